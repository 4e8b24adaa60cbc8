//! Countries: the 32 that take part in EESSI.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::value::{Names, TextList};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{Names, TextList};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One country.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "country")]
    pub struct Model {
        /// EESSI code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// ISO 3166-1 alpha-2 code.
        pub iso_code: String,
        /// ISO 3166-1 alpha-3 code.
        pub iso3: String,
        /// English name.
        pub name: String,
        /// Names in the country's own languages and in others.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Names,
        /// Official languages, ISO 639-1.
        #[sea_orm(column_type = "JsonBinary")]
        pub languages: TextList,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Country;

/// All countries in code order.
pub async fn list(store: &impl Read) -> Result<Vec<Country>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// Writes new countries.
pub async fn insert_many(tx: &Tx, countries: Vec<Country>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), countries).await?)
}
