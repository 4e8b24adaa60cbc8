//! What changed, what will, and how soon everybody sees it.

use crate::reading::{codes, each, list, nodes, text};
use chrono::NaiveDate;
use domain::id::{ActId, InstitutionId};
use domain::model::Institution;
use domain::value::{CountryCode, Noun, Role};
use domain::{Ctx, DbError};
use entities::change::NewChange;
use entities::{competence, institution};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use tests::{Fixture, Holding, Unit, World, day};

const CHANGES: &str =
    "query Changes($after: Seq, $since: DateTime, $countries: [String!], $nouns: [Noun!], $first: Int) {
    changes(after: $after, since: $since, countries: $countries, nouns: $nouns, first: $first) {
        after hasMore nodes { seq noun action label countryCode at institution { code } }
    }
}";

fn three() -> Fixture {
    Fixture::new()
        .unit(Unit::new("PL:ONE1").receives("FB_BUC_01"))
        .unit(Unit::new("AT:TWO2"))
        .unit(Unit::new("PL:THREE3"))
}

async fn stored(ctx: &Ctx, code: &str) -> Institution {
    institution::by_codes(&ctx.store, &[code]).await.expect("the store").remove(0)
}

/// Saves an institution over the version it was read in, as a verb of the domain will, and gives the change's number.
async fn save(ctx: &Ctx, next: Institution) -> Result<i64, DbError> {
    let change = NewChange {
        noun: Noun::Institution,
        entity_id: next.id.to_string(),
        label: next.code.clone(),
        country: CountryCode::parse(&next.country).ok(),
        action: "CHANGED",
        act: ActId(ctx.ids.next()),
        actor: "machine:tests".to_owned(),
        at: ctx.clock.now(),
        is_public: next.is_public,
        payloads: Vec::new(),
    };
    let tx = ctx.store.begin().await?;
    let expected = next.version;
    institution::save(&tx, next, expected).await?;
    Ok(tx.commit(&[change]).await?.0)
}

async fn end(ctx: &Ctx, code: &str, on: NaiveDate) {
    let row = Institution { valid_to: Some(on), ..stored(ctx, code).await };
    save(ctx, row).await.expect("saved");
    ctx.model.nudge();
}

#[tokio::test]
async fn the_change_log_is_read_from_a_number_on_without_gap() {
    let world = World::with(three()).await;
    let actor = world.anonymous();
    let (mut seen, mut after): (Vec<Value>, Value) = (Vec::new(), Value::Null);
    loop {
        let page = actor.ask(CHANGES, json!({ "after": after, "first": 3 })).await["changes"].take();
        seen.extend(nodes(&page).to_vec());
        after = page["after"].clone();
        if page["hasMore"] == false {
            break;
        }
        assert_eq!(nodes(&page).len(), 3);
    }
    let numbers: Vec<&str> = each_text(&seen, "seq");
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6", "7", "8"], "five countries, three institutions");
    assert_eq!(after, "8");
    assert_eq!(each_text(&seen[5..], "label"), ["PL:ONE1", "AT:TWO2", "PL:THREE3"]);
    assert_eq!(seen[5]["institution"]["code"], "PL:ONE1");
    assert!(text(&seen[0]["at"]).starts_with("2026-11-23T10:00:00"), "the clock's instant: {}", seen[0]["at"]);
    let nothing = actor.ask(CHANGES, json!({ "after": "8" })).await;
    assert_eq!(nothing["changes"], json!({ "after": "8", "hasMore": false, "nodes": [] }));
    let behind = actor.ask(CHANGES, json!({ "after": "900" })).await;
    assert_eq!(behind["changes"]["after"], "900", "never back");
}

fn each_text<'a>(rows: &'a [Value], field: &str) -> Vec<&'a str> {
    rows.iter().map(|row| text(&row[field])).collect()
}

