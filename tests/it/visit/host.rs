//! Hosts are asked, and each answers for itself: yes, no, or on other days.

use super::{Room, answers, asked, asked_of, changed, kinds, no, number, plan, standing, told, yes};
use serde_json::{Value, json};
use tests::{Fixture, Unit};

fn counter(from: &str, to: &str) -> Value {
    json!({ "answer": "COUNTER_PROPOSED", "dates": [{ "from": from, "to": to }], "comment": "Then it suits." })
}

fn offered(from: &str, to: &str) -> Value {
    json!({ "windows": [{ "from": from, "to": to }] })
}

#[tokio::test]
async fn one_host_that_accepts_is_enough_where_none_is_required() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    assert_eq!(standing(&matching), ("MATCHING", "HOST"));
    assert_eq!(answers(&matching), "DE PENDING, FI PENDING");
    let accepted = room.went(&room.german, "answerAsHost", &matching, yes()).await;
    assert_eq!(standing(&accepted), ("MATCHING", "HOST"));
    assert_eq!(answers(&accepted), "DE ACCEPTED, FI PENDING");
    assert_eq!(accepted["version"], matching["version"], "what a host says is no other version of what is asked");
    assert_eq!(accepted["hosts"][0]["windows"], matching["windows"], "all days suit where none is named");
    let scheduled = room.went(&room.officer, "scheduleVisit", &matching, plan()).await;
    assert_eq!(scheduled["state"], "SCHEDULED");
    assert_eq!(room.code(&room.finn, "answerAsHost", &scheduled, yes()).await, "WRONG_STATE");
}

#[tokio::test]
async fn without_a_required_host_nothing_takes_place() {
    let room = Room::new().await;
    let hosts = json!({ "hosts": [{ "country": "DE", "required": true }, { "country": "FI" }] });
    let matching = room.matching(changed(asked(), &hosts)).await;
    room.went(&room.finn, "answerAsHost", &matching, yes()).await;
    assert_eq!(told(&room.done(&room.officer, "scheduleVisit", &matching, plan()).await), ["NO_HOST "]);
    let exhausted = room.went(&room.german, "answerAsHost", &matching, no()).await;
    assert_eq!(standing(&exhausted), ("UNDER_REVIEW", "PROGRAMME"));
    assert_eq!(answers(&exhausted), "DE DECLINED, FI ACCEPTED");
    assert_eq!(number(&exhausted, "version"), number(&matching, "version") + 1);
    let again = json!({ "hosts": [{ "country": "DE" }] });
    let again = room.went(&room.officer, "openMatching", &exhausted, again).await;
    assert_eq!(answers(&again), "DE PENDING, FI ACCEPTED", "who is named again is asked again");
    assert_eq!(again["hosts"][0]["isRequired"], true, "and is needed as before");
    let exhausted = room.went(&room.german, "answerAsHost", &again, no()).await;
    let without = room.went(&room.officer, "openMatching", &exhausted, json!({})).await;
    assert_eq!(answers(&without), "DE DECLINED, FI ACCEPTED", "or the programme goes on without it");
    assert_eq!((&without["hosts"][0]["isRequired"], standing(&without).1), (&json!(false), "PROGRAMME"));
}

#[tokio::test]
async fn when_the_last_host_declines_the_programme_looks_for_another() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    let first = room.went(&room.german, "answerAsHost", &matching, no()).await;
    assert_eq!(standing(&first), ("MATCHING", "HOST"));
    let last = room.went(&room.finn, "answerAsHost", &matching, no()).await;
    assert_eq!(standing(&last), ("UNDER_REVIEW", "PROGRAMME"));
    let seen = room.seen(&room.officer, &last).await;
    assert!(kinds(&seen).ends_with(&["HOST_DECLINED", "HOSTS_EXHAUSTED"]), "{seen}");
    assert_eq!(told(&room.done(&room.officer, "openMatching", &last, json!({})).await), ["NO_HOST hosts"]);
    let own = room.done(&room.officer, "openMatching", &last, json!({ "hosts": [{ "country": "PL" }] })).await;
    assert_eq!(told(&own), ["OWN_COUNTRY hosts.0"]);
    let further = json!({ "hosts": [{ "country": "LU" }] });
    let again = room.went(&room.officer, "openMatching", &last, further).await;
    assert_eq!(standing(&again), ("MATCHING", "HOST"));
    assert_eq!(answers(&again), "DE DECLINED, FI DECLINED, LU PENDING");
    let changed_mind = room.went(&room.german, "answerAsHost", &again, yes()).await;
    assert_eq!(changed_mind["hosts"][0]["answer"], "ACCEPTED", "a no can become a yes while hosts are asked");
}

