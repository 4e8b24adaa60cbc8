//! Reading one table of the bundled data.

use crate::SeedError;
use domain::value::{Name, NameKind, Names, Sector};
use serde::de::DeserializeOwned;

/// A bundled file: its name and text.
pub(crate) struct Table {
    file: &'static str,
    text: &'static str,
}

macro_rules! table {
    ($name:ident, $file:literal) => {
        #[doc = concat!("`data/", $file, "`.")]
        pub(crate) const $name: Table = Table { file: $file, text: include_str!(concat!("../data/", $file)) };
    };
}

impl Table {
    /// Reads every row with `read`, which says in words what is wrong with a cell.
    pub(crate) fn rows<R: DeserializeOwned, T>(
        &self,
        read: impl Fn(R) -> Result<T, String>,
    ) -> Result<Vec<T>, SeedError> {
        let mut out = Vec::new();
        for (at, row) in csv::Reader::from_reader(self.text.as_bytes()).deserialize::<R>().enumerate() {
            let cell = |what| SeedError::Cell { file: self.file, row: at + 2, what };
            let row = row.map_err(|error| cell(error.to_string()))?;
            out.push(read(row).map_err(cell)?);
        }
        Ok(out)
    }
}

table!(COUNTRIES, "countries.csv");
table!(BUCS, "bucs.csv");
table!(SEDS, "seds.csv");
table!(NETWORKS, "networks.csv");
table!(AREAS, "areas.csv");
table!(PLACES, "places.csv");
table!(INSTITUTIONS, "institutions.csv");
table!(RELATIONS, "relations.csv");
table!(COMPETENCE_RULES, "competence_rules.csv");

/// The parts of a cell that holds a list.
pub(crate) fn list(cell: &str) -> Vec<String> {
    cell.split('|').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The main name, its English translation and the others (`lang:kind:text|...`).
pub(crate) fn names(official: &str, language: &str, english: &str, others: &str) -> Result<Names, String> {
    let name = |language: &str, kind: NameKind, text: &str| Name {
        language: language.to_owned(),
        kind,
        text: text.to_owned(),
    };
    let mut names = vec![name(language, NameKind::Official, official)];
    let is_the_official_one = language == "en" && english == official;
    if !english.is_empty() && !is_the_official_one {
        names.push(name("en", NameKind::Translation, english));
    }
    for part in list(others) {
        let mut pieces = part.splitn(3, ':');
        let (Some(language), Some(kind), Some(text)) = (pieces.next(), pieces.next(), pieces.next()) else {
            return Err(format!("\"{part}\" is not of the form language:kind:text"));
        };
        let kind = NameKind::parse(kind).map_err(|error| error.to_string())?;
        names.push(name(language, kind, text));
    }
    Ok(Names(names))
}

/// A list of sector codes.
pub(crate) fn sectors(cell: &str, separator: char) -> Result<Vec<Sector>, String> {
    let parts = cell.split(separator).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Sector::parse(part).map_err(|error| error.to_string())).collect()
}

/// A day, or nothing.
pub(crate) fn day(cell: &str) -> Result<Option<chrono::NaiveDate>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    cell.parse().map(Some).map_err(|_| format!("\"{cell}\" is not a day; write YYYY-MM-DD"))
}
