//! An entry as it was known at an earlier moment, with what was announced by then.

use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use chrono::{DateTime, Utc};
use domain::Record;
use domain::clock::{end_of, parse_day};
use domain::institution::known_at;
use std::sync::Arc;

/// The moment that a text names: an instant of RFC 3339, or a day, of which the end is meant.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(at) => Some(at.with_timezone(&Utc)),
        Err(_) => end_of(parse_day(text)?),
    }
}

/// An instant as `?known=` takes it, to the microsecond, which is what the log keeps.
pub(super) fn written(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true)
}

/// The entry as it was known when `?known=` says, and that moment as the address has it; the entry of today where nothing is said.
pub(super) async fn asked(
    web: &Web,
    page: Page,
    record: Arc<Record>,
) -> Result<(Page, Arc<Record>, Option<(String, DateTime<Utc>)>), PageError> {
    let Some(text) = page.asked_value("known") else { return Ok((page, record, None)) };
    let (back, back_text) = (urls::versions(record.code()), page.t("versions-title"));
    let Some(at) = moment(&text) else {
        let said = page.no_day(&text);
        return Err(PageError::bad_value(page, said, back, back_text));
    };
    match known_at(&web.ctx, &page.viewer, record.code(), at).await {
        Ok(Some(known)) => Ok((page, Arc::new(known), Some((written(at), at)))),
        Ok(None) => {
            let (said, near) = (page.t("show-not-known"), vec![(page.link(back), back_text)]);
            Err(PageError::unknown(page, said, near, record.code()))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_means_its_end_in_brussels() {
        let winter = moment("2026-11-20").expect("a moment");
        assert_eq!(written(winter), "2026-11-20T22:59:59.999999Z");
        let summer = moment("2026-07-01").expect("a moment");
        assert_eq!(written(summer), "2026-07-01T21:59:59.999999Z");
        assert_eq!(moment(&written(summer)), Some(summer), "what is written is read");
        assert_eq!(moment("yesterday"), None);
    }
}
