//! The pages about profiles: read by everybody, written by a country's own people.

use super::{Office, mode};
use serde_json::json;
use tests::World;
use tests::form::{got, send, send_with};

/// The header of a form that keeps itself.
const BY_ITSELF: &[(&str, &str)] = &[("x-autosave", "1")];

/// How often a piece of markup stands in a page.
fn count(html: &str, piece: &str) -> usize {
    html.matches(piece).count()
}

#[tokio::test]
async fn a_country_writes_and_publishes_its_profile_with_forms() {
    let office = Office::new().await;
    let editor = &office.editor;
    assert_eq!(office.stranger.get("/profiles/PL/edit").await.status, 303, "a stranger is asked to sign in");
    assert_eq!(editor.get("/profiles/AT/edit").await.status, 404, "the draft of another country is not shown");
    let page = got(editor, "/profiles/PL/edit").await;
    let begun = send(editor, "/profiles/PL/begin", &page, &[("with", "nothing"), ("prefill", "yes")]).await;
    assert_eq!((begun.status, begun.header("location")), (303, "/profiles/PL/edit"));
    let page = got(editor, "/profiles/PL/edit/operation").await;
    let fields = [
        ("expected", "1"),
        ("in", "pl"),
        ("operation-cdmVersion", "4.3"),
        ("operation-fallback", "Papier"),
        ("operation-languages", "pl, en"),
        ("then", "next"),
    ];
    let saved = send(editor, "/profiles/PL/edit/operation", &page, &fields).await;
    assert_eq!(
        (saved.status, saved.header("location")),
        (303, "/profiles/PL/edit/operation?in=pl&saved=yes"),
        "the last part has none behind it"
    );
    let translated = [
        ("expected", "2"),
        ("in", "en"),
        ("operation-cdmVersion", "4.3"),
        ("operation-fallback", "Paper"),
        ("operation-languages", "pl en"),
    ];
    assert_eq!(send(editor, "/profiles/PL/edit/operation", &page, &translated).await.status, 303);
    let english = got(editor, "/profiles/PL/edit/operation?in=en").await;
    assert!(
        english.html.contains("Paper</textarea>") && english.html.contains(">Papier</p>"),
        "the original stands beside it"
    );
    let page = got(editor, "/profiles/PL/edit/bucs-P").await;
    assert_eq!(count(&page.html, "<fieldset class=\"group\">"), 2, "one BUC of the fixture in two roles");
    let fields = [
        ("expected", "3"),
        ("in", "pl"),
        ("bucs-P_BUC_06-CASE_OWNER-status", "IN_TEST"),
        ("bucs-P_BUC_06-CASE_OWNER-remark", "Testy"),
    ];
    assert_eq!(send(editor, "/profiles/PL/edit/bucs-P", &page, &fields).await.status, 303);
    let query = "{ profileDraft(country: \"PL\") { version operation { cdmVersion languages fallback { language text isOriginal } } readiness(sector: P) { bucCode role status } } }";
    let draft = editor.ask(query, json!({})).await["profileDraft"].take();
    assert_eq!(
        draft["operation"]["fallback"],
        json!([
        { "language": "en", "text": "Paper", "isOriginal": false }, { "language": "pl", "text": "Papier", "isOriginal": true }])
    );
    assert_eq!(
        draft["readiness"],
        json!([{ "bucCode": "P_BUC_06", "role": "CASE_OWNER", "status": "IN_TEST" }]),
        "an emptied row is gone"
    );
    let overview = got(editor, "/profiles/PL/edit").await;
    assert!(overview.html.contains("A national coordinator of the country publishes it."));
    let overview = got(&office.coordinator, "/profiles/PL/edit").await;
    let bare = send(&office.coordinator, "/profiles/PL/publish", &overview, &[("expected", "4")]).await;
    assert_eq!(bare.status, 422);
    assert!(bare.text().contains("Write in a sentence what is new in this version."));
    let done = send(
        &office.coordinator,
        "/profiles/PL/publish",
        &overview,
        &[("expected", "4"), ("summary", "Pierwsza wersja")],
    )
    .await;
    assert_eq!((done.status, done.header("location")), (303, "/profiles/PL"));
    office.world.catch_up().await;
    let page = office.stranger.get("/profiles/PL").await.text();
    assert!(page.contains("Pierwsza wersja") && page.contains("Paper") && page.contains("In test"), "{page}");
    assert!(!page.contains("form-token"), "who may do nothing gets no form");
    let page = got(&office.coordinator, "/profiles/PL").await;
    let back =
        send(&office.coordinator, "/profiles/PL/withdraw", &page, &[("expected", "1"), ("reason", "Błąd")]).await;
    assert_eq!((back.status, back.header("location")), (303, "/profiles/PL/history"));
    office.world.catch_up().await;
    assert_eq!(office.stranger.get("/profiles/PL").await.status, 404);
    let history = office.stranger.get("/profiles/PL/history").await.text();
    assert!(history.contains("Błąd") && !history.contains("Pierwsza wersja"), "{history}");
}

