//! Good practices: written by officials, decided at two gates, read by everybody, taken up by others.

mod builder;
mod draft;
mod files;
mod gates;
mod page;
mod read;
mod steps;
mod uptake;

use crate::reading::told;
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::time::Duration;
use tests::form::{Got, got, send};
use tests::{Actor, Fixture, Unit, World};

/// What is looked at of a version.
const SEEN: &str = "id reference version status title originalLanguage languages country { code } sectors bucs { code }
    institutions { code } maturity outcome transferable year contact links { url title { language text } }
    documents { id name mediaType size url } problems { path code message } missing steps { status role comment }";

/// What is looked at of an adopter.
const UPTAKE: &str = "country { code } institution { code } stage steps { stage on } adaptation { language text }
    evidence { language text } reason { language text } contact version";

const DISCARD: &str = "mutation Discard($input: PracticeStepInput!) { done: discardPracticeDraft(input: $input) {
    discarded problems { path code message } } }";

/// A practice by its reference, in a version.
type At = (i64, i64);

/// Every other step as a document; its payload is `done`.
fn act(step: &str) -> String {
    let input = match step {
        "savePracticeDraft" => "SavePracticeDraftInput",
        "submitPractice" => "SubmitPracticeInput",
        "confirmPractice" => "PracticeStepInput",
        "archivePractice" => "ArchivePracticeInput",
        "attachToPractice" => "AttachToPracticeInput",
        "removePracticeDocument" => "RemovePracticeDocumentInput",
        _ => "DecidePracticeInput",
    };
    format!(
        "mutation Act($input: {input}!) {{ done: {step}(input: $input) {{
            practice {{ {SEEN} }} problems {{ path code message }} }} }}"
    )
}

/// The variables of a step.
fn input(at: At, more: &Value) -> Value {
    let mut input = json!({ "practice": at.0.to_string(), "expectedVersion": at.1 });
    for (name, value) in more.as_object().expect("fields of an input") {
        input[name] = value.clone();
    }
    json!({ "input": input })
}

/// Where a practice is after a step.
fn place(done: &Value) -> At {
    let number = |name: &str| done["practice"][name].as_i64().unwrap_or_else(|| panic!("{name} in {done}"));
    (number("reference"), number("version"))
}

/// A text in two languages.
fn both(polish: &str, english: &str) -> Value {
    json!([{ "language": "pl", "text": polish }, { "language": "en", "text": english }])
}

/// Everything that a practice needs to be submitted, and what readers look for.
fn content() -> Value {
    json!({
        "originalLanguage": "pl",
        "title": both("Jedna kolejka dla zasiłków rodzinnych", "One queue for family benefits"),
        "summary": both("Wszystkie sprawy czekają w jednej kolejce.", "All cases wait in one queue."),
        "problem": both("Sprawy ginęły między urzędami.", "Cases were lost between offices."),
        "solution": both("Program rozdziela sprawy według daty wpływu.", "A program hands out cases by date."),
        "sectors": ["FB"],
        "bucs": ["FB_BUC_01"],
        "institutions": ["PL:CASE1"],
        "maturity": "IN_OPERATION",
        "outcome": "WORKED",
        "transferable": "WITH_CHANGES",
        "year": 2024,
        "contact": "praktyki@people.example",
        "links": [{ "url": "https://example.eu/opis", "title": [{ "language": "pl", "text": "Opis" }] }],
    })
}

/// The same with some fields written anew.
fn changed(patch: &Value) -> Value {
    let mut content = content();
    for (name, value) in patch.as_object().expect("fields of a practice") {
        content[name] = value.clone();
    }
    content
}

/// Entries of three countries, one of them hidden.
fn directory() -> Fixture {
    Fixture::new()
        .unit(Unit::new("PL:CASE1").named("pl", "Zakład Pierwszy").receives("FB_BUC_01"))
        .unit(Unit::new("PL:CASE2").named("pl", "Zakład Drugi"))
        .unit(Unit::new("PL:HIDE1").named("pl", "Zakład Ukryty").hidden())
        .unit(Unit::new("AT:CASE1").named("de", "Kasse"))
        .unit(Unit::new("LU:CASE1").named("fr", "Caisse"))
}

/// Where practices of Poland are written, decided and taken up.
struct Room {
    world: World,
    clerk: Actor,
    other_clerk: Actor,
    editor: Actor,
    coordinator: Actor,
    second: Actor,
    officer: Actor,
    administrator: Actor,
    /// A coordinator of another country.
    foreign: Actor,
    /// A clerk of that country.
    adopter: Actor,
    stranger: Actor,
}

