//! Who in country C is competent for BUC B, in role R, on day D, for place P, and why (5-rules 6 to 9)?

use super::receive::{Case, Reason, Stage, decide, fit, stated_areas};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::{countries, cut, unknown_buc};
use crate::message::Message;
use crate::place;
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::Audience;
use entities::value::{CountryCode, InstitutionFunction, Role, Sector};
use search::{AreaAt, BucAt, Fit, Geography, Held, Lists, Meaning, Moment, Record, Snapshot, fold};
use std::sync::Arc;

/// Alternatives that are shown when nobody is competent, or beside those who are.
const MOST_ALTERNATIVES: usize = 5;
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
    /// What it may mean, when it is ambiguous.
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

/// A checked question.
struct Checked {
    countries: Vec<CountryCode>,
    bucs: Vec<BucAt>,
    role: Role,
    places: Vec<(CountryCode, String)>,
    place: Option<String>,
    function: Option<InstitutionFunction>,
    scheme: Option<String>,
    benefit: Option<String>,
    on: NaiveDate,
    sender: Option<CountryCode>,
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

fn check(ctx: &Ctx, moment: &Moment, asked: &CompetenceQuestion) -> Result<Checked, DomainError> {
    let lists = &moment.snapshot().lists;
    let mut problems = Vec::new();
    let mut wanted = countries(&asked.countries, &["question", "countries"], &mut problems);
    let mut seen = Vec::new();
    wanted.retain(|country| {
        !seen.contains(country) && {
            seen.push(*country);
            true
        }
    });
    if asked.countries.is_empty() {
        let message = Message::plain("no-country", "Name at least one country.");
        problems.push(Problem::at(&["question", "countries"], "INVALID", message));
    }
    let bucs = bucs(ctx, lists, asked).unwrap_or_else(|mut found| {
        problems.append(&mut found);
        Vec::new()
    });
    let mut places = Vec::new();
    for (country, place) in &asked.places {
        let of = countries(std::slice::from_ref(country), &["question", "places", "country"], &mut problems);
        places.extend(of.into_iter().map(|country| (country, place.clone())));
    }
    let sender: Vec<String> = asked.from_country.iter().cloned().collect();
    let sender = countries(&sender, &["question", "fromCountry"], &mut problems).first().copied();
    if wanted.len() * bucs.len() > MOST_ANSWERS {
        let english = format!("The question has more than {MOST_ANSWERS} answers; ask for fewer countries or one BUC.");
        let message = Message::new("too-many-answers", vec![("most", MOST_ANSWERS.to_string())], english);
        problems.push(Problem::at(&["question"], "TOO_MANY_ANSWERS", message));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let text =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    Ok(Checked {
        countries: wanted,
        bucs,
        role: asked.role.unwrap_or(Role::CounterParty),
        places,
        place: text(&asked.place),
        function: asked.function,
        scheme: text(&asked.scheme).map(|scheme| fold(&scheme)),
        benefit: text(&asked.benefit).map(|benefit| fold(&benefit)),
        on: asked.on.unwrap_or_else(|| ctx.today()),
        sender,
    })
}

fn bucs(ctx: &Ctx, lists: &Lists, asked: &CompetenceQuestion) -> Result<Vec<BucAt>, Vec<Problem>> {
    match (&asked.buc, &asked.sed, asked.sector) {
        (Some(code), None, None) => {
            let at = lists.buc_at(code).filter(|&at| lists.sector(at).is_some());
            at.map(|at| vec![at]).ok_or_else(|| vec![unknown_buc(&["question", "buc"], code)])
        }
        (None, Some(sed), None) => match crate::country::bucs(ctx, None, Some(sed)) {
            Ok(bucs) => Ok(bucs.iter().filter_map(|buc| lists.buc_at(&buc.code)).collect()),
            Err(DomainError::Invalid(Problems(problems))) => Err(problems
                .into_iter()
                .map(|problem| Problem { path: vec!["question".to_owned(), "sed".to_owned()], ..problem })
                .collect()),
            Err(_) => Err(Vec::new()),
        },
        (None, None, Some(sector)) => {
            Ok((0..lists.bucs.len() as BucAt).filter(|&at| lists.sector(at) == Some(sector)).collect())
        }
        _ => {
            let message = Message::plain("one-of", "Ask for exactly one of \"buc\", \"sed\" and \"sector\".");
            Err(vec![Problem::at(&["question"], "INVALID", message)])
        }
    }
}

/// What the place means in a country.
#[derive(Clone)]
struct Placed {
    typed: String,
    asked: place::Asked,
}

fn placed(geography: &Geography, checked: &Checked, country: CountryCode) -> Option<Placed> {
    let own = checked.places.iter().find(|(of, _)| *of == country).map(|(_, place)| place);
    let typed = own.or(checked.place.as_ref())?.trim();
    if typed.is_empty() {
        return None;
    }
    Some(Placed { typed: typed.to_owned(), asked: place::recognise(geography, typed, &[country]) })
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
        Some(Placed { asked: place::Asked::Unknown(message), .. }) => {
            let problem = Problem::at(&["question", "place"], "UNKNOWN_PLACE", message.clone());
            return empty(Some(PlaceAnswer { meaning: None, candidates: Vec::new() }), message, vec![problem]);
        }
        Some(Placed { typed, asked: place::Asked::Ambiguous(candidates) }) => {
            let names: Vec<String> =
                candidates.iter().map(|meaning| named(&snapshot.lists.geography, meaning)).collect();
            let english =
                format!("\"{}\" may mean several places in {country}: {}. Say which.", cut(&typed), names.join("; "));
            let args = vec![("place", cut(&typed)), ("country", country.to_string()), ("candidates", names.join("; "))];
            let message = Message::new("ambiguous-place", args, english);
            let problem = Problem::at(&["question", "place"], "AMBIGUOUS_PLACE", message.clone());
            return empty(Some(PlaceAnswer { meaning: None, candidates }), message, vec![problem]);
        }
    };
    let areas = meaning.as_ref().map(|meaning| vec![meaning.areas.clone()]);
    let case = Case { buc, role: checked.role, on: checked.on, place: areas.as_deref(), sender: checked.sender };
    let mut institutions = Vec::new();
    let mut others: Vec<(Stage, Alternative)> = Vec::new();
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
                others.push((stage, alternative));
            }
        }
    }
    institutions.sort_by_cached_key(|one: &Competent| rank(checked, one));
    let furthest = others.iter().map(|(stage, _)| *stage).max();
    let reason = if institutions.is_empty() { Some(country_reason(&others, furthest)) } else { None };
    let explanation = explain(country, code, checked, &institutions, reason);
    let alternatives = alternatives(others, institutions.is_empty());
    CompetenceAnswer {
        country,
        buc,
        place: shown,
        institutions,
        reason,
        explanation,
        problems: Vec::new(),
        alternatives,
        hubs,
    }
}

