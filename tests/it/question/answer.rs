//! Questions are given to who knows, answered, asked on, noted about and closed.

use super::{Room, act, asking, input, is_told_nothing_of, knowledge, place, saying, time, told};
use crate::reading::{each, list, text};
use serde_json::{Value, json};
use std::time::Duration;
use tests::Actor;

/// A word that stands in notes only.
const SECRET: &str = "Kryptonota";

fn country(code: &str) -> Value {
    json!({ "country": code })
}

/// A note with the secret word, and with one by which it is looked for.
fn note() -> Value {
    saying(&format!("{SECRET}: zaufany wniosek."))
}

/// What a step is given beside the question.
fn more(step: &str) -> Value {
    match step {
        "answerQuestion" | "followUpQuestion" | "noteQuestion" => saying("Luksemburg."),
        "publishQuestion" => knowledge(),
        "rateQuestion" => json!({ "score": 5 }),
        _ => json!({}),
    }
}

/// Who said what, oldest first.
fn said(question: &Value) -> Vec<(&str, &Value, bool)> {
    let answers = list(&question["answers"]).iter();
    answers.map(|one| (text(&one["body"]), &one["role"], one["isFromAsker"] == true)).collect()
}

#[tokio::test]
async fn the_programme_gives_a_question_to_a_country_whose_coordinator_answers_it() {
    let room = Room::new().await;
    let at = room.asked().await;
    let given = room.done(&room.officer, "assignQuestion", at, country("AUT")).await;
    assert_eq!((told(&given), place(&given)), (Vec::new(), (1, 2)));
    assert_eq!((&given["question"]["assignedCountry"], &given["question"]["status"]), (&json!("AT"), &json!("OPEN")));
    assert_eq!(room.seen(&room.foreign, 1).await, given["question"], "its coordinator sees it as the programme does");
    assert_eq!(room.foreign.get("/questions/1").await.status, 200);
    for actor in [&room.clerk, &room.third, &room.coordinator, &room.colleague, &room.stranger] {
        assert_eq!((room.seen(actor, 1).await, actor.get("/questions/1").await.status), (Value::Null, 404));
    }
    room.world.clock().advance(Duration::from_secs(600));
    let answered = room.done(&room.foreign, "answerQuestion", (1, 2), saying("**Luksemburg**.")).await;
    assert_eq!((told(&answered), place(&answered)), (Vec::new(), (1, 3)));
    let seen = room.seen(&room.asker, 1).await;
    assert_eq!((&seen["status"], time(&seen["answeredAt"])), (&json!("ANSWERED"), "10:10"));
    assert_eq!(said(&seen), [("**Luksemburg**.", &json!("NATIONAL_COORDINATOR"), false)]);
    let again = room.went(&room.officer, "answerQuestion", (1, 3), saying("I Belgia.")).await;
    let seen = room.seen(&room.asker, 1).await;
    assert_eq!((again, time(&seen["answeredAt"])), ((1, 4), "10:10"), "the first answer counts");
    assert_eq!(said(&seen)[1], ("I Belgia.", &json!("PROGRAMME_OFFICER"), false), "the programme can say more");
    assert_eq!(room.seen(&room.colleague, 1).await, Value::Null, "an answer alone publishes nothing");
}

#[tokio::test]
async fn a_coordinator_gives_a_question_back_and_sees_it_no_more() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, country("AT")).await;
    let back = room.done(&room.foreign, "assignQuestion", at, json!({})).await;
    assert_eq!((told(&back), &back["question"]), (Vec::new(), &Value::Null), "done, and no longer theirs to see");
    assert_eq!(room.seen(&room.foreign, 1).await, Value::Null);
    let seen = room.seen(&room.officer, 1).await;
    assert_eq!((&seen["assignedCountry"], &seen["version"]), (&Value::Null, &json!(at.1 + 1)));
    let at = room.went(&room.officer, "assignQuestion", (1, at.1 + 1), country("AT")).await;
    let on = room.done(&room.foreign, "assignQuestion", at, country("LU")).await;
    assert_eq!(told(&on), Vec::<String>::new(), "or on to who knows");
    assert_eq!(room.seen(&room.third, 1).await["assignedCountry"], "LU");
}

#[tokio::test]
async fn everybody_may_take_the_steps_that_are_theirs_and_no_others() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, country("AT")).await;
    let people: [&Actor; 9] = [
        &room.asker,
        &room.foreign,
        &room.officer,
        &room.administrator,
        &room.colleague,
        &room.coordinator,
        &room.clerk,
        &room.third,
        &room.stranger,
    ];
    let (may, no, hidden, sign) = ("may", "FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED");
    for (step, [asker, foreign, officer, administrator]) in [
        ("assignQuestion", [no, may, may, no]),
        ("answerQuestion", [no, may, may, no]),
        ("noteQuestion", [no, may, may, no]),
        ("followUpQuestion", [may, no, no, no]),
        ("closeQuestion", [may, may, may, no]),
        ("publishQuestion", [no, no, may, no]),
        ("withdrawQuestion", [no, no, may, no]),
        ("rateQuestion", [may, no, no, no]),
    ] {
        let codes = [asker, foreign, officer, administrator, hidden, hidden, hidden, hidden, sign];
        for (who, (actor, code)) in people.into_iter().zip(codes).enumerate().filter(|(_, (_, code))| *code != may) {
            assert_eq!(room.refused(actor, step, at, more(step)).await, code, "{step} by {who}");
        }
    }
    assert_eq!(room.seen(&room.officer, 1).await["version"], at.1, "nothing happened");
    for (actor, step) in
        [(&room.officer, "publishQuestion"), (&room.officer, "withdrawQuestion"), (&room.asker, "rateQuestion")]
    {
        assert_eq!(told(&room.done(actor, step, at, more(step)).await), ["WRONG_STATE "], "{step} before an answer");
    }
}

