//! Requests and their figures as files. Nobody who is to come stands in them.

use super::Statistics;
use super::lifecycle::turn;
use super::step::said;
use crate::institution::Format;
use crate::table::{Table, written};
use search::VisitRecord;
use serde_json::{Value, json};
use std::sync::Arc;

fn word(value: Option<impl std::fmt::Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn joined<T: std::fmt::Display>(list: &[T]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")
}

/// Requests as a file: one row, or one object, each. None when a workbook cannot hold it.
pub fn visits_table(records: &[Arc<VisitRecord>], format: Format) -> Option<Vec<u8>> {
    let columns = vec![
        "reference",
        "kind",
        "state",
        "turn",
        "due_at",
        "country",
        "institution",
        "hosts",
        "answers",
        "topic",
        "language",
        "sectors",
        "bucs",
        "practice",
        "windows",
        "days",
        "format",
        "visitors",
        "support",
        "starts_on",
        "ends_on",
        "time_zone",
        "place",
        "submitted_at",
        "state_since",
        "reason",
        "is_demonstration",
    ];
    let row = |record: &Arc<VisitRecord>| {
        let visit = &record.visit;
        let content = &visit.content;
        let windows: Vec<String> =
            content.windows.iter().map(|window| format!("{}/{}", window.from, window.to)).collect();
        let host = |host: &entities::visit::host::VisitHost| {
            if host.institution.is_empty() { host.country.clone() } else { host.institution.clone() }
        };
        vec![
            visit.reference.to_string(),
            visit.kind.to_string(),
            visit.state.to_string(),
            turn(visit.state, &said(&record.hosts)).to_string(),
            visit.due_at.map(|due| due.to_rfc3339()).unwrap_or_default(),
            visit.country.clone(),
            content.institution.clone(),
            joined(&record.hosts.iter().map(host).collect::<Vec<_>>()),
            joined(&record.hosts.iter().map(|host| host.answer).collect::<Vec<_>>()),
            content.topic.clone(),
            content.language.clone(),
            joined(&content.sectors),
            joined(&content.bucs),
            word(content.practice),
            windows.join("|"),
            word(content.days),
            word(content.format),
            word(content.visitors),
            joined(&content.support),
            word(visit.plan.starts_on),
            word(visit.plan.ends_on.or(visit.plan.starts_on)),
            visit.plan.zone.clone(),
            visit.plan.place.clone(),
            visit.submitted_at.map(|at| at.to_rfc3339()).unwrap_or_default(),
            visit.state_since.to_rfc3339(),
            visit.reason.clone(),
            visit.is_demonstration.to_string(),
        ]
    };
    let table = Table { columns, rows: records.iter().map(row).collect() };
    let json = || records.iter().map(|record| object(record)).collect();
    written(format, &table, json, "visits")
}

fn object(record: &VisitRecord) -> Value {
    let visit = &record.visit;
    let host = |host: &entities::visit::host::VisitHost| {
        json!({
            "country": host.country,
            "institution": host.institution,
            "isRequired": host.is_required,
            "answer": host.answer,
            "windows": host.windows,
            "comment": host.comment,
        })
    };
    json!({
        "reference": visit.reference,
        "kind": visit.kind,
        "state": visit.state,
        "turn": turn(visit.state, &said(&record.hosts)).as_str(),
        "dueAt": visit.due_at.map(|due| due.to_rfc3339()),
        "country": visit.country,
        "hosts": record.hosts.iter().map(host).collect::<Vec<_>>(),
        "content": visit.content,
        "plan": visit.plan,
        "report": visit.report,
        "reason": visit.reason,
        "submittedAt": visit.submitted_at.map(|at| at.to_rfc3339()),
        "stateSince": visit.state_since.to_rfc3339(),
        "isDemonstration": visit.is_demonstration,
    })
}

/// Figures as a file: one row for each country and sector, and one for how long each state takes.
pub fn statistics_table(figures: &Statistics, format: Format) -> Option<Vec<u8>> {
    let columns = vec!["by", "value", "asked", "invited", "accepted", "hosted", "median_days", "count"];
    let figure = |by: &str, value: String, one: &super::ByCountry| {
        let counts = [one.asked, one.invited, one.accepted, one.hosted].map(|count| count.to_string());
        [by.to_owned(), value].into_iter().chain(counts).chain([String::new(), String::new()]).collect::<Vec<_>>()
    };
    let mut rows: Vec<Vec<String>> =
        figures.countries.iter().map(|(country, one)| figure("country", country.to_string(), one)).collect();
    rows.extend(figures.sectors.iter().map(|(sector, one)| figure("sector", sector.to_string(), one)));
    rows.extend(figures.days.iter().map(|one| {
        let mut row = vec!["state".to_owned(), one.state.to_string()];
        row.extend(std::iter::repeat_n(String::new(), 4));
        row.extend([format!("{:.2}", one.median), one.count.to_string()]);
        row
    }));
    let json = || {
        let object = |row: &Vec<String>| {
            columns_of(row).into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect::<Value>()
        };
        rows.iter().map(object).collect()
    };
    written(format, &Table { columns, rows: rows.clone() }, json, "visit-statistics")
}

fn columns_of(row: &[String]) -> Vec<(&'static str, &String)> {
    ["by", "value", "asked", "invited", "accepted", "hosted", "medianDays", "count"].into_iter().zip(row).collect()
}
