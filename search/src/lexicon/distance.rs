//! How far two words are apart: optimal string alignment, where a swap of neighbours counts once.

/// A word that is compared with many, 64 letters at most (Hyyrö 2003, bit-parallel).
#[derive(Debug)]
pub(crate) struct Pattern {
    positions: [u64; 256],
    length: usize,
}

impl Pattern {
    /// Takes a folded word; letters behind the 64th are left out.
    pub(crate) fn new(word: &[u8]) -> Self {
        let mut positions = [0; 256];
        let length = word.len().min(64);
        for (at, &letter) in word[..length].iter().enumerate() {
            positions[usize::from(letter)] |= 1 << at;
        }
        Self { positions, length }
    }

    /// Letters of the word.
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// Calls `each` with the distance of the word to every beginning of `other`, the empty one apart.
    fn walk(&self, other: &[u8], mut each: impl FnMut(u8)) {
        let last = 1_u64 << (self.length.max(1) - 1);
        let (mut plus, mut minus, mut diagonal, mut before) = (!0_u64, 0_u64, 0_u64, 0_u64);
        let mut distance = self.length as u8;
        for &letter in other {
            let here = self.positions[usize::from(letter)];
            let swapped = (((!diagonal) & here) << 1) & before;
            diagonal = (((here & plus).wrapping_add(plus)) ^ plus) | here | minus | swapped;
            let up = minus | !(diagonal | plus);
            let down = diagonal & plus;
            distance += u8::from(up & last != 0);
            distance -= u8::from(down & last != 0);
            let up = (up << 1) | 1;
            plus = (down << 1) | !(diagonal | up);
            minus = up & diagonal;
            before = here;
            each(distance);
        }
    }

    /// The distance to `other`.
    pub(crate) fn distance(&self, other: &[u8]) -> u8 {
        if self.length == 0 {
            return other.len().min(255) as u8;
        }
        let mut out = self.length as u8;
        self.walk(other, |distance| out = distance);
        out
    }

    /// The least distance to a beginning of `other`.
    pub(crate) fn distance_to_beginning(&self, other: &[u8]) -> u8 {
        let mut least = self.length as u8;
        self.walk(&other[..other.len().min(self.length + 1)], |distance| least = least.min(distance));
        least
    }
}

/// Which letters and digits a word holds.
pub(crate) fn letter_mask(word: &str) -> u64 {
    word.bytes().fold(0, |mask, b| {
        mask | match b {
            b'a'..=b'z' => 1 << (b - b'a'),
            b'0'..=b'9' => 1 << (26 + b - b'0'),
            _ => 1 << 40,
        }
    })
}

/// The distance of two short words, or `limit + 1` when it is larger.
pub(crate) fn distance(a: &[u8], b: &[u8], limit: u8) -> u8 {
    if a.len().abs_diff(b.len()) > usize::from(limit) || a.len() > 64 || b.len() > 64 {
        return limit + 1;
    }
    Pattern::new(a).distance(b).min(limit + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_a_swap_once_and_stops_at_the_limit() {
        assert_eq!(distance(b"krakow", b"krakwo", 2), 1);
        assert_eq!(distance(b"abc", b"abc", 2), 0);
        assert_eq!(distance(b"abcdef", b"uvwxyz", 2), 3);
        assert_eq!(distance(b"", b"ab", 2), 2);
        assert_eq!(distance(b"ab", b"", 2), 2);
    }

    /// The textbook table.
    fn plain(a: &[u8], b: &[u8]) -> u8 {
        let mut table = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let change = usize::from(a[i - 1] != b[j - 1]);
                    let mut best = (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + change);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        best = best.min(table[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        table[a.len()][b.len()] as u8
    }

    #[test]
    fn the_fast_distance_equals_the_textbook_one() {
        let mut state = 7_u64;
        let mut letter = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            b'a' + ((state >> 33) % 3) as u8
        };
        for round in 0..3_000 {
            let a: Vec<u8> = (0..=round % 9).map(|_| letter()).collect();
            let b: Vec<u8> = (0..round % 8).map(|_| letter()).collect();
            assert_eq!(Pattern::new(&a).distance(&b), plain(&a, &b), "{a:?} {b:?}");
        }
    }
}
