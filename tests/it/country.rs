//! Countries and their networks.

use crate::reading::{each, list, text};
use serde_json::json;
use tests::World;

#[tokio::test]
async fn there_are_32_countries_by_their_eessi_codes() {
    let query = "{ countries { id code isoCode name own: name(language: \"xx\") names { language text } languages } }";
    let data = World::bundled().await.anonymous().ask(query, json!({})).await;
    let codes = each(&data["countries"], "code");
    assert_eq!(codes.len(), 32);
    assert!(codes.is_sorted());
    assert!(codes.contains(&"EL") && codes.contains(&"UK") && !codes.contains(&"GR") && !codes.contains(&"GB"));
    for country in list(&data["countries"]) {
        assert!(!list(&country["languages"]).is_empty(), "{country}");
        assert_eq!(country["own"], country["name"], "English when the language is unknown");
        let own = text(&country["languages"][0]);
        assert!(list(&country["names"]).iter().any(|name| name["language"] == own), "{country}");
    }
}

#[tokio::test]
async fn a_country_is_found_by_each_of_its_codes() {
    let actor = World::bundled().await.anonymous();
    let query = "query($code: String!) { country(code: $code) { code isoCode name de: name(language: \"de\") } }";
    for (typed, code, iso) in
        [("EL", "EL", "GR"), ("gr", "EL", "GR"), ("GRC", "EL", "GR"), ("gb", "UK", "GB"), ("POL", "PL", "PL")]
    {
        let country = actor.ask(query, json!({ "code": typed })).await["country"].take();
        assert_eq!((&country["code"], &country["isoCode"]), (&json!(code), &json!(iso)), "{typed}");
    }
    for typed in ["US", "", "XK", "Polen", "EU"] {
        let (code, message) = actor.refused(query, json!({ "code": typed })).await;
        assert_eq!(code, "UNKNOWN_COUNTRY", "{typed}");
        assert!(message.contains("EL (Greece)"), "{message}");
    }
}

#[tokio::test]
async fn a_country_knows_its_networks_and_a_network_filters() {
    let actor = World::bundled().await.anonymous();
    let query = "{ country(code: \"PL\") { networks { id code acronym name(language: \"en\") sectors websites } } }";
    let data = actor.ask(query, json!({})).await;
    let networks = list(&data["country"]["networks"]);
    assert!(networks.len() >= 4, "{networks:?}");
    assert!(networks.iter().all(|network| text(&network["code"]).starts_with("PL-")));
    let zus = networks.iter().find(|network| network["code"] == "PL-ZUS").expect("ZUS");
    assert!(!list(&zus["sectors"]).is_empty() && text(&zus["websites"][0]).starts_with("https://"), "{zus}");
    let list_query = "query($n: [String!]) { institutions(filter: {networks: $n}, first: 1) { totalCount nodes { network { code } } } }";
    let found = actor.ask(list_query, json!({ "n": ["PL-ZUS"] })).await;
    assert_eq!(found["institutions"]["nodes"][0]["network"]["code"], "PL-ZUS");
    let (code, message) = actor.refused(list_query, json!({ "n": ["PL-NOPE"] })).await;
    assert_eq!(code, "UNKNOWN_NETWORK");
    assert!(message.contains("PL-ZUS"), "{message}");
}
