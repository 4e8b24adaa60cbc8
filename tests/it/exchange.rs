//! Import, export and what belongs to them on the command line: on a data folder, beside a server, with exit codes.

mod backup;
mod person;

use crate::import::{far_away, many_strings, tables};
use crate::serve::Served;
use domain::institution::{Filter, Find, export_archive};
use domain::{PageRequest, Status, Viewer};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tests::{Fixture, Holding, Unit, World, notice};

const PROGRAM: &str = env!("CARGO_BIN_EXE_directory-under-test");
const ADAM: &str = "adam@people.example";
const EWA: &str = "ewa@people.example";

fn directory() -> Fixture {
    let two = Unit::new("PL:TWO2").named("pl", "Zakład Drugi").network("PL-ZUS");
    Fixture::new()
        .unit(Unit::new("PL:ONE1").named("pl", "Zakład Pierwszy").acronym("ZUS").area("PL21").receives("FB_BUC_01"))
        .unit(two.holds(Holding::receives("FB_BUC_01").from("2018-03-01")))
        .unit(Unit::new("PL:OLD1").named("pl", "Dawny Urząd").to("2020-01-01"))
        .unit(Unit::new("AT:WIEN1").named("de", "Wiener Kasse").area("AT13"))
        .succession("PL:OLD1", "PL:ONE1", "2020-01-01")
}

/// What a call of the program came to.
struct Said {
    code: Option<i32>,
    out: String,
    errors: String,
}

impl Said {
    fn new(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), errors: text(output.stderr) }
    }

    /// What it printed; it must have succeeded.
    fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.errors);
        self.out
    }

    /// What it printed, and the one line that says why it failed.
    fn refused(self) -> (String, String) {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.errors);
        let lines: Vec<&str> = self.errors.lines().filter(|line| line.starts_with("eessi-directory: ")).collect();
        let [line] = lines[..] else { panic!("one clear line, not {}", self.errors) };
        assert!(!self.errors.contains("panicked"), "{}", self.errors);
        (self.out, line.to_owned())
    }
}

/// A data folder, with room beside it for files.
struct Folder(TempDir);

impl Folder {
    /// Without a data folder.
    fn empty() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// With a SQLite store of some entries; none where the tests run on PostgreSQL.
    async fn with(fixture: Fixture) -> Option<Self> {
        let (folder, world) = (Self::empty(), World::with(fixture).await);
        std::fs::create_dir(folder.data()).expect("a data folder");
        if world.ctx().store.copy_to(&folder.store()).await.expect("a copy of the store") {
            return Some(folder);
        }
        notice("left out on PostgreSQL: a story of the SQLite file in a data folder");
        None
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// The SQLite file.
    fn store(&self) -> PathBuf {
        self.data().join("directory.db")
    }

    /// The path of a file beside the data folder.
    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().expect("a path").to_owned()
    }

    /// Writes a file beside the data folder; gives its path.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), content).expect("written");
        self.path(name)
    }

    /// The program on this folder, with no environment but what is given.
    fn program(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.env_clear().current_dir(self.0.path()).arg("--data").arg(self.data());
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::new(self.program().args(arguments).output().expect("the program can be started"))
    }

    /// The same with more arguments.
    fn run_with(&self, arguments: &[&str], more: &[&str]) -> Said {
        self.run(&[arguments, more].concat())
    }

    /// Adds an administrator.
    fn add_adam(&self) {
        self.run(&["person", "add", "--email", ADAM, "--role", "administrator"]).done();
    }

    /// Adds an editor of Poland.
    fn add_ewa(&self) {
        self.run(&["person", "add", "--email", EWA, "--role", "national-editor", "--country", "PL"]).done();
    }

    /// The three tables as they are exported.
    fn tables(&self) -> BTreeMap<String, String> {
        let file = self.path("all.export.zip");
        self.run(&["export", "--output", &file]).done();
        tables(&std::fs::read(file).expect("an archive"))
    }

    /// The hash of the last change; nothing else may be wrong with the logs.
    fn hash(&self) -> String {
        let said = self.run(&["audit", "verify"]).done();
        let hash = said.split_once("Hash of the last change: ").and_then(|(_, rest)| rest.lines().next());
        hash.unwrap_or_else(|| panic!("a hash in {said}")).to_owned()
    }

    /// A server on this folder.
    fn serve(&self) -> Served {
        Served::start(&self.data(), &format!("sqlite://{}?mode=rwc", self.store().display()))
    }
}

