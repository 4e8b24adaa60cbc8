//! Day and place are settled among the days all agreed to, in the zone of the place; and in the end it took place.

use super::{Room, asked, asked_of, changed, due, number, plan, standing, told, yes};
use serde_json::json;

#[tokio::test]
async fn days_are_settled_once_enough_hosts_agreed_to_them() {
    let room = Room::new().await;
    let matching = room.matching(asked()).await;
    assert_eq!(told(&room.done(&room.officer, "scheduleVisit", &matching, plan()).await), ["NO_HOST "]);
    room.went(&room.german, "answerAsHost", &matching, changed(yes(), &json!({ "windows": [0] }))).await;
    for (starts, ends) in [("2027-01-18", "2027-01-19"), ("2027-01-15", "2027-01-16"), ("2027-02-01", "2027-02-02")] {
        let outside = changed(plan(), &json!({ "startsOn": starts, "endsOn": ends }));
        let refused = room.done(&room.officer, "scheduleVisit", &matching, outside).await;
        assert_eq!(told(&refused), ["OUTSIDE_WINDOWS startsOn"], "{starts}");
    }
    for actor in [&room.clerk, &room.coordinator, &room.german] {
        assert_eq!(room.code(actor, "scheduleVisit", &matching, plan()).await, "FORBIDDEN");
        let wrong = changed(plan(), &json!({ "startTime": "25:00" }));
        let code = room.code(actor, "scheduleVisit", &matching, wrong).await;
        assert_eq!(code, "FORBIDDEN", "nor are they told what is wrong");
    }
    let scheduled = room.went(&room.officer, "scheduleVisit", &matching, plan()).await;
    assert_eq!((standing(&scheduled), number(&scheduled, "sequence")), (("SCHEDULED", "HOST"), 0));
    assert_eq!(due(&scheduled), "2027-01-13 23:00", "the end of its last day in Berlin");
    let anew = changed(plan(), &json!({ "startsOn": "2027-01-14", "endsOn": null, "agenda": "Talks." }));
    let anew = room.went(&room.officer, "scheduleVisit", &scheduled, anew).await;
    assert_eq!((number(&anew, "sequence"), number(&anew, "version")), (1, number(&scheduled, "version") + 1));
    assert_eq!((&anew["plan"]["startsOn"], &anew["plan"]["endsOn"]), (&json!("2027-01-14"), &json!("2027-01-14")));
    assert_eq!(due(&anew), "2027-01-14 23:00");
    let kept = room.went(&room.officer, "scheduleVisit", &anew, plan()).await;
    assert_eq!(kept["plan"]["agenda"], "Talks.", "what is not said stays");
}

#[tokio::test]
async fn everything_wrong_with_a_plan_is_said() {
    let room = Room::new().await;
    let accepted = room.accepted().await;
    let skipped = json!({
        "startsOn": "2027-03-28",
        "endsOn": null,
        "startTime": "02:30",
        "endTime": "04:00",
        "timeZone": "Europe/Brussels",
    });
    let nowhere = json!({ "timeZone": "Europe/Nowhere", "place": "x".repeat(301) });
    let cases = [
        (skipped, vec!["INVALID_TIME startTime"]),
        (json!({ "startTime": null }), vec!["MISSING startTime"]),
        (json!({ "endTime": null }), vec!["MISSING endTime"]),
        (json!({ "startTime": "25:00", "endTime": "noon" }), vec!["INVALID_TIME endTime", "INVALID_TIME startTime"]),
        (json!({ "endsOn": "2027-01-11" }), vec!["INVALID_PERIOD endsOn"]),
        (json!({ "endsOn": null, "endTime": "08:00" }), vec!["INVALID_PERIOD endTime"]),
        (json!({ "endsOn": "2027-01-26" }), vec!["INVALID_PERIOD endsOn"]),
        (json!({ "startsOn": "2026-11-20", "endsOn": null }), vec!["OUT_OF_RANGE startsOn"]),
        (nowhere, vec!["TOO_LONG place", "UNKNOWN_ZONE timeZone"]),
    ];
    for (patch, expected) in cases {
        let refused = room.done(&room.officer, "scheduleVisit", &accepted, changed(plan(), &patch)).await;
        assert_eq!(told(&refused), expected, "{patch}");
    }
}