#[tokio::test]
async fn changes_are_narrowed_by_noun_country_and_instant() {
    let world = World::with(three()).await;
    let actor = world.anonymous();
    for (asked, labels) in [
        (json!({ "nouns": ["INSTITUTION"] }), vec!["PL:ONE1", "AT:TWO2", "PL:THREE3"]),
        (json!({ "nouns": ["INSTITUTION"], "countries": ["POL"] }), vec!["PL:ONE1", "PL:THREE3"]),
        (json!({ "countries": ["AT"] }), vec!["Austria", "AT:TWO2"]),
        (json!({ "nouns": ["PROFILE"] }), vec![]),
        (json!({ "since": "2026-11-23T10:00:00Z", "countries": ["AT"] }), vec!["Austria", "AT:TWO2"]),
        (json!({ "since": "2026-11-23T11:00:01+01:00" }), vec![]),
    ] {
        let page = actor.ask(CHANGES, asked.clone()).await["changes"].take();
        assert_eq!(each(&page["nodes"], "label"), labels, "{asked}");
        assert_eq!(page["after"], "8", "what is not shown advances too");
    }
    for (asked, code) in [
        (json!({ "after": "x" }), "INVALID_SEQ"),
        (json!({ "after": "-1" }), "INVALID_SEQ"),
        (json!({ "after": "99999999999999999999" }), "INVALID_SEQ"),
        (json!({ "after": true }), "BAD_USER_INPUT"),
        (json!({ "since": "yesterday" }), "BAD_USER_INPUT"),
        (json!({ "countries": ["XX"] }), "UNKNOWN_COUNTRY"),
        (json!({ "nouns": ["TOWN"] }), "BAD_USER_INPUT"),
        (json!({ "first": 0 }), "PAGE_SIZE"),
        (json!({ "first": 101 }), "PAGE_SIZE"),
    ] {
        assert_eq!(actor.refused(CHANGES, asked.clone()).await.0, code, "{asked}");
    }
}

#[tokio::test]
async fn starts_ends_and_readiness_are_told_for_past_and_future_days() {
    let fixture = Fixture::new()
        .unit(Unit::new("PL:STARTS").from("2026-12-01").receives("FB_BUC_01"))
        .unit(Unit::new("PL:ENDS").to("2026-12-10").receives("FB_BUC_01"))
        .unit(
            Unit::new("PL:READY")
                .holds(Holding::receives("FB_BUC_01").to("2026-12-05").not_ready())
                .holds(Holding::receives("FB_BUC_01").from("2026-12-05"))
                .holds(Holding::receives("S_BUC_19").to("2026-12-05").not_ready())
                .holds(Holding::receives("S_BUC_19").from("2026-12-05")),
        )
        .unit(
            Unit::new("PL:BREAKS")
                .holds(Holding::receives("FB_BUC_01").to("2026-12-06"))
                .holds(Holding::receives("FB_BUC_01").from("2026-12-06").not_ready()),
        )
        .unit(Unit::new("AT:PART").holds(Holding::receives("S_BUC_19").from("2026-12-02").to("2026-12-20")))
        .unit(Unit::new("AT:PAST").to("2020-01-01"));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    let query = "query($countries: [String!], $from: Date, $to: Date) {
        upcomingChanges(countries: $countries, from: $from, to: $to) {
            on event institution { code status } competences { buc { code } role } } }";
    let told = async |variables: Value| -> Vec<String> {
        let data = actor.ask(query, variables).await;
        let line = |one: &Value| {
            let bucs: Vec<&str> = list(&one["competences"]).iter().map(|held| text(&held["buc"]["code"])).collect();
            format!(
                "{} {} {} {}",
                text(&one["on"]),
                text(&one["institution"]["code"]),
                text(&one["event"]),
                bucs.join(" ")
            )
        };
        list(&data["upcomingChanges"]).iter().map(|one| line(one).trim().to_owned()).collect()
    };
    assert_eq!(
        told(json!({})).await,
        [
            "2026-12-01 PL:STARTS INSTITUTION_STARTS",
            "2026-12-02 AT:PART COMPETENCE_STARTS S_BUC_19",
            "2026-12-05 PL:READY BECOMES_READY FB_BUC_01 S_BUC_19",
            "2026-12-06 PL:BREAKS NO_LONGER_READY FB_BUC_01",
            "2026-12-10 PL:ENDS INSTITUTION_ENDS",
            "2026-12-20 AT:PART COMPETENCE_ENDS S_BUC_19",
        ],
        "the next 30 days"
    );
    assert_eq!(told(json!({ "countries": ["AUT"], "to": "2026-12-20" })).await.len(), 2, "both days included");
    assert_eq!(told(json!({ "countries": ["AT"], "from": "2026-12-03", "to": "2026-12-19" })).await, [""; 0]);
    assert_eq!(
        told(json!({ "from": "2020-01-01", "to": "2020-01-01" })).await,
        ["2020-01-01 AT:PAST INSTITUTION_ENDS"]
    );
    for (asked, code) in [
        (json!({ "from": "2026-12-02", "to": "2026-12-01" }), "INVALID_PERIOD"),
        (json!({ "from": "2000-01-01", "to": "2026-12-01" }), "INVALID_PERIOD"),
        (json!({ "countries": ["XX"] }), "UNKNOWN_COUNTRY"),
        (json!({ "from": "2026-13-01" }), "BAD_USER_INPUT"),
    ] {
        assert_eq!(actor.refused(query, asked.clone()).await.0, code, "{asked}");
    }
}

