//! How people mistype, reorder, shorten and join words.

use crate::Chance;

/// Words at blanks.
pub(super) fn split(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Whether a word may be mistyped: letters only, long enough that somebody could still read it.
fn is_readable(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() >= 4 && word.chars().all(char::is_alphabetic)
}

/// The text with one letter of one word wrong, missing, added or swapped with the next. None when no word is long enough.
pub(super) fn typo(text: &str, chance: &mut Chance) -> Option<String> {
    let mut words = split(text);
    let long: Vec<usize> = (0..words.len()).filter(|&at| is_readable(&words[at])).collect();
    let at = *long.get(chance.below(long.len()))?;
    words[at] = mistyped(&words[at], chance);
    Some(words.join(" "))
}

fn mistyped(word: &str, chance: &mut Chance) -> String {
    let letters: Vec<char> = word.chars().collect();
    // A letter of the same script: the keyboard is not changed inside a word.
    let other = *chance.pick(&letters);
    let latin = char::from(b'a' + chance.below(26) as u8);
    let fresh = if letters.iter().all(char::is_ascii) { latin } else { other };
    loop {
        let mut out = letters.clone();
        let at = chance.below(out.len());
        match chance.below(4) {
            0 => out[at] = fresh,
            1 => out.insert(at, fresh),
            2 => {
                out.remove(at);
            }
            _ if at + 1 < out.len() => out.swap(at, at + 1),
            _ => continue,
        }
        if out != letters {
            return out.into_iter().collect();
        }
    }
}

/// The words in another order; none when there is only one.
pub(super) fn reordered(text: &str, chance: &mut Chance) -> Option<String> {
    let words = split(text);
    if words.len() < 2 {
        return None;
    }
    for _ in 0..20 {
        let mut left = words.clone();
        let mut out = Vec::new();
        while !left.is_empty() {
            out.push(left.remove(chance.below(left.len())));
        }
        if out != words {
            return Some(out.join(" "));
        }
    }
    None
}

/// The text without one word; none when fewer than two would be left.
pub(super) fn without_a_word(text: &str, chance: &mut Chance) -> Option<String> {
    let mut words = split(text);
    if words.len() < 3 {
        return None;
    }
    words.remove(chance.below(words.len()));
    Some(words.join(" "))
}

/// The text with its final word begun only: at least three letters of it, at least one missing.
pub(super) fn unfinished(text: &str, chance: &mut Chance) -> Option<String> {
    let mut words = split(text);
    let last: Vec<char> = words.pop()?.chars().collect();
    if last.len() < 5 || !last.iter().all(|c| c.is_alphabetic()) {
        return None;
    }
    let kept = 3 + chance.below(last.len() - 3);
    words.push(last[..kept].iter().collect());
    Some(words.join(" "))
}

/// The first letters of a word, as one abbreviates, with or without a full stop.
pub(super) fn abbreviated(word: &str, chance: &mut Chance) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < 7 {
        return None;
    }
    let kept = 4 + chance.below(letters.len() - 5).min(3);
    let begun: String = letters[..kept].iter().collect();
    Some(if chance.one_in(2) { begun + "." } else { begun })
}
