//! What a profile states, in the reader's language.

use crate::i18n::Language;
use crate::page::{Page, Said};
use domain::profile::{About, Fact, Item, Value};
use domain::value::{OfficeRole, ProfileState, Texts};

/// A value as a page shows it.
pub(super) struct Shown {
    /// The value, in the reader's language where it can be.
    pub(super) said: Said,
    /// Paragraphs of a text; the value alone for anything else.
    pub(super) lines: Vec<String>,
    /// Where it leads, for an address.
    pub(super) href: Option<String>,
    /// Whether it is a translation.
    pub(super) is_translated: bool,
}

/// The name of a language in itself; its code for one that no page is in.
pub(crate) fn language_name(code: &str) -> String {
    match Language::parse(code) {
        Some(language) if language.tag() == code || code == "no" => language.own_name().to_owned(),
        _ => code.to_owned(),
    }
}

/// A word of one of the vocabularies of profiles.
pub(super) fn word(page: &Page, vocabulary: &str, word: &str) -> String {
    page.with(&format!("profile-{vocabulary}-{word}"), &[])
}

/// Where a version stands.
pub(super) fn state(page: &Page, state: ProfileState) -> String {
    word(page, "state", state.as_str())
}

/// What an office does.
pub(super) fn office(page: &Page, role: OfficeRole) -> String {
    word(page, "office", role.as_str())
}

/// What an item is called.
pub(super) fn item(page: &Page, item: Item) -> String {
    page.with(item.key(), &[])
}

/// What in particular a fact is about; empty for the country as a whole.
pub(super) fn about(page: &Page, about: &About) -> String {
    let numbered = |name: String, at: usize| if at == 1 { name } else { format!("{name} {at}") };
    match about {
        About::Country => String::new(),
        About::Office(role, at) => numbered(office(page, *role), *at),
        About::AccessPoint(at) => numbered(item(page, Item::AccessPoint), *at),
        About::Router(code) => format!("{} {code}", page.t("profile-router")),
        About::Application(name) => name.clone(),
        About::Sector(sector) => page.sector(*sector),
        About::Buc(buc, role) => format!("{buc}, {}", page.with(&format!("role-{role}"), &[])),
        About::Link(url) => url.clone(),
    }
}

/// What a fact is called, in one line.
pub(super) fn label(page: &Page, of: Item, of_what: &About) -> String {
    match about(page, of_what) {
        empty if empty.is_empty() => item(page, of),
        name => format!("{name}: {}", item(page, of)),
    }
}

/// Whether the reader wants texts in the language in which they were written.
pub(super) fn wants_original(page: &Page) -> bool {
    crate::urls::pairs(page.query()).iter().any(|(name, value)| name == "texts" && value == "original")
}

fn text(page: &Page, texts: &Texts, original: &str) -> Shown {
    let tag = if wants_original(page) { original } else { page.language.tag() };
    let best = texts.best(tag, original);
    let said = best.map_or_else(|| Said::own(String::new()), |text| page.said(&text.text, &text.language));
    let is_translated = best.is_some_and(|text| text.language != original) && texts.within(original).is_some();
    Shown {
        lines: said.text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        said,
        href: None,
        is_translated,
    }
}

/// A value as a page shows it; `original` is the language in which the profile was written.
pub(super) fn shown(page: &Page, value: &Value, original: &str) -> Shown {
    let own =
        |text: String| Shown { lines: vec![text.clone()], said: Said::own(text), href: None, is_translated: false };
    match value {
        Value::Texts(texts) => text(page, texts, original),
        Value::Plain(plain) => {
            let is_address = plain.starts_with("https://") || plain.starts_with("http://");
            let is_code = plain.contains(':') && !is_address && domain::value::InstitutionCode::parse(plain).is_ok();
            let href = if is_code {
                Some(page.link(crate::urls::institution(plain)))
            } else if is_address {
                Some(plain.clone())
            } else {
                None
            };
            Shown { href, ..own(plain.clone()) }
        }
        Value::Word(vocabulary, one) => own(word(page, vocabulary, one)),
        Value::Day(day) => own(page.day(day)),
        Value::Count(count) => own(page.number(*count as usize)),
        Value::Is(is) => own(page.t(if *is { "yes" } else { "no" })),
        Value::Sectors(sectors) if sectors.is_empty() => own(page.t("profile-all-sectors")),
        Value::Sectors(sectors) => {
            own(sectors.iter().map(|sector| page.sector(*sector)).collect::<Vec<_>>().join(", "))
        }
        Value::Languages(languages) => {
            own(languages.iter().map(|code| language_name(code)).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A fact as a page shows it.
pub(super) struct Line {
    pub(super) label: String,
    pub(super) shown: Shown,
}

/// Facts about one thing.
pub(super) struct Group {
    /// What it is; empty for the country as a whole.
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
}

/// Facts gathered by what they are about, in order.
pub(super) fn grouped<'f>(page: &Page, facts: impl Iterator<Item = &'f Fact>, original: &str) -> Vec<Group> {
    let mut groups: Vec<(About, Group)> = Vec::new();
    for fact in facts {
        if let About::Link(url) = &fact.about {
            let named = Shown { href: Some(url.clone()), ..shown(page, &fact.value, original) };
            let line = Line { label: url.trim_start_matches("https://").to_owned(), shown: named };
            match groups.iter_mut().find(|(of, _)| matches!(of, About::Link(_))) {
                Some((_, group)) => group.lines.push(line),
                None => groups.push((fact.about.clone(), Group { title: page.t("profile-links"), lines: vec![line] })),
            }
            continue;
        }
        let line = Line { label: item(page, fact.item), shown: shown(page, &fact.value, original) };
        match groups.iter_mut().find(|(of, _)| *of == fact.about) {
            Some((_, group)) => group.lines.push(line),
            None => groups.push((fact.about.clone(), Group { title: about(page, &fact.about), lines: vec![line] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
