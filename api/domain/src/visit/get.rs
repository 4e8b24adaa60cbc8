//! One request: with its history and what was written about it, and what of it the viewer may do.

use super::lifecycle::{Party, Step, Turn, can, is_enough, turn};
use super::schedule::has_begun;
use super::step::{is_party, said, stored};
use super::{reference, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Decision};
use crate::viewer::Viewer;
use entities::id::{PersonId, VisitHostId, VisitId};
use entities::person;
use entities::value::{HostAnswer, Participants, VisitState};
use entities::visit::host::VisitHost;
use entities::visit::step::{self, VisitStep};
use entities::visit::thread::{self, VisitMessage};
use entities::visit::{self, Visit};
use search::{EventRecord, VisitRecord};
use std::collections::HashMap;
use std::sync::Arc;

/// What the viewer may do with a request as it stands now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one for each step")]
pub struct Allowed {
    /// Write it anew, and submit it.
    pub write: bool,
    /// Endorse, return and refuse it for their country.
    pub endorse: bool,
    /// Begin to look at it for the programme.
    pub start_review: bool,
    /// Ask the hosts, or refuse it, for the programme.
    pub open_matching: bool,
    /// Answer for these hosts.
    pub answer: Vec<VisitHostId>,
    /// Offer other days as the requester.
    pub propose: bool,
    /// Settle day and place.
    pub schedule: bool,
    /// Write the agenda.
    pub agenda: bool,
    /// Say that it took place.
    pub hold: bool,
    /// Write the report.
    pub report: bool,
    /// Begin a good practice from the report.
    pub practice: bool,
    /// Say that something is done.
    pub follow_up: bool,
    /// Close it.
    pub close: bool,
    /// Take it back.
    pub withdraw: bool,
    /// Cancel it.
    pub cancel: bool,
    /// Name who comes.
    pub name: bool,
    /// Add files.
    pub attach: bool,
    /// Agree that everybody reads of it; whether they do now.
    pub consent: Option<bool>,
}

/// What a viewer sees of a request.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The request; without who is to come where the viewer may not know.
    pub visit: Visit,
    /// Whether the viewer may know who is to come.
    pub knows_people: bool,
    /// Its hosts, each in its place.
    pub hosts: Vec<VisitHost>,
    /// Its history, oldest first.
    pub steps: Vec<VisitStep>,
    /// What was written about it, oldest first.
    pub messages: Vec<VisitMessage>,
    /// Names of those who acted, as far as the viewer may know them.
    pub names: HashMap<PersonId, String>,
    /// Whose turn it is.
    pub turn: Turn,
    /// What the viewer may do.
    pub allowed: Allowed,
}

/// Whether the viewer may see a request: until it is submitted it is its requester's alone.
pub(super) fn sees(viewer: &Viewer, visit: &Visit, hosts: &[VisitHost]) -> bool {
    let action = if visit.submitted_at.is_none() { Action::FollowUp } else { Action::ReadRequests };
    policy::decide(viewer, action, &subject(visit, hosts, viewer)) == Decision::Allow
}

/// Who is to come is known to the requester, to who looks after them for a host, and to the programme (5-rules 23).
fn knows_people(viewer: &Viewer, visit: &Visit, hosts: &[VisitHost]) -> bool {
    let about = subject(visit, hosts, viewer);
    let own = viewer.person().map(|person| person.id);
    let looks_after =
        |host: &VisitHost| host.answer == HostAnswer::Accepted && host.contact.is_some() && host.contact == own;
    is_party(viewer, Party::Requester, &about)
        || is_party(viewer, Party::Programme, &about)
        || hosts.iter().any(looks_after)
}

/// As which parties the viewer can act on a request; as a host only when their country is one.
pub fn parties_of(viewer: &Viewer, visit: &Visit, hosts: &[VisitHost]) -> Vec<Party> {
    let about = subject(visit, hosts, viewer);
    Party::ALL.into_iter().filter(|party| *party != Party::Time && is_party(viewer, *party, &about)).collect()
}

