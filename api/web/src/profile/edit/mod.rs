//! How a country writes its profile: the draft as a whole, its parts, and what becomes of it.

mod field;
mod fill;
mod read;
mod section;

pub(crate) use section::{save, section};

use super::country_of;
use super::history::{Changed, changed};
use super::value::{about, item, label, language_name};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::profile::{self, About, Begin, Draft, Item, Saving};
use domain::value::{CountryCode, ProfileContent};
use domain::{DomainError, Lists, Problems};
use fluent_bundle::FluentValue;
use section::Section;

/// The country of a path, for who may write its profile.
fn own_country(page: &Page, code: &str) -> Result<CountryCode, PageError> {
    let country = country_of(page, code)?;
    let error = match page.viewer.person() {
        None => DomainError::Unauthenticated,
        Some(_) if profile::may_draft(&page.viewer, country) => return Ok(country),
        Some(_) => DomainError::NotFound,
    };
    Err(PageError::new(page.clone(), error))
}

/// The part of the form and the field that a problem is about.
fn places(path: &[String], content: &ProfileContent, lists: &Lists) -> (Option<Section>, String) {
    let id = path.join("-");
    let at = || path.get(1).and_then(|at| at.parse::<usize>().ok());
    let field = path.get(2).map_or("", String::as_str);
    match path.first().map_or("", String::as_str) {
        "offices" | "original" | "validFrom" => (Some(Section::Governance), id),
        "architecture" => (Some(Section::Architecture), id),
        "sectors" => {
            let sector = at().and_then(|at| content.sectors.get(at)).map(|one| one.sector);
            let field = if field == "sector" { "mode" } else { field };
            (Some(Section::Sectors), sector.map_or(id, |sector| format!("sectors-{sector}-{field}")))
        }
        "bucs" => {
            let one = at().and_then(|at| content.bucs.get(at));
            let sector = one.and_then(|one| lists.buc(&one.buc)).and_then(|buc| buc.sector);
            let field = if field == "buc" { "status" } else { field };
            match (one, sector) {
                (Some(one), Some(sector)) => {
                    (Some(Section::Bucs(sector)), format!("bucs-{}-{}-{field}", one.buc, one.role))
                }
                // A code of no list can be taken away in any of these parts.
                (Some(_), None) => (
                    Some(Section::Bucs(domain::value::Sector::LegislationApplicable)),
                    format!("bucs-{}-remove", at().unwrap_or(0)),
                ),
                _ => (None, id),
            }
        }
        "operation" => (Some(Section::Operation), id),
        _ => (None, id),
    }
}

#[derive(Template)]
#[template(path = "profile/edit.html")]
struct EditPage<'a> {
    page: &'a Page,
    form: &'a Form,
    country: String,
    code: String,
    profile: Option<String>,
    draft: Option<Shown>,
    current: Option<String>,
    may_publish: bool,
}

/// A draft as its page shows it.
struct Shown {
    version: i32,
    saved: String,
    original: String,
    based_on: Option<String>,
    sections: Vec<(String, String, usize)>,
    problems: Vec<(Option<String>, String)>,
    missing: Vec<String>,
    changed: Vec<Changed>,
}

fn shown(web: &Web, page: &Page, country: CountryCode, draft: &Draft) -> Shown {
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let content = &draft.profile.content;
    let code = country.as_str();
    let placed: Vec<_> = draft.problems.iter().map(|one| (places(&one.path, content, lists), one)).collect();
    let sections = Section::all().into_iter().map(|section| {
        let wrong = placed.iter().filter(|((of, _), _)| *of == Some(section)).count();
        (page.link(urls::profile_section(code, &section.name())), section.title(page), wrong)
    });
    let problems = placed.iter().map(|((section, id), problem)| {
        let href = section.map(|section| format!("{}#{id}", page.link(urls::profile_section(code, &section.name()))));
        let said = page.message(&problem.message);
        let title = section.map(|section| section.title(page));
        (href, title.map_or(said.clone(), |title| format!("{title}: {said}")))
    });
    let missing = draft.missing.iter().map(|one| match (&one.about, one.count) {
        (About::Sector(_), Some(count)) => {
            let args = [("sector", FluentValue::from(about(page, &one.about))), ("count", FluentValue::from(count))];
            page.with("profile-missing-bucs", &args)
        }
        (About::Office(..), _) => about(page, &one.about),
        (About::Country, _) if one.item == Item::AccessPoint => item(page, Item::AccessPoint),
        _ => label(page, one.item, &one.about),
    });
    let current = moment.snapshot().profiles.current(country);
    Shown {
        version: draft.profile.version,
        saved: page.say("profile-saved-at", "at", &page.instant(draft.profile.saved_at)),
        original: language_name(&content.original),
        based_on: draft.profile.based_on.map(|number| page.with("profile-based-on", &[("number", number.into())])),
        sections: sections.collect(),
        problems: problems.collect(),
        missing: missing.collect(),
        changed: current.map(|current| changed(page, &current.content, content)).unwrap_or_default(),
    }
}

