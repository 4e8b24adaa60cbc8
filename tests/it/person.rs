//! People with an account: who sees them, how they come, how they are changed, and those of a demonstration.

use crate::reading::{each, list, text};
use crate::session::{PASSWORD, access, account, problem, sign_in, status};
use domain::Viewer;
use domain::person::{close_demo, first, open_demo};
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Actor, World};

const DAY: u64 = 24 * 60 * 60;

const INVITE: &str = "mutation($email: String!, $name: String!, $role: PersonRole!, $country: String) {
    done: invitePerson(input: {email: $email, name: $name, role: $role, country: $country}) {
        token invitation { email name role countryCode madeAt expiresAt } problems { path code message } } }";
const TAKE_BACK: &str = "mutation($email: String!) {
    done: takeBackInvitation(input: {email: $email}) { problems { path code message } } }";
const ACCEPT: &str = "mutation($token: String!, $name: String, $password: String!) {
    done: acceptInvitation(input: {token: $token, name: $name, password: $password}) {
        session { accessToken refreshToken person { email name role countryCode } } problems { path code message } } }";
const SAVE: &str = "mutation($id: ID!, $version: Int!, $name: String!, $role: PersonRole!, $country: String) {
    done: savePerson(input: {id: $id, expectedVersion: $version, name: $name, role: $role, country: $country}) {
        person { name role countryCode version } problems { path code message } } }";
const DISABLE: &str = "mutation($id: ID!, $version: Int!) {
    done: disablePerson(input: {id: $id, expectedVersion: $version}) {
        person { isDisabled version } problems { path code message } } }";
const ENABLE: &str = "mutation($id: ID!, $version: Int!) {
    done: enablePerson(input: {id: $id, expectedVersion: $version}) {
        person { isDisabled version } problems { path code message } } }";
const PEOPLE: &str = "query($text: String) { people(text: $text) { id email version } }";
const INVITATIONS: &str = "{ invitations { email name role countryCode expiresAt } }";

/// A world with an administrator.
async fn managed() -> (World, Actor) {
    let world = World::new().await;
    let administrator = world.person("root", PersonRole::Administrator, None).await;
    (world, administrator)
}

async fn done(actor: &Actor, document: &str, variables: Value) -> Value {
    actor.ask(document, variables).await["done"].take()
}

async fn invite_editor(administrator: &Actor, email: &str) -> Value {
    let input = json!({ "email": email, "name": "New Person", "role": "NATIONAL_EDITOR", "country": "PL" });
    done(administrator, INVITE, input).await
}

async fn accept(actor: &Actor, token: &Value) -> Value {
    done(actor, ACCEPT, json!({ "token": token, "password": PASSWORD })).await
}

#[tokio::test]
async fn only_administrators_see_people_and_look_after_them() {
    let (world, administrator) = managed().await;
    let anna = account(&world, "anna", PersonRole::Clerk).await;
    let id = format!("person:{}", anna.id);
    let invited = json!({ "email": "new@people.example", "name": "New", "role": "CLERK", "country": "PL" });
    let saved = json!({ "id": id, "version": 1, "name": "Anna", "role": "ADMINISTRATOR" });
    let named = json!({ "id": id, "version": 1 });
    let nobody = json!({ "id": "person:00000000-0000-0000-0000-00000000ffff", "version": 1 });
    let questions = [
        (PEOPLE, json!({})),
        (INVITATIONS, json!({})),
        (INVITE, invited),
        (TAKE_BACK, json!({ "email": "new@people.example" })),
        (SAVE, saved),
        (DISABLE, named.clone()),
        (ENABLE, named.clone()),
    ];
    for role in PersonRole::ALL.iter().filter(|role| **role != PersonRole::Administrator) {
        let country = role.is_national().then_some("PL");
        let actor = world.person(&role.as_str().to_lowercase(), *role, country).await;
        for (document, variables) in &questions {
            let code = actor.refused(document, variables.clone()).await.0;
            assert!(["FORBIDDEN", "NOT_FOUND"].contains(&code.as_str()), "{role} {document}: {code}");
        }
        let (known, unknown) =
            (actor.refused(DISABLE, named.clone()).await, actor.refused(DISABLE, nobody.clone()).await);
        assert_eq!(known, unknown, "{role} does not learn who has an account");
    }
    for (document, variables) in &questions {
        assert_eq!(world.anonymous().refused(document, variables.clone()).await.0, "UNAUTHENTICATED", "{document}");
    }
    let everybody = administrator.ask(PEOPLE, json!({})).await["people"].take();
    let addresses = each(&everybody, "email");
    assert_eq!(addresses.len(), 2 + PersonRole::ALL.len() - 1);
    assert!(addresses.is_sorted(), "{addresses:?}");
    let found = administrator.ask(PEOPLE, json!({ "text": " ANNA@ " })).await["people"].take();
    assert_eq!(found, json!([{ "id": id, "email": anna.email, "version": 1 }]), "nothing was changed");
    assert_eq!(administrator.ask(INVITATIONS, json!({})).await["invitations"], json!([]));
}

