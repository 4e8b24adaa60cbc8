//! Drafts: begun, written part by part, checked, filled from the directory, thrown away.

use super::{DISCARD, Office, SAVE, mode, told};
use crate::reading::{each, list, text};
use domain::value::PersonRole;
use serde_json::{Value, json};

#[tokio::test]
async fn a_draft_is_written_part_by_part_and_nobody_else_sees_it() {
    let office = Office::new().await;
    let first = office.save(None, json!({ "sectors": [mode("P", "HYBRID")] })).await;
    let profile = &first["profile"];
    assert_eq!(
        (&profile["version"], &profile["status"], &profile["originalLanguage"]),
        (&json!(1), &json!("DRAFT"), &json!("pl"))
    );
    let second =
        office.save(Some(1), json!({ "operation": { "cdmVersion": " 4.3 ", "languages": ["PL", "en"] } })).await;
    let profile = &second["profile"];
    assert_eq!(profile["version"], 2);
    assert_eq!(profile["sectors"][0]["mode"], "HYBRID", "what was left out stays");
    assert_eq!(profile["operation"]["cdmVersion"], "4.3");
    assert_eq!(profile["operation"]["languages"], json!(["pl", "en"]));
    assert_eq!(office.profile(&office.stranger, None).await, Value::Null);
    let query = "query D($country: String!) { profileDraft(country: $country) { version } }";
    let poland = json!({ "country": "PL" });
    assert_eq!(office.coordinator.ask(query, poland.clone()).await["profileDraft"]["version"], 2);
    assert_eq!(office.stranger.refused(query, poland.clone()).await.0, "UNAUTHENTICATED");
    let austrian = office.world.person("anna", PersonRole::NationalCoordinator, Some("AT")).await;
    let clerk = office.world.person("celina", PersonRole::Clerk, Some("PL")).await;
    for other in [&austrian, &clerk] {
        assert_eq!(other.refused(query, poland.clone()).await.0, "NOT_FOUND");
        let input = json!({ "input": { "country": "PL", "expectedVersion": 2, "validFrom": "2026-01-01" } });
        assert_eq!(other.refused(SAVE, input).await.0, "NOT_FOUND");
    }
    let changes = "{ changes(first: 50, nouns: [PROFILE]) { nodes { label } } }";
    let told = office.stranger.ask(changes, json!({})).await;
    assert_eq!(told["changes"]["nodes"], json!([]), "nor does the log tell of it");
}

#[tokio::test]
async fn a_draft_that_somebody_else_saved_is_not_overwritten() {
    let office = Office::new().await;
    office.save(None, json!({ "sectors": [mode("P", "RINA")] })).await;
    let other = office.save_by(&office.coordinator, Some(1), json!({ "sectors": [mode("P", "PAPER")] })).await;
    assert_eq!(other["profile"]["version"], 2);
    for expected in [None, Some(1), Some(7)] {
        let late = office.save(expected, json!({ "sectors": [mode("P", "HYBRID")] })).await;
        assert_eq!(late["profile"], Value::Null);
        assert_eq!(told(&late), ["CONFLICT expectedVersion"], "{expected:?}");
    }
    let query = "{ profileDraft(country: \"PL\") { version sectors { mode } } }";
    let kept = office.editor.ask(query, json!({})).await["profileDraft"].take();
    assert_eq!(kept, json!({ "version": 2, "sectors": [{ "mode": "PAPER" }] }));
}

