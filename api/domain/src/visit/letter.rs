//! Letters about requests: to whoever's turn it is, and to those who wait for what comes of it. They name nobody who is to come.

use super::lifecycle::{Turn, turn};
use super::step::said;
use crate::clock::{brussels_day, readable};
use crate::mail::{Letter, Whom};
use entities::value::{CountryCode, HostAnswer, PersonRole, VisitState};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

/// The hosts that a letter goes to.
fn hosts_of(hosts: &[VisitHost], wanted: impl Fn(&VisitHost) -> bool) -> Vec<Whom> {
    let countries = hosts.iter().filter(|host| wanted(host)).filter_map(|host| CountryCode::parse(&host.country).ok());
    countries.map(|country| Whom::Role(PersonRole::NationalCoordinator, Some(country))).collect()
}

/// A letter about a request.
fn letter(visit: &Visit, kind: &'static str, whom: Vec<Whom>) -> Letter {
    let due = visit.due_at.map(|due| readable(brussels_day(due))).unwrap_or_default();
    Letter {
        whom,
        kind,
        about: format!("{}.{}", visit.id, visit.version),
        args: vec![("title", visit.content.topic.clone()), ("comment", visit.reason.clone()), ("day", due)],
        path: format!("/visits/{}", visit.reference),
    }
}

/// Whoever's turn it is.
pub(super) fn at_turn(visit: &Visit, hosts: &[VisitHost]) -> Vec<Whom> {
    match turn(visit.state, &said(hosts)) {
        Turn::Requester => visit.requested_by.map(Whom::Person).into_iter().collect(),
        Turn::Coordinator => CountryCode::parse(&visit.country)
            .map(|country| vec![Whom::Role(PersonRole::NationalCoordinator, Some(country))])
            .unwrap_or_default(),
        Turn::Programme => vec![Whom::Role(PersonRole::ProgrammeOfficer, None)],
        Turn::Host => hosts_of(hosts, |host| matches!(host.answer, HostAnswer::Pending | HostAnswer::Accepted)),
        Turn::Nobody => Vec::new(),
    }
}

/// That it is somebody's turn.
pub(super) fn turns(visit: &Visit, hosts: &[VisitHost]) -> Letter {
    letter(visit, "visit-turn", at_turn(visit, hosts))
}

/// To its requester: that it went on.
pub(super) fn moved(visit: &Visit, kind: &'static str) -> Letter {
    letter(visit, kind, visit.requested_by.map(Whom::Person).into_iter().collect())
}

/// To all that have to do with a request that stands, or stood, so: to hosts once they were asked, and while they have not declined.
pub(super) fn all(visit: &Visit, hosts: &[VisitHost], stood: VisitState, kind: &'static str) -> Letter {
    let are_asked = stood == VisitState::Matching || stood.is_event();
    let mut whom =
        hosts_of(hosts, |host| host.answer != HostAnswer::Declined && (are_asked || host.answered_at.is_some()));
    let own = CountryCode::parse(&visit.country).ok();
    whom.extend(own.map(|country| Whom::Role(PersonRole::NationalCoordinator, Some(country))));
    whom.extend(hosts.iter().filter_map(|host| host.contact).map(Whom::Person));
    whom.extend(visit.requested_by.map(Whom::Person));
    whom.push(Whom::Role(PersonRole::ProgrammeOfficer, None));
    letter(visit, kind, whom)
}

/// A reminder of a deadline to whoever's turn it is.
pub(super) fn reminder(visit: &Visit, hosts: &[VisitHost]) -> Letter {
    let mut letter = letter(visit, "visit-reminder", at_turn(visit, hosts));
    letter.about = format!("{}.{}", visit.id, visit.due_at.map(|due| due.timestamp()).unwrap_or_default());
    letter
}

/// A letter that is told again for each of the same kind: `of` says which one.
pub(super) fn each(letter: Letter, of: &impl std::fmt::Display) -> Letter {
    Letter { about: format!("{}.{of}", letter.about), ..letter }
}
