//! The questions of clerks, in their words, asked of the bundled directory as a clerk's program asks them. What the bundled data
//! cannot know (a successor of one German fund) is asked of fixtures.

use crate::reading::{codes, each, list, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Actor, Fixture, Unit, World};

const WHO: &str = "query Who($question: CompetenceQuestion!) { competentInstitutions(question: $question) {
    country { code } buc { code } reason explanation problems { code }
    place { recognised area { code } }
    institutions { institution { code name areas { code } network { code } } competence { role ready isDefault } reasons }
    alternatives { institution { code } reason explanation } hubs { code name(language: \"en\") }
} }";

const FIND: &str = "query Find($text: String, $filter: InstitutionFilter) { institutions(text: $text, filter: $filter, first: 100) {
    totalCount nodes { code acronym name(language: \"en\") country { code } sectors } facets { networks { value count } }
} }";

async fn clerk() -> Actor {
    World::bundled().await.anonymous()
}

async fn who(question: Value) -> Vec<Value> {
    list(&clerk().await.ask(WHO, json!({ "question": question })).await["competentInstitutions"]).to_vec()
}

/// The only answer.
async fn answer(question: Value) -> Value {
    let mut all = who(question.clone()).await;
    assert_eq!(all.len(), 1, "{question}");
    all.remove(0)
}

/// Codes of those who are competent, best first.
fn competent(answer: &Value) -> Vec<&str> {
    list(&answer["institutions"]).iter().map(|one| text(&one["institution"]["code"])).collect()
}

async fn find(typed: &str) -> Value {
    clerk().await.ask(FIND, json!({ "text": typed })).await["institutions"].take()
}

