//! Officials nominate colleagues; national coordinators decide.

use super::{Room, at_input, changed, nominee, on, planned, step, told};
use crate::reading::{list, text};
use serde_json::{Value, json};

#[tokio::test]
async fn question_32_which_trainings_on_cdm_4_4_for_family_benefits_are_open_and_how_do_i_nominate_a_colleague() {
    let room = Room::new().await;
    room.published(changed(planned(), &json!({ "cdmVersion": "4.3" }))).await;
    room.published(changed(planned(), &json!({ "sectors": ["P"], "bucs": [] }))).await;
    let at = room.published(planned()).await;
    let query = "{ trainings(filter: { sectors: [FB], cdmVersions: [\"4.4\"], status: [OPEN] }) {
        nodes { id reference nominationDeadline seats seatsTaken } } }";
    let found = room.clerk.ask(query, json!({})).await["trainings"]["nodes"].take();
    assert_eq!(list(&found).len(), 1);
    assert_eq!(found[0]["reference"], at.0);
    let input = changed(nominee("Ewa"), &json!({ "training": found[0]["id"], "note": "She tests CDM 4.4." }));
    let done = room.took(&room.clerk, "nominateParticipant", input).await;
    assert_eq!(done["nomination"]["status"], "PROPOSED", "{done}");
    let turn =
        "{ nominationsUnderWay { isTurn isMine nomination { id version name note training { reference title } } } }";
    let waits = room.coordinator.ask(turn, json!({})).await["nominationsUnderWay"].take();
    assert_eq!((waits[0]["isTurn"].clone(), waits[0]["nomination"]["name"].clone()), (json!(true), json!("Ewa")));
    let agreed = room.took(&room.coordinator, "endorseNomination", on(&waits[0]["nomination"])).await;
    assert_eq!(agreed["nomination"]["status"], "CONFIRMED", "{agreed}");
    assert_eq!(room.seen(&room.stranger, at.0).await["seatsTaken"], 1);
}

#[tokio::test]
async fn who_is_nominated_is_seen_by_those_concerned_and_by_nobody_else() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    room.nominated(&room.clerk, at.0, "Ewa").await;
    room.nominated(&room.foreign, at.0, "Franz").await;
    let names = async |actor| -> Vec<String> {
        let seen = room.seen(actor, at.0).await;
        list(&seen["nominations"]).iter().map(|one| text(&one["name"]).to_owned()).collect()
    };
    assert_eq!(names(&room.clerk).await, ["Ewa"], "whoever nominated");
    assert_eq!(names(&room.coordinator).await, ["Ewa"], "their coordinator");
    assert_eq!(names(&room.foreign).await, ["Franz"]);
    assert_eq!(names(&room.officer).await, ["Ewa", "Franz"]);
    assert_eq!(names(&room.colleague).await, Vec::<String>::new());
    assert_eq!(names(&room.stranger).await, Vec::<String>::new());
    // A nominee with an account sees their own, whoever nominated them.
    room.nominated(&room.coordinator, at.0, "Czeslaw").await;
    assert_eq!(names(&room.colleague).await, ["Czeslaw"]);
    let changes = "{ changes(nouns: [TRAINING], first: 100) { nodes { action label countryCode } } }";
    let told = room.stranger.ask(changes, json!({})).await["changes"].to_string();
    assert!(!told.contains("NOMINATED") && !told.contains("\"AT\""), "{told}");
    let own = room.coordinator.ask(changes, json!({})).await["changes"].to_string();
    assert!(own.contains("NOMINATED") && !own.contains("\"AT\""), "{own}");
}

