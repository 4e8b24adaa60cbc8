//! `/calendar/visits.ics`: what everybody reads of, or at an address with a secret what concerns its owner; and one visit.

use super::value::{topic, way, word};
use crate::Web;
use crate::calendar::{answer, calendar};
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{Days, Utc};
use domain::value::VisitState;
use domain::visit::{self, times_of};
use domain::{DomainError, EventRecord, VisitRecord};
use icalendar::{Component, Event, EventLike, EventStatus};

/// What everybody may read of one.
fn public(web: &Web, page: &Page, headers: &HeaderMap, event: &EventRecord) -> Option<Event> {
    let there = urls::absolute(&web.site, headers, &urls::visit(event.reference).to_string());
    let mut about: Vec<String> = event.is_demonstration.then(|| page.t("visit-demonstration")).into_iter().collect();
    about.push(super::event_facts(page, event).join(", "));
    about.push(there.clone());
    let mut made = Event::new();
    made.uid(&format!("{}@visit.eessi-directory", event.id))
        .timestamp(event.changed_at)
        .last_modified(event.changed_at)
        .sequence(u32::try_from(event.sequence).unwrap_or(0))
        .summary(&format!("{}: {}", word(page, "kind", event.kind.as_str()), event.topic))
        .description(&about.join("\n\n"))
        .url(&there)
        .status(EventStatus::Confirmed)
        .starts(event.first)
        .ends(event.last.checked_add_days(Days::new(1))?);
    made.add_property("TRANSP", "TRANSPARENT");
    Some(made.done())
}

/// Everything that those it concerns may read of one; none while its day is not settled.
fn own(web: &Web, page: &Page, headers: &HeaderMap, record: &VisitRecord) -> Option<Event> {
    let row = &record.visit;
    let times = times_of(&row.plan)?;
    let there = urls::absolute(&web.site, headers, &urls::visit(row.reference).to_string());
    let mut about: Vec<String> = row.is_demonstration.then(|| page.t("visit-demonstration")).into_iter().collect();
    about.push(way(page, row, &record.hosts));
    about.push(row.reason.clone());
    about.push(row.plan.agenda.clone());
    about.push(there.clone());
    about.retain(|part| !part.trim().is_empty());
    let is_ended = matches!(row.state, VisitState::Cancelled | VisitState::Withdrawn | VisitState::Expired);
    // What had taken place before it was called off did take place.
    let is_off = is_ended && times.starts.with_timezone(&Utc) > row.state_since;
    let mut event = Event::new();
    // The same for ever and wherever the service runs, so that a calendar knows what it has.
    event
        .uid(&format!("{}@visit.eessi-directory", row.id))
        .timestamp(row.changed_at)
        .last_modified(row.changed_at)
        .sequence(u32::try_from(row.sequence).unwrap_or(0))
        .summary(&format!("{}: {}", word(page, "kind", row.kind.as_str()), topic(page, row).text))
        .description(&about.join("\n\n"))
        .url(&there)
        .status(if is_off { EventStatus::Cancelled } else { EventStatus::Confirmed });
    if !row.plan.place.is_empty() {
        event.location(&row.plan.place);
    }
    if times.is_whole_days {
        event.starts(times.first).ends(times.last.checked_add_days(Days::new(1))?);
        event.add_property("TRANSP", "OPAQUE");
    } else {
        event.starts(times.starts.with_timezone(&Utc)).ends(times.ends.with_timezone(&Utc));
    }
    Some(event.done())
}

/// Answers the calendar: somebody's own with their key, else what is public.
pub(crate) async fn all(State(web): State<Web>, page: Page, headers: HeaderMap) -> Result<Response, PageError> {
    let key = urls::pairs(page.query()).into_iter().find(|(name, _)| name == "key").map(|(_, key)| key);
    let Some(key) = key else {
        let events = visit::events(&web.ctx);
        let events = events.iter().filter_map(|event| public(&web, &page, &headers, event)).collect();
        let name = format!("{} – {}", page.t("visit-title"), page.t("site-name"));
        return Ok(answer(calendar("Visits", &name, events), "visits", false));
    };
    let found = visit::calendar_of(&web.ctx, &key).await;
    let found = found.map_err(|error| PageError::new(page.clone(), error))?;
    let page = page.speaking(&found.language);
    let events = found.events.iter().filter_map(|record| own(&web, &page, &headers, record)).collect();
    let name = format!("{} – {}", page.t("visit-own"), page.t("site-name"));
    Ok(answer(calendar("Visits", &name, events), "my-visits", true))
}

/// Answers one visit: to those it concerns with everything they may read, to everybody else what is public of it.
pub(crate) async fn one(
    State(web): State<Web>,
    page: Page,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let Some(id) = file.strip_suffix(".ics") else { return Err(PageError::no_such_page(page)) };
    let reference = page.reference(id)?;
    let none = || PageError::new(page.clone(), DomainError::NotFound);
    let name = format!("visit-{reference}");
    let seen = match page.viewer.person() {
        Some(_) => visit::get(&web.ctx, &page.viewer, reference).await.ok(),
        None => None,
    };
    if let Some(seen) = seen {
        let event = own(&web, &page, &headers, &visit::record_of(&seen)).ok_or_else(none)?;
        let title = topic(&page, &seen.visit).text;
        return Ok(answer(calendar("Visits", &title, vec![event]), &name, true));
    }
    let moment = web.ctx.moment();
    let event = moment.snapshot().events.by_reference(reference).ok_or_else(none)?;
    let made = public(&web, &page, &headers, event).ok_or_else(none)?;
    Ok(answer(calendar("Visits", &event.topic, vec![made]), &name, false))
}
