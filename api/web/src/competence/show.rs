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
use domain::competence::{CompetenceQuestion, resolve, stated};
use domain::value::CountryCode;
use domain::{BucAt, DomainError, Lists, Problem};
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
    several_cases: bool,
}

/// Answers the question in the address; asks it where something is missing.
pub(crate) async fn show(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let mut asked = Asked::read(page.query(), lists);
    asked.spread(&lists.geography);
    // What was typed into the one field becomes a parameter of its own kind, so that one view has one address.
    let is_form = urls::pairs(page.query()).iter().any(|(name, _)| name == "case");
    if asked.case.is_some() && asked.is_whole() && is_form {
        return Ok(Redirect::to(&page.link(asked.url())).into_response());
    }
    if !asked.is_whole() {
        // A place that lies in one country only says the country as well.
        if asked.case.is_some()
            && let Some(country) = country_of(lists, &asked)
        {
            let asked = Asked { countries: vec![country.to_string()], ..asked };
            return Ok(Redirect::to(&page.link(asked.url())).into_response());
        }
        let missing = missing(&page, &asked);
        let status = if missing.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok(page.render(status, &view(&page, lists, &asked, missing, Vec::new())));
    }
    let (mut question, mut wrong) = asked.question(&page);
    let total = shortened(lists, &mut question);
    if !wrong.is_empty() {
        return Ok(refused(&page, lists, &asked, wrong));
    }
    match resolve(&web.ctx, &page.viewer, &question) {
        Ok(answers) => {
            let day = question.on.unwrap_or(page.today);
            let views: Vec<AnswerView> =
                answers.iter().map(|answer| AnswerView::new(&page, lists, &asked, answer, day)).collect();
            let cut = cut(&page, &views, total);
            let mut view = ShowPage { cut, ..view(&page, lists, &asked, Vec::new(), views) };
            let countries: Vec<CountryCode> = answers.iter().map(|answer| answer.country).collect();
            let bucs: Vec<BucAt> = answers.iter().map(|answer| answer.buc).collect();
            view.form.stated = stated(&web.ctx, &page.viewer, &unique(countries), &unique(bucs), day);
            Ok(page.render(StatusCode::OK, &view))
        }
        Err(DomainError::Invalid(problems)) => {
            wrong.extend(problems.0.iter().map(|problem| Wrong::said(&page, problem)));
            Ok(refused(&page, lists, &asked, wrong))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

fn unique<T: PartialEq>(list: Vec<T>) -> Vec<T> {
    let mut unique: Vec<T> = Vec::new();
    for one in list {
        if !unique.contains(&one) {
            unique.push(one);
        }
    }
    unique
}

/// Leaves countries out whose answers would not be shown, and says how many answers there would be with them.
fn shortened(lists: &Lists, question: &mut CompetenceQuestion) -> usize {
    let cases = match question.sector {
        Some(sector) => lists.bucs.iter().filter(|buc| buc.sector == Some(sector)).count().max(1),
        None => 1,
    };
    let total = question.countries.len() * cases;
    question.countries.truncate((MOST_ANSWERS / cases).max(1));
    total
}

fn cut(page: &Page, answers: &[AnswerView], total: usize) -> Option<String> {
    (total > answers.len() && answers.len() > 1).then(|| {
        let args = [("shown", FluentValue::from(answers.len())), ("count", FluentValue::from(total))];
        page.with("competent-cut", &args)
    })
}

/// The one country in which the place of the question lies.
fn country_of(lists: &Lists, asked: &Asked) -> Option<CountryCode> {
    let place = asked.place.as_deref().filter(|_| asked.countries.is_empty())?;
    let meanings = lists.geography.recognise(place, &[]);
    let first = meanings.first().filter(|first| !first.corrected)?;
    meanings.iter().all(|other| other.country == first.country).then_some(first.country)
}

/// What a form that was sent leaves out.
fn missing(page: &Page, asked: &Asked) -> Vec<Wrong> {
    let mut missing = Vec::new();
    if asked.is_sent && asked.case.is_none() && asked.typed.is_none() {
        missing.push(Wrong { field: "case", text: page.t("problem-no-case") });
    }
    if asked.is_sent && asked.countries.is_empty() {
        missing.push(Wrong { field: "country", text: page.t("no-country") });
    }
    missing
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
    answers: Vec<AnswerView>,
) -> ShowPage<'a> {
    let is_answered = !answers.is_empty();
    let heading = match (&asked.case, is_answered) {
        (Some(case), true) => page.say("competent-title-case", "case", &named(page, case)),
        _ => page.t("competent-title"),
    };
    let (case, case_href) = match &asked.case {
        Some(Case::Buc(code)) => {
            let on = asked.other_day(page).map(|day| day.to_string());
            let href = page.link(urls::buc(code).with_some("on", on.as_deref()));
            (lists.buc(code).map(|buc| page.said(&buc.title, "en")), Some(href))
        }
        Some(Case::Sed(code)) => {
            (lists.sed(code).map(|sed| page.said(&sed.title, "en")), Some(page.link(urls::sed(code))))
        }
        _ => (None, None),
    };
    ShowPage {
        heading,
        case,
        case_href,
        summary: if is_answered { summary(page, asked) } else { Vec::new() },
        form: Form::new(page, lists, asked, &problems),
        problems,
        several_cases: answers.windows(2).any(|pair| pair[0].buc != pair[1].buc),
        answers,
        cut: None,
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
    let places: Vec<&str> =
        asked.place.iter().chain(asked.places.iter().map(|(_, place)| place)).map(String::as_str).collect();
    said.extend((!places.is_empty()).then(|| page.say("competent-place", "place", &places.join(", "))));
    let role = asked.role.as_deref().unwrap_or("COUNTER_PARTY");
    said.push(page.say("competent-role", "role", &page.with(&format!("role-{role}"), &[])));
    let country = asked.from.as_deref().and_then(|code| CountryCode::parse(code).ok());
    said.extend(country.map(|code| page.say("competent-from", "country", &page.country(code))));
    said.extend(asked.function.as_ref().map(|name| page.with(&format!("function-{name}"), &[])));
    said.extend(asked.scheme.clone());
    said.extend(asked.benefit.clone());
    said
}