#[tokio::test]
async fn who_gets_an_account_later_finds_the_nomination_that_names_their_address() {
    use domain::value::PersonRole::Clerk;
    let room = Room::new().await;
    let at = room.published(planned()).await;
    room.nominated(&room.coordinator, at.0, "Zofia").await;
    room.nominated(&room.foreign, at.0, "Zenon").await;
    let zofia = room.world.person("zofia", Clerk, Some("PL")).await;
    let mine = "{ nominationsUnderWay { isMine nomination { id name status version } } }";
    let found = zofia.ask(mine, json!({})).await["nominationsUnderWay"].take();
    assert_eq!(
        (&found[0]["isMine"], &found[0]["nomination"]["status"]),
        (&json!(true), &json!("CONFIRMED")),
        "{found}"
    );
    let gone = room.took(&zofia, "withdrawNomination", on(&found[0]["nomination"])).await;
    assert_eq!(gone["nomination"]["status"], "WITHDRAWN", "{gone}");
    let zenon = room.world.person("zenon", Clerk, Some("PL")).await;
    assert_eq!(
        room.seen(&zenon, at.0).await["nominations"][0]["name"],
        "Zenon",
        "whoever nominated them, it is theirs"
    );
    let found = zenon.ask(mine, json!({})).await["nominationsUnderWay"].take();
    let gone = room.took(&zenon, "withdrawNomination", on(&found[0]["nomination"])).await;
    assert_eq!(gone["nomination"]["status"], "WITHDRAWN", "{gone}");
}

#[tokio::test]
async fn everything_that_is_wrong_with_a_nomination_is_named_and_nobody_is_nominated_twice() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    let id = json!({ "training": at.0.to_string() });
    let wrong = changed(
        id.clone(),
        &json!({ "name": " ", "email": "ewa", "institution": "AT:1000", "note": "x".repeat(1_001) }),
    );
    let done = room.took(&room.clerk, "nominateParticipant", wrong).await;
    assert_eq!(told(&done), ["INVALID_EMAIL email", "MISSING name", "TOO_LONG note", "UNKNOWN_CODE institution"]);
    let ewa = changed(nominee("Ewa"), &id);
    let keyed = changed(ewa.clone(), &json!({ "idempotencyKey": "k" }));
    let first = room.took(&room.clerk, "nominateParticipant", keyed.clone()).await;
    let again = room.took(&room.clerk, "nominateParticipant", keyed).await;
    assert_eq!(first["nomination"]["id"], again["nomination"]["id"], "the same request once more");
    let shouted = changed(ewa, &json!({ "email": "EWA@people.example" }));
    let twice = room.took(&room.colleague, "nominateParticipant", shouted).await;
    assert_eq!(told(&twice), ["NOMINATED_TWICE email"]);
    room.took(&room.clerk, "withdrawNomination", on(&first["nomination"])).await;
    assert_eq!(
        room.nominated(&room.colleague, at.0, "Ewa").await["status"],
        "PROPOSED",
        "who was withdrawn may come back"
    );
    for (actor, code) in
        [(&room.officer, "FORBIDDEN"), (&room.administrator, "FORBIDDEN"), (&room.stranger, "UNAUTHENTICATED")]
    {
        let input = changed(nominee("Otto"), &id);
        assert_eq!(actor.refused(&step("nominateParticipant"), json!({ "input": input })).await.0, code);
    }
}

#[tokio::test]
async fn no_country_learns_whom_another_one_nominated_nor_stands_in_its_way() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    room.nominated(&room.clerk, at.0, "Ewa").await;
    let same = room.nominated(&room.foreign, at.0, "Ewa").await;
    assert_eq!((&same["status"], &same["country"]), (&json!("CONFIRMED"), &json!("AT")));
    let seen = room.seen(&room.administrator, at.0).await;
    assert_eq!(seen["nominations"], json!([]), "who looks after accounts does not look after trainings");
}

