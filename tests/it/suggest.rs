//! Suggestions while typing.

use crate::reading::{each, list, text};
use serde_json::{Value, json};
use tests::World;

const SUGGEST: &str = "query S($text: String!, $countries: [String!], $kinds: [Kind!], $first: Int) {
    suggest(text: $text, countries: $countries, kinds: $kinds, first: $first) { kind code label hint url }
}";

async fn suggest(variables: Value) -> Vec<Value> {
    let data = World::bundled().await.anonymous().ask(SUGGEST, variables).await;
    list(&data["suggest"]).to_vec()
}

#[tokio::test]
async fn a_place_is_suggested_in_any_of_its_names_with_its_region() {
    for typed in ["krak", "Kraków", "Cracow", "krakau"] {
        let found = suggest(json!({ "text": typed, "kinds": ["PLACE"] })).await;
        let krakow = found.iter().find(|one| one["label"] == "Kraków").unwrap_or_else(|| panic!("{typed}: {found:?}"));
        assert_eq!(krakow["code"], "PL213");
        assert!(text(&krakow["hint"]).contains("Małopolskie") && text(&krakow["hint"]).contains("Poland"), "{krakow}");
        assert_eq!(krakow["url"], "/institutions?place=Krak%C3%B3w&country=PL");
    }
}

#[tokio::test]
async fn use_cases_and_documents_are_suggested_by_code_and_title() {
    let found = suggest(json!({ "text": "FB_BUC" })).await;
    assert_eq!(found[0]["code"], "FB_BUC_01");
    assert!(found.iter().take(4).all(|one| one["kind"] == "BUC"), "{found:?}");
    let found = suggest(json!({ "text": "fb buc 01" })).await;
    assert_eq!(found[0]["code"], "FB_BUC_01");
    let found = suggest(json!({ "text": "S072" })).await;
    assert_eq!((&found[0]["kind"], &found[0]["code"]), (&json!("SED"), &json!("S072")));
    assert!(text(&found[0]["hint"]).contains("starts"), "{found:?}");
    let found = suggest(json!({ "text": "reimburs", "kinds": ["BUC"] })).await;
    assert!(!found.is_empty() && found.iter().all(|one| one["kind"] == "BUC"), "{found:?}");
}

#[tokio::test]
async fn institutions_and_countries_are_suggested_with_what_tells_them_apart() {
    let found = suggest(json!({ "text": "CPAM Haute-G", "kinds": ["INSTITUTION"] })).await;
    assert_eq!(found[0]["code"], "FR:0131100000");
    assert_eq!(found[0]["url"], "/institutions/FR:0131100000");
    assert!(
        ["Toulouse", "France", "FR:0131100000"].iter().all(|word| text(&found[0]["hint"]).contains(word)),
        "{found:?}"
    );
    for typed in ["Österreich", "austri", "AT"] {
        let found = suggest(json!({ "text": typed, "kinds": ["COUNTRY"] })).await;
        assert_eq!(found[0]["code"], "AT", "{typed}");
    }
}

#[tokio::test]
async fn countries_and_kinds_narrow_and_the_number_is_kept() {
    let found = suggest(json!({ "text": "caisse", "countries": ["LU"], "first": 3 })).await;
    assert!((1..=3).contains(&found.len()));
    assert!(found.iter().filter(|one| one["kind"] == "INSTITUTION").all(|one| text(&one["code"]).starts_with("LU:")));
    for kind in ["INSTITUTION", "PLACE", "BUC", "SED", "COUNTRY"] {
        let found = suggest(json!({ "text": "li", "kinds": [kind], "first": 50 })).await;
        assert!(found.iter().all(|one| one["kind"] == kind), "{kind}: {found:?}");
    }
    for kind in ["PRACTICE", "TRAINING", "QUESTION", "PROFILE", "VISIT"] {
        assert_eq!(
            suggest(json!({ "text": "pension", "kinds": [kind] })).await,
            [Value::Null; 0],
            "{kind}: none is stored yet"
        );
    }
}

#[tokio::test]
async fn less_than_two_letters_suggest_nothing_and_strange_texts_do_no_harm() {
    for typed in ["", "a", " ", "ä", "!!!", "\u{200b}"] {
        let found = suggest(json!({ "text": typed })).await;
        assert!(typed == "ä" || found.is_empty(), "{typed:?}: {found:?}");
    }
    let long = "x".repeat(5_000);
    assert!(suggest(json!({ "text": long })).await.is_empty());
}

#[tokio::test]
async fn wrong_arguments_are_refused_with_what_to_do() {
    let actor = World::bundled().await.anonymous();
    for (variables, code) in [
        (json!({ "text": "krak", "first": 0 }), "PAGE_SIZE"),
        (json!({ "text": "krak", "first": 51 }), "PAGE_SIZE"),
        (json!({ "text": "krak", "countries": ["Polska"] }), "UNKNOWN_COUNTRY"),
        (json!({ "text": "krak", "kinds": ["TOWN"] }), "BAD_USER_INPUT"),
        (json!({}), "BAD_USER_INPUT"),
    ] {
        assert_eq!(actor.refused(SUGGEST, variables.clone()).await.0, code, "{variables}");
    }
    let all = suggest(json!({ "text": "sozial", "first": 50 })).await;
    assert_eq!(all.len(), 50);
    assert_eq!(each(&json!(all), "label").len(), 50);
}
