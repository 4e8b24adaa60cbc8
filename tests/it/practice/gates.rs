//! The way to publication and out of the list: two gates, who keeps them, and what expires.

use super::{At, Room, act, both, content, input, place, told};
use crate::reading::{each, list};
use serde_json::{Value, json};
use tests::Actor;

fn why(comment: &str) -> Value {
    json!({ "comment": comment })
}

fn title(text: &str) -> Value {
    json!({ "title": both(text, text) })
}

/// Whether it is somebody's turn with the only practice under way.
async fn is_turn(actor: &Actor) -> Value {
    let query = "{ practicesUnderWay { isTurn practice { reference status } } }";
    actor.ask(query, json!({})).await["practicesUnderWay"][0]["isTurn"].take()
}

#[tokio::test]
async fn a_practice_passes_two_gates_before_everybody_reads_it() {
    let room = Room::new().await;
    let at = room.submitted(content()).await;
    assert_eq!(room.seen(&room.stranger, at.0).await, Value::Null);
    assert_eq!(room.seen(&room.officer, at.0).await["status"], "SUBMITTED", "the programme sees what comes");
    assert_eq!([is_turn(&room.coordinator).await, is_turn(&room.officer).await], [json!(true), json!(false)]);
    let at = room.went(&room.coordinator, "approvePractice", at, why("Dobra praktyka.")).await;
    assert_eq!([is_turn(&room.coordinator).await, is_turn(&room.officer).await], [json!(false), json!(true)]);
    assert_eq!(room.listed().await, [0, 0]);
    room.went(&room.officer, "publishPractice", at, json!({})).await;
    let seen = room.seen(&room.stranger, at.0).await;
    assert_eq!(
        (&seen["version"], &seen["status"], &seen["confirmedOn"], &seen["expiresOn"]),
        (&json!(1), &json!("PUBLISHED"), &json!("2026-11-23"), &json!("2028-11-23"))
    );
    assert_eq!((&seen["steps"], &seen["draft"]), (&json!([]), &Value::Null), "what was said on the way is not public");
    assert_eq!(room.listed().await, [1, 1]);
    let log = "{ changes(first: 50, nouns: [PRACTICE]) { nodes { action label countryCode } } }";
    let log = room.stranger.ask(log, json!({})).await["changes"]["nodes"].take();
    assert_eq!(log, json!([{ "action": "PUBLISHED", "label": "practice 1", "countryCode": "PL" }]));
}

#[tokio::test]
async fn what_waits_at_a_gate_cannot_be_written() {
    let room = Room::new().await;
    let mut at = room.submitted(content()).await;
    let file = json!({ "name": "a.txt", "contentBase64": "YQ==" });
    for _ in 0..2 {
        for (step, more) in [
            ("savePracticeDraft", json!({ "content": { "year": 2020 } })),
            ("submitPractice", json!({})),
            ("attachToPractice", file.clone()),
        ] {
            assert_eq!(told(&room.done(&room.clerk, step, at, more).await), ["WRONG_STATE "], "{step}");
        }
        let kept = room.clerk.ask(super::DISCARD, input(at, &json!({}))).await["done"].take();
        assert_eq!((&kept["discarded"], told(&kept)), (&json!(false), vec!["WRONG_STATE ".to_owned()]));
        if room.seen(&room.clerk, at.0).await["status"] == "SUBMITTED" {
            at = room.went(&room.coordinator, "approvePractice", at, json!({})).await;
        }
    }
    let kept = room.seen(&room.clerk, at.0).await;
    assert_eq!((&kept["status"], &kept["version"]), (&json!("NATIONALLY_APPROVED"), &json!(3)));
}