#[tokio::test]
async fn what_cannot_be_read_stays_in_the_form_and_is_named() {
    let office = Office::new().await;
    office.save(None, json!({ "sectors": [mode("P", "RINA")] })).await;
    let page = got(&office.editor, "/profiles/PL/edit/sectors").await;
    let fields = [
        ("expected", "1"),
        ("in", "pl"),
        ("sectors-P-modeSince", "31.02.2026"),
        ("sectors-P-institutions", "many"),
        ("sectors-P-remark", "Uwaga"),
    ];
    let again = send(&office.editor, "/profiles/PL/edit/sectors", &page, &fields).await;
    let html = again.text();
    assert_eq!(again.status, 422);
    assert!(
        html.contains("value=\"31.02.2026\"") && html.contains("value=\"many\"") && html.contains("Uwaga</textarea>")
    );
    assert!(html.contains("id=\"sectors-P-modeSince-wrong\"") && html.contains("Write a number, such as 12."));
    let huge = "x".repeat(1 << 20);
    let fields = [("expected", "1"), ("in", "pl"), ("sectors-P-mode", "RINA"), ("sectors-P-remark", huge.as_str())];
    let again = send(&office.editor, "/profiles/PL/edit/sectors", &page, &fields).await;
    assert_eq!(again.status, 422);
    assert!(
        again.text().contains("id=\"sectors-P-remark-wrong\"") && again.text().contains(&huge[..5_000]),
        "nothing that was typed is lost"
    );
    let kept = office.editor.ask("{ profileDraft(country: \"PL\") { version } }", json!({})).await;
    assert_eq!(kept["profileDraft"]["version"], 1, "the draft stays");
    let page = got(&office.editor, "/profiles/PL/edit/governance").await;
    let fields = [("expected", "1"), ("in", "pl"), ("original", "pl"), ("offices-0-name", "Biuro")];
    let again = send(&office.editor, "/profiles/PL/edit/governance", &page, &fields).await;
    assert!(again.text().contains("id=\"offices-0-role-wrong\""), "{}", again.text());
}

#[tokio::test]
async fn a_form_that_was_overtaken_shows_both_and_a_draft_saves_itself() {
    let office = Office::new().await;
    office.save(None, json!({ "operation": { "cdmVersion": "4.2" } })).await;
    let page = got(&office.editor, "/profiles/PL/edit/operation").await;
    let fields = |expected: &'static str, version: &'static str| {
        [("expected", expected), ("in", "pl"), ("operation-cdmVersion", version)]
    };
    let saved = send_with(&office.editor, "/profiles/PL/edit/operation", &page, &fields("1", "4.3"), BY_ITSELF).await;
    assert_eq!(saved.status, 200);
    assert_eq!(saved.json()["version"], 2);
    let wrong = [("expected", "2"), ("in", "pl"), ("operation-migrationOn", "soon")];
    let refused = send_with(&office.editor, "/profiles/PL/edit/operation", &page, &wrong, BY_ITSELF).await;
    assert!(
        refused.status == 422 && refused.json()["text"].as_str().is_some_and(|text| text.starts_with("Not saved yet"))
    );
    office.save_by(&office.coordinator, Some(2), json!({ "operation": { "cdmVersion": "4.4" } })).await;
    let late = send_with(&office.editor, "/profiles/PL/edit/operation", &page, &fields("2", "4.1"), BY_ITSELF).await;
    assert_eq!(late.status, 409);
    let late = send(&office.editor, "/profiles/PL/edit/operation", &page, &fields("2", "4.1")).await;
    let html = late.text();
    assert_eq!(late.status, 409);
    assert!(
        html.contains("<del>4.4</del>") && html.contains("<ins>4.1</ins>") && html.contains("value=\"4.1\""),
        "{html}"
    );
    assert!(html.contains("name=\"expected\" value=\"3\""), "saving puts it over what was shown");
}

