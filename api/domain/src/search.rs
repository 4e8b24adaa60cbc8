//! One search over everything that is public: institutions as [`institution::find`] gives them, and beside them what the code
//! lists hold.

use crate::clock::readable;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::{self, FacetValues, Filter, Find};
use crate::message::Message;
use crate::page::{Page, PageRequest};
use crate::practice;
use crate::suggest::{Kind, Suggestion, shown, wanted};
use crate::viewer::Viewer;
use ::search::{Hit, MatchKind, Moment, PassageKind, Passed, Snapshot, Snippet, SoughtPassage, Suggested};
use chrono::NaiveDate;
use entities::value::{CountryCode, Sector};

/// Entries of one sort from the code lists that a search lists at most.
const MOST_LISTED: usize = 20;

/// Institutions that are looked at before the page is known: as many as a page has when nothing is said, and at most.
const USUAL: i32 = 20;
const MOST_AT_ONCE: i32 = 100;

/// A search as it was asked.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// What is looked for.
    pub text: String,
    /// Only these kinds; none means all.
    pub kinds: Vec<Kind>,
    /// Only of these countries.
    pub countries: Vec<String>,
    /// Only of these sectors.
    pub sectors: Vec<Sector>,
    /// Which page is wanted.
    pub page: PageRequest,
    /// Whether facets of the institutions are wanted.
    pub facets: bool,
}

/// One thing that was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is, ready to be shown.
    pub shown: Suggestion,
    /// For an institution: the entry and how it matched.
    pub institution: Option<Hit>,
    /// For a text: where the words stand.
    pub passage: Option<Passed>,
}

/// What a search found.
#[derive(Debug)]
pub struct Results {
    /// The page.
    pub page: Page<Found>,
    /// How many there are of each kind that occurs, were no kind asked for.
    pub kinds: Vec<(Kind, usize)>,
    /// Facets of the institutions among them; empty unless they were asked for.
    pub facets: FacetValues,
    /// The text that was asked.
    pub text: String,
}

/// What a text names in the code lists, nearest first: codes that are the text, countries, places, codes that begin with it,
/// titles that hold its words; at most `most`.
pub fn listed(ctx: &Ctx, text: &str, most: usize) -> Vec<Suggested> {
    let listed = ctx.moment().listed(text, &[], &[], wanted(&[]), most);
    let all = listed.exact.into_iter().chain(listed.countries).chain(listed.places).chain(listed.begins);
    all.chain(listed.titles).take(most).collect()
}

/// The texts that hold the words, best first, each by its best passage.
pub fn passages(
    moment: &Moment,
    text: &str,
    countries: &[CountryCode],
    sectors: &[Sector],
    language: &str,
    today: NaiveDate,
) -> Vec<Passed> {
    let snapshot = moment.snapshot();
    let mut found = snapshot.passages().find(&SoughtPassage {
        text,
        kinds: &[],
        countries,
        sectors,
        is_forgiving: false,
        language,
    });
    found.retain(|passed| is_listed(snapshot, passed, today));
    found
}

/// Whether a thing is in its list on a day: a practice that nobody confirmed in time is not.
fn is_listed(snapshot: &Snapshot, passed: &Passed, today: NaiveDate) -> bool {
    match passed.kind {
        PassageKind::Profile | PassageKind::Question | PassageKind::Training | PassageKind::Visit => true,
        PassageKind::Practice => {
            let record = passed.entity.parse().ok().and_then(|reference| snapshot.practices.by_reference(reference));
            record.is_some_and(|record| !practice::is_expired(record.last(), today))
        }
    }
}

/// A text that was found, ready to be shown.
fn shown_passage(snapshot: &Snapshot, passed: &Passed) -> Suggestion {
    let lists = &snapshot.lists;
    let country = passed.country.map(|country| lists.country_name(country)).unwrap_or_default();
    let plain = |snippet: &Snippet| snippet.parts.iter().map(|(text, _)| text.as_str()).collect::<String>();
    match passed.kind {
        PassageKind::Profile => Suggestion {
            kind: Kind::Profile,
            code: passed.entity.clone(),
            label: format!("Implementation profile of {country}"),
            hint: passed.snippet.as_ref().map(plain).unwrap_or_default(),
            url: format!("/profiles/{}#{}", passed.entity, passed.anchor),
        },
        PassageKind::Question => {
            let record = passed.entity.parse().ok().and_then(|reference| snapshot.questions.by_reference(reference));
            let title = record.and_then(|record| {
                let known = &record.knowledge;
                known.title.best("en", &known.original).map(|text| text.text.clone())
            });
            Suggestion {
                kind: Kind::Question,
                code: passed.entity.clone(),
                label: title.unwrap_or_default(),
                hint: passed.snippet.as_ref().map(plain).unwrap_or_default(),
                url: format!("/questions/{}", passed.entity),
            }
        }
        PassageKind::Training => {
            let record = passed.entity.parse().ok().and_then(|reference| snapshot.trainings.by_reference(reference));
            let content = record.map(|record| &record.training.content);
            let title = content.and_then(|content| content.title.best("en", &content.original));
            let day = content.and_then(|content| content.starts_on).map(readable);
            let hint = [day, passed.snippet.as_ref().map(plain)];
            Suggestion {
                kind: Kind::Training,
                code: passed.entity.clone(),
                label: title.map(|text| text.text.clone()).unwrap_or_default(),
                hint: hint.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                url: format!("/trainings/{}", passed.entity),
            }
        }
        PassageKind::Visit => {
            let event = passed.entity.parse().ok().and_then(|reference| snapshot.events.by_reference(reference));
            let hint = event.map(|event| format!("{} · {}", event.countries.join(", "), readable(event.first)));
            Suggestion {
                kind: Kind::Visit,
                code: passed.entity.clone(),
                label: event.map(|event| event.topic.clone()).unwrap_or_default(),
                hint: hint.unwrap_or_default(),
                url: format!("/visits/{}", passed.entity),
            }
        }
        PassageKind::Practice => {
            let record = passed.entity.parse().ok().and_then(|reference| snapshot.practices.by_reference(reference));
            let title = record.and_then(|record| {
                let content = &record.last().content;
                content.title.best("en", &content.original).map(|text| text.text.clone())
            });
            let hint = [Some(country.to_owned()), passed.snippet.as_ref().map(plain)];
            Suggestion {
                kind: Kind::Practice,
                code: passed.entity.clone(),
                label: title.unwrap_or_default(),
                hint: hint.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                url: format!("/practices/{}", passed.entity),
            }
        }
    }
}

