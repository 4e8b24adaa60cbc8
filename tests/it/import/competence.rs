//! Tables of competences: merged where rows say the same, refused where they contradict each other or what is there.

use super::{Desk, file, said, what};
use domain::change_request::CompetenceEdit;
use domain::import::Compared;
use domain::value::Role;
use std::collections::BTreeSet;

const HEADING: &str = "institution_code,buc,role,valid_from,valid_to,ready,areas,scope\n";

/// A table of these rows.
fn table(rows: &str) -> String {
    format!("{HEADING}{rows}")
}

/// What an entry holds for a BUC as counterparty: `from to` and what is so.
async fn held(desk: &Desk, code: &str, buc: &str) -> Vec<String> {
    let content = desk.content(code).await;
    let rows = content.competences.iter().filter(|one| one.buc == buc && one.role == Role::CounterParty);
    rows.map(|one| {
        let edge = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let (from, to) = (edge(one.validity.from), edge(one.validity.to));
        let ready = if one.holding.ready { "ready" } else { "not ready" };
        format!("{from} {to} {ready} {} {}", one.holding.areas.join("|"), one.holding.scope).trim().to_owned()
    })
    .collect()
}

/// The lines that are refused, each with its code.
fn refused(compared: &Compared) -> Vec<String> {
    said(compared).into_iter().filter(|line| line.contains("REFUSED")).collect()
}

#[tokio::test]
async fn each_row_is_added_changed_unchanged_or_left_out() {
    let desk = Desk::new().await;
    let rows = table(
        "PL:ONE1,FB_BUC_01,COUNTER_PARTY,,,true,,\n\
         PL:ONE1,AW_BUC_4c,counter party,2020-01-01,,yes,PL22|PL21,\n\
         PL:ONE1,SI_BUC_19,CASE_OWNER,,,,,persons=self-employed;default\n\
         PL:ONE1,MI_BUC_01,CASE_OWNER,,,true,,\n\
         PL:ONE1,AD_BUC_01,CASE_OWNER,,,true,,\n\
         PL:TWO2,fb-buc-1,COUNTER_PARTY,2018-02-28T23:00:00Z,2027-01-01,true,,\n",
    );
    let compared = desk.write(&rows).await;
    let expected = [
        "2 PL:ONE1 UNCHANGED",
        "3 PL:ONE1 ADDED",
        "4 PL:ONE1 ADDED",
        "5 PL:ONE1 WARNING UNKNOWN_BUC buc",
        "6 PL:ONE1 WARNING UNKNOWN_BUC buc",
        "7 PL:TWO2 CHANGED",
    ];
    assert_eq!(said(&compared), expected);
    assert!(what(&compared, 5).contains("MI_BUC_01"), "as it stands in the file: {}", what(&compared, 5));
    assert!(what(&compared, 7).contains("FB_BUC_01 as COUNTER_PARTY"), "{}", what(&compared, 7));
    assert_eq!(held(&desk, "PL:ONE1", "FB_BUC_01").await, ["- - ready"]);
    assert_eq!(held(&desk, "PL:ONE1", "AW_BUC_04c").await, ["2020-01-01 - ready PL21|PL22"]);
    assert_eq!(held(&desk, "PL:TWO2", "FB_BUC_01").await, ["2018-03-01 2027-01-01 ready"]);
    let content = desk.content("PL:ONE1").await;
    let owned = content.competences.iter().find(|one| one.role == Role::CaseOwner).expect("what it owns");
    assert_eq!((owned.buc.as_str(), owned.holding.ready), ("S_BUC_19", true), "ready when nothing is said");
    assert_eq!(owned.holding.scope.to_string(), "persons=self-employed;default");
    let again = desk.compare(&rows).await;
    assert_eq!((again.counts.unchanged, again.counts.warnings), (4, 2));
    assert!(again.is_empty(), "a second time nothing is new: {:#?}", said(&again));
}

#[tokio::test]
async fn rows_that_overlap_or_touch_and_say_the_same_are_one() {
    let desk = Desk::new().await;
    let rows = table(
        "PL:ONE1,S_BUC_19,COUNTER_PARTY,2018-01-01,2019-01-01,true,,\n\
         PL:ONE1,S_BUC_19,COUNTER_PARTY,2022-01-01,,true,,\n\
         PL:ONE1,S_BUC_19,COUNTER_PARTY,2019-06-01,2021-01-01,true,,\n\
         PL:ONE1,S_BUC_19,COUNTER_PARTY,2019-01-01,2020-01-01,true,,\n",
    );
    let compared = desk.write(&rows).await;
    let expected = ["2 PL:ONE1 ADDED", "3 PL:ONE1 ADDED", "4 PL:ONE1 WARNING DUPLICATE", "5 PL:ONE1 WARNING DUPLICATE"];
    assert_eq!(said(&compared), expected, "whatever their order");
    assert_eq!(held(&desk, "PL:ONE1", "S_BUC_19").await, ["2018-01-01 2021-01-01 ready", "2022-01-01 - ready"]);
    assert!(desk.compare(&rows).await.is_empty());
}

