//! What everybody reads of practices: found by words and by what they say, page by page, with figures and what is near.

use super::UPTAKE;
use super::builder::fixture;
use crate::reading::{each, list, nodes, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tests::World;
use tokio::sync::OnceCell;

/// The five, only for reading.
async fn world() -> &'static World {
    static SHARED: OnceCell<World> = OnceCell::const_new();
    SHARED.get_or_init(|| World::with(fixture())).await
}

async fn practices(variables: Value) -> Value {
    let query = "query List($text: String, $filter: PracticeFilter, $order: PracticeOrder, $language: String) {
        practices(text: $text, filter: $filter, orderBy: $order, language: $language, first: 20) { totalCount
            nodes { reference } edges { score snippet { language parts { text isMatch } } }
            facets { countries { value label count } sectors { value label count } bucs { value count }
                maturities { value count } outcomes { value count } transferable { value count }
                years { value count } stages { value count } adopters { value count }
                languages { value count } statuses { value count } } } }";
    world().await.anonymous().ask(query, variables).await["practices"].take()
}

fn references(found: &Value) -> Vec<i64> {
    nodes(found).iter().map(|one| one["reference"].as_i64().expect("a reference")).collect()
}

/// How often each value occurs.
fn counts(facet: &Value) -> BTreeMap<&str, u64> {
    list(facet).iter().map(|one| (text(&one["value"]), one["count"].as_u64().expect("a count"))).collect()
}

#[tokio::test]
async fn a_practice_is_found_by_words_of_any_of_its_languages_and_by_its_facts() {
    for (words, first) in [
        ("kolejka zasiłków", Some(2)),
        ("KOLEJKA zasilkow", Some(2)),
        ("queue arrival", Some(2)),
        ("Fragebogen", Some(3)),
        ("ubersetzt", Some(3)),
        ("questionaire translated", Some(3)),
        ("kalendarz", Some(4)),
        ("μητρώο", Some(5)),
        ("ΜΗΤΡΩΟ περιοδους", Some(5)),
        ("insurance periods", Some(5)),
        ("Austria failed", Some(3)),
        ("Luxembourg piloting", Some(2)),
        ("S_BUC_19", Some(4)),
        ("zzyzx", None),
        ("faks", None),
    ] {
        let found = references(&practices(json!({ "text": words })).await);
        assert_eq!(found.first().copied(), first, "{words}: {found:?}");
    }
    let expired = practices(json!({ "text": "faks", "filter": { "statuses": ["EXPIRED"] } })).await;
    assert_eq!(references(&expired), [1]);
}

#[tokio::test]
async fn the_snippet_marks_the_words_in_the_reader_s_language_where_the_text_is_in_it() {
    let shown = async |words: &str, language: &str| {
        let found = practices(json!({ "text": words, "language": language })).await["edges"][0].take();
        let parts = found["snippet"]["parts"].as_array().cloned().unwrap_or_default();
        let marked = parts.iter().filter(|part| part["isMatch"] == true).map(|part| text(&part["text"]).to_owned());
        (found["snippet"]["language"].clone(), marked.collect::<Vec<_>>(), found["score"].as_f64())
    };
    let (language, marked, score) = shown("questionnaire translated", "en").await;
    assert_eq!((language, marked), (json!("en"), vec!["questionnaire".to_owned(), "translated".to_owned()]));
    assert!(score.is_some_and(|score| score > 60.0 && score <= 100.0), "{score:?}");
    assert_eq!(shown("Fragebogen", "en").await.0, "de", "where the word stands");
    let (language, marked, _) = shown("wpływu", "en").await;
    assert_eq!((language, marked), (json!("pl"), vec!["wpływu".to_owned()]), "without marks of Markdown");
    assert_eq!(shown("zegar", "pl").await.0, Value::Null, "the title alone holds it");
    let all = practices(json!({})).await;
    assert!(list(&all["edges"]).iter().all(|edge| edge["snippet"].is_null() && edge["score"].is_null()));
}