/// A place with the area that tells it from others of the same name.
fn named(geography: &Geography, meaning: &Meaning) -> String {
    let around = meaning.areas.first().and_then(|&at| {
        geography.line(at).find(|&at| geography.area(at).names.text(None) != meaning.name && !geography.is_country(at))
    });
    match around {
        Some(at) => format!("{} ({})", meaning.name, geography.area(at).names.text(None)),
        None => meaning.name.clone(),
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

/// Whether a competence's scope admits the scheme and benefit asked for; no stated limit admits everything.
fn in_scope(checked: &Checked, held: &Held) -> bool {
    let Some(scope) = held.scope() else { return true };
    let admits = |wanted: &Option<String>, limits: &[&Vec<String>]| {
        let stated: Vec<&String> = limits.iter().flat_map(|list| list.iter()).collect();
        wanted.as_ref().is_none_or(|wanted| stated.is_empty() || stated.iter().any(|text| fold(text) == *wanted))
    };
    admits(&checked.scheme, &[&scope.schemes, &scope.persons]) && admits(&checked.benefit, &[&scope.benefits])
}

/// The best of the institution's competences that satisfy every condition; none when its scope excludes the case.
fn competent(
    snapshot: &Snapshot,
    checked: &Checked,
    record: &Arc<Record>,
    case: &Case<'_>,
    meaning: Option<&Meaning>,
    explanation: Message,
) -> Option<Competent> {
    let rows = record
        .of_buc(case.buc)
        .iter()
        .filter(|held| held.role == case.role && held.ready && held.holds_on(case.on) && in_scope(checked, held));
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
    let mut reasons = vec![explanation];
    reasons.extend(meaning.map(|meaning| covers(geography, stated.is_empty(), area, fit, meaning)));
    reasons.extend(held.scope().map(|scope| {
        let english =
            if scope.is_default && scope.schemes.is_empty() && scope.persons.is_empty() && scope.benefits.is_empty() {
                "It is the country's default body for this.".to_owned()
            } else {
                format!("For: {scope}.")
            };
        Message::new("reason-scope", vec![("scope", scope.to_string())], english)
    }));
    Some(Competent { record: Arc::clone(record), held: held.clone(), fit, area, reasons })
}

fn covers(
    geography: &Geography,
    not_stated: bool,
    area: Option<AreaAt>,
    fit: Option<Fit>,
    meaning: &Meaning,
) -> Message {
    let place = meaning.name.clone();
    let Some(at) = area.filter(|_| !not_stated) else {
        let english = "Its area is not stated; it counts as the whole country.".to_owned();
        return Message::new("covers-not-stated", vec![("place", place)], english);
    };
    let name = geography.area(at).names.text(None).to_owned();
    let (code, english) = match fit {
        Some(Fit::National) => ("covers-country", format!("Covers the whole country, {place} included.")),
        Some(Fit::Partial) => ("covers-part", format!("Covers {name}, a part of {place}.")),
        _ if name == place => ("covers-exactly", format!("Covers {name}.")),
        _ => ("covers-area", format!("Covers {name}, where {place} lies.")),
    };
    Message::new(code, vec![("area", name), ("place", place)], english)
}

/// Best first: a stated area before none, nearer fits first, then the default body, bodies without special scope, those that
/// decide before mere liaison bodies, then code.
fn rank(checked: &Checked, one: &Competent) -> (bool, Option<Fit>, bool, bool, bool, String) {
    let scope = one.held.scope();
    let is_default = scope.is_some_and(|scope| scope.is_default);
    let limits =
        scope.is_some_and(|scope| !(scope.schemes.is_empty() && scope.persons.is_empty() && scope.benefits.is_empty()));
    // Whoever asked for a scheme or benefit wants the body made for it first; otherwise the general one.
    let asked_scope = checked.scheme.is_some() || checked.benefit.is_some();
    let not_stated = stated_areas(&one.record, &one.held, checked.on).is_empty();
    let decides = one.record.revision(checked.on).functions.0.iter().any(|held| {
        held.function != InstitutionFunction::LiaisonBody && held.function != InstitutionFunction::CompetentAuthority
    });
    (not_stated, one.fit, limits != asked_scope, !is_default, !decides, one.record.code().to_owned())
}

/// Of those who got furthest; somebody who starts later before somebody who has ended.
fn country_reason(others: &[(Stage, Alternative)], furthest: Option<Stage>) -> Reason {
    others
        .iter()
        .filter(|(stage, _)| Some(*stage) == furthest)
        .map(|(_, other)| other.reason)
        .min_by_key(|reason| *reason != Reason::NotYetValid)
        .unwrap_or(Reason::NoCompetence)
}

fn explain(
    country: CountryCode,
    code: &str,
    checked: &Checked,
    institutions: &[Competent],
    reason: Option<Reason>,
) -> Message {
    let day = crate::clock::readable(checked.on);
    let args = vec![
        ("country", country.to_string()),
        ("buc", code.to_owned()),
        ("role", checked.role.to_string()),
        ("count", institutions.len().to_string()),
        ("on", checked.on.to_string()),
    ];
    let Some(reason) = reason else {
        let english = match institutions.len() {
            0 | 1 => format!("1 institution in {country} for {code} on {day}."),
            many => format!("{many} institutions in {country} for {code} on {day}, best first."),
        };
        return Message::new("answer-found", args, english);
    };
    let why = match reason {
        Reason::NoCompetence => "no institution is competent for it",
        Reason::WrongRole => "institutions take part in it, but not in this role",
        Reason::NotReady => "an institution is competent, but not ready in EESSI",
        Reason::NotYetValid => "the competence starts later",
        Reason::Ended => "the competence has ended",
        Reason::InstitutionEnded => "the institution that was competent has ended",
        Reason::SenderCountryNotReady => "the sender's country has no ready case owner",
        Reason::OutsideArea => "the competent institutions do not cover this place",
    };
    let english = format!(
        "Nobody in {country} for {code} on {day}: {why}. Ask a liaison body with H_BUC_01; a case sent to the wrong institution is \
         forwarded with X007."
    );
    Message::new(nobody_key(reason), args, english)
}

fn nobody_key(reason: Reason) -> &'static str {
    match reason {
        Reason::NoCompetence => "nobody-no-competence",
        Reason::WrongRole => "nobody-wrong-role",
        Reason::NotReady => "nobody-not-ready",
        Reason::NotYetValid => "nobody-not-yet-valid",
        Reason::Ended => "nobody-ended",
        Reason::InstitutionEnded => "nobody-institution-ended",
        Reason::SenderCountryNotReady => "nobody-sender-not-ready",
        Reason::OutsideArea => "nobody-outside-area",
    }
}

/// The nearest others: those who got furthest first. Ended institutions count only when they held the BUC, and bring their
/// successors' codes in the explanation.
fn alternatives(others: Vec<(Stage, Alternative)>, nobody: bool) -> Vec<Alternative> {
    let least = if nobody { Stage::WrongRole } else { Stage::NotValid };
    let mut near: Vec<(Stage, Alternative)> =
        others.into_iter().filter(|(stage, _)| *stage >= least && (nobody || *stage != Stage::OutsideArea)).collect();
    near.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.record.code().cmp(b.1.record.code())));
    near.into_iter().take(MOST_ALTERNATIVES).map(|(_, alternative)| alternative).collect()
}

/// Routers valid for the BUC on the day, then liaison bodies of its sector.
fn hubs(
    snapshot: &Snapshot,
    checked: &Checked,
    audience: Audience,
    country: CountryCode,
    buc: BucAt,
) -> Vec<Arc<Record>> {
    let sector = snapshot.lists.sector(buc);
    let mut routers = Vec::new();
    let mut liaison = Vec::new();
    for record in snapshot.of_country(country) {
        let usable = record.status(checked.on) == search::Status::Current
            && audience.sees(record.institution.is_public)
            && !record.institution.is_placeholder;
        if !usable {
            continue;
        }
        let is_router =
            record.of_buc(buc).iter().any(|held| held.role == Role::IntelligentRouting && held.holds_on(checked.on));
        let liaises = record.revision(checked.on).functions.0.iter().any(|held| {
            held.function == InstitutionFunction::LiaisonBody
                && (held.sectors.is_empty() || sector.is_some_and(|sector| held.sectors.contains(&sector)))
        });
        if is_router {
            routers.push(Arc::clone(record));
        } else if liaises {
            liaison.push(Arc::clone(record));
        }
    }
    routers.extend(liaison);
    routers
}
