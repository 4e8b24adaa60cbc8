//! What changed and what will.

mod audit;
mod list;
mod upcoming;

use crate::ctx::Ctx;
use crate::error::DomainError;
use entities::change::Seq;

pub use audit::{Audit, audit};
pub use list::{Asked, Listed, is_tombstone, list};
pub(crate) use upcoming::events;
pub use upcoming::{Event, UpcomingChange, upcoming};

/// The number of the newest change in the store.
///
/// # Errors
/// [`DomainError::Unavailable`] when the store cannot be reached.
pub async fn head(ctx: &Ctx) -> Result<Seq, DomainError> {
    stored(&ctx.store).await
}

/// The number of the newest change in a store, without a read model.
///
/// # Errors
/// [`DomainError::Unavailable`] when the store cannot be reached.
pub async fn stored(store: &entities::Store) -> Result<Seq, DomainError> {
    Ok(entities::change::head(store).await?)
}
