//! Code lists: countries, BUCs, SEDs, networks, areas, places.

use crate::SeedError;
use crate::table::{self, day, list, names, sectors};
use domain::model::{Area, Buc, Country, Network, Sed};
use domain::value::{AreaScheme, CountryCode, Name, NameKind, Names, Participation, Sector, Sectors, TextList};
use serde::Deserialize;

fn text<E: std::fmt::Display>(error: E) -> String {
    error.to_string()
}

#[derive(Deserialize)]
struct CountryRow {
    code: String,
    name: String,
    languages: String,
    names: String,
}

pub(crate) fn countries() -> Result<Vec<Country>, SeedError> {
    table::COUNTRIES.rows(|row: CountryRow| {
        let code = CountryCode::parse(&row.code).map_err(text)?;
        let languages = list(&row.languages);
        let mut own = Names::default();
        // The country's own names come first, so that they are what `best` shows without a language.
        for part in list(&row.names) {
            let (language, name) =
                part.split_once(':').ok_or_else(|| format!("\"{part}\" is not of the form language:name"))?;
            let kind =
                if languages.iter().any(|own| own == language) { NameKind::Official } else { NameKind::Translation };
            own.0.push(Name { language: language.to_owned(), kind, text: name.to_owned() });
        }
        if !own.0.iter().any(|name| name.language == "en") {
            own.0.push(Name { language: "en".to_owned(), kind: NameKind::Translation, text: row.name.clone() });
        }
        Ok(Country {
            code: code.to_string(),
            iso_code: code.iso().to_owned(),
            iso3: code.iso3().to_owned(),
            name: row.name,
            names: own,
            languages: TextList(languages),
        })
    })
}

#[derive(Deserialize)]
struct BucRow {
    code: String,
    sector: String,
    title: String,
    participation: String,
    starts_with: String,
    documents: String,
    horizontal_documents: String,
    administrative_documents: String,
    counterparty_removes_only_itself: bool,
}

fn optional_sector(cell: &str) -> Result<Option<Sector>, String> {
    if cell.is_empty() { Ok(None) } else { Sector::parse(cell).map(Some).map_err(text) }
}

/// Numbers rows in file order.
fn positioned<T>(mut rows: Vec<T>, set: impl Fn(&mut T, i32)) -> Vec<T> {
    for (at, row) in rows.iter_mut().enumerate() {
        set(row, at as i32);
    }
    rows
}

pub(crate) fn bucs() -> Result<Vec<Buc>, SeedError> {
    let rows = table::BUCS.rows(|row: BucRow| {
        let participation = match row.participation.as_str() {
            "" => None,
            text => Some(Participation::parse(text).map_err(|error| error.to_string())?),
        };
        Ok(Buc {
            sector: optional_sector(&row.sector)?,
            code: row.code,
            title: row.title,
            participation,
            starts_with: TextList(list(&row.starts_with)),
            documents: TextList(list(&row.documents)),
            horizontal_documents: TextList(list(&row.horizontal_documents)),
            administrative_documents: TextList(list(&row.administrative_documents)),
            counterparty_removes_only_itself: row.counterparty_removes_only_itself,
            position: 0,
        })
    })?;
    Ok(positioned(rows, |row, at| row.position = at))
}

#[derive(Deserialize)]
struct SedRow {
    code: String,
    sector: String,
    title: String,
    title_confidence: String,
    starts: String,
    used_in: String,
}

pub(crate) fn seds() -> Result<Vec<Sed>, SeedError> {
    let rows = table::SEDS.rows(|row: SedRow| {
        Ok(Sed {
            code: row.code,
            sector: optional_sector(&row.sector)?,
            title: row.title,
            title_confidence: row.title_confidence,
            starts: TextList(list(&row.starts)),
            used_in: TextList(list(&row.used_in)),
            position: 0,
        })
    })?;
    Ok(positioned(rows, |row, at| row.position = at))
}

#[derive(Deserialize)]
struct NetworkRow {
    network: String,
    country: String,
    acronym: String,
    name_official: String,
    language: String,
    name_en: String,
    names: String,
    sectors: String,
    website: String,
}

pub(crate) fn networks() -> Result<Vec<Network>, SeedError> {
    table::NETWORKS.rows(|row: NetworkRow| {
        Ok(Network {
            code: row.network,
            country: CountryCode::parse(&row.country).map_err(text)?.to_string(),
            acronym: row.acronym,
            names: names(&row.name_official, &row.language, &row.name_en, &row.names)?,
            sectors: Sectors(sectors(&row.sectors, '|')?),
            websites: TextList(list(&row.website)),
        })
    })
}

#[derive(Deserialize)]
struct AreaRow {
    code: String,
    scheme: String,
    parent: String,
    name: String,
    language: String,
    name_en: String,
    names: String,
}

pub(crate) fn areas() -> Result<Vec<Area>, SeedError> {
    table::AREAS.rows(|row: AreaRow| {
        let country = CountryCode::parse(row.code.get(..2).unwrap_or_default()).map_err(text)?;
        Ok(Area {
            code: row.code,
            country: country.to_string(),
            scheme: AreaScheme::parse(&row.scheme).map_err(text)?,
            parent: (!row.parent.is_empty()).then_some(row.parent),
            names: names(&row.name, &row.language, &row.name_en, &row.names)?,
        })
    })
}

#[derive(Deserialize)]
struct PlaceRow {
    country: String,
    name: String,
    language: String,
    name_en: String,
    names: String,
    areas: String,
}

pub(crate) fn places() -> Result<Vec<(CountryCode, Names, Vec<String>)>, SeedError> {
    table::PLACES.rows(|row: PlaceRow| {
        let names = names(&row.name, &row.language, &row.name_en, &row.names)?;
        Ok((CountryCode::parse(&row.country).map_err(text)?, names, list(&row.areas)))
    })
}

/// A period of two cells.
pub(crate) fn period(from: &str, to: &str) -> Result<domain::value::Period, String> {
    Ok(domain::value::Period::new(day(from)?, day(to)?))
}
