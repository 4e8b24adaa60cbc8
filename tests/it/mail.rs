//! Letters: written in one transaction with what they tell, to those whom it concerns. How they leave: `send`.

mod killed;
mod send;

use crate::question::{Room, asking, knowledge};
use domain::mail::{Envelope, Mailing, Post, Undelivered, deliver, standing};
use domain::model::Mail;
use domain::practice::NewPractice;
use domain::question::{Asking, Assigned};
use domain::value::{CountryCode, MailState, Maturity, PracticeContent, PracticeOutcome, Sector, Text, Texts};
use domain::{Ctx, DomainError, Viewer, person, practice, question};
use entities::mail;
use serde_json::{Value, json};
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;
use tests::{Actor, Fixture, World, day};

/// Keeps what it is given; takes it, or refuses what goes to some.
#[derive(Debug, Default)]
struct Captured {
    given: Mutex<Vec<Envelope>>,
    /// A part of an address, and why nothing is taken that goes there.
    refusing: Mutex<Option<(String, Undelivered)>>,
}

impl Captured {
    fn given(&self) -> Vec<Envelope> {
        self.given.lock().expect("nobody panicked").clone()
    }

    /// From now on refuses what goes to an address that holds `part`.
    fn refuse(&self, part: &str, reason: &str, is_final: bool) {
        let why = Undelivered { reason: reason.to_owned(), is_final };
        *self.refusing.lock().expect("nobody panicked") = Some((part.to_owned(), why));
    }

    /// From now on takes everything.
    fn take(&self) {
        *self.refusing.lock().expect("nobody panicked") = None;
    }

    fn outcome(&self, envelope: &Envelope) -> Result<(), Undelivered> {
        self.given.lock().expect("nobody panicked").push(envelope.clone());
        let refusing = self.refusing.lock().expect("nobody panicked").clone();
        match refusing {
            Some((part, why)) if envelope.to.contains(&part) => Err(why),
            _ => Ok(()),
        }
    }
}

impl Post for Captured {
    fn send<'a>(
        &'a self,
        envelope: &'a Envelope,
    ) -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>> {
        Box::pin(async move {
            // Others go on meanwhile.
            tokio::task::yield_now().await;
            self.outcome(envelope)
        })
    }
}

/// A letter as its kind and the page that it leads to.
fn by_kind(mail: &Mail) -> (String, String) {
    (mail.kind.clone(), mail.path.clone())
}

/// Sends everything that is due; gives how many.
async fn drain(ctx: &Ctx, post: &Captured) -> usize {
    let mut all = 0;
    loop {
        match deliver(ctx, post, &by_kind).await.expect("the store can be used") {
            0 => return all,
            sent => all += sent,
        }
    }
}

/// Sends what waits; gives kind and address of each letter, in the order of the alphabet.
async fn sent(world: &World) -> Vec<String> {
    let post = Captured::default();
    drain(world.ctx(), &post).await;
    let name = |one: Envelope| format!("{} {}", one.subject, one.to.trim_end_matches("@people.example"));
    let mut all: Vec<String> = post.given().into_iter().map(name).collect();
    all.sort();
    all
}

/// What waits to be sent.
async fn waiting(world: &World) -> Vec<Mail> {
    mail::list(&world.ctx().store, MailState::Waiting, 100).await.expect("the mails can be read")
}

/// Somebody who acts without a session.
async fn acting(world: &World, name: &str) -> Viewer {
    person::acting(world.ctx(), &format!("{name}@people.example")).await.expect("somebody with an account")
}

fn saying(body: &str) -> Value {
    json!({ "body": body })
}

