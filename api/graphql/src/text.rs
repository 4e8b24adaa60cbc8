//! Texts in several languages, read and written.

use async_graphql::{InputObject, SimpleObject};
use domain::value;

/// A text in one language.
#[derive(Debug, Clone, SimpleObject)]
pub(crate) struct LocalText {
    /// ISO 639-1 code of its language.
    language: String,
    /// The text; paragraphs are kept.
    text: String,
    /// Whether it was written in this language; all others are translations.
    is_original: bool,
}

pub(crate) fn local(texts: &value::Texts, original: &str) -> Vec<LocalText> {
    let one = |text: &value::Text| LocalText {
        language: text.language.clone(),
        text: text.text.clone(),
        is_original: text.language == original,
    };
    texts.0.iter().map(one).collect()
}

/// A text in one language.
#[derive(Debug, InputObject)]
pub(crate) struct LocalTextInput {
    /// ISO 639-1 code of its language.
    language: String,
    /// The text.
    text: String,
}

/// The texts of an input.
pub(crate) fn texts(list: Option<Vec<LocalTextInput>>) -> value::Texts {
    let one = |text: LocalTextInput| value::Text { language: text.language, text: text.text };
    value::Texts(list.unwrap_or_default().into_iter().map(one).collect())
}
