//! Letters leave: each once, again when they could not, by whichever process has them in hand.

use super::{Captured, by_kind, drain};
use crate::question::Room;
use domain::Ctx;
use domain::id::{MailId, PersonId};
use domain::mail::{Envelope, Post, Undelivered, deliver, forget, revive, standing};
use domain::model::Mail;
use domain::value::MailState;
use entities::mail;
use serde_json::json;
use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;
use tests::World;
use tokio::sync::Notify;
use uuid::Uuid;

const MINUTE: u64 = 60;
const DAY: u64 = 24 * 60 * MINUTE;
/// Minutes until a letter is tried again, attempt by attempt; after the last one it is given up.
const AGAIN: [u64; 7] = [1, 5, 30, 120, 360, 720, 1_440];

/// Takes a letter and says nothing until it is told to go on; then the letter came back.
#[derive(Debug, Default)]
struct Slow {
    given: Mutex<Vec<Envelope>>,
    begun: Notify,
    goes_on: Notify,
}

impl Post for Slow {
    fn send<'a>(
        &'a self,
        envelope: &'a Envelope,
    ) -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>> {
        Box::pin(async move {
            self.given.lock().expect("nobody panicked").push(envelope.clone());
            self.begun.notify_one();
            self.goes_on.notified().await;
            Err(Undelivered { reason: "the connection was lost".to_owned(), is_final: false })
        })
    }
}

/// A world with letters that wait, to as many people.
pub(super) async fn letters(count: u128) -> World {
    let world = World::new().await;
    let ctx = world.ctx();
    let tx = ctx.store.begin().await.expect("a transaction");
    for number in 1..=count {
        let letter = Mail {
            id: MailId(Uuid::from_u128(number)),
            key: format!("question-asked:1:{number}"),
            person_id: PersonId(Uuid::from_u128(number)),
            address: format!("reader{number}@people.example"),
            language: "en".to_owned(),
            kind: "question-asked".to_owned(),
            args: json!({ "title": "Who pays?" }),
            path: "/questions/1".to_owned(),
            state: MailState::Waiting,
            attempts: 0,
            due_at: ctx.now(),
            claimed_until: None,
            error: None,
            queued_at: ctx.now(),
            sent_at: None,
        };
        mail::put(&tx, letter).await.expect("a letter");
    }
    tx.commit(&[]).await.expect("a commit");
    world
}

fn pass(world: &World, seconds: u64) {
    world.clock().advance(Duration::from_secs(seconds));
}

/// Tries what is due once; gives how many were sent.
async fn once(ctx: &Ctx, post: &dyn Post) -> usize {
    deliver(ctx, post, &by_kind).await.expect("the store can be used")
}

/// How many letters wait, were sent, and are dead.
async fn counts(ctx: &Ctx) -> [u64; 3] {
    standing(ctx).await.expect("the mails can be counted").0
}

/// The only letter, in its state.
async fn only(ctx: &Ctx, state: MailState) -> Mail {
    let mut all = mail::list(&ctx.store, state, 10).await.expect("the mails can be read");
    assert_eq!(all.len(), 1, "{state}: {all:?}");
    all.remove(0)
}

#[tokio::test]
async fn a_letter_is_sent_once_and_noted() {
    let world = letters(1).await;
    let (ctx, post) = (world.ctx(), Captured::default());
    assert_eq!((once(ctx, &post).await, once(ctx, &post).await), (1, 0));
    let sent = only(ctx, MailState::Sent).await;
    let envelope = Envelope {
        id: sent.id.to_string(),
        to: "reader1@people.example".to_owned(),
        subject: "question-asked".to_owned(),
        text: "/questions/1".to_owned(),
    };
    assert_eq!(post.given(), [envelope]);
    assert_eq!((sent.attempts, sent.sent_at, sent.claimed_until, sent.error), (1, Some(ctx.now()), None, None));
    assert_eq!(counts(ctx).await, [0, 1, 0]);
}

