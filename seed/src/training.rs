//! Trainings: those that were held in 2024, and invented ones that a demonstration shows.

use crate::SeedError;
use chrono::{NaiveDate, NaiveTime};
use domain::training::{Invented, NewTraining};
use domain::value::TrainingContent;
use serde::Deserialize;

const FILE: &str = "trainings.json";
const TEXT: &str = include_str!("../data/trainings.json");
const DEMO_FILE: &str = "demo_trainings.json";
const DEMO: &str = include_str!("../data/demo_trainings.json");

/// A training as the file has it: what is not known of it is left out.
#[derive(Deserialize)]
struct Training {
    published_on: NaiveDate,
    #[serde(flatten)]
    content: TrainingContent,
}

/// An invented training as the file has it; days count from the start of the service.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demo {
    in_days: i64,
    days: u64,
    from: Option<String>,
    to: Option<String>,
    zone: String,
    deadline_in_days: Option<i64>,
    seats: Option<u32>,
    content: TrainingContent,
}

fn wrong(file: &'static str) -> impl Fn(serde_json::Error) -> SeedError {
    move |error| SeedError::Cell { file, row: error.line(), what: error.to_string() }
}

/// All bundled trainings. Their times are not known, so that they take whole days.
pub(crate) fn trainings() -> Result<Vec<NewTraining>, SeedError> {
    let list: Vec<Training> = serde_json::from_str(TEXT).map_err(wrong(FILE))?;
    let training = |one: Training| NewTraining {
        published_on: one.published_on,
        content: TrainingContent { zone: "Europe/Brussels".to_owned(), ..one.content },
    };
    Ok(list.into_iter().map(training).collect())
}

/// The invented ones.
pub(crate) fn invented() -> Result<Vec<Invented>, SeedError> {
    let list: Vec<Demo> = serde_json::from_str(DEMO).map_err(wrong(DEMO_FILE))?;
    let time = |text: Option<&str>| -> Result<Option<NaiveTime>, SeedError> {
        let read = |text: &str| NaiveTime::parse_from_str(text, "%H:%M");
        text.map(read).transpose().map_err(|error| SeedError::Cell { file: DEMO_FILE, row: 1, what: error.to_string() })
    };
    let training = |one: Demo| {
        Ok(Invented {
            in_days: one.in_days,
            days: one.days,
            deadline_in_days: one.deadline_in_days,
            content: TrainingContent {
                starts: time(one.from.as_deref())?,
                ends: time(one.to.as_deref())?,
                zone: one.zone,
                seats: one.seats,
                ..one.content
            },
        })
    };
    list.into_iter().map(training).collect()
}
