//! What is asked of the directory and what it answers.

use crate::facets::{Facets, Filter};
use crate::geography::AreaAt;
use crate::order::Key;
use crate::query::{Match, Ranked};
use crate::record::Record;
use chrono::NaiveDate;
use entities::Audience;
use entities::change::Seq;
use std::sync::Arc;

/// Order of a list. With a text, relevance comes first; without one it is by country and code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// By tier and score.
    #[default]
    Relevance,
    /// By main name, in Unicode order.
    Name,
    /// By code.
    Code,
    /// By country, then name.
    Country,
    /// Changed last first.
    Changed,
}

/// One question to the directory, already checked.
#[derive(Debug, Clone)]
pub struct Question {
    /// What was typed, if anything.
    pub text: Option<String>,
    /// What to narrow to.
    pub filter: Filter,
    /// Areas of the place asked for, one group per meaning; an institution that covers one of the meanings passes.
    pub places: Vec<Vec<AreaAt>>,
    /// The day asked about.
    pub on: NaiveDate,
    /// Order of the answer.
    pub order: Order,
    /// For whom.
    pub audience: Audience,
}

/// One entry of an answer.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The entry.
    pub record: Arc<Record>,
    /// How it matched the text; none without a text.
    pub found: Option<Match>,
}

/// Which entries answer, in one of the forms that making a page needs.
#[derive(Debug)]
pub(crate) enum Found {
    /// Without a text, in order.
    Listed(Vec<u32>),
    /// With a text, in an order of its own.
    Matched(Vec<u32>, Ranked),
    /// With a text, by relevance: the first slots in order, keys of the others in no order.
    Ranked(Vec<u32>, Vec<Key>, Ranked),
}

/// All entries that answer a question.
#[derive(Debug)]
pub struct Answer {
    pub(crate) found: Found,
    /// The last change the answer knows of.
    pub as_of: Seq,
    /// How often each value occurs; counted only when asked.
    pub facets: Option<Facets>,
}

impl Answer {
    /// How many entries there are.
    pub fn total(&self) -> usize {
        match &self.found {
            Found::Listed(slots) | Found::Matched(slots, _) => slots.len(),
            Found::Ranked(first, rest, _) => first.len() + rest.len(),
        }
    }
}
