//! Writing a request and writing it anew.

use super::act::normalised;
use super::{Act, Bases, Known, Step, act_of, check, country_of, lifecycle, load, notice, recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::message::{Message, is_unreadable};
use crate::policy::Action;
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use chrono::{Months, NaiveDate};
use entities::change_request::{self, ChangeRequest};
use entities::id::{ChangeRequestId, PersonId};
use entities::value::{CountryCode, RequestState};
use serde::Serialize;

/// Letters of a note or a reason.
const LONGEST: usize = 2_000;
/// How far ahead a change may be announced.
const MONTHS_AHEAD: u32 = 60;
/// No entry says anything of earlier days: the first coordinating regulations are of 1958.
const EARLIEST: NaiveDate = NaiveDate::from_ymd_opt(1958, 1, 1).expect("a day");

/// What somebody writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// What is to be done.
    pub act: Act,
    /// First day on which it is so; the earliest that needs no reason when none is given.
    pub effective_on: Option<NaiveDate>,
    /// Why it is done.
    pub note: String,
    /// Why it cannot wait for a month's notice.
    pub short_notice_reason: Option<String>,
    /// The versions of the entries that the writer saw, by code; those that are not named are taken as they stand.
    pub expected: Bases,
}

impl Draft {
    /// The same draft with all codes as they are stored.
    pub(super) fn normalised(mut self, lists: &search::Lists) -> Self {
        self.act = self.act.normalised(lists);
        self.expected = self.expected.into_iter().map(|(code, version)| (normalised(&code), version)).collect();
        self
    }
}

/// Everything that follows from a draft.
pub(super) struct Weighed {
    pub(super) country: CountryCode,
    pub(super) effective_on: NaiveDate,
    pub(super) is_substantial: bool,
    /// The first day on which it is so in what the law wants notice for.
    pub(super) takes_effect: NaiveDate,
    pub(super) is_short_notice: bool,
    pub(super) bases: Bases,
    /// What is wrong with it; a draft may be kept all the same.
    pub(super) problems: Vec<Problem>,
}

/// Looks at a draft as it would be decided today.
pub(super) async fn weigh(ctx: &Ctx, draft: &Draft) -> Result<Weighed, DomainError> {
    let country = country_of(&draft.act)?;
    let today = ctx.today();
    let known = Known::read(&ctx.store, &draft.act).await?;
    let mut problems = Vec::new();
    let weight = |list: &[super::Planned]| {
        list.iter().any(|one| notice::is_substantial(one.before.as_ref().map(|stored| &stored.content), &one.after))
    };
    let (effective_on, planned) = match draft.effective_on {
        Some(day) => (day, known.plan(&draft.act, day)),
        // Today when the law wants no notice, else as soon as it allows.
        None => match known.plan(&draft.act, today) {
            Ok(list) if !weight(&list) => (today, Ok(list)),
            _ => (notice::earliest(today), known.plan(&draft.act, notice::earliest(today))),
        },
    };
    let is_substantial = planned.as_ref().map_or(true, |list| weight(list));
    let takes_effect = planned.as_ref().map_or(effective_on, |list| first_effect(list, effective_on));
    match planned {
        Ok(list) => {
            let moment = ctx.moment();
            if let Err(Problems(list)) = check::check(&list, moment.snapshot(), country, today) {
                problems.extend(list);
            }
        }
        Err(Problems(list)) => problems.extend(list),
    }
    problems.extend(unknown_bucs(&draft.act, &ctx.moment().snapshot().lists));
    let latest = today.checked_add_months(Months::new(MONTHS_AHEAD)).unwrap_or(NaiveDate::MAX);
    if effective_on > latest {
        let message = Message::plain("request-too-far", "A change is announced at most five years ahead.");
        problems.push(Problem::at(&["effectiveOn"], "INVALID_PERIOD", message));
    }
    let mut bases = Bases::new();
    for code in draft.act.codes() {
        if let Some(stored) = known.stored.get(&code) {
            bases.insert(code.clone(), draft.expected.get(&code).copied().unwrap_or(stored.row.version));
        }
    }
    problems.extend(overtaken(&known, &bases));
    for (field, text) in [("note", Some(&draft.note)), ("shortNoticeReason", draft.short_notice_reason.as_ref())] {
        if text.is_some_and(|text| text.chars().count() > LONGEST) {
            let message = Message::plain("request-too-long", "Write at most 2,000 letters.");
            problems.push(Problem::at(&[field], "TOO_LONG", message));
        }
        if text.is_some_and(|text| is_unreadable(text)) {
            let message = Message::unreadable();
            problems.push(Problem::at(&[field], "INVALID_TEXT", message));
        }
    }
    if effective_on < EARLIEST {
        let message = Message::plain("request-too-early", "There were no entries then; choose a later day.");
        problems.push(Problem::at(&["effectiveOn"], "INVALID_PERIOD", message));
    }
    Ok(Weighed {
        country,
        effective_on,
        is_substantial,
        takes_effect,
        is_short_notice: takes_effect < notice::earliest_for(is_substantial, today),
        bases,
        problems,
    })
}

