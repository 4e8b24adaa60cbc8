//! The provider's keys: how long they are kept, when they are asked for anew, and what happens when it does not answer.

use super::{CLIENT, Stage};
use crate::forged::{asked, changed};
use crate::session::{account, status};
use domain::value::PersonRole;
use http::{HeaderValue, header};
use serde_json::json;
use tests::{Answer, Forger, World};
use tokio::task::JoinSet;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

#[tokio::test]
async fn a_new_key_is_found_and_an_old_one_forgotten_when_the_provider_changes_them() {
    let stage = Stage::with_anna().await;
    let next = Forger::ed([2; 32]);
    stage.issuer.publish(vec![next.published("two")]);
    assert_eq!(stage.status(&stage.annas(&next, "two")).await, 401, "it was asked a moment ago");
    stage.wait(9);
    assert_eq!((stage.status(&stage.annas(&next, "two")).await, stage.fetched()), (401, 1));
    stage.wait(1);
    assert_eq!((stage.status(&stage.annas(&next, "two")).await, stage.fetched()), (200, 2));
    assert_eq!(stage.status(&stage.token("anna")).await, 401, "a key that was taken back");
    // Without anybody who names a new key, too: keys are looked at anew after ten minutes.
    stage.issuer.publish(vec![stage.key.published("one")]);
    stage.wait(10 * MINUTE - 1);
    assert_eq!((stage.status(&stage.annas(&next, "two")).await, stage.fetched()), (200, 2));
    stage.wait(1);
    assert_eq!((stage.status(&stage.annas(&next, "two")).await, stage.fetched()), (401, 3));
    assert_eq!(stage.status(&stage.token("anna")).await, 200);
}

#[tokio::test]
async fn many_who_come_with_a_new_key_at_once_make_one_request() {
    let stage = Stage::with_anna().await;
    let next = Forger::ed([2; 32]);
    stage.issuer.publish(vec![stage.key.published("one"), next.published("two")]);
    stage.wait(10);
    let mut coming = JoinSet::new();
    for _ in 0..50 {
        let (actor, token) = (stage.world.anonymous(), stage.annas(&next, "two"));
        coming.spawn(async move { status(&actor, &token).await });
    }
    assert_eq!(coming.join_all().await, [200; 50]);
    assert_eq!(stage.fetched(), 2);
}

#[tokio::test]
async fn a_flood_of_invented_keys_makes_one_request_in_ten_seconds() {
    let stage = Stage::with_anna().await;
    for (wait, fetched) in [(0, 1), (9, 1), (1, 2), (9, 2), (1, 3), (10, 4)] {
        stage.wait(wait);
        let mut coming = JoinSet::new();
        for number in 0..20 {
            let (actor, token) = (stage.world.anonymous(), stage.annas(&stage.key, &format!("invented {number}")));
            coming.spawn(async move { status(&actor, &token).await });
        }
        assert_eq!(coming.join_all().await, [401; 20]);
        assert_eq!(stage.fetched(), fetched, "{wait} seconds later");
        assert_eq!(stage.status(&stage.token("anna")).await, 200, "who has a known key is not kept waiting");
    }
}

/// Whether an answer says that this cannot be found out now.
fn is_unavailable(answer: &Answer) -> bool {
    answer.status == 503
        && answer.header("www-authenticate").is_empty()
        && answer.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
}

#[tokio::test]
async fn known_keys_outlast_a_provider_that_is_down_for_a_day() {
    let stage = Stage::with_anna().await;
    stage.issuer.fall_silent();
    for (wait, what) in [(11 * MINUTE, "eleven minutes"), (HOUR, "an hour"), (22 * HOUR, "most of a day")] {
        stage.wait(wait);
        assert_eq!(stage.status(&stage.token("anna")).await, 200, "{what}");
        assert_eq!(stage.status(&stage.annas(&stage.key, "nine")).await, 401, "{what}");
    }
    stage.wait(HOUR);
    let answer = stage.answer(&stage.token("anna")).await;
    assert!(is_unavailable(&answer), "{} {}", answer.status, answer.text());
    stage.issuer.come_back();
    stage.wait(10);
    assert_eq!(stage.status(&stage.token("anna")).await, 200);
}

#[tokio::test]
async fn without_the_provider_s_keys_its_tokens_wait_and_ours_do_not() {
    let stage = Stage::set().await;
    account(&stage.world, "anna", PersonRole::Clerk).await;
    let root = stage.world.person("root", PersonRole::Administrator, None).await;
    stage.issuer.fall_silent();
    let answer = stage.answer(&stage.token("anna")).await;
    assert!(is_unavailable(&answer), "{} {}", answer.status, answer.text());
    assert_eq!(stage.status(root.token().expect("a token")).await, 200);
    stage.issuer.come_back();
    stage.wait(10);
    assert_eq!(stage.status(&stage.token("anna")).await, 200);

    // One that calls itself otherwise than we were told may be anybody.
    let name = format!("{}/", stage.issuer.name());
    let misled = World::with_provider(&name, CLIENT).await;
    account(&misled, "anna", PersonRole::Clerk).await;
    let bearer = stage.signed(&changed(&stage.claims("anna"), &[("iss", json!(name))]));
    let bearer = HeaderValue::from_str(&format!("Bearer {bearer}")).expect("a header");
    let answer = asked(&misled.anonymous(), &[(header::AUTHORIZATION, bearer)]).await;
    assert!(is_unavailable(&answer), "{} {}", answer.status, answer.text());
}