/// Searches: codes that are the text first, then countries and places, institutions in the order of their own list, codes that
/// begin with it, titles.
///
/// # Errors
/// [`DomainError::Invalid`] with `EMPTY_TEXT`, `UNKNOWN_COUNTRY`, `PAGE_SIZE` or `INVALID_CURSOR`.
pub fn search(ctx: &Ctx, viewer: &Viewer, asked: &Search) -> Result<Results, DomainError> {
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let mut problems = Vec::new();
    let countries = institution::countries(&asked.countries, &["countries"], &mut problems);
    if asked.text.trim().is_empty() {
        let message = Message::plain("empty-text", "Type what you look for: a name, a place, a code.");
        problems.push(Problem::at(&["text"], "EMPTY_TEXT", message));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let today = ctx.today();
    let listed = moment.listed(&asked.text, &countries, &asked.sectors, wanted(&[]), MOST_LISTED);
    let show = |one: Suggested| {
        let shown = shown(lists, today, one);
        Found { shown, institution: None, passage: None }
    };
    let first: Vec<Found> = listed.exact.into_iter().chain(listed.countries).chain(listed.places).map(show).collect();
    let last: Vec<Found> = listed.begins.into_iter().chain(listed.titles).map(show).collect();
    let passages: Vec<Found> = passages(&moment, &asked.text, &countries, &asked.sectors, "en", today)
        .into_iter()
        .map(|passed| Found {
            shown: shown_passage(moment.snapshot(), &passed),
            institution: None,
            passage: Some(passed),
        })
        .collect();
    let find = |page: PageRequest, facets: bool| {
        let filter = Filter { countries: asked.countries.clone(), sectors: asked.sectors.clone(), ..Filter::default() };
        let text = Some(asked.text.clone());
        institution::find(ctx, viewer, &Find { text, filter, page, facets, ..Find::default() })
    };
    // The usual first page needs no second search: its institutions are among the first ones.
    let most = asked.page.first.map_or(USUAL, |first| first.clamp(1, MOST_AT_ONCE));
    let mut counted = find(PageRequest::first(most), asked.facets)?;
    // Institutions that hold only some of the words come behind texts that hold all of them.
    let is_name = counted
        .page
        .entries
        .first()
        .is_some_and(|(_, hit)| hit.found.as_ref().is_none_or(|found| found.kind < MatchKind::Partial));
    let (mut first, mut last) = (first, last);
    if is_name { last.splice(0..0, passages) } else { first.splice(first.len().., passages) }.for_each(drop);
    let mut kinds: Vec<(Kind, usize)> = Vec::new();
    for kind in Kind::ALL {
        let of_lists = first.iter().chain(&last).filter(|one| one.shown.kind == kind).count();
        let count = if kind == Kind::Institution { counted.page.total } else { of_lists };
        if count > 0 {
            kinds.push((kind, count));
        }
    }
    let wants = |kind: Kind| asked.kinds.is_empty() || asked.kinds.contains(&kind);
    let keep = |list: Vec<Found>| list.into_iter().filter(|one| wants(one.shown.kind)).collect::<Vec<_>>();
    let (first, last) = (keep(first), keep(last));
    let institutions = if wants(Kind::Institution) { counted.page.total } else { 0 };
    let total = first.len() + institutions + last.len();
    let window = asked.page.window(total, |_| None)?;
    let mut entries: Vec<Found> = Vec::with_capacity(window.count);
    let end = window.offset + window.count;
    entries.extend(first.iter().take(end).skip(window.offset).cloned());
    let from = window.offset.saturating_sub(first.len());
    let to = end.saturating_sub(first.len()).min(institutions);
    if from < to {
        let hits = if to <= counted.page.entries.len() {
            counted.page.entries.drain(from..to).collect()
        } else {
            find(PageRequest::slice(from, to - from), false)?.page.entries
        };
        entries.extend(hits.into_iter().map(|(_, hit)| {
            let shown = shown(lists, today, Suggested::Institution(hit.record.clone()));
            Found { shown, institution: Some(hit), passage: None }
        }));
    }
    let before = first.len() + institutions;
    entries.extend(last.iter().take(end.saturating_sub(before)).skip(window.offset.saturating_sub(before)).cloned());
    let entries = entries.into_iter().map(|one| (format!("{:?}:{}", one.shown.kind, one.shown.code), one));
    Ok(Results {
        page: window.page(total, entries),
        kinds,
        facets: counted.facets.unwrap_or_default(),
        text: asked.text.clone(),
    })
}
