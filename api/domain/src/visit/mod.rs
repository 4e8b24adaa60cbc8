//! Study visits and meetings: asked for, endorsed, matched with hosts, held, reported (5-rules 27 and 28).

mod attach;
mod calendar;
mod check;
mod close;
mod deadline;
mod decide;
mod demo;
mod expire;
mod export;
mod find;
mod forget;
mod get;
mod host;
mod hosting;
mod letter;
mod lifecycle;
mod own;
mod participant;
mod publish;
mod report;
mod request;
mod schedule;
mod statistics;
mod step;
mod thread;

pub use attach::{MOST_DOCUMENTS, attach, document, remove_document};
pub use calendar::{Calendar, calendar_of, entries};
pub use check::{HostAsked, LONGEST_NOTE, LONGEST_TEXT, LONGEST_TOPIC, MOST_HOSTS, MOST_VISITORS, MOST_WINDOWS};
pub use close::{cancel, close, withdraw};
pub use deadline::{Due, due, follows};
pub use decide::{endorse, programme_refuse, refuse, send_back, start_review};
pub use demo::{InventedFollowUp, InventedHost, InventedVisit, close_demo, open_demo};
pub use expire::{Fired, fire_due};
pub use export::{statistics_table, visits_table};
pub use find::{Facets, Filter, Found, by_id, find, find_all, similar};
pub use forget::{FORGOTTEN_AFTER_MONTHS, forget};
pub use get::{Allowed, Seen, events, get, parties_of, record_of, reference_of};
pub use host::{Answering, answer, open_matching, propose, propose_as_host};
pub use hosting::{Stating, hostings, may_state, own_hosting, state};
pub use lifecycle::{Party, Said, Step, Turn, can, diagram, is_enough, is_exhausted, next, turn};
pub use own::{Board, Listed, Own, board, listed, of_country, own, waiting};
pub use participant::{name, replace};
pub use publish::consent;
pub use report::{Reporting, mark_done, practice_from, report};
pub use request::{Asked, Saving, may_ask, save, submit, unready};
pub use schedule::{Planning, hold, plan, times_of, write_agenda};
pub use statistics::{ByCountry, Days, Statistics, statistics};
pub use thread::comment;

use crate::ctx::Recorded;
use crate::policy::Subject;
use crate::viewer::Viewer;
use entities::value::{CountryCode, Noun};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

/// What the policy decides about: a request. Of its hosts it is told whether the viewer's country is one.
fn subject(visit: &Visit, hosts: &[VisitHost], viewer: &Viewer) -> Subject {
    let own = viewer.person().and_then(|person| person.country);
    let host = own.filter(|own| hosts.iter().any(|host| host.country == own.as_str()));
    let subject = Subject::hidden(Noun::Visit).owned_by(visit.requested_by).hosted_by(host);
    match CountryCode::parse(&visit.country) {
        Ok(country) => subject.of(country),
        Err(_) => subject,
    }
}

/// How the log of refusals names a request.
fn name_of(visit: &Visit) -> String {
    format!("visit {}", visit.reference)
}

/// The countries that a request concerns, each once: the requester's first.
fn countries_of(visit: &Visit, hosts: &[VisitHost]) -> Vec<CountryCode> {
    let codes = std::iter::once(&visit.country).chain(hosts.iter().map(|host| &host.country));
    let mut countries = Vec::new();
    for country in codes.filter_map(|code| CountryCode::parse(code).ok()) {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    countries
}

/// Change rows about a request: one for each country it concerns, so that each can follow what concerns it. What nobody but its requester knows of leaves
/// none.
fn recorded(visit: &Visit, hosts: &[VisitHost], action: &'static str) -> Vec<Recorded> {
    if visit.submitted_at.is_none() {
        return Vec::new();
    }
    let row = |country: CountryCode| Recorded {
        noun: Noun::Visit,
        entity_id: visit.id.to_string(),
        label: name_of(visit),
        country: Some(country),
        action,
        is_public: false,
        before: None,
    };
    countries_of(visit, hosts).into_iter().map(row).collect()
}

/// The reference in a global identity or a plain number.
pub fn reference(text: &str) -> Option<i32> {
    crate::published::reference("visit", text)
}
