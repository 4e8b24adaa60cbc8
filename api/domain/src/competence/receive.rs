//! Can this institution receive this BUC on this day? With the reason when it cannot (5-rules 8).

use super::scope::ScopeAsked;
use crate::clock::readable;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::institution::{countries, day, unknown_buc};
use crate::message::Message;
use crate::place;
use chrono::NaiveDate;
use entities::value::{CountryCode, Role};
use search::{AreaAt, BucAt, Held, Record, Snapshot, Status, area_positions};

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// It has no competence for the BUC.
    NoCompetence,
    /// It holds the BUC in another role only.
    WrongRole,
    /// It is competent, but not connected yet.
    NotReady,
    /// Its competence or the institution itself starts later.
    NotYetValid,
    /// Its competence has ended.
    Ended,
    /// The institution has ended.
    InstitutionEnded,
    /// Nobody in the sender's country can own the case.
    SenderCountryNotReady,
    /// It does not cover the place.
    OutsideArea,
}

impl Reason {
    /// The contract's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoCompetence => "NO_COMPETENCE",
            Self::WrongRole => "WRONG_ROLE",
            Self::NotReady => "NOT_READY",
            Self::NotYetValid => "NOT_YET_VALID",
            Self::Ended => "ENDED",
            Self::InstitutionEnded => "INSTITUTION_ENDED",
            Self::SenderCountryNotReady => "SENDER_COUNTRY_NOT_READY",
            Self::OutsideArea => "OUTSIDE_AREA",
        }
    }
}

/// The answer, with its reason when it is no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receivability {
    /// Whether it can receive.
    pub answer: bool,
    /// Why not; none when it can.
    pub reason: Option<Reason>,
    /// The answer in words.
    pub explanation: Message,
}

impl Receivability {
    fn no(reason: Reason, explanation: Message) -> Self {
        Self { answer: false, reason: Some(reason), explanation }
    }
}

/// Whether the institution can receive `buc` on `on` (today when none), from `from_country` and for `place` when given.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_BUC`, `UNKNOWN_COUNTRY` or `UNKNOWN_PLACE`.
pub fn can_receive(
    ctx: &Ctx,
    record: &Record,
    buc: &str,
    on: Option<NaiveDate>,
    place: Option<&str>,
    from_country: Option<&str>,
) -> Result<Receivability, DomainError> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let lists = &snapshot.lists;
    let at = lists
        .buc_at(buc)
        .filter(|&at| lists.sector(at).is_some())
        .ok_or_else(|| DomainError::from(unknown_buc(&["buc"], buc)))?;
    let on = on.unwrap_or_else(|| ctx.today());
    let mut problems = Vec::new();
    let sender: Vec<String> = from_country.map(str::to_owned).into_iter().collect();
    let sender = countries(&sender, &["fromCountry"], &mut problems).first().copied();
    if let Some(problem) = problems.into_iter().next() {
        return Err(problem.into());
    }
    let place = match place.map(str::trim).filter(|place| !place.is_empty()) {
        None => None,
        Some(text) => Some(match place::recognise(&lists.geography, text, &[record.country]) {
            place::Asked::Recognised(meaning) => vec![meaning.areas],
            place::Asked::Ambiguous(meanings) => meanings.into_iter().map(|meaning| meaning.areas).collect(),
            place::Asked::Unknown(message) => {
                return Err(crate::Problem::at(&["place"], "UNKNOWN_PLACE", message).into());
            }
        }),
    };
    let case = Case { buc: at, role: Role::CounterParty, on, place: place.as_deref(), sender, scope: None };
    Ok(decide(snapshot, record, &case).0)
}

/// What is asked of one institution.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    /// For which BUC.
    pub(crate) buc: BucAt,
    /// In which role.
    pub(crate) role: Role,
    /// On which day.
    pub(crate) on: NaiveDate,
    /// Areas of the place that must be covered, one group per meaning.
    pub(crate) place: Option<&'a [Vec<AreaAt>]>,
    /// The sender's country, which needs a ready case owner.
    pub(crate) sender: Option<CountryCode>,
    /// The scheme and benefit, when they are asked for: rows for others do not count.
    pub(crate) scope: Option<&'a ScopeAsked>,
}

