//! Visits for calendar programs: what everybody reads of, and at an address with a secret what concerns its owner.

use super::{Room, changed, plan, why};
use serde_json::json;
use tests::Actor;

/// Lines of a calendar with long ones put together again (RFC 5545, 3.1).
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The value of a property that stands there once or more: the first.
fn value(lines: &[String], name: &str) -> String {
    let prefix = format!("{name}:");
    let own = lines.iter().find_map(|line| line.strip_prefix(&prefix)).map(str::to_owned);
    own.unwrap_or_else(|| panic!("{name} in {lines:?}"))
}

fn count(lines: &[String]) -> usize {
    lines.iter().filter(|line| *line == "BEGIN:VEVENT").count()
}

/// The secret in the address of somebody's calendar.
async fn secret(actor: &Actor) -> String {
    let renew = "mutation { renewCalendarAddress { path } }";
    let path = actor.ask(renew, json!({})).await["renewCalendarAddress"]["path"].take();
    let path = path.as_str().expect("a path");
    let secret = path.strip_prefix("/calendar/own/").and_then(|rest| rest.strip_suffix(".ics"));
    secret.expect("an address with a secret").to_owned()
}

/// The lines of the calendar of a secret, as a program without an account gets it.
async fn own(room: &Room, secret: &str) -> Vec<String> {
    let answer = room.stranger.get(&format!("/calendar/visits.ics?key={secret}")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let lines = lines(&answer.text());
    assert_eq!(value(&lines, "METHOD"), "PUBLISH");
    lines
}

#[tokio::test]
async fn an_event_keeps_its_identity_and_counts_its_changes_in_one_s_own_calendar() {
    let room = Room::new().await;
    let secret = secret(&room.clerk).await;
    assert_eq!(count(&own(&room, &secret).await), 0);
    let scheduled = room.scheduled().await;
    let first = own(&room, &secret).await;
    assert_eq!(count(&first), 1);
    assert_eq!((value(&first, "SEQUENCE"), value(&first, "STATUS")), ("0".to_owned(), "CONFIRMED".to_owned()));
    assert_eq!(value(&first, "DTSTART"), "20270112T080000Z");
    assert_eq!(value(&first, "DTEND"), "20270113T150000Z");
    let moved = changed(plan(), &json!({ "startsOn": "2027-01-13", "endsOn": "2027-01-14" }));
    let moved = room.went(&room.officer, "scheduleVisit", &scheduled, moved).await;
    let second = own(&room, &secret).await;
    assert_eq!(value(&second, "UID"), value(&first, "UID"));
    assert_eq!(value(&second, "SEQUENCE"), "1");
    assert_eq!(value(&second, "DTSTART"), "20270113T080000Z");
    room.went(&room.clerk, "cancelVisit", &moved, why()).await;
    let third = own(&room, &secret).await;
    assert_eq!(value(&third, "UID"), value(&first, "UID"));
    assert_eq!((value(&third, "SEQUENCE"), value(&third, "STATUS")), ("2".to_owned(), "CANCELLED".to_owned()));
}

#[tokio::test]
async fn one_s_own_calendar_holds_what_one_has_to_do_with() {
    let room = Room::new().await;
    room.scheduled().await;
    room.matching(super::asked()).await;
    for (name, actor, expected) in [
        ("requester", &room.clerk, 1),
        ("coordinator", &room.coordinator, 1),
        ("host", &room.german, 1),
        ("officer", &room.officer, 1),
        ("colleague", &room.colleague, 0),
        ("clerk of the host", &room.guest, 0),
        ("another country", &room.finn, 0),
        ("a third country", &room.foreign, 0),
        ("administrator", &room.administrator, 0),
    ] {
        let secret = secret(actor).await;
        let calendar = own(&room, &secret).await;
        assert_eq!(count(&calendar), expected, "{name}");
        let text = calendar.join("\n");
        assert!(!text.contains("Kowalska") && !text.contains("ewa@"), "{name}: {text}");
    }
    for unknown in ["x", "00000000000000000000000000000000"] {
        let answer = room.stranger.get(&format!("/calendar/visits.ics?key={unknown}")).await;
        assert_eq!(answer.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn everybody_s_calendar_holds_what_all_agreed_to() {
    let room = Room::new().await;
    let all = async || lines(&room.stranger.get("/calendar/visits.ics").await.text());
    let scheduled = room.scheduled().await;
    assert_eq!(count(&all().await), 0);
    let agrees = json!({ "agrees": true });
    let one = room.went(&room.clerk, "consentToEvent", &scheduled, agrees.clone()).await;
    let both = room.went(&room.german, "consentToEvent", &one, agrees).await;
    let public = all().await;
    assert_eq!((count(&public), value(&public, "METHOD")), (1, "PUBLISH".to_owned()));
    assert!(value(&public, "SUMMARY").ends_with("Family benefits across borders"), "{public:?}");
    assert!(!public.join("\n").contains("Ruschestr"), "in short: where one meets is for those who come");
    room.went(&room.german, "consentToEvent", &both, json!({ "agrees": false })).await;
    assert_eq!(count(&all().await), 0);
}
