//! What others need too: published in reviewed words, revised, taken back, rated, counted.

use super::{Room, asking, both, changed, everything, is_told_nothing_of, knowledge, place, saying, told};
use crate::reading::list;
use serde_json::{Value, json};
use tests::Actor;

/// A word of the asker that no stranger may ever read.
const SECRET: &str = "Kowalewska";

/// A question with the secret word everywhere, and with one by which it is looked for.
fn telling() -> Value {
    let patch = json!({
        "title": format!("Sprawa {SECRET}"),
        "body": format!("Pani {SECRET} mieszka w Grazu; wniosek jest zaufany."),
    });
    changed(asking(), &patch)
}

/// The figures of direct user support.
async fn statistics(room: &Room) -> Value {
    let query = "{ questionStatistics { asked open published medianHoursToAnswer withinTwoDays
        rating { count mean } } }";
    room.stranger.ask(query, json!({})).await["questionStatistics"].take()
}

/// How an answer was rated, as everybody reads it.
async fn rating(room: &Room) -> Value {
    room.seen(&room.stranger, 1).await["rating"].take()
}

#[tokio::test]
async fn what_is_published_tells_nothing_of_who_asked() {
    let room = Room::new().await;
    let at = place(&room.ask(&room.asker, telling()).await);
    let at = room.went(&room.officer, "assignQuestion", at, json!({ "country": "AT" })).await;
    let at = room.went(&room.foreign, "answerQuestion", at, saying(&format!("Pani {SECRET}: Austria, zaufany."))).await;
    let at = room.went(&room.asker, "followUpQuestion", at, saying(&format!("{SECRET} pracuje, zaufany."))).await;
    let at = room.went(&room.officer, "answerQuestion", at, saying(&format!("{SECRET}: Luksemburg."))).await;
    let published = room.done(&room.officer, "publishQuestion", at, knowledge()).await;
    assert_eq!((told(&published), &published["question"]["status"]), (Vec::new(), &json!("PUBLISHED")));
    let seen = room.seen(&room.stranger, 1).await;
    assert_eq!(seen["title"], "Who pays the child allowance first?");
    assert_eq!(seen["body"], "Both parents work, each in another state.");
    assert_eq!((&seen["countries"], &seen["bucs"]), (&json!([]), &json!([{ "code": "FB_BUC_01" }])));
    for field in ["askedAt", "answeredAt", "askerCountry", "assignedCountry", "version"] {
        assert_eq!(seen[field], Value::Null, "{field}");
    }
    let answers = list(&seen["answers"]);
    assert_eq!((answers.len(), &answers[0]["body"]), (1, &json!("The state of **employment** pays first.")));
    assert_eq!((&answers[0]["role"], &answers[0]["isFromAsker"]), (&Value::Null, &json!(false)));
    for (who, actor) in [
        ("a stranger", &room.stranger),
        ("a colleague", &room.colleague),
        ("the asker's coordinator", &room.coordinator),
        ("a clerk of the country that answered", &room.clerk),
        ("another country", &room.third),
    ] {
        assert_eq!(room.seen(actor, 1).await, seen, "{who} reads what everybody reads");
        is_told_nothing_of(actor, who, SECRET, "zaufany").await;
        for (asked, answer) in everything(actor, "employment").await {
            assert!(!answer.contains("Luksemburg"), "{who} by {asked}: what was told to the asker alone: {answer}");
        }
    }
    for actor in [&room.asker, &room.foreign, &room.officer, &room.administrator] {
        let own = room.seen(actor, 1).await;
        assert_eq!((&own["title"], &own["askerCountry"]), (&seen["title"], &json!("PL")));
        assert_eq!((list(&own["answers"]).len(), &own["answers"][0]), (4, &answers[0]), "beside what was said before");
    }
}

#[tokio::test]
async fn the_log_says_that_something_was_published_and_not_which_country_answered() {
    let room = Room::new().await;
    let at = room.asked().await;
    let at = room.went(&room.officer, "assignQuestion", at, json!({ "country": "PL" })).await;
    let at = room.went(&room.coordinator, "answerQuestion", at, saying("Luksemburg.")).await;
    let at = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    let at = room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    room.done(&room.colleague, "rateQuestion", at, json!({ "score": 4 })).await;
    room.went(&room.officer, "withdrawQuestion", at, json!({})).await;
    let log = "{ changes(first: 50, nouns: [QUESTION]) { nodes { action label countryCode } } }";
    let log = room.stranger.ask(log, json!({})).await["changes"]["nodes"].take();
    let row = |action: &str| json!({ "action": action, "label": "question 1", "countryCode": null });
    assert_eq!(log, json!(["PUBLISHED", "REVISED", "RATED", "WITHDRAWN"].map(row)));
}

