//! Changes of entries by request: written by one, approved by another of the same country, seen by everybody from their day on.

mod act;
mod decide;
mod draft;
mod notice;
mod upcoming;

use crate::reading::{codes, each, list, nodes, text};
use domain::institution::{Content, stored_by_codes};
use domain::value::PersonRole;
use serde_json::{Value, json};
use tests::{Actor, Fixture, TODAY, Unit, World};

/// What is asked of every request.
const REQUEST: &str = "id countryCode state act codes effectiveOn note shortNoticeReason isSubstantial isShortNotice
    draftedBy proposedBy decidedBy decisionReason announcedOn version";

const VIEW: &str = "query View($id: ID!) { changeRequest(id: $id) {
    request { state version } problems { path code } earliestOn mayDecide mayWrite entries { code isNew version }
} }";

const INSTITUTION: &str = "query One($code: String!, $on: Date) { institution(code: $code, on: $on) {
    code name acronym status version codeStatus confirmedOn validity { from to } names { language text kind }
    areas { code } contacts { phones emails urls } successors { institution { code } on scope }
    predecessors { institution { code } }
} }";

const RECEIVE: &str = "query Receive($code: String!, $buc: String!, $on: Date) {
    institution(code: $code) { canReceive(buc: $buc, on: $on) { reason explanation } }
}";

const WHO: &str = "query Who($question: CompetenceQuestion!) { competentInstitutions(question: $question) {
    institutions { institution { code } } alternatives { institution { code } reason explanation }
} }";

const HISTORY: &str = "query History($code: String!) { institutionHistory(code: $code) {
    number seq at action who role note effectiveOn shortNoticeReason changeRequestId canBeUndone
    differences { field item during { from to } before after }
} }";

const CHANGES: &str = "query Changes($after: Seq) { changes(after: $after) {
    nodes { noun action label isTombstone institution { code } }
} }";

/// Entries of Poland and one of Austria.
fn directory() -> Fixture {
    Fixture::new()
        .unit(Unit::new("PL:ONE1").named("pl", "Zakład Pierwszy").area("PL21").receives("FB_BUC_01"))
        .unit(Unit::new("PL:TWO2").named("pl", "Zakład Drugi").area("PL22").receives("FB_BUC_01"))
        .unit(Unit::new("PL:THREE3").named("pl", "Kasa Trzecia").area("PL22A").receives("S_BUC_19"))
        .unit(Unit::new("PL:OLD1").named("pl", "Dawny Urząd").to("2020-01-01"))
        .unit(Unit::new("PL:LATE1").named("pl", "Przyszły Urząd").from("2027-06-01"))
        .unit(Unit::new("AT:WIEN1").named("de", "Wiener Kasse").area("AT13").receives("FB_BUC_01"))
}

/// Where the entries of Poland are looked after: an editor and a coordinator.
struct Office {
    world: World,
    editor: Actor,
    coordinator: Actor,
}

impl Office {
    async fn new() -> Self {
        let world = World::with(directory()).await;
        let editor = world.person("ewa", PersonRole::NationalEditor, Some("PL")).await;
        let coordinator = world.person("karol", PersonRole::NationalCoordinator, Some("PL")).await;
        Self { world, editor, coordinator }
    }

    /// A request that the editor wrote and put forward.
    async fn propose(&self, mut input: Value) -> Value {
        input["propose"] = json!(true);
        done(step(&self.editor, "draftChange", input).await)
    }

    /// The request as the coordinator approved it.
    async fn approve(&self, request: &Value) -> Value {
        let approved = done(step(&self.coordinator, "approveChange", seen(request)).await);
        assert_eq!(approved["state"], "APPROVED");
        self.world.catch_up().await;
        approved
    }

    /// Written, put forward and approved.
    async fn change(&self, input: Value) -> Value {
        let request = self.propose(input).await;
        self.approve(&request).await
    }