/// What a server answers to a query.
fn ask(served: &Served, query: &str, token: Option<&str>) -> String {
    let query: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    let mut stream = TcpStream::connect(served.address()).expect("it listens");
    let authorization = token.map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
    let head = format!("Host: {}\r\n{authorization}Connection: close", served.address());
    write!(stream, "GET /graphql?query={query} HTTP/1.1\r\n{head}\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

const ACRONYM: &str = "{ institution(code: \"PL:ONE1\") { acronym } }";

/// Waits until a server shows an acronym; fails when that takes longer than half a second.
fn shows(served: &Served, acronym: &str) {
    let start = Instant::now();
    while !ask(served, ACRONYM, None).contains(&format!("\"{acronym}\"")) {
        assert!(start.elapsed() < Duration::from_millis(500), "{acronym} is not shown after {:?}", start.elapsed());
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[tokio::test]
async fn a_first_import_needs_no_name_and_comes_back_as_it_was() {
    let world = World::bundled().await;
    let filter = Filter {
        countries: ["LU", "LI"].map(str::to_owned).to_vec(),
        status: Status::ALL.to_vec(),
        ..Filter::default()
    };
    let asked = Find { filter, page: PageRequest::first(100), ..Find::default() };
    let archive = export_archive(world.ctx(), &Viewer::Machine("tests"), &asked).expect("an archive");
    let folder = Folder::empty();
    let file = folder.write("all.zip", &archive);
    let said = folder.run(&["import", &file]).done();
    let entries = tables(&archive)["institutions.csv"].lines().count() - 1;
    assert!(said.contains(&format!("Wrote {entries} entries.")), "{said}");
    assert_eq!(folder.tables(), tables(&archive), "table for table");
    folder.hash();
    let (_, line) = folder.run(&["import", &file]).refused();
    assert!(line.contains("--as"), "now somebody has to do it: {line}");
    folder.add_adam();
    let hash = folder.hash();
    let again = folder.run(&["import", &file, "--as", ADAM]).done();
    assert!(again.contains("Everything is as the file says already."), "{again}");
    assert_eq!(folder.hash(), hash);
}

#[tokio::test]
async fn an_export_is_narrowed_by_country_day_and_table_and_written_in_every_form() {
    let Some(folder) = Folder::with(directory()).await else { return };
    let json = folder.run(&["export", "--country", "PL", "--format", "json"]).done();
    let list: Vec<Value> = serde_json::from_str(&json).expect("a list");
    let mut codes: Vec<&str> = list.iter().map(|one| one["code"].as_str().expect("a code")).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["PL:OLD1", "PL:ONE1", "PL:TWO2"], "without a day every standing");
    let lines = folder.run(&["export", "--country", "pol", "--format", "ndjson", "--on", "2026-11-23"]).done();
    assert_eq!(lines.lines().count(), 2, "with a day what is valid on it: {lines}");
    for (table, rows) in [("institutions", 4), ("competences", 2), ("relations", 1)] {
        let said = folder.run(&["export", "--what", table]).done();
        assert_eq!(said.lines().count(), rows + 1, "{said}");
    }
    let (_, line) = folder.run(&["export", "--format", "xlsx"]).refused();
    assert!(line.contains("--output"), "{line}");
    let book = folder.path("book.xlsx");
    folder.run(&["export", "--format", "xlsx", "--output", &book]).done();
    assert!(std::fs::read(book).expect("a workbook").starts_with(b"PK"));
    for wrong in [["--country", "XX"], ["--on", "tomorrow"], ["--what", "everything"], ["--format", "pdf"]] {
        assert_eq!(folder.run(&["export", wrong[0], wrong[1]]).code, Some(2), "{wrong:?}");
    }
    let nowhere = folder.path("no/such/folder/x.csv");
    let (_, line) = folder.run(&["export", "--output", &nowhere]).refused();
    assert!(line.contains("x.csv"), "{line}");
}

#[tokio::test]
async fn who_reads_only_the_first_lines_has_what_they_wanted() {
    let Some(folder) = Folder::with(directory()).await else { return };
    let mut export =
        folder.program().arg("export").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
    // As `head` does when it has its lines.
    drop(export.stdout.take());
    let output = export.wait_with_output().expect("it ends");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), errors.as_str()), (Some(0), ""));
}

const CHANGES: &str = "code,acronym,name_official\n\
    PL:ONE1,KRUS,Zakład Pierwszy\nPL:TWO2,OFF,Zakład Drugi\nPL:NEW1,NOWY,Nowy Urząd\n";

