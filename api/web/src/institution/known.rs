//! An entry as it was known at an earlier moment, with what was announced by then.

use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use domain::Record;
use domain::institution::known_at;
use std::sync::Arc;

/// The last moment of a civil day in Brussels.
fn end_of(day: NaiveDate) -> Option<DateTime<Utc>> {
    let next = day.succ_opt()?.and_time(NaiveTime::MIN);
    let begins = chrono_tz::Europe::Brussels.from_local_datetime(&next).earliest()?;
    Some(begins.with_timezone(&Utc) - Duration::microseconds(1))
}

/// The moment that a text names: an instant of RFC 3339, or a day, of which the end is meant.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(at) => Some(at.with_timezone(&Utc)),
        Err(_) => end_of(domain::clock::parse_day(text)?),
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
    let named = urls::pairs(page.query()).into_iter().rev().find(|(name, value)| name == "known" && !value.is_empty());
    let Some((_, text)) = named else { return Ok((page, record, None)) };
    let (back, back_text) = (urls::versions(record.code()), page.t("versions-title"));
    let Some(at) = moment(text.trim()) else {
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
