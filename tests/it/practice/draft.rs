//! Versions under way: begun, written part by part, checked, thrown away, and seen by those who write them alone.

use super::{DISCARD, Room, act, both, changed, content, input, place, told};
use crate::reading::{list, text};
use serde_json::{Value, json};

#[tokio::test]
async fn a_practice_is_begun_in_the_first_language_of_its_country_and_written_part_by_part() {
    let room = Room::new().await;
    let title = both("Jedna kolejka", "One queue");
    let first = room.begin(&room.clerk, json!({ "content": { "title": title } })).await;
    let practice = &first["practice"];
    assert_eq!(
        (&practice["reference"], &practice["version"], &practice["status"], &practice["originalLanguage"]),
        (&json!(1), &json!(1), &json!("DRAFT"), &json!("pl"))
    );
    assert_eq!(practice["country"]["code"], "PL");
    assert_eq!(
        told(&first),
        [
            "MISSING maturity",
            "MISSING outcome",
            "MISSING problem",
            "MISSING sectors",
            "MISSING solution",
            "MISSING summary",
            "MISSING year",
        ]
    );
    let more = json!({
        "sectors": ["FB", "P", "FB"], "bucs": [" fb_buc_1 ", "FB_BUC_01", ""], "maturity": "PILOT", "year": 2024,
    });
    let second = room.save(&room.clerk, (1, 1), more).await;
    let practice = &second["practice"];
    assert_eq!((&practice["version"], &practice["title"]), (&json!(2), &json!("One queue")), "what was left out stays");
    assert_eq!(practice["sectors"], json!(["P", "FB"]));
    assert_eq!(practice["bucs"], json!([{ "code": "FB_BUC_01" }]), "in its usual spelling, once");
    let third = room.done(&room.clerk, "savePracticeDraft", (1, 2), json!({})).await;
    assert_eq!((&third["practice"]["maturity"], &third["practice"]["year"]), (&json!("PILOT"), &json!(2024)));
    let fourth = room.save(&room.clerk, (1, 3), json!({ "maturity": null, "year": null, "title": [] })).await;
    let practice = &fourth["practice"];
    assert_eq!((&practice["maturity"], &practice["year"]), (&Value::Null, &Value::Null), "null takes away");
    assert_eq!(practice["title"], "");
    let austrian = room.begin(&room.adopter, json!({})).await["practice"].take();
    assert_eq!((&austrian["country"]["code"], &austrian["originalLanguage"]), (&json!("AT"), &json!("de")));
}

#[tokio::test]
async fn officials_of_a_country_begin_practices_and_nobody_else() {
    let room = Room::new().await;
    for actor in [&room.clerk, &room.editor, &room.coordinator, &room.foreign] {
        assert_eq!(room.begin(actor, json!({ "content": content() })).await["practice"]["status"], "DRAFT");
    }
    let begin = json!({ "input": { "content": content() } });
    for (actor, code) in
        [(&room.officer, "FORBIDDEN"), (&room.administrator, "FORBIDDEN"), (&room.stranger, "UNAUTHENTICATED")]
    {
        for step in ["savePracticeDraft", "submitPractice"] {
            assert_eq!(actor.refused(&act(step), begin.clone()).await.0, code, "{step}");
        }
    }
}

#[tokio::test]
async fn what_somebody_else_saved_is_not_overwritten() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let other = room.save(&room.editor, at, json!({ "year": 2020 })).await;
    assert_eq!(other["practice"]["version"], 2);
    let write = json!({ "year": 2021 });
    for expected in [0, 1, 7] {
        let late = room.save(&room.clerk, (at.0, expected), write.clone()).await;
        assert_eq!((&late["practice"], told(&late)), (&Value::Null, vec!["CONFLICT expectedVersion".to_owned()]));
    }
    let blind = json!({ "practice": at.0.to_string(), "content": write });
    assert_eq!(told(&room.begin(&room.clerk, blind).await), ["CONFLICT expectedVersion"]);
    for step in ["submitPractice", "attachToPractice"] {
        let file = json!({ "name": "a.txt", "contentBase64": "YQ==" });
        let more = if step == "submitPractice" { json!({}) } else { file };
        assert_eq!(told(&room.done(&room.clerk, step, at, more).await), ["CONFLICT expectedVersion"], "{step}");
    }
    let kept = room.seen(&room.clerk, at.0).await;
    assert_eq!((&kept["version"], &kept["year"], &kept["status"]), (&json!(2), &json!(2020), &json!("DRAFT")));
}

