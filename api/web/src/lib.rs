//! The pages for people: server-rendered HTML that is usable without JavaScript.
//!
//! Pages ask `domain` and nothing below it, and answer every request with a page, errors included. The address bar holds the whole
//! state of a view. All texts come from Fluent (`locales/`), all markup from askama (`templates/`), style and script from
//! `static/`, inside the binary. Security headers, compression, request ids and sign-in belong to `server`: it sets the
//! `x-request-id` header of a request and may put a [`domain::Viewer`] into its extensions.

mod assets;
mod error;
mod explorer;
mod home;
mod i18n;
mod institution;
mod page;
mod urls;

use crate::error::PageError;
use crate::page::Page;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::{Ctx, DomainError};

/// What the pages need of the process.
#[derive(Debug, Clone)]
pub struct Web {
    /// The environment of the domain's verbs.
    pub ctx: Ctx,
}

/// All pages with their fallbacks: merged into the server's router, it answers every path that nobody else takes with the
/// page "not found", and every method but reading with the page "can only be read".
pub fn router(web: Web) -> Router {
    Router::new()
        .route("/", get(home::index))
        .route("/institutions", get(institution::list))
        .route("/institutions/{code}", get(institution::show))
        .route("/graphiql", get(explorer::show))
        .route("/assets/{*name}", get(assets::show))
        .route("/robots.txt", get(robots))
        .method_not_allowed_fallback(wrong_method)
        .fallback(not_found)
        .with_state(web)
}

/// The page of a path that does not exist.
pub async fn not_found(State(web): State<Web>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    PageError::no_such_page(Page::of(&head, &web)).into_response()
}

/// The page of an error that came up outside the pages: a time-out, too many requests, a panic that was caught.
pub fn error_page(web: &Web, head: &Parts, error: DomainError) -> Response {
    PageError::new(Page::of(head, web), error).into_response()
}

async fn wrong_method(page: Page) -> Response {
    PageError::wrong_method(page).into_response()
}

/// Robots may read institutions, not walk through every combination of filters.
async fn robots() -> Response {
    let text = "User-agent: *\nDisallow: /institutions?\nDisallow: /graphql\nDisallow: /graphiql\nDisallow: /export/\n";
    ([(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))], text).into_response()
}