#[tokio::test]
async fn the_same_key_is_kept_once_even_in_one_transaction() {
    let world = letters(1).await;
    let ctx = world.ctx();
    let first = only(ctx, MailState::Waiting).await;
    let tx = ctx.store.begin().await.expect("a transaction");
    for number in [7, 8] {
        let id = MailId(Uuid::from_u128(number));
        let again = Mail { id, address: "other@people.example".to_owned(), ..first.clone() };
        mail::put(&tx, again).await.expect("nothing is wrong");
    }
    tx.commit(&[]).await.expect("a commit");
    assert_eq!(only(ctx, MailState::Waiting).await, first);
}

#[tokio::test]
async fn what_could_not_be_sent_is_tried_again_ever_later_until_it_is_given_up() {
    let world = letters(1).await;
    let (ctx, post) = (world.ctx(), Captured::default());
    post.refuse("", "the server is away", false);
    for (attempt, minutes) in (1..).zip(AGAIN) {
        assert_eq!((once(ctx, &post).await, post.given().len()), (0, attempt), "attempt {attempt}");
        let waits = only(ctx, MailState::Waiting).await;
        assert_eq!((waits.attempts as usize, waits.error.as_deref()), (attempt, Some("the server is away")));
        pass(&world, minutes * MINUTE - 1);
        assert_eq!((once(ctx, &post).await, post.given().len()), (0, attempt), "not before {minutes} minutes are over");
        pass(&world, 1);
    }
    once(ctx, &post).await;
    assert_eq!((post.given().len(), counts(ctx).await), (8, [0, 0, 1]));
    let (_, reasons) = standing(ctx).await.expect("the mails can be counted");
    assert_eq!(reasons, ["the server is away"]);
    post.take();
    pass(&world, 400 * DAY);
    assert_eq!((once(ctx, &post).await, post.given().len()), (0, 8), "nobody tries a dead letter");
    let ids: BTreeSet<String> = post.given().into_iter().map(|envelope| envelope.id).collect();
    assert_eq!(ids.len(), 1, "the same letter each time");
}

#[tokio::test]
async fn what_comes_back_late_is_sent_when_it_can_be() {
    let world = letters(1).await;
    let (ctx, post) = (world.ctx(), Captured::default());
    post.refuse("", "the server is away", false);
    once(ctx, &post).await;
    post.take();
    pass(&world, MINUTE);
    assert_eq!(once(ctx, &post).await, 1);
    let sent = only(ctx, MailState::Sent).await;
    assert_eq!((sent.attempts, sent.error), (2, None));
}

#[tokio::test]
async fn a_final_refusal_is_dead_at_once_and_holds_up_nobody_else() {
    let world = letters(3).await;
    let (ctx, post) = (world.ctx(), Captured::default());
    post.refuse("reader2", &format!("no such mailbox{}", "!".repeat(2_000)), true);
    assert_eq!((drain(ctx, &post).await, counts(ctx).await), (2, [0, 2, 1]));
    let dead = only(ctx, MailState::Dead).await;
    assert_eq!((dead.address.as_str(), dead.attempts, dead.claimed_until), ("reader2@people.example", 1, None));
    assert_eq!(dead.error.as_deref().map(str::len), Some(500), "a reason is cut");
    pass(&world, 400 * DAY);
    assert_eq!((once(ctx, &post).await, post.given().len()), (0, 3));
}

#[tokio::test]
async fn what_was_given_up_is_brought_back_and_begins_anew() {
    let world = letters(2).await;
    let (ctx, post) = (world.ctx(), Captured::default());
    post.refuse("reader2", "no such mailbox", true);
    assert_eq!(drain(ctx, &post).await, 1);
    assert_eq!(revive(ctx).await.expect("they are brought back"), 1);
    assert_eq!((counts(ctx).await, only(ctx, MailState::Waiting).await.attempts), ([1, 1, 0], 0));
    post.refuse("reader2", "the server is away", false);
    assert_eq!((drain(ctx, &post).await, counts(ctx).await), (0, [1, 1, 0]), "all its attempts are there again");
    post.take();
    pass(&world, MINUTE);
    assert_eq!((drain(ctx, &post).await, counts(ctx).await), (1, [0, 2, 0]));
    assert_eq!(revive(ctx).await.expect("nothing is wrong"), 0, "what was sent stays sent");
    assert_eq!(once(ctx, &post).await, 0);
}