#[tokio::test]
async fn a_request_that_comes_many_times_at_once_is_done_once_and_answered_each_time() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    let (other, _) = room.world.second_process().await;
    let other = other.with_token(room.clerk.token().expect("a session"));
    let input = changed(nominee("Ewa"), &json!({ "training": at.0.to_string(), "idempotencyKey": "once" }));
    let new = changed(planned(), &json!({ "idempotencyKey": "once too" }));
    let mut tasks = Vec::new();
    for number in 0..12 {
        let (clerk, officer) = (if number % 2 == 0 { room.clerk.clone() } else { other.clone() }, room.officer.clone());
        let (input, new) = (json!({ "input": input }), json!({ "input": new }));
        tasks.push(tokio::spawn(async move {
            let nominated = clerk.graphql(&step("nominateParticipant"), input).await;
            let saved = officer.graphql(&super::act("saveTraining"), new).await;
            (
                nominated["data"]["done"]["nomination"]["id"].clone(),
                saved["data"]["done"]["training"]["reference"].clone(),
            )
        }));
    }
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.expect("nobody panics"));
    }
    assert!(answers.iter().all(|one| *one == answers[0] && one.0.is_string() && one.1.is_i64()), "{answers:?}");
    assert_eq!(room.standing(at.0).await.len(), 1);
}

#[tokio::test]
async fn each_country_decides_on_its_own_and_says_why_not() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    let ewa = room.nominated(&room.clerk, at.0, "Ewa").await;
    for (actor, code) in [
        (&room.clerk, "FORBIDDEN"),
        (&room.colleague, "NOT_FOUND"),
        (&room.foreign, "NOT_FOUND"),
        (&room.officer, "FORBIDDEN"),
        (&room.stranger, "UNAUTHENTICATED"),
    ] {
        assert_eq!(actor.refused(&step("endorseNomination"), json!({ "input": on(&ewa) })).await.0, code);
    }
    let no = |reason: &str| changed(on(&ewa), &json!({ "reason": reason }));
    assert_eq!(told(&room.took(&room.coordinator, "declineNomination", no("")).await), ["REASON_NEEDED reason"]);
    let declined = room.took(&room.coordinator, "declineNomination", no("Next time.")).await;
    assert_eq!(declined["nomination"]["status"], "DECLINED");
    assert_eq!(room.seen(&room.clerk, at.0).await["nominations"][0]["reason"], "Next time.");
    let over = room.took(&room.coordinator, "endorseNomination", on(&declined["nomination"])).await;
    assert_eq!(told(&over), ["WRONG_STATE "]);
}

#[tokio::test]
async fn nominations_end_with_their_last_day_and_seats_with_the_beginning() {
    let mut room = Room::new().await;
    let at = room.published(planned()).await;
    let ewa = room.nominated(&room.clerk, at.0, "Ewa").await;
    let marks = json!({ "training": at.0.to_string(), "attendance": [] });
    assert_eq!(told(&room.done(&room.officer, "markAttendance", marks).await), ["WRONG_STATE "], "it has not begun");
    room.later(15).await;
    assert_eq!(room.seen(&room.stranger, at.0).await["status"], "CLOSED");
    let late = changed(nominee("Otto"), &json!({ "training": at.0.to_string() }));
    assert_eq!(told(&room.took(&room.coordinator, "nominateParticipant", late).await), ["CLOSED "]);
    let agreed = room.took(&room.coordinator, "endorseNomination", on(&ewa)).await;
    assert_eq!(agreed["nomination"]["status"], "CONFIRMED", "what came in time is still decided");
    room.later(7).await;
    let gone = room.took(&room.clerk, "withdrawNomination", on(&agreed["nomination"])).await;
    assert_eq!(told(&gone), ["WRONG_STATE "]);
    assert_eq!(
        told(&room.done(&room.officer, "cancelTraining", changed(at_input(at), &json!({ "reason": "x" }))).await),
        ["WRONG_STATE "]
    );
}

