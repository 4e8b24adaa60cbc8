//! Business use cases, documents and sectors.

use crate::reading::{each, list, text};
use serde_json::{Value, json};
use tests::{Fixture, World};

#[tokio::test]
async fn there_are_99_business_use_cases_in_nine_sectors() {
    let query =
        "{ sectors { code name bucs { code sector } } bucs { code title sector participation startsWith { code } } }";
    let data = World::bundled().await.anonymous().ask(query, json!({})).await;
    let per_sector: Vec<(&str, usize)> =
        list(&data["sectors"]).iter().map(|sector| (text(&sector["code"]), list(&sector["bucs"]).len())).collect();
    let expected = [("LA", 6), ("S", 25), ("AW", 26), ("P", 10), ("FB", 4), ("UB", 4), ("R", 7), ("H", 13), ("M", 4)];
    assert_eq!(per_sector, expected);
    assert_eq!(list(&data["bucs"]).len(), 99);
    for buc in list(&data["bucs"]) {
        assert!(
            !text(&buc["title"]).is_empty() && buc["participation"].is_string() && buc["sector"].is_string(),
            "{buc}"
        );
        assert!(!list(&buc["startsWith"]).is_empty(), "{buc} starts with something");
    }
}

#[tokio::test]
async fn a_buc_is_read_in_every_spelling_that_occurs() {
    let actor = World::bundled().await.anonymous();
    let query = "query($code: String!) { buc(code: $code) { code } }";
    for (typed, code) in [
        ("AW_BUC_04c", "AW_BUC_04c"),
        ("AW_BUC_4c", "AW_BUC_04c"),
        ("aw_buc_04C", "AW_BUC_04c"),
        ("aw buc 4c", "AW_BUC_04c"),
        ("MI_BUC_01", "M_BUC_01"),
        ("SI_BUC_19", "S_BUC_19"),
        ("fb-buc-1", "FB_BUC_01"),
    ] {
        assert_eq!(actor.ask(query, json!({ "code": typed })).await["buc"]["code"], code, "{typed}");
    }
    let list = "query($bucs: [String!]) { institutions(filter: {bucs: $bucs, countries: [\"FI\"]}) { totalCount } }";
    let own = actor.ask(list, json!({ "bucs": ["AW_BUC_04c"] })).await;
    assert!(own["institutions"]["totalCount"].as_u64() > Some(0));
    assert_eq!(actor.ask(list, json!({ "bucs": ["aw_buc_4C"] })).await, own, "in filters too");
    assert_eq!(actor.ask(query, json!({ "code": "ZZ_BUC_01" })).await["buc"], Value::Null);
    let (code, message) = actor.refused(list, json!({ "bucs": ["ZZ_BUC_01"] })).await;
    assert_eq!(code, "UNKNOWN_BUC");
    assert!(message.contains("FB_BUC_01"), "{message}");
}

#[tokio::test]
async fn administrative_rows_can_be_looked_up_but_are_no_use_cases_of_a_sector() {
    let query = "{ buc(code: \"AD_BUC_01\") { code sector participation } bucs { code } }";
    let data = World::bundled().await.anonymous().ask(query, json!({})).await;
    assert_eq!(data["buc"], json!({ "code": "AD_BUC_01", "sector": null, "participation": null }));
    assert!(!each(&data["bucs"], "code").contains(&"AD_BUC_01"));
}

#[tokio::test]
async fn a_document_leads_to_the_use_case_it_starts() {
    let actor = World::bundled().await.anonymous();
    let query = "query($sed: String) { bucs(startsWith: $sed) { code } }";
    for (sed, buc) in [
        ("F001", "FB_BUC_01"),
        ("f001", "FB_BUC_01"),
        ("A001", "LA_BUC_01"),
        ("P6000", "P_BUC_06"),
        ("P7000", "P_BUC_06"),
    ] {
        assert_eq!(each(&actor.ask(query, json!({ "sed": sed })).await["bucs"], "code"), [buc], "{sed}");
    }
    let wrong_sector = "{ bucs(sector: S, startsWith: \"F001\") { code } }";
    assert_eq!(actor.ask(wrong_sector, json!({})).await["bucs"], json!([]));
    let starters = actor.ask("{ buc(code: \"P_BUC_06\") { startsWith { code starts { code } } } }", json!({})).await;
    assert_eq!(each(&starters["buc"]["startsWith"], "code"), ["P5000", "P6000", "P7000", "P10000"]);
}

#[tokio::test]
async fn a_document_that_starts_several_use_cases_gives_them_all() {
    let world = World::with(Fixture::new()).await;
    let actor = world.anonymous();
    let query = "query($sector: Sector) { bucs(sector: $sector, startsWith: \"P5000\") { code } sed(code: \"P5000\") { starts { code } } }";
    let data = actor.ask(query, json!({})).await;
    assert_eq!(each(&data["bucs"], "code"), ["FB_BUC_01", "P_BUC_06"], "in the official order");
    assert_eq!(list(&data["sed"]["starts"]).len(), 2);
    let pensions = actor.ask(query, json!({ "sector": "P" })).await;
    assert_eq!(each(&pensions["bucs"], "code"), ["P_BUC_06"]);
}

#[tokio::test]
async fn a_document_that_starts_nothing_says_where_it_belongs() {
    let actor = World::bundled().await.anonymous();
    let query = "query($sed: String) { bucs(startsWith: $sed) { code } }";
    let (code, message) = actor.refused(query, json!({ "sed": "F002" })).await;
    assert_eq!(code, "SED_STARTS_NO_BUC");
    assert!(message.contains("FB_BUC_01") && message.contains("already set"), "{message}");
    let (code, message) = actor.refused(query, json!({ "sed": "x007" })).await;
    assert_eq!(code, "SED_STARTS_NO_BUC");
    assert!(["X007", "X008", "X011", "X100", "H_BUC_01"].iter().all(|word| message.contains(word)), "{message}");
    let (code, message) = actor.refused(query, json!({ "sed": "Q999" })).await;
    assert_eq!(code, "UNKNOWN_SED");
    assert!(message.contains("F001"), "{message}");
}

#[tokio::test]
async fn documents_are_listed_with_their_sector_and_how_sure_their_title_is() {
    let query = "{ seds { code title titleConfidence sector starts { code } usedIn { code } } pensions: seds(sector: P) { code sector } }";
    let data = World::bundled().await.anonymous().ask(query, json!({})).await;
    let seds = list(&data["seds"]);
    assert_eq!(seds.len(), 272);
    for sed in seds {
        assert!(["high", "medium", "low"].contains(&text(&sed["titleConfidence"])), "{sed}");
        let administrative = text(&sed["code"]).starts_with('X') || text(&sed["code"]).starts_with("SYN");
        assert_eq!(sed["sector"].is_null(), administrative, "{sed}");
        assert!(!administrative || sed["starts"] == json!([]), "{sed}");
    }
    assert!(list(&data["pensions"]).iter().all(|sed| sed["sector"] == "P"));
}
