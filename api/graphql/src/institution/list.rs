//! The list of institutions: by text and filter, in pages, with facets.

use super::Institution;
use crate::error::{Result, refuse};
use crate::kind::{InstitutionFunction, InstitutionOrder, MatchKind, RelaxedCondition, Role, Sector, ValidityStatus};
use crate::page::{PageInfo, request};
use crate::scalar::{Date, Seq};
use async_graphql::{Context, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::institution::{Filter, Find, Found, Lookup, explain, find, get, known_at as known, relax};
use domain::value::CountryCode;
use domain::{Ctx, Hit, Lists, Moment, Viewer};
use std::sync::Arc;

/// What a list of institutions is narrowed to: OR inside a list, AND between fields. `sectors`, `bucs`, `roles` and `ready`
/// must hold on the same competence.
#[derive(Debug, Default, InputObject)]
pub(crate) struct InstitutionFilter {
    /// Country codes in any of their forms.
    countries: Option<Vec<String>>,
    /// Sectors.
    sectors: Option<Vec<Sector>>,
    /// BUC codes.
    bucs: Option<Vec<String>>,
    /// Roles.
    roles: Option<Vec<Role>>,
    /// Functions.
    functions: Option<Vec<InstitutionFunction>>,
    /// Network codes.
    networks: Option<Vec<String>>,
    /// A town, region or area code that must be covered.
    place: Option<String>,
    /// Standing on the day; current only when nothing is said.
    status: Option<Vec<ValidityStatus>>,
    /// Whether the competence is ready.
    ready: Option<bool>,
}

fn into<A: Into<B>, B>(list: Option<Vec<A>>) -> Vec<B> {
    list.unwrap_or_default().into_iter().map(Into::into).collect()
}

impl From<InstitutionFilter> for Filter {
    fn from(filter: InstitutionFilter) -> Self {
        Self {
            countries: filter.countries.unwrap_or_default(),
            sectors: into(filter.sectors),
            bucs: filter.bucs.unwrap_or_default(),
            roles: into(filter.roles),
            functions: into(filter.functions),
            networks: filter.networks.unwrap_or_default(),
            place: filter.place,
            status: into(filter.status),
            ready: filter.ready,
            with_placeholders: false,
        }
    }
}

/// How an entry matched the text.
#[derive(Debug, SimpleObject)]
pub(crate) struct Match {
    /// The tier.
    kind: MatchKind,
    /// The match in words.
    explanation: String,
    /// 0 to 100.
    score: f32,
}

impl Match {
    /// None for an entry of a list without a text.
    pub(crate) fn of(hit: &Hit, text: &str) -> Option<Self> {
        let (found, why) = (hit.found.as_ref()?, explain(hit, text)?);
        Some(Self { kind: found.kind.into(), explanation: why.english.into_owned(), score: found.score })
    }
}

/// One entry of a list of institutions.
#[derive(SimpleObject)]
pub(crate) struct InstitutionEdge {
    /// Where the entry stands in the list.
    cursor: String,
    /// The institution.
    node: Institution,
    /// How it matched; null when no text was asked.
    #[graphql(name = "match")]
    found: Option<Match>,
}

/// One value of a facet.
#[derive(Debug, SimpleObject)]
pub(crate) struct FacetValue {
    /// The value as the filter takes it.
    value: String,
    /// English label.
    label: String,
    /// How many entries have it; the filter of the same dimension is ignored.
    count: u32,
}

/// How often each value occurs in the whole list.
#[derive(Debug, SimpleObject)]
pub(crate) struct InstitutionFacets {
    /// By country.
    countries: Vec<FacetValue>,
    /// By sector.
    sectors: Vec<FacetValue>,
    /// By BUC.
    bucs: Vec<FacetValue>,
    /// By function.
    functions: Vec<FacetValue>,
    /// By network.
    networks: Vec<FacetValue>,
}

impl FacetValue {
    /// One value.
    pub(crate) fn new(value: &str, label: &str, count: usize) -> Self {
        Self { value: value.to_owned(), label: label.to_owned(), count: u32::try_from(count).unwrap_or(u32::MAX) }
    }

    /// Values that stand for themselves.
    pub(crate) fn plain<T: std::fmt::Display>(counts: &[(T, usize)]) -> Vec<Self> {
        counts.iter().map(|(value, count)| Self::new(&value.to_string(), &value.to_string(), *count)).collect()
    }

    /// Countries with their names.
    pub(crate) fn countries(counts: &[(CountryCode, usize)], lists: &Lists) -> Vec<Self> {
        counts.iter().map(|(code, count)| Self::new(code.as_str(), lists.country_name(*code), *count)).collect()
    }

    /// Sectors with their names.
    pub(crate) fn sectors(counts: &[(domain::value::Sector, usize)]) -> Vec<Self> {
        let one = |(sector, count): &(domain::value::Sector, usize)| {
            Self::new(sector.as_str(), domain::institution::sector_name(*sector), *count)
        };
        counts.iter().map(one).collect()
    }

    /// BUCs with their titles.
    pub(crate) fn bucs(counts: &[(String, usize)], lists: &Lists) -> Vec<Self> {
        let title = |code: &String| lists.buc(code).map_or_else(|| code.clone(), |buc| buc.title.clone());
        counts.iter().map(|(code, count)| Self::new(code, &title(code), *count)).collect()
    }

    /// The values of one dimension.
    pub(crate) fn list(values: &[domain::institution::FacetValue]) -> Vec<Self> {
        let value = |one: &domain::institution::FacetValue| Self {
            value: one.label.value.to_string(),
            label: one.label.text.to_string(),
            count: one.count,
        };
        values.iter().map(value).collect()
    }
}

impl From<&domain::institution::FacetValues> for InstitutionFacets {
    fn from(values: &domain::institution::FacetValues) -> Self {
        Self {
            countries: FacetValue::list(&values.countries),
            sectors: FacetValue::list(&values.sectors),
            bucs: FacetValue::list(&values.bucs),
            functions: FacetValue::list(&values.functions),
            networks: FacetValue::list(&values.networks),
        }
    }
}

/// A condition of the list without which there would be something.
#[derive(Debug, SimpleObject)]
pub(crate) struct Relaxation {
    /// The condition.
    lifts: RelaxedCondition,
    /// Entries without it.
    total_count: usize,
    /// The same in words.
    explanation: String,
}

/// A page of a list of institutions.
pub(crate) struct InstitutionConnection {
    asked: Find,
    found: Found,
    moment: Arc<Moment>,
}

impl InstitutionConnection {
    fn institution(&self, hit: &Hit) -> Institution {
        Institution { record: Arc::clone(&hit.record), moment: Arc::clone(&self.moment), on: self.found.on }
    }
}

/// A page of a list of institutions.
#[Object]
impl InstitutionConnection {
    /// The entries with cursors and how they matched.
    async fn edges(&self) -> Vec<InstitutionEdge> {
        let entries = &self.found.page.entries;
        entries
            .iter()
            .map(|(cursor, hit)| InstitutionEdge {
                cursor: cursor.clone(),
                node: self.institution(hit),
                found: Match::of(hit, &self.found.text),
            })
            .collect()
    }

    /// The institutions of the page.
    async fn nodes(&self) -> Vec<Institution> {
        self.found.page.entries.iter().map(|(_, hit)| self.institution(hit)).collect()
    }

    /// Where the page stands in the list.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.found.page)
    }

    /// Entries in the whole list.
    async fn total_count(&self) -> usize {
        self.found.page.total
    }

    /// How often each value occurs in the whole list.
    async fn facets(&self) -> Option<InstitutionFacets> {
        self.found.facets.as_ref().map(Into::into)
    }

    /// The text with its wrong letters put right; null when nothing had to be.
    async fn did_you_mean(&self) -> Option<&str> {
        self.found.correction.as_deref()
    }

    /// For a list without entries: which condition to lift, and how many entries there are then.
    async fn relaxations(&self, context: &Context<'_>) -> Result<Vec<Relaxation>> {
        if self.found.page.total > 0 {
            return Ok(Vec::new());
        }
        let found = relax(context.data::<Ctx>()?, context.data::<Viewer>()?, &self.asked).map_err(refuse)?;
        let show = |one: domain::institution::Relaxation| Relaxation {
            lifts: one.lifts.into(),
            total_count: one.total,
            explanation: one.explanation.english.into_owned(),
        };
        Ok(found.into_iter().map(show).collect())
    }

    /// The last change the list knows of.
    async fn as_of(&self) -> Seq {
        self.found.as_of.into()
    }
}