#[tokio::test]
async fn a_dry_run_tells_each_row_and_changes_nothing() {
    let Some(folder) = Folder::with(directory()).await else { return };
    folder.add_adam();
    let (before, hash) = (folder.tables(), folder.hash());
    let (file, report) = (folder.write("changes.csv", CHANGES), folder.path("r.csv"));
    let call = ["import", &file, "--dry-run", "--as", ADAM, "--report"];
    let said = folder.run_with(&call, &[&report]).done();
    assert!(said.contains("1 added, 1 changed, 0 ended, 1 unchanged, 0 warnings, 0 refused"), "{said}");
    assert!(said.contains("A dry run: nothing was written."), "{said}");
    let rows = csv::Reader::from_path(&report).expect("a report").into_records();
    let rows: Vec<(String, String)> =
        rows.map(|row| row.expect("a row")).map(|row| (row[1].to_owned(), row[4].to_owned())).collect();
    let row = |line: &str, outcome: &str| (line.to_owned(), outcome.to_owned());
    assert_eq!(rows, [row("2", "CHANGED"), row("3", "UNCHANGED"), row("4", "ADDED")]);
    let report = folder.path("r.json");
    folder.run_with(&call, &[&report]).done();
    let json: Value = serde_json::from_slice(&std::fs::read(report).expect("a report")).expect("JSON");
    assert_eq!((&json["counts"]["added"], &json["findings"][0]["outcome"]), (&Value::from(1), &Value::from("CHANGED")));
    assert_eq!((folder.tables(), folder.hash()), (before, hash));
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_ends_with_1_and_says_line_and_reason() {
    let Some(folder) = Folder::with(directory()).await else { return };
    folder.add_adam();
    folder.add_ewa();
    let hash = folder.hash();
    let good = folder.write("good.csv", CHANGES);
    let (_, line) = folder.run(&["import", &good]).refused();
    assert!(line.contains("say with --as who imports"), "{line}");
    let bad = folder.write("bad.csv", "code,valid_from,acronym\nPL:ONE1,2018-01-01,KRUS\nPL:TWO2,yesterday,NFZ\n");
    for more in [&["--dry-run"][..], &["--apply-now", "--reason", "A story."], &[]] {
        let (out, line) = folder.run_with(&["import", &bad, "--as", ADAM], more).refused();
        assert!(out.contains("bad.csv line 3, valid_from: PL:TWO2 \"yesterday\" is no day"), "{out}");
        assert!(line.contains("1 rows cannot be taken, so nothing was written"), "{line}");
    }
    let semicolons = folder.write("semicolons.csv", "code;country;acronym\nPL:ONE1;PL;ZUS\n");
    let (_, line) = folder.run(&["import", &semicolons, "--as", ADAM]).refused();
    assert!(line.contains("semicolons.csv") && line.contains("commas"), "{line}");
    let foreign = folder.write("foreign.csv", "code,acronym\nAT:WIEN1,WGKK\n");
    let (out, _) = folder.run(&["import", &foreign, "--as", EWA]).refused();
    assert!(out.contains("you may not change entries of AT"), "{out}");
    for (arguments, said) in [
        (["import", "nothing.csv", "--as", ADAM], "nothing.csv"),
        (["import", &good, "--as", "nobody@people.example"], "nobody@people.example"),
        (["import", ".", "--as", ADAM], "holds no .csv file"),
    ] {
        if said.starts_with("holds") {
            for name in ["good.csv", "bad.csv", "semicolons.csv", "foreign.csv"] {
                std::fs::remove_file(folder.path(name)).expect("removed");
            }
        }
        let (_, line) = folder.run(&arguments).refused();
        assert!(line.contains(said), "{line}");
    }
    let good = folder.write("good.csv", CHANGES);
    let (_, line) = folder.run(&["import", &good, "--as", EWA, "--apply-now", "--reason", "A story."]).refused();
    assert!(line.contains("may not"), "{line}");
    for wrong in [&["--apply-now"][..], &["--complete", "XX"], &["--effective-on", "soon"], &["--format", "pdf"]] {
        assert_eq!(folder.run_with(&["import", &good, "--as", ADAM], wrong).code, Some(2), "{wrong:?}");
    }
    assert_eq!(folder.hash(), hash, "nothing of all that was written");
}

#[tokio::test]
async fn a_folder_of_tables_is_imported_as_one() {
    let Some(folder) = Folder::with(directory()).await else { return };
    folder.add_adam();
    std::fs::create_dir(folder.path("tables")).expect("a folder");
    folder.write("tables/institutions.csv", CHANGES);
    folder.write("tables/competences.csv", "institution_code,buc,role\nPL:NEW1,S_BUC_19,CASE_OWNER\n");
    folder.write("tables/readme.txt", "not a table");
    let path = folder.path("tables");
    let said = folder.run(&["import", &path, "--as", ADAM, "--apply-now", "--reason", "A story."]).done();
    assert!(said.contains("2 added, 1 changed") && said.contains("Wrote 2 entries."), "{said}");
    let tables = folder.tables();
    assert!(tables["competences.csv"].contains("PL:NEW1,S_BUC_19,CASE_OWNER,,,true,,"), "{tables:?}");
}

#[tokio::test]
async fn a_small_workbook_never_takes_all_the_memory() {
    let Some(folder) = Folder::with(directory()).await else { return };
    folder.add_adam();
    for (name, bytes) in [("far.xlsx", far_away()), ("many.xlsx", many_strings())] {
        let file = folder.write(name, bytes);
        let call = "ulimit -v 8000000; exec \"$0\" \"$@\"";
        let mut limited = Command::new("/bin/sh");
        limited.env_clear().args(["-c", call, PROGRAM, "--data"]).arg(folder.data());
        limited.args(["import", &file, "--dry-run", "--as", ADAM]);
        let said = Said::new(limited.output().expect("the program can be started"));
        assert!(matches!(said.code, Some(0 | 1)), "{name}: {:?} {}", said.code, said.errors);
        assert!(!said.errors.contains("panicked"), "{name}: {}", said.errors);
    }
}