#[tokio::test]
async fn two_processes_at_once_send_each_letter_once() {
    const COUNT: usize = 45;
    let world = letters(COUNT as u128).await;
    let (_, other) = world.second_process().await;
    let post = Captured::default();
    let (here, there) = tokio::join!(drain(world.ctx(), &post), drain(&other, &post));
    let given = post.given();
    let ids: BTreeSet<&str> = given.iter().map(|envelope| envelope.id.as_str()).collect();
    assert_eq!((here + there, given.len(), ids.len()), (COUNT, COUNT, COUNT), "{here} here, {there} there");
    assert_eq!((counts(world.ctx()).await, counts(&other).await), ([0, 45, 0], [0, 45, 0]));
}

#[tokio::test]
async fn a_process_has_twenty_letters_in_hand_and_leaves_the_rest_to_others() {
    let world = letters(25).await;
    let (_, other) = world.second_process().await;
    let (slow, post) = (Slow::default(), Captured::default());
    tokio::select! {
        done = deliver(world.ctx(), &slow, &by_kind) => panic!("it does not come back: {done:?}"),
        () = slow.begun.notified() => {}
    }
    assert_eq!((drain(&other, &post).await, post.given().len()), (5, 5));
    pass(&world, 2 * MINUTE);
    assert_eq!((drain(&other, &post).await, counts(&other).await), (20, [0, 25, 0]));
}

#[tokio::test]
async fn a_process_that_dies_in_between_leaves_its_letters_to_be_sent_again_as_the_same_ones() {
    let world = letters(2).await;
    let (_, other) = world.second_process().await;
    let (slow, post) = (Slow::default(), Captured::default());
    // Dropped in the middle, as a process is that is killed.
    tokio::select! {
        done = deliver(world.ctx(), &slow, &by_kind) => panic!("it does not come back: {done:?}"),
        () = slow.begun.notified() => {}
    }
    for ctx in [world.ctx(), &other] {
        assert_eq!(once(ctx, &post).await, 0, "somebody has them in hand");
    }
    pass(&world, 2 * MINUTE - 1);
    assert_eq!(once(&other, &post).await, 0);
    pass(&world, 1);
    assert_eq!(once(&other, &post).await, 2);
    let begun = slow.given.lock().expect("nobody panicked").clone();
    assert_eq!(post.given()[..1], begun, "so that a mailbox can tell that it has it already");
    assert_eq!((once(world.ctx(), &post).await, counts(world.ctx()).await), (0, [0, 2, 0]));
}

#[tokio::test]
async fn a_process_that_comes_back_late_does_not_undo_what_another_one_sent() {
    let world = letters(1).await;
    let (_, other) = world.second_process().await;
    let (slow, post) = (Slow::default(), Captured::default());
    let late = once(world.ctx(), &slow);
    let meanwhile = async {
        slow.begun.notified().await;
        pass(&world, 2 * MINUTE);
        assert_eq!(once(&other, &post).await, 1, "its claim ran out");
        slow.goes_on.notify_one();
    };
    let (sent, ()) = tokio::join!(late, meanwhile);
    assert_eq!(sent, 0);
    assert_eq!(counts(world.ctx()).await, [0, 1, 0], "it was sent, whatever became of the first attempt");
    pass(&world, DAY);
    assert_eq!((drain(&other, &post).await, post.given().len()), (0, 1));
}

#[tokio::test]
async fn letters_that_were_sent_are_forgotten_after_thirty_days_and_others_are_not() {
    let world = letters(3).await;
    let (ctx, post) = (world.ctx(), Captured::default());
    post.refuse("reader2", "no such mailbox", true);
    assert_eq!(drain(ctx, &post).await, 2);
    pass(&world, 30 * DAY);
    assert_eq!(forget(ctx).await.expect("nothing is wrong"), 0, "thirty days to the second");
    pass(&world, 1);
    assert_eq!((forget(ctx).await.expect("they are forgotten"), counts(ctx).await), (2, [0, 0, 1]));
}

#[tokio::test]
async fn the_log_of_changes_holds_no_letters() {
    let room = Room::new().await;
    room.asked().await;
    let head = domain::change::head(room.world.ctx()).await.expect("the head");
    assert_eq!(drain(room.world.ctx(), &Captured::default()).await, 2);
    assert_eq!(domain::change::head(room.world.ctx()).await.expect("the head"), head);
}
