//! Who is not signed in reads what is public, and learns nothing of what is not: not in lists, totals, facets, suggestions,
//! look-ups, changes or pages.

mod mutation;
mod page;

use crate::reading::{list, text};
use domain::value::{InstitutionFunction, PersonRole, Sector};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Actor, Answer, Fixture, Holding, Unit, World};

/// A word that stands in hidden entries only.
const SECRET: &str = "Zyxwvut";
/// Codes of the hidden entries; [`NOBODYS`] is near them and nobody's.
const HIDDEN: [&str; 4] = ["PL:HID001", "PL:HID002", "PL:HID003", "AT:HID004"];
const NOBODYS: &str = "PL:HID009";

fn fixture() -> Fixture {
    let hidden = |code: &str| {
        Unit::new(code)
            .named("en", &format!("{SECRET} {}", code.replace(':', " ")))
            .acronym(SECRET)
            .town(SECRET)
            .hidden()
    };
    Fixture::new()
        .unit(Unit::new("PL:SEEN1").area("PL21").receives("FB_BUC_01"))
        .unit(Unit::new("PL:SEEN2").to("2020-01-01").receives("FB_BUC_01"))
        // Values that only hidden entries have: a BUC, a function, a network, a country.
        .unit(
            hidden("PL:HID001")
                .area("PL21")
                .network("PL-ZUS")
                .function(InstitutionFunction::LiaisonBody, &[Sector::Pensions])
                .receives("P_BUC_06"),
        )
        .unit(hidden("PL:HID002").to("2026-12-01").holds(Holding::receives("FB_BUC_01").to("2026-11-30")))
        .unit(hidden("PL:HID003").from("2026-12-05").receives("S_BUC_19"))
        .unit(hidden("AT:HID004").receives("AW_BUC_04c"))
        .succession("PL:SEEN2", "PL:HID001", "2020-01-01")
        .succession("PL:HID002", "PL:SEEN1", "2026-12-01")
        .routed("PL:SEEN1", "PL:HID003")
        .routed("PL:HID001", "PL:SEEN1")
}

async fn world() -> &'static World {
    static SHARED: tokio::sync::OnceCell<World> = tokio::sync::OnceCell::const_new();
    SHARED.get_or_init(filled).await
}

/// The directory, and a question that is none of a stranger's business.
async fn filled() -> World {
    let world = World::with(fixture()).await;
    let clerk = world.person("asker", PersonRole::Clerk, Some("PL")).await;
    let asking = json!({ "title": format!("{SECRET}?"), "body": format!("{SECRET} zyxwv.") });
    let ask = "mutation($input: AskQuestionInput!) { askQuestion(input: $input) { question { reference } } }";
    let asked = clerk.ask(ask, json!({ "input": asking })).await;
    assert_eq!(asked["askQuestion"]["question"]["reference"], 1);
    request_visit(&clerk, SECRET).await;
    world.catch_up().await;
    world
}

/// Asks Germany for a visit about something, as an official of Poland, and submits that.
async fn request_visit(clerk: &Actor, topic: &str) {
    let asking = json!({
        "kind": "STUDY_VISIT", "topic": topic, "objectives": format!("{topic} zyxwv"), "visitors": 1, "hosts": [{ "country": "DE" }],
        "windows": [{ "from": "2027-01-04", "to": "2027-01-08" }],
    });
    let request = "mutation($input: RequestVisitInput!) { requestVisit(input: $input) { visit { reference } problems { message } } }";
    let asked = clerk.ask(request, json!({ "input": asking })).await;
    assert_eq!(asked["requestVisit"]["visit"]["reference"], 1, "{asked}");
    let submit = "mutation { submitVisit(input: {visit: \"1\", expectedVersion: 1}) { problems { message } } }";
    assert_eq!(clerk.ask(submit, json!({})).await["submitVisit"]["problems"], json!([]));
}

