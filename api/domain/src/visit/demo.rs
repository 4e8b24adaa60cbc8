//! Requests of a demonstration: invented, in every state, and gone when it is over.

use super::deadline::due;
use super::recorded;
use super::request::COUNTER;
use super::schedule::times_of;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::training::Times;
use crate::viewer::Viewer;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc, Weekday};
use entities::counter;
use entities::id::{PersonId, VisitHostId, VisitId, VisitMessageId, VisitStepId};
use entities::value::{
    Blackout, Blackouts, DateWindow, DateWindows, FollowUp, HostAnswer, Noun, Participant, Participants, PersonRole,
    VisitContent, VisitDocuments, VisitKind, VisitPlan, VisitReport, VisitState, VisitStepKind,
};
use entities::visit::host::{self, VisitHost};
use entities::visit::hosting::{self, Hosting};
use entities::visit::step::{self, VisitStep};
use entities::visit::thread::{self, VisitMessage};
use entities::visit::{self, Visit};
use entities::{attachment, person};

/// A host of an invented request. Days count from the start of the service.
#[derive(Debug, Clone, Default)]
pub struct InventedHost {
    /// EESSI code of its country.
    pub country: String,
    /// Whether nothing takes place without it.
    pub is_required: bool,
    /// What it says.
    pub answer: Option<HostAnswer>,
    /// What it said with its answer.
    pub comment: String,
    /// Other days that it proposes, first and last.
    pub proposes: Vec<(i64, i64)>,
}

/// An invented request. Days count from the start of the service.
#[derive(Debug, Clone)]
pub struct InventedVisit {
    /// What is asked for.
    pub kind: VisitKind,
    /// Where it stands.
    pub state: VisitState,
    /// Where it stood before, where it ended without being closed.
    pub from: Option<VisitState>,
    /// EESSI code of the requester's country.
    pub country: String,
    /// How many days ago it was begun.
    pub age: i64,
    /// What it says.
    pub content: VisitContent,
    /// The days offered, first and last.
    pub windows: Vec<(i64, i64)>,
    /// Whom it is asked of.
    pub hosts: Vec<InventedHost>,
    /// First day, and how many days it takes, once that is settled.
    pub planned: Option<(i64, i64)>,
    /// Where one meets.
    pub place: String,
    /// What happens when.
    pub agenda: String,
    /// What came of it.
    pub report: VisitReport,
    /// Why it ended.
    pub reason: String,
    /// What was written about it: in which role, for which country, what.
    pub messages: Vec<(PersonRole, String, String)>,
    /// Whether everybody agrees that everybody reads of it.
    pub is_consented: bool,
}

