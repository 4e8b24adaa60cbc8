//! `/questions/{reference}/publish`: question and answer are put into words that everybody reads.

use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::i18n::Language;
use crate::page::Page;
use crate::profile::language_name;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::DomainError;
use domain::question::{self, LONGEST_ANSWER, LONGEST_BODY, LONGEST_TITLE, Thread};
use domain::value::{Knowledge, Sector, Text, Texts};

#[derive(Template)]
#[template(path = "question/publish.html")]
struct PublishPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    expected: i32,
    language: (String, String, bool),
    languages: Vec<(String, String, bool)>,
    sectors: Vec<(&'static str, String, bool)>,
    sources: Vec<String>,
    most: Vec<usize>,
    hints: Vec<String>,
}

/// What is published, or what could be: the question and its last answer, as they stand.
fn knowledge(thread: &Thread) -> Knowledge {
    let row = &thread.question;
    if let Some(known) = &row.knowledge {
        return known.clone();
    }
    let text = |text: &str| Texts(vec![Text { language: row.language.clone(), text: text.to_owned() }]);
    let last = thread.answers.iter().rfind(|one| one.role.is_some());
    Knowledge {
        original: row.language.clone(),
        title: text(&row.title),
        body: text(&row.body),
        answer: text(last.map_or("", |one| &one.body)),
        sectors: row.sector.into_iter().collect(),
        bucs: row.buc.iter().cloned().collect(),
        countries: row.country.iter().cloned().collect(),
    }
}

async fn load(web: &Web, page: &Page, id: &str) -> Result<(i32, Thread), PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let number = page.reference(id)?;
    page.viewer.signed_in().map_err(refused)?;
    let seen = question::get(&web.ctx, &page.viewer, id).await.map_err(refused)?;
    // What nobody asked (the bundled answers) has no thread that anybody sees, and is revised all the same.
    let thread = match (seen.thread, seen.record) {
        (Some(thread), _) => thread,
        (None, Some(record)) => {
            let mut question = record.question.clone();
            question.knowledge = Some(record.knowledge.clone());
            Thread { question, answers: Vec::new(), notes: Vec::new() }
        }
        (None, None) => return Err(refused(DomainError::NotFound)),
    };
    if !question::may_publish(&page.viewer, &thread.question) {
        return Err(refused(DomainError::Forbidden));
    }
    Ok((number, thread))
}

fn written(known: &Knowledge, asked: &str) -> String {
    let is_code = asked.len() == 2 && asked.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_code { asked.to_owned() } else { known.original.clone() }
}

fn answer(page: &Page, form: &Form, reference: i32, expected: i32, known: &Knowledge, language: &str) -> Response {
    let is_original = language == known.original;
    let mut languages: Vec<(String, String, bool)> = Language::ALL
        .into_iter()
        .map(|one| (one.tag().to_owned(), one.own_name().to_owned(), one.tag() == language))
        .collect();
    if !languages.iter().any(|(.., chosen)| *chosen) {
        languages.push((language.to_owned(), language_name(language), true));
    }
    let source = |texts: &Texts| {
        let text = texts.within(&known.original).filter(|_| !is_original);
        text.map(|text| text.text.clone()).unwrap_or_default()
    };
    let view = PublishPage {
        reference,
        expected,
        language: (language.to_owned(), language_name(language), is_original),
        languages,
        sectors: Sector::ALL
            .iter()
            .map(|sector| (sector.as_str(), page.sector(*sector), form.holds("sectors", sector.as_str())))
            .collect(),
        sources: vec![source(&known.title), source(&known.body), source(&known.answer)],
        hints: [LONGEST_TITLE, LONGEST_BODY, LONGEST_ANSWER].map(|most| page.count("practice-letters", most)).into(),
        most: vec![LONGEST_TITLE, LONGEST_BODY, LONGEST_ANSWER],
        page,
        form,
    };
    form.render(page, &view)
}

/// Answers the form.
pub(crate) async fn publishing(
    State(web): State<Web>,
    page: Page,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let (number, thread) = load(&web, &page, &id).await?;
    let known = knowledge(&thread);
    let language = written(&known, &page.asked_value("in").unwrap_or_default());
    let text = |texts: &Texts| texts.within(&language).map(|text| text.text.clone()).unwrap_or_default();
    let mut values = vec![
        ("title".to_owned(), text(&known.title)),
        ("body".to_owned(), text(&known.body)),
        ("answer".to_owned(), text(&known.answer)),
        ("bucs".to_owned(), known.bucs.join(", ")),
        ("countries".to_owned(), known.countries.join(", ")),
    ];
    values.extend(known.sectors.iter().map(|sector| ("sectors".to_owned(), sector.to_string())));
    let form = Form::holding(&web, &page, values);
    Ok(answer(&page, &form, number, thread.question.version, &known, &language))
}

/// Publishes it.
pub(crate) async fn publish(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let (number, thread) = load(&web, page, &id).await?;
    let known = knowledge(&thread);
    let language = written(&known, posted.value("in"));
    let expected = posted.value("expected").parse().unwrap_or(0);
    let merged = |texts: &Texts, name: &str| texts.with(&language, posted.as_typed(name));
    let next = Knowledge {
        original: known.original.clone(),
        title: merged(&known.title, "title"),
        body: merged(&known.body, "body"),
        answer: merged(&known.answer, "answer"),
        sectors: posted.all("sectors").filter_map(|one| Sector::parse(one).ok()).collect(),
        bucs: posted.codes("bucs"),
        countries: posted.codes("countries"),
    };
    match question::publish(&web.ctx, &page.viewer, number, expected, next).await {
        Ok(_) => Ok(Redirect::to(&page.link(urls::question(number))).into_response()),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let form = Form::again(&web, &posted, &problems);
            Ok(answer(page, &form, number, expected, &known, &language))
        }
    }
}
