//! What a file holds is read in every form people save it in, or refused in one sentence that names file and line.

use super::{Desk, all, archive, file, row_by_row, said, what};
use domain::import::{self, Form, Source, Table, read};
use domain::institution::{Format, export, export_archive, export_table};
use domain::{DomainError, Viewer};
use std::io::Cursor;
use std::panic::catch_unwind;
use tests::{Chance, is_asked};
use zip::{ZipArchive, ZipWriter};

/// By which code a file is refused, and in which words.
pub(super) fn refused(file: &Source) -> (&'static str, String) {
    match read(std::slice::from_ref(file), Form::Auto) {
        Err(DomainError::Invalid(problems)) => {
            assert_eq!(problems.0.len(), 1, "{}: {problems}", file.name);
            (problems.0[0].code, problems.0[0].message.english.to_string())
        }
        other => panic!("{}: {other:?}", file.name),
    }
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_its_name_and_line() {
    let long = format!("code,acronym\nPL:ONE1,ZUS\nPL:TWO2,{}\n", "x".repeat(10_001));
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain("code,acronym\n".bytes().flat_map(|byte| [byte, 0])).collect();
    for (source, code, line) in [
        (file("semicolons.csv", "code;country;acronym\nPL:ONE1;PL;ZUS\n"), "WRONG_SEPARATOR", None),
        (file("tabs.csv", "code\tcountry\tacronym\nPL:ONE1\tPL\tZUS\n"), "WRONG_SEPARATOR", None),
        (file("latin.csv", b"code,acronym\nPL:ONE1,Zak\xb3ad\n"), "WRONG_ENCODING", Some(2)),
        (file("wide.csv", wide), "WRONG_ENCODING", None),
        (file("nul.csv", "code,acronym\nPL:ONE1,Z\0S\n"), "INVALID_TEXT", Some(2)),
        (file("long.csv", long), "CELL_TOO_LONG", Some(3)),
        (file("more.csv", "code,acronym\nPL:ONE1,ZUS\nPL:TWO2,ZUS,KRUS\n"), "WRONG_CELLS", Some(3)),
        (file("fewer.csv", "code,acronym\nPL:ONE1\n"), "WRONG_CELLS", Some(2)),
        (file("nameless.csv", "acronym,country\nZUS,PL\n"), "MISSING_COLUMN", None),
        (file("roleless.csv", "institution_code,buc\nPL:ONE1,FB_BUC_01\n"), "MISSING_COLUMN", None),
        (file("twice.csv", "code,acronym,Acronym\nPL:ONE1,ZUS,ZUS\n"), "DUPLICATE_COLUMN", None),
        (file("empty.csv", ""), "EMPTY_FILE", None),
        (file("blank.csv", "\n\n"), "EMPTY_FILE", None),
        (file("list.json", "[{\"code\": \"PL:ONE1\"},\n {]\n"), "INVALID_JSON", Some(2)),
        (file("lines.ndjson", "{\"code\": \"PL:ONE1\"}\n{\"code\" \"PL:TWO2\"}\n"), "INVALID_JSON", Some(2)),
        (file("numbers.json", "[1, 2]"), "INVALID_JSON", None),
        (file("torn.zip", "PK\u{3}\u{4}torn"), "INVALID_ARCHIVE", None),
        (file("picture.zip", archive(&[("picture.png", b"not a table")])), "INVALID_ARCHIVE", None),
        (file("plain.xlsx", archive(&[("institutions.csv", b"code\n")])), "INVALID_WORKBOOK", None),
    ] {
        let (found, said) = refused(&source);
        assert_eq!(found, code, "{said}");
        assert!(said.contains(&source.name), "{said}");
        if let Some(line) = line {
            assert!(said.contains(&format!(", line {line}:")), "{said}");
        }
    }
}

#[test]
fn a_file_that_is_too_large_or_would_become_so_is_refused_before_it_is_read() {
    let large = file("large.csv", vec![b'x'; (128 << 20) + 1]);
    assert_eq!(refused(&large).0, "FILE_TOO_LARGE");
    // Twenty files of 16 MB of zeros, each packed to a thousandth.
    let zeros = archive(&[("zeros.csv", &vec![0; 16 << 20])]);
    let mut packed = ZipArchive::new(Cursor::new(zeros)).expect("an archive");
    let mut bomb = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..20 {
        let one = packed.by_index_raw(0).expect("a file");
        bomb.raw_copy_file_rename(one, format!("{number}.csv")).expect("copied");
    }
    let bomb: Vec<u8> = bomb.finish().expect("an archive").into_inner();
    assert!(bomb.len() < 2 << 20, "{} bytes", bomb.len());
    for name in ["bomb.zip", "bomb.xlsx"] {
        let (code, said) = refused(&file(name, bomb.clone()));
        assert_eq!(code, "ARCHIVE_TOO_LARGE", "{said}");
        assert!(said.contains(name), "{said}");
    }
    let names: Vec<String> = (0..21).map(|number| format!("{number}.csv")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"code\nPL:ONE1\n"[..])).collect();
    assert_eq!(refused(&file("many.zip", archive(&files))).0, "TOO_MANY_FILES");
}

