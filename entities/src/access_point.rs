//! Access points: where a country is connected. Their operational data is never stored here.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::{AccessPointId, AccessPointLinkId, InstitutionId};
use crate::value::{Contacts, Names};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

mod row {
    use super::{AccessPointId, Contacts, Names};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// One access point.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "access_point")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AccessPointId,
        /// Code.
        pub code: String,
        /// EESSI code of its country.
        pub country: String,
        /// Names, the national one first.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Names,
        /// The single point of contact.
        #[sea_orm(column_type = "JsonBinary")]
        pub contacts: Contacts,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod link {
    use super::{AccessPointId, AccessPointLinkId, InstitutionId};
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    /// The link between an institution and its access point, with its own validity.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "access_point_link")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AccessPointLinkId,
        /// The institution.
        pub institution_id: InstitutionId,
        /// Its access point.
        pub access_point_id: AccessPointId,
        /// First day of the link.
        pub valid_from: Option<Date>,
        /// First day on which it no longer holds.
        pub valid_to: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use link::Model as AccessPointLink;
pub use row::Model as AccessPoint;

/// All access points in code order.
pub async fn list(store: &impl Read) -> Result<Vec<AccessPoint>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Code).all(store.connection()).await?)
}

/// Writes new access points.
pub async fn insert_many(tx: &Tx, access_points: Vec<AccessPoint>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), access_points).await?)
}

/// All links between institutions and access points.
pub async fn links(store: &impl Read) -> Result<Vec<AccessPointLink>, DbError> {
    Ok(link::Entity::find().order_by_asc(link::Column::Id).all(store.connection()).await?)
}

/// Writes new links.
pub async fn insert_links(tx: &Tx, links: Vec<AccessPointLink>) -> Result<(), DbError> {
    Ok(insert_models::<_, link::ActiveModel, _>(tx.inner(), links).await?)
}
