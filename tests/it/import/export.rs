//! What is written out and read in again says the same: in every form, of every table, with every letter.

use super::{Desk, all, archive, compared, directory, file, row_by_row, said};
use domain::import::{self, Asked, Compared, Table};
use domain::institution::{Format, export, export_archive, export_table};
use domain::value::{InstitutionFunction, NameKind, Role, Sector};
use domain::{Ctx, Store, Viewer};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use tests::{Fixture, Holding, Unit, World};
use zip::ZipArchive;

const MACHINE: Viewer = Viewer::Machine("tests");

/// Texts that a spreadsheet would take for formulas, and others that are easily lost.
const ODD: [&str; 14] = [
    "=SUM(A1)",
    "+Plus",
    "-Minus",
    "@Home",
    "'t Hof",
    "'=Quoted",
    "''Twice",
    "'+1",
    "a, \"b\"; c",
    "pipe|d",
    "lang:kind:text",
    "Zażółć gęślą jaźń",
    "Ίδρυμα «Α»",
    "#REF!",
];

/// The text of each file of an archive.
pub(crate) fn tables(archive: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let mut tables = BTreeMap::new();
    for at in 0..archive.len() {
        let mut inner = archive.by_index(at).expect("a file");
        let mut text = String::new();
        inner.read_to_string(&mut text).expect("UTF-8");
        tables.insert(inner.name().expect("a name").into_owned(), text);
    }
    tables
}

/// Entries of every standing with something in every cell that a fixture can fill.
fn rich() -> Fixture {
    let one = Unit::new("PL:RICH1")
        .named("pl", "Zakład Bogaty")
        .also("en", NameKind::Translation, "Rich Office")
        .also("pl", NameKind::Former, "Dawny Zakład")
        .also("de", NameKind::Alias, "Reiche Kasse")
        .function(InstitutionFunction::LiaisonBody, &[Sector::Pensions, Sector::Sickness])
        .function(InstitutionFunction::CompetentInstitution, &[])
        .network("PL-ZUS")
        .area("PL22")
        .area("PL213")
        .holds(Holding::receives("S_BUC_19").from("2018-03-01").to("2020-01-01").not_ready())
        .holds(Holding::receives("S_BUC_19").from("2020-01-01").scope("persons=self-employed+students;default"))
        .holds(Holding::new("AW_BUC_04c", Role::CaseOwner).only_in(&["PL21", "PL22A"]));
    directory()
        .unit(one)
        .unit(Unit::new("PL:HIDDEN1").hidden().owns("P_BUC_06"))
        .unit(Unit::new("PL:LATE1").from("2027-06-01").to("2030-01-01"))
        .succession("PL:OLD1", "PL:RICH1", "2020-01-01")
        .routed("PL:ONE1", "AT:WIEN1")
}

/// Reads a file that was just written; nothing of it is new.
async fn unchanged(ctx: &Ctx, name: &str, bytes: Vec<u8>) -> Compared {
    let compared = compared(ctx, &MACHINE, &[file(name, bytes)], &Asked::default()).await;
    let counts = compared.counts;
    let new = (counts.added, counts.changed, counts.ended, counts.warnings, counts.refused);
    assert_eq!(new, (0, 0, 0, 0, 0), "{name}: {:#?}", &compared.findings[..compared.findings.len().min(10)]);
    assert!(compared.is_empty(), "{name}");
    compared
}

#[tokio::test]
async fn importing_what_was_just_exported_changes_nothing_of_the_bundled_directory() {
    let world = World::bundled().await;
    // Connections of this test's own: those of the shared world belong to its runtime.
    let store = Store::open(world.database_url(), 1).await.expect("the store");
    let ctx = Ctx { store, ..world.ctx().clone() };
    let entries = ctx.moment().snapshot().records().len();
    for format in Format::ALL {
        let bytes = export(&ctx, &MACHINE, &all(), format).expect("a file");
        let compared = unchanged(&ctx, &format!("institutions.{}", format.as_str()), bytes).await;
        assert!(compared.counts.unchanged >= entries, "{} of {entries}", compared.counts.unchanged);
    }
    let archive = export_archive(&ctx, &MACHINE, &all()).expect("an archive");
    let rows: usize = tables(&archive).values().map(|table| table.lines().count() - 1).sum();
    let compared = unchanged(&ctx, "all.zip", archive).await;
    assert_eq!(compared.counts.unchanged, rows, "one for each row");
    ctx.store.close().await.expect("closed");
}

