//! What all pages have in common: the reader's language, the day, the address, and how a template becomes an answer.

use crate::Web;
use crate::assets;
use crate::error::PageError;
use crate::i18n::{Args, Language};
use crate::kept::{Kept, cookie, kept_cookie};
use crate::urls::{self, Url};
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use chrono::{DateTime, NaiveDate, Utc};
use domain::value::{CountryCode, Name, PersonRole, Sector};
use domain::{Message, Viewer};
use fluent_bundle::FluentValue;
use std::borrow::Borrow;
use std::convert::Infallible;

/// The official public access service, which this demonstration set is not.
const OFFICIAL: &str = "https://ec.europa.eu/social/social-security-directory/";
/// Letters of one part of an address, and parts, that a page repeats.
const LONGEST_PART: usize = 200;
const MOST_PARTS: usize = 80;

/// One request for a page: who reads, in which language, on which day.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) language: Language,
    pub(crate) viewer: Viewer,
    pub(crate) today: NaiveDate,
    /// The number under which the log knows this request.
    pub(crate) request_id: Option<String>,
    path: String,
    query: String,
    /// The language stands in the address, so the links of the page carry it on.
    asked: bool,
    /// What the reader chose to keep.
    pub(crate) kept: Kept,
}

/// An entry of the main menu.
pub(crate) struct MenuEntry {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) here: bool,
}

/// A text and its language, where that is not the page's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) lang: Option<String>,
}

impl Said {
    /// A text in the page's own language.
    pub(crate) fn own(text: String) -> Self {
        Self { text, lang: None }
    }
}

/// A choice of the language menu.
pub(crate) struct LanguageChoice {
    pub(crate) tag: &'static str,
    pub(crate) name: &'static str,
    pub(crate) href: String,
    pub(crate) chosen: bool,
}

impl FromRequestParts<Web> for Page {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        Ok(Self::of(parts, web))
    }
}

