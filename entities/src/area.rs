//! Areas: NUTS regions, local administrative units and national districts (5-rules 6).

use crate::db::{DbError, Read, Tx, insert_models};
use crate::value::{AreaScheme, Names};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{AreaScheme, Names};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One area.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "area")]
    pub struct Model {
        /// Code; a whole country is the country's own code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// EESSI code of its country.
        pub country: String,
        /// The list the code comes from.
        pub scheme: AreaScheme,
        /// The area that holds it wholly; none for a country.
        pub parent: Option<String>,
        /// Names, the native one first.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Names,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Area;

/// All areas in code order.
pub async fn list(store: &impl Read) -> Result<Vec<Area>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// Writes new areas.
pub async fn insert_many(tx: &Tx, areas: Vec<Area>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), areas).await?)
}
