//! What a practice says, in the reader's language.

use crate::markdown::markdown;
use crate::page::{Page, Said};
use domain::attachment::{LARGEST, endings};
use domain::practice::Field;
use domain::value::{PracticeContent, PracticeState, Texts};

/// A word of one of the vocabularies of practices.
pub(super) fn word(page: &Page, vocabulary: &str, word: &str) -> String {
    page.with(&format!("practice-{vocabulary}-{word}"), &[])
}

/// Where a version stands.
pub(super) fn state(page: &Page, state: PracticeState) -> String {
    word(page, "state", state.as_str())
}

/// What a text is called.
pub(super) fn field(page: &Page, field: Field) -> String {
    word(page, "field", field.as_str())
}

/// A text in the reader's language, where it is in it.
pub(super) fn said(page: &Page, texts: &Texts, original: &str) -> Said {
    let found = texts.best(page.language.tag(), original);
    found.map_or_else(|| page.said("", ""), |text| page.said(&text.text, &text.language))
}

/// The title.
pub(super) fn title(page: &Page, content: &PracticeContent) -> Said {
    let said = said(page, &content.title, &content.original);
    if said.text.is_empty() { Said::own(page.t("practice-untitled")) } else { said }
}

/// A long text, as HTML.
pub(super) struct Section {
    pub(super) anchor: &'static str,
    pub(super) title: String,
    pub(super) lang: Option<String>,
    pub(super) html: String,
}

/// The long texts that say something: in the reader's language, or with `language` in that one where they are in it.
pub(super) fn sections(page: &Page, content: &PracticeContent, language: Option<&str>) -> Vec<Section> {
    let long = Field::ALL.into_iter().filter(|field| *field != Field::Title);
    long.filter_map(|one| {
        let texts = one.of(content);
        let text = texts.best(language.unwrap_or(page.language.tag()), &content.original)?;
        let said = page.said("", &text.language);
        Some(Section { anchor: one.as_str(), title: field(page, one), lang: said.lang, html: markdown(&text.text) })
    })
    .collect()
}

/// A size in the reader's figures.
pub(crate) fn size(page: &Page, bytes: i64) -> String {
    let kilobytes = usize::try_from(bytes).unwrap_or(0).div_ceil(1_024);
    page.count("file-kilobytes", kilobytes)
}

/// Which files are taken, and how large.
pub(crate) fn file_hint(page: &Page) -> String {
    let kinds = page.say("file-kinds", "list", &endings().collect::<Vec<_>>().join(", "));
    format!("{kinds} {}", page.count("file-most", LARGEST >> 20))
}