#[tokio::test]
async fn who_is_invited_chooses_a_password_and_is_signed_in_with_the_role_of_the_invitation() {
    let (world, administrator) = managed().await;
    let actor = world.anonymous();
    let input = json!({ "email": " New.Person@People.Example", "name": " New   Person ", "role": "NATIONAL_EDITOR", "country": "pol" });
    let invited = done(&administrator, INVITE, input).await;
    assert_eq!(invited["problems"], json!([]));
    let invitation = &invited["invitation"];
    assert_eq!(invitation["email"], "new.person@people.example");
    assert_eq!((&invitation["name"], &invitation["countryCode"]), (&json!("New Person"), &json!("PL")));
    assert!(text(&invitation["expiresAt"]).starts_with("2026-12-07T10:00:00"), "a fortnight: {invitation}");
    let open = administrator.ask(INVITATIONS, json!({})).await["invitations"].take();
    assert_eq!(each(&open, "email"), ["new.person@people.example"]);
    assert_eq!(problem(&sign_in(&actor, "new.person@people.example", PASSWORD).await).1, "WRONG_CREDENTIALS");

    let weak = done(&actor, ACCEPT, json!({ "token": invited["token"], "password": "new.person" })).await;
    assert_eq!((&weak["session"], problem(&weak)), (&Value::Null, (vec!["password"], "WEAK_PASSWORD")));
    let words = json!({ "token": invited["token"], "name": "Nina Person", "password": PASSWORD });
    let accepted = done(&actor, ACCEPT, words).await;
    assert_eq!(accepted["problems"], json!([]), "a refused password does not use the invitation up");
    let person = json!({ "email": "new.person@people.example", "name": "Nina Person", "role": "NATIONAL_EDITOR", "countryCode": "PL" });
    assert_eq!(accepted["session"]["person"], person);
    assert_eq!(status(&actor, access(&accepted["session"])).await, 200);
    assert!(accepted["session"]["refreshToken"].is_string());

    let again = accept(&actor, &invited["token"]).await;
    assert_eq!((&again["session"], problem(&again)), (&Value::Null, (vec!["token"], "INVITATION_OVER")));
    assert_eq!(administrator.ask(INVITATIONS, json!({})).await["invitations"], json!([]));
    assert!(sign_in(&actor, "new.person@people.example", PASSWORD).await["session"].is_object());
}

#[tokio::test]
async fn an_invitation_taken_back_replaced_or_a_fortnight_old_is_over() {
    let (world, administrator) = managed().await;
    let actor = world.anonymous();
    let first = invite_editor(&administrator, "new@people.example").await;
    let second = invite_editor(&administrator, "NEW@people.example").await;
    assert_ne!(first["token"], second["token"]);
    let over = accept(&actor, &first["token"]).await;
    assert_eq!(problem(&over).1, "INVITATION_OVER", "the second one replaces the first");
    let back = done(&administrator, TAKE_BACK, json!({ "email": "New@people.example" })).await;
    assert_eq!(back["problems"], json!([]));
    assert_eq!(accept(&actor, &second["token"]).await, over);
    for unknown in [json!(""), json!("0".repeat(64))] {
        assert_eq!(accept(&actor, &unknown).await, over, "{unknown}");
    }
    let [late, early] = ["late@people.example", "early@people.example"];
    let (late, early) = (invite_editor(&administrator, late).await, invite_editor(&administrator, early).await);
    world.clock().advance(Duration::from_secs(14 * DAY - 1));
    assert_eq!(accept(&actor, &early["token"]).await["problems"], json!([]));
    world.clock().advance(Duration::from_secs(DAY));
    assert_eq!(accept(&actor, &late["token"]).await, over);
    // The administrator's own session ended long ago.
    let administrator = world.person("other", PersonRole::Administrator, None).await;
    assert_eq!(administrator.ask(INVITATIONS, json!({})).await["invitations"], json!([]));
}

