//! What a table of institutions would change, cell by cell, and what is wrong with it.

use super::{Desk, code_of, directory, file, patch, said, what};
use crate::reading::{codes, text};
use domain::change_request::Edge;
use domain::import;
use domain::value::{Address, NameKind};
use serde_json::json;
use tests::{TODAY, Unit, day};

/// One row of each sort.
const MIXED: &str = "code,country,acronym,name_official,valid_to,phone\n\
    PL:ONE1,PL,KRUS,Zakład Pierwszy,,\n\
    PL:TWO2,PL,OFF,Zakład Drugi,2027-03-01,\n\
    PL:NEW1,PL,NOWY,Nowy Urząd,,+48 12 345 67 89\n\
    PL:OLD1,PL,OFF,Dawny Urząd,2020-01-01,\n\
    PL:BAD,PL,BAD,Zły Urząd,,\n";

#[tokio::test]
async fn each_row_is_added_changed_ended_unchanged_or_refused() {
    let desk = Desk::new().await;
    let compared = desk.compare(MIXED).await;
    let expected = [
        "2 PL:ONE1 CHANGED",
        "3 PL:TWO2 ENDED",
        "4 PL:NEW1 ADDED",
        "5 PL:OLD1 UNCHANGED",
        "6 PL:BAD REFUSED INVALID_CODE code",
    ];
    assert_eq!(said(&compared), expected);
    let counts = compared.counts;
    assert_eq!((counts.added, counts.changed, counts.ended), (1, 1, 1));
    assert_eq!((counts.unchanged, counts.warnings, counts.refused), (1, 0, 1));
    assert_eq!(what(&compared, 2), "acronym: \"ZUS\" becomes \"KRUS\"");
    assert_eq!(what(&compared, 3), "valid_to: \"\" becomes \"2027-03-01\"");
    assert!(what(&compared, 6).contains("is not an institution code"), "{}", what(&compared, 6));
    let two = desk.compare("code,acronym,town\nPL:ONE1,KRUS,Wieliczka\n").await;
    let both = "acronym: \"ZUS\" becomes \"KRUS\"; town: \"Kraków\" becomes \"Wieliczka\"";
    assert_eq!(what(&two, 2), both, "field by field");
}

#[tokio::test]
async fn one_refused_row_keeps_the_whole_file_from_being_written() {
    let desk = Desk::new().await;
    let (ctx, head) = (desk.ctx(), desk.head().await);
    let compared = desk.compare(MIXED).await;
    assert_eq!(code_of(desk.propose(&desk.editor, &compared, None).await), "ROWS_REFUSED");
    assert_eq!(code_of(import::apply(ctx, &desk.administrator, &compared, "A story.").await), "ROWS_REFUSED");
    assert_eq!(desk.head().await, head);
    let without: String = MIXED.lines().take(5).flat_map(|line| [line, "\n"]).collect();
    desk.write(&without).await;
    assert_eq!((desk.acronym("PL:ONE1").await, desk.acronym("PL:NEW1").await), ("KRUS".to_owned(), "NOWY".to_owned()));
    let ended = desk.content("PL:TWO2").await.validity;
    assert_eq!((ended.from, ended.to), (None, Some(day("2027-03-01"))));
}

#[tokio::test]
async fn what_a_file_does_not_name_stays_and_an_empty_cell_clears() {
    let desk = Desk::new().await;
    desk.write("code,phone,email\nPL:ONE1,+48 12 000 00 00|112,biuro@zaklad.example\n").await;
    let before = desk.content("PL:ONE1").await;
    let held = before.description(desk.world.today());
    assert_eq!(held.contacts.phones, ["+48 12 000 00 00", "112"]);
    assert_eq!(held.addresses, [Address { town: Some("Kraków".to_owned()), ..Address::default() }]);
    desk.write("town,code,phone\n,PL:ONE1,\n").await;
    let after = desk.content("PL:ONE1").await;
    let says = after.description(desk.world.today());
    assert_eq!((says.contacts.phones.len(), says.addresses.len()), (0, 0), "empty cells");
    assert_eq!(says.contacts.emails, ["biuro@zaklad.example"], "a column that is not there");
    assert_eq!((&says.acronym, &says.names, &says.areas), (&held.acronym, &held.names, &held.areas));
    assert_eq!(after.competences, before.competences, "a table that is not there");
    assert_eq!(desk.version("PL:TWO2").await, Some(1), "a row that is not there");
    let yesterday = after.description(day("2026-11-22"));
    assert_eq!(yesterday.addresses.len(), 1, "what was so until now was so");
}

