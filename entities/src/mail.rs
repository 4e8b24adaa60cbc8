//! Mails that are to be sent: written in the transaction of what they tell, sent by a job of any process.

use crate::db::{DbError, Read, Tx};
use crate::id::{MailId, PersonId};
use crate::value::MailState;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, OnConflict};
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

mod row {
    use super::{DateTime, MailId, MailState, PersonId, Utc};
    use sea_orm::entity::prelude::*;

    /// One mail to one person.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail")]
    pub struct Model {
        /// Identity; its Message-ID is made of it, so that a mail that is sent twice can be known as one.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MailId,
        /// What it is about and to whom: the same is never written twice.
        pub key: String,
        /// To whom.
        pub person_id: PersonId,
        /// Their address when it was written.
        pub address: String,
        /// ISO 639-1 code of the language they read.
        pub language: String,
        /// Key of its text.
        pub kind: String,
        /// Values that stand in the text.
        #[sea_orm(column_type = "JsonBinary")]
        pub args: Json,
        /// Path of the page that it leads to.
        pub path: String,
        /// Where it stands.
        pub state: MailState,
        /// How often sending was tried.
        pub attempts: i32,
        /// When it is tried next, in UTC.
        pub due_at: DateTime<Utc>,
        /// Until when a process has it in hand, in UTC.
        pub claimed_until: Option<DateTime<Utc>>,
        /// Why it could not be sent last.
        pub error: Option<String>,
        /// When it was written, in UTC.
        pub queued_at: DateTime<Utc>,
        /// When it was sent, in UTC.
        pub sent_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Mail;

/// Writes a mail, unless one with the same key is there.
pub async fn put(tx: &Tx, mail: Mail) -> Result<(), DbError> {
    let again = OnConflict::column(row::Column::Key).do_nothing().to_owned();
    let insert = row::Entity::insert(mail.into_active_model().reset_all()).on_conflict(again);
    match insert.exec_without_returning(tx.inner()).await {
        // The same was written before.
        Err(sea_orm::DbErr::RecordNotInserted) | Ok(_) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Takes mails that are due in hand until `until`, at most `most`; those another process has in hand are left to it.
pub async fn claim(tx: &Tx, now: DateTime<Utc>, until: DateTime<Utc>, most: u64) -> Result<Vec<Mail>, DbError> {
    let is_free = row::Column::ClaimedUntil.is_null().or(row::Column::ClaimedUntil.lte(now));
    let due = row::Entity::find()
        .filter(row::Column::State.eq(MailState::Waiting))
        .filter(row::Column::DueAt.lte(now))
        .filter(is_free.clone())
        .order_by_asc(row::Column::DueAt)
        .order_by_asc(row::Column::Id)
        .limit(most);
    let mut taken = Vec::new();
    for mail in due.all(tx.inner()).await? {
        // Another process may have taken it since it was read: the row decides.
        let take = row::Entity::update_many()
            .col_expr(row::Column::ClaimedUntil, Expr::value(until))
            .filter(row::Column::Id.eq(mail.id))
            .filter(row::Column::State.eq(MailState::Waiting))
            .filter(row::Column::DueAt.lte(now))
            .filter(is_free.clone());
        if take.exec(tx.inner()).await?.rows_affected > 0 {
            taken.push(Mail { claimed_until: Some(until), ..mail });
        }
    }
    Ok(taken)
}

/// Keeps what became of a mail that was in hand until `claimed`; a later holder's word is left alone.
pub async fn save(tx: &Tx, mail: Mail, claimed: Option<DateTime<Utc>>) -> Result<(), DbError> {
    let id = mail.id;
    row::Entity::update_many()
        .set(mail.into_active_model().reset_all())
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::State.eq(MailState::Waiting))
        .filter(row::Column::ClaimedUntil.eq(claimed))
        .exec(tx.inner())
        .await?;
    Ok(())
}

/// Mails in a state, the latest first, at most `most`.
pub async fn list(store: &impl Read, state: MailState, most: u64) -> Result<Vec<Mail>, DbError> {
    let query = row::Entity::find().filter(row::Column::State.eq(state));
    Ok(query.order_by_desc(row::Column::QueuedAt).limit(most).all(store.connection()).await?)
}

/// How many mails are in a state.
pub async fn count(store: &impl Read, state: MailState) -> Result<u64, DbError> {
    Ok(row::Entity::find().filter(row::Column::State.eq(state)).count(store.connection()).await?)
}

/// Puts every dead mail back to be tried again; gives how many.
pub async fn revive(tx: &Tx, now: DateTime<Utc>) -> Result<u64, DbError> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(MailState::Waiting))
        .col_expr(row::Column::Attempts, Expr::value(0))
        .col_expr(row::Column::DueAt, Expr::value(now))
        .filter(row::Column::State.eq(MailState::Dead))
        .exec(tx.inner())
        .await?;
    Ok(done.rows_affected)
}

/// Removes mails that were sent before `sent`, and dead ones that were written before `dead`; gives how many.
pub async fn forget(tx: &Tx, sent: DateTime<Utc>, dead: DateTime<Utc>) -> Result<u64, DbError> {
    let is_sent = row::Column::State.eq(MailState::Sent).and(row::Column::SentAt.lt(sent));
    let is_dead = row::Column::State.eq(MailState::Dead).and(row::Column::QueuedAt.lt(dead));
    Ok(row::Entity::delete_many().filter(is_sent.or(is_dead)).exec(tx.inner()).await?.rows_affected)
}
