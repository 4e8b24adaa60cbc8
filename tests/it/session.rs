//! Signing in and out: what a token is good for, how long, and what ends it.

use crate::reading::{list, text};
use domain::model::Person;
use domain::person::{self, NewPerson};
use domain::value::PersonRole;
use domain::{Ctx, Viewer};
use entities::session::open_of;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Actor, World};
use tokio::task::JoinSet;

/// The password of everybody whose account is made by [`account`].
pub(crate) const PASSWORD: &str = "three plain words";
const MINUTE: u64 = 60;
const DAY: u64 = 24 * 60 * MINUTE;

const SIGN_IN: &str = "mutation($email: String!, $password: String!) {
    done: signIn(input: {email: $email, password: $password}) {
        session { accessToken accessTokenEndsAt refreshToken endsAt person { id email name role countryCode version } }
        problems { path code message } } }";
const REFRESH: &str = "mutation($token: String!) {
    done: refreshSession(input: {refreshToken: $token}) {
        session { accessToken accessTokenEndsAt refreshToken endsAt person { email } } problems { path code message } } }";
const CHANGE_PASSWORD: &str = "mutation($old: String!, $new: String!) {
    done: changePassword(input: {oldPassword: $old, newPassword: $new}) {
        session { accessToken refreshToken } problems { path code message } } }";
const SAVE: &str = "mutation($id: ID!, $version: Int!, $role: PersonRole!, $country: String) {
    done: savePerson(input: {id: $id, expectedVersion: $version, name: \"Somebody\", role: $role, country: $country}) {
        person { role version } problems { path code message } } }";
const DISABLE: &str = "mutation($id: ID!, $version: Int!) {
    done: disablePerson(input: {id: $id, expectedVersion: $version}) {
        person { isDisabled version } problems { path code message } } }";

/// An account with [`PASSWORD`], for Poland where its role needs a country; its address begins with `name`.
pub(crate) async fn account(world: &World, name: &str, role: PersonRole) -> Person {
    let country = role.is_national().then(|| "PL".to_owned());
    let new = NewPerson { email: format!("{name}@people.example"), name: name.to_owned(), role, country };
    let made = person::add(world.ctx(), &Viewer::Machine("tests"), new, Some(PASSWORD.to_owned())).await;
    made.expect("an account").0
}

async fn clerk(world: &World, name: &str) -> Person {
    account(world, name, PersonRole::Clerk).await
}

/// What came of signing in: session and problems.
pub(crate) async fn sign_in(actor: &Actor, email: &str, password: &str) -> Value {
    actor.ask(SIGN_IN, json!({ "email": email, "password": password })).await["done"].take()
}

/// The session of somebody who signs in with [`PASSWORD`].
async fn begun(actor: &Actor, person: &Person) -> Value {
    let mut done = sign_in(actor, &person.email, PASSWORD).await;
    assert_eq!(done["problems"], json!([]), "{}", person.email);
    done["session"].take()
}

/// What came of a refresh token.
async fn refresh(actor: &Actor, token: &Value) -> Value {
    actor.ask(REFRESH, json!({ "token": token })).await["done"].take()
}

/// The access token of a session.
pub(crate) fn access(session: &Value) -> &str {
    text(&session["accessToken"])
}

/// With which status a request with this access token is answered.
pub(crate) async fn status(actor: &Actor, token: &str) -> u16 {
    let answer = actor.with_token(token).document("{ me { email } }", json!({})).await;
    assert!(answer.status != 200 || answer.json()["data"]["me"]["email"].is_string(), "{}", answer.text());
    answer.status
}

/// The only problem of a payload, as path and code.
pub(crate) fn problem(done: &Value) -> (Vec<&str>, &str) {
    let problems = list(&done["problems"]);
    assert_eq!(problems.len(), 1, "{done}");
    assert!(text(&problems[0]["message"]).len() > 15, "{done}");
    (list(&problems[0]["path"]).iter().map(text).collect(), text(&problems[0]["code"]))
}