    /// The same for what cannot wait for a month's notice.
    async fn change_today(&self, change: Value) -> Value {
        self.change(json!({ "change": change, "effectiveOn": TODAY, "shortNoticeReason": "The law came late." })).await
    }

    /// How many requests there are.
    async fn count(&self) -> Value {
        self.editor.ask("{ changeRequests { totalCount } }", json!({})).await["changeRequests"]["totalCount"].take()
    }

    async fn view(&self, request: &Value) -> Value {
        self.editor.ask(VIEW, json!({ "id": request["id"] })).await["changeRequest"].take()
    }

    /// An entry as everybody sees it.
    async fn entry(&self, code: &str) -> Value {
        self.entry_on(code, None).await
    }

    async fn entry_on(&self, code: &str, on: Option<&str>) -> Value {
        let asked = json!({ "code": code, "on": on });
        self.world.anonymous().ask(INSTITUTION, asked).await["institution"].take()
    }

    /// All that an entry says.
    async fn content(&self, code: &str) -> Content {
        let mut found = stored_by_codes(&self.world.ctx().store, &[code.to_owned()]).await.expect("the store");
        found.remove(code).expect("an entry").content
    }

    /// Whether an entry can receive a BUC: `yes`, or the reason why not.
    async fn receives(&self, code: &str, buc: &str, on: &str) -> String {
        let asked = json!({ "code": code, "buc": buc, "on": on });
        let data = self.world.anonymous().ask(RECEIVE, asked).await;
        data["institution"]["canReceive"]["reason"].as_str().unwrap_or("yes").to_owned()
    }

    /// Who is competent in Poland for a BUC at a place on a day, and the whole answer.
    async fn who(&self, buc: &str, place: &str, on: Option<&str>) -> (Vec<String>, Value) {
        let question = json!({ "countries": ["PL"], "buc": buc, "place": place, "on": on });
        let mut data = self.world.anonymous().ask(WHO, json!({ "question": question })).await;
        let answer = data["competentInstitutions"][0].take();
        let found = list(&answer["institutions"]).iter();
        (found.map(|one| text(&one["institution"]["code"]).to_owned()).collect(), answer)
    }

    /// The number of the newest change in the store.
    async fn head(&self) -> String {
        domain::change::head(self.world.ctx()).await.expect("the store").to_string()
    }
}

/// All versions of an entry, the latest first.
async fn history(actor: &Actor, code: &str) -> Vec<Value> {
    list(&actor.ask(HISTORY, json!({ "code": code })).await["institutionHistory"]).to_vec()
}

/// What a search gives, best first.
async fn search(actor: &Actor, words: &str) -> Vec<String> {
    let query = "query Search($text: String) { institutions(text: $text) { nodes { code } } }";
    let data = actor.ask(query, json!({ "text": words })).await;
    codes(&data["institutions"]).into_iter().map(str::to_owned).collect()
}

/// What somebody is told of changes behind a number: `noun action label`.
async fn told(actor: &Actor, after: &str) -> Vec<String> {
    let data = actor.ask(CHANGES, json!({ "after": after })).await;
    let rows = nodes(&data["changes"]).iter();
    let line = |row: &Value| format!("{} {} {}", text(&row["noun"]), text(&row["action"]), text(&row["label"]));
    rows.map(line).collect()
}

fn mutation(field: &str) -> String {
    let input = match field {
        "draftChange" => "DraftChangeInput",
        "saveChange" => "SaveChangeInput",
        "proposeChange" | "withdrawChange" => "ChangeStepInput",
        "approveChange" => "ApproveChangeInput",
        "returnChange" | "refuseChange" => "RejectChangeInput",
        other => panic!("\"{other}\" is no step of a request"),
    };
    format!(
        "mutation Step($input: {input}!) {{ {field}(input: $input) {{
            changeRequest {{ {REQUEST} }} problems {{ path code message }}
        }} }}"
    )
}

/// Takes one step; gives its payload.
async fn step(actor: &Actor, field: &str, input: Value) -> Value {
    actor.ask(&mutation(field), json!({ "input": input })).await[field].take()
}