#[tokio::test]
async fn bad_input_is_kept_and_each_field_is_named() {
    let office = Office::new().await;
    let parts = json!({
        "original": "pl",
        "offices": [
            { "role": "COORDINATOR", "name": [{ "language": "en", "text": "Coordinator" }], "mailbox": "nobody" },
            { "role": "SERVICE_DESK", "institutionCode": "AT:CASE1" },
        ],
        "architecture": { "routers": [{ "code": "PL:NOBODY" }, { "code": "PL:ROUTE1" }, { "code": "PL:ROUTE1" }] },
        "sectors": [
            { "sector": "FB", "mode": "RINA", "firstProductionOn": "2026-01-01" },
            { "sector": "P", "firstProductionOn": "2031-01-01" },
            { "sector": "P" },
        ],
        "bucs": [
            { "buc": "FB_BUC_01", "role": "CASE_OWNER", "status": "IN_PRODUCTION", "actualOn": "2025-01-01" },
            { "buc": "fb_buc_1", "role": "CASE_OWNER", "status": "PLANNED", "plannedOn": "2027-01-01", "actualOn": "2026-02-01" },
            { "buc": "FB_BUC_99", "role": "CASE_OWNER", "status": "IN_TEST" },
            { "buc": "S_BUC_19", "role": "COUNTER_PARTY", "status": "NOT_STARTED", "plannedOn": "2027-01-01" },
        ],
        "operation": { "cdmVersion": "4.4", "nextCdmVersion": "4.3", "languages": ["polski"], "links": [{ "url": "gov.pl" }] },
    });
    let saved = office.save(None, parts).await;
    let mut found = told(&saved);
    found.sort();
    assert_eq!(
        found,
        [
            "CONTRADICTING_DATES bucs.0.actualOn",
            "CONTRADICTING_DATES bucs.1.actualOn",
            "CONTRADICTING_DATES bucs.2.plannedOn",
            "CONTRADICTING_DATES sectors.1.firstProductionOn",
            "CONTRADICTING_VERSIONS operation.nextCdmVersion",
            "INVALID_EMAIL offices.0.mailbox",
            "INVALID_URL operation.links.0.url",
            "ORIGINAL_MISSING offices.0.name",
            "TWICE architecture.routers.2.code",
            "TWICE bucs.1.buc",
            "TWICE sectors.2.sector",
            "UNKNOWN_BUC bucs.3.buc",
            "UNKNOWN_CODE architecture.routers.0.code",
            "UNKNOWN_CODE offices.1.institutionCode",
            "UNKNOWN_LANGUAGE operation.languages",
        ]
    );
    assert_eq!(saved["profile"]["version"], 1, "it is kept all the same");
    assert_eq!(list(&saved["profile"]["problems"]).len(), found.len());
    assert!(list(&saved["problems"]).iter().all(|one| text(&one["message"]).ends_with('.')));
    let refused = office.publish(1, "A try").await;
    assert_eq!((&refused["profile"], list(&refused["problems"]).len()), (&Value::Null, found.len()));
}

#[tokio::test]
async fn a_text_of_a_megabyte_is_refused_by_name_and_the_draft_stays() {
    let office = Office::new().await;
    office.save(None, json!({ "sectors": [mode("P", "RINA")] })).await;
    let huge = "x".repeat(1 << 20);
    let texts = json!([{ "language": "pl", "text": huge }]);
    let refused = office.save(Some(1), json!({ "operation": { "fallback": texts } })).await;
    assert_eq!((told(&refused), &refused["profile"]), (vec!["TOO_LONG operation.fallback".to_owned()], &Value::Null));
    let bucs: Vec<Value> =
        (0..500).map(|_| json!({ "buc": "FB_BUC_01", "role": "CASE_OWNER", "status": "PLANNED" })).collect();
    let refused = office.save(Some(1), json!({ "bucs": bucs })).await;
    assert_eq!(told(&refused), ["TOO_MANY bucs"]);
    let query = "{ profileDraft(country: \"PL\") { version operation { fallback { text } } sectors { mode } } }";
    let kept = office.editor.ask(query, json!({})).await["profileDraft"].take();
    assert_eq!(kept, json!({ "version": 1, "operation": { "fallback": [] }, "sectors": [{ "mode": "RINA" }] }));
}

#[tokio::test]
async fn what_the_directory_knows_fills_only_what_is_not_stated() {
    let office = Office::new().await;
    let own = json!([{ "sector": "FB", "institutions": 7 }]);
    let saved = office.save(None, json!({ "sectors": own, "prefill": true })).await;
    let profile = &saved["profile"];
    assert_eq!(saved["problems"], json!([]));
    let family = list(&profile["sectors"]).iter().find(|one| one["sector"] == "FB").expect("the sector");
    assert_eq!((&family["institutions"], &family["institutionsInDirectory"]), (&json!(7), &json!(3)), "both are shown");
    assert_eq!(profile["architecture"]["routers"][0]["code"], "PL:ROUTE1");
    assert_eq!(profile["operation"]["languages"], json!(["pl"]));
    let readiness: Vec<String> = list(&profile["readiness"])
        .iter()
        .map(|one| {
            format!("{} {} {} {}", text(&one["bucCode"]), text(&one["role"]), text(&one["status"]), one["plannedOn"])
        })
        .collect();
    assert_eq!(
        readiness,
        [
            "FB_BUC_01 CASE_OWNER IN_PRODUCTION null",
            "FB_BUC_01 COUNTER_PARTY IN_PRODUCTION null",
            "P_BUC_06 COUNTER_PARTY PLANNED \"2027-03-01\"",
        ]
    );
    let missing = each(&profile["missing"], "label");
    assert!(missing.contains(&"Topology") && missing.contains(&"Mode: Family Benefits"), "{missing:?}");
    assert!(!missing.contains(&"Working languages"));
}

