//! Seats and the waiting list: nobody is lost, nobody overtakes, and no seat is given twice.

use super::{Room, changed, on, planned, told};
use serde_json::json;

fn named(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, state)| ((*name).to_owned(), (*state).to_owned())).collect()
}

#[tokio::test]
async fn whoever_waits_longest_gets_the_seat_that_becomes_free() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    let ada = room.nominated(&room.coordinator, at.0, "Ada").await;
    let ben = room.nominated(&room.foreign, at.0, "Ben").await;
    let cia = room.nominated(&room.coordinator, at.0, "Cia").await;
    let dan = room.nominated(&room.foreign, at.0, "Dan").await;
    let states = [&ada, &ben, &cia, &dan].map(|one| one["status"].as_str().unwrap_or_default().to_owned());
    assert_eq!(states, ["CONFIRMED", "CONFIRMED", "WAITING", "WAITING"]);
    let eva = room.nominated(&room.clerk, at.0, "Eva").await;
    room.took(&room.coordinator, "withdrawNomination", on(&ada)).await;
    let expected = named(&[
        ("Ada", "WITHDRAWN"),
        ("Ben", "CONFIRMED"),
        ("Cia", "CONFIRMED"),
        ("Dan", "WAITING"),
        ("Eva", "PROPOSED"),
    ]);
    assert_eq!(room.standing(at.0).await, expected);
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!((&seen["seatsTaken"], &seen["waiting"]), (&json!(2), &json!(1)));
    let no = changed(on(&ben), &json!({ "reason": "Two of them come already." }));
    room.took(&room.officer, "declineNomination", no).await;
    assert_eq!(
        room.standing(at.0).await[3],
        ("Dan".to_owned(), "CONFIRMED".to_owned()),
        "also when the programme says no"
    );
    let agreed = room.took(&room.coordinator, "endorseNomination", on(&eva)).await;
    assert_eq!(agreed["nomination"]["status"], "WAITING", "both seats are taken");
    let left = room.took(&room.coordinator, "withdrawNomination", on(&agreed["nomination"])).await;
    assert_eq!(left["nomination"]["status"], "WITHDRAWN", "who waits may leave too");
}

#[tokio::test]
async fn more_seats_are_given_at_once_and_fewer_than_are_taken_are_refused() {
    let room = Room::new().await;
    let mut at = room.published(planned()).await;
    for name in ["Ada", "Ben", "Cia", "Dan"] {
        room.nominated(&room.coordinator, at.0, name).await;
    }
    let with = |at: super::At, seats: serde_json::Value| {
        changed(changed(planned(), &super::at_input(at)), &json!({ "seats": seats }))
    };
    assert_eq!(told(&room.done(&room.officer, "saveTraining", with(at, json!(1))).await), ["SEATS_TAKEN seats"]);
    at = room.went(&room.officer, "saveTraining", with(at, json!(3))).await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!((&seen["seatsTaken"], &seen["waiting"]), (&json!(3), &json!(1)));
    room.went(&room.officer, "saveTraining", with(at, json!(null))).await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!((&seen["seatsTaken"], &seen["waiting"]), (&json!(4), &json!(0)), "no limit, nobody waits");
}

#[tokio::test]
async fn of_many_who_come_at_once_as_many_get_a_seat_as_there_are() {
    let room = Room::new().await;
    let at = room.published(changed(planned(), &json!({ "seats": 5 }))).await;
    let (other, _) = room.world.second_process().await;
    let other = other.with_token(room.foreign.token().expect("a session"));
    let nominate = |actor: tests::Actor, name: String| async move {
        let input = changed(super::nominee(&name), &json!({ "training": at.0.to_string() }));
        actor.graphql(&super::step("nominateParticipant"), json!({ "input": input })).await
    };
    let all = (0..16).map(|at| {
        let actor = if at % 2 == 0 { room.coordinator.clone() } else { other.clone() };
        tokio::spawn(nominate(actor, format!("Person{at}")))
    });
    let mut states: Vec<String> = Vec::new();
    for one in all.collect::<Vec<_>>() {
        let answer = one.await.expect("nobody panics");
        let state = answer["data"]["done"]["nomination"]["status"].as_str();
        states.push(state.unwrap_or_else(|| panic!("{answer}")).to_owned());
    }
    let count = |wanted: &str| states.iter().filter(|state| *state == wanted).count();
    assert_eq!((count("CONFIRMED"), count("WAITING")), (5, 11), "{states:?}");
    room.world.catch_up().await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!((&seen["seatsTaken"], &seen["waiting"]), (&json!(5), &json!(11)));
    // All who have a seat leave at once: each seat goes to one of those who wait.
    let officer = room.seen(&room.officer, at.0).await;
    let seated = officer["nominations"].as_array().expect("a list").iter().filter(|one| one["status"] == "CONFIRMED");
    let leaving: Vec<_> = seated.cloned().collect();
    let mut tasks = Vec::new();
    for one in leaving {
        let actor = if one["country"] == "PL" { room.coordinator.clone() } else { other.clone() };
        tasks.push(tokio::spawn(async move {
            actor.graphql(&super::step("withdrawNomination"), json!({ "input": on(&one) })).await
        }));
    }
    for task in tasks {
        let answer = task.await.expect("nobody panics");
        assert_eq!(answer["data"]["done"]["nomination"]["status"], "WITHDRAWN", "{answer}");
    }
    room.world.catch_up().await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!((&seen["seatsTaken"], &seen["waiting"]), (&json!(5), &json!(6)));
}
