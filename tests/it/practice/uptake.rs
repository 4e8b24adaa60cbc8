//! The ledger: who takes a practice up, stage by stage, and what everybody reads of it.

use super::{Room, UPTAKE, content, told};
use crate::reading::{each, list, text};
use domain::practice::next_stages;
use domain::value::UptakeStage;
use serde_json::{Value, json};
use std::collections::HashMap;
use tests::{Actor, Chance};

fn document() -> String {
    format!(
        "mutation State($input: StateUptakeInput!) {{ done: stateUptake(input: $input) {{
            practice {{ reference }} uptake {{ {UPTAKE} }} problems {{ path code message }} }} }}"
    )
}

fn statement(reference: i64, stage: &str, more: &Value) -> Value {
    let mut input = json!({ "practice": reference.to_string(), "stage": stage });
    for (name, value) in more.as_object().expect("fields of an input") {
        input[name] = value.clone();
    }
    json!({ "input": input })
}

impl Room {
    /// States how far somebody is; gives the payload.
    async fn state(&self, actor: &Actor, reference: i64, stage: &str, more: Value) -> Value {
        let done = actor.ask(&document(), statement(reference, stage, &more)).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// The adopters of a practice as somebody sees them.
    async fn adopters(&self, actor: &Actor, reference: i64) -> Value {
        self.seen(actor, reference).await["uptake"].take()
    }
}

#[tokio::test]
async fn an_adopter_goes_from_stage_to_stage_and_everybody_reads_it() {
    let mut room = Room::new().await;
    let reference = room.published(content()).await;
    let first = json!({ "adaptation": "We use our own program.", "institution": "AT:CASE1" });
    let done = room.state(&room.adopter, reference, "INTERESTED", first).await;
    assert_eq!((told(&done), &done["practice"]["reference"]), (Vec::new(), &json!(reference)));
    assert_eq!((&done["uptake"]["stage"], &done["uptake"]["version"]), (&json!("INTERESTED"), &json!(1)));
    room.later(40).await;
    let german = json!({ "institution": "AT:CASE1", "expectedVersion": 1, "evidence": "In zwei.", "language": "de" });
    room.state(&room.foreign, reference, "PILOTING", german).await;
    room.later(1).await;
    let english = json!({ "institution": "AT:CASE1", "expectedVersion": 2, "evidence": "In two." });
    room.state(&room.adopter, reference, "PILOTING", english).await;
    room.state(&room.foreign, reference, "PLANNED", json!({})).await;
    let adopters = room.adopters(&room.stranger, reference).await;
    let institutions: Vec<&Value> = list(&adopters).iter().map(|one| &one["institution"]["code"]).collect();
    assert_eq!(institutions, [&Value::Null, &json!("AT:CASE1")], "the country as a whole, and one institution");
    assert_eq!(
        adopters[1],
        json!({
            "country": { "code": "AT" },
            "institution": { "code": "AT:CASE1" },
            "stage": "PILOTING",
            "steps": [{ "stage": "INTERESTED", "on": "2026-11-23" }, { "stage": "PILOTING", "on": "2027-01-02" }],
            "adaptation": [{ "language": "en", "text": "We use our own program." }],
            "evidence": [{ "language": "de", "text": "In zwei." }, { "language": "en", "text": "In two." }],
            "reason": [],
            "contact": null,
            "version": 3,
        })
    );
    let log = "{ changes(first: 50, nouns: [PRACTICE]) { nodes { action } } }";
    let log = room.stranger.ask(log, json!({})).await["changes"]["nodes"].take();
    assert_eq!(each(&log, "action"), ["PUBLISHED", "TAKEN_UP", "TAKEN_UP", "TAKEN_UP", "TAKEN_UP"]);
}

#[tokio::test]
async fn no_stage_follows_another_but_as_the_ledger_allows() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    let mut chance = Chance::new(11);
    let mut model: HashMap<&str, (UptakeStage, i64, usize)> = HashMap::new();
    let (mut done, mut refused) = (0, 0);
    for round in 0..150 {
        let institution = *chance.pick(&["", "AT:CASE1"]);
        let stage = *chance.pick(UptakeStage::ALL);
        let known = model.get(institution).copied();
        let shift = i64::from(chance.one_in(5));
        let expected = known.map_or(0, |(_, version, _)| version) + shift;
        let actor = *chance.pick(&[&room.adopter, &room.foreign]);
        let more = json!({ "institution": institution, "expectedVersion": expected, "reason": "Dlatego." });
        let answer = room.state(actor, reference, stage.as_str(), more).await;
        let before = known.map(|(stage, ..)| stage);
        let moves = before != Some(stage);
        let is_legal = !moves || next_stages(before).contains(&stage);
        if is_legal && shift == 0 {
            let (_, version, steps) = known.unwrap_or((stage, 0, 0));
            model.insert(institution, (stage, version + 1, steps + usize::from(moves)));
            assert_eq!(told(&answer), Vec::<String>::new(), "round {round}: {stage} behind {before:?}");
            done += 1;
        } else {
            let problem = if shift == 0 { "WRONG_STATE stage" } else { "CONFLICT expectedVersion" };
            assert_eq!(told(&answer), [problem], "round {round}: {stage} behind {before:?}");
            assert_eq!((&answer["practice"], &answer["uptake"]), (&Value::Null, &Value::Null));
            refused += 1;
        }
        let adopters = room.adopters(&room.stranger, reference).await;
        assert_eq!(list(&adopters).len(), model.len(), "round {round}");
        for one in list(&adopters) {
            let (stage, version, steps) = model[one["institution"]["code"].as_str().unwrap_or_default()];
            assert_eq!((&one["stage"], &one["version"]), (&json!(stage.as_str()), &json!(version)), "round {round}");
            let told = each(&one["steps"], "stage");
            assert_eq!((told.len(), told.last().copied()), (steps, Some(stage.as_str())), "round {round}");
        }
    }
    assert!(done > 30 && refused > 30, "{done} done, {refused} refused");
}