#[test]
fn semicolons_are_known_even_where_names_hold_commas() {
    let source = file("names.csv", "code;country;name_official\nPL:ONE1;PL;Kasa, Kraków\n");
    assert_eq!(refused(&source).0, "WRONG_SEPARATOR", "as spreadsheets save it where the comma stands in numbers");
}

#[test]
fn lines_are_counted_as_editors_count_them() {
    for (text, line) in [
        ("code,acronym\r\nPL:ONE1,ZUS\r\nPL:TWO2\r\n", 3),
        ("code,acronym\n\nPL:ONE1,ZUS\n\n\nPL:TWO2\n", 6),
        ("code,acronym\r\nPL:ONE1,\"two\r\nlines\"\r\nPL:TWO2\r\n", 4),
        ("\u{feff}code,acronym\r\nPL:ONE1\r\n", 2),
    ] {
        let (code, said) = refused(&file("lines.csv", text));
        assert_eq!(code, "WRONG_CELLS", "{said}");
        assert!(said.contains(&format!(", line {line}:")), "{text:?}: {said}");
    }
}

#[test]
fn which_table_it_is_is_told_by_its_heading() {
    let files = [
        file("a.csv", "code\nPL:ONE1\n"),
        file("b.csv", "institution_code,buc,role\n"),
        file("c.csv", "institution_code,kind,other_code\n"),
    ];
    let sheets = read(&files, Form::Auto).expect("three tables");
    let tables: Vec<Table> = sheets.iter().map(|sheet| sheet.table).collect();
    assert_eq!(tables, [Table::Institutions, Table::Competences, Table::Relations]);
    let packed = archive(&[
        ("tables/b.csv", b"institution_code,buc,role\n"),
        ("tables/.hidden", b"nothing of ours"),
        ("__MACOSX/tables/c.csv", b"nothing of ours"),
        ("tables/A.CSV", b"Code, Acronym\nPL:ONE1,ZUS\n"),
    ]);
    let sheets = read(&[file("all.zip", packed)], Form::Auto).expect("two tables");
    let tables: Vec<(Table, &str)> = sheets.iter().map(|sheet| (sheet.table, sheet.file.as_str())).collect();
    assert_eq!(tables, [(Table::Competences, "b.csv"), (Table::Institutions, "A.CSV")]);
    assert_eq!(super::code_of(read(&[], Form::Auto)), "EMPTY_FILE");
}

#[tokio::test]
async fn a_table_is_read_as_spreadsheets_save_it() {
    let desk = Desk::new().await;
    let table = "\u{feff}\"code\",acronym\r\n\"PL:ONE1\",\"A \"\"quoted\"\", name\"\r\n,\r\n PL:TWO2 ,NFZ\r\n";
    let compared = desk.compare(table).await;
    assert_eq!(said(&compared), ["2 PL:ONE1 CHANGED", "4 PL:TWO2 CHANGED"], "a row without cells is none");
    assert_eq!(what(&compared, 2), "acronym: \"ZUS\" becomes \"A \"quoted\", name\"");
}

