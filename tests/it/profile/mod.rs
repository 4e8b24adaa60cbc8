//! How countries publish their implementation profiles, and what everybody sees, compares and follows of them.

mod draft;
mod page;
mod publish;
mod read;
mod steps;

use domain::value::PersonRole;
use serde_json::{Value, json};
use tests::{Actor, Fixture, Holding, Unit, World};

const SAVE: &str = "mutation Save($input: SaveProfileDraftInput!) { saveProfileDraft(input: $input) {
    profile { version status basedOn originalLanguage validFrom isDemonstration
        offices { role name { language text isOriginal } institutionCode mailbox }
        architecture { topology routers { code sectors remark { text } } applications { name sectors replacesRinaSince } }
        sectors { sector mode modeSince institutions institutionsInDirectory firstProductionOn automation remark { language text isOriginal } }
        readiness { bucCode role status plannedOn actualOn }
        operation { cdmVersion nextCdmVersion migrationOn languages fallback { text } links { url } }
        problems { path code } missing { label count } }
    problems { path code message } } }";

const PUBLISH: &str = "mutation Publish($input: PublishProfileInput!) { publishProfile(input: $input) {
    profile { version status publishedOn summary } problems { path code } } }";

const WITHDRAW: &str = "mutation Withdraw($input: WithdrawProfileInput!) { withdrawProfile(input: $input) {
    profile { version status withdrawalReason } problems { path code } } }";

const CONFIRM: &str = "mutation Confirm($input: ProfileStepInput!) { confirmProfile(input: $input) {
    profile { version confirmedOn dueOn isStale } problems { path code } } }";

const DISCARD: &str = "mutation Discard($input: ProfileStepInput!) { discardProfileDraft(input: $input) {
    discarded problems { path code } } }";

const PROFILE: &str =
    "query One($country: String!, $version: Int, $on: Date) { profile(country: $country, version: $version, on: $on) {
    version status publishedOn summary confirmedOn dueOn isStale sectors { sector mode } } }";

/// Entries of Poland and Austria: a router, one that becomes ready later, one that is not ready.
fn directory() -> Fixture {
    Fixture::new()
        .unit(Unit::new("PL:CASE1").named("pl", "Zakład Pierwszy").receives("FB_BUC_01").owns("FB_BUC_01"))
        .unit(Unit::new("PL:CASE2").named("pl", "Zakład Drugi").receives("FB_BUC_01"))
        .unit(Unit::new("PL:LATER1").named("pl", "Kasa").holds(Holding::receives("P_BUC_06").from("2027-03-01")))
        .unit(Unit::new("PL:SLOW1").named("pl", "Urząd").holds(Holding::receives("S_BUC_19").not_ready()))
        .unit(
            Unit::new("PL:ROUTE1")
                .named("pl", "Router")
                .holds(Holding::new("FB_BUC_01", domain::value::Role::IntelligentRouting)),
        )
        .unit(Unit::new("AT:CASE1").named("de", "Kasse").receives("FB_BUC_01"))
}

/// Where the profile of Poland is looked after.
struct Office {
    world: World,
    editor: Actor,
    coordinator: Actor,
    stranger: Actor,
}

impl Office {
    async fn new() -> Self {
        let world = World::with(directory()).await;
        let editor = world.person("ewa", PersonRole::NationalEditor, Some("PL")).await;
        let coordinator = world.person("karol", PersonRole::NationalCoordinator, Some("PL")).await;
        let stranger = world.anonymous();
        Self { world, editor, coordinator, stranger }
    }

    /// Lets days go by; everybody signs in anew then.
    async fn later(&mut self, days: u64) {
        self.world.clock().advance(std::time::Duration::from_secs(86_400 * days));
        self.editor = self.world.person(&format!("ewa{days}"), PersonRole::NationalEditor, Some("PL")).await;
        self.coordinator =
            self.world.person(&format!("karol{days}"), PersonRole::NationalCoordinator, Some("PL")).await;
    }

    /// Keeps a draft of Poland; gives the payload.
    async fn save(&self, expected: Option<i64>, parts: Value) -> Value {
        self.save_by(&self.editor, expected, parts).await
    }

    async fn save_by(&self, actor: &Actor, expected: Option<i64>, parts: Value) -> Value {
        let mut input = json!({ "country": "PL" });
        if let Some(expected) = expected {
            input["expectedVersion"] = json!(expected);
        }
        for (name, value) in parts.as_object().expect("parts") {
            input[name] = value.clone();
        }
        actor.ask(SAVE, json!({ "input": input })).await["saveProfileDraft"].take()
    }

    /// Publishes the draft of Poland that stands in version `expected`; gives the payload.
    async fn publish(&self, expected: i64, summary: &str) -> Value {
        let input = json!({ "country": "PL", "expectedVersion": expected, "summary": summary });
        let done = self.coordinator.ask(PUBLISH, json!({ "input": input })).await["publishProfile"].take();
        self.world.catch_up().await;
        done
    }

    /// Writes a draft of Poland and publishes it; gives its number.
    async fn published(&self, parts: Value) -> i64 {
        let saved = self.save(None, parts).await;
        assert_eq!(saved["problems"], json!([]), "{saved}");
        let done = self.publish(saved["profile"]["version"].as_i64().expect("a version"), "Something new.").await;
        assert_eq!(done["problems"], json!([]), "{done}");
        done["profile"]["version"].as_i64().expect("a number")
    }

    /// Throws a draft away.
    async fn discard(&self, saved: &Value) {
        let input = json!({ "input": { "country": "PL", "expectedVersion": saved["profile"]["version"] } });
        let query =
            "mutation Discard($input: ProfileStepInput!) { discardProfileDraft(input: $input) { problems { code } } }";
        let done = self.editor.ask(query, input).await;
        assert_eq!(done["discardProfileDraft"]["problems"], json!([]), "{done}");
    }

    /// The profile of Poland as somebody sees it.
    async fn profile(&self, actor: &Actor, version: Option<i64>) -> Value {
        actor.ask(PROFILE, json!({ "country": "PL", "version": version })).await["profile"].take()
    }
}

fn mode(sector: &str, mode: &str) -> Value {
    json!({ "sector": sector, "mode": mode })
}

/// The codes of the problems of a payload with the paths they are at.
fn told(payload: &Value) -> Vec<String> {
    let one = |problem: &Value| {
        let path: Vec<&str> = crate::reading::list(&problem["path"]).iter().map(crate::reading::text).collect();
        format!("{} {}", crate::reading::text(&problem["code"]), path.join("."))
    };
    crate::reading::list(&payload["problems"]).iter().map(one).collect()
}
