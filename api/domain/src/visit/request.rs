//! A request is begun, written, and submitted to the requester's own coordinator.

use super::check::{HostAsked, HostKept, Wrong, hosts as read_hosts, missing, problems, tidied};
use super::deadline::due;
use super::hosting::Room;
use super::letter;
use super::lifecycle::{Party, Step, can};
use super::step::{Actor, Held, stored};
use super::subject;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::message::Message;
use crate::policy::{self, Action, Decision, Subject};
use crate::practice::own_institution;
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::id::{VisitHostId, VisitId, VisitStepId};
use entities::value::{
    CountryCode, DateWindows, HostAnswer, Noun, Participants, VisitContent, VisitDocuments, VisitKind, VisitPlan,
    VisitReport, VisitState, VisitStepKind,
};
use entities::visit::host::{self, VisitHost};
use entities::visit::step::VisitStep;
use entities::visit::{self, Visit};
use entities::{Read, counter};
use serde::Serialize;

/// The counter of references.
pub(super) const COUNTER: &str = "visit";

/// Everything that is asked for.
#[derive(Debug, Clone, Serialize)]
pub struct Asked {
    /// What is asked for.
    pub kind: VisitKind,
    /// What it is about, when, with whom.
    pub content: VisitContent,
    /// Whom it is asked of.
    pub hosts: Vec<HostAsked>,
    /// Who is to come.
    pub participants: Participants,
}

/// A request that is written.
#[derive(Debug, Clone, Serialize)]
pub struct Saving {
    /// Which one; none to begin one.
    pub visit: Option<i32>,
    /// The version that was seen; nothing for a new one.
    pub expected: i32,
    /// What it asks for.
    pub asked: Asked,
}

/// Whether the viewer may ask for visits: in the name of their own country.
pub fn may_ask(viewer: &Viewer) -> bool {
    let Some(person) = viewer.person() else { return false };
    let subject = Subject::hidden(Noun::Visit).owned_by(Some(person.id));
    let subject = person.country.map_or(subject, |country| subject.of(country));
    policy::decide(viewer, Action::Draft, &subject) == Decision::Allow
}

/// What is asked, as it is kept, or everything that is malformed.
fn checked(ctx: &Ctx, country: CountryCode, asked: Asked) -> Result<(Asked, Vec<HostKept>), DomainError> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let mut asked = tidied(asked, &snapshot.lists);
    let mut wrong = problems(&asked.content, asked.kind, &snapshot.lists, ctx.today());
    if let Some(code) = own_institution(ctx, country, Some(&asked.content.institution), &mut wrong.0) {
        asked.content.institution = code;
    }
    if asked.content.practice.is_some_and(|practice| snapshot.practices.by_reference(practice).is_none()) {
        wrong.say(
            &["practice"],
            "UNKNOWN_PRACTICE",
            Message::plain("visit-no-practice", "There is no such good practice."),
        );
    }
    let hosts = read_hosts(&asked.hosts, country, snapshot, &mut wrong);
    wrong.participants(&asked.participants);
    ended(wrong)?;
    Ok((asked, hosts))
}

/// Nothing, where nothing is wrong.
pub(super) fn ended(wrong: Wrong) -> Result<(), DomainError> {
    if wrong.0.is_empty() { Ok(()) } else { Err(DomainError::Invalid(Problems(wrong.0))) }
}

/// Hosts as rows; those that are asked again keep who they are.
pub(super) fn host_rows(ctx: &Ctx, visit: VisitId, hosts: Vec<HostKept>, known: &[VisitHost]) -> Vec<VisitHost> {
    let row = |(position, (country, institution, is_required)): (i32, HostKept)| {
        let same = known.iter().find(|host| host.country == country.as_str() && host.institution == institution);
        VisitHost {
            id: same.map_or_else(|| VisitHostId(ctx.ids.next()), |host| host.id),
            visit_id: visit,
            position,
            country: country.to_string(),
            institution,
            is_required: is_required.unwrap_or(false),
            answer: HostAnswer::Pending,
            windows: DateWindows::default(),
            comment: String::new(),
            is_consented: false,
            contact: None,
            answered_at: None,
            version: same.map_or(1, |host| host.version + 1),
        }
    };
    (0..).zip(hosts).map(row).collect()
}