#[tokio::test]
async fn each_step_of_a_question_is_written_to_those_who_wait_for_it() {
    let room = Room::new().await;
    let at = room.asked().await;
    assert_eq!(sent(&room.world).await, ["question-asked olga", "question-asked oskar"]);
    let at = room.went(&room.officer, "assignQuestion", at, json!({ "country": "AT" })).await;
    assert_eq!(sent(&room.world).await, ["question-assigned anna"], "its coordinator, not its clerk, no other one");
    let at = room.went(&room.foreign, "answerQuestion", at, saying("Luksemburg.")).await;
    assert_eq!(sent(&room.world).await, ["question-answered celina"]);
    let at = room.went(&room.asker, "followUpQuestion", at, saying("A potem?")).await;
    assert_eq!(sent(&room.world).await, ["question-followed anna"], "who is to answer");
    let (anna, ctx) = (acting(&room.world, "anna").await, room.world.ctx());
    let back = question::assign(ctx, &anna, 1, at.1 as i32, &Assigned::Programme).await.expect("it is given back");
    assert_eq!(sent(&room.world).await, ["question-assigned olga", "question-assigned oskar"]);
    let at = (at.0, i64::from(back.version));
    room.done(&room.officer, "noteQuestion", at, saying("Notatka.")).await;
    assert_eq!(sent(&room.world).await, Vec::<String>::new(), "a note is written to nobody");
    let at = room.went(&room.officer, "answerQuestion", at, saying("Belgia.")).await;
    assert_eq!(sent(&room.world).await, ["question-answered celina"], "each answer");
    let at = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    assert_eq!(sent(&room.world).await, ["question-published celina"]);
    let at = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    room.done(&room.colleague, "rateQuestion", at, json!({ "score": 5 })).await;
    let at = room.went(&room.officer, "withdrawQuestion", at, json!({})).await;
    let at = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    assert_eq!(sent(&room.world).await, Vec::<String>::new(), "published is said once");
    let at = room.went(&room.officer, "withdrawQuestion", at, json!({})).await;
    let at = room.went(&room.asker, "followUpQuestion", at, saying("Jednak.")).await;
    room.went(&room.asker, "closeQuestion", at, json!({})).await;
    assert_eq!(sent(&room.world).await, ["question-followed olga", "question-followed oskar"]);
}

#[tokio::test]
async fn who_acts_is_not_written_to() {
    let room = Room::new().await;
    let at = room.asked_by(&room.officer).await;
    assert_eq!(sent(&room.world).await, ["question-asked oskar"]);
    let at = room.went(&room.second, "assignQuestion", at, json!({})).await;
    assert_eq!(sent(&room.world).await, ["question-assigned olga"]);
    room.went(&room.officer, "followUpQuestion", at, saying("I?")).await;
    assert_eq!(sent(&room.world).await, ["question-followed oskar"]);
    let at = room.asked_by(&room.foreign).await;
    room.went(&room.officer, "assignQuestion", at, json!({ "country": "LU" })).await;
    assert_eq!(
        sent(&room.world).await,
        ["question-asked olga", "question-asked oskar", "question-assigned laure"],
        "who asked learns of the answer, not of the way there"
    );
}

#[tokio::test]
async fn closed_accounts_and_those_of_a_demonstration_get_no_letters() {
    let room = Room::new().await;
    let (demo, _) = person::open_demo(room.world.ctx()).await.expect("a demonstration");
    assert!(demo.iter().any(|one| one.email == "officer@demo.example"), "{demo:?}");
    let find = "{ people(text: \"oskar\") { id version } }";
    let oskar = room.administrator.ask(find, json!({})).await["people"][0].take();
    let close = "mutation($id: ID!, $version: Int!) {
        disablePerson(input: {id: $id, expectedVersion: $version}) { problems { code } } }";
    let closed = room.administrator.ask(close, oskar).await;
    assert_eq!(closed["disablePerson"]["problems"], json!([]));
    let at = room.asked().await;
    assert_eq!(sent(&room.world).await, ["question-asked olga"]);
    room.went(&room.officer, "assignQuestion", at, json!({ "country": "PL" })).await;
    assert_eq!(sent(&room.world).await, ["question-assigned karol"], "and not the coordinator of a demonstration");
}

