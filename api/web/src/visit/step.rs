//! `/visits/{reference}/{step}`: what is done with a request; and its files.

use super::fill;
use super::show::{answer, fresh};
use crate::Web;
use crate::csrf::{Posted, Uploaded};
use crate::error::PageError;
use crate::form::{Form, day, problems_or_newer, time};
use crate::page::Page;
use crate::practice::{download, identity};
use crate::urls;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::attachment::NewFile;
use domain::id::VisitHostId;
use domain::session::random_token;
use domain::value::{FollowUp, HostAnswer};
use domain::visit::{self, Answering, HostAsked, Planning, Reporting};
use domain::{DomainError, Problem, Problems};

/// Things to be done that the form takes.
pub(super) const FOLLOW_UPS: usize = 5;

fn host(posted: &Posted) -> Result<VisitHostId, DomainError> {
    posted.value("host").parse().map(VisitHostId).map_err(|_| DomainError::NotFound)
}

/// Further hosts by codes of countries and institutions.
fn further(posted: &Posted) -> Vec<HostAsked> {
    let one = |code: String| {
        let (country, institution) = if code.contains(':') { (String::new(), code) } else { (code, String::new()) };
        HostAsked { country, institution, is_required: None }
    };
    posted.codes("hosts").into_iter().map(one).collect()
}

fn answering(posted: &Posted) -> Result<Answering, DomainError> {
    let answer = match posted.value("answer") {
        "accept" => HostAnswer::Accepted,
        "decline" => HostAnswer::Declined,
        // What is neither is said so.
        _ => HostAnswer::Pending,
    };
    Ok(Answering {
        host: Some(host(posted)?),
        version: posted.value("host-version").parse().ok(),
        answer,
        // What is no number is no place among the days, and said so.
        windows: Some(posted.all("windows").map(|at| at.parse().unwrap_or(usize::MAX)).collect()),
        comment: posted.as_typed("comment").to_owned(),
        contact: posted.value("contact").to_owned(),
    })
}

fn planning(posted: &Posted, wrong: &mut Vec<Problem>) -> Planning {
    let mut time = |name: &str| time(posted, name, wrong);
    let (starts, ends) = (time("startTime"), time("endTime"));
    Planning {
        starts_on: day(posted, "startsOn", wrong),
        ends_on: day(posted, "endsOn", wrong),
        starts,
        ends,
        zone: posted.value("timeZone").to_owned(),
        place: posted.value("place").to_owned(),
        agenda: None,
        comment: posted.as_typed("comment").to_owned(),
    }
}

fn reporting(posted: &Posted, wrong: &mut Vec<Problem>) -> Reporting {
    let mut follow_up = |at: usize| FollowUp {
        what: posted.value(&format!("what-{at}")).to_owned(),
        who: posted.value(&format!("who-{at}")).to_owned(),
        due_on: day(posted, &format!("due-{at}"), wrong),
        done_on: None,
    };
    let follow_ups = (0..FOLLOW_UPS).map(&mut follow_up).collect();
    Reporting {
        language: String::new(),
        summary: posted.as_typed("summary").to_owned(),
        lessons: posted.as_typed("lessons").to_owned(),
        follow_ups,
    }
}

/// Nothing, where everything could be read.
fn readable(wrong: Vec<Problem>) -> Result<(), DomainError> {
    if wrong.is_empty() { Ok(()) } else { Err(DomainError::Invalid(Problems(wrong))) }
}

/// What came of a step: where it leads, or what was wrong.
async fn done(web: &Web, posted: &Posted, number: i32, step: &str) -> Result<urls::Url, DomainError> {
    let (ctx, viewer) = (&web.ctx, &posted.page.viewer);
    let expected = posted.value("expected").parse().unwrap_or(0);
    let at = (number, expected);
    let here = urls::visit(number);
    let mut wrong = Vec::new();
    let (reason, comment) = (posted.as_typed("reason"), posted.as_typed("comment"));
    let done = match step {
        "submit" => visit::submit(ctx, viewer, number, expected).await,
        "endorse" => visit::endorse(ctx, viewer, number, expected, comment).await,
        "return" => visit::send_back(ctx, viewer, number, expected, reason).await,
        "refuse" => visit::refuse(ctx, viewer, number, expected, reason).await,
        "review" => visit::start_review(ctx, viewer, number, expected).await,
        "match" => visit::open_matching(ctx, viewer, at, further(posted), comment).await,
        "programme-refuse" => visit::programme_refuse(ctx, viewer, number, expected, reason).await,
        "answer" if posted.value("answer") == "propose" => {
            let days = fill::typed_windows(posted, &mut wrong);
            readable(wrong)?;
            let own = (Some(host(posted)?), posted.value("host-version").parse().ok());
            visit::propose_as_host(ctx, viewer, at, own, days, (comment, posted.value("contact"))).await
        }
        "answer" => visit::answer(ctx, viewer, at, answering(posted)?).await,
        "propose" => {
            let days = fill::typed_windows(posted, &mut wrong);
            readable(wrong)?;
            visit::propose(ctx, viewer, at, (None, None), days, comment).await
        }
        "schedule" => {
            let planning = planning(posted, &mut wrong);
            readable(wrong)?;
            visit::plan(ctx, viewer, number, expected, planning).await
        }
        "agenda" => visit::write_agenda(ctx, viewer, number, expected, posted.as_typed("agenda")).await,
        "held" => visit::hold(ctx, viewer, number, expected, comment).await,
        "report" => {
            let reporting = reporting(posted, &mut wrong);
            readable(wrong)?;
            visit::report(ctx, viewer, number, expected, reporting).await
        }
        "follow-up" => {
            let place = posted.value("at").parse().map_err(|_| DomainError::NotFound)?;
            visit::mark_done(ctx, viewer, at, place, posted.value("done") == "yes").await
        }
        "practice" => {
            let (.., draft) = visit::practice_from(ctx, viewer, number, expected).await?;
            return Ok(urls::practice_edit(draft.practice.reference));
        }
        "close" => visit::close(ctx, viewer, number, expected, comment).await,
        "withdraw" | "discard" => visit::withdraw(ctx, viewer, number, expected, reason).await,
        "cancel" => visit::cancel(ctx, viewer, number, expected, reason).await,
        "people" => visit::name(ctx, viewer, number, expected, fill::typed_people(posted)).await,
        "replace" => visit::replace(ctx, viewer, number, expected, posted.value("email")).await,
        "consent" => visit::consent(ctx, viewer, number, expected, posted.value("agrees") == "yes").await,
        "comment" => {
            let key = Some(posted.value("key")).filter(|key| !key.is_empty());
            visit::comment(ctx, viewer, number, posted.as_typed("body"), key).await
        }
        _ => Err(DomainError::NotFound),
    };
    done?;
    Ok(match step {
        "discard" => urls::visits_own(),
        "comment" | "people" | "replace" | "agenda" | "consent" | "follow-up" => here.with("done", "saved"),
        _ => here.with("done", "step"),
    })
}

