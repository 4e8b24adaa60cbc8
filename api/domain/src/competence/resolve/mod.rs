//! Who in country C is competent for BUC B, in role R, on day D, for place P, and why (5-rules 6 to 9)?

mod check;
mod explain;
mod hubs;
mod near;

use super::receive::{Case, Reason, decide, fit, stated_areas};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::institution::cut;
use crate::message::Message;
use crate::place;
use crate::policy;
use crate::viewer::Viewer;
use check::{Checked, Placed, check, placed};
use chrono::NaiveDate;
use entities::Audience;
use entities::value::{CountryCode, InstitutionFunction, Role, Sector};
use explain::{explain, named, reasons};
use hubs::hubs;
use near::{Other, alternatives, country_reason};
use search::{AreaAt, BucAt, Fit, Held, Meaning, Record, Snapshot};
use std::sync::Arc;

/// Countries and BUCs that one question may combine.
const MOST_ANSWERS: usize = 1_000;

/// A question as it was asked, not yet checked.
#[derive(Debug, Clone, Default)]
pub struct CompetenceQuestion {
    /// In which countries.
    pub countries: Vec<String>,
    /// For which BUC; exactly one of `buc`, `sed`, `sector`.
    pub buc: Option<String>,
    /// For the BUCs a document starts.
    pub sed: Option<String>,
    /// For all BUCs of a sector.
    pub sector: Option<Sector>,
    /// In which role; counterparty when nothing is said.
    pub role: Option<Role>,
    /// Where the person lives, works or stays: for every country without a place of its own.
    pub place: Option<String>,
    /// A place per country.
    pub places: Vec<(String, String)>,
    /// Only bodies with this function in the BUC's sector.
    pub function: Option<InstitutionFunction>,
    /// Only bodies for this scheme or these persons, and those without limit.
    pub scheme: Option<String>,
    /// Only bodies for this type of benefit, and those without limit.
    pub benefit: Option<String>,
    /// On which day; today in Brussels when none is given.
    pub on: Option<NaiveDate>,
    /// The sender's country, which needs a ready case owner.
    pub from_country: Option<String>,
}

/// What became of the place in one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceAnswer {
    /// The one meaning that was used; none when it is unknown or ambiguous.
    pub meaning: Option<Meaning>,
    /// What it may mean, when it is ambiguous; what is near, also in other countries, when it is unknown.
    pub candidates: Vec<Meaning>,
}

/// One institution that satisfies every condition.
#[derive(Debug, Clone)]
pub struct Competent {
    /// The institution.
    pub record: Arc<Record>,
    /// The competence by which it does.
    pub held: Held,
    /// How it lies to the place; none when no place was asked.
    pub fit: Option<Fit>,
    /// The area of it that meets the place, or the first it states.
    pub area: Option<AreaAt>,
    /// Why, in words.
    pub reasons: Vec<Message>,
}

/// One institution that does not, but is near.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// The institution.
    pub record: Arc<Record>,
    /// Why not.
    pub reason: Reason,
    /// Why not, in words.
    pub explanation: Message,
}

/// The answer for one country and BUC.
#[derive(Debug, Clone)]
pub struct CompetenceAnswer {
    /// The country.
    pub country: CountryCode,
    /// The business use case.
    pub buc: BucAt,
    /// What became of the place, when one was asked.
    pub place: Option<PlaceAnswer>,
    /// Everybody who satisfies every condition, best first.
    pub institutions: Vec<Competent>,
    /// Why there is nobody; none when there is somebody or the place must be cleared up first.
    pub reason: Option<Reason>,
    /// The answer in words.
    pub explanation: Message,
    /// What is wrong with the question for this country.
    pub problems: Vec<Problem>,
    /// The nearest others.
    pub alternatives: Vec<Alternative>,
    /// Routers valid for the BUC and liaison bodies of its sector.
    pub hubs: Vec<Arc<Record>>,
}

