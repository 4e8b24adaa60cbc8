//! Finding institutions: the one entry for GraphQL, pages, exports and machines.

use super::facet::{FacetValues, labelled};
use crate::clock::readable;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::message::Message;
use crate::page::{Page, PageRequest};
use crate::place::{self, Asked};
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::change::Seq;
use entities::value::{CountryCode, InstitutionFunction, Role, Sector};
use search::{BucAt, Filter as Narrow, Hit, Lists, Order, Question, Status};

/// A question about institutions as it was asked, not yet checked.
#[derive(Debug, Clone, Default)]
pub struct Find {
    /// Free text: code, acronym, name, place, in any language or script.
    pub text: Option<String>,
    /// What to narrow to.
    pub filter: Filter,
    /// The day asked about; today in Brussels when none is given.
    pub on: Option<NaiveDate>,
    /// Order of the answer.
    pub order: Order,
    /// Which page.
    pub page: PageRequest,
    /// Whether facets are wanted.
    pub facets: bool,
}

/// OR inside a list, AND between fields; `sectors`, `bucs`, `roles` and `ready` must hold on the same competence (5-rules 10).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Country codes in any of their forms.
    pub countries: Vec<String>,
    /// Sectors.
    pub sectors: Vec<Sector>,
    /// BUC codes.
    pub bucs: Vec<String>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Functions.
    pub functions: Vec<InstitutionFunction>,
    /// Network codes.
    pub networks: Vec<String>,
    /// A town, region or area code that must be covered.
    pub place: Option<String>,
    /// Standing on the day; current only when nothing is said.
    pub status: Vec<Status>,
    /// Readiness of the competence.
    pub ready: Option<bool>,
    /// Entries that only hold a place count too: for files that are imported again.
    pub with_placeholders: bool,
}

/// The entries of one page and what is known about the whole answer.
#[derive(Debug)]
pub struct Found {
    /// The page.
    pub page: Page<Hit>,
    /// Facet counts, when they were asked for.
    pub facets: Option<FacetValues>,
    /// The text with its wrong letters put right, when some had to be.
    pub correction: Option<String>,
    /// The text that was asked; empty without one.
    pub text: String,
    /// The day the answer is about.
    pub on: NaiveDate,
    /// The last change the answer knows of.
    pub as_of: Seq,
}

/// Finds institutions for `viewer`.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, `UNKNOWN_BUC`, `UNKNOWN_NETWORK`, `UNKNOWN_PLACE`, `PAGE_SIZE` or `INVALID_CURSOR`.
pub fn find(ctx: &Ctx, viewer: &Viewer, asked: &Find) -> Result<Found, DomainError> {
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let on = asked.on.unwrap_or_else(|| ctx.today());
    let (filter, places) = check(lists, &asked.filter)?;
    let question = Question {
        text: asked.text.clone(),
        filter,
        places,
        on,
        order: asked.order,
        audience: policy::audience(viewer),
    };
    let answer = moment.find(&question, asked.facets)?;
    let window = asked.page.window(answer.total(), |code| moment.position(&answer, code))?;
    let hits = moment.hits(&answer, window.offset, window.count);
    let entries = hits.into_iter().map(|hit| (hit.record.code().to_owned(), hit));
    Ok(Found {
        page: window.page(answer.total(), entries),
        facets: answer.facets.as_ref().map(|facets| labelled(lists, facets)),
        correction: moment.correction(&answer),
        text: asked.text.clone().unwrap_or_default(),
        on,
        as_of: answer.as_of,
    })
}

type Checked = (Narrow, Vec<Vec<search::AreaAt>>);

fn check(lists: &Lists, asked: &Filter) -> Result<Checked, DomainError> {
    let mut problems = Vec::new();
    let countries = countries(&asked.countries, &["filter", "countries"], &mut problems);
    let bucs = bucs(&asked.bucs, lists, &["filter", "bucs"], &mut problems);
    let mut networks = Vec::new();
    for code in &asked.networks {
        match lists.network_at(code.trim()) {
            Some(at) => networks.push(at),
            None => {
                let english = format!(
                    "There is no network \"{}\"; use a code such as PL-ZUS from the networks facet.",
                    cut(code)
                );
                let message = Message::new("unknown-network", vec![("code", cut(code))], english);
                problems.push(Problem::at(&["filter", "networks"], "UNKNOWN_NETWORK", message));
            }
        }
    }
    let places = match asked.place.as_deref().map(str::trim).filter(|place| !place.is_empty()) {
        None => Vec::new(),
        Some(text) => match place::recognise(&lists.geography, text, &countries) {
            Asked::Unknown(message) => {
                problems.push(Problem::at(&["filter", "place"], "UNKNOWN_PLACE", message));
                Vec::new()
            }
            // In a filter an ambiguous name means all it may mean; the resolver, which must choose, asks back.
            Asked::Recognised(meaning) => vec![meaning.areas],
            Asked::Ambiguous(meanings) => meanings.into_iter().map(|meaning| meaning.areas).collect(),
        },
    };
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let narrow = Narrow {
        countries,
        sectors: asked.sectors.clone(),
        bucs,
        roles: asked.roles.clone(),
        functions: asked.functions.clone(),
        networks,
        ready: asked.ready,
        status: asked.status.clone(),
        with_placeholders: asked.with_placeholders,
    };
    Ok((narrow, places))
}

/// Reads country codes; what is none becomes a problem at `path`.
pub(crate) fn countries(asked: &[String], path: &[&str], problems: &mut Vec<Problem>) -> Vec<CountryCode> {
    let mut countries = Vec::new();
    for code in asked {
        match CountryCode::parse(code) {
            Ok(country) => countries.push(country),
            Err(error) => {
                let message = Message::new("unknown-country", vec![("code", cut(code))], format!("{error}."));
                problems.push(Problem::at(path, "UNKNOWN_COUNTRY", message));
            }
        }
    }
    countries
}

/// Reads BUC codes; what is none becomes a problem at `path`.
pub(crate) fn bucs(asked: &[String], lists: &Lists, path: &[&str], problems: &mut Vec<Problem>) -> Vec<BucAt> {
    let read = |code: &String| {
        let at = lists.buc_at(code);
        problems.extend(at.is_none().then(|| unknown_buc(path, code)));
        at
    };
    asked.iter().filter_map(read).collect()
}

/// The problem of a BUC code nobody knows.
pub(crate) fn unknown_buc(path: &[&str], code: &str) -> Problem {
    let english = format!("There is no BUC \"{}\"; use a code such as FB_BUC_01.", cut(code));
    Problem::at(path, "UNKNOWN_BUC", Message::new("unknown-buc", vec![("code", cut(code))], english))
}

/// What somebody typed, short enough to be said back.
pub(crate) fn cut(text: &str) -> String {
    text.trim().chars().take(40).collect()
}

/// A day in words, for explanations.
pub(crate) fn day(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "always".to_owned(), readable)
}