#[tokio::test]
async fn rows_that_overlap_and_say_something_else_contradict_each_other() {
    let desk = Desk::new().await;
    for second in ["false,,", "true,PL21,", "true,,persons=self-employed"] {
        let rows = format!(
            "PL:ONE1,S_BUC_19,COUNTER_PARTY,2018-01-01,,true,,\nPL:ONE1,S_BUC_19,COUNTER_PARTY,2019-01-01,,{second}\n"
        );
        let compared = desk.compare(&table(&rows)).await;
        assert_eq!(refused(&compared), ["3 PL:ONE1 REFUSED CONTRADICTION valid_from"], "{second}");
        assert!(what(&compared, 3).contains("overlaps line 2"), "{}", what(&compared, 3));
    }
    let consecutive = "PL:ONE1,S_BUC_19,COUNTER_PARTY,2018-01-01,2019-01-01,true,,\n\
        PL:ONE1,S_BUC_19,COUNTER_PARTY,2019-01-01,,false,,\n";
    desk.write(&table(consecutive)).await;
    let expected = ["2018-01-01 2019-01-01 ready", "2019-01-01 - not ready"];
    assert_eq!(held(&desk, "PL:ONE1", "S_BUC_19").await, expected, "a change of readiness is the next row");
}

#[tokio::test]
async fn what_is_there_is_contradicted_only_with_its_end() {
    let desk = Desk::new().await;
    let before = desk.content("PL:TWO2").await;
    for later in ["false,,", "true,PL22A,", "true,,persons=self-employed"] {
        let row = format!("PL:TWO2,FB_BUC_01,COUNTER_PARTY,2027-01-01,,{later}\n");
        let compared = desk.compare(&table(&row)).await;
        assert_eq!(said(&compared), ["2 PL:TWO2 REFUSED CONTRADICTION valid_from"], "{later}");
        assert!(what(&compared, 2).contains("since 2018-03-01"), "{}", what(&compared, 2));
    }
    assert_eq!(desk.content("PL:TWO2").await, before);
    let both = "PL:TWO2,FB_BUC_01,COUNTER_PARTY,2027-01-01,,false,,\n\
        PL:TWO2,FB_BUC_01,COUNTER_PARTY,2018-03-01,2027-01-01,true,,\n";
    let compared = desk.write(&table(both)).await;
    assert_eq!(said(&compared), ["2 PL:TWO2 ADDED", "3 PL:TWO2 CHANGED"]);
    let expected = ["2018-03-01 2027-01-01 ready", "2027-01-01 - not ready"];
    assert_eq!(held(&desk, "PL:TWO2", "FB_BUC_01").await, expected);
    assert!(desk.compare(&table(both)).await.is_empty());
}

#[tokio::test]
async fn a_row_with_the_same_first_day_takes_the_place_of_the_old_one() {
    let desk = Desk::new().await;
    let row = |rest: &str| table(&format!("PL:TWO2,FB_BUC_01,COUNTER_PARTY,2018-03-01,{rest}\n"));
    for (rest, expected) in [
        ("2030-01-01,true,,", "2018-03-01 2030-01-01 ready"),
        ("2020-01-01,false,,", "2018-03-01 2020-01-01 not ready"),
        (",true,,schemes=miners", "2018-03-01 - ready  schemes=miners"),
        (",true,,", "2018-03-01 - ready"),
    ] {
        let compared = desk.write(&row(rest)).await;
        assert_eq!(said(&compared), ["2 PL:TWO2 CHANGED"], "{rest}");
        assert_eq!(held(&desk, "PL:TWO2", "FB_BUC_01").await, [expected], "{rest}");
    }
}

#[tokio::test]
async fn a_later_row_may_come_to_say_what_the_one_before_it_says() {
    let desk = Desk::new().await;
    let rows = |second: &str| {
        table(&format!(
            "PL:ONE1,S_BUC_19,COUNTER_PARTY,2018-01-01,2027-01-01,true,,\n\
             PL:ONE1,S_BUC_19,COUNTER_PARTY,2027-01-01,,{second},,\n"
        ))
    };
    desk.write(&rows("false")).await;
    let compared = desk.write(&rows("true")).await;
    assert_eq!(compared.counts.refused, 0, "{:#?}", said(&compared));
    assert_eq!(held(&desk, "PL:ONE1", "S_BUC_19").await, ["2018-01-01 - ready"]);
}

