//! Everything that is refused before it runs.

use super::*;

/// The question that explorers send first.
pub(super) const INTROSPECTION: &str = "query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType } directives { name description locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }";

fn nested(depth: usize) -> String {
    format!("{{ {} id {} }}", "thing { ".repeat(depth - 1), "} ".repeat(depth - 1))
}

#[tokio::test]
async fn the_question_of_explorers_passes() {
    let heard = ask(INTROSPECTION).await;
    assert_eq!(heard.status, StatusCode::OK, "{}", heard.body);
    let types = heard.body["data"]["__schema"]["types"].as_array().unwrap();
    assert!(types.iter().any(|of| of["name"] == "ThingConnection"));
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_announced_or_not() {
    let long = json!({ "query": "{ viewer }", "extensions": { "x": "y".repeat(2_200_000) } }).to_string();
    let heard = send(app(), post_request(long.clone(), RESPONSE)).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE"));
    let chunks =
        long.into_bytes().chunks(10_000).map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec())).collect::<Vec<_>>();
    let heard = send(app(), post_request(Body::from_stream(stream::iter(chunks)), RESPONSE)).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE"));
    assert!(heard.body["errors"][0]["message"].as_str().unwrap().contains("2048 KiB"));
}

#[tokio::test]
async fn a_url_beyond_the_limit_is_refused() {
    let app = router(door(&Ran::default(), Limits { body_bytes: 2048, ..Limits::default() }));
    let heard = get(app, &format!("query=%7Bviewer%7D&x={}", "y".repeat(3_000))).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE"));
}

#[tokio::test]
async fn each_limit_has_a_code_and_says_the_number() {
    let many = |what: &str, count: usize| what.repeat(count);
    let aliases = |count: usize| format!("{{ thing {{ {} }} }}", numbered(count, |n| format!("a{n}: id ")));
    let cases = [
        (format!("{{ thing {{ {} }} }}", many("id ", 4_996)), "QUERY_TOO_LONG", "5000"),
        (nested(16), "QUERY_TOO_DEEP", "15"),
        (aliases(101), "TOO_MANY_ALIASES", "100"),
        (format!("{{ thing {{ id {} }} }}", many("@skip(if: false) ", 51)), "TOO_MANY_DIRECTIVES", "50"),
        (format!("{{ {} }}", many("viewer ", 31)), "TOO_MANY_ROOT_FIELDS", "30"),
        ("{ things(first: 5001) { nodes { id name } } }".to_owned(), "QUERY_TOO_EXPENSIVE", "10000"),
    ];
    for (query, code, limit) in cases {
        let ran = Ran::default();
        let heard = post(router(door(&ran, Limits::default())), json!({ "query": query })).await;
        assert_eq!((heard.status, heard.code()), (StatusCode::BAD_REQUEST, code), "{}", heard.body);
        assert!(heard.body["errors"][0]["message"].as_str().unwrap().contains(limit), "{}", heard.body);
        assert!(heard.body.get("data").is_none());
    }
    for query in [nested(15), aliases(100), format!("{{ {} }}", many("viewer ", 30))] {
        assert_eq!(ask(&query).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn depth_and_root_fields_are_found_through_fragments() {
    let deep = "{ ...A } fragment A on Query { thing { ...B } } fragment B on Thing { thing { ...C } } \
        fragment C on Thing { thing { thing { thing { thing { thing { ...D } } } } } } \
        fragment D on Thing { thing { thing { thing { thing { thing { thing { thing { ... on Thing { thing { id } } } } } } } } } }";
    assert_eq!(ask(deep).await.code(), "QUERY_TOO_DEEP");
    let wide = format!("{{ ...A ...A ...A }} fragment A on Query {{ {} }}", "viewer ".repeat(11));
    assert_eq!(ask(&wide).await.code(), "TOO_MANY_ROOT_FIELDS");
    let levels = format!("{{ thing {{ {} id {} }} }}", "... { ".repeat(40), "} ".repeat(40));
    assert_eq!(ask(&levels).await.code(), "QUERY_TOO_DEEP");
}

#[tokio::test]
async fn fragments_that_multiply_or_go_in_circles_are_refused_at_once() {
    let started = std::time::Instant::now();
    let many = numbered(24, |n| format!("fragment F{n} on Thing {{ {} }} ", format!("...F{} ", n + 1).repeat(40)));
    let bomb = format!("{{ thing {{ ...F0 }} }} {many} fragment F24 on Thing {{ id }}");
    assert_eq!(ask(&bomb).await.code(), "QUERY_TOO_LONG");
    // The same in fragments that no operation uses.
    assert_eq!(ask(&bomb.replacen("...F0 ", "id ", 1)).await.code(), "QUERY_TOO_LONG");
    let circle = "{ thing { id } } fragment A on Thing { ...B ...B } fragment B on Thing { ...A ...A }";
    let heard = ask(circle).await;
    assert_eq!(heard.code(), "GRAPHQL_VALIDATION_FAILED");
    assert!(heard.body["errors"][0]["message"].as_str().unwrap().contains("uses itself"));
    let chain = numbered(600, |n| format!("fragment F{n} on Thing {{ ...F{} }} ", n + 1));
    assert_eq!(ask(&format!("{{ thing {{ ...F0 }} }} {chain}")).await.code(), "QUERY_TOO_DEEP");
    assert!(started.elapsed().as_secs() < 2, "{:?}", started.elapsed());
}

#[tokio::test]
async fn brackets_without_end_do_not_reach_the_parser() {
    let heard = ask(&format!("{{ nodes(ids: {}", "[".repeat(4_000))).await;
    assert_eq!(heard.code(), "QUERY_TOO_DEEP");
}

#[tokio::test]
async fn an_introspection_that_multiplies_the_schema_is_refused() {
    let circle = "{ __schema { types { fields { type { fields { name } } } } } }";
    assert_eq!(ask(circle).await.code(), "QUERY_TOO_DEEP");
    assert_eq!(
        ask("{ __type(name: \"Thing\") { fields { type { fields { args { name } } } } } }").await.status,
        StatusCode::OK
    );
    let schema = INTROSPECTION.find("__schema").unwrap();
    let end = INTROSPECTION.find("\nfragment").unwrap() - 1;
    let whole = &INTROSPECTION[schema..end];
    let four = format!("{{ a: {whole} b: {whole} c: {whole} d: {whole} }} {}", &INTROSPECTION[end + 1..]);
    assert_eq!(ask(&four).await.code(), "QUERY_TOO_EXPENSIVE");
    let deep = format!("{{ __schema {{ queryType {{ {} name {} }} }} }}", "ofType { ".repeat(18), "} ".repeat(18));
    assert_eq!(ask(&deep).await.code(), "QUERY_TOO_DEEP");
}

#[tokio::test]
async fn a_known_document_is_held_to_the_limits_again() {
    let app = app();
    let query = "query($n: Int) { things(first: $n) { nodes { id name } } }";
    for (n, status) in [(10, StatusCode::OK), (10_000, StatusCode::BAD_REQUEST), (10, StatusCode::OK)] {
        let heard = post(app.clone(), json!({ "query": query, "variables": { "n": n } })).await;
        assert_eq!(heard.status, status, "{}", heard.body);
    }
}
