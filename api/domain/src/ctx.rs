//! What every verb needs: store, read model, clock and ids; and the only way to a writing transaction.

use crate::clock::{Clock, brussels_day};
use crate::error::DomainError;
use crate::policy::Permit;
use chrono::NaiveDate;
use entities::change::{NewChange, Seq};
use entities::id::ActId;
use entities::{Store, Tx};
use search::{Moment, ReadModel};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// How long a writer waits until its own change can be found.
const READ_OWN_WRITE: Duration = Duration::from_millis(500);

/// Where new identities come from.
pub trait Ids: Send + Sync + std::fmt::Debug {
    /// A new identity, larger than earlier ones.
    fn next(&self) -> Uuid;
}

/// Time-ordered random identities (UUID version 7).
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomIds;

impl Ids for RandomIds {
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness enters")]
    fn next(&self) -> Uuid {
        Uuid::now_v7()
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
    /// New identities.
    pub ids: Arc<dyn Ids>,
}

impl Ctx {
    /// The civil day in Brussels now.
    pub fn today(&self) -> NaiveDate {
        brussels_day(self.clock.now())
    }

    /// One moment of the read model, for a whole answer.
    pub fn moment(&self) -> Arc<Moment> {
        self.model.moment()
    }

    /// Runs `work` in one writing transaction on the strength of `permit`, records the changes it returns, and waits a little
    /// until they can be found. Nothing is kept when `work` fails.
    ///
    /// # Errors
    /// What `work` returns, or [`DomainError`] when the store fails.
    pub async fn write<T>(
        &self,
        permit: &Permit,
        work: impl AsyncFnOnce(&Tx) -> Result<(T, Vec<Recorded>), DomainError>,
    ) -> Result<(T, Seq), DomainError> {
        let tx = self.store.begin().await?;
        let (value, recorded) = work(&tx).await?;
        let act = ActId(self.ids.next());
        let at = self.clock.now();
        let changes: Vec<NewChange> = recorded
            .into_iter()
            .map(|change| NewChange {
                noun: change.noun,
                entity_id: change.entity_id,
                label: change.label,
                country: change.country,
                action: change.action,
                act,
                actor: permit.actor().to_owned(),
                at,
                is_public: change.is_public,
            })
            .collect();
        let seq = tx.commit(&changes).await?;
        self.model.nudge();
        if self.model.is_followed() {
            self.model.wait_for(seq, READ_OWN_WRITE).await;
        }
        Ok((value, seq))
    }
}

/// A change as a verb reports it; who, when and number are added by [`Ctx::write`].
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
}
