//! `/sign-in`: e-mail and password, or the way to a provider.

use super::{local, on_to};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::session::{Credentials, sign_in_for_pages};
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "session/sign_in.html")]
struct SignInPage<'a> {
    page: &'a Page,
    form: &'a Form,
    /// Where the reader wanted to go; empty for nowhere in particular.
    to: String,
    /// The address of the provider's way in, where there is a provider.
    provider: Option<String>,
}

fn answer(web: &Web, page: &Page, form: &Form, to: String) -> Response {
    let provider = web.ctx.provider.as_ref().map(|_| page.link(urls::provider().with("to", &to)));
    form.render(page, &SignInPage { page, form, to, provider })
}

/// Answers the form; who is signed in already goes on.
pub(crate) async fn show(State(web): State<Web>, page: Page) -> Response {
    let to =
        urls::pairs(page.query()).into_iter().find(|(name, _)| name == "to").map_or_else(String::new, |(_, to)| to);
    if page.viewer.person().is_some() {
        return Redirect::to(&local(if to.is_empty() { "/account" } else { &to })).into_response();
    }
    answer(&web, &page, &Form::new(&web, &page, &[]), to)
}

/// Signs in and goes on to where the reader wanted.
pub(crate) async fn submit(
    State(web): State<Web>,
    from: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    posted: Posted,
) -> Result<Response, PageError> {
    let to = posted.value("to").to_owned();
    let credentials = Credentials {
        email: posted.value("email").to_owned(),
        password: posted.as_typed("password").to_owned(),
        address: from.map(|axum::Extension(ConnectInfo(address))| address.ip()),
    };
    match sign_in_for_pages(&web.ctx, credentials).await {
        Ok(started) => Ok(on_to(&web, if to.is_empty() { "/account" } else { &to }, Some(&started))),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(posted.page.clone(), error))?;
            Ok(answer(&web, &posted.page, &Form::again(&web, &posted, &problems), to))
        }
    }
}
