//! Nobody changes anything who is not signed in, or who is of another country.

use crate::reading::{list, text};
use domain::value::PersonRole;
use serde_json::json;
use std::collections::BTreeSet;
use tests::{Fixture, Unit, World};

/// Every mutation with an input that would do something for whoever may. A mutation that is not here fails the test below.
const MUTATIONS: [(&str, &str); 83] = [
    (
        "signIn",
        "signIn(input: {email: \"a@b.example\", password: \"nobody has this\"}) { session { accessToken } problems { code } }",
    ),
    (
        "refreshSession",
        "refreshSession(input: {refreshToken: \"nobodys\"}) { session { accessToken } problems { code } }",
    ),
    (
        "acceptInvitation",
        "acceptInvitation(input: {token: \"nobodys\", password: \"three plain words\"}) { session { accessToken } problems { code } }",
    ),
    ("signOut", "signOut { ended }"),
    ("endSession", "endSession(id: \"00000000-0000-0000-0000-000000000001\") { ended }"),
    (
        "changePassword",
        "changePassword(input: {oldPassword: \"x\", newPassword: \"three plain words\"}) { session { accessToken } }",
    ),
    ("invitePerson", "invitePerson(input: {email: \"a@b.example\", name: \"A\", role: ADMINISTRATOR}) { token }"),
    ("takeBackInvitation", "takeBackInvitation(input: {email: \"a@b.example\"}) { problems { code } }"),
    (
        "savePerson",
        "savePerson(input: {id: \"person:00000000-0000-0000-0000-000000000001\", expectedVersion: 1, name: \"A\", role: ADMINISTRATOR}) { person { id } }",
    ),
    (
        "disablePerson",
        "disablePerson(input: {id: \"person:00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { person { id } }",
    ),
    (
        "enablePerson",
        "enablePerson(input: {id: \"person:00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { person { id } }",
    ),
    (
        "draftChange",
        "draftChange(input: {change: {end: {code: \"PL:SEEN1\"}}, propose: true}) { changeRequest { id } }",
    ),
    (
        "saveChange",
        "saveChange(input: {id: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1, change: {end: {code: \"PL:SEEN1\"}}}) { changeRequest { id } }",
    ),
    (
        "proposeChange",
        "proposeChange(input: {id: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { changeRequest { id } }",
    ),
    (
        "withdrawChange",
        "withdrawChange(input: {id: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { changeRequest { id } }",
    ),
    (
        "approveChange",
        "approveChange(input: {id: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { changeRequest { id } }",
    ),
    (
        "returnChange",
        "returnChange(input: {id: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1, reason: \"x\"}) { changeRequest { id } }",
    ),
    (
        "refuseChange",
        "refuseChange(input: {id: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1, reason: \"x\"}) { changeRequest { id } }",
    ),
    (
        "importInstitutions",
        "importInstitutions(input: {fileName: \"a.csv\", content: \"code,acronym\\nPL:SEEN1,NEW\\n\", dryRun: false}) { refused changeRequests { id } }",
    ),
    ("confirmInstitutions", "confirmInstitutions(input: {codes: [\"PL:SEEN1\"]}) { confirmed }"),
    ("saveProfileDraft", "saveProfileDraft(input: {country: \"PL\", prefill: true}) { profile { version } }"),
    ("discardProfileDraft", "discardProfileDraft(input: {country: \"PL\", expectedVersion: 1}) { discarded }"),
    (
        "publishProfile",
        "publishProfile(input: {country: \"PL\", expectedVersion: 1, summary: \"x\"}) { profile { version } }",
    ),
    (
        "withdrawProfile",
        "withdrawProfile(input: {country: \"PL\", expectedVersion: 1, reason: \"x\"}) { profile { version } }",
    ),
    ("confirmProfile", "confirmProfile(input: {country: \"PL\", expectedVersion: 1}) { profile { version } }"),
    ("savePracticeDraft", "savePracticeDraft(input: {practice: \"1\", expectedVersion: 1}) { practice { version } }"),
    ("submitPractice", "submitPractice(input: {practice: \"1\", expectedVersion: 1}) { practice { version } }"),
    ("discardPracticeDraft", "discardPracticeDraft(input: {practice: \"1\", expectedVersion: 1}) { discarded }"),
    ("approvePractice", "approvePractice(input: {practice: \"1\", expectedVersion: 1}) { practice { version } }"),
    ("publishPractice", "publishPractice(input: {practice: \"1\", expectedVersion: 1}) { practice { version } }"),
    (
        "returnPractice",
        "returnPractice(input: {practice: \"1\", expectedVersion: 1, comment: \"x\"}) { practice { version } }",
    ),
    (
        "refusePractice",
        "refusePractice(input: {practice: \"1\", expectedVersion: 1, comment: \"x\"}) { practice { version } }",
    ),
    ("confirmPractice", "confirmPractice(input: {practice: \"1\", expectedVersion: 1}) { practice { version } }"),
    (
        "archivePractice",
        "archivePractice(input: {practice: \"1\", expectedVersion: 1, reason: \"x\"}) { practice { version } }",
    ),
    (
        "attachToPractice",
        "attachToPractice(input: {practice: \"1\", expectedVersion: 1, name: \"a.txt\", contentBase64: \"YQ==\"}) { practice { version } }",
    ),
    (
        "removePracticeDocument",
        "removePracticeDocument(input: {practice: \"1\", expectedVersion: 1, document: \"00000000-0000-0000-0000-000000000001\"}) { practice { version } }",
    ),
    ("stateUptake", "stateUptake(input: {practice: \"1\", stage: PLANNED}) { uptake { version } }"),
    ("askQuestion", "askQuestion(input: {title: \"x\", body: \"x\"}) { question { reference } }"),
    (
        "assignQuestion",
        "assignQuestion(input: {question: \"1\", expectedVersion: 1, country: \"AT\"}) { question { version } }",
    ),
    (
        "answerQuestion",
        "answerQuestion(input: {question: \"1\", expectedVersion: 1, body: \"x\"}) { question { version } }",
    ),
    (
        "followUpQuestion",
        "followUpQuestion(input: {question: \"1\", expectedVersion: 1, body: \"x\"}) { question { version } }",
    ),
    ("noteQuestion", "noteQuestion(input: {question: \"1\", body: \"x\"}) { question { version } }"),
    (
        "publishQuestion",
        "publishQuestion(input: {question: \"1\", expectedVersion: 1, title: [{language: \"en\", text: \"x\"}], body: [{language: \"en\", text: \"x\"}], answer: [{language: \"en\", text: \"x\"}]}) { question { version } }",
    ),
    ("withdrawQuestion", "withdrawQuestion(input: {question: \"1\", expectedVersion: 1}) { question { version } }"),
    ("closeQuestion", "closeQuestion(input: {question: \"1\", expectedVersion: 1}) { question { version } }"),
    ("rateQuestion", "rateQuestion(input: {question: \"1\", score: 5}) { question { version } }"),
    ("saveTraining", "saveTraining(input: {title: [{language: \"en\", text: \"x\"}]}) { training { version } }"),
    ("publishTraining", "publishTraining(input: {training: \"1\", expectedVersion: 1}) { training { version } }"),
    (
        "cancelTraining",
        "cancelTraining(input: {training: \"1\", expectedVersion: 1, reason: \"x\"}) { training { version } }",
    ),
    ("discardTraining", "discardTraining(input: {training: \"1\", expectedVersion: 1}) { isDiscarded }"),
    (
        "nominateParticipant",
        "nominateParticipant(input: {training: \"1\", name: \"x\", email: \"x@y.example\"}) { nomination { version } }",
    ),
    (
        "endorseNomination",
        "endorseNomination(input: {nomination: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { nomination { version } }",
    ),
    (
        "declineNomination",
        "declineNomination(input: {nomination: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1, reason: \"x\"}) { nomination { version } }",
    ),
    (
        "withdrawNomination",
        "withdrawNomination(input: {nomination: \"00000000-0000-0000-0000-000000000001\", expectedVersion: 1}) { nomination { version } }",
    ),
    ("markAttendance", "markAttendance(input: {training: \"1\", attendance: []}) { training { version } }"),
    ("rateTraining", "rateTraining(input: {training: \"1\", score: 5}) { training { version } }"),
    ("renewCalendarAddress", "renewCalendarAddress { path }"),
    (
        "requestVisit",
        "requestVisit(input: {visit: \"1\", expectedVersion: 1, kind: STUDY_VISIT}) { visit { version } }",
    ),
    ("submitVisit", "submitVisit(input: {visit: \"1\", expectedVersion: 1}) { visit { version } }"),
    ("endorseVisit", "endorseVisit(input: {visit: \"1\", expectedVersion: 1}) { visit { version } }"),
    ("startReview", "startReview(input: {visit: \"1\", expectedVersion: 1}) { visit { version } }"),
    ("openMatching", "openMatching(input: {visit: \"1\", expectedVersion: 1}) { visit { version } }"),
    ("markHeld", "markHeld(input: {visit: \"1\", expectedVersion: 1}) { visit { version } }"),
    ("closeVisit", "closeVisit(input: {visit: \"1\", expectedVersion: 1}) { visit { version } }"),
    ("returnVisit", "returnVisit(input: {visit: \"1\", expectedVersion: 1, reason: \"x\"}) { visit { version } }"),
    ("refuseVisit", "refuseVisit(input: {visit: \"1\", expectedVersion: 1, reason: \"x\"}) { visit { version } }"),
    (
        "programmeRefuse",
        "programmeRefuse(input: {visit: \"1\", expectedVersion: 1, reason: \"x\"}) { visit { version } }",
    ),
    ("withdrawVisit", "withdrawVisit(input: {visit: \"1\", expectedVersion: 1, reason: \"x\"}) { visit { version } }"),
    ("cancelVisit", "cancelVisit(input: {visit: \"1\", expectedVersion: 1, reason: \"x\"}) { visit { version } }"),
    ("answerAsHost", "answerAsHost(input: {visit: \"1\", expectedVersion: 1, answer: ACCEPTED}) { visit { version } }"),
    (
        "proposeDates",
        "proposeDates(input: {visit: \"1\", expectedVersion: 1, windows: [{from: \"2027-01-04\", to: \"2027-01-05\"}]}) { visit { version } }",
    ),
    (
        "scheduleVisit",
        "scheduleVisit(input: {visit: \"1\", expectedVersion: 1, startsOn: \"2027-01-04\"}) { visit { version } }",
    ),
    ("reportVisit", "reportVisit(input: {visit: \"1\", expectedVersion: 1, summary: \"x\"}) { visit { version } }"),
    ("writeAgenda", "writeAgenda(input: {visit: \"1\", expectedVersion: 1, agenda: \"x\"}) { visit { version } }"),
    ("consentToEvent", "consentToEvent(input: {visit: \"1\", expectedVersion: 1, agrees: true}) { visit { version } }"),
    (
        "replaceParticipant",
        "replaceParticipant(input: {visit: \"1\", expectedVersion: 1, email: \"a@b.example\"}) { visit { version } }",
    ),
    (
        "markFollowUp",
        "markFollowUp(input: {visit: \"1\", expectedVersion: 1, position: 0, done: true}) { visit { version } }",
    ),
    ("practiceFromVisit", "practiceFromVisit(input: {visit: \"1\", expectedVersion: 1}) { practiceReference }"),
    (
        "nameParticipants",
        "nameParticipants(input: {visit: \"1\", expectedVersion: 1, participants: []}) { visit { version } }",
    ),
    ("commentVisit", "commentVisit(input: {visit: \"1\", body: \"x\"}) { visit { version } }"),
    (
        "attachToVisit",
        "attachToVisit(input: {visit: \"1\", expectedVersion: 1, name: \"a.txt\", contentBase64: \"YQ==\"}) { visit { version } }",
    ),
    (
        "removeVisitDocument",
        "removeVisitDocument(input: {visit: \"1\", expectedVersion: 1, document: \"00000000-0000-0000-0000-000000000001\"}) { visit { version } }",
    ),
    ("stateHosting", "stateHosting(input: {capacity: 3}) { hosting { version } }"),
];