impl Page {
    /// Reads the request. Whoever authenticates puts the [`Viewer`] into the request's extensions; without one nobody is
    /// signed in.
    pub(crate) fn of(parts: &Parts, web: &Web) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        let asked = urls::pairs(query).into_iter().rev().find(|(name, _)| name == "lang").map(|(_, value)| value);
        let text = |name| parts.headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        // Another application of the same host may have put anything into its own cookie.
        let cookies = parts.headers.get(header::COOKIE).map(HeaderValue::as_bytes).unwrap_or_default();
        let cookies = String::from_utf8_lossy(cookies);
        let cookie = cookie(&cookies, "lang");
        Self {
            language: Language::negotiate(asked.as_deref(), cookie, text(header::ACCEPT_LANGUAGE)),
            viewer: parts.extensions.get::<Viewer>().cloned().unwrap_or(Viewer::Anonymous),
            today: web.ctx.today(),
            request_id: parts
                .headers
                .get("x-request-id")
                .and_then(|id| id.to_str().ok())
                .filter(|id| is_plain(id))
                .map(str::to_owned),
            path: parts.uri.path().to_owned(),
            query: query.to_owned(),
            asked: asked.as_deref().and_then(Language::parse).is_some(),
            kept: Kept::of(&cookies),
        }
    }

    /// A page of nobody in particular, for tests of templates.
    #[cfg(test)]
    pub(crate) fn example(language: Language) -> Self {
        Self {
            language,
            viewer: Viewer::Anonymous,
            today: NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"),
            request_id: Some("r-1".to_owned()),
            path: "/institutions".to_owned(),
            query: "text=x".to_owned(),
            asked: false,
            kept: Kept::default(),
        }
    }

    /// The query of the request as it was sent.
    pub(crate) fn query(&self) -> &str {
        &self.query
    }

    /// The text with this key.
    pub(crate) fn t(&self, key: &str) -> String {
        self.language.text(key, &[])
    }

    /// The text with this key about so many.
    pub(crate) fn count(&self, key: &str, count: impl Borrow<usize>) -> String {
        self.with(key, &[("count", FluentValue::from(*count.borrow()))])
    }

    /// The text with this key about a day.
    pub(crate) fn on(&self, key: &str, day: impl Borrow<NaiveDate>) -> String {
        self.with(key, &[("day", FluentValue::from(self.day(day)))])
    }

    /// The text with this key and one value in it.
    pub(crate) fn say(&self, key: &str, name: &str, value: &str) -> String {
        self.with(key, &[(name, FluentValue::from(value))])
    }

    /// The text with this key and its arguments.
    pub(crate) fn with(&self, key: &str, args: Args<'_>) -> String {
        self.language.text(key, args)
    }

    /// What the domain says.
    pub(crate) fn message(&self, message: &Message) -> String {
        self.language.message(message)
    }

    /// A day as the reader writes it.
    pub(crate) fn day(&self, day: impl Borrow<NaiveDate>) -> String {
        self.language.day(*day.borrow())
    }

    /// The number of a thing in a path.
    ///
    /// # Errors
    /// The page that says there is no such thing, for what is no such number.
    pub(crate) fn reference(&self, text: &str) -> Result<i32, PageError> {
        let number = text.parse::<i32>().ok().filter(|number| *number > 0 && text.len() <= 9);
        number.ok_or_else(|| PageError::new(self.clone(), domain::DomainError::NotFound))
    }

    /// The same page in the language of this tag, whatever the address says: calendar programs ask in the language of their machine, and the account
    /// says which its person reads.
    pub(crate) fn speaking(self, tag: &str) -> Self {
        let language = Language::parse(tag).unwrap_or(self.language);
        Self { language, ..self }
    }

    /// A month with its year.
    pub(crate) fn month(&self, day: NaiveDate) -> String {
        self.language.month(day)
    }

    /// A day of the week, shortly and in full.
    pub(crate) fn weekday(&self, day: NaiveDate) -> (String, String) {
        self.language.weekday(day)
    }

    /// A count as the reader writes it.
    pub(crate) fn number(&self, number: impl Borrow<usize>) -> String {
        self.language.number(*number.borrow())
    }

    /// A text in some language; marked when that is not the page's.
    pub(crate) fn said(&self, text: &str, language: &str) -> Said {
        let lang = (language != self.language.tag() && !language.is_empty()).then(|| language.to_owned());
        Said { text: text.to_owned(), lang }
    }

    /// [`Self::said`] of a name; empty when there is none.
    pub(crate) fn name(&self, name: Option<&Name>) -> Said {
        name.map_or_else(|| self.said("", ""), |name| self.said(&name.text, &name.language))
    }

    /// The name of a country.
    pub(crate) fn country(&self, code: CountryCode) -> String {
        self.language.country(code)
    }

    /// The name of what a person with an account does.
    pub(crate) fn role(&self, role: PersonRole) -> String {
        self.with(&format!("role-{role}"), &[])
    }

    /// An instant as the reader writes days, with the time in Brussels.
    pub(crate) fn instant(&self, at: DateTime<Utc>) -> String {
        let there = at.with_timezone(&chrono_tz::Europe::Brussels);
        format!("{}, {}", self.day(there.date_naive()), there.format("%H:%M"))
    }

    /// Who is signed in, and where their account is; none for who is not.
    pub(crate) fn signed_in(&self) -> Option<(&str, String)> {
        self.viewer.person().map(|person| (person.name.as_str(), self.link(urls::account())))
    }

    /// Where one signs in and comes back to this page.
    pub(crate) fn sign_in(&self) -> String {
        let here = if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) };
        // The sign-in page itself and home are where one comes to anyway.
        let is_known = here.len() > LONGEST_PART || self.path == "/" || self.path.starts_with("/sign-");
        self.link(urls::sign_in().with_some("to", (!is_known).then_some(here.as_str())))
    }

    /// The name of a sector.
    pub(crate) fn sector(&self, sector: Sector) -> String {
        self.with(&format!("sector-{sector}"), &[])
    }

    /// A link to a page of ours.
    pub(crate) fn link(&self, url: Url) -> String {
        url.with_some("lang", self.asked_language()).to_string()
    }

    /// The language's tag when it stands in the address.
    pub(crate) fn asked_language(&self) -> Option<&'static str> {
        self.asked.then(|| self.language.tag())
    }

    /// The home page.
    pub(crate) fn home(&self) -> String {
        self.link(urls::home())
    }

    /// The list of institutions.
    pub(crate) fn institutions(&self) -> String {
        self.link(urls::institutions())
    }

    /// How to use the pages.
    pub(crate) fn help(&self) -> String {
        self.link(urls::help())
    }

    /// What the reader can set.
    pub(crate) fn settings(&self) -> String {
        self.link(urls::settings())
    }

    /// What is wanting in the entries.
    pub(crate) fn quality(&self) -> String {
        self.link(urls::quality())
    }

    /// Who is ready for what.
    pub(crate) fn readiness(&self) -> String {
        self.link(urls::readiness())
    }

    /// Profiles side by side.
    pub(crate) fn profiles_compare(&self) -> String {
        self.link(urls::profiles_compare())
    }

    /// Good practices.
    pub(crate) fn practices(&self) -> String {
        self.link(urls::practices())
    }

    /// How accessible the pages are.
    pub(crate) fn accessibility(&self) -> String {
        self.link(urls::accessibility())
    }

    /// The main menu.
    pub(crate) fn places(&self) -> Vec<MenuEntry> {
        [
            ("nav-home", urls::home()),
            ("nav-competent", urls::competent()),
            ("nav-institutions", urls::institutions()),
            ("nav-countries", urls::countries()),
            ("nav-bucs", urls::bucs()),
            ("map-title", urls::map()),
            ("practice-title", urls::practices()),
            ("training-title", urls::trainings()),
            ("visit-title", urls::visits()),
            ("question-title", urls::questions()),
            ("help-title", urls::help()),
        ]
        .into_iter()
        .chain(self.keeps_entries().then(|| ("requests-title", urls::requests())))
        .map(|(key, url)| {
            let path = url.to_string();
            let here = self.path == path || (path != "/" && self.path.starts_with(&format!("{path}/")));
            MenuEntry { here, name: self.with(key, &[]), href: self.link(url) }
        })
        .collect()
    }

    /// Whether the reader has to do with requests to change entries.
    fn keeps_entries(&self) -> bool {
        let own = self.viewer.person().map(|person| person.role);
        own.is_some_and(|role| {
            matches!(role, PersonRole::NationalEditor | PersonRole::NationalCoordinator | PersonRole::Administrator)
        })
    }

    /// Whether a form can be sent to this path.
    pub(crate) fn takes_forms(&self) -> bool {
        urls::takes_forms(&self.path)
    }

    /// Whether single keys do something.
    pub(crate) fn has_shortcuts(&self) -> bool {
        !self.kept.no_shortcuts
    }

    /// This page in English.
    pub(crate) fn in_english(&self) -> String {
        self.in_language(Language::English)
    }

    /// Puts names in the order of the reader's alphabet.
    pub(crate) fn sort_by_name<T>(&self, list: &mut [T], name: impl Fn(&T) -> &str) {
        list.sort_by(|one, other| self.language.compare(name(one), name(other)));
    }

    /// The official directory.
    #[expect(clippy::unused_self, reason = "templates reach what is common through the page")]
    pub(crate) fn official(&self) -> &'static str {
        OFFICIAL
    }

    /// The address of a file under `static/`.
    #[expect(clippy::unused_self, reason = "templates reach what is common through the page")]
    pub(crate) fn asset(&self, name: &str) -> &'static str {
        assets::address(name)
    }

    /// This page in each language.
    pub(crate) fn languages(&self) -> Vec<LanguageChoice> {
        let choice = |language: Language| LanguageChoice {
            tag: language.tag(),
            name: language.own_name(),
            href: self.in_language(language),
            chosen: language == self.language,
        };
        Language::ALL.into_iter().map(choice).collect()
    }

    fn in_language(&self, language: Language) -> String {
        // The menu repeats the address for each language; what is longer than any field reads is cut.
        let cut = |text: &str| text.chars().take(LONGEST_PART).collect::<String>();
        let rest = urls::pairs(&self.query).into_iter().filter(|(name, _)| name != "lang").take(MOST_PARTS);
        let here = rest.fold(urls::current(&cut(&self.path)), |url, (name, value)| url.with(&cut(&name), &cut(&value)));
        here.with("lang", language.tag()).to_string()
    }

    /// A template as an answer.
    pub(crate) fn render(&self, status: StatusCode, template: &impl Template) -> Response {
        match template.render() {
            Ok(html) => (status, self.headers(), Html(html)).into_response(),
            Err(error) => {
                tracing::error!(%error, request_id = self.request_id.as_deref(), "a page could not be written");
                (StatusCode::INTERNAL_SERVER_ERROR, self.headers(), self.t("error-internal")).into_response()
            }
        }
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.language.tag()));
        // What only one person may see is kept nowhere.
        let kept = if self.viewer.person().is_some() { "no-store" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
        if self.asked {
            headers.extend(kept_cookie("lang", self.language.tag()).map(|cookie| (header::SET_COOKIE, cookie)));
        }
        headers
    }
}