#[tokio::test]
async fn of_many_who_accept_one_invitation_at_once_one_gets_the_account() {
    let (world, administrator) = managed().await;
    let (other, _) = world.second_process().await;
    let invited = invite_editor(&administrator, "new@people.example").await;
    let mut racing = tokio::task::JoinSet::new();
    for number in 0..6 {
        let actor = if number % 2 == 0 { world.anonymous() } else { other.clone() };
        let token = invited["token"].clone();
        racing.spawn(async move { accept(&actor, &token).await });
    }
    let answers = racing.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer["session"].is_object()).count(), 1, "{answers:?}");
    for answer in answers.iter().filter(|answer| answer["session"].is_null()) {
        assert!(["INVITATION_OVER", "EMAIL_TAKEN"].contains(&problem(answer).1), "{answer}");
    }
}

#[tokio::test]
async fn every_problem_of_an_invitation_is_told_at_once_with_its_place() {
    let (world, administrator) = managed().await;
    account(&world, "anna", PersonRole::Clerk).await;
    let good = json!({ "email": "new@people.example", "name": "New Person", "role": "CLERK", "country": "PL" });
    for (what, change, expected) in [
        ("no address", json!({ "email": "new" }), vec!["email INVALID_EMAIL"]),
        ("an address without host", json!({ "email": "new@" }), vec!["email INVALID_EMAIL"]),
        ("two addresses", json!({ "email": "a@people.example,b@people.example" }), vec!["email INVALID_EMAIL"]),
        ("a known address", json!({ "email": "Anna@People.Example" }), vec!["email EMAIL_TAKEN"]),
        ("no name", json!({ "name": " " }), vec!["name INVALID_NAME"]),
        ("a clerk of no country", json!({ "country": null }), vec!["country COUNTRY_NEEDED"]),
        ("a clerk of an unknown country", json!({ "country": "XX" }), vec!["country UNKNOWN_COUNTRY"]),
        ("an administrator of a country", json!({ "role": "ADMINISTRATOR" }), vec!["country NO_COUNTRY"]),
        (
            "everything",
            json!({ "email": "@", "name": "", "country": " " }),
            vec!["email INVALID_EMAIL", "name INVALID_NAME", "country COUNTRY_NEEDED"],
        ),
    ] {
        let mut input = good.clone();
        for (field, value) in change.as_object().expect("fields") {
            input[field] = value.clone();
        }
        let refused = done(&administrator, INVITE, input).await;
        let told = list(&refused["problems"]);
        let told: Vec<String> =
            told.iter().map(|one| format!("{} {}", text(&one["path"][0]), text(&one["code"]))).collect();
        assert_eq!(told, expected, "{what}: {refused}");
        assert_eq!((&refused["invitation"], &refused["token"]), (&Value::Null, &Value::Null), "{what}");
    }
    assert_eq!(administrator.ask(INVITATIONS, json!({})).await["invitations"], json!([]));
    assert_eq!(done(&administrator, INVITE, good).await["problems"], json!([]));
}

#[tokio::test]
async fn an_account_is_changed_only_by_who_saw_its_last_version_and_never_by_its_owner() {
    let (world, administrator) = managed().await;
    let anna = account(&world, "anna", PersonRole::Clerk).await;
    let id = format!("person:{}", anna.id);
    let saving = |version: i32, name: &str| json!({ "id": id, "version": version, "name": name, "role": "CLERK", "country": "DE" });
    let saved = done(&administrator, SAVE, saving(1, "Anna Nowak")).await;
    assert_eq!(saved["person"], json!({ "name": "Anna Nowak", "role": "CLERK", "countryCode": "DE", "version": 2 }));
    for version in [0, 1, 3] {
        for (document, variables) in [
            (SAVE, saving(version, "Somebody Else")),
            (DISABLE, json!({ "id": id, "version": version })),
            (ENABLE, json!({ "id": id, "version": version })),
        ] {
            let stale = done(&administrator, document, variables).await;
            assert_eq!((&stale["person"], problem(&stale)), (&Value::Null, (vec!["expectedVersion"], "CONFLICT")));
        }
    }
    let wrong = done(&administrator, SAVE, json!({ "id": id, "version": 2, "name": "", "role": "CLERK" })).await;
    assert_eq!(each(&wrong["problems"], "code"), ["INVALID_NAME", "COUNTRY_NEEDED"]);

    let actor = world.anonymous();
    let before = sign_in(&actor, &anna.email, PASSWORD).await["session"].take();
    let closed = done(&administrator, DISABLE, json!({ "id": id, "version": 2 })).await;
    assert_eq!(closed["person"], json!({ "isDisabled": true, "version": 3 }));
    let opened = done(&administrator, ENABLE, json!({ "id": id, "version": 3 })).await;
    assert_eq!(opened["person"], json!({ "isDisabled": false, "version": 4 }));
    assert_eq!(status(&actor, access(&before)).await, 401, "what was closed once does not come back");
    assert!(sign_in(&actor, &anna.email, PASSWORD).await["session"].is_object());

    let me = administrator.ask("{ me { id version } }", json!({})).await["me"].take();
    let own = json!({ "id": me["id"], "version": me["version"] });
    let code = administrator.refused(DISABLE, own).await.0;
    assert!(["FORBIDDEN", "NOT_FOUND"].contains(&code.as_str()), "nobody closes the account they act with: {code}");
    let nobody = json!({ "id": "person:00000000-0000-0000-0000-00000000ffff", "version": 1 });
    assert_eq!(administrator.refused(DISABLE, nobody).await.0, "NOT_FOUND");
    assert_eq!(administrator.refused(DISABLE, json!({ "id": "anna", "version": 1 })).await.0, "NOT_FOUND");
}