#[tokio::test]
async fn each_gate_has_its_own_keeper() {
    let room = Room::new().await;
    let at = room.submitted(content()).await;
    let everybody = async |at: At, rows: Vec<(&'static str, Vec<&'static str>)>| {
        let people: [&Actor; 8] = [
            &room.clerk,
            &room.editor,
            &room.coordinator,
            &room.officer,
            &room.administrator,
            &room.other_clerk,
            &room.foreign,
            &room.stranger,
        ];
        for (step, codes) in rows {
            for (who, (actor, code)) in people.into_iter().zip(codes).enumerate() {
                if code == "WRONG_STATE" {
                    let refused = room.done(actor, step, at, why("Dlaczego.")).await;
                    assert_eq!(told(&refused), ["WRONG_STATE "], "{step} by {who}");
                } else if code != "may" {
                    assert_eq!(room.refused(actor, step, at, why("Dlaczego.")).await, code, "{step} by {who}");
                }
            }
        }
        assert_eq!(room.seen(&room.clerk, at.0).await["version"], at.1, "nothing happened");
    };
    let (no, hidden, sign, late) = ("FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED", "WRONG_STATE");
    let national = vec![no, no, "may", no, no, hidden, hidden, sign];
    let rows = vec![
        ("approvePractice", national.clone()),
        ("returnPractice", national.clone()),
        ("refusePractice", national),
        ("publishPractice", vec![no, no, no, late, no, hidden, hidden, sign]),
    ];
    everybody(at, rows).await;
    let at = room.went(&room.coordinator, "approvePractice", at, json!({})).await;
    let programme = vec![no, no, no, "may", no, hidden, hidden, sign];
    let rows = vec![
        ("publishPractice", programme.clone()),
        ("returnPractice", programme.clone()),
        ("refusePractice", programme),
        ("approvePractice", vec![no, no, late, no, no, hidden, hidden, sign]),
    ];
    everybody(at, rows).await;
}

#[tokio::test]
async fn who_wrote_it_decides_at_neither_gate() {
    let room = Room::new().await;
    let at = room.begun(&room.coordinator, content()).await;
    let at = room.went(&room.coordinator, "submitPractice", at, json!({})).await;
    for step in ["approvePractice", "returnPractice", "refusePractice"] {
        assert_eq!(room.refused(&room.coordinator, step, at, why("Moja.")).await, "FORBIDDEN", "{step}");
    }
    room.went(&room.second, "approvePractice", at, json!({})).await;
    let at = room.begun(&room.clerk, content()).await;
    let at = place(&room.save(&room.coordinator, at, json!({ "year": 2020 })).await);
    let at = room.went(&room.clerk, "submitPractice", at, json!({})).await;
    assert_eq!(room.refused(&room.coordinator, "approvePractice", at, json!({})).await, "FORBIDDEN", "who mended it");
    let at = room.went(&room.second, "approvePractice", at, json!({})).await;
    // Its author works for the programme by now.
    let me = room.clerk.ask("{ me { id version } }", json!({})).await["me"].take();
    let next = json!({
        "input": { "id": me["id"], "expectedVersion": me["version"], "name": "Celina", "role": "PROGRAMME_OFFICER" },
    });
    let move_on = "mutation($input: SavePersonInput!) { savePerson(input: $input) { person { role } } }";
    let moved = room.administrator.ask(move_on, next).await;
    assert_eq!(moved["savePerson"]["person"]["role"], "PROGRAMME_OFFICER", "{moved}");
    let author = room.world.again("celina").await;
    for step in ["publishPractice", "returnPractice", "refusePractice"] {
        assert_eq!(room.refused(&author, step, at, why("Moja.")).await, "FORBIDDEN", "{step}");
    }
    room.went(&room.officer, "publishPractice", at, json!({})).await;
}

