//! Rows of institutions: cell by cell against what an export would say, so that what was just exported changes nothing.

use super::{At, Work, day, may_apply_now, parts, truth};
use crate::change_request::{Edge, Patch, patch_between};
use crate::import::report::Outcome;
use crate::import::row::Row;
use crate::import::sheet::Sheet;
use crate::institution::{COLUMNS, Description, Whole, is_placeholder};
use entities::value::{Address, CodeStatus, FunctionIn, InstitutionFunction, Name, NameKind, Period, Sector};

/// A cell that cannot be read.
struct Wrong(&'static str, &'static str, String);

impl Work<'_> {
    pub(super) fn institutions(&mut self, sheet: &Sheet) {
        for row in Row::all(sheet) {
            let at = At { sheet, line: row.line };
            self.institution(&at, &row);
        }
    }

    fn institution(&mut self, at: &At<'_>, row: &Row<'_>) {
        let Some(code) = self.code(at, "code", &row.text("code")) else { return };
        let key = code.as_str().to_owned();
        if let Some((file, line)) = self.lines.get(&key) {
            let what = format!("the code stands in line {line} of {file} already");
            // The same row twice says one thing.
            let same = self.rows.get(&key) == Some(&words(row));
            let (outcome, what) = if same {
                (Outcome::Warning, format!("{what}, with the same words; this one is left out"))
            } else {
                (Outcome::Refused, what)
            };
            self.say(at, "code", &key, outcome, "DUPLICATE_CODE", what);
            return;
        }
        self.lines.insert(key.clone(), (at.sheet.file.clone(), at.line));
        self.rows.insert(key.clone(), words(row));
        let country = row.text("country");
        if !country.is_empty() && entities::value::CountryCode::parse(&country).ok() != Some(code.country()) {
            let what = format!("the column says {country}, the code {}", code.country());
            self.refuse(at, "country", &key, "OTHER_COUNTRY", what);
            return;
        }
        let is_new = !self.stored.contains_key(&key);
        let held = self.held(&key);
        let (text, cells) = (held.0.clone(), held.1);
        let changed: Vec<&'static str> = COLUMNS
            .iter()
            .enumerate()
            .filter(|(_, column)| !["code", "country", "access_point"].contains(*column))
            .filter(|(position, column)| {
                let old = cells[*position].split_whitespace().collect::<Vec<_>>().join(" ");
                row.get(column).is_some_and(|new| !is_same(column, &old, &new))
            })
            .map(|(_, column)| *column)
            .collect();
        if row.get("access_point").is_some_and(|point| !point.is_empty() && point != cells[11]) {
            let what = "access points are not changed by files; the cell is left out".to_owned();
            self.say(at, "access_point", &key, Outcome::Warning, "ACCESS_POINT_KEPT", what);
        }
        if changed.is_empty() && !is_new {
            self.say(at, "", &key, Outcome::Unchanged, "", String::new());
            return;
        }
        let mut wanted = text.clone();
        let was_empty = wanted.names.is_empty();
        if let Err(Wrong(column, key_of, what)) = self.described(row, &changed, &cells, &mut wanted, code.country()) {
            self.refuse(at, column, &key, key_of, what);
            return;
        }
        if was_empty && wanted.names.is_empty() && !wanted.acronym.is_empty() {
            let language = self.main_language(code.country());
            wanted.names.push(Name { language, kind: NameKind::Official, text: wanted.acronym.clone() });
            let what = "it has no name; it is called by its acronym until somebody gives it one".to_owned();
            self.say(at, "name_official", &key, Outcome::Warning, "NO_NAME", what);
        }
        if is_placeholder(&wanted.acronym, &wanted.names()) {
            let what = "its name only holds a place; it is kept, and left out of answers".to_owned();
            self.say(at, "acronym", &key, Outcome::Warning, "PLACEHOLDER", what);
        }
        let mut patch = patch_between(&text, wanted);
        let ends = match whole(row, &changed, &mut patch) {
            Ok(ends) => ends && !is_new,
            Err(Wrong(column, key_of, what)) => return self.refuse(at, column, &key, key_of, what),
        };
        let outcome = match (is_new, ends) {
            (true, _) => Outcome::Added,
            (_, true) => Outcome::Ended,
            _ => Outcome::Changed,
        };
        // Who says nothing of a first day says nothing against any; what is only proposed begins on the day of the change then.
        let says_open = row.get("valid_from").is_some() || may_apply_now(self.viewer);
        if is_new && patch.valid_from.is_none() && says_open {
            patch.valid_from = Some(Edge::Open);
        }
        let what = if is_new {
            String::new()
        } else {
            let told = changed.iter().map(|column| {
                let position = COLUMNS.iter().position(|name| name == column).unwrap_or(0);
                format!("{column}: \"{}\" becomes \"{}\"", cells[position], row.text(column))
            });
            told.collect::<Vec<_>>().join("; ")
        };
        let entry = self.entry(&key);
        patch.competences = std::mem::take(&mut entry.patch.competences);
        patch.relations = std::mem::take(&mut entry.patch.relations);
        entry.patch = patch;
        self.say(at, "", &key, outcome, "", what);
    }

    /// What the entry says now, and its cells; empty for a new one.
    fn held(&self, code: &str) -> (Description, Vec<String>) {
        match self.stored.get(code) {
            Some(stored) => {
                let text = stored.content.description(self.day).clone();
                let whole = Whole {
                    code,
                    code_status: stored.content.code_status,
                    is_public: stored.content.is_public,
                    validity: stored.content.validity,
                    access_point: "",
                };
                let cells = whole.cells(&text);
                (text, cells)
            }
            None => {
                let whole = Whole {
                    code,
                    code_status: CodeStatus::Real,
                    is_public: true,
                    validity: Period::default(),
                    access_point: "",
                };
                let cells = whole.cells(&Description::default());
                (Description::default(), cells)
            }
        }
    }

    fn main_language(&self, country: entities::value::CountryCode) -> String {
        let languages = self.lists.country(country).map(|row| row.languages.0.clone()).unwrap_or_default();
        languages.into_iter().next().unwrap_or_else(|| "en".to_owned())
    }

    fn described(
        &self,
        row: &Row<'_>,
        changed: &[&'static str],
        cells: &[String],
        wanted: &mut Description,
        country: entities::value::CountryCode,
    ) -> Result<(), Wrong> {
        let is = |column: &str| changed.contains(&column);
        let cell = |column: &'static str| {
            let position = COLUMNS.iter().position(|name| *name == column).unwrap_or(0);
            row.get(column).unwrap_or_else(|| cells[position].clone())
        };
        if is("acronym") {
            wanted.acronym = cell("acronym");
        }
        if ["name_official", "language", "name_en", "names"].into_iter().any(is) {
            wanted.names = self.names(&cell, country)?;
        }
        if is("functions") {
            wanted.functions = functions(&cell("functions"))?;
        }
        if is("network") {
            wanted.network = Some(cell("network")).filter(|key| !key.is_empty());
        }
        if is("areas") {
            wanted.areas = parts(&cell("areas"));
        }
        if ["street", "postcode", "town"].into_iter().any(is) {
            let some = |text: String| (!text.is_empty()).then_some(text);
            let first = Address {
                street: some(cell("street")),
                postcode: some(cell("postcode")),
                town: some(cell("town")),
                visitor: wanted.addresses.first().is_some_and(|address| address.visitor),
            };
            let is_empty = first.street.is_none() && first.postcode.is_none() && first.town.is_none();
            let rest: Vec<Address> = wanted.addresses.iter().skip(1).cloned().collect();
            wanted.addresses = (!is_empty).then_some(first).into_iter().chain(rest).collect();
        }
        for (column, list) in [
            ("phone", &mut wanted.contacts.phones),
            ("fax", &mut wanted.contacts.faxes),
            ("email", &mut wanted.contacts.emails),
            ("url", &mut wanted.contacts.urls),
        ] {
            if changed.contains(&column) {
                *list = parts(&cell(column));
            }
        }
        Ok(())
    }

    fn names(
        &self,
        cell: &impl Fn(&'static str) -> String,
        country: entities::value::CountryCode,
    ) -> Result<Vec<Name>, Wrong> {
        let mut names = Vec::new();
        let official = cell("name_official");
        if !official.is_empty() {
            let stated = cell("language");
            let language = if stated.is_empty() { self.main_language(country) } else { stated.to_lowercase() };
            names.push(Name { language, kind: NameKind::Official, text: official });
        }
        let english = cell("name_en");
        if !english.is_empty() {
            names.push(Name { language: "en".to_owned(), kind: NameKind::Translation, text: english });
        }
        for part in parts(&cell("names")) {
            let mut pieces = part.splitn(3, ':').map(str::trim);
            let (Some(language), Some(kind), Some(text)) = (pieces.next(), pieces.next(), pieces.next()) else {
                return Err(Wrong("names", "INVALID_NAME", format!("\"{part}\" is not written as language:kind:name")));
            };
            let kind = NameKind::parse(kind).map_err(|error| Wrong("names", "INVALID_NAME", error.to_string()))?;
            names.push(Name { language: language.to_lowercase(), kind, text: text.to_owned() });
        }
        Ok(names)
    }
}

