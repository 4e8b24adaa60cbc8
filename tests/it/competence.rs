//! Competences: who can receive what, when, where and from whom, with the reason when the answer is no.

use crate::reading::{codes, each, list, nodes, text};
use domain::value::Role;
use serde_json::{Value, json};
use tests::{Actor, Fixture, Holding, Unit, World};

const RECEIVE: &str = "query Receive($code: String!, $buc: String!, $on: Date, $place: String, $fromCountry: String) {
    institution(code: $code) {
        canReceive(buc: $buc, on: $on, place: $place, fromCountry: $fromCountry) { answer reason explanation }
    }
}";

/// The reason of the answer; `yes` when it can.
async fn answer(actor: &Actor, question: Value) -> (String, String) {
    let data = actor.ask(RECEIVE, question.clone()).await;
    let found = &data["institution"]["canReceive"];
    assert_eq!(found["answer"], found["reason"].is_null(), "{question}: {found}");
    let explanation = text(&found["explanation"]).to_owned();
    assert!(explanation.ends_with('.') && explanation.len() > 15, "{explanation}");
    (found["reason"].as_str().unwrap_or("yes").to_owned(), explanation)
}

async fn expect(actor: &Actor, cases: &[(&str, &str, &str, &str)]) {
    for (code, buc, on, reason) in cases {
        let (found, _) = answer(actor, json!({ "code": code, "buc": buc, "on": on })).await;
        assert_eq!(found, *reason, "{code} {buc} on {on}");
    }
}

#[tokio::test]
async fn each_reason_holds_from_its_first_day_to_its_last() {
    let year = Holding::receives("FB_BUC_01").from("2020-01-01").to("2021-01-01");
    let fixture = Fixture::new()
        .unit(Unit::new("PL:YEAR").holds(year.clone()))
        .unit(Unit::new("PL:TWICE").holds(year).holds(Holding::receives("FB_BUC_01").from("2023-01-01")))
        .unit(
            Unit::new("PL:LATER")
                .holds(Holding::receives("FB_BUC_01").to("2020-01-01").not_ready())
                .holds(Holding::receives("FB_BUC_01").from("2020-01-01")),
        )
        .unit(Unit::new("PL:SHORT").from("2019-01-01").to("2022-01-01").receives("FB_BUC_01"))
        .unit(Unit::new("PL:OWNER").owns("FB_BUC_01"))
        .unit(Unit::new("PL:ROUTER").holds(Holding::new("FB_BUC_01", Role::IntelligentRouting)))
        .unit(Unit::new("PL:NEVER").holds(Holding::receives("FB_BUC_01").not_ready()));
    let world = World::with(fixture).await;
    let fb = "FB_BUC_01";
    expect(
        &world.anonymous(),
        &[
            ("PL:YEAR", fb, "2019-12-31", "NOT_YET_VALID"),
            ("PL:YEAR", fb, "2020-01-01", "yes"),
            ("PL:YEAR", fb, "2020-12-31", "yes"),
            ("PL:YEAR", fb, "2021-01-01", "ENDED"),
            ("PL:TWICE", fb, "2021-02-01", "ENDED"),
            ("PL:TWICE", fb, "2022-11-30", "NOT_YET_VALID"),
            ("PL:TWICE", fb, "2023-01-01", "yes"),
            ("PL:LATER", fb, "2019-12-31", "NOT_READY"),
            ("PL:LATER", fb, "2020-01-01", "yes"),
            ("PL:SHORT", fb, "2018-12-31", "NOT_YET_VALID"),
            ("PL:SHORT", fb, "2019-01-01", "yes"),
            ("PL:SHORT", fb, "2021-12-31", "yes"),
            ("PL:SHORT", fb, "2022-01-01", "INSTITUTION_ENDED"),
            ("PL:OWNER", fb, "2022-01-01", "WRONG_ROLE"),
            ("PL:ROUTER", fb, "2022-01-01", "WRONG_ROLE"),
            ("PL:OWNER", "S_BUC_19", "2022-01-01", "NO_COMPETENCE"),
            ("PL:NEVER", fb, "2022-01-01", "NOT_READY"),
        ],
    )
    .await;
}

