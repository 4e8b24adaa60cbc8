//! Requests to choose from, events that everybody reads of, and figures.

use super::kind::{VisitKind, VisitState, VisitTurn};
use super::{DateWindow, Visit};
use crate::buc::{Buc, bucs};
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::institution::FacetValue;
use crate::kind::Sector;
use crate::page::{PageInfo, request};
use crate::practice::country;
use crate::scalar::Date;
use crate::search::Snippet;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use domain::visit::{self, ByCountry, Facets, Filter, Found};
use domain::{Ctx, DomainError, EventRecord, Moment, Page, Viewer, model};
use std::sync::Arc;

/// What a list of requests is narrowed to: OR inside a list, AND between fields.
#[derive(Debug, Default, InputObject)]
pub(crate) struct VisitFilter {
    /// Where they stand.
    states: Option<Vec<VisitState>>,
    /// Whose requester, or one of whose hosts, is of one of these countries.
    countries: Option<Vec<String>>,
    /// About one of these sectors.
    sectors: Option<Vec<Sector>>,
    /// About one of these business use cases.
    bucs: Option<Vec<String>>,
    /// What is asked for.
    kinds: Option<Vec<VisitKind>>,
    /// Whose turn it is.
    turns: Option<Vec<VisitTurn>>,
    /// Only those that the reader asked for.
    mine: Option<bool>,
}

/// One request of a list.
#[derive(SimpleObject)]
pub(crate) struct VisitEdge {
    /// Where the entry stands.
    cursor: String,
    /// The request.
    node: Visit,
    /// A piece of its text around the words that were looked for; null without a text, or when the topic alone holds them.
    snippet: Option<Snippet>,
    /// 0 to 100: the share of the text that was met; null without a text.
    score: Option<f32>,
}

/// How often each value occurs in the whole list, of what the reader may see.
#[derive(SimpleObject)]
pub(crate) struct VisitFacets {
    /// By where they stand.
    states: Vec<FacetValue>,
    /// By country, of requesters and hosts.
    countries: Vec<FacetValue>,
    /// By sector.
    sectors: Vec<FacetValue>,
    /// By BUC.
    bucs: Vec<FacetValue>,
    /// By what is asked for.
    kinds: Vec<FacetValue>,
    /// By whose turn it is.
    turns: Vec<FacetValue>,
}

/// A page of requests.
pub(crate) struct VisitConnection {
    page: Page<Found>,
    facets: Facets,
    moment: Arc<Moment>,
}

/// A page of requests, of those the reader may see.
#[Object]
impl VisitConnection {
    /// The entries with cursors and snippets.
    async fn edges(&self) -> Vec<VisitEdge> {
        let edge = |(cursor, found): &(String, Found)| VisitEdge {
            cursor: cursor.clone(),
            node: Visit::of(Arc::clone(&found.record)),
            snippet: found.snippet.as_ref().map(Snippet::of),
            score: found.score,
        };
        self.page.entries.iter().map(edge).collect()
    }

    /// The requests on this page.
    async fn nodes(&self) -> Vec<Visit> {
        self.page.entries.iter().map(|(_, found)| Visit::of(Arc::clone(&found.record))).collect()
    }

    /// Where the page stands.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.page)
    }

    /// Requests in the whole list.
    async fn total_count(&self) -> usize {
        self.page.total
    }

    /// How often each value occurs in the whole list.
    async fn facets(&self) -> VisitFacets {
        let lists = &self.moment.snapshot().lists;
        VisitFacets {
            states: FacetValue::plain(&self.facets.states),
            countries: FacetValue::countries(&self.facets.countries, lists),
            sectors: FacetValue::sectors(&self.facets.sectors),
            bucs: FacetValue::bucs(&self.facets.bucs, lists),
            kinds: FacetValue::plain(&self.facets.kinds),
            turns: FacetValue::plain(&self.facets.turns),
        }
    }
}

/// A visit or meeting in short, as everybody reads it by consent of all it concerns.
pub(crate) struct VisitEvent(pub(crate) Arc<EventRecord>);

