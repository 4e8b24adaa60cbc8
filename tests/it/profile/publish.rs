//! Publishing, withdrawing, confirming: who may, what everybody sees then, and that a version never changes again.

use super::{CONFIRM, Office, PUBLISH, WITHDRAW, mode, told};
use crate::reading::each;
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn a_coordinator_publishes_and_every_version_stays_as_it_was() {
    let mut office = Office::new().await;
    let first = office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    office.later(30).await;
    let second = office.published(json!({ "sectors": [mode("P", "HYBRID")] })).await;
    assert_eq!((first, second), (1, 2));
    let now = office.profile(&office.stranger, None).await;
    assert_eq!(
        (&now["version"], &now["status"], &now["sectors"][0]["mode"]),
        (&json!(2), &json!("PUBLISHED"), &json!("HYBRID"))
    );
    assert_eq!(now["publishedOn"], "2026-12-23");
    let old = office.profile(&office.stranger, Some(1)).await;
    assert_eq!(
        (&old["status"], &old["sectors"][0]["mode"], &old["publishedOn"]),
        (&json!("SUPERSEDED"), &json!("RINA"), &json!("2026-11-23"))
    );
    assert_eq!(office.profile(&office.stranger, Some(3)).await, Value::Null);
    let on = |day: &str| json!({ "country": "PL", "on": day });
    for (day, version) in
        [("2026-11-22", Value::Null), ("2026-11-23", json!(1)), ("2026-12-22", json!(1)), ("2026-12-23", json!(2))]
    {
        let found = office.stranger.ask(super::PROFILE, on(day)).await["profile"].take();
        assert_eq!(found.get("version").cloned().unwrap_or(Value::Null), version, "{day}");
    }
    let query = "{ profileVersions(country: \"PL\") { version status summary } }";
    let versions = office.stranger.ask(query, json!({})).await["profileVersions"].take();
    assert_eq!(each(&versions, "status"), ["PUBLISHED", "SUPERSEDED"]);
    let differences = "{ profileDifferences(country: \"PL\", from: 1) { path label before after } }";
    let differences = office.stranger.ask(differences, json!({})).await["profileDifferences"].take();
    assert_eq!(
        differences,
        json!([{ "path": "sectors.P.mode", "label": "Mode: Pensions", "before": "RINA", "after": "HYBRID" }])
    );
    let changes = "{ changes(first: 50, nouns: [PROFILE]) { nodes { action label countryCode } } }";
    let told = office.stranger.ask(changes, json!({})).await["changes"]["nodes"].take();
    assert_eq!(each(&told, "action"), ["PUBLISHED", "PUBLISHED", "SUPERSEDED"]);
}

#[tokio::test]
async fn nobody_but_a_coordinator_of_the_country_publishes_or_withdraws() {
    let office = Office::new().await;
    office.save(None, json!({ "sectors": [mode("P", "RINA")] })).await;
    let publish = json!({ "input": { "country": "PL", "expectedVersion": 1, "summary": "New." } });
    let austrian = office.world.person("anna", PersonRole::NationalCoordinator, Some("AT")).await;
    let clerk = office.world.person("celina", PersonRole::Clerk, Some("PL")).await;
    let officer = office.world.person("olga", PersonRole::ProgrammeOfficer, None).await;
    let administrator = office.world.person("adam", PersonRole::Administrator, None).await;
    assert_eq!(office.stranger.refused(PUBLISH, publish.clone()).await.0, "UNAUTHENTICATED");
    assert_eq!(office.editor.refused(PUBLISH, publish.clone()).await.0, "FORBIDDEN");
    assert_eq!(administrator.refused(PUBLISH, publish.clone()).await.0, "FORBIDDEN");
    for other in [&austrian, &clerk, &officer] {
        assert_eq!(other.refused(PUBLISH, publish.clone()).await.0, "NOT_FOUND", "nor are they told of the draft");
    }
    assert_eq!(office.publish(1, "New.").await["profile"]["version"], 1);
    let withdraw = json!({ "input": { "country": "PL", "expectedVersion": 1, "reason": "Wrong." } });
    for other in [&office.editor, &austrian, &clerk, &officer, &administrator] {
        assert_eq!(other.refused(WITHDRAW, withdraw.clone()).await.0, "FORBIDDEN");
    }
    let confirm = json!({ "input": { "country": "PL", "expectedVersion": 1 } });
    for other in [&austrian, &clerk, &officer, &administrator] {
        assert_eq!(other.refused(CONFIRM, confirm.clone()).await.0, "FORBIDDEN");
    }
    assert_eq!(office.editor.ask(CONFIRM, confirm).await["confirmProfile"]["problems"], json!([]));
}

#[tokio::test]
async fn publishing_needs_a_summary_and_the_version_that_was_seen() {
    let office = Office::new().await;
    office.save(None, json!({ "sectors": [mode("P", "RINA")] })).await;
    assert_eq!(told(&office.publish(1, "  ").await), ["SUMMARY_NEEDED summary"]);
    assert_eq!(told(&office.publish(1, &"x".repeat(2_000)).await), ["TOO_LONG summary"]);
    assert_eq!(told(&office.publish(2, "New.").await), ["CONFLICT expectedVersion"]);
    assert_eq!(office.profile(&office.stranger, None).await, Value::Null);
    assert_eq!(office.publish(1, "New.").await["problems"], json!([]));
    let again = json!({ "input": { "country": "PL", "expectedVersion": 1, "summary": "New." } });
    assert_eq!(office.coordinator.refused(PUBLISH, again).await.0, "NOT_FOUND", "the draft is gone");
}

