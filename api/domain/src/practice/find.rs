//! Published practices, narrowed by what they say and by who takes them up.

use super::confirm::state_on;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::{bucs, countries};
use crate::page::{Page, PageRequest};
use crate::published::{candidates, counted, meets_but, paged};
use chrono::NaiveDate;
use entities::value::{CountryCode, Maturity, PracticeOutcome, PracticeState, Sector, Transferability, UptakeStage};
use search::{PassageKind, PracticeRecord};
use std::collections::HashMap;
use std::sync::Arc;

/// In which order practices are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Best match first; without a text the newest first.
    #[default]
    Relevance,
    /// Published last first.
    Newest,
    /// Taken up by most first.
    Uptake,
}

/// Which practices are wanted: OR inside a list, AND between fields.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words that a practice holds, in any of its languages.
    pub text: Option<String>,
    /// Only of these countries.
    pub countries: Vec<String>,
    /// Only about one of these sectors.
    pub sectors: Vec<Sector>,
    /// Only about one of these BUCs.
    pub bucs: Vec<String>,
    /// Only with one of these institutions, which do it or take it up.
    pub institutions: Vec<String>,
    /// Only so settled.
    pub maturities: Vec<Maturity>,
    /// Only with such an outcome.
    pub outcomes: Vec<PracticeOutcome>,
    /// Only so transferable.
    pub transferable: Vec<Transferability>,
    /// Only begun in this year or later.
    pub from_year: Option<i32>,
    /// Only begun in this year or earlier.
    pub to_year: Option<i32>,
    /// Only with an adopter who is so far.
    pub stages: Vec<UptakeStage>,
    /// Only with an adopter of one of these countries, who is so far where stages are asked.
    pub adopters: Vec<String>,
    /// Only written in one of these languages.
    pub languages: Vec<String>,
    /// Only standing so; published ones when nothing is said.
    pub states: Vec<PracticeState>,
    /// In which order.
    pub order: Order,
}

/// A practice that was found.
pub type Found = crate::published::Found<PracticeRecord>;

/// How often each value occurs in the list, were it not narrowed by that dimension itself.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// Countries practices come from.
    pub countries: Vec<(CountryCode, usize)>,
    /// Sectors.
    pub sectors: Vec<(Sector, usize)>,
    /// BUCs.
    pub bucs: Vec<(String, usize)>,
    /// How settled.
    pub maturities: Vec<(Maturity, usize)>,
    /// Outcomes.
    pub outcomes: Vec<(PracticeOutcome, usize)>,
    /// How transferable.
    pub transferable: Vec<(Transferability, usize)>,
    /// Years in which they began.
    pub years: Vec<(i32, usize)>,
    /// How far adopters are.
    pub stages: Vec<(UptakeStage, usize)>,
    /// Countries of adopters.
    pub adopters: Vec<(CountryCode, usize)>,
    /// Languages.
    pub languages: Vec<(String, usize)>,
    /// Where they stand.
    pub states: Vec<(PracticeState, usize)>,
}

/// A filter whose codes were read.
struct Wanted<'a> {
    filter: &'a Filter,
    countries: Vec<CountryCode>,
    adopters: Vec<CountryCode>,
    bucs: Vec<String>,
    /// Codes asked for, of those that everybody may know.
    institutions: Vec<&'a str>,
    today: NaiveDate,
}

/// What a list is narrowed by, in the order of [`Wanted::meets`].
const DIMENSIONS: usize = 11;

fn any<T: PartialEq>(wanted: &[T], own: &[T]) -> bool {
    wanted.is_empty() || own.iter().any(|one| wanted.contains(one))
}

fn some<T: PartialEq + Copy>(wanted: &[T], own: Option<T>) -> bool {
    wanted.is_empty() || own.is_some_and(|one| wanted.contains(&one))
}

