//! Who is competent, and why, or why nobody is.

use crate::reading::{each, list, text};
use domain::value::{InstitutionFunction, Role, Sector};
use serde_json::{Value, json};
use tests::{Actor, Fixture, Holding, Unit, World};

const WHO: &str = "query Who($question: CompetenceQuestion!) { competentInstitutions(question: $question) {
    country { code } buc { code } reason explanation problems { path code message }
    place { recognised area { code } candidates { code } }
    institutions { institution { code } competence { role ready buc { code } } reasons area { code } }
    alternatives { institution { code } reason explanation } hubs { code }
} }";

async fn answers(actor: &Actor, question: Value) -> Vec<Value> {
    let data = actor.ask(WHO, json!({ "question": question })).await;
    list(&data["competentInstitutions"]).to_vec()
}

/// Codes of those who are competent, best first.
fn competent(answer: &Value) -> Vec<&str> {
    list(&answer["institutions"]).iter().map(|one| text(&one["institution"]["code"])).collect()
}

/// The only answer.
async fn who(actor: &Actor, question: Value) -> Value {
    let mut all = answers(actor, question.clone()).await;
    assert_eq!(all.len(), 1, "{question}");
    all.remove(0)
}

#[tokio::test]
async fn clerks_questions_are_answered() {
    let actor = World::bundled().await.anonymous();
    let poland = json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Małopolskie" });
    assert_eq!(competent(&who(&actor, poland).await)[0], "PL:PL212000WR");
    let then = json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Kraków", "on": "2019-03-01" });
    assert_eq!(competent(&who(&actor, then).await)[0], "PL:PL212000WR");
    let iceland = who(&actor, json!({ "countries": ["IS"], "buc": "UB_BUC_03" })).await;
    assert_eq!((competent(&iceland).len(), &iceland["reason"]), (0, &json!("NOT_READY")), "competent, but not ready");
    assert!(!list(&iceland["alternatives"]).is_empty());
    let three = answers(
        &actor,
        json!({ "countries": ["AT", "SI", "HR"], "buc": "LA_BUC_02", "places": [
            { "country": "AT", "place": "Graz" }, { "country": "SI", "place": "Maribor" }, { "country": "HR", "place": "Zagreb" }] }),
    )
    .await;
    assert_eq!(three.iter().map(|one| text(&one["country"]["code"])).collect::<Vec<_>>(), ["AT", "SI", "HR"]);
    for answer in &three {
        assert!(!competent(answer).is_empty(), "{answer}");
        assert_eq!(answer["place"]["recognised"], true);
    }
    let portugal = answers(&actor, json!({ "countries": ["PT"], "sed": "S072" })).await;
    assert!(!portugal.is_empty() && portugal.iter().all(|one| !competent(one).is_empty()));
}

fn fixture() -> Fixture {
    Fixture::new()
        .unit(Unit::new("PL:EXACT").area("PL213").receives("FB_BUC_01"))
        .unit(Unit::new("PL:PARENT").area("PL21").receives("FB_BUC_01"))
        .unit(Unit::new("PL:NATION").area("PL").receives("FB_BUC_01"))
        .unit(Unit::new("PL:UNSAID").receives("FB_BUC_01"))
        .unit(Unit::new("PL:ELSEWHERE").area("PL22A").receives("FB_BUC_01"))
        .unit(Unit::new("PL:SLOW").area("PL213").holds(Holding::receives("FB_BUC_01").not_ready()))
        .unit(Unit::new("PL:OWNS").area("PL213").owns("FB_BUC_01"))
        .unit(Unit::new("PL:ROUTER").area("PL").holds(Holding::new("FB_BUC_01", Role::IntelligentRouting)))
        .unit(
            Unit::new("PL:LIAISON")
                .area("PL")
                .function(InstitutionFunction::LiaisonBody, &[Sector::FamilyBenefits])
                .owns("P_BUC_06"),
        )
        .unit(Unit::new("PL:MINERS").area("PL").holds(Holding::receives("S_BUC_19").scope("schemes=miners")))
        .unit(Unit::new("PL:FARMS").area("PL").holds(Holding::receives("S_BUC_19").scope("schemes=farmers")))
        .unit(Unit::new("PL:ANYBODY").area("PL").receives("S_BUC_19"))
        .unit(Unit::new("AT:VIENNA").area("AT13").receives("FB_BUC_01").receives("P_BUC_06"))
}

