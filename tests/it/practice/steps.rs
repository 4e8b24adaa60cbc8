//! Random steps by random people against the rule of the lifecycle and a table of who may.

use super::{Room, act, changed, input};
use domain::practice::{Step, next};
use domain::value::PracticeState;
use serde_json::{Value, json};
use tests::{Actor, Chance};

/// What people can do; that a version takes another's place comes with publishing.
const STEPS: [Step; 9] = [
    Step::Save,
    Step::Discard,
    Step::Submit,
    Step::Approve,
    Step::Return,
    Step::Refuse,
    Step::Publish,
    Step::Confirm,
    Step::Archive,
];

/// Who may take a step with a version that stands so: `y` may, `o` with their own, `n` with what is not, `-` never.
/// By person: two clerks, an editor, two coordinators, an officer, an administrator, a coordinator of another country.
fn row(step: Step, state: Option<PracticeState>) -> &'static str {
    let is_at_programme = state == Some(PracticeState::NationallyApproved);
    match step {
        Step::Save | Step::Submit | Step::Discard | Step::Confirm => "ooyyy---",
        Step::Return | Step::Refuse if is_at_programme => "-----n--",
        Step::Approve | Step::Return | Step::Refuse => "---nn---",
        Step::Publish => "-----n--",
        Step::Archive => "---yyy--",
        Step::Supersede => "--------",
    }
}

/// The version under way.
#[derive(Debug, Clone, Copy)]
struct Open {
    state: PracticeState,
    version: i64,
    /// Everybody who wrote some of it, one bit each.
    writers: u8,
}

/// What must be so with one practice.
#[derive(Debug, Default)]
struct Model {
    reference: Option<i64>,
    owner: usize,
    open: Option<Open>,
    /// Standing of each published version, by number from 1.
    published: Vec<PracticeState>,
}

impl Model {
    /// Where the version stands that a step is about.
    fn state(&self, step: Step) -> Option<PracticeState> {
        match step {
            Step::Confirm | Step::Archive => self.published.last().copied(),
            _ => self.open.map(|open| open.state),
        }
    }

    fn may(&self, who: usize, step: Step) -> bool {
        let wrote = step != Step::Confirm && self.open.is_some_and(|open| open.writers & (1 << who) != 0);
        let is_own = self.owner == who || wrote;
        match row(step, self.state(step)).as_bytes()[who] {
            b'y' => true,
            b'o' => is_own,
            b'n' => !is_own,
            _ => false,
        }
    }

    fn is_legal(&self, step: Step) -> bool {
        next(self.state(step), step).is_ok()
    }

    /// Every step that is legal, with everybody who may take it.
    fn possible(&self) -> Vec<(usize, Step)> {
        let all = STEPS.iter().flat_map(|step| (0..8).map(move |who| (who, *step)));
        all.filter(|(who, step)| self.may(*who, *step) && self.is_legal(*step)).collect()
    }

    /// The version that a step has to name.
    fn expected(&self, step: Step) -> i64 {
        let number = self.published.len() as i64;
        match step {
            Step::Confirm | Step::Archive => number,
            _ => self.open.map_or(number, |open| open.version),
        }
    }

    fn take(&mut self, who: usize, step: Step) {
        let state = next(self.state(step), step).expect("a legal step");
        // Saves are counted on from the number that is published.
        let version = self.open.map_or(self.published.len() as i64, |open| open.version);
        match (step, state) {
            (Step::Save, Some(state)) => {
                let writers = self.open.map_or(0, |open| open.writers) | 1 << who;
                self.open = Some(Open { state, version: version + 1, writers });
            }
            (Step::Confirm, _) => {}
            (Step::Archive, Some(state)) => {
                self.published.pop();
                self.published.push(state);
            }
            (Step::Publish, Some(state)) => {
                let last = self.published.pop();
                self.published.extend(last.map(|last| match next(Some(last), Step::Supersede) {
                    Ok(Some(superseded)) => superseded,
                    _ => last,
                }));
                self.published.push(state);
                self.open = None;
            }
            // Beside a published version a refused one is seen no more.
            (Step::Refuse, _) if !self.published.is_empty() => self.open = None,
            (_, Some(state)) => {
                self.open = self.open.map(|open| Open { state, version: version + 1, ..open });
            }
            (_, None) => self.open = None,
        }
    }

    /// What those see who see everything of it.
    fn seen(&self) -> Value {
        let open = self.open.map(|open| json!({ "version": open.version, "status": open.state.as_str() }));
        let versions = self.published.iter().rev().map(|state| json!({ "status": state.as_str() }));
        let versions: Vec<Value> = versions.collect();
        match (self.published.last(), &open) {
            (Some(last), _) => {
                let number = self.published.len();
                json!({ "version": number, "status": last.as_str(), "versions": versions, "draft": open })
            }
            (None, Some(only)) => {
                json!({ "version": only["version"], "status": only["status"], "versions": [], "draft": open })
            }
            (None, None) => Value::Null,
        }
    }
}

