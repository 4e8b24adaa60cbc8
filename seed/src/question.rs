//! Published questions with their answers. Nobody asked them: they are what the demonstration set starts with.

use crate::SeedError;
use chrono::NaiveDate;
use domain::question::NewQuestion;
use domain::value::{Knowledge, Sector, Texts};
use serde::Deserialize;

const FILE: &str = "questions.json";
const TEXT: &str = include_str!("../data/questions.json");

/// A question as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    /// What tells it apart in the file; readers know it by its reference.
    #[serde(rename = "key")]
    _key: String,
    original: String,
    published_on: NaiveDate,
    title: Texts,
    body: Texts,
    answer: Texts,
    sectors: Vec<Sector>,
    bucs: Vec<String>,
    countries: Vec<String>,
}

/// All bundled questions.
pub(crate) fn questions() -> Result<Vec<NewQuestion>, SeedError> {
    let list: Vec<Question> = serde_json::from_str(TEXT).map_err(|error| SeedError::Cell {
        file: FILE,
        row: error.line(),
        what: error.to_string(),
    })?;
    let question = |one: Question| NewQuestion {
        published_on: one.published_on,
        knowledge: Knowledge {
            original: one.original,
            title: one.title,
            body: one.body,
            answer: one.answer,
            sectors: one.sectors,
            bucs: one.bucs,
            countries: one.countries,
        },
    };
    Ok(list.into_iter().map(question).collect())
}
