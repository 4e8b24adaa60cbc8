//! Business use cases (BUC): the protocols of EESSI.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::value::{Participation, Sector, TextList};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{Participation, Sector, TextList};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One business use case.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "buc")]
    pub struct Model {
        /// Code such as `FB_BUC_01`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// Sector; none for the administrative and system rows, which are reference only (5-rules 15).
        pub sector: Option<Sector>,
        /// English title.
        pub title: String,
        /// Bilateral or multilateral; none for reference rows.
        pub participation: Option<Participation>,
        /// Codes of the SEDs it can start with.
        #[sea_orm(column_type = "JsonBinary")]
        pub starts_with: TextList,
        /// Codes of all SEDs of its own sector.
        #[sea_orm(column_type = "JsonBinary")]
        pub documents: TextList,
        /// Codes of the horizontal SEDs that may be exchanged inside it.
        #[sea_orm(column_type = "JsonBinary")]
        pub horizontal_documents: TextList,
        /// Codes of the administrative SEDs of its definition.
        #[sea_orm(column_type = "JsonBinary")]
        pub administrative_documents: TextList,
        /// Whether a counterparty may remove only itself from the case.
        pub counterparty_removes_only_itself: bool,
        /// Position in the official order.
        pub position: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Buc;

/// All bucs in official order.
pub async fn list(store: &impl Read) -> Result<Vec<Buc>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Position).all(store.connection()).await?)
}

/// Writes new bucs.
pub async fn insert_many(tx: &Tx, bucs: Vec<Buc>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), bucs).await?)
}
