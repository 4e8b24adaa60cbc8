//! Profiles, the map and the matrix as files.

use super::fact::{facts, label};
use super::get::published_on;
use super::map::{Map, Tile};
use super::readiness::{Cell, Matrix};
use crate::institution::Format;
use crate::table::{Table, written};
use chrono::NaiveDate;
use entities::profile::Profile;
use search::Lists;
use serde_json::{Value, json};
use std::sync::Arc;

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// Profiles as a file: one row a fact, or one object a profile. None when a workbook cannot hold it.
pub fn facts_table(profiles: &[Arc<Profile>], format: Format) -> Option<Vec<u8>> {
    let mut table = Table {
        columns: vec!["country", "version", "published_on", "path", "label", "value", "language", "is_demonstration"],
        rows: Vec::new(),
    };
    for profile in profiles {
        let original = &profile.content.original;
        for fact in facts(&profile.content) {
            let language = match &fact.value {
                super::fact::Value::Texts(_) => original.clone(),
                _ => String::new(),
            };
            table.rows.push(vec![
                profile.country.clone(),
                profile.number.to_string(),
                day(published_on(profile)),
                fact.path,
                label(fact.item, &fact.about),
                fact.value.plain(original),
                language,
                profile.is_demonstration.to_string(),
            ]);
        }
    }
    let json = || profiles.iter().map(|profile| object(profile)).collect();
    written(format, &table, json, "profiles")
}

fn object(profile: &Profile) -> Value {
    json!({
        "country": profile.country,
        "version": profile.number,
        "status": profile.state,
        "publishedOn": day(published_on(profile)),
        "summary": profile.summary,
        "confirmedOn": profile.confirmed_on,
        "isDemonstration": profile.is_demonstration,
        "content": profile.content,
    })
}

/// The map as a file: one row a country.
pub fn map_table(map: &Map, lists: &Lists, format: Format) -> Option<Vec<u8>> {
    let row = |tile: &Tile| {
        vec![
            tile.country.to_string(),
            lists.country_name(tile.country).to_owned(),
            tile.value.word(),
            day(tile.on),
            tile.profile.as_ref().map(|profile| profile.number.to_string()).unwrap_or_default(),
            map.on.to_string(),
        ]
    };
    let columns = vec!["country", "name", "value", "since", "version", "on"];
    let table = Table { columns, rows: map.tiles.iter().map(row).collect() };
    let object = |tile: &Tile| {
        json!({
            "country": tile.country.as_str(),
            "name": lists.country_name(tile.country),
            "value": tile.value.word(),
            "since": tile.on,
            "version": tile.profile.as_ref().map(|profile| profile.number),
            "on": map.on,
        })
    };
    written(format, &table, || map.tiles.iter().map(object).collect(), "map")
}

/// The matrix as a file: one row a country, BUC and role.
pub fn readiness_table(matrix: &Matrix, lists: &Lists, format: Format) -> Option<Vec<u8>> {
    let buc = |cell: &Cell| lists.bucs[usize::from(cell.buc)].code.clone();
    let row = |cell: &Cell| {
        let stated = cell.stated.as_ref();
        vec![
            cell.country.to_string(),
            buc(cell),
            cell.role.to_string(),
            stated.map(|one| one.status.to_string()).unwrap_or_default(),
            day(stated.and_then(|one| one.planned_on)),
            day(stated.and_then(|one| one.actual_on)),
            cell.directory.ready.to_string(),
            cell.directory.not_ready.to_string(),
            day(cell.directory.since),
            day(cell.directory.planned_on),
            cell.differs.to_string(),
        ]
    };
    let columns = vec![
        "country",
        "buc",
        "role",
        "profile_status",
        "profile_planned_on",
        "profile_actual_on",
        "directory_ready",
        "directory_not_ready",
        "directory_since",
        "directory_planned_on",
        "differs",
    ];
    let table = Table { columns, rows: matrix.cells.iter().map(row).collect() };
    let object = |cell: &Cell| {
        json!({
            "country": cell.country.as_str(),
            "buc": buc(cell),
            "role": cell.role,
            "profile": cell.stated,
            "directory": {
                "ready": cell.directory.ready,
                "notReady": cell.directory.not_ready,
                "since": cell.directory.since,
                "plannedOn": cell.directory.planned_on,
            },
            "differs": cell.differs,
        })
    };
    written(format, &table, || matrix.cells.iter().map(object).collect(), "readiness")
}
