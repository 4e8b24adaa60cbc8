//! The programme writes, publishes, changes and cancels trainings.

use super::{Room, act, at_input, changed, planned, told};
use serde_json::{Value, json};

#[tokio::test]
async fn a_training_is_a_draft_of_the_programme_until_it_is_published() {
    let room = Room::new().await;
    let at = room.draft(planned()).await;
    for actor in [&room.stranger, &room.clerk, &room.coordinator] {
        assert_eq!(room.seen(actor, at.0).await, Value::Null);
        let listed = actor.ask("{ trainings { totalCount } }", json!({})).await;
        assert_eq!(listed["trainings"]["totalCount"], 0);
    }
    assert_eq!(room.seen(&room.officer, at.0).await["status"], "DRAFT");
    let drafts = "{ trainingDrafts { title } }";
    assert_eq!(room.officer.ask(drafts, json!({})).await["trainingDrafts"][0]["title"], "CDM 4.4 in Family Benefits");
    assert_eq!(room.clerk.ask(drafts, json!({})).await["trainingDrafts"], json!([]));
    let at = room.went(&room.officer, "publishTraining", at_input(at)).await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!(
        seen,
        json!({
            "reference": 1,
            "status": "OPEN",
            "title": "CDM 4.4 in Family Benefits",
            "series": "Towards CDM 4.4",
            "about": "What **changes** in the documents.",
            "sectors": ["FB"],
            "bucs": [{ "code": "FB_BUC_01" }],
            "cdmVersion": "4.4",
            "format": "ONLINE",
            "languages": ["en"],
            "place": null,
            "startsAt": "2026-12-14T09:30:00+01:00",
            "endsAt": "2026-12-14T12:00:00+01:00",
            "startsOn": "2026-12-14",
            "endsOn": "2026-12-14",
            "isAllDay": false,
            "timeZone": "Europe/Brussels",
            "seats": 2,
            "seatsTaken": 0,
            "waiting": 0,
            "attended": 0,
            "nominationDeadline": "2026-12-07",
            "cancelledBecause": null,
            "isDemonstration": false,
            "materials": [{ "title": "Slides", "url": "https://training.example/slides", "kind": "MATERIAL", "sector": null, "cdmVersion": null }],
            "rating": { "count": 0, "mean": null },
            "version": null,
            "nominations": [],
            "feedback": [],
        })
    );
}

