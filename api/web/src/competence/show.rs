//! `/competent`: the guided question, and below it the answer country by country.

use super::answer::AnswerView;
use super::asked::{Asked, Case, Wrong};
use super::form::Form;
use crate::Web;
use crate::error::PageError;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::competence::resolve;
use domain::{DomainError, Lists, Problem};
use fluent_bundle::FluentValue;

/// Answers that one page shows; a sector in all countries is asked country by country.
const MOST_ANSWERS: usize = 64;

#[derive(Template)]
#[template(path = "competence/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    heading: String,
    /// Title of the case asked about, in English.
    case: Option<Said>,
    case_href: Option<String>,
    /// Place, day and role, as they were asked.
    summary: Vec<String>,
    form: Form,
    problems: Vec<Wrong>,
    answers: Vec<AnswerView>,
    /// Answers that are not shown.
    cut: Option<String>,
    is_answered: bool,
}

/// Answers the question in the address; asks it where something is missing.
pub(crate) async fn show(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let asked = Asked::read(page.query(), lists);
    // What was typed into the one field becomes a parameter of its own kind, so that one view has one address.
    if asked.case.is_some() && urls::pairs(page.query()).iter().any(|(name, _)| name == "case") {
        return Ok(Redirect::to(&page.link(asked.url())).into_response());
    }
    if !asked.is_whole() {
        return Ok(page.render(StatusCode::OK, &view(&page, lists, &asked, Vec::new(), Vec::new())));
    }
    let (question, mut wrong) = asked.question(&page);
    if !wrong.is_empty() {
        return Ok(refused(&page, lists, &asked, wrong));
    }
    match resolve(&web.ctx, &page.viewer, &question) {
        Ok(answers) => {
            let day = question.on.unwrap_or(page.today);
            let views = answers.iter().map(|answer| AnswerView::new(&page, lists, &asked, answer, day)).collect();
            Ok(page.render(StatusCode::OK, &view(&page, lists, &asked, Vec::new(), views)))
        }
        Err(DomainError::Invalid(problems)) => {
            wrong.extend(problems.0.iter().map(|problem| Wrong::said(&page, problem)));
            Ok(refused(&page, lists, &asked, wrong))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

fn refused(page: &Page, lists: &Lists, asked: &Asked, wrong: Vec<Wrong>) -> Response {
    page.render(StatusCode::UNPROCESSABLE_ENTITY, &view(page, lists, asked, wrong, Vec::new()))
}

impl Wrong {
    /// What the domain found wrong, at the field it is about.
    fn said(page: &Page, problem: &Problem) -> Self {
        let field = match problem.path.last().map(String::as_str) {
            Some("countries" | "country") => "country",
            Some("fromCountry") => "from",
            Some("places" | "place") => "place",
            _ => "case",
        };
        Self { field, text: page.message(&problem.message) }
    }
}

fn view<'a>(
    page: &'a Page,
    lists: &Lists,
    asked: &Asked,
    problems: Vec<Wrong>,
    mut answers: Vec<AnswerView>,
) -> ShowPage<'a> {
    let is_answered = !answers.is_empty();
    let heading = match (&asked.case, is_answered) {
        (Some(case), true) => page.say("competent-title-case", "case", &named(page, case)),
        _ => page.t("competent-title"),
    };
    let (case, case_href) = match &asked.case {
        Some(Case::Buc(code)) => {
            (lists.buc(code).map(|buc| page.said(&buc.title, "en")), Some(page.link(urls::buc(code))))
        }
        Some(Case::Sed(code)) => {
            (lists.sed(code).map(|sed| page.said(&sed.title, "en")), Some(page.link(urls::sed(code))))
        }
        _ => (None, None),
    };
    let total = answers.len();
    answers.truncate(MOST_ANSWERS);
    let cut = (total > answers.len()).then(|| {
        let args = [("shown", FluentValue::from(answers.len())), ("count", FluentValue::from(total))];
        page.with("competent-cut", &args)
    });
    ShowPage {
        heading,
        case,
        case_href,
        summary: if is_answered { summary(page, asked) } else { Vec::new() },
        form: Form::new(page, lists, asked, &problems),
        problems,
        answers,
        cut,
        is_answered,
        page,
    }
}

fn named(page: &Page, case: &Case) -> String {
    match case {
        Case::Buc(code) | Case::Sed(code) => code.clone(),
        Case::Sector(sector) => page.sector(*sector),
    }
}

fn summary(page: &Page, asked: &Asked) -> Vec<String> {
    let mut said = vec![page.on("competent-day", asked.other_day(page).unwrap_or(page.today))];
    said.extend(asked.place.as_ref().map(|place| page.say("competent-place", "place", place)));
    let role = asked.role.as_deref().unwrap_or("COUNTER_PARTY");
    said.push(page.say("competent-role", "role", &page.with(&format!("role-{role}"), &[])));
    let country = asked.from.as_deref().and_then(|code| domain::value::CountryCode::parse(code).ok());
    said.extend(country.map(|code| page.say("competent-from", "country", &page.country(code))));
    said.extend(asked.function.as_ref().map(|name| page.with(&format!("function-{name}"), &[])));
    said.extend(asked.scheme.clone());
    said.extend(asked.benefit.clone());
    said
}
