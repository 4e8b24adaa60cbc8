//! `/calendar/...`: trainings as calendar programs take them (iCalendar, RFC 5545).

use super::list::{NAMES, filter};
use super::value::{said, title};
use crate::Web;
use crate::calendar::{answer, calendar};
use crate::error::PageError;
use crate::narrowed::Narrowed;
use crate::page::Page;
use crate::urls;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{Days, Utc};
use domain::model::Training;
use domain::training;
use domain::value::{NominationState, TrainingState};
use domain::{DomainError, plain};
use icalendar::{Component, Event, EventLike, EventStatus};

/// One training; none while it has no day.
fn event(web: &Web, page: &Page, headers: &HeaderMap, row: &Training, own: Option<NominationState>) -> Option<Event> {
    let content = &row.content;
    let times = training::times(content)?;
    let there = urls::absolute(&web.site, headers, &urls::training(row.reference).to_string());
    let mut about = Vec::new();
    about.extend(row.is_demonstration.then(|| page.t("training-demonstration")));
    about.extend(
        (row.state == TrainingState::Cancelled).then(|| page.say("training-cancelled-because", "reason", &row.reason)),
    );
    about.extend(own.map(|state| page.with(&format!("training-nomination-{state}"), &[])));
    about.push(plain(&said(page, &content.about, &content.original).text));
    about.push(there.clone());
    about.retain(|part| !part.trim().is_empty());
    let waits = matches!(own, Some(NominationState::Proposed | NominationState::Waiting));
    let status = match row.state {
        TrainingState::Cancelled => EventStatus::Cancelled,
        _ if waits => EventStatus::Tentative,
        _ => EventStatus::Confirmed,
    };
    let mut event = Event::new();
    // The same for ever and wherever the service runs, so that a calendar knows what it has.
    event
        .uid(&format!("{}@training.eessi-directory", row.id))
        .timestamp(row.changed_at)
        .last_modified(row.changed_at)
        .sequence(u32::try_from(row.sequence).unwrap_or(0))
        .summary(&title(page, content).text)
        .description(&about.join("\n\n"))
        .url(&there)
        .status(status);
    if !content.sectors.is_empty() {
        event.categories(content.sectors.iter().map(|sector| page.sector(*sector)));
    }
    if !content.place.is_empty() {
        event.location(&content.place);
    }
    if times.is_whole_days {
        event.starts(times.first).ends(times.last.checked_add_days(Days::new(1))?);
        // Somebody who takes part in a whole day is not free on it; a note of the day for everybody else is.
        event.add_property("TRANSP", if own.is_some() { "OPAQUE" } else { "TRANSPARENT" });
    } else {
        event.starts(times.starts.with_timezone(&Utc)).ends(times.ends.with_timezone(&Utc));
    }
    Some(event.done())
}

/// Answers all trainings that the address asks for, as the list does.
pub(crate) async fn all(State(web): State<Web>, page: Page, headers: HeaderMap) -> Result<Response, PageError> {
    let asked = Narrowed::read(&page, NAMES);
    let (filter, wrong) = filter(&page, &asked);
    if !wrong.is_empty() {
        return Err(PageError::bad_values(page, wrong, urls::trainings()));
    }
    let found = training::find_all(&web.ctx, &filter, page.language.tag());
    let found = found.map_err(|error| PageError::refused(&page, error, urls::trainings()))?;
    let events = found.iter().filter_map(|record| event(&web, &page, &headers, &record.training, None)).collect();
    let name = format!("{} – {}", page.t("training-title"), page.t("site-name"));
    Ok(answer(calendar("Trainings", &name, events), "trainings", false))
}

/// Answers one training.
pub(crate) async fn one(
    State(web): State<Web>,
    page: Page,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let Some(id) = file.strip_suffix(".ics") else { return Err(PageError::no_such_page(page)) };
    let reference = page.reference(id)?;
    let moment = web.ctx.moment();
    let record = moment.snapshot().trainings.by_reference(reference);
    let record = record.ok_or_else(|| PageError::new(page.clone(), DomainError::NotFound))?;
    let events = event(&web, &page, &headers, &record.training, None).into_iter().collect();
    let name = title(&page, &record.training.content).text;
    Ok(answer(calendar("Trainings", &name, events), &format!("training-{reference}"), false))
}

/// Answers somebody's own calendar: whoever has the secret in its address reads it.
pub(crate) async fn own(
    State(web): State<Web>,
    page: Page,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let Some(secret) = file.strip_suffix(".ics") else { return Err(PageError::no_such_page(page)) };
    let found = training::calendar_of(&web.ctx, secret).await;
    let found = found.map_err(|error| PageError::new(page.clone(), error))?;
    let page = page.speaking(&found.language);
    let trainings = found.trainings.iter();
    let events = trainings.filter_map(|(row, own)| event(&web, &page, &headers, row, *own)).collect();
    let name = format!("{} – {}", page.t("training-own"), page.t("site-name"));
    Ok(answer(calendar("Trainings", &name, events), "my-trainings", true))
}
