//! Six months after an event nobody knows any more who took part; what was learnt stays.

use super::{Room, asked, changed, kinds, now, number, soon, yes};
use domain::institution::Format;
use domain::visit::{Filter, find_all, forget, visits_table};
use serde_json::{Value, json};

/// Everybody who took part, and everybody who acted.
const NAMES: [&str; 12] =
    ["Kowalska", "Nowak", "Wilk", "ewa@", "jan@", "ola@", "celina", "czeslaw", "karol", "greta", "gustav", "olga"];

/// An event that was reported, in whose texts people stand.
async fn told(room: &Room) -> Value {
    let texts = json!({
        "topic": "Ewa Kowalska visits Berlin",
        "objectives": "JAN NOWAK learns how benefits are shared.",
        "questions": "Who meets ewa@people.example?",
    });
    let submitted = room.submitted(soon(changed(asked(), &texts))).await;
    let said = |body: &str| json!({ "visit": number(&submitted, "reference").to_string(), "body": body });
    room.sent(&room.guest, "commentVisit", said("Jan Nowak may ring gustav at noon.")).await;
    room.sent(&room.colleague, "commentVisit", said("celina knows the way.")).await;
    let file = json!({ "name": "notes.txt", "contentBase64": "SGVsbG8u" });
    let filed = room.went(&room.clerk, "attachToVisit", &submitted, file).await;
    let endorsed =
        room.went(&room.coordinator, "endorseVisit", &filed, json!({ "comment": "For Ola Wilk too." })).await;
    let reviewed = room.went(&room.officer, "startReview", &endorsed, json!({})).await;
    let matching = room.went(&room.officer, "openMatching", &reviewed, json!({ "comment": "olga asks." })).await;
    let answer = changed(yes(), &json!({ "comment": "We know Ewa Kowalska.", "contact": "gustav@people.example" }));
    let accepted = room.went(&room.german, "answerAsHost", &matching, answer).await;
    let agenda = json!({ "agenda": "Ewa Kowalska speaks.", "place": "At greta's office" });
    let scheduled = room.went(&room.officer, "scheduleVisit", &accepted, changed(now(), &agenda)).await;
    let held = room.went(&room.officer, "markHeld", &scheduled, json!({})).await;
    let report = json!({
        "summary": "Jan Nowak saw the queue.",
        "lessons": "One queue for all cases saves weeks.",
        "followUps": [{ "what": "Thank gustav", "who": "celina" }],
    });
    room.went(&room.clerk, "reportVisit", &held, report).await
}

/// Everything of a request that somebody of each side reads: by itself, in lists and in files.
async fn everything(room: &Room, visit: &Value) -> String {
    let mut all = String::new();
    for (actor, name) in [
        (&room.clerk, "celina"),
        (&room.colleague, "czeslaw"),
        (&room.coordinator, "karol"),
        (&room.german, "greta"),
        (&room.guest, "gustav"),
        (&room.officer, "olga"),
    ] {
        let seen = room.seen(actor, visit).await;
        assert!(seen.is_object(), "{name} still sees it");
        all.push_str(&seen.to_string());
        let viewer = room.acting(name).await;
        let listed = find_all(room.world.ctx(), &viewer, &Filter::default(), "en").await.expect("a list");
        assert_eq!(listed.len(), 1, "{name}");
        for format in [Format::Csv, Format::Json, Format::Ndjson] {
            all.push_str(&String::from_utf8_lossy(&visits_table(&listed, format).expect("a file")));
        }
    }
    all
}

#[tokio::test]
async fn who_took_part_is_forgotten_six_months_after_the_event_and_what_was_learnt_stays() {
    let mut room = Room::new().await;
    let reported = told(&room).await;
    let before = everything(&room, &reported).await;
    for name in NAMES {
        assert!(before.contains(name), "{name} stood there");
    }
    // The event ended on 24 November at four in Berlin; to ten o'clock on the day six months later, in Greenwich.
    room.later(182).await;
    room.fired().await;
    assert_eq!(forget(room.world.ctx()).await.expect("the store"), 0, "its day has not come");
    room.later_seconds(5 * 3_600 - 1).await;
    assert_eq!(forget(room.world.ctx()).await.expect("the store"), 0);
    assert!(everything(&room, &reported).await.contains("Kowalska"));
    room.later_seconds(1).await;
    assert_eq!(forget(room.world.ctx()).await.expect("the store"), 1);
    assert_eq!(forget(room.world.ctx()).await.expect("the store"), 0, "once");
    room.world.catch_up().await;
    let after = everything(&room, &reported).await;
    for name in NAMES {
        assert!(!after.contains(name), "{name}: {after}");
    }
    let seen = room.seen(&room.officer, &reported).await;
    assert_eq!(
        (&seen["participants"], &seen["replacement"], &seen["documents"]),
        (&json!([]), &Value::Null, &json!([]))
    );
    assert_eq!(seen["requester"], json!({ "name": null, "country": { "code": "PL" } }));
    assert_eq!(seen["report"]["lessons"], "One queue for all cases saves weeks.");
    assert_eq!((&seen["topic"], &seen["hosts"][0]["contact"]), (&json!("… visits Berlin"), &Value::Null));
    assert_eq!(seen["messages"][0]["body"], "… may ring … at noon.");
    assert_eq!((kinds(&seen).last(), seen["forgottenAt"].is_string()), (Some(&"FORGOTTEN"), true));
    let search = "{ visits(text: \"Kowalska\") { totalCount } }";
    assert_eq!(room.officer.ask(search, json!({})).await["visits"]["totalCount"], 0);
}

#[tokio::test]
async fn a_request_that_ended_without_an_event_is_forgotten_six_months_after_it_ended() {
    let mut room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    let open = room.submitted(asked()).await;
    let withdrawn = room.went(&room.clerk, "withdrawVisit", &submitted, super::why()).await;
    room.later(180).await;
    assert_eq!(forget(room.world.ctx()).await.expect("the store"), 0);
    room.later(1).await;
    assert_eq!(forget(room.world.ctx()).await.expect("the store"), 1, "what is under way is remembered");
    room.world.catch_up().await;
    let seen = room.seen(&room.coordinator, &withdrawn).await;
    assert_eq!(seen["requester"]["name"], Value::Null);
    assert_eq!(room.seen(&room.clerk, &open).await["participants"][0]["name"], "Ewa Kowalska");
}
