//! Country codes as EESSI writes them.

use serde::{Deserialize, Serialize};

/// One of the 32 countries, by its EESSI code: `EL` for Greece and `UK` for the United Kingdom, ISO 3166-1 alpha-2 otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode([u8; 2]);

/// The text is no country that takes part in EESSI.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not one of the 32 EESSI countries; use a code such as PL, EL (Greece) or UK (United Kingdom)")]
pub struct CountryError(pub String);

/// EESSI code, ISO alpha-2, ISO alpha-3 of every participating country, in EESSI order.
const COUNTRIES: [(&str, &str, &str); 32] = [
    ("AT", "AT", "AUT"),
    ("BE", "BE", "BEL"),
    ("BG", "BG", "BGR"),
    ("CH", "CH", "CHE"),
    ("CY", "CY", "CYP"),
    ("CZ", "CZ", "CZE"),
    ("DE", "DE", "DEU"),
    ("DK", "DK", "DNK"),
    ("EE", "EE", "EST"),
    ("EL", "GR", "GRC"),
    ("ES", "ES", "ESP"),
    ("FI", "FI", "FIN"),
    ("FR", "FR", "FRA"),
    ("HR", "HR", "HRV"),
    ("HU", "HU", "HUN"),
    ("IE", "IE", "IRL"),
    ("IS", "IS", "ISL"),
    ("IT", "IT", "ITA"),
    ("LI", "LI", "LIE"),
    ("LT", "LT", "LTU"),
    ("LU", "LU", "LUX"),
    ("LV", "LV", "LVA"),
    ("MT", "MT", "MLT"),
    ("NL", "NL", "NLD"),
    ("NO", "NO", "NOR"),
    ("PL", "PL", "POL"),
    ("PT", "PT", "PRT"),
    ("RO", "RO", "ROU"),
    ("SE", "SE", "SWE"),
    ("SI", "SI", "SVN"),
    ("SK", "SK", "SVK"),
    ("UK", "GB", "GBR"),
];

impl CountryCode {
    /// Reads an EESSI, alpha-2 or alpha-3 code in any letter case (`EL`, `GR`, `grc`, `UK`, `gb`, ...).
    ///
    /// # Errors
    /// [`CountryError`] when the text is none of them.
    pub fn parse(text: &str) -> Result<Self, CountryError> {
        let wanted = text.trim();
        COUNTRIES
            .iter()
            .find(|(eessi, iso, iso3)| [eessi, iso, iso3].into_iter().any(|code| code.eq_ignore_ascii_case(wanted)))
            .map(|(eessi, _, _)| Self([eessi.as_bytes()[0], eessi.as_bytes()[1]]))
            .ok_or_else(|| CountryError(wanted.chars().take(40).collect()))
    }

    /// All participating countries in code order.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.iter().map(|(eessi, _, _)| Self([eessi.as_bytes()[0], eessi.as_bytes()[1]]))
    }

    /// The EESSI code, two capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// ISO 3166-1 alpha-2 code (`GR`, `GB` for `EL`, `UK`).
    pub fn iso(self) -> &'static str {
        self.row().1
    }

    /// ISO 3166-1 alpha-3 code.
    pub fn iso3(self) -> &'static str {
        self.row().2
    }

    /// Position in the fixed list of countries, 0 to 31.
    pub fn index(self) -> usize {
        COUNTRIES.iter().position(|(eessi, _, _)| *eessi == self.as_str()).unwrap_or(0)
    }

    fn row(self) -> &'static (&'static str, &'static str, &'static str) {
        &COUNTRIES[self.index()]
    }
}

impl std::fmt::Display for CountryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for CountryCode {
    type Error = CountryError;

    fn try_from(text: String) -> Result<Self, CountryError> {
        Self::parse(&text)
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

impl From<CountryCode> for sea_orm::Value {
    fn from(code: CountryCode) -> Self {
        Self::from(code.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greece_and_the_united_kingdom_are_read_in_every_spelling_and_printed_as_eessi_writes_them() {
        for text in ["EL", "GR", "GRC", "gr", " el "] {
            assert_eq!(CountryCode::parse(text).map(String::from), Ok("EL".to_owned()));
        }
        for text in ["UK", "GB", "GBR", "gb"] {
            assert_eq!(CountryCode::parse(text).map(String::from), Ok("UK".to_owned()));
        }
    }

    #[test]
    fn every_country_round_trips_by_each_of_its_codes() {
        assert_eq!(CountryCode::all().count(), 32);
        for (at, country) in CountryCode::all().enumerate() {
            assert_eq!(country.index(), at);
            for code in [country.as_str(), country.iso(), country.iso3()] {
                assert_eq!(CountryCode::parse(code), Ok(country));
            }
        }
    }

    #[test]
    fn a_country_outside_eessi_is_refused_with_what_was_typed() {
        assert_eq!(CountryCode::parse("US"), Err(CountryError("US".to_owned())));
        assert!(CountryCode::parse("").is_err());
    }
}
