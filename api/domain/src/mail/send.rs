//! Sending letters: each is taken in hand for a while, sent, and noted. A process that dies in between leaves it to be sent again, with the same
//! Message-ID, so that a mailbox can tell.

use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Permit, Subject};
use crate::viewer::Viewer;
use chrono::TimeDelta;
use entities::mail::{self, Mail};
use entities::value::{MailState, Noun};
use std::pin::Pin;

/// How long a process has a letter in hand, in minutes.
const IN_HAND: i64 = 2;
/// Letters taken in hand at once.
const AT_ONCE: u64 = 20;
/// Minutes until a letter is tried again, by the number of attempts; after the last it is dead.
const AGAIN: [i64; 7] = [1, 5, 30, 120, 360, 720, 1_440];
/// Seconds at the end of that time in which no further letter is begun: another process may take them any moment.
const LAST: i64 = 45;
/// Days after which letters that were sent are forgotten.
const KEPT: i64 = 30;
/// Days after which letters that could not be sent are forgotten.
const DEAD_KEPT: i64 = 90;
/// Letters of a reason.
const LONGEST: usize = 500;

/// A letter as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The left half of its Message-ID: the same whenever it is sent.
    pub id: String,
    /// The address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// Why a letter was not delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undelivered {
    /// What was wrong.
    pub reason: String,
    /// Whether trying again is of no use.
    pub is_final: bool,
}

/// What carries letters away.
pub trait Post: Send + Sync + std::fmt::Debug {
    /// Carries one letter away.
    ///
    /// # Errors
    /// [`Undelivered`] when it was not taken.
    fn send<'a>(&'a self, envelope: &'a Envelope)
    -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>>;
}

fn permit() -> Result<Permit, DomainError> {
    policy::require(&Viewer::Machine("mail"), Action::SendMail, &Subject::hidden(Noun::Person))
}

/// Sends what is due; `written` gives subject and text of a letter. Gives how many were sent.
///
/// # Errors
/// [`DomainError`] when the store fails; letters in hand are tried again later.
pub async fn deliver(
    ctx: &Ctx,
    post: &dyn Post,
    written: &(dyn Fn(&Mail) -> (String, String) + Send + Sync),
) -> Result<usize, DomainError> {
    let permit = permit()?;
    let writing = ctx.begin(&permit).await?;
    let until = ctx.now() + TimeDelta::minutes(IN_HAND);
    let mails = mail::claim(writing.tx(), ctx.now(), until, AT_ONCE).await?;
    writing.commit(Vec::new()).await?;
    let mut sent = 0;
    for mail in mails {
        if ctx.now() + TimeDelta::seconds(LAST) > until {
            break;
        }
        let claimed = mail.claimed_until;
        let (subject, text) = written(&mail);
        let envelope = Envelope { id: mail.id.to_string(), to: mail.address.clone(), subject, text };
        let outcome = post.send(&envelope).await;
        sent += usize::from(outcome.is_ok());
        let writing = ctx.begin(&permit).await?;
        mail::save(writing.tx(), after(ctx, mail, outcome), claimed).await?;
        writing.commit(Vec::new()).await?;
    }
    Ok(sent)
}

/// What becomes of a letter.
fn after(ctx: &Ctx, mail: Mail, outcome: Result<(), Undelivered>) -> Mail {
    let attempts = mail.attempts + 1;
    let mail = Mail { attempts, claimed_until: None, ..mail };
    match outcome {
        Ok(()) => Mail { state: MailState::Sent, sent_at: Some(ctx.now()), error: None, ..mail },
        Err(why) => {
            let error = Some(why.reason.chars().take(LONGEST).collect());
            let wait = usize::try_from(attempts - 1).ok().and_then(|at| AGAIN.get(at)).filter(|_| !why.is_final);
            match wait {
                Some(minutes) => Mail { error, due_at: ctx.now() + TimeDelta::minutes(*minutes), ..mail },
                None => Mail { error, state: MailState::Dead, ..mail },
            }
        }
    }
}

/// Forgets letters that were sent, or could not be sent, long ago; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn forget(ctx: &Ctx) -> Result<u64, DomainError> {
    let writing = ctx.begin(&permit()?).await?;
    let gone =
        mail::forget(writing.tx(), ctx.now() - TimeDelta::days(KEPT), ctx.now() - TimeDelta::days(DEAD_KEPT)).await?;
    writing.commit(Vec::new()).await?;
    Ok(gone)
}

/// Puts dead letters back to be tried again; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn revive(ctx: &Ctx) -> Result<u64, DomainError> {
    let writing = ctx.begin(&permit()?).await?;
    let count = mail::revive(writing.tx(), ctx.now()).await?;
    writing.commit(Vec::new()).await?;
    Ok(count)
}

/// How many letters wait, were sent lately, and are dead, with the latest reasons of dead ones.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn standing(ctx: &Ctx) -> Result<([u64; 3], Vec<String>), DomainError> {
    let mut counts = [0; 3];
    for (at, state) in [MailState::Waiting, MailState::Sent, MailState::Dead].into_iter().enumerate() {
        counts[at] = mail::count(&ctx.store, state).await?;
    }
    let dead = mail::list(&ctx.store, MailState::Dead, 5).await?;
    Ok((counts, dead.into_iter().filter_map(|mail| mail.error).collect()))
}