/// What came of the same request before.
async fn known(store: &impl Read, repeat: Option<&Repeatable>) -> Result<Option<(Visit, Vec<VisitHost>)>, DomainError> {
    let Some(repeat) = repeat else { return Ok(None) };
    let Some(answer) = repeat.known_to(store).await? else { return Ok(None) };
    let id = answer.as_str().and_then(|id| id.parse().ok()).map(VisitId).ok_or(DomainError::Internal)?;
    let visit = visit::by_ids(store, &[id]).await?.into_iter().next().ok_or(DomainError::NotFound)?;
    let hosts = host::of(store, &[id]).await?;
    Ok(Some((visit, hosts)))
}

/// Begins a request, or writes one anew that is not submitted or was returned. It may be incomplete. With an idempotency key the same is begun once.
///
/// # Errors
/// [`DomainError::Invalid`] with everything that is malformed, `WRONG_STATE` for one that is on its way; [`DomainError::Conflict`] when it is no longer in
/// the version expected.
pub async fn save(
    ctx: &Ctx,
    viewer: &Viewer,
    saving: Saving,
    key: Option<&str>,
) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    match saving.visit {
        None => begin(ctx, viewer, saving.asked, key).await,
        Some(reference) => write(ctx, viewer, reference, saving).await,
    }
}

async fn begin(
    ctx: &Ctx,
    viewer: &Viewer,
    asked: Asked,
    key: Option<&str>,
) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    let person = viewer.signed_in()?;
    let subject = Subject::hidden(Noun::Visit).owned_by(Some(person.id));
    let subject = person.country.map_or(subject, |country| subject.of(country));
    let permit = ctx.require(viewer, Action::Draft, &subject, "new visit")?;
    let country = person.country.ok_or(DomainError::Forbidden)?;
    let repeat = Repeatable::new(viewer, key, &asked)?;
    if let Some(known) = known(&ctx.store, repeat.as_ref()).await? {
        return Ok(known);
    }
    let (asked, hosts) = checked(ctx, country, asked)?;
    let now = ctx.now();
    let due = due(VisitState::Draft, now, &asked.content.windows, None);
    let writing = ctx.begin(&permit).await?;
    let row = Visit {
        id: VisitId(ctx.ids.next()),
        reference: counter::next(writing.tx(), COUNTER).await?,
        kind: asked.kind,
        state: VisitState::Draft,
        country: country.to_string(),
        requested_by: Some(person.id),
        content: asked.content,
        participants: asked.participants,
        plan: VisitPlan::default(),
        report: VisitReport::default(),
        documents: VisitDocuments::default(),
        reason: String::new(),
        is_consented: false,
        sequence: 0,
        holds: 0,
        state_since: now,
        due_at: due.at,
        remind_at: due.remind,
        submitted_at: None,
        created_at: now,
        changed_at: now,
        forgotten_at: None,
        is_demonstration: false,
        version: 1,
    };
    let rows = host_rows(ctx, row.id, hosts, &[]);
    visit::insert(writing.tx(), row.clone()).await?;
    host::insert_many(writing.tx(), rows.clone()).await?;
    let actor = Actor::of(viewer);
    let step = VisitStep {
        id: VisitStepId(ctx.ids.next()),
        visit_id: row.id,
        kind: VisitStepKind::Drafted,
        state: row.state,
        by: actor.by,
        role: actor.role,
        country: actor.country,
        comment: String::new(),
        due_at: row.due_at,
        at: now,
    };
    entities::visit::step::insert(writing.tx(), step).await?;
    if let Some(repeat) = &repeat
        && !repeat.keep(ctx, &writing, serde_json::json!(row.id.to_string())).await?
    {
        // The same request came twice at once, and the other was first.
        drop(writing);
        return known(&ctx.store, Some(repeat)).await?.ok_or(DomainError::Conflict);
    }
    // A draft is its requester's alone: nobody else has to know that there is one.
    writing.commit(Vec::new()).await?;
    Ok((row, rows))
}