/// How far an institution got on the way to yes; the one that got furthest gives the reason for its country (5-rules 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Stage {
    InstitutionEnded,
    InstitutionUpcoming,
    NoCompetence,
    OtherScope,
    WrongRole,
    NotValid,
    NotReady,
    OutsideArea,
    SenderNotReady,
    Yes,
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::CaseOwner => "case owner",
        Role::CounterParty => "counterparty",
        Role::IntelligentRouting => "router",
    }
}

/// The rule itself, on facts: the first that holds is the reason (5-rules 8).
pub(crate) fn decide(snapshot: &Snapshot, record: &Record, case: &Case<'_>) -> (Receivability, Stage) {
    let on = case.on;
    let code = snapshot.lists.bucs[usize::from(case.buc)].code.clone();
    let role = role_name(case.role);
    match record.status(on) {
        Status::Ended => return (institution_ended(snapshot, record), Stage::InstitutionEnded),
        Status::Upcoming => return (institution_upcoming(record), Stage::InstitutionUpcoming),
        Status::Current => {}
    }
    let rows = record.of_buc(case.buc);
    if rows.is_empty() {
        let english = format!("It has no competence for {code}.");
        let message = Message::new("reason-no-competence", vec![("buc", code)], english);
        return (Receivability::no(Reason::NoCompetence, message), Stage::NoCompetence);
    }
    let rows: Vec<&Held> = rows.iter().filter(|held| case.scope.is_none_or(|scope| scope.admits(held))).collect();
    if rows.is_empty() {
        let english = format!("It takes part in {code}, but only for other schemes or benefits.");
        let message = Message::new("reason-other-scope", vec![("buc", code)], english);
        return (Receivability::no(Reason::NoCompetence, message), Stage::OtherScope);
    }
    let rows: Vec<&Held> = rows.into_iter().filter(|held| held.role == case.role).collect();
    if rows.is_empty() {
        let english = format!("It takes part in {code}, but not as {role}.");
        let args = vec![("buc", code), ("role", case.role.to_string())];
        let message = Message::new("reason-wrong-role", args, english);
        return (Receivability::no(Reason::WrongRole, message), Stage::WrongRole);
    }
    let valid: Vec<&Held> = rows.iter().copied().filter(|held| held.holds_on(on)).collect();
    if valid.is_empty() {
        return (not_valid(&rows, on, code), Stage::NotValid);
    }
    let ready: Vec<&Held> = valid.into_iter().filter(|held| held.ready).collect();
    if ready.is_empty() {
        return (not_ready(&rows, on, code), Stage::NotReady);
    }
    if let Some(place) = case.place
        && !ready.iter().any(|held| fit(snapshot, record, held, on, place).is_some())
    {
        let english = format!("It takes part in {code}, but does not cover this place.");
        let message = Message::new("reason-outside-area", vec![("buc", code)], english);
        return (Receivability::no(Reason::OutsideArea, message), Stage::OutsideArea);
    }
    if let Some(country) = case.sender.filter(|&country| !has_ready_owner(snapshot, country, case.buc, on)) {
        let name = snapshot.lists.country_name(country);
        let english = format!("{name}: nobody can own a {code} on that day.");
        let args = vec![("buc", code), ("country", country.to_string())];
        let message = Message::new("reason-sender-not-ready", args, english);
        return (Receivability::no(Reason::SenderCountryNotReady, message), Stage::SenderNotReady);
    }
    let since = ready_since(&rows, on);
    let english = format!("Holds {code} as {role}, ready since {}.", day(since));
    let args = vec![("buc", code), ("role", case.role.to_string()), ("since", iso(since))];
    (Receivability { answer: true, reason: None, explanation: Message::new("can-receive", args, english) }, Stage::Yes)
}

/// How a competence lies to the place: its own areas when stated, else the institution's (5-rules 6).
pub(crate) fn fit(
    snapshot: &Snapshot,
    record: &Record,
    held: &Held,
    on: NaiveDate,
    place: &[Vec<AreaAt>],
) -> Option<search::Fit> {
    let geography = &snapshot.lists.geography;
    let unit = area_positions(geography, stated_areas(record, held, on));
    place.iter().filter_map(|place| geography.fit(&unit, place)).min()
}

