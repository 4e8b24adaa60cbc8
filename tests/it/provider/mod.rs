//! Signing in through a provider: which of its tokens are believed, and whose account they open.

mod code;
mod keys;

use crate::forged::{Bad, asked, changed, fault, without};
use crate::session::{account, status};
use domain::Viewer;
use domain::person;
use domain::value::PersonRole;
use http::{HeaderValue, header};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;
use tests::forge::{decoded, encoded};
use tests::{Answer, Forger, Issuer, World};
use tokio::task::JoinSet;

/// How the provider knows us.
const CLIENT: &str = "directory-client";

/// A provider with one key, named `one`, and a directory that knows it.
struct Stage {
    issuer: Issuer,
    world: World,
    key: Forger,
}

impl Stage {
    async fn set() -> Self {
        let (issuer, key) = (Issuer::start(), Forger::ed([1; 32]));
        issuer.publish(vec![key.published("one")]);
        let world = World::with_provider(&issuer.name(), CLIENT).await;
        Self { issuer, world, key }
    }

    /// With an account for Anna, who came with a token before.
    async fn with_anna() -> Self {
        let stage = Self::set().await;
        account(&stage.world, "anna", PersonRole::Clerk).await;
        assert_eq!(stage.status(&stage.token("anna")).await, 200);
        stage
    }

    /// What the provider says of a person with an address here.
    fn claims(&self, name: &str) -> Value {
        let now = self.world.ctx().now().timestamp();
        json!({
            "iss": self.issuer.name(), "aud": CLIENT, "sub": format!("subject-{name}"), "iat": now, "exp": now + 300,
            "email": format!("{name}@people.example"), "email_verified": true,
        })
    }

    fn signed(&self, claims: &Value) -> String {
        self.key.sign(&self.key.header("JWT", "one"), claims)
    }

    fn token(&self, name: &str) -> String {
        self.signed(&self.claims(name))
    }

    /// Anna's token, signed by another key under this name.
    fn annas(&self, key: &Forger, name: &str) -> String {
        key.sign(&key.header("JWT", name), &self.claims("anna"))
    }

    async fn status(&self, token: &str) -> u16 {
        status(&self.world.anonymous(), token).await
    }

    async fn answer(&self, token: &str) -> Answer {
        let bearer = HeaderValue::from_str(&format!("Bearer {token}")).expect("a header");
        asked(&self.world.anonymous(), &[(header::AUTHORIZATION, bearer)]).await
    }

    /// Whose account a token opens.
    async fn who(&self, token: &str) -> Value {
        self.answer(token).await.json()["data"]["me"]["email"].take()
    }

    fn wait(&self, seconds: u64) {
        self.world.clock().advance(Duration::from_secs(seconds));
    }

    /// How often the keys were fetched.
    fn fetched(&self) -> usize {
        self.issuer.asked("/jwks")
    }

    /// People whose account is bound to the provider.
    async fn bound(&self) -> Vec<String> {
        let people = person::find(self.world.ctx(), &Viewer::Machine("tests"), "").await.expect("people");
        people.into_iter().filter(|person| person.subject.is_some()).map(|person| person.email).collect()
    }
}

#[tokio::test]
async fn a_token_signed_by_any_sort_of_key_opens_the_account_of_a_verified_address_and_later_of_its_subject() {
    let stage = Stage::set().await;
    let keys = [("ed", Forger::ed([1; 32])), ("ec", Forger::ec()), ("rsa", Forger::rsa())];
    stage.issuer.publish(keys.iter().map(|(name, key)| key.published(name)).collect());
    for (name, key) in &keys {
        let person = account(&stage.world, name, PersonRole::Clerk).await;
        let header = key.header("JWT", name);
        let upper = changed(&stage.claims(name), &[("email", json!(person.email.to_uppercase()))]);
        assert_eq!(stage.who(&key.sign(&header, &upper)).await, person.email, "the first time, by address");
        let moved = changed(&stage.claims(name), &[("email", json!("moved@elsewhere.example"))]);
        assert_eq!(stage.who(&key.sign(&header, &moved)).await, person.email, "then by subject, whatever the address");
        let unverified = without(&without(&moved, "email"), "email_verified");
        assert_eq!(stage.who(&key.sign(&header, &unverified)).await, person.email, "or without one");
    }
    assert_eq!(stage.bound().await.len(), keys.len());
    assert_eq!(stage.fetched(), 1);
}