/// A visit or meeting in short, as everybody reads it by consent of all it concerns.
#[Object]
impl VisitEvent {
    /// Number by which people name it; its page is `/visits/{reference}`.
    async fn reference(&self) -> i32 {
        self.0.reference
    }

    /// What it is.
    async fn kind(&self) -> VisitKind {
        self.0.kind.into()
    }

    /// What it is about, in the language of the request.
    async fn topic(&self) -> &str {
        &self.0.topic
    }

    /// ISO 639-1 code of the language of that.
    async fn language(&self) -> &str {
        &self.0.language
    }

    /// The countries: whose request it is, then its hosts.
    async fn countries(&self, context: &Context<'_>) -> Result<Vec<Country>> {
        let found = self.0.countries.iter().map(|code| country(context, code)).collect::<Result<Vec<_>>>()?;
        Ok(found.into_iter().flatten().collect())
    }

    /// Its first civil day.
    async fn starts_on(&self) -> Date {
        Date(self.0.first)
    }

    /// Its last civil day.
    async fn ends_on(&self) -> Date {
        Date(self.0.last)
    }

    /// The sectors it is about.
    async fn sectors(&self) -> Vec<Sector> {
        self.0.sectors.iter().copied().map(Into::into).collect()
    }

    /// The business use cases it is about.
    async fn bucs(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        bucs(context, &self.0.bucs)
    }

    /// Invented for a demonstration: nothing takes place.
    async fn is_demonstration(&self) -> bool {
        self.0.is_demonstration
    }
}

/// Days on which a country hosts nobody.
#[derive(SimpleObject)]
pub(crate) struct Blackout {
    /// The days.
    days: DateWindow,
    /// Why; null when nothing is said.
    why: Option<String>,
}

/// What a country says of itself as a host.
#[derive(SimpleObject)]
#[graphql(complex)]
pub(crate) struct Hosting {
    /// How many visitors it takes at a time; null: it does not say.
    capacity: Option<i32>,
    /// Days on which it hosts nobody.
    blackouts: Vec<Blackout>,
    /// What whoever wants to come should know.
    note: Option<String>,
    /// What `expectedVersion` takes.
    version: i32,
    #[graphql(skip)]
    code: String,
}

#[async_graphql::ComplexObject]
impl Hosting {
    /// The country.
    #[graphql(name = "country")]
    async fn of_country(&self, context: &Context<'_>) -> Result<Option<Country>> {
        country(context, &self.code)
    }
}

impl Hosting {
    pub(super) fn of(row: model::Hosting) -> Self {
        let blackout =
            |one: &domain::value::Blackout| Blackout { days: DateWindow::of(one.days), why: super::said(&one.why) };
        Self {
            capacity: row.capacity,
            blackouts: row.blackouts.0.iter().map(blackout).collect(),
            note: super::said(&row.note),
            version: row.version,
            code: row.country,
        }
    }
}

/// Figures of a country or a sector.
#[derive(SimpleObject)]
pub(crate) struct VisitCount {
    /// Code of the country or sector.
    value: String,
    /// Requests of the country, or about the sector.
    asked: usize,
    /// How often the country was asked to host, or hosts were asked about the sector.
    invited: usize,
    /// How many of these were accepted.
    accepted: usize,
    /// How many of these took place.
    hosted: usize,
}

impl VisitCount {
    fn of(value: String, one: &ByCountry) -> Self {
        Self { value, asked: one.asked, invited: one.invited, accepted: one.accepted, hosted: one.hosted }
    }
}

/// How long requests stand somewhere.
#[derive(SimpleObject)]
pub(crate) struct VisitDays {
    /// Where.
    state: VisitState,
    /// The median in days, of those that have gone on.
    median: f64,
    /// How many have.
    count: usize,
}

/// Figures of the requests that the reader may see.
#[derive(SimpleObject)]
pub(crate) struct VisitStatistics {
    /// All requests.
    asked: usize,
    /// How many took place.
    held: usize,
    /// How many are under way.
    open: usize,
    /// By country.
    by_country: Vec<VisitCount>,
    /// By sector.
    by_sector: Vec<VisitCount>,
    /// How long each state takes.
    days: Vec<VisitDays>,
}

/// Questions about visits and meetings.
#[derive(Default)]
pub(crate) struct VisitQuery;