/// A request id as we or a proxy make them; anything else is not printed.
pub(crate) fn is_plain(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_menu_keeps_the_rest_of_the_address() {
        let mut page = Page::example(Language::French);
        page.query = "text=a+b&lang=fr&country=PL".to_owned();
        let hrefs: Vec<String> = page.languages().into_iter().map(|choice| choice.href).collect();
        assert_eq!(hrefs[4], "/institutions?text=a%20b&country=PL&lang=de");
        assert!(page.languages()[8].chosen);
    }

    #[test]
    fn links_carry_the_language_on_only_when_it_stands_in_the_address() {
        let mut page = Page::example(Language::German);
        assert_eq!(page.institutions(), "/institutions");
        page.asked = true;
        assert_eq!(page.institutions(), "/institutions?lang=de");
    }

    #[test]
    fn a_request_id_that_could_be_anything_else_is_not_printed() {
        assert!(is_plain("0192f0c1-7d6e"));
        for id in ["", "<b>", "a b", &"x".repeat(65)] {
            assert!(!is_plain(id), "{id}");
        }
    }

    #[test]
    fn a_text_in_the_language_of_the_page_is_not_marked() {
        let page = Page::example(Language::German);
        assert_eq!(page.said("Wien", "de").lang, None);
        assert_eq!(page.said("Kraków", "pl").lang.as_deref(), Some("pl"));
    }
}
