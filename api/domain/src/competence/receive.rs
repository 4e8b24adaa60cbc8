//! Can this institution receive this BUC on this day? With the reason when it cannot (5-rules 8).

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
    Ok(decide(snapshot, record, at, on, place.as_deref(), sender))
}

/// The rule itself, on facts: the first that holds is the reason (5-rules 8).
pub(crate) fn decide(
    snapshot: &Snapshot,
    record: &Record,
    buc: BucAt,
    on: NaiveDate,
    place: Option<&[Vec<AreaAt>]>,
    sender: Option<CountryCode>,
) -> Receivability {
    let code = snapshot.lists.bucs[usize::from(buc)].code.clone();
    match record.status(on) {
        Status::Ended => return institution_ended(record),
        Status::Upcoming => {
            let from = day(record.institution.valid_from);
            let args = vec![("from", iso(record.institution.valid_from))];
            let english = format!("The institution is valid from {from} only.");
            return Receivability::no(Reason::NotYetValid, Message::new("reason-institution-upcoming", args, english));
        }
        Status::Current => {}
    }
    let rows: Vec<&Held> = record.competences.iter().filter(|held| held.buc == buc).collect();
    if rows.is_empty() {
        let english = format!("It has no competence for {code}.");
        return Receivability::no(Reason::NoCompetence, Message::new("reason-no-competence", vec![("buc", code)], english));
    }
    let rows: Vec<&Held> = rows.into_iter().filter(|held| held.role == Role::CounterParty).collect();
    if rows.is_empty() {
        let english = format!("It takes part in {code}, but not as counterparty.");
        return Receivability::no(Reason::WrongRole, Message::new("reason-wrong-role", vec![("buc", code)], english));
    }
    let valid: Vec<&Held> = rows.iter().copied().filter(|held| held.holds_on(on)).collect();
    if valid.is_empty() {
        return not_valid(&rows, on, code);
    }
    let ready: Vec<&Held> = valid.into_iter().filter(|held| held.ready).collect();
    if ready.is_empty() {
        return not_ready(&rows, on, code);
    }
    if let Some(place) = place {
        let revision = record.revision(on);
        let geography = &snapshot.lists.geography;
        let covers = |held: &&Held| {
            let own = if held.areas().is_empty() { &revision.areas.0[..] } else { held.areas() };
            let unit = area_positions(geography, own);
            place.iter().any(|place| geography.fit(&unit, place).is_some())
        };
        if !ready.iter().any(covers) {
            let english = format!("It takes part in {code}, but does not cover this place.");
            return Receivability::no(Reason::OutsideArea, Message::new("reason-outside-area", vec![("buc", code)], english));
        }
    }
    if let Some(country) = sender.filter(|&country| !has_ready_owner(snapshot, country, buc, on)) {
        let english = format!("Nobody in {country} can own a {code} on that day.");
        let args = vec![("buc", code), ("country", country.to_string())];
        return Receivability::no(Reason::SenderCountryNotReady, Message::new("reason-sender-not-ready", args, english));
    }
    let since = ready_since(&rows, on);
    let english = format!("Holds {code} as counterparty, ready since {}.", day(since));
    let args = vec![("buc", code), ("since", iso(since))];
    Receivability { answer: true, reason: None, explanation: Message::new("can-receive", args, english) }
}

fn institution_ended(record: &Record) -> Receivability {
    let ended = record.institution.valid_to;
    // `to` is the first day no longer valid; people are told the last day that was.
    let last = ended.and_then(|to| to.pred_opt());
    let followers: Vec<&str> = record.successors.iter().map(|link| link.code.as_str()).collect();
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
    let from = rows.iter().filter(|held| held.ready).filter_map(|held| held.validity().from).filter(|from| *from > on).min();
    let english = match from {
        Some(from) => format!("It is competent for {code}, but ready only from {}.", readable(from)),
        None => format!("It is competent for {code}, but not ready to receive it in EESSI."),
    };
    let args = vec![("buc", code), ("from", iso(from))];
    Receivability::no(Reason::NotReady, Message::new("reason-not-ready", args, english))
}

fn has_ready_owner(snapshot: &Snapshot, country: CountryCode, buc: BucAt, on: NaiveDate) -> bool {
    snapshot.records().iter().any(|record| {
        record.country == country
            && record.status(on) == Status::Current
            && !record.institution.is_placeholder
            && record
                .competences
                .iter()
                .any(|held| held.buc == buc && held.role == Role::CaseOwner && held.ready && held.holds_on(on))
    })
}

/// The start of the unbroken run of ready rows that holds on `on` (5-rules 4); `None` when unbounded or not ready.
pub fn ready_since(rows: &[&Held], on: NaiveDate) -> Option<NaiveDate> {
    let mut start = rows.iter().filter(|held| held.ready && held.holds_on(on)).map(|held| held.validity().from).min()??;
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