async fn answer(web: &Web, page: &Page, country: CountryCode, form: &Form) -> Result<Response, PageError> {
    let draft = profile::draft(&web.ctx, &page.viewer, country).await;
    let draft = draft.map_err(|error| PageError::new(page.clone(), error))?;
    let code = country.as_str();
    let current = profile::get(&web.ctx, &page.viewer, country, None);
    let view = EditPage {
        country: page.country(country),
        code: code.to_owned(),
        profile: current.as_ref().map(|_| page.link(urls::profile(code))),
        draft: draft.as_ref().map(|draft| shown(web, page, country, draft)),
        current: profile::last_version(web.ctx.moment().snapshot(), country)
            .map(|one| page.with("profile-number", &[("number", one.number.into())])),
        may_publish: profile::may_publish(&page.viewer, country),
        page,
        form,
    };
    Ok(form.render(page, &view))
}

/// Answers the draft as a whole: its parts, what is wrong, what is missing, what would be new.
pub(crate) async fn overview(
    State(web): State<Web>,
    page: Page,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let country = own_country(&page, &code)?;
    let form = Form::new(&web, &page, &[]);
    answer(&web, &page, country, &form).await
}

/// What a step answers: the draft's page, again with what was wrong, or the page of an error.
async fn done<T>(
    web: &Web,
    posted: &Posted,
    country: CountryCode,
    outcome: Result<T, DomainError>,
    then: urls::Url,
) -> Result<Response, PageError> {
    let page = &posted.page;
    match outcome {
        Ok(_) => Ok(Redirect::to(&page.link(then)).into_response()),
        Err(DomainError::Conflict) => {
            let message = domain::Message::plain(
                "profile-overtaken",
                "Somebody changed the profile meanwhile; look at it as it stands now.",
            );
            let problem = domain::Problem::at(&[], "CONFLICT", message);
            let form = Form::again(web, posted, &Problems(vec![problem]));
            let mut response = answer(web, page, country, &form).await?;
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let form = Form::again(web, posted, &problems);
            answer(web, page, country, &form).await
        }
    }
}

fn expected(posted: &Posted) -> i32 {
    posted.value("expected").parse().unwrap_or(0)
}

/// Begins a draft: with what the version in force says, or empty.
pub(crate) async fn begin(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let country = own_country(&posted.page, &code)?;
    let begin = if posted.value("with") == "nothing" { Begin::Empty } else { Begin::LastVersion };
    let saving = Saving { begin, prefill: posted.value("prefill") == "yes", ..Saving::default() };
    let outcome = profile::save(&web.ctx, &posted.page.viewer, country, saving, None).await;
    done(&web, &posted, country, outcome, urls::profile_edit(country.as_str())).await
}

/// Fills what is not stated yet from the directory.
pub(crate) async fn prefill(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let country = own_country(&posted.page, &code)?;
    let saving = Saving { expected: Some(expected(&posted)), prefill: true, ..Saving::default() };
    let outcome = profile::save(&web.ctx, &posted.page.viewer, country, saving, None).await;
    done(&web, &posted, country, outcome, urls::profile_edit(country.as_str())).await
}

/// Throws the draft away.
pub(crate) async fn discard(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let country = own_country(&posted.page, &code)?;
    let outcome = profile::discard(&web.ctx, &posted.page.viewer, country, expected(&posted)).await;
    done(&web, &posted, country, outcome, urls::profile_edit(country.as_str())).await
}

/// Puts the draft into force.
pub(crate) async fn publish(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let country = own_country(&posted.page, &code)?;
    let summary = posted.as_typed("summary");
    let outcome = profile::publish(&web.ctx, &posted.page.viewer, country, expected(&posted), summary).await;
    done(&web, &posted, country, outcome, urls::profile(country.as_str())).await
}

/// Takes the version in force back.
pub(crate) async fn withdraw(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let country = own_country(&posted.page, &code)?;
    let reason = posted.as_typed("reason");
    let outcome = profile::withdraw(&web.ctx, &posted.page.viewer, country, expected(&posted), reason).await;
    done(&web, &posted, country, outcome, urls::profile_history(country.as_str())).await
}

/// Says that the version in force is still right.
pub(crate) async fn confirm(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let country = own_country(&posted.page, &code)?;
    let outcome = profile::confirm(&web.ctx, &posted.page.viewer, country, expected(&posted)).await;
    done(&web, &posted, country, outcome, urls::profile(country.as_str())).await
}
