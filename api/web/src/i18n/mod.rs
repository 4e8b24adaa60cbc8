//! Texts of the pages by language: Fluent bundles from `locales/<language>/*.ftl`, days and numbers as each language writes
//! them, and which language a reader gets.

use chrono::{Datelike, NaiveDate};
use domain::Message;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

/// A language the pages are written in. Whoever reads another one gets English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
    German,
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(bundle));

/// Arguments of a text.
pub(crate) type Args<'a> = &'a [(&'a str, FluentValue<'a>)];

/// Arguments of domain messages that are days, as ISO dates; an empty one is a day nobody set.
const DAYS: [&str; 5] = ["from", "to", "on", "last", "since"];
/// Arguments of domain messages that choose a plural.
const NUMBERS: [&str; 3] = ["typos", "sound", "count"];

impl Language {
    pub(crate) const ALL: [Self; 3] = [Self::English, Self::French, Self::German];

    /// The tag of `lang` attributes, the cookie and the address bar.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
        }
    }

    /// What its speakers call it.
    pub(crate) fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::German => "Deutsch",
        }
    }

    /// Reads a language tag; regions (`de-AT`) are passed over.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language a reader gets: the one asked for in the address, else the one chosen before, else the best of the
    /// browser's list, else English.
    pub(crate) fn negotiate(asked: Option<&str>, cookie: Option<&str>, accept: Option<&str>) -> Self {
        asked
            .and_then(Self::parse)
            .or_else(|| cookie.and_then(Self::parse))
            .or_else(|| accept.and_then(Self::preferred))
            .unwrap_or(Self::English)
    }

    /// The best language of an `Accept-Language` list that we have; the earlier one where the wishes are equal.
    fn preferred(accept: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for part in accept.split(',') {
            let mut pieces = part.split(';');
            let Some(language) = pieces.next().and_then(Self::parse) else { continue };
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q=").map(str::to_owned))
                .map_or(1.0, |q| q.trim().parse::<f32>().unwrap_or(0.0));
            if weight > 0.0 && best.is_none_or(|(other, _)| weight > other) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

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
        let bundle = &BUNDLES[self as usize];
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
        FluentValue::from(value)
    }

    /// A day as this language writes it.
    pub(crate) fn day(self, day: NaiveDate) -> String {
        let (number, month, year) = (day.day(), self.months()[day.month0() as usize], day.year());
        match self {
            Self::French if number == 1 => format!("1er {month} {year}"),
            Self::English | Self::French => format!("{number} {month} {year}"),
            Self::German => format!("{number}. {month} {year}"),
        }
    }

    fn months(self) -> [&'static str; 12] {
        match self {
            // As the domain writes days in its English sentences.
            Self::English => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            Self::French => [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
            Self::German => [
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ],
        }
    }

    /// A count with the language's mark between thousands.
    pub(crate) fn number(self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + 4);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(self.thousands());
            }
            text.push(digit);
        }
        text
    }

    fn thousands(self) -> char {
        match self {
            Self::English => ',',
            // Narrow, and no line may break there.
            Self::French => '\u{202f}',
            Self::German => '.',
        }
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
    // Names and codes stand in plain text; invisible marks around them would be copied along.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| grouped(Language::English, value),
        Language::French => |value, _| grouped(Language::French, value),
        Language::German => |value, _| grouped(Language::German, value),
    }));
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

fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value >= 0.0 => Some(language.number(number.value as usize)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