#[tokio::test]
async fn the_map_is_tiles_and_a_table_with_the_same_content() {
    let world = World::bundled().await;
    let actor = world.anonymous();
    for query in [
        "",
        "?show=mode&sector=P",
        "?show=automation&sector=FB",
        "?show=readiness&buc=P_BUC_01&role=CASE_OWNER",
        "?show=cdm",
        "?show=confirmed",
        "?on=2025-06-15",
    ] {
        let answer = actor.get(&format!("/map{query}")).await;
        let html = answer.text();
        assert_eq!(answer.status, 200, "{query}");
        assert_eq!((count(&html, "<li class=\"tile "), count(&html, "<tr><th scope=\"row\">")), (32, 32), "{query}");
        let file = actor.get(&format!("/export/map.csv{query}")).await;
        assert_eq!((file.status, file.text().lines().count()), (200, 33), "{query}");
    }
    let wrong = actor.get("/map?show=readiness&buc=NO_BUC_01").await;
    assert!(wrong.status == 422 && wrong.text().contains("NO_BUC_01"));
    for path in ["/map", "/map/embed", "/map.svg", "/export/map.csv"] {
        for query in ["on=31.02.2026", "show=nothing", "show=mode&sector=ZZ"] {
            assert_eq!(actor.get(&format!("{path}?{query}")).await.status, 422, "{path}?{query}");
        }
    }
    let drawing = actor.get("/map.svg?show=mode&sector=P").await;
    assert_eq!((drawing.status, drawing.header("content-type")), (200, "image/svg+xml; charset=utf-8"));
    assert_eq!(drawing.text().matches("<g><title>").count(), 32);
    let framed = actor.get("/map/embed").await;
    assert!(
        framed.header("content-security-policy").contains("frame-ancestors *")
            && framed.header("x-frame-options").is_empty()
    );
    assert_eq!(framed.header("set-cookie"), "");
    assert_eq!(actor.get("/map").await.header("x-frame-options"), "DENY", "every other page is in no frame");
}

#[tokio::test]
async fn a_profile_says_what_it_is_and_files_hold_the_same() {
    let world = World::bundled().await;
    let actor = world.anonymous();
    let page = actor.get("/profiles/AT?lang=de").await.text();
    assert!(page.contains("AT:3100") && count(&page, "<tr id=\"sector-") == 9, "all nine sectors have their row");
    let country = actor.get("/countries/AT").await.text();
    assert!(country.contains("/profiles/AT"), "the country's page shows it");
    assert_eq!(actor.get("/profiles/GRC").await.status, 308, "any code of a country leads there");
    for path in ["/profiles/XX", "/profiles/AT?version=99", "/profiles/AT?version=x"] {
        assert_eq!(actor.get(path).await.status, 404, "{path}");
    }
    let old = actor.get("/profiles/AT?version=1").await.text();
    assert!(old.contains("A later version has taken the place of this one."));
    let json = actor.get("/export/profiles.json?country=AT").await.json();
    assert_eq!((&json[0]["country"], &json[0]["isDemonstration"]), (&json!("AT"), &json!(true)));
    let csv = actor.get("/export/profiles.csv?country=AT").await.text();
    assert!(csv.starts_with("country,version,published_on,path,label,value,language,is_demonstration"));
    let feed = actor.get("/feeds/profiles.atom").await;
    assert!(feed.text().starts_with("<?xml") && feed.header("content-type").starts_with("application/atom+xml"));
    let matrix = actor.get("/readiness?sector=LA").await.text();
    assert_eq!((count(&matrix, "<tr><th scope=\"row\">"), count(&matrix, "<th scope=\"col\">")), (32, 7));
    let file = actor.get("/export/readiness.csv?sector=LA").await.text();
    assert_eq!(file.lines().count(), 1 + 32 * 6 * 2);
}
