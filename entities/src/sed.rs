//! Structured electronic documents (SED).

use crate::db::{DbError, Read, Tx, insert_models};
use crate::value::{Sector, TextList};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{Sector, TextList};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One structured electronic document.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "sed")]
    pub struct Model {
        /// Code such as `F001`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// Sector; none for the administrative X-SEDs.
        pub sector: Option<Sector>,
        /// English title; may be wrong when its confidence is `low`.
        pub title: String,
        /// How sure the title is: `high`, `medium` or `low`.
        pub title_confidence: String,
        /// Codes of the BUCs it starts.
        #[sea_orm(column_type = "JsonBinary")]
        pub starts: TextList,
        /// Codes of the BUCs of its own sector it is used in.
        #[sea_orm(column_type = "JsonBinary")]
        pub used_in: TextList,
        /// Position in the official order.
        pub position: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Sed;

/// All seds in official order.
pub async fn list(store: &impl Read) -> Result<Vec<Sed>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Position).all(store.connection()).await?)
}

/// Writes new seds.
pub async fn insert_many(tx: &Tx, seds: Vec<Sed>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), seds).await?)
}
