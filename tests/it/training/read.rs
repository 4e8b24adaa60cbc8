//! Trainings are found by words and by what they are about; the first ones of the programme are in the directory.

use super::{Room, changed, planned};
use crate::reading::{list, nodes, text};
use serde_json::{Value, json};
use tests::World;

/// The first trainings of the programme (ELA, PROGRESS, 2024), whose times are not known.
const FIRST: [(&str, &str, &[&str]); 7] = [
    ("2024-05-29", "Common Data Model training on Legislation Applicable", &["LA"]),
    ("2024-06-05", "Thematic training on the reimbursement processes in Sickness and AWOD", &["S", "AW"]),
    ("2024-06-06", "CDM Family Benefits", &["FB"]),
    ("2024-06-13", "CDM Unemployment Benefits", &["UB"]),
    ("2024-06-17", "CDM Sickness & AWOD", &["S", "AW"]),
    ("2024-06-18", "CDM Recovery", &["R"]),
    ("2024-06-19", "CDM Sickness", &["S"]),
];

#[tokio::test]
async fn the_first_trainings_of_the_programme_are_whole_days_of_2024() {
    let world = World::bundled().await;
    let query = "{ trainings(first: 100) { totalCount nodes {
        title startsOn endsOn startsAt endsAt isAllDay timeZone sectors status isDemonstration seats cdmVersion } } }";
    let found = world.anonymous().ask(query, json!({})).await["trainings"].take();
    assert_eq!(found["totalCount"], FIRST.len());
    for (one, (day, title, sectors)) in nodes(&found).iter().zip(FIRST.iter().rev()) {
        assert_eq!((text(&one["startsOn"]), text(&one["endsOn"]), text(&one["title"])), (*day, *day, *title));
        assert_eq!(one["startsAt"], format!("{day}T00:00:00+02:00"));
        assert_eq!((&one["isAllDay"], &one["timeZone"]), (&json!(true), &json!("Europe/Brussels")));
        assert_eq!(one["sectors"], json!(sectors));
        assert_eq!((&one["status"], &one["isDemonstration"]), (&json!("HELD"), &json!(false)));
        assert_eq!((&one["seats"], &one["cdmVersion"]), (&Value::Null, &Value::Null), "nothing is invented");
    }
}

#[tokio::test]
async fn a_demonstration_shows_invented_trainings_marked_as_such_and_takes_them_away() {
    let world = World::seeded().await;
    let count = async || {
        world.catch_up().await;
        let query = "{ trainings { totalCount nodes { isDemonstration status title } } }";
        let mut found = world.anonymous().ask(query, json!({})).await["trainings"].take();
        (found["totalCount"].as_u64().unwrap_or(0), found["nodes"].take())
    };
    let before = count().await.0;
    let shown = seed::demo(world.ctx()).await.expect("invented trainings").trainings;
    assert!(shown >= 5);
    assert_eq!(seed::demo(world.ctx()).await.expect("the store").trainings, 0, "once, while some are to come");
    let (all, found) = count().await;
    assert_eq!(all, before + shown as u64);
    let invented: Vec<&Value> = list(&found).iter().filter(|one| one["isDemonstration"] == true).collect();
    assert!(invented.iter().all(|one| text(&one["title"]).starts_with("Example:")), "{found}");
    assert!(invented.iter().any(|one| one["status"] == "OPEN"), "{found}");
    assert_eq!(domain::training::close_demo(world.ctx()).await.expect("the store"), shown);
    assert_eq!(count().await.0, before);
}

async fn references(room: &Room, variables: Value) -> Vec<i64> {
    let query = "query List($text: String, $filter: TrainingFilter) { trainings(text: $text, filter: $filter) { nodes { reference } } }";
    let found = room.stranger.ask(query, variables).await["trainings"].take();
    nodes(&found).iter().map(|one| one["reference"].as_i64().expect("a reference")).collect()
}

