//! Workbooks as other programs write them: days, numbers and mistakes in cells, and sheets that are made to do harm.

use super::source::refused;
use super::{Desk, archive, code_of, file, patch, said};
use domain::DomainError;
use domain::change_request::Edge;
use domain::import::{Form, read};
use std::panic::catch_unwind;
use tests::day;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_STRINGS: &str = "<sst uniqueCount=\"0\"></sst>";
const HEADING: &str = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>code</v></c><c r=\"B1\" t=\"str\"><v>name_official</v></c>\
    <c r=\"C1\" t=\"str\"><v>valid_from</v></c></row>";

/// A workbook with one sheet; the second style of its cells is that of days.
fn workbook(properties: &str, dimension: &str, rows: &str) -> Vec<u8> {
    workbook_with(NO_STRINGS, properties, dimension, rows)
}

fn workbook_with(strings: &str, properties: &str, dimension: &str, rows: &str) -> Vec<u8> {
    let relations = |target: &str, kind: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "<workbook xmlns:r=\"{RELATIONS}\"><workbookPr {properties}/><sheets>\
         <sheet name=\"institutions\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let styles = "<styleSheet><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    let sheet = format!("<worksheet><dimension ref=\"{dimension}\"/><sheetData>{rows}</sheetData></worksheet>");
    archive(&[
        ("_rels/.rels", relations("xl/workbook.xml", "officeDocument").as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "worksheet").as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A row of an entry, with one cell more.
fn row(number: usize, code: &str, cell: &str) -> String {
    format!(
        "<row r=\"{number}\"><c r=\"A{number}\" t=\"str\"><v>{code}</v></c>\
         <c r=\"B{number}\" t=\"str\"><v>Urząd {number}</v></c>{cell}</row>"
    )
}

/// A small workbook with its last cell in the last corner of the sheet: too far away to make room for all between.
pub(crate) fn far_away() -> Vec<u8> {
    let last = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>far</v></c></row>";
    workbook("", "A1:C2", &format!("{HEADING}{}{last}", row(2, "PL:NEW1", "")))
}

/// A small workbook that says it holds more texts than any machine.
pub(crate) fn many_strings() -> Vec<u8> {
    let strings = "<sst uniqueCount=\"999999999999\"></sst>";
    workbook_with(strings, "", "A1:C2", &format!("{HEADING}{}", row(2, "PL:NEW1", "")))
}

#[tokio::test]
async fn days_of_workbooks_are_days() {
    let desk = Desk::new().await;
    for (properties, serial) in [("", "43160"), ("", "43160.75"), ("date1904=\"1\"", "41698")] {
        let cell = format!("<c r=\"C2\" s=\"1\"><v>{serial}</v></c>");
        let book = workbook(properties, "A1:C2", &format!("{HEADING}{}", row(2, "PL:NEW1", &cell)));
        let compared = desk.compare_all(&[file("days.xlsx", book)]).await;
        assert_eq!(said(&compared), ["2 PL:NEW1 ADDED"], "{properties} {serial}");
        let from = patch(&compared, "PL:NEW1").valid_from;
        assert_eq!(from, Some(Edge::On(day("2018-03-01"))), "{properties} {serial}");
    }
}

#[tokio::test]
async fn lines_of_workbooks_are_those_of_the_sheet() {
    let desk = Desk::new().await;
    let heading = HEADING.replace("A1", "A3").replace("B1", "B3").replace("C1", "C3").replace("r=\"1\"", "r=\"3\"");
    let rows = format!("{heading}{}{}", row(5, "PL:NEW1", ""), row(6, "PL:NO", ""));
    let compared = desk.compare_all(&[file("late.xlsx", workbook("", "A3:C6", &rows))]).await;
    assert_eq!(said(&compared), ["5 PL:NEW1 ADDED", "6 PL:NO REFUSED INVALID_CODE code"]);
    let finding = &compared.findings[0];
    assert_eq!(finding.file, "late.xlsx (institutions)");
}

#[test]
fn a_cell_that_could_not_be_worked_out_is_no_empty_one() {
    let cell = "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>";
    let book = workbook("", "A1:C2", &format!("{HEADING}{}", row(2, "PL:ONE1", cell)));
    let (_, said) = refused(&file("broken.xlsx", book));
    assert!(said.contains("broken.xlsx") && said.contains("line 2") && said.contains("#REF!"), "{said}");
}

#[test]
fn a_sheet_that_is_made_to_do_harm_is_read_or_refused() {
    for (dimension, cell) in [
        ("A5:A1", ""),
        ("A1:XFD1048576", ""),
        ("A1", "<c r=\"C2\" s=\"1\"><v>1e300</v></c>"),
        ("A1", "<c r=\"C2\" s=\"1\"><v>-1e300</v></c>"),
        ("A1", "<c r=\"C2\" s=\"1\"><v>NaN</v></c>"),
        ("A1", "<c r=\"C2\" s=\"999\"><v>43160</v></c>"),
        ("A1", "<c r=\"C2\" t=\"s\"><v>999</v></c>"),
        ("A1", "<c r=\"C2\" t=\"e\"><v>#NONSENSE</v></c>"),
        ("A1", "<c r=\"AAAAAAAAAAAAA2\" t=\"str\"><v>far</v></c>"),
        ("A1", "<c r=\"C99999999999\" t=\"str\"><v>far</v></c>"),
        ("A1", "<c r=\"C0\" t=\"str\"><v>before</v></c>"),
        ("A1", "<c t=\"str\"><v>nowhere</v></c>"),
        ("A1", "<c r=\"C2\"><f>A1</f></c>"),
        ("A1", "<c r=\"C2\" t=\"str\"><v>&harm;&#xFFFFFFFF;</v></c>"),
    ] {
        let book = workbook("", dimension, &format!("{HEADING}{}", row(2, "PL:NEW1", cell)));
        let source = file("harm.xlsx", book);
        let outcome = catch_unwind(|| read(std::slice::from_ref(&source), Form::Auto));
        let Ok(read) = outcome else { panic!("{dimension} {cell}: reading it panics") };
        match read {
            Ok(_) | Err(DomainError::Invalid(_)) => {}
            Err(error) => panic!("{dimension} {cell}: {error}"),
        }
    }
}

#[test]
fn a_workbook_without_a_table_is_refused() {
    for rows in ["", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Our offices</v></c></row>"] {
        let source = file("notes.xlsx", workbook("", "A1", rows));
        let code = code_of(read(std::slice::from_ref(&source), Form::Auto));
        assert!(["EMPTY_FILE", "MISSING_COLUMN"].contains(&code), "{code}");
    }
}