/// Words that must stand in no answer: the secret word, hidden codes, hidden identities.
fn forbidden(world: &World) -> Vec<String> {
    let moment = world.ctx().moment();
    let records = moment.snapshot().records();
    let ids = records.iter().filter(|record| !record.institution.is_public).map(|record| record.id().to_string());
    let mut words: Vec<String> = ids.collect();
    assert_eq!(words.len(), HIDDEN.len(), "the fixture is in");
    words.extend(HIDDEN.map(str::to_owned));
    words.push(SECRET.to_owned());
    words
}

/// Fails when the answer holds a word that the question did not hold itself.
async fn tells_nothing(answer: &Answer, question: &str) {
    let text = answer.text().to_lowercase();
    for word in forbidden(world().await) {
        let word = word.to_lowercase();
        assert!(
            !text.contains(&word) || question.to_lowercase().contains(&word),
            "{word} stands in the answer to {question}:\n{text}"
        );
    }
}

const EVERYTHING: &str =
    "id code nationalId acronym name names { text } country { code } network { code } areas { code } status
    competences(history: true) { totalCount nodes { buc { code } } }
    successors { institution { id code name } } predecessors { institution { id code name } }
    routedBy { institution { id code name } } routes { institution { id code name } }";
const ANSWER: &str = "reason explanation institutions { institution { id code name } reasons }
    alternatives { institution { id code name } reason explanation } hubs { id code name }";
const FACETS: &str =
    "facets { countries { value count } sectors { value count } bucs { value count } functions { value count }
    networks { value count } }";

/// Questions for each root field. A root field that is not here fails the test below.
fn questions() -> Vec<(&'static str, Vec<String>)> {
    let all = "filter: {status: [CURRENT, UPCOMING, ENDED]}, first: 100";
    let mut institutions = vec![
        format!("institutions({all}) {{ totalCount nodes {{ {EVERYTHING} }} {FACETS} }}"),
        format!("institutions(first: 100, on: \"2026-12-24\") {{ totalCount nodes {{ {EVERYTHING} }} {FACETS} }}"),
        format!("institutions(text: \"{SECRET}\", {all}) {{ totalCount nodes {{ {EVERYTHING} }} {FACETS} }}"),
        format!("institutions(text: \"PL HID001\", {all}) {{ totalCount nodes {{ {EVERYTHING} }} {FACETS} }}"),
        format!("institutions(filter: {{bucs: [\"P_BUC_06\"]}}) {{ totalCount nodes {{ code }} {FACETS} }}"),
        format!("institutions(filter: {{countries: [\"AT\"]}}) {{ totalCount nodes {{ code }} {FACETS} }}"),
        format!("institutions(filter: {{networks: [\"PL-ZUS\"]}}) {{ totalCount nodes {{ code }} {FACETS} }}"),
        format!("institutions(filter: {{functions: [LIAISON_BODY]}}) {{ totalCount nodes {{ code }} {FACETS} }}"),
    ];
    let mut institution = vec![
        format!("institution(code: \"PL:SEEN1\") {{ {EVERYTHING} }}"),
        format!(
            "institution(code: \"PL:SEEN2\") {{ {EVERYTHING} canReceive(buc: \"FB_BUC_01\") {{ reason explanation }} }}"
        ),
        "institution(code: \"PL:HID010\") { code }".to_owned(),
    ];
    for code in HIDDEN {
        institutions
            .push(format!("institutions(text: \"{code}\", {all}) {{ totalCount nodes {{ {EVERYTHING} }} {FACETS} }}"));
        institutions.push(format!("institutions(text: \"{}\") {{ totalCount nodes {{ code }} }}", &code[3..]));
        institution.push(format!("institution(code: \"{code}\") {{ {EVERYTHING} }}"));
        institution.push(format!("institution(code: \"{}\") {{ {EVERYTHING} }}", code.to_lowercase()));
    }
    let texts = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    let mut questions = vec![
        ("institutions", institutions),
        ("institution", institution),
        (
            "suggest",
            texts(&[
                "suggest(text: \"zyxwv\", first: 50) { code label hint url }",
                "suggest(text: \"PL:HID001\", first: 50) { code label hint url }",
                "suggest(text: \"HID00\", first: 50) { code label hint url }",
            ]),
        ),
        (
            "changes",
            texts(&[
                "changes(first: 100) { after nodes { seq label noun institution { id code name } } }",
                "changes(first: 100, nouns: [INSTITUTION, COMPETENCE]) { nodes { label } }",
            ]),
        ),
        (
            "upcomingChanges",
            texts(&[
                "upcomingChanges(from: \"2019-01-01\", to: \"2027-12-31\") { on event institution { id code name successors { institution { code } } } }",
            ]),
        ),
        (
            "competentInstitutions",
            [
                "buc: \"P_BUC_06\"",
                "buc: \"FB_BUC_01\"",
                "buc: \"S_BUC_19\"",
                "buc: \"AW_BUC_04c\"",
                "sector: P",
                "sed: \"P5000\"",
            ]
            .iter()
            .flat_map(|about| {
                ["", "on: \"2026-12-24\"", "on: \"2019-12-31\"", "place: \"Kraków\""].map(|more| {
                    let question = format!("countries: [\"PL\", \"AT\"], {about} {more}");
                    format!("competentInstitutions(question: {{{question}}}) {{ {ANSWER} }}")
                })
            })
            .collect(),
        ),
        ("node", vec!["node(id: \"country:PL\") { id }".to_owned()]),
        ("nodes", vec!["nodes(ids: [\"country:PL\"]) { id }".to_owned()]),
        ("countries", texts(&["countries { code networks { code } }"])),
        ("country", texts(&["country(code: \"PL\") { code networks { code name } }"])),
        ("sectors", texts(&["sectors { code bucs { code } }"])),
        ("bucs", texts(&["bucs { code }"])),
        ("buc", texts(&["buc(code: \"P_BUC_06\") { code }"])),
        ("seds", texts(&["seds { code }"])),
        ("sed", texts(&["sed(code: \"F001\") { code }"])),
        ("matchInstitutions", names_to_match()),
        ("search", texts_to_search()),
    ];
    questions.extend(of_keepers());
    questions
}

