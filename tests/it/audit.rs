//! The proof that nobody altered the log, the log of refused attempts, and what was known at an instant.

use crate::reading::{list, text};
use chrono::{DateTime, Utc};
use domain::change_request::{Act, Entry, Patch, apply_now};
use domain::id::PersonId;
use domain::value::{ContactPerson, Contacts, CountryCode, Name, NameKind, PersonRole};
use domain::{Ctx, SignedIn, Viewer, refusal};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tests::{Actor, Fixture, Unit, World, day};

/// Five countries are numbers 1 to 5, the entries 6 to 8; each edit is one number for the entry and one for its request.
fn directory() -> Fixture {
    Fixture::new()
        .unit(Unit::new("PL:ONE1").named("pl", "Zakład Pierwszy"))
        .unit(Unit::new("PL:TWO2").named("pl", "Zakład Drugi"))
        .unit(Unit::new("AT:WIEN1").named("de", "Wiener Kasse"))
}

fn person(ctx: &Ctx, role: PersonRole) -> Viewer {
    Viewer::Person(Arc::new(SignedIn {
        id: PersonId(ctx.ids.next()),
        name: "Somebody".to_owned(),
        email: "somebody@people.example".to_owned(),
        role,
        country: role.is_national().then(|| CountryCode::parse("PL").expect("a country")),
        session: None,
    }))
}

/// Edits PL:ONE1 at once.
async fn edit(ctx: &Ctx, patch: Patch) {
    let entries = vec![Entry { code: "PL:ONE1".to_owned(), is_new: false, patch }];
    let administrator = person(ctx, PersonRole::Administrator);
    let done = apply_now(
        ctx,
        &administrator,
        vec![Act::Entries { entries }],
        ctx.today(),
        "A story.".to_owned(),
        &BTreeMap::new(),
    )
    .await;
    done.expect("an edit");
}

fn named(text: &str) -> Patch {
    let name = Name { language: "pl".to_owned(), kind: NameKind::Official, text: text.to_owned() };
    Patch { names: Some(vec![name]), ..Patch::default() }
}

/// A load, two edits, the second of an entry with a contact person, and three refused attempts: changes 1 to 12, refusals 1 to 3.
async fn story() -> World {
    let world = World::with(directory()).await;
    let ctx = world.ctx();
    let someone = ContactPerson { name: "Jan Kowalski".to_owned(), phone: None, email: None, until: day("2027-06-01") };
    let contacts = Contacts { persons: vec![someone], ..Contacts::default() };
    edit(ctx, Patch { contacts: Some(contacts), ..Patch::default() }).await;
    edit(ctx, named("Zakład Zachodni")).await;
    for role in [PersonRole::Clerk, PersonRole::NationalEditor, PersonRole::NationalCoordinator] {
        refusal::latest(ctx, &person(ctx, role)).await.expect_err("administrators only");
        ctx.log_refusals(true).await.expect("the store");
    }
    world
}

async fn faults(world: &World) -> Vec<String> {
    domain::change::audit(&world.ctx().store, None, |_, _| {}).await.expect("the store").faults
}

#[tokio::test]
async fn a_log_that_nobody_touched_fits() {
    let world = story().await;
    let audit = domain::change::audit(&world.ctx().store, None, |_, _| {}).await.expect("the store");
    assert_eq!(audit.faults, Vec::<String>::new());
    assert_eq!((audit.changes.rows, audit.refusals), (12, 3));
    assert_eq!(audit.changes.hash.len(), 64);
    world.tamper("UPDATE institution SET version = version").await;
    assert_eq!(faults(&world).await, Vec::<String>::new(), "only what changes the logs is found");
}