#[tokio::test]
async fn a_column_that_nobody_knows_is_left_out_with_a_warning() {
    let desk = Desk::new().await;
    let compared = desk.write("code,colour,acronym\nPL:ONE1,green,KRUS\n").await;
    assert_eq!(said(&compared), ["0 WARNING UNKNOWN_COLUMN colour", "2 PL:ONE1 CHANGED"]);
    assert_eq!(desk.acronym("PL:ONE1").await, "KRUS");
}

#[tokio::test]
async fn the_same_in_other_words_changes_nothing() {
    let desk = Desk::with(directory().unit(Unit::new("PL:LATE1").from("2027-06-01").area("PL21").area("PL22"))).await;
    let table = "code,country,is_public,code_status,valid_from,areas\n\
        PL:LATE1,pol,yes,provisional,2027-05-31T22:00:00Z,PL21 | PL22\n";
    let compared = desk.compare(table).await;
    assert_eq!(said(&compared), ["2 PL:LATE1 UNCHANGED"]);
    assert!(compared.is_empty());
}

#[tokio::test]
async fn days_are_written_as_days_or_as_instants() {
    let desk = Desk::new().await;
    let row = |cell: &str| format!("code,name_official,valid_from\nPL:NEW1,Nowy Urząd,{cell}\n");
    for (cell, meant) in [
        ("2018-03-01", "2018-03-01"),
        ("2018-02-28T23:00:00Z", "2018-03-01"),
        ("2018-02-28T22:59:59Z", "2018-02-28"),
        ("2018-02-28T23:00Z", "2018-03-01"),
        ("2018-06-30T22:00:00Z", "2018-07-01"),
        ("2018-03-01T00:00:00+01:00", "2018-03-01"),
    ] {
        let compared = desk.compare(&row(cell)).await;
        assert_eq!(said(&compared), ["2 PL:NEW1 ADDED"], "{cell}");
        assert_eq!(patch(&compared, "PL:NEW1").valid_from, Some(Edge::On(day(meant))), "{cell}");
    }
    let open = desk.compare(&row("")).await;
    assert_eq!(patch(&open, "PL:NEW1").valid_from, Some(Edge::Open), "who says nothing says nothing against any day");
    for cell in [
        "yesterday",
        "01/03/2018",
        "2018-02-30",
        "18-03-01",
        "2018-03",
        "2018-02-28T25:00:00Z",
        "+20000-01-01T00:00:00Z",
        "+262142-12-31T23:30:00Z",
        "-262143-01-01T00:30:00Z",
    ] {
        let compared = desk.compare(&row(cell)).await;
        assert_eq!(said(&compared), ["2 PL:NEW1 REFUSED INVALID_DAY valid_from"], "{cell}");
        assert!(what(&compared, 2).contains("write it as 2027-01-31"), "{cell}");
    }
}

#[tokio::test]
async fn countries_are_read_in_all_their_codes_and_never_contradict_the_entry() {
    let desk = Desk::new().await;
    let table = "code,country,name_official\n\
        GB:UK030,gb,Benefits Office\n\
        gr:10042,GRC,Ίδρυμα\n\
        PL:NEW1,AT,Nowy Urząd\n\
        PL:ONE1,Poland,Zakład Pierwszy\n";
    let expected = [
        "2 UK:UK030 ADDED",
        "3 EL:10042 ADDED",
        "4 PL:NEW1 REFUSED OTHER_COUNTRY country",
        "5 PL:ONE1 REFUSED OTHER_COUNTRY country",
    ];
    assert_eq!(said(&desk.compare(table).await), expected);
}

