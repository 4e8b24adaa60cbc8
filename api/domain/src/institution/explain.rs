//! Why an entry matched, in plain words.

use crate::message::Message;
use entities::value::InstitutionCode;
use search::{FieldKind, Hit, Match, MatchKind, Record, fold};

/// Where the words of a text stand in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// In its name, acronym or code as it is written.
    Name,
    /// In its code, in other letters of upper and lower case (5-rules 12).
    Case,
    /// In its Greek name, typed in Latin letters.
    Greek,
    /// In its Bulgarian name, typed in Latin letters.
    Bulgarian,
    /// In its English name.
    English,
    /// In a former or another name.
    Other,
    /// Some in its names, some in its place or area.
    Place,
    /// Some only in the words for its network, sectors or country.
    Topic,
}

impl Where {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Name, Self::Case, Self::Greek, Self::Bulgarian, Self::English, Self::Other, Self::Place, Self::Topic];

    /// Name of the value in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Case => "case",
            Self::Greek => "greek",
            Self::Bulgarian => "bulgarian",
            Self::English => "english",
            Self::Other => "other",
            Self::Place => "place",
            Self::Topic => "topic",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Name => "",
            Self::Case => " in another letter case",
            Self::Greek => "; Latin spelling of the Greek name",
            Self::Bulgarian => "; Latin spelling of the Bulgarian name",
            Self::English => "; in its English name",
            Self::Other => "; in a former or another name",
            Self::Place => "; in its names and its place or area",
            Self::Topic => "; in its names and the words for its network, sectors or country",
        }
    }
}

/// Where the words of `text` stand in an entry that matched.
pub(crate) fn place_of(found: &Match, record: &Record, text: &str) -> Where {
    let script = || foreign_name(record, text);
    match found.kind {
        MatchKind::Code => {
            let typed = text.trim();
            let code = InstitutionCode::parse(typed).map_or_else(|_| typed.to_owned(), |code| code.as_str().to_owned());
            let own = [record.code(), &record.institution.national_id];
            if own.contains(&code.as_str()) { Where::Name } else { Where::Case }
        }
        MatchKind::Acronym | MatchKind::Name | MatchKind::Prefix => script().unwrap_or(Where::Name),
        MatchKind::Words | MatchKind::Similar | MatchKind::Partial => {
            let fields = found.fields;
            if fields.is_empty() {
                Where::Name
            } else if fields.holds_all(FieldKind::Official) {
                script().unwrap_or(Where::Name)
            } else if fields.holds_all(FieldKind::Acronym) {
                Where::Name
            } else if fields.holds_all(FieldKind::English) {
                Where::English
            } else if fields.holds_all(FieldKind::Other) {
                script().unwrap_or(Where::Other)
            } else if fields.holds_any(FieldKind::Network) || fields.holds_any(FieldKind::Vocabulary) {
                Where::Topic
            } else {
                Where::Place
            }
        }
    }
}

/// Whether Latin letters met a name in Greek or Cyrillic ones: no Latin name of the entry has all the typed words.
fn foreign_name(record: &Record, text: &str) -> Option<Where> {
    if !text.chars().all(|c| (c as u32) < 0x370) {
        return None;
    }
    let names = || record.revisions.iter().flat_map(|revision| &revision.names.0);
    let script = names().find_map(|name| {
        name.text.chars().find_map(|c| match c as u32 {
            0x370..=0x3ff | 0x1f00..=0x1fff => Some(Where::Greek),
            0x400..=0x4ff => Some(Where::Bulgarian),
            _ => None,
        })
    })?;
    let typed = fold(text);
    let is_latin = |text: &str| text.chars().all(|c| (c as u32) < 0x370);
    let holds = |own: &str| typed.split(' ').all(|word| own.split(' ').any(|own| own.starts_with(word)));
    let acronyms = record.revisions.iter().map(|revision| revision.acronym.as_str());
    let mut latin = names().map(|name| name.text.as_str()).chain(acronyms).filter(|text| is_latin(text));
    (!latin.any(|text| holds(&fold(text)))).then_some(script)
}

/// One sentence that says how `text` met the entry; none for an entry of a list without a text.
pub fn explain(hit: &Hit, text: &str) -> Option<Message> {
    hit.found.as_ref().map(|found| sentence(found, place_of(found, &hit.record, text)))
}

/// The sentence of a match.
pub fn sentence(found: &Match, place: Where) -> Message {
    let (code, mut english) = match found.kind {
        MatchKind::Code => ("match-code", "The text is its code".to_owned()),
        MatchKind::Acronym => ("match-acronym", "The text is its acronym".to_owned()),
        MatchKind::Name => ("match-name", "The text is one of its names".to_owned()),
        MatchKind::Prefix => ("match-prefix", "One of its names begins with the text".to_owned()),
        MatchKind::Words => ("match-words", "All words found".to_owned()),
        MatchKind::Similar => ("match-similar", "All words found, some in a similar form".to_owned()),
        MatchKind::Partial => ("match-partial", "Part of the text found".to_owned()),
    };
    english.push_str(place.english());
    if found.by_sound {
        english.push_str("; another spelling");
    }
    match found.typos {
        0 => {}
        1 => english.push_str("; 1 typo"),
        many => english.push_str(&format!("; {many} typos")),
    }
    if !found.missing.is_empty() {
        english.push_str(&format!("; not found: {}", found.missing.join(", ")));
    }
    english.push('.');
    let args = vec![
        ("where", place.as_str().to_owned()),
        ("sound", u8::from(found.by_sound).to_string()),
        ("typos", found.typos.to_string()),
        ("missing", found.missing.join(", ")),
    ];
    Message::new(code, args, english)
}
