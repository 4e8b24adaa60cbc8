//! Implementation profiles: one file a country, its versions oldest first.

use crate::SeedError;
use chrono::NaiveDate;
use domain::profile::NewProfile;
use domain::value::{CountryCode, ProfileContent};
use serde::Deserialize;

macro_rules! files {
    ($($country:literal)+) => {
        /// Each country's file: its code and text.
        const FILES: &[(&str, &str, &str)] = &[$((
            $country,
            concat!("profiles/", $country, ".json"),
            include_str!(concat!("../data/profiles/", $country, ".json")),
        )),+];
    };
}

files! {
    "AT" "BE" "BG" "CH" "CY" "CZ" "DE" "DK" "EE" "EL" "ES" "FI" "FR" "HR" "HU" "IE"
    "IS" "IT" "LI" "LT" "LU" "LV" "MT" "NL" "NO" "PL" "PT" "RO" "SE" "SI" "SK" "UK"
}

/// A version as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version {
    published_on: NaiveDate,
    summary: String,
    content: ProfileContent,
}

/// All bundled versions, by country and day.
pub(crate) fn profiles() -> Result<Vec<NewProfile>, SeedError> {
    let mut all = Vec::new();
    for &(country, file, text) in FILES {
        let wrong = |row: usize, what: String| SeedError::Cell { file, row, what };
        let versions: Vec<Version> =
            serde_json::from_str(text).map_err(|error| wrong(error.line(), error.to_string()))?;
        let country = CountryCode::parse(country).map_err(|error| wrong(1, error.to_string()))?;
        if versions.windows(2).any(|pair| pair[0].published_on >= pair[1].published_on) {
            return Err(wrong(1, "the versions are not in the order of their days".to_owned()));
        }
        all.extend(versions.into_iter().map(|version| NewProfile {
            country,
            published_on: version.published_on,
            summary: version.summary,
            content: version.content,
        }));
    }
    Ok(all)
}