/// The field of the page at which a problem of a step is said: the same name stands in several forms.
fn field(step: &str, posted: &Posted, field: &str) -> String {
    match (step, field) {
        (_, "reason" | "comment") => format!("{step}-{field}"),
        ("match", _) => "more-hosts".to_owned(),
        ("answer", _) => format!("comment-{}", posted.value("host")),
        ("propose", _) => "offer-from".to_owned(),
        ("comment", _) => "body".to_owned(),
        _ => field.to_owned(),
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
    page.viewer.signed_in().map_err(refused)?;
    match done(&web, &posted, number, &step).await {
        Ok(there) => Ok(Redirect::to(&page.link(there)).into_response()),
        Err(error) => {
            let Problems(mut found) = problems_or_newer(error).map_err(refused)?;
            for problem in &mut found {
                fill::at_fields(problem, Some(&posted));
                if let [own] = problem.path.as_slice() {
                    problem.path = vec![field(&step, &posted, own)];
                }
            }
            let seen = visit::get(&web.ctx, &page.viewer, number).await.map_err(refused)?;
            let mut form = Form::again(&web, &posted, &Problems(found));
            form.set("step", &step);
            // Fields of other forms hold what is kept.
            let kept = fresh(&web, page, &seen);
            for name in ["startsOn", "endsOn", "startTime", "endTime", "timeZone", "place"] {
                if step != "schedule" {
                    form.set(name, kept.value(name));
                }
            }
            // Nothing was kept under the key, and what is sent next is another text.
            form.set("key", &random_token(&web.ctx));
            Ok(answer(&web, page, &form, &seen))
        }
    }
}

fn back(page: &Page, reference: i32) -> Response {
    Redirect::to(&format!("{}#files", page.link(urls::visit(reference)))).into_response()
}

/// Adds a file.
pub(crate) async fn add(
    State(web): State<Web>,
    Path(id): Path<String>,
    uploaded: Uploaded,
) -> Result<Response, PageError> {
    let page = &uploaded.posted.page;
    let reference = page.reference(&id)?;
    let expected = uploaded.posted.value("expected").parse().unwrap_or(0);
    let (name, content) = uploaded.file.clone().unwrap_or_default();
    match visit::attach(&web.ctx, &page.viewer, reference, expected, NewFile { name, content }).await {
        Ok(_) => Ok(back(page, reference)),
        Err(error) => {
            let refused = |error| PageError::new(page.clone(), error);
            let mut found = problems_or_newer(error).map_err(refused)?;
            found.0.iter_mut().for_each(|problem| problem.path = vec!["file".to_owned()]);
            let seen = visit::get(&web.ctx, &page.viewer, reference).await.map_err(refused)?;
            let form = fresh(&web, page, &seen).with(page, &found);
            Ok(answer(&web, page, &form, &seen))
        }
    }
}

/// Leads whoever reads the address of a step, after they had to sign in say, back to the request.
pub(crate) async fn lead_back(page: Page, Path((id, _)): Path<(String, String)>) -> Result<Response, PageError> {
    let reference = page.reference(&id)?;
    Ok(Redirect::to(&page.link(urls::visit(reference))).into_response())
}

/// Takes a file away.
pub(crate) async fn remove(
    State(web): State<Web>,
    Path((id, file)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let reference = page.reference(&id)?;
    let file = identity(page, &file)?;
    let expected = posted.value("expected").parse().unwrap_or(0);
    let done = visit::remove_document(&web.ctx, &page.viewer, reference, expected, file).await;
    done.map(|_| back(page, reference)).map_err(|error| PageError::refused(page, error, urls::visit(reference)))
}

/// Answers the bytes of a file.
pub(crate) async fn file(
    State(web): State<Web>,
    page: Page,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let reference = page.reference(&id)?;
    let file = identity(&page, &file)?;
    let refused = |error| PageError::new(page.clone(), error);
    page.viewer.signed_in().map_err(refused)?;
    Ok(download(visit::document(&web.ctx, &page.viewer, reference, file).await.map_err(refused)?))
}