#[tokio::test]
async fn what_is_given_back_is_mended_and_passes_both_gates_again() {
    let room = Room::new().await;
    let at = room.submitted(content()).await;
    for (comment, problem) in [
        (json!({}), "REASON_NEEDED comment"),
        (why(" \n "), "REASON_NEEDED comment"),
        (why("\u{200b}"), "INVALID_TEXT comment"),
        (why(&"x".repeat(4_001)), "TOO_LONG comment"),
    ] {
        for step in ["returnPractice", "refusePractice"] {
            assert_eq!(told(&room.done(&room.coordinator, step, at, comment.clone()).await), [problem], "{step}");
        }
    }
    let late = room.done(&room.coordinator, "returnPractice", (at.0, 1), why("Za mało.")).await;
    assert_eq!(told(&late), ["CONFLICT expectedVersion"]);
    let at = room.went(&room.coordinator, "returnPractice", at, why(" Za mało liczb. ")).await;
    assert_eq!(is_turn(&room.clerk).await, true);
    let seen = room.seen(&room.clerk, at.0).await;
    assert_eq!(seen["status"], "RETURNED");
    assert_eq!(
        seen["steps"],
        json!([
            { "status": "SUBMITTED", "role": "CLERK", "comment": "" },
            { "status": "RETURNED", "role": "NATIONAL_COORDINATOR", "comment": "Za mało liczb." },
        ])
    );
    let saved = room.save(&room.clerk, at, json!({ "results": both("Mniej o 40%.", "40% less.") })).await;
    assert_eq!(saved["practice"]["status"], "RETURNED", "until it is submitted again");
    let at = room.went(&room.clerk, "submitPractice", place(&saved), json!({})).await;
    let at = room.went(&room.coordinator, "approvePractice", at, json!({})).await;
    let at = room.went(&room.officer, "returnPractice", at, why("Which period?")).await;
    let at = room.went(&room.clerk, "submitPractice", at, json!({})).await;
    assert_eq!(room.seen(&room.clerk, at.0).await["status"], "SUBMITTED", "its country looks at it again");
    room.passed(at).await;
    assert_eq!(room.listed().await, [1, 1]);
}

#[tokio::test]
async fn a_returned_practice_is_mended_and_submitted_in_one_request_with_a_key() {
    let room = Room::new().await;
    let at = room.submitted(content()).await;
    let at = room.went(&room.coordinator, "returnPractice", at, why("Za mało liczb.")).await;
    let more = json!({ "content": { "year": 2023 }, "idempotencyKey": "mended" });
    let done = room.done(&room.clerk, "submitPractice", at, more).await;
    assert_eq!((&done["practice"]["status"], &done["practice"]["year"]), (&json!("SUBMITTED"), &json!(2023)));
}

#[tokio::test]
async fn a_refusal_is_final_and_what_was_published_stays() {
    let room = Room::new().await;
    let at = room.submitted(content()).await;
    let at = room.went(&room.coordinator, "refusePractice", at, why("To nie jest praktyka.")).await;
    for (actor, step, more) in [
        (&room.clerk, "savePracticeDraft", json!({ "content": { "year": 2020 } })),
        (&room.clerk, "submitPractice", json!({})),
        (&room.second, "approvePractice", json!({})),
        (&room.second, "returnPractice", why("Jednak.")),
        (&room.officer, "publishPractice", json!({})),
    ] {
        assert_eq!(told(&room.done(actor, step, at, more).await), ["WRONG_STATE "], "{step}");
    }
    let gone = room.clerk.ask(super::DISCARD, input(at, &json!({}))).await["done"].take();
    assert_eq!(told(&gone), ["WRONG_STATE "]);
    let seen = room.seen(&room.clerk, at.0).await;
    assert_eq!((&seen["status"], &seen["steps"][1]["comment"]), (&json!("REFUSED"), &json!("To nie jest praktyka.")));
    assert_eq!(room.seen(&room.stranger, at.0).await, Value::Null);
    let reference = room.published(content()).await;
    let next = place(&room.save(&room.clerk, (reference, 1), title("Druga kolejka")).await);
    let next = room.went(&room.clerk, "submitPractice", next, json!({})).await;
    let next = room.went(&room.coordinator, "approvePractice", next, json!({})).await;
    room.went(&room.officer, "refusePractice", next, why("Nothing new.")).await;
    let kept = room.seen(&room.clerk, reference).await;
    assert_eq!((&kept["version"], &kept["status"], &kept["draft"]), (&json!(1), &json!("PUBLISHED"), &Value::Null));
    let begun = room.save(&room.clerk, (reference, 1), title("Trzecia kolejka")).await;
    assert_eq!(place(&begun), (reference, 2), "another one may follow");
    assert_eq!(begun["practice"]["status"], "DRAFT");
}

