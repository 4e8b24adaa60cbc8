//! The notice of a month: for what the law wants it, and what happens when it is shorter.

use super::{HISTORY, Office, VIEW, done, edit, named, problems, renamed, seen, seen_with, step};
use crate::reading::{each, list};
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::time::Duration;
use tests::TODAY;

const PREVIEW: &str = "query Preview($change: ChangeInput!, $effectiveOn: Date) {
    changePreview(change: $change, effectiveOn: $effectiveOn) {
        isSubstantial effectiveOn problems { path code } entries { code isNew version differences { field } }
    }
}";

async fn preview(office: &Office, change: &Value) -> Value {
    office.editor.ask(PREVIEW, json!({ "change": change })).await["changePreview"].take()
}

/// The first day a month after today.
const IN_A_MONTH: &str = "2026-12-23";

fn end(code: &str) -> Value {
    json!({ "end": { "code": code } })
}

#[tokio::test]
async fn what_decides_who_is_competent_is_announced_a_month_ahead() {
    let office = Office::new().await;
    let held = |ready: bool, remove: bool| {
        let held = json!({ "buc": "FB_BUC_01", "role": "COUNTER_PARTY", "ready": ready, "remove": remove });
        json!({ "competences": [held] })
    };
    let new = json!({ "code": "PL:NEW1", "fields": { "names": named("Nowy Urząd") } });
    let into = json!([{ "institution": { "code": "PL:TWO2" } }, { "institution": { "code": "PL:THREE3" } }]);
    for (what, change) in [
        ("no longer ready", edit("PL:ONE1", held(false, false))),
        ("no longer competent", edit("PL:ONE1", held(true, true))),
        ("another area", edit("PL:ONE1", json!({ "areas": ["PL213"] }))),
        ("a function", edit("PL:ONE1", json!({ "functions": [{ "function": "LIAISON_BODY" }] }))),
        ("a router", edit("PL:ONE1", json!({ "addRouters": ["PL:TWO2"] }))),
        ("the code in use", edit("PL:ONE1", json!({ "codeStatus": "REAL" }))),
        ("an end", end("PL:ONE1")),
        ("a merger", json!({ "merge": { "codes": ["PL:ONE1"], "into": { "code": "PL:TWO2" } } })),
        ("a split", json!({ "split": { "code": "PL:ONE1", "into": into } })),
        ("a new code", json!({ "rename": { "code": "PL:ONE1", "names": named("Zakład"), "newCode": "PL:ZAKL1" } })),
        ("a new entry", json!({ "create": new })),
    ] {
        let found = preview(&office, &change).await;
        assert_eq!(found["problems"], json!([]), "{what}");
        assert_eq!((&found["isSubstantial"], &found["effectiveOn"]), (&json!(true), &json!(IN_A_MONTH)), "{what}");
    }
    for (what, change) in [
        ("a name", renamed("PL:ONE1", "Zakład Zachodni")),
        ("a new name by the act for it", json!({ "rename": { "code": "PL:ONE1", "names": named("Zakład Zachodni") } })),
        ("an acronym", edit("PL:ONE1", json!({ "acronym": "ZZ" }))),
        ("contacts", edit("PL:ONE1", json!({ "contacts": { "urls": ["https://zaklad.example"] } }))),
        ("an address", edit("PL:ONE1", json!({ "addresses": [{ "town": "Kraków", "visitor": true }] }))),
        ("hiding", edit("PL:ONE1", json!({ "isPublic": false }))),
    ] {
        let found = preview(&office, &change).await;
        assert_eq!(found["problems"], json!([]), "{what}");
        assert_eq!((&found["isSubstantial"], &found["effectiveOn"]), (&json!(false), &json!(TODAY)), "{what}");
    }
    assert_eq!(office.count().await, 0, "a look ahead keeps nothing");
}

#[tokio::test]
async fn a_look_ahead_says_entry_by_entry_what_would_differ() {
    let office = Office::new().await;
    let merge = |take_over: bool| json!({ "merge": { "codes": ["PL:ONE1"], "into": { "code": "PL:TWO2" }, "takeOver": take_over } });
    let found = preview(&office, &merge(true)).await;
    assert_eq!(each(&found["entries"], "code"), ["PL:TWO2", "PL:ONE1"]);
    let [survivor, ended] = list(&found["entries"]) else { panic!("{found}") };
    assert_eq!(each(&survivor["differences"], "field"), ["areas"], "it holds the BUC already");
    assert_eq!((&ended["version"], &ended["isNew"]), (&json!(1), &json!(false)));
    assert_eq!(each(&ended["differences"], "field"), ["validTo", "competences", "successors"]);
    let found = preview(&office, &merge(false)).await;
    assert_eq!(each(&found["entries"], "code"), ["PL:ONE1"], "nothing is handed over");
}

