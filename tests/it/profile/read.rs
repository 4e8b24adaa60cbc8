//! What everybody reads of profiles: lists, comparisons, the matrix, the map, and what is found by words.

use super::{Office, directory, mode};
use crate::reading::{each, list, nodes, text};
use domain::value::PersonRole;
use serde_json::{Value, json};
use tests::{Actor, World};

/// Publishes a profile of a country in one go.
async fn publish(world: &World, country: &str, parts: Value) {
    let coordinator =
        world.person(&format!("c.{country}").to_lowercase(), PersonRole::NationalCoordinator, Some(country)).await;
    let mut input = parts;
    input["country"] = json!(country);
    let saved = coordinator.ask(super::SAVE, json!({ "input": input })).await["saveProfileDraft"].take();
    assert_eq!(saved["problems"], json!([]), "{saved}");
    let input = json!({ "country": country, "expectedVersion": 1, "summary": "First version." });
    let done = coordinator.ask(super::PUBLISH, json!({ "input": input })).await["publishProfile"].take();
    assert_eq!(done["problems"], json!([]), "{done}");
    world.catch_up().await;
}

async fn countries() -> World {
    let world = World::with(directory()).await;
    publish(
        &world,
        "PL",
        json!({
            "offices": [{ "role": "COORDINATOR", "name": [{ "language": "pl", "text": "Ministerstwo" }, { "language": "en", "text": "Ministry" }] }],
            "architecture": { "topology": "SEVERAL", "routers": [{ "code": "PL:ROUTE1", "sectors": ["FB"] }] },
            "sectors": [
                { "sector": "P", "mode": "HYBRID", "modeSince": "2023-05-01", "remark": [{ "language": "pl", "text": "Emerytury międzynarodowe obsługują wydzielone jednostki." }] },
                { "sector": "FB", "mode": "RINA", "automation": "PREFILL" },
            ],
            "operation": { "cdmVersion": "4.3" },
        }),
    )
    .await;
    publish(
        &world,
        "AT",
        json!({
            "architecture": { "topology": "SEVERAL", "applications": [{ "name": "Beispielprogramm", "sectors": ["P"], "replacesRinaSince": "2024-10-01" }] },
            "sectors": [{ "sector": "P", "mode": "NATIONAL_APPLICATION", "modeSince": "2024-10-01" }],
            "operation": { "cdmVersion": "4.4" },
        }),
    )
    .await;
    publish(
        &world,
        "EL",
        json!({
            "sectors": [{ "sector": "P", "mode": "RINA" }],
            "bucs": [
                { "buc": "P_BUC_06", "role": "COUNTER_PARTY", "status": "PLANNED", "plannedOn": "2027-06-01" },
                { "buc": "S_BUC_19", "role": "COUNTER_PARTY", "status": "SUSPENDED", "actualOn": "2024-01-01" },
                { "buc": "FB_BUC_01", "role": "COUNTER_PARTY", "status": "IN_PRODUCTION", "actualOn": "2022-03-01" },
                { "buc": "FB_BUC_01", "role": "CASE_OWNER", "status": "IN_TEST" },
            ],
        }),
    )
    .await;
    world
}

#[tokio::test]
async fn question_28_which_member_states_run_rina_a_national_application_or_both_for_pensions_and_since_when() {
    let world = countries().await;
    let query = "query($modes: [SectorMode!]) { profiles(filter: {sectors: [P], modes: $modes}) {
        nodes { country { code } sectors(sectors: [P]) { mode modeSince } } } }";
    let data = world.anonymous().ask(query, json!({})).await;
    let found: Vec<String> = nodes(&data["profiles"])
        .iter()
        .map(|one| {
            format!(
                "{} {} {}",
                text(&one["country"]["code"]),
                text(&one["sectors"][0]["mode"]),
                one["sectors"][0]["modeSince"]
            )
        })
        .collect();
    assert_eq!(found, ["AT NATIONAL_APPLICATION \"2024-10-01\"", "EL RINA null", "PL HYBRID \"2023-05-01\""]);
    let data = world.anonymous().ask(query, json!({ "modes": ["HYBRID", "NATIONAL_APPLICATION"] })).await;
    assert_eq!(nodes(&data["profiles"]).len(), 2);
    let map = "{ profileMap(question: {subject: MODE, sector: P}) { tiles { country { code } value on } legend { value count } } }";
    let map = world.anonymous().ask(map, json!({})).await["profileMap"].take();
    assert_eq!(list(&map["tiles"]).len(), 5, "each country of the list is a tile");
    let poland = list(&map["tiles"]).iter().find(|tile| tile["country"]["code"] == "PL").expect("Poland");
    assert_eq!((&poland["value"], &poland["on"]), (&json!("HYBRID"), &json!("2023-05-01")));
}

