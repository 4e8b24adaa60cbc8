//! Requests that may come twice: with an idempotency key the second one gets the answer of the first and does nothing.

use crate::ctx::{Ctx, Writing};
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::session::digest;
use crate::viewer::Viewer;
use entities::answered::{self, Answered};
use entities::{DbError, Read};
use serde::Serialize;
use serde_json::Value;

/// Letters of a key.
const LONGEST: usize = 200;

/// A request that may come twice.
#[derive(Debug, Clone)]
pub(crate) struct Repeatable {
    actor: String,
    key: String,
    digest: String,
}

impl Repeatable {
    /// What makes a request known again; none without a key.
    ///
    /// # Errors
    /// [`DomainError::Invalid`] with `INVALID_KEY` when the key is empty or too long.
    pub(crate) fn new(viewer: &Viewer, key: Option<&str>, asked: &impl Serialize) -> Result<Option<Self>, DomainError> {
        let Some(key) = key else { return Ok(None) };
        if key.trim().is_empty() || key.len() > LONGEST {
            let message = Message::plain("invalid-key", "The idempotency key needs 1 to 200 letters.");
            return Err(Problem::at(&["idempotencyKey"], "INVALID_KEY", message).into());
        }
        let text = serde_json::to_string(asked).map_err(|_| DomainError::Internal)?;
        Ok(Some(Self { actor: viewer.actor(), key: key.to_owned(), digest: digest(&text) }))
    }

    /// The answer that was given before.
    ///
    /// # Errors
    /// [`DomainError::Invalid`] with `KEY_REUSED` when the key came with another request.
    pub(crate) async fn known(&self, ctx: &Ctx) -> Result<Option<Value>, DomainError> {
        self.known_to(&ctx.store).await
    }

    /// [`Self::known`] as a transaction under way sees it: whoever writes must not wait for another connection.
    ///
    /// # Errors
    /// As [`Self::known`].
    pub(crate) async fn known_to(&self, store: &impl Read) -> Result<Option<Value>, DomainError> {
        let Some(found) = answered::find(store, &self.actor, &self.key).await? else { return Ok(None) };
        if found.digest == self.digest {
            return Ok(Some(found.answer));
        }
        let message =
            Message::plain("key-reused", "This idempotency key came with another request before; choose a new one.");
        Err(Problem::at(&["idempotencyKey"], "KEY_REUSED", message).into())
    }

    /// Keeps the answer with what was done. `false` when the same request was answered meanwhile: then nothing may be kept.
    pub(crate) async fn keep(&self, ctx: &Ctx, writing: &Writing<'_>, answer: Value) -> Result<bool, DomainError> {
        let row = Answered {
            actor: self.actor.clone(),
            key: self.key.clone(),
            digest: self.digest.clone(),
            answer,
            at: ctx.now(),
        };
        match answered::insert(writing.tx(), row).await {
            Ok(()) => Ok(true),
            Err(DbError::Duplicate(_)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}