/// Whether people are at work: not at the weekend, nor around the turn of the year.
fn is_work(day: NaiveDate) -> bool {
    let is_turn = matches!((day.month(), day.day()), (12, 24..) | (1, 1));
    !is_turn && !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A working day so many days from now, or the next one.
fn day(today: NaiveDate, in_days: i64) -> NaiveDate {
    days(today, in_days, 1).from
}

/// So many days from a day on, all of them working days: the next ones that are.
fn days(today: NaiveDate, in_days: i64, count: i64) -> DateWindow {
    let mut from = today.checked_add_signed(TimeDelta::days(in_days)).unwrap_or(today);
    let last = |from: NaiveDate| from + TimeDelta::days((count - 1).max(0));
    while !from.iter_days().take_while(|day| *day <= last(from)).all(is_work) {
        from = from.succ_opt().unwrap_or(from);
    }
    DateWindow { from, to: last(from) }
}

fn windows(today: NaiveDate, list: &[(i64, i64)]) -> Vec<DateWindow> {
    let window = |(from, to): &(i64, i64)| {
        let from = day(today, *from);
        DateWindow { from, to: day(today, *to).max(from) }
    };
    list.iter().map(window).collect()
}

/// The states that a request went through, with what was done, up to where it stands.
fn way(state: VisitState, from: Option<VisitState>) -> Vec<(VisitState, VisitStepKind)> {
    use VisitState as S;
    use VisitStepKind as K;
    const WAY: [(VisitState, VisitStepKind); 9] = [
        (S::Draft, K::Drafted),
        (S::Submitted, K::Submitted),
        (S::Endorsed, K::Endorsed),
        (S::UnderReview, K::ReviewStarted),
        (S::Matching, K::MatchingOpened),
        (S::Scheduled, K::Scheduled),
        (S::Held, K::Held),
        (S::Reported, K::Reported),
        (S::Closed, K::Closed),
    ];
    let until = |last: VisitState| {
        let count = WAY.iter().position(|(own, _)| *own == last).map_or(1, |at| at + 1);
        WAY[..count].to_vec()
    };
    let last = match (state, from) {
        (S::Returned, _) => (S::Submitted, K::Returned),
        (S::Refused, Some(S::UnderReview)) => (S::UnderReview, K::ProgrammeRefused),
        (S::Refused, _) => (S::Submitted, K::Refused),
        (S::Withdrawn, from) => (from.unwrap_or(S::Submitted), K::Withdrawn),
        (S::Cancelled, from) => (from.unwrap_or(S::Scheduled), K::Cancelled),
        (S::Expired, from) => (from.unwrap_or(S::Submitted), K::Expired),
        _ => return until(state),
    };
    let mut way = until(last.0);
    way.push((state, last.1));
    way
}

/// Everything of one invented request.
struct Rows {
    visit: Visit,
    hosts: Vec<VisitHost>,
    steps: Vec<VisitStep>,
    messages: Vec<VisitMessage>,
}

/// Accounts of the demonstration, by role and country.
struct Cast(Vec<person::Person>);

impl Cast {
    fn of(&self, role: PersonRole, country: &str) -> Option<PersonId> {
        let is_meant =
            |one: &&person::Person| one.role == role && one.country.as_deref().unwrap_or_default() == country;
        self.0.iter().find(is_meant).map(|one| one.id)
    }
}

fn acts_for(kind: VisitStepKind, country: &str, hosts: &[VisitHost]) -> (Option<PersonRole>, String) {
    use PersonRole::{Clerk, NationalCoordinator, ProgrammeOfficer};
    use VisitStepKind as K;
    let host = hosts.first().map(|host| host.country.clone()).unwrap_or_default();
    match kind {
        K::Drafted | K::Submitted | K::Withdrawn | K::Reported => (Some(Clerk), country.to_owned()),
        K::Endorsed | K::Returned | K::Refused => (Some(NationalCoordinator), country.to_owned()),
        K::HostAccepted | K::HostDeclined | K::DatesProposed => (Some(NationalCoordinator), host),
        K::ReviewStarted | K::MatchingOpened | K::ProgrammeRefused | K::Scheduled | K::Closed | K::Cancelled => {
            (Some(ProgrammeOfficer), String::new())
        }
        K::HostsExhausted | K::Held | K::Reminded | K::Expired | K::Forgotten => (None, String::new()),
    }
}

/// The hosts of an invented request.
fn host_rows(ctx: &Ctx, cast: &Cast, visit: VisitId, invented: &InventedVisit) -> Vec<VisitHost> {
    let today = ctx.today();
    let row = |(position, host): (i32, &InventedHost)| {
        let answer = host.answer.unwrap_or(HostAnswer::Pending);
        let own = match answer {
            HostAnswer::Accepted => windows(today, &invented.windows),
            HostAnswer::CounterProposed => windows(today, &host.proposes),
            HostAnswer::Pending | HostAnswer::Declined => Vec::new(),
        };
        VisitHost {
            id: VisitHostId(ctx.ids.next()),
            visit_id: visit,
            position,
            contact: cast.of(PersonRole::NationalCoordinator, &host.country).filter(|_| answer == HostAnswer::Accepted),
            country: host.country.clone(),
            institution: String::new(),
            is_required: host.is_required,
            answer,
            windows: DateWindows(own),
            comment: host.comment.clone(),
            is_consented: invented.is_consented,
            answered_at: None,
            version: 1,
        }
    };
    (0..).zip(&invented.hosts).map(row).collect()
}

/// The history of an invented request: the states it went through, and what its hosts said meanwhile.
fn history(
    ctx: &Ctx,
    cast: &Cast,
    visit: VisitId,
    (invented, hosts): (&InventedVisit, &[VisitHost]),
    at: impl Fn(usize) -> DateTime<Utc>,
) -> Vec<VisitStep> {
    let row = |kind, state, (role, country): (Option<PersonRole>, String), comment: String, at| VisitStep {
        id: VisitStepId(ctx.ids.next()),
        visit_id: visit,
        kind,
        state,
        by: role.and_then(|role| cast.of(role, &country)),
        role,
        country,
        comment,
        due_at: None,
        at,
    };
    let way = way(invented.state, invented.from);
    let last = way.len().saturating_sub(1);
    let mut steps = Vec::new();
    for (place, (state, kind)) in way.iter().enumerate() {
        let comment = if place == last { invented.reason.clone() } else { String::new() };
        steps.push(row(*kind, *state, acts_for(*kind, &invented.country, hosts), comment, at(place)));
    }
    let asked_at = steps.iter().find(|step| step.state == VisitState::Matching).map(|step| step.at);
    for one in hosts.iter().filter(|host| host.answer != HostAnswer::Pending) {
        let Some(asked_at) = asked_at else { continue };
        let kind = match one.answer {
            HostAnswer::Accepted => VisitStepKind::HostAccepted,
            HostAnswer::Declined => VisitStepKind::HostDeclined,
            HostAnswer::CounterProposed | HostAnswer::Pending => VisitStepKind::DatesProposed,
        };
        let who = (Some(PersonRole::NationalCoordinator), one.country.clone());
        steps.push(row(kind, VisitState::Matching, who, one.comment.clone(), asked_at + TimeDelta::hours(1)));
    }
    steps.sort_by_key(|step| step.at);
    steps
}

/// When an invented request came to stand where it stood: evenly from its beginning to some days ago, not each on the same day, so that deadlines differ;
/// what follows an event, after it.
fn moments(invented: &InventedVisit, event: Option<&Times>, reference: i32, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let way = way(invented.state, invented.from);
    let follows =
        |kind: VisitStepKind| matches!(kind, VisitStepKind::Held | VisitStepKind::Reported | VisitStepKind::Closed);
    let before = way.iter().filter(|(_, kind)| !follows(*kind)).count();
    let begun = now - TimeDelta::days(invented.age);
    let last = 1 + i64::from(reference) * 7 % (invented.age / 2).max(1);
    let usual = now - TimeDelta::days(last);
    let settled = event.map_or(usual, |event| usual.min(event.starts.with_timezone(&Utc) - TimeDelta::days(3)));
    let share = |place: usize, count: usize, (from, to): (DateTime<Utc>, DateTime<Utc>)| {
        let part = i32::try_from(place).unwrap_or(0);
        from + (to - from).max(TimeDelta::zero()) / i32::try_from(count).unwrap_or(1).max(1) * part
    };
    let mut moments: Vec<DateTime<Utc>> =
        (0..before).map(|place| share(place, before.saturating_sub(1), (begun, settled))).collect();
    let over = event.map_or(settled, |event| event.ends.with_timezone(&Utc));
    let after = way.len() - before;
    moments.extend((0..after).map(|place| share(place, after, (over, now))));
    moments
}

/// When and where an invented event takes place.
fn plan(today: NaiveDate, invented: &InventedVisit) -> VisitPlan {
    let Some((first, count)) = invented.planned else { return VisitPlan::default() };
    let DateWindow { from, to } = days(today, first, count);
    VisitPlan {
        starts_on: Some(from),
        ends_on: Some(to).filter(|last| *last != from),
        zone: "Europe/Brussels".to_owned(),
        place: invented.place.clone(),
        agenda: invented.agenda.clone(),
        ..VisitPlan::default()
    }
}

/// Who is to come: nobody in particular.
fn visitors(invented: &InventedVisit) -> Participants {
    let count = invented.content.visitors.unwrap_or(0);
    let code = invented.country.to_lowercase();
    let person = |number: u32| Participant {
        name: format!("Visitor {number} (example)"),
        email: format!("visitor{number}.{code}@demo.example"),
        position: String::new(),
    };
    let is_named = !matches!(invented.state, VisitState::Draft | VisitState::Returned) && count <= 5;
    Participants {
        people: if is_named { (1..=count).map(person).collect() } else { Vec::new() },
        replacement: is_named.then(|| person(count + 1)),
    }
}

fn rows(ctx: &Ctx, cast: &Cast, reference: i32, invented: InventedVisit) -> Rows {
    let (today, now) = (ctx.today(), ctx.now());
    let id = VisitId(ctx.ids.next());
    let offered = windows(today, &invented.windows);
    let plan = plan(today, &invented);
    let mut hosts = host_rows(ctx, cast, id, &invented);
    let moments = moments(&invented, times_of(&plan).as_ref(), reference, now);
    let at = |place: usize| moments.get(place).or(moments.last()).copied().unwrap_or(now);
    let steps = history(ctx, cast, id, (&invented, &hosts), at);
    // What a host said it said when its step was taken.
    for host in hosts.iter_mut().filter(|host| host.answer != HostAnswer::Pending) {
        let said = |step: &&VisitStep| step.state == VisitState::Matching && step.country == host.country;
        host.answered_at = steps.iter().find(said).map(|step| step.at);
    }
    let state_since = moments.last().copied().unwrap_or(now);
    let times = times_of(&plan);
    let due = due(invented.state, state_since, &offered, times.as_ref());
    let message = |(place, (role, country, body)): (i64, &(PersonRole, String, String))| VisitMessage {
        id: VisitMessageId(ctx.ids.next()),
        visit_id: id,
        by: cast.of(*role, country),
        role: Some(*role),
        country: country.clone(),
        body: body.clone(),
        at: state_since + TimeDelta::minutes(30 + place),
    };
    let messages = (0..).zip(&invented.messages).map(message).collect();
    let visit = Visit {
        id,
        reference,
        kind: invented.kind,
        state: invented.state,
        requested_by: cast.of(PersonRole::Clerk, &invented.country),
        participants: visitors(&invented),
        country: invented.country,
        content: VisitContent { windows: offered, ..invented.content },
        plan,
        report: VisitReport { at: (!invented.report.summary.is_empty()).then_some(state_since), ..invented.report },
        documents: VisitDocuments::default(),
        reason: invented.reason,
        is_consented: invented.is_consented,
        sequence: 0,
        holds: 0,
        state_since,
        due_at: due.at,
        remind_at: due.remind,
        submitted_at: (invented.state != VisitState::Draft).then(|| at(1)),
        created_at: at(0),
        changed_at: state_since,
        forgotten_at: None,
        is_demonstration: true,
        version: 1,
    };
    Rows { visit, hosts, steps, messages }
}

/// Writes the invented requests, unless some of those written before are still under way, and what invented hosts say of themselves; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn open_demo(ctx: &Ctx, invented: Vec<InventedVisit>) -> Result<usize, DomainError> {
    let permit = policy::require(&Viewer::Machine("demo"), Action::Load, &Subject::hidden(Noun::Visit))?;
    let writing = ctx.begin(&permit).await?;
    let known = visit::invented(writing.tx()).await?;
    if known.iter().any(|one| !one.state.is_final()) {
        return Ok(0);
    }
    let cast = Cast(person::list(writing.tx()).await?.into_iter().filter(|one| one.is_demo).collect());
    let count = invented.len();
    let last = counter::next_of(writing.tx(), COUNTER, i32::try_from(count).unwrap_or(i32::MAX)).await?;
    let first = last - i32::try_from(count).unwrap_or(0) + 1;
    let mut changes = Vec::new();
    for (reference, one) in (first..).zip(invented) {
        let rows = rows(ctx, &cast, reference, one);
        visit::insert(writing.tx(), rows.visit.clone()).await?;
        host::insert_many(writing.tx(), rows.hosts.clone()).await?;
        step::insert_many(writing.tx(), rows.steps).await?;
        thread::insert_many(writing.tx(), rows.messages).await?;
        changes.extend(recorded(&rows.visit, &rows.hosts, "LOADED"));
    }
    if hosting::of(writing.tx(), "DE").await?.is_none() {
        let days = DateWindow { from: day(ctx.today(), 200), to: day(ctx.today(), 211) };
        let row = Hosting {
            country: "DE".to_owned(),
            capacity: Some(12),
            blackouts: Blackouts(vec![Blackout { days, why: DEMO_WHY.to_owned() }]),
            note: String::new(),
            changed_at: ctx.now(),
            version: 1,
        };
        hosting::insert(writing.tx(), row).await?;
    }
    writing.commit(changes).await?;
    Ok(count)
}