#[Object]
impl VisitQuery {
    /// Requests that the reader may see; with a text best first, else what is under way by its deadline, then what has ended, the latest first.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn visits(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Words that the request, or what was written about it, holds, in any language.")] text: Option<
            String,
        >,
        #[graphql(desc = "What the list is narrowed to.")] filter: Option<VisitFilter>,
        #[graphql(desc = "ISO 639-1 code of the reader's language, for snippets; English when nothing is said.")]
        language: Option<String>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<VisitConnection> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let filter = filter.unwrap_or_default();
        let filter = Filter {
            text,
            states: filter.states.unwrap_or_default().into_iter().map(Into::into).collect(),
            countries: filter.countries.unwrap_or_default(),
            sectors: filter.sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
            bucs: filter.bucs.unwrap_or_default(),
            kinds: filter.kinds.unwrap_or_default().into_iter().map(Into::into).collect(),
            turns: filter.turns.unwrap_or_default().into_iter().map(Into::into).collect(),
            is_mine: filter.mine.unwrap_or(false),
        };
        let language = language.unwrap_or_else(|| "en".to_owned());
        let page = request(first, after, last, before);
        let (page, facets) = visit::find(ctx, viewer, &filter, &page, &language).await.map_err(refuse)?;
        Ok(VisitConnection { page, facets, moment: ctx.moment() })
    }

    /// A request by its global identity or its reference. Null when there is none that the reader may see.
    async fn visit(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Its global identity or its reference.")] id: ID,
    ) -> Result<Option<Visit>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        // Who is not signed in sees none, whatever its name.
        if viewer.person().is_none() {
            return Ok(None);
        }
        let found = match visit::reference_of(ctx, viewer, &id).await {
            Ok(reference) => visit::get(ctx, viewer, reference).await,
            Err(error) => Err(error),
        };
        match found {
            Ok(seen) => Ok(Some(Visit::seen(seen))),
            Err(DomainError::NotFound) => Ok(None),
            Err(error) => Err(refuse(error)),
        }
    }

    /// Open requests that the reader may see and that ask much the same, at most five: look before you ask.
    async fn similar_visits(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Countries that are to be asked to host.")] hosts: Option<Vec<String>>,
        #[graphql(desc = "Business use cases it is about.")] bucs: Option<Vec<String>>,
        #[graphql(desc = "What it is about, in words.")] text: Option<String>,
    ) -> Result<Vec<Visit>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        viewer.signed_in().map_err(refuse)?;
        let (hosts, bucs) = (hosts.unwrap_or_default(), bucs.unwrap_or_default());
        let found = visit::similar(ctx, viewer, (&hosts, &bucs), &text.unwrap_or_default(), 5).map_err(refuse)?;
        Ok(found.into_iter().map(Visit::of).collect())
    }

    /// Visits and meetings of which everybody reads by consent, the next to come first, then the latest that are over.
    async fn visit_events(&self, context: &Context<'_>) -> Result<Vec<VisitEvent>> {
        Ok(visit::events(context.data::<Ctx>()?).into_iter().map(VisitEvent).collect())
    }

    /// Figures of the requests that the reader may see.
    async fn visit_statistics(&self, context: &Context<'_>) -> Result<VisitStatistics> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let figures = visit::statistics(ctx, viewer).await.map_err(refuse)?;
        Ok(VisitStatistics {
            asked: figures.asked,
            held: figures.held,
            open: figures.open,
            by_country: figures.countries.iter().map(|(code, one)| VisitCount::of(code.to_string(), one)).collect(),
            by_sector: figures.sectors.iter().map(|(sector, one)| VisitCount::of(sector.to_string(), one)).collect(),
            days: figures
                .days
                .into_iter()
                .map(|one| VisitDays { state: one.state.into(), median: one.median, count: one.count })
                .collect(),
        })
    }

    /// What countries say of themselves as hosts, by code; for readers who are signed in.
    async fn hostings(&self, context: &Context<'_>) -> Result<Vec<Hosting>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let found = visit::hostings(ctx, viewer).await.map_err(refuse)?;
        Ok(found.into_iter().map(Hosting::of).collect())
    }
}
