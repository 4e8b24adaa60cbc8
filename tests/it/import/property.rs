//! Random edits of exported tables: what is imported is what is exported afterwards, and importing that changes nothing.
//!
//! Sixty rounds in an ordinary run; 2,000 with `ROUNDS=1`.

use super::{Desk, all, compared, file, row_by_row, said, tables};
use domain::import::{Source, Table};
use domain::institution::export_archive;
use domain::value::{InstitutionFunction, NameKind, Role, Sector};
use domain::{Ctx, Viewer};
use std::collections::BTreeSet;
use tests::{Chance, Fixture, Holding, Unit, is_asked};

type Row = Vec<String>;

const TABLES: [Table; 3] = [Table::Institutions, Table::Competences, Table::Relations];
/// Cells of an entry that are edited.
const CELLS: [&str; 18] = [
    "acronym",
    "name_official",
    "name_en",
    "names",
    "functions",
    "network",
    "areas",
    "code_status",
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
/// Entries that relations are made between.
const CODES: [&str; 5] = ["PL:ONE1", "PL:TWO2", "PL:THREE3", "AT:WIEN1", "AT:GRAZ1"];

fn directory() -> Fixture {
    let one = Unit::new("PL:ONE1")
        .named("pl", "Zakład Pierwszy")
        .also("en", NameKind::Translation, "First Office")
        .function(InstitutionFunction::LiaisonBody, &[Sector::Pensions])
        .area("PL21")
        .town("Kraków")
        .receives("FB_BUC_01")
        .holds(Holding::receives("S_BUC_19").from("2018-03-01").to("2020-01-01").not_ready())
        .holds(Holding::receives("S_BUC_19").from("2020-01-01"))
        .holds(Holding::new("AW_BUC_04c", Role::CaseOwner).from("2010-05-01").only_in(&["PL21", "PL22A"]));
    Fixture::new()
        .unit(one)
        .unit(
            Unit::new("PL:TWO2")
                .named("pl", "Zakład Drugi")
                .network("PL-ZUS")
                .holds(Holding::receives("FB_BUC_01").from("2018-03-01").scope("persons=self-employed")),
        )
        .unit(Unit::new("PL:THREE3").named("pl", "Kasa Trzecia"))
        .unit(Unit::new("AT:WIEN1").named("de", "Wiener Kasse").area("AT13").receives("P_BUC_06"))
        .unit(Unit::new("AT:GRAZ1").named("de", "Grazer Kasse").from("2004-05-01"))
        .routed("PL:ONE1", "PL:TWO2")
}

/// Where a column stands.
fn column(table: Table, name: &str) -> usize {
    table.columns().iter().position(|own| *own == name).unwrap_or_else(|| panic!("the column {name}"))
}

/// A cell without the apostrophe that export puts before what looks like a formula.
fn plain(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

/// The rows of the three tables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Rows([Vec<Row>; 3]);

impl Rows {
    /// As they stand in an archive.
    fn read(archive: &[u8]) -> Self {
        let texts = tables(archive);
        Self(TABLES.map(|table| {
            let text = &texts[&format!("{}.csv", table.as_str())];
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let rows = reader.records().map(|row| row.expect("a row").iter().map(plain).collect());
            rows.collect()
        }))
    }

    fn of(&mut self, table: Table) -> &mut Vec<Row> {
        let at = TABLES.iter().position(|own| *own == table).expect("a table");
        &mut self.0[at]
    }

    /// As files.
    fn files(&self) -> Vec<Source> {
        let files = TABLES.iter().zip(&self.0).map(|(table, rows)| {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(table.columns()).expect("a heading");
            rows.iter().for_each(|row| writer.write_record(row).expect("a row"));
            file(&format!("{}.csv", table.as_str()), writer.into_inner().expect("a table"))
        });
        files.collect()
    }

    /// As export writes them: neighbours that say the same are one, whatever the order.
    fn normal(mut self) -> Self {
        let competences = self.of(Table::Competences);
        competences.sort();
        let mut joined: Vec<Row> = Vec::with_capacity(competences.len());
        for row in competences.drain(..) {
            match joined.last_mut() {
                Some(last)
                    if last[..3] == row[..3] && last[5..] == row[5..] && !last[4].is_empty() && last[4] == row[3] =>
                {
                    last[4].clone_from(&row[4]);
                }
                _ => joined.push(row),
            }
        }
        *competences = joined;
        self.0.iter_mut().for_each(|rows| rows.sort());
        self
    }
}

/// Edits of one round.
struct Edits<'a> {
    chance: &'a mut Chance,
    /// What the files say.
    rows: Rows,
    /// What they no longer say: it stays as it is.
    left_out: Rows,
    /// What was edited in this round: BUC and role of an entry, or relation.
    touched: BTreeSet<Row>,
    number: usize,
}

impl Edits<'_> {
    fn pick(&mut self, from: &[&str]) -> String {
        (*self.chance.pick(from)).to_owned()
    }

    /// One of these that is later than a day, or no end.
    fn later(&mut self, than: &str) -> String {
        let days: Vec<&str> = ["2026-11-23", "2027-01-01", "2028-02-29", "2033-01-01", "2035-06-01"]
            .into_iter()
            .filter(|day| *day > than)
            .collect();
        if days.is_empty() || self.chance.one_in(3) { String::new() } else { self.pick(&days) }
    }

    /// A row of a table, taken for editing, unless what it is about was edited in this round already.
    fn choose(&mut self, table: Table) -> Option<usize> {
        let count = self.rows.of(table).len();
        if count == 0 {
            return None;
        }
        let at = self.chance.below(count);
        let key: Row = self.rows.of(table)[at][..3].to_vec();
        self.touched.insert(key).then_some(at)
    }

    fn leave_out(&mut self, table: Table, at: usize) {
        let row = self.rows.of(table).remove(at);
        self.left_out.of(table).push(row);
    }

    fn one(&mut self) {
        self.number += 1;
        match self.chance.below(10) {
            0..=2 => self.cell(),
            3 => self.entry(),
            4..=6 => self.competence(),
            7 => self.new_competence(),
            _ => self.relation(),
        }
    }

    /// Another value in a cell of an entry, or its row taken out of the file.
    fn cell(&mut self) {
        let at = self.chance.below(self.rows.of(Table::Institutions).len());
        let entries = self.rows.of(Table::Institutions);
        // One that the file makes must stand in it.
        let key = vec![entries[at][0].clone()];
        let may_be_left_out = entries.len() > 3 && CODES.contains(&key[0].as_str()) && !self.touched.contains(&key);
        if may_be_left_out && self.chance.one_in(8) {
            return self.leave_out(Table::Institutions, at);
        }
        self.touched.insert(key);
        let is_polish = self.rows.of(Table::Institutions)[at][1] == "PL";
        let name = *self.chance.pick(&CELLS);
        let n = self.number;
        let value = match name {
            "acronym" => self.pick(&["", "ZUS", "KRUS", "Kasa-7", "=A1", "'t"]),
            "name_official" => format!("Urząd {n}, \"{n}\""),
            "name_en" => self.pick(&["", &format!("Office {n}"), "-Office"]),
            "names" => {
                self.pick(&["", &format!("de:alias:Amt {n}"), &format!("pl:former:Dawny {n}|en:alias:Old {n}: east")])
            }
            "functions" => self.pick(&["", "LIAISON_BODY:FB", "COMPETENT_INSTITUTION:S+AW|LIAISON_BODY"]),
            "network" if is_polish => self.pick(&["", "PL-ZUS"]),
            "network" => self.pick(&["", "AT-OGK"]),
            "areas" if is_polish => self.pick(&["", "PL21", "PL22|PL213"]),
            "areas" => self.pick(&["", "AT1", "AT13"]),
            "code_status" => self.pick(&["REAL", "PROVISIONAL"]),
            "is_public" => self.pick(&["true", "false"]),
            "valid_from" => self.pick(&["", "2004-05-01", "2010-05-01"]),
            "valid_to" => self.pick(&["", "2040-01-01", "2050-01-01"]),
            "street" => self.pick(&["", &format!("Główna {n}, oficyna")]),
            "postcode" => self.pick(&["", "30-001", "0101"]),
            "town" => self.pick(&["", "Kraków", "'s-Hertogenbosch"]),
            "phone" | "fax" => self.pick(&["", &format!("+48 12 345 67 {n:02}"), "112|113"]),
            "email" => self.pick(&["", &format!("biuro{n}@urzad.example"), "a@urzad.example|b@urzad.example"]),
            _ => self.pick(&["", &format!("https://urzad.example/{n}?a=1&b=2")]),
        };
        self.rows.of(Table::Institutions)[at][column(Table::Institutions, name)] = value;
    }

    /// A new entry.
    fn entry(&mut self) {
        let (country, language) = *self.chance.pick(&[("PL", "pl"), ("AT", "de")]);
        let mut row: Row = vec![String::new(); Table::Institutions.columns().len()];
        for (name, value) in [
            ("code", format!("{country}:n{:05}", self.number)),
            ("country", country.to_owned()),
            ("name_official", format!("Nowy Urząd {}", self.number)),
            ("language", language.to_owned()),
            ("code_status", "REAL".to_owned()),
            ("is_public", "true".to_owned()),
        ] {
            row[column(Table::Institutions, name)] = value;
        }
        self.rows.of(Table::Institutions).push(row);
    }

    /// An edit of what an entry holds for a BUC and role; its rows are `code, buc, role, from, to, ready, areas, scope`.
    fn competence(&mut self) {
        let Some(at) = self.choose(Table::Competences) else { return };
        let held = self.rows.of(Table::Competences);
        let (key, from) = (held[at][..3].to_vec(), held[at][3].clone());
        let others = |row: &&Row| row[..3] == key[..];
        let is_last = held.iter().filter(others).all(|row| row[3] <= from);
        let is_first = held.iter().filter(others).all(|row| row[3] >= from);
        let other = |ready: &str| if ready == "true" { "false".to_owned() } else { "true".to_owned() };
        let to = held[at][4].clone();
        match self.chance.below(6) {
            0 => self.rows.of(Table::Competences)[at][5] = other(&self.rows.0[1][at][5].clone()),
            1 if is_last => self.rows.of(Table::Competences)[at][4] = self.later(&from),
            // A row that begins earlier and says the same makes one with what is there.
            2 if is_first && from.as_str() > "2002-01-01" => {
                self.rows.of(Table::Competences)[at][3] = self.pick(&["", "1999-05-05", "2001-01-01"]);
            }
            3 if is_last => {
                // What holds from the end of the last row on, or from a day within it.
                let next = if to.is_empty() { self.later(&from) } else { to };
                if next.is_empty() {
                    return;
                }
                let mut row = self.rows.of(Table::Competences)[at].clone();
                (row[5], row[3], row[4]) = (other(&row[5]), next.clone(), self.later(&next));
                self.rows.of(Table::Competences)[at][4] = next;
                self.rows.of(Table::Competences).push(row);
            }
            4 => self.leave_out(Table::Competences, at),
            _ => {
                let scope = self.pick(&["", "persons=self-employed", "benefits=a+b;schemes=miners;default"]);
                self.rows.of(Table::Competences)[at][7] = scope;
            }
        }
    }

    /// Something that an entry was not competent for.
    fn new_competence(&mut self) {
        let entries = self.rows.of(Table::Institutions);
        let code = self.chance.pick(entries)[0].clone();
        let buc = self.pick(&["FB_BUC_01", "S_BUC_19", "AW_BUC_04c", "P_BUC_06"]);
        let key = vec![code, buc, self.pick(&["CASE_OWNER", "COUNTER_PARTY", "INTELLIGENT_ROUTING"])];
        let mut all = self.rows.0[1].iter().chain(&self.left_out.0[1]);
        if all.any(|row| row[..3] == key[..]) || !self.touched.insert(key.clone()) {
            return;
        }
        let from = self.pick(&["", "2010-05-01", "2018-03-01"]);
        let rest = [from.clone(), self.later(&from), self.pick(&["true", "false"]), String::new(), String::new()];
        self.rows.of(Table::Competences).push(key.into_iter().chain(rest).collect());
    }

    /// A relation made, changed or taken out of the file; its cells are `code, kind, other, on, scope`.
    fn relation(&mut self) {
        let (on, scope) = (self.pick(&["", "2020-01-01", "2027-01-01"]), self.pick(&["", "the south, \"all of it\""]));
        if self.chance.one_in(2) {
            let Some(at) = self.choose(Table::Relations) else { return };
            if self.chance.one_in(3) {
                return self.leave_out(Table::Relations, at);
            }
            let row = &mut self.rows.of(Table::Relations)[at];
            (row[3], row[4]) = (on, scope);
            return;
        }
        let key = vec![self.pick(&CODES), self.pick(&["SUCCESSOR", "ROUTED_BY"]), self.pick(&CODES)];
        // Nobody is followed by whom they follow: those whose codes come first are followed by later ones.
        if key[1] == "SUCCESSOR" && key[0] >= key[2] {
            return;
        }
        let mut all = self.rows.0[2].iter().chain(&self.left_out.0[2]);
        if key[0] != key[2] && !all.any(|row| row[..3] == key[..]) && self.touched.insert(key.clone()) {
            self.rows.of(Table::Relations).push(key.into_iter().chain([on, scope]).collect());
        }
    }
}