#[tokio::test]
async fn who_fits_the_place_best_comes_first_and_nobody_who_covers_it_is_left_out() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    let answer = who(&actor, json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Kraków" })).await;
    assert_eq!(competent(&answer), ["PL:EXACT", "PL:PARENT", "PL:NATION", "PL:UNSAID"]);
    assert_eq!((&answer["place"]["recognised"], &answer["place"]["candidates"]), (&json!(true), &json!([])));
    assert_eq!(list(&answer["institutions"])[0]["area"]["code"], "PL213");
    assert!(list(&answer["institutions"]).iter().all(|one| !list(&one["reasons"]).is_empty()));
    assert_eq!(each(&answer["hubs"], "code"), ["PL:ROUTER", "PL:LIAISON"], "named beside, no answer themselves");
    let owners = who(&actor, json!({ "countries": ["PL"], "buc": "FB_BUC_01", "role": "CASE_OWNER" })).await;
    assert_eq!(competent(&owners), ["PL:OWNS"]);
    let larger = who(&actor, json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "PL2" })).await;
    assert_eq!(competent(&larger).len(), 5, "parts of a larger place are in: {:?}", competent(&larger));
}

#[tokio::test]
async fn there_is_one_answer_for_each_country_and_use_case() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    let pairs = |answers: &[Value]| -> Vec<String> {
        answers.iter().map(|one| format!("{} {}", text(&one["country"]["code"]), text(&one["buc"]["code"]))).collect()
    };
    let several = answers(&actor, json!({ "countries": ["AUT", "PL"], "sed": "P5000" })).await;
    assert_eq!(
        pairs(&several),
        ["AT FB_BUC_01", "AT P_BUC_06", "PL FB_BUC_01", "PL P_BUC_06"],
        "a document that starts two"
    );
    assert_eq!(competent(&several[1]), ["AT:VIENNA"]);
    assert_eq!(
        (competent(&several[3]).len(), &several[3]["reason"]),
        (0, &json!("WRONG_ROLE")),
        "the one that got furthest"
    );
    let sector = answers(&actor, json!({ "countries": ["EL"], "sector": "FB" })).await;
    assert_eq!(pairs(&sector), ["EL FB_BUC_01"]);
    assert_eq!(sector[0]["reason"], "NO_COMPETENCE");
}

#[tokio::test]
async fn a_place_that_is_unknown_or_ambiguous_is_cleared_up_first_and_never_answered_nationwide() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    let unknown = who(&actor, json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Nowhereville" })).await;
    assert_eq!((competent(&unknown).len(), &unknown["reason"]), (0, &Value::Null));
    assert_eq!(unknown["problems"][0]["code"], "UNKNOWN_PLACE");
    let ambiguous = who(&actor, json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Dobra" })).await;
    assert_eq!((competent(&ambiguous).len(), &ambiguous["problems"][0]["code"]), (0, &json!("AMBIGUOUS_PLACE")));
    assert_eq!(each(&ambiguous["place"]["candidates"], "code"), ["PL213", "PL22A"]);
    let both = answers(
        &actor,
        json!({ "countries": ["PL", "AT"], "buc": "FB_BUC_01", "place": "Kraków", "places": [{ "country": "AT", "place": "Wien" }] }),
    )
    .await;
    assert!(both.iter().all(|one| one["place"]["recognised"] == true), "{both:?}");
    assert_eq!(both[1]["place"]["area"]["code"], "AT13");
    assert_eq!(competent(&both[1]), ["AT:VIENNA"]);
}

#[tokio::test]
async fn a_scheme_narrows_to_its_bodies_and_those_without_limit() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    let of = async |scheme: Value| {
        let answer = who(&actor, json!({ "countries": ["PL"], "buc": "S_BUC_19", "scheme": scheme })).await;
        let mut codes: Vec<String> = competent(&answer).into_iter().map(str::to_owned).collect();
        codes.sort();
        codes
    };
    assert_eq!(of(json!("miners")).await, ["PL:ANYBODY", "PL:MINERS"]);
    assert_eq!(of(json!("farmers")).await, ["PL:ANYBODY", "PL:FARMS"]);
    assert_eq!(of(Value::Null).await.len(), 3);
}

