//! `/account`: who one is, one's password and sessions, and the way out.

use super::{cookie, on_to};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::i18n::Language;
use crate::page::Page;
use crate::practice::{self, Waiting};
use crate::question;
use crate::training;
use crate::urls;
use crate::visit;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use domain::model::Session;
use domain::{DomainError, SignedIn, person, session};

#[derive(Template)]
#[template(path = "session/account.html")]
struct AccountPage<'a> {
    page: &'a Page,
    form: &'a Form,
    own: &'a SignedIn,
    role: String,
    country: Option<String>,
    sessions: Vec<Shown>,
    is_saved: bool,
    is_language_saved: bool,
    languages: Vec<(String, String, bool)>,
    /// Whether the viewer looks after people.
    has_people: bool,
    people: String,
    /// Practices that wait for the reader.
    waiting: Vec<Waiting>,
    /// Questions that wait for the reader.
    questions: Vec<question::Waiting>,
    /// Trainings that wait for the reader.
    trainings: Vec<training::Waiting>,
    visits: Vec<visit::Line>,
}

struct Shown {
    kind: String,
    begun: String,
    is_this: bool,
}

async fn answer(web: &Web, page: &Page, form: &Form) -> Result<Response, DomainError> {
    let own = page.viewer.signed_in()?;
    let this = own.session.map(|(id, _)| id);
    let account = person::me(&web.ctx, &page.viewer).await?;
    let chosen = account.and_then(|account| account.language).unwrap_or_else(|| "en".to_owned());
    let show = |row: Session| Shown {
        kind: page.with(&format!("session-{}", row.kind), &[]),
        begun: page.instant(row.started_at),
        is_this: this == Some(row.id),
    };
    let view = AccountPage {
        form,
        own,
        role: page.role(own.role),
        country: own.country.map(|country| page.country(country)),
        sessions: session::open(&web.ctx, &page.viewer).await?.into_iter().map(show).collect(),
        is_saved: urls::pairs(page.query()).iter().any(|(name, _)| name == "saved"),
        is_language_saved: page.asked_value("language").is_some(),
        languages: Language::ALL
            .into_iter()
            .map(|one| (one.tag().to_owned(), one.own_name().to_owned(), one.tag() == chosen))
            .collect(),
        has_people: own.role == domain::value::PersonRole::Administrator,
        people: page.link(urls::people()),
        waiting: practice::waiting(&web.ctx, page).await?,
        questions: question::waiting(&web.ctx, page).await?,
        trainings: training::waiting(&web.ctx, page).await?,
        visits: visit::waiting(&web.ctx, page).await?,
        page,
    };
    Ok(form.render(page, &view))
}

/// Answers the account.
pub(crate) async fn show(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let form = Form::new(&web, &page, &[]);
    answer(&web, &page, &form).await.map_err(|error| PageError::new(page.clone(), error))
}

/// Changes the password. All other sessions are over.
pub(crate) async fn password(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let refused = |error| PageError::new(page.clone(), error);
    let (old, new) = (posted.as_typed("oldPassword").to_owned(), posted.as_typed("newPassword").to_owned());
    match person::change_password(&web.ctx, &page.viewer, old, new).await {
        Ok(started) => {
            let mut response = Redirect::to(&urls::account().with("saved", "1").to_string()).into_response();
            response.headers_mut().extend(cookie(&web, &started).map(|cookie| (header::SET_COOKIE, cookie)));
            Ok(response)
        }
        Err(error) => {
            let problems = problems(error).map_err(refused)?;
            answer(&web, page, &Form::again(&web, &posted, &problems)).await.map_err(refused)
        }
    }
}

/// Keeps the language of mails.
pub(crate) async fn language(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let refused = |error| PageError::new(page.clone(), error);
    match person::set_language(&web.ctx, &page.viewer, posted.value("language")).await {
        Ok(()) => Ok(Redirect::to(&page.link(urls::account().with("language", "saved"))).into_response()),
        Err(error) => {
            let problems = problems(error).map_err(refused)?;
            answer(&web, page, &Form::again(&web, &posted, &problems)).await.map_err(refused)
        }
    }
}

/// Ends this session.
pub(crate) async fn sign_out(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    match session::end(&web.ctx, &posted.page.viewer, None).await {
        // Who is not signed in any more is where they want to be.
        Ok(_) | Err(DomainError::Unauthenticated) => Ok(on_to(&web, "/", None)),
        Err(error) => Err(PageError::new(posted.page, error)),
    }
}

/// Ends every session of the reader.
pub(crate) async fn end_all(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    match session::end_all(&web.ctx, &posted.page.viewer).await {
        Ok(_) | Err(DomainError::Unauthenticated) => Ok(on_to(&web, "/", None)),
        Err(error) => Err(PageError::new(posted.page, error)),
    }
}
