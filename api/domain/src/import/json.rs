//! JSON in the shape of the GraphQL types, as rows of the three tables.

use super::sheet::{SILENT, Sheet, Table, keep, text};
use super::unreadable;
use crate::error::DomainError;
use serde_json::{Map, Value};

/// Reads a list of objects, or one object a line.
pub(super) fn read(file: &str, bytes: &[u8], is_lines: bool) -> Result<Vec<Sheet>, DomainError> {
    let text = text(file, bytes)?;
    let invalid = |line: usize, error: &serde_json::Error| {
        unreadable("INVALID_JSON", format!("{file}, line {line}: this is no JSON ({error})."))
    };
    let objects: Vec<(usize, Value)> = if is_lines {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let parsed = lines.map(|(at, line)| match serde_json::from_str(line) {
            Ok(value) => Ok((at + 1, value)),
            Err(error) => Err(invalid(at + 1, &error)),
        });
        parsed.collect::<Result<_, _>>()?
    } else {
        let whole: Value = serde_json::from_str(text).map_err(|error| invalid(error.line(), &error))?;
        match whole {
            Value::Array(list) => list.into_iter().enumerate().map(|(at, value)| (at + 1, value)).collect(),
            Value::Object(_) => vec![(1, whole)],
            _ => return Err(unreadable("INVALID_JSON", format!("{file}: write a list of institutions."))),
        }
    };
    let (mut institutions, mut competences_of, mut relations_of) = (Vec::new(), Vec::new(), Vec::new());
    if objects.is_empty() {
        return Err(unreadable("EMPTY_FILE", format!("{file} is empty.")));
    }
    if objects[0].1.get("institution_code").is_some() {
        return flat(file, &objects).map(|sheet| vec![sheet]);
    }
    let mut columns: Vec<&'static str> = Vec::new();
    for (line, value) in &objects {
        let Value::Object(object) = value else {
            return Err(unreadable("INVALID_JSON", format!("{file}, entry {line}: an institution is an object.")));
        };
        institution(*line, object, &mut columns, &mut institutions);
        competences(*line, object, &mut competences_of);
        relations(*line, object, &mut relations_of);
    }
    let mut rows = Vec::new();
    for (line, cells) in institutions {
        let cells: Vec<(&'static str, String)> = cells;
        let cell = |name: &&'static str| {
            cells.iter().find(|(own, _)| own == name).map_or_else(|| SILENT.to_owned(), |(_, text)| text.clone())
        };
        keep(file, &mut rows, line, columns.iter().map(cell).collect())?;
    }
    let heading: Vec<String> = columns.iter().map(|name| (*name).to_owned()).collect();
    let mut sheets = vec![Sheet::new(file, &heading, rows)?];
    for (table, rows) in [(Table::Competences, competences_of), (Table::Relations, relations_of)] {
        if !rows.is_empty() {
            let heading: Vec<String> = table.columns().iter().map(|name| (*name).to_owned()).collect();
            sheets.push(Sheet::new(&format!("{file} ({})", table.as_str()), &heading, rows)?);
        }
    }
    Ok(sheets)
}

/// Rows of competences or relations as export writes them: one object a row, keys as the columns are called.
fn flat(file: &str, objects: &[(usize, Value)]) -> Result<Sheet, DomainError> {
    let mut heading: Vec<String> = Vec::new();
    for (_, object) in objects {
        let keys = object.as_object().into_iter().flat_map(Map::keys);
        let fresh: Vec<String> = keys.filter(|key| !heading.contains(key)).cloned().collect();
        heading.extend(fresh);
    }
    let mut rows = Vec::new();
    for (line, object) in objects {
        let cell = |name: &String| object.get(name).map_or_else(|| SILENT.to_owned(), joined);
        keep(file, &mut rows, *line, heading.iter().map(cell).collect())?;
    }
    Sheet::new(file, &heading, rows)
}

fn string(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        // `{ "code": ... }` stands for the thing with that code.
        Value::Object(object) => object.get("code").map(string).unwrap_or_default(),
        _ => String::new(),
    }
}

fn joined(value: &Value) -> String {
    match value {
        Value::Array(list) => list.iter().map(string).collect::<Vec<_>>().join("|"),
        other => string(other),
    }
}

