//! Deadlines: whoever's turn it is is reminded once, and what nobody did in time is over once, whoever looks at the clock.

use super::{Room, asked, changed, due, kinds, number, standing};
use domain::visit::{Fired, fire_due};
use serde_json::{Value, json};

const NOTHING: Fired = Fired { reminded: 0, passed: 0 };
const REMINDED: Fired = Fired { reminded: 1, passed: 0 };
const PASSED: Fired = Fired { reminded: 0, passed: 1 };

/// How often a step of a kind was taken.
async fn count(room: &Room, visit: &Value, kind: &str) -> usize {
    kinds(&room.seen(&room.clerk, visit).await).into_iter().filter(|own| *own == kind).count()
}

#[tokio::test]
async fn a_week_before_somebody_is_reminded_once_and_at_the_deadline_it_is_over_once() {
    let mut room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    assert_eq!(due(&submitted), "2026-12-23 10:00");
    room.later(22).await;
    assert_eq!(room.fired().await, NOTHING);
    room.later(1).await;
    assert_eq!((room.fired().await, room.fired().await), (REMINDED, NOTHING));
    let reminded = room.seen(&room.coordinator, &submitted).await;
    assert_eq!((standing(&reminded).0, &reminded["version"]), ("SUBMITTED", &submitted["version"]), "nothing changed");
    room.later_seconds(7 * 86_400 - 1).await;
    assert_eq!(room.fired().await, NOTHING);
    room.later_seconds(1).await;
    assert_eq!((room.fired().await, room.fired().await), (PASSED, NOTHING));
    let expired = room.seen(&room.clerk, &submitted).await;
    assert_eq!((standing(&expired), &expired["dueAt"]), (("EXPIRED", "NOBODY"), &Value::Null));
    assert_eq!(kinds(&expired), ["DRAFTED", "SUBMITTED", "REMINDED", "EXPIRED"]);
    let by = json!({ "name": null, "role": null, "country": null });
    assert_eq!((&expired["steps"][2]["by"], &expired["steps"][3]["by"]), (&by, &by), "it came by itself");
    room.later(400).await;
    assert_eq!(room.fired().await, NOTHING);
}

#[tokio::test]
async fn what_came_while_the_service_was_down_is_done_in_one_go() {
    let mut room = Room::new().await;
    let draft = room.requested(asked()).await;
    let submitted = room.submitted(asked()).await;
    let scheduled = room.scheduled().await;
    let reported = room.reported().await;
    room.later(400).await;
    assert_eq!(room.fired().await, Fired { reminded: 0, passed: 4 }, "nobody is reminded of what is over");
    assert_eq!(room.fired().await, NOTHING);
    for (visit, state) in [(&draft, "EXPIRED"), (&submitted, "EXPIRED"), (&scheduled, "HELD"), (&reported, "CLOSED")] {
        assert_eq!(standing(&room.seen(&room.clerk, visit).await).0, state);
    }
    let held = room.seen(&room.clerk, &scheduled).await;
    assert_eq!((due(&held).as_str(), &held["plan"]["endsOn"]), ("2028-01-27 10:00", &json!("2027-01-13")));
}

#[tokio::test]
async fn two_processes_that_look_at_the_same_time_let_every_deadline_pass_once() {
    let mut room = Room::new().await;
    let mut all = Vec::new();
    for _ in 0..10 {
        all.push(room.submitted(asked()).await);
    }
    let (_, other) = room.world.second_process().await;
    for (days, reminded, passed, kind) in [(23, 10, 0, "REMINDED"), (7, 0, 10, "EXPIRED")] {
        room.later(days).await;
        let (one, two) = tokio::join!(fire_due(room.world.ctx()), fire_due(&other));
        let (one, two) = (one.expect("the store"), two.expect("the store"));
        assert_eq!((one.reminded + two.reminded, one.passed + two.passed), (reminded, passed), "{one:?} {two:?}");
        room.world.catch_up().await;
        for visit in &all {
            assert_eq!(count(&room, visit, kind).await, 1, "{kind}");
        }
    }
}

