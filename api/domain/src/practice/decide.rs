//! The way to publication: submitted, decided by the national coordinator, decided by the programme.

use super::draft::{own, stepped};
use super::get::{Draft, under_way};
use super::lifecycle::{Step, next};
use super::{comment, name_of, recorded, subject};
use crate::ctx::{Ctx, Recorded};
use crate::error::{DomainError, Problems};
use crate::mail::{self, Letter, Whom};
use crate::message::Message;
use crate::policy::Action;
use crate::viewer::Viewer;
use entities::practice::version::{self, PracticeVersion};
use entities::practice::{Practice, step};
use entities::value::{CountryCode, PersonRole, PracticeState};

/// What is decided at a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The national coordinator stands behind it: it goes to the programme.
    Approve,
    /// The programme publishes it.
    Publish,
    /// It goes back to be mended.
    Return,
    /// It is refused for good.
    Refuse,
}

/// Puts a version forward, to the national coordinator of its country.
///
/// # Errors
/// [`DomainError::Invalid`] with everything that stands in its way; [`DomainError::Conflict`] when it is no longer in the version
/// expected; [`DomainError::NotFound`] when there is none.
pub async fn submit(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32) -> Result<Draft, DomainError> {
    viewer.signed_in()?;
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let is_public = versions.iter().any(|version| version.number.is_some());
    let open = under_way(versions);
    // Whether something is under way is not for everybody who may not change it.
    let subject = subject(&practice, open.as_ref(), viewer, is_public);
    let permit = ctx.require(viewer, Action::Propose, &subject, &name_of(&practice))?;
    let open = open.ok_or(DomainError::NotFound)?;
    let state = next(Some(open.state), Step::Submit)?.unwrap_or(PracticeState::Submitted);
    if open.version != expected {
        return Err(DomainError::Conflict);
    }
    let country = CountryCode::parse(&practice.country).map_err(|_| DomainError::Internal)?;
    let wrong = super::problems(&open.content, country, ctx.moment().snapshot(), ctx.today());
    if !wrong.is_empty() {
        return Err(DomainError::Invalid(Problems(wrong)));
    }
    let submitted_at = open.submitted_at.or(Some(ctx.now()));
    let (row, taken) = stepped(ctx, viewer, open, state, String::new());
    let row = PracticeVersion { submitted_at, ..row };
    let writing = ctx.begin(&permit).await?;
    version::save(writing.tx(), row.clone(), expected).await?;
    step::insert(writing.tx(), taken).await?;
    let coordinator = Whom::Role(PersonRole::NationalCoordinator, Some(country));
    mail::queue(ctx, &writing, vec![letter(&practice, &row, "practice-submitted", vec![coordinator], "")]).await?;
    writing.commit(vec![recorded(&practice, "SUBMITTED", false)]).await?;
    after(ctx, practice, row, expected).await
}

/// Decides on a version that waits: at the national gate a coordinator of its country, at the second one the programme. Who wrote it decides at
/// neither.
///
/// # Errors
/// [`DomainError::Forbidden`] for whoever may not decide here; [`DomainError::Invalid`] with `REASON_NEEDED` when it is given back or
/// refused without a word, `WRONG_STATE` when it waits at no gate; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn decide(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
    verdict: Verdict,
    said: &str,
) -> Result<Draft, DomainError> {
    viewer.signed_in()?;
    let (practice, versions) = own(ctx, viewer, reference).await?;
    let last = versions.iter().filter(|version| version.number.is_some()).max_by_key(|version| version.number).cloned();
    let open = under_way(versions);
    let state = open.as_ref().map(|open| open.state);
    let at_programme = match verdict {
        Verdict::Approve => false,
        Verdict::Publish => true,
        Verdict::Return | Verdict::Refuse => state == Some(PracticeState::NationallyApproved),
    };
    let action = if at_programme { Action::Review } else { Action::Decide };
    let subject = subject(&practice, open.as_ref(), viewer, last.is_some());
    let permit = ctx.require(viewer, action, &subject, &name_of(&practice))?;
    let open = open.ok_or(DomainError::NotFound)?;
    let taking = match verdict {
        Verdict::Approve => Step::Approve,
        Verdict::Publish => Step::Publish,
        Verdict::Return => Step::Return,
        Verdict::Refuse => Step::Refuse,
    };
    let state = next(Some(open.state), taking)?.unwrap_or(open.state);
    let needed = Message::plain("reason-needed", "Write why, so that it can be mended.");
    let said = comment(said, "comment", matches!(verdict, Verdict::Return | Verdict::Refuse).then_some(needed))?;
    if open.version != expected {
        return Err(DomainError::Conflict);
    }
    let (row, taken) = stepped(ctx, viewer, open, state, said);
    let writing = ctx.begin(&permit).await?;
    let mut changes: Vec<Recorded> = Vec::new();
    let row = if taking == Step::Publish {
        let number = last.as_ref().and_then(|last| last.number).unwrap_or(0) + 1;
        if let Some(last) = last {
            // One that was archived stays so: its place is taken all the same.
            if let Ok(Some(state)) = next(Some(last.state), Step::Supersede) {
                let version = last.version;
                let last = PracticeVersion { state, superseded_at: Some(ctx.now()), ..last };
                version::save(writing.tx(), last, version).await?;
            }
        }
        changes.push(recorded(&practice, "PUBLISHED", true));
        let (published_at, confirmed_on) = (Some(ctx.now()), Some(ctx.today()));
        PracticeVersion { number: Some(number), published_at, confirmed_on, ..row }
    } else {
        let action = match state {
            PracticeState::NationallyApproved => "APPROVED",
            PracticeState::Returned => "RETURNED",
            _ => "REFUSED",
        };
        changes.push(recorded(&practice, action, false));
        row
    };
    let said = taken.comment.clone();
    version::save(writing.tx(), row.clone(), expected).await?;
    step::insert(writing.tx(), taken).await?;
    let authors: Vec<Whom> = practice.owner.into_iter().chain(row.saved_by).map(Whom::Person).collect();
    let (kind, whom) = match state {
        PracticeState::NationallyApproved => {
            ("practice-approved", vec![Whom::Role(PersonRole::ProgrammeOfficer, None)])
        }
        PracticeState::Returned => ("practice-returned", authors),
        PracticeState::Refused => ("practice-refused", authors),
        _ => ("practice-published", authors),
    };
    mail::queue(ctx, &writing, vec![letter(&practice, &row, kind, whom, &said)]).await?;
    writing.commit(changes).await?;
    after(ctx, practice, row, expected).await
}

/// A letter about a version and where it stands now.
fn letter(practice: &Practice, row: &PracticeVersion, kind: &'static str, whom: Vec<Whom>, comment: &str) -> Letter {
    let content = &row.content;
    let title = content.title.best("en", &content.original).map(|text| text.text.clone()).unwrap_or_default();
    let page = if row.number.is_some() { "" } else { "/review" };
    Letter {
        whom,
        kind,
        about: format!("{}.{}", row.id, row.version),
        args: vec![("title", title), ("comment", comment.to_owned())],
        path: format!("/practices/{}{page}", practice.reference),
    }
}

async fn after(ctx: &Ctx, practice: Practice, row: PracticeVersion, expected: i32) -> Result<Draft, DomainError> {
    let steps = step::of(&ctx.store, &[practice.id]).await?;
    Ok(Draft::of(ctx, practice, PracticeVersion { version: expected + 1, ..row }, steps))
}