#[tokio::test]
async fn the_old_version_stays_public_until_the_new_one_takes_its_place() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    let next = place(&room.save(&room.editor, (reference, 1), title("Druga kolejka")).await);
    assert_eq!(next, (reference, 2), "its saves are counted on from the number that is published");
    let next = room.went(&room.editor, "submitPractice", next, json!({})).await;
    let next = room.went(&room.coordinator, "approvePractice", next, json!({})).await;
    let seen = room.seen(&room.stranger, reference).await;
    assert_eq!((&seen["title"], &seen["draft"]), (&json!("One queue for family benefits"), &Value::Null));
    let own = room.seen(&room.editor, reference).await;
    assert_eq!((&own["version"], &own["draft"]["title"]), (&json!(1), &json!("Druga kolejka")), "both are seen beside");
    room.went(&room.officer, "publishPractice", next, json!({})).await;
    let seen = room.seen(&room.stranger, reference).await;
    assert_eq!((&seen["version"], &seen["title"]), (&json!(2), &json!("Druga kolejka")));
    assert_eq!(each(&seen["versions"], "status"), ["PUBLISHED", "SUPERSEDED"]);
    let ends: Vec<bool> = list(&seen["versions"]).iter().map(|one| one["supersededAt"].is_null()).collect();
    assert_eq!(ends, [true, false]);
    assert_eq!(room.listed().await, [1, 1]);
    assert_eq!(told(&room.save(&room.clerk, (reference, 1), title("x")).await), ["CONFLICT expectedVersion"]);
}

#[tokio::test]
async fn two_who_begin_the_next_version_at_once_do_not_overwrite_each_other() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    room.save(&room.clerk, (reference, 1), title("Druga kolejka")).await;
    let other = room.save(&room.editor, (reference, 1), title("Trzecia kolejka")).await;
    assert_eq!(told(&other), ["CONFLICT expectedVersion"], "the editor saw the published version alone");
    assert_eq!(room.seen(&room.clerk, reference).await["draft"]["title"], "Druga kolejka");
}

#[tokio::test]
async fn a_refusal_does_not_tell_whether_a_version_is_under_way() {
    let room = Room::new().await;
    let (still, moving) = (room.published(content()).await, room.published(content()).await);
    room.save(&room.clerk, (moving, 1), title("Druga kolejka")).await;
    for actor in [&room.foreign, &room.adopter, &room.other_clerk] {
        for step in ["submitPractice", "approvePractice", "publishPractice", "returnPractice", "refusePractice"] {
            let more = if step == "submitPractice" { json!({}) } else { why("Dlaczego.") };
            let told = room.refused(actor, step, (still, 1), more.clone()).await;
            assert_eq!(told, room.refused(actor, step, (moving, 1), more).await, "{step}");
        }
    }
}

#[tokio::test]
async fn a_practice_is_taken_out_of_the_list_with_a_reason_and_may_come_back() {
    let room = Room::new().await;
    let reference = room.published(content()).await;
    let at = (reference, 1);
    let reason = |text: &str| json!({ "reason": text });
    for actor in [&room.clerk, &room.editor, &room.administrator, &room.foreign, &room.adopter] {
        assert_eq!(room.refused(actor, "archivePractice", at, reason("Stara.")).await, "FORBIDDEN");
    }
    let archived =
        async |at: At, text: &str| told(&room.done(&room.coordinator, "archivePractice", at, reason(text)).await);
    assert_eq!(archived(at, " ").await, ["REASON_NEEDED reason"]);
    assert_eq!(archived((reference, 2), "Stara.").await, ["CONFLICT expectedVersion"]);
    assert_eq!(room.listed().await, [1, 1]);
    assert_eq!(archived(at, "Program już nie działa.").await, Vec::<String>::new());
    let seen = room.seen(&room.stranger, reference).await;
    assert_eq!((&seen["status"], &seen["archiveReason"]), (&json!("ARCHIVED"), &json!("Program już nie działa.")));
    assert_eq!(room.listed().await, [0, 0]);
    assert_eq!(archived(at, "Znowu.").await, ["WRONG_STATE "]);
    assert_eq!(told(&room.done(&room.clerk, "confirmPractice", at, json!({})).await), ["WRONG_STATE "]);
    let next = place(&room.save(&room.clerk, at, title("Nowa kolejka")).await);
    let next = room.went(&room.clerk, "submitPractice", next, json!({})).await;
    room.passed(next).await;
    let seen = room.seen(&room.stranger, reference).await;
    assert_eq!(each(&seen["versions"], "status"), ["PUBLISHED", "ARCHIVED"], "what was archived stays so");
    assert_eq!(room.listed().await, [1, 1]);
    room.went(&room.officer, "archivePractice", (reference, 2), reason("Also for the programme.")).await;
    assert_eq!(room.listed().await, [0, 0]);
}

