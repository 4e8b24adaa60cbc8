//! People with an account.

use crate::db::{DbError, Read, Tx, save_over};
use crate::id::PersonId;
use crate::value::PersonRole;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Set};

mod row {
    use super::{DateTime, PersonId, PersonRole, Utc};
    use sea_orm::entity::prelude::*;

    /// One person.
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PersonId,
        /// E-mail address in lower case; nobody else's.
        pub email: String,
        /// Name as the person writes it.
        pub name: String,
        /// What the person does.
        pub role: PersonRole,
        /// EESSI code of the country the person works for; none where the role is of no country.
        pub country: Option<String>,
        /// ISO 639-1 code of the language in which mails are written to them; none until they chose one.
        pub language: Option<String>,
        /// Argon2id hash in PHC form; none for who signs in through a provider only.
        pub password: Option<String>,
        /// Issuer and subject at a provider, joined by a blank; none until the first such sign-in.
        pub subject: Option<String>,
        /// Whether the account was made for a demonstration.
        pub is_demo: bool,
        /// When the account was made, in UTC.
        pub created_at: DateTime<Utc>,
        /// Since when the account is closed; none while it is open.
        pub disabled_at: Option<DateTime<Utc>>,
        /// Counts saves, from 1; what was issued under an older version counts no more.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use row::Model as Person;
pub(crate) use row::{Column, Entity};

/// All people in the order of their addresses.
pub async fn list(store: &impl Read) -> Result<Vec<Person>, DbError> {
    Ok(row::Entity::find().order_by_asc(row::Column::Email).all(store.connection()).await?)
}

/// The people with these identities; unknown ones are left out.
pub async fn by_ids(store: &impl Read, ids: &[PersonId]) -> Result<Vec<Person>, DbError> {
    let query = row::Entity::find().filter(row::Column::Id.is_in(ids.iter().copied()));
    Ok(query.order_by_asc(row::Column::Id).all(store.connection()).await?)
}

/// The person with this address, in lower case.
pub async fn by_email(store: &impl Read, email: &str) -> Result<Option<Person>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Email.eq(email)).one(store.connection()).await?)
}

/// The person known at a provider as `subject` (issuer and subject, joined by a blank).
pub async fn by_subject(store: &impl Read, subject: &str) -> Result<Option<Person>, DbError> {
    Ok(row::Entity::find().filter(row::Column::Subject.eq(subject)).one(store.connection()).await?)
}

/// How many people there are beside those of a demonstration.
pub async fn count_real(store: &impl Read) -> Result<u64, DbError> {
    Ok(row::Entity::find().filter(row::Column::IsDemo.eq(false)).count(store.connection()).await?)
}

/// Writes a new person.
///
/// # Errors
/// [`DbError::Duplicate`] when the address is taken.
pub async fn insert(tx: &Tx, person: Person) -> Result<(), DbError> {
    row::Entity::insert(person.into_active_model().reset_all()).exec_without_returning(tx.inner()).await?;
    Ok(())
}

/// Keeps the language in which mails are written to somebody. Sessions and version stay: nothing that counts for rights changed.
pub async fn set_language(tx: &Tx, id: PersonId, language: &str) -> Result<(), DbError> {
    row::Entity::update_many()
        .set(row::ActiveModel { language: Set(Some(language.to_owned())), ..Default::default() })
        .filter(row::Column::Id.eq(id))
        .exec(tx.inner())
        .await?;
    Ok(())
}

/// Saves `next` over the version `expected` and counts its version up.
///
/// # Errors
/// [`DbError::Conflict`] when the stored version is another one.
pub async fn save(tx: &Tx, next: Person, expected: i32) -> Result<(), DbError> {
    save_over(tx, row::ActiveModel::from(next).reset_all(), [row::Column::Id, row::Column::Version], expected).await
}
