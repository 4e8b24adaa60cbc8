//! `/practices/own`: practices under way that the reader may see, their own turn first.

use super::review::turn;
use super::value::{state, title};
use crate::Web;
use crate::error::PageError;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::practice::{self, Own};
use domain::value::CountryCode;
use domain::{Ctx, DomainError};

/// A version that waits.
pub(crate) struct Waiting {
    pub(crate) href: String,
    pub(crate) title: Said,
    pub(crate) country: String,
    pub(crate) state: String,
    pub(crate) turn: Option<String>,
    pub(crate) since: String,
}

fn waits(page: &Page, own: &Own) -> Waiting {
    let is_published = own.version.number.is_some();
    let number = own.practice.reference;
    let due = practice::due_on(&own.version).map(|due| page.on("practice-due", due));
    Waiting {
        href: page.link(if is_published { urls::practice(number) } else { urls::practice_review(number) }),
        title: title(page, &own.version.content),
        country: CountryCode::parse(&own.practice.country).map(|code| page.country(code)).unwrap_or_default(),
        state: state(page, practice::state_on(&own.version, page.today)),
        turn: if is_published { due } else { turn(page, own.version.state) },
        since: page.day(domain::clock::brussels_day(own.version.state_since)),
    }
}

/// What waits for the reader, for the page of their account.
pub(crate) async fn waiting(ctx: &Ctx, page: &Page) -> Result<Vec<Waiting>, DomainError> {
    Ok(practice::waiting(ctx, &page.viewer).await?.iter().map(|own| waits(page, own)).collect())
}

#[derive(Template)]
#[template(path = "practice/own.html")]
struct OwnPage<'a> {
    page: &'a Page,
    mine: Vec<Waiting>,
    others: Vec<Waiting>,
    new: Option<String>,
}

/// Answers the list.
pub(crate) async fn own(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let all = practice::own(&web.ctx, &page.viewer).await.map_err(refused)?;
    let mine = waiting(&web.ctx, &page).await.map_err(refused)?;
    let others = all.iter().filter(|one| !one.is_turn).map(|one| waits(&page, one)).collect();
    let new = practice::may_submit(&page.viewer).then(|| page.link(urls::practice_new()));
    Ok(page.render(StatusCode::OK, &OwnPage { page: &page, mine, others, new }))
}
