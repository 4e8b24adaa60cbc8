//! One search over institutions and the code lists.

use crate::buc::{Buc, Sed};
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::institution::{FacetValue, Institution, Match};
use crate::kind::{Kind, Sector};
use crate::page::{PageInfo, request};
use crate::practice::Practice;
use crate::profile::Profile;
use crate::question::Question;
use crate::training::Training;
use crate::visit::VisitEvent;
use async_graphql::{Context, Object, SimpleObject};
use domain::search::{Found, Results, Search, search};
use domain::{Ctx, Hit, Moment, PassageKind, Viewer, suggest};
use std::sync::Arc;

/// One thing that was found.
#[derive(Clone)]
pub(crate) struct SearchHit {
    found: Found,
    text: Arc<str>,
    moment: Arc<Moment>,
    on: chrono::NaiveDate,
}

/// One thing that was found.
#[Object]
impl SearchHit {
    /// What it is.
    async fn kind(&self) -> Kind {
        self.found.shown.kind.into()
    }

    /// Its code; for a place the code of its smallest area.
    async fn code(&self) -> &str {
        &self.found.shown.code
    }

    /// The text to show first.
    async fn label(&self) -> &str {
        &self.found.shown.label
    }

    /// A second, smaller line: place, country, sector.
    async fn hint(&self) -> &str {
        &self.found.shown.hint
    }

    /// Path of its page or view.
    async fn url(&self) -> &str {
        &self.found.shown.url
    }

    /// How it matched; null for what is no institution.
    #[graphql(name = "match")]
    async fn found(&self) -> Option<Match> {
        Match::of(self.found.institution.as_ref()?, &self.text)
    }

    /// The institution; null for everything else.
    async fn institution(&self) -> Option<Institution> {
        let Hit { record, .. } = self.found.institution.as_ref()?;
        Some(Institution { record: Arc::clone(record), moment: Arc::clone(&self.moment), on: self.on })
    }

    /// For a text: a piece of it around the words that were looked for.
    async fn snippet(&self) -> Option<Snippet> {
        self.found.passage.as_ref()?.snippet.as_ref().map(Snippet::of)
    }

    /// The implementation profile; null for everything else.
    async fn profile(&self) -> Option<Profile> {
        let passed = self.found.passage.as_ref().filter(|passed| passed.kind == PassageKind::Profile)?;
        let current = self.moment.snapshot().profiles.current(passed.country?)?;
        Some(Profile::of(Arc::clone(current)))
    }

    /// The good practice; null for everything else.
    async fn practice(&self) -> Option<Practice> {
        let passed = self.found.passage.as_ref().filter(|passed| passed.kind == PassageKind::Practice)?;
        let record = self.moment.snapshot().practices.by_reference(passed.entity.parse().ok()?)?;
        Some(Practice::of(Arc::clone(record)))
    }

    /// The published question; null for everything else.
    async fn question(&self) -> Option<Question> {
        let passed = self.found.passage.as_ref().filter(|passed| passed.kind == PassageKind::Question)?;
        let record = self.moment.snapshot().questions.by_reference(passed.entity.parse().ok()?)?;
        Some(Question::of(Arc::clone(record)))
    }

    /// The training; null for everything else.
    async fn training(&self) -> Option<Training> {
        let passed = self.found.passage.as_ref().filter(|passed| passed.kind == PassageKind::Training)?;
        let record = self.moment.snapshot().trainings.by_reference(passed.entity.parse().ok()?)?;
        Some(Training::of(Arc::clone(record)))
    }

    /// The visit or meeting of which everybody reads; null for everything else.
    async fn visit_event(&self) -> Option<VisitEvent> {
        let passed = self.found.passage.as_ref().filter(|passed| passed.kind == PassageKind::Visit)?;
        let event = self.moment.snapshot().events.by_reference(passed.entity.parse().ok()?)?;
        Some(VisitEvent(Arc::clone(event)))
    }

    /// The country; null for everything else.
    async fn country(&self) -> Option<Country> {
        let lists = &self.moment.snapshot().lists;
        let row = lists.countries.iter().find(|row| row.code == self.found.shown.code);
        row.filter(|_| self.found.shown.kind == suggest::Kind::Country).cloned().map(Country)
    }

    /// The business use case; null for everything else.
    async fn buc(&self) -> Option<Buc> {
        let row = self.moment.snapshot().lists.buc(&self.found.shown.code);
        row.filter(|_| self.found.shown.kind == suggest::Kind::Buc).cloned().map(Buc)
    }

