//! What a token outlives and what not, where a cookie counts, and a change of the key that signs.

use crate::forged::{Bad, ME, OURS, asked, changed, fault};
use crate::session::{PASSWORD, access, account, sign_in, status};
use domain::person::{self, Changed};
use domain::session::{self, Credentials, SigningKeys};
use domain::value::PersonRole;
use domain::{Ctx, Viewer};
use entities::session::open_of;
use http::{HeaderName, HeaderValue, Request, header};
use http_body_util::Full;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use tests::forge::{self, Forger};
use tests::{Actor, Fixture, World};

/// A session of the pages: its cookie.
async fn cookie(ctx: &Ctx, email: &str) -> String {
    let credentials = Credentials { email: email.to_owned(), password: PASSWORD.to_owned(), address: None };
    session::sign_in_for_pages(ctx, credentials).await.expect("a session").token
}

#[tokio::test]
async fn no_token_outlives_what_it_stood_for() {
    let world = World::new().await;
    let (ctx, actor) = (world.ctx(), world.anonymous());
    let machine = Viewer::Machine("tests");
    let mut stale: Vec<Bad> = Vec::new();
    for what in ["a session that was ended", "a closed account", "another role", "another password"] {
        let name = what.replace(' ', ".");
        let person = account(&world, &name, PersonRole::Clerk).await;
        let session = sign_in(&actor, &person.email, PASSWORD).await["session"].take();
        assert_eq!(status(&actor, access(&session)).await, 200, "{what}");
        match what {
            "a session that was ended" => {
                let viewer = session::by_bearer(ctx, access(&session)).await.expect("somebody");
                assert!(session::end(ctx, &viewer, None).await.expect("the store"), "{what}");
            }
            "a closed account" => {
                person::disable(ctx, &machine, person.id, person.version).await.expect("closed");
            }
            "another role" => {
                let next = Changed { name, role: PersonRole::NationalEditor, country: Some("PL".to_owned()) };
                person::save(ctx, &machine, person.id, next, person.version).await.expect("saved");
            }
            _ => {
                person::set_password(ctx, &machine, &person.email, None).await.expect("set");
            }
        }
        // Another claim about the version does not help: the session is that of the older one.
        let (header, claims) = forge::parts(access(&session));
        let newer = Forger::ed(OURS).sign(&header, &changed(&claims, &[("ver", json!(2))]));
        stale.extend([(what, access(&session).to_owned()), (what, newer)]);
    }
    let anna = account(&world, "anna", PersonRole::Clerk).await;
    let session = sign_in(&actor, &anna.email, PASSWORD).await["session"].take();
    let kept = cookie(ctx, &anna.email).await;
    let (header, _) = forge::parts(access(&session));
    let (_, of_pages) = forge::parts(&kept);
    let changes = [("aud", json!("eessi-directory")), ("exp", json!(ctx.now().timestamp() + 600))];
    stale.extend([
        ("a refresh token", session["refreshToken"].as_str().expect("a token").to_owned()),
        ("the pages' cookie", kept.clone()),
        ("an access token of a session of the pages", Forger::ed(OURS).sign(&header, &changed(&of_pages, &changes))),
    ]);
    let mut bodies = BTreeSet::new();
    for (what, token) in stale {
        let bearer = HeaderValue::from_str(&format!("Bearer {token}")).expect("a header");
        let answer = asked(&actor, &[(header::AUTHORIZATION, bearer)]).await;
        assert_eq!(fault(&answer, &mut bodies), None, "{what}");
    }
}

#[tokio::test]
async fn a_token_within_its_time_is_no_good_after_the_end_of_its_session() {
    let world = World::new().await;
    let actor = world.anonymous();
    let anna = account(&world, "anna", PersonRole::Clerk).await;
    let session = sign_in(&actor, &anna.email, PASSWORD).await["session"].take();
    let (header, claims) = forge::parts(access(&session));
    let issued_now = || {
        let now = world.ctx().now().timestamp();
        let times = [("iat", json!(now)), ("nbf", json!(now)), ("exp", json!(now + 900))];
        Forger::ed(OURS).sign(&header, &changed(&claims, &times))
    };
    world.clock().advance(Duration::from_secs(7 * 24 * 60 * 60 - 1));
    assert_eq!(status(&actor, &issued_now()).await, 200);
    world.clock().advance(Duration::from_secs(1));
    assert_eq!(status(&actor, &issued_now()).await, 401);
    assert_eq!(
        open_of(&world.ctx().store, anna.id).await.expect("the store").len(),
        1,
        "nobody ended it: its time did"
    );
}

#[tokio::test]
async fn a_refusal_carries_the_security_headers_like_every_answer() {
    let answer = World::new().await.anonymous().with_token("x").get("/").await;
    assert_eq!((answer.status, answer.header("x-request-id").len()), (401, 36));
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{:?}", answer.headers);
}