#[tokio::test]
async fn only_programme_officers_run_trainings() {
    let room = Room::new().await;
    let draft = room.draft(planned()).await;
    let public = room.published(planned()).await;
    for (actor, hidden) in [
        (&room.clerk, "NOT_FOUND"),
        (&room.coordinator, "NOT_FOUND"),
        (&room.administrator, "NOT_FOUND"),
        (&room.stranger, "UNAUTHENTICATED"),
    ] {
        let known = if hidden == "UNAUTHENTICATED" { hidden } else { "FORBIDDEN" };
        let new = json!({ "input": planned() });
        let code = actor.refused(&act("saveTraining"), new).await.0;
        assert!([known, hidden].contains(&code.as_str()), "{code}");
        for (at, expected) in [(draft, hidden), (public, known)] {
            for name in ["publishTraining", "discardTraining"] {
                assert_eq!(actor.refused(&act(name), json!({ "input": at_input(at) })).await.0, expected, "{name}");
            }
            let save = json!({ "input": changed(planned(), &at_input(at)) });
            assert_eq!(actor.refused(&act("saveTraining"), save).await.0, expected);
            let cancel = json!({ "input": changed(at_input(at), &json!({ "reason": "No." })) });
            assert_eq!(actor.refused(&act("cancelTraining"), cancel).await.0, expected);
        }
    }
    assert_eq!(room.seen(&room.officer, public.0).await["status"], "OPEN");
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_at_once_with_its_place() {
    let room = Room::new().await;
    let wrong = json!({
        "title": [{ "language": "xx", "text": "x".repeat(141) }],
        "bucs": ["NO_BUC_01"],
        "languages": ["english"],
        "startsOn": "2027-03-28",
        "endsOn": "2027-03-01",
        "startTime": "02:30",
        "timeZone": "Brussels",
        "seats": 0,
        "nominationDeadline": "2027-04-01",
        "materials": [{ "title": "", "url": "ftp://x" }],
    });
    let done = room.done(&room.officer, "saveTraining", wrong).await;
    assert_eq!(done["training"], Value::Null);
    assert_eq!(
        told(&done),
        [
            "INVALID_PERIOD endsOn",
            "INVALID_PERIOD nominationDeadline",
            "INVALID_URL materials.0.url",
            "MISSING endTime",
            "MISSING materials.0.title",
            "MISSING title",
            "OUT_OF_RANGE seats",
            "TOO_LONG title",
            "UNKNOWN_BUC bucs",
            "UNKNOWN_LANGUAGE languages",
            "UNKNOWN_LANGUAGE title",
            "UNKNOWN_ZONE timeZone",
        ]
    );
    for (patch, expected) in [
        (json!({ "startTime": "9.30" }), "INVALID_TIME startTime"),
        (json!({ "startTime": "24:00" }), "INVALID_TIME startTime"),
        (json!({ "startTime": "12:00" }), "INVALID_PERIOD endTime"),
        (
            json!({ "startsOn": "2027-03-28", "nominationDeadline": null, "startTime": "02:30" }),
            "INVALID_TIME startTime",
        ),
        (json!({ "endsOn": "2027-02-14" }), "INVALID_PERIOD endsOn"),
        (json!({ "title": [{ "language": "pl", "text": "Szkolenie" }] }), "MISSING title"),
        (json!({ "place": "Brussels\u{202e}" }), "INVALID_TEXT place"),
        (json!({ "cdmVersion": "next" }), "INVALID_VERSION cdmVersion"),
        (json!({ "agenda": [{ "language": "pl", "text": "Najpierw kawa." }] }), "ORIGINAL_MISSING agenda"),
        (
            json!({ "startsOn": "2011-12-30", "timeZone": "Pacific/Apia", "startTime": null, "endTime": null, "nominationDeadline": null }),
            "INVALID_TIME startsOn",
        ),
        (json!({ "startsOn": "1999-12-31", "nominationDeadline": null }), "OUT_OF_RANGE startsOn"),
        (json!({ "startsOn": "2099-12-31", "endsOn": "2100-01-01" }), "OUT_OF_RANGE endsOn"),
    ] {
        let done = room.done(&room.officer, "saveTraining", changed(planned(), &patch)).await;
        assert_eq!(told(&done), [expected], "{patch}");
    }
    let dayless = changed(planned(), &json!({ "startsOn": null, "nominationDeadline": null }));
    let at = room.draft(dayless).await;
    assert_eq!(told(&room.done(&room.officer, "publishTraining", at_input(at)).await), ["MISSING startsOn"]);
}

#[tokio::test]
async fn a_training_is_changed_only_by_who_saw_its_last_version_and_a_key_writes_it_once() {
    let room = Room::new().await;
    let keyed = changed(planned(), &json!({ "idempotencyKey": "one" }));
    let first = room.draft(keyed.clone()).await;
    assert_eq!(room.draft(keyed).await, first, "the same once more");
    let other = changed(planned(), &json!({ "idempotencyKey": "one", "place": "Brussels" }));
    assert_eq!(told(&room.done(&room.officer, "saveTraining", other).await), ["KEY_REUSED idempotencyKey"]);
    let saved = room.went(&room.officer, "saveTraining", changed(planned(), &at_input(first))).await;
    assert_eq!(saved, (first.0, first.1 + 1));
    let stale = room.done(&room.officer, "saveTraining", changed(planned(), &at_input(first))).await;
    assert_eq!(told(&stale), ["CONFLICT expectedVersion"]);
    for name in ["publishTraining", "discardTraining"] {
        assert_eq!(
            told(&room.done(&room.officer, name, at_input(first)).await),
            ["CONFLICT expectedVersion"],
            "{name}"
        );
    }
    let gone = room.done(&room.officer, "discardTraining", at_input(saved)).await;
    assert_eq!(gone["isDiscarded"], true);
    assert_eq!(room.seen(&room.officer, first.0).await, Value::Null);
}

#[tokio::test]
async fn a_cancelled_training_says_why_and_is_changed_no_more() {
    let mut room = Room::new().await;
    let at = room.published(planned()).await;
    let cancel = |reason: &str| changed(at_input(at), &json!({ "reason": reason }));
    assert_eq!(told(&room.done(&room.officer, "cancelTraining", cancel("  ")).await), ["REASON_NEEDED reason"]);
    let off = room.went(&room.officer, "cancelTraining", cancel("Too few want it.")).await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!((&seen["status"], &seen["cancelledBecause"]), (&json!("CANCELLED"), &json!("Too few want it.")));
    for name in ["publishTraining", "discardTraining"] {
        assert_eq!(told(&room.done(&room.officer, name, at_input(off)).await), ["WRONG_STATE "], "{name}");
    }
    let save = changed(planned(), &at_input(off));
    assert_eq!(told(&room.done(&room.officer, "saveTraining", save).await), ["WRONG_STATE "]);
    let held = room.published(planned()).await;
    room.later(30).await;
    assert_eq!(room.seen(&room.stranger, held.0).await["status"], "HELD");
    let late = changed(at_input(held), &json!({ "reason": "Never was." }));
    assert_eq!(
        told(&room.done(&room.officer, "cancelTraining", late).await),
        ["WRONG_STATE "],
        "what is over took place"
    );
    let materials = changed(
        changed(planned(), &at_input(held)),
        &json!({ "materials": [
        { "title": "Recording", "url": "https://training.example/film", "kind": "RECORDING", "sector": "FB", "cdmVersion": "4.4" },
    ] }),
    );
    room.went(&room.officer, "saveTraining", materials).await;
    let shelf = "{ trainingMaterials(sectors: [FB], cdmVersions: [\"cdm 4.4\"]) { material { title kind } training { reference } } }";
    let found = room.stranger.ask(shelf, json!({})).await["trainingMaterials"].take();
    let of_held =
        json!({ "material": { "title": "Recording", "kind": "RECORDING" }, "training": { "reference": held.0 } });
    assert!(found.as_array().expect("a list").contains(&of_held), "{found}");
}
