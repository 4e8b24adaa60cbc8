//! Institutions as a clerk asks for them: by what they do, where and when, and by code.

use crate::oracle::{Asked, Oracle, facets_of};
use crate::reading::{codes, each, list, nodes, text};
use domain::Status;
use domain::value::Role;
use serde_json::{Value, json};
use tests::{Fixture, Unit, World, day};

const LIST: &str = "query List($text: String, $filter: InstitutionFilter, $on: Date) {
    institutions(text: $text, filter: $filter, on: $on, first: 100) {
        totalCount asOf edges { match { kind explanation } node { code status } } nodes { code status }
    }
}";

const ONE: &str = "query One($code: String!, $on: Date) {
    institution(code: $code, on: $on) {
        id code nationalId status codeStatus acronym name version isLiaisonBody
        country { code isoCode } validity { from to } sectors
        successors { on scope institution { code status } } predecessors { on institution { code } }
        routedBy { institution { code } } routes { institution { code } }
    }
}";

async fn found(variables: Value) -> Value {
    World::bundled().await.anonymous().ask(LIST, variables).await["institutions"].take()
}

async fn one(code: &str) -> Value {
    World::bundled().await.anonymous().ask(ONE, json!({ "code": code })).await["institution"].take()
}

#[tokio::test]
async fn the_polish_institution_that_can_receive_family_benefits_for_malopolskie_is_found_on_every_day_since_2018() {
    for place in ["Małopolskie", "malopolskie", "PL21", "Kraków", "Cracow", "Krakau", "Tarnów"] {
        let filter = json!({
            "countries": ["PL"], "bucs": ["FB_BUC_01"], "roles": ["COUNTER_PARTY"], "ready": true, "place": place,
        });
        for on in [Value::Null, json!("2019-03-01")] {
            let found = found(json!({ "filter": filter, "on": on })).await;
            let codes = codes(&found);
            assert!(codes.contains(&"PL:PL212000WR"), "{place} on {on}: {codes:?}");
            assert!(codes.len() <= 3, "not a long list: {place}: {codes:?}");
            assert!(!codes.contains(&"PL:PL212000MP"), "the labour office of the same town is none");
        }
    }
}

#[tokio::test]
async fn all_counterparties_for_pensions_in_spain_are_listed_with_facets_that_equal_a_count_by_hand() {
    let oracle = Oracle::new(seed::read().expect("the bundled files"));
    let asked = Asked {
        countries: vec!["ES".to_owned()],
        bucs: vec!["P_BUC_01".to_owned()],
        roles: vec![Role::CounterParty],
        ..Asked::default()
    };
    let (expected, facets) = oracle.find(&asked, day("2026-11-23"));
    let query = "query($filter: InstitutionFilter) { institutions(filter: $filter, first: 100) {
        totalCount nodes { code name(language: \"en\") acronym network { code } areas { code } }
        facets { countries { value label count } sectors { value label count } bucs { value label count }
                 functions { value label count } networks { value label count } } } }";
    let data = World::bundled().await.anonymous().ask(query, json!({ "filter": asked.json() })).await;
    let found = &data["institutions"];
    assert_eq!(codes(found), expected);
    assert_eq!(found["totalCount"], expected.len());
    assert_eq!(facets_of(&found["facets"]), facets);
    assert!(expected.len() >= 52, "every province, and the seafarers' institute apart");
    let seafarers = nodes(found).iter().filter(|node| node["network"]["code"] == "ES-ISM").count();
    assert!((10..expected.len() - 40).contains(&seafarers), "{seafarers} of the seafarers' institute");
    assert!(found["facets"]["countries"][0]["label"].is_string());
}

