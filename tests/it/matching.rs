//! Messy names: the entry they mean, and nothing when that is not safe.

use crate::reading::{list, text};
use serde_json::{Value, json};
use std::collections::HashSet;
use tests::gold::{self, Sort};
use tests::{Actor, World};

const MATCH: &str = "query Match($queries: [MatchQuery!]!) { matchInstitutions(queries: $queries) {
    query chosen { code } candidates { institution { code } score match explanation chosen }
} }";

async fn ask(actor: &Actor, queries: &[Value]) -> Vec<Value> {
    let mut out = Vec::new();
    for some in queries.chunks(50) {
        let data = actor.ask(MATCH, json!({ "queries": some })).await;
        out.extend(list(&data["matchInstitutions"]).iter().cloned());
    }
    out
}

/// The code that was chosen.
fn chosen(result: &Value) -> Option<&str> {
    result["chosen"]["code"].as_str()
}

async fn one(query: Value) -> Value {
    ask(&World::bundled().await.anonymous(), &[query]).await.remove(0)
}

#[tokio::test]
async fn names_as_they_stand_in_lists_are_matched() {
    for (query, code) in [
        (json!({ "name": "AOK BAYERN - DIE GESUNDHEITSKASSE" }), "DE:108310400"),
        (json!({ "name": "Caisse Prim. Ass. Maladie Haute-Garonne", "country": "FRA" }), "FR:0131100000"),
        (json!({ "name": "Malopolski Urzad Wojewodzki", "country": "PL", "town": "Krakow" }), "PL:PL212000WR"),
        (json!({ "name": "natsionalen osiguritelen institut", "country": "BG" }), "BG:NSSI"),
        (json!({ "name": "something (PL:PL212000WR)" }), "PL:PL212000WR"),
        (json!({ "name": "Kansaneläkelaitos, Turku", "country": "FI" }), "FI:0100222222"),
    ] {
        let result = one(query.clone()).await;
        assert_eq!(chosen(&result), Some(code), "{query}: {result}");
        let best = &result["candidates"][0];
        assert_eq!((&best["chosen"], &best["institution"]["code"]), (&json!(true), &json!(code)));
        assert_eq!(result["query"], query["name"]);
    }
}

#[tokio::test]
async fn what_several_could_be_or_nobody_is_stays_unmatched_and_says_why() {
    for (query, why) in [
        (json!({ "name": "CPAM" }), "as well fit"),
        (json!({ "name": "ZUS Kraków", "country": "PL" }), "as well fit"),
        (json!({ "name": "CPAM de Genève" }), "speaks for another body"),
        (json!({ "name": "Universitätsklinikum Heidelberg" }), "Not chosen"),
        (json!({ "name": "AMS Graz", "country": "AT", "town": "Wien" }), "Not chosen"),
    ] {
        let result = one(query.clone()).await;
        assert_eq!(chosen(&result), None, "{query}: {result}");
        let best = &result["candidates"][0];
        assert!(best["score"].as_f64() < Some(100.0), "a perfect score that is not chosen: {result}");
        assert!(text(&best["explanation"]).contains(why), "{query}: {best}");
    }
    for name in ["", "   ", "n/a", "-", "\u{200b}", "🙂", "%%%", "*"] {
        let result = one(json!({ "name": name })).await;
        assert_eq!(chosen(&result), None, "{name:?}: {result}");
    }
}

#[tokio::test]
async fn country_town_use_case_and_excluded_codes_narrow() {
    let swiss = one(json!({ "name": "AOK Bayern", "country": "CH" })).await;
    assert_eq!(chosen(&swiss), None, "{swiss}");
    let excluded = one(json!({ "name": "AOK Bayern", "excludeCodes": ["DE:108310400"] })).await;
    assert_ne!(chosen(&excluded), Some("DE:108310400"));
    let codes = list(&excluded["candidates"]).iter().map(|one| text(&one["institution"]["code"])).collect::<Vec<_>>();
    assert!(!codes.contains(&"DE:108310400"), "{codes:?}");
    let pensions = one(json!({ "name": "ZUS Kraków", "country": "PL", "buc": "P_BUC_06" })).await;
    for candidate in list(&pensions["candidates"]) {
        assert!(text(&candidate["institution"]["code"]).starts_with("PL:"), "{candidate}");
    }
}