/// Sessions of a person that stand, as the store has them.
async fn open(ctx: &Ctx, person: &Person) -> usize {
    open_of(&ctx.store, person.id).await.expect("the store").len()
}

#[tokio::test]
async fn who_signs_in_is_known_by_the_token_for_a_quarter_of_an_hour() {
    let world = World::new().await;
    let anna = clerk(&world, "anna").await;
    let actor = world.anonymous();
    assert_eq!(actor.ask("{ me { email } }", json!({})).await["me"], Value::Null);
    let done = sign_in(&actor, " Anna@People.EXAMPLE ", PASSWORD).await;
    let session = &done["session"];
    assert_eq!(session["person"]["email"], "anna@people.example", "in any letter case: {done}");
    assert!(text(&session["accessTokenEndsAt"]).starts_with("2026-11-23T10:15:00"), "{done}");
    assert!(text(&session["endsAt"]).starts_with("2026-11-30T10:00:00"), "{done}");
    let me =
        actor.with_token(access(session)).ask("{ me { email name role countryCode isDisabled } }", json!({})).await;
    let expected =
        json!({ "email": anna.email, "name": "anna", "role": "CLERK", "countryCode": "PL", "isDisabled": false });
    assert_eq!(me["me"], expected);
    world.clock().advance(Duration::from_secs(15 * MINUTE - 1));
    assert_eq!(status(&actor, access(session)).await, 200);
    world.clock().advance(Duration::from_secs(1));
    assert_eq!(status(&actor, access(session)).await, 401, "its time is over");
    let next = refresh(&actor, &session["refreshToken"]).await["session"].take();
    assert_eq!(status(&actor, access(&next)).await, 200, "the session is not");
}

#[tokio::test]
async fn a_refused_sign_in_does_not_tell_whether_there_is_such_an_account() {
    let world = World::new().await;
    let (anna, closed) = (clerk(&world, "anna").await, clerk(&world, "closed").await);
    person::disable(world.ctx(), &Viewer::Machine("tests"), closed.id, closed.version).await.expect("closed");
    let actor = world.anonymous();
    let refused = sign_in(&actor, &anna.email, "three other words").await;
    assert_eq!(refused["session"], Value::Null);
    assert_eq!(problem(&refused), (vec!["password"], "WRONG_CREDENTIALS"));
    let (long, of_anna, of_closed) = ("x".repeat(10_000), anna.email.as_str(), closed.email.as_str());
    for (email, password) in [
        (of_anna, ""),
        (of_anna, "Three plain words"),
        (of_anna, "three plain words "),
        (of_anna, long.as_str()),
        ("nobody@people.example", PASSWORD),
        ("no address", PASSWORD),
        ("", ""),
        (of_closed, PASSWORD),
        (of_closed, "three other words"),
    ] {
        assert_eq!(sign_in(&actor, email, password).await, refused, "{email:?}");
    }
    assert_eq!((open(world.ctx(), &anna).await, open(world.ctx(), &closed).await), (0, 0));
}

#[tokio::test]
async fn ten_wrong_passwords_close_an_account_to_everybody_for_a_quarter_of_an_hour() {
    let world = World::new().await;
    let (other, _) = world.second_process().await;
    let (anna, bert) = (clerk(&world, "anna").await, clerk(&world, "bert").await);
    let actor = world.anonymous();
    // An address without account too, or the limit would tell which have one.
    for email in [anna.email.as_str(), "nobody@people.example"] {
        for number in 0..10 {
            let at = if number % 2 == 0 { &actor } else { &other };
            assert_eq!(problem(&sign_in(at, email, "three other words").await).1, "WRONG_CREDENTIALS", "{number}");
        }
        for at in [&actor, &other] {
            let asked = json!({ "email": email.to_uppercase(), "password": PASSWORD });
            let (code, message) = at.refused(SIGN_IN, asked).await;
            assert_eq!(code, "RATE_LIMITED", "{email}, with whatever password and on every process");
            assert!(message.contains("900 seconds"), "{message}");
        }
    }
    begun(&actor, &bert).await;
    world.clock().advance(Duration::from_secs(15 * MINUTE + 1));
    begun(&actor, &anna).await;
}

