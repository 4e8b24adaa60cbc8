//! Direct user support: where a question stands, and what of it everybody reads.

use super::{Sector, Texts, UnknownValue};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

vocabulary!(
    /// Where a question stands.
    QuestionState {
        /// Waits for an answer.
        Open = "OPEN",
        /// Answered to whoever asked.
        Answered = "ANSWERED",
        /// Read by everybody, in the words of its reviewer.
        Published = "PUBLISHED",
        /// Done with.
        Closed = "CLOSED",
    }
);

/// What everybody reads of a question: reviewed, without a word about who asked. The answer is Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct Knowledge {
    /// The language in which it was written; texts in other languages are translations.
    pub original: String,
    /// The question in a line.
    pub title: Texts,
    /// The situation.
    pub body: Texts,
    /// The answer.
    pub answer: Texts,
    /// The sectors it is about; none means no sector in particular.
    pub sectors: Vec<Sector>,
    /// Codes of the business use cases it is about.
    pub bucs: Vec<String>,
    /// EESSI codes of the countries it is about; none means no country in particular.
    pub countries: Vec<String>,
}

impl Knowledge {
    /// The languages in which it has a title: the original one first.
    pub fn languages(&self) -> Vec<&str> {
        let mut own: Vec<&str> = self.title.0.iter().map(|text| text.language.as_str()).collect();
        own.sort_by_key(|language| (*language != self.original, *language));
        own.dedup();
        own
    }
}
