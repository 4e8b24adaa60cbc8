//! `/practices/{reference}/uptake`: how far the reader's country, or an institution of it, is with a practice.

use super::value::{title, word};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::practice::{self, Stating, next_stages, own_uptake};
use domain::value::{CountryCode, UptakeStage};
use domain::{DomainError, PracticeRecord, model};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "practice/uptake.html")]
struct UptakePage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    title: Said,
    country: String,
    /// What is stated already: who, where it is changed, how far.
    own: Vec<(String, String, String)>,
    /// The statement that is changed: its institution and version.
    changed: Option<(String, i32)>,
    stages: Vec<(String, String, bool)>,
    href: String,
    contact: Option<String>,
}

async fn load(
    web: &Web,
    page: &Page,
    id: &str,
) -> Result<(Arc<PracticeRecord>, CountryCode, Vec<model::Uptake>), PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let number = page.reference(id)?;
    let person = page.viewer.signed_in().map_err(refused)?;
    let country = person.country.filter(|_| practice::may_state_uptake(&page.viewer));
    let country = country.ok_or_else(|| refused(DomainError::Forbidden))?;
    let record = web.ctx.moment().snapshot().practices.by_reference(number).cloned();
    let record = record.ok_or_else(|| refused(DomainError::NotFound))?;
    let own = own_uptake(&web.ctx, &page.viewer, &record).await.map_err(refused)?;
    Ok((record, country, own))
}

fn answer(
    page: &Page,
    form: &Form,
    (record, country, own): &(Arc<PracticeRecord>, CountryCode, Vec<model::Uptake>),
    of: Option<&str>,
) -> Response {
    let content = &record.last().content;
    let number = record.practice.reference;
    let changed = own.iter().find(|one| of == Some(one.institution.as_str()));
    let stage = changed.map(|one| one.stage);
    let offered = stage.into_iter().chain(next_stages(stage).iter().copied());
    let chosen = form.value("stage");
    let stages = offered.map(|one| {
        let is_chosen = if chosen.is_empty() { Some(one) == stage } else { chosen == one.as_str() };
        (one.as_str().to_owned(), word(page, "stage", one.as_str()), is_chosen)
    });
    let who = |code: &str| if code.is_empty() { page.country(*country) } else { code.to_owned() };
    let line = |one: &model::Uptake| {
        let of = if one.institution.is_empty() { "country" } else { &one.institution };
        let href = page.link(urls::practice_uptake(number).with("of", of));
        (who(&one.institution), href, word(page, "stage", one.stage.as_str()))
    };
    let view = UptakePage {
        reference: number,
        title: title(page, content),
        country: page.country(*country),
        own: own.iter().filter(|one| changed.is_none_or(|other| other.id != one.id)).map(line).collect(),
        changed: changed.map(|one| (who(&one.institution), one.version)),
        stages: stages.collect(),
        href: page.link(urls::practice(number)),
        contact: content.contact.clone(),
        page,
        form,
    };
    form.render(page, &view)
}

/// Answers the form; with `?of=` an earlier statement is changed.
pub(crate) async fn uptake(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let loaded = load(&web, &page, &id).await?;
    let of = page.asked_value("of").map(|of| if of == "country" { String::new() } else { of });
    let found = loaded.2.iter().find(|one| of.as_deref() == Some(one.institution.as_str()));
    let language = page.language.tag();
    let mut values = Vec::new();
    if let Some(found) = found {
        let texts = [("adaptation", &found.adaptation), ("evidence", &found.evidence), ("reason", &found.reason)];
        for (name, texts) in texts {
            let text = texts.within(language).or(texts.0.first());
            values.push((name.to_owned(), text.map(|text| text.text.clone()).unwrap_or_default()));
        }
        values.push(("contact".to_owned(), found.contact.clone().unwrap_or_default()));
        values.push(("institution".to_owned(), found.institution.clone()));
    }
    let form = Form::holding(&web, &page, values);
    Ok(answer(&page, &form, &loaded, of.as_deref()))
}

/// Keeps a statement.
pub(crate) async fn state(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let number = page.reference(&id)?;
    let loaded = load(&web, page, &id).await?;
    let institution = posted.value("institution").to_owned();
    let expected = posted.value("expected").parse().ok().filter(|version| *version > 0);
    let of = expected.map(|_: i32| institution.as_str());
    let Ok(stage) = UptakeStage::parse(posted.value("stage")) else {
        let message = domain::Message::plain("uptake-stage-needed", "Say how far you are.");
        let wrong = domain::Problems(vec![domain::Problem::at(&["stage"], "MISSING", message)]);
        return Ok(answer(page, &Form::again(&web, &posted, &wrong), &loaded, of));
    };
    let text = |name: &str| Some(posted.value(name).to_owned());
    let stating = Stating {
        practice: number,
        institution: Some(institution.clone()).filter(|code| !code.is_empty()),
        expected,
        stage,
        language: page.language.tag().to_owned(),
        adaptation: text("adaptation"),
        evidence: text("evidence"),
        reason: text("reason"),
        contact: text("contact"),
    };
    match practice::state_uptake(&web.ctx, &page.viewer, &stating, None).await {
        Ok(_) => {
            let there = page.link(urls::practice(number));
            Ok(Redirect::to(&format!("{there}#uptake")).into_response())
        }
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            Ok(answer(page, &Form::again(&web, &posted, &problems), &loaded, of))
        }
    }
}
