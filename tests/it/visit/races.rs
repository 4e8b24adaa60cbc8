//! Hosts that answer at the same moment, in two processes: no answer is lost.

use super::{Room, asked_of, number};
use domain::Ctx;
use domain::Viewer;
use domain::model::VisitHost;
use domain::value::HostAnswer;
use domain::visit::{Answering, answer, get};
use entities::visit::host;

/// How often both answer.
const ROUNDS: i32 = 1_000;

/// What both say in turn. From one round to the next there is no moment at which both have declined, whoever is first: that would end the matching.
const TURNS: [[HostAnswer; 2]; 4] = {
    use HostAnswer::{Accepted, Declined};
    [[Accepted, Accepted], [Accepted, Declined], [Accepted, Accepted], [Declined, Accepted]]
};

async fn says(ctx: &Ctx, viewer: &Viewer, at: (i32, i32), version: i32, said: HostAnswer) -> Vec<VisitHost> {
    let comment = if said == HostAnswer::Declined { "No room." } else { "" };
    let answering = Answering {
        host: None,
        version: Some(version),
        answer: said,
        windows: None,
        comment: comment.to_owned(),
        contact: String::new(),
    };
    answer(ctx, viewer, at, answering).await.expect("the answer is taken").1
}

#[tokio::test]
async fn of_two_hosts_that_answer_at_the_same_moment_a_thousand_times_none_is_lost() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    let at = (number(&matching, "reference") as i32, number(&matching, "version") as i32);
    let (german, finn) = (room.acting("greta").await, room.acting("finja").await);
    let here = room.world.ctx();
    let (_, there) = room.world.second_process().await;
    let id = get(here, &german, at.0).await.expect("the request").visit.id;
    for round in 0..ROUNDS {
        let [one, two] = TURNS[round as usize % TURNS.len()];
        let version = round + 1;
        let (german, finn) =
            tokio::join!(says(here, &german, at, version, one), says(&there, &finn, at, version, two),);
        assert_eq!((german[0].answer, finn[1].answer), (one, two), "round {round}: each finds what it said");
        let hosts = host::of(&here.store, &[id]).await.expect("the store");
        let said: Vec<_> = hosts.iter().map(|host| (host.country.as_str(), host.answer, host.version)).collect();
        assert_eq!(said, [("DE", one, version + 1), ("FI", two, version + 1)], "round {round}");
    }
    room.world.catch_up().await;
    let seen = get(here, &german, at.0).await.expect("the request");
    assert_eq!(seen.visit.version, at.1, "what hosts say is no other version of what is asked");
    // DRAFTED, SUBMITTED, ENDORSED, REVIEW_STARTED and MATCHING_OPENED came before.
    assert_eq!(seen.steps.len(), 5 + 2 * ROUNDS as usize);
}
