//! Tables of relations: who follows whom, and who routes for whom.

use super::{Desk, file, said, what};
use domain::institution::Related;
use domain::value::RelationKind;
use tests::day;

const HEADING: &str = "institution_code,kind,other_code,on,scope\n";

fn table(rows: &str) -> String {
    format!("{HEADING}{rows}")
}

/// A succession of which everything is told.
fn follows(other: &str, on: &str, scope: Option<&str>) -> Related {
    Related {
        kind: RelationKind::Successor,
        other: other.to_owned(),
        on: Some(day(on)),
        scope: scope.map(str::to_owned),
    }
}

#[tokio::test]
async fn relations_are_added_changed_and_unchanged() {
    let desk = Desk::with(super::directory().succession("PL:OLD1", "PL:ONE1", "2020-01-01")).await;
    let rows = table(
        "PL:OLD1,successor,PL:ONE1,2020-01-01,\n\
         PL:OLD1,SUCCESSOR,PL:TWO2,2019-12-31T23:00:00Z,the south\n\
         PL:ONE1,routed by,PL:TWO2,,\n",
    );
    let compared = desk.write(&rows).await;
    assert_eq!(said(&compared), ["2 PL:OLD1 UNCHANGED", "3 PL:OLD1 ADDED", "4 PL:ONE1 ADDED"]);
    assert!(what(&compared, 3).contains("SUCCESSOR PL:TWO2"), "{}", what(&compared, 3));
    let both = vec![follows("PL:ONE1", "2020-01-01", None), follows("PL:TWO2", "2020-01-01", Some("the south"))];
    assert_eq!(desk.content("PL:OLD1").await.relations, both);
    let router = Related { kind: RelationKind::RoutedBy, other: "PL:TWO2".to_owned(), on: None, scope: None };
    assert_eq!(desk.content("PL:ONE1").await.relations, [router]);
    let changed = desk.write(&table("PL:OLD1,SUCCESSOR,PL:ONE1,2020-01-01,the north\n")).await;
    assert_eq!(said(&changed), ["2 PL:OLD1 CHANGED"]);
    let both =
        vec![follows("PL:ONE1", "2020-01-01", Some("the north")), follows("PL:TWO2", "2020-01-01", Some("the south"))];
    assert_eq!(desk.content("PL:OLD1").await.relations, both, "one for each kind and other entry");
}

#[tokio::test]
async fn relations_of_entries_that_nobody_knows_are_refused() {
    let desk = Desk::new().await;
    for (row, expected) in [
        ("PL:OLD1,SUCCESSOR,PL:NOBODY,2020-01-01,", "2 PL:OLD1 REFUSED UNKNOWN_CODE other_code"),
        ("PL:NOBODY,SUCCESSOR,PL:ONE1,2020-01-01,", "2 PL:NOBODY REFUSED UNKNOWN_CODE institution_code"),
        ("PL:OLD1,SUCCESSOR,nobody,2020-01-01,", "2 PL:OLD1 REFUSED INVALID_CODE other_code"),
        ("PL:OLD1,COUSIN,PL:ONE1,2020-01-01,", "2 PL:OLD1 REFUSED INVALID_VALUE kind"),
        ("PL:OLD1,SUCCESSOR,PL:ONE1,soon,", "2 PL:OLD1 REFUSED INVALID_DAY on"),
    ] {
        assert_eq!(said(&desk.compare(&table(row)).await), [expected], "{row}");
    }
    let own = said(&desk.compare(&table("PL:OLD1,SUCCESSOR,PL:OLD1,2020-01-01,")).await);
    assert!(own.iter().any(|line| line.starts_with("2 PL:OLD1 REFUSED OWN_SUCCESSOR")), "{own:?}");
}

#[tokio::test]
async fn relations_may_name_what_the_same_files_make() {
    let desk = Desk::new().await;
    let relations = table("PL:OLD1,SUCCESSOR,PL:NEW1,2020-01-01,\nPL:NEW1,ROUTED_BY,PL:NEW2,,\n");
    let institutions = "code,name_official\nPL:NEW1,Nowy Urząd\nPL:NEW2,Centrala\n";
    let compared = desk.write_all(&[file("r.csv", relations), file("i.csv", institutions)]).await;
    assert_eq!((compared.counts.added, compared.counts.refused), (4, 0));
    assert_eq!(desk.content("PL:OLD1").await.relations, [follows("PL:NEW1", "2020-01-01", None)]);
    assert_eq!(desk.content("PL:NEW1").await.relations[0].other, "PL:NEW2");
}

#[tokio::test]
async fn what_the_file_takes_is_written_across_countries_too() {
    let desk = Desk::new().await;
    let institutions = "code,name_official\nAT:NEU1,Neue Kasse\nPL:NEW1,Nowy Urząd\n";
    let relations = table("PL:ONE1,ROUTED_BY,AT:NEU1,,\nAT:WIEN1,ROUTED_BY,PL:NEW1,,\n");
    desk.write_all(&[file("i.csv", institutions), file("r.csv", relations)]).await;
    assert_eq!(desk.content("PL:ONE1").await.relations.len(), 1, "to an entry that another country's part makes");
    assert_eq!(desk.content("AT:WIEN1").await.relations.len(), 1, "whichever part is written first");
}
