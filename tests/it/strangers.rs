//! Who is not signed in reads what is public, and learns nothing of what is not: not in lists, totals, facets, suggestions,
//! look-ups, changes or pages.

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
    SHARED.get_or_init(|| World::with(fixture())).await
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

/// Every mutation with an input that would do something for whoever may. A mutation that is not here fails the test below.
const MUTATIONS: [(&str, &str); 25] = [
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
];

/// What anybody may try, because it needs a secret that nobody has by chance.
const OPEN: [&str; 3] = ["signIn", "refreshSession", "acceptInvitation"];

#[tokio::test]
async fn no_mutation_does_anything_for_a_stranger_or_for_somebody_of_another_country() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:SEEN1").receives("FB_BUC_01"))).await;
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
        for (name, mutation) in MUTATIONS.iter().filter(|(name, _)| !OPEN.contains(name) && !name.starts_with("sign")) {
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
    let actor = world().await.anonymous();
    assert_eq!(actor.get("/graphql?query=mutation%7BsignOut%7Bended%7D%7D").await.status, 405);
}

/// Paths of pages, files and feeds, for what is public and for what is hidden. Those that are not served yet answer 404.
fn paths() -> Vec<String> {
    let mut paths: Vec<String> = [
        "/",
        "/institutions",
        "/healthz",
        "/readyz",
        "/metrics",
        "/schema.graphql",
        "/graphiql",
        "/export/institutions.csv",
        "/export/institutions.json",
        "/export/institutions.ndjson",
        "/export/institutions.xlsx",
        "/feeds/changes.atom",
        "/changes",
        "/countries",
        "/countries/PL",
        "/bucs",
        "/bucs/P_BUC_06",
        "/sitemap.xml",
        "/robots.txt",
        "/api/institutions",
        "/api/competent?countries=PL&buc=P_BUC_06",
        "/institutions/PL:SEEN1",
        "/institutions/PL:SEEN2",
        "/institutions?text=zyxwv",
        "/institutions?status=CURRENT&status=UPCOMING&status=ENDED",
        "/institutions?country=AT",
        "/institutions?buc=P_BUC_06",
        "/institutions?network=PL-ZUS",
        "/institutions?on=2026-12-24",
        "/suggest?text=zyxwv",
        "/suggest?text=HID00",
        "/search?text=PL:HID001",
        "/seds",
        "/seds/P5000",
        "/competent?buc=P_BUC_06&country=PL",
        "/competent?buc=FB_BUC_01&country=PL&on=2026-12-24",
        "/competent?sector=P&country=PL&country=AT",
        "/institutions/PL:SEEN1/sheet",
        "/institutions/PL:SEEN2/contact.vcf",
        "/compare?code=PL:SEEN1&code=PL:SEEN2",
        "/countries/AT",
        "/sign-in",
        "/sign-in?to=/institutions/PL:HID001",
        "/account",
        "/people",
        "/people/00000000-0000-0000-0000-000000000001",
        "/invitations/nobodys",
        "/requests",
        "/import",
        "/quality",
        "/quality/AT",
        "/quality/PL?kind=NO_CONTACT",
        "/map",
        "/map?show=readiness&buc=P_BUC_06",
        "/map/embed?show=readiness&buc=P_BUC_06",
        "/map.svg",
        "/readiness?sector=P",
        "/export/readiness.json?sector=P",
        "/export/map.csv?show=readiness&buc=P_BUC_06",
        "/export/profiles.json",
        "/profiles/PL",
        "/profiles/PL/history",
        "/profiles/PL/differences",
        "/profiles/PL/edit",
        "/profiles/PL/edit/bucs-P",
        "/profiles/compare?country=PL&country=AT",
        "/feeds/profiles.atom",
        "/requests/00000000-0000-0000-0000-000000000001",
        "/requests/new?act=edit&code=PL:SEEN1",
        "/institutions/PL:SEEN1/history",
    ]
    .map(str::to_owned)
    .to_vec();
    for code in HIDDEN {
        paths.extend([
            format!("/institutions/{code}"),
            format!("/institutions?text={code}"),
            format!("/api/institutions/{code}"),
            format!("/institutions/{code}/sheet"),
            format!("/institutions/{code}/history"),
            format!("/requests/new?act=edit&code={code}"),
            format!("/institutions/{code}/contact.vcf"),
            format!("/compare?code=PL:SEEN1&code={code}"),
            format!("/search?text={code}"),
            format!("/suggest?text={code}"),
            format!("/export/institutions.csv?text={code}&status=ALL"),
        ]);
    }
    paths
}

#[tokio::test]
async fn no_page_file_or_feed_tells_a_stranger_of_what_is_hidden() {
    let actor = world().await.anonymous();
    for path in paths() {
        for language in ["en", "fr"] {
            let request =
                http::Request::get(&path).header("accept-language", language).header("accept", "text/html,*/*");
            let answer = actor.send(request.body(http_body_util::Full::default()).expect("a request")).await;
            assert!(answer.status < 500, "{path}: {}", answer.status);
            tells_nothing(&answer, &path).await;
        }
    }
}

#[tokio::test]
async fn a_page_of_a_hidden_entry_answers_like_one_that_nobody_has() {
    let actor = world().await.anonymous();
    let nobodys = actor.get(&format!("/institutions/{NOBODYS}")).await;
    for code in HIDDEN {
        let answer = actor.get(&format!("/institutions/{code}")).await;
        assert_eq!((answer.status, nobodys.status), (404, 404), "{code}");
    }
}
