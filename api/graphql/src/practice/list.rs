//! Practices to choose from, the figures of the registry, and what is under way.

use super::Practice;
use super::kind::{Maturity, PracticeOrder, PracticeOutcome, PracticeStatus, Transferability, UptakeStage};
use crate::error::{Result, refuse};
use crate::institution::FacetValue;
use crate::kind::Sector;
use crate::page::{PageInfo, request};
use crate::search::Snippet;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use domain::practice::{self, Facets, Filter, Found, Own};
use domain::{Ctx, DomainError, Moment, Page, Viewer};
use std::sync::Arc;

/// What a list of practices is narrowed to: OR inside a list, AND between fields.
#[derive(Debug, Default, InputObject)]
pub(crate) struct PracticeFilter {
    /// Countries they come from, in any of their codes.
    countries: Option<Vec<String>>,
    /// About one of these sectors.
    sectors: Option<Vec<Sector>>,
    /// About one of these business use cases.
    bucs: Option<Vec<String>>,
    /// With one of these institutions, which do it or take it up.
    institutions: Option<Vec<String>>,
    /// So settled.
    maturities: Option<Vec<Maturity>>,
    /// With such an outcome.
    outcomes: Option<Vec<PracticeOutcome>>,
    /// So transferable.
    transferable: Option<Vec<Transferability>>,
    /// Begun in this year or later.
    from_year: Option<i32>,
    /// Begun in this year or earlier.
    to_year: Option<i32>,
    /// With an adopter who is so far.
    stages: Option<Vec<UptakeStage>>,
    /// With an adopter of one of these countries, who is so far where stages are asked.
    adopters: Option<Vec<String>>,
    /// Written in one of these languages, ISO 639-1.
    languages: Option<Vec<String>>,
    /// Standing so; published ones when nothing is said.
    statuses: Option<Vec<PracticeStatus>>,
}

fn into<A: Into<B>, B>(list: Option<Vec<A>>) -> Vec<B> {
    list.unwrap_or_default().into_iter().map(Into::into).collect()
}

/// One practice of a list.
#[derive(SimpleObject)]
pub(crate) struct PracticeEdge {
    /// Where the entry stands.
    cursor: String,
    /// The practice.
    node: Practice,
    /// A piece of its text around the words that were looked for; null without a text, or when the title alone holds them.
    snippet: Option<Snippet>,
    /// 0 to 100: the share of the text that was met; null without a text.
    score: Option<f32>,
}

/// How often each value occurs in the whole list.
#[derive(SimpleObject)]
pub(crate) struct PracticeFacets {
    /// By the country they come from.
    countries: Vec<FacetValue>,
    /// By sector.
    sectors: Vec<FacetValue>,
    /// By BUC.
    bucs: Vec<FacetValue>,
    /// By maturity.
    maturities: Vec<FacetValue>,
    /// By outcome.
    outcomes: Vec<FacetValue>,
    /// By transferability.
    transferable: Vec<FacetValue>,
    /// By the year in which they began.
    years: Vec<FacetValue>,
    /// By the stages of their adopters.
    stages: Vec<FacetValue>,
    /// By the countries of their adopters.
    adopters: Vec<FacetValue>,
    /// By language.
    languages: Vec<FacetValue>,
    /// By where they stand.
    statuses: Vec<FacetValue>,
}

impl PracticeFacets {
    fn of(facets: &Facets, moment: &Moment) -> Self {
        let lists = &moment.snapshot().lists;
        Self {
            countries: FacetValue::countries(&facets.countries, lists),
            sectors: FacetValue::sectors(&facets.sectors),
            bucs: FacetValue::bucs(&facets.bucs, lists),
            maturities: FacetValue::plain(&facets.maturities),
            outcomes: FacetValue::plain(&facets.outcomes),
            transferable: FacetValue::plain(&facets.transferable),
            years: FacetValue::plain(&facets.years),
            stages: FacetValue::plain(&facets.stages),
            adopters: FacetValue::countries(&facets.adopters, lists),
            languages: FacetValue::plain(&facets.languages),
            statuses: FacetValue::plain(&facets.states),
        }
    }
}

/// A page of practices.
pub(crate) struct PracticeConnection {
    page: Page<Found>,
    facets: Facets,
    moment: Arc<Moment>,
}

/// A page of practices.
#[Object]
impl PracticeConnection {
    /// The entries with cursors and snippets.
    async fn edges(&self) -> Vec<PracticeEdge> {
        let edge = |(cursor, found): &(String, Found)| PracticeEdge {
            cursor: cursor.clone(),
            node: Practice::of(Arc::clone(&found.record)),
            snippet: found.snippet.as_ref().map(Snippet::of),
            score: found.score,
        };
        self.page.entries.iter().map(edge).collect()
    }

    /// The practices on this page.
    async fn nodes(&self) -> Vec<Practice> {
        self.page.entries.iter().map(|(_, found)| Practice::of(Arc::clone(&found.record))).collect()
    }

    /// Where the page stands.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.page)
    }

    /// Practices in the whole list.
    async fn total_count(&self) -> usize {
        self.page.total
    }

    /// How often each value occurs in the whole list.
    async fn facets(&self) -> PracticeFacets {
        PracticeFacets::of(&self.facets, &self.moment)
    }
}

/// How many adopters are so far.
#[derive(SimpleObject)]
pub(crate) struct StageCount {
    /// The stage.
    stage: UptakeStage,
    /// How many.
    count: usize,
}

