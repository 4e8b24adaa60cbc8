//! Questions are asked: what they need, who sees them, what is answered before they are asked.

use super::{At, Room, act, asking, changed, input, library, place, saying, time, told};
use crate::reading::{list, text};
use serde_json::{Value, json};
use std::time::Duration;
use tests::Actor;

/// What somebody has to do with: references, whose turn it is, and whether it is theirs.
async fn under_way(actor: &Actor) -> Vec<(i64, bool, bool)> {
    let query = "{ questionsUnderWay { isTurn isMine question { reference notes { body } answers { body } } } }";
    let data = actor.ask(query, json!({})).await;
    let one = |one: &Value| {
        let reference = one["question"]["reference"].as_i64().expect("a reference");
        (reference, one["isTurn"] == true, one["isMine"] == true)
    };
    list(&data["questionsUnderWay"]).iter().map(one).collect()
}

/// References of what is offered beside a text.
async fn near(actor: &Actor, text: &str, first: Option<u64>) -> Vec<i64> {
    let query = "query($text: String!, $first: Int) { similarQuestions(text: $text, first: $first) { reference } }";
    let data = actor.ask(query, json!({ "text": text, "first": first })).await;
    list(&data["similarQuestions"]).iter().map(|one| one["reference"].as_i64().expect("a reference")).collect()
}

#[tokio::test]
async fn a_question_is_seen_by_whoever_asked_it_and_by_the_programme_alone() {
    let room = Room::new().await;
    let asked = room.ask(&room.asker, asking()).await;
    assert_eq!(asked["problems"], json!([]));
    let question = &asked["question"];
    assert_eq!(
        (&question["reference"], &question["url"], &question["status"], &question["version"]),
        (&json!(1), &json!("/questions/1"), &json!("OPEN"), &json!(1))
    );
    assert_eq!((&question["title"], &question["askerCountry"]), (&json!("Kto wypłaca zasiłek?"), &json!("PL")));
    assert_eq!((&question["assignedCountry"], &question["publishedAt"]), (&Value::Null, &Value::Null));
    assert_eq!(question["sectors"], json!(["FB"]), "its BUC tells the sector");
    assert_eq!((&question["bucs"][0]["code"], &question["countries"][0]["code"]), (&json!("FB_BUC_01"), &json!("LU")));
    assert_eq!(time(&question["askedAt"]), "10:00");
    for actor in [&room.asker, &room.officer, &room.second, &room.administrator] {
        assert_eq!(&room.seen(actor, 1).await, question);
        assert_eq!(actor.get("/questions/1").await.status, 200);
    }
    let identity = text(&question["id"]);
    let query = "query($id: ID!) { question(id: $id) { reference } node(id: $id) { id } }";
    let mine = room.asker.ask(query, json!({ "id": identity })).await;
    assert_eq!(mine["question"]["reference"], 1, "by its identity too");
    let others =
        [&room.colleague, &room.coordinator, &room.foreign, &room.clerk, &room.third, &room.stranger].into_iter();
    for (who, actor) in others.enumerate() {
        assert_eq!(room.seen(actor, 1).await, Value::Null, "{who}");
        let by_identity = actor.ask(query, json!({ "id": identity })).await;
        assert_eq!(by_identity, json!({ "question": null, "node": null }), "{who}");
        let (own, nobodys) = (actor.get("/questions/1").await, actor.get("/questions/99").await);
        assert_eq!((own.status, nobodys.status), (404, 404), "{who}");
    }
}

#[tokio::test]
async fn nobody_learns_from_the_log_of_a_question_that_is_not_theirs() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, json!({ "country": "AT" })).await;
    room.done(&room.officer, "noteQuestion", at, saying("Notatka.")).await;
    let log = "{ changes(first: 50, nouns: [QUESTION]) { nodes { action label countryCode } } }";
    for (who, actor) in
        [&room.colleague, &room.coordinator, &room.clerk, &room.third, &room.stranger].into_iter().enumerate()
    {
        let told = actor.ask(log, json!({})).await["changes"]["nodes"].take();
        assert_eq!(told, json!([]), "{who}");
    }
}