/// By this it is known again what a demonstration says of a host.
const DEMO_WHY: &str = "Example: invented for the demonstration";

/// Removes the requests of an earlier demonstration with everything that belongs to them; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn close_demo(ctx: &Ctx) -> Result<usize, DomainError> {
    let known = visit::invented(&ctx.store).await?;
    if known.is_empty() {
        return Ok(0);
    }
    let permit = policy::require(&Viewer::Machine("start"), Action::Load, &Subject::hidden(Noun::Visit))?;
    let writing = ctx.begin(&permit).await?;
    let ids: Vec<_> = known.iter().map(|one| one.id).collect();
    let hosts = host::of(writing.tx(), &ids).await?;
    for one in &known {
        let files = attachment::ids_of(writing.tx(), Noun::Visit, one.id.0).await?;
        attachment::delete(writing.tx(), &files).await?;
    }
    visit::delete(writing.tx(), &ids).await?;
    let stated = hosting::list(writing.tx()).await?;
    let is_invented = |one: &&Hosting| one.blackouts.0.iter().any(|blackout| blackout.why == DEMO_WHY);
    let invented: Vec<String> = stated.iter().filter(is_invented).map(|one| one.country.clone()).collect();
    hosting::delete(writing.tx(), &invented).await?;
    let of = |visit: &Visit| hosts.iter().filter(|host| host.visit_id == visit.id).cloned().collect::<Vec<_>>();
    let changes = known.iter().flat_map(|one| recorded(one, &of(one), "HIDDEN")).collect();
    writing.commit(changes).await?;
    Ok(known.len())
}

/// Follow-ups of an invented report; days count from the start of the service.
#[derive(Debug, Clone)]
pub struct InventedFollowUp {
    /// What is to be done.
    pub what: String,
    /// By whom.
    pub who: String,
    /// By when.
    pub due_in: i64,
    /// Whether it is done.
    pub is_done: bool,
}

impl InventedFollowUp {
    /// As it is kept, seen from a day.
    pub fn on(self, today: NaiveDate) -> FollowUp {
        FollowUp {
            what: self.what,
            who: self.who,
            due_on: Some(day(today, self.due_in)),
            done_on: self.is_done.then(|| day(today, self.due_in.min(-1))),
        }
    }
}
