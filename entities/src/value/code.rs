//! Institution codes: `CC:NATIONALID`, case-sensitive, leading zeros significant (1-domain §3).

use super::CountryCode;
use serde::{Deserialize, Serialize};

/// A well-formed institution code. Being well-formed says nothing about whether it exists.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct InstitutionCode {
    text: String,
    country: CountryCode,
}

/// The text is not shaped like an institution code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not an institution code; write the country, a colon and 4 to 10 letters or digits, for example PL:PL212000WR"
)]
pub struct CodeError(pub String);

impl InstitutionCode {
    /// Reads `CC:NATIONALID`. The country may be written in any of its codes (`GB:UK030`, `gr:10042`); the national id is
    /// kept to the letter, 4 to 10 ASCII letters and digits.
    ///
    /// # Errors
    /// [`CodeError`] when the country is unknown or the national id has another shape.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let refused = || CodeError(text.trim().chars().take(40).collect());
        let (country, national) = text.trim().split_once(':').ok_or_else(refused)?;
        let country = CountryCode::parse(country).map_err(|_| refused())?;
        let national = national.trim();
        if !Self::is_national_id(national) {
            return Err(refused());
        }
        Ok(Self { text: format!("{country}:{national}"), country })
    }

    /// True for 4 to 10 ASCII letters and digits.
    pub fn is_national_id(text: &str) -> bool {
        (4..=10).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
    }

    /// The whole code.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The country before the colon.
    pub fn country(&self) -> CountryCode {
        self.country
    }

    /// The national id after the colon.
    pub fn national_id(&self) -> &str {
        &self.text[3..]
    }
}

/// The form in which codes are compared when the exact letters find nothing: capitals only.
pub fn fold_code(text: &str) -> String {
    text.trim().to_ascii_uppercase()
}

impl std::fmt::Display for InstitutionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for InstitutionCode {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        Self::parse(&text)
    }
}

impl From<InstitutionCode> for String {
    fn from(code: InstitutionCode) -> Self {
        code.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_national_id_is_kept_to_the_letter_and_the_country_is_normalised() {
        for (text, code) in [
            ("DK:0101", "DK:0101"),
            ("CH:4x60x572", "CH:4x60x572"),
            ("GB:UK030", "UK:UK030"),
            ("gr:10042", "EL:10042"),
            (" POL:PL212000WR ", "PL:PL212000WR"),
        ] {
            assert_eq!(InstitutionCode::parse(text).map(String::from), Ok(code.to_owned()));
        }
    }

    #[test]
    fn other_shapes_are_refused() {
        for text in ["", ":", "PL", "PL:", "PL:123", "PL:12345678901", "XX:12345", "PL:12 45", "PL:ΕΦΚΑ"] {
            assert!(InstitutionCode::parse(text).is_err(), "{text}");
        }
    }
}
