//! How words sound: what people spell differently is made equal.

/// The rough sound of a folded word: what different transliterations and languages spell differently is made equal
/// (y=i, w=v=f=ph, ae/oe/ue=a/o/u, th=t, ch=kh=h, ou=u, c=k, doubled letters once).
pub(crate) fn skeleton(word: &str) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(word.len());
    let bytes = word.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let (sound, used): (&[u8], usize) = match (bytes[at], next) {
            (b'p', b'h') => (b"v", 2),
            (b'a' | b'o' | b'u', b'e') => (std::slice::from_ref(&bytes[at]), 2),
            (b'o', b'u') => (b"u", 2),
            (b't', b'h') => (b"t", 2),
            (b'c' | b'k', b'h') => (b"h", 2),
            (b'c', b'k') => (b"k", 2),
            (b't', b's' | b'z') | (b'c', b'z') => (b"s", 2),
            (b'x', _) => (b"ks", 1),
            (b'c' | b'q', _) => (b"k", 1),
            (b'y' | b'j', _) => (b"i", 1),
            (b'w' | b'f', _) => (b"v", 1),
            (b'z', _) => (b"s", 1),
            _ => (std::slice::from_ref(&bytes[at]), 1),
        };
        for &letter in sound {
            if out.last() != Some(&letter) || letter.is_ascii_digit() {
                out.push(letter);
            }
        }
        at += used;
    }
    String::from_utf8(out).unwrap_or_default()
}

/// One reading of the Latin letters that stand for several Greek or Bulgarian ones.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "six letters, each read in one of two ways")]
struct Loose {
    /// `h` as η instead of χ.
    h: bool,
    /// `x` as χ instead of ξ.
    x: bool,
    /// `j` as ж instead of й.
    j: bool,
    /// `c` as ц instead of κ.
    c: bool,
    /// `w` as ω instead of в.
    w: bool,
    /// `u` as υ instead of ου.
    u: bool,
}

/// The key of a word of the index for [`read_loosely`]: one letter for each Greek or Bulgarian sound.
pub(crate) fn written_loosely(word: &str) -> String {
    loose_key(word, Loose { h: false, x: false, j: false, c: false, w: false, u: false })
}

/// The keys that a typed word may have. People write Greek and Bulgarian in Latin letters by sound or by looks: η as i or h, ω as o or w,
/// χ as ch, h or x, υ as y, i or u, β as v or b, ц as ts or c, ж as zh or j.
pub(crate) fn read_loosely(word: &str) -> Vec<String> {
    let has = |letter: u8| word.bytes().any(|b| b == letter);
    let both = |letter: u8| if has(letter) { &[false, true][..] } else { &[false][..] };
    let mut keys = Vec::new();
    for &h in both(b'h') {
        for &x in both(b'x') {
            for &j in both(b'j') {
                for &c in both(b'c') {
                    for &w in both(b'w') {
                        keys.extend(both(b'u').iter().map(|&u| loose_key(word, Loose { h, x, j, c, w, u })));
                    }
                }
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn loose_key(word: &str, read: Loose) -> String {
    let bytes = word.as_bytes();
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let (sound, used) = match (bytes[at], next) {
            // Thessalonikh: κ and η, where h is not read as χ.
            (b'k', b'h') if read.h => ("k", 1),
            (b'c' | b'k', b'h') => ("X", 2),
            (b'z', b'h') => ("J", 2),
            (b't', b'h') => ("t", 2),
            (b'p', b'h') | (b'm', b'p') => ("v", 2),
            (b's', b'h') => ("S", 2),
            (b't', b's') => ("s", 2),
            (b'o', b'u') => ("u", 2),
            (b'e' | b'o', b'i') => ("i", 2),
            (b'a', b'i') => ("e", 2),
            (b'a', b'u' | b'v' | b'f') => ("av", 2),
            (b'e', b'u' | b'v' | b'f') => ("ev", 2),
            (b'n' | b'g', b'g') => ("g", 2),
            (b'n', b't') => ("d", 2),
            (b'h', _) => (if read.h { "i" } else { "X" }, 1),
            (b'x', _) => (if read.x { "X" } else { "ks" }, 1),
            (b'j', _) => (if read.j { "J" } else { "i" }, 1),
            (b'c', _) => (if read.c { "s" } else { "k" }, 1),
            (b'w', _) => (if read.w { "o" } else { "v" }, 1),
            (b'u', _) => (if read.u { "i" } else { "u" }, 1),
            (b'b' | b'f' | b'v', _) => ("v", 1),
            (b'y' | b'i', _) => ("i", 1),
            (b'q', _) => ("k", 1),
            (b'z', _) => ("s", 1),
            _ => (&word[at..=at], 1),
        };
        // Doubled letters count once.
        if !out.ends_with(sound) {
            out.push_str(sound);
        }
        at += used;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_spellings_share_a_skeleton() {
        for (one, other) in [
            ("muenchen", "munchen"),
            ("aarhus", "arhus"),
            ("cracow", "krakov"),
            ("thessaloniki", "tessaloniki"),
            ("chania", "hania"),
            ("ypiresia", "ipiresia"),
            ("koeln", "koln"),
        ] {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
    }

    #[test]
    fn greek_and_bulgarian_typed_without_a_table_meet_what_the_table_gives() {
        for (typed, written) in [
            ("thessalonikh", "thessaloniki"),
            ("xania", "chania"),
            ("aharnwn", "acharnon"),
            ("koukaki", "koukaki"),
            ("balgarija", "balgaria"),
            ("jeleznici", "zheleznitsi"),
        ] {
            let keys = read_loosely(typed);
            assert!(keys.contains(&written_loosely(written)), "{typed}: {keys:?} without {}", written_loosely(written));
        }
    }
}
