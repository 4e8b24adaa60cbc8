//! Texts for people as code, arguments and an English sentence.

use std::borrow::Cow;

/// A message or explanation. GraphQL prints the English; pages and mails translate code and arguments by Fluent, and a test
/// proves the English Fluent text equal to this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Stable key of the text, for example `reason-not-ready`.
    pub code: &'static str,
    /// Named values that stand in the text; days as ISO dates.
    pub args: Vec<(&'static str, String)>,
    /// The English sentence.
    pub english: Cow<'static, str>,
}

impl Message {
    /// A message without arguments.
    pub fn plain(code: &'static str, english: &'static str) -> Self {
        Self { code, args: Vec::new(), english: Cow::Borrowed(english) }
    }

    /// A message with arguments.
    pub fn new(code: &'static str, args: Vec<(&'static str, String)>, english: String) -> Self {
        Self { code, args, english: Cow::Owned(english) }
    }
}

impl std::fmt::Display for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.english)
    }
}