#[tokio::test]
async fn a_row_inside_of_what_is_there_changes_nothing() {
    let desk = Desk::new().await;
    let compared = desk.compare(&table("PL:TWO2,FB_BUC_01,COUNTER_PARTY,2020-01-01,2021-01-01,true,,\n")).await;
    assert_eq!(said(&compared), ["2 PL:TWO2 UNCHANGED"]);
    assert!(compared.is_empty());
    let earlier = desk.write(&table("PL:TWO2,FB_BUC_01,COUNTER_PARTY,2017-01-01,2019-01-01,true,,\n")).await;
    assert_eq!(earlier.counts.refused, 0, "{:#?}", said(&earlier));
    assert_eq!(held(&desk, "PL:TWO2", "FB_BUC_01").await, ["2017-01-01 - ready"], "what overlaps becomes one");
}

#[tokio::test]
async fn what_cannot_be_taken_is_told_with_line_column_and_code() {
    let desk = Desk::new().await;
    for (row, expected) in [
        ("PL:ONE1,S_BUC_19,RECEIVER,,,true,,", "3 PL:ONE1 REFUSED INVALID_ROLE role"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,soon,,true,,", "3 PL:ONE1 REFUSED INVALID_DAY valid_from"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,,2018-02-30,true,,", "3 PL:ONE1 REFUSED INVALID_DAY valid_to"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,2020-01-01,2020-01-01,true,,", "3 PL:ONE1 REFUSED INVALID_PERIOD valid_to"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,,,perhaps,,", "3 PL:ONE1 REFUSED INVALID_VALUE ready"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,,,true,,colour=red", "3 PL:ONE1 REFUSED INVALID_SCOPE scope"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,,,true,PL999,", "3 PL:ONE1 REFUSED UNKNOWN_AREA areas"),
        ("PL:ONE1,S_BUC_19,CASE_OWNER,,,true,AT13,", "3 PL:ONE1 REFUSED OTHER_COUNTRY areas"),
        ("PL:NOBODY,S_BUC_19,CASE_OWNER,,,true,,", "3 PL:NOBODY REFUSED UNKNOWN_CODE institution_code"),
        ("PL:NO,S_BUC_19,CASE_OWNER,,,true,,", "3 PL:NO REFUSED INVALID_CODE institution_code"),
    ] {
        let rows = table(&format!("PL:TWO2,FB_BUC_01,COUNTER_PARTY,2018-03-01,,true,,\n{row}\n"));
        let institutions = file("a.csv", "code,acronym\nPL:ONE1,KRUS\n");
        let compared = desk.compare_all(&[institutions, file("competences.csv", rows)]).await;
        assert_eq!(refused(&compared), [expected], "{row}");
        let finding = compared.findings.iter().find(|one| one.line == 3).expect("line 3");
        assert_eq!(finding.file, "competences.csv", "{row}");
    }
}

#[tokio::test]
async fn an_entry_that_the_files_make_has_its_competences_with_it() {
    let desk = Desk::new().await;
    let rows = table("PL:NEW1,FB_BUC_01,COUNTER_PARTY,2026-11-23,,false,,\n");
    let files = [file("competences.csv", rows), file("institutions.csv", "code,name_official\nPL:NEW1,Nowy Urząd\n")];
    let compared = desk.write_all(&files).await;
    assert_eq!((compared.counts.added, compared.counts.refused), (2, 0), "whatever the order of the files");
    assert_eq!(held(&desk, "PL:NEW1", "FB_BUC_01").await, ["2026-11-23 - not ready"]);
    let edits: &[CompetenceEdit] = &super::patch(&compared, "PL:NEW1").competences;
    assert_eq!(edits.len(), 1);
}

#[tokio::test]
async fn every_row_has_its_line_in_the_report() {
    let desk = Desk::new().await;
    let rows = table(
        "PL:ONE1,S_BUC_19,COUNTER_PARTY,2018-01-01,2020-01-01,true,,\n\
         PL:ONE1,S_BUC_19,COUNTER_PARTY,2019-01-01,2021-01-01,false,,\n\
         PL:ONE1,S_BUC_19,COUNTER_PARTY,2022-01-01,,true,,\n\
         PL:TWO2,FB_BUC_01,COUNTER_PARTY,2027-01-01,,false,,\n\
         PL:TWO2,FB_BUC_01,COUNTER_PARTY,2030-01-01,,false,,\n\
         PL:TWO2,P_BUC_06,CASE_OWNER,,,true,,\n\
         PL:TWO2,NO_BUC_77,CASE_OWNER,,,true,,\n\
         AT:WIEN1,FB_BUC_01,COUNTER_PARTY,,,true,,\n",
    );
    let compared = desk.compare(&rows).await;
    let lines: BTreeSet<usize> = compared.findings.iter().map(|one| one.line).collect();
    assert_eq!(lines, (2..=9).collect(), "{:#?}", said(&compared));
    let told: Vec<usize> = compared.findings.iter().map(|one| one.line).collect();
    assert!(told.is_sorted(), "in the order of the file: {told:?}");
}