#[tokio::test]
async fn every_table_comes_back_in_every_form() {
    let desk = Desk::with(rich()).await;
    for table in [Table::Institutions, Table::Competences, Table::Relations] {
        for format in Format::ALL {
            let bytes = export_table(desk.ctx(), &MACHINE, &all(), table, format).expect("a file");
            let compared = unchanged(desk.ctx(), &format!("{}.{}", table.as_str(), format.as_str()), bytes).await;
            assert!(compared.counts.unchanged > 0, "{table:?} {format:?}");
        }
    }
    unchanged(desk.ctx(), "all.zip", export_archive(desk.ctx(), &MACHINE, &all()).expect("an archive")).await;
}

#[tokio::test]
async fn cells_that_look_like_formulas_come_back_to_the_letter() {
    let odd = |fixture: Fixture, (at, text): (usize, &&str)| {
        let unit = Unit::new(&format!("PL:ODD{at:02}")).named("pl", text).acronym(text).town(text);
        fixture.unit(unit.also("de", NameKind::Alias, text))
    };
    let tab = Unit::new("PL:ODDTAB").named("pl", "\tTab").acronym("\tTab").town("\tTab");
    let desk = Desk::with(ODD.iter().enumerate().fold(Fixture::new(), odd).unit(tab)).await;
    for format in Format::ALL {
        let bytes = export(desk.ctx(), &MACHINE, &all(), format).expect("a file");
        if format == Format::Csv {
            for record in csv::Reader::from_reader(&bytes[..]).records() {
                for cell in &record.expect("a row") {
                    assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?} is a formula");
                }
            }
        }
        let compared = unchanged(desk.ctx(), &format!("odd.{}", format.as_str()), bytes).await;
        assert_eq!(compared.counts.unchanged, ODD.len() + 1, "{format:?}");
    }
}

#[tokio::test]
async fn what_is_loaded_from_an_export_gives_the_same_export() {
    let odd = |fixture: Fixture, (at, text): (usize, &&str)| {
        fixture.unit(Unit::new(&format!("PL:ODD{at:02}")).named("pl", text).acronym(text).town(text))
    };
    let desk = Desk::with(ODD.iter().enumerate().fold(rich(), odd)).await;
    let first = export_archive(desk.ctx(), &MACHINE, &all()).expect("an archive");
    let empty = World::with(Fixture::new()).await;
    let compared = compared(empty.ctx(), &MACHINE, &[file("all.zip", first.clone())], &row_by_row()).await;
    assert_eq!((compared.counts.warnings, compared.counts.refused), (0, 0), "{:#?}", said(&compared));
    import::apply(empty.ctx(), &MACHINE, &compared, "").await.expect("loaded");
    empty.catch_up().await;
    let second = export_archive(empty.ctx(), &MACHINE, &all()).expect("an archive");
    assert_eq!(tables(&second), tables(&first));
}

#[tokio::test]
async fn a_whole_export_holds_what_only_holds_a_place_too() {
    let desk = Desk::with(directory().unit(Unit::new("PL:TRASH1").acronym("DO_NOT_USE"))).await;
    let archive = export_archive(desk.ctx(), &MACHINE, &all()).expect("an archive");
    assert!(tables(&archive)["institutions.csv"].contains("PL:TRASH1,"), "stored, flagged, exported (5-rules 13)");
    let whole = Asked { complete: domain::value::CountryCode::parse("PL").ok(), ..row_by_row() };
    let compared = compared(desk.ctx(), &MACHINE, &[file("all.zip", archive)], &whole).await;
    assert_eq!(compared.counts.ended, 0, "an export leaves nobody out: {:#?}", said(&compared));
}

#[tokio::test]
async fn a_file_that_was_packed_again_by_hand_is_read_as_well() {
    let desk = Desk::with(rich()).await;
    let written = tables(&export_archive(desk.ctx(), &MACHINE, &all()).expect("an archive"));
    let unix: Vec<(String, String)> =
        written.into_iter().map(|(name, text)| (format!("poland/{name}"), text.replace("\r\n", "\n"))).collect();
    let files: Vec<(&str, &[u8])> = unix.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    unchanged(desk.ctx(), "poland.zip", archive(&files)).await;
}