/// Answers a question: one answer per country and BUC, countries in the order asked.
///
/// # Errors
/// [`DomainError::Invalid`] with `INVALID` (not exactly one of buc, sed, sector; no country), `UNKNOWN_COUNTRY`, `UNKNOWN_BUC`,
/// `UNKNOWN_SED`, `SED_STARTS_NO_BUC` or `TOO_MANY_ANSWERS`.
pub fn resolve(ctx: &Ctx, viewer: &Viewer, asked: &CompetenceQuestion) -> Result<Vec<CompetenceAnswer>, DomainError> {
    let moment = ctx.moment();
    let checked = check(ctx, &moment, asked)?;
    let audience = policy::audience(viewer);
    let mut answers = Vec::with_capacity(checked.countries.len() * checked.bucs.len());
    for &country in &checked.countries {
        let place = placed(&moment.snapshot().lists.geography, &checked, country);
        for &buc in &checked.bucs {
            answers.push(answer(moment.snapshot(), &checked, audience, country, buc, place.clone()));
        }
    }
    Ok(answers)
}

fn answer(
    snapshot: &Snapshot,
    checked: &Checked,
    audience: Audience,
    country: CountryCode,
    buc: BucAt,
    place: Option<Placed>,
) -> CompetenceAnswer {
    let code = &snapshot.lists.bucs[usize::from(buc)].code;
    let hubs = hubs(snapshot, checked, audience, country, buc);
    let empty = |place: Option<PlaceAnswer>, explanation: Message, problems: Vec<Problem>| CompetenceAnswer {
        country,
        buc,
        place,
        institutions: Vec::new(),
        reason: None,
        explanation,
        problems,
        alternatives: Vec::new(),
        hubs: hubs.clone(),
    };
    let (meaning, shown) = match place {
        None => (None, None),
        Some(Placed { asked: place::Asked::Recognised(meaning), .. }) => {
            let shown = PlaceAnswer { meaning: Some(meaning.clone()), candidates: Vec::new() };
            (Some(meaning), Some(shown))
        }
        Some(Placed { asked: place::Asked::Unknown(message), typed }) => {
            let problem = Problem::at(&["question", "place"], "UNKNOWN_PLACE", message.clone());
            let candidates = place::near(&snapshot.lists.geography, &typed, &[country]);
            return empty(Some(PlaceAnswer { meaning: None, candidates }), message, vec![problem]);
        }
        Some(Placed { typed, asked: place::Asked::Ambiguous(candidates) }) => {
            let names: Vec<String> =
                candidates.iter().map(|meaning| named(&snapshot.lists.geography, meaning)).collect();
            let name = snapshot.lists.country_name(country);
            let english =
                format!("\"{}\" may mean several places ({name}): {}. Say which.", cut(&typed), names.join("; "));
            let args = vec![("place", cut(&typed)), ("country", country.to_string()), ("candidates", names.join("; "))];
            let message = Message::new("ambiguous-place", args, english);
            let problem = Problem::at(&["question", "place"], "AMBIGUOUS_PLACE", message.clone());
            return empty(Some(PlaceAnswer { meaning: None, candidates }), message, vec![problem]);
        }
    };
    let areas = meaning.as_ref().map(|meaning| vec![meaning.areas.clone()]);
    let stated = || snapshot.of_country(country).flat_map(|record| record.of_buc(buc)).filter_map(Held::scope);
    let scope = checked.scope.settled(stated);
    let case = Case {
        buc,
        role: checked.role,
        on: checked.on,
        place: areas.as_deref(),
        sender: checked.sender,
        scope: Some(&scope),
    };
    let mut institutions = Vec::new();
    let mut others = Vec::new();
    let visible = snapshot
        .of_country(country)
        .filter(|record| audience.sees(record.institution.is_public) && !record.institution.is_placeholder);
    for record in visible.filter(|record| has_function(snapshot, checked, record, buc)) {
        let (found, stage) = decide(snapshot, record, &case);
        match found.reason {
            None => {
                institutions.extend(competent(snapshot, checked, record, &case, meaning.as_ref(), found.explanation));
            }
            Some(reason) => {
                let alternative = Alternative { record: Arc::clone(record), reason, explanation: found.explanation };
                others.push(Other::new(snapshot, &case, stage, alternative));
            }
        }
    }
    institutions.sort_by_cached_key(|one: &Competent| rank(checked, one));
    let reason = institutions.is_empty().then(|| country_reason(&others));
    let explanation =
        explain((country, snapshot.lists.country_name(country)), code, checked, &institutions, (reason, &hubs));
    let alternatives = alternatives(others, institutions.is_empty());
    CompetenceAnswer {
        country,
        buc,
        place: shown,
        institutions,
        reason,
        explanation,
        problems: scope.problems(stated),
        alternatives,
        hubs,
    }
}