/// The code of the error by which somebody is refused a step.
async fn refused(actor: &Actor, field: &str, input: Value) -> String {
    actor.refused(&mutation(field), json!({ "input": input })).await.0
}

/// The request of a payload that has no problems.
fn done(mut payload: Value) -> Value {
    assert_eq!(payload["problems"], json!([]));
    payload["changeRequest"].take()
}

/// The problems of a payload, each as `path CODE`.
fn problems(payload: &Value) -> Vec<String> {
    assert!(payload["changeRequest"].is_null(), "{payload}");
    let line = |problem: &Value| {
        let path: Vec<&str> = list(&problem["path"]).iter().map(text).collect();
        format!("{} {}", path.join("/"), text(&problem["code"])).trim().to_owned()
    };
    list(&payload["problems"]).iter().map(line).collect()
}

/// A request as it was seen, for the next step.
fn seen(request: &Value) -> Value {
    json!({ "id": request["id"], "expectedVersion": request["version"] })
}

/// The same with one field more.
fn seen_with(request: &Value, field: &str, value: impl Into<Value>) -> Value {
    let mut input = seen(request);
    input[field] = value.into();
    input
}

fn edit(code: &str, fields: Value) -> Value {
    json!({ "edit": { "code": code, "fields": fields } })
}

/// An official name in Polish.
fn named(name: &str) -> Value {
    json!([{ "language": "pl", "text": name }])
}

/// An edit of an official name.
fn renamed(code: &str, name: &str) -> Value {
    edit(code, json!({ "names": named(name) }))
}

#[tokio::test]
async fn an_edit_is_written_by_one_approved_by_another_and_then_seen_by_everybody() {
    let office = Office::new().await;
    let contacts = json!({ "phones": ["+48 12 000 00 00"], "emails": ["kontakt@zaklad.example"] });
    let change = edit("PL:ONE1", json!({ "names": named("  Zakład   Zachodni "), "contacts": contacts }));
    let input = json!({ "change": change, "note": "It moved to the west." });
    let draft = done(step(&office.editor, "draftChange", input).await);
    assert_eq!((&draft["state"], &draft["version"], &draft["act"]), (&json!("DRAFT"), &json!(1), &json!("CHANGED")));
    assert_eq!((&draft["countryCode"], &draft["codes"]), (&json!("PL"), &json!(["PL:ONE1"])));
    assert_eq!((&draft["draftedBy"], &draft["proposedBy"]), (&json!("ewa"), &Value::Null));
    assert_eq!(draft["isSubstantial"], false, "names and contacts need no notice");
    assert_eq!((&draft["effectiveOn"], &draft["isShortNotice"]), (&json!(TODAY), &json!(false)));
    let proposed = done(step(&office.editor, "proposeChange", seen(&draft)).await);
    assert_eq!((&proposed["state"], &proposed["proposedBy"]), (&json!("PROPOSED"), &json!("ewa")));
    office.world.catch_up().await;
    assert_eq!(office.entry("PL:ONE1").await["name"], "Zakład Pierwszy", "nothing is so before it is approved");
    let approved = office.approve(&proposed).await;
    assert_eq!((&approved["decidedBy"], &approved["announcedOn"]), (&json!("karol"), &json!(TODAY)));
    assert_eq!(approved["version"], 3);
    let entry = office.entry("PL:ONE1").await;
    assert_eq!((&entry["name"], &entry["version"]), (&json!("Zakład Zachodni"), &json!(2)));
    assert_eq!(entry["contacts"]["phones"], json!(["+48 12 000 00 00"]));
    assert_eq!(entry["contacts"]["emails"], json!(["kontakt@zaklad.example"]));
    assert_eq!(search(&office.world.anonymous(), "Zakład Zachodni").await[0], "PL:ONE1");
    let yesterday = office.entry_on("PL:ONE1", Some("2026-11-22")).await;
    assert_eq!((&yesterday["name"], &yesterday["contacts"]["phones"]), (&json!("Zakład Pierwszy"), &json!([])));
    assert_eq!(office.view(&approved).await["entries"], json!([]), "decided");
}