#[tokio::test]
async fn what_is_refused_or_fails_writes_to_nobody() {
    let room = Room::new().await;
    let at = room.asked().await;
    assert_eq!(waiting(&room.world).await.len(), 2, "there as soon as the question is");
    assert_eq!(sent(&room.world).await.len(), 2);
    let invalid = room.done(&room.officer, "answerQuestion", at, saying(" ")).await;
    let late = room.done(&room.officer, "answerQuestion", (1, 7), saying("Luksemburg.")).await;
    let wrong = room.done(&room.officer, "publishQuestion", at, knowledge()).await;
    for (refused, code) in [(invalid, "MISSING"), (late, "CONFLICT"), (wrong, "WRONG_STATE")] {
        assert_eq!(refused["problems"][0]["code"], code);
    }
    assert_eq!(room.refused(&room.colleague, "answerQuestion", at, saying("Nie.")).await, "NOT_FOUND");
    let (olga, ctx) = (acting(&room.world, "olga").await, room.world.ctx());
    // Everything is written but the change log, which is the last: the whole transaction is undone.
    room.world.tamper("ALTER TABLE change_head RENAME TO head_elsewhere").await;
    let answered = question::answer(ctx, &olga, 1, 1, "Luksemburg.").await;
    let asked = question::ask(ctx, &olga, Asking { title: "A".into(), body: "B".into(), ..english() }, None).await;
    room.world.tamper("ALTER TABLE head_elsewhere RENAME TO change_head").await;
    assert!(matches!((&answered, &asked), (Err(DomainError::Internal), Err(DomainError::Internal))), "{answered:?}");
    assert_eq!(standing(ctx).await.expect("the mails").0, [0, 2, 0], "no letter about what never was");
    let at = room.went(&room.officer, "answerQuestion", at, saying("Luksemburg.")).await;
    assert_eq!((at, sent(&room.world).await), ((1, 2), vec!["question-answered celina".to_owned()]));
}

/// Something asked in English.
fn english() -> Asking {
    Asking { language: "en".to_owned(), ..Asking::default() }
}

#[tokio::test]
async fn while_mail_is_off_nothing_is_written_and_nothing_later() {
    let room = Room::new().await;
    let quiet = Ctx { mail: Mailing::Off, ..room.world.ctx().clone() };
    let (celina, olga) = (acting(&room.world, "celina").await, acting(&room.world, "olga").await);
    let asking = Asking { title: "Kto?".into(), body: "Gdzie?".into(), ..english() };
    let asked = question::ask(&quiet, &celina, asking, None).await.expect("it is asked");
    question::answer(&quiet, &olga, asked.reference, asked.version, "Tu.").await.expect("it is answered");
    assert_eq!(standing(&quiet).await.expect("the mails"), ([0, 0, 0], Vec::new()));
    assert_eq!(sent(&room.world).await, Vec::<String>::new());
    room.went(&room.officer, "answerQuestion", (1, 2), saying("I tam.")).await;
    assert_eq!(sent(&room.world).await, ["question-answered celina"], "mail is on again");
}

#[tokio::test]
async fn a_letter_is_in_its_reader_s_language_and_leads_to_the_page_without_telling_what_stands_there() {
    let room = Room::new().await;
    let (celina, ctx) = (acting(&room.world, "celina").await, room.world.ctx());
    person::set_language(ctx, &celina, "PL").await.expect("the language is kept");
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, json!({ "country": "AT" })).await;
    room.went(&room.foreign, "answerQuestion", at, saying("Tajemniczy Luksemburg.")).await;
    let letters = waiting(&room.world).await;
    assert_eq!(letters.len(), 4);
    let site = web::Site { url: Some("https://directory.example/".to_owned()), contact: None };
    for letter in &letters {
        let is_celina = letter.address == "celina@people.example";
        assert_eq!(letter.language, if is_celina { "pl" } else { "en" }, "{}", letter.address);
        assert_eq!((letter.path.as_str(), &letter.args["title"]), ("/questions/1", &asking()["title"]));
        let (subject, text) = web::letter(&site, letter);
        assert!(subject.contains("Kto wypłaca zasiłek?") && !subject.contains('\n'), "{subject}");
        assert!(text.contains("https://directory.example/questions/1"), "{text}");
        for told in ["Tajemniczy", "Matka pracuje", "celina", "olga", "mail-"] {
            assert!(!subject.contains(told) && !text.contains(told), "{told}: {subject}\n{text}");
        }
    }
}