#[tokio::test]
async fn a_counter_proposal_is_the_requester_s_to_take_up() {
    let room = Room::new().await;
    let matching = room.matching(asked()).await;
    let empty = json!({ "answer": "COUNTER_PROPOSED", "dates": [] });
    assert_eq!(told(&room.done(&room.german, "answerAsHost", &matching, empty).await), ["MISSING windows"]);
    let over = counter("2026-11-02", "2026-11-03");
    assert_eq!(told(&room.done(&room.german, "answerAsHost", &matching, over).await), ["OUT_OF_RANGE windows.0"]);
    let days = counter("2027-03-01", "2027-03-05");
    let proposed = room.went(&room.german, "answerAsHost", &matching, days).await;
    assert_eq!(standing(&proposed), ("MATCHING", "REQUESTER"));
    assert_eq!(answers(&proposed), "DE COUNTER_PROPOSED");
    assert_eq!(proposed["hosts"][0]["windows"], json!([{ "from": "2027-03-01", "to": "2027-03-05" }]));
    let within = offered("2027-03-02", "2027-03-04");
    assert_eq!(room.code(&room.colleague, "proposeDates", &matching, within.clone()).await, "FORBIDDEN");
    let taken = room.went(&room.clerk, "proposeDates", &matching, within).await;
    assert_eq!(standing(&taken), ("MATCHING", "PROGRAMME"));
    assert_eq!(answers(&taken), "DE ACCEPTED");
    assert_eq!(taken["hosts"][0]["windows"], json!([{ "from": "2027-03-02", "to": "2027-03-04" }]));
    assert_eq!(taken["windows"], taken["hosts"][0]["windows"]);
    let elsewhere = room.went(&room.coordinator, "proposeDates", &taken, offered("2027-04-05", "2027-04-09")).await;
    assert_eq!(standing(&elsewhere), ("MATCHING", "HOST"));
    assert_eq!(answers(&elsewhere), "DE PENDING");
    assert_eq!(elsewhere["hosts"][0]["windows"], json!([]), "who agreed to other days is asked again");
    let by_host = room.went(&room.german, "proposeDates", &elsewhere, offered("2027-05-03", "2027-05-07")).await;
    assert_eq!(standing(&by_host), ("MATCHING", "REQUESTER"));
    assert_eq!(answers(&by_host), "DE COUNTER_PROPOSED");
}

#[tokio::test]
async fn who_accepted_days_that_are_still_offered_is_not_asked_again() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    room.went(&room.german, "answerAsHost", &matching, changed(yes(), &json!({ "windows": [0] }))).await;
    room.went(&room.finn, "answerAsHost", &matching, changed(yes(), &json!({ "windows": [1] }))).await;
    let narrowed = room.went(&room.clerk, "proposeDates", &matching, offered("2027-01-12", "2027-01-13")).await;
    assert_eq!(answers(&narrowed), "DE ACCEPTED, FI PENDING");
    assert_eq!(narrowed["hosts"][0]["windows"], json!([{ "from": "2027-01-12", "to": "2027-01-13" }]));
    assert_eq!(room.code(&room.finn, "answerAsHost", &matching, yes()).await, "CONFLICT", "other days are offered now");
}

#[tokio::test]
async fn a_host_answers_for_its_own_country_alone() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    for (name, actor, code) in [
        ("clerk of the host", &room.guest, "FORBIDDEN"),
        ("requester", &room.clerk, "FORBIDDEN"),
        ("coordinator", &room.coordinator, "FORBIDDEN"),
        ("officer", &room.officer, "FORBIDDEN"),
        ("who is not asked", &room.foreign, "NOT_FOUND"),
        ("administrator", &room.administrator, "NOT_FOUND"),
        ("stranger", &room.stranger, "UNAUTHENTICATED"),
    ] {
        assert_eq!(room.code(actor, "answerAsHost", &matching, yes()).await, code, "{name}");
    }
    let of_another = changed(yes(), &json!({ "host": matching["hosts"][1]["id"] }));
    assert_eq!(room.code(&room.german, "answerAsHost", &matching, of_another).await, "FORBIDDEN");
    for nobody in ["00000000-0000-0000-0000-0000000fffff", "x"] {
        let input = changed(yes(), &json!({ "host": nobody }));
        assert_eq!(room.code(&room.german, "answerAsHost", &matching, input).await, "NOT_FOUND");
    }
    assert_eq!(answers(&room.seen(&room.officer, &matching).await), "DE PENDING, FI PENDING");
    let seen = room.seen(&room.german, &matching).await;
    assert_eq!(seen["allowed"]["answer"], json!([matching["hosts"][0]["id"]]));
}

