//! Revisions: what an institution is called and covers, from one day to another, as recorded at an instant (5-rules 2).

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::{InstitutionId, RevisionId};
use crate::value::{Addresses, Contacts, Functions, Names, TextList};
use chrono::{DateTime, Utc};
use sea_orm::Set;
use sea_orm::entity::prelude::*;

mod row {
    use super::{Addresses, Contacts, DateTime, Functions, InstitutionId, Names, RevisionId, TextList, Utc};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One dated revision of an institution.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "revision")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RevisionId,
        /// The institution it describes.
        pub institution_id: InstitutionId,
        /// First day it describes.
        pub effective_from: Option<Date>,
        /// First day it no longer describes.
        pub effective_to: Option<Date>,
        /// When it was recorded, in UTC.
        pub recorded_at: DateTime<Utc>,
        /// When a later recording replaced it; none while it stands.
        pub superseded_at: Option<DateTime<Utc>>,
        /// Acronym, possibly shared by many.
        pub acronym: String,
        /// Key of its network.
        pub network: Option<String>,
        /// Names, the main official one first.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Names,
        /// Functions, each with its sectors.
        #[sea_orm(column_type = "JsonBinary")]
        pub functions: Functions,
        /// Codes of the areas it covers; empty means not stated.
        #[sea_orm(column_type = "JsonBinary")]
        pub areas: TextList,
        /// Addresses.
        #[sea_orm(column_type = "JsonBinary")]
        pub addresses: Addresses,
        /// Telephone, fax, e-mail, web.
        #[sea_orm(column_type = "JsonBinary")]
        pub contacts: Contacts,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Revision;

/// All revisions that stand, by institution and first day (an unbounded first day comes first).
pub async fn list(store: &impl Read) -> Result<Vec<Revision>, DbError> {
    Ok(sorted(row::Entity::find().filter(row::Column::SupersededAt.is_null()).all(store.connection()).await?))
}

/// The standing revisions of these institutions, in the order of [`list`].
pub async fn of(store: &impl Read, institutions: &[InstitutionId]) -> Result<Vec<Revision>, DbError> {
    let query = row::Entity::find()
        .filter(row::Column::SupersededAt.is_null())
        .filter(row::Column::InstitutionId.is_in(institutions.iter().copied()));
    Ok(sorted(query.all(store.connection()).await?))
}

/// Sorted here because the engines order NULL differently.
fn sorted(mut revisions: Vec<Revision>) -> Vec<Revision> {
    revisions.sort_by_key(|revision| (revision.institution_id, revision.effective_from));
    revisions
}

/// Writes new revisions.
pub async fn insert_many(tx: &Tx, revisions: Vec<Revision>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), revisions).await?)
}

/// Removes the revisions of an institution; its writer inserts the next ones in the same transaction. What they said stands in the
/// change log.
pub async fn delete_of(tx: &Tx, institution: InstitutionId) -> Result<u64, DbError> {
    let done = row::Entity::delete_many().filter(row::Column::InstitutionId.eq(institution)).exec(tx.inner()).await?;
    Ok(done.rows_affected)
}

/// Writes other contacts into one revision.
pub async fn save_contacts(tx: &Tx, id: RevisionId, contacts: Contacts) -> Result<(), DbError> {
    row::Entity::update_many()
        .set(row::ActiveModel { contacts: Set(contacts), ..Default::default() })
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(())
}
