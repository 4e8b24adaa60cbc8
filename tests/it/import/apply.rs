//! Who may import what: requests of one's own country that a second person approves, and at once only with a reason.

use super::{Desk, code_of, compared, file, person, row_by_row, said};
use domain::Viewer;
use domain::change_request::{Decision, Then, decide, list, withdraw};
use domain::import::{self, Asked, Form, Source};
use domain::model::ChangeRequest;
use domain::value::{PersonRole, RequestState};
use serde_json::{Value, json};
use tests::{Fixture, World, day};

/// Three tables of Poland.
fn poland() -> [Source; 3] {
    let institutions = "code,acronym,name_official\nPL:ONE1,KRUS,Zakład Pierwszy\nPL:NEW1,NOWY,Nowy Urząd\n";
    let competences = "institution_code,buc,role,valid_from\n\
        PL:NEW1,FB_BUC_01,CASE_OWNER,2026-11-23\nPL:ONE1,S_BUC_19,COUNTER_PARTY,2026-12-23\n";
    let relations = "institution_code,kind,other_code,on\n\
        PL:OLD1,SUCCESSOR,PL:NEW1,2020-01-01\nPL:ONE1,ROUTED_BY,PL:NEW1,\n";
    [file("institutions.csv", institutions), file("competences.csv", competences), file("relations.csv", relations)]
}

const TWO_COUNTRIES: &str = "code,acronym\nPL:ONE1,KRUS\nAT:WIEN1,WGKK\n";

/// All requests there are, the latest first.
async fn requests(desk: &Desk) -> Vec<ChangeRequest> {
    let listed = list(desk.ctx(), &desk.administrator, None, Vec::new(), None, 0, 100).await;
    listed.expect("the store").requests
}

#[tokio::test]
async fn everybody_imports_entries_of_their_own_country_only() {
    let desk = Desk::new().await;
    let table = file("table.csv", TWO_COUNTRIES);
    let told =
        async |viewer: &Viewer| said(&compared(desk.ctx(), viewer, std::slice::from_ref(&table), &row_by_row()).await);
    let (poland, austria) = ("2 PL:ONE1 REFUSED OTHER_COUNTRY code", "3 AT:WIEN1 REFUSED OTHER_COUNTRY code");
    for (role, country, expected) in [
        (PersonRole::NationalEditor, Some("PL"), ["2 PL:ONE1 CHANGED", austria]),
        (PersonRole::NationalCoordinator, Some("AT"), [poland, "3 AT:WIEN1 CHANGED"]),
        (PersonRole::Clerk, Some("PL"), [poland, austria]),
        (PersonRole::ProgrammeOfficer, None, [poland, austria]),
        (PersonRole::Administrator, None, ["2 PL:ONE1 CHANGED", "3 AT:WIEN1 CHANGED"]),
    ] {
        assert_eq!(told(&person(desk.ctx(), role, country)).await, expected, "{role}");
    }
    let sheets = import::read(&[table], Form::Auto).expect("a table");
    let stranger = import::compare(desk.ctx(), &Viewer::Anonymous, &sheets, &row_by_row()).await;
    assert_eq!(code_of(stranger), "UNAUTHENTICATED");
}

#[tokio::test]
async fn tables_of_all_sorts_become_one_request_that_a_second_person_approves() {
    let desk = Desk::new().await;
    let coordinator = person(desk.ctx(), PersonRole::NationalCoordinator, Some("PL"));
    let (ctx, today) = (desk.ctx(), desk.world.today());
    let compare = async || compared(ctx, &desk.editor, &poland(), &Asked::default()).await;
    let made = desk.propose(&desk.editor, &compare().await, Some(today)).await.expect("a request");
    let [request] = &made[..] else { panic!("one request, not {made:?}") };
    assert_eq!((request.state, request.country.as_str()), (RequestState::Proposed, "PL"));
    assert!(request.is_substantial && request.is_short_notice);
    assert_eq!((request.note.as_str(), request.effective_on), ("From a file.", today));
    let again = desk.propose(&desk.editor, &compare().await, Some(today)).await.expect("a request");
    assert_eq!(again[0].id, request.id, "the same file twice makes it once");
    assert_eq!(requests(&desk).await.len(), 1);
    assert_eq!(desk.acronym("PL:ONE1").await, "ZUS", "nothing is so before it is approved");
    let approve =
        async |viewer: &Viewer| decide(ctx, viewer, request.id, request.version, Decision::Approve(None)).await;
    assert_eq!(code_of(approve(&desk.editor).await), "FORBIDDEN", "who imports does not approve");
    approve(&coordinator).await.expect("approved");
    desk.world.catch_up().await;
    assert_eq!(desk.acronym("PL:ONE1").await, "KRUS");
    let (one, new) = (desk.content("PL:ONE1").await, desk.content("PL:NEW1").await);
    let bucs: Vec<&str> = one.competences.iter().map(|held| held.buc.as_str()).collect();
    assert_eq!(bucs, ["FB_BUC_01", "S_BUC_19"]);
    assert_eq!(new.competences[0].validity.from, Some(day("2026-11-23")));
    assert_eq!((one.relations[0].other.as_str(), one.relations.len()), ("PL:NEW1", 1));
    assert_eq!(desk.content("PL:OLD1").await.relations[0].other, "PL:NEW1");
    assert!(compare().await.is_empty(), "now everything is as the files say");
}