#[tokio::test]
async fn the_history_says_who_when_and_why_and_what_became_different() {
    let office = Office::new().await;
    let approved = office.change(json!({ "change": renamed("PL:ONE1", "Zakład Zachodni"), "note": "It moved." })).await;
    let versions = history(&office.editor, "PL:ONE1").await;
    let [latest, first] = &versions[..] else { panic!("two versions, not {versions:?}") };
    assert_eq!((&latest["number"], &latest["action"]), (&json!(2), &json!("CHANGED")));
    assert_eq!((&latest["who"], &latest["role"]), (&json!("ewa"), &json!("NATIONAL_EDITOR")));
    assert_eq!((&latest["note"], &latest["effectiveOn"]), (&json!("It moved."), &json!(TODAY)));
    assert_eq!((&latest["shortNoticeReason"], &latest["canBeUndone"]), (&Value::Null, &json!(true)));
    assert_eq!(latest["changeRequestId"], approved["id"]);
    assert!(text(&latest["at"]).starts_with("2026-11-23T10:00:00"), "{latest}");
    let difference = json!({
        "field": "names", "item": "", "during": { "from": TODAY, "to": null },
        "before": "Zakład Pierwszy (pl, OFFICIAL)", "after": "Zakład Zachodni (pl, OFFICIAL)",
    });
    assert_eq!(latest["differences"], json!([difference]));
    assert_eq!((&first["number"], &first["action"], &first["who"]), (&json!(1), &json!("LOADED"), &Value::Null));
    assert_eq!((&first["differences"], &first["canBeUndone"]), (&json!([]), &json!(false)));
    let versions = history(&office.world.anonymous(), "PL:ONE1").await;
    let latest = &versions[0];
    assert_eq!(
        (&latest["who"], &latest["changeRequestId"]),
        (&Value::Null, &Value::Null),
        "who is not told to strangers"
    );
    assert_eq!((&latest["role"], &latest["note"]), (&json!("NATIONAL_EDITOR"), &json!("It moved.")));
    assert_eq!(latest["differences"], json!([difference]));
}

