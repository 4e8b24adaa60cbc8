//! The addresses of the pages: every link is built here, percent-encoded, and every query is read here.

mod practice;
mod question;
mod training;
mod visit;

pub(crate) use practice::*;
pub(crate) use question::*;
pub(crate) use training::*;
pub(crate) use visit::*;

use crate::Site;
use axum::http::{HeaderMap, header};
use std::fmt::{Display, Formatter, Write};

/// A path of ours and its query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Url {
    path: String,
    query: String,
}

impl Url {
    fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), query: String::new() }
    }

    /// The same address with one more value in its query.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        encode(name, b"", &mut self.query);
        self.query.push('=');
        encode(value, b":", &mut self.query);
        self
    }

    /// [`Self::with`] when there is a value.
    #[must_use]
    pub(crate) fn with_some(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

impl Display for Url {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.path)?;
        if !self.query.is_empty() {
            write!(f, "?{}", self.query)?;
        }
        Ok(())
    }
}

/// The home page.
pub(crate) fn home() -> Url {
    Url::new("/")
}

/// The list of institutions.
pub(crate) fn institutions() -> Url {
    Url::new("/institutions")
}

/// Where a text typed into the one search field goes.
pub(crate) fn search() -> Url {
    Url::new("/search")
}

/// The page of one institution.
pub(crate) fn institution(code: &str) -> Url {
    below("/institutions/", code)
}

/// Its contact sheet for printing.
pub(crate) fn sheet(code: &str) -> Url {
    let Url { path, .. } = institution(code);
    Url::new(format!("{path}/sheet"))
}

/// Its contact as a vCard.
pub(crate) fn card(code: &str) -> Url {
    let Url { path, .. } = institution(code);
    Url::new(format!("{path}/contact.vcf"))
}

/// Institutions side by side.
pub(crate) fn compare() -> Url {
    Url::new("/compare")
}

/// The list as a file.
pub(crate) fn export(ending: &str) -> Url {
    Url::new(format!("/export/institutions.{ending}"))
}

/// Who is competent.
pub(crate) fn competent() -> Url {
    Url::new("/competent")
}

/// All countries.
pub(crate) fn countries() -> Url {
    Url::new("/countries")
}

/// The page of one country.
pub(crate) fn country(code: &str) -> Url {
    below("/countries/", code)
}

/// All business use cases.
pub(crate) fn bucs() -> Url {
    Url::new("/bucs")
}

/// The page of one business use case.
pub(crate) fn buc(code: &str) -> Url {
    below("/bucs/", code)
}

/// All documents.
pub(crate) fn seds() -> Url {
    Url::new("/seds")
}

/// The page of one document.
pub(crate) fn sed(code: &str) -> Url {
    below("/seds/", code)
}

/// How to use the pages.
pub(crate) fn help() -> Url {
    Url::new("/help")
}

/// How accessible the pages are.
pub(crate) fn accessibility() -> Url {
    Url::new("/accessibility")
}

/// What the reader can set.
pub(crate) fn settings() -> Url {
    Url::new("/settings")
}

/// Where one signs in.
pub(crate) fn sign_in() -> Url {
    Url::new("/sign-in")
}

/// The way to the sign-in provider.
pub(crate) fn provider() -> Url {
    Url::new("/sign-in/provider")
}

/// One's own account.
pub(crate) fn account() -> Url {
    Url::new("/account")
}

/// Everybody with an account.
pub(crate) fn people() -> Url {
    Url::new("/people")
}

/// The page of one account.
pub(crate) fn person(id: &str) -> Url {
    below("/people/", id)
}

/// The page of an invitation.
pub(crate) fn invitation(secret: &str) -> Url {
    below("/invitations/", secret)
}

/// Requests to change entries.
pub(crate) fn requests() -> Url {
    Url::new("/requests")
}

/// The page of one request.
pub(crate) fn request(id: &str) -> Url {
    below("/requests/", id)
}

/// Where a request is written anew.
pub(crate) fn request_edit(id: &str) -> Url {
    let Url { path, .. } = request(id);
    Url::new(format!("{path}/edit"))
}

/// Where a request is written: what is done, to which entry.
pub(crate) fn request_new(act: &str, code: &str) -> Url {
    Url::new("/requests/new").with("act", act).with("code", code)
}

/// What is wanting in the entries of all countries.
pub(crate) fn quality() -> Url {
    Url::new("/quality")
}

/// What is wanting in the entries of one country.
pub(crate) fn quality_of(country: &str) -> Url {
    below("/quality/", country)
}

/// Where files are taken.
pub(crate) fn import() -> Url {
    Url::new("/import")
}

/// Every version of an entry.
pub(crate) fn versions(code: &str) -> Url {
    let Url { path, .. } = institution(code);
    Url::new(format!("{path}/history"))
}

/// The profile of a country.
pub(crate) fn profile(country: &str) -> Url {
    below("/profiles/", country)
}

/// Every version of a country's profile.
pub(crate) fn profile_history(country: &str) -> Url {
    let Url { path, .. } = profile(country);
    Url::new(format!("{path}/history"))
}

/// What differs between two versions of it.
pub(crate) fn profile_differences(country: &str) -> Url {
    let Url { path, .. } = profile(country);
    Url::new(format!("{path}/differences"))
}

/// Where it is written.
pub(crate) fn profile_edit(country: &str) -> Url {
    let Url { path, .. } = profile(country);
    Url::new(format!("{path}/edit"))
}

