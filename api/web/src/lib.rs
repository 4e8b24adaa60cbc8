//! The pages for people: server-rendered HTML that is usable without JavaScript.
//!
//! Pages ask `domain` and nothing below it, and answer every request with a page, errors included. The address bar holds the whole
//! state of a view. All texts come from Fluent (`locales/`), all markup from askama (`templates/`), style and script from
//! `static/`, inside the binary. Security headers, compression, request ids and sign-in belong to `server`: it sets the
//! `x-request-id` header of a request and may put a [`domain::Viewer`] into its extensions.

mod assets;
mod buc;
mod calendar;
mod change_request;
mod competence;
mod country;
mod csrf;
mod day;
mod error;
mod explorer;
mod feed;
mod form;
mod help;
mod i18n;
mod import;
mod institution;
mod kept;
mod letter;
mod markdown;
mod narrowed;
mod page;
mod person;
mod practice;
mod profile;
mod quality;
mod question;
mod search;
mod session;
mod settings;
mod training;
mod urls;
mod visit;

pub use letter::letter;

use crate::error::PageError;
use crate::page::Page;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use domain::{Ctx, DomainError};

/// Name of the cookie that stands for a session.
pub const SESSION_COOKIE: &str = "session";

/// What the pages need of the process.
#[derive(Debug, Clone)]
pub struct Web {
    /// The environment of the domain's verbs.
    pub ctx: Ctx,
    /// Where the pages are and who runs them.
    pub site: Site,
}

/// What whoever runs the service says of it.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// The address under which readers reach it, `https://...` without a path; none: what their requests name.
    pub url: Option<String>,
    /// Whom to write to, as a `mailto:` or `https:` address.
    pub contact: Option<String>,
}

/// All pages with their fallbacks: merged into the server's router, it answers every path that nobody else takes with the
/// page "not found", and every method but reading with the page "can only be read".
pub fn router(web: Web) -> Router {
    Router::new()
        .route("/", get(search::index))
        .route("/search", get(search::understand))
        .route("/suggest", get(search::suggest))
        .route("/competent", get(competence::show))
        .route("/institutions", get(institution::list))
        .route("/institutions/{code}", get(institution::show))
        .route("/institutions/{code}/sheet", get(institution::sheet))
        .route("/institutions/{code}/contact.vcf", get(institution::card))
        .route("/export/{file}", get(institution::export))
        .route("/compare", get(institution::compare))
        .route("/countries", get(country::list))
        .route("/countries/{code}", get(country::show))
        .route("/bucs", get(buc::bucs))
        .route("/bucs/{code}", get(buc::show))
        .route("/seds", get(buc::seds))
        .route("/seds/{code}", get(buc::sed))
        .route("/settings", get(settings::show).post(settings::save))
        .route("/sign-in", get(session::sign_in).post(session::submit))
        .route("/sign-in/provider", get(session::go))
        .route("/sign-in/back", get(session::back))
        .route("/sign-out", post(session::sign_out))
        .route("/sign-out/everywhere", post(session::end_all))
        .route("/account", get(session::account))
        .route("/account/password", post(session::password))
        .route("/account/language", post(session::language))
        .route("/people", get(person::list))
        .route("/people/invite", post(person::invite))
        .route("/people/take-back", post(person::take_back))
        .route("/people/{id}", get(person::show).post(person::save))
        .route("/people/{id}/close", post(person::close))
        .route("/people/{id}/open", post(person::open))
        .route("/invitations/{secret}", get(person::invitation).post(person::accept))
        .route("/quality", get(quality::sum))
        .route("/quality/{country}", get(quality::list))
        .route("/quality/{country}/confirm", post(quality::confirm))
        .route("/import", get(import::show).post(import::take).layer(DefaultBodyLimit::disable()))
        .route("/requests", get(change_request::list))
        .route("/requests/new", get(change_request::new).post(change_request::create))
        .route("/requests/{id}", get(change_request::show))
        .route("/requests/{id}/edit", get(change_request::edit).post(change_request::save))
        .route("/requests/{id}/{step}", post(change_request::step))
        .route("/institutions/{code}/history", get(institution::versions))
        .route("/institutions/{code}/confirm", post(institution::confirm))
        .route("/map", get(profile::map))
        .route("/map/embed", get(profile::embedded))
        .route("/map.svg", get(profile::drawing))
        .route("/readiness", get(profile::readiness))
        .route("/feeds/profiles.atom", get(profile::feed))
        .route("/profiles/compare", get(profile::compare))
        .route("/profiles/{country}", get(profile::show))
        .route("/profiles/{country}/history", get(profile::history))
        .route("/profiles/{country}/differences", get(profile::differences))
        .route("/profiles/{country}/edit", get(profile::overview))
        .route("/profiles/{country}/edit/{section}", get(profile::section).post(profile::save))
        .route("/profiles/{country}/begin", post(profile::begin))
        .route("/profiles/{country}/prefill", post(profile::prefill))
        .route("/profiles/{country}/discard", post(profile::discard))
        .route("/profiles/{country}/publish", post(profile::publish))
        .route("/profiles/{country}/withdraw", post(profile::withdraw))
        .route("/profiles/{country}/confirm", post(profile::confirm))
        .route("/help", get(help::help))
        .route("/accessibility", get(help::accessibility))
        .route("/graphiql", get(explorer::show))
        .route("/assets/{*name}", get(assets::show))
        .route("/robots.txt", get(help::robots))
        .route("/sitemap.xml", get(help::sitemap))
        .route("/.well-known/security.txt", get(help::security))
        .merge(learning())
        .merge(meeting())
        .method_not_allowed_fallback(wrong_method)
        .fallback(not_found)
        .with_state(web)
}

