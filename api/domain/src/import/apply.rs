//! What was compared becomes requests, or is written at once.

use super::compare::Compared;
use crate::change_request::{self, Act, Draft, Then, apply_first, draft_all};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::change_request::ChangeRequest;
use entities::value::RequestState;

/// How often the same file may be proposed after it was taken back or refused.
const MOST_TIMES: usize = 50;

fn taken(compared: &Compared) -> Result<(), DomainError> {
    if compared.is_refused() {
        let english =
            format!("{} rows cannot be taken, so nothing of the file is; see the report.", compared.counts.refused);
        let args = vec![("count", compared.counts.refused.to_string())];
        return Err(Problem::at(&["file"], "ROWS_REFUSED", Message::new("import-refused", args, english)).into());
    }
    Ok(())
}

/// Makes one request for each country: drafts, or put forward for approval. The same file proposed twice for the same day makes them once.
///
/// # Errors
/// [`DomainError::Invalid`] with `ROWS_REFUSED`, or with what stands in the way of a request.
pub async fn propose(
    ctx: &Ctx,
    viewer: &Viewer,
    compared: &Compared,
    then: Then,
    effective_on: Option<NaiveDate>,
    note: &str,
    short_notice_reason: Option<&str>,
) -> Result<Vec<ChangeRequest>, DomainError> {
    taken(compared)?;
    let draft = |act| Draft {
        act,
        effective_on,
        note: note.to_owned(),
        short_notice_reason: short_notice_reason.map(str::to_owned),
        expected: compared.seen.clone(),
    };
    let drafts: Vec<Draft> = compared.acts().into_iter().map(draft).collect();
    let text = serde_json::to_string(&(&drafts, then)).map_err(|_| DomainError::Internal)?;
    let digest = crate::session::digest(&text);
    for time in 0.. {
        let key = format!("import {digest} {time}");
        let made = draft_all(ctx, viewer, drafts.clone(), then, Some(&key)).await?;
        // What was taken back or refused may be asked for again.
        let is_over = |row: &ChangeRequest| matches!(row.state, RequestState::Withdrawn | RequestState::Refused);
        if !made.iter().any(is_over) || time == MOST_TIMES {
            return Ok(made);
        }
    }
    Err(DomainError::Internal)
}

/// Writes it at once, all or nothing: as the initial load of a store that has no entries, else for administrators with a reason.
/// Gives how many entries were written.
///
/// # Errors
/// [`DomainError::Invalid`] with `ROWS_REFUSED` or `REASON_NEEDED`.
pub async fn apply(ctx: &Ctx, viewer: &Viewer, compared: &Compared, reason: &str) -> Result<usize, DomainError> {
    taken(compared)?;
    let acts: Vec<Act> = compared.acts();
    if matches!(viewer, Viewer::Machine(_)) {
        return apply_first(ctx, viewer, &acts, compared.day).await;
    }
    let count = acts.iter().map(|act| act.codes().len()).sum();
    change_request::apply_now(ctx, viewer, acts, compared.day, reason.to_owned(), &compared.seen).await?;
    Ok(count)
}
