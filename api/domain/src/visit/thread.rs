//! What those whom a request concerns write to each other.

use super::letter;
use super::step::{Actor, stored};
use super::{name_of, recorded, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::mail;
use crate::message::{Message, written};
use crate::policy::Action;
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::id::VisitMessageId;
use entities::visit::Visit;
use entities::visit::host::VisitHost;
use entities::visit::thread::{self, VisitMessage};

/// Writes something that everybody reads who sees the request. With an idempotency key the same is written once.
///
/// # Errors
/// [`DomainError::Invalid`] with `MISSING`, `TOO_LONG` or `INVALID_TEXT`.
pub async fn comment(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    body: &str,
    key: Option<&str>,
) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    let (visit, hosts) = stored(ctx, viewer, reference).await?;
    let permit = ctx.require(viewer, Action::Comment, &subject(&visit, &hosts, viewer), &name_of(&visit))?;
    let needed = Message::plain("visit-message-needed", "Write something.");
    let body = written(body, "body", super::LONGEST_NOTE, Some(("MISSING", needed)))?;
    let repeat = Repeatable::new(viewer, key, &(reference, &body))?;
    if let Some(repeat) = &repeat
        && repeat.known(ctx).await?.is_some()
    {
        return Ok((visit, hosts));
    }
    let actor = Actor::of(viewer);
    let row = VisitMessage {
        id: VisitMessageId(ctx.ids.next()),
        visit_id: visit.id,
        by: actor.by,
        role: actor.role,
        country: actor.country,
        body,
        at: ctx.now(),
    };
    let writing = ctx.begin(&permit).await?;
    thread::insert(writing.tx(), row.clone()).await?;
    if let Some(repeat) = &repeat
        && !repeat.keep(ctx, &writing, serde_json::json!(row.id.to_string())).await?
    {
        // The same came twice at once, and the other was first.
        return Ok((visit, hosts));
    }
    let letters = vec![letter::each(letter::all(&visit, &hosts, visit.state, "visit-message"), &row.id)];
    mail::queue(ctx, &writing, if visit.submitted_at.is_some() { letters } else { Vec::new() }).await?;
    writing.commit(recorded(&visit, &hosts, "COMMENTED")).await?;
    Ok((visit, hosts))
}
