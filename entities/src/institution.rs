//! Institutions: identity and validity. What they are called and cover is in their revisions.

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::InstitutionId;
use crate::value::CodeStatus;
use sea_orm::entity::prelude::*;
use sea_orm::{NotSet, QueryOrder};

mod row {
    use super::{CodeStatus, InstitutionId};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One institution.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "institution")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: InstitutionId,
        /// Code `CC:NATIONALID`, never given to another institution.
        pub code: String,
        /// EESSI code of its country.
        pub country: String,
        /// National id, the part of the code after the colon.
        pub national_id: String,
        /// Whether the code is the one in use.
        pub code_status: CodeStatus,
        /// Whether everybody may see the entry.
        pub is_public: bool,
        /// Whether the entry only holds a place (test entries, `DO_NOT_USE`); kept out of answers and default search.
        pub is_placeholder: bool,
        /// First day of its validity.
        pub valid_from: Option<Date>,
        /// First day on which it is no longer valid.
        pub valid_to: Option<Date>,
        /// Day on which somebody last said that it is right; none when nobody has.
        pub confirmed_on: Option<Date>,
        /// Counts saves, from 1; an update names the version it started from.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Institution;

/// All institutions in code order.
pub async fn list(store: &impl Read) -> Result<Vec<Institution>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// Writes new institutions.
pub async fn insert_many(tx: &Tx, institutions: Vec<Institution>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), institutions).await?)
}

/// The institutions with these identities; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[InstitutionId]) -> Result<Vec<Institution>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// The institutions with these codes, to the letter; unknown ones are left out.
pub async fn by_codes(store: &impl Read, codes: &[&str]) -> Result<Vec<Institution>, DbError> {
    let query = row::Entity::find().filter(row::Column::Code.is_in(codes.iter().copied()));
    Ok(query.order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// How many institutions there are.
pub async fn count(store: &impl Read) -> Result<u64, DbError> {
    Ok(row::Entity::find().count(store.connection()).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Institution, expected: i32) -> Result<(), DbError> {
    // Who confirms writes that one column without counting a version; it is not written back here.
    let change = row::ActiveModel { confirmed_on: NotSet, ..row::ActiveModel::from(next).reset_all() };
    save_over(tx, change, [row::Column::Id, row::Column::Version], expected).await
}

/// Notes that somebody said the entry is right; gives whether there is such an entry. Its version stays: nothing was changed.
pub async fn confirm(tx: &Tx, id: InstitutionId, on: Date) -> Result<bool, DbError> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::ConfirmedOn, Expr::value(on))
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(done.rows_affected == 1)
}
