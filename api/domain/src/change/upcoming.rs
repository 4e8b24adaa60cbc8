//! Starts, ends and changes of readiness between two days (5-rules 14).

use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::countries;
use crate::message::Message;
use crate::policy;
use crate::viewer::Viewer;
use chrono::{Days, NaiveDate};
use entities::value::Role;
use search::{BucAt, Record};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The longest stretch that is answered at once.
const MOST_DAYS: i64 = 3_660;

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// The institution becomes valid.
    InstitutionStarts,
    /// The institution is no longer valid.
    InstitutionEnds,
    /// A competence begins.
    CompetenceStarts,
    /// A competence is over.
    CompetenceEnds,
    /// A competence becomes ready.
    BecomesReady,
    /// A competence is no longer ready.
    NoLongerReady,
    /// The institution gets another name or acronym.
    IsRenamed,
    /// It covers other areas.
    AreasChange,
    /// Something else about it changes: network, functions, addresses, contacts.
    DescriptionChanges,
}

/// One thing that happens to one institution on one day; its BUCs are gathered.
#[derive(Debug, Clone)]
pub struct UpcomingChange {
    /// The first day on which it is so.
    pub on: NaiveDate,
    /// What happens.
    pub event: Event,
    /// To whom.
    pub record: Arc<Record>,
    /// For which BUCs and roles; empty when the institution itself starts or ends.
    pub competences: Vec<(BucAt, Role)>,
}

/// What happens from `from` to `to` inclusive (today and 30 days on when not given), past and future, by day, then code.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY` or `INVALID_PERIOD`.
pub fn upcoming(
    ctx: &Ctx,
    viewer: &Viewer,
    asked: &[String],
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<Vec<UpcomingChange>, DomainError> {
    let mut problems = Vec::new();
    let wanted = countries(asked, &["countries"], &mut problems);
    let from = from.unwrap_or_else(|| ctx.today());
    let to = to.or_else(|| from.checked_add_days(Days::new(30))).unwrap_or(from);
    if to < from || (to - from).num_days() > MOST_DAYS {
        let message = Message::plain("invalid-period", "\"to\" must lie 0 days to 10 years behind \"from\".");
        problems.push(Problem::at(&["to"], "INVALID_PERIOD", message));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let audience = policy::audience(viewer);
    let moment = ctx.moment();
    let mut out = Vec::new();
    for record in moment.snapshot().records() {
        let visible = audience.sees(record.institution.is_public) && !record.institution.is_placeholder;
        if visible && (wanted.is_empty() || wanted.contains(&record.country)) {
            collect(record, |day| (from..=to).contains(&day), &mut out);
            described(record, |day| (from..=to).contains(&day), &mut out);
        }
    }
    out.sort_by(|a, b| (a.on, a.record.code(), a.event).cmp(&(b.on, b.record.code(), b.event)));
    Ok(out)
}

/// Changes of what an institution is called and covers; its first description begins with itself.
fn described(record: &Arc<Record>, inside: impl Fn(NaiveDate) -> bool, out: &mut Vec<UpcomingChange>) {
    for pair in record.revisions.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let Some(on) = after.effective_from.filter(|day| inside(*day)) else { continue };
        let is_other = before.network != after.network
            || before.functions != after.functions
            || before.addresses != after.addresses
            || before.contacts != after.contacts;
        let events = [
            (Event::IsRenamed, before.names != after.names || before.acronym != after.acronym),
            (Event::AreasChange, before.areas != after.areas),
            (Event::DescriptionChanges, is_other),
        ];
        for (event, _) in events.into_iter().filter(|(_, is)| *is) {
            out.push(UpcomingChange { on, event, record: Arc::clone(record), competences: Vec::new() });
        }
    }
}

/// Everything that happens to one institution at any time, by day.
pub(crate) fn events(record: &Arc<Record>) -> Vec<UpcomingChange> {
    let mut out = Vec::new();
    collect(record, |_| true, &mut out);
    out.sort_by_key(|change| (change.on, change.event));
    out
}

fn collect(record: &Arc<Record>, inside: impl Fn(NaiveDate) -> bool, out: &mut Vec<UpcomingChange>) {
    let institution = &record.institution;
    let mut own = |day: Option<NaiveDate>, event: Event| {
        if let Some(on) = day.filter(|day| inside(*day)) {
            out.push(UpcomingChange { on, event, record: Arc::clone(record), competences: Vec::new() });
        }
    };
    own(institution.valid_from, Event::InstitutionStarts);
    own(institution.valid_to, Event::InstitutionEnds);
    let mut gathered: BTreeMap<(NaiveDate, Event), Vec<(BucAt, Role)>> = BTreeMap::new();
    for (at, held) in record.competences.iter().enumerate() {
        let validity = held.validity();
        // Rows are ordered by BUC, role and first day, so what touches stands beside.
        let before = at.checked_sub(1).map(|at| &record.competences[at]);
        let after = record.competences.get(at + 1);
        let same = |other: &&search::Held| other.buc == held.buc && other.role == held.role;
        let follows = before.filter(same).filter(|other| other.validity().touches(&validity));
        let followed = after.filter(same).is_some_and(|other| validity.touches(&other.validity()));
        if let Some(day) = validity.from.filter(|day| inside(*day) && validity.from != institution.valid_from) {
            let event = match follows {
                Some(other) if other.ready == held.ready => None,
                Some(_) if held.ready => Some(Event::BecomesReady),
                Some(_) => Some(Event::NoLongerReady),
                None => Some(Event::CompetenceStarts),
            };
            if let Some(event) = event {
                gathered.entry((day, event)).or_default().push((held.buc, held.role));
            }
        }
        if let Some(day) = validity.to.filter(|day| inside(*day) && validity.to != institution.valid_to && !followed) {
            gathered.entry((day, Event::CompetenceEnds)).or_default().push((held.buc, held.role));
        }
    }
    out.extend(gathered.into_iter().map(|((on, event), competences)| UpcomingChange {
        on,
        event,
        record: Arc::clone(record),
        competences,
    }));
}