fn functions(cell: &str) -> Result<Vec<FunctionIn>, Wrong> {
    let wrong = |error: &dyn std::fmt::Display| Wrong("functions", "INVALID_FUNCTION", error.to_string());
    let one = |part: String| {
        let (name, sectors) = part.split_once(':').unwrap_or((&part, ""));
        let function = InstitutionFunction::parse(name).map_err(|error| wrong(&error))?;
        let sectors = sectors.split('+').map(str::trim).filter(|sector| !sector.is_empty());
        let sectors = sectors.map(Sector::parse).collect::<Result<Vec<_>, _>>().map_err(|error| wrong(&error))?;
        Ok(FunctionIn { function, sectors })
    };
    parts(cell).into_iter().map(one).collect()
}

/// Whether two cells of a column mean the same.
fn is_same(column: &str, old: &str, new: &str) -> bool {
    old == new
        || match column {
            "is_public" => truth(new).is_some_and(|new| truth(old) == Some(new)),
            "code_status" => CodeStatus::parse(new).is_ok_and(|new| CodeStatus::parse(old) == Ok(new)),
            "valid_from" | "valid_to" => day(new).is_some_and(|new| day(old) == Some(new)),
            "areas" | "functions" | "names" | "phone" | "fax" | "email" | "url" => parts(old) == parts(new),
            _ => false,
        }
}

