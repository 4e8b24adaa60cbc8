//! Rows of competences: merged where they say the same, refused where they contradict each other or what is there (5-rules 4).

use super::{At, Work, day, parts, truth};
use crate::change_request::{CompetenceEdit, Edge};
use crate::competence::{Holding, Timeline};
use crate::import::report::Outcome;
use crate::import::row::Row;
use crate::import::sheet::Sheet;
use entities::value::{Period, Role, Scope};
use std::collections::BTreeMap;

/// A row that was read.
struct Stated {
    line: usize,
    period: Period,
    holding: Holding,
}

type Lines = BTreeMap<(String, Role), Vec<Stated>>;

impl Work<'_> {
    pub(super) fn competences(&mut self, sheet: &Sheet) {
        let mut by_code: BTreeMap<String, Lines> = BTreeMap::new();
        for row in Row::all(sheet) {
            let at = At { sheet, line: row.line };
            let Some(code) = self.code(&at, "institution_code", &row.text("institution_code")) else { continue };
            if !self.is_known(code.as_str()) {
                let what = format!("no institution has the code {code}, and the file makes none");
                self.refuse(&at, "institution_code", code.as_str(), "UNKNOWN_CODE", what);
                continue;
            }
            if let Some((key, stated)) = self.stated(&at, &row, code.as_str()) {
                by_code.entry(code.as_str().to_owned()).or_default().entry(key).or_default().push(stated);
            }
        }
        for (code, lines) in by_code {
            let timeline = self.stored.get(&code).map(|stored| stored.content.timeline()).unwrap_or_default();
            for ((buc, role), stated) in lines {
                self.line(sheet, &code, &timeline, &buc, role, stated);
            }
        }
    }

    fn stated(&mut self, at: &At<'_>, row: &Row<'_>, code: &str) -> Option<((String, Role), Stated)> {
        let text = row.text("buc");
        let Some(buc) = self.lists.buc(&text).filter(|buc| buc.sector.is_some()).map(|buc| buc.code.clone()) else {
            let what = format!("there is no BUC {}; the row is left out", crate::institution::cut(&text));
            self.say(at, "buc", code, Outcome::Warning, "UNKNOWN_BUC", what);
            return None;
        };
        let role = match Role::parse(&row.text("role").replace([' ', '-'], "_")) {
            Ok(role) => role,
            Err(error) => {
                self.refuse(at, "role", code, "INVALID_ROLE", error.to_string());
                return None;
            }
        };
        let mut edges = [None, None];
        for (edge, column) in edges.iter_mut().zip(["valid_from", "valid_to"]) {
            let cell = row.text(column);
            if !cell.is_empty() {
                *edge = day(&cell);
                if edge.is_none() {
                    let what = format!("\"{cell}\" is no day; write it as 2027-01-31");
                    self.refuse(at, column, code, "INVALID_DAY", what);
                    return None;
                }
            }
        }
        let period = Period::new(edges[0], edges[1]);
        if period.is_empty() {
            self.refuse(at, "valid_to", code, "INVALID_PERIOD", "it would end before it begins".to_owned());
            return None;
        }
        let ready = match row.get("ready").filter(|cell| !cell.is_empty()) {
            None => true,
            Some(cell) => match truth(&cell) {
                Some(ready) => ready,
                None => {
                    self.refuse(at, "ready", code, "INVALID_VALUE", format!("\"{cell}\" is neither true nor false"));
                    return None;
                }
            },
        };
        let scope = match Scope::parse(&row.text("scope")) {
            Ok(scope) => scope,
            Err(part) => {
                let what = format!("\"{part}\" is not written as persons=self-employed;schemes=miners;default");
                self.refuse(at, "scope", code, "INVALID_SCOPE", what);
                return None;
            }
        };
        let mut areas = parts(&row.text("areas"));
        areas.sort();
        areas.dedup();
        if let Some((key, what)) = areas.iter().find_map(|area| self.wrong_area(area, code)) {
            self.refuse(at, "areas", code, key, what);
            return None;
        }
        Some(((buc, role), Stated { line: at.line, period, holding: Holding { ready, areas, scope } }))
    }

    /// What is wrong with an area of a row for this institution.
    fn wrong_area(&self, area: &str, code: &str) -> Option<(&'static str, String)> {
        match self.lists.geography.area_at(area) {
            None => Some(("UNKNOWN_AREA", format!("there is no area {}", crate::institution::cut(area)))),
            Some(at) if !code.starts_with(self.lists.geography.country_of(at).as_str()) => {
                Some(("OTHER_COUNTRY", format!("the area {area} is of another country")))
            }
            Some(_) => None,
        }
    }

    /// All rows for one BUC and role of an institution.
    fn line(&mut self, sheet: &Sheet, code: &str, timeline: &Timeline, buc: &str, role: Role, mut stated: Vec<Stated>) {
        stated.sort_by_key(|one| one.period.from);
        // What a row of the file stands for: the same first day and the same areas, as it was stated and not as it is merged.
        let named: Vec<(Option<chrono::NaiveDate>, Vec<String>)> =
            stated.iter().map(|one| (one.period.from, one.holding.areas.clone())).collect();
        let mut merged: Vec<Stated> = Vec::with_capacity(stated.len());
        for one in stated {
            let at = At { sheet, line: one.line };
            match merged.last_mut() {
                Some(last) if last.period.overlaps(&one.period) && last.holding != one.holding => {
                    let what = format!("{buc} as {role}: it overlaps line {} and says something else", last.line);
                    self.refuse(&at, "valid_from", code, "CONTRADICTION", what);
                }
                Some(last)
                    if last.holding == one.holding
                        && (last.period.overlaps(&one.period) || last.period.touches(&one.period)) =>
                {
                    last.period.to = match (last.period.to, one.period.to) {
                        (Some(a), Some(b)) => Some(a.max(b)),
                        _ => None,
                    };
                    let what = format!("{buc} as {role}: it says the same as line {}; they are one", last.line);
                    self.say(&at, "", code, Outcome::Warning, "DUPLICATE", what);
                }
                _ => merged.push(one),
            }
        }
        let held = timeline.line(buc, role);
        let is_matched = |period: &Period, own: &Holding| {
            named.iter().any(|(from, areas)| *from == period.from && *areas == own.areas)
        };
        let is_there = |one: &Stated| {
            held.iter().any(|(period, own)| {
                let is_inside = !is_matched(period, own) && period.intersection(&one.period) == one.period;
                *own == one.holding && (*period == one.period || is_inside)
            })
        };
        let matched: Vec<Period> =
            held.iter().filter(|(period, own)| is_matched(period, own)).map(|(period, _)| *period).collect();
        let mut edits = Vec::new();
        let mut puts = Vec::new();
        for one in merged {
            let at = At { sheet, line: one.line };
            if is_there(&one) {
                self.say(&at, "", code, Outcome::Unchanged, "", String::new());
                continue;
            }
            let against = held
                .iter()
                .find(|(period, own)| !matched.contains(period) && period.overlaps(&one.period) && *own != one.holding);
            if let Some((period, _)) = against {
                let from = period.from.map_or_else(|| "always".to_owned(), |day| day.to_string());
                let what = format!(
                    "{buc} as {role}: what holds since {from} overlaps it and says something else; state its end as well"
                );
                self.refuse(&at, "valid_from", code, "CONTRADICTION", what);
                continue;
            }
            let edit = |period: Period, holding| CompetenceEdit {
                buc: buc.to_owned(),
                role,
                from: Some(Edge::from(period.from)),
                to: period.to,
                holding,
            };
            let old: Vec<Period> = matched.iter().filter(|period| period.overlaps(&one.period)).copied().collect();
            edits.extend(old.iter().map(|period| edit(*period, None)));
            let ready = if one.holding.ready { "ready" } else { "not ready" };
            let until = one.period.to.map(|day| format!(" until {day}")).unwrap_or_default();
            let what = format!("{buc} as {role}: {ready}{until}");
            let is_old = old.iter().any(|period| period.from == one.period.from);
            let outcome = if is_old { Outcome::Changed } else { Outcome::Added };
            puts.push(edit(one.period, Some(one.holding)));
            self.say(&at, "", code, outcome, "", what);
        }
        edits.extend(puts);
        if !edits.is_empty() {
            self.lines.entry(code.to_owned()).or_insert_with(|| (sheet.file.clone(), 0));
            self.entry(code).patch.competences.extend(edits);
        }
    }
}
