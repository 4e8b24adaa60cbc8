//! Places: towns by which people ask, and the areas they lie in.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::PlaceId;
use crate::value::{Names, TextList};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{Names, PlaceId, TextList};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One place.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "place")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PlaceId,
        /// EESSI code of its country.
        pub country: String,
        /// Names, the native one first, exonyms after it.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Names,
        /// Codes of the smallest areas it lies in, one per hierarchy.
        #[sea_orm(column_type = "JsonBinary")]
        pub areas: TextList,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Place;

/// All places in country order.
pub async fn list(store: &impl Read) -> Result<Vec<Place>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Country).all(store.connection()).await?)
}

/// Writes new places.
pub async fn insert_many(tx: &Tx, places: Vec<Place>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), places).await?)
}
