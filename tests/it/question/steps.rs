//! Random steps by random people against the rule of the lifecycle and a table of who may.

use super::{Room, act, asking, changed, input, knowledge, place, saying};
use domain::question::{Step, next};
use domain::value::QuestionState;
use serde_json::{Value, json};
use tests::{Actor, Chance};

/// What is done with a question that was asked.
const STEPS: [Step; 6] = [Step::Assign, Step::Answer, Step::FollowUp, Step::Publish, Step::Withdraw, Step::Close];

/// The countries of the people: two clerks, three coordinators, two officers, an administrator.
const COUNTRIES: [&str; 8] = ["PL", "PL", "PL", "AT", "LU", "", "", ""];

/// Who may take a step, by person: `y` may, `o` with their own question, `n` with what is not theirs, `c` with what their
/// country is to answer, `x` with their own and their country's, `-` never.
fn row(step: Step) -> &'static str {
    match step {
        Step::Ask => "yyyyyyyy",
        Step::Assign => "--cccyy-",
        Step::Answer => "--dddnn-",
        Step::FollowUp => "oooooooo",
        Step::Publish | Step::Withdraw => "-----nn-",
        Step::Close => "ooxxxyyo",
    }
}

/// What must be so with one question.
#[derive(Debug, Clone, Copy)]
struct Model {
    reference: i64,
    owner: usize,
    state: QuestionState,
    version: i64,
    assigned: Option<&'static str>,
    /// Whether it ever had an answer.
    is_answered: bool,
}

impl Model {
    fn is_country_s(&self, who: usize) -> bool {
        (2..5).contains(&who) && self.assigned == Some(COUNTRIES[who])
    }

    /// Whether somebody sees the question itself, and not only what is published of it.
    fn is_seen(&self, who: usize) -> bool {
        self.owner == who || who > 4 || self.is_country_s(who)
    }

    fn may(&self, who: usize, step: Step) -> bool {
        let is_own = self.owner == who;
        match row(step).as_bytes()[who] {
            b'y' => true,
            b'o' => is_own,
            b'n' => !is_own,
            b'c' => self.is_country_s(who),
            b'd' => !is_own && self.is_country_s(who),
            b'x' => is_own || self.is_country_s(who),
            _ => false,
        }
    }

    fn is_legal(&self, step: Step) -> bool {
        next(Some(self.state), step).is_ok() && (step != Step::Publish || self.is_answered)
    }

    /// Every step that is legal, with everybody who may take it.
    fn possible(&self) -> Vec<(usize, Step)> {
        let all = STEPS.iter().flat_map(|step| (0..8).map(move |who| (who, *step)));
        all.filter(|(who, step)| self.may(*who, *step) && self.is_legal(*step)).collect()
    }

    fn take(&mut self, step: Step, to: Option<&'static str>) {
        self.state = next(Some(self.state), step).expect("a legal step");
        self.version += 1;
        match step {
            Step::Assign => self.assigned = to,
            Step::Answer => self.is_answered = true,
            _ => {}
        }
    }

    /// What those see who see the question itself.
    fn seen(&self) -> Value {
        json!({ "status": self.state.as_str(), "version": self.version, "assignedCountry": self.assigned })
    }
}

/// The document of a step, and its variables.
fn request(model: &Model, step: Step, expected: i64, to: Option<&str>) -> (String, Value) {
    let (name, more) = match step {
        Step::Ask | Step::Assign => ("assignQuestion", json!({ "country": to })),
        Step::Answer => ("answerQuestion", saying("Luksemburg.")),
        Step::FollowUp => ("followUpQuestion", saying("A potem?")),
        Step::Publish => ("publishQuestion", knowledge()),
        Step::Withdraw => ("withdrawQuestion", json!({})),
        Step::Close => ("closeQuestion", json!({})),
    };
    (act(name), input(name, (model.reference, expected), &more))
}

