//! A form on a page: its token, what was typed into it, and what was wrong with that.

use crate::Web;
use crate::csrf::{self, Posted};
use crate::page::Page;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{NaiveDate, NaiveTime};
use domain::clock::parse_day;
use domain::training::time_of_day;
use domain::{DomainError, Message, Problem, Problems};

/// A form as it is shown.
#[derive(Debug, Default)]
pub(crate) struct Form {
    /// The value of the hidden field that guards it.
    pub(crate) token: String,
    cookie: Option<HeaderValue>,
    values: Vec<(String, String)>,
    problems: Vec<Wrong>,
}

/// Something wrong with a field.
#[derive(Debug)]
pub(crate) struct Wrong {
    /// The field; empty for the form as a whole.
    pub(crate) field: String,
    /// What is wrong, in the reader's language.
    pub(crate) text: String,
}

impl Wrong {
    fn of(page: &Page, problem: &Problem) -> Self {
        Self { field: problem.path.first().cloned().unwrap_or_default(), text: page.message(&problem.message) }
    }
}

impl Form {
    /// A form with these values in it.
    pub(crate) fn new(web: &Web, page: &Page, values: &[(&str, &str)]) -> Self {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self::holding(web, page, values)
    }

    /// A form with these values in it, fields of one name any number of times.
    pub(crate) fn holding(web: &Web, page: &Page, values: Vec<(String, String)>) -> Self {
        let (token, cookie) = csrf::token(web, page);
        Self { token, cookie, values, problems: Vec::new() }
    }

    /// The form as it was sent, passwords left out, with what was wrong.
    pub(crate) fn again(web: &Web, posted: &Posted, problems: &Problems) -> Self {
        let (token, cookie) = csrf::token(web, &posted.page);
        let is_kept = |name: &str| !name.contains("assword") && name != csrf::FIELD;
        let values = posted.pairs().iter().filter(|(name, _)| is_kept(name)).cloned().collect();
        let form = Self { token, cookie, values, problems: Vec::new() };
        form.with(&posted.page, problems)
    }

    /// The same form with what was wrong.
    pub(crate) fn with(mut self, page: &Page, problems: &Problems) -> Self {
        self.problems = problems.0.iter().map(|problem| Wrong::of(page, problem)).collect();
        self
    }

    /// Puts another value into a field.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.values.retain(|(own, _)| own != name);
        self.values.push((name.to_owned(), value.to_owned()));
    }

    /// What stands in a field.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str())
    }

    /// Everything that stands in fields of this name.
    pub(crate) fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.values.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Whether a field holds this value.
    pub(crate) fn holds(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(own, held)| own == name && held == value)
    }

    /// Whether a field of this name was sent.
    pub(crate) fn holds_any(&self, name: &str) -> bool {
        self.values.iter().any(|(own, _)| own == name)
    }

    /// What is wrong with a field.
    pub(crate) fn wrong(&self, name: &str) -> Option<&str> {
        self.problems.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.text.as_str())
    }

    /// Everything that is wrong.
    pub(crate) fn problems(&self) -> &[Wrong] {
        &self.problems
    }

    /// The page with this form: 200, or 422 when something is wrong.
    pub(crate) fn render(&self, page: &Page, template: &impl Template) -> Response {
        let status = if self.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let mut response = page.render(status, template);
        response.headers_mut().extend(self.cookie.clone().map(|cookie| (header::SET_COOKIE, cookie)));
        response
    }
}

/// What is said at a field that holds no day.
pub(crate) fn no_day(field: &str, text: &str) -> Problem {
    let value: String = text.chars().take(40).collect();
    let english = format!("\"{value}\" is no day of the calendar; write it as 2026-11-23.");
    Problem::at(&[field], "INVALID_DAY", Message::new("problem-day", vec![("value", value)], english))
}

/// The day in a field; what is none goes into `wrong`.
pub(crate) fn day(posted: &Posted, field: &str, wrong: &mut Vec<Problem>) -> Option<NaiveDate> {
    let text = posted.value(field);
    let found = parse_day(text);
    wrong.extend((found.is_none() && !text.is_empty()).then(|| no_day(field, text)));
    found
}

/// The time of day in a field; what is none goes into `wrong`.
pub(crate) fn time(posted: &Posted, field: &str, wrong: &mut Vec<Problem>) -> Option<NaiveTime> {
    let text = posted.value(field);
    let found = time_of_day(text);
    if found.is_none() && !text.is_empty() {
        let value: String = text.chars().take(40).collect();
        let english = format!("\"{value}\" is no time of day; write it as 09:30.");
        let message = Message::new("training-no-time", vec![("time", value)], english);
        wrong.push(Problem::at(&[field], "INVALID_TIME", message));
    }
    found
}

/// What a form can show of an error, a newer version among it: what was typed stands in it again, to be sent once more.
pub(crate) fn problems_or_newer(error: DomainError) -> Result<Problems, DomainError> {
    match error {
        DomainError::Conflict => Ok(Problems(vec![Problem::at(&[], "CONFLICT", Message::newer())])),
        other => problems(other),
    }
}

/// What a form can show of an error: its problems; anything else is a page of its own.
pub(crate) fn problems(error: DomainError) -> Result<Problems, DomainError> {
    match error {
        DomainError::Invalid(problems) => Ok(problems),
        other => Err(other),
    }
}
