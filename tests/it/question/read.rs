//! What everybody reads of direct user support: found by words and by what it is about, in their language.

use super::{Room, SEEN, changed, knowledge, library, told};
use crate::reading::{each, list, nodes, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tests::World;
use tokio::sync::OnceCell;

/// The three, only for reading.
async fn world() -> &'static World {
    static SHARED: OnceCell<World> = OnceCell::const_new();
    SHARED.get_or_init(library).await
}

async fn questions(variables: Value) -> Value {
    let query = "query List($text: String, $filter: QuestionFilter, $language: String, $first: Int, $after: String) {
        questions(text: $text, filter: $filter, language: $language, first: $first, after: $after) { totalCount
            nodes { reference } edges { cursor score snippet { language parts { text isMatch } } }
            pageInfo { hasNextPage endCursor }
            facets { sectors { value label count } bucs { value label count } countries { value label count } } } }";
    world().await.anonymous().ask(query, variables).await["questions"].take()
}

fn references(found: &Value) -> Vec<i64> {
    nodes(found).iter().map(|one| one["reference"].as_i64().expect("a reference")).collect()
}

/// How often each value occurs.
fn counts(facet: &Value) -> BTreeMap<&str, u64> {
    list(facet).iter().map(|one| (text(&one["value"]), one["count"].as_u64().expect("a count"))).collect()
}

/// What the search over everything finds among questions.
async fn searched(words: &str) -> Value {
    let query = "query($text: String!) { search(text: $text, kinds: [QUESTION]) { totalCount
        nodes { kind code label url question { reference } institution { code } }
        facets { kinds { value count } } } }";
    world().await.anonymous().ask(query, json!({ "text": words })).await["search"].take()
}

#[tokio::test]
async fn an_answer_is_found_by_words_of_any_of_its_languages_and_by_its_facts() {
    for (words, first) in [
        ("reimbursement", Some(1)),
        ("reimbursment claim", Some(1)),
        ("Erstattung", Some(1)),
        ("Forderung", Some(1)),
        ("S080", Some(1)),
        ("S_BUC_19", Some(1)),
        ("Krankenkasse", Some(1)),
        ("zasiłek", Some(2)),
        ("WNIOSEK zasilek", Some(2)),
        ("urzad wojewodzki", Some(2)),
        ("Polska", Some(2)),
        ("φορέας", Some(3)),
        ("ΦΟΡΕΑΣ πληρωνει", Some(3)),
        ("portion months", Some(3)),
        ("Ελλάδα", Some(3)),
        ("Luxembourg", Some(3)),
        ("zzyzx", None),
    ] {
        let found = references(&questions(json!({ "text": words })).await);
        assert_eq!(found.first().copied(), first, "{words}: {found:?}");
        let searched = searched(words).await;
        let first_searched = nodes(&searched).first().map(|hit| hit["question"]["reference"].as_i64());
        assert_eq!(first_searched.flatten(), first, "{words}: {searched}");
    }
}

#[tokio::test]
async fn the_search_over_everything_shows_questions_as_what_they_are() {
    let found = searched("Erstattung").await;
    assert_eq!(found["totalCount"], 1);
    assert_eq!(
        found["nodes"],
        json!([{
            "kind": "QUESTION",
            "code": "1",
            "label": "How is a reimbursement claimed?",
            "url": "/questions/1",
            "question": { "reference": 1 },
            "institution": null,
        }])
    );
    assert_eq!(found["facets"]["kinds"], json!([{ "value": "QUESTION", "count": 1 }]));
    let others = "{ search(text: \"Erstattung\", kinds: [PRACTICE, PROFILE]) { totalCount } }";
    assert_eq!(world().await.anonymous().ask(others, json!({})).await["search"]["totalCount"], 0);
}

#[tokio::test]
async fn the_snippet_marks_the_words_in_the_reader_s_language_where_the_text_is_in_it() {
    let shown = async |words: &str, language: &str| {
        let found = questions(json!({ "text": words, "language": language })).await["edges"][0].take();
        let parts = found["snippet"]["parts"].as_array().cloned().unwrap_or_default();
        let marked = parts.iter().filter(|part| part["isMatch"] == true).map(|part| text(&part["text"]).to_owned());
        (found["snippet"]["language"].clone(), marked.collect::<Vec<_>>())
    };
    assert_eq!(shown("portion", "en").await, (json!("en"), vec!["portion".to_owned()]), "without marks of Markdown");
    assert_eq!(shown("S080", "de").await, (json!("de"), vec!["S080".to_owned()]));
    assert_eq!(shown("wojewódzki", "en").await, (json!("pl"), vec!["wojewódzki".to_owned()]), "where the word stands");
    let all = questions(json!({})).await;
    assert!(list(&all["edges"]).iter().all(|edge| edge["snippet"].is_null() && edge["score"].is_null()));
    let score = questions(json!({ "text": "portion" })).await["edges"][0]["score"].as_f64();
    assert!(score.is_some_and(|score| score > 99.0 && score <= 100.0), "{score:?}");
}

