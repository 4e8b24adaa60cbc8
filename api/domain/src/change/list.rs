//! Reading the change log.

use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::countries;
use crate::message::Message;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::{DateTime, Utc};
use entities::change::{self, Change, ChangeFilter, Seq};
use entities::value::{CountryCode, Noun};

/// Which changes are wanted.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only changes behind this one; a decimal number.
    pub after: Option<String>,
    /// Only changes at or after this instant.
    pub since: Option<DateTime<Utc>>,
    /// Only these countries; empty means all.
    pub countries: Vec<String>,
    /// Only these nouns; empty means all.
    pub nouns: Vec<Noun>,
    /// At most so many, 1 to 100; 100 when nothing is said.
    pub first: Option<i32>,
}

/// A part of the change log.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The changes, oldest first.
    pub changes: Vec<Change>,
    /// Where to go on: rows the reader may not see still advance it.
    pub after: Seq,
    /// Whether there are more.
    pub has_more: bool,
}

/// Reads the part of the change log that is wanted and that `viewer` may see.
///
/// # Errors
/// [`DomainError::Invalid`] with `INVALID_SEQ`, `UNKNOWN_COUNTRY` or `PAGE_SIZE`; others when the store fails.
pub async fn list(ctx: &Ctx, viewer: &Viewer, asked: &Asked) -> Result<Listed, DomainError> {
    let mut problems = Vec::new();
    let countries = countries(&asked.countries, &["countries"], &mut problems);
    let after = match asked.after.as_deref().map(str::trim) {
        None | Some("") => Seq(0),
        Some(text) => match text.parse::<u64>().ok().and_then(|seq| i64::try_from(seq).ok()) {
            Some(seq) => Seq(seq),
            None => {
                let english = "\"after\" is not a change number; use the number an earlier page gave.".to_owned();
                let message = Message::new("invalid-seq", Vec::new(), english);
                problems.push(Problem::at(&["after"], "INVALID_SEQ", message));
                Seq(0)
            }
        },
    };
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let first = crate::page::size("first", asked.first)?.unwrap_or(100);
    let filter = ChangeFilter {
        since: asked.since,
        countries,
        nouns: asked.nouns.clone(),
        include_private: policy::audience(viewer).sees(false),
    };
    // Only what the read model knows already is shown, so that a reader who looks a change up finds it.
    let until = ctx.model.as_of();
    let mut changes = change::list(&ctx.store, after, Some(until), &filter, first as u64 + 1).await?;
    let has_more = changes.len() > first;
    changes.truncate(first);
    let all = changes.last().map_or(until, |change| Seq(change.seq));
    changes.retain(|change| is_seen(viewer, change));
    let after = if has_more { all } else { until.max(after) };
    Ok(Listed { changes, after, has_more })
}

/// Whether whoever keeps a copy has to forget the thing: it is no longer public, or was erased.
pub fn is_tombstone(change: &Change) -> bool {
    matches!(change.action.as_str(), "HIDDEN" | change::ERASED)
}

/// Whether a row may be told: public ones to everybody, others to those who may see the thing itself.
fn is_seen(viewer: &Viewer, change: &Change) -> bool {
    if change.is_public {
        return true;
    }
    let action = match change.noun {
        Noun::Person => Action::ReadPeople,
        Noun::ChangeRequest | Noun::Question | Noun::Practice | Noun::Training | Noun::Visit => Action::ReadRequests,
        _ => Action::Read,
    };
    let subject = Subject::hidden(change.noun);
    let country = change.country.as_deref().and_then(|code| CountryCode::parse(code).ok());
    let subject = country.map_or(subject, |country| subject.of(country));
    policy::decide(viewer, action, &subject) == policy::Decision::Allow
}
