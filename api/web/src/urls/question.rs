//! Addresses of questions to direct user support.

use super::Url;

/// Questions and answers.
pub(crate) fn questions() -> Url {
    Url::new("/questions")
}

/// One question.
pub(crate) fn question(reference: i32) -> Url {
    Url::new(format!("/questions/{reference}"))
}

/// Where a question is asked.
pub(crate) fn question_new() -> Url {
    Url::new("/questions/new")
}

/// One's own questions.
pub(crate) fn questions_own() -> Url {
    Url::new("/questions/own")
}