#[tokio::test]
async fn the_same_letter_is_never_written_twice() {
    let content = PracticeContent {
        original: "en".to_owned(),
        title: Texts(vec![Text { language: "en".to_owned(), text: "One queue".to_owned() }]),
        sectors: vec![Sector::FamilyBenefits],
        maturity: Some(Maturity::InOperation),
        outcome: Some(PracticeOutcome::Worked),
        year: Some(2020),
        ..PracticeContent::default()
    };
    let country = CountryCode::parse("PL").expect("a country");
    // It leaves the list 24 months later: in 17 days.
    let due = NewPractice { country, published_on: day("2024-12-10"), content, adopters: Vec::new() };
    let room = Room::of(World::with(Fixture::new().practice(due)).await).await;
    for _ in 0..3 {
        practice::remind(room.world.ctx()).await.expect("it is looked for");
    }
    assert_eq!(sent(&room.world).await, ["practice-due karol"]);
    room.world.clock().advance(Duration::from_secs(86_400 * 10));
    practice::remind(room.world.ctx()).await.expect("it is looked for");
    assert_eq!(sent(&room.world).await, Vec::<String>::new(), "not even when the first was sent long ago");
}

/// Takes a step with a practice; gives its version.
async fn stepped(actor: &Actor, step: &str, input: Value) -> i64 {
    let kind = if step == "submitPractice" { "SubmitPracticeInput" } else { "DecidePracticeInput" };
    let document = format!(
        "mutation($input: {kind}!) {{ done: {step}(input: $input) {{
            practice {{ version }} problems {{ path code }} }} }}"
    );
    let done = actor.ask(&document, json!({ "input": input })).await["done"].take();
    assert_eq!(done["problems"], json!([]), "{step}: {done}");
    done["practice"]["version"].as_i64().expect("a version")
}

#[tokio::test]
async fn each_gate_of_a_practice_is_written_to_its_keepers_and_uptake_to_both_sides() {
    let room = Room::new().await;
    let english = |text: &str| json!([{ "language": "en", "text": text }]);
    let content = json!({
        "originalLanguage": "en",
        "title": english("One queue"),
        "summary": english("All cases wait in one queue."),
        "problem": english("Cases were lost."),
        "solution": english("A program hands them out."),
        "sectors": ["FB"],
        "bucs": ["FB_BUC_01"],
        "maturity": "IN_OPERATION",
        "outcome": "WORKED",
        "transferable": "AS_IS",
        "year": 2024,
    });
    let at = |version: i64| json!({ "practice": "1", "expectedVersion": version });
    let decided = |version: i64| json!({ "practice": "1", "expectedVersion": version, "comment": "Za krótko." });
    let version = stepped(&room.asker, "submitPractice", json!({ "content": content })).await;
    assert_eq!(sent(&room.world).await, ["practice-submitted karol"]);
    let version = stepped(&room.coordinator, "returnPractice", decided(version)).await;
    let letters = waiting(&room.world).await;
    assert_eq!((letters.len(), &letters[0].args["comment"]), (1, &json!("Za krótko.")), "with what was said");
    assert_eq!(sent(&room.world).await, ["practice-returned celina"]);
    let version = stepped(&room.asker, "submitPractice", at(version)).await;
    assert_eq!(sent(&room.world).await, ["practice-submitted karol"], "each time it waits");
    let version = stepped(&room.coordinator, "approvePractice", at(version)).await;
    assert_eq!(sent(&room.world).await, ["practice-approved olga", "practice-approved oskar"]);
    stepped(&room.officer, "publishPractice", at(version)).await;
    assert_eq!(sent(&room.world).await, ["practice-published celina"]);
    room.world.catch_up().await;
    let state = "mutation($input: StateUptakeInput!) { stateUptake(input: $input) { problems { code } } }";
    let stating = json!({ "input": { "practice": "1", "stage": "INTERESTED" } });
    assert_eq!(room.clerk.ask(state, stating).await["stateUptake"]["problems"], json!([]));
    assert_eq!(sent(&room.world).await, ["uptake-stated celina", "uptake-stated karol", "uptake-welcome anna"]);
    let further = json!({ "input": { "practice": "1", "stage": "PLANNED", "expectedVersion": 1 } });
    assert_eq!(room.clerk.ask(state, further).await["stateUptake"]["problems"], json!([]));
    assert_eq!(sent(&room.world).await, Vec::<String>::new(), "who goes on is known");
}
