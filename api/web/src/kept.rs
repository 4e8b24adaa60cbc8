//! What readers chose to keep, in cookies that hold nothing else.

use crate::page::is_plain;
use axum::http::HeaderValue;
use domain::value::CountryCode;

/// How long the browser keeps what somebody chose: a year.
const CHOICE_KEPT: u32 = 31_536_000;

/// What a reader set, from their cookies.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    /// Single keys do something; switched off, they are left to the reader's own tools.
    pub(crate) no_shortcuts: bool,
    /// The reader's own country, the sender of their cases.
    pub(crate) country: Option<CountryCode>,
    /// The token of the reader's forms.
    pub(crate) token: Option<String>,
}

/// A cookie that keeps a choice; an empty value forgets it.
pub(crate) fn kept_cookie(name: &str, value: &str) -> Option<HeaderValue> {
    let age = if value.is_empty() { 0 } else { CHOICE_KEPT };
    HeaderValue::from_str(&format!("{name}={value}; Path=/; Max-Age={age}; SameSite=Lax; HttpOnly")).ok()
}

impl Kept {
    pub(crate) fn of(cookies: &str) -> Self {
        Self {
            no_shortcuts: cookie(cookies, "keys") == Some("off"),
            country: cookie(cookies, "from").and_then(|code| CountryCode::parse(code).ok()),
            token: cookie(cookies, "form").filter(|token| is_plain(token) && token.len() >= 32).map(str::to_owned),
        }
    }
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(cookies: &'a str, name: &str) -> Option<&'a str> {
    cookies
        .split(';')
        .find_map(|pair| pair.trim().split_once('=').filter(|(key, _)| *key == name))
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        assert_eq!(cookie("a=1; lang=fr; b=2", "lang"), Some("fr"));
        assert_eq!(cookie("xlang=fr", "lang"), None);
    }
}