#[tokio::test]
async fn the_first_reason_that_holds_is_the_answer() {
    let far = |holding: Holding| holding.only_in(&["PL22A"]);
    let fixture = Fixture::new()
        .unit(Unit::new("PL:GONE").to("2020-01-01"))
        .unit(Unit::new("PL:COMES").from("2030-01-01"))
        .unit(Unit::new("PL:NONE").area("PL22A"))
        .unit(Unit::new("PL:ROLE").holds(far(Holding::new("FB_BUC_01", Role::CaseOwner)).to("2020-01-01")))
        .unit(Unit::new("PL:PAST").holds(far(Holding::receives("FB_BUC_01")).to("2020-01-01").not_ready()))
        .unit(Unit::new("PL:SLOW").holds(far(Holding::receives("FB_BUC_01")).not_ready()))
        .unit(Unit::new("PL:AWAY").holds(far(Holding::receives("FB_BUC_01"))))
        .unit(Unit::new("PL:HERE").area("PL21").receives("FB_BUC_01").receives("S_BUC_19"))
        .unit(Unit::new("AT:OWNS").owns("S_BUC_19"))
        .unit(Unit::new("AT:SLOW").holds(Holding::new("FB_BUC_01", Role::CaseOwner).not_ready()))
        .unit(Unit::new("AT:PAST").to("2020-01-01").owns("FB_BUC_01"))
        .unit(Unit::new("AT:RECEIVES").receives("FB_BUC_01"));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    // Everything is wrong with each question; the institution decides how far the rule gets.
    for (code, reason) in [
        ("PL:GONE", "INSTITUTION_ENDED"),
        ("PL:COMES", "NOT_YET_VALID"),
        ("PL:NONE", "NO_COMPETENCE"),
        ("PL:ROLE", "WRONG_ROLE"),
        ("PL:PAST", "ENDED"),
        ("PL:SLOW", "NOT_READY"),
        ("PL:AWAY", "OUTSIDE_AREA"),
        ("PL:HERE", "SENDER_COUNTRY_NOT_READY"),
    ] {
        let question = json!({ "code": code, "buc": "FB_BUC_01", "place": "Kraków", "fromCountry": "AT" });
        assert_eq!(answer(&actor, question).await.0, reason, "{code}");
    }
    let question = json!({ "code": "PL:HERE", "buc": "S_BUC_19", "place": "Kraków", "fromCountry": "AUT" });
    assert_eq!(answer(&actor, question).await.0, "yes", "Austria owns cases of this one");
    let then = json!({ "code": "PL:HERE", "buc": "FB_BUC_01", "on": "2019-12-31", "fromCountry": "AT" });
    assert_eq!(answer(&actor, then).await.0, "yes", "the owner of that time was there on its last day");
}

#[tokio::test]
async fn areas_of_a_competence_replace_those_of_its_institution() {
    let fixture = Fixture::new().unit(
        Unit::new("PL:AREAS")
            .area("PL21")
            .receives("FB_BUC_01")
            .holds(Holding::receives("S_BUC_19").only_in(&["PL22"])),
    );
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    for (buc, place, reason) in [
        ("FB_BUC_01", "Kraków", "yes"),
        ("FB_BUC_01", "PL2", "yes"),
        ("FB_BUC_01", "Katowice", "OUTSIDE_AREA"),
        ("S_BUC_19", "Katowice", "yes"),
        ("S_BUC_19", "Kraków", "OUTSIDE_AREA"),
        ("S_BUC_19", "Dobra", "yes"),
    ] {
        let found = answer(&actor, json!({ "code": "PL:AREAS", "buc": buc, "place": place })).await.0;
        assert_eq!(found, reason, "{buc} in {place}");
    }
}

#[tokio::test]
async fn an_answer_names_what_a_reader_needs_next() {
    let fixture = Fixture::new()
        .unit(Unit::new("PL:OLD1").to("2020-01-01"))
        .unit(Unit::new("PL:NEXT1"))
        .unit(
            Unit::new("PL:SOON1")
                .holds(Holding::receives("FB_BUC_01").to("2027-03-01").not_ready())
                .holds(Holding::receives("FB_BUC_01").from("2027-03-01")),
        )
        .unit(Unit::new("PL:YES1").holds(Holding::receives("FB_BUC_01").from("2019-06-01")))
        .succession("PL:OLD1", "PL:NEXT1", "2020-01-01");
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    for (code, words) in [
        ("PL:OLD1", vec!["31 Dec 2019", "PL:NEXT1"]),
        ("PL:NEXT1", vec!["FB_BUC_01"]),
        ("PL:SOON1", vec!["1 Mar 2027", "FB_BUC_01"]),
        ("PL:YES1", vec!["1 Jun 2019", "counterparty"]),
    ] {
        let explanation = answer(&actor, json!({ "code": code, "buc": "fb_buc_1" })).await.1;
        assert!(words.iter().all(|word| explanation.contains(word)), "{code}: {explanation}");
    }
}