#[tokio::test]
async fn what_is_taken_back_is_seen_by_its_country_only_and_revives_nothing() {
    let office = Office::new().await;
    office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    office.published(json!({ "sectors": [mode("P", "HYBRID")] })).await;
    let withdraw = |expected: i64, reason: &str| json!({ "input": { "country": "PL", "expectedVersion": expected, "reason": reason } });
    let bare = office.coordinator.ask(WITHDRAW, withdraw(2, " ")).await["withdrawProfile"].take();
    assert_eq!(told(&bare), ["REASON_NEEDED reason"]);
    let unseen = office.coordinator.ask(WITHDRAW, withdraw(2, "\u{200b}")).await["withdrawProfile"].take();
    assert_eq!(told(&unseen), ["INVALID_TEXT reason"]);
    let late = office.coordinator.ask(WITHDRAW, withdraw(1, "Wrong.")).await["withdrawProfile"].take();
    assert_eq!(told(&late), ["CONFLICT expectedVersion"], "only what is in force");
    let done = office.coordinator.ask(WITHDRAW, withdraw(2, "Wrong.")).await["withdrawProfile"].take();
    assert_eq!(done["profile"], json!({ "version": 2, "status": "WITHDRAWN", "withdrawalReason": "Wrong." }));
    office.world.catch_up().await;
    for asked in [None, Some(2)] {
        assert_eq!(office.profile(&office.stranger, asked).await, Value::Null);
    }
    assert_eq!(office.profile(&office.editor, Some(2)).await["status"], "WITHDRAWN");
    assert_eq!(
        office.profile(&office.stranger, Some(1)).await["status"],
        "SUPERSEDED",
        "it does not come into force again"
    );
    let query = "{ profileVersions(country: \"PL\") { version status summary withdrawalReason } }";
    let versions = office.stranger.ask(query, json!({})).await["profileVersions"].take();
    assert_eq!(
        versions[0],
        json!({ "version": 2, "status": "WITHDRAWN", "summary": "", "withdrawalReason": "Wrong." })
    );
    let again = office.coordinator.ask(WITHDRAW, withdraw(2, "Wrong.")).await["withdrawProfile"].take();
    assert_eq!(told(&again), ["WRONG_STATE "]);
    let found = office
        .stranger
        .ask("{ profiles { totalCount } search(text: \"hybrid Poland\", kinds: [PROFILE]) { totalCount } }", json!({}))
        .await;
    assert_eq!((&found["profiles"]["totalCount"], &found["search"]["totalCount"]), (&json!(0), &json!(0)));
    let page = office.stranger.get("/profiles/PL").await;
    assert!(page.status == 404 && page.text().contains("has taken this version back: Wrong."), "it says why");
    let earlier = office.stranger.get("/profiles/PL?on=2026-01-05").await;
    assert!(earlier.status == 404 && earlier.text().contains("Poland: no profile was in force on 5 Jan 2026."));
    let begun = office.save(None, json!({})).await;
    assert_eq!((&begun["profile"]["basedOn"], &begun["profile"]["sectors"][0]["mode"]), (&json!(2), &json!("HYBRID")));
    office.discard(&begun).await;
    assert_eq!(office.published(json!({ "sectors": [mode("P", "PAPER")] })).await, 3, "numbers are never used twice");
}

#[tokio::test]
async fn a_profile_waits_for_confirmation_after_six_months() {
    let mut office = Office::new().await;
    office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    let now = office.profile(&office.stranger, None).await;
    assert_eq!((&now["dueOn"], &now["isStale"]), (&json!("2027-05-23"), &json!(false)));
    office.later(181).await;
    assert_eq!(office.profile(&office.stranger, None).await["isStale"], true);
    let list = "{ profiles(filter: {stale: true}) { nodes { version } } }";
    assert_eq!(office.stranger.ask(list, json!({})).await["profiles"]["nodes"], json!([{ "version": 1 }]));
    let map = "{ profileMap(question: {subject: CONFIRMED}) { legend { value count } } }";
    let legend = office.stranger.ask(map, json!({})).await["profileMap"]["legend"].take();
    assert!(legend.as_array().is_some_and(|list| list.contains(&json!({ "value": "DUE", "count": 1 }))), "{legend}");
    let late = json!({ "input": { "country": "PL", "expectedVersion": 7 } });
    assert_eq!(told(&office.editor.ask(CONFIRM, late).await["confirmProfile"]), ["CONFLICT expectedVersion"]);
    let confirm = json!({ "input": { "country": "PL", "expectedVersion": 1 } });
    let done = office.editor.ask(CONFIRM, confirm).await["confirmProfile"]["profile"].take();
    assert_eq!(done, json!({ "version": 1, "confirmedOn": "2027-05-23", "dueOn": "2027-11-23", "isStale": false }));
    office.world.catch_up().await;
    assert_eq!(office.profile(&office.stranger, None).await["isStale"], false);
}

#[tokio::test]
async fn what_is_published_is_seen_by_another_process_soon() {
    let mut office = Office::new().await;
    office.world.follow();
    if office.world.database_file().is_some() {
        // On SQLite one process serves; the same follower feeds it.
        office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
        assert_eq!(office.profile(&office.stranger, None).await["version"], 1);
        return;
    }
    let (other, ctx) = office.world.second_process().await;
    office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    let head = domain::change::head(office.world.ctx()).await.expect("the head");
    assert!(ctx.model.wait_for(head, Duration::from_secs(20)).await, "the other process follows");
    assert_eq!(office.profile(&other, None).await["version"], 1);
}

#[tokio::test]
async fn the_log_of_publishing_can_be_verified() {
    let office = Office::new().await;
    office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    let audit = domain::change::audit(&office.world.ctx().store, None, |_, _| {}).await.expect("the log");
    assert!(audit.faults.is_empty(), "{:?}", audit.faults);
}