#[tokio::test]
async fn an_edit_is_one_public_change_and_requests_are_told_to_their_country_only() {
    let office = Office::new().await;
    let stranger = office.world.anonymous();
    let austrian = office.world.person("anna", PersonRole::NationalCoordinator, Some("AT")).await;
    let officer = office.world.person("olaf", PersonRole::ProgrammeOfficer, None).await;
    let before = office.head().await;
    office.change(json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") })).await;
    for actor in [&stranger, &austrian, &officer] {
        assert_eq!(told(actor, &before).await, ["INSTITUTION CHANGED PL:ONE1"]);
    }
    let own = ["CHANGE_REQUEST PROPOSED CHANGED", "INSTITUTION CHANGED PL:ONE1", "CHANGE_REQUEST APPROVED CHANGED"];
    assert_eq!(told(&office.editor, &before).await, own);
    let before = office.head().await;
    let merge = json!({ "merge": { "codes": ["PL:ONE1", "PL:THREE3"], "into": { "code": "PL:TWO2" } } });
    office.change_today(merge).await;
    let mut told = told(&stranger, &before).await;
    told.sort();
    let each_once = ["INSTITUTION CHANGED PL:TWO2", "INSTITUTION MERGED PL:ONE1", "INSTITUTION MERGED PL:THREE3"];
    assert_eq!(told, each_once, "one row for each entry");
}

#[tokio::test]
async fn a_hidden_entry_leaves_a_tombstone_and_is_told_of_no_more() {
    let office = Office::new().await;
    let stranger = office.world.anonymous();
    let before = office.head().await;
    office.change(json!({ "change": edit("PL:ONE1", json!({ "isPublic": false })) })).await;
    let rows = stranger.ask(CHANGES, json!({ "after": before })).await["changes"]["nodes"].take();
    let tombstone = json!({
        "noun": "INSTITUTION", "action": "HIDDEN", "label": "PL:ONE1", "isTombstone": true, "institution": null,
    });
    assert_eq!(rows, json!([tombstone]));
    let asked = json!({ "code": "PL:ONE1" });
    assert_eq!(stranger.refused(INSTITUTION, asked.clone()).await.0, "UNKNOWN_CODE");
    assert_eq!(stranger.refused(HISTORY, asked).await.0, "NOT_FOUND");
    let page = stranger.get("/institutions/PL:ONE1").await;
    assert_eq!(page.status, 404);
    assert!(!page.text().contains("Zakład Pierwszy"), "the page tells nothing");
    assert!(!search(&stranger, "Zakład Pierwszy").await.contains(&"PL:ONE1".to_owned()));
    assert!(search(&office.editor, "Zakład Pierwszy").await.contains(&"PL:ONE1".to_owned()), "its country sees it");
    assert_eq!(history(&office.editor, "PL:ONE1").await[0]["action"], "HIDDEN");
    let before = office.head().await;
    office.change(json!({ "change": renamed("PL:ONE1", "Zakład Zachodni") })).await;
    assert_eq!(told(&stranger, &before).await, [""; 0], "what is done to it then is nobody else's");
}

#[tokio::test]
async fn entries_are_confirmed_by_their_own_country_without_a_new_version() {
    let office = Office::new().await;
    let query = "mutation Confirm($input: ConfirmInstitutionsInput!) { confirmInstitutions(input: $input) {
        confirmed problems { path code } } }";
    let input = |codes: &[&str]| json!({ "input": { "codes": codes } });
    let before = office.content("PL:ONE1").await;
    let both = office.editor.ask(query, input(&["PL:ONE1", "PL:TWO2"])).await["confirmInstitutions"].take();
    assert_eq!(both, json!({ "confirmed": 2, "problems": [] }));
    office.world.catch_up().await;
    for code in ["PL:ONE1", "PL:TWO2"] {
        let entry = office.entry(code).await;
        assert_eq!((&entry["confirmedOn"], &entry["version"]), (&json!(TODAY), &json!(1)), "{code}");
    }
    assert_eq!(office.content("PL:ONE1").await, before);
    let latest = history(&office.editor, "PL:ONE1").await.remove(0);
    assert_eq!((&latest["action"], &latest["who"]), (&json!("CONFIRMED"), &json!("ewa")));
    assert_eq!((&latest["differences"], &latest["canBeUndone"]), (&json!([]), &json!(false)));
    let unknown = office.editor.ask(query, input(&["PL:THREE3", "PL:NOBODY"])).await["confirmInstitutions"].take();
    assert_eq!(unknown["confirmed"], 0);
    assert_eq!(each(&unknown["problems"], "code"), ["UNKNOWN_CODE"]);
    let austrian = office.world.person("anna", PersonRole::NationalEditor, Some("AT")).await;
    let clerk = office.world.person("celina", PersonRole::Clerk, Some("PL")).await;
    let administrator = office.world.person("adam", PersonRole::Administrator, None).await;
    assert_eq!(austrian.refused(query, input(&["AT:WIEN1", "PL:THREE3"])).await.0, "FORBIDDEN");
    assert_eq!(clerk.refused(query, input(&["PL:THREE3"])).await.0, "FORBIDDEN");
    assert_eq!(administrator.refused(query, input(&["PL:THREE3"])).await.0, "FORBIDDEN", "of no country");
    assert_eq!(office.world.anonymous().refused(query, input(&["PL:THREE3"])).await.0, "UNAUTHENTICATED");
    office.world.catch_up().await;
    for code in ["PL:THREE3", "AT:WIEN1"] {
        assert_eq!(office.entry(code).await["confirmedOn"], Value::Null, "{code}: all or none");
    }
}
