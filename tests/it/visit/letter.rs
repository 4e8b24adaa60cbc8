//! Letters about visits: to whoever's turn it is, and to those who wait. They name nobody who comes.

use super::{Room, asked, asked_of, at, changed, now, reporting, soon, why, yes};
use domain::model::Mail;
use domain::value::MailState;
use entities::mail;
use serde_json::json;

async fn all(room: &Room) -> Vec<Mail> {
    let mut all = mail::list(&room.world.ctx().store, MailState::Waiting, 1_000).await.expect("the store");
    all.sort_by_key(|one| (one.queued_at, one.id));
    all
}

/// Letters that were written since the last look, as kind and whom it goes to, in the order of the alphabet.
async fn written(room: &Room, seen: &mut usize) -> Vec<String> {
    let new = all(room).await.split_off(*seen);
    *seen += new.len();
    let mut told: Vec<String> =
        new.iter().map(|one| format!("{} {}", one.kind, one.address.trim_end_matches("@people.example"))).collect();
    told.sort();
    told
}

#[tokio::test]
async fn whoever_s_turn_it_is_and_whoever_waits_is_written_to() {
    let room = Room::new().await;
    let mut seen = 0;
    let draft = room.requested(soon(asked_of(&["DE", "FI"]))).await;
    assert!(written(&room, &mut seen).await.is_empty(), "nobody hears of a draft");
    let submitted = room.went(&room.clerk, "submitVisit", &draft, json!({})).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-turn karol"]);
    let endorsed = room.went(&room.coordinator, "endorseVisit", &submitted, json!({})).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-moved celina", "visit-turn olga"]);
    let reviewed = room.went(&room.officer, "startReview", &endorsed, json!({})).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-moved celina"], "whoever acts knows");
    let matching = room.went(&room.officer, "openMatching", &reviewed, json!({})).await;
    let expected = ["visit-moved celina", "visit-turn finja", "visit-turn greta"];
    assert_eq!(written(&room, &mut seen).await, expected, "coordinators of the hosts, not their clerks");
    room.went(&room.german, "answerAsHost", &matching, yes()).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-answered celina"], "another host is still to answer");
    room.went(&room.finn, "answerAsHost", &matching, yes()).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-answered celina", "visit-turn olga"]);
    let scheduled = room.went(&room.officer, "scheduleVisit", &matching, now()).await;
    let expected =
        ["visit-scheduled celina", "visit-scheduled finja", "visit-scheduled greta", "visit-scheduled karol"];
    assert_eq!(written(&room, &mut seen).await, expected, "each once");
    let held = room.went(&room.german, "markHeld", &scheduled, json!({})).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-turn celina"]);
    room.went(&room.clerk, "reportVisit", &held, reporting()).await;
    let expected = ["visit-reported finja", "visit-reported greta", "visit-reported karol", "visit-reported olga"];
    assert_eq!(written(&room, &mut seen).await, expected);
    for letter in all(&room).await {
        assert_eq!(letter.path, "/visits/1");
        let told = format!("{} {}", letter.args, letter.kind);
        for name in ["Kowalska", "Nowak", "Wilk", "ewa@", "jan@", "ola@"] {
            assert!(!told.contains(name), "{name}: {told}");
        }
    }
}

#[tokio::test]
async fn what_is_refused_taken_back_or_written_is_told_to_those_it_concerns() {
    let room = Room::new().await;
    let mut seen = 0;
    let submitted = room.submitted(asked()).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-turn karol"]);
    let body = json!({ "visit": "1", "body": "Is there a lift?" });
    room.sent(&room.colleague, "commentVisit", body).await;
    let expected = ["visit-message celina", "visit-message karol", "visit-message olga"];
    assert_eq!(written(&room, &mut seen).await, expected, "hosts are not asked yet");
    let refused = room.code(&room.coordinator, "returnVisit", &submitted, json!({ "reason": "" })).await;
    assert_eq!(refused, "REASON_NEEDED");
    assert!(written(&room, &mut seen).await.is_empty(), "nothing happened");
    let returned = room.went(&room.coordinator, "returnVisit", &submitted, why()).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-returned celina"]);
    assert_eq!(all(&room).await.last().map(|one| one.args["comment"].clone()), Some(json!("Nobody has time.")));
    let again = room.went(&room.clerk, "submitVisit", &returned, json!({})).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-turn karol"], "each time it waits");
    room.went(&room.coordinator, "refuseVisit", &again, why()).await;
    assert_eq!(written(&room, &mut seen).await, ["visit-refused celina"]);
    let scheduled = room.scheduled().await;
    written(&room, &mut seen).await;
    room.went(&room.clerk, "cancelVisit", &scheduled, why()).await;
    assert_eq!(
        written(&room, &mut seen).await,
        ["visit-cancelled greta", "visit-cancelled karol", "visit-cancelled olga"]
    );
}

#[tokio::test]
async fn a_reminder_is_written_once_and_the_end_to_all() {
    let mut room = Room::new().await;
    let mut seen = 0;
    let draft = room.requested(asked()).await;
    room.submitted(asked()).await;
    written(&room, &mut seen).await;
    room.later(23).await;
    room.fired().await;
    assert_eq!(written(&room, &mut seen).await, ["visit-reminder karol"]);
    room.fired().await;
    assert!(written(&room, &mut seen).await.is_empty());
    room.later(7).await;
    room.fired().await;
    let expected = ["visit-expired celina", "visit-expired karol", "visit-expired olga"];
    assert_eq!(written(&room, &mut seen).await, expected);
    let input = changed(at(&draft), &asked());
    assert_eq!(room.sent(&room.clerk, "requestVisit", input).await["problems"], json!([]));
    room.later(90).await;
    room.fired().await;
    assert_eq!(written(&room, &mut seen).await, ["visit-expired celina"], "of a draft nobody else hears");
}
