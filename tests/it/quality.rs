//! What is wanting in the entries, and contact persons whose day has come.

use crate::reading::{list, text};
use domain::change::audit;
use domain::institution::erase_expired;
use domain::value::{NameKind, PersonRole};
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Actor, Fixture, Unit, World};

fn fixture() -> Fixture {
    Fixture::new()
        .unit(
            Unit::new("PL:GOOD1")
                .named("pl", "Dobry Urząd")
                .also("en", NameKind::Translation, "Good Office")
                .receives("FB_BUC_01"),
        )
        .unit(Unit::new("PL:HOLD1").named("pl", "DO_NOT_USE").acronym("X"))
        .unit(Unit::new("PL:GONE1").from("2010-01-01").to("2020-01-01"))
        .unit(Unit::new("PL:GONE2").from("2010-01-01").to("2021-01-01"))
        .unit(Unit::new("PL:GONE3").from("2010-01-01").to("2022-01-01"))
        .unit(Unit::new("AT:OTHER").named("de", "Amt"))
        .succession("PL:GONE1", "PL:GONE2", "2020-01-01")
        .succession("PL:GONE3", "PL:GOOD1", "2022-01-01")
}

async fn wanting(actor: &Actor, country: &str, kind: &str) -> Vec<String> {
    let query = format!("{{ dataQuality(country: \"{country}\", kind: {kind}) {{ advice institution {{ code }} }} }}");
    let data = actor.ask(&query, json!({})).await;
    let found = list(&data["dataQuality"]);
    assert!(found.iter().all(|one| text(&one["advice"]).ends_with('.')), "each says what to do");
    found.iter().map(|one| text(&one["institution"]["code"]).to_owned()).collect()
}

#[tokio::test]
async fn each_thing_that_is_wanting_is_found_with_what_to_do_about_it() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    assert_eq!(wanting(&actor, "PL", "NO_SUCCESSOR").await, ["PL:GONE2"]);
    assert_eq!(
        wanting(&actor, "PL", "DEAD_END").await,
        ["PL:GONE1"],
        "who follows it has ended, and nobody follows that one"
    );
    assert_eq!(wanting(&actor, "PL", "PLACEHOLDER_NAME").await, ["PL:HOLD1"]);
    assert_eq!(wanting(&actor, "PL", "NO_COMPETENCE").await, ["PL:HOLD1"]);
    assert_eq!(wanting(&actor, "AT", "NO_ENGLISH_NAME").await, ["AT:OTHER"]);
    assert_eq!(wanting(&actor, "PL", "NO_ENGLISH_NAME").await, Vec::<String>::new());
    assert_eq!(wanting(&actor, "PL", "NO_CONTACT").await, ["PL:GOOD1", "PL:HOLD1"]);
    let query = "{ dataQualityCounts { countryCode kind count } }";
    let data = actor.ask(query, json!({})).await;
    let counted = list(&data["dataQualityCounts"]);
    let count = |kind: &str| {
        counted.iter().find(|one| one["countryCode"] == "PL" && one["kind"] == kind).map(|one| one["count"].clone())
    };
    assert_eq!(count("NEVER_CONFIRMED"), Some(json!(2)));
    for path in ["/quality", "/quality/PL", "/quality/PL?kind=DEAD_END", "/quality/EL", "/quality/LU"] {
        let answer = actor.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
    }
    assert!(actor.get("/quality/PL?kind=DEAD_END").await.text().contains("PL:GONE1"));
    assert_eq!(actor.get("/quality/XX").await.status, 404);
}

#[tokio::test]
async fn an_entry_that_was_confirmed_is_wanting_nothing_until_half_a_year_later() {
    let world = World::with(fixture()).await;
    let editor = world.person("editor", PersonRole::NationalEditor, Some("PL")).await;
    let confirm = "mutation { confirmInstitutions(input: {codes: [\"PL:GOOD1\"]}) { confirmed } }";
    assert_eq!(editor.ask(confirm, json!({})).await["confirmInstitutions"]["confirmed"], 1);
    world.catch_up().await;
    let actor = world.anonymous();
    assert_eq!(wanting(&actor, "PL", "NEVER_CONFIRMED").await, ["PL:HOLD1"]);
    assert_eq!(wanting(&actor, "PL", "CONFIRMED_LONG_AGO").await, Vec::<String>::new());
    world.clock().advance(Duration::from_secs(183 * 86_400));
    assert_eq!(wanting(&actor, "PL", "CONFIRMED_LONG_AGO").await, ["PL:GOOD1"]);
}