/// A step by somebody, half of them possible, and of these half on the way to publication.
fn choice(model: &Model, chance: &mut Chance) -> (usize, Step, bool) {
    let possible = model.possible();
    let is_ahead = |step: Step| matches!(step, Step::Answer | Step::Publish);
    let ahead: Vec<(usize, Step)> = possible.iter().copied().filter(|(_, step)| is_ahead(*step)).collect();
    let pool = match chance.below(4) {
        0 if !ahead.is_empty() => &ahead,
        0 | 1 if !possible.is_empty() => &possible,
        _ => return (chance.below(8), *chance.pick(&STEPS), false),
    };
    let (who, step) = *chance.pick(pool);
    (who, step, true)
}

/// A question that somebody asks.
async fn begun(people: &[&Actor; 8], chance: &mut Chance, round: usize) -> Model {
    let owner = chance.below(8);
    let asking = changed(asking(), &json!({ "title": format!("Pytanie {round}") }));
    let done = people[owner].ask(&act("askQuestion"), json!({ "input": asking })).await["done"].take();
    let (reference, version) = place(&done);
    let state = next(None, Step::Ask).expect("a question can be asked");
    Model { reference, owner, state, version, assigned: None, is_answered: false }
}

#[tokio::test]
async fn every_illegal_step_is_refused_and_every_legal_one_happens() {
    const LOOK: &str = "query Look($id: ID!) { question(id: $id) { status version assignedCountry } }";
    let room = Room::new().await;
    let people: [&Actor; 8] = [
        &room.asker,
        &room.colleague,
        &room.coordinator,
        &room.foreign,
        &room.third,
        &room.officer,
        &room.second,
        &room.administrator,
    ];
    let mut chance = Chance::new(10);
    let mut model = begun(&people, &mut chance, 0).await;
    let (mut done, mut refused, mut published) = (0, 0, 0);
    for round in 1..=400 {
        let is_over = matches!(model.state, QuestionState::Published | QuestionState::Closed);
        if is_over && chance.one_in(6) {
            model = begun(&people, &mut chance, round).await;
        }
        let (who, step, is_chosen) = choice(&model, &mut chance);
        let to = *chance.pick(&[None, Some("PL"), Some("AT"), Some("LU")]);
        let shift = i64::from(!is_chosen && chance.one_in(4));
        let (query, variables) = request(&model, step, model.version + shift, to);
        let answer = people[who].graphql(&query, variables).await;
        let problems = &answer["data"]["done"]["problems"];
        let happened = answer.get("errors").is_none() && *problems == json!([]);
        let (may, is_legal) = (model.may(who, step), model.is_legal(step));
        let case = format!("round {round}, {step:?} by {who} to {to:?}, {shift} too far: {answer}\n{model:?}");
        assert_eq!(happened, may && is_legal && shift == 0, "{case}");
        if happened {
            done += 1;
            published += usize::from(step == Step::Publish);
            model.take(step, to);
        } else {
            refused += 1;
            let known = [&answer["errors"][0]["extensions"]["code"], &problems[0]["code"]];
            let code = known.into_iter().find_map(Value::as_str).unwrap_or_default();
            let expected: &[&str] = match (may, is_legal) {
                (false, _) => &["FORBIDDEN", "NOT_FOUND"],
                (true, false) => &["WRONG_STATE"],
                (true, true) => &["CONFLICT"],
            };
            assert!(expected.contains(&code), "{code:?} is none of {expected:?}: {case}");
        }
        room.world.catch_up().await;
        let look = json!({ "id": model.reference.to_string() });
        let seen = room.administrator.ask(LOOK, look.clone()).await["question"].take();
        assert_eq!(seen, model.seen(), "{case}");
        let public = json!({ "status": "PUBLISHED", "version": null, "assignedCountry": null });
        let public = if model.state == QuestionState::Published { public } else { Value::Null };
        assert_eq!(room.stranger.ask(LOOK, look.clone()).await["question"], public, "{case}");
        let other = chance.below(8);
        let expected = if model.is_seen(other) { seen } else { public };
        assert_eq!(people[other].ask(LOOK, look).await["question"], expected, "{other} sees: {case}");
    }
    assert!(done > 150 && refused > 100 && published > 10, "{done} done, {published} published, {refused} refused");
}