#[tokio::test]
async fn a_request_that_comes_twice_begins_one_practice() {
    let room = Room::new().await;
    let once = json!({ "content": content(), "idempotencyKey": "once" });
    let first = place(&room.begin(&room.clerk, once.clone()).await);
    assert_eq!(place(&room.begin(&room.clerk, once.clone()).await), first);
    let other = json!({ "content": changed(&json!({ "year": 2020 })), "idempotencyKey": "once" });
    assert_eq!(told(&room.begin(&room.clerk, other).await), ["KEY_REUSED idempotencyKey"]);
    let empty = json!({ "content": content(), "idempotencyKey": " " });
    assert_eq!(told(&room.begin(&room.clerk, empty).await), ["INVALID_KEY idempotencyKey"]);
    assert_eq!(place(&room.begin(&room.editor, once).await), (2, 1), "a key is its sender's own");
}

#[tokio::test]
async fn a_practice_is_written_and_submitted_in_one_request() {
    let room = Room::new().await;
    let whole = json!({ "input": { "content": content(), "idempotencyKey": "at once" } });
    for _ in 0..2 {
        let done = room.clerk.ask(&act("submitPractice"), whole.clone()).await["done"].take();
        assert_eq!((&done["practice"]["status"], told(&done)), (&json!("SUBMITTED"), Vec::new()), "{done}");
        assert_eq!(place(&done), (1, 2), "the second request does nothing");
    }
    let lacking = json!({ "input": { "content": changed(&json!({ "year": null })) } });
    let kept = room.clerk.ask(&act("submitPractice"), lacking).await["done"].take();
    assert_eq!((&kept["practice"]["status"], told(&kept)), (&json!("DRAFT"), vec!["MISSING year".to_owned()]));
    let mended = json!({ "content": { "year": 2024 } });
    assert_eq!(room.done(&room.clerk, "submitPractice", (2, 1), mended).await["practice"]["status"], "SUBMITTED");
}

#[tokio::test]
async fn what_is_too_long_is_refused_by_name_and_the_draft_stays() {
    const LONGEST: [(&str, usize); 8] = [
        ("title", 100),
        ("summary", 600),
        ("problem", 2_000),
        ("solution", 4_000),
        ("results", 2_000),
        ("costs", 1_000),
        ("challenges", 2_000),
        ("transferability", 2_000),
    ];
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let letters = |count: usize| json!([{ "language": "pl", "text": "ż".repeat(count) }]);
    let mut cases: Vec<(Value, String)> = Vec::new();
    for (field, most) in LONGEST {
        cases.push((json!({ field: letters(most + 1) }), format!("TOO_LONG {field}")));
    }
    let codes = |count: usize| (0..count).map(|number| format!("PL:C{number:04}")).collect::<Vec<_>>();
    let languages: Vec<Value> =
        (0..31).map(|number| json!({ "language": format!("x{number}"), "text": "Tytuł" })).collect();
    let links: Vec<Value> = (0..11).map(|number| json!({ "url": format!("https://example.eu/{number}") })).collect();
    let long = format!("https://example.eu/{}", "x".repeat(300));
    for (patch, problem) in [
        (json!({ "title": languages }), "TOO_MANY title"),
        (json!({ "bucs": codes(31) }), "TOO_MANY bucs"),
        (json!({ "institutions": codes(51) }), "TOO_MANY institutions"),
        (json!({ "links": links }), "TOO_MANY links"),
        (json!({ "links": [{ "url": long }] }), "TOO_LONG links.0.url"),
        (json!({ "bucs": ["x".repeat(301)] }), "TOO_LONG bucs"),
        (json!({ "contact": format!("{}@people.example", "x".repeat(300)) }), "TOO_LONG contact"),
        (json!({ "title": [{ "language": "pl", "text": "Dwie\nlinie" }] }), "INVALID_TEXT title"),
        (json!({ "title": [{ "language": "pl", "text": "a\u{202e}b" }] }), "INVALID_TEXT title"),
        (json!({ "summary": [{ "language": "pl", "text": "a\u{7}b" }] }), "INVALID_TEXT summary"),
        (json!({ "costs": [{ "language": "p\u{200b}", "text": "Nic" }] }), "INVALID_TEXT costs"),
        (json!({ "institutions": ["PL:CASE\u{0}1"] }), "INVALID_TEXT institutions"),
    ] {
        cases.push((patch, problem.to_owned()));
    }
    for (patch, problem) in cases {
        let refused = room.save(&room.clerk, at, patch).await;
        assert_eq!((&refused["practice"], told(&refused)), (&Value::Null, vec![problem]));
    }
    let kept = room.seen(&room.clerk, at.0).await;
    assert_eq!((&kept["version"], &kept["title"]), (&json!(1), &json!("One queue for family benefits")));
    let mut most = json!({});
    for (field, count) in LONGEST {
        most[field] = letters(count);
    }
    assert_eq!(told(&room.save(&room.clerk, at, most).await), Vec::<String>::new(), "letters are counted, not bytes");
}