async fn write(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    saving: Saving,
) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    let (known, hosts) = stored(ctx, viewer, reference).await?;
    ctx.require(viewer, Action::FollowUp, &subject(&known, &hosts, viewer), &super::name_of(&known))?;
    let country = CountryCode::parse(&known.country).map_err(|_| DomainError::Internal)?;
    let (asked, hosts) = checked(ctx, country, saving.asked)?;
    let mut held = Held::of(ctx, viewer, reference, Some(saving.expected), &[Party::Requester]).await?;
    super::lifecycle::next(held.visit.state, Step::Save, held.party)?;
    let rows = host_rows(ctx, held.visit.id, hosts, &held.hosts);
    host::delete_of(held.writing().tx(), &[held.visit.id]).await?;
    host::insert_many(held.writing().tx(), rows.clone()).await?;
    let before = held.hosts.clone();
    held.hosts = rows;
    held.visit.kind = asked.kind;
    held.visit.content = asked.content;
    held.visit.participants = asked.participants;
    if held.visit.state == VisitState::Draft {
        // Whoever goes on with a draft has the whole time again.
        held.renew_due(ctx.now());
    }
    held.save().await?;
    // Whoever is asked no longer sees that it is so.
    let gone = before.into_iter().filter(|old| held.hosts.iter().all(|host| host.country != old.country)).collect();
    held.finish_with(Vec::new(), "SAVED", gone).await
}

/// Submits a request to the requester's national coordinator.
///
/// # Errors
/// [`DomainError::Invalid`] with everything that is missing, `BLACKOUT` when a host takes nobody on the days offered, or `WRONG_STATE`;
/// [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn submit(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Requester]).await?;
    if !can(held.visit.state, Step::Submit, held.party) {
        return Err(super::lifecycle::wrong_state(held.visit.state));
    }
    ended(unready_of(ctx, held.writing().tx(), &held.visit, &held.hosts).await?)?;
    held.go(Step::Submit, VisitStepKind::Submitted, "")?;
    held.visit.submitted_at = held.visit.submitted_at.or(Some(ctx.now()));
    held.visit.reason = String::new();
    held.save().await?;
    let letters = vec![letter::turns(&held.visit, &held.hosts)];
    held.finish(letters, "SUBMITTED").await
}

/// What stands in the way of submitting a request.
async fn unready_of(ctx: &Ctx, store: &impl Read, visit: &Visit, hosts: &[VisitHost]) -> Result<Wrong, DomainError> {
    let asked = |host: &VisitHost| {
        let country = CountryCode::parse(&host.country).ok()?;
        Some((country, host.institution.clone(), Some(host.is_required)))
    };
    let kept: Vec<HostKept> = hosts.iter().filter_map(asked).collect();
    let mut wrong = missing(&visit.content, (visit.kind, &kept), &visit.participants, ctx.today());
    for host in hosts {
        let room = Room::of(store, visit, host).await?;
        let days = visit.content.days.unwrap_or(1);
        let mut fitting = visit.content.windows.iter().map(|window| room.fits_within(*window, days, "windows"));
        // A stretch on which there is room is enough to agree on.
        if let Some(Err(DomainError::Invalid(Problems(found)))) = fitting.next()
            && !fitting.any(|one| one.is_ok())
        {
            wrong.0.extend(found);
        }
    }
    Ok(wrong)
}

/// What stands in the way of submitting a request, for whoever writes it.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn unready(ctx: &Ctx, visit: &Visit, hosts: &[VisitHost]) -> Result<Vec<Problem>, DomainError> {
    Ok(unready_of(ctx, &ctx.store, visit, hosts).await?.0)
}

/// A reason or comment as it is kept.
pub(super) fn reason(text: &str, field: &'static str, needed: Option<Message>) -> Result<String, Problem> {
    let needed = needed.map(|message| ("REASON_NEEDED", message));
    crate::message::written(text, field, super::LONGEST_NOTE, needed)
}