#[tokio::test]
async fn a_follow_up_opens_a_question_again_and_it_waits_anew() {
    let mut room = Room::new().await;
    let first = room.asked().await;
    room.later(1).await;
    room.asked().await;
    let open = room.went(&room.asker, "followUpQuestion", first, saying("Od maja.")).await;
    let waiting = async |room: &Room| {
        let query = "{ questionsUnderWay { question { reference status } } }";
        let data = room.officer.ask(query, json!({})).await;
        let one = |one: &Value| one["question"]["reference"].as_i64().expect("a reference");
        list(&data["questionsUnderWay"]).iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(waiting(&room).await, [1, 2], "who adds something loses no place");
    let answered = room.went(&room.officer, "answerQuestion", open, saying("Luksemburg.")).await;
    room.later(1).await;
    let asked_on = room.went(&room.asker, "followUpQuestion", answered, saying("A od czerwca?")).await;
    let seen = room.seen(&room.asker, 1).await;
    assert_eq!((&seen["status"], time(&seen["answeredAt"])), (&json!("OPEN"), "11:00"));
    assert_eq!(waiting(&room).await, [2, 1], "it waits since then");
    let at = room.went(&room.officer, "answerQuestion", asked_on, saying("Belgia.")).await;
    let null = Value::Null;
    let officer = json!("PROGRAMME_OFFICER");
    assert_eq!(
        said(&room.seen(&room.asker, 1).await),
        [
            ("Od maja.", &null, true),
            ("Luksemburg.", &officer, false),
            ("A od czerwca?", &null, true),
            ("Belgia.", &officer, false),
        ]
    );
    let at = room.went(&room.asker, "closeQuestion", at, json!({})).await;
    room.went(&room.asker, "followUpQuestion", at, saying("Jednak nie.")).await;
    assert_eq!(room.seen(&room.asker, 1).await["status"], "OPEN", "an asker can always come back");
}

#[tokio::test]
async fn a_closed_question_only_goes_on_when_its_asker_comes_back() {
    let room = Room::new().await;
    for closer in [&room.asker, &room.foreign, &room.officer] {
        let at = room.asked().await;
        let at = room.went(&room.officer, "assignQuestion", at, country("AT")).await;
        let at = room.went(closer, "closeQuestion", at, json!({})).await;
        assert_eq!(room.seen(&room.asker, at.0).await["status"], "CLOSED");
        for (actor, step) in [
            (&room.officer, "assignQuestion"),
            (&room.foreign, "answerQuestion"),
            (&room.officer, "publishQuestion"),
            (&room.officer, "withdrawQuestion"),
            (closer, "closeQuestion"),
        ] {
            assert_eq!(told(&room.done(actor, step, at, more(step)).await), ["WRONG_STATE "], "{step}");
        }
        let at = room.went(&room.asker, "followUpQuestion", at, saying("Jednak.")).await;
        room.went(&room.foreign, "answerQuestion", at, saying("Luksemburg.")).await;
    }
}

#[tokio::test]
async fn who_comes_late_is_told_so_and_changes_nothing() {
    let room = Room::new().await;
    let at = room.asked().await;
    for expected in [0, 2, -1] {
        for (actor, step) in [
            (&room.officer, "assignQuestion"),
            (&room.officer, "answerQuestion"),
            (&room.asker, "followUpQuestion"),
            (&room.asker, "closeQuestion"),
        ] {
            let late = room.done(actor, step, (at.0, expected), more(step)).await;
            assert_eq!((told(&late), &late["question"]), (vec!["CONFLICT expectedVersion".to_owned()], &Value::Null));
        }
    }
    assert_eq!(told(&room.done(&room.officer, "assignQuestion", at, country("XX")).await), ["UNKNOWN_COUNTRY country"]);
    let step = act("answerQuestion");
    let (one, other) = tokio::join!(
        room.officer.ask(&step, input("answerQuestion", at, &saying("Luksemburg."))),
        room.second.ask(&step, input("answerQuestion", at, &saying("Belgia."))),
    );
    let happened = [&one, &other].into_iter().filter(|done| done["done"]["question"].is_object()).count();
    assert_eq!(happened, 1, "{one} {other}");
    let seen = room.seen(&room.asker, 1).await;
    assert_eq!((list(&seen["answers"]).len(), &seen["version"]), (1, &json!(2)), "what was refused left nothing");
    for step in ["publishQuestion", "closeQuestion"] {
        let late = room.done(&room.officer, step, at, more(step)).await;
        assert_eq!(told(&late), ["CONFLICT expectedVersion"], "{step}");
    }
}

#[tokio::test]
async fn a_text_says_something_that_can_be_read_and_is_not_endless() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.asker, "followUpQuestion", at, saying(&"ż".repeat(4_000))).await;
    let at = room.went(&room.officer, "answerQuestion", at, saying(&"ż".repeat(8_000))).await;
    let noted = room.done(&room.officer, "noteQuestion", at, saying(&"ż".repeat(4_000))).await;
    assert_eq!((told(&noted), place(&noted)), (Vec::new(), at), "a note leaves the question as it is");
    for (actor, step, most) in [
        (&room.asker, "followUpQuestion", 4_000),
        (&room.officer, "answerQuestion", 8_000),
        (&room.officer, "noteQuestion", 4_000),
    ] {
        let cases = [(" \r\n".to_owned(), "MISSING"), ("ż".repeat(most + 1), "TOO_LONG")];
        for (body, code) in cases.into_iter().chain([("a\u{202e}b".to_owned(), "INVALID_TEXT")]) {
            let refused = room.done(actor, step, at, saying(&body)).await;
            let codes = each(&refused["problems"], "code");
            assert_eq!((codes, &refused["question"]), (vec![code], &Value::Null), "{step}");
        }
    }
    let seen = room.seen(&room.officer, 1).await;
    assert_eq!((&seen["version"], list(&seen["answers"]).len(), list(&seen["notes"]).len()), (&json!(3), 2, 1));
}