#[tokio::test]
async fn an_answer_is_given_over_what_was_seen_and_only_to_days_that_are_offered() {
    let room = Room::new().await;
    let matching = room.matching(asked()).await;
    let of = |more: Value| changed(yes(), &more);
    let cases = [
        (of(json!({ "hostVersion": 7 })), "CONFLICT expectedVersion"),
        (of(json!({ "windows": [2] })), "UNKNOWN_WINDOW windows"),
        (of(json!({ "contact": "nobody@people.example" })), "UNKNOWN_PERSON contact"),
        (of(json!({ "contact": "karol@people.example" })), "UNKNOWN_PERSON contact"),
        (json!({ "answer": "DECLINED" }), "REASON_NEEDED comment"),
        (json!({ "answer": "PENDING" }), "INVALID_ANSWER answer"),
    ];
    for (input, expected) in cases {
        let refused = room.done(&room.german, "answerAsHost", &matching, input.clone()).await;
        assert_eq!(told(&refused), [expected], "{input}");
    }
    let fine = of(json!({ "hostVersion": 1, "windows": [1], "contact": "Gustav@people.example", "comment": "Come." }));
    let accepted = room.went(&room.german, "answerAsHost", &matching, fine).await;
    let host = &accepted["hosts"][0];
    assert_eq!(host["windows"], json!([{ "from": "2027-02-01", "to": "2027-02-05" }]));
    assert_eq!((number(host, "version"), &host["contact"], &host["comment"]), (2, &json!("gustav"), &json!("Come.")));
    let late = room.done(&room.german, "answerAsHost", &matching, of(json!({ "hostVersion": 1 }))).await;
    assert_eq!(told(&late), ["CONFLICT expectedVersion"]);
    assert_eq!(room.seen(&room.clerk, &matching).await["hosts"][0]["comment"], "Come.");
}

#[tokio::test]
async fn an_institution_is_asked_by_its_code_and_its_country_answers_for_it() {
    let room = Room::of(Fixture::new().unit(Unit::new("FI:KELA")).unit(Unit::new("FI:TRAFI"))).await;
    for (host, code) in [
        (json!({ "institution": "FI:NONE1" }), "UNKNOWN_CODE hosts.0"),
        (json!({ "institution": "FI:KELA", "country": "DE" }), "UNKNOWN_CODE hosts.0"),
    ] {
        let refused = room.sent(&room.clerk, "requestVisit", changed(asked(), &json!({ "hosts": [host] }))).await;
        assert_eq!(told(&refused), [code]);
    }
    let same = json!({ "hosts": [{ "institution": "FI:KELA" }, { "country": "FI" }] });
    let twice = room.sent(&room.clerk, "requestVisit", changed(asked(), &same)).await;
    assert_eq!(told(&twice), ["TWICE hosts.1"], "one country answers for both");
    let hosts = json!({ "hosts": [{ "institution": "FI:KELA" }, { "institution": "FI:TRAFI" }] });
    let matching = room.matching(changed(asked(), &hosts)).await;
    assert_eq!(matching["hosts"][0]["institution"], "FI:KELA");
    assert_eq!(matching["hosts"][1]["institution"], "FI:TRAFI");
    assert_eq!(told(&room.done(&room.finn, "answerAsHost", &matching, yes()).await), ["MISSING host"]);
    let own = changed(yes(), &json!({ "host": matching["hosts"][0]["id"] }));
    let accepted = room.went(&room.finn, "answerAsHost", &matching, own).await;
    assert_eq!(answers(&accepted), "FI ACCEPTED, FI PENDING");
    let other = changed(no(), &json!({ "host": matching["hosts"][1]["id"] }));
    let declined = room.went(&room.finn, "answerAsHost", &matching, other).await;
    assert_eq!(answers(&declined), "FI ACCEPTED, FI DECLINED");
}