#[tokio::test]
async fn a_coordinator_who_imports_waits_for_another_one() {
    let desk = Desk::new().await;
    let [first, second] = [(); 2].map(|()| person(desk.ctx(), PersonRole::NationalCoordinator, Some("PL")));
    let compared = compared(desk.ctx(), &first, &poland(), &Asked::default()).await;
    let made = desk.propose(&first, &compared, None).await.expect("a request");
    assert_eq!(made[0].effective_on, day("2026-12-23"), "the earliest day that needs no reason");
    assert!(!made[0].is_short_notice);
    let approve =
        async |viewer: &Viewer| decide(desk.ctx(), viewer, made[0].id, made[0].version, Decision::Approve(None)).await;
    assert_eq!(code_of(approve(&first).await), "FORBIDDEN");
    assert_eq!(code_of(approve(&desk.administrator).await), "FORBIDDEN");
    assert_eq!(approve(&second).await.expect("approved").state, RequestState::Approved);
}

#[tokio::test]
async fn what_is_substantial_needs_a_reason_or_a_month() {
    let desk = Desk::new().await;
    let compared = compared(desk.ctx(), &desk.editor, &poland(), &Asked::default()).await;
    let today = Some(desk.world.today());
    let late = import::propose(desk.ctx(), &desk.editor, &compared, Then::Propose, today, "From a file.", None).await;
    assert_eq!(code_of(late), "SHORT_NOTICE");
    assert_eq!(requests(&desk).await.len(), 0);
}

#[tokio::test]
async fn a_file_is_put_forward_again_when_its_request_was_taken_back() {
    let desk = Desk::new().await;
    let compared = compared(desk.ctx(), &desk.editor, &poland(), &Asked::default()).await;
    let first = desk.propose(&desk.editor, &compared, None).await.expect("a request").remove(0);
    withdraw(desk.ctx(), &desk.editor, first.id, first.version).await.expect("taken back");
    let again = desk.propose(&desk.editor, &compared, None).await.expect("a request").remove(0);
    assert_eq!(again.state, RequestState::Proposed, "not the one that was taken back");
    assert_ne!(again.id, first.id);
}

#[tokio::test]
async fn a_file_may_be_drafted_first_and_put_forward_then() {
    let desk = Desk::new().await;
    let (ctx, editor) = (desk.ctx(), &desk.editor);
    let compared = compared(ctx, editor, &poland(), &Asked::default()).await;
    let drafted =
        import::propose(ctx, editor, &compared, Then::Keep, None, "From a file.", None).await.expect("a draft");
    assert_eq!(drafted[0].state, RequestState::Draft);
    let proposed = desk.propose(editor, &compared, None).await.expect("a request");
    assert_eq!(proposed[0].state, RequestState::Proposed);
}

#[tokio::test]
async fn an_import_of_two_countries_becomes_two_requests() {
    let desk = Desk::new().await;
    let compared = desk.compare(TWO_COUNTRIES).await;
    let made = desk.propose(&desk.administrator, &compared, None).await.expect("requests");
    let countries: Vec<&str> = made.iter().map(|request| request.country.as_str()).collect();
    assert_eq!(countries, ["AT", "PL"]);
    assert!(made.iter().all(|request| request.state == RequestState::Proposed));
    let coordinator = person(desk.ctx(), PersonRole::NationalCoordinator, Some("AT"));
    let approved = decide(desk.ctx(), &coordinator, made[0].id, made[0].version, Decision::Approve(None)).await;
    approved.expect("approved");
    let both = (desk.acronym("AT:WIEN1").await, desk.acronym("PL:ONE1").await);
    assert_eq!(both, ("WGKK".to_owned(), "ZUS".to_owned()), "each country decides on its own");
}

#[tokio::test]
async fn what_an_administrator_writes_at_once_is_marked_as_short_notice() {
    let desk = Desk::new().await;
    let compared = desk.compare(TWO_COUNTRIES).await;
    let count = import::apply(desk.ctx(), &desk.administrator, &compared, "A mistake of ours.").await;
    assert_eq!(count.expect("written"), 2);
    let both = (desk.acronym("AT:WIEN1").await, desk.acronym("PL:ONE1").await);
    assert_eq!(both, ("WGKK".to_owned(), "KRUS".to_owned()));
    let requests = requests(&desk).await;
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!((request.state, request.is_short_notice), (RequestState::Approved, true));
        assert_eq!(request.short_notice_reason.as_deref(), Some("A mistake of ours."));
    }
}