#[tokio::test]
async fn wrong_passwords_count_from_the_last_right_one() {
    let world = World::new().await;
    let anna = clerk(&world, "anna").await;
    let actor = world.anonymous();
    for _ in 0..2 {
        for _ in 0..9 {
            world.clock().advance(Duration::from_secs(1));
            assert_eq!(problem(&sign_in(&actor, &anna.email, "three other words").await).1, "WRONG_CREDENTIALS");
        }
        world.clock().advance(Duration::from_secs(1));
        begun(&actor, &anna).await;
    }
}

#[tokio::test]
async fn a_flood_of_guesses_at_once_gets_no_more_tries_than_guesses_one_after_the_other() {
    let world = World::new().await;
    let anna = clerk(&world, "anna").await;
    let mut guesses = JoinSet::new();
    for number in 0..40 {
        let (actor, email) = (world.anonymous(), anna.email.clone());
        guesses.spawn(async move {
            actor.graphql(SIGN_IN, json!({ "email": email, "password": format!("three other words {number}") })).await
        });
    }
    let answers = guesses.join_all().await;
    let limited = answers.iter().filter(|one| one["errors"][0]["extensions"]["code"] == "RATE_LIMITED").count();
    // Two are looked at while the tenth is being written down.
    assert!(limited >= 40 - 12, "{} of 40 guesses were looked at", 40 - limited);
}

#[tokio::test]
async fn a_refresh_token_works_once_and_its_second_use_ends_the_session() {
    let world = World::new().await;
    let anna = clerk(&world, "anna").await;
    let actor = world.anonymous();
    let (first, elsewhere) = (begun(&actor, &anna).await, begun(&actor, &anna).await);
    let second = refresh(&actor, &first["refreshToken"]).await["session"].take();
    assert_eq!(second["person"]["email"], anna.email);
    assert!(second["accessToken"] != first["accessToken"] && second["refreshToken"] != first["refreshToken"]);
    assert_eq!(second["endsAt"], first["endsAt"], "a session does not live longer by being renewed");
    assert_eq!(status(&actor, access(&second)).await, 200);
    // Somebody who stole the first one comes, or its owner after the thief: nobody can tell, so nobody keeps anything.
    let replayed = refresh(&actor, &first["refreshToken"]).await;
    assert_eq!((&replayed["session"], problem(&replayed)), (&Value::Null, (vec!["refreshToken"], "SESSION_OVER")));
    for token in [access(&first), access(&second)] {
        assert_eq!(status(&actor, token).await, 401);
    }
    assert_eq!(refresh(&actor, &second["refreshToken"]).await, replayed);
    for unknown in [json!(""), json!("0".repeat(64)), second["accessToken"].clone()] {
        assert_eq!(refresh(&actor, &unknown).await, replayed, "{unknown}");
    }
    assert_eq!(status(&actor, access(&elsewhere)).await, 200, "another session of the same person goes on");
}

#[tokio::test]
async fn of_many_who_come_with_one_refresh_token_at_once_at_most_one_gets_another() {
    let world = World::new().await;
    let (other, _) = world.second_process().await;
    let anna = clerk(&world, "anna").await;
    let here = world.anonymous();
    let first = begun(&here, &anna).await;
    let mut racing = JoinSet::new();
    for number in 0..8 {
        let actor = if number % 2 == 0 { here.clone() } else { other.clone() };
        let token = first["refreshToken"].clone();
        racing.spawn(async move { refresh(&actor, &token).await });
    }
    let answers = racing.join_all().await;
    let won: Vec<&Value> = answers.iter().map(|done| &done["session"]).filter(|session| !session.is_null()).collect();
    assert!(won.len() <= 1, "{won:?}");
    for session in won {
        assert_eq!(status(&here, access(session)).await, 401, "the others' use was a second one");
    }
    assert_eq!(open(world.ctx(), &anna).await, 0);
}

