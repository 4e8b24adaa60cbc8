//! Looking an institution up by its code.

use super::find::cut;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy;
use crate::viewer::Viewer;
use entities::id::InstitutionId;
use entities::value::{InstitutionCode, fold_code};
use search::{Link, Moment, Record};
use std::sync::Arc;

/// What a code gave.
#[derive(Debug)]
pub enum Lookup {
    /// The entry, and whether its code had to be read in another letter case (5-rules 12).
    Found(Arc<Record>, bool),
    /// Well formed, but no entry has it (5-rules 13a).
    Unknown(Problem),
}

/// The entry with this code, current or not (5-rules 11: codes always answer).
///
/// # Errors
/// [`DomainError::Invalid`] with `INVALID_CODE` when the text is no code.
pub fn get(ctx: &Ctx, viewer: &Viewer, code: &str) -> Result<Lookup, DomainError> {
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let parsed = InstitutionCode::parse(code).map_err(|error| {
        let message = Message::new("invalid-code", vec![("code", cut(code))], format!("{error}."));
        Problem::at(&["code"], "INVALID_CODE", message)
    })?;
    let audience = policy::audience(viewer);
    if let Some(record) = snapshot.by_code(parsed.as_str()).filter(|record| audience.sees(record.institution.is_public))
    {
        return Ok(Lookup::Found(Arc::clone(record), false));
    }
    let folded = fold_code(parsed.as_str());
    let mut same = snapshot
        .records()
        .iter()
        .filter(|record| fold_code(record.code()) == folded && audience.sees(record.institution.is_public));
    if let (Some(record), None) = (same.next(), same.next()) {
        return Ok(Lookup::Found(Arc::clone(record), true));
    }
    let near = snapshot.similar_codes(parsed.as_str()).join(", ");
    let english = if near.is_empty() {
        format!("No institution has the code {parsed}; check it or search by name.")
    } else {
        format!("No institution has the code {parsed}; did you mean {near}?")
    };
    let args = vec![("code", parsed.to_string()), ("near", near)];
    Ok(Lookup::Unknown(Problem::at(&["code"], "UNKNOWN_CODE", Message::new("unknown-code", args, english))))
}

/// Entries by identity, in the order asked; `None` where there is none the viewer may see.
pub fn by_ids(ctx: &Ctx, viewer: &Viewer, ids: &[InstitutionId]) -> Vec<Option<Arc<Record>>> {
    let moment = ctx.moment();
    let audience = policy::audience(viewer);
    let visible = |record: &&Arc<Record>| audience.sees(record.institution.is_public);
    ids.iter().map(|id| moment.snapshot().by_id(*id).filter(visible).cloned()).collect()
}

/// The entry at the other end of a link; `None` when the viewer may not see it.
pub fn linked(moment: &Moment, viewer: &Viewer, link: &Link) -> Option<Arc<Record>> {
    let audience = policy::audience(viewer);
    let record = moment.snapshot().by_id(link.institution)?;
    audience.sees(record.institution.is_public).then(|| Arc::clone(record))
}

/// How many institutions the store holds.
///
/// # Errors
/// [`DomainError::Unavailable`] when the store cannot be reached.
pub async fn stored(store: &entities::Store) -> Result<u64, DomainError> {
    Ok(entities::institution::count(store).await?)
}