#[tokio::test]
async fn an_object_says_nothing_of_what_it_does_not_hold() {
    let desk = Desk::new().await;
    let list = r#"[{"code": "PL:ONE1", "isPublic": false}, {"code": "PL:TWO2", "acronym": "NFZ"}]"#;
    let compared = desk.compare_all(&[file("list.json", list)]).await;
    assert!(!compared.is_refused(), "{:#?}", said(&compared));
    assert_eq!(what(&compared, 1), "is_public: \"true\" becomes \"false\"", "another object names the acronym");
    assert_eq!(what(&compared, 2), "acronym: \"OFF\" becomes \"NFZ\"");
    let null = r#"{"code": "PL:ONE1", "acronym": null}"#;
    let cleared = desk.compare_all(&[file("one.json", null)]).await;
    assert_eq!(what(&cleared, 1), "acronym: \"ZUS\" becomes \"\"", "null is an empty cell");
}

/// Valid files of every form.
fn valid(desk: &Desk) -> Vec<Source> {
    let (ctx, machine) = (desk.ctx(), Viewer::Machine("tests"));
    let whole = |format: Format| {
        let bytes = export(ctx, &machine, &all(), format).expect("a file");
        file(&format!("institutions.{}", format.as_str()), bytes)
    };
    let competences = export_table(ctx, &machine, &all(), Table::Competences, Format::Csv).expect("a file");
    let mut files: Vec<Source> = Format::ALL.map(whole).to_vec();
    files.push(file("competences.csv", competences));
    files.push(file("all.zip", export_archive(ctx, &machine, &all()).expect("an archive")));
    files.push(file("organisations.csv", "PL:ONE1;PL;ZUS;01/02/2020 00:00:00\nAT:WIEN1;AT;WGKK;NULL\n"));
    files
}

/// The same file with something wrong in it: bytes changed, cut out, doubled, put in or lost at the end.
fn damaged(chance: &mut Chance, bytes: &[u8]) -> Vec<u8> {
    const PIECES: [&[u8]; 12] =
        [b"\"", b",", b"\r\n", b"\0", b"\xff", b"PK\x03\x04", b"[{", b"'", b"2026-99-99", b"\xe2\x80\xae", b"|", b":"];
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        if bytes.is_empty() {
            break;
        }
        let at = chance.below(bytes.len());
        let end = (at + 1 + chance.below(40)).min(bytes.len());
        match chance.below(5) {
            0 => bytes[at] = chance.below(256) as u8,
            1 => drop(bytes.drain(at..end)),
            2 => {
                let again = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, again));
            }
            3 => drop(bytes.splice(at..at, chance.pick(&PIECES).iter().copied())),
            _ => bytes.truncate(end),
        }
    }
    bytes
}

#[tokio::test]
async fn whatever_is_done_to_a_file_it_is_read_or_refused() {
    let desk = Desk::new().await;
    let rounds = if is_asked("ROUNDS") { 20_000 } else { 500 };
    let (mut chance, mut read_in_full) = (Chance::new(20_261_123), 0);
    for whole in valid(&desk) {
        for round in 0..rounds {
            let source = file(&whole.name, damaged(&mut chance, &whole.bytes));
            let outcome = catch_unwind(|| read(std::slice::from_ref(&source), Form::Auto));
            let Ok(read) = outcome else { panic!("{} round {round}: reading it panics", whole.name) };
            match read {
                Ok(sheets) => {
                    read_in_full += 1;
                    let compared = import::compare(desk.ctx(), &desk.administrator, &sheets, &row_by_row()).await;
                    assert!(compared.is_ok(), "{} round {round}: {compared:?}", whole.name);
                }
                Err(DomainError::Invalid(_)) => {}
                Err(error) => panic!("{} round {round}: {error}", whole.name),
            }
        }
    }
    assert!(read_in_full > rounds / 2, "{read_in_full} could be read: too few to prove anything");
}
