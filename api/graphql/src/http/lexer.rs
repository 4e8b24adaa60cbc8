//! One cheap pass over the text of a document, before the parser is trusted with it.

use super::limits::{MAX_BRACKETS, nested_too_deeply};
use async_graphql::ServerError;

/// What a document holds, seen from its tokens alone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scan {
    /// Names, numbers, texts and punctuation; blanks, commas and comments are none.
    pub(super) tokens: usize,
    /// `@` signs outside texts and comments: in a document of operations each starts a directive.
    pub(super) directives: usize,
}

/// Counts tokens and directives. Unknown characters count as a token each: the parser says what is
/// wrong with them.
///
/// Fails with `QUERY_TOO_DEEP` when brackets nest beyond what the parser's recursion can bear.
pub(super) fn scan(text: &str) -> Result<Scan, ServerError> {
    let bytes = text.as_bytes();
    let mut found = Scan { tokens: 0, directives: 0 };
    let mut open = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let length = match byte {
            b' ' | b'\t' | b'\r' | b'\n' | b',' => {
                at += 1;
                continue;
            }
            b'#' => {
                at += run(&bytes[at..], |byte| !matches!(byte, b'\r' | b'\n'));
                continue;
            }
            0xEF if bytes[at..].starts_with(b"\xEF\xBB\xBF") => {
                at += 3;
                continue;
            }
            b'"' => string(&bytes[at..]),
            b'.' if bytes[at..].starts_with(b"...") => 3,
            b'{' | b'[' | b'(' => {
                open += 1;
                if open > MAX_BRACKETS {
                    return Err(nested_too_deeply());
                }
                1
            }
            b'}' | b']' | b')' => {
                open = open.saturating_sub(1);
                1
            }
            b'@' => {
                found.directives += 1;
                1
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => run(&bytes[at..], |byte| byte.is_ascii_alphanumeric() || byte == b'_'),
            b'0'..=b'9' | b'-' => {
                run(&bytes[at..], |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.'))
            }
            _ => 1,
        };
        found.tokens += 1;
        at += length;
    }
    Ok(found)
}

/// Length of the text that starts here. An unfinished block text is read as the parser does: an empty
/// text and what follows, so that nothing hides behind three quotes.
fn string(bytes: &[u8]) -> usize {
    if bytes.starts_with(b"\"\"\"") {
        let mut at = 3;
        while at < bytes.len() {
            if bytes[at..].starts_with(b"\\\"\"\"") {
                at += 4;
            } else if bytes[at..].starts_with(b"\"\"\"") {
                return at + 3;
            } else {
                at += 1;
            }
        }
        return 2;
    }
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            b'\r' | b'\n' => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn run(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| belongs(**byte)).count().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> usize {
        scan(text).unwrap().tokens
    }

    #[test]
    fn blanks_commas_and_comments_are_no_tokens() {
        assert_eq!(tokens("{ a, b # c d e\n ... on T { d } }"), 10);
        assert_eq!(tokens("\u{feff}{a}"), 3);
    }

    #[test]
    fn a_text_is_one_token_whatever_it_holds() {
        assert_eq!(tokens(r#"{ a(b: "x { y \" # z") }"#), 8);
        assert_eq!(tokens("{ a(b: \"\"\"x \" { \\\"\"\" y\"\"\") }"), 8);
        assert_eq!(tokens("{ a(b: -1.5e+3, c: $d) }"), 12);
    }

    #[test]
    fn directives_are_counted_outside_of_texts() {
        assert_eq!(scan(r#"query @a { b(c: "@") @skip(if: true) }"#).unwrap().directives, 2);
    }

    #[test]
    fn nothing_hides_in_an_unfinished_text() {
        assert_eq!(tokens("\"\"\" a\nb c"), 4);
        assert_eq!(tokens("\"a\nb c"), 3);
    }

    #[test]
    fn brackets_beyond_the_bound_never_reach_the_parser() {
        let deep = format!("{{ a(b: {}) }}", "[".repeat(100_000));
        assert!(scan(&deep).is_err());
        assert!(scan(&format!("{{ a(b: {}{}) }}", "[".repeat(60), "]".repeat(60))).is_ok());
    }
}