/// What a row says, column by column.
fn words(row: &Row<'_>) -> Vec<Option<String>> {
    COLUMNS.iter().map(|column| row.get(column)).collect()
}

/// Writes the columns beside the description into a patch; gives whether the row states an end.
fn whole(row: &Row<'_>, changed: &[&'static str], patch: &mut Patch) -> Result<bool, Wrong> {
    let mut ends = false;
    for column in changed {
        let cell = row.text(column);
        match *column {
            "code_status" => {
                let status = CodeStatus::parse(&cell);
                patch.code_status = Some(status.map_err(|error| Wrong(column, "INVALID_VALUE", error.to_string()))?);
            }
            "is_public" => {
                let wrong = || Wrong(column, "INVALID_VALUE", format!("\"{cell}\" is neither true nor false"));
                patch.is_public = Some(truth(&cell).ok_or_else(wrong)?);
            }
            "valid_from" | "valid_to" => {
                let wrong = || Wrong(column, "INVALID_DAY", format!("\"{cell}\" is no day; write it as 2027-01-31"));
                let edge = if cell.is_empty() { Edge::Open } else { Edge::On(day(&cell).ok_or_else(wrong)?) };
                if *column == "valid_from" {
                    patch.valid_from = Some(edge);
                } else {
                    ends = edge != Edge::Open;
                    patch.valid_to = Some(edge);
                }
            }
            _ => {}
        }
    }
    Ok(ends)
}