#[tokio::test]
async fn everything_that_stands_in_the_way_is_named_with_its_place() {
    let room = Room::new().await;
    let written = |language: &str, text: &str| json!([{ "language": language, "text": text }]);
    let link = |url: &str| json!({ "links": [{ "url": url }] });
    let cases: Vec<(Value, &[&str])> = vec![
        (json!({}), &[]),
        (json!({ "originalLanguage": "EN " }), &[]),
        (json!({ "title": [] }), &["MISSING title"]),
        (json!({ "title": written("en", "One queue") }), &["ORIGINAL_MISSING title"]),
        (json!({ "summary": written("xx", "?") }), &["UNKNOWN_LANGUAGE summary"]),
        (
            json!({ "problem": [{ "language": "pl", "text": "Raz" }, { "language": "PL", "text": "Dwa" }] }),
            &["TWICE problem"],
        ),
        (json!({ "solution": written("pl", " \n ") }), &["MISSING solution"]),
        (json!({ "results": written("en", "It worked.") }), &["ORIGINAL_MISSING results"]),
        (json!({ "sectors": [] }), &["MISSING sectors"]),
        (json!({ "maturity": null, "outcome": null }), &["MISSING maturity", "MISSING outcome"]),
        (json!({ "year": null }), &["MISSING year"]),
        (json!({ "year": 1989 }), &["INVALID_YEAR year"]),
        (json!({ "year": 2027 }), &["INVALID_YEAR year"]),
        (json!({ "bucs": ["FB_BUC_99", "AD_BUC_01"] }), &["UNKNOWN_BUC bucs", "UNKNOWN_BUC bucs"]),
        (json!({ "institutions": ["AT:CASE1"] }), &["UNKNOWN_CODE institutions"]),
        (json!({ "institutions": ["PL:NOBODY"] }), &["UNKNOWN_CODE institutions"]),
        (json!({ "institutions": ["PL:HIDE1"] }), &["UNKNOWN_CODE institutions"]),
        (json!({ "institutions": ["PL-1"] }), &["INVALID_CODE institutions"]),
        (json!({ "contact": "nobody" }), &["INVALID_EMAIL contact"]),
        (link("gov.pl"), &["INVALID_URL links.0.url"]),
        (link("javascript:alert(1)"), &["INVALID_URL links.0.url"]),
        (link("https://me@example.eu"), &["INVALID_URL links.0.url"]),
        (
            json!({ "originalLanguage": "xx" }),
            &[
                "ORIGINAL_MISSING problem",
                "ORIGINAL_MISSING solution",
                "ORIGINAL_MISSING summary",
                "ORIGINAL_MISSING title",
                "UNKNOWN_LANGUAGE originalLanguage",
            ],
        ),
    ];
    for (patch, problems) in cases {
        let kept = room.begin(&room.clerk, json!({ "content": changed(&patch) })).await;
        assert_eq!(told(&kept), problems, "{patch}");
        assert_eq!(kept["practice"]["problems"], kept["problems"], "{patch}: it is kept all the same");
        assert!(list(&kept["problems"]).iter().all(|one| text(&one["message"]).ends_with('.')), "{patch}: {kept}");
        let submitted = room.done(&room.clerk, "submitPractice", place(&kept), json!({})).await;
        assert_eq!(told(&submitted), problems, "{patch}");
        assert_eq!(submitted["practice"].is_null(), !problems.is_empty(), "{patch}");
    }
}

#[tokio::test]
async fn what_it_does_not_say_yet_is_said_and_stops_nobody() {
    let room = Room::new().await;
    let bare = json!({
        "title": [{ "language": "pl", "text": "Jedna kolejka" }], "contact": null, "transferable": null, "bucs": [],
        "institutions": [], "links": [],
    });
    let kept = room.begin(&room.clerk, json!({ "content": changed(&bare) })).await;
    assert_eq!(
        kept["practice"]["missing"],
        json!([
            "results",
            "costs",
            "challenges",
            "transferability",
            "title in English",
            "transferable",
            "contact",
            "bucs",
            "institutions",
        ])
    );
    room.went(&room.clerk, "submitPractice", place(&kept), json!({})).await;
}

