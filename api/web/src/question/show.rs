//! `/questions/{reference}`: a published answer, and for its asker and those who answer the question itself.

use super::list::{Line, line, rating};
use super::{state, title};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems_or_newer};
use crate::markdown::markdown;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::question::{self, Assigned, LONGEST_ANSWER, LONGEST_BODY, Rating, Seen, Thread};
use domain::value::{CountryCode, QuestionState};
use domain::{DomainError, QuestionRecord};
use std::sync::Arc;

/// Answers beside an answer.
const MOST_NEAR: usize = 5;

#[derive(Template)]
#[template(path = "question/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    title: Said,
    published: Option<Published>,
    asked: Option<Asked>,
    near: Vec<Line>,
    is_new: bool,
    is_rated: bool,
    may_rate: bool,
    most_answer: usize,
    most_body: usize,
}

/// What everybody reads.
struct Published {
    body: Said,
    answer_lang: Option<String>,
    answer: String,
    facts: Vec<(String, String)>,
    on: String,
    rating: Option<String>,
    is_demonstration: bool,
}

/// What the asker and those who answer see.
#[expect(clippy::struct_excessive_bools, reason = "each says whether the reader is offered one step")]
struct Asked {
    expected: i32,
    state: String,
    standing: Vec<String>,
    body: Said,
    said: Vec<Entry>,
    notes: Vec<Entry>,
    may_answer: bool,
    may_follow: bool,
    may_note: bool,
    may_close: bool,
    may_assign: bool,
    may_publish: bool,
    may_withdraw: bool,
    countries: Vec<(String, String, bool)>,
}

/// Something that was said.
struct Entry {
    who: String,
    at: String,
    html: String,
}

fn published(page: &Page, record: &QuestionRecord) -> Published {
    let known = &record.knowledge;
    let said = |texts: &domain::value::Texts| {
        let found = texts.best(page.language.tag(), &known.original);
        found.map_or_else(|| page.said("", ""), |text| page.said(&text.text, &text.language))
    };
    let answer = said(&known.answer);
    let link = |url: urls::Url| page.link(url);
    let mut facts: Vec<(String, String)> = known
        .sectors
        .iter()
        .map(|sector| (link(urls::questions().with("sector", sector.as_str())), page.sector(*sector)))
        .collect();
    facts.extend(known.bucs.iter().map(|code| (link(urls::buc(code)), code.clone())));
    let countries = known.countries.iter().filter_map(|code| CountryCode::parse(code).ok());
    facts.extend(countries.map(|code| (link(urls::country(code.as_str())), page.country(code))));
    let day = record.question.revised_at.map(domain::clock::brussels_day);
    Published {
        body: said(&known.body),
        answer: markdown(&answer.text),
        answer_lang: answer.lang,
        facts,
        on: day.map(|day| page.on("question-published-on", day)).unwrap_or_default(),
        rating: rating(page, Rating::published(record)),
        is_demonstration: record.question.is_demonstration,
    }
}

fn asked(page: &Page, thread: &Thread) -> Asked {
    let row = &thread.question;
    let country = |code: &Option<String>| code.as_deref().and_then(|code| CountryCode::parse(code).ok());
    let mut standing = vec![page.say("question-asked-at", "at", &page.instant(row.asked_at))];
    if let Some(code) = country(&row.asker_country) {
        standing.push(page.say("question-from", "country", &page.country(code)));
    }
    standing.push(match country(&row.assigned_country) {
        Some(code) => page.say("question-with-country", "country", &page.country(code)),
        None => page.t("question-with-programme"),
    });
    standing.extend(row.sector.map(|sector| page.sector(sector)));
    standing.extend(row.buc.clone());
    standing.extend(country(&row.country).map(|code| page.country(code)));
    let (is_open, is_answered) = (row.state == QuestionState::Open, row.state == QuestionState::Answered);
    let is_mine = page.viewer.person().is_some_and(|person| row.asked_by == Some(person.id));
    let may_answer = question::may_answer(&page.viewer, row);
    let mut countries: Vec<(String, String, bool)> = CountryCode::all()
        .map(|code| (code.to_string(), page.country(code), row.assigned_country.as_deref() == Some(code.as_str())))
        .collect();
    page.sort_by_name(&mut countries, |(_, name, _)| name);
    let may_publish = question::may_publish(&page.viewer, row);
    Asked {
        expected: row.version,
        state: state(page, row.state),
        standing,
        body: page.said(&row.body, &row.language),
        said: thread
            .answers
            .iter()
            .map(|one| Entry {
                who: one.role.map_or_else(|| page.t("question-asker"), |role| page.role(role)),
                at: page.instant(one.at),
                html: markdown(&one.body),
            })
            .collect(),
        notes: thread
            .notes
            .iter()
            .map(|one| Entry {
                who: one.role.map(|role| page.role(role)).unwrap_or_default(),
                at: page.instant(one.at),
                html: markdown(&one.body),
            })
            .collect(),
        may_answer: may_answer && !is_mine && (is_open || is_answered),
        may_follow: is_mine && row.state != QuestionState::Published,
        may_note: may_answer,
        may_close: (is_open || is_answered) && question::may_close(&page.viewer, row),
        may_assign: is_open && question::may_assign(&page.viewer, row),
        may_publish: may_publish && !is_open && (row.answered_at.is_some() || row.knowledge.is_some()),
        may_withdraw: may_publish && row.state == QuestionState::Published,
        countries,
    }
}