#[tokio::test]
async fn codes_are_kept_to_the_letter_and_none_differ_by_case_only() {
    let desk = Desk::new().await;
    desk.write("code,name_official\nPL:0101,Urząd\nPL:00101,Urząd\nPL:4x60x572,Urząd\n").await;
    for code in ["PL:0101", "PL:00101", "PL:4x60x572"] {
        assert_eq!(desk.content(code).await.code, code);
    }
    for (table, refused) in [
        ("code,name_official\nPL:one1,Urząd\n", "2 PL:one1 REFUSED CODE_TAKEN code"),
        ("code,name_official\nPL:abcd1,Urząd\nPL:ABCD1,Urząd\n", "2 PL:abcd1 REFUSED CODE_TAKEN code"),
    ] {
        let said = said(&desk.compare(table).await);
        assert!(said.iter().any(|line| line == refused), "{refused} in {said:?}");
    }
}

#[tokio::test]
async fn line_breaks_and_double_blanks_in_names_become_one_blank() {
    let desk = Desk::new().await;
    let table = "code,name_official,names\nPL:NEW1,\"  Nowy\r\n  Urząd\u{a0} Miasta \",\"de:alias:Neues\n  Amt\"\n";
    desk.write(table).await;
    let content = desk.content("PL:NEW1").await;
    let names: Vec<(NameKind, &str)> =
        content.description(desk.world.today()).names.iter().map(|name| (name.kind, name.text.as_str())).collect();
    assert_eq!(names, [(NameKind::Official, "Nowy Urząd Miasta"), (NameKind::Alias, "Neues Amt")]);
}