impl Wanted<'_> {
    /// Which of the conditions a practice meets.
    fn meets(&self, record: &PracticeRecord) -> [bool; DIMENSIONS] {
        let (filter, version) = (self.filter, record.last());
        let content = &version.content;
        let year = |fits: &dyn Fn(i32) -> bool| content.year.is_some_and(fits);
        let state = state_on(version, self.today);
        let adopts = |stages: &[UptakeStage], countries: &[CountryCode]| {
            (stages.is_empty() && countries.is_empty())
                || record.adopters.iter().any(|adopter| {
                    (stages.is_empty() || stages.contains(&adopter.uptake.stage))
                        && (countries.is_empty() || countries.contains(&adopter.country))
                })
        };
        let is_of = |code: &str| {
            content.institutions.iter().any(|own| own == code)
                || record.adopters.iter().any(|adopter| adopter.uptake.institution == code)
        };
        [
            self.countries.is_empty() || self.countries.contains(&record.country),
            any(&filter.sectors, &content.sectors),
            any(&self.bucs, &content.bucs),
            some(&filter.maturities, content.maturity),
            some(&filter.outcomes, content.outcome),
            some(&filter.transferable, content.transferable),
            filter.from_year.is_none_or(|from| year(&|own| own >= from))
                && filter.to_year.is_none_or(|to| year(&|own| own <= to)),
            // Stage and country of an adopter hold together, and count as one condition.
            adopts(&filter.stages, &self.adopters),
            filter.languages.is_empty()
                || content.languages().iter().any(|own| filter.languages.iter().any(|one| one == own)),
            if filter.states.is_empty() { state == PracticeState::Published } else { filter.states.contains(&state) },
            filter.institutions.is_empty() || self.institutions.iter().copied().any(is_of),
        ]
    }
}

impl Facets {
    fn count(&mut self, record: &PracticeRecord, meets: [bool; DIMENSIONS], today: NaiveDate) {
        let but = |dimension: usize| meets_but(dimension, &meets);
        let content = &record.last().content;
        if but(0) {
            counted(&mut self.countries, &record.country);
        }
        if but(1) {
            content.sectors.iter().for_each(|one| counted(&mut self.sectors, one));
        }
        if but(2) {
            content.bucs.iter().for_each(|one| counted(&mut self.bucs, one));
        }
        if but(3) {
            content.maturity.iter().for_each(|one| counted(&mut self.maturities, one));
        }
        if but(4) {
            content.outcome.iter().for_each(|one| counted(&mut self.outcomes, one));
        }
        if but(5) {
            content.transferable.iter().for_each(|one| counted(&mut self.transferable, one));
        }
        if but(6) {
            content.year.iter().for_each(|one| counted(&mut self.years, one));
        }
        if but(7) {
            let mut stages: Vec<_> = record.adopters.iter().map(|adopter| adopter.uptake.stage).collect();
            stages.sort_unstable();
            stages.dedup();
            stages.iter().for_each(|one| counted(&mut self.stages, one));
            let mut of: Vec<_> = record.adopters.iter().map(|adopter| adopter.country).collect();
            of.dedup();
            of.iter().for_each(|one| counted(&mut self.adopters, one));
        }
        if but(8) {
            content.languages().iter().for_each(|one| counted(&mut self.languages, &(*one).to_owned()));
        }
        if but(9) {
            counted(&mut self.states, &state_on(record.last(), today));
        }
    }

    fn sorted(mut self) -> Self {
        self.countries.sort_by_key(|(country, _)| country.index());
        self.adopters.sort_by_key(|(country, _)| country.index());
        self.sectors.sort_unstable();
        self.bucs.sort_unstable();
        self.maturities.sort_unstable();
        self.outcomes.sort_unstable();
        self.transferable.sort_unstable();
        self.years.sort_unstable();
        self.years.reverse();
        self.stages.sort_unstable();
        self.languages.sort_unstable();
        self.states.sort_unstable();
        self
    }
}