/// The document of a step, and its variables.
fn request(model: &Model, step: Step, expected: i64, round: usize) -> (String, Value) {
    let at = (model.reference.unwrap_or_default(), expected);
    let name = match step {
        Step::Save => "savePracticeDraft",
        Step::Discard => return (super::DISCARD.to_owned(), input(at, &json!({}))),
        Step::Submit => "submitPractice",
        Step::Approve => "approvePractice",
        Step::Return => "returnPractice",
        Step::Refuse => "refusePractice",
        Step::Publish => "publishPractice",
        Step::Confirm => "confirmPractice",
        Step::Archive | Step::Supersede => "archivePractice",
    };
    let variables = match step {
        Step::Save => {
            let content = changed(&json!({ "year": 1990 + round % 30 }));
            match model.reference {
                Some(_) => input(at, &json!({ "content": content })),
                None => json!({ "input": { "content": content } }),
            }
        }
        Step::Archive => input(at, &json!({ "reason": "Krok." })),
        Step::Submit | Step::Confirm => input(at, &json!({})),
        _ => input(at, &json!({ "comment": "Krok." })),
    };
    (act(name), variables)
}

/// A step by somebody, half of them possible, and of these half on the way to publication.
fn choice(model: &Model, chance: &mut Chance) -> (usize, Step, bool) {
    if model.reference.is_none() {
        return (chance.below(5), Step::Save, true);
    }
    let possible = model.possible();
    let is_ahead = |step: Step| matches!(step, Step::Submit | Step::Approve | Step::Publish);
    let ahead: Vec<(usize, Step)> = possible.iter().copied().filter(|(_, step)| is_ahead(*step)).collect();
    let pool = match chance.below(4) {
        0 if !ahead.is_empty() => &ahead,
        0 | 1 if !possible.is_empty() => &possible,
        _ => return (chance.below(8), *chance.pick(&STEPS), false),
    };
    let (who, step) = *chance.pick(pool);
    (who, step, true)
}

#[tokio::test]
async fn every_illegal_step_is_refused_and_every_legal_one_happens() {
    const LOOK: &str = "query Look($id: ID!) { practice(id: $id) {
        version status versions { status } draft { version status } } }";
    let room = Room::new().await;
    let people: [&Actor; 8] = [
        &room.clerk,
        &room.other_clerk,
        &room.editor,
        &room.coordinator,
        &room.second,
        &room.officer,
        &room.administrator,
        &room.foreign,
    ];
    let mut chance = Chance::new(8);
    let mut model = Model::default();
    let (mut done, mut refused, mut published) = (0, 0, 0);
    for round in 0..400 {
        // After some time another practice is begun; also where both coordinators wrote, so that neither may decide.
        let is_over = model.published.len() > 3 || (model.reference.is_some() && model.possible().is_empty());
        if is_over && chance.one_in(3) {
            model = Model::default();
        }
        let (who, step, is_chosen) = choice(&model, &mut chance);
        let shift = i64::from(!is_chosen && chance.one_in(4));
        let (query, variables) = request(&model, step, model.expected(step) + shift, round);
        let answer = people[who].graphql(&query, variables).await;
        let payload = &answer["data"]["done"];
        let happened = payload["practice"].is_object() || payload["discarded"] == true;
        let is_begun = model.reference.is_none();
        let (may, is_legal) = (is_begun || model.may(who, step), is_begun || model.is_legal(step));
        let case = format!("round {round}, {step:?} by {who}, {shift} too far: {answer}\n{model:?}");
        assert_eq!(happened, may && is_legal && shift == 0, "{case}");
        if happened {
            done += 1;
            published += usize::from(step == Step::Publish);
            if is_begun {
                model.reference = payload["practice"]["reference"].as_i64();
                model.owner = who;
            }
            model.take(who, step);
        } else {
            refused += 1;
            let known = [&answer["errors"][0]["extensions"]["code"], &payload["problems"][0]["code"]];
            let code = known.into_iter().find_map(Value::as_str).unwrap_or_default();
            let expected: &[&str] = match (may, is_legal) {
                (false, _) => &["FORBIDDEN", "NOT_FOUND"],
                (true, false) if shift == 0 => &["WRONG_STATE", "NOT_FOUND"],
                (true, false) => &["WRONG_STATE", "NOT_FOUND", "CONFLICT"],
                (true, true) => &["CONFLICT"],
            };
            assert!(expected.contains(&code), "{code:?} is none of {expected:?}: {case}");
        }
        room.world.catch_up().await;
        let look = json!({ "id": model.reference.expect("a practice").to_string() });
        let seen = room.editor.ask(LOOK, look.clone()).await["practice"].take();
        assert_eq!(seen, model.seen(), "{case}");
        let public = room.stranger.ask(LOOK, look).await["practice"].take();
        assert_eq!(public.is_null(), model.published.is_empty(), "{case}");
        assert!(public.get("draft").is_none_or(Value::is_null), "{case}");
        if seen.is_null() {
            model = Model::default();
        }
    }
    assert!(done > 150 && refused > 100 && published > 3, "{done} done, {published} published, {refused} refused");
}
