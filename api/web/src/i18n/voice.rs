//! How one language says things: its texts, and how it writes days and numbers and orders names (CLDR's data, by ICU4X).

use super::{Bundle, Language, Locales};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentResource;
use icu_calendar::{Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use std::cmp::Ordering;
use std::sync::OnceLock;

/// What a language needs to be spoken; made when somebody first reads it.
pub(super) struct Voice {
    pub(super) bundle: Bundle,
    days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    months: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    weekdays: [Option<FixedCalendarDateTimeFormatter<Gregorian, E>>; 2],
    numbers: Option<DecimalFormatter>,
    order: Option<CollatorBorrowed<'static>>,
}

static VOICES: [OnceLock<Voice>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

/// The voice of a language.
pub(super) fn voice(language: Language) -> &'static Voice {
    VOICES[language as usize].get_or_init(|| Voice::new(language))
}

impl Voice {
    fn new(language: Language) -> Self {
        // All tags of ours are well formed and their data compiled in; should one not be, plain digits say the same.
        let locale: Locale = language.tag().parse().unwrap_or(Locale::UNKNOWN);
        Self {
            bundle: bundle(language),
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            months: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            weekdays: [E::short(), E::long()]
                .map(|width| FixedCalendarDateTimeFormatter::try_new((&locale).into(), width).ok()),
            numbers: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok(),
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// A day, written in full.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        let date = Date::try_new_gregorian(day.year(), day.month() as u8, day.day() as u8).ok();
        match (&self.days, date) {
            (Some(days), Some(date)) => days.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    /// A month with its year, written in full.
    pub(super) fn month(&self, day: NaiveDate) -> String {
        let date = Date::try_new_gregorian(day.year(), day.month() as u8, 1).ok();
        match (&self.months, date) {
            (Some(months), Some(date)) => months.format(&date).to_string(),
            _ => day.format("%Y-%m").to_string(),
        }
    }

    /// A day of the week, shortly and in full.
    pub(super) fn weekday(&self, day: NaiveDate) -> (String, String) {
        let date = Date::try_new_gregorian(day.year(), day.month() as u8, day.day() as u8).ok();
        let said = |weekdays: &Option<FixedCalendarDateTimeFormatter<Gregorian, E>>| match (weekdays, date) {
            (Some(weekdays), Some(date)) => weekdays.format(&date).to_string(),
            _ => day.format("%a").to_string(),
        };
        (said(&self.weekdays[0]), said(&self.weekdays[1]))
    }

    /// A count with the marks between thousands that the language uses.
    pub(super) fn number(&self, number: usize) -> String {
        match &self.numbers {
            Some(numbers) => numbers.format(&Decimal::from(number as u64)).to_string(),
            None => number.to_string(),
        }
    }

    /// Which of two texts stands first in the language's alphabet.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.as_ref().map_or_else(|| one.cmp(other), |order| order.compare(one, other))
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
    // Names and codes stand in plain text; invisible marks around them would be copied along.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(language.formatter()));
    for path in Locales::iter() {
        if path.split('/').next() != Some(language.tag()) || !path.ends_with(".ftl") {
            continue;
        }
        let Some(file) = Locales::get(&path) else { continue };
        let source = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(rest, errors)| {
            tracing::error!(%path, ?errors, "a file of texts has errors");
            rest
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%path, ?errors, "a text is given twice");
        }
    }
    bundle
}