#[tokio::test]
async fn an_earlier_day_needs_a_reason_which_everybody_can_read() {
    let office = Office::new().await;
    let in_time = office.propose(json!({ "change": end("PL:ONE1"), "effectiveOn": IN_A_MONTH })).await;
    assert_eq!((&in_time["isSubstantial"], &in_time["isShortNotice"]), (&json!(true), &json!(false)));
    let too_early = json!({ "change": end("PL:ONE1"), "effectiveOn": "2026-12-22" });
    for reason in [Value::Null, json!("  ")] {
        let mut input = too_early.clone();
        input["propose"] = json!(true);
        input["shortNoticeReason"] = reason;
        let payload = step(&office.editor, "draftChange", input).await;
        assert_eq!(problems(&payload), ["effectiveOn SHORT_NOTICE"]);
    }
    assert_eq!(office.count().await, 1, "what could not be put forward was not kept");
    let draft = done(step(&office.editor, "draftChange", too_early).await);
    assert_eq!(draft["isShortNotice"], true, "a draft may lack it");
    let payload = step(&office.editor, "proposeChange", seen(&draft)).await;
    assert_eq!(problems(&payload), ["effectiveOn SHORT_NOTICE"]);
    let view = office.view(&draft).await;
    assert_eq!((each(&view["problems"], "code"), &view["earliestOn"]), (vec!["SHORT_NOTICE"], &json!(IN_A_MONTH)));
    let mut input = seen_with(&draft, "change", end("PL:ONE1"));
    input["effectiveOn"] = json!("2026-12-22");
    input["shortNoticeReason"] = json!("The building burned down.");
    let saved = done(step(&office.editor, "saveChange", input).await);
    let proposed = done(step(&office.editor, "proposeChange", seen(&saved)).await);
    let approved = office.approve(&proposed).await;
    assert_eq!(approved["isShortNotice"], true);
    let history = office.world.anonymous().ask(HISTORY, json!({ "code": "PL:ONE1" })).await;
    let latest = &history["institutionHistory"][0];
    assert_eq!((&latest["action"], &latest["effectiveOn"]), (&json!("ENDED"), &json!("2026-12-22")));
    assert_eq!(latest["shortNoticeReason"], "The building burned down.");
}

#[tokio::test]
async fn what_takes_effect_in_the_past_needs_a_reason_whatever_it_is() {
    let office = Office::new().await;
    let yesterday =
        json!({ "change": renamed("PL:ONE1", "Zakład Zachodni"), "effectiveOn": "2026-11-22", "propose": true });
    assert_eq!(problems(&step(&office.editor, "draftChange", yesterday).await), ["effectiveOn SHORT_NOTICE"]);
}

#[tokio::test]
async fn who_approves_so_late_that_the_notice_is_too_short_says_why() {
    let office = Office::new().await;
    let request = office.propose(json!({ "change": end("PL:ONE1") })).await;
    assert_eq!((&request["effectiveOn"], &request["isShortNotice"]), (&json!(IN_A_MONTH), &json!(false)));
    office.world.clock().advance(Duration::from_secs(24 * 60 * 60));
    // Tokens do not last that long.
    let coordinator = office.world.person("klara", PersonRole::NationalCoordinator, Some("PL")).await;
    let view = coordinator.ask(VIEW, json!({ "id": request["id"] })).await["changeRequest"].take();
    assert_eq!((each(&view["problems"], "code"), &view["earliestOn"]), (vec!["SHORT_NOTICE"], &json!("2026-12-24")));
    for input in [seen(&request), seen_with(&request, "shortNoticeReason", " ")] {
        let payload = step(&coordinator, "approveChange", input).await;
        assert_eq!(problems(&payload), ["effectiveOn SHORT_NOTICE"]);
    }
    let input = seen_with(&request, "shortNoticeReason", "I was ill for a day.");
    let approved = done(step(&coordinator, "approveChange", input).await);
    assert_eq!((&approved["isShortNotice"], &approved["announcedOn"]), (&json!(true), &json!("2026-11-24")));
    assert_eq!(
        (&approved["shortNoticeReason"], &approved["effectiveOn"]),
        (&json!("I was ill for a day."), &json!(IN_A_MONTH))
    );
}

#[tokio::test]
async fn what_would_change_the_past_needs_a_reason_however_late_it_is_announced() {
    let office = Office::new().await;
    let taken = |from: &str| json!([{ "buc": "FB_BUC_01", "role": "COUNTER_PARTY", "from": from, "remove": true }]);
    let given = |from: &str| json!([{ "buc": "P_BUC_06", "role": "COUNTER_PARTY", "from": from, "ready": true }]);
    for competences in [taken("2020-01-01"), given("2020-01-01"), given("2026-12-01")] {
        let change = edit("PL:ONE1", json!({ "competences": competences }));
        let input = json!({ "change": change, "effectiveOn": "2027-06-01", "propose": true });
        assert_eq!(problems(&step(&office.editor, "draftChange", input).await), ["shortNoticeReason SHORT_NOTICE"]);
    }
    assert_eq!(office.receives("PL:ONE1", "FB_BUC_01", "2021-01-01").await, "yes");
    let change = edit("PL:ONE1", json!({ "competences": taken("2020-01-01") }));
    let input = json!({ "change": change, "effectiveOn": "2027-06-01", "shortNoticeReason": "It never held." });
    let request = office.propose(input).await;
    assert_eq!(request["isShortNotice"], true, "and is marked");
    let change = edit("PL:ONE1", json!({ "competences": taken("2026-12-23") }));
    let request = office.propose(json!({ "change": change, "effectiveOn": "2026-12-23" })).await;
    assert_eq!(request["isShortNotice"], false);
}