/// Questions about accounts, requests and histories.
fn of_keepers() -> Vec<(&'static str, Vec<String>)> {
    let texts = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    vec![
        ("me", texts(&["me { id email }"])),
        ("sessions", texts(&["sessions { id }"])),
        ("people", texts(&["people { id email }"])),
        ("invitations", texts(&["invitations { email }"])),
        ("changeRequests", texts(&["changeRequests { totalCount nodes { id codes } }"])),
        ("changeRequest", texts(&["changeRequest(id: \"00000000-0000-0000-0000-000000000001\") { request { id } }"])),
        (
            "changePreview",
            HIDDEN
                .iter()
                .map(|code| format!("changePreview(change: {{end: {{code: \"{code}\"}}}}) {{ entries {{ code differences {{ before }} }} }}"))
                .collect(),
        ),
        (
            "institutionHistory",
            HIDDEN
                .iter()
                .chain(&["PL:SEEN1", "PL:SEEN2"])
                .map(|code| format!("institutionHistory(code: \"{code}\") {{ who note differences {{ before after }} }}"))
                .collect(),
        ),
        ("dataQuality", texts(&["dataQuality(first: 500) { kind institution { code name } }", "dataQuality(country: \"AT\") { institution { code } }"])),
        ("dataQualityCounts", texts(&["dataQualityCounts { countryCode entries kind count }"])),
        (
            "profile",
            texts(&[
                "profile(country: \"PL\") { facts { path value } sectors { institutionsInDirectory } }",
                "profile(country: \"PL\", version: 1) { version }",
            ]),
        ),
        ("profiles", texts(&["profiles(first: 50) { nodes { facts { value } } }", "profiles(text: \"zyxwv\") { totalCount }"])),
        ("profileVersions", texts(&["profileVersions(country: \"PL\") { summary withdrawalReason }"])),
        ("profileDifferences", texts(&["profileDifferences(country: \"PL\", from: 1) { before after }"])),
        ("profileDraft", texts(&["profileDraft(country: \"PL\") { facts { value } }"])),
        ("compareProfiles", texts(&["compareProfiles(countries: [\"PL\", \"AT\"]) { rows { values } }"])),
        (
            "profileMap",
            texts(&["profileMap(question: {subject: READINESS, buc: \"P_BUC_06\"}) { tiles { value on } legend { count } }"]),
        ),
        ("readiness", texts(&["readiness { cells { directory { ready notReady since plannedOn } differs } }"])),
        (
            "practices",
            texts(&[
                "practices(first: 50) { totalCount nodes { title institutions { code name } uptake { contact institution { code } } } facets { countries { value count } bucs { value count } } }",
                "practices(text: \"zyxwv\") { totalCount }",
                "practices(filter: {institutions: [\"PL:HID001\"]}) { totalCount }",
            ]),
        ),
        ("practice", texts(&["practice(id: \"1\") { title draft { title steps { comment } problems { message } } }"])),
        ("practicesUnderWay", texts(&["practicesUnderWay { isTurn practice { title } }"])),
        ("practiceStatistics", texts(&["practiceStatistics { practices byCountry { value practices } }"])),
        (
            "questions",
            texts(&[
                "questions(first: 50) { totalCount nodes { title body answers { body } askerCountry assignedCountry notes { body } } facets { countries { value count } } }",
                "questions(text: \"zyxwv\") { totalCount nodes { title } edges { snippet { parts { text } } } }",
            ]),
        ),
        ("question", texts(&["question(id: \"1\") { title body answers { body } notes { body } askedAt version }"])),
        ("similarQuestions", texts(&["similarQuestions(text: \"zyxwv\") { title body }"])),
        ("questionsUnderWay", texts(&["questionsUnderWay { isTurn question { title notes { body } } }"])),
        ("questionStatistics", texts(&["questionStatistics { asked open published rating { count } }"])),
        (
            "trainings",
            texts(&[
                "trainings(first: 50) { totalCount nodes { title seatsTaken nominations { name email } feedback { useful } } }",
                "trainings(text: \"zyxwv\") { totalCount }",
            ]),
        ),
        ("training", texts(&["training(id: \"1\") { title version nominations { name email country } feedback { useful } }"])),
        ("trainingMaterials", texts(&["trainingMaterials { training { title } material { title } }"])),
        ("nominationsUnderWay", texts(&["nominationsUnderWay { isTurn nomination { name email } }"])),
        ("trainingDrafts", texts(&["trainingDrafts { title }"])),
        ("trainingStatistics", texts(&["trainingStatistics { held coming attended }"])),
        (
            "visits",
            texts(&[
                "visits(first: 50) { totalCount nodes { topic objectives hosts { comment } } facets { countries { value count } states { value count } } }",
                "visits(text: \"zyxwv\") { totalCount edges { snippet { parts { text } } } }",
            ]),
        ),
        ("visit", texts(&["visit(id: \"1\") { topic objectives participants { name } steps { comment } messages { body } version }"])),
        ("similarVisits", texts(&["similarVisits(text: \"zyxwv\", hosts: [\"DE\"]) { topic }"])),
        ("visitEvents", texts(&["visitEvents { topic countries { code } startsOn }"])),
        ("visitStatistics", texts(&["visitStatistics { asked byCountry { value asked } }"])),
        ("hostings", texts(&["hostings { country { code } capacity note }"])),
        ("refusedAttempts", texts(&["refusedAttempts { actor label }"])),
    ]
}