#[tokio::test]
async fn question_29_for_which_bucs_is_greece_not_in_production_and_what_is_planned() {
    let world = countries().await;
    let query = "{ profile(country: \"GR\") { readiness(inProduction: false) { bucCode role status plannedOn } } }";
    let data = world.anonymous().ask(query, json!({})).await;
    let found: Vec<String> = list(&data["profile"]["readiness"])
        .iter()
        .map(|one| {
            format!("{} {} {} {}", text(&one["bucCode"]), text(&one["role"]), text(&one["status"]), one["plannedOn"])
        })
        .collect();
    assert_eq!(
        found,
        [
            "FB_BUC_01 CASE_OWNER IN_TEST null",
            "S_BUC_19 COUNTER_PARTY SUSPENDED null",
            "P_BUC_06 COUNTER_PARTY PLANNED \"2027-06-01\"",
        ]
    );
}

#[tokio::test]
async fn the_matrix_marks_where_profile_and_directory_contradict_each_other() {
    let world = countries().await;
    let query = "query($countries: [String!], $bucs: [String!], $sector: Sector, $on: Date) { readiness(countries: $countries, bucs: $bucs, sector: $sector, on: $on) {
        countries { code } bucs { code } cells { countryCode bucCode role profile { status } directory { ready notReady since plannedOn } differs } } }";
    let greek = world.anonymous().ask(query, json!({ "countries": ["GRC"], "bucs": ["FB_BUC_01", "P_BUC_6"] })).await;
    let cells = list(&greek["readiness"]["cells"]);
    assert_eq!(cells.len(), 4);
    assert_eq!(greek["readiness"]["bucs"], json!([{ "code": "FB_BUC_01" }, { "code": "P_BUC_06" }]));
    let marked: Vec<String> = cells
        .iter()
        .filter(|cell| cell["differs"] == true)
        .map(|cell| format!("{} {}", text(&cell["bucCode"]), text(&cell["role"])))
        .collect();
    assert_eq!(marked, ["FB_BUC_01 COUNTER_PARTY"], "in production, and nobody in the directory is ready");
    let polish = world.anonymous().ask(query, json!({ "countries": ["PL"] })).await;
    let cell = |buc: &str, role: &str| {
        let found =
            list(&polish["readiness"]["cells"]).iter().find(|cell| cell["bucCode"] == buc && cell["role"] == role);
        found.expect("a cell")["directory"].clone()
    };
    assert_eq!(cell("FB_BUC_01", "COUNTER_PARTY")["ready"], 2);
    assert_eq!(
        cell("P_BUC_06", "COUNTER_PARTY"),
        json!({ "ready": 0, "notReady": 0, "since": null, "plannedOn": "2027-03-01" })
    );
    assert_eq!(
        cell("S_BUC_19", "COUNTER_PARTY"),
        json!({ "ready": 0, "notReady": 1, "since": null, "plannedOn": null })
    );
    let later =
        world.anonymous().ask(query, json!({ "countries": ["PL"], "bucs": ["P_BUC_06"], "on": "2027-03-01" })).await;
    assert_eq!(
        later["readiness"]["cells"][1]["directory"],
        json!({ "ready": 1, "notReady": 0, "since": "2027-03-01", "plannedOn": null })
    );
    let all = world
        .anonymous()
        .ask("{ readiness { cells(differs: true) { countryCode } cells2: cells { differs } } }", json!({}))
        .await;
    assert_eq!(each(&all["readiness"]["cells"], "countryCode"), ["EL"]);
    assert_eq!(world.anonymous().refused(query, json!({ "bucs": ["FB_BUC_77"] })).await.0, "UNKNOWN_BUC");
    assert_eq!(
        world.anonymous().refused(query, json!({ "bucs": ["AD_BUC_01"] })).await.0,
        "UNKNOWN_BUC",
        "a reference row"
    );
    assert_eq!(world.anonymous().refused(query, json!({ "countries": ["XX"] })).await.0, "UNKNOWN_COUNTRY");
}

