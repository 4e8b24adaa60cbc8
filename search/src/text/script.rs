//! Letters of any script to ASCII: our own rules for Greek and Bulgarian, before any_ascii, which knows letters only.

use any_ascii::any_ascii_char;
use unicode_normalization::UnicodeNormalization;

/// Longest word that is kept; longer runs of letters are cut here.
pub(super) const MAX_WORD: usize = 40;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Reading {
    /// ELOT 743: μπ = mp, ντ = nt, χ = ch.
    Official,
    /// As people say and type it: μπ = b, ντ = d, χ = h.
    Spoken,
}

/// A word in lower case to ASCII letters and digits, cut to a sane length.
pub(super) fn fold_word(word: &str, reading: Reading) -> String {
    let mut out = String::with_capacity(word.len());
    if word.chars().any(|c| ('\u{370}'..='\u{3ff}').contains(&c) || ('\u{1f00}'..='\u{1fff}').contains(&c)) {
        greek(word, reading, &mut out);
    } else if word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        cyrillic(word, &mut out);
    } else {
        for c in word.chars() {
            push_ascii(c, &mut out);
        }
    }
    out.truncate(MAX_WORD);
    out
}

fn push_ascii(c: char, out: &mut String) {
    if c.is_ascii_alphanumeric() {
        out.push(c);
    } else {
        out.extend(any_ascii_char(c).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
    }
}

/// Base letters of a Greek word: accents off, final sigma as sigma; a diaeresis is kept as a break between two vowels.
fn greek_letters(word: &str) -> Vec<char> {
    word.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).map(|c| if c == 'ς' { 'σ' } else { c }).collect()
}

fn greek(word: &str, reading: Reading, out: &mut String) {
    let letters = greek_letters(word);
    let mut at = 0;
    while at < letters.len() {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let after = letters.get(at + 2).copied().unwrap_or(' ');
        let spoken = reading == Reading::Spoken;
        // ELOT 743: αυ, ευ, ηυ are af, ef, if before a voiceless consonant and at the end; the skeleton makes f and v one,
        // so one spelling is enough here.
        let (latin, used) = match (letters[at], next) {
            ('ο', 'υ') => ("ou", 2),
            ('α', 'υ') => (if voiceless(after) { "af" } else { "av" }, 2),
            ('ε', 'υ') => (if voiceless(after) { "ef" } else { "ev" }, 2),
            ('γ', 'γ') => ("ng", 2),
            ('γ', 'χ') => ("nch", 2),
            ('γ', 'ξ') => ("nx", 2),
            ('μ', 'π') => (if at == 0 || spoken { "b" } else { "mp" }, 2),
            ('ν', 'τ') => (if spoken { "d" } else { "nt" }, 2),
            ('α', _) => ("a", 1),
            ('β', _) => ("v", 1),
            ('γ', _) => ("g", 1),
            ('δ', _) => ("d", 1),
            ('ε', _) => ("e", 1),
            ('ζ', _) => ("z", 1),
            ('η' | 'ι', _) => ("i", 1),
            ('θ', _) => ("th", 1),
            ('κ', _) => ("k", 1),
            ('λ', _) => ("l", 1),
            ('μ', _) => ("m", 1),
            ('ν', _) => ("n", 1),
            ('ξ', _) => ("x", 1),
            ('ο' | 'ω', _) => ("o", 1),
            ('π', _) => ("p", 1),
            ('ρ', _) => ("r", 1),
            ('σ', _) => ("s", 1),
            ('τ', _) => ("t", 1),
            ('υ', _) => ("y", 1),
            ('φ', _) => ("f", 1),
            ('χ', _) => (if spoken { "h" } else { "ch" }, 1),
            ('ψ', _) => ("ps", 1),
            (c, _) => {
                push_ascii(c, out);
                ("", 1)
            }
        };
        out.push_str(latin);
        at += used;
    }
}

fn voiceless(c: char) -> bool {
    matches!(c, ' ' | 'θ' | 'κ' | 'ξ' | 'π' | 'σ' | 'τ' | 'φ' | 'χ' | 'ψ')
}

fn cyrillic(word: &str, out: &mut String) {
    // Transliteration Act of 2009: the ending -ия is -ia.
    let (stem, ending) = word.strip_suffix("ия").map_or((word, ""), |stem| (stem, "ia"));
    for c in stem.chars() {
        let latin = match c {
            'а' | 'ъ' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' => "i",
            'й' | 'ь' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "sht",
            'ю' => "yu",
            'я' => "ya",
            other => {
                push_ascii(other, out);
                continue;
            }
        };
        out.push_str(latin);
    }
    out.push_str(ending);
}
