//! The doors of the service: health, schema, headers, and what happens to requests that cannot be read.

use crate::reading::{list, text};
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Fixture, Unit, World};

#[tokio::test]
async fn health_readiness_figures_and_schema_answer() {
    let world = World::with(Fixture::new()).await;
    let actor = world.anonymous();
    let alive = actor.get("/healthz").await;
    assert_eq!(alive.status, 200);
    let alive = alive.json();
    assert_eq!((&alive["status"], &alive["dataset"]), (&json!("ok"), &json!("demonstration")));
    assert!(text(&alive["notice"]).contains("not the official repository"), "{alive}");
    assert!(alive["version"].is_string());
    let ready = actor.get("/readyz").await;
    assert_eq!((ready.status, ready.json()), (200, json!({ "status": "ready" })));
    let figures = actor.get("/metrics").await;
    assert_eq!(figures.status, 200);
    assert!(figures.header("content-type").starts_with("text/plain; version=0.0.4"));
    let schema = actor.get("/schema.graphql").await;
    assert_eq!((schema.status, schema.text()), (200, graphql::sdl()));
}

#[tokio::test]
async fn it_is_ready_only_when_the_index_knows_everything_that_was_written() {
    let world = World::new().await;
    world.load(Fixture::new().batch()).await.expect("loaded");
    let actor = world.anonymous();
    let early = actor.get("/readyz").await;
    assert_eq!((early.status, early.json()), (503, json!({ "status": "the index is catching up" })));
    world.catch_up().await;
    assert_eq!(actor.get("/readyz").await.status, 200);
}

#[tokio::test]
async fn every_answer_carries_the_security_headers_and_a_request_id() {
    let world = World::with(Fixture::new()).await;
    let actor = world.anonymous();
    let mut ids = BTreeSet::new();
    for path in [
        "/",
        "/healthz",
        "/schema.graphql",
        "/graphql?query=%7Bcountries%7Bcode%7D%7D",
        "/nowhere",
        "/graphql?query=%7B",
    ] {
        let answer = actor.get(path).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        ids.insert(answer.header("x-request-id").to_owned());
    }
    assert_eq!(ids.len(), 6, "each its own: {ids:?}");
    assert!(ids.iter().all(|id| id.len() == 36), "{ids:?}");
}

#[tokio::test]
async fn a_proxy_s_request_id_is_kept_when_it_is_plain() {
    let world = World::with(Fixture::new()).await;
    let actor = world.anonymous();
    let send = async |id: &str| {
        let request = Request::get("/healthz").header("x-request-id", id).body(Full::default()).expect("a request");
        actor.send(request).await.header("x-request-id").to_owned()
    };
    assert_eq!(send("abc-123").await, "abc-123");
    for bad in ["", "a b", "<script>", &"x".repeat(65), "ä"] {
        let id = send(bad).await;
        assert!(id != bad && id.len() == 36, "{bad:?} became {id:?}");
    }
}

#[tokio::test]
async fn a_path_that_does_not_exist_is_not_found() {
    let world = World::with(Fixture::new()).await;
    for path in ["/nowhere", "/graphql/x", "/.env", "/../../etc/passwd", "/%2e%2e/x"] {
        assert_eq!(world.anonymous().get(path).await.status, 404, "{path}");
    }
}

