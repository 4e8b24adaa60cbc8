//! A list of institutions as a file: the columns that import reads, or the shape of the GraphQL types (contract, *Import and
//! export files*).

use super::find::{Find, Found, find};
use super::get::linked;
use super::state::{is_liaison_body, sectors};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::page::PageRequest;
use crate::table::Table;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{NameKind, Names, Period};
use search::{Hit, Moment, Record, Status};
use serde_json::{Value, json};

/// Entries that are read at once.
const AT_ONCE: i32 = 100;

/// The columns, in the order of the contract.
const COLUMNS: [&str; 22] = [
    "code",
    "country",
    "acronym",
    "name_official",
    "language",
    "name_en",
    "names",
    "code_status",
    "functions",
    "network",
    "areas",
    "access_point",
    "is_public",
    "valid_from",
    "valid_to",
    "street",
    "postcode",
    "town",
    "phone",
    "fax",
    "email",
    "url",
];

/// Form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, UTF-8.
    Csv,
    /// A list of objects.
    Json,
    /// One object a line.
    Ndjson,
    /// A workbook.
    Xlsx,
}

impl Format {
    /// All forms.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Json, Self::Ndjson, Self::Xlsx];

    /// The ending of the file's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Xlsx => "xlsx",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Json => "application/json",
            Self::Ndjson => "application/x-ndjson",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Everything the question finds, all pages, in its order, as a file.
///
/// # Errors
/// As [`find`]; [`DomainError::Internal`] when the file cannot be made.
pub fn export(ctx: &Ctx, viewer: &Viewer, asked: &Find, format: Format) -> Result<Vec<u8>, DomainError> {
    let moment = ctx.moment();
    let (found, on) = all(ctx, viewer, asked)?;
    Ok(match format {
        Format::Csv => table(&found, on).csv(),
        Format::Xlsx => table(&found, on).xlsx("institutions").map_err(|error| {
            tracing::error!(%error, "a workbook could not be made");
            DomainError::Internal
        })?,
        Format::Json => {
            let objects: Vec<Value> = found.iter().map(|hit| object(&moment, viewer, &hit.record, on)).collect();
            let mut text = serde_json::to_vec(&objects).unwrap_or_default();
            text.push(b'\n');
            text
        }
        Format::Ndjson => found.iter().fold(Vec::new(), |mut text, hit| {
            text.extend(object(&moment, viewer, &hit.record, on).to_string().into_bytes());
            text.push(b'\n');
            text
        }),
    })
}

fn all(ctx: &Ctx, viewer: &Viewer, asked: &Find) -> Result<(Vec<Hit>, NaiveDate), DomainError> {
    let mut hits = Vec::new();
    let mut page = PageRequest::first(AT_ONCE);
    loop {
        let Found { page: part, on, .. } = find(ctx, viewer, &Find { page, facets: false, ..asked.clone() })?;
        let last = part.entries.last().map(|(cursor, _)| cursor.clone());
        hits.extend(part.entries.into_iter().map(|(_, hit)| hit));
        match last {
            Some(after) if part.has_next => {
                page = PageRequest { after: Some(after), ..PageRequest::first(AT_ONCE) };
            }
            _ => return Ok((hits, on)),
        }
    }
}

fn table(found: &[Hit], on: NaiveDate) -> Table {
    Table { columns: COLUMNS.to_vec(), rows: found.iter().map(|hit| cells(&hit.record, on)).collect() }
}

fn cells(record: &Record, on: NaiveDate) -> Vec<String> {
    let revision = record.revision(on);
    let institution = &record.institution;
    let official = revision.names.0.iter().position(|name| name.kind == NameKind::Official);
    let english = revision.names.0.iter().position(|name| name.language == "en" && name.kind == NameKind::Translation);
    let name = |at: Option<usize>| at.map(|at| &revision.names.0[at]);
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let functions: Vec<String> = revision
        .functions
        .0
        .iter()
        .map(|held| {
            let sectors: Vec<&str> = held.sectors.iter().map(|sector| sector.as_str()).collect();
            if sectors.is_empty() {
                held.function.to_string()
            } else {
                format!("{}:{}", held.function, sectors.join("+"))
            }
        })
        .collect();
    let address = revision.addresses.0.first().cloned().unwrap_or_default();
    let point = record.connections.iter().find(|connection| connection.validity.contains(on));
    vec![
        institution.code.clone(),
        institution.country.clone(),
        revision.acronym.clone(),
        name(official).map(|name| name.text.clone()).unwrap_or_default(),
        name(official).map(|name| name.language.clone()).unwrap_or_default(),
        name(english).map(|name| name.text.clone()).unwrap_or_default(),
        others(&revision.names, [official, english]),
        institution.code_status.to_string(),
        functions.join("|"),
        revision.network.clone().unwrap_or_default(),
        revision.areas.0.join("|"),
        point.map(|connection| connection.access_point.code.clone()).unwrap_or_default(),
        institution.is_public.to_string(),
        day(institution.valid_from),
        day(institution.valid_to),
        address.street.unwrap_or_default(),
        address.postcode.unwrap_or_default(),
        address.town.unwrap_or_default(),
        revision.contacts.phones.join("|"),
        revision.contacts.faxes.join("|"),
        revision.contacts.emails.join("|"),
        revision.contacts.urls.join("|"),
    ]
}

/// The names that have no column of their own, as `lang:kind:text|...`.
fn others(names: &Names, told: [Option<usize>; 2]) -> String {
    let others = names.0.iter().enumerate().filter(|(at, _)| !told.contains(&Some(*at)));
    let written = others.map(|(_, name)| {
        format!("{}:{}:{}", name.language, name.kind.as_str().to_lowercase(), name.text.replace('|', "/"))
    });
    written.collect::<Vec<_>>().join("|")
}

fn object(moment: &Moment, viewer: &Viewer, record: &Record, on: NaiveDate) -> Value {
    let lists = &moment.snapshot().lists;
    let revision = record.revision(on);
    let institution = &record.institution;
    let period = |period: Period| json!({ "from": period.from, "to": period.to });
    let country = lists.country(record.country);
    let area = |code: &String| {
        let name = lists.geography.area_at(code).map(|at| lists.geography.area(at).names.text(None));
        json!({ "code": code, "name": name })
    };
    let links = |links: &[search::Link]| {
        let seen = links.iter().filter(|link| linked(moment, viewer, link).is_some());
        let link =
            |link: &search::Link| json!({ "institution": { "code": link.code }, "on": link.on, "scope": link.scope });
        seen.map(link).collect::<Vec<_>>()
    };
    let point = record.connections.iter().find(|connection| connection.validity.contains(on));
    let status = match record.status(on) {
        Status::Current => "CURRENT",
        Status::Upcoming => "UPCOMING",
        Status::Ended => "ENDED",
    };
    json!({
        "code": institution.code,
        "nationalId": institution.national_id,
        "codeStatus": institution.code_status,
        "country": {
            "code": record.country,
            "isoCode": record.country.iso(),
            "name": country.map(|country| &country.name),
        },
        "acronym": revision.acronym,
        "name": revision.names.text(None),
        "names": revision.names.0.iter().map(|name| json!({
            "language": name.language, "text": name.text, "kind": name.kind,
        })).collect::<Vec<_>>(),
        "functions": revision.functions.0.iter().map(|held| json!({
            "function": held.function, "sectors": held.sectors,
        })).collect::<Vec<_>>(),
        "sectors": sectors(lists, record, on),
        "isLiaisonBody": is_liaison_body(record, on),
        "network": revision.network.as_ref().map(|code| json!({
            "code": code, "name": lists.network(code).map(|network| network.names.text(None)),
        })),
        "areas": revision.areas.0.iter().map(area).collect::<Vec<_>>(),
        "validity": period(record.validity()),
        "status": status,
        "addresses": revision.addresses.0,
        "contacts": revision.contacts,
        "accessPoint": point.map(|connection| json!({
            "code": connection.access_point.code, "name": connection.access_point.names.text(None),
        })),
        "successors": links(&record.successors),
        "predecessors": links(&record.predecessors),
        "isPublic": institution.is_public,
        "on": on,
    })
}