async fn first(typed: &str) -> String {
    codes(&find(typed).await).first().copied().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn question_1_which_polish_institution_handles_family_benefits_in_malopolskie_and_can_receive_today() {
    let found = answer(json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Małopolskie" })).await;
    assert_eq!(competent(&found)[0], "PL:PL212000WR");
    assert!(!competent(&found).contains(&"PL:PL212000MP") && !competent(&found).contains(&"PL:WF06"), "{found}");
    let best = &found["institutions"][0];
    assert_eq!((&best["competence"]["role"], &best["competence"]["ready"]), (&json!("COUNTER_PARTY"), &json!(true)));
    let said = list(&best["reasons"]).iter().map(text).collect::<Vec<_>>().join(" ");
    assert!(said.contains("Holds FB_BUC_01 as counterparty, ready since 1 Jan 2018."), "{said}");
    let krakow = answer(json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Kraków" })).await;
    let said = list(&krakow["institutions"][0]["reasons"]).iter().map(text).collect::<Vec<_>>().join(" ");
    assert!(said.contains("where Kraków lies"), "{said}");
}

#[tokio::test]
async fn question_2_the_same_on_1_march_2019_and_before_the_reform() {
    let on = async |day: &str| {
        let question = json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Małopolskie", "on": day });
        competent(&answer(question).await)[0].to_owned()
    };
    assert_eq!(on("2019-03-01").await, "PL:PL212000WR");
    assert_eq!(on("2018-01-01").await, "PL:PL212000WR", "its first day");
    assert_ne!(on("2017-12-31").await, "PL:PL212000WR", "the day before");
}

#[tokio::test]
async fn question_3_who_pays_pensions_for_cluj_county_and_which_house_insures_health_there() {
    let pensions = answer(json!({ "countries": ["RO"], "buc": "P_BUC_01", "place": "Cluj" })).await;
    let best = &pensions["institutions"][0]["institution"];
    assert!(text(&best["name"]).contains("Pensii") && text(&best["name"]).contains("Cluj"), "{best}");
    let health = answer(json!({ "countries": ["RO"], "buc": "S_BUC_01", "place": "Cluj-Napoca" })).await;
    let best = &health["institutions"][0]["institution"];
    assert!(text(&best["name"]).contains("Sănătate") && text(&best["name"]).contains("Cluj"), "{best}");
}

#[tokio::test]
async fn question_4_i_must_send_u020_to_germany_who_takes_it_given_that_local_agencies_do_not() {
    let found = answer(json!({ "countries": ["DE"], "sed": "U020" })).await;
    assert_eq!(found["buc"]["code"], "UB_BUC_04");
    let codes = competent(&found);
    assert!(!codes.is_empty() && codes.len() < 10, "a few, not 150 agencies: {codes:?}");
    let agencies = clerk().await.ask(FIND, json!({ "text": "Agentur für Arbeit Gera" })).await;
    let local = text(&agencies["institutions"]["nodes"][0]["code"]);
    assert!(!codes.contains(&local), "{local}");
}

#[tokio::test]
async fn question_5_which_countries_have_a_ready_counterparty_for_s_buc_19_and_which_do_not() {
    let all = clerk().await.ask("{ countries { code } }", json!({})).await;
    let countries = each(&all["countries"], "code");
    let answers = who(json!({ "countries": countries, "buc": "S_BUC_19" })).await;
    assert_eq!(answers.len(), 32);
    for answer in &answers {
        assert_eq!(competent(answer).is_empty(), answer["reason"].is_string(), "{answer}");
        assert!(!text(&answer["explanation"]).is_empty());
    }
    let facets = "{ institutions(filter: {bucs: [\"S_BUC_19\"], roles: [COUNTER_PARTY], ready: true}, first: 1) {
        facets { countries { value count } } } }";
    let facets = clerk().await.ask(facets, json!({})).await;
    let with: BTreeSet<&str> = each(&facets["institutions"]["facets"]["countries"], "value").into_iter().collect();
    let answered: BTreeSet<&str> = answers
        .iter()
        .filter(|answer| !competent(answer).is_empty())
        .map(|answer| text(&answer["country"]["code"]))
        .collect();
    assert_eq!(with, answered, "list and resolver agree");
}

#[tokio::test]
async fn question_6_is_this_german_fund_still_valid_and_if_not_who_succeeded_it_from_when() {
    let query = "query($code: String!) { institution(code: $code) { status validity { to }
        successors { institution { code } on scope } canReceive(buc: \"S_BUC_01\") { answer reason explanation } } }";
    let real = clerk().await.ask(query, json!({ "code": "DE:109034270" })).await;
    assert_eq!(real["institution"]["status"], "ENDED");
    assert_eq!(real["institution"]["canReceive"]["reason"], "INSTITUTION_ENDED");
    // The bundled data does not state its successor.
    let fixture = Fixture::new()
        .unit(Unit::new("AT:1001").to("2020-01-01").receives("S_BUC_19"))
        .unit(Unit::new("AT:2001").from("2020-01-01").receives("S_BUC_19"))
        .succession("AT:1001", "AT:2001", "2020-01-01");
    let world = World::with(fixture).await;
    let query = query.replace("S_BUC_01", "S_BUC_19");
    let ended = &world.anonymous().ask(&query, json!({ "code": "AT:1001" })).await["institution"];
    assert_eq!((&ended["status"], &ended["validity"]["to"]), (&json!("ENDED"), &json!("2020-01-01")));
    assert_eq!(ended["successors"][0]["institution"]["code"], "AT:2001");
    assert_eq!(ended["successors"][0]["on"], "2020-01-01");
    assert!(text(&ended["canReceive"]["explanation"]).contains("It is followed by AT:2001."), "{ended}");
}

#[tokio::test]
async fn question_7_what_is_locr_and_ajofm_and_efka() {
    for (typed, country, words) in
        [("LOCR", "CZ", "Labour Office"), ("AJOFM", "RO", "Employment Agency"), ("ΕΦΚΑ", "EL", "EFKA")]
    {
        let found = find(typed).await;
        assert!(found["totalCount"].as_u64() > Some(20), "{typed}: {}", found["totalCount"]);
        let node = &found["nodes"][0];
        assert_eq!(node["country"]["code"], country, "{typed}");
        assert!(text(&node["name"]).contains(words), "{typed}: {node}");
    }
}

#[tokio::test]
async fn question_8_all_counterparties_for_p_buc_01_in_spain_by_province_the_seafarers_institute_apart() {
    let found = answer(json!({ "countries": ["ES"], "buc": "P_BUC_01" })).await;
    let all = list(&found["institutions"]);
    let of =
        |network: &str| all.iter().filter(|one| one["institution"]["network"]["code"] == network).collect::<Vec<_>>();
    let (provinces, sea) = (of("ES-INSS"), of("ES-ISM"));
    assert!(provinces.len() >= 50, "{} provinces", provinces.len());
    assert!(!sea.is_empty(), "the seafarers' institute");
    let areas: BTreeSet<&str> = provinces.iter().flat_map(|one| each(&one["institution"]["areas"], "code")).collect();
    assert!(areas.len() >= 50, "each with its province: {}", areas.len());
    let seafarers = answer(json!({ "countries": ["ES"], "buc": "P_BUC_01", "scheme": "seafarers" })).await;
    assert_eq!(seafarers["institutions"][0]["institution"]["network"]["code"], "ES-ISM");
}

#[tokio::test]
async fn question_9_lives_in_graz_worked_in_maribor_and_zagreb_one_receiver_per_country_for_la_buc_02() {
    let answers = who(json!({ "countries": ["AT", "SI", "HR"], "buc": "LA_BUC_02", "places": [
        { "country": "AT", "place": "Graz" },
        { "country": "SI", "place": "Maribor" },
        { "country": "HR", "place": "Zagreb" },
    ] }))
    .await;
    let places: Vec<&str> = answers.iter().map(|answer| text(&answer["country"]["code"])).collect();
    assert_eq!(places, ["AT", "SI", "HR"]);
    for answer in &answers {
        assert_eq!(answer["place"]["recognised"], true, "{answer}");
        assert!(text(competent(answer).first().map(|code| json!(code)).as_ref().expect("somebody")).len() > 4);
    }
}

#[tokio::test]
async fn question_10_the_french_liaison_body_for_sickness_reimbursement() {
    let question = json!({ "countries": ["FR"], "buc": "S_BUC_19", "function": "LIAISON_BODY" });
    let found = answer(question).await;
    assert_eq!(competent(&found)[0], "FR:CLEISS0001", "{found}");
    assert!(competent(&found).contains(&"FR:CLEISS0003"), "the national centre for care abroad: {found}");
    assert_eq!(
        first("organisme de liaison remboursement maladie France").await,
        "FR:CLEISS0001",
        "typed as one thinks"
    );
}

#[tokio::test]
async fn question_11_institution_of_place_of_stay_in_denmark_for_a_tourist_in_aarhus() {
    for place in ["Aarhus", "Århus"] {
        let question = json!({ "countries": ["DK"], "sector": "S", "place": place, "function": "INSTITUTION_OF_STAY" });
        let answers = who(question).await;
        assert!(answers.iter().all(|answer| answer["place"]["recognised"] == true), "{place}");
        let region = answers.iter().filter(|answer| competent(answer).contains(&"DK:1082")).count();
        assert!(region >= 5, "the region, which runs the hospitals: {region}");
        let funded = answers.iter().find(|answer| answer["buc"]["code"] == "S_BUC_07").expect("the sector's own");
        assert_eq!(competent(funded), ["DK:1082"], "and no other region");
    }
}

#[tokio::test]
async fn question_12_can_norway_send_h_buc_01_to_the_liechtenstein_office_is_my_side_ready_too() {
    let query = "query($code: String!, $from: String) { institution(code: $code) {
        canReceive(buc: \"H_BUC_01\", fromCountry: $from) { answer reason explanation } } }";
    let actor = clerk().await;
    let all = actor.ask(FIND, json!({ "text": "LI:0014", "filter": null })).await;
    let code = text(&all["institutions"]["nodes"][0]["code"]).to_owned();
    assert_eq!(code, "LI:0014");
    let both = actor.ask(query, json!({ "code": code, "from": "NO" })).await["institution"]["canReceive"].take();
    let receiver = actor.ask(query, json!({ "code": code })).await["institution"]["canReceive"].take();
    let owners = answer(json!({ "countries": ["NO"], "buc": "H_BUC_01", "role": "CASE_OWNER" })).await;
    let mine = !competent(&owners).is_empty();
    assert_eq!(both["answer"] == true, mine && receiver["answer"] == true, "{both} {receiver}");
    assert!(mine, "Norway can own an H_BUC_01");
}

#[tokio::test]
async fn question_13_krakow_in_each_of_its_spellings() {
    let mut answers = Vec::new();
    for place in ["Krakow", "Kraków", "Cracow", "krakow", "KRAKAU", "Krakw"] {
        let found = answer(json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": place })).await;
        answers.push(competent(&found).into_iter().map(str::to_owned).collect::<Vec<_>>());
    }
    assert!(answers.iter().all(|codes| *codes == answers[0] && codes[0] == "PL:PL212000WR"), "{answers:?}");
    let family = first("family benefits Krakow").await;
    assert_eq!(family, "PL:PL212000WR");
}

#[tokio::test]
async fn question_15_which_buc_starts_with_s072_and_who_is_competent_for_it_in_portugal() {
    let starts = clerk().await.ask("{ bucs(startsWith: \"S072\") { code } }", json!({})).await;
    let bucs = each(&starts["bucs"], "code").into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert!(!bucs.is_empty());
    let answers = who(json!({ "countries": ["PT"], "sed": "S072" })).await;
    assert_eq!(answers.iter().map(|one| text(&one["buc"]["code"]).to_owned()).collect::<Vec<_>>(), bucs);
    assert!(answers.iter().all(|one| !competent(one).is_empty()), "{answers:?}");
    let (code, message) =
        clerk().await.refused(WHO, json!({ "question": { "countries": ["PT"], "sed": "F002" } })).await;
    assert_eq!(code, "SED_STARTS_NO_BUC");
    assert!(message.contains("sent inside") && message.contains("the receiver is already set"), "{message}");
}

#[tokio::test]
async fn question_16_who_becomes_ready_or_ends_in_italy_in_the_next_30_days() {
    let query = "query($from: Date, $to: Date) { upcomingChanges(countries: [\"IT\"], from: $from, to: $to) {
        on event institution { code country { code } } } }";
    let changes = clerk().await.ask(query, json!({ "from": "2026-11-23", "to": "2026-12-23" })).await;
    assert!(!list(&changes["upcomingChanges"]).is_empty());
    for change in list(&changes["upcomingChanges"]) {
        let on = text(&change["on"]);
        assert!(("2026-11-23".."2026-12-24").contains(&on), "{change}");
        assert_eq!(change["institution"]["country"]["code"], "IT");
    }
}

#[tokio::test]
async fn question_18_why_is_there_nobody_for_ub_buc_03_in_iceland() {
    let found = answer(json!({ "countries": ["IS"], "buc": "UB_BUC_03" })).await;
    assert_eq!((competent(&found).len(), &found["reason"]), (0, &json!("NOT_READY")));
    let said = text(&found["explanation"]);
    assert!(said.contains("not ready in EESSI") && said.contains("H_BUC_01") && said.contains("X007"), "{said}");
    assert_eq!(found["alternatives"][0]["reason"], "NOT_READY");
}

#[tokio::test]
async fn question_19_the_family_compensation_funds_of_canton_vaud_and_the_default_one() {
    let found = answer(json!({ "countries": ["CH"], "buc": "FB_BUC_01", "place": "Vaud" })).await;
    let all = list(&found["institutions"]);
    assert_eq!(all[0]["institution"]["code"], "CH:3022000", "{found}");
    assert_eq!(all[0]["competence"]["isDefault"], true);
    assert!(all.len() > 1, "professional funds beside it");
}

#[tokio::test]
async fn question_20_who_certifies_a1_for_the_self_employed_in_the_netherlands() {
    let found = answer(json!({ "countries": ["NL"], "buc": "LA_BUC_02", "scheme": "self-employed" })).await;
    assert_eq!(found["institutions"][0]["institution"]["network"]["code"], "NL-SVB", "{found}");
    assert_eq!(competent(&found)[0], "NL:1001");
    assert!(first("A1 Netherlands").await.starts_with("NL:"), "typed as one thinks");
}

#[tokio::test]
async fn question_21_accident_insurers_in_finland_that_can_own_aw_buc_05() {
    let found = answer(json!({ "countries": ["FI"], "buc": "AW_BUC_05", "role": "CASE_OWNER" })).await;
    let all = list(&found["institutions"]);
    assert!(!all.is_empty(), "{found}");
    assert!(all.iter().all(|one| one["competence"]["role"] == "CASE_OWNER" && one["competence"]["ready"] == true));
}

#[tokio::test]
async fn question_23_who_pays_child_benefit_in_flanders_since_2019_and_what_was_the_id_before() {
    let found =
        answer(json!({ "countries": ["BE"], "buc": "FB_BUC_01", "place": "Vlaams Gewest", "on": "2019-06-01" })).await;
    assert!(competent(&found).contains(&"BE:KB00000001"), "{found}");
    let query =
        "{ institution(code: \"BE:KB00000001\") { validity { from } predecessors { institution { code name } on } } }";
    let fons = clerk().await.ask(query, json!({})).await["institution"].take();
    assert_eq!(fons["validity"]["from"], "2019-01-01");
    assert!(list(&fons["predecessors"]).iter().any(|one| one["institution"]["code"] == "BE:KB00000090"), "{fons}");
    let before = answer(json!({ "countries": ["BE"], "buc": "FB_BUC_01", "place": "Gent", "on": "2018-12-31" })).await;
    assert!(competent(&before).contains(&"BE:KB00000090"), "{before}");
}

#[tokio::test]
async fn question_25_what_sits_behind_the_router_and_whom_do_i_address() {
    let query = "{ institution(code: \"DE:DRV66001\") { routes { institution { code } } competences(role: INTELLIGENT_ROUTING) {
        totalCount nodes { buc { code } } } } }";
    let router = clerk().await.ask(query, json!({})).await["institution"].take();
    let behind: Vec<&str> = list(&router["routes"]).iter().map(|one| text(&one["institution"]["code"])).collect();
    assert!(behind.len() >= 10, "{behind:?}");
    let buc = text(&router["competences"]["nodes"][0]["buc"]["code"]);
    let found = answer(json!({ "countries": ["DE"], "buc": buc })).await;
    assert!(each(&found["hubs"], "code").contains(&"DE:DRV66001"), "named in front: {found}");
    assert!(!competent(&found).contains(&"DE:DRV66001"), "not addressed itself");
    let one_behind =
        list(&found["institutions"]).iter().find(|one| behind.contains(&text(&one["institution"]["code"])));
    let said = list(&one_behind.expect("somebody behind it")["reasons"]).iter().map(text).collect::<Vec<_>>().join(" ");
    assert!(said.contains("The router DE:DRV66001 stands in front of it."), "{said}");
}