#[tokio::test]
async fn a_new_draft_begins_with_the_version_in_force_or_with_nothing() {
    let office = Office::new().await;
    office.published(json!({ "sectors": [mode("P", "RINA")] })).await;
    let copied = office.save(None, json!({})).await;
    assert_eq!((&copied["profile"]["basedOn"], &copied["profile"]["sectors"][0]["mode"]), (&json!(1), &json!("RINA")));
    let discard = json!({ "input": { "country": "PL", "expectedVersion": 1 } });
    let late = json!({ "input": { "country": "PL", "expectedVersion": 9 } });
    let refused = office.editor.ask(DISCARD, late).await["discardProfileDraft"].take();
    assert_eq!((&refused["discarded"], told(&refused)), (&json!(false), vec!["CONFLICT expectedVersion".to_owned()]));
    let gone = office.editor.ask(DISCARD, discard.clone()).await["discardProfileDraft"].take();
    assert_eq!(gone, json!({ "discarded": true, "problems": [] }));
    assert_eq!(office.editor.refused(DISCARD, discard).await.0, "NOT_FOUND");
    let empty = office.save(None, json!({ "startEmpty": true })).await;
    assert_eq!((&empty["profile"]["basedOn"], &empty["profile"]["sectors"]), (&Value::Null, &json!([])));
    assert_eq!(told(&empty), ["EMPTY_PROFILE "]);
}

#[tokio::test]
async fn the_bucs_of_one_sector_are_not_replaced_by_those_of_another() {
    let office = Office::new().await;
    let one = |buc: &str| json!([{ "buc": buc, "role": "CASE_OWNER", "status": "IN_TEST" }]);
    office.save(None, json!({ "bucs": one("FB_BUC_01") })).await;
    let wrong = office.save(Some(1), json!({ "bucsOfSector": "FB", "bucs": one("P_BUC_06") })).await;
    assert_eq!((&wrong["profile"], told(&wrong)), (&Value::Null, vec!["OTHER_SECTOR bucs.0.buc".to_owned()]));
    let right = office.save(Some(1), json!({ "bucsOfSector": "P", "bucs": one("P_BUC_06") })).await;
    assert_eq!(list(&right["profile"]["readiness"]).len(), 2, "{right}");
}

#[tokio::test]
async fn addresses_are_whole_and_what_is_said_twice_is_kept_once() {
    let office = Office::new().await;
    for url in
        ["https://exa mple", "https://", "ftp://example.org", "https://me@example.org", "https:///path", "example.org"]
    {
        let links = json!({ "links": [{ "url": url, "title": [{ "language": "pl", "text": "Strona" }] }] });
        let draft = office.editor.ask("{ profileDraft(country: \"PL\") { version } }", json!({})).await;
        let saved = office.save(draft["profileDraft"]["version"].as_i64(), json!({ "operation": links })).await;
        let found = list(&saved["profile"]["problems"]).iter().any(|one| one["code"] == "INVALID_URL");
        assert!(found, "{url}: {saved}");
    }
    let parts = json!({ "operation": { "languages": ["pl", "PL", "de"] }, "architecture": { "accessPoints": [{}] } });
    let saved = office.save(Some(6), parts).await;
    assert_eq!(saved["profile"]["operation"]["languages"], json!(["pl", "de"]));
}

#[tokio::test]
async fn a_request_that_comes_twice_begins_one_draft() {
    let office = Office::new().await;
    let parts = json!({ "sectors": [mode("P", "RINA")], "idempotencyKey": "once" });
    let first = office.save(None, parts.clone()).await;
    let again = office.save(None, parts).await;
    assert_eq!(first["profile"]["version"], again["profile"]["version"]);
    let other = office.save(None, json!({ "sectors": [], "idempotencyKey": "once" })).await;
    assert_eq!(told(&other), ["KEY_REUSED idempotencyKey"]);
}