type Cells = Vec<(&'static str, String)>;

fn institution(
    line: usize,
    object: &Map<String, Value>,
    columns: &mut Vec<&'static str>,
    rows: &mut Vec<(usize, Cells)>,
) {
    let mut cells: Cells = Vec::new();
    let mut put = |name: &'static str, text: String| {
        if !columns.contains(&name) {
            columns.push(name);
        }
        cells.push((name, text));
    };
    let at = |name: &str| object.get(name);
    put("code", at("code").map(string).unwrap_or_default());
    for (key, column) in [
        ("country", "country"),
        ("acronym", "acronym"),
        ("codeStatus", "code_status"),
        ("network", "network"),
        ("isPublic", "is_public"),
    ] {
        if let Some(value) = at(key) {
            put(column, string(value));
        }
    }
    if let Some(value) = at("areas") {
        put("areas", joined(value));
    }
    if let Some(Value::Array(list)) = at("names") {
        let part = |name: &Value, key: &str| name.get(key).map(string).unwrap_or_default();
        let main = list.iter().position(|name| part(name, "kind") == "OFFICIAL");
        let english =
            list.iter().position(|name| part(name, "kind") == "TRANSLATION" && part(name, "language") == "en");
        let text = |found: Option<usize>, key: &str| found.map(|at| part(&list[at], key)).unwrap_or_default();
        put("name_official", text(main, "text"));
        put("language", text(main, "language"));
        put("name_en", text(english, "text"));
        let others = list.iter().enumerate().filter(|(at, _)| Some(*at) != main && Some(*at) != english);
        let others = others.map(|(_, name)| {
            let kind = part(name, "kind").to_lowercase();
            format!("{}:{kind}:{}", part(name, "language"), part(name, "text").replace('|', "/"))
        });
        put("names", others.collect::<Vec<_>>().join("|"));
    } else if let Some(name) = at("name") {
        put("name_official", string(name));
    }
    if let Some(Value::Array(list)) = at("functions") {
        let held = list.iter().map(|held| {
            let function = held.get("function").map(string).unwrap_or_default();
            let sectors = held.get("sectors").map(joined).unwrap_or_default().replace('|', "+");
            if sectors.is_empty() { function } else { format!("{function}:{sectors}") }
        });
        put("functions", held.collect::<Vec<_>>().join("|"));
    }
    if let Some(validity) = at("validity") {
        put("valid_from", validity.get("from").map(string).unwrap_or_default());
        put("valid_to", validity.get("to").map(string).unwrap_or_default());
    }
    if let Some(Value::Array(list)) = at("addresses") {
        for part in ["street", "postcode", "town"] {
            put(part, list.first().and_then(|address| address.get(part)).map(string).unwrap_or_default());
        }
    }
    if let Some(contacts) = at("contacts") {
        for (key, column) in [("phones", "phone"), ("faxes", "fax"), ("emails", "email"), ("urls", "url")] {
            if let Some(list) = contacts.get(key) {
                put(column, joined(list));
            }
        }
    }
    rows.push((line, cells));
}

fn competences(line: usize, object: &Map<String, Value>, rows: &mut Vec<(usize, Vec<String>)>) {
    let list = match object.get("competences") {
        Some(Value::Array(list)) => list,
        Some(Value::Object(connection)) => match connection.get("nodes") {
            Some(Value::Array(list)) => list,
            _ => return,
        },
        _ => return,
    };
    let code = object.get("code").map(string).unwrap_or_default();
    for held in list {
        let text = |key: &str| held.get(key).map(string).unwrap_or_default();
        let day =
            |key: &str| held.get("validity").and_then(|validity| validity.get(key)).map(string).unwrap_or_default();
        let cells = vec![
            code.clone(),
            text("buc"),
            text("role"),
            day("from"),
            day("to"),
            text("ready"),
            held.get("areas").map(joined).unwrap_or_default(),
            text("scope"),
        ];
        rows.push((line, cells));
    }
}

fn relations(line: usize, object: &Map<String, Value>, rows: &mut Vec<(usize, Vec<String>)>) {
    let code = object.get("code").map(string).unwrap_or_default();
    for (key, kind) in [("successors", "SUCCESSOR"), ("routedBy", "ROUTED_BY")] {
        let Some(Value::Array(list)) = object.get(key) else { continue };
        for link in list {
            let text = |key: &str| link.get(key).map(string).unwrap_or_default();
            let other = link.get("institution").map(string).unwrap_or_default();
            rows.push((line, vec![code.clone(), kind.to_owned(), other, text("on"), text("scope")]));
        }
    }
}
