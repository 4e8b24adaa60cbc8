//! "This entry is still right": said by somebody of its country, with the day.

use super::content::stored_by_codes;
use crate::ctx::{Ctx, Recorded};
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy::{Action, Subject};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::institution;
use entities::value::{CountryCode, InstitutionCode, Noun};

/// The action of such a change row: nothing of the entry changes by it.
pub(crate) const CONFIRMED: &str = "CONFIRMED";
/// How long a confirmation counts.
const MONTHS: u32 = 6;

/// The day before which a confirmation is too old on `today`.
pub fn confirmed_since(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(chrono::Months::new(MONTHS)).unwrap_or(today)
}

/// Notes that the entries with these codes are right today; gives how many that are.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_CODE` for each code that nobody has; [`DomainError::Forbidden`] for entries of another
/// country. Then none is noted.
pub async fn confirm(ctx: &Ctx, viewer: &Viewer, codes: &[String]) -> Result<usize, DomainError> {
    let mut permit = None;
    let mut problems = Vec::new();
    let stored = stored_by_codes(&ctx.store, codes).await?;
    for code in codes {
        let country = InstitutionCode::parse(code).map(|code| code.country());
        let subject = Subject::public(Noun::Institution);
        let subject = country.map_or(subject, |country| subject.of(country));
        permit = Some(ctx.require(viewer, Action::Confirm, &subject, code)?);
        if !stored.contains_key(code) {
            let english = format!("No institution has the code {code}.");
            let message = Message::new("request-unknown-code", vec![("code", super::cut(code))], english);
            problems.push(Problem::at(&["codes"], "UNKNOWN_CODE", message));
        }
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(crate::error::Problems(problems)));
    }
    let Some(permit) = permit else { return Ok(0) };
    let today = ctx.today();
    let writing = ctx.begin(&permit).await?;
    let mut changes = Vec::new();
    // In one order everywhere, so that two who write the same entries do not wait for each other.
    let mut entries: Vec<_> = stored.values().collect();
    entries.sort_by(|a, b| a.row.code.cmp(&b.row.code));
    for entry in entries {
        institution::confirm(writing.tx(), entry.row.id, today).await?;
        changes.push(Recorded {
            noun: Noun::Institution,
            entity_id: entry.row.id.to_string(),
            label: entry.row.code.clone(),
            country: CountryCode::parse(&entry.row.country).ok(),
            action: CONFIRMED,
            is_public: entry.row.is_public,
            before: None,
        });
    }
    let count = changes.len();
    writing.commit(changes).await?;
    Ok(count)
}
