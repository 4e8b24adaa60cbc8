//! Good practices: one file a country. Each is an example, written for the demonstration set.

use crate::SeedError;
use chrono::NaiveDate;
use domain::practice::{NewAdopter, NewPractice};
use domain::value::{CountryCode, PracticeContent, Texts, UptakeStage};
use serde::Deserialize;

macro_rules! files {
    ($($country:literal)+) => {
        /// Each country's file: its code and text.
        const FILES: &[(&str, &str, &str)] = &[$((
            $country,
            concat!("practices/", $country, ".json"),
            include_str!(concat!("../data/practices/", $country, ".json")),
        )),+];
    };
}

files! {
    "AT" "BE" "BG" "CH" "CY" "CZ" "DE" "DK" "EE" "EL" "ES" "FI" "FR" "HR" "HU" "IE"
    "IS" "IT" "LT" "LU" "LV" "MT" "NL" "NO" "PL" "PT" "RO" "SE" "SI" "SK" "UK"
}

/// A practice as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Practice {
    /// What tells it apart in the file; readers know it by its reference.
    #[serde(rename = "key")]
    _key: String,
    published_on: NaiveDate,
    content: PracticeContent,
    #[serde(default)]
    uptake: Vec<Adopter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adopter {
    country: String,
    #[serde(default)]
    institution: Option<String>,
    #[serde(default)]
    adaptation: Texts,
    #[serde(default)]
    evidence: Texts,
    #[serde(default)]
    reason: Texts,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    stage: UptakeStage,
    on: NaiveDate,
}

/// All bundled practices, by country.
pub(crate) fn practices() -> Result<Vec<NewPractice>, SeedError> {
    let mut all = Vec::new();
    for &(country, file, text) in FILES {
        let wrong = |row: usize, what: String| SeedError::Cell { file, row, what };
        let list: Vec<Practice> = serde_json::from_str(text).map_err(|error| wrong(error.line(), error.to_string()))?;
        let country = CountryCode::parse(country).map_err(|error| wrong(1, error.to_string()))?;
        let adopter = |one: Adopter| {
            Ok(NewAdopter {
                country: CountryCode::parse(&one.country).map_err(|error| wrong(1, error.to_string()))?,
                institution: one.institution.unwrap_or_default(),
                adaptation: one.adaptation,
                evidence: one.evidence,
                reason: one.reason,
                steps: one.steps.into_iter().map(|step| (step.stage, step.on)).collect(),
            })
        };
        for one in list {
            all.push(NewPractice {
                country,
                published_on: one.published_on,
                content: one.content,
                adopters: one.uptake.into_iter().map(adopter).collect::<Result<_, SeedError>>()?,
            });
        }
    }
    Ok(all)
}
