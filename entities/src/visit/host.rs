//! Who is asked to host a visit or meeting, each with an answer of its own.

use crate::db::{DbError, Read, Tx, insert_models, save_over};
use crate::id::{PersonId, VisitHostId, VisitId};
use crate::value::{DateWindows, HostAnswer};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, DateWindows, HostAnswer, PersonId, Utc, VisitHostId, VisitId};
    use sea_orm::entity::prelude::*;

    /// One who is asked.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "visit_host")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VisitHostId,
        /// The request.
        pub visit_id: VisitId,
        /// Where it stands among the hosts, from 0.
        pub position: i32,
        /// EESSI code of its country.
        pub country: String,
        /// Code of the institution; empty when the country is asked as such.
        pub institution: String,
        /// Whether nothing takes place without it.
        pub is_required: bool,
        /// What it says.
        pub answer: HostAnswer,
        /// Days it agrees to, or proposes.
        #[sea_orm(column_type = "JsonBinary")]
        pub windows: DateWindows,
        /// What it said with its answer; empty when nothing.
        pub comment: String,
        /// Whether it lets everybody read of the event.
        pub is_consented: bool,
        /// Who looks after the visitors; none while nobody is named, and once they were forgotten.
        pub contact: Option<PersonId>,
        /// When it answered, in UTC.
        pub answered_at: Option<DateTime<Utc>>,
        /// Counts saves, from 1.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as VisitHost;

/// The hosts of these requests, each in its place.
pub async fn of(store: &impl Read, visits: &[VisitId]) -> Result<Vec<VisitHost>, DbError> {
    let query = row::Entity::find().filter(row::Column::VisitId.is_in(visits.iter().copied()));
    Ok(query.order_by_asc(row::Column::VisitId).order_by_asc(row::Column::Position).all(store.connection()).await?)
}

/// Every host, by request and place.
pub async fn list(store: &impl Read) -> Result<Vec<VisitHost>, DbError> {
    let query = row::Entity::find().order_by_asc(row::Column::VisitId).order_by_asc(row::Column::Position);
    Ok(query.all(store.connection()).await?)
}

/// Writes hosts.
pub async fn insert_many(tx: &Tx, hosts: Vec<VisitHost>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), hosts).await?)
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: VisitHost, expected: i32) -> Result<(), DbError> {
    save_over(tx, next.into_active_model().reset_all(), [row::Column::Id, row::Column::Version], expected).await
}

/// Forgets who looked after the visitors of a request, and puts `comments` in place of what hosts said.
pub async fn forget(tx: &Tx, visit: VisitId, comments: &[(VisitHostId, String)]) -> Result<(), DbError> {
    let none = Expr::value(Option::<uuid::Uuid>::None);
    let own = row::Column::VisitId.eq(visit);
    row::Entity::update_many().col_expr(row::Column::Contact, none).filter(own).exec(tx.inner()).await?;
    for (id, comment) in comments {
        row::Entity::update_many()
            .col_expr(row::Column::Comment, Expr::value(comment.as_str()))
            .filter(row::Column::Id.eq(*id))
            .exec(tx.inner())
            .await?;
    }
    Ok(())
}

/// Removes the hosts of these requests.
pub async fn delete_of(tx: &Tx, visits: &[VisitId]) -> Result<(), DbError> {
    let own = row::Column::VisitId.is_in(visits.iter().copied());
    row::Entity::delete_many().filter(own).exec(tx.inner()).await?;
    Ok(())
}