#[tokio::test]
async fn a_list_is_narrowed_by_what_practices_say_and_by_who_takes_them_up() {
    let cases: Vec<(Value, &[i64])> = vec![
        (json!({}), &[5, 4, 3, 2]),
        (json!({ "countries": ["POL"] }), &[4, 2]),
        (json!({ "countries": ["AT", "GR"] }), &[5, 3]),
        (json!({ "sectors": ["P"] }), &[5, 3]),
        (json!({ "sectors": ["P", "S"], "countries": ["PL"] }), &[4]),
        (json!({ "bucs": ["fb buc 1"] }), &[5, 2]),
        (json!({ "institutions": ["PL:CASE1"] }), &[2]),
        (json!({ "institutions": ["LU:CASE1"] }), &[2]),
        (json!({ "maturities": ["PILOT"] }), &[5, 3]),
        (json!({ "outcomes": ["DID_NOT_WORK", "PARTLY_WORKED"] }), &[5, 3]),
        (json!({ "transferable": ["AS_IS"] }), &[4]),
        (json!({ "fromYear": 2024 }), &[5, 3]),
        (json!({ "fromYear": 2000, "toYear": 2023 }), &[4, 2]),
        (json!({ "stages": ["PLANNED", "PILOTING"] }), &[5, 2]),
        (json!({ "adopters": ["AT"] }), &[5, 2]),
        (json!({ "adopters": ["AT"], "stages": ["IN_USE"] }), &[2]),
        (json!({ "adopters": ["LU"], "stages": ["IN_USE"] }), &[]),
        (json!({ "languages": ["el", "de"] }), &[5, 3]),
        (json!({ "statuses": ["EXPIRED"] }), &[1]),
        (json!({ "statuses": ["EXPIRED", "PUBLISHED"], "countries": ["PL"] }), &[4, 2, 1]),
        (json!({ "statuses": ["DRAFT"] }), &[]),
    ];
    for (filter, expected) in cases {
        let found = practices(json!({ "filter": filter })).await;
        assert_eq!(references(&found), expected, "{filter}");
        assert_eq!(found["totalCount"], expected.len(), "{filter}");
    }
    assert_eq!(references(&practices(json!({ "order": "UPTAKE" })).await), [2, 5, 3, 4]);
    assert_eq!(references(&practices(json!({ "order": "NEWEST", "text": "polska poland" })).await), [4, 2]);
    let actor = world().await.anonymous();
    for (arguments, code) in [
        ("filter: {countries: [\"XX\"]}", "UNKNOWN_COUNTRY"),
        ("filter: {adopters: [\"XX\"]}", "UNKNOWN_COUNTRY"),
        ("filter: {bucs: [\"FB_BUC_77\"]}", "UNKNOWN_BUC"),
        ("first: 101", "PAGE_SIZE"),
        ("after: \"zz\"", "INVALID_CURSOR"),
    ] {
        let query = format!("{{ practices({arguments}) {{ totalCount }} }}");
        assert_eq!(actor.refused(&query, json!({})).await.0, code, "{arguments}");
    }
}

#[tokio::test]
async fn facets_count_the_list_as_if_their_own_dimension_were_not_asked() {
    let facets = async |filter: Value| practices(json!({ "filter": filter })).await["facets"].take();
    let all = facets(json!({})).await;
    assert_eq!(counts(&all["sectors"]), BTreeMap::from([("FB", 2), ("P", 2), ("S", 1)]));
    assert_eq!(counts(&all["statuses"]), BTreeMap::from([("EXPIRED", 1), ("PUBLISHED", 4)]));
    let label = list(&all["countries"]).iter().find(|one| one["value"] == "PL").map(|one| &one["label"]);
    assert_eq!(label, Some(&json!("Poland")));
    let some = facets(json!({ "sectors": ["P"], "maturities": ["PILOT"] })).await;
    for (facet, expected) in [
        ("sectors", vec![("FB", 1), ("P", 2)]),
        ("maturities", vec![("PILOT", 2)]),
        ("countries", vec![("AT", 1), ("EL", 1)]),
        ("bucs", vec![("FB_BUC_01", 1), ("P_BUC_06", 2)]),
        ("outcomes", vec![("DID_NOT_WORK", 1), ("PARTLY_WORKED", 1)]),
        ("transferable", vec![("NOT_TRANSFERABLE", 1), ("WITH_CHANGES", 1)]),
        ("years", vec![("2024", 1), ("2025", 1)]),
        ("stages", vec![("PLANNED", 1)]),
        ("adopters", vec![("AT", 1)]),
        ("languages", vec![("de", 1), ("el", 1), ("en", 2)]),
        ("statuses", vec![("PUBLISHED", 2)]),
    ] {
        assert_eq!(counts(&some[facet]), expected.into_iter().collect::<BTreeMap<_, _>>(), "{facet}");
    }
    let used = facets(json!({ "stages": ["IN_USE"] })).await;
    let stages = [("ABANDONED", 1), ("IN_USE", 1), ("PILOTING", 1), ("PLANNED", 1)];
    assert_eq!(counts(&used["stages"]), BTreeMap::from(stages));
    assert_eq!(counts(&used["countries"]), BTreeMap::from([("PL", 1)]));
    let expired = facets(json!({ "statuses": ["EXPIRED"] })).await;
    assert_eq!(counts(&expired["statuses"]), counts(&all["statuses"]));
    assert_eq!(counts(&expired["sectors"]), BTreeMap::from([("R", 1)]));
}