async fn change(editor: &Actor, coordinator: &Actor, fields: &str) {
    let draft = format!(
        "mutation {{ draftChange(input: {{propose: true, change: {{edit: {{code: \"PL:GOOD1\", fields: {fields}}}}}}}) {{
        changeRequest {{ id version }} problems {{ code message }} }} }}"
    );
    let made = editor.ask(&draft, json!({})).await["draftChange"].take();
    assert_eq!(made["problems"], json!([]));
    let approve = "mutation($id: ID!, $version: Int!) { approveChange(input: {id: $id, expectedVersion: $version}) { problems { code message } } }";
    let variables = json!({ "id": made["changeRequest"]["id"], "version": made["changeRequest"]["version"] });
    assert_eq!(coordinator.ask(approve, variables).await["approveChange"]["problems"], json!([]));
}

#[tokio::test]
async fn a_contact_person_is_erased_from_entry_history_and_requests_when_their_day_has_come() {
    let world = World::with(fixture()).await;
    let editor = world.person("editor", PersonRole::NationalEditor, Some("PL")).await;
    let coordinator = world.person("coordinator", PersonRole::NationalCoordinator, Some("PL")).await;
    let person =
        "{contacts: {phones: [\"+48 12 345\"], persons: [{name: \"Zenobia Testowa\", until: \"2026-11-25\"}]}}";
    change(&editor, &coordinator, person).await;
    // A later change keeps the former version, with the person in it.
    change(&editor, &coordinator, "{acronym: \"GOOD\"}").await;
    world.catch_up().await;
    let shown = "{ institution(code: \"PL:GOOD1\") { contacts { phones persons { name until } } version }
        institutionHistory(code: \"PL:GOOD1\") { action differences { before after } } changeRequests { nodes { id } } }";
    assert_eq!(editor.ask(shown, json!({})).await["institution"]["contacts"]["persons"][0]["name"], "Zenobia Testowa");
    assert_eq!(erase_expired(world.ctx()).await.expect("erased").entries, 0, "their day has not come yet");
    world.clock().advance(Duration::from_secs(2 * 86_400));
    let editor = world.person("editor.later", PersonRole::NationalEditor, Some("PL")).await;
    assert_eq!(
        editor.ask(shown, json!({})).await["institution"]["contacts"]["persons"],
        json!([]),
        "not shown any more, even before they are erased"
    );
    let erased = erase_expired(world.ctx()).await.expect("erased");
    assert_eq!((erased.entries, erased.versions, erased.requests), (1, 1, 1));
    assert_eq!(erase_expired(world.ctx()).await.expect("erased"), domain::institution::Erased::default(), "once");
    world.catch_up().await;
    let after = editor.ask(shown, json!({})).await;
    assert!(!after.to_string().contains("Zenobia"), "{after}");
    assert_eq!(after["institution"]["contacts"]["phones"], json!(["+48 12 345"]), "the rest stays");
    for request in list(&after["changeRequests"]["nodes"]) {
        let path = format!("/requests/{}", text(&request["id"]));
        let page = editor.get(&path).await;
        assert!(!page.text().contains("Zenobia"), "{path}");
    }
    let known = "{ institution(code: \"PL:GOOD1\", knownAt: \"2026-11-23T10:00:00Z\") { contacts { phones persons { name } } } }";
    assert_eq!(world.anonymous().ask(known, json!({})).await["institution"]["contacts"]["persons"], json!([]));
    let audit = audit(&world.ctx().store, None, |_, _| {}).await.expect("the log");
    assert_eq!((audit.faults.as_slice(), audit.changes.erased), ([].as_slice(), 1), "erased by law, not altered");
    let told = world.anonymous().ask("{ changes(first: 100) { nodes { action label } } }", json!({})).await;
    let actions: Vec<&Value> = list(&told["changes"]["nodes"]).iter().map(|one| &one["action"]).collect();
    assert!(actions.contains(&&json!("PERSONS_ERASED")), "who keeps a copy learns of it");
}
