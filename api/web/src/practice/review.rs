//! `/practices/{reference}/review`: a version under way, for its writers and for those who decide on it.

use super::show::{Stated, documents, facts, links};
use super::value::{Section, field, sections, state, title, word};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::practice::{self, Draft, Missing, Verdict};
use domain::value::{CountryCode, PracticeState};
use domain::{DomainError, PracticeRecord, model};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "practice/review.html")]
struct ReviewPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    expected: i32,
    title: Said,
    state: String,
    /// Whose turn it is.
    turn: Option<String>,
    published: Option<String>,
    sections: Vec<Section>,
    facts: Stated,
    documents: Vec<(String, String, String)>,
    links: Vec<(String, Said)>,
    steps: Vec<Taken>,
    wrong: Vec<(String, String)>,
    missing: Vec<String>,
    edit: Option<String>,
    may_submit: bool,
    /// What a decision here does, when it is the reader's: the step and its name.
    decide: Option<(&'static str, String)>,
}

struct Taken {
    state: String,
    role: Option<String>,
    at: String,
    comment: String,
}

/// What is missing, in words.
pub(super) fn missing_text(page: &Page, missing: Missing) -> String {
    match missing {
        Missing::Text(one) => field(page, one),
        Missing::English(one) => page.say("practice-missing-english", "field", &field(page, one)),
        Missing::Transferable => page.t("practice-facet-transferable"),
        Missing::Contact => page.t("practice-facet-contact"),
        Missing::Bucs => page.t("practice-facet-buc"),
        Missing::Institutions => page.t("practice-facet-institution"),
    }
}

/// Whose turn it is.
pub(super) fn turn(page: &Page, at: PracticeState) -> Option<String> {
    let key = match at {
        PracticeState::Draft | PracticeState::Returned => "practice-turn-author",
        PracticeState::Submitted => "practice-turn-coordinator",
        PracticeState::NationallyApproved => "practice-turn-programme",
        _ => return None,
    };
    Some(page.t(key))
}

fn answer(web: &Web, page: &Page, form: &Form, draft: &Draft, record: Option<&Arc<PracticeRecord>>) -> Response {
    let Draft { practice: row, version, problems, missing, steps } = draft;
    let content = &version.content;
    let country = CountryCode::parse(&row.country);
    let is_open = matches!(version.state, PracticeState::Draft | PracticeState::Returned);
    let may_write = practice::may_write(&page.viewer, row);
    let decide = match version.state {
        PracticeState::Submitted if practice::may_decide(&page.viewer, row, version) => {
            Some(("approve", page.t("practice-approve")))
        }
        PracticeState::NationallyApproved if practice::may_review(&page.viewer, row, version) => {
            Some(("publish", page.t("practice-publish")))
        }
        _ => None,
    };
    let step = |step: &model::PracticeStep| Taken {
        state: state(page, step.state),
        role: step.role.map(|role| page.role(role)),
        at: page.instant(step.at),
        comment: step.comment.clone(),
    };
    let edit = || page.link(urls::practice_edit(row.reference));
    let wrong = problems.iter().map(|problem| {
        let id = problem.path.join("-");
        let name = problem.path.first().map_or("", String::as_str);
        let said = page.message(&problem.message);
        let label = label(page, name);
        (format!("{}#{id}", edit()), label.map_or(said.clone(), |label| format!("{label}: {said}")))
    });
    let view = ReviewPage {
        reference: row.reference,
        expected: version.version,
        title: title(page, content),
        state: state(page, version.state),
        turn: turn(page, version.state),
        published: record.map(|_| page.link(urls::practice(row.reference))),
        sections: sections(page, content, None),
        facts: country.map(|country| facts(&web.ctx, page, country, content)).unwrap_or_default(),
        documents: documents(page, row.reference, content),
        links: links(page, content),
        steps: steps.iter().map(step).collect(),
        wrong: if is_open { wrong.collect() } else { Vec::new() },
        missing: if is_open { missing.iter().map(|one| missing_text(page, *one)).collect() } else { Vec::new() },
        edit: (is_open && may_write).then(edit),
        may_submit: is_open && may_write && problems.is_empty(),
        decide,
        page,
        form,
    };
    form.render(page, &view)
}