    /// The document; null for everything else.
    async fn sed(&self) -> Option<Sed> {
        let row = self.moment.snapshot().lists.sed(&self.found.shown.code);
        row.filter(|_| self.found.shown.kind == suggest::Kind::Sed).cloned().map(Sed)
    }
}

/// A part of a snippet.
#[derive(SimpleObject)]
pub(crate) struct SnippetPart {
    /// The text.
    text: String,
    /// Whether it was looked for.
    is_match: bool,
}

/// A piece of a text around the words that were looked for.
#[derive(SimpleObject)]
pub(crate) struct Snippet {
    /// ISO 639-1 code of its language.
    language: String,
    /// The piece, in order.
    parts: Vec<SnippetPart>,
}

impl Snippet {
    pub(crate) fn of(snippet: &domain::Snippet) -> Self {
        let part = |(text, is_match): &(String, bool)| SnippetPart { text: text.clone(), is_match: *is_match };
        Self { language: snippet.language.clone(), parts: snippet.parts.iter().map(part).collect() }
    }
}

/// One entry of a search.
#[derive(SimpleObject)]
pub(crate) struct SearchEdge {
    /// Where the entry stands.
    cursor: String,
    /// What was found.
    node: SearchHit,
}

/// How many there are of one kind.
#[derive(Debug, SimpleObject)]
pub(crate) struct KindCount {
    /// The kind.
    value: Kind,
    /// How many; what was asked of kinds is ignored.
    count: usize,
}

/// How often each value occurs in the whole result.
#[derive(Debug, SimpleObject)]
pub(crate) struct SearchFacets {
    /// By kind.
    kinds: Vec<KindCount>,
    /// Institutions by country.
    countries: Vec<FacetValue>,
    /// Institutions by sector.
    sectors: Vec<FacetValue>,
}

/// A page of a search.
pub(crate) struct SearchConnection {
    results: Results,
    moment: Arc<Moment>,
    on: chrono::NaiveDate,
}

impl SearchConnection {
    fn hit(&self, found: &Found, text: &Arc<str>) -> SearchHit {
        SearchHit { found: found.clone(), text: Arc::clone(text), moment: Arc::clone(&self.moment), on: self.on }
    }
}

/// A page of a search.
#[Object]
impl SearchConnection {
    /// The entries with cursors.
    async fn edges(&self) -> Vec<SearchEdge> {
        let text: Arc<str> = self.results.text.as_str().into();
        let entries = &self.results.page.entries;
        entries
            .iter()
            .map(|(cursor, found)| SearchEdge { cursor: cursor.clone(), node: self.hit(found, &text) })
            .collect()
    }

    /// What was found on this page.
    async fn nodes(&self) -> Vec<SearchHit> {
        let text: Arc<str> = self.results.text.as_str().into();
        self.results.page.entries.iter().map(|(_, found)| self.hit(found, &text)).collect()
    }

    /// Where the page stands.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.results.page)
    }

    /// Entries in the whole result.
    async fn total_count(&self) -> usize {
        self.results.page.total
    }

    /// How often each value occurs in the whole result.
    async fn facets(&self) -> SearchFacets {
        let kinds = self.results.kinds.iter();
        SearchFacets {
            kinds: kinds.map(|(kind, count)| KindCount { value: (*kind).into(), count: *count }).collect(),
            countries: FacetValue::list(&self.results.facets.countries),
            sectors: FacetValue::list(&self.results.facets.sectors),
        }
    }
}

/// The search.
#[derive(Default)]
pub(crate) struct SearchQuery;

#[Object]
impl SearchQuery {
    /// Everything that a text may mean: codes, countries and places first, then institutions in the order in which `institutions`
    /// gives them, then titles.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn search(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is looked for.")] text: String,
        #[graphql(desc = "Only these kinds.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Only of these countries, in any of their codes.")] countries: Option<Vec<String>>,
        #[graphql(desc = "Only of these sectors.")] sectors: Option<Vec<Sector>>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
    ) -> Result<SearchConnection> {
        let ctx = context.data::<Ctx>()?;
        let asked = Search {
            text,
            kinds: kinds.unwrap_or_default().into_iter().map(Into::into).collect(),
            countries: countries.unwrap_or_default(),
            sectors: sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
            page: request(first, after, None, None),
            facets: context.look_ahead().field("facets").exists(),
        };
        let (moment, on) = (ctx.moment(), ctx.today());
        let results = search(ctx, context.data::<Viewer>()?, &asked).map_err(refuse)?;
        Ok(SearchConnection { results, moment, on })
    }
}