#[tokio::test]
async fn whatever_is_done_to_the_logs_behind_our_back_is_found() {
    let columns = "noun, entity_id, label, country, action, act, actor, at, is_public, digest, personal_digest, hash";
    let inserted = format!("INSERT INTO change (seq, {columns}) SELECT 13, {columns} FROM change WHERE seq = 12");
    let swapped = "UPDATE change SET seq = 99 WHERE seq = 6; UPDATE change SET seq = 6 WHERE seq = 7;
        UPDATE change SET seq = 7 WHERE seq = 99";
    for (sql, fault) in [
        ("UPDATE change SET label = 'PL:OTHER' WHERE seq = 6", "change 6 was altered"),
        ("UPDATE change SET actor = 'person:nobody' WHERE seq = 9", "change 9 was altered"),
        ("UPDATE change SET action = 'LOADED' WHERE seq = 9", "change 9 was altered"),
        ("UPDATE change SET at = '2026-11-23T11:00:00+00:00' WHERE seq = 10", "change 10 was altered"),
        ("UPDATE change SET is_public = NOT is_public WHERE seq = 12", "change 12 was altered"),
        ("UPDATE change SET country = NULL WHERE seq = 8", "change 8 was altered"),
        ("UPDATE change SET digest = NULL WHERE seq = 9", "change 9 was altered"),
        (swapped, "change 6 was altered"),
        ("DELETE FROM change WHERE seq = 7", "change 7 is missing"),
        ("DELETE FROM change WHERE seq IN (6, 7)", "changes 6 to 7 are missing"),
        ("DELETE FROM change WHERE seq = 12", "the log ends with change 11, but 12 is noted"),
        (inserted.as_str(), "change 13 was altered"),
        ("UPDATE change_payload SET content = '{}' WHERE seq = 9", "what was kept with change 9 was altered (MAIN)"),
        ("UPDATE change_payload SET salt = 'x' WHERE seq = 9", "what was kept with change 9 was altered (MAIN)"),
        (
            "UPDATE change_payload SET content = '[]' WHERE seq = 11 AND part = 'PERSONAL'",
            "what was kept with change 11 was altered (PERSONAL)",
        ),
        ("DELETE FROM change_payload WHERE seq = 9", "what was kept with change 9 is gone (MAIN)"),
        (
            "DELETE FROM change_payload WHERE seq = 11 AND part = 'PERSONAL'",
            "what was kept with change 11 is gone (PERSONAL)",
        ),
        ("UPDATE change_head SET hash = 'x'", "the log ends with change 12, but 12 is noted"),
        ("UPDATE change_head SET seq = 20", "the log ends with change 12, but 20 is noted"),
        ("UPDATE refusal SET times = 9 WHERE seq = 2", "refused attempts: row 2 was altered"),
        ("UPDATE refusal SET actor = 'anonymous' WHERE seq = 3", "refused attempts: row 3 was altered"),
        ("DELETE FROM refusal WHERE seq = 2", "refused attempts: row 3 was altered, or rows before it are missing"),
        ("DELETE FROM refusal WHERE seq = 3", "refused attempts: rows are missing at the end"),
        ("UPDATE refusal_head SET hash = 'x'", "refused attempts: rows are missing at the end"),
    ] {
        let world = story().await;
        world.tamper(sql).await;
        let found = faults(&world).await;
        assert!(found.iter().any(|one| one.contains(fault)), "{sql}\n{found:?}");
    }
}

#[tokio::test]
async fn a_contact_person_that_somebody_adds_to_the_history_is_found() {
    let world = story().await;
    let person = r#"[[0,[{"name":"Nobody","phone":null,"email":null,"until":"2027-06-01"}]]]"#;
    let sql = format!("INSERT INTO change_payload (seq, part, salt, content) VALUES (9, 'PERSONAL', 'x', '{person}')");
    world.tamper(&sql).await;
    assert_ne!(faults(&world).await, Vec::<String>::new());
}

// --------------------------------------------------------------------------------------------------- refused attempts

const DRAFT: &str = "mutation Draft($input: DraftChangeInput!) { draftChange(input: $input) { problems { code } } }";

fn draft() -> Value {
    let fields = json!({ "names": [{ "language": "pl", "text": "Zakład Zachodni" }] });
    json!({ "input": { "change": { "edit": { "code": "PL:ONE1", "fields": fields } } } })
}

/// What the log says of attempts to draft: who, country, how often; the latest first.
async fn drafts(administrator: &Actor) -> Vec<(String, String, u64)> {
    let query = "{ refusedAttempts { at actor action countryCode label times } }";
    let data = administrator.ask(query, json!({})).await;
    let rows = list(&data["refusedAttempts"]).iter().filter(|row| row["action"] == "DRAFT");
    rows.map(|row| {
        assert_eq!(row["label"], row["countryCode"]);
        assert!(text(&row["at"]).starts_with("2026-11-23T10:"), "{row}");
        let times = row["times"].as_u64().expect("a number");
        (text(&row["actor"]).to_owned(), text(&row["countryCode"]).to_owned(), times)
    })
    .collect()
}

#[tokio::test]
async fn refused_attempts_are_logged_for_administrators_and_change_nothing() {
    let world = World::with(directory()).await;
    let clerk = world.person("celina", PersonRole::Clerk, Some("PL")).await;
    let austrian = world.person("anna", PersonRole::NationalEditor, Some("AT")).await;
    let administrator = world.person("adam", PersonRole::Administrator, None).await;
    let head = domain::change::head(world.ctx()).await.expect("the store");
    assert_eq!(clerk.refused(DRAFT, draft()).await.0, "FORBIDDEN");
    assert_eq!(austrian.refused(DRAFT, draft()).await.0, "FORBIDDEN");
    assert_eq!(world.anonymous().refused(DRAFT, draft()).await.0, "UNAUTHENTICATED");
    world.ctx().log_refusals(false).await.expect("the store");
    let found = drafts(&administrator).await;
    assert_eq!(found.iter().filter(|(actor, ..)| actor.starts_with("person:")).count(), 2, "{found:?}");
    assert_eq!(found.iter().filter(|(actor, ..)| actor == "anonymous").count(), 1, "{found:?}");
    assert!(found.iter().all(|(_, country, times)| country == "PL" && *times == 1), "{found:?}");
    assert_eq!(domain::change::head(world.ctx()).await.expect("the store"), head, "no change was written");
    let query = "{ refusedAttempts { actor } }";
    assert_eq!(clerk.refused(query, json!({})).await.0, "FORBIDDEN");
    assert_eq!(world.anonymous().refused(query, json!({})).await.0, "UNAUTHENTICATED");
    let coordinator = world.person("karol", PersonRole::NationalCoordinator, Some("PL")).await;
    assert_eq!(coordinator.refused(query, json!({})).await.0, "FORBIDDEN");
}