#[tokio::test]
async fn a_list_is_narrowed_by_what_answers_are_about() {
    let cases: Vec<(Value, &[i64])> = vec![
        (json!({}), &[3, 2, 1]),
        (json!({ "filter": {} }), &[3, 2, 1]),
        (json!({ "text": "  " }), &[3, 2, 1]),
        (json!({ "filter": { "sectors": ["P"] } }), &[3]),
        (json!({ "filter": { "sectors": ["P", "S"] } }), &[3, 1]),
        (json!({ "filter": { "bucs": ["fb buc 1"] } }), &[2]),
        (json!({ "filter": { "countries": ["GRC", "POL"] } }), &[3, 2]),
        (json!({ "filter": { "countries": ["LU"], "sectors": ["FB"] } }), &[]),
        (json!({ "filter": { "countries": ["LU"], "bucs": ["P_BUC_06"], "sectors": ["P"] } }), &[3]),
        (json!({ "text": "zasiłek", "filter": { "sectors": ["FB"] } }), &[2]),
        (json!({ "text": "zasiłek", "filter": { "sectors": ["P"] } }), &[]),
    ];
    for (variables, expected) in cases {
        let found = questions(variables.clone()).await;
        assert_eq!(references(&found), expected, "{variables}");
        assert_eq!(found["totalCount"], expected.len(), "{variables}");
    }
    let actor = world().await.anonymous();
    for (arguments, code) in [
        ("filter: {countries: [\"XX\"]}", "UNKNOWN_COUNTRY"),
        ("filter: {bucs: [\"FB_BUC_77\"]}", "UNKNOWN_BUC"),
        ("first: 101", "PAGE_SIZE"),
        ("after: \"zz\"", "INVALID_CURSOR"),
    ] {
        let refused = actor.refused(&format!("{{ questions({arguments}) {{ totalCount }} }}"), json!({})).await;
        assert_eq!(refused.0, code, "{arguments}: {}", refused.1);
    }
}

#[tokio::test]
async fn facets_count_what_the_list_would_hold_with_another_choice() {
    let all = questions(json!({})).await["facets"].take();
    assert_eq!(counts(&all["sectors"]), BTreeMap::from([("S", 1), ("P", 1), ("FB", 1)]));
    assert_eq!(counts(&all["bucs"]), BTreeMap::from([("FB_BUC_01", 1), ("P_BUC_06", 1), ("S_BUC_19", 1)]));
    assert_eq!(counts(&all["countries"]), BTreeMap::from([("EL", 1), ("LU", 1), ("PL", 1)]));
    assert_eq!(each(&all["countries"], "label"), ["Greece", "Luxembourg", "Poland"]);
    let narrowed = questions(json!({ "filter": { "sectors": ["P"] } })).await["facets"].take();
    assert_eq!(counts(&narrowed["sectors"]), counts(&all["sectors"]), "its own dimension is not narrowed");
    assert_eq!(counts(&narrowed["bucs"]), BTreeMap::from([("P_BUC_06", 1)]));
    assert_eq!(counts(&narrowed["countries"]), BTreeMap::from([("EL", 1), ("LU", 1)]));
}

#[tokio::test]
async fn a_list_comes_page_by_page() {
    let first = questions(json!({ "first": 2 })).await;
    assert_eq!((references(&first), &first["pageInfo"]["hasNextPage"]), (vec![3, 2], &json!(true)));
    let rest = questions(json!({ "first": 2, "after": first["pageInfo"]["endCursor"] })).await;
    assert_eq!((references(&rest), &rest["pageInfo"]["hasNextPage"]), (vec![1], &json!(false)));
    assert_eq!((&rest["totalCount"], list(&rest["edges"]).len()), (&json!(3), 1));
}

#[tokio::test]
async fn everybody_reads_an_answer_in_their_language_or_in_the_original_one() {
    let actor = world().await.anonymous();
    let query = "query($id: ID!, $in: String) { question(id: $id) { title(language: $in) body(language: $in)
        answers(language: $in) { body language } titles { language text isOriginal } publishedAnswer { language }
        isDemonstration rating { count mean } status url publishedAt } }";
    let read = async |id: &str, language: Option<&str>| {
        actor.ask(query, json!({ "id": id, "in": language })).await["question"].take()
    };
    for (language, title, answer) in [
        (Some("de"), "Wie wird eine Erstattung beantragt?", "de"),
        (Some("en"), "How is a reimbursement claimed?", "en"),
        (Some("fr"), "How is a reimbursement claimed?", "en"),
        (None, "How is a reimbursement claimed?", "en"),
    ] {
        let seen = read("1", language).await;
        assert_eq!((&seen["title"], each(&seen["answers"], "language")), (&json!(title), vec![answer]), "{language:?}");
    }
    assert_eq!(read("2", Some("de")).await["title"], "Kto odpowiada na wniosek o zasiłek?", "its only language");
    assert_eq!(read("3", None).await["title"], "Which institution pays?");
    assert_eq!(read("3", Some("fr")).await["title"], "Ποιος φορέας πληρώνει;", "the original before English");
    let seen = read("3", Some("el")).await;
    assert_eq!(seen["body"], "Εργασία σε δύο κράτη.");
    assert_eq!((each(&seen["titles"], "language"), &seen["titles"][0]["isOriginal"]), (vec!["el", "en"], &json!(true)));
    assert_eq!((&seen["isDemonstration"], &seen["rating"]), (&json!(true), &json!({ "count": 0, "mean": null })));
    assert!(text(&seen["publishedAt"]).starts_with("2026-10-05T"), "{seen}");
    for nobodys in ["4", "0", "-1", "x", "", "question:99", "99999999999", "00000000-0000-0000-0000-00000000ffff"] {
        assert_eq!(read(nobodys, None).await, Value::Null, "{nobodys}");
    }
}

