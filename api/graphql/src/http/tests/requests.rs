//! Methods, media types, parameters, batches, errors.

use super::*;

#[tokio::test]
async fn a_query_is_answered_by_post_and_by_get() {
    let heard = ask("{ hello(name: \"you\") }").await;
    assert_eq!(heard.status, 200);
    assert_eq!(heard.body["data"], json!({ "hello": "Hello you" }));
    assert_eq!(heard.headers[header::CONTENT_TYPE], "application/graphql-response+json; charset=utf-8");
    assert_eq!(heard.headers[header::VARY], "accept");
    let heard = get(app(), "query=query%20a(%24n:String)%7Bhello(name:%24n)%7D%20query%20b%7Bviewer%7D&operationName=a&variables=%7B%22n%22:%22%C3%A9%22%7D&extensions=%7B%7D&other=1").await;
    assert_eq!(heard.body["data"], json!({ "hello": "Hello é" }));
}

#[tokio::test]
async fn a_mutation_over_get_is_refused_before_it_runs() {
    let ran = Ran::default();
    let app = router(door(&ran, Limits::default()));
    let heard = get(app.clone(), "query=mutation%7Bbump%7D").await;
    assert_eq!((heard.status, heard.code()), (StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED"));
    assert_eq!(heard.headers[header::ALLOW], "POST");
    let both = "query=query%20q%7Bviewer%7D%20mutation%20m%7Bbump%7D&operationName=";
    assert_eq!(get(app.clone(), &format!("{both}m")).await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(get(app.clone(), &format!("{both}q")).await.status, StatusCode::OK);
    assert_eq!(ran.count(), 0);
    assert_eq!(post(app, json!({ "query": "mutation { bump }" })).await.body["data"], json!({ "bump": 1 }));
}

#[tokio::test]
async fn a_subscription_needs_a_websocket() {
    for heard in [ask("subscription { count(to: 1) }").await, get(app(), "query=subscription%7Bcount(to:1)%7D").await] {
        assert_eq!((heard.status, heard.code()), (StatusCode::BAD_REQUEST, "SUBSCRIPTION_NEEDS_WEBSOCKET"));
        assert!(heard.body["errors"][0]["message"].as_str().unwrap().contains("graphql-transport-ws"));
    }
}

#[tokio::test]
async fn other_methods_are_told_which_ones_there_are() {
    let request = Request::put("/graphql").body(Body::empty()).unwrap();
    let heard = send(app(), request).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED"));
    assert_eq!(heard.headers[header::ALLOW], "GET,HEAD,POST");
}

#[tokio::test]
async fn a_form_a_text_and_a_file_never_run() {
    let ran = Ran::default();
    let app = router(door(&ran, Limits::default()));
    let body = json!({ "query": "mutation { bump }" }).to_string();
    for kind in
        ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql"]
    {
        let request = Request::post("/graphql").header(header::CONTENT_TYPE, kind).body(Body::from(body.clone()));
        let heard = send(app.clone(), request.unwrap()).await;
        assert_eq!(
            (heard.status, heard.code()),
            (StatusCode::UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE"),
            "{kind}"
        );
    }
    let heard = send(app.clone(), Request::post("/graphql").body(Body::from(body.clone())).unwrap()).await;
    assert_eq!(heard.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(ran.count(), 0);
}

#[tokio::test]
async fn what_nobody_accepts_is_not_made() {
    let heard = send(app(), post_request(json!({ "query": "{ hello }" }).to_string(), "text/html")).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::NOT_ACCEPTABLE, "NOT_ACCEPTABLE"));
}

#[tokio::test]
async fn what_is_no_request_is_a_400_in_both_media_types() {
    let bodies = [
        "",
        "  ",
        "{ \"query\": ",
        "null",
        "\"{ hello }\"",
        "[]",
        "[[\"{ hello }\"]]",
        "[1]",
        "{}",
        "{\"query\": \"\"}",
        "{\"query\": \" \"}",
        "{\"query\": 1}",
        "{\"query\": [\"{ hello }\"]}",
        "{\"query\": \"{ hello }\", \"query\": \"{ viewer }\"}",
        "{\"query\": \"{ hello }\", \"operationName\": 1}",
        "{\"query\": \"{ hello }\", \"variables\": []}",
        "{\"query\": \"{ hello }\", \"variables\": \"{}\"}",
        "{\"query\": \"{ hello }\", \"extensions\": 0}",
    ];
    for media in [JSON, RESPONSE] {
        for body in bodies {
            let heard = send(app(), post_request(body, media)).await;
            assert_eq!((heard.status, heard.code()), (StatusCode::BAD_REQUEST, "BAD_REQUEST"), "{body}");
            assert!(heard.body.get("data").is_none(), "{body}");
        }
        let not_utf8 = post_request(b"{\"query\": \"{ hello(name: \\\"\xFF\\\") }\"}".to_vec(), media);
        assert_eq!(send(app(), not_utf8).await.status, StatusCode::BAD_REQUEST);
    }
    for query in [
        "",
        "quer=x",
        "query=%7Bviewer%7D&query=%7Bhello%7D",
        "query=%7Bviewer%7D&variables=%5B%5D",
        "query=%7Bviewer%7D&extensions=1",
    ] {
        assert_eq!(get(app(), query).await.status, StatusCode::BAD_REQUEST, "{query}");
    }
}

#[tokio::test]
async fn null_parameters_are_like_none() {
    let body = json!({ "query": "{ viewer }", "operationName": null, "variables": null, "extensions": null, "x": 1 });
    assert_eq!(post(app(), body).await.body["data"], json!({ "viewer": "nobody" }));
    assert_eq!(get(app(), "query=%7Bviewer%7D&variables=null&extensions=&operationName=").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_refused_document_has_no_data_and_its_status_follows_the_media_type() {
    let cases = [
        ("{", json!({}), "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", json!({}), "GRAPHQL_VALIDATION_FAILED"),
        ("{ thing { ...F } } fragment F on Thing { ...F }", json!({}), "GRAPHQL_VALIDATION_FAILED"),
        ("query a { viewer } query b { viewer }", json!({}), "OPERATION_RESOLUTION_FAILURE"),
        ("query($n: Int!) { double(number: $n) }", json!({}), "BAD_USER_INPUT"),
        ("query($n: Int!) { double(number: $n) }", json!({ "n": null }), "BAD_USER_INPUT"),
        ("query($n: Int!) { double(number: $n) }", json!({ "n": "x" }), "BAD_USER_INPUT"),
        ("{ double(number: \"x\") }", json!({}), "BAD_USER_INPUT"),
        ("query($n: ID!) { viewer }", json!({ "n": null }), "BAD_USER_INPUT"),
    ];
    for (query, variables, code) in cases {
        let body = json!({ "query": query, "variables": variables });
        for (media, status) in [(RESPONSE, StatusCode::BAD_REQUEST), (JSON, StatusCode::OK)] {
            let heard = send(app(), post_request(body.to_string(), media)).await;
            assert_eq!((heard.status, heard.code()), (status, code), "{query} {}", heard.body);
            assert!(heard.body.get("data").is_none(), "{query}");
        }
    }
    let unknown = json!({ "query": "query a { viewer }", "operationName": "b" });
    assert_eq!(post(app(), unknown).await.code(), "OPERATION_RESOLUTION_FAILURE");
}

#[tokio::test]
async fn a_syntax_error_says_where_and_what_without_the_document() {
    let heard = ask(&format!("{{ hello(name: \"{}\" }}", "x".repeat(10_000))).await;
    let error = &heard.body["errors"][0];
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with("Syntax error in line 1, column 10018: expected"), "{message}");
    assert!(message.len() < 400);
    assert_eq!(error["locations"], json!([{ "line": 1, "column": 10_018 }]));
}

#[tokio::test]
async fn many_errors_are_cut() {
    let heard = ask(&format!("{{ {} }}", numbered(900, |n| format!("x{n} ")))).await;
    assert_eq!(heard.code(), "TOO_MANY_ROOT_FIELDS");
    let heard = ask(&format!("{{ thing {{ {} }} }}", numbered(900, |n| format!("x{n} ")))).await;
    assert_eq!(heard.body["errors"].as_array().unwrap().len(), 100);
}

#[tokio::test]
async fn a_partial_result_is_a_200_with_the_resolvers_code() {
    let heard = ask("{ maybe viewer }").await;
    assert_eq!((heard.status, heard.code()), (StatusCode::OK, "NOT_FOUND"));
    assert_eq!(heard.body["data"], json!({ "maybe": null, "viewer": "nobody" }));
    assert_eq!(heard.body["errors"][0]["path"], json!(["maybe"]));
}

#[tokio::test]
async fn an_error_without_a_code_is_internal_and_hides_what_it_says() {
    let mut request = post_request(json!({ "query": "{ driver }" }).to_string(), RESPONSE);
    request.headers_mut().insert("x-request-id", "abc".parse().unwrap());
    let heard = send(app(), request).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::OK, "INTERNAL"));
    assert_eq!(heard.body.get("data"), Some(&Value::Null));
    assert_eq!(heard.body["errors"][0]["extensions"]["requestId"], "abc");
    assert!(!heard.body.to_string().contains("UNIQUE"));
}

#[tokio::test]
async fn a_panic_is_a_500_that_says_nothing() {
    for media in [JSON, RESPONSE] {
        let mut request = post_request(json!({ "query": "{ viewer breaks }" }).to_string(), media);
        request.headers_mut().insert("x-request-id", "abc".parse().unwrap());
        let heard = send(app(), request).await;
        assert_eq!((heard.status, heard.code()), (StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL"));
        assert_eq!(heard.body["errors"][0]["extensions"]["requestId"], "abc");
        assert!(!heard.body.to_string().contains("secret"));
    }
}

#[tokio::test]
async fn the_data_hook_sees_the_head_of_each_request() {
    let mut request = post_request(json!([{ "query": "{ viewer }" }, { "query": "{ viewer }" }]).to_string(), JSON);
    request.headers_mut().insert("x-viewer", "ann".parse().unwrap());
    let heard = send(app(), request).await;
    assert_eq!(heard.body[0]["data"], json!({ "viewer": "ann" }));
    assert_eq!(heard.body[1]["data"], json!({ "viewer": "ann" }));
}

#[tokio::test]
async fn a_batch_is_answered_in_order_each_on_its_own() {
    let heard = post(
        app(),
        json!([{ "query": "mutation { bump }" }, { "query": "{ nothing }" }, { "query": "mutation { bump }" }]),
    )
    .await;
    assert_eq!(heard.status, StatusCode::OK);
    assert_eq!(heard.body[0]["data"], json!({ "bump": 1 }));
    assert_eq!(heard.body[1]["errors"][0]["extensions"]["code"], "GRAPHQL_VALIDATION_FAILED");
    assert!(heard.body[1].get("data").is_none());
    assert_eq!(heard.body[2]["data"], json!({ "bump": 2 }));
}

#[tokio::test]
async fn eleven_operations_are_refused_and_none_runs() {
    let ran = Ran::default();
    let app = router(door(&ran, Limits::default()));
    let batch = |count| Value::from(vec![json!({ "query": "mutation { bump }" }); count]);
    let heard = post(app.clone(), batch(11)).await;
    assert_eq!((heard.status, heard.code()), (StatusCode::BAD_REQUEST, "BATCH_TOO_LARGE"));
    assert_eq!(ran.count(), 0);
    assert_eq!(post(app, batch(10)).await.body.as_array().unwrap().len(), 10);
    assert_eq!(ran.count(), 10);
}

#[tokio::test]
async fn each_outcome_is_counted() {
    use metrics::{Counter, CounterFn, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit};
    use std::{collections::BTreeMap, sync::Mutex};

    #[derive(Default)]
    struct Counts(Arc<Mutex<BTreeMap<String, u64>>>);
    struct One(Arc<Mutex<BTreeMap<String, u64>>>, String);

    impl CounterFn for One {
        fn increment(&self, value: u64) {
            *self.0.lock().unwrap().entry(self.1.clone()).or_default() += value;
        }

        fn absolute(&self, _: u64) {}
    }

    impl Recorder for Counts {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            let labels: Vec<_> = key.labels().map(|label| label.value().to_owned()).collect();
            Counter::from_arc(Arc::new(One(Arc::clone(&self.0), format!("{} {}", key.name(), labels.join(" ")))))
        }

        fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::noop()
        }

        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            *self.0.lock().unwrap().entry(key.name().to_owned()).or_default() += 1;
            Histogram::noop()
        }
    }

    let counts = Counts::default();
    let counted = Arc::clone(&counts.0);
    let guard = metrics::set_default_local_recorder(&counts);
    for query in ["{ viewer }", "{ maybe }", "{", "{ nothing }", "{ breaks }", ""] {
        ask(query).await;
    }
    post(app(), json!(1)).await;
    drop(guard);
    let counted = counted.lock().unwrap();
    let of = |name: &str| counted.get(name).copied().unwrap_or(0);
    let outcomes = ["ok", "partial", "refused", "panicked", "malformed"];
    let found: Vec<u64> = outcomes.iter().map(|outcome| of(&format!("graphql_requests_total {outcome}"))).collect();
    assert_eq!(found, [1, 1, 2, 1, 2]);
    assert_eq!(of("graphql_request_seconds"), 6);
}
