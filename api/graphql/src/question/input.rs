//! What is asked for in questions.

use crate::kind::Sector;
use crate::text::LocalTextInput;
use async_graphql::{ID, InputObject};

/// A question that is asked.
#[derive(Debug, InputObject)]
pub(crate) struct AskQuestionInput {
    /// The question in a line of at most 140 letters.
    pub(super) title: String,
    /// The situation, at most 4,000 letters. Leave out who the case is about.
    pub(super) body: String,
    /// ISO 639-1 code of its language; English when nothing is said.
    pub(super) language: Option<String>,
    /// The sector it is about.
    pub(super) sector: Option<Sector>,
    /// Code of the business use case it is about.
    pub(super) buc: Option<String>,
    /// The country it is about, in any of its codes.
    pub(super) country: Option<String>,
    /// Makes a repeated request do nothing twice.
    pub(super) idempotency_key: Option<String>,
}

/// Who is to answer.
#[derive(Debug, InputObject)]
pub(crate) struct AssignQuestionInput {
    /// The question: its global identity or its reference.
    pub(super) question: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The country whose coordinator is to answer; left out: the programme is.
    pub(super) country: Option<String>,
}

/// Something that is said about a question.
#[derive(Debug, InputObject)]
pub(crate) struct AnswerQuestionInput {
    /// The question: its global identity or its reference.
    pub(super) question: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The text, as Markdown.
    pub(super) body: String,
}

/// A note for those who answer.
#[derive(Debug, InputObject)]
pub(crate) struct NoteQuestionInput {
    /// The question: its global identity or its reference.
    pub(super) question: ID,
    /// The text; nobody else ever reads it.
    pub(super) body: String,
}

/// Question and answer in the words that everybody reads.
#[derive(Debug, InputObject)]
pub(crate) struct PublishQuestionInput {
    /// The question: its global identity or its reference.
    pub(super) question: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// ISO 639-1 code of the original language; English when nothing is said.
    pub(super) original_language: Option<String>,
    /// The question in a line.
    pub(super) title: Vec<LocalTextInput>,
    /// The situation, without a word about who asked.
    pub(super) body: Vec<LocalTextInput>,
    /// The answer, as Markdown.
    pub(super) answer: Vec<LocalTextInput>,
    /// The sectors it is about.
    pub(super) sectors: Option<Vec<Sector>>,
    /// Codes of the business use cases it is about.
    pub(super) bucs: Option<Vec<String>>,
    /// The countries it is about, in any of their codes.
    pub(super) countries: Option<Vec<String>>,
}

/// A question as it was seen.
#[derive(Debug, InputObject)]
pub(crate) struct QuestionStepInput {
    /// The question: its global identity or its reference.
    pub(super) question: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
}

/// A rating.
#[derive(Debug, InputObject)]
pub(crate) struct RateQuestionInput {
    /// The question: its global identity or its reference.
    pub(super) question: ID,
    /// 1 (did not help) to 5 (helped well).
    pub(super) score: i32,
}
