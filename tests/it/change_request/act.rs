//! What can be done: new entries, ends, mergers, splits, other names and codes, and taking back.

use super::{Office, edit, history, named, problems, renamed, search, step};
use crate::reading::{each, list, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::TODAY;

const YESTERDAY: &str = "2026-11-22";

fn create(code: &str) -> Value {
    let held = json!([{ "buc": "FB_BUC_01", "role": "COUNTER_PARTY" }]);
    let fields = json!({ "names": named("Nowy Urząd"), "areas": ["PL213"], "competences": held });
    json!({ "create": { "code": code, "fields": fields } })
}

fn restore(code: &str, seq: &Value) -> Value {
    let seq: i64 = text(seq).parse().expect("a number");
    json!({ "change": { "restore": { "code": code, "seq": seq } } })
}

/// Codes at the other end of links.
fn linked(links: &Value) -> BTreeSet<&str> {
    list(links).iter().map(|link| text(&link["institution"]["code"])).collect()
}

#[tokio::test]
async fn a_new_entry_has_its_code_to_the_letter() {
    let office = Office::new().await;
    let approved = office.change_today(create("PL:Nowy7")).await;
    assert_eq!((&approved["act"], &approved["codes"]), (&json!("CREATED"), &json!(["PL:Nowy7"])));
    let entry = office.entry("PL:Nowy7").await;
    assert_eq!((&entry["code"], &entry["codeStatus"]), (&json!("PL:Nowy7"), &json!("REAL")));
    assert_eq!((&entry["status"], &entry["version"]), (&json!("CURRENT"), &json!(1)));
    assert_eq!(entry["validity"], json!({ "from": TODAY, "to": null }));
    assert_eq!(office.receives("PL:Nowy7", "FB_BUC_01", TODAY).await, "yes");
    assert_eq!(office.receives("PL:Nowy7", "FB_BUC_01", YESTERDAY).await, "NOT_YET_VALID");
    let first = history(&office.editor, "PL:Nowy7").await.remove(0);
    assert_eq!((&first["action"], &first["who"]), (&json!("CREATED"), &json!("ewa")));
    assert!(each(&first["differences"], "field").contains(&"names"), "{first}");
}

#[tokio::test]
async fn a_code_is_never_given_twice() {
    let office = Office::new().await;
    for taken in ["PL:ONE1", "PL:one1", "PL:OLD1", "PL:Old1", "POL:ONE1"] {
        let payload = step(&office.editor, "draftChange", json!({ "change": create(taken) })).await;
        assert_eq!(each(&payload["problems"], "code"), ["CODE_TAKEN"], "{taken}: also of an entry that has ended");
    }
    assert_eq!(office.count().await, 0);
    // Codes that were free when somebody wrote of them.
    let today = |code: &str| json!({ "change": create(code), "effectiveOn": TODAY, "shortNoticeReason": "Late." });
    let first = office.propose(today("PL:Nowy7")).await;
    let late = [office.propose(today("PL:Nowy7")).await, office.propose(today("PL:NOWY7")).await];
    office.approve(&first).await;
    for request in late {
        let payload = step(&office.coordinator, "approveChange", super::seen(&request)).await;
        assert_eq!(each(&payload["problems"], "code"), ["CODE_TAKEN"], "{}", request["codes"]);
    }
}

#[tokio::test]
async fn one_act_does_not_make_two_codes_that_differ_by_letter_case_only() {
    let office = Office::new().await;
    let part = |code: &str| json!({ "institution": create(code) });
    let split = json!({ "split": { "code": "PL:ONE1", "into": [part("PL:Part1"), part("PL:PART1")] } });
    let payload = step(&office.editor, "draftChange", json!({ "change": split })).await;
    assert!(each(&payload["problems"], "code").contains(&"CODE_TAKEN"), "{payload}");
}

#[tokio::test]
async fn who_asks_for_an_institution_that_ended_is_led_to_who_follows_it() {
    let office = Office::new().await;
    let successors = json!([{ "code": "PL:TWO2", "scope": "family benefits" }, { "code": "PL:THREE3" }]);
    let end = json!({ "end": { "code": "PL:ONE1", "successors": successors } });
    assert_eq!(office.change_today(end).await["act"], "ENDED");
    let entry = office.entry("PL:ONE1").await;
    assert_eq!((&entry["status"], &entry["validity"]["to"]), (&json!("ENDED"), &json!(TODAY)));
    let follows = list(&entry["successors"]).iter().find(|link| link["institution"]["code"] == "PL:TWO2");
    let follows = follows.unwrap_or_else(|| panic!("PL:TWO2 in {entry}"));
    assert_eq!((&follows["scope"], &follows["on"]), (&json!("family benefits"), &json!(TODAY)));
    assert_eq!(linked(&office.entry("PL:TWO2").await["predecessors"]), BTreeSet::from(["PL:ONE1"]));
    let (found, answer) = office.who("FB_BUC_01", "Kraków", None).await;
    assert_eq!(found, [""; 0]);
    let ended = list(&answer["alternatives"]).iter().find(|one| one["institution"]["code"] == "PL:ONE1");
    let explanation = text(&ended.unwrap_or_else(|| panic!("PL:ONE1 in {answer}"))["explanation"]);
    assert!(explanation.contains("PL:TWO2") && explanation.contains("PL:THREE3"), "{explanation}");
    assert_eq!(office.who("FB_BUC_01", "Kraków", Some(YESTERDAY)).await.0, ["PL:ONE1"], "as it was");
    let again = json!({ "change": { "end": { "code": "PL:ONE1" } } });
    assert_eq!(problems(&step(&office.editor, "draftChange", again).await), ["PL:ONE1 ALREADY_ENDED"]);
}

#[tokio::test]
async fn after_a_merger_the_one_receives_what_the_others_received() {
    let office = Office::new().await;
    let merge = json!({ "merge": { "codes": ["PL:THREE3", "PL:ONE1"], "into": { "code": "PL:TWO2" } } });
    assert_eq!(office.change_today(merge).await["act"], "MERGED");
    let survivor = office.entry("PL:TWO2").await;
    let areas: BTreeSet<&str> = each(&survivor["areas"], "code").into_iter().collect();
    assert_eq!(areas, BTreeSet::from(["PL21", "PL22"]), "the areas of those that received the same are united");
    assert_eq!(linked(&survivor["predecessors"]), BTreeSet::from(["PL:ONE1", "PL:THREE3"]));
    for code in ["PL:ONE1", "PL:THREE3"] {
        let ended = office.entry(code).await;
        assert_eq!(ended["status"], "ENDED", "{code}");
        assert_eq!(linked(&ended["successors"]), BTreeSet::from(["PL:TWO2"]), "{code}");
    }
    assert_eq!(office.who("FB_BUC_01", "Kraków", None).await.0, ["PL:TWO2"]);
    assert_eq!(office.who("S_BUC_19", "Katowice", None).await.0, ["PL:TWO2"]);
    assert_eq!(office.who("S_BUC_19", "Kraków", None).await.0, [""; 0], "what it took over keeps its area");
    assert_eq!(office.who("FB_BUC_01", "Kraków", Some(YESTERDAY)).await.0, ["PL:ONE1"]);
    let before = office.entry_on("PL:TWO2", Some(YESTERDAY)).await;
    assert_eq!(each(&before["areas"], "code"), ["PL22"]);
}

#[tokio::test]
async fn a_split_says_who_follows_for_what_part() {
    let office = Office::new().await;
    let part = json!({ "code": "PL:PARTA", "fields": { "names": named("Zakład Miejski"), "areas": ["PL213"] } });
    let into = json!([
        { "institution": { "create": part }, "scope": "the city" },
        { "institution": { "code": "PL:TWO2" }, "scope": "the rest" },
    ]);
    let approved = office.change_today(json!({ "split": { "code": "PL:ONE1", "into": into } })).await;
    assert_eq!((&approved["act"], &approved["codes"]), (&json!("SPLIT"), &json!(["PL:ONE1", "PL:PARTA", "PL:TWO2"])));
    let ended = office.entry("PL:ONE1").await;
    let parts: BTreeSet<(&str, &str)> = list(&ended["successors"])
        .iter()
        .map(|link| (text(&link["institution"]["code"]), text(&link["scope"])))
        .collect();
    assert_eq!(parts, BTreeSet::from([("PL:PARTA", "the city"), ("PL:TWO2", "the rest")]));
    assert_eq!(office.receives("PL:PARTA", "FB_BUC_01", TODAY).await, "yes", "a new one takes over");
    assert_eq!(office.who("FB_BUC_01", "Kraków", None).await.0, ["PL:PARTA"]);
    assert_eq!(office.entry("PL:TWO2").await["version"], 1, "it is only named");
}

#[tokio::test]
async fn an_institution_with_another_name_is_still_found_by_the_old_one() {
    let office = Office::new().await;
    let rename = json!({ "rename": { "code": "PL:ONE1", "names": named("Centrum Świadczeń"), "acronym": "CS" } });
    assert_eq!(office.change(json!({ "change": rename })).await["act"], "RENAMED");
    let entry = office.entry("PL:ONE1").await;
    assert_eq!((&entry["name"], &entry["acronym"]), (&json!("Centrum Świadczeń"), &json!("CS")));
    let names = json!([
        { "language": "pl", "text": "Centrum Świadczeń", "kind": "OFFICIAL" },
        { "language": "pl", "text": "Zakład Pierwszy", "kind": "FORMER" },
    ]);
    assert_eq!(entry["names"], names);
    for words in ["Centrum Świadczeń", "Zakład Pierwszy"] {
        assert_eq!(search(&office.world.anonymous(), words).await[0], "PL:ONE1", "{words}");
    }
    assert_eq!(office.entry_on("PL:ONE1", Some(YESTERDAY)).await["name"], "Zakład Pierwszy");
}

#[tokio::test]
async fn old_cases_still_find_an_institution_that_has_another_code() {
    let office = Office::new().await;
    let names = named("Centrum Świadczeń");
    office.change_today(json!({ "rename": { "code": "PL:ONE1", "names": names, "newCode": "PL:CENTRUM1" } })).await;
    let (old, new) = (office.entry("PL:ONE1").await, office.entry("PL:CENTRUM1").await);
    assert_eq!((&old["status"], &old["name"]), (&json!("ENDED"), &json!("Zakład Pierwszy")));
    assert_eq!(linked(&old["successors"]), BTreeSet::from(["PL:CENTRUM1"]));
    assert_eq!((&new["status"], &new["name"]), (&json!("CURRENT"), &json!("Centrum Świadczeń")));
    assert_eq!(each(&new["areas"], "code"), ["PL21"]);
    for (code, on, reason) in [
        ("PL:ONE1", YESTERDAY, "yes"),
        ("PL:ONE1", TODAY, "INSTITUTION_ENDED"),
        ("PL:CENTRUM1", YESTERDAY, "NOT_YET_VALID"),
        ("PL:CENTRUM1", TODAY, "yes"),
    ] {
        assert_eq!(office.receives(code, "FB_BUC_01", on).await, reason, "{code} on {on}");
    }
    assert_eq!(office.who("FB_BUC_01", "Kraków", None).await.0, ["PL:CENTRUM1"]);
    assert_eq!(search(&office.world.anonymous(), "Zakład Pierwszy").await[0], "PL:CENTRUM1");
}

#[tokio::test]
async fn an_edit_that_is_taken_back_leaves_exactly_what_was_before() {
    let office = Office::new().await;
    let before = office.content("PL:ONE1").await;
    let person = json!({ "name": "Jan Kowalski", "until": "2027-06-01" });
    let fields = json!({ "names": named("Zakład Zachodni"), "contacts": { "phones": ["112"], "persons": [person] } });
    office.change(json!({ "change": edit("PL:ONE1", fields) })).await;
    let between = office.content("PL:ONE1").await;
    assert_ne!(between, before);
    let seq = history(&office.editor, "PL:ONE1").await[0]["seq"].take();
    let approved = office.change(restore("PL:ONE1", &seq)).await;
    assert_eq!((&approved["act"], &approved["isSubstantial"]), (&json!("RESTORED"), &json!(false)));
    assert_eq!(office.content("PL:ONE1").await, before);
    let seq = history(&office.editor, "PL:ONE1").await[0]["seq"].take();
    office.change(restore("PL:ONE1", &seq)).await;
    assert_eq!(office.content("PL:ONE1").await, between, "taking back can be taken back, contact persons included");
    assert_eq!(office.entry("PL:ONE1").await["version"], 4);
}

#[tokio::test]
async fn a_scheduled_end_that_is_taken_back_leaves_exactly_what_was_before() {
    let office = Office::new().await;
    let before = office.content("PL:ONE1").await;
    let end = json!({ "end": { "code": "PL:ONE1", "successors": [{ "code": "PL:TWO2" }] } });
    office.change(json!({ "change": end, "effectiveOn": "2027-01-15" })).await;
    assert_eq!(office.entry("PL:ONE1").await["validity"]["to"], "2027-01-15");
    let seq = history(&office.editor, "PL:ONE1").await[0]["seq"].take();
    office.change(restore("PL:ONE1", &seq)).await;
    assert_eq!(office.content("PL:ONE1").await, before);
    let entry = office.entry_on("PL:ONE1", Some("2027-01-15")).await;
    assert_eq!((&entry["status"], &entry["validity"]["to"]), (&json!("CURRENT"), &Value::Null));
    assert_eq!(entry["successors"], json!([]));
    assert_eq!(office.entry("PL:TWO2").await["predecessors"], json!([]), "nor does anybody follow it");
    assert_eq!(office.receives("PL:ONE1", "FB_BUC_01", "2027-01-15").await, "yes");
}

#[tokio::test]
async fn only_a_change_of_the_entry_itself_is_taken_back() {
    let office = Office::new().await;
    office.change(json!({ "change": renamed("PL:TWO2", "Zakład Wschodni") })).await;
    let other = history(&office.editor, "PL:TWO2").await[0]["seq"].take();
    for seq in [other, json!("1"), json!("99999")] {
        let payload = step(&office.editor, "draftChange", restore("PL:ONE1", &seq)).await;
        assert_eq!(problems(&payload), ["PL:ONE1 UNKNOWN_CHANGE"], "{seq}");
    }
}

#[tokio::test]
async fn nobody_follows_in_a_circle_or_after_their_own_end() {
    let office = Office::new().await;
    let end = |code: &str, next: &str| json!({ "end": { "code": code, "successors": [{ "code": next }] } });
    let input = |change: serde_json::Value, on: &str| json!({ "change": change, "effectiveOn": on, "propose": true });
    office.change(json!({ "change": end("PL:ONE1", "PL:TWO2"), "effectiveOn": "2027-03-01" })).await;
    let circle = step(&office.editor, "draftChange", input(end("PL:TWO2", "PL:ONE1"), "2027-02-01")).await;
    assert_eq!(problems(&circle), ["PL:TWO2/relations SUCCESSION_CIRCLE"]);
    let gone = step(&office.editor, "draftChange", input(end("PL:THREE3", "PL:OLD1"), "2027-02-01")).await;
    assert_eq!(problems(&gone), ["PL:THREE3/relations SUCCESSOR_ENDED"]);
}

#[tokio::test]
async fn an_end_that_is_moved_has_the_successors_of_the_new_day_only() {
    let office = Office::new().await;
    let end = |next: &str, on: &str| {
        let end = json!({ "end": { "code": "PL:ONE1", "successors": [{ "code": next }] } });
        json!({ "change": end, "effectiveOn": on })
    };
    office.change(end("PL:TWO2", "2027-06-01")).await;
    office.change(end("PL:THREE3", "2027-03-01")).await;
    let entry = office.entry("PL:ONE1").await;
    assert_eq!(entry["validity"]["to"], "2027-03-01");
    let followers: Vec<&str> =
        list(&entry["successors"]).iter().map(|link| text(&link["institution"]["code"])).collect();
    assert_eq!(followers, ["PL:THREE3"]);
    let renamed = json!({ "rename": { "code": "PL:ONE1", "names": [], "newCode": "PL:NEXT1" } });
    office.change(json!({ "change": renamed, "effectiveOn": "2027-01-15" })).await;
    let followers = |entry: &serde_json::Value| -> Vec<String> {
        list(&entry["successors"]).iter().map(|link| text(&link["institution"]["code"]).to_owned()).collect()
    };
    assert_eq!(followers(&office.entry("PL:NEXT1").await), ["PL:THREE3"], "who was to follow follows the new code");
    assert_eq!(followers(&office.entry("PL:ONE1").await), ["PL:NEXT1"]);
}

#[tokio::test]
async fn what_cannot_be_read_or_contradicts_itself_is_refused() {
    let office = Office::new().await;
    let held = |from: &str, to: &str, ready: bool| json!({ "buc": "P_BUC_06", "role": "COUNTER_PARTY", "from": from, "to": to, "ready": ready });
    let day = "2027-02-01";
    for (fields, expected) in [
        (json!({ "names": super::named("Zak\u{202e}ład") }), "PL:ONE1/names INVALID_TEXT"),
        (json!({ "names": super::named("\u{2013} \u{2014}") }), "PL:ONE1/names NO_NAME"),
        (json!({ "acronym": "A\u{2066}B" }), "PL:ONE1/acronym INVALID_TEXT"),
        (json!({ "contacts": { "urls": ["https://user:word@x.example/"] } }), "PL:ONE1/contacts INVALID_URL"),
        (json!({ "competences": [held("2027-05-01", "2027-03-01", true)] }), "PL:ONE1 INVALID_PERIOD"),
        (
            json!({ "competences": [held("2027-03-01", "2027-09-01", true), held("2027-05-01", "2027-12-01", false)] }),
            "PL:ONE1 CONTRADICTION",
        ),
    ] {
        let input = json!({ "change": super::edit("PL:ONE1", fields), "effectiveOn": day });
        let found = problems(&step(&office.editor, "draftChange", input).await);
        assert!(found.contains(&expected.to_owned()), "{expected} in {found:?}");
    }
    let note = json!({ "change": super::renamed("PL:ONE1", "Zakład"), "note": "a\u{0}b" });
    assert_eq!(problems(&step(&office.editor, "draftChange", note).await), ["note INVALID_TEXT"]);
    let early = json!({ "change": super::renamed("PL:ONE1", "Zakład"), "effectiveOn": "0001-01-01" });
    assert_eq!(problems(&step(&office.editor, "draftChange", early).await), ["effectiveOn INVALID_PERIOD"]);
}