#[tokio::test]
async fn pages_follow_each_other_by_cursors() {
    let query = "query Page($first: Int, $after: String, $last: Int, $before: String) {
        practices(first: $first, after: $after, last: $last, before: $before) { totalCount nodes { reference }
            pageInfo { hasPreviousPage hasNextPage startCursor endCursor } edges { cursor } } }";
    let actor = world().await.anonymous();
    let ask = async |variables: Value| actor.ask(query, variables).await["practices"].take();
    let one = ask(json!({ "first": 2 })).await;
    assert_eq!((references(&one), &one["totalCount"]), (vec![5, 4], &json!(4)));
    assert_eq!(each(&one["edges"], "cursor").last().copied(), one["pageInfo"]["endCursor"].as_str());
    let two = ask(json!({ "first": 2, "after": one["pageInfo"]["endCursor"] })).await;
    assert_eq!(references(&two), [3, 2]);
    let ends = |page: &Value| [page["pageInfo"]["hasPreviousPage"].clone(), page["pageInfo"]["hasNextPage"].clone()];
    assert_eq!([ends(&one), ends(&two)], [[json!(false), json!(true)], [json!(true), json!(false)]]);
    let before = ask(json!({ "last": 1, "before": two["pageInfo"]["startCursor"] })).await;
    assert_eq!(references(&before), [4]);
    assert_eq!(references(&ask(json!({ "last": 1 })).await), [2]);
}

#[tokio::test]
async fn what_is_near_comes_first_and_nothing_that_left_the_list() {
    let actor = world().await.anonymous();
    let query = "{ practice(id: \"2\") { similar(first: 20) { reference } isDemonstration } }";
    let found = actor.ask(query, json!({})).await["practice"].take();
    assert_eq!(found["isDemonstration"], true);
    let near: Vec<i64> = list(&found["similar"]).iter().filter_map(|one| one["reference"].as_i64()).collect();
    assert_eq!(near.first(), Some(&5), "the same sector and the same BUC: {near:?}");
    assert!(!near.contains(&1) && !near.contains(&2), "{near:?}");
}

#[tokio::test]
async fn figures_count_what_is_in_the_list() {
    let query = "{ practiceStatistics { practices expired warnings adopters decisions medianDaysToDecision
        bySector { value practices uptake { stage count } } byCountry { value practices uptake { stage count } }
        byMonth { month practices adopters } } }";
    let figures = world().await.anonymous().ask(query, json!({})).await["practiceStatistics"].take();
    let whole = ["practices", "expired", "warnings", "adopters", "decisions"].map(|name| figures[name].clone());
    assert_eq!(whole, [json!(4), json!(1), json!(1), json!(3), json!(0)]);
    assert_eq!(each(&figures["bySector"], "value"), ["LA", "S", "AW", "P", "FB", "UB", "R", "H", "M"]);
    let row = |list_of: &str, value: &str| {
        let found = list(&figures[list_of]).iter().find(|one| one["value"] == value).expect("a row");
        let stages: Vec<u64> = list(&found["uptake"]).iter().filter_map(|one| one["count"].as_u64()).collect();
        (found["practices"].as_u64(), stages)
    };
    assert_eq!(row("bySector", "FB"), (Some(2), vec![0, 1, 1, 1, 0]));
    assert_eq!(row("bySector", "R"), (Some(0), vec![0; 5]), "what expired is not counted");
    assert_eq!(row("byCountry", "AT"), (Some(1), vec![0, 1, 0, 1, 0]), "from there, and taken up there");
    assert_eq!(row("byCountry", "EL"), (Some(1), vec![0, 0, 0, 0, 1]));
    let months: Vec<String> = list(&figures["byMonth"])
        .iter()
        .map(|one| format!("{} {} {}", text(&one["month"]), one["practices"], one["adopters"]))
        .collect();
    let expected = [
        "2025-03 1 0",
        "2025-04 1 1",
        "2025-06 2 1",
        "2025-09 2 2",
        "2026-01 3 2",
        "2026-02 3 3",
        "2026-05 4 3",
        "2026-06 4 4",
        "2026-08 4 3",
    ];
    assert_eq!(months, expected);
}

