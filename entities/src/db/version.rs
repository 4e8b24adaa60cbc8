//! Saving rows that count their versions, so that nobody writes over what they have not read.

use super::{DbError, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// Saves a row over the version `expected` and counts its version up; `id` and `version` are its columns. What is not set stays as it is stored.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub(crate) async fn save_over<A: ActiveModelTrait>(
    tx: &Tx,
    mut next: A,
    [id, version]: [<A::Entity as EntityTrait>::Column; 2],
    expected: i32,
) -> Result<(), DbError> {
    let identity = next.get(id).into_value().ok_or(DbError::Conflict)?;
    next.set(version, (expected + 1).into());
    let rows = <A::Entity as EntityTrait>::update_many().set(next);
    let result = rows.filter(id.eq(identity)).filter(version.eq(expected)).exec(tx.inner()).await?;
    if result.rows_affected == 0 { Err(DbError::Conflict) } else { Ok(()) }
}
