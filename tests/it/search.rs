//! One search over everything: institutions as their own list gives them, and what the code lists hold.

use crate::reading::{codes, each, list, text};
use serde_json::{Value, json};
use tests::{Actor, World, gold};

const SEARCH: &str = "query Search($text: String!, $kinds: [Kind!], $countries: [String!], $sectors: [Sector!], $first: Int,
    $after: String) { search(text: $text, kinds: $kinds, countries: $countries, sectors: $sectors, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } facets { kinds { value count } countries { value count } sectors { value } }
    nodes { kind code label hint url match { kind explanation score } institution { code } buc { code } sed { code }
        country { code } }
} }";

const LIST: &str = "query List($text: String, $filter: InstitutionFilter) { institutions(text: $text, filter: $filter, first: 20) {
    totalCount didYouMean relaxations { lifts totalCount explanation } edges { node { code } match { kind explanation score } }
} }";

async fn search(actor: &Actor, variables: Value) -> Value {
    actor.ask(SEARCH, variables).await["search"].take()
}

fn of_kind<'a>(found: &'a Value, kind: &str) -> Vec<&'a Value> {
    list(&found["nodes"]).iter().filter(|node| node["kind"] == kind).collect()
}

#[tokio::test]
async fn a_text_is_looked_for_in_every_list() {
    let actor = World::bundled().await.anonymous();
    for (typed, kind, code) in [
        ("FB_BUC_01", "BUC", "FB_BUC_01"),
        ("fb buc 01", "BUC", "FB_BUC_01"),
        ("S072", "SED", "S072"),
        ("Österreich", "COUNTRY", "AT"),
        ("Gremany", "COUNTRY", "DE"),
        ("PL:PL212000WR", "INSTITUTION", "PL:PL212000WR"),
    ] {
        let found = search(&actor, json!({ "text": typed })).await;
        let first = &found["nodes"][0];
        assert_eq!((&first["kind"], &first["code"]), (&json!(kind), &json!(code)), "{typed}: {first}");
        assert!(!text(&first["label"]).is_empty() && text(&first["url"]).starts_with('/'), "{first}");
        let own = &first[kind.to_lowercase()];
        assert_eq!(own["code"], code, "{typed}: {first}");
    }
    let buc = search(&actor, json!({ "text": "FB_BUC_01" })).await;
    // Texts about it are found too; nothing that only shares its letters.
    assert!(!each(&buc["facets"]["kinds"], "value").contains(&"INSTITUTION"), "{}", buc["facets"]["kinds"]);
    let krakow = search(&actor, json!({ "text": "krakow" })).await;
    assert!(!of_kind(&krakow, "PLACE").is_empty() && !of_kind(&krakow, "INSTITUTION").is_empty());
    assert!(each(&krakow["facets"]["kinds"], "value").contains(&"INSTITUTION"));
}

/// The codes of a page of results, in its order.
fn codes_of_page(html: &str) -> Vec<&str> {
    let results = html.split_once("<ol class=\"results\">").map_or("", |(_, rest)| rest);
    let facts = results.split("<p class=\"facts\"><code>").skip(1);
    facts.filter_map(|rest| rest.split_once("</code>").map(|(code, _)| code)).collect()
}

#[tokio::test]
async fn institutions_are_the_same_in_list_search_suggestions_and_on_the_page() {
    let actor = World::bundled().await.anonymous();
    let suggest = "query($text: String!) { suggest(text: $text, kinds: [INSTITUTION], first: 20) { code } }";
    for question in gold::questions().iter().step_by(9) {
        let typed = &question.text;
        let listed = actor.ask(LIST, json!({ "text": typed })).await["institutions"].take();
        let own: Vec<&str> = list(&listed["edges"]).iter().map(|edge| text(&edge["node"]["code"])).collect();
        let found = search(&actor, json!({ "text": typed, "kinds": ["INSTITUTION"], "first": 20 })).await;
        assert_eq!(codes(&found), own, "{typed}");
        assert_eq!(found["totalCount"], listed["totalCount"], "{typed}");
        for (edge, node) in list(&listed["edges"]).iter().zip(list(&found["nodes"])) {
            assert_eq!(edge["match"], node["match"], "{typed}");
        }
        let address = format!("/institutions?text={}", domain::suggest::encoded(typed));
        assert_eq!(codes_of_page(&actor.get(&address).await.text()), own, "the page: {typed}");
        if typed.chars().filter(|c| c.is_alphanumeric()).count() >= 2 {
            let suggested = actor.ask(suggest, json!({ "text": typed })).await;
            assert_eq!(each(&suggested["suggest"], "code"), own, "{typed}");
        }
    }
}

