//! Access tokens that must not be believed, beside some of the same make that are.

use crate::session::status;
use domain::value::PersonRole;
use http::{HeaderValue, Request, header};
use http_body_util::Full;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::forge::{self, Forger, encoded};
use tests::{Actor, Answer, World};

/// The secret bytes of every world's signing key.
pub(crate) const OURS: [u8; 32] = [42; 32];
pub(crate) const ME: &str = "{ me { email } }";

/// What a bad token is and what it looks like.
pub(crate) type Bad = (&'static str, String);

/// Somebody's good token, and whoever can sign others like it.
struct Workshop {
    /// With the key of the world.
    own: Forger,
    other: Forger,
    token: String,
    header: Value,
    claims: Value,
    now: i64,
    /// The other person's identity and session.
    others: (String, String),
}

impl Workshop {
    fn of(world: &World, token: &str, others: &str) -> Self {
        let (header, claims) = forge::parts(token);
        let (_, theirs) = forge::parts(others);
        let said = |claim: &str| theirs[claim].as_str().expect("a claim").to_owned();
        let (own, other) = (Forger::ed(OURS), Forger::ed([43; 32]));
        let (now, others) = (world.ctx().now().timestamp(), (said("sub"), said("sid")));
        Self { own, other, token: token.to_owned(), header, claims, now, others }
    }

    fn kid(&self) -> &str {
        self.header["kid"].as_str().expect("a key is named")
    }

    /// Signed by our own key, with one claim more or another one.
    fn claim(&self, name: &str, value: Value) -> String {
        self.claims(&[(name, value)])
    }

    fn claims(&self, changes: &[(&str, Value)]) -> String {
        self.own.sign(&self.header, &changed(&self.claims, changes))
    }

    /// Signed by our own key, with one entry of the header more or another one.
    fn header(&self, name: &str, value: Value) -> String {
        self.own.sign(&changed(&self.header, &[(name, value)]), &self.claims)
    }
}

/// The same with other or more entries.
pub(crate) fn changed(part: &Value, changes: &[(&str, Value)]) -> Value {
    let mut next = part.clone();
    for (name, value) in changes {
        next[*name] = value.clone();
    }
    next
}

/// The same with one entry less.
pub(crate) fn without(part: &Value, name: &str) -> Value {
    let mut left = part.clone();
    assert!(left.as_object_mut().expect("an object").remove(name).is_some(), "{name} was there");
    left
}

/// Header, claims and signature as they are sent.
fn pieces(token: &str) -> [&str; 3] {
    let pieces: Vec<&str> = token.split('.').collect();
    pieces.try_into().expect("a token has three parts")
}

/// Other keys and other algorithms.
fn keys(shop: &Workshop) -> Vec<Bad> {
    let [_, body, signature] = pieces(&shop.token);
    let public = forge::decoded(shop.own.published("")["x"].as_str().expect("a public key"));
    let unsigned =
        |algorithm: &str| encoded(changed(&shop.header, &[("alg", json!(algorithm))]).to_string().as_bytes());
    let named = |forger: &Forger| forger.sign(&forger.header("at+jwt", shop.kid()), &shop.claims);
    let theirs = |entry: &str, value: Value| {
        shop.other.sign(&changed(&shop.other.header("at+jwt", "theirs"), &[(entry, value)]), &shop.claims)
    };
    let own_key = |entry: &str, value: Value| shop.other.sign(&changed(&shop.header, &[(entry, value)]), &shop.claims);
    vec![
        ("another key under the name of ours", named(&shop.other)),
        ("another key under its own name", theirs("typ", json!("at+jwt"))),
        ("no algorithm and no signature", format!("{}.{body}.", unsigned("none"))),
        ("no algorithm with our signature", format!("{}.{body}.{signature}", unsigned("none"))),
        ("no algorithm, in capitals", format!("{}.{body}.", unsigned("NONE"))),
        ("our public key as a shared secret", named(&Forger::shared(&public))),
        ("the name of our key as a shared secret", named(&Forger::shared(shop.kid().as_bytes()))),
        ("an empty shared secret", named(&Forger::shared(b""))),
        ("a key on a curve", named(&Forger::ec())),
        ("an RSA key", named(&Forger::rsa())),
        ("our signature, said to be RS256", shop.header("alg", json!("RS256"))),
        ("our signature, said to be ES256", shop.header("alg", json!("ES256"))),
        ("our signature, said to be HS256", shop.header("alg", json!("HS256"))),
        ("an algorithm nobody knows", shop.header("alg", json!("eddsa"))),
        ("an algorithm that is a number", shop.header("alg", json!(1))),
        ("no algorithm named", shop.own.sign(&without(&shop.header, "alg"), &shop.claims)),
        ("its own key in the header", theirs("jwk", shop.other.published("theirs"))),
        ("its own key in the header, under our name", own_key("jwk", shop.other.published(shop.kid()))),
        ("an address of its own keys", theirs("jku", json!("https://evil.example/jwks.json"))),
        ("an address of its own keys, under our name", own_key("jku", json!("https://evil.example/jwks.json"))),
        ("an address of its own certificate", own_key("x5u", json!("https://evil.example/key.pem"))),
        ("its own certificate", own_key("x5c", json!(["MIIBszCCAVmgAwIBAgI="]))),
    ]
}

/// Our own key, under headers that are not ours.
fn headers(shop: &Workshop) -> Vec<Bad> {
    vec![
        ("no type", shop.own.sign(&without(&shop.header, "typ"), &shop.claims)),
        ("the type of any token", shop.header("typ", json!("JWT"))),
        ("the type of the pages' cookie", shop.header("typ", json!("session+jwt"))),
        ("no key named", shop.own.sign(&without(&shop.header, "kid"), &shop.claims)),
        ("an unknown key", shop.header("kid", json!("0123456789abcdef"))),
        ("an empty name of a key", shop.header("kid", json!(""))),
        ("a key that is a number", shop.header("kid", json!(0))),
        ("a path as the name of a key", shop.header("kid", json!("../../../../dev/null"))),
        ("a statement as the name of a key", shop.header("kid", json!("x' UNION SELECT 'AAAA"))),
        ("something critical that nobody knows", shop.header("crit", json!(["x-unknown"]))),
        ("something critical that we check anyway", shop.header("crit", json!(["exp"]))),
        ("nothing that is critical", shop.header("crit", json!([]))),
        ("a compressed payload", shop.header("zip", json!("DEF"))),
        ("an encrypted payload", shop.header("enc", json!("A128GCM"))),
    ]
}

/// Our own key over claims that are not all there or not ours.
fn claims(shop: &Workshop) -> Vec<Bad> {
    let now = shop.now;
    let mut bad: Vec<Bad> = ["iss", "aud", "sub", "exp", "nbf", "iat", "jti", "sid", "ver"]
        .map(|name| (name, shop.own.sign(&shop.header, &without(&shop.claims, name))))
        .to_vec();
    for name in ["iss", "aud", "sub", "exp", "nbf", "iat", "jti", "sid", "ver"] {
        bad.push((name, shop.claim(name, Value::Null)));
        bad.push((name, shop.claim(name, json!({}))));
    }
    let text = shop.claims.to_string();
    bad.extend([
        ("another issuer", shop.claim("iss", json!("somebody"))),
        ("our issuer among others", shop.claim("iss", json!(["eessi-directory", "somebody"]))),
        ("another audience", shop.claim("aud", json!("somebody"))),
        ("an audience as a list", shop.claim("aud", json!(["eessi-directory"]))),
        ("several audiences", shop.claim("aud", json!(["eessi-directory", "somebody"]))),
        ("the audience of the pages' cookie", shop.claim("aud", json!("eessi-directory-pages"))),
        ("expired a second ago", shop.claim("exp", json!(now - 1))),
        ("expired now", shop.claim("exp", json!(now))),
        ("an end as text", shop.claim("exp", json!((now + 600).to_string()))),
        ("an end between two seconds", shop.claim("exp", json!(now as f64 + 600.5))),
        ("an end before all time", shop.claim("exp", json!(-1))),
        ("an end after all time", shop.claim("exp", json!(u64::MAX))),
        ("not valid yet", shop.claim("nbf", json!(now + 6))),
        ("issued in the future", shop.claims(&[("iat", json!(now + 6)), ("nbf", json!(now + 6))])),
        ("a longer life than ours", shop.claim("exp", json!(now + 901))),
        ("a longer life that began earlier", shop.claims(&[("iat", json!(now - 600)), ("exp", json!(now + 301))])),
        (
            "ends before it begins",
            shop.claims(&[("iat", json!(now + 4)), ("nbf", json!(now + 4)), ("exp", json!(now + 3))]),
        ),
        ("valid before it was issued", shop.claim("nbf", json!(now - 1))),
        ("another person", shop.claim("sub", json!(shop.others.0))),
        ("another person's session", shop.claim("sid", json!(shop.others.1))),
        ("an unknown session", shop.claim("sid", json!("00000000-0000-0000-0000-00000000ffff"))),
        ("an unknown person", shop.claim("sub", json!("00000000-0000-0000-0000-00000000ffff"))),
        ("a person by address", shop.claim("sub", json!("anna@people.example"))),
        ("a session that is no identity", shop.claim("sid", json!("*"))),
        ("a token of no identity", shop.claim("jti", json!("1"))),
        ("an older version", shop.claim("ver", json!(0))),
        ("a newer version", shop.claim("ver", json!(2))),
        ("a version as text", shop.claim("ver", json!("1"))),
        ("a claim said twice", shop.own.sign_text(&shop.header.to_string(), &text.replacen('{', "{\"ver\":1,", 1))),
        ("claims as a list", shop.own.sign(&shop.header, &json!([shop.claims]))),
        ("no claims", shop.own.sign(&shop.header, &Value::Null)),
        ("claims that are no JSON", shop.own.sign_text(&shop.header.to_string(), "sub=anna")),
        ("claims that are cut off", shop.own.sign_text(&shop.header.to_string(), &text[..text.len() - 1])),
    ]);
    bad
}

/// A good token after somebody had it in hand, and what is no token at all.
fn shapes(shop: &Workshop) -> Vec<Bad> {
    let [head, body, signature] = pieces(&shop.token);
    let claims = encoded(changed(&shop.claims, &[("sub", json!(shop.others.0))]).to_string().as_bytes());
    let header = encoded(changed(&shop.header, &[("cty", json!("JWT"))]).to_string().as_bytes());
    // 64 bytes fill 85 letters and two bits of the last one: its other bits can be anything.
    let (start, last) = signature.split_at(signature.len() - 1);
    let last = char::from(last.as_bytes()[0] + 1);
    let first = if signature.starts_with('A') { 'B' } else { 'A' };
    let [_, _, another] = pieces(&shop.claim("jti", json!("00000000-0000-0000-0000-00000000aaaa"))).map(str::to_owned);
    vec![
        ("another payload under our signature", format!("{head}.{claims}.{signature}")),
        ("another header under our signature", format!("{header}.{body}.{signature}")),
        ("the signature of another token of ours", format!("{head}.{body}.{another}")),
        ("a signature that begins otherwise", format!("{head}.{body}.{first}{}", &signature[1..])),
        ("a signature with bits too many", format!("{head}.{body}.{start}{last}")),
        ("a signature that is filled up", format!("{head}.{body}.{signature}==")),
        ("half a signature", format!("{head}.{body}.{}", &signature[..43])),
        ("no signature", format!("{head}.{body}.")),
        ("a signature of noughts", format!("{head}.{body}.{}", "A".repeat(86))),
        ("two parts", format!("{head}.{body}")),
        ("four parts", format!("{}.{signature}", shop.token)),
        ("one part", head.to_owned()),
        ("three empty parts", "..".to_owned()),
        ("five empty parts", "....".to_owned()),
        ("a dot too many", format!("{}.", shop.token)),
        ("a dot before", format!(".{}", shop.token)),
        ("letters of no base64", "%%%.%%%.%%%".to_owned()),
        ("a part of the wrong letters", format!("{head}.{body}.+/{}", &signature[2..])),
        ("100 kB of one letter", "x".repeat(100_000)),
        ("100 kB in three parts", format!("{head}.{}.{signature}", "A".repeat(100_000))),
        ("two tokens", format!("{0},{0}", shop.token)),
        ("a token in quotes", format!("\"{}\"", shop.token)),
        ("a word", "null".to_owned()),
        ("a digest", "0".repeat(64)),
    ]
}

/// `Authorization` headers that are no bearer token.
fn schemes(shop: &Workshop) -> Vec<(&'static str, Vec<HeaderValue>)> {
    let token = &shop.token;
    let value = |text: &str| HeaderValue::from_str(text).expect("a header");
    vec![
        ("a password", vec![value("Basic YW5uYTp0aHJlZSBwbGFpbiB3b3Jkcw==")]),
        ("a good token under another scheme", vec![value(&format!("Basic {token}"))]),
        ("a good token under no scheme", vec![value(token)]),
        ("a scheme alone", vec![value("Bearer")]),
        ("a scheme and a blank", vec![value("Bearer ")]),
        ("nothing", vec![value("")]),
        ("a good token and a word", vec![value(&format!("Bearer {token} x"))]),
        ("letters that are no text", vec![HeaderValue::from_bytes(b"Bearer \xff\xfe").expect("bytes")]),
        ("two headers", vec![value(&format!("Bearer {token}")); 2]),
        ("a good token after a password", vec![value("Basic YTpi"), value(&format!("Bearer {token}"))]),
    ]
}

/// A question to GraphQL with these headers.
pub(crate) async fn asked(actor: &Actor, headers: &[(header::HeaderName, HeaderValue)]) -> Answer {
    let mut request = Request::post("/graphql").header(header::CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let body = json!({ "query": ME }).to_string();
    actor.send(request.body(Full::new(body.into())).expect("a request")).await
}

/// What is wrong with the answer to a bad token; none when it is the refusal it should be. Every refusal goes into `bodies`.
pub(crate) fn fault(answer: &Answer, bodies: &mut BTreeSet<String>) -> Option<String> {
    let is_refused = answer.status == 401
        && answer.header("www-authenticate").starts_with("Bearer ")
        && answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED";
    bodies.insert(answer.text());
    (!is_refused).then(|| format!("{} {:?} {}", answer.status, answer.headers, answer.text()))
}

#[tokio::test]
async fn no_forged_token_is_believed_and_a_refusal_does_not_tell_why() {
    let world = World::new().await;
    let anna = world.person("anna", PersonRole::Clerk, Some("PL")).await;
    let bert = world.person("bert", PersonRole::Administrator, None).await;
    let shop = Workshop::of(&world, anna.token().expect("a token"), bert.token().expect("a token"));
    let actor = world.anonymous();
    // Made by the same hands as the forged ones: they fail for what is wrong with them.
    let good = || {
        [
            shop.token.clone(),
            shop.own.sign(&shop.header, &shop.claims),
            shop.header("cty", json!("JWT")),
            shop.header("jwk", shop.other.published("theirs")),
            shop.claim("jti", json!("00000000-0000-0000-0000-00000000aaaa")),
            shop.claims(&[("iat", json!(shop.now + 5)), ("nbf", json!(shop.now + 5))]),
            shop.claim("exp", json!(shop.now + 1)),
            shop.claim("colour", json!("red")),
        ]
    };
    for token in good() {
        assert_eq!(status(&actor, &token).await, 200, "{:?}", forge::parts(&token));
    }
    let mut bad: Vec<(String, Vec<HeaderValue>)> =
        schemes(&shop).into_iter().map(|(what, headers)| (what.to_owned(), headers)).collect();
    for (place, forged) in
        [("keys", keys(&shop)), ("headers", headers(&shop)), ("claims", claims(&shop)), ("shapes", shapes(&shop))]
    {
        for (what, token) in forged {
            let header = HeaderValue::from_str(&format!("Bearer {token}")).expect("a header");
            bad.push((format!("{place}: {what}: {}", token.chars().take(300).collect::<String>()), vec![header]));
        }
    }
    assert!(bad.len() >= 45, "{}", bad.len());
    let (mut believed, mut bodies) = (Vec::new(), BTreeSet::new());
    for (what, values) in bad {
        let headers: Vec<_> = values.into_iter().map(|value| (header::AUTHORIZATION, value)).collect();
        let answer = asked(&actor, &headers).await;
        believed.extend(fault(&answer, &mut bodies).map(|fault| format!("{what}\n    {fault}")));
    }
    assert!(believed.is_empty(), "{} were not refused:\n{}", believed.len(), believed.join("\n"));
    assert_eq!(bodies.len(), 1, "each is refused in the same words: {bodies:?}");
    for token in good() {
        assert_eq!(status(&actor, &token).await, 200, "nothing that was sent did any harm");
    }
}
