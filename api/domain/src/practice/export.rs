//! Practices and the ledger as files.

use super::confirm::{due_on, state_on};
use crate::clock::brussels_day;
use crate::institution::Format;
use crate::table::{Table, written};
use chrono::NaiveDate;
use search::{PracticeRecord, Snapshot};
use serde_json::{Value, json};
use std::sync::Arc;

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn word(value: Option<impl std::fmt::Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn joined<T: std::fmt::Display>(list: &[T]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")
}

/// The code of an institution that everybody may know; empty for any other.
fn known<'a>(snapshot: &Snapshot, code: &'a str) -> &'a str {
    if snapshot.by_code(code).is_some_and(|record| record.institution.is_public) { code } else { "" }
}

fn public(snapshot: &Snapshot, codes: &[String]) -> Vec<String> {
    codes.iter().filter(|code| !known(snapshot, code).is_empty()).cloned().collect()
}

/// Practices as a file: one row, or one object, each. None when a workbook cannot hold it.
pub fn practices_table(
    snapshot: &Snapshot,
    records: &[Arc<PracticeRecord>],
    format: Format,
    today: NaiveDate,
) -> Option<Vec<u8>> {
    let columns = vec![
        "reference",
        "country",
        "version",
        "status",
        "published_on",
        "expires_on",
        "year",
        "maturity",
        "outcome",
        "transferable",
        "sectors",
        "bucs",
        "institutions",
        "original_language",
        "title",
        "title_en",
        "summary",
        "summary_en",
        "adopters",
        "is_demonstration",
    ];
    let row = |record: &Arc<PracticeRecord>| {
        let version = record.last();
        let content = &version.content;
        let own = |texts: &entities::value::Texts, language: &str| {
            texts.within(language).map(|text| text.text.clone()).unwrap_or_default()
        };
        let adopters = record.adopters.iter().map(|one| {
            let code = known(snapshot, &one.uptake.institution);
            let who = if code.is_empty() { one.country.as_str() } else { code };
            format!("{who} {}", one.uptake.stage)
        });
        vec![
            record.practice.reference.to_string(),
            record.country.to_string(),
            word(version.number),
            state_on(version, today).to_string(),
            day(version.published_at.map(brussels_day)),
            day(due_on(version)),
            word(content.year),
            word(content.maturity),
            word(content.outcome),
            word(content.transferable),
            joined(&content.sectors),
            joined(&content.bucs),
            joined(&public(snapshot, &content.institutions)),
            content.original.clone(),
            own(&content.title, &content.original),
            own(&content.title, "en"),
            own(&content.summary, &content.original),
            own(&content.summary, "en"),
            adopters.collect::<Vec<_>>().join("|"),
            record.practice.is_demonstration.to_string(),
        ]
    };
    let table = Table { columns, rows: records.iter().map(row).collect() };
    let json = || records.iter().map(|record| object(snapshot, record, today)).collect();
    written(format, &table, json, "practices")
}

fn object(snapshot: &Snapshot, record: &PracticeRecord, today: NaiveDate) -> Value {
    let version = record.last();
    let mut content = serde_json::to_value(&version.content).unwrap_or_default();
    if let Some(object) = content.as_object_mut() {
        object.retain(|name, _| name != "documents");
        object.insert("institutions".to_owned(), json!(public(snapshot, &version.content.institutions)));
    }
    json!({
        "reference": record.practice.reference,
        "country": record.country.as_str(),
        "version": version.number,
        "status": state_on(version, today),
        "publishedOn": day(version.published_at.map(brussels_day)),
        "expiresOn": day(due_on(version)),
        "isDemonstration": record.practice.is_demonstration,
        "content": content,
        "uptake": record.adopters.iter().map(|one| json!({
            "country": one.country.as_str(),
            "institution": known(snapshot, &one.uptake.institution),
            "stage": one.uptake.stage,
            "steps": one.steps.iter().map(|step| json!({"stage": step.stage, "on": step.on})).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

/// The ledger as a file: one row for each stage that an adopter reached. None when a workbook cannot hold it.
pub fn uptake_table(snapshot: &Snapshot, records: &[Arc<PracticeRecord>], format: Format) -> Option<Vec<u8>> {
    let columns = vec!["practice", "practice_country", "title", "country", "institution", "stage", "on", "is_latest"];
    let mut rows = Vec::new();
    for record in records {
        let content = &record.last().content;
        let title = content.title.best("en", &content.original).map(|text| text.text.clone()).unwrap_or_default();
        for adopter in &record.adopters {
            for (at, step) in adopter.steps.iter().enumerate() {
                rows.push(vec![
                    record.practice.reference.to_string(),
                    record.country.to_string(),
                    title.clone(),
                    adopter.country.to_string(),
                    known(snapshot, &adopter.uptake.institution).to_owned(),
                    step.stage.to_string(),
                    step.on.to_string(),
                    (at + 1 == adopter.steps.len()).to_string(),
                ]);
            }
        }
    }
    let table = Table { columns, rows };
    let json = || table.objects();
    written(format, &table, json, "uptake")
}
