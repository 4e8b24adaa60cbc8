//! The steps a request for a visit went through: who, when, what was said, and by when the next was due.

use crate::db::{DbError, Read, Tx, insert_models};
use crate::id::{PersonId, VisitId, VisitStepId};
use crate::value::{PersonRole, VisitState, VisitStepKind};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, PersonRole, Utc, VisitId, VisitState, VisitStepId, VisitStepKind};
    use sea_orm::entity::prelude::*;

    /// One step.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "visit_step")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VisitStepId,
        /// The request.
        pub visit_id: VisitId,
        /// What was done.
        pub kind: VisitStepKind,
        /// Where it led.
        pub state: VisitState,
        /// Who took it; none when it came by itself, and once they were forgotten.
        pub by: Option<PersonId>,
        /// In which role; none when it came by itself.
        pub role: Option<PersonRole>,
        /// For which country; empty for none.
        pub country: String,
        /// What was said; empty where nothing.
        pub comment: String,
        /// By when the next step was due then, in UTC.
        pub due_at: Option<DateTime<Utc>>,
        /// When, in UTC.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as VisitStep;

/// The steps of these requests, oldest first.
pub async fn of(store: &impl Read, visits: &[VisitId]) -> Result<Vec<VisitStep>, DbError> {
    let query = row::Entity::find().filter(row::Column::VisitId.is_in(visits.iter().copied()));
    Ok(query.order_by_asc(row::Column::At).order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// Writes a step.
pub async fn insert(tx: &Tx, step: VisitStep) -> Result<(), DbError> {
    row::Entity::insert(step.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Writes steps.
pub async fn insert_many(tx: &Tx, steps: Vec<VisitStep>) -> Result<(), DbError> {
    Ok(insert_models::<_, row::ActiveModel, _>(tx.inner(), steps).await?)
}

/// Forgets who took the steps of a request, and puts `comments` in place of what they said.
pub async fn forget(tx: &Tx, visit: VisitId, comments: &[(VisitStepId, String)]) -> Result<(), DbError> {
    let none = Expr::value(Option::<uuid::Uuid>::None);
    let own = row::Column::VisitId.eq(visit);
    row::Entity::update_many().col_expr(row::Column::By, none).filter(own).exec(tx.inner()).await?;
    for (id, comment) in comments {
        row::Entity::update_many()
            .col_expr(row::Column::Comment, Expr::value(comment.as_str()))
            .filter(row::Column::Id.eq(*id))
            .exec(tx.inner())
            .await?;
    }
    Ok(())
}

/// Removes the steps of these requests.
pub(super) async fn delete_of(tx: &Tx, visits: &[VisitId]) -> Result<(), DbError> {
    let own = row::Column::VisitId.is_in(visits.iter().copied());
    row::Entity::delete_many().filter(own).exec(tx.inner()).await?;
    Ok(())
}