#[tokio::test]
async fn a_filter_must_hold_on_one_row_and_not_on_several_together() {
    let fixture = Fixture::new()
        .unit(
            Unit::new("PL:MIXED")
                .owns("FB_BUC_01")
                .holds(Holding::receives("FB_BUC_01").not_ready())
                .receives("S_BUC_19"),
        )
        .unit(Unit::new("PL:WHOLE").receives("FB_BUC_01"))
        .unit(Unit::new("PL:PAST1").holds(Holding::receives("FB_BUC_01").to("2020-01-01")));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    let query = "query($filter: InstitutionFilter, $on: Date) { institutions(filter: $filter, on: $on) {
        nodes { code } facets { sectors { value count } bucs { value count } } } }";
    let find = async |filter: Value, on: Value| {
        actor.ask(query, json!({ "filter": filter, "on": on })).await["institutions"].take()
    };
    let receivers = json!({ "bucs": ["FB_BUC_01"], "roles": ["COUNTER_PARTY"], "ready": true });
    let found = find(receivers.clone(), Value::Null).await;
    assert_eq!(codes(&found), ["PL:WHOLE"], "the mixed one is ready in another role and for another BUC only");
    assert_eq!(codes(&find(receivers, json!("2019-12-31")).await), ["PL:PAST1", "PL:WHOLE"], "and the day counts");
    let not_ready =
        find(json!({ "bucs": ["FB_BUC_01"], "roles": ["COUNTER_PARTY"], "ready": false }), Value::Null).await;
    assert_eq!(codes(&not_ready), ["PL:MIXED"]);
    let sector = find(json!({ "sectors": ["S"], "roles": ["CASE_OWNER"] }), Value::Null).await;
    assert_eq!(codes(&sector), [""; 0]);
    let any = find(json!({ "bucs": ["FB_BUC_01", "S_BUC_19"], "roles": ["COUNTER_PARTY"] }), Value::Null).await;
    assert_eq!(codes(&any), ["PL:MIXED", "PL:WHOLE"], "or inside a list");
    // Facets of BUCs: the row must pass role and readiness, and the filter on BUCs is lifted.
    assert_eq!(
        found["facets"]["bucs"],
        json!([{ "value": "FB_BUC_01", "count": 1 }, { "value": "S_BUC_19", "count": 1 }])
    );
    assert_eq!(found["facets"]["sectors"], json!([{ "value": "FB", "count": 1 }]));
}

