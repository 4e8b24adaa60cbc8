//! The languages the pages are written in, and which of them a reader gets.

use super::Formatter;
use super::grouped;

macro_rules! languages {
    ($($name:ident $tag:literal $own:literal,)+) => {
        /// A language the pages are written in. Whoever reads another one gets English.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Language {
            $($name,)+
        }

        impl Language {
            /// All, in the order of their own names, as the menu shows them.
            pub(crate) const ALL: [Self; [$($tag),+].len()] = [$(Self::$name),+];

            /// The tag of `lang` attributes, the cookie and the address bar.
            pub(crate) fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)+
                }
            }

            /// What its speakers call it.
            pub(crate) fn own_name(self) -> &'static str {
                match self {
                    $(Self::$name => $own,)+
                }
            }

            /// How Fluent writes numbers; it takes plain functions only.
            pub(super) fn formatter(self) -> Formatter {
                match self {
                    $(Self::$name => |value, _| grouped(Self::$name, value),)+
                }
            }
        }
    };
}

// The order in which the institutions of the EU list their languages; Icelandic and Norwegian behind them.
languages! {
    Bulgarian "bg" "български",
    Spanish "es" "español",
    Czech "cs" "čeština",
    Danish "da" "dansk",
    German "de" "Deutsch",
    Estonian "et" "eesti",
    Greek "el" "ελληνικά",
    English "en" "English",
    French "fr" "français",
    Irish "ga" "Gaeilge",
    Croatian "hr" "hrvatski",
    Italian "it" "italiano",
    Latvian "lv" "latviešu",
    Lithuanian "lt" "lietuvių",
    Hungarian "hu" "magyar",
    Maltese "mt" "Malti",
    Dutch "nl" "Nederlands",
    Polish "pl" "polski",
    Portuguese "pt" "português",
    Romanian "ro" "română",
    Slovak "sk" "slovenčina",
    Slovenian "sl" "slovenščina",
    Finnish "fi" "suomi",
    Swedish "sv" "svenska",
    Icelandic "is" "íslenska",
    Norwegian "nb" "norsk",
}

impl Language {
    /// True when its texts were read with care, sentence by sentence; the page says of the others that a machine helped.
    pub(crate) fn is_read_with_care(self) -> bool {
        matches!(self, Self::English | Self::French | Self::German)
    }

    /// Reads a language tag; regions (`de-AT`) are passed over, and every written form of Norwegian is the one we have.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let primary = if ["no", "nn"].contains(&primary.as_str()) { "nb" } else { &primary };
        Self::ALL.into_iter().find(|language| language.tag() == primary)
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
}