#[tokio::test]
async fn an_answer_is_published_in_other_words_and_the_old_ones_are_found_no_more() {
    let mut room = Room::new().await;
    let at = room.published().await;
    assert_eq!(room.listed().await, [1, 1]);
    let before = room.seen(&room.stranger, 1).await;
    room.later(2).await;
    let words = json!({
        "answer": both("The state of residence pays.", "Płaci państwo zamieszkania."),
        "title": [{ "language": "EN", "text": " Who pays? " }, { "language": "pl", "text": " " }],
        "countries": ["GRC"],
    });
    let at = room.went(&room.officer, "publishQuestion", at, changed(knowledge(), &words)).await;
    let seen = room.seen(&room.stranger, 1).await;
    assert_eq!((&seen["title"], &seen["publishedAt"]), (&json!("Who pays?"), &before["publishedAt"]));
    assert_eq!(seen["countries"], json!([{ "code": "EL" }]));
    assert_eq!(seen["answers"][0]["body"], "The state of residence pays.");
    assert_ne!(seen["answers"][0]["at"], before["answers"][0]["at"], "last revised now");
    assert_eq!((at, room.listed().await), ((1, 4), [1, 0]), "its old words are gone");
    let late = room.done(&room.officer, "publishQuestion", (1, 3), knowledge()).await;
    assert_eq!((told(&late), room.listed().await), (vec!["CONFLICT expectedVersion".to_owned()], [1, 0]));
}

#[tokio::test]
async fn what_is_taken_back_leaves_list_and_search_and_stays_with_its_people() {
    let room = Room::new().await;
    let at = room.published().await;
    let published = room.seen(&room.stranger, 1).await["publishedAt"].take();
    let at = room.went(&room.officer, "withdrawQuestion", at, json!({})).await;
    assert_eq!(room.listed().await, [0, 0]);
    for actor in [&room.stranger, &room.colleague, &room.foreign] {
        assert_eq!((room.seen(actor, 1).await, actor.get("/questions/1").await.status), (Value::Null, 404));
    }
    let own = room.seen(&room.asker, 1).await;
    assert_eq!((&own["status"], &own["title"]), (&json!("CLOSED"), &asking()["title"]));
    assert_eq!(told(&room.done(&room.officer, "withdrawQuestion", at, json!({})).await), ["WRONG_STATE "]);
    room.went(&room.second, "publishQuestion", at, knowledge()).await;
    assert_eq!(room.listed().await, [1, 1], "it can come back");
    assert_eq!(room.seen(&room.stranger, 1).await["publishedAt"], published, "first published when it was");
}

#[tokio::test]
async fn nothing_is_published_half_written() {
    let room = Room::new().await;
    let at = room.answered().await;
    let english = |text: &str| json!([{ "language": "en", "text": text }]);
    let polish = json!([{ "language": "pl", "text": "Tak." }]);
    let foreign = json!([{ "language": "en", "text": "Yes." }, { "language": "qq", "text": "Tak." }]);
    for (patch, problems) in [
        (json!({ "title": [], "body": polish, "answer": english(" ") }), "MISSING answer, MISSING body, MISSING title"),
        (
            json!({ "originalLanguage": "xx" }),
            "MISSING answer, MISSING body, MISSING title, UNKNOWN_LANGUAGE originalLanguage",
        ),
        (json!({ "body": foreign }), "UNKNOWN_LANGUAGE body"),
        (json!({ "title": english(&"ż".repeat(141)) }), "TOO_LONG title"),
        (json!({ "body": english(&"ż".repeat(4_001)) }), "TOO_LONG body"),
        (json!({ "answer": english(&"ż".repeat(8_001)) }), "TOO_LONG answer"),
        (json!({ "answer": english("a\u{202e}b") }), "INVALID_TEXT answer"),
        (json!({ "bucs": ["NO_BUC_01"], "countries": ["XX"] }), "UNKNOWN_BUC bucs, UNKNOWN_COUNTRY countries"),
        (json!({ "bucs": ["AD_BUC_01"] }), "UNKNOWN_BUC bucs"),
        (json!({ "bucs": vec!["FB_BUC_01"; 41] }), "TOO_MANY bucs"),
    ] {
        let refused = room.done(&room.officer, "publishQuestion", at, changed(knowledge(), &patch)).await;
        assert_eq!(told(&refused).join(", "), problems, "{patch}");
    }
    assert_eq!((room.seen(&room.stranger, 1).await, room.listed().await), (Value::Null, [0, 0]));
    let bare = json!({ "title": english("Who?"), "body": english("Both."), "answer": english("One.") });
    let done = room.done(&room.officer, "publishQuestion", at, bare).await;
    assert_eq!((told(&done), &done["question"]["sectors"]), (Vec::new(), &json!([])), "the rest may be left out");
}

#[tokio::test]
async fn what_is_named_twice_is_kept_once() {
    let room = Room::new().await;
    let at = room.answered().await;
    let twice = json!({
        "sectors": ["FB", "P", "FB"],
        "bucs": ["FB_BUC_01", "fb buc 1", "P_BUC_06"],
        "countries": ["GR", "EL", "PL"],
    });
    room.went(&room.officer, "publishQuestion", at, changed(knowledge(), &twice)).await;
    let seen = room.seen(&room.stranger, 1).await;
    assert_eq!(seen["sectors"], json!(["P", "FB"]));
    assert_eq!(seen["bucs"], json!([{ "code": "FB_BUC_01" }, { "code": "P_BUC_06" }]));
    assert_eq!(seen["countries"], json!([{ "code": "EL" }, { "code": "PL" }]));
}