#[tokio::test]
async fn who_writes_finds_it_at_once_and_so_does_everybody_else() {
    let mut world = World::new().await;
    world.follow();
    let (other, _) = world.second_process().await;
    assert_eq!(world.anonymous().ask("{ countries { code } }", json!({})).await["countries"], json!([]));
    world.load(three().batch()).await.expect("loaded");
    let query = "{ institutions(text: \"office one1\") { nodes { code } } institution(code: \"PL:ONE1\") {
        canReceive(buc: \"FB_BUC_01\") { answer } } }";
    let data = world.anonymous().ask(query, json!({})).await;
    assert_eq!(codes(&data["institutions"]), ["PL:ONE1"], "without waiting");
    assert_eq!(data["institution"]["canReceive"]["answer"], true);
    wait_until("the other process knows it", async || {
        other.graphql(query, json!({})).await["data"]["institution"]["canReceive"]["answer"] == true
    })
    .await;
    let again = world.load(three().batch()).await;
    assert!(matches!(again, Err(domain::DomainError::Conflict)), "a store that is not empty is left alone: {again:?}");
}

/// Asks again and again; gives how long it took.
async fn wait_until(what: &str, mut holds: impl AsyncFnMut() -> bool) -> Duration {
    let start = Instant::now();
    while !holds().await {
        assert!(start.elapsed() < Duration::from_secs(10), "{what}: not within 10 s");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    start.elapsed()
}

#[tokio::test]
async fn another_process_over_the_same_store_follows_within_300_milliseconds() {
    let mut world = World::with(three()).await;
    world.follow();
    let (other, _) = world.second_process().await;
    let query = "{ institution(code: \"PL:ONE1\") { validity { to } status } }";
    let mut waits = Vec::new();
    for number in 1..=7 {
        let on = format!("2026-11-{number:02}");
        end(world.ctx(), "PL:ONE1", day(&on)).await;
        let wait = wait_until(&on, async || {
            other.ask(query, json!({})).await["institution"] == json!({ "validity": { "to": on }, "status": "ENDED" })
        });
        waits.push(wait.await);
    }
    waits.sort();
    assert!(waits[3] <= Duration::from_millis(300), "the middle one of {waits:?}");
    assert_eq!(
        codes(&other.ask("{ institutions { nodes { code } } }", json!({})).await["institutions"]),
        ["AT:TWO2", "PL:THREE3"]
    );
}

#[tokio::test]
async fn a_change_of_competences_reaches_lists_facets_and_answers() {
    let mut world = World::with(three()).await;
    world.follow();
    let ctx = world.ctx();
    let row = stored(ctx, "AT:TWO2").await;
    let tx = ctx.store.begin().await.expect("a transaction");
    competence::delete_of(&tx, row.id).await.expect("removed");
    let new = domain::model::Competence {
        institution_id: row.id,
        country: CountryCode::parse("AT").expect("Austria"),
        buc: "S_BUC_19".to_owned(),
        role: Role::CounterParty,
        validity: domain::value::Period::default(),
        ready: true,
        areas: Vec::new(),
        scope: domain::value::Scope::default(),
    };
    competence::insert_many(&tx, [new]).await.expect("inserted");
    let expected = row.version;
    institution::save(&tx, row.clone(), expected).await.expect("saved");
    let change = NewChange {
        noun: Noun::Competence,
        entity_id: row.id.to_string(),
        label: row.code.clone(),
        country: CountryCode::parse("AT").ok(),
        action: "CHANGED",
        act: ActId(ctx.ids.next()),
        actor: "machine:tests".to_owned(),
        at: ctx.clock.now(),
        is_public: true,
        payloads: Vec::new(),
    };
    tx.commit(&[change]).await.expect("committed");
    let actor = world.anonymous();
    let query = "{ institutions(filter: {bucs: [\"S_BUC_19\"], ready: true}) { nodes { code version } facets { countries { value } } } }";
    wait_until("the filter knows it", async || {
        codes(&actor.ask(query, json!({})).await["institutions"]) == ["AT:TWO2"]
    })
    .await;
    let found = actor.ask(query, json!({})).await["institutions"].take();
    assert_eq!(each(&found["facets"]["countries"], "value"), ["AT"]);
    assert_eq!(found["nodes"][0]["version"], 2);
}

#[tokio::test]
async fn who_saves_an_older_version_is_told_and_changes_nothing() {
    let world = World::with(three()).await;
    let first = stored(world.ctx(), "PL:ONE1").await;
    save(world.ctx(), first.clone()).await.expect("the first saves");
    let second = save(world.ctx(), Institution { valid_to: Some(day("2030-01-01")), ..first }).await;
    assert!(matches!(second, Err(DbError::Conflict)), "{second:?}");
    let now = stored(world.ctx(), "PL:ONE1").await;
    assert_eq!((now.version, now.valid_to), (2, None));
}

#[tokio::test]
async fn numbers_are_given_in_the_order_of_commits_without_gap_however_many_write() {
    const WRITERS: usize = 8;
    const EACH: usize = 8;
    let fixture =
        (0..WRITERS).fold(Fixture::new(), |fixture, number| fixture.unit(Unit::new(&format!("PL:W{number:03}"))));
    let mut world = World::with(fixture).await;
    world.follow();
    let (_, other) = world.second_process().await;
    let before = world.ctx().model.as_of().0;
    let mut writers = tokio::task::JoinSet::new();
    let here = tokio::task::LocalSet::new();
    for number in 0..WRITERS {
        let ctx = if number % 2 == 0 { world.ctx().clone() } else { other.clone() };
        let writer = async move {
            let mut numbers = Vec::new();
            for _ in 0..EACH {
                let row = stored(&ctx, &format!("PL:W{number:03}")).await;
                numbers.push(save(&ctx, row).await.expect("nobody else writes this one"));
            }
            numbers
        };
        writers.spawn_local_on(writer, &here);
    }
    let mut numbers: Vec<i64> = Vec::new();
    while let Some(own) = here.run_until(writers.join_next()).await {
        let own = own.expect("a writer");
        assert!(own.is_sorted(), "one after the other");
        numbers.extend(own);
    }
    numbers.sort_unstable();
    let expected: Vec<i64> = (before + 1..=before + (WRITERS * EACH) as i64).collect();
    assert_eq!(numbers, expected);
    // Both followers took every change in: each institution shows its last version.
    for ctx in [world.ctx(), &other] {
        let last = domain::model::Seq(before + (WRITERS * EACH) as i64);
        assert!(ctx.model.wait_for(last, Duration::from_secs(10)).await);
        let moment = ctx.moment();
        let versions: BTreeMap<InstitutionId, i32> =
            moment.snapshot().records().iter().map(|record| (record.id(), record.institution.version)).collect();
        assert!(versions.values().all(|version| *version == 1 + EACH as i32), "{versions:?}");
    }
}