#[tokio::test]
async fn nobody_comes_in_by_an_address_that_the_provider_does_not_vouch_for() {
    let stage = Stage::set().await;
    let anna = account(&stage.world, "anna", PersonRole::Clerk).await;
    let closed = account(&stage.world, "closed", PersonRole::Clerk).await;
    let machine = Viewer::Machine("tests");
    person::disable(stage.world.ctx(), &machine, closed.id, closed.version).await.expect("closed");
    let annas = stage.claims("anna");
    let verified = |value: Value| stage.signed(&changed(&annas, &[("email_verified", value)]));
    let mut bodies = BTreeSet::new();
    for (what, token) in [
        ("not verified", verified(json!(false))),
        ("not verified, as text", verified(json!("false"))),
        ("verified, as a number", verified(json!(1))),
        ("verified by nothing", verified(Value::Null)),
        ("nothing said", stage.signed(&without(&annas, "email_verified"))),
        ("no address", stage.signed(&without(&annas, "email"))),
        ("an empty address", stage.signed(&changed(&annas, &[("email", json!(""))]))),
        ("nobody here", stage.token("nobody")),
        ("a closed account", stage.token("closed")),
    ] {
        assert_eq!(fault(&stage.answer(&token).await, &mut bodies), None, "{what}");
    }
    assert_eq!(stage.bound().await, [""; 0]);
    assert_eq!(stage.who(&verified(json!("true"))).await, anna.email, "some providers write it as text");
    let another = changed(&annas, &[("sub", json!("somebody-else"))]);
    assert_eq!(fault(&stage.answer(&stage.signed(&another)).await, &mut bodies), None, "the account has a subject");
    person::disable(stage.world.ctx(), &machine, anna.id, anna.version + 1).await.expect("closed");
    assert_eq!(fault(&stage.answer(&stage.token("anna")).await, &mut bodies), None, "closed since");
    assert_eq!(bodies.len(), 1, "each is refused in the same words: {bodies:?}");
}

#[tokio::test]
async fn those_who_come_first_at_the_same_time_all_get_in() {
    let stage = Stage::set().await;
    account(&stage.world, "anna", PersonRole::Clerk).await;
    let mut coming = JoinSet::new();
    for _ in 0..8 {
        let (actor, token) = (stage.world.anonymous(), stage.token("anna"));
        coming.spawn(async move { status(&actor, &token).await });
    }
    assert_eq!(coming.join_all().await, [200; 8]);
    assert_eq!(stage.fetched(), 1, "the keys are fetched by one for all");
    assert_eq!(stage.bound().await, ["anna@people.example"]);
}

/// Tokens of the provider that are not for us, not now or not its own.
fn bad(stage: &Stage) -> Vec<Bad> {
    let (claims, now) = (stage.claims("anna"), stage.world.ctx().now().timestamp());
    let (ed, ec) = (&stage.key, Forger::ec());
    let said = |changes: &[(&str, Value)]| stage.signed(&changed(&claims, changes));
    let headed = |name: &str, value: Value| ed.sign(&changed(&ed.header("JWT", "one"), &[(name, value)]), &claims);
    let text = ed.published("one")["x"].as_str().expect("a public key").to_owned();
    let good = stage.token("anna");
    let (head, rest) = good.split_once('.').expect("three parts");
    let (body, signature) = rest.split_once('.').expect("three parts");
    let unsigned = encoded(json!({ "alg": "none", "typ": "JWT", "kid": "one" }).to_string().as_bytes());
    let other_body = encoded(stage.claims("root").to_string().as_bytes());
    let mut bad: Vec<Bad> =
        ["iss", "aud", "sub", "exp", "iat"].map(|name| (name, stage.signed(&without(&claims, name)))).to_vec();
    bad.extend([
        ("another issuer", said(&[("iss", json!("https://evil.example"))])),
        ("our issuer with a slash more", said(&[("iss", json!(format!("{}/", stage.issuer.name())))])),
        ("our issuer in a list", said(&[("iss", json!([stage.issuer.name()]))])),
        ("another audience", said(&[("aud", json!("another-client"))])),
        ("a list of other audiences", said(&[("aud", json!(["another-client"]))])),
        ("an empty list of audiences", said(&[("aud", json!([]))])),
        ("several audiences, issued to nobody by name", said(&[("aud", json!([CLIENT, "another-client"]))])),
        (
            "several audiences, issued to another client",
            said(&[("aud", json!([CLIENT, "another-client"])), ("azp", json!("another-client"))]),
        ),
        ("issued to another client", said(&[("azp", json!("another-client"))])),
        ("expired", said(&[("exp", json!(now - 60))])),
        ("not valid yet", said(&[("nbf", json!(now + 61))])),
        ("issued in the future", said(&[("iat", json!(now + 61))])),
        ("an end as text", said(&[("exp", json!((now + 300).to_string()))])),
        ("an empty subject", said(&[("sub", json!(""))])),
        ("too long", said(&[("padding", json!("x".repeat(17_000)))])),
        ("the public key as a shared secret", stage.annas(&Forger::shared(&decoded(&text)), "one")),
        ("the public key's text as a shared secret", stage.annas(&Forger::shared(text.as_bytes()), "one")),
        ("no algorithm and no signature", format!("{unsigned}.{body}.")),
        ("no algorithm with the signature", format!("{unsigned}.{body}.{signature}")),
        ("another payload", format!("{head}.{other_body}.{signature}")),
        ("another key under the same name", stage.annas(&Forger::ed([9; 32]), "one")),
        ("an unknown key", stage.annas(&Forger::ed([9; 32]), "nine")),
        ("a good key under an unknown name", stage.annas(ed, "nine")),
        ("a key named by its number", headed("kid", json!(1))),
        ("no key named, where there are several", ed.sign(&without(&ed.header("JWT", "one"), "kid"), &claims)),
        ("a signature of one sort under a key of another", stage.annas(&ec, "one")),
        ("a signature under the name of a key of another sort", stage.annas(ed, "two")),
        ("a signature said to be of another sort", headed("alg", json!("ES256"))),
        ("a key for encryption", stage.annas(&Forger::ed([3; 32]), "three")),
        ("a key for another algorithm", stage.annas(&Forger::ed([5; 32]), "five")),
        ("its own key in the header", {
            let forger = Forger::ed([9; 32]);
            forger.sign(&changed(&forger.header("JWT", "one"), &[("jwk", forger.published("one"))]), &claims)
        }),
        ("something critical that nobody knows", headed("crit", json!(["x-unknown"]))),
        ("a compressed payload", headed("zip", json!("DEF"))),
    ]);
    bad
}