/// The directory.
#[derive(Default)]
pub(crate) struct InstitutionQuery;

#[Object]
impl InstitutionQuery {
    /// Institutions by text and filter. Without `status` only current ones; a text that is a code also finds ended and upcoming entries.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Code, acronym, name or place, in any language or script.")] text: Option<String>,
        #[graphql(desc = "What to narrow to.")] filter: Option<InstitutionFilter>,
        #[graphql(desc = "The day asked about; today in Brussels when none is given.")] on: Option<Date>,
        #[graphql(desc = "Order of the list.")] order_by: Option<InstitutionOrder>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<InstitutionConnection> {
        let ctx = context.data::<Ctx>()?;
        let asked = Find {
            text,
            filter: filter.unwrap_or_default().into(),
            on: on.map(|on| on.0),
            order: order_by.map(Into::into).unwrap_or_default(),
            page: request(first, after, last, before),
            facets: context.look_ahead().field("facets").exists(),
        };
        let moment = ctx.moment();
        let found = find(ctx, context.data::<Viewer>()?, &asked).map_err(refuse)?;
        Ok(InstitutionConnection { asked, found, moment })
    }

    /// One institution by its code, current or not. A code nobody has gives null and the error UNKNOWN_CODE with suggestions.
    async fn institution(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Code `CC:NATIONALID`; GB: and GR: are accepted.")] code: String,
        #[graphql(desc = "The day it is described on; today in Brussels when none is given.")] on: Option<Date>,
        #[graphql(
            desc = "As it was known at this instant, with what was announced by then; null when it was not known yet."
        )]
        known_at: Option<DateTime<Utc>>,
    ) -> Result<Option<Institution>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let moment = ctx.moment();
        let on = on.map_or_else(|| ctx.today(), |on| on.0);
        match get(ctx, viewer, &code).map_err(refuse)? {
            Lookup::Found(record, _) => {
                let record = match known_at {
                    None => Some(record),
                    Some(at) => known(ctx, viewer, record.code(), at).await.map_err(refuse)?.map(Arc::new),
                };
                Ok(record.map(|record| Institution { record, moment, on }))
            }
            Lookup::Unknown(problem) => Err(refuse(problem.into())),
        }
    }
}