#[tokio::test]
async fn at_once_needs_a_reason_and_an_administrator() {
    let desk = Desk::new().await;
    let (ctx, head) = (desk.ctx(), desk.head().await);
    let table = [file("table.csv", "code,acronym\nPL:ONE1,KRUS\n")];
    let changed = compared(ctx, &desk.administrator, &table, &Asked::default()).await;
    for reason in ["", " \n "] {
        assert_eq!(code_of(import::apply(ctx, &desk.administrator, &changed, reason).await), "REASON_NEEDED");
    }
    for role in [PersonRole::NationalEditor, PersonRole::NationalCoordinator, PersonRole::Clerk] {
        let viewer = person(ctx, role, Some("PL"));
        assert_eq!(code_of(import::apply(ctx, &viewer, &changed, "A story.").await), "FORBIDDEN", "{role}");
    }
    assert_eq!(code_of(import::apply(ctx, &Viewer::Anonymous, &changed, "A story.").await), "UNAUTHENTICATED");
    assert_eq!(code_of(import::apply(ctx, &Viewer::Machine("import"), &changed, "").await), "CONFLICT");
    assert_eq!((desk.head().await, desk.version("PL:ONE1").await), (head, Some(1)));
}

#[tokio::test]
async fn what_somebody_else_changed_meanwhile_is_looked_at_again() {
    let desk = Desk::new().await;
    let stale = desk.compare(TWO_COUNTRIES).await;
    desk.write("code,acronym\nPL:ONE1,NFZ\n").await;
    let (ctx, head) = (desk.ctx(), desk.head().await);
    assert_eq!(code_of(import::apply(ctx, &desk.administrator, &stale, "A story.").await), "CONFLICT");
    assert_eq!(desk.acronym("AT:WIEN1").await, "OFF", "all countries or none");
    assert_eq!(desk.head().await, head);
    let own = desk.compare("code,acronym\nPL:TWO2,KRUS\n").await;
    desk.write("code,acronym\nPL:TWO2,NFZ\n").await;
    assert_eq!(code_of(desk.propose(&desk.editor, &own, None).await), "CONFLICT");
    let new = desk.compare("code,name_official\nPL:NEW1,Nowy Urząd\n").await;
    desk.write("code,name_official\nPL:NEW1,Inny Urząd\n").await;
    assert_eq!(code_of(import::apply(ctx, &desk.administrator, &new, "A story.").await), "CODE_TAKEN");
}

#[tokio::test]
async fn requests_are_made_for_all_countries_or_for_none() {
    let desk = Desk::new().await;
    let stale = desk.compare(TWO_COUNTRIES).await;
    desk.write("code,acronym\nPL:ONE1,NFZ\n").await;
    let before = requests(&desk).await.len();
    assert_eq!(code_of(desk.propose(&desk.administrator, &stale, None).await), "CONFLICT");
    assert_eq!(requests(&desk).await.len(), before, "Austria's neither, although nothing stands in its way");
}

#[tokio::test]
async fn the_first_import_loads_an_empty_store_once() {
    let world = World::with(Fixture::new()).await;
    let (ctx, machine) = (world.ctx(), Viewer::Machine("import"));
    let institutions = "code,name_official\nPL:ONE1,Zakład Pierwszy\nAT:TWO2,Zweite Kasse\n";
    let competences = "institution_code,buc,role,ready\nPL:ONE1,FB_BUC_01,COUNTER_PARTY,true\n";
    let relations = "institution_code,kind,other_code\nPL:ONE1,ROUTED_BY,AT:TWO2\nAT:TWO2,ROUTED_BY,PL:ONE1\n";
    let files = [file("i.csv", institutions), file("c.csv", competences), file("r.csv", relations)];
    let first = compared(ctx, &machine, &files, &Asked::default()).await;
    assert_eq!((first.counts.added, first.counts.refused), (5, 0), "{:#?}", said(&first));
    let before = domain::change::head(ctx).await.expect("the store").to_string();
    assert_eq!(import::apply(ctx, &machine, &first, "").await.expect("loaded"), 2);
    world.catch_up().await;
    let query = "query Changes($after: Seq) { changes(after: $after) { nodes { action label } } }";
    let told = world.anonymous().ask(query, json!({ "after": before })).await["changes"]["nodes"].take();
    let told: Vec<String> = crate::reading::list(&told)
        .iter()
        .map(|row: &Value| format!("{} {}", crate::reading::text(&row["action"]), crate::reading::text(&row["label"])))
        .collect();
    assert_eq!(told, ["LOADED AT:TWO2", "LOADED PL:ONE1"]);
    let desk = Desk { editor: machine.clone(), administrator: machine.clone(), world };
    let one = desk.content("PL:ONE1").await;
    assert_eq!((one.competences.len(), one.relations.len()), (1, 1));
    assert_eq!(desk.content("AT:TWO2").await.relations.len(), 1, "across countries");
    let again = import::apply(desk.ctx(), &machine, &first, "").await;
    assert_eq!(code_of(again), "CONFLICT", "a second time there are entries");
    assert!(desk.compare_all(&files).await.is_empty());
}
