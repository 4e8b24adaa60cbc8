//! Letters about trainings: to those whom each step concerns.

use super::{Room, at_input, changed, on, planned};
use domain::value::MailState;
use entities::mail;
use serde_json::json;

/// Letters that were written since the last look, as kind and whom it goes to, in the order of the alphabet.
async fn written(room: &Room, seen: &mut usize) -> Vec<String> {
    let all = mail::list(&room.world.ctx().store, MailState::Waiting, 1_000).await.expect("the store");
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort_by_key(|one| (one.queued_at, one.id));
    let new = all.split_off(*seen);
    *seen += new.len();
    let mut told: Vec<String> =
        new.iter().map(|one| format!("{} {}", one.kind, one.address.trim_end_matches("@people.example"))).collect();
    told.sort();
    told
}

#[tokio::test]
async fn whoever_a_step_concerns_is_written_to() {
    let mut room = Room::new().await;
    let at = room.published(changed(planned(), &json!({ "seats": 1 }))).await;
    let mut seen = 0;
    assert!(written(&room, &mut seen).await.is_empty());
    let one = room.nominated(&room.clerk, at.0, "Czeslaw").await;
    assert_eq!(written(&room, &mut seen).await, ["training-nominated karol"]);
    room.took(&room.coordinator, "endorseNomination", on(&one)).await;
    assert_eq!(written(&room, &mut seen).await, ["training-confirmed celina", "training-confirmed czeslaw"]);
    room.nominated(&room.coordinator, at.0, "Celina").await;
    assert_eq!(written(&room, &mut seen).await, ["training-waiting celina"], "whoever acts knows");
    let seated = json!({ "id": one["id"], "version": 2 });
    let no = changed(on(&seated), &json!({ "reason": "He is ill." }));
    room.took(&room.coordinator, "declineNomination", no).await;
    let expected = ["training-confirmed celina", "training-declined celina", "training-declined czeslaw"];
    assert_eq!(written(&room, &mut seen).await, expected, "the seat goes on");
    let moved = changed(changed(planned(), &at_input(at)), &json!({ "seats": 1, "startsOn": "2026-12-15" }));
    let at = room.went(&room.officer, "saveTraining", moved.clone()).await;
    assert_eq!(written(&room, &mut seen).await, ["training-changed celina", "training-changed karol"]);
    let words = changed(changed(moved, &at_input(at)), &json!({ "about": [{ "language": "en", "text": "More." }] }));
    let at = room.went(&room.officer, "saveTraining", words).await;
    assert!(written(&room, &mut seen).await.is_empty(), "other words move nobody");
    room.later(23).await;
    let celina = room.seen(&room.officer, at.0).await["nominations"][1].take();
    let marks = changed(on(&celina), &json!({ "attended": true }));
    let input = json!({ "training": at.0.to_string(), "attendance": [marks] });
    room.went(&room.officer, "markAttendance", input).await;
    assert_eq!(written(&room, &mut seen).await, ["training-feedback celina"]);
}

#[tokio::test]
async fn a_training_that_does_not_take_place_is_told_to_everybody_who_waits_for_it() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    room.nominated(&room.clerk, at.0, "Celina").await;
    room.nominated(&room.foreign, at.0, "Otto").await;
    let mut seen = 0;
    written(&room, &mut seen).await;
    room.went(&room.officer, "cancelTraining", changed(at_input(at), &json!({ "reason": "Snow." }))).await;
    assert_eq!(written(&room, &mut seen).await, ["training-cancelled anna", "training-cancelled celina"]);
}