fn has_function(snapshot: &Snapshot, checked: &Checked, record: &Record, buc: BucAt) -> bool {
    let Some(function) = checked.function else { return true };
    let sector = snapshot.lists.sector(buc);
    record.revision(checked.on).functions.0.iter().any(|held| {
        held.function == function
            && (held.sectors.is_empty() || sector.is_some_and(|sector| held.sectors.contains(&sector)))
    })
}

/// The best of the institution's competences that satisfy every condition; none when no row does.
fn competent(
    snapshot: &Snapshot,
    checked: &Checked,
    record: &Arc<Record>,
    case: &Case<'_>,
    meaning: Option<&Meaning>,
    explanation: Message,
) -> Option<Competent> {
    let rows = record.of_buc(case.buc).iter().filter(|held| {
        held.role == case.role
            && held.ready
            && held.holds_on(case.on)
            && case.scope.is_none_or(|scope| scope.admits(held))
    });
    let best = rows
        .filter_map(|held| match case.place {
            None => Some((None, held)),
            Some(place) => fit(snapshot, record, held, case.on, place).map(|fit| (Some(fit), held)),
        })
        .min_by_key(|(fit, _)| *fit)?;
    let (fit, held) = best;
    let geography = &snapshot.lists.geography;
    let stated = search::area_positions(geography, stated_areas(record, held, case.on));
    let area = match meaning {
        None => stated.first().copied(),
        Some(meaning) => stated
            .iter()
            .copied()
            .filter_map(|at| geography.fit(&[at], &meaning.areas).map(|fit| (fit, at)))
            .min()
            .map(|(_, at)| at),
    };
    let reasons = reasons(snapshot, checked, record, held, fit, (meaning, area), explanation);
    Some(Competent { record: Arc::clone(record), held: held.clone(), fit, area, reasons })
}

/// Best first: a stated area before none, then who is made for the case (bodies for everybody and default ones, or those that state the
/// scheme or benefit asked for), nearer fits, the default body, those that decide before mere liaison bodies, then code.
fn rank(checked: &Checked, one: &Competent) -> (bool, bool, Option<Fit>, bool, bool, String) {
    let scope = one.held.scope();
    let is_default = scope.is_some_and(|scope| scope.is_default);
    let for_some = scope.is_some_and(|scope| !(scope.schemes.is_empty() && scope.persons.is_empty()));
    let limits = for_some || scope.is_some_and(|scope| !scope.benefits.is_empty());
    // A body for farmers is right when farmers are asked for; otherwise the one for everybody is meant.
    let is_beside = if checked.scope.is_stated() { !limits } else { for_some && !is_default };
    let not_stated = stated_areas(&one.record, &one.held, checked.on).is_empty();
    let decides = one.record.revision(checked.on).functions.0.iter().any(|held| {
        held.function != InstitutionFunction::LiaisonBody && held.function != InstitutionFunction::CompetentAuthority
    });
    (not_stated, is_beside, one.fit, !is_default, !decides, one.record.code().to_owned())
}