#[tokio::test]
async fn a_session_is_over_after_seven_days_however_often_it_is_renewed() {
    let world = World::new().await;
    let anna = clerk(&world, "anna").await;
    let actor = world.anonymous();
    let mut session = begun(&actor, &anna).await;
    for day in 1..=6 {
        world.clock().advance(Duration::from_secs(DAY));
        session = refresh(&actor, &session["refreshToken"]).await["session"].take();
        assert_eq!(status(&actor, access(&session)).await, 200, "day {day}");
    }
    world.clock().advance(Duration::from_secs(DAY - 5 * MINUTE));
    session = refresh(&actor, &session["refreshToken"]).await["session"].take();
    assert_eq!(session["accessTokenEndsAt"], session["endsAt"], "no access token outlives its session");
    world.clock().advance(Duration::from_secs(5 * MINUTE));
    assert_eq!(status(&actor, access(&session)).await, 401);
    assert_eq!(problem(&refresh(&actor, &session["refreshToken"]).await).1, "SESSION_OVER");
}

#[tokio::test]
async fn who_signs_out_is_out_at_once_here_or_everywhere_and_nobody_else_is() {
    const OUT: &str =
        "mutation($all: Boolean) { done: signOut(input: {everywhere: $all}) { ended problems { code } } }";
    let world = World::new().await;
    let (anna, bert) = (clerk(&world, "anna").await, clerk(&world, "bert").await);
    let actor = world.anonymous();
    let (one, two, three) = (begun(&actor, &anna).await, begun(&actor, &anna).await, begun(&actor, &anna).await);
    let berts = begun(&actor, &bert).await;
    let done = actor.with_token(access(&one)).ask("mutation { done: signOut { ended } }", json!({})).await;
    assert_eq!(done["done"]["ended"], 1);
    assert_eq!((status(&actor, access(&one)).await, status(&actor, access(&two)).await), (401, 200));
    assert_eq!(problem(&refresh(&actor, &one["refreshToken"]).await).1, "SESSION_OVER");
    let done = actor.with_token(access(&two)).ask(OUT, json!({ "all": true })).await;
    assert_eq!(done["done"], json!({ "ended": 2, "problems": [] }));
    for session in [&two, &three] {
        assert_eq!(status(&actor, access(session)).await, 401);
        assert_eq!(problem(&refresh(&actor, &session["refreshToken"]).await).1, "SESSION_OVER");
    }
    assert_eq!(status(&actor, access(&berts)).await, 200);
    assert_eq!(actor.refused(OUT, json!({ "all": true })).await.0, "UNAUTHENTICATED");
}

#[tokio::test]
async fn one_s_own_sessions_are_listed_and_ended_one_by_one_and_nobody_else_s() {
    const END: &str = "mutation($id: ID!) { done: endSession(id: $id) { ended } }";
    let sessions = async |actor: &Actor| {
        let listed = actor.ask("{ sessions { id kind isThis startedAt endsAt } }", json!({})).await["sessions"].take();
        list(&listed).to_vec()
    };
    let world = World::new().await;
    let (anna, bert) = (clerk(&world, "anna").await, clerk(&world, "bert").await);
    let actor = world.anonymous();
    let (one, two, berts) = (begun(&actor, &anna).await, begun(&actor, &anna).await, begun(&actor, &bert).await);
    let (with_one, with_berts) = (actor.with_token(access(&one)), actor.with_token(access(&berts)));
    let own = sessions(&with_one).await;
    let (this, others): (Vec<&Value>, Vec<&Value>) = own.iter().partition(|session| session["isThis"] == true);
    assert_eq!((this.len(), others.len()), (1, 1), "{own:?}");
    assert!(own.iter().all(|session| session["kind"] == "PROGRAM"), "{own:?}");
    let end = async |id: &Value| with_one.ask(END, json!({ "id": id })).await["done"]["ended"].take();
    assert_eq!(end(&sessions(&with_berts).await[0]["id"]).await, 0, "somebody else's is not there");
    assert_eq!(end(&json!("00000000-0000-0000-0000-00000000ffff")).await, 0);
    assert_eq!(end(&others[0]["id"]).await, 1);
    assert_eq!(end(&others[0]["id"]).await, 0, "it is over already");
    let after = [access(&one), access(&two), access(&berts)];
    assert_eq!((status(&actor, after[0]).await, status(&actor, after[1]).await), (200, 401));
    assert_eq!(status(&actor, after[2]).await, 200);
    assert_eq!(sessions(&with_one).await.len(), 1);
    assert_eq!(with_one.refused(END, json!({ "id": "mine" })).await.0, "NOT_FOUND");
    assert_eq!(actor.refused(END, json!({ "id": others[0]["id"] })).await.0, "UNAUTHENTICATED");
}