/// Every step with what it needs beside a practice and its version.
fn steps() -> Vec<(&'static str, Value)> {
    let comment = json!({ "comment": "Dlaczego." });
    vec![
        ("savePracticeDraft", json!({ "content": { "year": 2020 } })),
        ("submitPractice", json!({})),
        ("approvePractice", comment.clone()),
        ("publishPractice", comment.clone()),
        ("returnPractice", comment.clone()),
        ("refusePractice", comment),
        ("confirmPractice", json!({})),
        ("archivePractice", json!({ "reason": "Dlaczego." })),
        ("attachToPractice", json!({ "name": "a.txt", "contentBase64": "YQ==" })),
        ("removePracticeDocument", json!({ "document": "00000000-0000-0000-0000-000000000001" })),
    ]
}

#[tokio::test]
async fn who_may_not_see_a_draft_is_answered_as_if_there_were_none() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let nobodys = (99, 1);
    let list = "{ practicesUnderWay { isTurn practice { reference status } } }";
    for actor in [&room.other_clerk, &room.officer, &room.administrator, &room.foreign, &room.adopter] {
        assert_eq!(room.seen(actor, at.0).await, Value::Null);
        assert_eq!(actor.ask(list, json!({})).await["practicesUnderWay"], json!([]));
        for (step, more) in steps() {
            let told = actor.refused(&act(step), input(at, &more)).await;
            assert_eq!(told.0, "NOT_FOUND", "{step}");
            assert_eq!(told, actor.refused(&act(step), input(nobodys, &more)).await, "{step}: as one that nobody has");
        }
        assert_eq!(actor.refused(DISCARD, input(at, &json!({}))).await.0, "NOT_FOUND");
    }
    assert_eq!(room.seen(&room.stranger, at.0).await, Value::Null);
    assert_eq!(room.stranger.refused(list, json!({})).await.0, "UNAUTHENTICATED");
    for (step, more) in steps() {
        assert_eq!(room.refused(&room.stranger, step, at, more).await, "UNAUTHENTICATED", "{step}");
    }
    let log = "{ changes(first: 50, nouns: [PRACTICE]) { nodes { label } } }";
    assert_eq!(room.stranger.ask(log, json!({})).await["changes"]["nodes"], json!([]), "nor does the log tell of it");
    for (actor, is_turn) in [(&room.clerk, true), (&room.editor, false), (&room.coordinator, false)] {
        assert_eq!(room.seen(actor, at.0).await["status"], "DRAFT");
        let expected = json!([{ "isTurn": is_turn, "practice": { "reference": 1, "status": "DRAFT" } }]);
        assert_eq!(actor.ask(list, json!({})).await["practicesUnderWay"], expected);
    }
}

#[tokio::test]
async fn a_draft_is_named_by_its_global_identity_too() {
    let room = Room::new().await;
    let begun = room.begin(&room.clerk, json!({ "content": content() })).await;
    let id = begun["practice"]["id"].clone();
    let read = room.clerk.ask("query($id: ID!) { practice(id: $id) { reference } }", json!({ "id": id })).await;
    assert_eq!(read["practice"]["reference"], 1);
    let written = json!({ "practice": id, "expectedVersion": 1, "content": { "year": 2020 } });
    assert_eq!(place(&room.begin(&room.clerk, written).await), (1, 2));
}

#[tokio::test]
async fn a_draft_that_is_thrown_away_leaves_nothing() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let discard = async |at| room.clerk.ask(DISCARD, input(at, &json!({}))).await["done"].take();
    let late = discard((at.0, 2)).await;
    assert_eq!((&late["discarded"], told(&late)), (&json!(false), vec!["CONFLICT expectedVersion".to_owned()]));
    assert_eq!(discard(at).await, json!({ "discarded": true, "problems": [] }));
    assert_eq!(room.seen(&room.clerk, at.0).await, Value::Null);
    assert_eq!(room.clerk.refused(DISCARD, input(at, &json!({}))).await.0, "NOT_FOUND");
    let reference = room.published(content()).await;
    assert_eq!(reference, 2, "a number is never used twice");
    let next = room.save(&room.editor, (reference, 1), json!({ "year": 2020 })).await;
    let gone = room.editor.ask(DISCARD, input(place(&next), &json!({}))).await["done"].take();
    assert_eq!(gone["discarded"], true);
    let kept = room.seen(&room.editor, reference).await;
    assert_eq!((&kept["version"], &kept["year"], &kept["draft"]), (&json!(1), &json!(2024), &Value::Null));
}
