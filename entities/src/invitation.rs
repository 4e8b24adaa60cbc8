//! Invitations to have an account.

use crate::db::{DbError, Read, Tx};
use crate::id::{InvitationId, PersonId};
use crate::value::PersonRole;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, InvitationId, PersonId, PersonRole, Utc};
    use sea_orm::entity::prelude::*;

    /// One invitation.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: InvitationId,
        /// Who is invited, by e-mail address in lower case.
        pub email: String,
        /// The name the account will have.
        pub name: String,
        /// The role the account will have.
        pub role: PersonRole,
        /// The country it will belong to.
        pub country: Option<String>,
        /// Digest of the secret in the link.
        pub digest: String,
        /// Who invites; none for the command line.
        pub invited_by: Option<PersonId>,
        /// When, in UTC.
        pub made_at: DateTime<Utc>,
        /// Until when it can be accepted, in UTC.
        pub expires_at: DateTime<Utc>,
        /// When it was accepted or taken back; none while it is open.
        pub closed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Invitation;

/// Invitations that nobody has accepted or taken back, the latest first.
pub async fn open(store: &impl Read) -> Result<Vec<Invitation>, DbError> {
    let query = row::Entity::find().filter(row::Column::ClosedAt.is_null()).order_by_desc(row::Column::MadeAt);
    Ok(query.all(store.connection()).await?)
}

/// The invitation whose secret has this digest.
pub async fn by_digest(store: &impl Read, digest: &str) -> Result<Option<Invitation>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Digest.eq(digest)).one(store.connection()).await?)
}

/// Writes a new invitation.
pub async fn insert(tx: &Tx, invitation: Invitation) -> Result<(), DbError> {
    row::Entity::insert(invitation.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Closes the open invitations of an address; gives how many.
pub async fn close(tx: &Tx, email: &str, at: DateTime<Utc>) -> Result<u64, DbError> {
    let closed = row::Entity::update_many()
        .col_expr(row::Column::ClosedAt, Expr::value(at))
        .filter(row::Column::Email.eq(email))
        .filter(row::Column::ClosedAt.is_null())
        .exec(tx.inner())
        .await?;
    Ok(closed.rows_affected)
}

/// Closes one open invitation; of two who accept at once only one gets `true`.
pub async fn close_one(tx: &Tx, id: InvitationId, at: DateTime<Utc>) -> Result<bool, DbError> {
    let closed = row::Entity::update_many()
        .col_expr(row::Column::ClosedAt, Expr::value(at))
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::ClosedAt.is_null())
        .exec(tx.inner())
        .await?;
    Ok(closed.rows_affected == 1)
}
