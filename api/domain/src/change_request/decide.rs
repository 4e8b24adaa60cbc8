//! Putting a request forward, deciding on it, taking it back; and the short way of administrators.

use super::draft::{draft_of, first_effect, overtaken, reason_needed, weigh};
use super::{Act, Known, Step, act_of, bases_of, check, country_of, lifecycle, load, notice, recorded, subject, write};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::message::{Message, is_unreadable};
use crate::policy::{Action, Subject};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::change_request::{self, ChangeRequest};
use entities::id::{ActId, ChangeRequestId};
use entities::value::{CountryCode, Noun, RequestState};

/// What a second person decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It takes effect on its day. A reason is needed when the notice has become too short meanwhile.
    Approve(Option<String>),
    /// It is given back to be mended, with a reason.
    Return(String),
    /// It is refused for good, with a reason.
    Refuse(String),
}

/// Puts a request forward for approval.
///
/// # Errors
/// [`DomainError::Conflict`] when the request is no longer in version `expected`; [`DomainError::Invalid`] with everything that
/// stands in its way: `CONFLICT` for entries that were changed meanwhile, `SHORT_NOTICE` without a reason, `WRONG_STATE`.
pub async fn propose(
    ctx: &Ctx,
    viewer: &Viewer,
    id: ChangeRequestId,
    expected: i32,
) -> Result<ChangeRequest, DomainError> {
    let request = load(ctx, viewer, id, Action::Propose).await?;
    let author = viewer.signed_in()?;
    let permit = ctx.require(viewer, Action::Propose, &subject(&request), &request.id.to_string())?;
    let state = lifecycle::next(request.state, Step::Propose)?;
    let weighed = weigh(ctx, &draft_of(&request)?).await?;
    let mut problems = weighed.problems;
    if weighed.is_short_notice && request.short_notice_reason.is_none() {
        problems.push(reason_needed(weighed.is_substantial, ctx.today(), weighed.effective_on, weighed.takes_effect));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let next = ChangeRequest {
        state,
        is_substantial: weighed.is_substantial,
        is_short_notice: weighed.is_short_notice,
        proposed_by: Some(author.id),
        proposed_at: Some(ctx.now()),
        ..request
    };
    let writing = ctx.begin(&permit).await?;
    change_request::save(writing.tx(), next.clone(), expected, None).await?;
    writing.commit(vec![recorded(&next, "PROPOSED")]).await?;
    Ok(ChangeRequest { version: expected + 1, ..next })
}

/// Takes a request back.
///
/// # Errors
/// [`DomainError::Conflict`] when the request is no longer in version `expected`; `WRONG_STATE` when it was decided.
pub async fn withdraw(
    ctx: &Ctx,
    viewer: &Viewer,
    id: ChangeRequestId,
    expected: i32,
) -> Result<ChangeRequest, DomainError> {
    let request = load(ctx, viewer, id, Action::Propose).await?;
    let permit = ctx.require(viewer, Action::Propose, &subject(&request), &request.id.to_string())?;
    let next = ChangeRequest { state: lifecycle::next(request.state, Step::Withdraw)?, ..request };
    let writing = ctx.begin(&permit).await?;
    change_request::save(writing.tx(), next.clone(), expected, None).await?;
    writing.commit(vec![recorded(&next, "WITHDRAWN")]).await?;
    Ok(ChangeRequest { version: expected + 1, ..next })
}

/// Decides on a request that somebody else of the same country proposed. Approval writes the change into the entries, once; on its day
/// it is so by itself.
///
/// # Errors
/// [`DomainError::Conflict`] when the request is no longer in version `expected`; [`DomainError::Invalid`] as for [`propose`], and
/// `REASON_NEEDED` for a return or refusal without one.
pub async fn decide(
    ctx: &Ctx,
    viewer: &Viewer,
    id: ChangeRequestId,
    expected: i32,
    decision: Decision,
) -> Result<ChangeRequest, DomainError> {
    let request = load(ctx, viewer, id, Action::ReadRequests).await?;
    let by = viewer.signed_in()?.id;
    // Neither who put it forward nor who wrote it is the second person.
    let words = subject(&request).owned_by(request.written_by);
    ctx.require(viewer, Action::Decide, &words, &request.id.to_string())?;
    let permit = ctx.require(viewer, Action::Decide, &subject(&request), &request.id.to_string())?;
    let now = ctx.now();
    let (step, reason, action) = match decision {
        Decision::Approve(reason) => (Step::Approve, reason, "APPROVED"),
        Decision::Return(reason) => (Step::Return, Some(needed(reason)?), "RETURNED"),
        Decision::Refuse(reason) => (Step::Refuse, Some(needed(reason)?), "REFUSED"),
    };
    let state = lifecycle::next(request.state, step)?;
    let decided = ChangeRequest { state, decided_by: Some(by), decided_at: Some(now), ..request };
    let writing = ctx.begin(&permit).await?;
    if step != Step::Approve {
        let next = ChangeRequest { decision_reason: reason, ..decided };
        change_request::save(writing.tx(), next.clone(), expected, None).await?;
        writing.commit(vec![recorded(&next, action)]).await?;
        return Ok(ChangeRequest { version: expected + 1, ..next });
    }
    let now_stored = change_request::by_ids(writing.tx(), &[id]).await?.into_iter().next();
    if now_stored.is_none_or(|stored| stored.version != expected) {
        return Err(DomainError::Conflict);
    }
    let announced = ctx.today();
    let act = act_of(&decided)?;
    let country = country_of(&act)?;
    // What the law wants no notice for, and was not meant for an earlier day, waits for nobody but the approval.
    let is_late = !decided.is_substantial && !decided.is_short_notice && decided.effective_on < announced;
    let decided = ChangeRequest { effective_on: if is_late { announced } else { decided.effective_on }, ..decided };
    // Read inside the transaction: what is approved is what stands there now.
    let known = Known::read(writing.tx(), &act).await?;
    let mut problems = overtaken(&known, &bases_of(&decided));
    let planned = known.plan(&act, decided.effective_on).unwrap_or_else(|Problems(list)| {
        problems.extend(list);
        Vec::new()
    });
    if let Err(Problems(list)) = check::check(&planned, ctx.moment().snapshot(), country, announced) {
        problems.extend(list);
    }
    let is_substantial =
        planned.iter().any(|one| notice::is_substantial(one.before.as_ref().map(|stored| &stored.content), &one.after));
    let takes_effect = first_effect(&planned, decided.effective_on);
    let is_short_notice = takes_effect < notice::earliest_for(is_substantial, announced);
    let short_notice_reason = decided
        .short_notice_reason
        .clone()
        .or_else(|| reason.map(|text| text.trim().to_owned()))
        .filter(|text| !text.is_empty());
    if is_short_notice && short_notice_reason.is_none() && problems.is_empty() {
        problems.push(reason_needed(is_substantial, announced, decided.effective_on, takes_effect));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let act_id = ActId(ctx.ids.next());
    let next = ChangeRequest {
        is_substantial,
        is_short_notice,
        short_notice_reason,
        announced_on: Some(announced),
        act_id: Some(act_id),
        ..decided
    };
    change_request::save(writing.tx(), next.clone(), expected, None).await?;
    let mut changes = write::write(ctx, &writing, &planned, act.word()).await?;
    changes.push(recorded(&next, action));
    writing.commit_as(act_id, changes).await?;
    Ok(ChangeRequest { version: expected + 1, ..next })
}

fn needed(reason: String) -> Result<String, DomainError> {
    let reason = reason.trim().to_owned();
    if reason.is_empty() {
        let message = Message::plain("reason-needed", "Write why, so that it can be mended.");
        return Err(Problem::at(&["reason"], "REASON_NEEDED", message).into());
    }
    if is_unreadable(&reason) {
        let message = Message::unreadable();
        return Err(Problem::at(&["reason"], "INVALID_TEXT", message).into());
    }
    Ok(reason)
}

/// Makes changes at once, all or none, for administrators: with a written reason, without a second person, marked as short notice.
/// Each act is of one country; `seen` holds the versions of entries that the writer saw.
///
/// # Errors
/// [`DomainError::Invalid`] with every problem, `REASON_NEEDED` without a reason, `CONFLICT` for entries that were changed meanwhile.
pub async fn apply_now(
    ctx: &Ctx,
    viewer: &Viewer,
    acts: Vec<Act>,
    day: NaiveDate,
    reason: String,
    seen: &super::Bases,
) -> Result<Vec<ChangeRequest>, DomainError> {
    let mut permit = None;
    let mut countries = Vec::with_capacity(acts.len());
    let lists = std::sync::Arc::clone(&ctx.moment().snapshot().lists);
    let acts: Vec<Act> = acts.into_iter().map(|act| act.normalised(&lists)).collect();
    for act in &acts {
        let country: CountryCode = country_of(act)?;
        let about = Subject::public(Noun::ChangeRequest).of(country);
        permit = Some(ctx.require(viewer, Action::ApplyNow, &about, country.as_str())?);
        countries.push(country);
    }
    let Some(permit) = permit else { return Ok(Vec::new()) };
    let author = viewer.signed_in()?.id;
    let reason = needed(reason)?;
    let announced = ctx.today();
    let writing = ctx.begin(&permit).await?;
    let (mut rows, mut all) = (Vec::new(), Vec::new());
    for (act, country) in acts.iter().zip(&countries) {
        let known = Known::read(writing.tx(), act).await?;
        let late = overtaken(&known, seen);
        if !late.is_empty() {
            return Err(DomainError::Invalid(Problems(late)));
        }
        let planned = known.plan(act, day).map_err(DomainError::Invalid)?;
        check::check_all(&planned, ctx.moment().snapshot(), *country, announced, &acts)
            .map_err(DomainError::Invalid)?;
        let bases: super::Bases =
            known.stored.iter().map(|(code, stored)| (code.clone(), stored.row.version)).collect();
        rows.push(ChangeRequest {
            id: ChangeRequestId(ctx.ids.next()),
            country: country.to_string(),
            state: RequestState::Approved,
            // What a large file said stands in the log of changes; a second copy would be read by nobody.
            act: serde_json::to_value(act.clone().named_only()).map_err(|_| DomainError::Internal)?,
            bases: serde_json::to_value(&bases).map_err(|_| DomainError::Internal)?,
            effective_on: day,
            note: reason.clone(),
            short_notice_reason: Some(reason.clone()),
            is_substantial: planned
                .iter()
                .any(|one| notice::is_substantial(one.before.as_ref().map(|stored| &stored.content), &one.after)),
            is_short_notice: true,
            drafted_by: author,
            drafted_at: ctx.now(),
            written_by: Some(author),
            proposed_by: Some(author),
            proposed_at: Some(ctx.now()),
            decided_by: None,
            decided_at: None,
            decision_reason: None,
            announced_on: Some(announced),
            act_id: Some(ActId(ctx.ids.next())),
            version: 1,
        });
        all.extend(planned);
    }
    // All together: an entry of one country may follow one of another that is made by the same file.
    let word = acts.first().map_or("CHANGED", Act::word);
    let mut written = write::write(ctx, &writing, &all, word).await?;
    let mut changes = Vec::new();
    for (row, act) in rows.iter().zip(&acts) {
        change_request::insert(writing.tx(), row.clone(), &act.codes()).await?;
        let (mut own, rest): (Vec<_>, Vec<_>) = written
            .into_iter()
            .partition(|change| change.country.is_some_and(|country| country.as_str() == row.country));
        written = rest;
        own.push(recorded(row, "APPLIED_NOW"));
        changes.extend(row.act_id.map(|act| (act, own)));
    }
    writing.commit_each(changes).await?;
    Ok(rows)
}

/// Writes entries into a store that has none yet, all or none: the initial load, for machines of ours.
///
/// # Errors
/// [`DomainError::Conflict`] when there are entries; [`DomainError::Invalid`] with every problem.
pub(crate) async fn apply_first(
    ctx: &Ctx,
    viewer: &Viewer,
    acts: &[Act],
    day: NaiveDate,
) -> Result<usize, DomainError> {
    let permit = ctx.require(viewer, Action::Load, &Subject::public(Noun::Institution), "")?;
    let writing = ctx.begin(&permit).await?;
    if entities::institution::count(writing.tx()).await? > 0 {
        return Err(DomainError::Conflict);
    }
    let mut planned = Vec::new();
    for act in acts {
        let some = Known { stored: std::collections::HashMap::new(), old: None }.plan(act, day);
        let some = some.map_err(DomainError::Invalid)?;
        check::check_all(&some, ctx.moment().snapshot(), country_of(act)?, ctx.today(), acts)
            .map_err(DomainError::Invalid)?;
        planned.extend(some);
    }
    let mut changes = write::write(ctx, &writing, &planned, "LOADED").await?;
    changes.iter_mut().for_each(|change| change.action = "LOADED");
    writing.commit(changes).await?;
    Ok(planned.len())
}