fn names_to_match() -> Vec<String> {
    let question = |name| {
        format!(
            "matchInstitutions(queries: [{{name: \"{name}\"}}, {{name: \"{name}\", country: \"PL\"}}]) {{
            chosen {{ id code name }} candidates {{ institution {{ id code name }} score explanation }} }}"
        )
    };
    [SECRET, HIDDEN[0], "PL HID001", "Office PL HID001"].map(question).into()
}

fn texts_to_search() -> Vec<String> {
    let question = |text| {
        format!(
            "search(text: \"{text}\", first: 50) {{ totalCount nodes {{ code label hint match {{ explanation }} }}
            facets {{ kinds {{ value count }} countries {{ value count }} sectors {{ value count }} }} }}"
        )
    };
    [SECRET, HIDDEN[0], "HID001", "office"].map(question).into()
}

async fn root_fields(actor: &Actor) -> BTreeSet<String> {
    let data = actor.ask("{ __schema { queryType { fields { name } } } }", json!({})).await;
    list(&data["__schema"]["queryType"]["fields"]).iter().map(|field| text(&field["name"]).to_owned()).collect()
}

#[tokio::test]
async fn no_root_field_tells_a_stranger_of_what_is_hidden() {
    let actor = world().await.anonymous();
    let questions = questions();
    let known: BTreeSet<String> = questions.iter().map(|(field, _)| (*field).to_owned()).collect();
    assert_eq!(root_fields(&actor).await, known, "each root field has its questions here");
    let mut told = Vec::new();
    for question in questions.iter().flat_map(|(_, list)| list) {
        let document = format!("{{ {question} }}");
        let answer = actor.document(&document, json!({})).await;
        assert!(answer.status < 500, "{document}");
        // Each leak is said, not only the first.
        let words = forbidden(world().await);
        let text = answer.text().to_lowercase();
        let leaks = words.iter().map(|word| word.to_lowercase());
        let leaks: Vec<String> =
            leaks.filter(|word| text.contains(word) && !document.to_lowercase().contains(word)).collect();
        if !leaks.is_empty() {
            told.push(format!("{leaks:?} in the answer to {question}\n    {text}"));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[tokio::test]
async fn totals_and_facets_count_only_what_a_stranger_sees() {
    let actor = world().await.anonymous();
    let query =
        format!("query($filter: InstitutionFilter) {{ institutions(filter: $filter) {{ totalCount {FACETS} }} }}");
    let all =
        actor.ask(&query, json!({ "filter": { "status": ["CURRENT", "UPCOMING", "ENDED"] } })).await["institutions"]
            .take();
    assert_eq!(all["totalCount"], 2);
    let count = |value: &str, count: u64| json!([{ "value": value, "count": count }]);
    assert_eq!(all["facets"]["countries"], count("PL", 2));
    assert_eq!(all["facets"]["bucs"], count("FB_BUC_01", 2), "of the public ones only");
    assert_eq!((&all["facets"]["functions"], &all["facets"]["networks"]), (&json!([]), &json!([])));
}

#[tokio::test]
async fn a_hidden_code_is_answered_like_one_that_nobody_has() {
    let actor = world().await.anonymous();
    let query = "query($code: String!) { institution(code: $code) { code } institutions(text: $code) { totalCount } }";
    let told = async |code: &str| {
        let answer = actor.graphql(query, json!({ "code": code })).await;
        answer.to_string().replace(code, "CODE").replace(&code[3..], "ID")
    };
    let nobodys = told(NOBODYS).await;
    for code in HIDDEN.iter().filter(|code| code.starts_with("PL")) {
        assert_eq!(told(code).await, nobodys, "{code}");
    }
}

#[tokio::test]
async fn a_hidden_identity_is_null_and_its_change_only_moves_the_number_on() {
    let world = world().await;
    let actor = world.anonymous();
    let ids: Vec<String> =
        forbidden(world).into_iter().take(HIDDEN.len()).map(|id| format!("institution:{id}")).collect();
    let data = actor.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", json!({ "ids": ids })).await;
    assert_eq!(data["nodes"], json!([null, null, null, null]));
    for id in ids {
        let data = actor.ask("query($id: ID!) { node(id: $id) { id } }", json!({ "id": id })).await;
        assert_eq!(data["node"], Value::Null);
    }
    let query = "{ changes(first: 100, nouns: [INSTITUTION]) { after nodes { seq label } } }";
    let data = actor.ask(query, json!({})).await;
    let labels: Vec<&str> = list(&data["changes"]["nodes"]).iter().map(|change| text(&change["label"])).collect();
    assert_eq!(labels, ["PL:SEEN1", "PL:SEEN2"]);
    assert_eq!(data["changes"]["after"], world.ctx().model.as_of().to_string());
}
