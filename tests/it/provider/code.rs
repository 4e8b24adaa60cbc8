//! The way of the pages: to the provider, and back with a code.

use super::{CLIENT, Stage};
use crate::forged::changed;
use crate::session::account;
use domain::DomainError;
use domain::session::{begin_at_provider, by_cookie, finish_at_provider};
use domain::value::PersonRole;
use http::{Request, header};
use http_body_util::Full;
use serde_json::json;
use sha2::{Digest, Sha256};
use tests::forge::encoded;
use tests::{Answer, Forger, World};

/// Where the provider sends the reader back to.
const BACK: &str = "https://directory.example/sign-in/back";

#[tokio::test]
async fn a_reader_goes_to_the_provider_and_comes_back_with_a_code() {
    let stage = Stage::set().await;
    let ctx = stage.world.ctx();
    let anna = account(&stage.world, "anna", PersonRole::Clerk).await;
    let begun = begin_at_provider(ctx, BACK).await.expect("a way to the provider");
    let challenge = encoded(&Sha256::digest(begun.verifier.as_bytes()));
    assert!(begun.url.starts_with(&format!("{}/authorize?response_type=code&", stage.issuer.name())), "{}", begun.url);
    for part in [
        format!("client_id={CLIENT}"),
        "redirect_uri=https%3A%2F%2Fdirectory.example%2Fsign-in%2Fback".to_owned(),
        format!("state={}", begun.state),
        format!("nonce={}", begun.nonce),
        format!("code_challenge={challenge}"),
        "code_challenge_method=S256".to_owned(),
    ] {
        assert!(begun.url.split(['?', '&']).any(|one| one == part), "{part} in {}", begun.url);
    }
    let claims = changed(&stage.claims("anna"), &[("nonce", json!(begun.nonce))]);
    let finish = async |token: Option<String>| {
        if let Some(token) = token {
            stage.issuer.hand_out(&token);
        }
        finish_at_provider(ctx, "a code", BACK, &begun.nonce, &begun.verifier).await
    };
    for (what, token) in [
        ("a code that the provider does not know", None),
        ("the nonce of another sign-in", Some(stage.signed(&changed(&claims, &[("nonce", json!("0".repeat(64)))])))),
        ("no nonce", Some(stage.token("anna"))),
        ("a token for another client", Some(stage.signed(&changed(&claims, &[("aud", json!("another-client"))])))),
        ("a token of nobody here", Some(stage.signed(&changed(&claims, &[("email", json!("nobody@people.example"))])))),
        ("a token of somebody else's making", Some(Forger::ed([9; 32]).sign(&stage.key.header("JWT", "one"), &claims))),
        ("no token", Some("x".to_owned())),
    ] {
        let refused = finish(token).await.expect_err(what);
        assert_eq!(refused.meaning().code, "PROVIDER_REFUSED", "{what}: {refused:?}");
    }
    assert_eq!(stage.bound().await, [""; 0], "who is refused is not bound");
    let started = finish(Some(stage.signed(&claims))).await.expect("a session");
    assert!(started.refresh.is_none());
    let viewer = by_cookie(ctx, &started.token).await.expect("an answer");
    assert_eq!(viewer.person().map(|person| person.email.clone()), Some(anna.email));
    let form = stage.issuer.forms().pop().expect("a form");
    for part in ["grant_type=authorization_code".to_owned(), format!("code_verifier={}", begun.verifier)] {
        assert!(form.split('&').any(|one| one == part), "{part} in {form}");
    }
    let alone = World::new().await;
    assert!(matches!(begin_at_provider(alone.ctx(), BACK).await, Err(DomainError::NotFound)), "no provider, no way");
}

#[tokio::test]
async fn the_pages_lead_to_the_provider_and_back_to_where_the_reader_was() {
    let set = Stage::set().await;
    let anna = account(&set.world, "anna", PersonRole::Clerk).await;
    let actor = set.world.anonymous();
    let away = actor.get("/sign-in/provider?to=%2Fhelp").await;
    assert_eq!(away.status, 303, "{}", away.text());
    assert!(away.header("location").starts_with(&set.issuer.name()), "{}", away.header("location"));
    let kept = away.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    let [state, nonce]: [&str; 2] = {
        let mut parts = kept.strip_prefix("sign-in=").expect("its name").split('.');
        [parts.next().expect("a state"), parts.next().expect("a nonce")]
    };
    set.issuer.hand_out(&set.signed(&changed(&set.claims("anna"), &[("nonce", json!(nonce))])));
    let back = async |state: &str, kept: &str| {
        let request = Request::get(format!("/sign-in/back?code=abc&state={state}")).header(header::COOKIE, kept);
        actor.send(request.body(Full::default()).expect("a request")).await
    };
    let cookie = |answer: &Answer| {
        let mut all = answer.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        all.find_map(|one| one.split(';').next()?.strip_prefix("session=")).map(str::to_owned)
    };
    for (state, kept) in
        [("0", kept.as_str()), ("", kept.as_str()), (state, ""), (state, "sign-in=..."), ("", "sign-in=...")]
    {
        let refused = back(state, kept).await;
        assert_eq!((refused.status, cookie(&refused)), (422, None), "{state:?} {kept:?}: {}", refused.text());
    }
    let home = back(state, &kept).await;
    assert_eq!((home.status, home.header("location")), (303, "/help"), "{}", home.text());
    let cookie = cookie(&home).expect("a session");
    let viewer = by_cookie(set.world.ctx(), &cookie).await.expect("an answer");
    assert_eq!(viewer.person().map(|person| person.email.clone()), Some(anna.email));
}
