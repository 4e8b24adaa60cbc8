//! From what people write, in any script, to words that can be compared.
//!
//! Both sides of a comparison pass through here: names when they are indexed and questions when they are asked. Greek follows
//! ELOT 743, Bulgarian the Transliteration Act of 2009; what other people type is met by [`skeleton`].

mod noise;
mod plain;
mod script;
mod sound;

pub use noise::is_stop_word;
pub(crate) use noise::{begins_street, is_noise};
pub use plain::plain;
pub(crate) use sound::{read_loosely, skeleton, written_loosely};

use script::{MAX_WORD, Reading, fold_word};
use unicode_normalization::UnicodeNormalization;

/// Longest question that is read, in characters; the rest is ignored (nobody types more, machines might).
pub const MAX_QUESTION: usize = 300;
/// Most words of a question that are looked up.
pub(crate) const MAX_WORDS: usize = 16;
/// Folds a text to lower-case ASCII letters and digits with single blanks between words: `ÖGK – Graz` gives `ogk graz`.
/// Hyphens and apostrophes separate words.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in words(text) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word);
    }
    out
}

/// The folded words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for chunk in raw_words(text) {
        let folded = fold_word(&chunk, Reading::Official);
        if !folded.is_empty() {
            out.push(folded);
        }
    }
    out
}

/// One word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// Folded.
    pub(crate) word: String,
    /// Whether it is only the beginning of a word: a full stop follows it.
    pub(crate) is_begun: bool,
    /// Whether it stands in capitals among other words: `LA` in "ČSSZ LA Prague" is no article.
    pub(crate) is_acronym: bool,
}

/// The folded words of a question, in order, at most [`MAX_WORDS`]. Letters with full stops are one word: `Z.U.S.` is `zus`.
pub(crate) fn typed_words(text: &str) -> Vec<Typed> {
    let typed: String = text.chars().take(MAX_QUESTION).nfkc().filter(|c| !is_invisible(*c)).collect();
    // Who types everything in capitals shows no acronyms by them.
    let shows_acronyms = typed.chars().any(char::is_lowercase);
    let mut out: Vec<Typed> = Vec::new();
    let mut word = String::new();
    let mut letters = false;
    let mut before = ' ';
    for c in typed.chars().chain(std::iter::once(' ')) {
        if c.is_alphanumeric() {
            word.push(c);
            before = c;
            continue;
        }
        let is_letter = c == '.' && word.chars().count() == 1;
        let is_acronym = shows_acronyms && word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        let folded = fold_word(&std::mem::take(&mut word).to_lowercase(), Reading::Official);
        match out.last_mut().filter(|_| letters && is_letter && before != ' ') {
            Some(last) => last.word.push_str(&folded),
            None if !folded.is_empty() => {
                let is_begun = c == '.' && folded.len() >= 3;
                out.push(Typed { word: folded, is_begun, is_acronym });
            }
            None => {}
        }
        // "Z.U.S." goes on; "w. Krakow" does not.
        letters = is_letter || (letters && c == '.' && before == '.');
        before = c;
    }
    out.truncate(MAX_WORDS);
    out
}

/// What an index stores for a text: its words, the second common spelling of Greek words, and words that a hyphen or an
/// apostrophe joins written as one (`haute-garonne` gives `haute`, `garonne`, `hautegaronne`).
pub(crate) fn index_words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut compound = String::new();
    let mut parts = 0;
    let lower = prepare(text);
    let flush = |compound: &mut String, parts: &mut i32, out: &mut Vec<String>| {
        if *parts > 1 && compound.len() <= MAX_WORD {
            out.push(compound.clone());
        }
        compound.clear();
        *parts = 0;
    };
    let mut word = String::new();
    for c in lower.chars().chain(std::iter::once(' ')) {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            let official = fold_word(&word, Reading::Official);
            let spoken = fold_word(&word, Reading::Spoken);
            compound.push_str(&official);
            parts += 1;
            if spoken != official {
                out.push(spoken);
            }
            if !official.is_empty() {
                out.push(official);
            }
            word.clear();
        }
        if !matches!(c, '-' | '\'' | '’' | '‐' | '‑' | '.' | '/') {
            flush(&mut compound, &mut parts, &mut out);
        }
    }
    out
}

/// The trigrams of a folded word with its edges marked.
pub(crate) fn trigrams(word: &str) -> Vec<String> {
    let padded: Vec<u8> = std::iter::once(b'^').chain(word.bytes()).chain(std::iter::once(b'$')).collect();
    padded.windows(3).map(|window| String::from_utf8_lossy(window).into_owned()).collect()
}

fn prepare(text: &str) -> String {
    text.chars().take(MAX_QUESTION * 4).nfkc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c)).collect()
}

/// Joiners, direction marks and soft hyphens that come along with pasted text.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn raw_words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut word = String::new();
    for c in prepare(text).chars().chain(std::iter::once(' ')) {
        if c.is_alphanumeric() {
            word.push(c);
        } else if !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diacritics_of_every_latin_language_fold_to_plain_letters() {
        for (text, folded) in [
            ("ÖGK – Graz", "ogk graz"),
            ("Małopolski Urząd Wojewódzki", "malopolski urzad wojewodzki"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("Þjóð", "thjod"),
            ("Ħamrun", "hamrun"),
            ("Galați Galaţi", "galati galati"),
            ("Caisse d’allocations", "caisse d allocations"),
            ("e-ΕΦΚΑ", "e efka"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn greek_and_bulgarian_follow_their_official_transliteration() {
        for (text, folded) in [
            ("ΔΥΠΑ", "dypa"),
            ("Αυτοκίνητο", "aftokinito"),
            ("Ευρώπη", "evropi"),
            ("Μπαλάσκας", "balaskas"),
            ("Λαμπρινή", "lamprini"),
            ("Χανιά", "chania"),
            ("София", "sofia"),
            ("Национален осигурителен институт", "natsionalen osiguritelen institut"),
            ("Велико Търново", "veliko tarnovo"),
            ("НОИ", "noi"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn compounds_are_indexed_in_parts_and_whole() {
        assert_eq!(index_words("Haute-Garonne"), ["haute", "garonne", "hautegaronne"]);
        assert_eq!(index_words("Ντούμπα"), ["douba", "ntoumpa"]);
    }

    #[test]
    fn invisible_characters_and_blanks_leave_nothing() {
        assert_eq!(fold("\u{feff} \u{200b}\t\n"), "");
        assert_eq!(fold("Gr\u{ad}az"), "graz");
    }
}
