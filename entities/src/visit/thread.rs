//! What those who have to do with a visit wrote to each other.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::{PersonId, VisitId, VisitMessageId};
use crate::value::PersonRole;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, PersonRole, Utc, VisitId, VisitMessageId};
    use sea_orm::entity::prelude::*;

    /// One message.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "visit_message")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VisitMessageId,
        /// The request.
        pub visit_id: VisitId,
        /// Who wrote it; none once they were forgotten.
        pub by: Option<PersonId>,
        /// In which role.
        pub role: Option<PersonRole>,
        /// For which country; empty for none.
        pub country: String,
        /// What they wrote.
        pub body: String,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as VisitMessage;

/// The messages of these requests, oldest first.
pub async fn of(store: &impl Read, visits: &[VisitId]) -> Result<Vec<VisitMessage>, DbError> {
    let query = row::Entity::find().filter(row::Column::VisitId.is_in(visits.iter().copied()));
    Ok(query.order_by_asc(row::Column::At).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Every message, oldest first.
pub async fn list(store: &impl Read) -> Result<Vec<VisitMessage>, DbError> {
    let query = row::Entity::find().order_by_asc(row::Column::At).order_by_asc(row::Column::Id);
    Ok(query.all(store.connection()).await?)
}

/// Writes a message.
pub async fn insert(tx: &Tx, message: VisitMessage) -> Result<(), DbError> {
    row::Entity::insert(message.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Writes messages.
pub async fn insert_many(tx: &Tx, messages: Vec<VisitMessage>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), messages).await?)
}

/// Forgets who wrote the messages of a request, and puts `bodies` in place of what they wrote.
pub async fn forget(tx: &Tx, visit: VisitId, bodies: &[(VisitMessageId, String)]) -> Result<(), DbError> {
    let none = Expr::value(Option::<uuid::Uuid>::None);
    let own = row::Column::VisitId.eq(visit);
    row::Entity::update_many().col_expr(row::Column::By, none).filter(own).exec(tx.inner()).await?;
    for (id, body) in bodies {
        row::Entity::update_many()
            .col_expr(row::Column::Body, Expr::value(body.as_str()))
            .filter(row::Column::Id.eq(*id))
            .exec(tx.inner())
            .await?;
    }
    Ok(())
}

/// Removes the messages of these requests.
pub(super) async fn delete_of(tx: &Tx, visits: &[VisitId]) -> Result<(), DbError> {
    let own = row::Column::VisitId.is_in(visits.iter().copied());
    row::Entity::delete_many().filter(own).exec(tx.inner()).await?;
    Ok(())
}