#[tokio::test]
async fn a_practice_that_nobody_confirms_expires_after_24_months() {
    let mut room = Room::new().await;
    let reference = room.published(content()).await;
    let standing =
        "{ practices(filter: {statuses: [EXPIRED]}) { totalCount } practiceStatistics { practices expired } }";
    room.later(730).await;
    assert_eq!(room.seen(&room.stranger, reference).await["status"], "PUBLISHED");
    assert_eq!(room.listed().await, [1, 1]);
    room.later(1).await;
    assert_eq!(room.seen(&room.stranger, reference).await["status"], "EXPIRED");
    assert_eq!(room.listed().await, [0, 0], "out of the list and of the search, without anybody writing so");
    let told_of = room.stranger.ask(standing, json!({})).await;
    assert_eq!(told_of["practices"]["totalCount"], 1, "who asks for expired ones finds it");
    assert_eq!(told_of["practiceStatistics"], json!({ "practices": 0, "expired": 1 }));
    let at = (reference, 1);
    for actor in [&room.officer, &room.administrator, &room.foreign, &room.adopter, &room.other_clerk] {
        assert_eq!(room.refused(actor, "confirmPractice", at, json!({})).await, "FORBIDDEN");
    }
    let late = room.done(&room.clerk, "confirmPractice", (reference, 2), json!({})).await;
    assert_eq!(told(&late), ["CONFLICT expectedVersion"]);
    room.went(&room.clerk, "confirmPractice", at, json!({})).await;
    let seen = room.seen(&room.stranger, reference).await;
    assert_eq!(
        (&seen["status"], &seen["confirmedOn"], &seen["expiresOn"]),
        (&json!("PUBLISHED"), &json!("2028-11-23"), &json!("2030-11-23"))
    );
    assert_eq!(room.listed().await, [1, 1]);
}

#[tokio::test]
async fn figures_tell_how_long_decisions_take() {
    let mut room = Room::new().await;
    let figures = "{ practiceStatistics { medianDaysToDecision decisions } }";
    let none = room.stranger.ask(figures, json!({})).await["practiceStatistics"].take();
    assert_eq!(none, json!({ "medianDaysToDecision": null, "decisions": 0 }));
    let at = room.submitted(content()).await;
    room.later(4).await;
    room.passed(at).await;
    let at = room.submitted(content()).await;
    room.later(2).await;
    room.went(&room.coordinator, "refusePractice", at, why("To samo.")).await;
    let both = room.stranger.ask(figures, json!({})).await["practiceStatistics"].take();
    assert_eq!(both, json!({ "medianDaysToDecision": 3.0, "decisions": 2 }));
}

#[tokio::test]
async fn of_many_who_decide_at_once_one_does() {
    let room = Room::new().await;
    let at = room.submitted(content()).await;
    let mut tries = tokio::task::JoinSet::new();
    for number in 0..8 {
        let actor = if number % 2 == 0 { room.coordinator.clone() } else { room.second.clone() };
        let step = ["approvePractice", "returnPractice", "refusePractice"][number % 3];
        tries.spawn(async move { actor.graphql(&act(step), input(at, &why("Naraz."))).await });
    }
    let answers = tries.join_all().await;
    let won = answers.iter().filter(|answer| answer["data"]["done"]["practice"].is_object()).count();
    assert_eq!(won, 1, "{answers:?}");
    let steps = room.seen(&room.clerk, at.0).await["steps"].take();
    assert_eq!(list(&steps).len(), 2, "it is noted once: {steps}");
}