/// What is wrong with a request, the request, and the code of the answer.
fn bad_documents() -> Vec<(&'static str, Value, &'static str)> {
    let list = |filter: &str| json!({ "query": format!("{{ institutions(filter: {{{filter}}}) {{ totalCount }} }}") });
    let query = |text: &str| json!({ "query": text });
    vec![
        ("unknown country", list("countries: [\"XX\"]"), "UNKNOWN_COUNTRY"),
        ("unknown country", list("countries: [\"Polska\"]"), "UNKNOWN_COUNTRY"),
        ("unknown BUC", list("bucs: [\"FB_BUC_99\"]"), "UNKNOWN_BUC"),
        ("unknown place", list("place: \"Nowhereville\""), "UNKNOWN_PLACE"),
        ("unknown network", list("networks: [\"PL-NOPE\"]"), "UNKNOWN_NETWORK"),
        ("unknown SED", query("{ bucs(startsWith: \"Q999\") { code } }"), "UNKNOWN_SED"),
        ("unknown code", query("{ institution(code: \"PL:QQQQQQ\") { code } }"), "UNKNOWN_CODE"),
        ("malformed code", query("{ institution(code: \"PL-1\") { code } }"), "INVALID_CODE"),
        ("impossible date", query("{ institutions(on: \"2026-02-30\") { totalCount } }"), "BAD_USER_INPUT"),
        ("a date with a time", query("{ institutions(on: \"2026-02-03T00:00\") { totalCount } }"), "BAD_USER_INPUT"),
        ("a number as date", query("{ institutions(on: 20260203) { totalCount } }"), "BAD_USER_INPUT"),
        ("broken cursor", query("{ institutions(after: \"zz\") { totalCount } }"), "INVALID_CURSOR"),
        ("no entries", query("{ institutions(first: 0) { totalCount } }"), "PAGE_SIZE"),
        ("too many entries", query("{ institutions(first: 1000) { totalCount } }"), "PAGE_SIZE"),
        ("a word as number", query("{ institutions(first: \"ten\") { totalCount } }"), "BAD_USER_INPUT"),
        ("a number beyond 32 bits", query("{ institutions(first: 99999999999) { totalCount } }"), "BAD_USER_INPUT"),
        ("unknown sector", list("sectors: [XX]"), "BAD_USER_INPUT"),
        ("unknown filter", list("colour: \"red\""), "BAD_USER_INPUT"),
        ("unknown field", query("{ institutions { colour } }"), "GRAPHQL_VALIDATION_FAILED"),
        ("missing argument", query("{ institution { code } }"), "GRAPHQL_VALIDATION_FAILED"),
        ("no GraphQL", query("{ institutions("), "GRAPHQL_PARSE_FAILED"),
        ("an empty document", query(""), "BAD_REQUEST"),
        ("no document", json!({}), "BAD_REQUEST"),
        ("a document of the wrong type", json!({ "query": 1 }), "BAD_REQUEST"),
        ("variables of the wrong type", json!({ "query": "{ countries { code } }", "variables": [] }), "BAD_REQUEST"),
        (
            "a variable of the wrong type",
            json!({ "query": "query($n: Int) { institutions(first: $n) { totalCount } }", "variables": { "n": "x" } }),
            "BAD_USER_INPUT",
        ),
        ("a subscription by POST", query("subscription { changed { seq } }"), "SUBSCRIPTION_NEEDS_WEBSOCKET"),
        (
            "an operation that is not there",
            json!({ "query": "query A { countries { code } }", "operationName": "B" }),
            "OPERATION_RESOLUTION_FAILURE",
        ),
        (
            "far too much",
            query(
                "{ institutions(first: 100) { nodes { competences(first: 100) { nodes { buc { documents { code } } } } } } }",
            ),
            "QUERY_TOO_EXPENSIVE",
        ),
    ]
}

#[tokio::test]
async fn every_bad_input_is_refused_with_a_code_and_what_to_do_and_never_as_our_fault() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:SEEN1"))).await;
    let actor = world.anonymous();
    for (what, body, code) in bad_documents() {
        let answer = actor.post("/graphql", "application/json", body.to_string()).await;
        assert!(answer.status < 500, "{what}: {} {}", answer.status, answer.text());
        let json = answer.json();
        let error = &json["errors"][0];
        assert_eq!(error["extensions"]["code"], code, "{what}: {json}");
        let message = text(&error["message"]);
        assert!(message.len() >= 15, "{what}: {message}");
        for internal in ["sqlx", "sea_orm", "tantivy", "panicked", "src/", ".rs"] {
            assert!(!message.contains(internal), "{what}: {message}");
        }
        for problem in error["extensions"]["problems"].as_array().into_iter().flatten() {
            assert!(
                problem["path"].is_array() && problem["code"].is_string() && problem["message"].is_string(),
                "{what}: {problem}"
            );
        }
    }
}