#[tokio::test]
async fn a_training_is_found_by_words_of_any_of_its_languages_by_its_facts_and_by_the_one_search() {
    let room = Room::new().await;
    room.published(planned()).await;
    let recovery = json!({
        "title": [{ "language": "en", "text": "Recovery requests" }],
        "about": [{ "language": "en", "text": "How a claim is set off." }],
        "sectors": ["R"],
        "format": "ON_SITE",
        "place": "Helsinki",
        "languages": ["en", "fr"],
        "startsOn": "2026-12-03",
        "timeZone": "Europe/Helsinki",
    });
    room.published(recovery).await;
    room.published(changed(
        planned(),
        &json!({ "startsOn": "2027-02-01", "nominationDeadline": null, "series": "Other" }),
    ))
    .await;
    let cases: Vec<(Value, &[i64])> = vec![
        (json!({}), &[2, 1, 3]),
        (json!({ "text": "rodzinne" }), &[1, 3]),
        (json!({ "text": "swiadczenia" }), &[1, 3]),
        (json!({ "text": "claim set off" }), &[2]),
        (json!({ "text": "Helsinki" }), &[2]),
        (json!({ "text": "Towards" }), &[1]),
        (json!({ "text": "slides" }), &[1, 3]),
        (json!({ "text": "zzyzx" }), &[]),
        (json!({ "filter": { "sectors": ["R"] } }), &[2]),
        (json!({ "filter": { "bucs": ["FB_BUC_01"], "from": "2027-01-01" } }), &[3]),
        (json!({ "filter": { "to": "2026-12-03" } }), &[2]),
        (json!({ "filter": { "from": "2026-12-04", "to": "2026-12-31" } }), &[1]),
        (json!({ "filter": { "cdmVersions": ["v4.4"], "series": ["towards cdm 4.4"] } }), &[1]),
        (json!({ "filter": { "formats": ["ON_SITE"] } }), &[2]),
        (json!({ "filter": { "languages": ["FR"] } }), &[2]),
        (json!({ "filter": { "status": ["HELD"] } }), &[]),
        (json!({ "filter": { "status": ["OPEN", "HELD"], "sectors": ["FB"] } }), &[1, 3]),
    ];
    for (variables, expected) in cases {
        let mut found = references(&room, variables.clone()).await;
        // What is alike in words stands in the order of its weight, which is nobody's business here.
        if variables.get("text").is_some() {
            found.sort_unstable();
        }
        assert_eq!(found, expected, "{variables}");
    }
    let query = "{ search(text: \"rodzinne\", kinds: [TRAINING]) { totalCount nodes { kind label url training { reference } } } }";
    let found = room.stranger.ask(query, json!({})).await["search"].take();
    assert_eq!(found["totalCount"], 2);
    let first = &found["nodes"][0];
    assert_eq!((&first["kind"], &first["label"]), (&json!("TRAINING"), &json!("CDM 4.4 in Family Benefits")));
    let query = "{ trainings(filter: { sectors: [FB] }) { facets { sectors { value count } cdmVersions { value count }
        status { value count } formats { value count } series { value count } languages { value count } } } }";
    let facets = room.stranger.ask(query, json!({})).await["trainings"]["facets"].take();
    assert_eq!(facets["sectors"], json!([{ "value": "FB", "count": 2 }, { "value": "R", "count": 1 }]));
    assert_eq!(facets["cdmVersions"], json!([{ "value": "4.4", "count": 2 }]));
    let id = room.stranger.ask("{ training(id: \"1\") { id } }", json!({})).await["training"]["id"].take();
    let node = "query($id: ID!) { node(id: $id) { id ... on Training { reference } } training(id: $id) { reference } }";
    let node = room.stranger.ask(node, json!({ "id": id })).await;
    assert_eq!((&node["node"]["reference"], &node["training"]["reference"]), (&json!(1), &json!(1)));
}

#[tokio::test]
async fn a_training_follows_its_zone_and_not_the_clock_of_whoever_reads_it() {
    let mut room = Room::new().await;
    let helsinki =
        json!({ "startsOn": "2026-12-14", "startTime": "09:00", "endTime": "10:00", "timeZone": "Europe/Helsinki" });
    let at = room.published(changed(planned(), &helsinki)).await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!(seen["startsAt"], "2026-12-14T09:00:00+02:00");
    // Noon in Brussels on 23 November is the first instant of the stories; 20 days and 19 hours and 59 minutes later it is not over.
    room.later(20).await;
    room.world.clock().advance(std::time::Duration::from_secs(3_600 * 20 + 59 * 60 - 60));
    let status = room.seen(&room.stranger, at.0).await["status"].take();
    room.world.clock().advance(std::time::Duration::from_secs(3_600 * 4));
    let later = room.seen(&room.stranger, at.0).await["status"].take();
    assert_eq!((status, later), (json!("CLOSED"), json!("HELD")));
}

#[tokio::test]
async fn reading_trainings_asks_the_store_nothing() {
    let world = World::bundled().await;
    let actor = world.anonymous();
    let query = "{ trainings(first: 100, text: \"CDM\") { nodes { title series materials { title } bucs { code } } facets { sectors { value } } }
        trainingMaterials { training { title } } trainingStatistics { held } }";
    let (_, count) = world.statements(actor.ask(query, json!({}))).await;
    assert_eq!(count, 0);
}