#[tokio::test]
async fn when_nobody_is_competent_the_nearest_are_named_with_their_reasons() {
    let fixture = Fixture::new()
        .unit(Unit::new("PL:SLOW1").area("PL213").holds(Holding::receives("FB_BUC_01").not_ready()))
        .unit(Unit::new("PL:AWAY1").area("PL22A").receives("FB_BUC_01"))
        .unit(Unit::new("PL:GONE1").area("PL213").to("2020-01-01").receives("FB_BUC_01"));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    let answer = who(&actor, json!({ "countries": ["PL"], "buc": "FB_BUC_01", "place": "Kraków" })).await;
    assert_eq!((competent(&answer).len(), &answer["reason"]), (0, &json!("OUTSIDE_AREA")), "the one that got furthest");
    let near: Vec<(&str, &str)> = list(&answer["alternatives"])
        .iter()
        .map(|one| (text(&one["institution"]["code"]), text(&one["reason"])))
        .collect();
    for expected in [("PL:AWAY1", "OUTSIDE_AREA"), ("PL:SLOW1", "NOT_READY")] {
        assert!(near.contains(&expected), "{near:?}");
    }
}

#[tokio::test]
async fn a_question_that_cannot_be_answered_says_what_to_write() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    for (question, code) in [
        (json!({ "countries": ["PL"] }), "INVALID"),
        (json!({ "countries": ["PL"], "buc": "FB_BUC_01", "sector": "FB" }), "INVALID"),
        (json!({ "countries": [], "buc": "FB_BUC_01" }), "INVALID"),
        (json!({ "countries": ["XX"], "buc": "FB_BUC_01" }), "UNKNOWN_COUNTRY"),
        (json!({ "countries": ["PL"], "buc": "FB_BUC_99" }), "UNKNOWN_BUC"),
        (json!({ "countries": ["PL"], "buc": "AD_BUC_01" }), "UNKNOWN_BUC"),
        (json!({ "countries": ["PL"], "sed": "Q999" }), "UNKNOWN_SED"),
        (json!({ "countries": ["PL"], "sed": "X007" }), "SED_STARTS_NO_BUC"),
        (json!({ "countries": ["PL"], "sed": "F002" }), "SED_STARTS_NO_BUC"),
        (json!({ "countries": ["PL"], "buc": "FB_BUC_01", "fromCountry": "XX" }), "UNKNOWN_COUNTRY"),
        (json!({ "buc": "FB_BUC_01" }), "BAD_USER_INPUT"),
    ] {
        let (found, message) = actor.refused(WHO, json!({ "question": question })).await;
        assert_eq!(found, code, "{question}");
        assert!(message.len() > 20, "{message}");
    }
}

#[tokio::test]
async fn what_a_client_leaves_out_is_what_the_schema_says() {
    let world = World::with(fixture()).await;
    let query = "query($role: Role, $on: Date, $place: String) {
        competentInstitutions(question: {countries: [\"PL\"], buc: \"FB_BUC_01\", role: $role, on: $on, place: $place}) {
            institutions { institution { code } } } }";
    let data = world.anonymous().ask(query, json!({})).await;
    assert_eq!(list(&data["competentInstitutions"][0]["institutions"]).len(), 5, "counterparties");
}
