//! Trainings: planned by the programme, joined through the national coordinators, held, and told to calendars.

mod calendar;
mod letter;
mod nominate;
mod page;
mod plan;
mod read;
mod seats;
mod steps;

use crate::reading::{changed, list, text, told};
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Actor, Fixture, World};

/// What is looked at of a training.
const SEEN: &str = "reference status title series about sectors bucs { code } cdmVersion format languages place startsAt endsAt
    startsOn endsOn isAllDay timeZone seats seatsTaken waiting attended nominationDeadline cancelledBecause isDemonstration
    materials { title url kind sector cdmVersion } rating { count mean } version";

/// What is looked at of a nomination.
const NOMINATED: &str = "id name email country institution note status reason version";

/// A training, in a version.
type At = (i64, i64);

/// A step with a training as a document; its payload is `done`.
fn act(step: &str) -> String {
    let input = match step {
        "saveTraining" => "SaveTrainingInput",
        "cancelTraining" => "CancelTrainingInput",
        "markAttendance" => "MarkAttendanceInput",
        "rateTraining" => "RateTrainingInput",
        _ => "TrainingStepInput",
    };
    let shown = if step == "discardTraining" { "isDiscarded".to_owned() } else { format!("training {{ {SEEN} }}") };
    format!(
        "mutation Act($input: {input}!) {{ done: {step}(input: $input) {{ {shown} problems {{ path code message }} }} }}"
    )
}

/// A step with a nomination as a document; its payload is `done`.
fn step(step: &str) -> String {
    let input = match step {
        "nominateParticipant" => "NominateParticipantInput",
        "declineNomination" => "DeclineNominationInput",
        _ => "NominationStepInput",
    };
    format!(
        "mutation Act($input: {input}!) {{ done: {step}(input: $input) {{
            nomination {{ {NOMINATED} }} problems {{ path code message }} }} }}"
    )
}

/// A training as a programme officer writes it, three weeks after the first day of the stories (23 November 2026).
fn planned() -> Value {
    json!({
        "title": [{ "language": "en", "text": "CDM 4.4 in Family Benefits" }, { "language": "pl", "text": "CDM 4.4: świadczenia rodzinne" }],
        "series": "Towards CDM 4.4",
        "about": [{ "language": "en", "text": "What **changes** in the documents." }],
        "sectors": ["FB"],
        "bucs": ["fb buc 1"],
        "cdmVersion": "CDM 4.4",
        "format": "ONLINE",
        "languages": ["en"],
        "startsOn": "2026-12-14",
        "startTime": "09:30",
        "endTime": "12:00",
        "seats": 2,
        "nominationDeadline": "2026-12-07",
        "materials": [{ "title": "Slides", "url": "https://training.example/slides" }],
    })
}

/// Somebody who is to take part.
fn nominee(name: &str) -> Value {
    json!({ "name": name, "email": format!("{}@people.example", name.to_lowercase()) })
}

/// Where trainings are planned and joined.
struct Room {
    world: World,
    /// A clerk of Poland.
    clerk: Actor,
    /// Another clerk of Poland.
    colleague: Actor,
    /// The coordinator of Poland.
    coordinator: Actor,
    /// The coordinator of Austria.
    foreign: Actor,
    officer: Actor,
    administrator: Actor,
    stranger: Actor,
}

impl Room {
    async fn new() -> Self {
        Self::of(World::with(Fixture::new()).await).await
    }

    async fn of(world: World) -> Self {
        use PersonRole::{Administrator, Clerk, NationalCoordinator, ProgrammeOfficer};
        Self {
            clerk: world.person("celina", Clerk, Some("PL")).await,
            colleague: world.person("czeslaw", Clerk, Some("PL")).await,
            coordinator: world.person("karol", NationalCoordinator, Some("PL")).await,
            foreign: world.person("anna", NationalCoordinator, Some("AT")).await,
            officer: world.person("olga", ProgrammeOfficer, None).await,
            administrator: world.person("adam", Administrator, None).await,
            stranger: world.anonymous(),
            world,
        }
    }

    /// Lets days go by; everybody signs in anew then.
    async fn later(&mut self, days: u64) {
        self.world.clock().advance(Duration::from_secs(86_400 * days));
        self.clerk = self.world.again("celina").await;
        self.colleague = self.world.again("czeslaw").await;
        self.coordinator = self.world.again("karol").await;
        self.foreign = self.world.again("anna").await;
        self.officer = self.world.again("olga").await;
        self.administrator = self.world.again("adam").await;
    }

    /// Does something with a training; gives the payload.
    async fn done(&self, actor: &Actor, name: &str, input: Value) -> Value {
        let done = actor.ask(&act(name), json!({ "input": input })).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// Takes a step with a training that nothing stands in the way of.
    async fn went(&self, actor: &Actor, name: &str, input: Value) -> At {
        let done = self.done(actor, name, input).await;
        assert_eq!(done["problems"], json!([]), "{name}: {done}");
        let number = |field: &str| done["training"][field].as_i64().unwrap_or_else(|| panic!("{field} in {done}"));
        (number("reference"), number("version"))
    }

    /// A draft.
    async fn draft(&self, input: Value) -> At {
        self.went(&self.officer, "saveTraining", input).await
    }

    /// A training that everybody reads.
    async fn published(&self, input: Value) -> At {
        let at = self.draft(input).await;
        self.went(&self.officer, "publishTraining", at_input(at)).await
    }

    /// Takes a step with a nomination; gives the payload.
    async fn took(&self, actor: &Actor, name: &str, input: Value) -> Value {
        let done = actor.ask(&step(name), json!({ "input": input })).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// Nominates somebody; gives the nomination.
    async fn nominated(&self, actor: &Actor, training: i64, name: &str) -> Value {
        let input = changed(nominee(name), &json!({ "training": training.to_string() }));
        let mut done = self.took(actor, "nominateParticipant", input).await;
        assert_eq!(done["problems"], json!([]), "{done}");
        done["nomination"].take()
    }

    /// A training as somebody sees it, with nominations; null where they see none.
    async fn seen(&self, actor: &Actor, reference: i64) -> Value {
        let query = format!(
            "query One($id: ID!) {{ training(id: $id) {{ {SEEN} nominations {{ {NOMINATED} }} feedback {{ score useful missing }} }} }}"
        );
        actor.ask(&query, json!({ "id": reference.to_string() })).await["training"].take()
    }

    /// How the nominations for a training stand, by name, for the programme.
    async fn standing(&self, reference: i64) -> Vec<(String, String)> {
        let seen = self.seen(&self.officer, reference).await;
        let of = |one: &Value| (text(&one["name"]).to_owned(), text(&one["status"]).to_owned());
        list(&seen["nominations"]).iter().map(of).collect()
    }
}

/// The input of a step with a training.
fn at_input((reference, version): At) -> Value {
    json!({ "training": reference.to_string(), "expectedVersion": version })
}

/// The input of a step with a nomination.
fn on(nomination: &Value) -> Value {
    json!({ "nomination": nomination["id"], "expectedVersion": nomination["version"] })
}
