//! Greek and Bulgarian in Latin letters, and Latin names without their marks, as people write them. Written apart from the
//! search's own folding, so that it can be measured by it.

use crate::Chance;
use unicode_normalization::UnicodeNormalization;

/// By the official table (ELOT 743; Transliteration Act of 2009) or as people type it without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Official,
    Casual,
}

/// True for a text that holds Greek or Cyrillic letters.
pub(super) fn is_foreign(text: &str) -> bool {
    text.chars().any(|c| ('\u{370}'..='\u{4ff}').contains(&c) || ('\u{1f00}'..='\u{1fff}').contains(&c))
}

/// The text in Latin letters.
pub(super) fn latin(text: &str, scheme: Scheme, chance: &mut Chance) -> String {
    let lower = text.to_lowercase();
    let letters: Vec<char> = lower.nfd().filter(|c| !('\u{300}'..='\u{305}').contains(c)).collect();
    let letters: Vec<char> = letters.iter().collect::<String>().nfc().collect();
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let pair: String = letters[at..letters.len().min(at + 2)].iter().collect();
        let (spelling, used) = match greek_pair(&pair, letters.get(at + 2), scheme, chance) {
            Some(spelling) => (spelling.to_owned(), 2),
            None => (letter(letters[at], letters.get(at + 1), scheme, chance), 1),
        };
        out.push_str(&spelling);
        at += used;
    }
    out
}

fn greek_pair(pair: &str, after: Option<&char>, scheme: Scheme, chance: &mut Chance) -> Option<&'static str> {
    let hard = after.is_none_or(|c| "θκξπσςτφχψ ".contains(*c));
    Some(match (pair, scheme) {
        ("ου", Scheme::Casual) => *chance.pick(&["ou", "ou", "u"]),
        ("ου", Scheme::Official) => "ou",
        ("αυ", Scheme::Official) => {
            if hard {
                "af"
            } else {
                "av"
            }
        }
        ("αυ", Scheme::Casual) => *chance.pick(&["au", "av", "af"]),
        ("ευ", Scheme::Official) => {
            if hard {
                "ef"
            } else {
                "ev"
            }
        }
        ("ευ", Scheme::Casual) => *chance.pick(&["eu", "ev", "ef"]),
        ("γγ", Scheme::Official) => "ng",
        ("γγ", Scheme::Casual) => *chance.pick(&["gg", "ng"]),
        ("μπ", Scheme::Casual) => *chance.pick(&["mp", "b"]),
        ("ντ", Scheme::Casual) => *chance.pick(&["nt", "d"]),
        ("γχ", Scheme::Official) => "nch",
        ("γξ", Scheme::Official) => "nx",
        _ => return None,
    })
}

fn letter(c: char, next: Option<&char>, scheme: Scheme, chance: &mut Chance) -> String {
    let casual = scheme == Scheme::Casual;
    let mut one = |official: &'static str, casually: &[&'static str]| -> String {
        if casual { (*chance.pick(casually)).to_owned() } else { official.to_owned() }
    };
    match c {
        'α' | 'а' => "a".to_owned(),
        'β' => one("v", &["v", "b"]),
        'γ' | 'г' => "g".to_owned(),
        'δ' | 'д' => "d".to_owned(),
        'ε' | 'е' => "e".to_owned(),
        'ζ' | 'з' => "z".to_owned(),
        'η' => one("i", &["i", "h"]),
        'θ' => "th".to_owned(),
        'ι' | 'и' | 'ϊ' => "i".to_owned(),
        'κ' | 'к' => "k".to_owned(),
        'λ' | 'л' => "l".to_owned(),
        'μ' | 'м' => "m".to_owned(),
        'ν' | 'н' => "n".to_owned(),
        'ξ' => one("x", &["x", "ks"]),
        'ο' | 'о' => "o".to_owned(),
        'ω' => one("o", &["o", "o", "w"]),
        'π' | 'п' => "p".to_owned(),
        'ρ' | 'р' => "r".to_owned(),
        'σ' | 'ς' | 'с' => "s".to_owned(),
        'τ' | 'т' => "t".to_owned(),
        'υ' | 'ϋ' => one("y", &["y", "i", "u"]),
        'φ' => one("f", &["f", "ph"]),
        'χ' => one("ch", &["ch", "h", "x"]),
        'ψ' => "ps".to_owned(),
        'б' => "b".to_owned(),
        'в' => one("v", &["v", "w"]),
        'ж' => one("zh", &["zh", "j"]),
        'й' => one("y", &["i", "y", "j"]),
        'у' => "u".to_owned(),
        'ф' => "f".to_owned(),
        'х' => "h".to_owned(),
        'ц' => one("ts", &["ts", "c"]),
        'ч' => "ch".to_owned(),
        'ш' => "sh".to_owned(),
        'щ' => one("sht", &["sht", "st"]),
        'ъ' => one("a", &["a", "u", "y"]),
        'ь' => one("y", &["", "i", "y"]),
        'ю' => one("yu", &["yu", "iu", "ju"]),
        // The Act of 2009 writes a final -ия as -ia.
        'я' => {
            let ends = next.is_none_or(|c| !c.is_alphabetic());
            one(if ends { "\u{1}" } else { "ya" }, &["ya", "ia", "ja"])
        }
        other => other.to_string(),
    }
}

/// The ending -ия is known only when its letter before is: puts it right afterwards.
pub(super) fn settled(text: &str) -> String {
    text.replace("i\u{1}", "ia").replace('\u{1}', "ya")
}

/// A Latin text without its marks: letters alone (`ü` as `u`), or in the other common spelling (`ü` as `ue`, `å` as `aa`).
pub(super) fn plain(text: &str, scheme: Scheme) -> String {
    let lower = text.to_lowercase();
    let mut out = String::new();
    for c in lower.chars() {
        let spelt = match (c, scheme) {
            ('ä', Scheme::Casual) | ('æ', _) => "ae",
            ('ö' | 'ø', Scheme::Casual) | ('œ', _) => "oe",
            ('ü', Scheme::Casual) => "ue",
            ('å', Scheme::Casual) => "aa",
            ('ß', _) => "ss",
            ('ø', Scheme::Official) => "o",
            ('ł', _) => "l",
            ('đ' | 'ð', _) => "d",
            ('þ', _) => "th",
            ('ħ', _) => "h",
            ('ı', _) => "i",
            ('ŋ', _) => "n",
            _ => {
                out.extend(c.to_string().nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)));
                continue;
            }
        };
        out.push_str(spelt);
    }
    out
}
