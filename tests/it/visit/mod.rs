//! Study visits and meetings: asked for, endorsed, matched with hosts, held, reported, and forgotten.

mod calendar;
mod close;
mod deadline;
mod decide;
mod demo;
mod find;
mod forget;
mod host;
mod hosting;
mod letter;
mod participant;
mod publish;
mod races;
mod report;
mod request;
mod schedule;
mod statistics;
mod steps;
mod thread;

use crate::reading::{changed, list, text, told};
use chrono::{DateTime, Utc};
use domain::Viewer;
use domain::model::Country;
use domain::value::{CountryCode, Name, NameKind, Names, PersonRole, TextList};
use domain::visit::{Fired, fire_due};
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Actor, Fixture, World};

/// What is looked at of a request after each step.
const SEEN: &str = "reference version state turn dueAt kind topic objectives reason sequence isConsented
    windows { from to } plan { startsAt endsAt startsOn endsOn isAllDay timeZone place agenda }
    hosts { id version answer isRequired institution comment contact isConsented country { code } windows { from to } }
    report { language summary lessons practiceReference followUps { what who dueOn doneOn } }
    documents { id name mediaType size url } forgottenAt";

/// What is asked of one request beside that.
const WHOLE: &str = "isMine submittedAt questions outcome participants { name email position } replacement { name email }
    requester { name country { code } } steps { kind state comment dueAt by { name role country { code } } }
    messages { body by { name country { code } } } allowed { write endorse startReview openMatching answer propose schedule
    agenda markHeld report close withdraw cancel }";

/// A step as a document; its payload is `done`.
fn act(step: &str) -> String {
    let input = match step {
        "submitVisit" | "endorseVisit" | "startReview" | "markHeld" | "closeVisit" | "practiceFromVisit" => {
            "VisitStepInput".to_owned()
        }
        "returnVisit" | "refuseVisit" | "programmeRefuse" | "withdrawVisit" | "cancelVisit" => {
            "EndVisitInput".to_owned()
        }
        // Every other input is called after its step.
        other => format!("{}{}Input", other[..1].to_uppercase(), &other[1..]),
    };
    let shown = match step {
        "stateHosting" => {
            "hosting { capacity note version country { code } blackouts { why days { from to } } }".to_owned()
        }
        "practiceFromVisit" => format!("practiceReference visit {{ {SEEN} }}"),
        _ => format!("visit {{ {SEEN} }}"),
    };
    format!(
        "mutation Act($input: {input}!) {{ done: {step}(input: $input) {{ {shown} problems {{ path code message }} }} }}"
    )
}

/// A study visit as a clerk of Poland asks for it: seven weeks after the first day of the stories (23 November 2026).
fn asked() -> Value {
    json!({
        "kind": "STUDY_VISIT",
        "language": "en",
        "topic": "Family benefits across borders",
        "objectives": "See how two institutions share one case.",
        "questions": "Who pays first?",
        "outcome": "A leaflet for our clerks.",
        "sectors": ["FB"],
        "bucs": ["fb_buc_01"],
        "hosts": [{ "country": "DE" }],
        "windows": [{ "from": "2027-01-11", "to": "2027-01-15" }, { "from": "2027-02-01", "to": "2027-02-05" }],
        "days": 2,
        "format": "ON_SITE",
        "visitors": 2,
        "participants": [
            { "name": "Ewa Kowalska", "email": "ewa@people.example", "position": "Case worker" },
            { "name": "Jan Nowak", "email": "jan@people.example" },
        ],
        "replacement": { "name": "Ola Wilk", "email": "ola@people.example" },
        "languages": ["pl", "en"],
        "support": ["TRAVEL"],
    })
}

/// What is asked for, of these countries.
fn asked_of(countries: &[&str]) -> Value {
    let hosts: Vec<Value> = countries.iter().map(|country| json!({ "country": country })).collect();
    changed(asked(), &json!({ "hosts": hosts }))
}

/// Two days in Berlin, of those that are offered.
fn plan() -> Value {
    json!({
        "startsOn": "2027-01-12",
        "endsOn": "2027-01-13",
        "startTime": "09:00",
        "endTime": "16:00",
        "timeZone": "Europe/Berlin",
        "place": "Ruschestr. 1, Berlin",
    })
}

/// The same on days from today on, so that it can take place at once.
fn soon(input: Value) -> Value {
    changed(input, &json!({ "windows": [{ "from": "2026-11-23", "to": "2026-11-27" }] }))
}

/// Today and tomorrow in Berlin.
fn now() -> Value {
    changed(plan(), &json!({ "startsOn": "2026-11-23", "endsOn": "2026-11-24" }))
}