#[tokio::test]
async fn competences_are_listed_by_sector_buc_role_and_day_with_their_history() {
    let fixture = Fixture::new().unit(
        Unit::new("PL:MANY")
            .area("PL21")
            .owns("FB_BUC_01")
            .holds(Holding::receives("FB_BUC_01").to("2020-01-01").not_ready())
            .holds(Holding::receives("FB_BUC_01").from("2020-01-01").to("2024-01-01"))
            .holds(Holding::receives("FB_BUC_01").from("2024-01-01"))
            .holds(Holding::receives("S_BUC_19").only_in(&["PL22"]))
            .holds(Holding::receives("AW_BUC_04c").scope("persons=miners;default")),
    );
    let world = World::with(fixture).await;
    let query = "query($sector: Sector, $buc: String, $role: Role, $on: Date, $history: Boolean, $first: Int, $after: String) {
        institution(code: \"PL:MANY\") { sectors
            competences(sector: $sector, buc: $buc, role: $role, on: $on, history: $history, first: $first, after: $after) {
                totalCount pageInfo { hasNextPage endCursor }
                nodes { buc { code sector } role ready readySince validity { from to } areas { code } scope { persons isDefault } }
            } } }";
    let actor = world.anonymous();
    let ask = async |variables: Value| actor.ask(query, variables).await["institution"].take();
    let all = ask(json!({})).await;
    assert_eq!(all["competences"]["totalCount"], 4, "those of today");
    assert_eq!(all["sectors"], json!(["S", "AW", "FB"]), "derived, in the order of the contract");
    let history = ask(json!({ "buc": "FB_BUC_01", "role": "COUNTER_PARTY", "history": true })).await;
    let rows = nodes(&history["competences"]);
    // The two ready rows touch and say the same: they are one.
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert_eq!(rows[1]["validity"], json!({ "from": "2020-01-01", "to": null }));
    assert_eq!((&rows[0]["readySince"], &rows[1]["readySince"]), (&Value::Null, &json!("2020-01-01")));
    let then = ask(json!({ "role": "COUNTER_PARTY", "buc": "FB_BUC_01", "on": "2019-12-31" })).await;
    assert_eq!(nodes(&then["competences"])[0]["ready"], false);
    let sickness = ask(json!({ "sector": "S" })).await;
    assert_eq!(each(&nodes(&sickness["competences"])[0]["areas"], "code"), ["PL22"], "its own areas");
    let accidents = ask(json!({ "buc": "aw_buc_4C" })).await;
    let row = &nodes(&accidents["competences"])[0];
    assert_eq!(row["scope"], json!({ "persons": ["miners"], "isDefault": true }));
    assert_eq!(each(&row["areas"], "code"), ["PL21"], "the institution's areas when it states none");
    let (mut seen, mut after) = (0, Value::Null);
    loop {
        let page = ask(json!({ "history": true, "first": 2, "after": after })).await["competences"].take();
        seen += nodes(&page).len();
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
    }
    assert_eq!(seen, 5);
}

#[tokio::test]
async fn a_question_that_cannot_be_read_is_refused_with_what_to_write() {
    let fixture = Fixture::new().unit(Unit::new("PL:HERE").receives("FB_BUC_01"));
    let world = World::with(fixture).await;
    let actor = world.anonymous();
    for (more, code) in [
        (json!({ "buc": "FB_BUC_99" }), "UNKNOWN_BUC"),
        (json!({ "buc": "" }), "UNKNOWN_BUC"),
        (json!({ "buc": "AD_BUC_01" }), "UNKNOWN_BUC"),
        (json!({ "buc": "FB_BUC_01", "place": "Nowhereville" }), "UNKNOWN_PLACE"),
        (json!({ "buc": "FB_BUC_01", "place": "Vienna" }), "UNKNOWN_PLACE"),
        (json!({ "buc": "FB_BUC_01", "fromCountry": "US" }), "UNKNOWN_COUNTRY"),
        (json!({ "buc": "FB_BUC_01", "on": "2026-02-30" }), "BAD_USER_INPUT"),
    ] {
        let mut question = json!({ "code": "PL:HERE" });
        question.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        let (found, message) = actor.refused(RECEIVE, question).await;
        assert_eq!(found, code, "{more}");
        assert!(message.contains("use") || message.contains("try") || message.contains("write"), "{message}");
    }
}

#[tokio::test]
async fn unemployment_agencies_without_the_reimbursement_say_so() {
    // A clerk must send U020 to Germany: local agencies do not take it.
    let actor = World::bundled().await.anonymous();
    let query =
        "{ institutions(filter: {countries: [\"DE\"], bucs: [\"UB_BUC_04\"], roles: [COUNTER_PARTY], ready: true}) {
        totalCount nodes { code network { code } } } }";
    let data = actor.ask(query, json!({})).await;
    let takers = codes(&data["institutions"]);
    assert!((1..=3).contains(&takers.len()), "{takers:?}");
    let local =
        actor.ask("{ institutions(filter: {networks: [\"DE-AA\"]}, first: 100) { nodes { code } } }", json!({})).await;
    let local: Vec<&str> = codes(&local["institutions"]).into_iter().filter(|code| !takers.contains(code)).collect();
    let (reason, _) = answer(&actor, json!({ "code": local[0], "buc": "UB_BUC_04" })).await;
    assert!(["NO_COMPETENCE", "WRONG_ROLE"].contains(&reason.as_str()), "{reason}");
    assert!(!list(&data["institutions"]["nodes"]).is_empty());
}
