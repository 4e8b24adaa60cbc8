//! Relations between institutions: succession and routing.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::{InstitutionId, RelationId};
use crate::value::RelationKind;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder};

mod row {
    use super::{InstitutionId, RelationId, RelationKind};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One relation: what `institution_id` has with `other_id`.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "relation")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RelationId,
        /// The institution that has the relation.
        pub institution_id: InstitutionId,
        /// What the relation is.
        pub kind: RelationKind,
        /// The other institution.
        pub other_id: InstitutionId,
        /// Day from which it holds.
        pub on: Option<Date>,
        /// What part it is about; none means the whole.
        pub scope: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Relation;

/// All relations in identity order.
pub async fn list(store: &impl Read) -> Result<Vec<Relation>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Writes new relations.
pub async fn insert_many(tx: &Tx, relations: Vec<Relation>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), relations).await?)
}

/// The relations in which one of `institutions` stands on either side.
pub async fn of(store: &impl Read, institutions: &[InstitutionId]) -> Result<Vec<Relation>, DbError> {
    let either = Condition::any()
        .add(row::Column::InstitutionId.is_in(institutions.iter().copied()))
        .add(row::Column::OtherId.is_in(institutions.iter().copied()));
    Ok(row::Entity::find().filter(either).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Removes the relations that an institution has (not those that others have with it).
pub async fn delete_of(tx: &Tx, institution: InstitutionId) -> Result<u64, DbError> {
    let done = row::Entity::delete_many().filter(row::Column::InstitutionId.eq(institution)).exec(tx.inner()).await?;
    Ok(done.rows_affected)
}
