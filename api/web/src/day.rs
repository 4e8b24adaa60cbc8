//! Days as they stand in the address bar.

use crate::page::Page;
use crate::urls;
use chrono::NaiveDate;
pub(crate) use domain::clock::parse_day;
use fluent_bundle::FluentValue;

impl Page {
    /// The day the address asks about, today when it names none.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub(crate) fn asked_day(&self) -> Result<NaiveDate, String> {
        let Some(text) = self.asked_value("on") else { return Ok(self.today) };
        parse_day(&text).ok_or_else(|| self.no_day(&text))
    }

    /// What the address says under this name; the last counts, and blanks say nothing.
    pub(crate) fn asked_value(&self, name: &str) -> Option<String> {
        let named = |(own, value): &(String, String)| own == name && !value.trim().is_empty();
        urls::pairs(self.query()).into_iter().rev().find(named).map(|(_, value)| value.trim().to_owned())
    }

    /// Says that a text is no day.
    pub(crate) fn no_day(&self, text: &str) -> String {
        let value: String = text.chars().take(40).collect();
        let problem = self.with("problem-day", &[("value", FluentValue::from(value))]);
        let args = [("field", FluentValue::from(self.t("show-day"))), ("value", FluentValue::from(problem))];
        self.with("filter-chip", &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        parse_day(text).expect("a day")
    }

    #[test]
    fn only_a_whole_date_is_a_day() {
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-1",
            "01.03.2026",
            "+2026-1-1",
            "today",
            "2026-03-01T00:00",
            "２026-03-1",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}
