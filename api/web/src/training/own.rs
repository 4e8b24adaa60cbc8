//! `/trainings/own`: where one is nominated, whom one nominated, what one is to decide on, and one's own calendar.

use super::value::{standing, title, when, word};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::Form;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::training::{self, Owned, Status};
use domain::value::TrainingState;
use domain::{Ctx, DomainError, clock};

/// A nomination in a list.
pub(crate) struct Waiting {
    pub(crate) href: String,
    pub(crate) title: Said,
    pub(crate) facts: Vec<String>,
}

fn waits(page: &Page, own: &Owned) -> Waiting {
    let mut facts = Vec::new();
    if own.is_asked {
        facts.push(page.t("training-feedback"));
    } else if own.training.state == TrainingState::Cancelled {
        // Nobody has a seat in what does not take place.
        facts.push(standing(page, Status::Cancelled));
    } else {
        facts.push(word(page, "nomination", own.nomination.state.as_str()));
    }
    facts.extend((!own.is_nominee && !own.nomination.name.is_empty()).then(|| own.nomination.name.clone()));
    facts.extend(when(page, &own.training).map(|when| when.text));
    let anchor = if own.is_asked { "#feedback" } else { "#nominations" };
    Waiting {
        href: format!("{}{anchor}", page.link(urls::training(own.training.reference))),
        title: title(page, &own.training.content),
        facts,
    }
}

/// What waits for the reader, for the page of their account.
pub(crate) async fn waiting(ctx: &Ctx, page: &Page) -> Result<Vec<Waiting>, DomainError> {
    Ok(training::waiting(ctx, &page.viewer).await?.iter().map(|own| waits(page, own)).collect())
}

#[derive(Template)]
#[template(path = "training/own.html")]
struct OwnPage<'a> {
    page: &'a Page,
    form: &'a Form,
    turn: Vec<Waiting>,
    mine: Vec<Waiting>,
    by_me: Vec<Waiting>,
    drafts: Vec<Waiting>,
    new: Option<String>,
    all: String,
    key_since: Option<String>,
    /// The addresses that were just made, of trainings and of visits; shown this once.
    address: Option<(String, String)>,
}

async fn answer(
    web: &Web,
    page: &Page,
    form: &Form,
    address: Option<(String, String)>,
) -> Result<Response, DomainError> {
    let own = training::own(&web.ctx, &page.viewer).await?;
    let of = |wanted: fn(&Owned) -> bool| -> Vec<Waiting> {
        own.nominations.iter().filter(|one| wanted(one)).map(|one| waits(page, one)).collect()
    };
    let draft = |row: &domain::model::Training| Waiting {
        href: page.link(urls::training(row.reference)),
        title: title(page, &row.content),
        facts: when(page, row).map(|when| when.text).into_iter().collect(),
    };
    let since = training::key_since(&web.ctx, &page.viewer).await?;
    let view = OwnPage {
        turn: of(|one| one.is_to_decide || one.is_asked),
        mine: of(|one| one.is_nominee && !one.is_asked),
        by_me: of(|one| !one.is_nominee && !one.is_to_decide),
        drafts: own.drafts.iter().map(draft).collect(),
        new: training::may_run(&page.viewer).then(|| page.link(urls::training_new())),
        all: page.link(urls::trainings()),
        key_since: since.map(|at| page.on("training-key-known", clock::brussels_day(at))),
        address,
        page,
        form,
    };
    Ok(form.render(page, &view))
}

/// Answers the list.
pub(crate) async fn own(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let form = Form::new(&web, &page, &[]);
    answer(&web, &page, &form, None).await.map_err(|error| PageError::new(page.clone(), error))
}

/// Makes an address for the reader's own calendar, and shows it once.
pub(crate) async fn renew(State(web): State<Web>, headers: HeaderMap, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let refused = |error| PageError::new(page.clone(), error);
    let secret = training::renew_key(&web.ctx, &page.viewer).await.map_err(refused)?;
    let absolute = |url: urls::Url| urls::absolute(&web.site, &headers, &url.to_string());
    let visits = absolute(urls::visit_events().with("key", &secret));
    let address = (absolute(urls::own_events(&secret)), visits);
    let form = Form::new(&web, page, &[]);
    let mut response = answer(&web, page, &form, Some(address)).await.map_err(refused)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