#[tokio::test]
async fn what_ended_in_austria_on_the_first_of_january_2020_is_told_with_its_successors() {
    let query = "query($on: Date!) { upcomingChanges(countries: [\"AT\"], from: $on, to: $on) {
        on event institution { code status successors { on institution { code status } } } } }";
    let data = World::bundled().await.anonymous().ask(query, json!({ "on": "2020-01-01" })).await;
    let ended: Vec<&Value> =
        list(&data["upcomingChanges"]).iter().filter(|change| change["event"] == "INSTITUTION_ENDS").collect();
    assert_eq!(ended.len(), 20, "the funds merged into ÖGK, SVS and BVAEB, and their association");
    for change in &ended {
        let institution = &change["institution"];
        assert_eq!(institution["status"], "ENDED", "the first day on which it is so");
        let next = list(&institution["successors"]);
        assert!(!next.is_empty(), "{institution}");
        assert!(
            next.iter().all(|one| one["on"] == "2020-01-01" && one["institution"]["status"] == "CURRENT"),
            "{institution}"
        );
    }
    let farmers = ended.iter().find(|change| change["institution"]["code"] == "AT:5001").expect("the farmers' fund");
    let next: Vec<&str> =
        list(&farmers["institution"]["successors"]).iter().map(|one| text(&one["institution"]["code"])).collect();
    assert_eq!(next, ["AT:0300", "AT:5000"], "split between two");
}

#[tokio::test]
async fn a_code_is_read_in_every_spelling_and_printed_as_eessi_writes_it() {
    for (typed, code) in [
        ("UK:UK030", "UK:UK030"),
        ("GB:UK030", "UK:UK030"),
        ("gbr:uk030", "UK:UK030"),
        ("GR:10002", "EL:10002"),
        ("grc:10002", "EL:10002"),
        ("EL:10002", "EL:10002"),
        ("pl:pl212000wr", "PL:PL212000WR"),
        ("POL:PL212000WR", "PL:PL212000WR"),
        (" PL : PL212000WR ", "PL:PL212000WR"),
        ("ch:4X60X572", "CH:4x60x572"),
        ("DK:0101", "DK:0101"),
    ] {
        let institution = one(typed).await;
        assert_eq!(institution["code"], code, "{typed}");
        assert_eq!(institution["country"]["code"], code[..2]);
        assert_eq!(institution["nationalId"], code[3..]);
        let found = found(json!({ "text": typed })).await;
        assert_eq!(found["edges"][0]["node"]["code"], code, "as text: {typed}");
        assert_eq!(found["edges"][0]["match"]["kind"], "CODE", "as text: {typed}");
    }
}

#[tokio::test]
async fn a_code_without_its_country_finds_every_country_that_uses_it() {
    let all = found(json!({ "text": "0101" })).await;
    assert_eq!(codes(&all), ["AT:0101", "BE:0101", "DK:0101", "NL:0101", "NO:0101"]);
    assert!(list(&all["edges"]).iter().all(|edge| edge["match"]["kind"] == "CODE"));
    let some = found(json!({ "text": "0101", "filter": { "countries": ["DK", "NO"] } })).await;
    assert_eq!(codes(&some), ["DK:0101", "NO:0101"]);
    let folded = found(json!({ "text": "pl212000wr" })).await;
    assert_eq!(codes(&folded), ["PL:PL212000WR"]);
    assert_eq!(folded["edges"][0]["match"]["explanation"], "The text is its code in another letter case.");
}

#[tokio::test]
async fn an_ended_institution_is_found_by_its_code_for_ever_and_by_its_name_only_when_ended_ones_are_asked_for() {
    for code in ["DE:109034270", "NO:0501"] {
        let institution = one(code).await;
        assert_eq!((&institution["code"], &institution["status"]), (&json!(code), &json!("ENDED")));
        let found = found(json!({ "text": code })).await;
        assert_eq!(found["edges"][0]["node"], json!({ "code": code, "status": "ENDED" }));
    }
    let name = "Sozialversicherungsanstalt der Bauern";
    let current = found(json!({ "text": name })).await;
    assert!(!codes(&current).contains(&"AT:5001"), "current ones only, when nothing is said");
    let ended = found(json!({ "text": name, "filter": { "status": ["ENDED"] } })).await;
    assert_eq!(codes(&ended)[0], "AT:5001");
    let then = found(json!({ "text": name, "on": "2019-12-31" })).await;
    assert_eq!(then["nodes"][0], json!({ "code": "AT:5001", "status": "CURRENT" }), "current on its last day");
}