/// Figures of a sector or a country.
#[derive(SimpleObject)]
pub(crate) struct PracticeCount {
    /// Code of the sector or country.
    value: String,
    /// Practices of the sector, or from the country.
    practices: usize,
    /// Adopters of its practices, or what the country takes up, by stage.
    uptake: Vec<StageCount>,
}

/// How the registry stood at the end of a month.
#[derive(SimpleObject)]
pub(crate) struct PracticeMonth {
    /// The month, `YYYY-MM`.
    month: String,
    /// Practices published by then.
    practices: usize,
    /// Adopters that had begun by then and not given up.
    adopters: usize,
}

/// Figures of the registry of good practices.
#[derive(SimpleObject)]
pub(crate) struct PracticeStatistics {
    /// Practices in the list.
    practices: usize,
    /// Practices that expired.
    expired: usize,
    /// Practices in the list that did not work, or that others cannot copy.
    warnings: usize,
    /// Adopters that have not given up.
    adopters: usize,
    /// By sector.
    by_sector: Vec<PracticeCount>,
    /// By country.
    by_country: Vec<PracticeCount>,
    /// By month, growing.
    by_month: Vec<PracticeMonth>,
    /// Days from submission to the last decision: half of all decisions took no longer. Null before the first.
    median_days_to_decision: Option<f64>,
    /// Decisions that were counted.
    decisions: usize,
}

fn counted(value: &str, practices: usize, stages: &[(domain::value::UptakeStage, usize)]) -> PracticeCount {
    let stage =
        |(stage, count): &(domain::value::UptakeStage, usize)| StageCount { stage: (*stage).into(), count: *count };
    PracticeCount { value: value.to_owned(), practices, uptake: stages.iter().map(stage).collect() }
}

/// A version under way.
#[derive(SimpleObject)]
pub(crate) struct PracticeUnderWay {
    /// The practice: the version under way.
    practice: Practice,
    /// Whether it is the reader's turn.
    is_turn: bool,
}

/// Questions about practices.
#[derive(Default)]
pub(crate) struct PracticeQuery;

#[Object]
impl PracticeQuery {
    /// Good practices; with a text best first, else the newest first.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn practices(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Words that a practice holds, in any of its languages.")] text: Option<String>,
        #[graphql(desc = "What the list is narrowed to.")] filter: Option<PracticeFilter>,
        #[graphql(desc = "In which order.")] order_by: Option<PracticeOrder>,
        #[graphql(desc = "ISO 639-1 code of the reader's language, for snippets; English when nothing is said.")]
        language: Option<String>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<PracticeConnection> {
        let ctx = context.data::<Ctx>()?;
        let filter = filter.unwrap_or_default();
        let filter = Filter {
            text,
            countries: filter.countries.unwrap_or_default(),
            sectors: into(filter.sectors),
            bucs: filter.bucs.unwrap_or_default(),
            institutions: filter.institutions.unwrap_or_default(),
            maturities: into(filter.maturities),
            outcomes: into(filter.outcomes),
            transferable: into(filter.transferable),
            from_year: filter.from_year,
            to_year: filter.to_year,
            stages: into(filter.stages),
            adopters: filter.adopters.unwrap_or_default(),
            languages: filter.languages.unwrap_or_default(),
            states: into(filter.statuses),
            order: order_by.map(Into::into).unwrap_or_default(),
        };
        let page = request(first, after, last, before);
        let language = language.unwrap_or_else(|| "en".to_owned());
        let (page, facets) = practice::find(ctx, &filter, &page, &language).map_err(refuse)?;
        Ok(PracticeConnection { page, facets, moment: ctx.moment() })
    }

    /// A practice by its global identity or its reference: what is published, and in `draft` what is under way for those who may see it. Null
    /// when there is none.
    async fn practice(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Its global identity or its reference.")] id: ID,
    ) -> Result<Option<Practice>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        match practice::get(ctx, viewer, &id).await {
            Ok(seen) => Ok(Practice::seen(seen)),
            Err(DomainError::NotFound) => Ok(None),
            Err(error) => Err(refuse(error)),
        }
    }

    /// Practices under way that the reader may see, their own turn first, then what waits longest.
    async fn practices_under_way(&self, context: &Context<'_>) -> Result<Vec<PracticeUnderWay>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let own = practice::own(ctx, viewer).await.map_err(refuse)?;
        let one = |one: Own| PracticeUnderWay { is_turn: one.is_turn, practice: Practice::of_own(one) };
        Ok(own.into_iter().map(one).collect())
    }

    /// Figures of the registry.
    async fn practice_statistics(&self, context: &Context<'_>) -> Result<PracticeStatistics> {
        let figures = practice::statistics(context.data::<Ctx>()?).await.map_err(refuse)?;
        let months = figures.by_month.iter().map(|((year, month), practices, adopters)| PracticeMonth {
            month: format!("{year}-{month:02}"),
            practices: *practices,
            adopters: *adopters,
        });
        Ok(PracticeStatistics {
            practices: figures.practices,
            expired: figures.expired,
            warnings: figures.warnings,
            adopters: figures.adopters,
            by_sector: figures.by_sector.iter().map(|(one, own, by)| counted(one.as_str(), *own, by)).collect(),
            by_country: figures.by_country.iter().map(|(one, own, by)| counted(one.as_str(), *own, by)).collect(),
            by_month: months.collect(),
            median_days_to_decision: figures.median_days,
            decisions: figures.decisions,
        })
    }
}

impl Practice {
    fn of_own(own: Own) -> Self {
        let Own { practice, version, .. } = own;
        Self { row: practice, version: Arc::new(version), record: None, draft: None }
    }
}