/// What a field of the form is called; none for what has no field.
pub(super) fn label(page: &Page, name: &str) -> Option<String> {
    let text = practice::Field::ALL.into_iter().find(|field| field.as_str() == name);
    if let Some(text) = text {
        return Some(field(page, text));
    }
    let key = match name {
        "sectors" => "sector",
        "bucs" => "buc",
        "institutions" => "institution",
        "maturity" | "outcome" | "transferable" | "year" | "contact" => name,
        "links" => return Some(page.t("practice-links")),
        "originalLanguage" => return Some(page.t("practice-original-label")),
        _ => return None,
    };
    Some(page.with(&format!("practice-facet-{key}"), &[]))
}

async fn load(web: &Web, page: &Page, id: &str) -> Result<(Draft, Option<Arc<PracticeRecord>>), PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    page.viewer.signed_in().map_err(refused)?;
    let seen = practice::get(&web.ctx, &page.viewer, id).await.map_err(refused)?;
    let draft = seen.draft.ok_or_else(|| refused(DomainError::NotFound))?;
    Ok((draft, seen.record))
}

/// Answers a version under way.
pub(crate) async fn review(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    page.reference(&id)?;
    let (draft, record) = load(&web, &page, &id).await?;
    Ok(answer(&web, &page, &Form::new(&web, &page, &[]), &draft, record.as_ref()))
}

/// Takes a step: `submit`, `approve`, `publish`, `return`, `refuse`, `discard`, `confirm`, `archive`.
pub(crate) async fn step(
    State(web): State<Web>,
    Path((id, step)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let reference = page.reference(&id)?;
    let expected = posted.value("expected").parse().unwrap_or(0);
    let (ctx, viewer) = (&web.ctx, &page.viewer);
    let decided = |verdict| practice::decide(ctx, viewer, reference, expected, verdict, posted.value("comment"));
    let there = |url| Ok(page.link(url));
    let done: Result<String, DomainError> = match step.as_str() {
        "submit" => match practice::submit(ctx, viewer, reference, expected).await {
            Ok(_) => there(urls::practice_review(reference)),
            Err(error) => Err(error),
        },
        "approve" => decided(Verdict::Approve).await.and_then(|_| there(urls::practices_own())),
        "publish" => decided(Verdict::Publish).await.and_then(|_| there(urls::practice(reference))),
        "return" => decided(Verdict::Return).await.and_then(|_| there(urls::practices_own())),
        "refuse" => decided(Verdict::Refuse).await.and_then(|_| there(urls::practices_own())),
        "discard" => {
            practice::discard(ctx, viewer, reference, expected).await.and_then(|()| there(urls::practices_own()))
        }
        "confirm" => {
            practice::confirm(ctx, viewer, reference, expected).await.and_then(|_| there(urls::practice(reference)))
        }
        "archive" => practice::archive(ctx, viewer, reference, expected, posted.value("reason"))
            .await
            .and_then(|_| there(urls::practice(reference))),
        _ => Err(DomainError::NotFound),
    };
    match done {
        Ok(there) => Ok(Redirect::to(&there).into_response()),
        Err(error) => {
            if matches!(step.as_str(), "confirm" | "archive") {
                return Err(PageError::refused(page, error, urls::practice(reference)));
            }
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let (draft, record) = load(&web, page, &id).await?;
            Ok(answer(&web, page, &Form::again(&web, &posted, &problems), &draft, record.as_ref()))
        }
    }
}

/// The words of a vocabulary to choose from.
pub(super) fn choices(
    page: &Page,
    vocabulary: &str,
    values: impl Iterator<Item = &'static str>,
    chosen: &str,
) -> Vec<(String, String, bool)> {
    values.map(|value| (value.to_owned(), word(page, vocabulary, value), value == chosen)).collect()
}
