//! The matrix of readiness.

use super::content::BucReadiness;
use crate::buc::Buc;
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::kind::{Role, Sector};
use crate::scalar::Date;
use async_graphql::{Context, Object, SimpleObject};
use domain::profile::{Asked, Cell, Matrix, Stand, readiness};
use domain::{Ctx, Moment, Viewer};
use std::sync::Arc;

/// What the directory says of a country's BUC in a role.
#[derive(SimpleObject)]
pub(crate) struct DirectoryReadiness {
    /// Institutions that hold it and are ready.
    ready: u32,
    /// Institutions that hold it and are not ready.
    not_ready: u32,
    /// First day of the earliest competence that is ready.
    since: Option<Date>,
    /// The first later day on which somebody becomes ready, while nobody is.
    planned_on: Option<Date>,
}

impl From<Stand> for DirectoryReadiness {
    fn from(stand: Stand) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            ready: count(stand.ready),
            not_ready: count(stand.not_ready),
            since: stand.since.map(Date),
            planned_on: stand.planned_on.map(Date),
        }
    }
}

/// One country, BUC and role.
#[derive(SimpleObject)]
pub(crate) struct ReadinessCell {
    /// EESSI code of the country.
    country_code: String,
    /// Code of the BUC.
    buc_code: String,
    /// The role.
    role: Role,
    /// What the profile in force says; null when it says nothing, or there is none.
    profile: Option<BucReadiness>,
    /// What the directory says.
    directory: DirectoryReadiness,
    /// Whether the two contradict each other.
    differs: bool,
}

/// Countries by BUCs.
pub(crate) struct ReadinessMatrix {
    matrix: Matrix,
    moment: Arc<Moment>,
}

/// Who is ready for which BUC: by the published profiles, and by the directory.
#[Object]
impl ReadinessMatrix {
    /// The day it holds for.
    async fn on(&self) -> Date {
        Date(self.matrix.on)
    }

    /// The countries.
    async fn countries(&self) -> Vec<Country> {
        let lists = &self.moment.snapshot().lists;
        self.matrix.countries.iter().filter_map(|code| lists.country(*code).cloned().map(Country)).collect()
    }

    /// The BUCs, in official order.
    async fn bucs(&self) -> Vec<Buc> {
        let lists = &self.moment.snapshot().lists;
        self.matrix.bucs.iter().map(|at| Buc(lists.bucs[usize::from(*at)].clone())).collect()
    }

    /// By country, then BUC, then role.
    async fn cells(
        &self,
        #[graphql(desc = "Only in this role.")] role: Option<Role>,
        #[graphql(desc = "Only where profile and directory contradict each other, or only where they do not.")]
        differs: Option<bool>,
    ) -> Vec<ReadinessCell> {
        let lists = &self.moment.snapshot().lists;
        let role = role.map(domain::value::Role::from);
        let wanted = self.matrix.cells.iter().filter(|cell| {
            role.is_none_or(|role| role == cell.role) && differs.is_none_or(|differs| differs == cell.differs)
        });
        let one = |cell: &Cell| ReadinessCell {
            country_code: cell.country.to_string(),
            buc_code: lists.bucs[usize::from(cell.buc)].code.clone(),
            role: cell.role.into(),
            profile: cell.stated.as_ref().map(|one| BucReadiness::of(one, lists, "")),
            directory: cell.directory.into(),
            differs: cell.differs,
        };
        wanted.map(one).collect()
    }
}

/// The question for readiness.
#[derive(Default)]
pub(crate) struct ReadinessQuery;

#[Object]
impl ReadinessQuery {
    /// Who is ready for which BUC: by the published profiles, and by the directory, contradictions marked.
    async fn readiness(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only BUCs of this sector.")] sector: Option<Sector>,
        #[graphql(desc = "Only these BUCs.")] bucs: Option<Vec<String>>,
        #[graphql(desc = "Only these countries, in any of their codes.")] countries: Option<Vec<String>>,
        #[graphql(desc = "On this day; today when nothing is said.")] on: Option<Date>,
    ) -> Result<ReadinessMatrix> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let asked = Asked {
            sector: sector.map(Into::into),
            bucs: bucs.unwrap_or_default(),
            countries: countries.unwrap_or_default(),
            on: on.map(|on| on.0),
        };
        let moment = ctx.moment();
        let matrix = readiness(ctx, viewer, &asked).map_err(refuse)?;
        Ok(ReadinessMatrix { matrix, moment })
    }
}