#[tokio::test]
async fn nobody_of_the_programme_publishes_their_own_question() {
    let room = Room::new().await;
    let at = room.asked_by(&room.officer).await;
    let at = room.went(&room.second, "answerQuestion", at, saying("Luksemburg.")).await;
    for step in ["publishQuestion", "withdrawQuestion"] {
        let more = if step == "publishQuestion" { knowledge() } else { json!({}) };
        assert_eq!(room.refused(&room.officer, step, at, more).await, "FORBIDDEN", "{step}");
    }
    let at = room.went(&room.second, "publishQuestion", at, knowledge()).await;
    assert_eq!(room.refused(&room.officer, "withdrawQuestion", at, json!({})).await, "FORBIDDEN");
}

#[tokio::test]
async fn readers_say_how_much_an_answer_helped_and_the_mean_is_shown() {
    let room = Room::new().await;
    let at = room.asked().await;
    let rate =
        async |actor: &Actor, score: i32| told(&room.done(actor, "rateQuestion", at, json!({ "score": score })).await);
    assert_eq!(rate(&room.asker, 5).await, ["WRONG_STATE "], "there is no answer yet");
    let answered = room.went(&room.officer, "answerQuestion", at, saying("Luksemburg.")).await;
    assert!(rate(&room.asker, 3).await.is_empty(), "whoever asked rates before it is published");
    for actor in [&room.colleague, &room.coordinator, &room.foreign] {
        let hidden = room.refused(actor, "rateQuestion", at, json!({ "score": 5 })).await;
        assert_eq!(hidden, "NOT_FOUND");
    }
    room.went(&room.officer, "publishQuestion", answered, knowledge()).await;
    assert_eq!(rating(&room).await, json!({ "count": 1, "mean": 3.0 }));
    for (actor, score) in [(&room.colleague, 5), (&room.coordinator, 4), (&room.officer, 4)] {
        assert!(rate(actor, score).await.is_empty(), "{score}");
    }
    assert_eq!(rating(&room).await, json!({ "count": 4, "mean": 4.0 }));
    assert!(rate(&room.colleague, 1).await.is_empty());
    assert_eq!(rating(&room).await, json!({ "count": 4, "mean": 3.0 }), "one rating each: the last");
    for wrong in [0, 6, -1] {
        assert_eq!(rate(&room.third, wrong).await, ["INVALID_SCORE score"], "{wrong}");
    }
    let score = json!({ "score": 5 });
    assert_eq!(room.refused(&room.stranger, "rateQuestion", at, score).await, "UNAUTHENTICATED");
    assert_eq!(rating(&room).await, json!({ "count": 4, "mean": 3.0 }));
    assert_eq!(room.seen(&room.asker, 1).await["version"], 3, "a rating leaves the question as it is");
    assert_eq!(statistics(&room).await["rating"], json!({ "count": 4, "mean": 3.0 }));
}

#[tokio::test]
async fn figures_say_how_long_answers_took_and_nothing_of_single_questions() {
    let mut room = Room::new().await;
    let none = json!({ "count": 0, "mean": null });
    let empty = json!({
        "asked": 0, "open": 0, "published": 0, "medianHoursToAnswer": null, "withinTwoDays": null, "rating": none,
    });
    assert_eq!(statistics(&room).await, empty);
    let first = room.asked().await;
    let second = room.asked().await;
    let third = room.asked().await;
    let figures = async |room: &Room| {
        let all = statistics(room).await;
        let hours = all["medianHoursToAnswer"].as_f64();
        (all["asked"].as_u64(), all["open"].as_u64(), hours, all["withinTwoDays"].as_f64())
    };
    assert_eq!(figures(&room).await, (Some(3), Some(3), None, None));
    room.later(10).await;
    let first = room.went(&room.officer, "answerQuestion", first, saying("Luksemburg.")).await;
    assert_eq!(figures(&room).await, (Some(3), Some(2), Some(10.0), Some(1.0)));
    room.later(38).await;
    room.went(&room.officer, "answerQuestion", second, saying("Belgia.")).await;
    assert_eq!(figures(&room).await, (Some(3), Some(1), Some(29.0), Some(1.0)), "two days to the minute are in time");
    room.later(12).await;
    room.went(&room.officer, "answerQuestion", third, saying("Austria.")).await;
    let (asked, open, median, share) = figures(&room).await;
    assert_eq!((asked, open, median), (Some(3), Some(0), Some(48.0)), "the one in the middle");
    assert!(share.is_some_and(|share| (share - 2.0 / 3.0).abs() < 1e-9), "{share:?}");
    let first = room.went(&room.officer, "answerQuestion", first, saying("I Belgia.")).await;
    assert_eq!(figures(&room).await.2, Some(48.0), "a second answer makes no first one later");
    room.went(&room.officer, "publishQuestion", first, knowledge()).await;
    assert_eq!(statistics(&room).await["published"], 1);
}