impl Room {
    async fn new() -> Self {
        Self::with(directory()).await
    }

    async fn with(fixture: Fixture) -> Self {
        use PersonRole::{Administrator, Clerk, NationalCoordinator, NationalEditor, ProgrammeOfficer};
        let world = World::with(fixture).await;
        Self {
            clerk: world.person("celina", Clerk, Some("PL")).await,
            other_clerk: world.person("czeslaw", Clerk, Some("PL")).await,
            editor: world.person("ewa", NationalEditor, Some("PL")).await,
            coordinator: world.person("karol", NationalCoordinator, Some("PL")).await,
            second: world.person("kinga", NationalCoordinator, Some("PL")).await,
            officer: world.person("olga", ProgrammeOfficer, None).await,
            administrator: world.person("adam", Administrator, None).await,
            foreign: world.person("anna", NationalCoordinator, Some("AT")).await,
            adopter: world.person("franz", Clerk, Some("AT")).await,
            stranger: world.anonymous(),
            world,
        }
    }

    /// Lets days go by; everybody signs in anew then.
    async fn later(&mut self, days: u64) {
        self.world.clock().advance(Duration::from_secs(86_400 * days));
        let world = &self.world;
        for (name, actor) in [
            ("celina", &mut self.clerk),
            ("czeslaw", &mut self.other_clerk),
            ("ewa", &mut self.editor),
            ("karol", &mut self.coordinator),
            ("kinga", &mut self.second),
            ("olga", &mut self.officer),
            ("adam", &mut self.administrator),
            ("anna", &mut self.foreign),
            ("franz", &mut self.adopter),
        ] {
            *actor = world.again(name).await;
        }
    }

    /// Begins a practice with a request of these fields; gives the payload.
    async fn begin(&self, actor: &Actor, fields: Value) -> Value {
        actor.ask(&act("savePracticeDraft"), json!({ "input": fields })).await["done"].take()
    }

    /// Begins a practice that says this.
    async fn begun(&self, actor: &Actor, content: Value) -> At {
        place(&self.begin(actor, json!({ "content": content })).await)
    }

    /// Writes a version under way, or begins the next one; gives the payload.
    async fn save(&self, actor: &Actor, at: At, content: Value) -> Value {
        self.done(actor, "savePracticeDraft", at, json!({ "content": content })).await
    }

    /// Takes a step; gives the payload.
    async fn done(&self, actor: &Actor, step: &str, at: At, more: Value) -> Value {
        let done = actor.ask(&act(step), input(at, &more)).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// Takes a step that nothing stands in the way of.
    async fn went(&self, actor: &Actor, step: &str, at: At, more: Value) -> At {
        let done = self.done(actor, step, at, more).await;
        assert_eq!(done["problems"], json!([]), "{step}: {done}");
        place(&done)
    }

    /// Tries a step that is not for this person; gives the code.
    async fn refused(&self, actor: &Actor, step: &str, at: At, more: Value) -> String {
        actor.refused(&act(step), input(at, &more)).await.0
    }

    /// A practice of the clerk that waits for the coordinator.
    async fn submitted(&self, content: Value) -> At {
        let at = self.begun(&self.clerk, content).await;
        self.went(&self.clerk, "submitPractice", at, json!({})).await
    }

    /// Lets a practice that waits for the coordinator pass both gates.
    async fn passed(&self, at: At) {
        let at = self.went(&self.coordinator, "approvePractice", at, json!({})).await;
        self.went(&self.officer, "publishPractice", at, json!({})).await;
    }

    /// A practice of the clerk that everybody reads; gives its reference.
    async fn published(&self, content: Value) -> i64 {
        let at = self.submitted(content).await;
        self.passed(at).await;
        at.0
    }

    /// A practice as somebody sees it; null where they see none.
    async fn seen(&self, actor: &Actor, reference: i64) -> Value {
        let query = format!(
            "query One($id: ID!) {{ practice(id: $id) {{ {SEEN} publishedAt confirmedOn expiresOn archiveReason
                versions {{ version status supersededAt }} uptake {{ {UPTAKE} }} draft {{ {SEEN} }} }} }}"
        );
        actor.ask(&query, json!({ "id": reference.to_string() })).await["practice"].take()
    }

    /// How many are in the list, and how many are found by a word that practices here hold.
    async fn listed(&self) -> [u64; 2] {
        let query = "{ practices { totalCount } search(text: \"kolejka\", kinds: [PRACTICE]) { totalCount } }";
        let data = self.stranger.ask(query, json!({})).await;
        ["practices", "search"].map(|field| data[field]["totalCount"].as_u64().expect("a total"))
    }
}
