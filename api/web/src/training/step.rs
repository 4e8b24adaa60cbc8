//! `/trainings/{reference}/{step}`: what is done with a training and with nominations for it.

use super::show::answer;
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems_or_newer};
use crate::urls;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::NominationId;
use domain::training::{self, Feedback, Mark, Nominee};
use domain::{DomainError, Problems};

/// Marks for everybody of the form: `attended-<nomination>` is `yes` or `no`, `expected-<nomination>` the version that was seen.
fn marks(posted: &Posted) -> Vec<Mark> {
    let mark = |(name, value): &(String, String)| {
        let id = name.strip_prefix("attended-")?;
        let attended = match value.as_str() {
            "yes" => true,
            "no" => false,
            _ => return None,
        };
        Some(Mark {
            nomination: NominationId(id.parse().ok()?),
            expected: posted.value(&format!("expected-{id}")).parse().ok()?,
            attended,
        })
    };
    posted.pairs().iter().filter_map(mark).collect()
}

/// What came of a step: where it leads, or what was wrong.
async fn done(web: &Web, posted: &Posted, number: i32, step: &str) -> Result<urls::Url, DomainError> {
    let (ctx, viewer) = (&web.ctx, &posted.page.viewer);
    let expected = posted.value("expected").parse().unwrap_or(0);
    let here = urls::training(number);
    let nomination = || posted.value("nomination").parse().map(NominationId).map_err(|_| DomainError::NotFound);
    match step {
        "publish" => training::publish(ctx, viewer, number, expected).await.map(|_| here),
        "cancel" => training::cancel(ctx, viewer, number, expected, posted.as_typed("reason")).await.map(|_| here),
        "discard" => training::discard(ctx, viewer, number, expected).await.map(|()| urls::trainings_own()),
        "nominate" => {
            let nominee = Nominee {
                name: posted.value("name").to_owned(),
                email: posted.value("email").to_owned(),
                institution: posted.value("institution").to_owned(),
                note: posted.as_typed("note").to_owned(),
            };
            let key = Some(posted.value("key")).filter(|key| !key.is_empty());
            training::nominate(ctx, viewer, number, nominee, key).await.map(|_| here.with("nominated", "yes"))
        }
        "endorse" => training::endorse(ctx, viewer, nomination()?, expected).await.map(|_| here),
        "decline" => {
            training::decline(ctx, viewer, nomination()?, expected, posted.as_typed("reason")).await.map(|_| here)
        }
        "withdraw" => training::withdraw(ctx, viewer, nomination()?, expected).await.map(|_| here),
        "attendance" => training::mark(ctx, viewer, number, &marks(posted)).await.map(|_| here),
        "rate" => {
            let said = Feedback {
                score: posted.value("score").parse().unwrap_or(0),
                useful: posted.as_typed("useful").to_owned(),
                missing: posted.as_typed("missing").to_owned(),
            };
            training::rate(ctx, viewer, number, said).await.map(|_| here.with("thanked", "yes"))
        }
        _ => Err(DomainError::NotFound),
    }
}

/// Does it, or shows the page again with what was wrong.
pub(crate) async fn step(
    State(web): State<Web>,
    Path((id, step)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let number = page.reference(&id)?;
    let refused = |error| PageError::new(page.clone(), error);
    match done(&web, &posted, number, &step).await {
        Ok(there) => Ok(Redirect::to(&page.link(there)).into_response()),
        Err(error) => {
            let Problems(mut found) = problems_or_newer(error).map_err(refused)?;
            // Each nomination has a reason of its own on the page.
            for problem in found.iter_mut().filter(|problem| step == "decline" && problem.path == ["reason"]) {
                problem.path = vec![format!("reason-{}", posted.value("nomination"))];
            }
            let seen = training::get(&web.ctx, &page.viewer, &id).await.map_err(refused)?;
            let mut form = Form::again(&web, &posted, &Problems(found));
            // Nothing was kept under the key, and what is sent next is another text.
            form.set("key", &domain::session::random_token(&web.ctx));
            Ok(answer(&web, page, &form, &seen))
        }
    }
}
