//! What every verb needs: store, read model, clock and ids; and the only way to a writing transaction.

use crate::clock::{Clock, brussels_day};
use crate::error::DomainError;
use crate::institution::{Content, payloads};
use crate::mail::Mailing;
use crate::policy::Permit;
use crate::refusal::Refusals;
use crate::session::{Provider, SigningKeys, hex};
use chrono::{DateTime, NaiveDate, Utc};
use entities::change::{NewChange, Seq};
use entities::id::ActId;
use entities::{Store, Tx};
use search::{Moment, ReadModel};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// How long a writer waits until its own change can be found.
const READ_OWN_WRITE: Duration = Duration::from_secs(2);

/// Where new identities come from.
pub trait Ids: Send + Sync + std::fmt::Debug {
    /// A new identity, larger than earlier ones.
    fn next(&self) -> Uuid;

    /// 32 bytes that nobody can guess.
    fn secret(&self) -> [u8; 32];
}

/// Time-ordered random identities (UUID version 7).
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomIds;

impl Ids for RandomIds {
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness enters")]
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn secret(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).expect("the system gives random bytes");
        bytes
    }
}

/// The environment of all verbs. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Ctx {
    /// The store.
    pub store: Store,
    /// The read model.
    pub model: ReadModel,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// New identities and secrets.
    pub ids: Arc<dyn Ids>,
    /// The keys by which sessions are signed.
    pub keys: SigningKeys,
    /// The provider people may sign in through; none where there is no such provider.
    pub provider: Option<Provider>,
    /// Whether people are written to.
    pub mail: Mailing,
    /// Refused attempts that wait to be logged.
    pub refusals: Refusals,
}

impl Ctx {
    /// The instant, in UTC and in whole microseconds: what every store keeps unchanged.
    pub fn now(&self) -> DateTime<Utc> {
        let now = self.clock.now();
        DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
    }

    /// The civil day in Brussels now.
    pub fn today(&self) -> NaiveDate {
        brussels_day(self.clock.now())
    }

    /// One moment of the read model, for a whole answer.
    pub fn moment(&self) -> Arc<Moment> {
        self.model.moment()
    }

    /// Begins a writing transaction on the strength of `permit`. Nothing is kept until [`Writing::commit`].
    ///
    /// # Errors
    /// [`DomainError::Unavailable`] when the store cannot be reached or is too busy.
    pub async fn begin(&self, permit: &Permit) -> Result<Writing<'_>, DomainError> {
        Ok(Writing { ctx: self, actor: permit.actor().to_owned(), tx: self.store.begin().await? })
    }
}

/// A writing transaction under way, by somebody who may write. Dropped without [`Writing::commit`] it leaves nothing behind.
#[derive(Debug)]
pub struct Writing<'c> {
    ctx: &'c Ctx,
    actor: String,
    tx: Tx,
}

impl Writing<'_> {
    /// Who acts, as the change log names them.
    pub(crate) fn actor(&self) -> &str {
        &self.actor
    }

    /// The transaction, for the writers of the store.
    pub fn tx(&self) -> &Tx {
        &self.tx
    }

    /// Records who did what, commits, and waits a little until it can be found. Gives the number of the last change.
    ///
    /// # Errors
    /// [`DomainError`] when the store fails; then nothing is kept.
    pub async fn commit(self, recorded: Vec<Recorded>) -> Result<Seq, DomainError> {
        let act = ActId(self.ctx.ids.next());
        self.commit_as(act, recorded).await
    }

    /// [`Writing::commit`] of an act whose identity is known already.
    ///
    /// # Errors
    /// As [`Writing::commit`].
    pub(crate) async fn commit_as(self, act: ActId, recorded: Vec<Recorded>) -> Result<Seq, DomainError> {
        self.commit_each(vec![(act, recorded)]).await
    }

    /// [`Writing::commit`] of several acts at once.
    ///
    /// # Errors
    /// As [`Writing::commit`].
    pub(crate) async fn commit_each(self, acts: Vec<(ActId, Vec<Recorded>)>) -> Result<Seq, DomainError> {
        let Self { ctx, actor, tx } = self;
        let at = ctx.now();
        let changes: Vec<NewChange> = acts
            .into_iter()
            .flat_map(|(act, recorded)| recorded.into_iter().map(move |change| (act, change)))
            .map(|(act, change)| NewChange {
                noun: change.noun,
                entity_id: change.entity_id,
                label: change.label,
                country: change.country,
                action: change.action,
                act,
                actor: actor.clone(),
                at,
                is_public: change.is_public,
                payloads: change
                    .before
                    .map(|content| payloads(content, || hex(&ctx.ids.secret()[..16])))
                    .unwrap_or_default(),
            })
            .collect();
        let is_found = !changes.is_empty();
        let seq = tx.commit(&changes).await?;
        if is_found {
            ctx.model.nudge();
            if ctx.model.is_followed() {
                ctx.model.wait_for(seq, READ_OWN_WRITE).await;
            }
        }
        Ok(seq)
    }
}

/// A change as a verb reports it; who, when and number are added by [`Writing::commit`].
#[derive(Debug, Clone)]
pub struct Recorded {
    /// What sort of thing changed.
    pub noun: entities::value::Noun,
    /// Its identity.
    pub entity_id: String,
    /// Its public code or name.
    pub label: String,
    /// Its country.
    pub country: Option<entities::value::CountryCode>,
    /// What was done.
    pub action: &'static str,
    /// Whether everybody may read it.
    pub is_public: bool,
    /// What an entry said before, where it was there.
    pub before: Option<Content>,
}
