//! The part of the gold set about good practices: what officials would type, written by hand before the search was looked at.

use super::hand::rows;
use crate::World;
use domain::PageRequest;
use domain::practice::{Filter, find};
use serde_json::Value;
use std::collections::HashMap;
use std::path::PathBuf;

/// What an official would type.
#[derive(Debug, Clone)]
pub struct PracticeQuestion {
    /// What sort of question it is: `topic` says it in words that the practice does not use.
    pub kind: String,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// What is typed.
    pub text: String,
    /// Key of the right practice in the bundled files.
    pub expected: String,
}

/// All of `gold/practices.csv`.
pub fn practice_questions() -> Vec<PracticeQuestion> {
    rows("practices.csv")
        .into_iter()
        .map(|row| PracticeQuestion {
            text: row[0].to_owned(),
            language: row[1].to_owned(),
            kind: row[2].to_owned(),
            expected: row[3].to_owned(),
        })
        .collect()
}

/// The key of each bundled practice in its file, by the title it was written under.
fn keys() -> HashMap<String, String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../seed/data/practices");
    let files = std::fs::read_dir(folder).expect("the bundled practices");
    let files = files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a file"));
    let all = files.flat_map(|text| serde_json::from_str::<Vec<Value>>(&text).expect("a list of practices"));
    let key = |one: Value| {
        let original = one["content"]["original"].clone();
        let titles = one["content"]["title"].as_array().cloned().unwrap_or_default();
        let title = titles.into_iter().find(|text| text["language"] == original).expect("a title");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        (text(&title["text"]), text(&one["key"]))
    };
    all.map(key).collect()
}

/// Keys of the practices that the bundled directory of `world` gives for a text, best first, at most ten.
pub fn practices_found(world: &World, text: &str, language: &str) -> Vec<String> {
    static KEYS: std::sync::LazyLock<HashMap<String, String>> = std::sync::LazyLock::new(keys);
    let filter = Filter { text: Some(text.to_owned()), ..Filter::default() };
    let (found, _) = find(world.ctx(), &filter, &PageRequest::first(10), language).expect("an answer");
    let key = |one: &domain::practice::Found| {
        let content = &one.record.last().content;
        let title = content.title.within(&content.original).map(|text| text.text.clone()).unwrap_or_default();
        KEYS.get(&title).cloned().unwrap_or_default()
    };
    found.entries.iter().map(|(_, one)| key(one)).collect()
}