#[tokio::test]
async fn a_closed_account_another_role_and_another_password_end_every_token_at_once_on_every_process() {
    let world = World::new().await;
    let (other, _) = world.second_process().await;
    let here = world.anonymous();
    let administrator = world.person("root", PersonRole::Administrator, None).await;
    for act in ["close", "role", "password"] {
        let person = clerk(&world, act).await;
        let (one, two) = (begun(&here, &person).await, begun(&other, &person).await);
        for at in [&here, &other] {
            assert_eq!((status(at, access(&one)).await, status(at, access(&two)).await), (200, 200), "{act}");
        }
        let id = format!("person:{}", person.id);
        let done = match act {
            "close" => administrator.ask(DISABLE, json!({ "id": id, "version": 1 })).await,
            "role" => {
                let next = json!({ "id": id, "version": 1, "role": "NATIONAL_EDITOR", "country": "PL" });
                administrator.ask(SAVE, next).await
            }
            _ => {
                let words = json!({ "old": PASSWORD, "new": "four other plain words" });
                here.with_token(access(&one)).ask(CHANGE_PASSWORD, words).await
            }
        };
        assert_eq!(done["done"]["problems"], json!([]), "{act}");
        for at in [&other, &here] {
            for session in [&one, &two] {
                assert_eq!(status(at, access(session)).await, 401, "{act}");
                assert_eq!(problem(&refresh(at, &session["refreshToken"]).await).1, "SESSION_OVER", "{act}");
            }
        }
        if act == "password" {
            let begun = &done["done"]["session"];
            assert_eq!(status(&other, access(begun)).await, 200, "whoever changed it goes on with a new session");
        }
    }
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_the_old_one_to_one_that_is_hard_to_guess() {
    let world = World::new().await;
    let anna = clerk(&world, "anna.kowalska").await;
    let actor = world.anonymous();
    let session = begun(&actor, &anna).await;
    let change = async |old: &str, new: &str| {
        let words = json!({ "old": old, "new": new });
        actor.with_token(access(&session)).ask(CHANGE_PASSWORD, words).await["done"].take()
    };
    let refused = change("three other words", "four other plain words").await;
    assert_eq!(problem(&refused), (vec!["oldPassword"], "WRONG_CREDENTIALS"));
    for weak in
        ["", "short", "aaaaaaaaaaaaaaaa", "anna.kowalska@people.example", "I am Anna.Kowalska", &"long ".repeat(200)]
    {
        let refused = change(PASSWORD, weak).await;
        assert_eq!((&refused["session"], problem(&refused).1), (&Value::Null, "WEAK_PASSWORD"), "{weak}");
    }
    assert_eq!(status(&actor, access(&session)).await, 200, "a refusal ends nothing");
    let changed = change(PASSWORD, "four other plain words").await;
    assert_eq!(status(&actor, access(&changed["session"])).await, 200);
    assert_eq!(problem(&sign_in(&actor, &anna.email, PASSWORD).await).1, "WRONG_CREDENTIALS");
    assert!(sign_in(&actor, &anna.email, "four other plain words").await["session"].is_object());
    let words = json!({ "old": PASSWORD, "new": "four other plain words" });
    assert_eq!(actor.refused(CHANGE_PASSWORD, words).await.0, "UNAUTHENTICATED");
}
