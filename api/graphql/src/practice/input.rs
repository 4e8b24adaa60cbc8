//! What a practice says, as it is written.

use super::FIELDS;
use super::kind::{Maturity, PracticeOutcome, Transferability};
use crate::kind::Sector;
use crate::text::{LocalTextInput, texts};
use async_graphql::{ID, InputObject, MaybeUndefined};
use domain::practice::Change;
use domain::value::PracticeLink;

/// A page elsewhere.
#[derive(Debug, InputObject)]
pub(crate) struct PracticeLinkInput {
    /// What it is.
    title: Option<Vec<LocalTextInput>>,
    /// Its address.
    url: String,
}

/// What is written; what is left out stays as it is. Texts are given in all their languages at once.
#[derive(Debug, Default, InputObject)]
pub(crate) struct PracticeContentInput {
    /// ISO 639-1 code of the language in which it is written.
    original_language: Option<String>,
    /// What was done, in a line of at most 100 letters.
    title: Option<Vec<LocalTextInput>>,
    /// What, for whom, to what effect: Markdown, at most 600 letters.
    summary: Option<Vec<LocalTextInput>>,
    /// What was wrong before: Markdown, at most 2,000 letters.
    problem: Option<Vec<LocalTextInput>>,
    /// What was done about it: Markdown, at most 4,000 letters.
    solution: Option<Vec<LocalTextInput>>,
    /// What came of it, with evidence: Markdown, at most 2,000 letters.
    results: Option<Vec<LocalTextInput>>,
    /// What it cost: Markdown, at most 1,000 letters.
    costs: Option<Vec<LocalTextInput>>,
    /// What was hard: Markdown, at most 2,000 letters.
    challenges: Option<Vec<LocalTextInput>>,
    /// What others need to do the same: Markdown, at most 2,000 letters.
    transferability: Option<Vec<LocalTextInput>>,
    /// The sectors it is about.
    sectors: Option<Vec<Sector>>,
    /// Codes of the business use cases it is about.
    bucs: Option<Vec<String>>,
    /// Codes of the institutions that do it.
    institutions: Option<Vec<String>>,
    /// How settled it is; null takes it away.
    maturity: MaybeUndefined<Maturity>,
    /// Whether it did what it was meant to do; null takes it away.
    outcome: MaybeUndefined<PracticeOutcome>,
    /// Whether others can do the same; null takes it away.
    transferable: MaybeUndefined<Transferability>,
    /// The year in which it began; null takes it away.
    year: MaybeUndefined<i32>,
    /// A functional mailbox; null takes it away.
    contact: MaybeUndefined<String>,
    /// Pages elsewhere.
    links: Option<Vec<PracticeLinkInput>>,
}

#[expect(clippy::option_option, reason = "left out, taken away and given are three things")]
fn given<A, B>(value: MaybeUndefined<A>, into: impl Fn(A) -> B) -> Option<Option<B>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => Some(Some(into(value))),
    }
}

impl PracticeContentInput {
    pub(super) fn into_change(self) -> Change {
        let own = [
            self.title,
            self.summary,
            self.problem,
            self.solution,
            self.results,
            self.costs,
            self.challenges,
            self.transferability,
        ];
        let link = |link: PracticeLinkInput| PracticeLink { title: texts(link.title), url: link.url };
        Change {
            original: self.original_language,
            texts: FIELDS.into_iter().zip(own).filter_map(|(field, own)| Some((field, texts(Some(own?))))).collect(),
            sectors: self.sectors.map(|list| list.into_iter().map(Into::into).collect()),
            bucs: self.bucs,
            institutions: self.institutions,
            maturity: given(self.maturity, Into::into),
            outcome: given(self.outcome, Into::into),
            transferable: given(self.transferable, Into::into),
            year: given(self.year, |year| year),
            contact: given(self.contact, |contact| contact),
            links: self.links.map(|list| list.into_iter().map(link).collect()),
        }
    }
}

/// A version under way as it is to be kept.
#[derive(Debug, InputObject)]
pub(crate) struct SavePracticeDraftInput {
    /// The practice: its global identity or its reference; left out to begin one of one's own country.
    pub(super) practice: Option<ID>,
    /// The version that was seen; needed with `practice`.
    pub(super) expected_version: Option<i32>,
    /// What is written.
    pub(super) content: Option<PracticeContentInput>,
    /// Makes a repeated request do nothing twice.
    pub(super) idempotency_key: Option<String>,
}

/// A version that is put forward.
#[derive(Debug, InputObject)]
pub(crate) struct SubmitPracticeInput {
    /// The practice: its global identity or its reference; left out to begin one of one's own country and submit it at once.
    pub(super) practice: Option<ID>,
    /// The version that was seen; needed with `practice`.
    pub(super) expected_version: Option<i32>,
    /// What is written before it is submitted.
    pub(super) content: Option<PracticeContentInput>,
    /// Makes a repeated request do nothing twice.
    pub(super) idempotency_key: Option<String>,
}

/// A version as it was seen.
#[derive(Debug, InputObject)]
pub(crate) struct PracticeStepInput {
    /// The practice: its global identity or its reference.
    pub(super) practice: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
}

/// A decision at a gate.
#[derive(Debug, InputObject)]
pub(crate) struct DecidePracticeInput {
    /// The practice: its global identity or its reference.
    pub(super) practice: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// What is said to its author; needed when it is returned or refused.
    pub(super) comment: Option<String>,
}

/// A practice that leaves the list.
#[derive(Debug, InputObject)]
pub(crate) struct ArchivePracticeInput {
    /// The practice: its global identity or its reference.
    pub(super) practice: ID,
    /// The number of the version published last.
    pub(super) expected_version: i32,
    /// Why; everybody reads it.
    pub(super) reason: String,
}

/// A file for the version under way.
#[derive(Debug, InputObject)]
pub(crate) struct AttachToPracticeInput {
    /// The practice: its global identity or its reference.
    pub(super) practice: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The file's name.
    pub(super) name: String,
    /// Its bytes in base64. A request holds some 1.4 MB of them; the page of the practice takes up to 10 MB.
    pub(super) content_base64: String,
}

/// A file that is taken away from the version under way.
#[derive(Debug, InputObject)]
pub(crate) struct RemovePracticeDocumentInput {
    /// The practice: its global identity or its reference.
    pub(super) practice: ID,
    /// The version that was seen.
    pub(super) expected_version: i32,
    /// The file's identity.
    pub(super) document: ID,
}