/// What anybody may try, because it needs a secret that nobody has by chance.
const OPEN: [&str; 3] = ["signIn", "refreshSession", "acceptInvitation"];
/// What everybody may who is signed in, of whatever country.
const FOR_ALL: [&str; 3] = ["askQuestion", "renewCalendarAddress", "stateHosting"];

#[tokio::test]
async fn no_mutation_does_anything_for_a_stranger_or_for_somebody_of_another_country() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:SEEN1").receives("FB_BUC_01"))).await;
    // A question that is there, and hidden from all who try.
    let clerk = world.person("asker", PersonRole::Clerk, Some("PL")).await;
    let ask = "mutation { askQuestion(input: {title: \"x\", body: \"x\"}) { question { reference } } }";
    assert_eq!(clerk.ask(ask, json!({})).await["askQuestion"]["question"]["reference"], 1);
    // A request that is on its way to another country than that of those who try.
    super::request_visit(&clerk, "x").await;
    let data = world.anonymous().ask("{ __schema { mutationType { fields { name } } } }", json!({})).await;
    let there: BTreeSet<&str> =
        list(&data["__schema"]["mutationType"]["fields"]).iter().map(|field| text(&field["name"])).collect();
    assert_eq!(there, MUTATIONS.iter().map(|(name, _)| *name).collect(), "each mutation has its attempt here");
    let head = domain::change::head(world.ctx()).await.expect("the head");
    let stranger = world.anonymous();
    for (name, mutation) in MUTATIONS {
        let answer = stranger.graphql(&format!("mutation {{ {mutation} }}"), json!({})).await;
        if OPEN.contains(&name) {
            assert!(answer["data"][name]["session"].is_null(), "{name}: {answer}");
        } else {
            assert_eq!(answer["errors"][0]["extensions"]["code"], "UNAUTHENTICATED", "{name}: {answer}");
        }
    }
    assert_eq!(domain::change::head(world.ctx()).await.expect("the head"), head, "nothing was recorded");
    for role in [PersonRole::Clerk, PersonRole::NationalEditor, PersonRole::NationalCoordinator] {
        let other = world.person(&format!("other.{role}").to_lowercase(), role, Some("AT")).await;
        let head = domain::change::head(world.ctx()).await.expect("the head");
        let is_tried = |name: &&str| !OPEN.contains(name) && !FOR_ALL.contains(name) && !name.starts_with("sign");
        for (name, mutation) in MUTATIONS.iter().filter(|(name, _)| is_tried(name)) {
            let answer = other.graphql(&format!("mutation {{ {mutation} }}"), json!({})).await;
            let code = &answer["errors"][0]["extensions"]["code"];
            // Ending a session that is not one's own ends nothing; the wrong password changes none.
            let is_harmless = (["endSession", "changePassword"].contains(name) && answer["data"][name]["ended"] != 1)
                // A file is looked at row by row: each of another country is refused.
                || (*name == "importInstitutions" && answer["data"][name]["refused"] == 1);
            assert!(is_harmless || code == "FORBIDDEN" || code == "NOT_FOUND", "{role} {name}: {answer}");
        }
        assert_eq!(domain::change::head(world.ctx()).await.expect("the head"), head, "{role}: nothing was recorded");
    }
}

#[tokio::test]
async fn nothing_is_written_by_get() {
    let actor = super::world().await.anonymous();
    assert_eq!(actor.get("/graphql?query=mutation%7BsignOut%7Bended%7D%7D").await.status, 405);
}