/// What administrations learn from each other and from the programme.
fn learning() -> Router<Web> {
    Router::new()
        .route("/practices", get(practice::list))
        .route("/practices/new", get(practice::new).post(practice::create))
        .route("/practices/own", get(practice::own))
        .route("/practices/statistics", get(practice::statistics))
        .route("/feeds/practices.atom", get(practice::feed))
        .route("/practices/{id}", get(practice::show))
        .route("/practices/{id}/review", get(practice::review))
        .route("/practices/{id}/edit", get(practice::edit).post(practice::save))
        .route("/practices/{id}/uptake", get(practice::uptake).post(practice::state))
        .route("/practices/{id}/files", post(practice::add).layer(DefaultBodyLimit::disable()))
        .route("/practices/{id}/files/{file}", get(practice::file))
        .route("/practices/{id}/files/{file}/remove", post(practice::remove))
        .route("/practices/{id}/{step}", post(practice::step))
        .route("/questions", get(question::list))
        .route("/questions/new", get(question::new).post(question::ask))
        .route("/questions/similar", get(question::similar))
        .route("/questions/own", get(question::own))
        .route("/questions/{id}", get(question::show))
        .route("/questions/{id}/publish", get(question::publishing).post(question::publish))
        .route("/questions/{id}/{step}", post(question::step))
        .route("/trainings", get(training::list))
        .route("/trainings/calendar", get(training::month))
        .route("/trainings/materials", get(training::materials))
        .route("/trainings/own", get(training::own))
        .route("/trainings/own/calendar", post(training::renew))
        .route("/trainings/new", get(training::new).post(training::create))
        .route("/trainings/{id}", get(training::show))
        .route("/trainings/{id}/edit", get(training::edit).post(training::save))
        .route("/trainings/{id}/{step}", post(training::step))
        .route("/calendar/trainings.ics", get(training::all))
        .route("/calendar/trainings/{file}", get(training::one))
        .route("/calendar/own/{file}", get(training::own_events))
}

/// Where administrations ask each other for visits and meetings.
fn meeting() -> Router<Web> {
    Router::new()
        .route("/visits", get(visit::list))
        .route("/visits/new", get(visit::new).post(visit::create))
        .route("/visits/own", get(visit::own))
        .route("/visits/country", get(visit::country))
        .route("/visits/board", get(visit::board))
        .route("/visits/hosting", get(visit::hosting).post(visit::state))
        .route("/visits/statistics", get(visit::statistics))
        .route("/visits/{id}", get(visit::show))
        .route("/visits/{id}/edit", get(visit::edit).post(visit::save))
        .route("/visits/{id}/programme", get(visit::programme))
        .route("/visits/{id}/files", post(visit::add).layer(DefaultBodyLimit::disable()))
        .route("/visits/{id}/files/{file}", get(visit::file))
        .route("/visits/{id}/files/{file}/remove", post(visit::remove))
        .route("/visits/{id}/{step}", get(visit::lead_back).post(visit::step))
        .route("/calendar/visits.ics", get(visit::all_events))
        .route("/calendar/visits/{file}", get(visit::one_event))
}

/// The page of a path that does not exist. A slash too many leads to the page; a code in an old link is offered where it is now.
pub async fn not_found(State(web): State<Web>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let path = head.uri.path();
    if path.len() > 1 && path.ends_with('/') && head.method.is_safe() {
        let query = urls::pairs(head.uri.query().unwrap_or_default());
        let url =
            query.iter().fold(urls::current(path.trim_end_matches('/')), |url, (name, value)| url.with(name, value));
        return Redirect::permanent(&url.to_string()).into_response();
    }
    let page = Page::of(&head, &web);
    let near = search::near_path(&web, &page, path);
    PageError::no_such_page(page).with_near(near).into_response()
}

/// The page of an error that came up outside the pages: a time-out, too many requests, a panic that was caught.
pub fn error_page(web: &Web, head: &Parts, error: DomainError) -> Response {
    PageError::new(Page::of(head, web), error).into_response()
}

async fn wrong_method(page: Page) -> Response {
    PageError::wrong_method(page).into_response()
}