#[tokio::test]
async fn a_cookie_that_is_not_good_any_more_leaves_a_page_to_who_is_not_signed_in() {
    let world = World::with(Fixture::new()).await;
    let (ctx, actor) = (world.ctx(), world.anonymous());
    let anna = account(&world, "Zenobia", PersonRole::Clerk).await;
    let (good, ended) = (cookie(ctx, &anna.email).await, cookie(ctx, &anna.email).await);
    let viewer = session::by_cookie(ctx, &ended).await.expect("somebody");
    assert!(session::end(ctx, &viewer, None).await.expect("the store"));
    let bearer = sign_in(&actor, &anna.email, PASSWORD).await["session"]["accessToken"].take();
    let bearer = bearer.as_str().expect("a token");
    let (header, claims) = forge::parts(&good);
    let forged = Forger::ed([43; 32]).sign(&header, &claims);
    let long = "x".repeat(5_000);
    let shown = async |cookie: &str| {
        let request = Request::get("/").header(header::COOKIE, cookie).body(Full::default()).expect("a request");
        let answer = actor.send(request).await;
        assert_eq!(answer.status, 200, "{cookie}: {}", answer.text());
        answer.text().contains(">Zenobia<")
    };
    assert!(shown(&format!("lang=en; session={good}")).await, "the page greets who is signed in");
    for bad in ["", "x", "a.b.c", &long, &ended, &forged, bearer, "\"\""] {
        assert!(!shown(&format!("session={bad}")).await, "{bad}");
    }
    world.clock().advance(Duration::from_secs(12 * 60 * 60));
    assert!(!shown(&format!("session={good}")).await, "a session of the pages lasts a working day");
}

#[tokio::test]
async fn a_cookie_counts_for_graphql_only_where_another_site_cannot_have_sent_it() {
    let world = World::new().await;
    let anna = account(&world, "anna", PersonRole::Clerk).await;
    let kept = cookie(world.ctx(), &anna.email).await;
    let kept = HeaderValue::from_str(&format!("session={kept}")).expect("a header");
    let actor = world.anonymous();
    for (sent, counts) in [
        (vec![], false),
        (vec![("origin", "https://evil.example")], false),
        (vec![("origin", "null")], false),
        (vec![("origin", "https://here.example.evil.example")], false),
        (vec![("origin", "https://here.example:444")], false),
        (vec![("sec-fetch-site", "cross-site")], false),
        (vec![("sec-fetch-site", "same-site")], false),
        (vec![("sec-fetch-site", "none")], false),
        (vec![("x-csrf-token", "")], false),
        (vec![("origin", "https://evil.example"), ("sec-fetch-site", "same-origin")], false),
        (vec![("origin", "https://here.example")], true),
        (vec![("origin", "https://HERE.example")], true),
        (vec![("sec-fetch-site", "same-origin")], true),
        (vec![("x-csrf-token", "1")], true),
    ] {
        let mut headers =
            vec![(header::HOST, HeaderValue::from_static("here.example")), (header::COOKIE, kept.clone())];
        let given = sent.iter().map(|&(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        headers.extend(given);
        let answer = asked(&actor, &headers).await;
        let expected = if counts { json!({ "email": anna.email }) } else { Value::Null };
        assert_eq!((answer.status, &answer.json()["data"]["me"]), (200, &expected), "{sent:?}");
    }
}

#[tokio::test]
async fn a_signing_key_can_be_changed_under_load_without_a_failed_request() {
    let world = World::new().await;
    let keys = &world.ctx().keys;
    let [old, new] = [OURS, [7; 32]].map(|secret| SigningKeys::generate(secret).expect("a key"));
    let before = world.person("before", PersonRole::Clerk, Some("PL")).await;
    keys.replace(&format!("{new}\n{old}")).expect("both keys");
    let after = world.person("after", PersonRole::Clerk, Some("PL")).await;
    let kid = |actor: &Actor| forge::parts(actor.token().expect("a token")).0["kid"].clone();
    assert_ne!(kid(&before), kid(&after), "the first key signs");

    let (is_over, asked, failed) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let seen = Arc::new((is_over, asked, failed));
    let mut asking = tokio::task::JoinSet::new();
    for number in 0..4 {
        let actor = if number % 2 == 0 { before.clone() } else { after.clone() };
        let seen = Arc::clone(&seen);
        asking.spawn(async move {
            let (is_over, asked, failed) = &*seen;
            while !is_over.load(Ordering::Relaxed) {
                let answer = actor.document(ME, json!({})).await;
                asked.fetch_add(1, Ordering::Relaxed);
                if answer.status != 200 || !answer.json()["data"]["me"]["email"].is_string() {
                    failed.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
    }
    let mut changes = 0;
    while changes < 200 || seen.1.load(Ordering::Relaxed) < 200 {
        let both = if changes % 2 == 0 { format!("{old}\n{new}") } else { format!("{new}\n{old}") };
        keys.replace(&both).expect("both keys");
        changes += 1;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    seen.0.store(true, Ordering::Relaxed);
    asking.join_all().await;
    assert_eq!(seen.2.load(Ordering::Relaxed), 0, "of {} requests", seen.1.load(Ordering::Relaxed));

    assert!(keys.replace("no key").is_err());
    assert_eq!(status(&before, before.token().expect("a token")).await, 200, "what is no key changes nothing");
    keys.replace(&new).expect("the new key");
    assert_eq!(status(&before, before.token().expect("a token")).await, 401, "a key that is gone is not believed");
    assert_eq!(status(&after, after.token().expect("a token")).await, 200);
}