#[tokio::test]
async fn a_practice_is_found_by_its_identity_and_by_the_one_search() {
    let actor = world().await.anonymous();
    let id = actor.ask("{ practice(id: \"2\") { id } }", json!({})).await["practice"]["id"].take();
    let query = "query($id: ID!) { node(id: $id) { __typename id ... on Practice { reference } }
        practice(id: $id) { reference } }";
    let found = actor.ask(query, json!({ "id": id })).await;
    assert_eq!(found["node"], json!({ "__typename": "Practice", "id": id, "reference": 2 }));
    assert_eq!(found["practice"]["reference"], 2);
    for nobodys in ["practice:x", "practice:00000000-0000-0000-0000-00000000ffff", "practice:99"] {
        let found = actor.ask(query, json!({ "id": nobodys })).await;
        assert_eq!(found, json!({ "node": null, "practice": null }), "{nobodys}");
    }
    let query = "query($t: String!) { search(text: $t, kinds: [PRACTICE]) { totalCount facets { kinds { value count } }
        nodes { kind code label hint url practice { reference } snippet { parts { text } } institution { code } } } }";
    let found = actor.ask(query, json!({ "t": "queue arrival" })).await["search"].take();
    let node = &found["nodes"][0];
    assert_eq!((&node["kind"], &node["code"], &node["url"]), (&json!("PRACTICE"), &json!("2"), &json!("/practices/2")));
    assert_eq!((&node["practice"]["reference"], &node["institution"]), (&json!(2), &Value::Null));
    assert_eq!(node["label"], "One queue for family benefits");
    assert!(text(&node["hint"]).starts_with("Poland · "), "{node}");
    let found = actor.ask(query, json!({ "t": "FB_BUC_01" })).await["search"].take();
    assert!(nodes(&found).iter().all(|one| one["kind"] == "PRACTICE"), "no other kind");
    let mut first: Vec<&str> = nodes(&found).iter().take(2).map(|one| text(&one["code"])).collect();
    first.sort_unstable();
    assert_eq!(first, ["2", "5"]);
    let expired = actor.ask(query, json!({ "t": "faks" })).await["search"].take();
    assert_eq!(expired["totalCount"], 0, "what expired is not found");
}

#[tokio::test]
async fn reading_practices_asks_the_store_nothing_however_much_is_asked() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    let everything = format!(
        "id reference title(language: \"pl\") titles {{ language text isOriginal }} summaries {{ text }}
        problem {{ text }} solution {{ text }} results {{ text }} costs {{ text }} challenges {{ text }}
        transferability {{ text }} country {{ name }} sectors bucs {{ code title }} institutions {{ code name }}
        links {{ url }} documents {{ url }} status expiresOn versions {{ version status }}
        similar(first: 2) {{ title }} uptake {{ {UPTAKE} }} draft {{ version }} steps {{ comment }}"
    );
    for document in [
        format!("{{ practices(first: 5) {{ totalCount nodes {{ {everything} }} facets {{ sectors {{ count }} }} }} }}"),
        format!(
            "{{ practices(text: \"questionnaire\", first: 5) {{
                edges {{ snippet {{ language }} node {{ {everything} }} }} }} }}"
        ),
        format!("{{ practice(id: \"2\") {{ {everything} }} }}"),
        "{ search(text: \"queue\", kinds: [PRACTICE]) { nodes { label practice { title } } } }".to_owned(),
    ] {
        for _ in 0..2 {
            let (_, run) = world.statements(actor.ask(&document, json!({}))).await;
            assert_eq!(run, 0, "{document}");
        }
    }
    for path in ["/practices", "/practices?text=queue&sector=FB", "/practices/2", "/feeds/practices.atom"] {
        let (answer, run) = world.statements(actor.get(path)).await;
        assert_eq!((answer.status, run), (200, 0), "{path}");
    }
    for path in ["/export/practices.csv", "/export/practices.json", "/export/uptake.csv"] {
        let (answer, run) = world.statements(actor.get(path)).await;
        assert_eq!((answer.status, run), (200, 0), "{path}");
    }
    let (_, run) = world.statements(actor.ask("{ practiceStatistics { practices decisions } }", json!({}))).await;
    assert_eq!(run, 1, "the steps of decisions alone are read");
}

#[tokio::test]
async fn what_officials_type_finds_the_right_practice() {
    let world = World::bundled().await;
    let (mut right, mut all) = (0, 0);
    for question in tests::gold::practice_questions().iter().filter(|question| question.kind != "topic") {
        let found = tests::gold::practices_found(world, &question.text, &question.language);
        all += 1;
        right += usize::from(found.first() == Some(&question.expected));
    }
    // The report says how well; this says when something broke.
    assert!(right * 100 >= all * 96, "{right} of {all}");
}