#[tokio::test]
async fn a_published_answer_has_an_identity_by_which_everybody_finds_it() {
    // The log is read from the store, whose connections end with the runtime of the test that opened them: not from the world that tests share.
    let world = library().await;
    let actor = world.anonymous();
    let id = actor.ask("{ question(id: \"3\") { id } }", json!({})).await["question"]["id"].take();
    let query = "query($id: ID!) { question(id: $id) { reference } node(id: $id) { __typename id } }";
    let found = actor.ask(query, json!({ "id": id })).await;
    assert_eq!(found["question"]["reference"], 3);
    assert_eq!(found["node"], json!({ "__typename": "Question", "id": id }));
    let log = "{ changes(first: 50, nouns: [QUESTION]) { nodes { action label } } }";
    let log = actor.ask(log, json!({})).await["changes"]["nodes"].take();
    assert_eq!(each(&log, "label"), ["question 1", "question 2", "question 3"]);
}

#[tokio::test]
async fn a_bundled_answer_is_rated_and_revised_like_every_other() {
    let room = Room::of(library().await).await;
    let rated = room.done(&room.colleague, "rateQuestion", (1, 1), json!({ "score": 5 })).await;
    assert_eq!(told(&rated), Vec::<String>::new());
    let query = "{ questionStatistics { asked open published } }";
    let figures = room.stranger.ask(query, json!({})).await["questionStatistics"].take();
    assert_eq!(figures, json!({ "asked": 0, "open": 0, "published": 3 }), "nobody asked them");
    let own = "{ questionsUnderWay { question { reference } } }";
    assert_eq!(room.officer.ask(own, json!({})).await["questionsUnderWay"], json!([]));
    for actor in [&room.coordinator, &room.administrator, &room.asker] {
        assert_eq!(room.refused(actor, "publishQuestion", (1, 1), knowledge()).await, "FORBIDDEN");
    }
    let words = changed(knowledge(), &json!({ "countries": ["AT"] }));
    let revised = room.done(&room.officer, "publishQuestion", (1, 1), words).await;
    assert_eq!(told(&revised), Vec::<String>::new());
    let seen = room.seen(&room.stranger, 1).await;
    assert_eq!((&seen["title"], &seen["rating"]["count"]), (&json!("Who pays the child allowance first?"), &json!(1)));
}

#[tokio::test]
async fn a_bundled_answer_that_was_taken_back_is_not_lost() {
    let mut world = library().await;
    // As a server does: what was taken back is gone from the read model before the step is answered.
    world.follow();
    let room = Room::of(world).await;
    let back = room.done(&room.officer, "withdrawQuestion", (1, 1), json!({})).await;
    assert_eq!(told(&back), Vec::<String>::new());
    assert_eq!(room.seen(&room.stranger, 1).await, Value::Null);
    let again = room.done(&room.second, "publishQuestion", (1, 2), knowledge()).await;
    assert_eq!(told(&again), Vec::<String>::new());
    assert_eq!(room.seen(&room.stranger, 1).await["status"], "PUBLISHED");
}

#[tokio::test]
async fn another_process_knows_what_was_published_and_what_was_taken_back() {
    let room = Room::new().await;
    let (other, ctx) = room.world.second_process().await;
    let at = room.published().await;
    let query = format!("{{ question(id: \"1\") {{ {SEEN} }} questions {{ totalCount }} }}");
    ctx.model.catch_up().await.expect("the other read model follows");
    let there = other.ask(&query, json!({})).await;
    let here = room.seen(&room.stranger, 1).await;
    assert_eq!((&there["question"], &there["questions"]["totalCount"]), (&here, &json!(1)));
    room.went(&room.officer, "withdrawQuestion", at, json!({})).await;
    ctx.model.catch_up().await.expect("the other read model follows");
    let there = other.ask(&query, json!({})).await;
    assert_eq!(there, json!({ "question": null, "questions": { "totalCount": 0 } }));
}
