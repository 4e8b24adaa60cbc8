//! Random steps by random people against the rules of seats, written down a second time and simply.

use super::{Room, changed, nominee, on, planned, step};
use serde_json::{Value, json};
use tests::{Actor, Chance};

const SEATS: usize = 3;
const COUNTRIES: [&str; 6] = ["PL", "PL", "PL", "AT", "", ""];

/// What must be so with one nomination.
#[derive(Debug, Clone)]
struct Model {
    id: Value,
    by: usize,
    state: &'static str,
    version: i64,
    /// When it joined the queue.
    queued: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Doing {
    Endorse,
    Decline,
    Withdraw,
}

fn coordinates(who: usize, one: &Model) -> bool {
    (2..4).contains(&who) && COUNTRIES[who] == COUNTRIES[one.by]
}

fn may(who: usize, doing: Doing, one: &Model) -> bool {
    match doing {
        Doing::Endorse => coordinates(who, one),
        Doing::Decline => who == 4 || coordinates(who, one),
        Doing::Withdraw => who == one.by || coordinates(who, one),
    }
}

fn sees(who: usize, one: &Model) -> bool {
    who == 4 || who == one.by || coordinates(who, one)
}

fn is_legal(doing: Doing, one: &Model) -> bool {
    match doing {
        Doing::Endorse => one.state == "PROPOSED",
        Doing::Decline | Doing::Withdraw => ["PROPOSED", "WAITING", "CONFIRMED"].contains(&one.state),
    }
}

/// Seats or queues one that a coordinator stands behind.
fn place(all: &mut [Model], at: usize, clock: usize) {
    let seated = all.iter().filter(|one| one.state == "CONFIRMED").count();
    let is_queue = all.iter().any(|one| one.state == "WAITING");
    all[at].state = if seated < SEATS && !is_queue { "CONFIRMED" } else { "WAITING" };
    all[at].queued = clock;
}

/// Gives free seats to who waits longest.
fn move_up(all: &mut [Model]) {
    while all.iter().filter(|one| one.state == "CONFIRMED").count() < SEATS {
        let next = (0..all.len()).filter(|at| all[*at].state == "WAITING").min_by_key(|at| all[*at].queued);
        let Some(next) = next else { break };
        all[next].state = "CONFIRMED";
        all[next].version += 1;
    }
}

#[tokio::test]
async fn every_illegal_step_is_refused_and_seats_go_to_who_waits_longest() {
    let room = Room::new().await;
    let at = room.published(changed(planned(), &json!({ "seats": SEATS }))).await;
    let people: [&Actor; 6] =
        [&room.clerk, &room.colleague, &room.coordinator, &room.foreign, &room.officer, &room.administrator];
    let mut chance = Chance::new(7);
    let mut all: Vec<Model> = Vec::new();
    let (mut done, mut refused) = (0, 0);
    for round in 0..240 {
        // So that no two join the queue in the same instant.
        room.world.clock().advance(std::time::Duration::from_millis(10));
        let who = chance.below(6);
        if all.len() < 5 || chance.one_in(4) {
            let input = changed(nominee(&format!("N{round}")), &json!({ "training": at.0.to_string() }));
            let answer = people[who].graphql(&step("nominateParticipant"), json!({ "input": input })).await;
            let made = &answer["data"]["done"]["nomination"];
            assert_eq!(made.is_object(), who < 4, "round {round}: {answer}");
            if who < 4 {
                let id = made["id"].clone();
                all.push(Model { id, by: who, state: "PROPOSED", version: 1, queued: 0 });
                if (2..4).contains(&who) {
                    let last = all.len() - 1;
                    place(&mut all, last, round);
                }
                assert_eq!(made["status"], all[all.len() - 1].state, "round {round}");
            }
            continue;
        }
        let doings = [Doing::Endorse, Doing::Decline, Doing::Withdraw];
        let any = (who, *chance.pick(&doings), chance.below(all.len()));
        let possible: Vec<_> = (0..6)
            .flat_map(|who| doings.map(|doing| (who, doing)))
            .flat_map(|(who, doing)| (0..all.len()).map(move |target| (who, doing, target)))
            .filter(|(who, doing, target)| may(*who, *doing, &all[*target]) && is_legal(*doing, &all[*target]))
            .collect();
        // Half of what is tried is possible; agreeing more often than leaving, so that seats run out.
        let ahead: Vec<_> = possible.iter().copied().filter(|(_, doing, _)| *doing == Doing::Endorse).collect();
        let pool = if chance.one_in(2) && !ahead.is_empty() { &ahead } else { &possible };
        let is_chosen = chance.one_in(2) && !pool.is_empty();
        let (who, doing, target) = if is_chosen { *chance.pick(pool) } else { any };
        let shift = i64::from(!is_chosen && chance.one_in(4));
        let one = all[target].clone();
        let (name, more) = match doing {
            Doing::Endorse => ("endorseNomination", json!({})),
            Doing::Decline => ("declineNomination", json!({ "reason": "No." })),
            Doing::Withdraw => ("withdrawNomination", json!({})),
        };
        let input = changed(on(&json!({ "id": one.id, "version": one.version + shift })), &more);
        let answer = people[who].graphql(&step(name), json!({ "input": input })).await;
        let problems = &answer["data"]["done"]["problems"];
        let happened = answer.get("errors").is_none() && *problems == json!([]);
        let (may, is_legal) = (may(who, doing, &one), is_legal(doing, &one));
        let case = format!("round {round}, {doing:?} by {who} of {one:?}, {shift} too far: {answer}");
        assert_eq!(happened, may && is_legal && shift == 0, "{case}");
        if happened {
            done += 1;
            all[target].version += 1;
            match doing {
                Doing::Endorse => place(&mut all, target, round),
                Doing::Decline => all[target].state = "DECLINED",
                Doing::Withdraw => all[target].state = "WITHDRAWN",
            }
            if doing != Doing::Endorse {
                move_up(&mut all);
            }
        } else {
            refused += 1;
            let known = [&answer["errors"][0]["extensions"]["code"], &problems[0]["code"]];
            let code = known.into_iter().find_map(Value::as_str).unwrap_or_default();
            let expected: &[&str] = match (may, sees(who, &one), shift) {
                (false, true, _) => &["FORBIDDEN"],
                (false, false, _) => &["NOT_FOUND"],
                (true, _, 0) => &["WRONG_STATE"],
                (true, ..) => &["CONFLICT", "WRONG_STATE"],
            };
            assert!(expected.contains(&code), "{code:?} is none of {expected:?}: {case}");
        }
        room.world.catch_up().await;
        let expected: Vec<&str> = all.iter().map(|one| one.state).collect();
        let states: Vec<String> = room.standing(at.0).await.into_iter().map(|(_, state)| state).collect();
        assert_eq!(states, expected, "{case}");
    }
    assert!(done > 50 && refused > 50, "{done} done, {refused} refused");
}