/// The areas a competence is stated for; empty means not stated.
pub(crate) fn stated_areas<'a>(record: &'a Record, held: &'a Held, on: NaiveDate) -> &'a [String] {
    if held.areas().is_empty() { &record.revision(on).areas.0 } else { held.areas() }
}

fn institution_upcoming(record: &Record) -> Receivability {
    let from = record.institution.valid_from;
    let english = format!("The institution is valid from {} only.", day(from));
    let message = Message::new("reason-institution-upcoming", vec![("from", iso(from))], english);
    Receivability::no(Reason::NotYetValid, message)
}

fn institution_ended(snapshot: &Snapshot, record: &Record) -> Receivability {
    let ended = record.institution.valid_to;
    // `to` is the first day no longer valid; people are told the last day that was.
    let last = ended.and_then(|to| to.pred_opt());
    let is_public = |link: &&search::Link| {
        snapshot.by_id(link.institution).is_some_and(|successor| successor.institution.is_public)
    };
    let followers: Vec<&str> = record.successors.iter().filter(is_public).map(|link| link.code.as_str()).collect();
    let mut english = format!("The institution ended; its last day was {}.", day(last));
    if !followers.is_empty() {
        english.push_str(&format!(" It is followed by {}.", followers.join(", ")));
    }
    let args = vec![("last", iso(last)), ("successors", followers.join(", "))];
    Receivability::no(Reason::InstitutionEnded, Message::new("reason-institution-ended", args, english))
}

/// None of the rows is valid on the day: the nearer of past and future is the reason.
fn not_valid(rows: &[&Held], on: NaiveDate, code: String) -> Receivability {
    let ended = rows.iter().filter_map(|held| held.validity().to).filter(|to| *to <= on).max();
    let starts = rows.iter().filter_map(|held| held.validity().from).filter(|from| *from > on).min();
    let started_nearer = match (ended, starts) {
        (Some(ended), Some(starts)) => (starts - on) < (on - ended),
        (None, _) => true,
        (Some(_), None) => false,
    };
    if started_nearer {
        let english = format!("Its competence for {code} starts on {}.", day(starts));
        let args = vec![("buc", code), ("from", iso(starts))];
        return Receivability::no(Reason::NotYetValid, Message::new("reason-not-yet-valid", args, english));
    }
    let last = ended.and_then(|to| to.pred_opt());
    let english = format!("Its competence for {code} ended; the last day was {}.", day(last));
    let args = vec![("buc", code), ("last", iso(last))];
    Receivability::no(Reason::Ended, Message::new("reason-ended", args, english))
}

fn not_ready(rows: &[&Held], on: NaiveDate, code: String) -> Receivability {
    let from =
        rows.iter().filter(|held| held.ready).filter_map(|held| held.validity().from).filter(|from| *from > on).min();
    let english = match from {
        Some(from) => format!("It is competent for {code}, but ready only from {}.", readable(from)),
        None => format!("It is competent for {code}, but not ready to receive it in EESSI."),
    };
    let args = vec![("buc", code), ("from", iso(from))];
    Receivability::no(Reason::NotReady, Message::new("reason-not-ready", args, english))
}

/// Whether somebody in `country` can own the case. Hidden entries do not count: nobody may learn of them by an answer.
fn has_ready_owner(snapshot: &Snapshot, country: CountryCode, buc: BucAt, on: NaiveDate) -> bool {
    snapshot.of_country(country).any(|record| {
        record.status(on) == Status::Current
            && record.institution.is_public
            && !record.institution.is_placeholder
            && record.of_buc(buc).iter().any(|held| held.role == Role::CaseOwner && held.ready && held.holds_on(on))
    })
}

/// The start of the unbroken run of ready rows that holds on `on` (5-rules 4); `None` when unbounded or not ready.
pub fn ready_since(rows: &[&Held], on: NaiveDate) -> Option<NaiveDate> {
    let mut start =
        rows.iter().filter(|held| held.ready && held.holds_on(on)).map(|held| held.validity().from).min()??;
    while let Some(earlier) = rows.iter().find(|held| {
        let validity = held.validity();
        held.ready && validity.to.is_some_and(|to| to >= start) && validity.from.is_none_or(|from| from < start)
    }) {
        start = earlier.validity().from?;
    }
    Some(start)
}

fn iso(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