#[tokio::test]
async fn an_institution_is_what_it_was_on_the_day_asked_about() {
    let actor = World::bundled().await.anonymous();
    for (code, on, status) in [
        ("AT:1101", "2019-12-31", "CURRENT"),
        ("AT:1101", "2020-01-01", "ENDED"),
        ("AT:1100", "2020-01-01", "CURRENT"),
        ("AT:1100", "2019-12-31", "UPCOMING"),
        ("DK:1084", "2026-12-31", "CURRENT"),
        ("DK:1084", "2027-01-01", "ENDED"),
        ("DK:1086", "2026-11-23", "UPCOMING"),
        ("DK:1086", "2027-01-01", "CURRENT"),
    ] {
        let data = actor.ask(ONE, json!({ "code": code, "on": on })).await;
        assert_eq!(data["institution"]["status"], status, "{code} on {on}");
    }
}

#[tokio::test]
async fn without_a_filter_the_list_holds_everything_current_and_with_all_three_states_everything() {
    let batch = seed::read().expect("the bundled files");
    let on = day("2026-11-23");
    let current =
        batch.institutions.iter().filter(|new| crate::oracle::status(new.validity, on) == Status::Current).count();
    assert_eq!(found(json!({})).await["totalCount"], current);
    let all = found(json!({ "filter": { "status": ["CURRENT", "UPCOMING", "ENDED"] } })).await;
    assert_eq!(all["totalCount"], batch.institutions.len());
}

