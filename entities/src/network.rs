//! Networks: bodies of one country that share a task, such as all health funds of a scheme.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::value::{Names, Sectors, TextList};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{Names, Sectors, TextList};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One national network.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "network")]
    pub struct Model {
        /// Key such as `PL-ZUS`.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// EESSI code of its country.
        pub country: String,
        /// Acronym, possibly in another script.
        pub acronym: String,
        /// Names, the national one first.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Names,
        /// Sectors it works in.
        #[sea_orm(column_type = "JsonBinary")]
        pub sectors: Sectors,
        /// Public web sites.
        #[sea_orm(column_type = "JsonBinary")]
        pub websites: TextList,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Network;

/// All networks in code order.
pub async fn list(store: &impl Read) -> Result<Vec<Network>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// Writes new networks.
pub async fn insert_many(tx: &Tx, networks: Vec<Network>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), networks).await?)
}