#[tokio::test]
async fn who_took_part_is_marked_asked_and_forgotten_in_the_end() {
    let mut room = Room::new().await;
    let at = room.published(planned()).await;
    let celina = room.nominated(&room.coordinator, at.0, "Celina").await;
    let otto = room.nominated(&room.foreign, at.0, "Otto").await;
    let rate = |score: i64| json!({ "training": at.0.to_string(), "score": score, "useful": "The exercises.", "missing": " " });
    let early = room.clerk.refused(&super::act("rateTraining"), json!({ "input": rate(4) })).await.0;
    assert_eq!(early, "FORBIDDEN", "who was not there yet says nothing");
    room.later(22).await;
    let mark = |one: &Value, attended: bool| changed(on(one), &json!({ "attended": attended }));
    let both = json!({ "training": at.0.to_string(), "attendance": [mark(&celina, true), mark(&otto, false)] });
    room.went(&room.officer, "markAttendance", both).await;
    let expected =
        [("Celina", "ATTENDED"), ("Otto", "ABSENT")].map(|(name, state)| (name.to_owned(), state.to_owned()));
    assert_eq!(room.standing(at.0).await, expected);
    let under_way = "{ nominationsUnderWay { isAsked } }";
    assert_eq!(room.clerk.ask(under_way, json!({})).await["nominationsUnderWay"][0]["isAsked"], true);
    assert_eq!(told(&room.done(&room.clerk, "rateTraining", rate(6)).await), ["INVALID_SCORE score"]);
    room.went(&room.clerk, "rateTraining", rate(4)).await;
    room.went(&room.clerk, "rateTraining", rate(5)).await;
    assert_eq!(room.clerk.ask(under_way, json!({})).await["nominationsUnderWay"][0]["isAsked"], false);
    let said = json!([{ "score": 5, "useful": "The exercises.", "missing": null }]);
    assert_eq!(room.seen(&room.clerk, at.0).await["feedback"], said);
    assert_eq!(room.seen(&room.officer, at.0).await["feedback"], said);
    assert_eq!(room.seen(&room.coordinator, at.0).await["feedback"], json!([]), "what is said is for the programme");
    let public = room.seen(&room.stranger, at.0).await;
    assert_eq!(
        (&public["attended"], &public["rating"]),
        (&json!(1), &json!({ "count": 1, "mean": null })),
        "of one rating one could guess whose it is"
    );
    let back = changed(
        changed(planned(), &json!({ "training": at.0.to_string(), "expectedVersion": at.1 })),
        &json!({ "startsOn": "2027-06-01" }),
    );
    assert_eq!(
        told(&room.done(&room.officer, "saveTraining", back).await),
        ["WRONG_STATE "],
        "who was there was there"
    );
    let celina = room.seen(&room.officer, at.0).await["nominations"][0].take();
    let absent = json!({ "training": at.0.to_string(), "attendance": [mark(&celina, false)] });
    room.went(&room.officer, "markAttendance", absent).await;
    assert_eq!(room.seen(&room.stranger, at.0).await["rating"]["count"], 0, "who was not there has nothing to say");
    assert_eq!(room.seen(&room.officer, at.0).await["feedback"], json!([]));
    let celina = room.seen(&room.officer, at.0).await["nominations"][0].take();
    let there = json!({ "training": at.0.to_string(), "attendance": [mark(&celina, true)] });
    room.went(&room.officer, "markAttendance", there).await;
    let figures = "{ trainingStatistics { held coming attended countries rating { count } } }";
    let expected = json!({ "held": 1, "coming": 0, "attended": 1, "countries": 1, "rating": { "count": 1 } });
    assert_eq!(room.stranger.ask(figures, json!({})).await["trainingStatistics"], expected);
    assert_eq!(domain::training::forget(room.world.ctx()).await.expect("the store"), 0, "too soon");
    room.later(190).await;
    assert_eq!(domain::training::forget(room.world.ctx()).await.expect("the store"), 2);
    assert_eq!(domain::training::forget(room.world.ctx()).await.expect("the store"), 0);
    room.world.catch_up().await;
    let seen = room.seen(&room.officer, at.0).await;
    for one in list(&seen["nominations"]) {
        assert_eq!((&one["name"], &one["email"]), (&Value::Null, &Value::Null));
    }
    assert_eq!(seen["attended"], 1, "how many came stays");
    assert_eq!(room.seen(&room.clerk, at.0).await["nominations"], json!([]));
}