#[tokio::test]
async fn an_event_was_held_when_its_last_day_is_over_where_it_was_and_then_a_report_is_due() {
    let mut room = Room::new().await;
    let scheduled = room.scheduled().await;
    assert_eq!(due(&scheduled), "2027-01-13 23:00");
    // To the last second of the day in Berlin.
    room.later_seconds(51 * 86_400 + 13 * 3_600 - 1).await;
    assert_eq!(room.fired().await, NOTHING);
    room.later_seconds(1).await;
    assert_eq!(room.fired().await, PASSED);
    let held = room.seen(&room.clerk, &scheduled).await;
    assert_eq!((standing(&held), due(&held).as_str()), (("HELD", "REQUESTER"), "2027-02-12 23:00"));
    assert_eq!((&held["plan"]["startsOn"], number(&held, "sequence")), (&json!("2027-01-12"), 0));
    room.later(23).await;
    assert_eq!(room.fired().await, REMINDED);
    room.later(7).await;
    assert_eq!(room.fired().await, PASSED);
    assert_eq!(standing(&room.seen(&room.clerk, &scheduled).await), ("EXPIRED", "NOBODY"));
    assert_eq!(count(&room, &scheduled, "EXPIRED").await, 1);
}

#[tokio::test]
async fn a_report_that_nobody_objects_to_is_closed_by_itself() {
    let mut room = Room::new().await;
    let reported = room.reported().await;
    room.later(29).await;
    assert_eq!(room.fired().await, NOTHING, "nobody is reminded of what comes by itself");
    room.later(1).await;
    assert_eq!(room.fired().await, PASSED);
    let closed = room.seen(&room.clerk, &reported).await;
    assert_eq!((standing(&closed), kinds(&closed).last()), (("CLOSED", "NOBODY"), Some(&"CLOSED")));
    assert_eq!(closed["report"], reported["report"]);
}

#[tokio::test]
async fn a_step_that_comes_too_late_finds_it_over_also_when_nobody_looked_at_the_clock() {
    let mut room = Room::new().await;
    let one = room.submitted(asked()).await;
    let other = room.submitted(asked()).await;
    room.later(30).await;
    assert_eq!(
        room.code(&room.coordinator, "endorseVisit", &one, json!({})).await,
        "CONFLICT",
        "it is another version"
    );
    let expired = room.seen(&room.coordinator, &one).await;
    assert_eq!(standing(&expired), ("EXPIRED", "NOBODY"));
    assert_eq!(room.code(&room.coordinator, "endorseVisit", &expired, json!({})).await, "WRONG_STATE");
    let next = changed(other.clone(), &json!({ "version": number(&other, "version") + 1 }));
    assert_eq!(room.code(&room.coordinator, "endorseVisit", &next, json!({})).await, "WRONG_STATE");
    assert_eq!(count(&room, &other, "EXPIRED").await, 1);
    assert_eq!(room.fired().await, NOTHING, "it passed with the step that came too late");
}

#[tokio::test]
async fn nobody_waits_longer_for_hosts_than_until_the_last_day_in_question() {
    let mut room = Room::new().await;
    let soon = json!({ "windows": [{ "from": "2026-11-26", "to": "2026-12-01" }] });
    let matching = room.matching(changed(asked(), &soon)).await;
    assert_eq!(due(&matching), "2026-12-01 23:00", "the end of the day in Brussels");
    let days = json!([{ "from": "2027-01-11", "to": "2027-01-15" }]);
    let counter = json!({ "answer": "COUNTER_PROPOSED", "dates": days });
    let proposed = room.went(&room.german, "answerAsHost", &matching, counter).await;
    assert_eq!(due(&proposed), "2026-12-23 10:00", "later days are in question now");
    let draft = room.requested(asked()).await;
    room.later(10).await;
    let anew = room.went(&room.clerk, "requestVisit", &draft, asked()).await;
    assert_eq!(due(&anew), "2027-03-03 10:00", "whoever goes on with a draft has the whole time again");
}
