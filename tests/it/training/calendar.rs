//! Trainings for calendar programs: the public calendar, one training, and one's own at a secret address.

use super::{Room, at_input, changed, nominee, on, planned};
use serde_json::json;
use tests::World;

/// Lines of a calendar with long ones put together again (RFC 5545, 3.1).
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[tokio::test]
async fn the_public_calendar_holds_the_first_trainings_as_whole_days() {
    let world = World::bundled().await;
    let answer = world.anonymous().get("/calendar/trainings.ics").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let text = answer.text();
    assert!(text.lines().all(|line| line.len() <= 76), "no line is longer than 75 octets");
    let lines = lines(&text);
    let count = |line: &str| lines.iter().filter(|own| *own == line).count();
    assert_eq!(count("BEGIN:VEVENT"), 7);
    assert_eq!(count("VERSION:2.0"), 1);
    assert_eq!(count("PRODID:-//EESSI directory//Trainings//EN"), 1);
    for day in ["20240529", "20240605", "20240606", "20240613", "20240617", "20240618", "20240619"] {
        assert_eq!(count(&format!("DTSTART;VALUE=DATE:{day}")), 1, "{text}");
    }
    assert_eq!(count("DTEND;VALUE=DATE:20240530"), 1, "the day after: a whole day ends there");
    assert_eq!(count("SUMMARY:CDM Sickness & AWOD"), 1);
    let narrowed = world.anonymous().get("/calendar/trainings.ics?sector=R").await.text();
    assert_eq!(narrowed.matches("BEGIN:VEVENT").count(), 1);
    let german = world.anonymous().get("/calendar/trainings.ics?lang=de&sector=R").await.text();
    assert!(german.contains("SUMMARY:CDM: Beitreibung"), "{german}");
    assert_eq!(world.anonymous().get("/calendar/trainings.ics?sector=XX").await.status, 422);
}

#[tokio::test]
async fn a_training_keeps_its_identity_and_counts_its_changes() {
    let room = Room::new().await;
    let at = room.published(changed(planned(), &json!({ "place": "Rue A, 1; Brussels" }))).await;
    let get = async || lines(&room.stranger.get(&format!("/calendar/trainings/{}.ics", at.0)).await.text());
    let first = get().await;
    let value = |lines: &[String], name: &str| {
        let prefix = format!("{name}:");
        let own = lines.iter().find_map(|line| line.strip_prefix(&prefix)).map(str::to_owned);
        own.unwrap_or_else(|| panic!("{name} in {lines:?}"))
    };
    assert_eq!(
        (value(&first, "DTSTART"), value(&first, "DTEND")),
        ("20261214T083000Z".into(), "20261214T110000Z".into())
    );
    assert_eq!((value(&first, "SEQUENCE"), value(&first, "STATUS")), ("0".into(), "CONFIRMED".into()));
    assert_eq!(value(&first, "LOCATION"), r"Rue A\, 1\; Brussels");
    let moved = changed(changed(planned(), &at_input(at)), &json!({ "startsOn": "2026-12-15" }));
    let next = room.went(&room.officer, "saveTraining", moved).await;
    let second = get().await;
    assert_eq!(value(&second, "UID"), value(&first, "UID"));
    assert_eq!((value(&second, "SEQUENCE"), value(&second, "DTSTART")), ("1".into(), "20261215T083000Z".into()));
    room.went(&room.officer, "cancelTraining", changed(at_input(next), &json!({ "reason": "Snow." }))).await;
    let third = get().await;
    assert_eq!((value(&third, "SEQUENCE"), value(&third, "STATUS")), ("2".into(), "CANCELLED".into()));
    assert!(value(&third, "DESCRIPTION").contains("Snow."));
    for path in ["/calendar/trainings/9.ics", "/calendar/trainings/x.ics", "/calendar/trainings/1"] {
        assert_eq!(room.stranger.get(path).await.status, 404, "{path}");
    }
    room.draft(planned()).await;
    assert_eq!(room.officer.get("/calendar/trainings/2.ics").await.status, 404, "a draft is in no calendar");
}

#[tokio::test]
async fn somebody_s_own_calendar_is_read_by_who_has_its_address_until_there_is_a_new_one() {
    let room = Room::new().await;
    let one = room.published(planned()).await;
    room.published(changed(planned(), &json!({ "startsOn": "2027-01-12" }))).await;
    let mine = room
        .took(&room.clerk, "nominateParticipant", changed(nominee("Celina"), &json!({ "training": one.0.to_string() })))
        .await;
    let renew = "mutation { renewCalendarAddress { path problems { code } } }";
    let address = async |actor: &tests::Actor| {
        let path = actor.ask(renew, json!({})).await["renewCalendarAddress"]["path"].take();
        path.as_str().expect("a path").to_owned()
    };
    let path = address(&room.clerk).await;
    let answer = room.stranger.get(&path).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, "private, no-store"));
    let text = answer.text();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
    assert!(text.contains("STATUS:TENTATIVE"), "it waits for the coordinator: {text}");
    room.took(&room.coordinator, "endorseNomination", on(&mine["nomination"])).await;
    assert!(room.stranger.get(&path).await.text().contains("STATUS:CONFIRMED"));
    let second = address(&room.clerk).await;
    assert_eq!(room.stranger.get(&path).await.status, 404, "the old address is over");
    assert_eq!(room.stranger.get(&second).await.status, 200);
    let officer = address(&room.officer).await;
    assert_eq!(room.stranger.get(&officer).await.text().matches("BEGIN:VEVENT").count(), 2, "the programme has all");
    let none = address(&room.colleague).await;
    assert_eq!(room.stranger.get(&none).await.text().matches("BEGIN:VEVENT").count(), 0);
    assert_eq!(room.stranger.refused(renew, json!({})).await.0, "UNAUTHENTICATED");
    for path in ["/calendar/own/x.ics", "/calendar/own/.ics", "/calendar/own/x"] {
        assert_eq!(room.stranger.get(path).await.status, 404, "{path}");
    }
}
