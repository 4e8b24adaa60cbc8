//! Texts of the pages by language: Fluent messages from `locales/<language>/*.ftl`, days, numbers and alphabets as each language
//! has them, and which language a reader gets.

mod language;
mod voice;

pub(crate) use language::Language;

use chrono::{Datelike, NaiveDate};
use domain::Message;
use domain::value::CountryCode;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_embed::RustEmbed;
use std::cmp::Ordering;
use voice::voice;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

type Bundle = FluentBundle<FluentResource>;
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// Arguments of a text.
pub(crate) type Args<'a> = &'a [(&'a str, FluentValue<'a>)];

/// Arguments of domain messages that are days, as ISO dates; an empty one is a day nobody set.
const DAYS: [&str; 5] = ["from", "to", "on", "last", "since"];
/// Arguments of domain messages that choose a plural.
const NUMBERS: [&str; 3] = ["typos", "sound", "count"];

impl Language {
    /// The text with this key; in English when this language lacks it, the key itself when English does too.
    pub(crate) fn text(self, key: &str, args: Args<'_>) -> String {
        self.known(key, args).unwrap_or_else(|| {
            tracing::error!(key, "a text is missing in every language");
            key.to_owned()
        })
    }

    /// The text with this key when there is one.
    pub(crate) fn known(self, key: &str, args: Args<'_>) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        [self, Self::English].into_iter().find_map(|language| language.own(key, &args))
    }

    fn own(self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = &voice(self).bundle;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = self.tag(), ?errors, "a text could not be put together");
        }
        Some(text)
    }

    /// What the domain says, in this language; its own English where the key is not translated.
    pub(crate) fn message(self, message: &Message) -> String {
        let args: Vec<(&str, FluentValue<'_>)> =
            message.args.iter().map(|(name, value)| (*name, self.argument(name, value))).collect();
        self.known(message.code, &args).unwrap_or_else(|| message.english.clone().into_owned())
    }

    fn argument<'a>(self, name: &str, value: &'a str) -> FluentValue<'a> {
        if value.is_empty() {
            // Fluent cannot choose by an empty text.
            return FluentValue::from("none");
        }
        if DAYS.contains(&name)
            && let Ok(day) = value.parse::<NaiveDate>()
        {
            return FluentValue::from(self.day(day));
        }
        // Larger ones take the general plural anyway, and stand as the domain writes them: without a mark between thousands.
        if NUMBERS.contains(&name)
            && let Some(number) = value.parse::<u32>().ok().filter(|number| *number < 1_000)
        {
            return FluentValue::from(number);
        }
        // Sentences of the domain name a country by its code; readers know its name.
        if name == "country"
            && let Ok(country) = CountryCode::parse(value)
        {
            return FluentValue::from(self.country(country));
        }
        FluentValue::from(value)
    }

    /// The name of a country.
    pub(crate) fn country(self, code: CountryCode) -> String {
        self.known(&format!("country-{code}"), &[]).unwrap_or_else(|| code.to_string())
    }

    /// The country with this name in this language, in any letter case.
    pub(crate) fn country_named(self, name: &str) -> Option<CountryCode> {
        let name = name.to_lowercase();
        CountryCode::all().find(|&code| self.country(code).to_lowercase() == name)
    }

    /// A day as this language writes it.
    pub(crate) fn day(self, day: NaiveDate) -> String {
        match self {
            // As the domain writes days in its English sentences.
            Self::English => domain::clock::readable(day),
            // CLDR leaves the ordinal of the first of the month out.
            Self::French if day.day() == 1 => voice(self).day(day).replacen('1', "1er", 1),
            _ => voice(self).day(day),
        }
    }

    /// A month with its year.
    pub(crate) fn month(self, day: NaiveDate) -> String {
        voice(self).month(day)
    }

    /// A day of the week, shortly and in full.
    pub(crate) fn weekday(self, day: NaiveDate) -> (String, String) {
        voice(self).weekday(day)
    }

    /// A count with the language's mark between thousands.
    pub(crate) fn number(self, number: usize) -> String {
        voice(self).number(number)
    }

    /// Which of two texts stands first in this language's alphabet.
    pub(crate) fn compare(self, one: &str, other: &str) -> Ordering {
        voice(self).compare(one, other)
    }
}

fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value >= 0.0 => Some(language.number(number.value as usize)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
