//! Why an entry matched, in plain words.

use crate::message::Message;
use search::{Match, MatchKind};

/// One sentence that says how the text met the entry.
pub fn explain(found: &Match) -> Message {
    let (code, mut english) = match found.kind {
        MatchKind::Code => ("match-code", "The text is its code".to_owned()),
        MatchKind::Acronym => ("match-acronym", "The text is its acronym".to_owned()),
        MatchKind::Name => ("match-name", "The text is one of its names".to_owned()),
        MatchKind::Prefix => ("match-prefix", "One of its names begins with the text".to_owned()),
        MatchKind::Words => ("match-words", "All words found".to_owned()),
        MatchKind::Similar => ("match-similar", "All words found, some in a similar form".to_owned()),
        MatchKind::Partial => ("match-partial", "Part of the text found".to_owned()),
    };
    if found.by_sound {
        english.push_str("; another spelling or script");
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
        ("sound", u8::from(found.by_sound).to_string()),
        ("typos", found.typos.to_string()),
        ("missing", found.missing.join(", ")),
    ];
    Message::new(code, args, english)
}