#[tokio::test]
async fn nobody_takes_up_their_own_practice() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    for institution in [json!(null), json!(""), json!("PL:CASE1")] {
        let own = room.state(&room.editor, reference, "IN_USE", json!({ "institution": institution })).await;
        assert_eq!((&own["uptake"], told(&own)), (&Value::Null, vec!["OWN_PRACTICE institution".to_owned()]));
    }
    let other = room.state(&room.editor, reference, "IN_USE", json!({ "institution": "PL:CASE2" })).await;
    assert_eq!(told(&other), Vec::<String>::new(), "another office of the same country does");
}

#[tokio::test]
async fn giving_up_needs_a_reason_and_who_begins_again_has_none_any_more() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    room.state(&room.adopter, reference, "PILOTING", json!({})).await;
    for reason in [json!(null), json!(" ")] {
        let bare = json!({ "expectedVersion": 1, "reason": reason });
        assert_eq!(told(&room.state(&room.adopter, reference, "ABANDONED", bare).await), ["REASON_NEEDED reason"]);
    }
    let why = json!({ "expectedVersion": 1, "reason": "Too slow." });
    room.state(&room.adopter, reference, "ABANDONED", why).await;
    let adopters = room.adopters(&room.stranger, reference).await;
    assert_eq!(adopters[0]["reason"], json!([{ "language": "en", "text": "Too slow." }]));
    room.state(&room.adopter, reference, "PLANNED", json!({ "expectedVersion": 2 })).await;
    let adopters = room.adopters(&room.stranger, reference).await;
    assert_eq!(each(&adopters[0]["steps"], "stage"), ["PILOTING", "ABANDONED", "PLANNED"]);
    assert_eq!(adopters[0]["reason"], json!([]));
}

#[tokio::test]
async fn what_is_wrong_with_a_statement_is_named_all_at_once() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    for (code, problem) in [
        ("PL:CASE1", "UNKNOWN_CODE institution"),
        ("LU:CASE1", "UNKNOWN_CODE institution"),
        ("AT:NOBODY1", "UNKNOWN_CODE institution"),
        ("AT-1", "INVALID_CODE institution"),
    ] {
        let wrong = room.state(&room.adopter, reference, "IN_USE", json!({ "institution": code })).await;
        assert_eq!(told(&wrong), [problem], "{code}");
    }
    let hidden = room.state(&room.editor, reference, "IN_USE", json!({ "institution": "PL:HIDE1" })).await;
    assert!(told(&hidden).contains(&"UNKNOWN_CODE institution".to_owned()), "as one that nobody has: {hidden}");
    let wrong = json!({
        "institution": "LU:CASE1", "language": "xx", "adaptation": "x".repeat(2_001), "evidence": "a\u{202e}b",
        "contact": "nobody",
    });
    let wrong = room.state(&room.adopter, reference, "ABANDONED", wrong).await;
    assert_eq!(
        told(&wrong),
        [
            "INVALID_EMAIL contact",
            "INVALID_TEXT evidence",
            "REASON_NEEDED reason",
            "TOO_LONG adaptation",
            "UNKNOWN_CODE institution",
            "UNKNOWN_LANGUAGE language",
        ]
    );
    assert!(list(&wrong["problems"]).iter().all(|one| text(&one["message"]).ends_with('.')), "{wrong}");
    assert_eq!(room.adopters(&room.stranger, reference).await, json!([]));
}