#[tokio::test]
async fn the_map_falls_back_to_the_directory_and_says_so() {
    let world = countries().await;
    let query = "query($q: MapQuestion!) { profileMap(question: $q) { tiles { country { code } value on } } }";
    let ask = |question: Value| {
        let actor = world.anonymous();
        async move {
            let map = actor.ask(query, json!({ "q": question })).await["profileMap"].take();
            let tiles = list(&map["tiles"]).iter();
            tiles.map(|tile| format!("{} {}", text(&tile["country"]["code"]), text(&tile["value"]))).collect::<Vec<_>>()
        }
    };
    let ready = ask(json!({ "subject": "READINESS", "buc": "FB_BUC_01" })).await;
    assert_eq!(
        ready,
        [
            "AT DIRECTORY_READY",
            "EL IN_PRODUCTION",
            "LU DIRECTORY_NOT_READY",
            "PL DIRECTORY_READY",
            "UK DIRECTORY_NOT_READY"
        ]
    );
    let topology = ask(json!({ "subject": "TOPOLOGY" })).await;
    assert_eq!(topology, ["AT SEVERAL", "EL NOT_STATED", "LU NO_PROFILE", "PL SEVERAL", "UK NO_PROFILE"]);
    let cdm = ask(json!({ "subject": "CDM" })).await;
    assert_eq!(cdm, ["AT 4.4", "EL NOT_STATED", "LU NO_PROFILE", "PL 4.3", "UK NO_PROFILE"]);
    let automation = ask(json!({ "subject": "AUTOMATION", "sector": "FB" })).await;
    assert_eq!(automation[3], "PL PREFILL");
    let actor = world.anonymous();
    for (question, code) in [
        (json!({ "subject": "MODE" }), "MISSING"),
        (json!({ "subject": "READINESS" }), "MISSING"),
        (json!({ "subject": "READINESS", "buc": "X_BUC_01" }), "UNKNOWN_BUC"),
    ] {
        assert_eq!(actor.refused(query, json!({ "q": question })).await.0, code);
    }
}

async fn compared(actor: &Actor, countries: &[&str]) -> Value {
    let query = "query($c: [String!]!) { compareProfiles(countries: $c) { countries { country { code } profile { version } } rows { path label values differs } } }";
    actor.ask(query, json!({ "c": countries })).await["compareProfiles"].take()
}

#[tokio::test]
async fn countries_are_compared_field_by_field_with_the_differences_on_top() {
    let world = countries().await;
    let actor = world.anonymous();
    let found = compared(&actor, &["PL", "AUT", "LU"]).await;
    assert_eq!(found["countries"][2], json!({ "country": { "code": "LU" }, "profile": null }));
    let rows = list(&found["rows"]);
    let first_same = rows.iter().position(|row| row["differs"] == false).unwrap_or(rows.len());
    assert!(rows[first_same..].iter().all(|row| row["differs"] == false), "differences first");
    let row = |path: &str| rows.iter().find(|row| row["path"] == path).unwrap_or_else(|| panic!("{path} in {rows:?}"));
    assert_eq!(row("sectors.P.mode")["values"], json!(["HYBRID", "NATIONAL_APPLICATION", null]));
    assert_eq!(row("architecture.routers")["values"], json!(["PL:ROUTE1 FB", null, null]));
    let same = compared(&actor, &["PL", "AT"]).await;
    let topology = list(&same["rows"]).iter().find(|row| row["path"] == "architecture.topology").expect("the topology");
    assert_eq!((&topology["differs"], &topology["label"]), (&json!(false), &json!("Topology")));
    let query = "query($c: [String!]!) { compareProfiles(countries: $c) { rows { path } } }";
    for (countries, code) in [
        (json!(["PL"]), "COUNTRY_COUNT"),
        (json!(["PL", "POL"]), "COUNTRY_COUNT"),
        (json!(["PL", "AT", "EL", "LU", "UK", "DE"]), "COUNTRY_COUNT"),
        (json!(["PL", "XX"]), "UNKNOWN_COUNTRY"),
    ] {
        assert_eq!(actor.refused(query, json!({ "c": countries })).await.0, code);
    }
}