#[tokio::test]
async fn a_note_is_read_by_those_who_answer_and_by_nobody_else() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, country("AT")).await;
    for actor in [&room.officer, &room.foreign] {
        let noted = room.done(actor, "noteQuestion", at, note()).await;
        assert_eq!((told(&noted), place(&noted)), (Vec::new(), at));
    }
    let others = [
        ("the asker", &room.asker),
        ("an administrator", &room.administrator),
        ("a colleague", &room.colleague),
        ("the asker's coordinator", &room.coordinator),
        ("a clerk of the country", &room.clerk),
        ("another country", &room.third),
        ("a stranger", &room.stranger),
    ];
    let look = async || {
        for actor in [&room.officer, &room.second, &room.foreign] {
            let notes = room.seen(actor, 1).await["notes"].take();
            assert_eq!(each(&notes, "role"), ["PROGRAMME_OFFICER", "NATIONAL_COORDINATOR"]);
            assert!(each(&notes, "body").iter().all(|body| body.contains(SECRET)));
            assert!(actor.get("/questions/1").await.text().contains(SECRET));
        }
        for (who, actor) in others {
            is_told_nothing_of(actor, who, SECRET, "zaufany").await;
        }
    };
    look().await;
    let at = room.went(&room.foreign, "answerQuestion", at, saying("Luksemburg.")).await;
    let at = room.went(&room.asker, "followUpQuestion", at, saying("A Belgia?")).await;
    let at = room.went(&room.officer, "answerQuestion", at, saying("Nie.")).await;
    let at = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    look().await;
    room.went(&room.officer, "withdrawQuestion", at, json!({})).await;
    look().await;
}

#[tokio::test]
async fn who_answers_no_longer_reads_no_notes_any_more() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, country("AT")).await;
    room.done(&room.foreign, "noteQuestion", at, note()).await;
    room.went(&room.officer, "assignQuestion", at, country("LU")).await;
    assert_eq!(each(&room.seen(&room.third, 1).await["notes"], "role"), ["NATIONAL_COORDINATOR"], "who answers now");
    assert_eq!(room.seen(&room.foreign, 1).await, Value::Null);
    is_told_nothing_of(&room.foreign, "who answered before", SECRET, "zaufany").await;
    assert_eq!(room.refused(&room.foreign, "noteQuestion", at, note()).await, "NOT_FOUND");
    let clerk = room.world.again("celina").await;
    is_told_nothing_of(&clerk, "the asker in another session", SECRET, "zaufany").await;
}

#[tokio::test]
async fn what_is_written_is_kept_as_markdown_and_its_words_stay_the_asker_s_own() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "answerQuestion", at, saying("1. *Luksemburg*\n2. `F001`")).await;
    let seen = room.seen(&room.asker, at.0).await;
    assert_eq!(said(&seen)[0].0, "1. *Luksemburg*\n2. `F001`");
    assert_eq!((&seen["title"], &seen["body"]), (&asking()["title"], &asking()["body"]));
    let published = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    let seen = room.seen(&room.asker, published.0).await;
    assert_eq!(seen["title"], "Who pays the child allowance first?");
    let answers = list(&seen["answers"]);
    assert_eq!(answers.len(), 2, "what is published stands before what was said");
    assert_eq!((&answers[0]["language"], &answers[1]["language"]), (&json!("en"), &Value::Null));
}
