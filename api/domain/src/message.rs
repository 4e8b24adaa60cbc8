//! Texts for people as code, arguments and an English sentence.

use crate::error::Problem;
use entities::value::Texts;
use std::borrow::Cow;

/// A message or explanation. GraphQL prints the English; pages and mails translate code and arguments by Fluent, and a test
/// proves the English Fluent text equal to this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Stable key of the text, for example `reason-not-ready`.
    pub code: &'static str,
    /// Named values that stand in the text; days as ISO dates.
    pub args: Vec<(&'static str, String)>,
    /// The English sentence.
    pub english: Cow<'static, str>,
}

impl Message {
    /// What is said of a text with characters that [`is_unreadable`] or [`is_deceptive`] find.
    pub(crate) fn unreadable() -> Self {
        Self::plain("text-unreadable", "This holds a character that nobody can see; type it anew.")
    }

    /// What is said of two texts in one language.
    pub(crate) fn language_twice() -> Self {
        Self::plain("practice-language-twice", "This is written twice in one language; keep one.")
    }

    /// What is said in a form when somebody else wrote meanwhile.
    pub fn newer() -> Self {
        Self::plain("error-conflict", "Somebody saved a newer version meanwhile. Load it and try again.")
    }

    /// What is said of a text with more letters than are taken.
    pub(crate) fn too_long(most: usize) -> Self {
        let english = format!("Write at most {most} letters here.");
        Self::new("text-too-long", vec![("most", most.to_string())], english)
    }

    /// What is said of a list with more entries than are taken.
    pub(crate) fn too_many(most: usize) -> Self {
        Self::new("list-too-many", vec![("most", most.to_string())], format!("Give at most {most} here."))
    }

    /// What is said of a code that is no language's.
    pub(crate) fn unknown_language(code: &str) -> Self {
        let code = crate::institution::cut(code);
        let english = format!("\"{code}\" is no language code; use two small letters such as fr.");
        Self::new("unknown-language", vec![("code", code)], english)
    }

    /// What is said of an address that is no web page's.
    pub(crate) fn no_url() -> Self {
        Self::plain("invalid-url", "Write the whole address, beginning with https://.")
    }

    /// What is said of an address that is no mailbox's.
    pub(crate) fn no_email() -> Self {
        Self::plain("invalid-email", "This is no e-mail address; write it as name@example.org.")
    }

    /// A message without arguments.
    pub fn plain(code: &'static str, english: &'static str) -> Self {
        Self { code, args: Vec::new(), english: Cow::Borrowed(english) }
    }

    /// A message with arguments.
    pub fn new(code: &'static str, args: Vec<(&'static str, String)>, english: String) -> Self {
        Self { code, args, english: Cow::Owned(english) }
    }
}

impl std::fmt::Display for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.english)
    }
}

/// Whether a text of several lines holds what nobody can read: control characters, or what [`is_deceptive`] finds.
pub(crate) fn is_unreadable(text: &str) -> bool {
    text.contains(|letter: char| letter.is_control() && !"\n\r\t".contains(letter)) || is_deceptive(text)
}

/// A text of several lines as it is kept: one end of a line, nothing in empty ones, no blanks around the whole. Blanks at the end of a line stay: Markdown
/// breaks the line there.
pub(crate) fn lines(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(|line| if line.trim().is_empty() { "" } else { line }).collect();
    lines.join("\n")
}

/// Texts of several lines as they are kept: each as [`lines`] has it, its language in small letters, none that says nothing.
pub(crate) fn tidy(texts: &mut Texts) {
    for text in &mut texts.0 {
        text.text = lines(&text.text);
        text.language = text.language.trim().to_ascii_lowercase();
    }
    texts.0.retain(|text| !text.text.is_empty());
}

/// A text of several lines as it is kept, or what is wrong with it. `needed` is what is said of an empty one, where it must not be.
///
/// # Errors
/// The problem at `field`: `TOO_LONG`, `INVALID_TEXT`, or the code of `needed`.
pub(crate) fn written(
    text: &str,
    field: &'static str,
    most: usize,
    needed: Option<(&'static str, Message)>,
) -> Result<String, Problem> {
    let text = lines(text);
    if let (true, Some((code, message))) = (text.is_empty(), needed) {
        return Err(Problem::at(&[field], code, message));
    }
    if text.chars().count() > most {
        return Err(Problem::at(&[field], "TOO_LONG", Message::too_long(most)));
    }
    if is_unreadable(&text) {
        return Err(Problem::at(&[field], "INVALID_TEXT", Message::unreadable()));
    }
    Ok(text)
}

/// Whether a text is the whole address of a page, with a host and without a name to sign in by.
pub(crate) fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>\"".contains(letter);
    host.is_some_and(|host| host.contains(char::is_alphanumeric) && !host.contains('@'))
        && !text.contains(is_odd)
        && !is_deceptive(text)
}

/// Whether a text holds characters that nobody can see and that make it read as something else: marks of direction, joiners of nothing,
/// line separators, characters that are none.
pub fn is_deceptive(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
            || matches!(letter, '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}')
            || (u32::from(letter) & 0xfffe) == 0xfffe
    })
}

/// Two-letter codes of languages (ISO 639-1).
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Whether a text is the code of a language: of two small letters (ISO 639-1).
pub(crate) fn is_language(code: &str) -> bool {
    code.len() == 2 && LANGUAGES.split(' ').any(|own| own == code)
}

#[cfg(test)]
mod tests {
    use super::{is_deceptive, is_language};

    #[test]
    fn only_codes_of_languages_are_languages() {
        assert!(["pl", "en", "rm", "mt", "no", "nb"].into_iter().all(is_language));
        assert!(!["xx", "zz", "PL", "pol", "", " "].into_iter().any(is_language));
    }

    #[test]
    fn marks_that_turn_a_text_round_are_told_and_letters_of_every_script_are_not() {
        for text in
            ["a\u{202e}b", "\u{200b}", "x\u{2066}y\u{2069}", "\u{feff}a", "a\u{2028}b", "\u{ffff}", "\u{10ffff}"]
        {
            assert!(is_deceptive(text), "{text:?}");
        }
        for text in ["Zakład Ubezpieczeń", "e-ΕΦΚΑ", "НОИ", "Sjúkratryggingar", "l’Amitié – 2", "שלום", "क्‍ष", ""]
        {
            assert!(!is_deceptive(text), "{text:?}");
        }
    }
}