#[tokio::test]
async fn a_token_that_is_not_the_provider_s_not_for_us_or_not_for_now_is_refused() {
    let stage = Stage::set().await;
    let (ed, ec) = (&stage.key, Forger::ec());
    let key =
        |number: u8, name: &str, change: (&str, Value)| changed(&Forger::ed([number; 32]).published(name), &[change]);
    stage.issuer.publish(vec![
        ed.published("one"),
        ec.published("two"),
        key(3, "three", ("use", json!("enc"))),
        without(&Forger::ed([4; 32]).published("four"), "alg"),
        key(5, "five", ("alg", json!("ES256"))),
        // What a provider publishes for others does not keep us from reading the rest.
        json!({ "kid": "six", "kty": "AKP", "alg": "ML-DSA-44", "pub": "AAAA" }),
    ]);
    account(&stage.world, "anna", PersonRole::Clerk).await;
    let (claims, now) = (stage.claims("anna"), stage.world.ctx().now().timestamp());
    let said = |changes: &[(&str, Value)]| stage.signed(&changed(&claims, changes));
    // Made by the same hands as the others: they fail for what is wrong with them.
    for (what, token) in [
        ("as it is", said(&[])),
        ("a list of one audience", said(&[("aud", json!([CLIENT]))])),
        ("issued to us", said(&[("azp", json!(CLIENT))])),
        ("several audiences, issued to us", said(&[("aud", json!(["other", CLIENT])), ("azp", json!(CLIENT))])),
        ("expired by a clock that differs a little", said(&[("exp", json!(now - 59))])),
        ("issued by a clock that differs a little", said(&[("iat", json!(now + 60)), ("nbf", json!(now + 60))])),
        ("a key on a curve", stage.annas(&ec, "two")),
        ("a key that names no algorithm", stage.annas(&Forger::ed([4; 32]), "four")),
    ] {
        assert_eq!(stage.status(&token).await, 200, "{what}");
    }
    let (mut believed, mut bodies) = (Vec::new(), BTreeSet::new());
    for (what, token) in bad(&stage) {
        let answer = stage.answer(&token).await;
        believed.extend(fault(&answer, &mut bodies).map(|fault| format!("{what}\n    {fault}")));
    }
    assert!(believed.is_empty(), "{} were not refused:\n{}", believed.len(), believed.join("\n"));
    assert_eq!(bodies.len(), 1, "each is refused in the same words: {bodies:?}");
    assert_eq!(stage.fetched(), 1, "invented names make no requests");
}