#[tokio::test]
async fn the_first_administrator_is_made_once_where_there_is_nobody_but_a_demonstration() {
    let world = World::new().await;
    let (other, there) = world.second_process().await;
    open_demo(world.ctx()).await.expect("people of a demonstration");
    let (here, elsewhere) = tokio::join!(first(world.ctx()), first(&there));
    let mut made = [here.expect("the store"), elsewhere.expect("the store")].into_iter().flatten();
    let (person, password) = made.next().expect("an administrator");
    assert!(made.next().is_none(), "two processes that start at once make one");
    assert!(first(world.ctx()).await.expect("the store").is_none());
    let done = sign_in(&other, &person.email, &password).await;
    assert_eq!(done["session"]["person"]["role"], "ADMINISTRATOR", "{done}");
    let empty = World::new().await;
    account(&empty, "anna", PersonRole::Clerk).await;
    assert!(first(empty.ctx()).await.expect("the store").is_none(), "whoever is there looks after themselves");
}

#[tokio::test]
async fn people_of_a_demonstration_sign_in_only_while_it_is_open() {
    let world = World::new().await;
    let actor = world.anonymous();
    let anna = account(&world, "anna", PersonRole::Clerk).await;
    let (people, password) = open_demo(world.ctx()).await.expect("a demonstration");
    for role in PersonRole::ALL {
        let countries = people.iter().filter(|person| person.role == *role).count();
        assert_eq!(countries, if role.is_national() { 2 } else { 1 }, "{role}");
    }
    let mut tokens = Vec::new();
    for demo in &people {
        let session = sign_in(&actor, &demo.email, &password).await["session"].take();
        let shown = (&session["person"]["role"], &session["person"]["countryCode"]);
        assert_eq!(shown, (&json!(demo.role.as_str()), &json!(demo.country)), "{}", demo.email);
        tokens.push(access(&session).to_owned());
    }
    assert_eq!(close_demo(world.ctx()).await.expect("closed"), people.len());
    assert_eq!(close_demo(world.ctx()).await.expect("closed"), 0);
    for (demo, token) in people.iter().zip(&tokens) {
        assert_eq!(status(&actor, token).await, 401, "{}", demo.email);
        assert_eq!(problem(&sign_in(&actor, &demo.email, &password).await).1, "WRONG_CREDENTIALS", "{}", demo.email);
    }
    assert!(sign_in(&actor, &anna.email, PASSWORD).await["session"].is_object(), "nobody else is shut out");
    let (again, another) = open_demo(world.ctx()).await.expect("a demonstration");
    assert_eq!(again.len(), people.len());
    assert_ne!(another, password, "made up at each start");
    assert!(sign_in(&actor, &people[0].email, &another).await["session"].is_object());
    assert_eq!(problem(&sign_in(&actor, &people[0].email, &password).await).1, "WRONG_CREDENTIALS");
    assert_eq!(status(&actor, &tokens[0]).await, 401);
    let known = domain::person::find(world.ctx(), &Viewer::Machine("tests"), "demo.example").await.expect("people");
    assert_eq!(known.len(), people.len(), "opened again, not made again");
}
