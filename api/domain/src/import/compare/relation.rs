//! Rows of relations: successions and routing.

use super::{At, Work, day};
use crate::change_request::RelationEdit;
use crate::import::report::Outcome;
use crate::import::row::Row;
use crate::import::sheet::Sheet;
use crate::institution::Related;
use entities::value::{InstitutionCode, RelationKind};

impl Work<'_> {
    pub(super) fn relations(&mut self, sheet: &Sheet) {
        for row in Row::all(sheet) {
            let at = At { sheet, line: row.line };
            self.relation(&at, &row);
        }
    }

    fn relation(&mut self, at: &At<'_>, row: &Row<'_>) {
        let Some(code) = self.code(at, "institution_code", &row.text("institution_code")) else { return };
        let key = code.as_str().to_owned();
        let kind = match RelationKind::parse(&row.text("kind").replace([' ', '-'], "_")) {
            Ok(kind) => kind,
            Err(error) => return self.refuse(at, "kind", &key, "INVALID_VALUE", error.to_string()),
        };
        let text = row.text("other_code");
        let other = match InstitutionCode::parse(&text) {
            Ok(other) => other.as_str().to_owned(),
            Err(error) => return self.refuse(at, "other_code", &key, "INVALID_CODE", error.to_string()),
        };
        for (column, named) in [("institution_code", &key), ("other_code", &other)] {
            if !self.is_known(named) {
                let what = format!("no institution has the code {named}, and the file makes none");
                return self.refuse(at, column, &key, "UNKNOWN_CODE", what);
            }
        }
        let cell = row.text("on");
        let on = if cell.is_empty() { None } else { day(&cell) };
        if on.is_none() && !cell.is_empty() {
            let what = format!("\"{cell}\" is no day; write it as 2027-01-31");
            return self.refuse(at, "on", &key, "INVALID_DAY", what);
        }
        let scope = Some(row.text("scope")).filter(|scope| !scope.is_empty());
        let relation = Related { kind, other, on, scope };
        let held = self.stored.get(&key).map(|stored| stored.content.relations.clone()).unwrap_or_default();
        let same = |own: &&Related| own.kind == relation.kind && own.other == relation.other;
        if held.contains(&relation) {
            return self.say(at, "", &key, Outcome::Unchanged, "", String::new());
        }
        let old = held.iter().find(same).cloned();
        let what = format!("{} {}", relation.kind, relation.other);
        let outcome = if old.is_some() { Outcome::Changed } else { Outcome::Added };
        self.lines.entry(key.clone()).or_insert_with(|| (at.sheet.file.clone(), at.line));
        let edits = &mut self.entry(&key).patch.relations;
        edits.extend(old.map(|relation| RelationEdit { relation, is_removed: true }));
        edits.push(RelationEdit { relation, is_removed: false });
        self.say(at, "", &key, outcome, "", what);
    }
}
