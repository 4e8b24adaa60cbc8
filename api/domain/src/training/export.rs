//! Trainings as files.

use super::schedule::{status, times};
use crate::institution::Format;
use crate::table::{Table, written};
use chrono::{DateTime, Utc};
use search::TrainingRecord;
use serde_json::{Value, json};
use std::sync::Arc;

fn word(value: Option<impl std::fmt::Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn joined<T: std::fmt::Display>(list: &[T]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")
}

/// Trainings as a file: one row, or one object, each. None when a workbook cannot hold it.
pub fn trainings_table(records: &[Arc<TrainingRecord>], format: Format, now: DateTime<Utc>) -> Option<Vec<u8>> {
    let columns = vec![
        "reference",
        "status",
        "starts_on",
        "ends_on",
        "starts_at",
        "ends_at",
        "time_zone",
        "series",
        "title",
        "title_en",
        "sectors",
        "bucs",
        "cdm_version",
        "format",
        "languages",
        "place",
        "nomination_deadline",
        "seats",
        "seats_taken",
        "waiting",
        "attended",
        "materials",
        "is_demonstration",
    ];
    let row = |record: &Arc<TrainingRecord>| {
        let content = &record.training.content;
        let times = times(content);
        let hours = times.filter(|times| !times.is_whole_days);
        let own = |language: &str| content.title.within(language).map(|text| text.text.clone()).unwrap_or_default();
        let urls: Vec<&str> = content.materials.iter().map(|one| one.url.as_str()).collect();
        vec![
            record.training.reference.to_string(),
            status(&record.training, now).to_string(),
            word(times.map(|times| times.first)),
            word(times.map(|times| times.last)),
            hours.map(|times| times.starts.to_rfc3339()).unwrap_or_default(),
            hours.map(|times| times.ends.to_rfc3339()).unwrap_or_default(),
            content.zone.clone(),
            content.series.clone(),
            own(&content.original),
            own("en"),
            joined(&content.sectors),
            joined(&content.bucs),
            content.cdm_version.clone(),
            word(content.format),
            joined(&content.languages),
            content.place.clone(),
            word(content.nominate_by),
            word(content.seats),
            record.seated.to_string(),
            record.waiting.to_string(),
            record.attended.to_string(),
            urls.join("|"),
            record.training.is_demonstration.to_string(),
        ]
    };
    let table = Table { columns, rows: records.iter().map(row).collect() };
    let json = || records.iter().map(|record| object(record, now)).collect();
    written(format, &table, json, "trainings")
}

fn object(record: &TrainingRecord, now: DateTime<Utc>) -> Value {
    let times = times(&record.training.content);
    let hours = times.filter(|times| !times.is_whole_days);
    json!({
        "reference": record.training.reference,
        "status": status(&record.training, now).as_str(),
        "startsAt": hours.map(|times| times.starts.to_rfc3339()),
        "endsAt": hours.map(|times| times.ends.to_rfc3339()),
        "seatsTaken": record.seated,
        "waiting": record.waiting,
        "attended": record.attended,
        "cancelledBecause": record.training.reason,
        "isDemonstration": record.training.is_demonstration,
        "content": record.training.content,
    })
}
