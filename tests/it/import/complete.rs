//! A file that holds every institution of a country: those it leaves out end.

use super::{Desk, code_of, compared, directory, file, person, row_by_row, said};
use domain::change_request::{Decision, decide};
use domain::import::{self, Asked, Compared};
use domain::value::{CountryCode, PersonRole};
use tests::{Unit, day};

fn of_poland() -> Asked {
    Asked { complete: CountryCode::parse("PL").ok(), ..row_by_row() }
}

async fn compare(desk: &Desk, table: &str) -> Compared {
    compared(desk.ctx(), &desk.administrator, &[file("poland.csv", table)], &of_poland()).await
}

const POLAND: &str = "code,acronym,name_official\nPL:ONE1,ZUS,Zakład Pierwszy\nPL:NEW1,NOWY,Nowy Urząd\n";

#[tokio::test]
async fn what_the_file_of_a_country_leaves_out_ends_on_the_day() {
    let desk = Desk::new().await;
    let before = (desk.content("PL:OLD1").await, desk.content("AT:WIEN1").await);
    let compared = compare(&desk, POLAND).await;
    assert_eq!(said(&compared), ["0 PL:TWO2 ENDED LEFT_OUT", "2 PL:ONE1 UNCHANGED", "3 PL:NEW1 ADDED"]);
    assert_eq!((compared.counts.ended, compared.counts.refused), (1, 0));
    import::apply(desk.ctx(), &desk.administrator, &compared, "A story.").await.expect("written");
    desk.world.catch_up().await;
    let ended = desk.content("PL:TWO2").await;
    assert_eq!(ended.validity.to, Some(day("2026-12-23")), "announced a month ahead");
    assert_eq!(ended.competences[0].validity.to, Some(day("2026-12-23")), "with what it was competent for");
    assert_eq!(
        (desk.content("PL:OLD1").await, desk.content("AT:WIEN1").await),
        before,
        "ended before; another country"
    );
    assert!(compare(&desk, POLAND).await.is_empty(), "a second time nothing is new");
}

#[tokio::test]
async fn without_being_told_so_a_file_is_not_whole() {
    let desk = Desk::new().await;
    let compared = desk.compare(POLAND).await;
    assert_eq!((compared.counts.ended, compared.counts.added), (0, 1));
}

#[tokio::test]
async fn what_begins_later_is_not_ended_before_it_begins() {
    let desk = Desk::with(directory().unit(Unit::new("PL:LATE1").from("2027-06-01"))).await;
    let compared = compare(&desk, POLAND).await;
    assert_eq!(compared.counts.refused, 0, "{:#?}", said(&compared));
    import::apply(desk.ctx(), &desk.administrator, &compared, "A story.").await.expect("written");
    let late = desk.content("PL:LATE1").await.validity;
    assert!(!late.is_empty(), "{late:?}");
}

#[tokio::test]
async fn a_file_without_institutions_leaves_none_out() {
    let desk = Desk::new().await;
    let table = [file("poland.csv", "institution_code,buc,role\nPL:ONE1,FB_BUC_01,COUNTER_PARTY\n")];
    let sheets = import::read(&table, import::Form::Auto).expect("a table");
    let error = import::compare(desk.ctx(), &desk.administrator, &sheets, &of_poland()).await.expect_err("refused");
    assert!(error.to_string().contains("Only a file of institutions"), "{error}");
}

#[tokio::test]
async fn who_may_not_change_a_country_ends_nothing_of_it() {
    let desk = Desk::new().await;
    let austrian = person(desk.ctx(), PersonRole::NationalEditor, Some("AT"));
    let table = [file("austria.csv", "code,acronym\nAT:WIEN1,WGKK\n")];
    let sheets = import::read(&table, import::Form::Auto).expect("a table");
    let head = desk.head().await;
    match import::compare(desk.ctx(), &austrian, &sheets, &of_poland()).await {
        Ok(compared) => {
            let code = code_of(desk.propose(&austrian, &compared, None).await);
            assert!(["FORBIDDEN", "ROWS_REFUSED"].contains(&code), "{code}");
        }
        Err(error) => assert_eq!(error.meaning().code, "FORBIDDEN"),
    }
    assert_eq!(desk.version("PL:ONE1").await, Some(1));
    assert_eq!(desk.head().await, head, "not even what it may change: all or nothing");
}

#[tokio::test]
async fn an_end_that_is_proposed_keeps_to_the_notice() {
    let desk = Desk::new().await;
    let coordinator = person(desk.ctx(), PersonRole::NationalCoordinator, Some("PL"));
    let compared = compared(desk.ctx(), &desk.editor, &[file("poland.csv", POLAND)], &of_poland()).await;
    let made = desk.propose(&desk.editor, &compared, None).await.expect("a request");
    let [request] = &made[..] else { panic!("one request, not {made:?}") };
    assert_eq!(request.effective_on, day("2026-12-23"), "a month after the announcement");
    let decision = Decision::Approve(None);
    decide(desk.ctx(), &coordinator, request.id, request.version, decision).await.expect("approved");
    let ended = desk.content("PL:TWO2").await.validity;
    assert_eq!(ended.to, Some(day("2026-12-23")), "what ends does not end before that day");
}