#[tokio::test]
async fn attempts_alike_within_a_minute_are_counted_together() {
    let world = World::with(directory()).await;
    let clerk = world.person("celina", PersonRole::Clerk, Some("PL")).await;
    let administrator = world.person("adam", PersonRole::Administrator, None).await;
    let times = async || -> Vec<u64> { drafts(&administrator).await.into_iter().map(|(_, _, times)| times).collect() };
    clerk.refused(DRAFT, draft()).await;
    world.ctx().log_refusals(false).await.expect("the store");
    assert_eq!(times().await, [1], "the first at once");
    for _ in 1..50 {
        clerk.refused(DRAFT, draft()).await;
        world.ctx().log_refusals(false).await.expect("the store");
    }
    assert_eq!(times().await, [1], "the others wait");
    world.clock().advance(Duration::from_secs(60));
    world.ctx().log_refusals(false).await.expect("the store");
    assert_eq!(times().await, [49, 1], "and are one row");
    clerk.refused(DRAFT, draft()).await;
    world.ctx().log_refusals(true).await.expect("the store");
    assert_eq!(times().await, [1, 49, 1], "nothing waits when the process stops");
    assert_eq!(faults(&world).await, Vec::<String>::new());
}

// -------------------------------------------------------------------------------------------------------- looking back

#[tokio::test]
async fn an_entry_is_told_as_it_was_known_at_an_instant() {
    let world = World::with(directory()).await;
    world.clock().advance(Duration::from_secs(600));
    edit(world.ctx(), named("Zakład Zachodni")).await;
    world.clock().advance(Duration::from_secs(600));
    let end = Act::End { code: "PL:ONE1".to_owned(), successors: Vec::new() };
    let administrator = person(world.ctx(), PersonRole::Administrator);
    let reason = "A story.".to_owned();
    apply_now(world.ctx(), &administrator, vec![end], day("2027-01-15"), reason, &BTreeMap::new())
        .await
        .expect("an end");
    world.catch_up().await;
    let query = "query Known($at: DateTime, $on: Date) {
        institution(code: \"PL:ONE1\", knownAt: $at, on: $on) { name status validity { to } } }";
    let known = async |at: Option<&str>, on: Option<&str>| {
        let instant = at.map(|at| format!("2026-11-23T{at}Z").parse::<DateTime<Utc>>().expect("an instant"));
        let asked = json!({ "at": instant.map(|instant| instant.to_rfc3339()), "on": on });
        world.anonymous().ask(query, asked).await["institution"].take()
    };
    let told = |name: &str, status: &str, to: Option<&str>| json!({ "name": name, "status": status, "validity": { "to": to } });
    assert_eq!(known(Some("09:59:59"), None).await, Value::Null, "before the load");
    for at in ["10:00:00", "10:09:59"] {
        assert_eq!(known(Some(at), None).await, told("Zakład Pierwszy", "CURRENT", None), "{at}");
    }
    for at in ["10:10:00", "10:19:59"] {
        assert_eq!(known(Some(at), None).await, told("Zakład Zachodni", "CURRENT", None), "{at}");
    }
    let ended = told("Zakład Zachodni", "ENDED", Some("2027-01-15"));
    assert_eq!(known(Some("10:20:00"), Some("2027-01-15")).await, ended, "what was announced by then");
    assert_eq!(known(None, Some("2027-01-15")).await, ended, "as it is now");
    let nothing_of_it = told("Zakład Zachodni", "CURRENT", None);
    assert_eq!(known(Some("10:19:59"), Some("2027-01-15")).await, nothing_of_it, "nobody knew of the end yet");

    // The page tells the same.
    let reader = world.anonymous();
    let history = reader.get("/institutions/PL:ONE1/history").await.text();
    let first = history.rsplit("/institutions/PL:ONE1?known=").next().and_then(|rest| rest.split('"').next());
    let first = format!("/institutions/PL:ONE1?known={}", first.expect("each version leads to what was known"));
    let told = reader.get(&first).await.text();
    assert!(
        told.contains("<h1 lang=\"pl\">Zakład Pierwszy</h1>") && told.contains("As it was known on 23 Nov 2026, 11:00"),
        "{told}"
    );
    let today = reader.get("/institutions/PL:ONE1?known=2026-11-23").await.text();
    assert!(today.contains("<h1 lang=\"pl\">Zakład Zachodni</h1>"), "the end of the day is meant");
    assert_eq!(reader.get("/institutions/PL:ONE1?known=2026-11-22").await.status, 404);
    assert_eq!(reader.get("/institutions/PL:ONE1?known=yesterday").await.status, 422);
}
