//! Files of entries: read, compared with what is there, put forward or written at once, and written out again.

mod apply;
mod compare;
mod competence;
mod complete;
mod export;
mod organisation;
mod property;
mod relation;
mod sheet;
mod source;

pub(crate) use export::tables;
pub(crate) use sheet::{far_away, many_strings};

use chrono::NaiveDate;
use domain::change_request::{Patch, Then};
use domain::id::PersonId;
use domain::import::{self, Asked, Compared, Finding, Form, Source};
use domain::institution::{Content, Filter, Find, stored_by_codes};
use domain::model::ChangeRequest;
use domain::value::{CountryCode, InstitutionCode, PersonRole};
use domain::{Ctx, DomainError, PageRequest, SignedIn, Status, Viewer};
use std::fmt::Debug;
use std::io::{Cursor, Write};
use std::sync::Arc;
use tests::{Fixture, Holding, Unit, World};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Entries of Poland and one of Austria.
fn directory() -> Fixture {
    let one = Unit::new("PL:ONE1").named("pl", "Zakład Pierwszy").acronym("ZUS").area("PL21").town("Kraków");
    let two = Unit::new("PL:TWO2").named("pl", "Zakład Drugi").network("PL-ZUS").area("PL22");
    Fixture::new()
        .unit(one.receives("FB_BUC_01"))
        .unit(two.holds(Holding::receives("FB_BUC_01").from("2018-03-01")))
        .unit(Unit::new("PL:OLD1").named("pl", "Dawny Urząd").to("2020-01-01"))
        .unit(Unit::new("AT:WIEN1").named("de", "Wiener Kasse").area("AT13").receives("FB_BUC_01"))
}

/// Somebody who is signed in.
fn person(ctx: &Ctx, role: PersonRole, country: Option<&str>) -> Viewer {
    Viewer::Person(Arc::new(SignedIn {
        id: PersonId(ctx.ids.next()),
        name: role.to_string(),
        email: "somebody@people.example".to_owned(),
        role,
        country: country.map(|code| CountryCode::parse(code).expect("a country")),
        session: None,
    }))
}

/// A directory and those who import into it.
struct Desk {
    world: World,
    editor: Viewer,
    administrator: Viewer,
}

impl Desk {
    async fn new() -> Self {
        Self::with(directory()).await
    }

    async fn with(fixture: Fixture) -> Self {
        let world = World::with(fixture).await;
        let editor = person(world.ctx(), PersonRole::NationalEditor, Some("PL"));
        let administrator = person(world.ctx(), PersonRole::Administrator, None);
        Self { world, editor, administrator }
    }

    fn ctx(&self) -> &Ctx {
        self.world.ctx()
    }

    /// What files would change, told row by row.
    async fn compare_all(&self, files: &[Source]) -> Compared {
        compared(self.ctx(), &self.administrator, files, &row_by_row()).await
    }

    /// The same of one table.
    async fn compare(&self, table: &str) -> Compared {
        self.compare_all(&[file("table.csv", table)]).await
    }

    /// Writes files at once; gives what they changed.
    async fn write_all(&self, files: &[Source]) -> Compared {
        let compared = self.compare_all(files).await;
        assert!(!compared.is_refused(), "{:#?}", said(&compared));
        import::apply(self.ctx(), &self.administrator, &compared, "A story.").await.expect("written");
        self.world.catch_up().await;
        compared
    }

    /// The same of one table.
    async fn write(&self, table: &str) -> Compared {
        self.write_all(&[file("table.csv", table)]).await
    }

    /// Puts forward what was compared; for a day with a reason.
    async fn propose(
        &self,
        viewer: &Viewer,
        compared: &Compared,
        on: Option<NaiveDate>,
    ) -> Result<Vec<ChangeRequest>, DomainError> {
        let reason = on.map(|_| "The law came late.");
        import::propose(self.ctx(), viewer, compared, Then::Propose, on, "From a file.", reason).await
    }

    /// All that an entry says.
    async fn content(&self, code: &str) -> Content {
        let mut found = stored_by_codes(&self.ctx().store, &[code.to_owned()]).await.expect("the store");
        found.remove(code).unwrap_or_else(|| panic!("{code} is stored")).content
    }

    /// Which version of an entry is stored; none where there is no such entry.
    async fn version(&self, code: &str) -> Option<i32> {
        let found = stored_by_codes(&self.ctx().store, &[code.to_owned()]).await.expect("the store");
        found.get(code).map(|stored| stored.row.version)
    }

    /// The acronym of an entry today.
    async fn acronym(&self, code: &str) -> String {
        self.content(code).await.description(self.world.today()).acronym.clone()
    }

    /// The number of the newest change in the store.
    async fn head(&self) -> i64 {
        domain::change::head(self.ctx()).await.expect("the store").0
    }
}

fn file(name: &str, content: impl Into<Vec<u8>>) -> Source {
    Source { name: name.to_owned(), bytes: content.into() }
}

/// Files in one.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a file");
        archive.write_all(content).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

/// A comparison that tells of rows that change nothing, too.
fn row_by_row() -> Asked {
    Asked { tells_everything: true, ..Asked::default() }
}

async fn compared(ctx: &Ctx, viewer: &Viewer, files: &[Source], asked: &Asked) -> Compared {
    let sheets = import::read(files, Form::Auto).unwrap_or_else(|error| panic!("{error}"));
    import::compare(ctx, viewer, &sheets, asked).await.expect("files that can be compared")
}

/// What is said of rows: `line entry OUTCOME CODE column`, in the order of lines.
fn said(compared: &Compared) -> Vec<String> {
    let mut list: Vec<&Finding> = compared.findings.iter().collect();
    list.sort_by_key(|one| one.line);
    let line = |one: &Finding| {
        let number = one.line.to_string();
        let words: [&str; 5] = [&number, &one.institution, one.outcome.as_str(), one.code, &one.column];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    list.into_iter().map(line).collect()
}

/// What is said of one line in words.
fn what(compared: &Compared, line: usize) -> &str {
    let found = compared.findings.iter().find(|one| one.line == line);
    &found.unwrap_or_else(|| panic!("line {line} in {:#?}", compared.findings)).what
}

/// What an entry is to say.
fn patch<'a>(compared: &'a Compared, code: &str) -> &'a Patch {
    let country = InstitutionCode::parse(code).expect("a code").country();
    let entry = compared.entries.get(&country).and_then(|list| list.iter().find(|entry| entry.code == code));
    &entry.unwrap_or_else(|| panic!("{code} in {:#?}", compared.findings)).patch
}

/// The code of the first thing that is wrong.
fn code_of<T: Debug>(result: Result<T, DomainError>) -> &'static str {
    result.expect_err("it is refused").meaning().code
}

/// All entries, whatever their standing.
fn all() -> Find {
    let filter = Filter { status: Status::ALL.to_vec(), with_placeholders: true, ..Filter::default() };
    Find { filter, page: PageRequest::first(100), ..Find::default() }
}