/// What the viewer may do with a request.
fn allowed(ctx: &Ctx, viewer: &Viewer, visit: &Visit, hosts: &[VisitHost]) -> Allowed {
    let parties = parties_of(viewer, visit, hosts);
    let own = viewer.person().and_then(|person| person.country).map(String::from).unwrap_or_default();
    let is = |party: Party| parties.contains(&party);
    let accepted =
        is(Party::Host) && hosts.iter().any(|host| host.country == own && host.answer == HostAnswer::Accepted);
    // A host that has not accepted is bound by nothing.
    let acts = |party: &Party| *party != Party::Host || accepted;
    let may = |step: Step| parties.iter().filter(|party| acts(party)).any(|party| can(visit.state, step, *party));
    let hosts_own = hosts.iter().filter(|host| host.country == own && is(Party::Host));
    let is_open = !visit.state.is_final();
    let is_asking = is(Party::Requester) || is(Party::Coordinator);
    let has_report = matches!(visit.state, VisitState::Reported | VisitState::Closed) && visit.report.at.is_some();
    let is_before = is_open && !matches!(visit.state, VisitState::Held | VisitState::Reported);
    let consent = if is_asking {
        Some(visit.is_consented)
    } else if accepted {
        let mut own_hosts = hosts.iter().filter(|host| host.country == own && host.answer == HostAnswer::Accepted);
        Some(own_hosts.all(|host| host.is_consented))
    } else {
        None
    };
    Allowed {
        write: may(Step::Save),
        endorse: may(Step::Endorse),
        start_review: may(Step::StartReview),
        open_matching: may(Step::OpenMatching),
        answer: hosts_own.filter(|_| can(visit.state, Step::Answer, Party::Host)).map(|host| host.id).collect(),
        propose: is_asking && can(visit.state, Step::Propose, Party::Requester),
        schedule: may(Step::Schedule) && is_enough(&said(hosts)),
        agenda: visit.state == VisitState::Scheduled && (is(Party::Programme) || accepted),
        hold: may(Step::Hold) && has_begun(ctx, visit),
        report: may(Step::Report),
        practice: is(Party::Requester) && has_report && visit.report.practice.is_none(),
        follow_up: has_report && parties.iter().any(acts),
        close: may(Step::Close),
        withdraw: may(Step::Withdraw),
        cancel: may(Step::Cancel) && visit.submitted_at.is_some(),
        name: is(Party::Requester) && is_before,
        attach: is_open && visit.forgotten_at.is_none() && parties.iter().any(acts),
        consent: consent.filter(|_| visit.submitted_at.is_some() && (is_open || visit.state.is_event())),
    }
}

/// The reference of a request by that reference or its global identity.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none of this name; whether the viewer may know of it is asked of what they do with it.
pub async fn reference_of(ctx: &Ctx, viewer: &Viewer, id: &str) -> Result<i32, DomainError> {
    if let Some(reference) = reference(id) {
        return Ok(reference);
    }
    viewer.signed_in()?;
    let identity = id.strip_prefix("visit:").unwrap_or(id).parse().map_err(|_| DomainError::NotFound)?;
    let found = visit::by_ids(&ctx.store, &[VisitId(identity)]).await?;
    found.first().map(|visit| visit.reference).ok_or(DomainError::NotFound)
}

/// A request by its reference, with everything the viewer may know of it.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none that the viewer may see; [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn get(ctx: &Ctx, viewer: &Viewer, reference: i32) -> Result<Seen, DomainError> {
    let (mut visit, hosts) = stored(ctx, viewer, reference).await?;
    let ids = [visit.id];
    let steps = step::of(&ctx.store, &ids).await?;
    let messages = thread::of(&ctx.store, &ids).await?;
    let knows_people = knows_people(viewer, &visit, &hosts);
    if !knows_people {
        visit.participants = Participants::default();
    }
    let own = viewer.person().and_then(|person| person.country).map(String::from);
    let acting = steps.iter().filter_map(|one| one.by).chain(messages.iter().filter_map(|one| one.by));
    let acting: Vec<PersonId> =
        acting.chain(hosts.iter().filter_map(|one| one.contact)).chain(visit.requested_by).collect();
    let known = person::by_ids(&ctx.store, &acting).await?;
    // Who acts may be among those who come: of other countries only those learn it who may know these.
    let names = known.into_iter().filter(|one| knows_people || one.country == own);
    Ok(Seen {
        names: names.map(|one| (one.id, one.name)).collect(),
        turn: turn(visit.state, &said(&hosts)),
        allowed: allowed(ctx, viewer, &visit, &hosts),
        knows_people,
        visit,
        hosts,
        steps,
        messages,
    })
}

/// A request as lists show it.
pub fn record_of(seen: &Seen) -> VisitRecord {
    let visit = Visit { participants: Participants::default(), ..seen.visit.clone() };
    VisitRecord { visit, hosts: seen.hosts.clone(), messages: Vec::new() }
}

/// Visits and meetings of which everybody reads, the next to come first, then the latest that are over.
pub fn events(ctx: &Ctx) -> Vec<Arc<EventRecord>> {
    let today = ctx.today();
    let moment = ctx.moment();
    let mut all: Vec<Arc<EventRecord>> = moment.snapshot().events.all().to_vec();
    let days = |event: &EventRecord| (event.first - today).num_days();
    all.sort_by_key(|event| {
        let is_over = event.last < today;
        (is_over, if is_over { -days(event) } else { days(event) }, event.reference)
    });
    all
}
