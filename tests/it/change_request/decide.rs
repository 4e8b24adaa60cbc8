//! Who decides, from which state to which, and what happens when somebody else was faster.

use super::{Office, VIEW, done, edit, problems, refused, renamed, seen, seen_with, step};
use crate::reading::{each, text};
use domain::value::PersonRole;
use serde_json::{Value, json};
use tests::Actor;

/// The input that each step takes for a request.
fn input(request: &Value, field: &str) -> Value {
    match field {
        "returnChange" | "refuseChange" => seen_with(request, "reason", "It is not right."),
        "saveChange" => seen_with(request, "change", renamed("PL:TWO2", "Zakład Inny")),
        _ => seen(request),
    }
}

#[tokio::test]
async fn nobody_but_another_coordinator_of_the_country_decides() {
    let office = Office::new().await;
    let world = &office.world;
    let people = [
        ("clerk", world.person("celina", PersonRole::Clerk, Some("PL")).await),
        ("second editor", world.person("emil", PersonRole::NationalEditor, Some("PL")).await),
        ("foreign coordinator", world.person("anna", PersonRole::NationalCoordinator, Some("AT")).await),
        ("administrator", world.person("adam", PersonRole::Administrator, None).await),
        ("programme officer", world.person("olaf", PersonRole::ProgrammeOfficer, None).await),
        ("who proposed it", office.editor.clone()),
    ];
    let request = office.propose(json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") })).await;
    for field in ["approveChange", "returnChange", "refuseChange"] {
        for (who, actor) in &people {
            let code = refused(actor, field, input(&request, field)).await;
            assert!(["FORBIDDEN", "NOT_FOUND"].contains(&code.as_str()), "{who} {field}: {code}");
        }
        let code = refused(&world.anonymous(), field, input(&request, field)).await;
        assert_eq!(code, "UNAUTHENTICATED", "{field}");
    }
    world.catch_up().await;
    assert_eq!(office.view(&request).await["request"], json!({ "state": "PROPOSED", "version": request["version"] }));
    assert_eq!(office.entry("PL:ONE1").await["version"], 1);
    office.approve(&request).await;
    assert_eq!(office.entry("PL:ONE1").await["name"], "Zakład Zachodni");
}

#[tokio::test]
async fn a_coordinator_who_proposed_it_waits_for_a_second_one() {
    let office = Office::new().await;
    let second = office.world.person("klara", PersonRole::NationalCoordinator, Some("PL")).await;
    let change = json!({ "change": renamed("PL:ONE1", "Zakład Zachodni"), "propose": true });
    let own = done(step(&office.coordinator, "draftChange", change).await);
    for field in ["approveChange", "returnChange", "refuseChange"] {
        assert_eq!(refused(&office.coordinator, field, input(&own, field)).await, "FORBIDDEN", "{field}");
    }
    let may_decide =
        async |actor: &Actor| actor.ask(VIEW, json!({ "id": own["id"] })).await["changeRequest"]["mayDecide"].take();
    assert_eq!(may_decide(&office.coordinator).await, false);
    assert_eq!(may_decide(&office.editor).await, false);
    assert_eq!(may_decide(&second).await, true);
    let approved = done(step(&second, "approveChange", seen(&own)).await);
    assert_eq!((&approved["proposedBy"], &approved["decidedBy"]), (&json!("karol"), &json!("klara")));
}

/// A request in a state.
async fn in_state(office: &Office, state: &str) -> Value {
    let change = json!({ "change": renamed("PL:ONE1", &format!("Zakład {state}")) });
    let draft = done(step(&office.editor, "draftChange", change).await);
    if state == "DRAFT" {
        return draft;
    }
    if state == "WITHDRAWN" {
        return done(step(&office.editor, "withdrawChange", seen(&draft)).await);
    }
    let proposed = done(step(&office.editor, "proposeChange", seen(&draft)).await);
    let field = match state {
        "APPROVED" => "approveChange",
        "RETURNED" => "returnChange",
        "REFUSED" => "refuseChange",
        _ => return proposed,
    };
    done(step(&office.coordinator, field, input(&proposed, field)).await)
}

#[tokio::test]
async fn every_step_that_a_state_does_not_allow_is_refused() {
    let office = Office::new().await;
    let (editor, coordinator) = (&office.editor, &office.coordinator);
    let steps = [
        ("saveChange", editor),
        ("proposeChange", editor),
        ("withdrawChange", editor),
        ("approveChange", coordinator),
        ("returnChange", coordinator),
        ("refuseChange", coordinator),
    ];
    for (state, allowed) in [
        ("DRAFT", &["saveChange", "proposeChange", "withdrawChange"][..]),
        ("RETURNED", &["saveChange", "proposeChange", "withdrawChange"]),
        ("PROPOSED", &["withdrawChange", "approveChange", "returnChange", "refuseChange"]),
        ("APPROVED", &[]),
        ("REFUSED", &[]),
        ("WITHDRAWN", &[]),
    ] {
        let request = in_state(&office, state).await;
        assert_eq!(request["state"], state);
        for (field, actor) in steps.iter().filter(|(field, _)| !allowed.contains(field)) {
            let payload = step(actor, field, input(&request, field)).await;
            assert_eq!(problems(&payload), ["id WRONG_STATE"], "{field} of what is {state}");
        }
        let now = office.view(&request).await["request"].take();
        assert_eq!(now, json!({ "state": state, "version": request["version"] }), "nothing of it is kept");
    }
}

#[tokio::test]
async fn what_is_returned_with_a_reason_is_mended_and_put_forward_again() {
    let office = Office::new().await;
    let request = office.propose(json!({ "change": renamed("PL:ONE1", "Zaklad Zachodni") })).await;
    for field in ["returnChange", "refuseChange"] {
        let payload = step(&office.coordinator, field, seen_with(&request, "reason", " ")).await;
        assert_eq!(problems(&payload), ["reason REASON_NEEDED"], "{field}");
    }
    let reason = seen_with(&request, "reason", "The stroke of the l is missing.");
    let returned = done(step(&office.coordinator, "returnChange", reason).await);
    assert_eq!((&returned["state"], &returned["decidedBy"]), (&json!("RETURNED"), &json!("karol")));
    assert_eq!(returned["decisionReason"], "The stroke of the l is missing.");
    let mended = seen_with(&returned, "change", renamed("PL:ONE1", "Zakład Zachodni"));
    let saved = done(step(&office.editor, "saveChange", mended).await);
    assert_eq!(saved["state"], "RETURNED", "saved is not put forward");
    let again = done(step(&office.editor, "proposeChange", seen(&saved)).await);
    let kept = "The stroke of the l is missing.";
    assert_eq!(
        (&again["state"], &again["decisionReason"]),
        (&json!("PROPOSED"), &json!(kept)),
        "who decides next sees it"
    );
    office.approve(&again).await;
    assert_eq!(office.entry("PL:ONE1").await["name"], "Zakład Zachodni");
}

#[tokio::test]
async fn what_is_refused_or_taken_back_changes_nothing() {
    let office = Office::new().await;
    for state in ["REFUSED", "WITHDRAWN"] {
        let request = in_state(&office, state).await;
        assert_eq!(office.view(&request).await["mayWrite"], false, "{state}");
    }
    office.world.catch_up().await;
    let entry = office.entry("PL:ONE1").await;
    assert_eq!((&entry["name"], &entry["version"]), (&json!("Zakład Pierwszy"), &json!(1)));
    let asked = json!({ "states": ["REFUSED"] });
    let query =
        "query($states: [RequestState!]) { changeRequests(states: $states) { totalCount nodes { decisionReason } } }";
    let refused = office.editor.ask(query, asked).await["changeRequests"].take();
    assert_eq!(refused, json!({ "totalCount": 1, "nodes": [{ "decisionReason": "It is not right." }] }));
}

#[tokio::test]
async fn a_step_based_on_an_older_version_of_the_request_is_a_conflict() {
    let office = Office::new().await;
    let change = json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") });
    let draft = done(step(&office.editor, "draftChange", change).await);
    let saved = seen_with(&draft, "change", renamed("PL:ONE1", "Zakład Wschodni"));
    done(step(&office.editor, "saveChange", saved).await);
    for field in ["saveChange", "proposeChange", "withdrawChange"] {
        let payload = step(&office.editor, field, input(&draft, field)).await;
        assert_eq!(problems(&payload), ["expectedVersion CONFLICT"], "{field}");
    }
    let proposed = office.propose(json!({ "change": renamed("PL:TWO2", "Zakład Południowy") })).await;
    for field in ["approveChange", "returnChange", "refuseChange"] {
        let mut input = input(&proposed, field);
        input["expectedVersion"] = json!(7);
        let payload = step(&office.coordinator, field, input).await;
        assert_eq!(problems(&payload), ["expectedVersion CONFLICT"], "{field}");
    }
    assert_eq!(office.view(&proposed).await["request"]["state"], "PROPOSED");
    office.world.catch_up().await;
    assert_eq!(office.entry("PL:TWO2").await["version"], 1);
}

#[tokio::test]
async fn of_two_requests_about_one_entry_the_second_is_looked_at_again() {
    let office = Office::new().await;
    let contacts = |phone: &str| edit("PL:ONE1", json!({ "contacts": { "phones": [phone] } }));
    let first = office.propose(json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") })).await;
    let second = office.propose(json!({ "change": contacts("+48 12 000 00 00") })).await;
    office.approve(&first).await;
    let payload = step(&office.coordinator, "approveChange", seen(&second)).await;
    assert_eq!(problems(&payload), ["PL:ONE1/version CONFLICT"]);
    let message = text(&payload["problems"][0]["message"]);
    assert!(message.contains("PL:ONE1") && message.contains("version 2"), "{message}");
    let view = office.view(&second).await;
    assert_eq!(each(&view["problems"], "code"), ["CONFLICT"], "the page says it before anybody tries");
    // An input that names the version it was based on is held to it.
    let stale = json!({ "edit": { "code": "PL:ONE1", "expectedVersion": 1, "fields": { "acronym": "ZZ" } } });
    let payload = step(&office.editor, "draftChange", json!({ "change": stale })).await;
    assert_eq!(problems(&payload), ["PL:ONE1/version CONFLICT"]);
    let reason = seen_with(&second, "reason", "Look at the new name.");
    let returned = done(step(&office.coordinator, "returnChange", reason).await);
    let mut change = contacts("+48 12 000 00 00");
    change["edit"]["expectedVersion"] = json!(2);
    let saved = done(step(&office.editor, "saveChange", seen_with(&returned, "change", change)).await);
    let again = done(step(&office.editor, "proposeChange", seen(&saved)).await);
    office.approve(&again).await;
    let entry = office.entry("PL:ONE1").await;
    assert_eq!((&entry["name"], &entry["version"]), (&json!("Zakład Zachodni"), &json!(3)));
    assert_eq!(entry["contacts"]["phones"], json!(["+48 12 000 00 00"]), "neither was lost");
}

#[tokio::test]
async fn who_wrote_the_words_is_no_second_person() {
    let office = Office::new().await;
    let second = office.world.person("klara", PersonRole::NationalCoordinator, Some("PL")).await;
    let draft = json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") });
    let draft = done(step(&office.editor, "draftChange", draft).await);
    let rewritten = seen_with(&draft, "change", renamed("PL:ONE1", "Zakład Wschodni"));
    let rewritten = done(step(&office.coordinator, "saveChange", rewritten).await);
    let proposed = done(step(&office.editor, "proposeChange", seen(&rewritten)).await);
    assert_eq!(refused(&office.coordinator, "approveChange", seen(&proposed)).await, "FORBIDDEN");
    let view = office.coordinator.ask(VIEW, json!({ "id": proposed["id"] })).await;
    assert_eq!(view["changeRequest"]["mayDecide"], false);
    assert_eq!(done(step(&second, "approveChange", seen(&proposed)).await)["state"], "APPROVED");
    let latest = super::history(&office.editor, "PL:ONE1").await.remove(0);
    assert_eq!(latest["who"], "karol", "the history names who wrote it");
}