fn yes() -> Value {
    json!({ "answer": "ACCEPTED" })
}

fn no() -> Value {
    json!({ "answer": "DECLINED", "comment": "We move house." })
}

fn why() -> Value {
    json!({ "reason": "Nobody has time." })
}

/// A report with something to be done.
fn reporting() -> Value {
    json!({
        "summary": "Two days in Berlin.",
        "lessons": "One queue for all cases saves weeks.",
        "followUps": [{ "what": "Send the leaflet", "who": "PL", "dueOn": "2027-03-01" }],
    })
}

/// The input of a step with a request as it was seen.
fn at(visit: &Value) -> Value {
    json!({ "visit": number(visit, "reference").to_string(), "expectedVersion": visit["version"] })
}

fn number(object: &Value, field: &str) -> i64 {
    object[field].as_i64().unwrap_or_else(|| panic!("{field} in {object}"))
}

/// By when something is to be done, in UTC.
fn due(visit: &Value) -> String {
    let due: DateTime<Utc> = text(&visit["dueAt"]).parse().expect("an instant");
    due.format("%Y-%m-%d %H:%M").to_string()
}

/// What each host says, in their order.
fn answers(visit: &Value) -> String {
    let one = |host: &Value| format!("{} {}", text(&host["country"]["code"]), text(&host["answer"]));
    list(&visit["hosts"]).iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Where a request stands, and whose turn it is.
fn standing(visit: &Value) -> (&str, &str) {
    (text(&visit["state"]), text(&visit["turn"]))
}

/// The kinds of the steps a request went through.
fn kinds(seen: &Value) -> Vec<&str> {
    list(&seen["steps"]).iter().map(|step| text(&step["kind"])).collect()
}

/// A country of the directory beside those of the fixture.
fn country(code: &str, english: &str, language: &str, own: &str) -> Country {
    let parsed = CountryCode::parse(code).expect("a country");
    Country {
        code: code.to_owned(),
        iso_code: parsed.iso().to_owned(),
        iso3: parsed.iso3().to_owned(),
        name: english.to_owned(),
        names: Names(vec![Name { language: language.to_owned(), kind: NameKind::Official, text: own.to_owned() }]),
        languages: TextList(vec![language.to_owned()]),
    }
}

/// Where visits are asked for and hosted.
struct Room {
    world: World,
    /// A clerk of Poland, who asks.
    clerk: Actor,
    /// Another clerk of Poland.
    colleague: Actor,
    /// The coordinator of Poland.
    coordinator: Actor,
    /// The coordinator of Germany.
    german: Actor,
    /// The coordinator of Finland.
    finn: Actor,
    /// A clerk of Germany.
    guest: Actor,
    officer: Actor,
    administrator: Actor,
    /// The coordinator of Austria, which nobody asks.
    foreign: Actor,
    stranger: Actor,
}

impl Room {
    async fn new() -> Self {
        Self::of(Fixture::new()).await
    }

    async fn of(fixture: Fixture) -> Self {
        use PersonRole::{Administrator, Clerk, NationalCoordinator, ProgrammeOfficer};
        let mut batch = fixture.batch();
        batch.countries.push(country("DE", "Germany", "de", "Deutschland"));
        batch.countries.push(country("FI", "Finland", "fi", "Suomi"));
        let world = World::new().await;
        world.load(batch).await.expect("the fixture can be loaded");
        world.catch_up().await;
        Self {
            clerk: world.person("celina", Clerk, Some("PL")).await,
            colleague: world.person("czeslaw", Clerk, Some("PL")).await,
            coordinator: world.person("karol", NationalCoordinator, Some("PL")).await,
            german: world.person("greta", NationalCoordinator, Some("DE")).await,
            finn: world.person("finja", NationalCoordinator, Some("FI")).await,
            guest: world.person("gustav", Clerk, Some("DE")).await,
            officer: world.person("olga", ProgrammeOfficer, None).await,
            administrator: world.person("adam", Administrator, None).await,
            foreign: world.person("anna", NationalCoordinator, Some("AT")).await,
            stranger: world.anonymous(),
            world,
        }
    }

    /// Lets days go by; everybody signs in anew then.
    async fn later(&mut self, days: u64) {
        self.later_seconds(86_400 * days).await;
    }

    /// Lets seconds go by; everybody signs in anew then.
    async fn later_seconds(&mut self, seconds: u64) {
        self.world.clock().advance(Duration::from_secs(seconds));
        self.clerk = self.world.again("celina").await;
        self.colleague = self.world.again("czeslaw").await;
        self.coordinator = self.world.again("karol").await;
        self.german = self.world.again("greta").await;
        self.finn = self.world.again("finja").await;
        self.guest = self.world.again("gustav").await;
        self.officer = self.world.again("olga").await;
        self.administrator = self.world.again("adam").await;
        self.foreign = self.world.again("anna").await;
    }

    /// Does what the day brought, as the service does every minute.
    async fn fired(&self) -> Fired {
        let fired = fire_due(self.world.ctx()).await.expect("the store can be used");
        self.world.catch_up().await;
        fired
    }

    /// Somebody who acts without a session.
    async fn acting(&self, name: &str) -> Viewer {
        let email = format!("{name}@people.example");
        domain::person::acting(self.world.ctx(), &email).await.expect("somebody with an account")
    }

    /// Sends the input of a step; gives the payload.
    async fn sent(&self, actor: &Actor, step: &str, input: Value) -> Value {
        let done = actor.ask(&act(step), json!({ "input": input })).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// Does something with a request; gives the payload.
    async fn done(&self, actor: &Actor, step: &str, visit: &Value, more: Value) -> Value {
        self.sent(actor, step, changed(at(visit), &more)).await
    }

    /// Takes a step that nothing stands in the way of; gives the request.
    async fn went(&self, actor: &Actor, step: &str, visit: &Value, more: Value) -> Value {
        let mut done = self.done(actor, step, visit, more).await;
        assert_eq!(done["problems"], json!([]), "{step}: {done}");
        done["visit"].take()
    }

    /// The first code a step is refused with; empty when it is taken.
    async fn code(&self, actor: &Actor, step: &str, visit: &Value, more: Value) -> String {
        let input = changed(at(visit), &more);
        let answer = actor.graphql(&act(step), json!({ "input": input })).await;
        self.world.catch_up().await;
        let known = [&answer["errors"][0]["extensions"]["code"], &answer["data"]["done"]["problems"][0]["code"]];
        known.into_iter().find_map(Value::as_str).unwrap_or_default().to_owned()
    }

    /// A draft of the clerk.
    async fn requested(&self, input: Value) -> Value {
        let mut done = self.sent(&self.clerk, "requestVisit", input).await;
        assert_eq!(done["problems"], json!([]), "{done}");
        done["visit"].take()
    }

    async fn submitted(&self, input: Value) -> Value {
        let draft = self.requested(input).await;
        self.went(&self.clerk, "submitVisit", &draft, json!({})).await
    }

    async fn endorsed(&self, input: Value) -> Value {
        let submitted = self.submitted(input).await;
        self.went(&self.coordinator, "endorseVisit", &submitted, json!({})).await
    }

    async fn reviewed(&self, input: Value) -> Value {
        let endorsed = self.endorsed(input).await;
        self.went(&self.officer, "startReview", &endorsed, json!({})).await
    }

    /// A request whose hosts are asked.
    async fn matching(&self, input: Value) -> Value {
        let reviewed = self.reviewed(input).await;
        self.went(&self.officer, "openMatching", &reviewed, json!({})).await
    }

    /// A request to which Germany said yes.
    async fn accepted(&self) -> Value {
        let matching = self.matching(asked()).await;
        self.went(&self.german, "answerAsHost", &matching, yes()).await
    }

    /// A visit to Germany on settled days.
    async fn scheduled(&self) -> Value {
        let accepted = self.accepted().await;
        self.went(&self.officer, "scheduleVisit", &accepted, plan()).await
    }

    /// A visit to Germany that has begun.
    async fn begun(&self) -> Value {
        let matching = self.matching(soon(asked())).await;
        let accepted = self.went(&self.german, "answerAsHost", &matching, yes()).await;
        self.went(&self.officer, "scheduleVisit", &accepted, now()).await
    }

    /// A visit that took place, today.
    async fn held(&self) -> Value {
        let begun = self.begun().await;
        self.went(&self.officer, "markHeld", &begun, json!({})).await
    }

    /// A visit of which was reported.
    async fn reported(&self) -> Value {
        let held = self.held().await;
        self.went(&self.clerk, "reportVisit", &held, reporting()).await
    }

    /// A request as somebody sees it; null where they see none.
    async fn seen(&self, actor: &Actor, visit: &Value) -> Value {
        let query = format!("query One($id: ID!) {{ visit(id: $id) {{ {SEEN} {WHOLE} }} }}");
        let id = number(visit, "reference").to_string();
        actor.ask(&query, json!({ "id": id })).await["visit"].take()
    }
}