#[tokio::test]
async fn passages_of_profiles_are_found_by_words_of_any_language_and_by_their_facts() {
    let world = countries().await;
    let query = "query($t: String!) { search(text: $t, kinds: [PROFILE]) { totalCount facets { kinds { value count } }
        nodes { kind code label url hint profile { version } snippet { language parts { text isMatch } } } } }";
    let actor = world.anonymous();
    let first = |text: &'static str| {
        let actor = actor.clone();
        async move {
            let found = actor.ask(query, json!({ "t": text })).await["search"].take();
            let node = found["nodes"].get(0).cloned().unwrap_or(Value::Null);
            node["url"].as_str().unwrap_or_default().to_owned()
        }
    };
    for (words, url) in [
        ("emerytury", "/profiles/PL#sector-P"),
        ("emeryturi miedzynarodowe", "/profiles/PL#sector-P"),
        ("hybrid pensions Poland", "/profiles/PL#sector-P"),
        ("Polska hybrid", "/profiles/PL#sector-P"),
        ("Rente national application Österreich", "/profiles/AT#sector-P"),
        ("Beispielprogramm", "/profiles/AT#architecture"),
        ("CDM 4.3", "/profiles/PL#operation"),
        ("PL:ROUTE1", "/profiles/PL#architecture"),
        ("P_BUC_06 planned", "/profiles/EL#bucs-P"),
        ("Ελλάδα suspended", "/profiles/EL#bucs-S"),
    ] {
        assert_eq!(first(words).await, url, "{words}");
    }
    assert_eq!(first("zzyzx").await, "");
    let found = actor.ask(query, json!({ "t": "jednostki" })).await["search"].take();
    let parts = list(&found["nodes"][0]["snippet"]["parts"]);
    let marked: Vec<&str> =
        parts.iter().filter(|part| part["isMatch"] == true).map(|part| text(&part["text"])).collect();
    assert_eq!((text(&found["nodes"][0]["snippet"]["language"]), marked), ("pl", vec!["jednostki"]));
    let listed = actor.ask("{ profiles(text: \"hybrid\") { nodes { country { code } } } }", json!({})).await;
    assert_eq!(nodes(&listed["profiles"])[0]["country"]["code"], "PL");
    let page = actor.get("/institutions?text=emerytury+jednostki").await.text();
    assert!(page.contains("/profiles/PL#sector-P") && page.contains("<mark>"), "the page of results shows it");
}

#[tokio::test]
async fn reading_profiles_asks_the_store_nothing_however_many_there_are() {
    let world = countries().await;
    let actor = world.anonymous();
    for document in [
        "{ profiles(first: 50) { totalCount nodes { country { name } version facts { path value } readiness { buc { title } status } sectors { mode institutionsInDirectory } } } }",
        "{ readiness { bucs { code } countries { code } cells { countryCode profile { status buc { code } } directory { ready } differs } } }",
        "{ compareProfiles(countries: [\"PL\", \"AT\", \"EL\"]) { rows { path values } } }",
        "{ profileMap(question: {subject: READINESS, buc: \"FB_BUC_01\"}) { tiles { value profile { summary } } } }",
        "{ search(text: \"hybrid pensions\", kinds: [PROFILE]) { nodes { label profile { version } } } }",
        "{ profileVersions(country: \"PL\") { version } profileDifferences(country: \"PL\", from: 1) { path } }",
    ] {
        let (_, run) = world.statements(actor.ask(document, json!({}))).await;
        assert_eq!(run, 0, "{document}");
    }
    for path in [
        "/map",
        "/readiness?sector=all",
        "/profiles/PL",
        "/profiles/compare?country=PL&country=AT",
        "/feeds/profiles.atom",
        "/export/readiness.csv?sector=all",
    ] {
        let (answer, run) = world.statements(actor.get(path)).await;
        assert_eq!((answer.status, run), (200, 0), "{path}");
    }
}

#[tokio::test]
async fn a_version_is_found_by_its_identity() {
    let office = Office::new().await;
    office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    let id = office.stranger.ask("{ profile(country: \"PL\") { id } }", json!({})).await["profile"]["id"].take();
    let found = office
        .stranger
        .ask("query($id: ID!) { node(id: $id) { __typename ... on Profile { version } } }", json!({ "id": id }))
        .await;
    assert_eq!(found["node"], json!({ "__typename": "Profile", "version": 1 }));
}