#[tokio::test]
async fn at_most_one_is_chosen_and_only_the_chosen_one_is_perfect() {
    let actor = World::bundled().await.anonymous();
    let names: Vec<Value> = gold::messy().iter().step_by(3).map(|row| json!({ "name": row.name })).collect();
    for result in ask(&actor, &names).await {
        let candidates = list(&result["candidates"]);
        let marked: Vec<&Value> = candidates.iter().filter(|one| one["chosen"] == true).collect();
        assert!(marked.len() <= 1, "{result}");
        assert_eq!(marked.first().map(|one| text(&one["institution"]["code"])), chosen(&result), "{result}");
        let codes: HashSet<&str> = candidates.iter().map(|one| text(&one["institution"]["code"])).collect();
        assert_eq!(codes.len(), candidates.len(), "none twice: {result}");
        for one in candidates {
            let score = one["score"].as_f64().expect("a score");
            assert!((0.0..=100.0).contains(&score), "{one}");
            assert!(score < 100.0 || one["chosen"] == true, "{one}");
            assert!(text(&one["explanation"]).ends_with('.'), "{one}");
        }
    }
}

#[tokio::test]
async fn messy_names_are_matched_as_a_careful_person_would() {
    let actor = World::bundled().await.anonymous();
    let rows = gold::messy();
    let queries: Vec<Value> = rows
        .iter()
        .map(|row| json!({ "name": row.name, "country": row.country, "buc": row.buc, "town": row.town }))
        .collect();
    let (mut right, mut wrong, mut wanted) = (0, Vec::new(), 0);
    for (row, result) in rows.iter().zip(ask(&actor, &queries).await) {
        wanted += usize::from(row.expected.is_some());
        match (chosen(&result), row.expected.as_deref()) {
            (Some(code), Some(expected)) if code == expected => right += 1,
            (Some(code), _) => wrong.push(format!("{}: {code}", row.name)),
            (None, _) => {}
        }
    }
    assert!(wrong.len() * 50 <= right, "{} wrong beside {right} right:\n{}", wrong.len(), wrong.join("\n"));
    assert!(right * 5 >= wanted * 4, "{right} of {wanted}");
}

#[tokio::test]
async fn an_entry_that_is_not_meant_leaves_nothing_in_its_place() {
    let actor = World::bundled().await.anonymous();
    let wanted = gold::wanted(&gold::corpus(), 7);
    let absent: Vec<_> = wanted.iter().filter(|one| one.sort != Sort::Present).step_by(2).collect();
    let queries: Vec<Value> = absent
        .iter()
        .map(|one| json!({ "name": one.name, "country": one.country, "town": one.town, "excludeCodes": one.exclude }))
        .collect();
    let results = ask(&actor, &queries).await;
    let taken = results.iter().filter(|result| chosen(result).is_some()).count();
    assert!(taken * 20 <= results.len(), "{taken} of {} siblings were taken for what is not there", results.len());
}

#[tokio::test]
async fn a_row_that_cannot_be_read_says_so_and_the_others_are_matched() {
    let actor = World::bundled().await.anonymous();
    let query = "query($queries: [MatchQuery!]!) { matchInstitutions(queries: $queries) {
        query chosen { code } candidates { score } problems { path code message } } }";
    let rows = json!([
        { "name": "Ziraat Bankası", "country": "TR" },
        { "name": "ZUS", "buc": "FB_BUC_99" },
        { "name": "AOK Bayern", "country": "DE" },
    ]);
    let results = actor.ask(query, json!({ "queries": rows })).await["matchInstitutions"].take();
    for (at, code) in [(0, "UNKNOWN_COUNTRY"), (1, "UNKNOWN_BUC")] {
        assert_eq!(
            (results[at]["problems"][0]["code"].as_str(), list(&results[at]["candidates"]).len()),
            (Some(code), 0)
        );
        assert_eq!(results[at]["problems"][0]["path"][1], at.to_string());
    }
    assert_eq!(chosen(&results[2]), Some("DE:108310400"), "{results}");
    for (queries, code) in
        [(json!([{}]), "BAD_USER_INPUT"), (Value::Array(vec![json!({ "name": "x" }); 101]), "TOO_MANY")]
    {
        let query = "query($queries: [MatchQuery!]!) { matchInstitutions(queries: $queries) { query } }";
        let (found, message) = actor.refused(query, json!({ "queries": queries })).await;
        assert_eq!(found, code);
        assert!(message.len() > 10, "{message}");
    }
}