#[tokio::test]
async fn pages_follow_each_other_across_all_kinds() {
    let actor = World::bundled().await.anonymous();
    let whole = search(&actor, json!({ "text": "li", "first": 100 })).await;
    let mut seen: Vec<String> = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = search(&actor, json!({ "text": "li", "first": 7, "after": after })).await;
        seen.extend(list(&page["nodes"]).iter().map(|node| format!("{} {}", text(&node["kind"]), text(&node["code"]))));
        if page["pageInfo"]["hasNextPage"] == false || seen.len() >= 98 {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    let expected: Vec<String> =
        list(&whole["nodes"]).iter().map(|node| format!("{} {}", text(&node["kind"]), text(&node["code"]))).collect();
    assert_eq!(seen[..98.min(seen.len())], expected[..98.min(seen.len())]);
    let counts: u64 = list(&whole["facets"]["kinds"]).iter().filter_map(|kind| kind["count"].as_u64()).sum();
    assert_eq!(whole["totalCount"], counts);
}

#[tokio::test]
async fn kinds_countries_and_sectors_narrow() {
    let actor = World::bundled().await.anonymous();
    let found = search(&actor, json!({ "text": "caisse", "countries": ["LUX"], "first": 50 })).await;
    for node in of_kind(&found, "INSTITUTION") {
        assert!(text(&node["code"]).starts_with("LU:"), "{node}");
    }
    let family =
        search(&actor, json!({ "text": "family", "sectors": ["FB"], "kinds": ["BUC", "SED"], "first": 50 })).await;
    assert!(!list(&family["nodes"]).is_empty());
    assert!(list(&family["nodes"]).iter().all(|node| text(&node["code"]).starts_with('F')), "{family}");
    for (variables, code) in [
        (json!({ "text": "  " }), "EMPTY_TEXT"),
        (json!({ "text": "x", "countries": ["Polska"] }), "UNKNOWN_COUNTRY"),
        (json!({ "text": "x", "first": 0 }), "PAGE_SIZE"),
        (json!({ "text": "x", "after": "zz" }), "INVALID_CURSOR"),
    ] {
        assert_eq!(actor.refused(SEARCH, variables.clone()).await.0, code, "{variables}");
    }
}

#[tokio::test]
async fn nothing_found_says_what_to_lift_and_how_much_there_is_then() {
    let actor = World::bundled().await.anonymous();
    let none =
        actor.ask(LIST, json!({ "text": "ÖGK", "filter": { "countries": ["PL"] } })).await["institutions"].take();
    assert_eq!(none["totalCount"], 0, "{none}");
    let first = &none["relaxations"][0];
    assert_eq!(first["lifts"], "COUNTRY");
    assert_eq!(first["explanation"], format!("{} in other countries.", first["totalCount"]));
    let all = actor.ask(LIST, json!({ "text": "ÖGK" })).await["institutions"].take();
    assert_eq!(first["totalCount"], all["totalCount"], "the count is true");
    assert!(list(&all["relaxations"]).is_empty(), "only where nothing is found");
    let filter = json!({ "countries": ["IS"], "bucs": ["UB_BUC_03"], "roles": ["COUNTER_PARTY"], "ready": true });
    let iceland = actor.ask(LIST, json!({ "filter": filter })).await["institutions"].take();
    let lifts = each(&iceland["relaxations"], "lifts");
    assert!(lifts.contains(&"READY") && lifts.contains(&"COUNTRY"), "{lifts:?}");
    for relaxation in list(&iceland["relaxations"]) {
        assert!(relaxation["totalCount"].as_u64() > Some(0), "{relaxation}");
    }
}

#[tokio::test]
async fn wrong_letters_are_put_right_aloud() {
    let actor = World::bundled().await.anonymous();
    let meant = async |typed: &str| {
        actor.ask(LIST, json!({ "text": typed })).await["institutions"]["didYouMean"].as_str().map(str::to_owned)
    };
    assert_eq!(meant("malopolski urzda wojewodzki").await.as_deref(), Some("malopolski urzad wojewodzki"));
    assert_eq!(meant("CPAM Haute-Garonne").await, None);
    assert_eq!(meant("qqqqxxxxyyyy").await, None);
}

#[tokio::test]
async fn strange_texts_get_an_answer_in_bounded_time() {
    let actor = World::bundled().await.anonymous();
    let long = "krankenkasse ".repeat(800);
    let joined = "x".repeat(10_000);
    for typed in [
        "🙂🙂",
        "*",
        "%",
        "\\",
        "\"",
        "'",
        "\u{0}\u{1}",
        "\u{202e}kasse",
        "שלום עולם",
        "مرحبا",
        "a\nb\tc",
        "((((",
        &long,
        &joined,
    ] {
        let found = actor.ask(LIST, json!({ "text": typed })).await["institutions"].take();
        assert!(found["totalCount"].is_u64(), "{typed:?}");
        let found = search(&actor, json!({ "text": typed })).await;
        assert!(found["totalCount"].is_u64(), "{typed:?}");
    }
}
