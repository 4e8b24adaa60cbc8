//! Competences: institution x BUC x role x period, with readiness (1-domain §3).

use crate::db::{DbError, Read, Tx, insert_all};
use crate::id::InstitutionId;
use crate::value::{CountryCode, Period, Role, Scope, TextList};
use futures_util::TryStreamExt;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{FromQueryResult, QueryOrder, QuerySelect};

mod row {
    use super::{InstitutionId, Role, Scope, TextList};
    use sea_orm::entity::prelude::*;

    #[expect(unreachable_pub, reason = "the derive macros need a public model; callers get `Competence`")]
    #[derive(Debug, Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "competence")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub institution_id: InstitutionId,
        pub country: String,
        pub buc: String,
        pub role: Role,
        pub valid_from: Option<Date>,
        pub valid_to: Option<Date>,
        pub ready: bool,
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub areas: Option<TextList>,
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub scope: Option<Scope>,
    }

    #[expect(unreachable_pub, reason = "as above")]
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One competence. Its identity is institution, BUC, role, area set and first day (5-rules 4); a change of readiness is the
/// next consecutive row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// Who is competent.
    pub institution_id: InstitutionId,
    /// The institution's country.
    pub country: CountryCode,
    /// Code of the business use case.
    pub buc: String,
    /// In which role.
    pub role: Role,
    /// From when to when.
    pub validity: Period,
    /// Whether it can be used in EESSI.
    pub ready: bool,
    /// Codes of the areas it holds for, when they differ from the institution's; empty otherwise.
    pub areas: Vec<String>,
    /// For whom and what it holds; empty means no limit.
    pub scope: Scope,
}

/// A competence as the read model loads it: without what the institution says already.
#[derive(Debug, FromQueryResult)]
struct Loaded {
    institution_id: InstitutionId,
    country: String,
    buc: String,
    role: Role,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    ready: bool,
    areas: Option<TextList>,
    scope: Option<Scope>,
}

impl TryFrom<Loaded> for Competence {
    type Error = DbError;

    fn try_from(row: Loaded) -> Result<Self, DbError> {
        Ok(Self {
            institution_id: row.institution_id,
            country: CountryCode::parse(&row.country).map_err(|error| DbErr::Type(error.to_string()))?,
            buc: row.buc,
            role: row.role,
            validity: Period::new(row.valid_from, row.valid_to),
            ready: row.ready,
            areas: row.areas.unwrap_or_default().0,
            scope: row.scope.unwrap_or_default(),
        })
    }
}

fn select() -> sea_orm::Select<row::Entity> {
    row::Entity::find()
        .select_only()
        .columns([
            row::Column::InstitutionId,
            row::Column::Country,
            row::Column::Buc,
            row::Column::Role,
            row::Column::ValidFrom,
            row::Column::ValidTo,
            row::Column::Ready,
            row::Column::Areas,
            row::Column::Scope,
        ])
        .order_by_asc(row::Column::Id)
}

/// Calls `each` with every competence, in the order they were written, without holding them all in memory.
pub async fn for_each(store: &impl Read, mut each: impl FnMut(Competence)) -> Result<u64, DbError> {
    let mut rows = select().into_model::<Loaded>().stream(store.connection()).await?;
    let mut count = 0;
    while let Some(row) = rows.try_next().await? {
        each(row.try_into()?);
        count += 1;
    }
    Ok(count)
}

/// The competences of these institutions.
pub async fn of(store: &impl Read, institutions: &[InstitutionId]) -> Result<Vec<Competence>, DbError> {
    let query = select().filter(row::Column::InstitutionId.is_in(institutions.iter().copied()));
    query.into_model::<Loaded>().all(store.connection()).await?.into_iter().map(TryInto::try_into).collect()
}

/// How many competences there are.
pub async fn count(store: &impl Read) -> Result<u64, DbError> {
    Ok(row::Entity::find().count(store.connection()).await?)
}

/// Writes new competences, in batches.
pub async fn insert_many(tx: &Tx, competences: impl IntoIterator<Item = Competence>) -> Result<u64, DbError> {
    let mut statement = Query::insert();
    statement.into_table("competence").columns([
        "institution_id",
        "country",
        "buc",
        "role",
        "valid_from",
        "valid_to",
        "ready",
        "areas",
        "scope",
    ]);
    let rows = competences.into_iter().map(|row| {
        vec![
            row.institution_id.into(),
            row.country.as_str().into(),
            row.buc.into(),
            row.role.into(),
            row.validity.from.into(),
            row.validity.to.into(),
            row.ready.into(),
            (!row.areas.is_empty()).then_some(TextList(row.areas)).into(),
            (!row.scope.is_empty()).then_some(row.scope).into(),
        ]
    });
    Ok(insert_all(tx.inner(), &statement, rows).await?)
}

/// Removes all competences of an institution; its writer inserts the next set in the same transaction.
pub async fn delete_of(tx: &Tx, institution: InstitutionId) -> Result<u64, DbError> {
    let done = row::Entity::delete_many().filter(row::Column::InstitutionId.eq(institution)).exec(tx.inner()).await?;
    Ok(done.rows_affected)
}
