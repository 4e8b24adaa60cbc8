//! What came of a visit: a report with lessons, what is to be done now, and a good practice.

use super::{Room, changed, reporting, standing, told};
use serde_json::{Value, json};

#[tokio::test]
async fn whoever_asked_and_their_coordinator_report_what_came_of_it() {
    let room = Room::new().await;
    let held = room.held().await;
    for actor in [&room.colleague, &room.german, &room.guest, &room.officer] {
        assert_eq!(room.code(actor, "reportVisit", &held, reporting()).await, "FORBIDDEN");
    }
    for actor in [&room.finn, &room.administrator] {
        assert_eq!(room.code(actor, "reportVisit", &held, reporting()).await, "NOT_FOUND");
    }
    let empty = json!({ "summary": " ", "language": "zz", "followUps": [{ "what": "", "who": "PL" }] });
    let refused = room.done(&room.clerk, "reportVisit", &held, empty).await;
    assert_eq!(told(&refused), ["MISSING followUps", "MISSING summary", "UNKNOWN_LANGUAGE language"]);
    let many = vec![json!({ "what": "Write" }); 21];
    let many = changed(reporting(), &json!({ "followUps": many }));
    let refused = room.done(&room.clerk, "reportVisit", &held, many).await;
    assert_eq!(told(&refused), ["TOO_MANY followUps"]);
    let reported = room.went(&room.coordinator, "reportVisit", &held, reporting()).await;
    assert_eq!(standing(&reported), ("REPORTED", "PROGRAMME"));
    let todo = json!([{ "what": "Send the leaflet", "who": "PL", "dueOn": "2027-03-01", "doneOn": null }]);
    let expected = json!({
        "language": "en",
        "summary": "Two days in Berlin.",
        "lessons": "One queue for all cases saves weeks.",
        "practiceReference": null,
        "followUps": todo,
    });
    assert_eq!(reported["report"], expected);
    assert_eq!(room.code(&room.clerk, "reportVisit", &reported, reporting()).await, "WRONG_STATE", "once");
}

#[tokio::test]
async fn what_was_to_be_done_is_said_to_be_done_by_those_it_binds() {
    let room = Room::new().await;
    let reported = room.reported().await;
    let done = |position: usize, is_done: bool| json!({ "position": position, "done": is_done });
    assert_eq!(room.code(&room.colleague, "markFollowUp", &reported, done(0, true)).await, "FORBIDDEN");
    assert_eq!(room.code(&room.finn, "markFollowUp", &reported, done(0, true)).await, "NOT_FOUND");
    assert_eq!(room.code(&room.clerk, "markFollowUp", &reported, done(9, true)).await, "NOT_FOUND");
    let marked = room.went(&room.german, "markFollowUp", &reported, done(0, true)).await;
    assert_eq!(marked["report"]["followUps"][0]["doneOn"], "2026-11-23");
    assert_eq!(room.code(&room.clerk, "markFollowUp", &reported, done(0, false)).await, "CONFLICT");
    let closed = room.went(&room.officer, "closeVisit", &marked, json!({})).await;
    let undone = room.went(&room.clerk, "markFollowUp", &closed, done(0, false)).await;
    assert_eq!(undone["report"]["followUps"][0]["doneOn"], Value::Null, "also when it is closed");
}

#[tokio::test]
async fn a_good_practice_is_begun_from_a_report_once() {
    let room = Room::new().await;
    let reported = room.reported().await;
    for actor in [&room.coordinator, &room.german, &room.officer] {
        assert_eq!(room.code(actor, "practiceFromVisit", &reported, json!({})).await, "FORBIDDEN");
    }
    let begun = room.done(&room.clerk, "practiceFromVisit", &reported, json!({})).await;
    assert_eq!((&begun["problems"], &begun["practiceReference"]), (&json!([]), &json!(1)));
    assert_eq!(begun["visit"]["report"]["practiceReference"], 1);
    let again = room.done(&room.clerk, "practiceFromVisit", &begun["visit"], json!({})).await;
    assert_eq!(told(&again), ["BEGUN "]);
    assert_eq!(again["practiceReference"], Value::Null);
    let query = "{ practicesUnderWay { practice { reference status } } }";
    let own = room.clerk.ask(query, json!({})).await["practicesUnderWay"].take();
    assert_eq!(own, json!([{ "practice": { "reference": 1, "status": "DRAFT" } }]));
}