/// Where a part of it is written.
pub(crate) fn profile_section(country: &str, section: &str) -> Url {
    let Url { path, .. } = profile_edit(country);
    Url::new(format!("{path}/{section}"))
}

/// Profiles side by side.
pub(crate) fn profiles_compare() -> Url {
    Url::new("/profiles/compare")
}

/// New versions of profiles as a feed.
pub(crate) fn profile_feed() -> Url {
    Url::new("/feeds/profiles.atom")
}

/// The map of EESSI.
pub(crate) fn map() -> Url {
    Url::new("/map")
}

/// The map for other sites.
pub(crate) fn map_embed() -> Url {
    Url::new("/map/embed")
}

/// The map as a drawing.
pub(crate) fn map_drawing() -> Url {
    Url::new("/map.svg")
}

/// Who is ready for what.
pub(crate) fn readiness() -> Url {
    Url::new("/readiness")
}

/// A file of something else than institutions.
pub(crate) fn export_file(name: &str) -> Url {
    below("/export/", name)
}

/// Whether a form can be sent to this path.
pub(crate) fn takes_forms(path: &str) -> bool {
    const OWN: [&str; 4] = ["/settings", "/sign-in", "/sign-out", "/import"];
    const BELOW: [&str; 10] = [
        "/people/",
        "/invitations/",
        "/account/",
        "/sign-out/",
        "/requests/",
        "/profiles/",
        "/practices/",
        "/questions/",
        "/trainings/",
        "/visits/",
    ];
    OWN.contains(&path) || path.ends_with("/confirm") || BELOW.iter().any(|folder| path.starts_with(folder))
}

/// A path of ours with the site in front: the configured one, else the one that the request names.
pub(crate) fn absolute(site: &Site, headers: &HeaderMap, path: &str) -> String {
    let plain =
        |host: &&str| !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b));
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).filter(plain).unwrap_or("localhost");
    match &site.url {
        Some(url) => format!("{}{path}", url.trim_end_matches('/')),
        None => format!("http://{host}{path}"),
    }
}

/// A text as a part of an address or of a cookie.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::new();
    encode(text, b"", &mut out);
    out
}

fn below(folder: &str, name: &str) -> Url {
    let mut path = folder.to_owned();
    encode(name, b":", &mut path);
    Url::new(path)
}

/// The page somebody is on, from the path of the request. Whatever the path says, the address stays on this site:
/// `//other.example` would lead away.
pub(crate) fn current(path: &str) -> Url {
    let mut own = "/".to_owned();
    encode(path.trim_start_matches(['/', '\\']), b"/%:@!$'()*+,;=", &mut own);
    Url::new(own)
}

fn encode(text: &str, also: &[u8], into: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) || also.contains(&byte) {
            into.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(into, "%{byte:02X}");
        }
    }
}

/// The names and values of a query, decoded, in order.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    typed_pairs(query).into_iter().map(|(name, value)| (plain(&name), plain(&value))).collect()
}

/// The names and values of a form, decoded, in order, with the line breaks that were typed.
pub(crate) fn typed_pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// A part of a path as it was meant.
pub(crate) fn decoded(part: &str) -> String {
    plain(&decode(part))
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%')
            .then(|| bytes.get(at + 1..at + 3))
            .flatten()
            .and_then(|pair| Some((char::from(pair[0]).to_digit(16)?, char::from(pair[1]).to_digit(16)?)));
        if let Some((high, low)) = escaped {
            decoded.push((high * 16 + low) as u8);
            at += 3;
        } else {
            decoded.push(if byte == b'+' { b' ' } else { byte });
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded)
        .chars()
        // Browsers end the lines of a form with two characters.
        .filter(|letter| *letter != '\r')
        .map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter })
        .collect()
}

/// A text without characters that no page may hold and nobody types.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_from_the_address_unchanged() {
        for text in ["Małopolskie & co", "a=b&c", "100 % / ü+1", "ΕΦΚΑ", "\"<script>'", "", "DK:0101"] {
            let url = institutions().with("text", text).to_string();
            let query = url.split_once('?').expect("a query").1;
            assert_eq!(pairs(query), [("text".to_owned(), text.to_owned())], "{url}");
            assert!(url.is_ascii() && !url.contains(['<', '"', ' ']), "{url}");
        }
    }

    #[test]
    fn the_colon_of_a_code_stays_readable_and_a_slash_cannot_leave_the_page() {
        assert_eq!(institution("PL:PL212000WR").to_string(), "/institutions/PL:PL212000WR");
        assert_eq!(institution("../x?y#z").to_string(), "/institutions/..%2Fx%3Fy%23z");
    }

    #[test]
    fn the_address_of_the_current_page_never_leads_to_another_site() {
        assert_eq!(current("//evil.example/x").to_string(), "/evil.example/x");
        assert_eq!(current("/\\evil.example").to_string(), "/evil.example");
        assert_eq!(current("/institutions/DK:0101").to_string(), "/institutions/DK:0101");
        assert_eq!(current("/a%20b").to_string(), "/a%20b");
    }

    #[test]
    fn broken_escapes_are_read_as_they_stand() {
        let value = |query: &str| pairs(query).into_iter().map(|(_, value)| value).collect::<Vec<_>>();
        assert_eq!(value("text=100%"), ["100%"]);
        assert_eq!(value("text=%zz&text=%e4&text=a+b%2Bc&&text"), ["%zz", "\u{fffd}", "a b+c", ""]);
    }
}