#[tokio::test]
async fn times_are_those_of_the_place_and_days_without_times_are_whole() {
    let room = Room::new().await;
    let accepted = room.accepted().await;
    let athens = changed(plan(), &json!({ "timeZone": "Europe/Athens", "place": "Athens" }));
    let there = room.went(&room.officer, "scheduleVisit", &accepted, athens).await;
    assert_eq!(there["plan"]["startsAt"], "2027-01-12T09:00:00+02:00");
    assert_eq!(there["plan"]["endsAt"], "2027-01-13T16:00:00+02:00");
    assert_eq!((&there["plan"]["isAllDay"], due(&there).as_str()), (&json!(false), "2027-01-13 22:00"));
    let whole = json!({ "startsOn": "2027-01-11", "endsOn": "2027-01-12" });
    let whole = room.went(&room.officer, "scheduleVisit", &there, whole).await;
    assert_eq!((&whole["plan"]["isAllDay"], &whole["plan"]["timeZone"]), (&json!(true), &json!("Europe/Brussels")));
    assert_eq!(whole["plan"]["endsAt"], "2027-01-13T00:00:00+01:00", "the midnight after the last day");
}

#[tokio::test]
async fn the_agenda_is_written_by_who_receives_and_by_the_programme() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    room.went(&room.german, "answerAsHost", &matching, yes()).await;
    assert_eq!(room.code(&room.german, "writeAgenda", &matching, json!({ "agenda": "Talks." })).await, "WRONG_STATE");
    let scheduled = room.went(&room.officer, "scheduleVisit", &matching, plan()).await;
    for actor in [&room.clerk, &room.coordinator, &room.finn, &room.guest] {
        assert_eq!(room.code(actor, "writeAgenda", &scheduled, json!({ "agenda": "Talks." })).await, "FORBIDDEN");
    }
    let written = room.went(&room.german, "writeAgenda", &scheduled, json!({ "agenda": "Talks." })).await;
    assert_eq!((&written["plan"]["agenda"], number(&written, "sequence")), (&json!("Talks."), 1));
    let same = room.went(&room.officer, "writeAgenda", &written, json!({ "agenda": "Talks." })).await;
    assert_eq!((&same["version"], &same["sequence"]), (&written["version"], &written["sequence"]), "nothing is new");
    let more = room.went(&room.officer, "writeAgenda", &same, json!({ "agenda": "Talks, then a tour." })).await;
    assert_eq!((standing(&more).0, number(&more, "sequence")), ("SCHEDULED", 2));
    assert_eq!(room.code(&room.german, "writeAgenda", &same, json!({ "agenda": "" })).await, "CONFLICT");
}

#[tokio::test]
async fn what_has_not_begun_did_not_take_place() {
    let mut room = Room::new().await;
    let scheduled = room.scheduled().await;
    for actor in [&room.colleague, &room.guest] {
        assert_eq!(room.code(actor, "markHeld", &scheduled, json!({})).await, "FORBIDDEN");
    }
    let early = room.done(&room.german, "markHeld", &scheduled, json!({})).await;
    assert_eq!(told(&early), ["NOT_BEGUN "]);
    // To eleven o'clock in Berlin on its first day.
    room.later(50).await;
    let held = room.went(&room.german, "markHeld", &scheduled, json!({ "comment": "You were here." })).await;
    assert_eq!((standing(&held), due(&held).as_str()), (("HELD", "REQUESTER"), "2027-02-11 10:00"));
    assert_eq!((&held["plan"]["startsOn"], &held["plan"]["endsOn"]), (&json!("2027-01-12"), &json!("2027-01-13")));
    assert_eq!(number(&held, "sequence"), 0, "the day that was settled stays");
    for (actor, step, more) in [
        (&room.german, "markHeld", json!({})),
        (&room.officer, "scheduleVisit", plan()),
        (&room.german, "writeAgenda", json!({ "agenda": "" })),
    ] {
        assert_eq!(room.code(actor, step, &held, more).await, "WRONG_STATE", "{step}");
    }
}