#[tokio::test]
async fn everybody_who_is_signed_in_may_ask_and_nobody_else() {
    let room = Room::new().await;
    let people = [&room.asker, &room.coordinator, &room.foreign, &room.officer, &room.administrator];
    for (actor, reference) in people.into_iter().zip(1..) {
        assert_eq!(room.asked_by(actor).await, (reference, 1));
        assert_eq!(room.seen(actor, reference).await["status"], "OPEN");
    }
    let refused = room.stranger.refused(&act("askQuestion"), json!({ "input": asking() })).await;
    assert_eq!(refused.0, "UNAUTHENTICATED");
    let own = "{ questionsUnderWay { isTurn } }";
    assert_eq!(room.stranger.refused(own, json!({})).await.0, "UNAUTHENTICATED");
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_its_field_and_nothing_is_asked() {
    let room = Room::new().await;
    let wrong = json!({ "title": " ", "body": "\r\n", "language": "xx", "buc": "NO_BUC_01", "country": "XX" });
    let refused = room.ask(&room.asker, wrong).await;
    assert_eq!(
        told(&refused),
        ["MISSING body", "MISSING title", "UNKNOWN_BUC buc", "UNKNOWN_COUNTRY country", "UNKNOWN_LANGUAGE language"]
    );
    assert_eq!(refused["question"], Value::Null);
    for (patch, problem) in [
        (json!({ "title": "ż".repeat(141) }), "TOO_LONG title"),
        (json!({ "body": "ż".repeat(4_001) }), "TOO_LONG body"),
        (json!({ "title": "a\u{202e}b" }), "INVALID_TEXT title"),
        (json!({ "body": "a\u{0}b" }), "INVALID_TEXT body"),
        (json!({ "language": "pol" }), "UNKNOWN_LANGUAGE language"),
        (json!({ "buc": "AD_BUC_01" }), "UNKNOWN_BUC buc"),
    ] {
        assert_eq!(told(&room.ask(&room.asker, changed(asking(), &patch)).await), [problem]);
    }
    assert!(under_way(&room.officer).await.is_empty());
    let longest = json!({ "title": "ż".repeat(140), "body": "ż".repeat(4_000) });
    let asked = room.ask(&room.asker, changed(asking(), &longest)).await;
    assert_eq!((told(&asked), place(&asked)), (Vec::new(), (1, 1)), "letters are counted, not bytes");
}

#[tokio::test]
async fn codes_and_texts_are_read_as_people_write_them() {
    let room = Room::new().await;
    let loose = json!({
        "title": "  Kto\n wypłaca   zasiłek? ",
        "body": " Pierwszy.\r\n\r\nDrugi. ",
        "language": "PL",
        "buc": "fb buc 1",
        "country": "GRC",
    });
    let asked = room.ask(&room.asker, loose).await["question"].take();
    assert_eq!((&asked["title"], &asked["body"]), (&json!("Kto wypłaca zasiłek?"), &json!("Pierwszy.\n\nDrugi.")));
    assert_eq!((&asked["bucs"], &asked["countries"]), (&json!([{ "code": "FB_BUC_01" }]), &json!([{ "code": "EL" }])));
    let bare = json!({ "title": "Which sector?", "body": "None.", "buc": " ", "country": "", "sector": "P" });
    let asked = room.ask(&room.asker, bare).await["question"].take();
    assert_eq!((&asked["sectors"], &asked["bucs"], &asked["countries"]), (&json!(["P"]), &json!([]), &json!([])));
    let other = changed(asking(), &json!({ "sector": "P" }));
    let asked = room.ask(&room.asker, other).await["question"].take();
    assert_eq!(asked["sectors"], json!(["P"]), "what is said counts before what the BUC tells");
}

#[tokio::test]
async fn a_request_that_comes_twice_asks_once() {
    let room = Room::new().await;
    let once = changed(asking(), &json!({ "idempotencyKey": "once" }));
    for _ in 0..3 {
        let asked = room.ask(&room.asker, once.clone()).await;
        assert_eq!((told(&asked), place(&asked)), (Vec::new(), (1, 1)));
    }
    let at = room.went(&room.officer, "answerQuestion", (1, 1), saying("Luksemburg.")).await;
    assert_eq!(place(&room.ask(&room.asker, once.clone()).await), at, "as it stands by now");
    let other = changed(once.clone(), &json!({ "title": "Co innego?" }));
    assert_eq!(told(&room.ask(&room.asker, other).await), ["KEY_REUSED idempotencyKey"]);
    let empty = changed(asking(), &json!({ "idempotencyKey": " " }));
    assert_eq!(told(&room.ask(&room.asker, empty).await), ["INVALID_KEY idempotencyKey"]);
    assert_eq!(place(&room.ask(&room.colleague, once).await), (2, 1), "a key is its sender's own");
    assert_eq!(under_way(&room.asker).await, [(1, false, true)]);
}

#[tokio::test]
async fn what_is_one_s_turn_stands_first_and_what_waits_longest_before_the_rest() {
    let room = Room::new().await;
    let mut places: Vec<At> = Vec::new();
    for actor in [&room.asker, &room.officer, &room.colleague] {
        places.push(room.asked_by(actor).await);
        room.world.clock().advance(Duration::from_secs(60));
    }
    let (turn, mine, other) = ((true, false), (false, true), (false, false));
    let of = |rows: &[(i64, (bool, bool))]| rows.iter().map(|(at, (is, own))| (*at, *is, *own)).collect::<Vec<_>>();
    assert_eq!(under_way(&room.second).await, of(&[(1, turn), (2, turn), (3, turn)]));
    assert_eq!(under_way(&room.officer).await, of(&[(1, turn), (3, turn), (2, mine)]), "nobody answers themselves");
    assert_eq!(under_way(&room.administrator).await, of(&[(1, other), (2, other), (3, other)]));
    assert_eq!(under_way(&room.asker).await, of(&[(1, mine)]));
    for actor in [&room.coordinator, &room.foreign, &room.third, &room.clerk] {
        assert!(under_way(actor).await.is_empty());
    }
    let at = room.went(&room.officer, "assignQuestion", places[0], json!({ "country": "AT" })).await;
    assert_eq!(under_way(&room.foreign).await, of(&[(1, turn)]));
    assert_eq!(under_way(&room.officer).await, of(&[(3, turn), (1, other), (2, mine)]), "it waits for Austria");
    room.went(&room.foreign, "answerQuestion", at, saying("Luksemburg.")).await;
    assert_eq!(under_way(&room.foreign).await, of(&[(1, other)]));
    assert_eq!(under_way(&room.officer).await, of(&[(1, turn), (3, turn), (2, mine)]), "it can be published");
    assert_eq!(under_way(&room.asker).await, of(&[(1, mine)]));
}

#[tokio::test]
async fn published_answers_are_offered_before_a_question_is_asked_and_no_others() {
    let room = Room::of(library().await).await;
    let secret = json!({ "title": "Kryptopytanie: zasiłek", "body": "Kryptosprawa w Luksemburgu." });
    assert_eq!(place(&room.ask(&room.asker, changed(asking(), &secret)).await), (4, 1), "behind the bundled ones");
    for actor in [&room.stranger, &room.colleague, &room.asker, &room.officer] {
        assert_eq!(near(actor, "When can a reimbursement be claimed?", None).await.first(), Some(&1));
        assert_eq!(near(actor, "ZASILEK", None).await, [2], "in any spelling");
        assert_eq!(near(actor, "φορέας", None).await, [3]);
        for nothing in ["zzyzx quux", "", "Kryptopytanie kryptosprawa"] {
            assert!(near(actor, nothing, None).await.is_empty(), "{nothing}");
        }
        let both = "reimbursement, zasiłek";
        for (first, count) in [(None, 2), (Some(1), 1), (Some(0), 1), (Some(1_000), 2)] {
            assert_eq!(near(actor, both, first).await.len(), count, "{first:?}");
        }
    }
    let at = room.went(&room.officer, "answerQuestion", (4, 1), saying("Tak.")).await;
    room.went(&room.officer, "publishQuestion", at, super::knowledge()).await;
    assert!(near(&room.stranger, "employment", None).await.contains(&4), "as soon as it is published");
    assert!(near(&room.stranger, "Kryptopytanie", None).await.is_empty(), "never by the words it was asked in");
}

#[tokio::test]
async fn every_step_takes_the_identity_as_well_as_the_reference() {
    let room = Room::new().await;
    let asked = room.ask(&room.asker, asking()).await;
    let variables = |step: &str, version: i64, more: &Value| {
        let mut variables = input(step, (1, version), more);
        variables["input"]["question"] = asked["question"]["id"].clone();
        variables
    };
    for (step, version, more) in [
        ("assignQuestion", 1, json!({})),
        ("noteQuestion", 2, saying("Notatka.")),
        ("answerQuestion", 2, saying("Luksemburg.")),
        ("publishQuestion", 3, super::knowledge()),
    ] {
        let done = room.officer.ask(&act(step), variables(step, version, &more)).await["done"].take();
        assert_eq!((told(&done), &done["question"]["reference"]), (Vec::new(), &json!(1)), "{step}: {done}");
    }
}
