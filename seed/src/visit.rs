//! Invented requests for visits and meetings that a demonstration shows.

use crate::SeedError;
use chrono::NaiveDate;
use domain::value::{HostAnswer, PersonRole, VisitContent, VisitKind, VisitReport, VisitState};
use domain::visit::{InventedFollowUp, InventedHost, InventedVisit};
use serde::Deserialize;

const FILE: &str = "demo_visits.json";
const TEXT: &str = include_str!("../data/demo_visits.json");

/// A host as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Host {
    country: String,
    #[serde(default)]
    is_required: bool,
    answer: Option<HostAnswer>,
    #[serde(default)]
    comment: String,
    #[serde(default)]
    proposes: Vec<(i64, i64)>,
}

/// Something to be done, as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowUp {
    what: String,
    who: String,
    due_in: i64,
    #[serde(default)]
    is_done: bool,
}

/// A report as the file has it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    summary: String,
    lessons: String,
    #[serde(default)]
    follow_ups: Vec<FollowUp>,
}

/// A message as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    role: PersonRole,
    #[serde(default)]
    country: String,
    body: String,
}

/// An invented request as the file has it; days count from the start of the service.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Visit {
    kind: VisitKind,
    state: VisitState,
    from: Option<VisitState>,
    country: String,
    age: i64,
    content: VisitContent,
    windows: Vec<(i64, i64)>,
    hosts: Vec<Host>,
    planned: Option<(i64, i64)>,
    #[serde(default)]
    place: String,
    #[serde(default)]
    agenda: String,
    #[serde(default)]
    report: Report,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    messages: Vec<Message>,
    #[serde(default)]
    is_consented: bool,
}

/// The invented requests, seen from a day.
pub(crate) fn invented(today: NaiveDate) -> Result<Vec<InventedVisit>, SeedError> {
    let wrong = |error: serde_json::Error| SeedError::Cell { file: FILE, row: error.line(), what: error.to_string() };
    let list: Vec<Visit> = serde_json::from_str(TEXT).map_err(wrong)?;
    let host = |one: Host| InventedHost {
        country: one.country,
        is_required: one.is_required,
        answer: one.answer,
        comment: one.comment,
        proposes: one.proposes,
    };
    let follow_up = |one: FollowUp| {
        InventedFollowUp { what: one.what, who: one.who, due_in: one.due_in, is_done: one.is_done }.on(today)
    };
    let visit = |one: Visit| {
        let language = if one.report.summary.is_empty() { String::new() } else { one.content.language.clone() };
        InventedVisit {
            kind: one.kind,
            state: one.state,
            from: one.from,
            country: one.country,
            age: one.age,
            content: one.content,
            windows: one.windows,
            hosts: one.hosts.into_iter().map(host).collect(),
            planned: one.planned,
            place: one.place,
            agenda: one.agenda,
            report: VisitReport {
                language,
                summary: one.report.summary,
                lessons: one.report.lessons,
                follow_ups: one.report.follow_ups.into_iter().map(follow_up).collect(),
                ..VisitReport::default()
            },
            reason: one.reason,
            messages: one.messages.into_iter().map(|one| (one.role, one.country, one.body)).collect(),
            is_consented: one.is_consented,
        }
    };
    Ok(list.into_iter().map(visit).collect())
}