#[tokio::test]
async fn the_mailbox_of_an_adopter_is_seen_by_both_sides_and_the_programme() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    room.state(&room.adopter, reference, "PLANNED", json!({ "contact": " ozrz@people.example " })).await;
    let luxembourg = room.world.person("luc", domain::value::PersonRole::NationalCoordinator, Some("LU")).await;
    let mailbox = json!("ozrz@people.example");
    for (actor, seen) in [
        (&room.clerk, &mailbox),
        (&room.editor, &mailbox),
        (&room.coordinator, &mailbox),
        (&room.adopter, &mailbox),
        (&room.foreign, &mailbox),
        (&room.officer, &mailbox),
        (&luxembourg, &Value::Null),
        (&room.stranger, &Value::Null),
    ] {
        assert_eq!(room.adopters(actor, reference).await[0]["contact"], *seen);
        let listed = actor.ask("{ practices { nodes { uptake { contact } } } }", json!({})).await;
        assert_eq!(listed["practices"]["nodes"][0]["uptake"][0]["contact"], *seen);
    }
    assert_eq!(reference, 1);
    for path in ["/practices/1", "/export/uptake.csv", "/export/practices.json"] {
        assert!(!room.stranger.get(path).await.text().contains("ozrz@"), "{path}");
    }
    room.state(&room.adopter, reference, "PLANNED", json!({ "expectedVersion": 1 })).await;
    assert_eq!(room.adopters(&room.clerk, reference).await[0]["contact"], mailbox, "left out it stays");
    room.state(&room.adopter, reference, "PLANNED", json!({ "expectedVersion": 2, "contact": "" })).await;
    assert_eq!(room.adopters(&room.clerk, reference).await[0]["contact"], Value::Null);
}

#[tokio::test]
async fn a_statement_that_somebody_else_changed_is_not_overwritten() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    let once = json!({ "adaptation": "Ours.", "idempotencyKey": "once" });
    for _ in 0..2 {
        let done = room.state(&room.adopter, reference, "INTERESTED", once.clone()).await;
        assert_eq!(done["uptake"]["version"], 1, "the second request does nothing: {done}");
    }
    let reused = json!({ "adaptation": "Theirs.", "idempotencyKey": "once" });
    let reused = room.state(&room.adopter, reference, "INTERESTED", reused).await;
    assert_eq!(told(&reused), ["KEY_REUSED idempotencyKey"]);
    room.state(&room.foreign, reference, "PLANNED", json!({ "expectedVersion": 1 })).await;
    for expected in [json!(null), json!(1), json!(3)] {
        let late = room.state(&room.adopter, reference, "IN_USE", json!({ "expectedVersion": expected })).await;
        assert_eq!((&late["uptake"], told(&late)), (&Value::Null, vec!["CONFLICT expectedVersion".to_owned()]));
    }
    let kept = room.adopters(&room.stranger, reference).await;
    assert_eq!((&kept[0]["stage"], &kept[0]["version"]), (&json!("PLANNED"), &json!(2)));
    assert_eq!(kept[0]["adaptation"][0]["text"], "Ours.", "left out it stays");
}

#[tokio::test]
async fn who_works_for_no_country_states_nothing_and_nobody_of_what_is_not_public() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    let stating = statement(reference, "IN_USE", &json!({}));
    for (actor, code) in
        [(&room.officer, "FORBIDDEN"), (&room.administrator, "FORBIDDEN"), (&room.stranger, "UNAUTHENTICATED")]
    {
        assert_eq!(actor.refused(&document(), stating.clone()).await.0, code);
    }
    let (draft, _) = room.begun(&room.clerk, content()).await;
    for hidden in [draft, 99] {
        let stating = statement(hidden, "IN_USE", &json!({}));
        assert_eq!(room.adopter.refused(&document(), stating).await.0, "NOT_FOUND");
    }
}

#[tokio::test]
async fn a_practice_that_left_the_list_takes_no_new_adopters() {
    let mut room = Room::new().await;
    let reference = room.published(content()).await;
    let archived = room.published(content()).await;
    for one in [reference, archived] {
        room.state(&room.adopter, one, "PILOTING", json!({})).await;
    }
    let reason = json!({ "reason": "Stara." });
    room.went(&room.coordinator, "archivePractice", (archived, 1), reason).await;
    room.later(731).await;
    for one in [reference, archived] {
        let new = room.state(&room.adopter, one, "IN_USE", json!({ "institution": "AT:CASE1" })).await;
        assert_eq!((&new["uptake"], told(&new)), (&Value::Null, vec!["WRONG_STATE ".to_owned()]));
        let going_on = room.state(&room.adopter, one, "IN_USE", json!({ "expectedVersion": 1 })).await;
        assert_eq!(told(&going_on), Vec::<String>::new(), "those it has go on");
    }
}