/// Which entries of one country that come together with others would change, and what is wrong with them, as they would stand on
/// `day`.
pub(crate) fn problems_of(
    ctx: &Ctx,
    act: &Act,
    together: &[Act],
    stored: &std::collections::HashMap<String, crate::institution::Stored>,
    country: CountryCode,
    day: NaiveDate,
) -> (std::collections::HashSet<String>, Vec<Problem>) {
    match super::plan::plan(act, day, stored, |_| super::Former::Unknown) {
        Ok(planned) => {
            let moment = ctx.moment();
            let checked = check::check_all(&planned, moment.snapshot(), country, ctx.today(), together);
            let changed = planned.into_iter().map(|one| one.after.code).collect();
            (changed, checked.map_or_else(|Problems(list)| list, |()| Vec::new()))
        }
        Err(Problems(list)) => (std::collections::HashSet::new(), list),
    }
}

/// BUCs that nobody knows where something ends: nothing would change, which says nothing of the mistake.
fn unknown_bucs(act: &super::Act, lists: &search::Lists) -> Vec<Problem> {
    let super::Act::Entries { entries } = act else { return Vec::new() };
    let mut problems = Vec::new();
    for entry in entries {
        let ends = entry.patch.competences.iter().filter(|edit| edit.holding.is_none());
        for edit in ends.filter(|edit| lists.buc(&edit.buc).is_none_or(|buc| buc.sector.is_none())) {
            let mut problem = crate::institution::unknown_buc(&[], &edit.buc);
            problem.path = vec![entry.code.clone(), "competences".to_owned()];
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

/// The first day on which something planned for `day` takes effect.
pub(super) fn first_effect(planned: &[super::Planned], day: NaiveDate) -> NaiveDate {
    let first =
        |one: &super::Planned| notice::takes_effect(one.before.as_ref().map(|stored| &stored.content), &one.after, day);
    planned.iter().map(first).min().unwrap_or(day)
}

/// Entries that somebody changed since the request was written.
pub(super) fn overtaken(known: &Known, bases: &Bases) -> Vec<Problem> {
    let late = bases.iter().filter_map(|(code, base)| {
        let now = known.stored.get(code)?.row.version;
        (now != *base).then(|| {
            let english = format!(
                "{code} was changed meanwhile: it is in version {now}, this is based on version {base}. Look at both and save again."
            );
            let args = vec![("code", code.clone()), ("now", now.to_string()), ("base", base.to_string())];
            Problem {
                path: vec![code.clone(), "version".to_owned()],
                code: "CONFLICT",
                message: Message::new("request-overtaken", args, english),
            }
        })
    });
    late.collect()
}

/// What is missing for a change that takes effect earlier than the law wants: on the day asked for, or before it, because something in
/// it holds from an earlier day.
pub(super) fn reason_needed(is_substantial: bool, announced: NaiveDate, asked: NaiveDate, first: NaiveDate) -> Problem {
    if first < asked && asked >= notice::earliest_for(is_substantial, announced) {
        let text = "Something in it holds from an earlier day than announced changes may; choose later days in it, or write why it cannot wait.";
        return Problem::at(&["shortNoticeReason"], "SHORT_NOTICE", Message::plain("request-holds-earlier", text));
    }
    let day = notice::earliest_for(is_substantial, announced);
    let english = format!(
        "This takes effect earlier than announced changes may; choose {} or later, or write why it cannot wait.",
        crate::clock::readable(day)
    );
    let message = Message::new("request-short-notice", vec![("on", day.to_string())], english);
    Problem::at(&["effectiveOn"], "SHORT_NOTICE", message)
}

fn trimmed(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// What becomes of a new draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Then {
    /// It stays a draft.
    Keep,
    /// It is put forward for approval at once; nothing is kept when that is not possible.
    Propose,
}

/// Keeps a new draft. With an idempotency key the same draft is kept once.
///
/// # Errors
/// [`DomainError::Invalid`] with every problem of the draft; [`DomainError::Forbidden`] for who may not change entries of the country.
pub async fn draft(
    ctx: &Ctx,
    viewer: &Viewer,
    draft: Draft,
    then: Then,
    key: Option<&str>,
) -> Result<ChangeRequest, DomainError> {
    let made = draft_all(ctx, viewer, vec![draft], then, key).await?;
    made.into_iter().next().ok_or(DomainError::Internal)
}

/// Keeps new drafts, all or none. With an idempotency key the same drafts are kept once.
///
/// # Errors
/// As [`draft`].
pub(crate) async fn draft_all(
    ctx: &Ctx,
    viewer: &Viewer,
    drafts: Vec<Draft>,
    then: Then,
    key: Option<&str>,
) -> Result<Vec<ChangeRequest>, DomainError> {
    let lists = std::sync::Arc::clone(&ctx.moment().snapshot().lists);
    let drafts: Vec<Draft> = drafts.into_iter().map(|draft| draft.normalised(&lists)).collect();
    let mut permit = None;
    for draft in &drafts {
        let country = country_of(&draft.act)?;
        let about = crate::policy::Subject::public(entities::value::Noun::ChangeRequest).of(country);
        permit = Some(ctx.require(viewer, Action::Draft, &about, country.as_str())?);
    }
    let Some(permit) = permit else { return Ok(Vec::new()) };
    let author = viewer.signed_in()?.id;
    let repeatable = Repeatable::new(viewer, key, &(&drafts, then))?;
    if let Some(repeatable) = &repeatable
        && let Some(known) = repeatable.known(ctx).await?
    {
        return earlier(ctx, viewer, &known).await;
    }
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in &drafts {
        rows.push((row_of(ctx, author, draft, then).await?, draft.act.codes()));
    }
    let writing = ctx.begin(&permit).await?;
    let ids: Vec<ChangeRequestId> = rows.iter().map(|(row, _)| row.id).collect();
    if let Some(repeatable) = &repeatable
        && !repeatable.keep(ctx, &writing, serde_json::json!(ids)).await?
    {
        drop(writing);
        let known = repeatable.known(ctx).await?.ok_or(DomainError::Conflict)?;
        return earlier(ctx, viewer, &known).await;
    }
    let mut changes = Vec::new();
    for (row, codes) in &rows {
        change_request::insert(writing.tx(), row.clone(), codes).await?;
        changes.push(recorded(row, if then == Then::Propose { "PROPOSED" } else { "DRAFTED" }));
    }
    writing.commit(changes).await?;
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

/// The row of a draft that can be kept.
async fn row_of(ctx: &Ctx, author: PersonId, draft: &Draft, then: Then) -> Result<ChangeRequest, DomainError> {
    let mut weighed = weigh(ctx, draft).await?;
    let short_notice_reason = trimmed(draft.short_notice_reason.clone());
    if then == Then::Propose && weighed.is_short_notice && short_notice_reason.is_none() {
        let problem = reason_needed(weighed.is_substantial, ctx.today(), weighed.effective_on, weighed.takes_effect);
        weighed.problems.push(problem);
    }
    if !weighed.problems.is_empty() {
        return Err(DomainError::Invalid(Problems(weighed.problems)));
    }
    let is_proposed = then == Then::Propose;
    Ok(ChangeRequest {
        id: ChangeRequestId(ctx.ids.next()),
        country: weighed.country.to_string(),
        state: if is_proposed { RequestState::Proposed } else { RequestState::Draft },
        act: serde_json::to_value(&draft.act).map_err(|_| DomainError::Internal)?,
        bases: serde_json::to_value(&weighed.bases).map_err(|_| DomainError::Internal)?,
        effective_on: weighed.effective_on,
        note: draft.note.trim().to_owned(),
        short_notice_reason,
        is_substantial: weighed.is_substantial,
        is_short_notice: weighed.is_short_notice,
        drafted_by: author,
        drafted_at: ctx.now(),
        written_by: Some(author),
        proposed_by: is_proposed.then_some(author),
        proposed_at: is_proposed.then(|| ctx.now()),
        decided_by: None,
        decided_at: None,
        decision_reason: None,
        announced_on: None,
        act_id: None,
        version: 1,
    })
}

/// The requests that the same words made before.
async fn earlier(ctx: &Ctx, viewer: &Viewer, answer: &serde_json::Value) -> Result<Vec<ChangeRequest>, DomainError> {
    let ids: Vec<ChangeRequestId> = serde_json::from_value(answer.clone()).map_err(|_| DomainError::Internal)?;
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        rows.push(load(ctx, viewer, id, Action::ReadRequests).await?);
    }
    Ok(rows)
}

/// Writes a draft anew.
///
/// # Errors
/// [`DomainError::Conflict`] when the request is no longer in version `expected`; [`DomainError::Invalid`] with every problem of the
/// draft, or `WRONG_STATE` when it is a draft no longer.
pub async fn save(
    ctx: &Ctx,
    viewer: &Viewer,
    id: ChangeRequestId,
    draft: Draft,
    expected: i32,
) -> Result<ChangeRequest, DomainError> {
    let request = load(ctx, viewer, id, Action::Draft).await?;
    let permit = ctx.require(viewer, Action::Draft, &subject(&request), &request.id.to_string())?;
    let draft = draft.normalised(&ctx.moment().snapshot().lists);
    let state = lifecycle::next(request.state, Step::Save)?;
    let weighed = weigh(ctx, &draft).await?;
    let mut problems = weighed.problems;
    if weighed.country.as_str() != request.country {
        let message =
            Message::plain("request-one-country", "One request changes entries of one country; make one for each.");
        problems.push(Problem::at(&["code"], "OTHER_COUNTRY", message));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let next = ChangeRequest {
        state,
        act: serde_json::to_value(&draft.act).map_err(|_| DomainError::Internal)?,
        bases: serde_json::to_value(&weighed.bases).map_err(|_| DomainError::Internal)?,
        effective_on: weighed.effective_on,
        note: draft.note.trim().to_owned(),
        short_notice_reason: trimmed(draft.short_notice_reason),
        is_substantial: weighed.is_substantial,
        is_short_notice: weighed.is_short_notice,
        written_by: viewer.person().map(|person| person.id),
        ..request
    };
    let writing = ctx.begin(&permit).await?;
    change_request::save(writing.tx(), next.clone(), expected, Some(&draft.act.codes())).await?;
    writing.commit(vec![recorded(&next, "SAVED")]).await?;
    Ok(ChangeRequest { version: expected + 1, ..next })
}

/// The draft of a request, to be looked at again.
pub(super) fn draft_of(request: &ChangeRequest) -> Result<Draft, DomainError> {
    Ok(Draft {
        act: act_of(request)?,
        effective_on: Some(request.effective_on),
        note: request.note.clone(),
        short_notice_reason: request.short_notice_reason.clone(),
        expected: super::bases_of(request),
    })
}