fn exported(ctx: &Ctx) -> Vec<u8> {
    export_archive(ctx, &Viewer::Machine("tests"), &all()).expect("an archive")
}

#[tokio::test]
async fn what_is_imported_is_what_is_exported_afterwards() {
    let desk = Desk::with(directory()).await;
    let mut chance = Chance::new(20_261_123);
    let mut number = 0;
    let rounds = if is_asked("ROUNDS") { 2_000 } else { 60 };
    for round in 0..rounds {
        let rows = Rows::read(&exported(desk.ctx()));
        let count = 1 + chance.below(8);
        let mut edits =
            Edits { chance: &mut chance, rows, left_out: Rows::default(), touched: BTreeSet::new(), number };
        (0..count).for_each(|_| edits.one());
        let Edits { rows, left_out, number: reached, .. } = edits;
        number = reached;
        let first = desk.compare_all(&rows.files()).await;
        assert!(!first.is_refused(), "round {round}: {:#?}\n{rows:#?}", said(&first));
        desk.write_all(&rows.files()).await;
        let mut expected = rows;
        expected.0.iter_mut().zip(left_out.0).for_each(|(rows, left_out)| rows.extend(left_out));
        let written = exported(desk.ctx());
        assert_eq!(Rows::read(&written).normal(), expected.normal(), "round {round}: {:#?}", said(&first));
        let again = compared(desk.ctx(), &desk.administrator, &[file("all.zip", written)], &row_by_row()).await;
        let counts = again.counts;
        let new = (counts.added, counts.changed, counts.ended, counts.warnings, counts.refused);
        assert_eq!(new, (0, 0, 0, 0, 0), "round {round}: {:#?}", said(&again));
    }
}
