//! A list of institutions as a file: the columns that import reads, or the shape of the GraphQL types (contract, *Import and
//! export files*).

use super::content::{Described, Description};
use super::find::{Find, Found, find};
use super::get::linked;
use super::state::{is_liaison_body, sectors};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::page::PageRequest;
use crate::table::Table;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{CodeStatus, Name, NameKind, Period, RelationKind};
use search::{Hit, Moment, Record, Status};
use serde_json::{Value, json};

/// Entries that are read at once.
const AT_ONCE: i32 = 100;

/// The columns, in the order of the contract.
pub(crate) const COLUMNS: [&str; 22] = [
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
    let object = |hit: &Hit| object(&moment, viewer, &hit.record, on);
    match format {
        Format::Csv | Format::Xlsx => written(&table(&found, on), "institutions", format),
        Format::Json => Ok(json_list(&found.iter().map(object).collect::<Vec<_>>())),
        Format::Ndjson => Ok(json_lines(found.iter().map(object))),
    }
}

/// The competences or relations of everything the question finds, as a file: all of them, or with a day those that hold on it.
///
/// # Errors
/// As [`export`].
pub fn export_table(
    ctx: &Ctx,
    viewer: &Viewer,
    asked: &Find,
    what: crate::import::Table,
    format: Format,
) -> Result<Vec<u8>, DomainError> {
    use crate::import::Table as What;
    let moment = ctx.moment();
    let (found, _) = all(ctx, viewer, asked)?;
    let columns = what.columns().to_vec();
    let rows = match what {
        What::Institutions => return export(ctx, viewer, asked, format),
        What::Competences => {
            found.iter().flat_map(|hit| competence_rows(&moment, &hit.record, asked.on)).collect::<Vec<_>>()
        }
        What::Relations => found.iter().flat_map(|hit| relation_rows(&moment, viewer, &hit.record)).collect(),
    };
    match format {
        Format::Csv | Format::Xlsx => written(&Table { columns, rows }, what.as_str(), format),
        Format::Json | Format::Ndjson => {
            let object = |row: &Vec<String>| {
                let pairs =
                    columns.iter().zip(row).map(|(name, cell)| ((*name).to_owned(), Value::from(cell.as_str())));
                Value::Object(pairs.collect())
            };
            let objects = rows.iter().map(object);
            Ok(if format == Format::Json { json_list(&objects.collect::<Vec<_>>()) } else { json_lines(objects) })
        }
    }
}

/// All three tables of everything the question finds, in one archive.
///
/// # Errors
/// As [`export`].
pub fn export_archive(ctx: &Ctx, viewer: &Viewer, asked: &Find) -> Result<Vec<u8>, DomainError> {
    use crate::import::Table as What;
    use std::io::Write;
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "an archive could not be made");
        DomainError::Internal
    };
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for what in [What::Institutions, What::Competences, What::Relations] {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(format!("{}.csv", what.as_str()), options).map_err(|error| failed(&error))?;
        let bytes = export_table(ctx, viewer, asked, what, Format::Csv)?;
        archive.write_all(&bytes).map_err(|error| failed(&error))?;
    }
    Ok(archive.finish().map_err(|error| failed(&error))?.into_inner())
}

fn written(table: &Table, name: &str, format: Format) -> Result<Vec<u8>, DomainError> {
    match format {
        Format::Xlsx => table.xlsx(name).map_err(|error| {
            tracing::error!(%error, "a workbook could not be made");
            DomainError::Internal
        }),
        _ => Ok(table.csv()),
    }
}

fn json_list(objects: &[Value]) -> Vec<u8> {
    let mut text = serde_json::to_vec(objects).unwrap_or_default();
    text.push(b'\n');
    text
}

fn json_lines(objects: impl Iterator<Item = Value>) -> Vec<u8> {
    objects.fold(Vec::new(), |mut text, object| {
        text.extend(object.to_string().into_bytes());
        text.push(b'\n');
        text
    })
}

fn competence_rows(moment: &Moment, record: &Record, on: Option<NaiveDate>) -> Vec<Vec<String>> {
    let lists = &moment.snapshot().lists;
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let held = record.competences.iter().filter(|held| on.is_none_or(|on| held.holds_on(on)));
    held.map(|held| {
        vec![
            record.code().to_owned(),
            lists.bucs[usize::from(held.buc)].code.clone(),
            held.role.to_string(),
            day(held.validity().from),
            day(held.validity().to),
            held.ready.to_string(),
            held.areas().join("|"),
            held.scope().map(ToString::to_string).unwrap_or_default(),
        ]
    })
    .collect()
}

fn relation_rows(moment: &Moment, viewer: &Viewer, record: &Record) -> Vec<Vec<String>> {
    let of = |links: &[search::Link], kind: RelationKind| -> Vec<Vec<String>> {
        let seen = links.iter().filter(|link| linked(moment, viewer, link).is_some());
        seen.map(|link| {
            vec![
                record.code().to_owned(),
                kind.to_string(),
                link.code.clone(),
                link.on.map(|day| day.to_string()).unwrap_or_default(),
                link.scope.clone().unwrap_or_default(),
            ]
        })
        .collect()
    };
    [of(&record.successors, RelationKind::Successor), of(&record.routed_by, RelationKind::RoutedBy)].concat()
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
    let institution = &record.institution;
    let point = record.connections.iter().find(|connection| connection.validity.contains(on));
    let whole = Whole {
        code: &institution.code,
        code_status: institution.code_status,
        is_public: institution.is_public,
        validity: record.validity(),
        access_point: point.map_or("", |connection| connection.access_point.code.as_str()),
    };
    whole.cells(&Described::from(record.revision(on)).text)
}

/// What stands in the columns beside the description.
pub(crate) struct Whole<'a> {
    pub(crate) code: &'a str,
    pub(crate) code_status: CodeStatus,
    pub(crate) is_public: bool,
    pub(crate) validity: Period,
    pub(crate) access_point: &'a str,
}

impl Whole<'_> {
    /// The cells of [`COLUMNS`].
    pub(crate) fn cells(&self, text: &Description) -> Vec<String> {
        let official = text.names.iter().position(|name| name.kind == NameKind::Official);
        let english = text.names.iter().position(|name| name.language == "en" && name.kind == NameKind::Translation);
        let name = |at: Option<usize>| at.map(|at| &text.names[at]);
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let functions: Vec<String> = text
            .functions
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
        let address = text.addresses.first().cloned().unwrap_or_default();
        vec![
            self.code.to_owned(),
            self.code.split(':').next().unwrap_or_default().to_owned(),
            text.acronym.clone(),
            name(official).map(|name| name.text.clone()).unwrap_or_default(),
            name(official).map(|name| name.language.clone()).unwrap_or_default(),
            name(english).map(|name| name.text.clone()).unwrap_or_default(),
            others(&text.names, [official, english]),
            self.code_status.to_string(),
            functions.join("|"),
            text.network.clone().unwrap_or_default(),
            text.areas.join("|"),
            self.access_point.to_owned(),
            self.is_public.to_string(),
            day(self.validity.from),
            day(self.validity.to),
            address.street.unwrap_or_default(),
            address.postcode.unwrap_or_default(),
            address.town.unwrap_or_default(),
            text.contacts.phones.join("|"),
            text.contacts.faxes.join("|"),
            text.contacts.emails.join("|"),
            text.contacts.urls.join("|"),
        ]
    }
}

/// The names that have no column of their own, as `lang:kind:text|...`.
fn others(names: &[Name], told: [Option<usize>; 2]) -> String {
    let others = names.iter().enumerate().filter(|(at, _)| !told.contains(&Some(*at)));
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
