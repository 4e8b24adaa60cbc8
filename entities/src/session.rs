//! Sessions of people, and the refresh tokens that keep a program's session alive.

use crate::db::{DbError, Read, Tx};
use crate::id::{PersonId, SessionId};
use crate::person::{self, Person};
use crate::value::SessionKind;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

mod row {
    use super::{DateTime, PersonId, SessionId, SessionKind, Utc};
    use sea_orm::entity::prelude::*;

    /// One session.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        /// Whose it is.
        pub person_id: PersonId,
        /// What it was begun for.
        pub kind: SessionKind,
        /// The person's version when it began; a later version ends it.
        pub person_version: i32,
        /// When it began, in UTC.
        pub started_at: DateTime<Utc>,
        /// When it ends at the latest, in UTC.
        pub expires_at: DateTime<Utc>,
        /// When it was ended; none while it lasts.
        pub ended_at: Option<DateTime<Utc>>,
        /// Why it was ended, for example `SIGNED_OUT`.
        pub ended_why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(belongs_to = "crate::person::Entity", from = "Column::PersonId", to = "crate::person::Column::Id")]
        Person,
    }

    impl Related<crate::person::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Person.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod refresh {
    use super::{DateTime, SessionId, Utc};
    use sea_orm::entity::prelude::*;

    #[expect(unreachable_pub, reason = "the derive macros need a public model; nobody else sees it")]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresh_token")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub digest: String,
        pub session_id: SessionId,
        pub made_at: DateTime<Utc>,
        pub used_at: Option<DateTime<Utc>>,
    }

    #[expect(unreachable_pub, reason = "as above")]
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Session;

/// What a refresh token turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refreshed {
    /// It was good, for this session, and is used up now.
    Taken(SessionId),
    /// It was used before: somebody has a copy.
    Replayed(SessionId),
    /// Nobody was given it.
    Unknown,
}

/// A session with its person, ended or not.
pub async fn with_person(store: &impl Read, id: SessionId) -> Result<Option<(Session, Person)>, DbError> {
    let found = row::Entity::find_by_id(id).find_also_related(person::Entity).one(store.connection()).await?;
    Ok(found.and_then(|(session, person)| person.map(|person| (session, person))))
}

/// The sessions of a person that nobody ended, the latest first.
pub async fn open_of(store: &impl Read, person: PersonId) -> Result<Vec<Session>, DbError> {
    let query = row::Entity::find()
        .filter(row::Column::PersonId.eq(person))
        .filter(row::Column::EndedAt.is_null())
        .order_by_desc(row::Column::StartedAt);
    Ok(query.all(store.connection()).await?)
}

/// Writes a new session.
pub async fn insert(tx: &Tx, session: Session) -> Result<(), DbError> {
    row::Entity::insert(session.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Ends one session of a person, or all of them when none is named; gives how many that were.
pub async fn end(
    tx: &Tx,
    person: PersonId,
    session: Option<SessionId>,
    at: DateTime<Utc>,
    why: &str,
) -> Result<u64, DbError> {
    let mut statement = row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(at))
        .col_expr(row::Column::EndedWhy, Expr::value(why))
        .filter(row::Column::PersonId.eq(person))
        .filter(row::Column::EndedAt.is_null());
    if let Some(session) = session {
        statement = statement.filter(row::Column::Id.eq(session));
    }
    Ok(statement.exec(tx.inner()).await?.rows_affected)
}

/// Removes sessions that were over before `before`, with their refresh tokens; gives how many sessions that were.
pub async fn forget(tx: &Tx, before: DateTime<Utc>) -> Result<u64, DbError> {
    let over = row::Entity::find().filter(row::Column::ExpiresAt.lt(before)).all(tx.inner()).await?;
    let ids: Vec<SessionId> = over.into_iter().map(|session| session.id).collect();
    for ids in ids.chunks(500) {
        refresh::Entity::delete_many()
            .filter(refresh::Column::SessionId.is_in(ids.iter().copied()))
            .exec(tx.inner())
            .await?;
        row::Entity::delete_many().filter(row::Column::Id.is_in(ids.iter().copied())).exec(tx.inner()).await?;
    }
    Ok(ids.len() as u64)
}

/// Keeps the digest of a refresh token that is handed out.
pub async fn add_refresh(tx: &Tx, session: SessionId, digest: String, at: DateTime<Utc>) -> Result<(), DbError> {
    let token = refresh::Model { digest, session_id: session, made_at: at, used_at: None };
    refresh::Entity::insert(token.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Uses a refresh token up. Of any number of callers with the same token exactly one gets [`Refreshed::Taken`].
pub async fn take_refresh(tx: &Tx, digest: &str, at: DateTime<Utc>) -> Result<Refreshed, DbError> {
    let taken = refresh::Entity::update_many()
        .col_expr(refresh::Column::UsedAt, Expr::value(at))
        .filter(refresh::Column::Digest.eq(digest))
        .filter(refresh::Column::UsedAt.is_null())
        .exec(tx.inner())
        .await?;
    let Some(given) = refresh::Entity::find_by_id(digest).one(tx.inner()).await? else { return Ok(Refreshed::Unknown) };
    Ok(if taken.rows_affected == 1 {
        Refreshed::Taken(given.session_id)
    } else {
        Refreshed::Replayed(given.session_id)
    })
}