#[tokio::test]
async fn a_query_of_three_megabytes_a_wrong_medium_and_a_wrong_method_are_refused() {
    let world = World::with(Fixture::new()).await;
    let actor = world.anonymous();
    let large = json!({ "query": format!("{{ countries {{ code }} }} #{}", "x".repeat(3 << 20)) }).to_string();
    let answer = actor.post("/graphql", "application/json", large).await;
    assert_eq!(answer.status, 413);
    assert_eq!(answer.json()["errors"][0]["extensions"]["code"], "BODY_TOO_LARGE");
    for (medium, body) in [
        ("text/plain", "{}"),
        ("application/x-www-form-urlencoded", "query=%7B__typename%7D"),
        ("multipart/form-data", ""),
    ] {
        let answer = actor.post("/graphql", medium, body).await;
        assert_eq!(answer.status, 415, "{medium}");
        assert_eq!(answer.json()["errors"][0]["extensions"]["code"], "UNSUPPORTED_MEDIA_TYPE");
    }
    let answer = actor.post("/graphql", "application/json", "{ \"query\": \"{ a }\"").await;
    assert_eq!((answer.status, &answer.json()["errors"][0]["extensions"]["code"]), (400, &json!("BAD_REQUEST")));
    let request = Request::delete("/graphql").body(Full::default()).expect("a request");
    assert_eq!(actor.send(request).await.status, 405);
}

#[tokio::test]
async fn one_request_may_carry_several_documents_up_to_ten() {
    let world = World::with(Fixture::new()).await;
    let actor = world.anonymous();
    let batch = |count: usize| json!(vec![json!({ "query": "{ countries { code } }" }); count]).to_string();
    let answer = actor.post("/graphql", "application/json", batch(10)).await;
    assert_eq!((answer.status, list(&answer.json()).len()), (200, 10));
    let answer = actor.post("/graphql", "application/json", batch(11)).await;
    assert_eq!(answer.json()["errors"][0]["extensions"]["code"], "BATCH_TOO_LARGE");
}

#[tokio::test]
async fn each_answer_says_what_it_cost() {
    let world = World::with(Fixture::new()).await;
    let answer = world.anonymous().graphql("{ institutions(first: 10) { nodes { code } } }", json!({})).await;
    let cost = &answer["extensions"]["cost"];
    assert!(cost["requested"].as_u64() > Some(0) && cost["limit"].as_u64() >= cost["requested"].as_u64(), "{cost}");
}

#[tokio::test]
async fn a_field_that_fails_is_null_where_it_may_be_and_its_neighbours_stay() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:SEEN1"))).await;
    let actor = world.anonymous();
    let answer = actor
        .graphql(
            "{ gone: institution(code: \"PL:QQQQQQ\") { code } here: buc(code: \"FB_BUC_01\") { code } }",
            json!({}),
        )
        .await;
    assert_eq!(answer["data"], json!({ "gone": null, "here": { "code": "FB_BUC_01" } }));
    assert_eq!(answer["errors"][0]["path"], json!(["gone"]));
    // A list that may not be null takes everything around it along.
    let answer = actor
        .graphql("{ here: buc(code: \"FB_BUC_01\") { code } bucs(startsWith: \"X007\") { code } }", json!({}))
        .await;
    assert_eq!(answer["data"], Value::Null);
    assert_eq!(answer["errors"][0]["path"], json!(["bucs"]));
}

#[tokio::test]
async fn queries_by_get_answer_like_queries_by_post() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:SEEN1"))).await;
    let actor = world.anonymous();
    let path = "/graphql?query=query(%24c%3AString!)%7Binstitution(code%3A%24c)%7Bcode%7D%7D&variables=%7B%22c%22%3A%22PL%3ASEEN1%22%7D";
    let answer = actor.get(path).await;
    assert_eq!((answer.status, &answer.json()["data"]["institution"]["code"]), (200, &json!("PL:SEEN1")));
}

#[tokio::test]
async fn answers_are_compressed_for_those_who_ask() {
    let world = World::with(Fixture::new()).await;
    let request =
        Request::get("/schema.graphql").header("accept-encoding", "gzip").body(Full::default()).expect("a request");
    let answer = world.anonymous().send(request).await;
    assert_eq!(answer.header("content-encoding"), "gzip");
    assert!(answer.body.len() * 2 < graphql::sdl().len());
}
