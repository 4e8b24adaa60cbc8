//! The one error of the pages: what went wrong, as a page with the right status and the number of the request.

use crate::page::Page;
use crate::urls::{self, Url};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{DomainError, Problem, Problems};
use fluent_bundle::FluentValue;
use std::time::Duration;

/// Problems printed at most; the first ones tell what to mend.
const MOST_PROBLEMS: usize = 10;

/// An answer that is not the page somebody wanted.
#[derive(Debug)]
pub(crate) struct PageError(Box<Told>);

/// What the page says.
#[derive(Debug)]
struct Told {
    page: Page,
    status: StatusCode,
    title: String,
    /// What to do, in one or two sentences.
    lead: String,
    problems: Vec<String>,
    /// Addresses that may have been meant, with what to call them.
    near: Vec<(String, String)>,
    /// What the search field already holds.
    text: String,
    retry_after: Option<Duration>,
}

#[derive(Template)]
#[template(path = "error/error.html")]
struct ErrorPage<'a> {
    page: &'a Page,
    error: &'a Told,
}

impl PageError {
    /// What the domain refused, by its table of meanings.
    pub(crate) fn new(page: Page, error: DomainError) -> Self {
        let meaning = error.meaning();
        let status = StatusCode::from_u16(meaning.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if meaning.is_ours {
            tracing::error!(code = meaning.code, request_id = page.request_id.as_deref(), "a page could not be given");
        }
        let title = match &error {
            // Its code names the first problem, of which there are many.
            DomainError::Invalid(_) => page.t("error-title-INVALID"),
            _ => page.with(&format!("error-title-{}", meaning.code), &[]),
        };
        let retry_after = match &error {
            DomainError::RateLimited(after) => Some(*after),
            _ => None,
        };
        let seconds = retry_after.map_or(0, |after| after.as_secs().max(1));
        let lead = page.with(meaning.message, &[("seconds", FluentValue::from(seconds))]);
        let problems = match &error {
            DomainError::Invalid(problems) => problems.0.iter().map(|problem| page.message(&problem.message)).collect(),
            _ => Vec::new(),
        };
        Told { problems, retry_after, ..Told::bare(page, status, title, lead) }.into()
    }

    /// Nothing is at this address.
    pub(crate) fn no_such_page(page: Page) -> Self {
        let (title, lead) = (page.t("error-title-path"), page.t("error-path"));
        Told::bare(page, StatusCode::NOT_FOUND, title, lead).into()
    }

    /// The same with addresses that may have been meant.
    pub(crate) fn with_near(mut self, near: Vec<(String, String)>) -> Self {
        self.0.near = near;
        self
    }

    /// The page cannot be written to.
    pub(crate) fn wrong_method(page: Page) -> Self {
        let (title, lead) = (page.t("error-title-method"), page.t("error-method"));
        Told::bare(page, StatusCode::METHOD_NOT_ALLOWED, title, lead).into()
    }

    /// A code that is well formed, but nobody has it.
    pub(crate) fn unknown_code(page: Page, code: &str, problem: &Problem) -> Self {
        let near =
            problem.message.args.iter().find(|(name, _)| *name == "near").map_or("", |(_, codes)| codes.as_str());
        let near = near.split(", ").filter(|code| !code.is_empty());
        let near = near.map(|code| (page.link(urls::institution(code)), code.to_owned())).collect();
        let (title, lead) = (page.t("error-title-code-unknown"), page.message(&problem.message));
        let text = urls::plain(code);
        Told { near, text, ..Told::bare(page, StatusCode::NOT_FOUND, title, lead) }.into()
    }

    /// Something that is not shaped like a code, and so names nothing.
    pub(crate) fn malformed_code(page: Page, code: &str, error: &DomainError) -> Self {
        let lead = match error {
            DomainError::Invalid(problems) => {
                problems.0.iter().map(|problem| page.message(&problem.message)).collect::<Vec<_>>().join(" ")
            }
            _ => page.t("error-not-found"),
        };
        let title = page.t("error-title-code-malformed");
        let text = urls::plain(code).chars().take(100).collect();
        Told { text, ..Told::bare(page, StatusCode::NOT_FOUND, title, lead) }.into()
    }

    /// A value of the address that cannot be used, and where to go on from.
    pub(crate) fn bad_value(page: Page, problem: String, back: Url, back_text: String) -> Self {
        let (title, lead) = (page.t("error-title-INVALID"), page.t("error-invalid"));
        let near = vec![(page.link(back), back_text)];
        Told { near, problems: vec![problem], ..Told::bare(page, StatusCode::UNPROCESSABLE_ENTITY, title, lead) }.into()
    }

    /// Values of the address that cannot be used, and the view to mend them in.
    pub(crate) fn bad_values(page: Page, problems: Vec<String>, back: Url) -> Self {
        let (title, lead) = (page.t("error-title-INVALID"), page.t("error-invalid"));
        let near = vec![(page.link(back), page.t("error-back"))];
        Told { problems, near, ..Told::bare(page, StatusCode::UNPROCESSABLE_ENTITY, title, lead) }.into()
    }

    /// What was asked and refused: values of the address with what is wrong with them, anything else as itself.
    pub(crate) fn refused(page: &Page, error: DomainError, back: Url) -> Self {
        match error {
            DomainError::Invalid(Problems(problems)) => {
                let said = problems.iter().map(|problem| page.message(&problem.message)).collect();
                Self::bad_values(page.clone(), said, back)
            }
            error => Self::new(page.clone(), error),
        }
    }

    /// Nothing of this sort has this name; `near` may have been meant.
    pub(crate) fn unknown(page: Page, said: String, near: Vec<(String, String)>, text: &str) -> Self {
        let title = page.t("error-title-NOT_FOUND");
        let text = urls::plain(text).chars().take(100).collect();
        Told { near, text, ..Told::bare(page, StatusCode::NOT_FOUND, title, said) }.into()
    }

    /// An invitation that nobody can accept any more, if it ever was one.
    pub(crate) fn over(page: Page) -> Self {
        let (title, lead) = (page.t("error-title-NOT_FOUND"), page.t("invitation-over"));
        Told::bare(page, StatusCode::NOT_FOUND, title, lead).into()
    }

    /// A file that is larger than we read, or that did not arrive in full.
    pub(crate) fn too_large(page: Page, megabytes: usize) -> Self {
        let title = page.t("error-title-INVALID");
        let lead = page.count("import-too-large", megabytes);
        Told::bare(page, StatusCode::PAYLOAD_TOO_LARGE, title, lead).into()
    }

    /// A form that did not come from a page of ours, or from one that is too old.
    pub(crate) fn refused_form(page: Page, back: Url) -> Self {
        let (title, lead) = (page.t("error-title-form"), page.t("error-form"));
        let to = back.to_string();
        let mut near = vec![(page.link(back), page.t("error-back"))];
        // A session that ended while the form was written is the usual reason.
        if page.viewer.person().is_none() {
            near.push((page.link(urls::sign_in().with("to", &to)), page.t("sign-in-title")));
        }
        Told { near, ..Told::bare(page, StatusCode::FORBIDDEN, title, lead) }.into()
    }
}

impl From<Told> for PageError {
    fn from(told: Told) -> Self {
        Self(Box::new(told))
    }
}

impl Told {
    fn bare(page: Page, status: StatusCode, title: String, lead: String) -> Self {
        Self {
            page,
            status,
            title,
            lead,
            problems: Vec::new(),
            near: Vec::new(),
            text: String::new(),
            retry_after: None,
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut told = self.0;
        if told.status == StatusCode::UNAUTHORIZED {
            return Redirect::to(&told.page.sign_in()).into_response();
        }
        told.problems.truncate(MOST_PROBLEMS);
        let mut response = told.page.render(told.status, &ErrorPage { page: &told.page, error: &told });
        if told.status == StatusCode::METHOD_NOT_ALLOWED {
            let allowed = if told.page.takes_forms() { "GET, HEAD, POST" } else { "GET, HEAD" };
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
        }
        if let Some(after) = told.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(after.as_secs().max(1)));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use domain::{Message, Problems};

    fn every_error() -> Vec<DomainError> {
        let problem = Problem::at(&["on"], "INVALID_CURSOR", Message::plain("invalid-period", "No."));
        vec![
            DomainError::Unauthenticated,
            DomainError::Forbidden,
            DomainError::NotFound,
            DomainError::Conflict,
            DomainError::Invalid(Problems(vec![problem])),
            DomainError::RateLimited(Duration::from_secs(3)),
            DomainError::Unavailable,
            DomainError::Internal,
        ]
    }

    #[test]
    fn every_error_is_a_page_with_its_status_and_the_number_of_the_request_in_every_language() {
        for language in Language::ALL {
            for error in every_error() {
                let status = error.meaning().status;
                let error = PageError::new(Page::example(language), error);
                let html = ErrorPage { page: &error.0.page, error: &error.0 }.render().expect("a page");
                assert!(html.contains(&format!("<html lang=\"{}\"", language.tag())), "{html}");
                assert!(html.contains("r-1"), "{html}");
                assert!(!html.contains("error-"), "a key is printed: {html}");
                // Who has to sign in is sent there.
                let shown = if status == 401 { 303 } else { status };
                assert_eq!(error.into_response().status().as_u16(), shown);
            }
        }
    }

    #[test]
    fn too_many_requests_say_when_to_come_back() {
        let error = DomainError::RateLimited(Duration::from_millis(1));
        let response = PageError::new(Page::example(Language::English), error).into_response();
        assert_eq!(response.headers()[header::RETRY_AFTER], "1");
    }

    #[test]
    fn what_somebody_typed_is_escaped() {
        let page = Page::example(Language::English);
        let error = PageError::malformed_code(page, "<script>alert(1)</script>", &DomainError::NotFound);
        let html = ErrorPage { page: &error.0.page, error: &error.0 }.render().expect("a page");
        assert!(!html.contains("<script>alert"), "{html}");
    }
}