/// The practices that are wanted, in their order, and what the whole list could be narrowed to.
fn narrowed(ctx: &Ctx, filter: &Filter, language: &str) -> Result<(Vec<Found>, Facets), DomainError> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let mut problems = Vec::new();
    let wanted = Wanted {
        countries: countries(&filter.countries, &["filter", "countries"], &mut problems),
        adopters: countries(&filter.adopters, &["filter", "adopters"], &mut problems),
        bucs: bucs(&filter.bucs, &snapshot.lists, &["filter", "bucs"], &mut problems)
            .into_iter()
            .map(|at| snapshot.lists.bucs[usize::from(at)].code.clone())
            .collect(),
        institutions: filter
            .institutions
            .iter()
            .map(String::as_str)
            .filter(|code| snapshot.by_code(code).is_some_and(|record| record.institution.is_public))
            .collect(),
        today: ctx.today(),
        filter,
    };
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let mut found = Vec::new();
    let mut facets = Facets::default();
    let practices = &snapshot.practices;
    let asked = (filter.text.as_deref(), language);
    let by_reference = |reference| practices.by_reference(reference);
    for one in candidates(snapshot, PassageKind::Practice, asked, practices.all(), by_reference) {
        let meets = wanted.meets(&one.record);
        facets.count(&one.record, meets, wanted.today);
        if meets.iter().all(|met| *met) {
            found.push(one);
        }
    }
    match filter.order {
        Order::Relevance if found.iter().any(|one| one.score.is_some()) => {}
        Order::Relevance | Order::Newest => found.sort_by_key(|one| {
            let version = one.record.last();
            (std::cmp::Reverse(version.published_at), one.record.practice.reference)
        }),
        Order::Uptake => found.sort_by_key(|one| std::cmp::Reverse(spread(&one.record))),
    }
    Ok((found, facets.sorted()))
}

/// The practices that are wanted, one page of them, and what the whole list could be narrowed to. `language` is the reader's: snippets are in it where
/// the text is.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, `UNKNOWN_BUC`, `PAGE_SIZE` or `INVALID_CURSOR`.
pub fn find(
    ctx: &Ctx,
    filter: &Filter,
    page: &PageRequest,
    language: &str,
) -> Result<(Page<Found>, Facets), DomainError> {
    let (found, facets) = narrowed(ctx, filter, language)?;
    Ok((paged(found, page, |record| record.practice.reference)?, facets))
}

/// All practices that are wanted, in their order: for files.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY` or `UNKNOWN_BUC`.
pub fn find_all(ctx: &Ctx, filter: &Filter, language: &str) -> Result<Vec<Arc<PracticeRecord>>, DomainError> {
    let (found, _) = narrowed(ctx, filter, language)?;
    Ok(found.into_iter().map(|one| one.record).collect())
}

/// Adopters that use or try a practice, and all that have not given it up.
fn spread(record: &PracticeRecord) -> (usize, usize) {
    let stages = record.adopters.iter().map(|adopter| adopter.uptake.stage);
    let far = stages.clone().filter(|stage| matches!(stage, UptakeStage::InUse | UptakeStage::Piloting)).count();
    (far, stages.filter(|stage| *stage != UptakeStage::Abandoned).count())
}

/// How much sectors and BUCs in common count beside words.
const SAME_SECTOR: f32 = 0.15;
const SAME_BUC: f32 = 0.2;

/// Listed practices that are about the same things, nearest first.
pub fn similar(ctx: &Ctx, record: &PracticeRecord, most: usize) -> Vec<Arc<PracticeRecord>> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let today = ctx.today();
    let reference = record.practice.reference.to_string();
    let words = snapshot.passages().similar(PassageKind::Practice, &reference, usize::MAX);
    let words: HashMap<String, f32> = words.into_iter().collect();
    let own = &record.last().content;
    let mut near: Vec<(f32, &Arc<PracticeRecord>)> = snapshot
        .practices
        .all()
        .iter()
        .filter(|other| other.practice.id != record.practice.id)
        .filter(|other| state_on(other.last(), today) == PracticeState::Published)
        .map(|other| {
            let content = &other.last().content;
            let shared = words.get(&other.practice.reference.to_string()).copied().unwrap_or(0.0);
            let sector = own.sectors.iter().any(|one| content.sectors.contains(one));
            let buc = own.bucs.iter().any(|one| content.bucs.contains(one));
            (shared + if sector { SAME_SECTOR } else { 0.0 } + if buc { SAME_BUC } else { 0.0 }, other)
        })
        .collect();
    near.sort_by(|one, other| other.0.total_cmp(&one.0));
    near.into_iter().take_while(|(score, _)| *score > SAME_SECTOR).take(most).map(|(_, other)| other.clone()).collect()
}