fn answer(web: &Web, page: &Page, form: &Form, seen: &Seen) -> Response {
    let row = seen.thread.as_ref().map(|thread| &thread.question);
    let row = row.or(seen.record.as_ref().map(|record| &record.question));
    let reference = row.map_or(0, |row| row.reference);
    let like = |record: &Arc<QuestionRecord>| {
        let text = record.knowledge.title.best("en", &record.knowledge.original);
        text.map(|text| text.text.clone()).unwrap_or_default()
    };
    let near = match (&seen.record, &seen.thread) {
        (Some(record), _) => question::near(&web.ctx, &like(record), MOST_NEAR + 1),
        (None, Some(thread)) => {
            let text = format!("{} {}", thread.question.title, thread.question.body);
            question::near(&web.ctx, &text, MOST_NEAR)
        }
        (None, None) => Vec::new(),
    };
    let near = near.iter().filter(|one| one.question.reference != reference).take(MOST_NEAR);
    let may_rate = row.is_some_and(|row| {
        question::may_rate(&page.viewer, row) && (row.answered_at.is_some() || row.state == QuestionState::Published)
    });
    let view = ShowPage {
        reference,
        title: match (&seen.record, &seen.thread) {
            (Some(record), _) => title(page, record),
            (None, Some(thread)) => page.said(&thread.question.title, &thread.question.language),
            (None, None) => page.said("", ""),
        },
        published: seen.record.as_ref().map(|record| published(page, record)),
        asked: seen.thread.as_ref().map(|thread| asked(page, thread)),
        near: near.map(|record| line(page, record, None)).collect(),
        is_new: page.asked_value("asked").is_some(),
        is_rated: page.asked_value("rated").is_some(),
        may_rate,
        most_answer: LONGEST_ANSWER,
        most_body: LONGEST_BODY,
        page,
        form,
    };
    form.render(page, &view)
}

/// Answers a question.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let reference = page.reference(&id)?;
    if id != reference.to_string() {
        return Ok(Redirect::permanent(&page.link(urls::question(reference))).into_response());
    }
    let seen = question::get(&web.ctx, &page.viewer, &id).await.map_err(refused)?;
    // Readers who are not signed in can do nothing here and get no token.
    let form = if page.viewer.person().is_some() { Form::new(&web, &page, &[]) } else { Form::default() };
    Ok(answer(&web, &page, &form, &seen))
}

/// Whether the viewer gave a question away and sees it no more.
async fn is_gone(web: &Web, page: &Page, id: &str) -> bool {
    matches!(question::get(&web.ctx, &page.viewer, id).await, Err(DomainError::NotFound))
}

/// Takes a step: `answer`, `follow-up`, `note`, `assign`, `close`, `withdraw`, `rate`.
pub(crate) async fn step(
    State(web): State<Web>,
    Path((id, step)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let number = page.reference(&id)?;
    let expected = posted.value("expected").parse().unwrap_or(0);
    let (ctx, viewer) = (&web.ctx, &page.viewer);
    let done = match step.as_str() {
        "answer" => question::answer(ctx, viewer, number, expected, posted.as_typed("body")).await,
        "follow-up" => question::follow_up(ctx, viewer, number, expected, posted.as_typed("body")).await,
        "note" => question::note(ctx, viewer, number, posted.as_typed("note")).await,
        "assign" => {
            let country = posted.value("country");
            let to = if country.is_empty() { Assigned::Programme } else { Assigned::Country(country.to_owned()) };
            question::assign(ctx, viewer, number, expected, &to).await
        }
        "close" => question::close(ctx, viewer, number, expected).await,
        "withdraw" => question::withdraw(ctx, viewer, number, expected).await,
        "rate" => question::rate(ctx, viewer, number, posted.value("score").parse().unwrap_or(0)).await,
        _ => Err(DomainError::NotFound),
    };
    match done {
        Ok(_) => {
            if step == "assign" && is_gone(&web, page, &id).await {
                return Ok(Redirect::to(&page.link(urls::questions_own())).into_response());
            }
            let there = urls::question(number).with_some("rated", (step == "rate").then_some("yes"));
            Ok(Redirect::to(&page.link(there)).into_response())
        }
        Err(error) => {
            // Whoever typed an answer while somebody else wrote keeps it.
            let problems = problems_or_newer(error).map_err(|error| PageError::new(page.clone(), error))?;
            let seen = question::get(ctx, viewer, &id).await.map_err(|error| PageError::new(page.clone(), error))?;
            Ok(answer(&web, page, &Form::again(&web, &posted, &problems), &seen))
        }
    }
}