#[tokio::test]
async fn names_that_only_hold_a_place_are_kept_and_left_out_of_lists_and_answers() {
    let desk = Desk::new().await;
    let institutions = "code,acronym,name_official\nPL:TRASH1,DO_NOT_USE,Wolne miejsce\nPL:TRASH2,TST,TEST_X\n";
    let competences = "institution_code,buc,role\nPL:TRASH1,S_BUC_19,COUNTER_PARTY\nPL:TRASH2,S_BUC_19,COUNTER_PARTY\n";
    let compared = desk.write_all(&[file("a.csv", institutions), file("b.csv", competences)]).await;
    let flagged = compared.findings.iter().filter(|one| one.code == "PLACEHOLDER").count();
    assert_eq!((flagged, compared.counts.warnings, compared.counts.refused), (2, 2, 0));
    let reader = desk.world.anonymous();
    let lists = "query Lists($question: CompetenceQuestion!) {
        all: institutions(filter: { countries: [\"PL\"] }, first: 100) { nodes { code } }
        found: institutions(text: \"TEST_X\") { nodes { code } }
        competentInstitutions(question: $question) { institutions { institution { code } } }
        institution(code: \"PL:TRASH1\") { acronym }
    }";
    let data = reader.ask(lists, json!({ "question": { "countries": ["PL"], "buc": "S_BUC_19" } })).await;
    for list in ["all", "found"] {
        assert!(!codes(&data[list]).iter().any(|code| code.starts_with("PL:TRASH")), "{list}: {data}");
    }
    assert_eq!(data["competentInstitutions"][0]["institutions"], json!([]));
    assert_eq!(text(&data["institution"]["acronym"]), "DO_NOT_USE", "a code always answers");
}

#[tokio::test]
async fn a_code_that_comes_twice_says_one_thing_or_is_refused() {
    let desk = Desk::new().await;
    let same = desk.compare("code,acronym\nPL:ONE1,KRUS\nPL:ONE1,KRUS\nPL:TWO2,NFZ\n").await;
    let expected = ["2 PL:ONE1 CHANGED", "3 PL:ONE1 WARNING DUPLICATE_CODE code", "4 PL:TWO2 CHANGED"];
    assert_eq!(said(&same), expected);
    let other = desk.compare("code,acronym\nPL:ONE1,KRUS\nPL:ONE1,NFZ\n").await;
    assert_eq!(said(&other)[1], "3 PL:ONE1 REFUSED DUPLICATE_CODE code");
    assert!(what(&other, 3).contains("line 2 of table.csv"), "{}", what(&other, 3));
    let first = file("a.csv", "code,acronym\nPL:ONE1,KRUS\n");
    let files = [first.clone(), file("b.csv", "code,acronym\nPL:ONE1,NFZ\n")];
    assert_eq!(desk.compare_all(&files).await.counts.refused, 1, "two files that say something else");
    let files = [first, file("b.csv", "acronym,code\nNFZ,PL:TWO2\nKRUS,PL:ONE1\n")];
    let counts = desk.compare_all(&files).await.counts;
    assert_eq!((counts.changed, counts.warnings, counts.refused), (2, 1, 0), "two files that say the same");
}

#[tokio::test]
async fn a_cell_that_cannot_be_taken_is_told_with_line_column_code_and_reason() {
    let desk = Desk::with(directory().unit(Unit::new("PL:LATE1").from("2027-06-01"))).await;
    let long = "x".repeat(61);
    for (code, column, cell, refused) in [
        ("PL:ONE1", "email", "nobody", "INVALID_EMAIL"),
        ("PL:ONE1", "phone", "twelve", "INVALID_PHONE"),
        ("PL:ONE1", "fax", "none", "INVALID_PHONE"),
        ("PL:ONE1", "url", "zaklad.example", "INVALID_URL"),
        ("PL:ONE1", "network", "PL-NONE", "UNKNOWN_NETWORK"),
        ("PL:ONE1", "network", "AT-OGK", "OTHER_COUNTRY"),
        ("PL:ONE1", "areas", "PL999", "UNKNOWN_AREA"),
        ("PL:ONE1", "areas", "AT13", "OTHER_COUNTRY"),
        ("PL:ONE1", "functions", "BAKER", "INVALID_FUNCTION"),
        ("PL:ONE1", "functions", "LIAISON_BODY:XX", "INVALID_FUNCTION"),
        ("PL:ONE1", "names", "Kraków", "INVALID_NAME"),
        ("PL:ONE1", "names", "pl:nick:Kraków", "INVALID_NAME"),
        ("PL:ONE1", "code_status", "MAYBE", "INVALID_VALUE"),
        ("PL:ONE1", "is_public", "maybe", "INVALID_VALUE"),
        ("PL:ONE1", "acronym", long.as_str(), "TOO_LONG"),
        ("PL:LATE1", "valid_to", "2027-01-01", "INVALID_PERIOD"),
    ] {
        let compared = desk.compare(&format!("code,{column}\n{code},{cell}\n")).await;
        let found = compared.findings.iter().find(|one| one.code == refused);
        let found = found.unwrap_or_else(|| panic!("{refused} in {:#?}", compared.findings));
        assert_eq!((found.line, found.institution.as_str()), (2, code), "{column}");
        assert_eq!((found.column.as_str(), compared.counts.refused), (column, 1), "{refused}: the column of the file");
        assert!(found.what.len() > 10, "{}", found.what);
    }
    let nameless = desk.compare("code,name_official\nPL:ONE1,\nPL:NEW1,\n").await;
    let refused: Vec<&str> =
        nameless.findings.iter().filter(|one| one.code == "NO_NAME").map(|one| &*one.what).collect();
    assert_eq!(refused.len(), 2, "an entry needs a name: {:#?}", nameless.findings);
}

#[tokio::test]
async fn a_file_may_say_from_which_day_on_it_is_so() {
    let desk = Desk::new().await;
    let asked = import::Asked { day: Some(day("2027-04-01")), ..super::row_by_row() };
    let table = file("table.csv", "code,acronym\nPL:ONE1,KRUS\n");
    let compared = super::compared(desk.ctx(), &desk.administrator, &[table], &asked).await;
    import::apply(desk.ctx(), &desk.administrator, &compared, "A story.").await.expect("written");
    let content = desk.content("PL:ONE1").await;
    let on = |text: &str| content.description(day(text)).acronym.as_str();
    assert_eq!([on(TODAY), on("2027-03-31"), on("2027-04-01")], ["ZUS", "ZUS", "KRUS"]);
}