#[tokio::test]
async fn a_name_is_given_in_the_language_asked_else_officially_else_in_english() {
    let query = "query($code: String!) { institution(code: $code) {
        own: name en: name(language: \"en\") xx: name(language: \"xx\") names { language text kind } } }";
    let data = World::bundled().await.anonymous().ask(query, json!({ "code": "BG:NSSI" })).await;
    let institution = &data["institution"];
    assert_eq!(institution["own"], "Национален осигурителен институт");
    assert_eq!(institution["en"], "National Social Security Institute");
    assert_eq!(institution["xx"], institution["own"]);
    assert_eq!(institution["names"][0]["kind"], "OFFICIAL");
}

#[tokio::test]
async fn routers_know_what_is_behind_them_and_the_others_who_stands_before() {
    let behind = one("DE:DRV66001").await;
    let routes = list(&behind["routes"]);
    assert!(!routes.is_empty());
    let first = text(&routes[0]["institution"]["code"]);
    assert_eq!(one(first).await["routedBy"][0]["institution"]["code"], "DE:DRV66001");
}

#[tokio::test]
async fn a_placeholder_stands_in_no_list_but_its_code_is_resolved() {
    let fixture = Fixture::new()
        .unit(Unit::new("PL:TEST01").named("en", "DO_NOT_USE").receives("FB_BUC_01"))
        .unit(Unit::new("PL:TEST02").acronym("TRN_ZUS").named("en", "Training office").receives("FB_BUC_01"))
        .unit(Unit::new("PL:REAL01").named("en", "Closed fund of miners").receives("FB_BUC_01"));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    let search = async |variables: Value| actor.ask(LIST, variables).await["institutions"].take();
    assert_eq!(codes(&search(json!({})).await), ["PL:REAL01"]);
    assert_eq!(codes(&search(json!({ "text": "training office" })).await), [""; 0]);
    assert_eq!(codes(&search(json!({ "text": "PL:TEST01" })).await), [""; 0]);
    let data = actor.ask(ONE, json!({ "code": "PL:TEST02" })).await;
    assert_eq!(data["institution"]["code"], "PL:TEST02");
}

#[tokio::test]
async fn a_place_orders_by_how_well_it_is_covered_and_excludes_only_who_covers_nothing_of_it() {
    let fixture = Fixture::new()
        .unit(Unit::new("PL:AREA1").area("PL213"))
        .unit(Unit::new("PL:AREA2").area("PL21"))
        .unit(Unit::new("PL:AREA3").area("PL"))
        .unit(Unit::new("PL:AREA4"))
        .unit(Unit::new("PL:AREA5").area("PL22A"))
        .unit(Unit::new("PL:AREA6").area("PL-ZUS-KR"))
        .unit(Unit::new("AT:AREA7").area("AT13"))
        .unit(Unit::new("AT:AREA8"));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    let covering = async |place: &str| {
        let found = actor.ask(LIST, json!({ "filter": { "place": place } })).await["institutions"].take();
        let mut found: Vec<String> = codes(&found).into_iter().map(|code| code[3..].to_owned()).collect();
        found.sort();
        found.join(" ")
    };
    assert_eq!(
        covering("PL213").await,
        "AREA1 AREA2 AREA3 AREA4 AREA6",
        "itself, what holds it, and what shares a town with it"
    );
    assert_eq!(covering("Kraków").await, "AREA1 AREA2 AREA3 AREA4 AREA6");
    assert_eq!(covering("PL2").await, "AREA1 AREA2 AREA3 AREA4 AREA5 AREA6", "parts of it too");
    assert_eq!(covering("Katowice").await, "AREA3 AREA4 AREA5");
    assert_eq!(covering("Vienna").await, "AREA7 AREA8");
    assert_eq!(
        covering("Dobra").await,
        "AREA1 AREA2 AREA3 AREA4 AREA5 AREA6",
        "an ambiguous name means all it may mean"
    );
}

#[tokio::test]
async fn codes_that_nobody_has_are_answered_with_what_is_near() {
    let actor = World::bundled().await.anonymous();
    let query = "query($code: String!) { institution(code: $code) { code } }";
    let answer = actor.graphql(query, json!({ "code": "PL:PL212000WX" })).await;
    assert!(answer["data"]["institution"].is_null());
    let (code, message) = actor.refused(query, json!({ "code": "PL:PL212000WX" })).await;
    assert_eq!(code, "UNKNOWN_CODE");
    assert!(message.contains("did you mean") && message.contains("PL:PL212000WR"), "{message}");
    for malformed in ["", "PL", "PL:", "PL:12", "XX:12345", "PL:1234567890123", "PL:12 45", "ΕΦΚΑ"] {
        let (code, message) = actor.refused(query, json!({ "code": malformed })).await;
        assert_eq!(code, "INVALID_CODE", "{malformed}");
        assert!(message.contains("PL:PL212000WR"), "an example helps: {message}");
    }
}

#[tokio::test]
async fn the_functions_areas_and_seats_of_an_entry_are_shown_and_what_nobody_knows_is_empty() {
    let query = "{ institution(code: \"PL:PL212000WR\") {
        functions { function sectors } areas { code name scheme parent { code } } addresses { street town postcode }
        contacts { phones faxes emails urls } accessPoint { code } network { code name websites } sectors } }";
    let data = World::bundled().await.anonymous().ask(query, json!({})).await;
    let institution = &data["institution"];
    assert_eq!(institution["areas"][0]["code"], "PL21");
    assert_eq!(institution["areas"][0]["parent"]["code"], "PL2");
    assert_eq!(institution["addresses"][0]["town"], "Kraków");
    assert_eq!(institution["addresses"][0]["street"], Value::Null);
    assert_eq!(institution["contacts"]["emails"], json!([]));
    assert_eq!(institution["accessPoint"], Value::Null);
    assert!(each(&institution["functions"], "function").contains(&"COMPETENT_INSTITUTION"));
    assert!(list(&institution["sectors"]).contains(&json!("FB")));
}
