//! A piece of a text around the words that were looked for.

use crate::text::index_words;
use entities::value::Text;

/// Letters of a snippet.
const LONGEST: usize = 220;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// ISO 639-1 code of its language.
    pub language: String,
    /// The piece in order; true for what was looked for.
    pub parts: Vec<(String, bool)>,
}

/// A word of a text: where it stands, and whether it was looked for.
struct Word {
    start: usize,
    end: usize,
    is_meant: bool,
}

/// The piece that says most of what was looked for, in the reader's language when that says as much; none when no text says
/// anything of it.
pub(super) fn best(texts: &[Text], language: &str, is_meant: impl Fn(&str) -> bool) -> Option<Snippet> {
    let mut best: Option<(usize, bool, Snippet)> = None;
    for text in texts {
        let words = words(&text.text, &is_meant);
        let Some((count, snippet)) = piece(text, &words) else { continue };
        let own = text.language == language;
        if best.as_ref().is_none_or(|(most, is_own, _)| (count, own) > (*most, *is_own)) {
            best = Some((count, own, snippet));
        }
    }
    best.map(|(_, _, snippet)| snippet)
}

fn words(text: &str, is_meant: &impl Fn(&str) -> bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let is_meant = index_words(&text[from..at]).iter().any(|word| is_meant(word));
                words.push(Word { start: from, end: at, is_meant });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The window with most of the words, and how many.
fn piece(text: &Text, words: &[Word]) -> Option<(usize, Snippet)> {
    let (mut most, mut window) = (0, 0..0);
    for (first, _) in words.iter().enumerate().filter(|(_, word)| word.is_meant) {
        let end = words[first..].iter().take_while(|word| word.end - words[first].start <= LONGEST).count() + first;
        let count = words[first..end].iter().filter(|word| word.is_meant).count();
        if count > most {
            (most, window) = (count, first..end);
        }
    }
    if most == 0 {
        return None;
    }
    // Some words before it, so that the sentence can be read.
    let mut first = window.start;
    let last = words[window.clone()].iter().rposition(|word| word.is_meant).map_or(window.end, |at| window.start + at);
    while first > 0 && words[last].end - words[first - 1].start <= LONGEST && window.start - first < 6 {
        first -= 1;
    }
    let until = words[first..].iter().take_while(|word| word.end - words[first].start <= LONGEST).count() + first;
    let until = until.max(first + 1).min(words.len());
    let from = if first == 0 { 0 } else { words[first].start };
    let to = if until == words.len() { text.text.len() } else { words[until - 1].end };
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut at = from;
    if first > 0 {
        parts.push(("… ".to_owned(), false));
    }
    for word in words[first..until].iter().filter(|word| word.is_meant) {
        if word.start > at {
            parts.push((text.text[at..word.start].to_owned(), false));
        }
        parts.push((text.text[word.start..word.end].to_owned(), true));
        at = word.end;
    }
    if to > at {
        parts.push((text.text[at..to].to_owned(), false));
    }
    if until < words.len() {
        parts.push((" …".to_owned(), false));
    }
    Some((most, Snippet { language: text.language.clone(), parts }))
}
