//! The pages about practices: listed, shown, written in two languages, decided, taken up, exported.

use super::builder::fixture;
use super::{Room, both, changed, content, got, send};
use crate::reading::list;
use serde_json::json;
use tests::World;

/// The numbers of the practices that a page of results leads to, in its order.
fn results(html: &str) -> Vec<&str> {
    let results = html.split_once("<ol class=\"results\">").map_or("", |(_, rest)| rest);
    let results = results.split_once("</ol>").map_or("", |(own, _)| own);
    let links = results.split("<h3><a href=\"/practices/").skip(1);
    links.filter_map(|rest| rest.split(['"', '?']).next()).collect()
}

/// Fields of the form that are the same in every language.
const FACTS: [(&str, &str); 10] = [
    ("sectors", "FB"),
    ("sectors", "P"),
    ("bucs", "FB_BUC_01, p_buc_6"),
    ("institutions", "PL:CASE1"),
    ("maturity", "PILOT"),
    ("outcome", "WORKED"),
    ("transferable", "AS_IS"),
    ("year", "2024"),
    ("contact", "biuro@people.example"),
    ("link-url-0", "https://example.eu/opis"),
];

#[tokio::test]
async fn a_practice_goes_from_form_to_form_until_everybody_reads_it() {
    let room = Room::new().await;
    let page = got(&room.clerk, "/practices/new").await;
    let mut fields = vec![
        ("in", "pl"),
        ("original", "pl"),
        ("title", "Jedna kolejka"),
        ("summary", "Sprawy czekają razem."),
        ("problem", "Sprawy ginęły."),
        ("solution", "Krok pierwszy.\r\n\r\nKrok drugi."),
        ("link-title-0", "Opis"),
        ("then", "stay"),
    ];
    fields.extend(FACTS);
    let made = send(&room.clerk, "/practices/new", &page, &fields).await;
    assert_eq!((made.status, made.header("location")), (303, "/practices/1/edit?in=pl&saved=yes"));
    let english = got(&room.clerk, "/practices/1/edit?in=en").await;
    assert!(english.html.contains("id=\"title-source\"") && english.html.contains(">Jedna kolejka</p>"));
    let mut fields = vec![
        ("in", "en"),
        ("expected", "1"),
        ("title", "One queue"),
        ("summary", "Cases wait together."),
        ("problem", "Cases were lost."),
        ("solution", "Step one."),
        ("link-title-0", "Description"),
        ("then", "review"),
    ];
    fields.extend(FACTS);
    let translated = send(&room.clerk, "/practices/1/edit?in=en", &english, &fields).await;
    assert_eq!((translated.status, translated.header("location")), (303, "/practices/1/review"));
    let seen = room.seen(&room.clerk, 1).await;
    assert_eq!((&seen["version"], &seen["problems"], &seen["sectors"]), (&json!(2), &json!([]), &json!(["P", "FB"])));
    assert_eq!(seen["bucs"], json!([{ "code": "FB_BUC_01" }, { "code": "P_BUC_06" }]));
    assert_eq!(seen["links"][0]["title"], both("Opis", "Description"));
    assert_eq!(seen["languages"], json!(["pl", "en"]));
    let review = got(&room.clerk, "/practices/1/review").await;
    assert!(review.html.contains("action=\"/practices/1/submit\""));
    let step = |name: &'static str| format!("/practices/1/{name}");
    let sent = send(&room.clerk, &step("submit"), &review, &[("expected", "2")]).await;
    assert_eq!((sent.status, sent.header("location")), (303, "/practices/1/review"));
    let waits = room.clerk.get("/practices/1/review").await.text();
    assert!(!waits.contains("action=\"/practices/1/submit\"") && waits.contains("The national coordinator"), "{waits}");
    let review = got(&room.coordinator, "/practices/1/review").await;
    assert!(review.html.contains("formaction=\"/practices/1/return\""));
    let bare = send(&room.coordinator, &step("return"), &review, &[("expected", "3"), ("comment", " ")]).await;
    assert!(bare.status == 422 && bare.text().contains("Write why, so that it can be mended."), "{}", bare.status);
    let unknown = send(&room.coordinator, &step("supersede"), &review, &[("expected", "3")]).await;
    assert_eq!(unknown.status, 404, "no such step");
    let late = send(&room.coordinator, &step("approve"), &review, &[("expected", "2")]).await;
    assert_eq!(late.status, 409);
    let fields = [("expected", "3"), ("comment", "Dobre.")];
    let approved = send(&room.coordinator, &step("approve"), &review, &fields).await;
    assert_eq!((approved.status, approved.header("location")), (303, "/practices/own"));
    assert!(room.officer.get("/practices/own").await.text().contains("href=\"/practices/1/review\""));
    let review = got(&room.officer, "/practices/1/review").await;
    assert!(review.html.contains("Dobre."), "what was said so far");
    let published = send(&room.officer, &step("publish"), &review, &[("expected", "4")]).await;
    assert_eq!((published.status, published.header("location")), (303, "/practices/1"));
    room.world.catch_up().await;
    let page = room.stranger.get("/practices/1").await.text();
    assert!(page.contains("One queue") && page.contains("href=\"/practices/1?texts=pl\""), "{page}");
    assert!(!page.contains("form-token") && !page.contains("Dobre."), "who may do nothing gets no form");
    let polish = room.stranger.get("/practices/1?texts=pl").await.text();
    assert!(polish.contains("<p>Krok pierwszy.") && polish.contains("<p>Krok drugi.</p>"), "{polish}");
}

#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_that_was_typed_is_lost() {
    let room = Room::new().await;
    let page = got(&room.clerk, "/practices/new").await;
    let long = "Długi tytuł ".repeat(20);
    let fields = [("in", "pl"), ("original", "pl"), ("title", long.trim()), ("costs", "Trzy dni.")];
    let again = send(&room.clerk, "/practices/new", &page, &fields).await;
    let html = again.text();
    assert_eq!(again.status, 422);
    assert!(html.contains("id=\"title-wrong\"") && html.contains("Write at most 100 letters here."), "{html}");
    assert!(html.contains(long.trim()) && html.contains("Trzy dni.</textarea>"), "{html}");
    assert_eq!(room.seen(&room.clerk, 1).await, json!(null), "nothing was begun");
    let at = room.begun(&room.clerk, changed(&json!({ "problem": [] }))).await;
    let lacking = got(&room.clerk, "/practices/1/review").await.html;
    assert!(!lacking.contains("action=\"/practices/1/submit\""));
    assert!(lacking.contains("href=\"/practices/1/edit#problem\""), "{lacking}");
    let page = got(&room.clerk, "/practices/1/edit").await;
    room.save(&room.editor, at, json!({ "year": 2020 })).await;
    let mut fields = vec![("in", "pl"), ("expected", "1"), ("title", "Mój tytuł"), ("summary", "Moje słowa.")];
    fields.extend(FACTS);
    let late = send(&room.clerk, "/practices/1/edit?in=pl", &page, &fields).await;
    let html = late.text();
    assert_eq!(late.status, 422);
    assert!(html.contains("Somebody saved a newer version meanwhile.") && html.contains("Moje słowa.</textarea>"));
    assert!(html.contains("name=\"expected\" value=\"2\""), "keeping it again puts it over theirs: {html}");
    assert_eq!(room.seen(&room.clerk, 1).await["year"], 2020);
}

#[tokio::test]
async fn hostile_markdown_is_shown_as_text() {
    let room = Room::new().await;
    let hostile = "<script>alert(1)</script>\n\n[here](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n\
        ![pixel](https://evil.example/pixel.png) [fine](https://example.eu/a)\n\n<style>body{display:none}</style>";
    let text = json!([{ "language": "pl", "text": hostile }]);
    let title = json!([{ "language": "pl", "text": "<b onclick=alert(1)>Tytuł</b>" }]);
    let mut content = changed(&json!({ "title": title, "summary": text }));
    for field in ["problem", "solution", "results", "costs", "challenges", "transferability"] {
        content[field] = text.clone();
    }
    let at = room.submitted(content).await;
    let review = room.coordinator.get("/practices/1/review").await.text();
    room.passed(at).await;
    let stating = json!({ "input": { "practice": "1", "stage": "IN_USE", "adaptation": hostile } });
    let state = "mutation($input: StateUptakeInput!) { stateUptake(input: $input) { problems { code } } }";
    assert_eq!(room.adopter.ask(state, stating).await["stateUptake"]["problems"], json!([]));
    room.world.catch_up().await;
    let show = room.stranger.get("/practices/1").await.text();
    for html in [&review, &show] {
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
        assert!(html.contains("<a href=\"https://example.eu/a\">fine</a>"), "{html}");
    }
    let mut pages = vec![review, show];
    for path in ["/practices", "/practices?text=alert", "/feeds/practices.atom", "/practices/1/edit", "/countries/PL"] {
        pages.push(room.clerk.get(path).await.text());
    }
    let all = ["<script>alert", "<img src=x", "<style>body", "<b onclick", "href=\"javascript:", "src=\"https://evil"];
    for html in pages {
        let lower = html.to_lowercase();
        for bad in all {
            assert!(!lower.contains(bad), "{bad}: {html}");
        }
    }
}

#[tokio::test]
async fn every_page_answers_and_none_shows_what_is_under_way_to_those_who_may_not_see_it() {
    let room = Room::new().await;
    room.published(content()).await;
    let secret = json!({ "title": both("Tajny szkic", "Secret draft") });
    room.save(&room.clerk, (1, 1), secret.clone()).await;
    room.begun(&room.clerk, changed(&secret)).await;
    // Answers to a stranger, to a clerk of another country, to the programme, to who writes it.
    let rows: [(&str, [u16; 4]); 36] = [
        ("/practices", [200; 4]),
        ("/practices?lang=pl", [200; 4]),
        ("/practices?page=2", [303; 4]),
        ("/practices?sector=XX", [422; 4]),
        ("/practices?country=XX", [422; 4]),
        ("/practices?buc=NO_BUC_01", [422; 4]),
        ("/practices?from=soon", [422; 4]),
        ("/practices?status=DRAFT", [200; 4]),
        ("/practices?text=szkic", [200; 4]),
        ("/practices/1", [200; 4]),
        ("/practices/01", [308; 4]),
        ("/practices/1?version=1", [200; 4]),
        ("/practices/1?version=2", [404; 4]),
        ("/practices/1?version=x", [404; 4]),
        ("/practices/1?texts=en", [200; 4]),
        ("/practices/1/review", [303, 404, 404, 200]),
        ("/practices/1/edit", [303, 403, 403, 200]),
        ("/practices/1/uptake", [303, 200, 403, 200]),
        ("/practices/1/files/00000000-0000-0000-0000-000000000001", [404; 4]),
        ("/practices/2", [404, 404, 404, 303]),
        ("/practices/2/review", [303, 404, 404, 200]),
        ("/practices/2/edit", [303, 404, 404, 200]),
        ("/practices/2/uptake", [303, 404, 403, 404]),
        ("/practices/99", [404; 4]),
        ("/practices/0", [404; 4]),
        ("/practices/x", [404; 4]),
        ("/practices/99999999999", [404; 4]),
        ("/practices/99/review", [303, 404, 404, 404]),
        ("/practices/new", [303, 200, 403, 200]),
        ("/practices/own", [303, 200, 200, 200]),
        ("/practices/statistics", [200; 4]),
        ("/feeds/practices.atom", [200; 4]),
        ("/export/practices.csv", [200; 4]),
        ("/export/uptake.json", [200; 4]),
        ("/export/practices.pdf", [404; 4]),
        ("/export/practices.csv?sector=XX", [422; 4]),
    ];
    for (path, statuses) in rows {
        let people = [&room.stranger, &room.adopter, &room.officer, &room.clerk];
        for (who, (actor, status)) in people.into_iter().zip(statuses).enumerate() {
            let answer = actor.get(path).await;
            assert_eq!(answer.status, status, "{path} for {who}: {}", answer.text());
            assert!(!answer.body.is_empty() || [303, 308].contains(&status), "{path}");
            let text = answer.text();
            assert!(who == 3 || !(text.contains("Tajny szkic") || text.contains("Secret draft")), "{path} for {who}");
            let is_told = text.contains("/practices/2") && !path.starts_with("/practices/2");
            assert!(who > 1 || !is_told, "{path} for {who}: {text}");
        }
    }
    let mine = room.clerk.get("/practices/own").await.text();
    assert!(mine.contains("href=\"/practices/1/review\"") && mine.contains("href=\"/practices/2/review\""), "{mine}");
}

#[tokio::test]
async fn the_address_holds_what_the_list_is_narrowed_to() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    for (query, expected) in [
        ("", vec!["5", "4", "3", "2"]),
        ("?sector=P", vec!["5", "3"]),
        ("?sector=P&sector=S&country=PL", vec!["4"]),
        ("?buc=fb_buc_1", vec!["5", "2"]),
        ("?institution=LU:CASE1", vec!["2"]),
        ("?maturity=PILOT&outcome=DID_NOT_WORK", vec!["3"]),
        ("?transferable=AS_IS", vec!["4"]),
        ("?from=2020&to=2023", vec!["2"]),
        ("?stage=IN_USE&adopter=AT", vec!["2"]),
        ("?stage=IN_USE&adopter=LU", vec![]),
        ("?language=el", vec!["5"]),
        ("?status=EXPIRED", vec!["1"]),
        ("?order=uptake", vec!["2", "5", "3", "4"]),
        ("?text=questionnaire", vec!["3"]),
        ("?text=zzyzx", vec![]),
    ] {
        let html = actor.get(&format!("/practices{query}")).await.text();
        assert_eq!(results(&html), expected, "{query}");
        let count = expected.len();
        let total = if count == 1 { "1 practice<".to_owned() } else { format!("{count} practices<") };
        assert!(html.contains(&total), "{query}: {html}");
        let file = actor.get(&format!("/export/practices.ndjson{query}")).await.text();
        assert_eq!(file.lines().count(), count, "the file holds the same: {query}");
    }
    let found = actor.get("/practices?text=questionnaire").await.text();
    assert!(found.contains("<mark>questionnaire</mark>"), "{found}");
    assert!(found.contains("Did not work"), "a warning is marked as one: {found}");
    let narrowed = actor.get("/practices?sector=P&country=EL").await.text();
    assert!(narrowed.contains("href=\"/practices?country=EL\""), "a condition is taken away by a link: {narrowed}");
    let old = actor.get("/practices/1").await.text();
    assert!(old.contains("This practice was not confirmed for 24 months"), "{old}");
    let shown = actor.get("/practices/2").await.text();
    for piece in ["In use", "Piloting", "Luxembourg", "Where it comes from", "href=\"/practices/5\"", "an example"] {
        assert!(shown.contains(piece), "{piece}: {shown}");
    }
    for (path, number) in [("/institutions/PL:CASE1", 2), ("/bucs/P_BUC_06", 3), ("/countries/EL", 5)] {
        let beside = actor.get(path).await.text();
        assert!(beside.contains(&format!("href=\"/practices/{number}\"")), "{path} leads there");
    }
}

#[tokio::test]
async fn uptake_is_stated_by_form() {
    let room = Room::new().await;
    room.published(content()).await;
    let path = "/practices/1/uptake";
    let page = got(&room.adopter, path).await;
    assert!(page.html.contains("value=\"IN_USE\"") && !page.html.contains("value=\"ABANDONED\""), "{}", page.html);
    let bare = send(&room.adopter, path, &page, &[("adaptation", "Z własnym programem.")]).await;
    assert!(bare.status == 422 && bare.text().contains("Say how far you are."), "{}", bare.status);
    assert!(bare.text().contains("Z własnym programem.</textarea>"));
    let wrong = send(&room.adopter, path, &page, &[("stage", "IN_USE"), ("institution", "PL:CASE1")]).await;
    assert!(wrong.status == 422 && wrong.text().contains("id=\"institution-wrong\""), "{}", wrong.status);
    let who = [("institution", "AT:CASE1"), ("contact", "a@b.example")];
    let fields = [("stage", "PILOTING"), ("adaptation", "Ours."), who[0], who[1]];
    let done = send(&room.adopter, path, &page, &fields).await;
    assert_eq!((done.status, done.header("location")), (303, "/practices/1#uptake"));
    room.world.catch_up().await;
    let public = room.stranger.get("/practices/1").await.text();
    assert!(public.contains("Ours.") && public.contains("Piloting") && !public.contains("a@b.example"), "{public}");
    assert!(room.clerk.get("/practices/1").await.text().contains("a@b.example"));
    let change = got(&room.foreign, "/practices/1/uptake?of=AT%3ACASE1").await;
    assert!(change.html.contains("name=\"expected\" value=\"1\"") && change.html.contains("Ours.</textarea>"));
    let fields = [("expected", "1"), ("institution", "AT:CASE1"), ("stage", "ABANDONED"), ("reason", "Too slow.")];
    assert_eq!(send(&room.foreign, path, &change, &fields).await.status, 303);
    assert_eq!(send(&room.adopter, path, &change, &fields).await.status, 403, "a form of somebody else");
    let own = got(&room.clerk, path).await;
    let own = send(&room.clerk, path, &own, &[("stage", "IN_USE")]).await;
    assert!(own.status == 422 && own.text().contains("nobody takes up their own"), "{}", own.status);
    room.world.catch_up().await;
    let adopters = room.seen(&room.stranger, 1).await["uptake"].take();
    assert_eq!((list(&adopters).len(), &adopters[0]["stage"]), (1, &json!("ABANDONED")));
}

#[tokio::test]
async fn who_looks_after_a_practice_confirms_and_archives_it_on_its_page() {
    let room = Room::new().await;
    room.published(content()).await;
    for (actor, confirms, archives) in [
        (&room.clerk, true, false),
        (&room.editor, true, false),
        (&room.coordinator, true, true),
        (&room.officer, false, true),
        (&room.foreign, false, false),
        (&room.stranger, false, false),
    ] {
        let html = actor.get("/practices/1").await.text();
        assert_eq!(html.contains("action=\"/practices/1/confirm\""), confirms);
        assert_eq!(html.contains("action=\"/practices/1/archive\""), archives);
    }
    let page = got(&room.coordinator, "/practices/1").await;
    let confirmed = send(&room.coordinator, "/practices/1/confirm", &page, &[("expected", "1")]).await;
    assert_eq!((confirmed.status, confirmed.header("location")), (303, "/practices/1"));
    let bare = send(&room.coordinator, "/practices/1/archive", &page, &[("expected", "1")]).await;
    assert!(bare.status == 422 && bare.text().contains("Write why"), "{}", bare.status);
    let reason = [("expected", "1"), ("reason", "Program już nie działa.")];
    assert_eq!(send(&room.coordinator, "/practices/1/archive", &page, &reason).await.status, 303);
    room.world.catch_up().await;
    let html = room.stranger.get("/practices/1").await.text();
    assert!(html.contains("This practice was archived: Program już nie działa."), "{html}");
    assert!(results(&room.stranger.get("/practices").await.text()).is_empty());
}

#[tokio::test]
async fn figures_feed_and_files_hold_what_the_list_holds() {
    let world = World::with(fixture()).await;
    let actor = world.anonymous();
    let figures = actor.get("/practices/statistics").await.text();
    assert!(figures.contains("<dd class=\"big\">4</dd>") && figures.contains("No decision yet"), "{figures}");
    assert!(figures.contains("<th scope=\"row\">2026-06</th>"), "{figures}");
    let feed = actor.get("/feeds/practices.atom").await;
    assert!(feed.header("content-type").starts_with("application/atom+xml"));
    let feed = feed.text();
    assert!(feed.starts_with("<?xml") && feed.matches("<entry>").count() == 4 && feed.contains("urn:uuid:"), "{feed}");
    let first = feed.find("Shared register (Greece)").expect("the newest one");
    assert!(feed.find("One queue for family benefits (Poland)").is_some_and(|at| at > first), "newest first");
    let narrowed = actor.get("/feeds/practices.atom?sector=S").await.text();
    assert_eq!(narrowed.matches("<entry>").count(), 1);
    let csv = actor.get("/export/practices.csv").await;
    assert!(csv.header("content-type").starts_with("text/csv; charset=utf-8"));
    assert_eq!(csv.header("content-disposition"), "attachment; filename=\"practices-demonstration-2026-11-23.csv\"");
    let csv = csv.text();
    assert!(csv.starts_with("reference,country,version,status,published_on,expires_on,year,maturity,"), "{csv}");
    assert_eq!(csv.lines().count(), 5);
    let line = csv.lines().find(|line| line.starts_with("2,")).expect("the second one");
    let facts = "2,PL,1,PUBLISHED,2025-03-10,2027-03-10,2023,IN_OPERATION,WORKED,WITH_CHANGES,FB,FB_BUC_01,PL:CASE1,";
    assert!(line.starts_with(facts), "{line}");
    assert!(line.ends_with(",AT IN_USE|LU:CASE1 PILOTING,true"), "{line}");
    let json = actor.get("/export/practices.json?country=EL").await.json();
    assert_eq!((list(&json).len(), &json[0]["reference"], &json[0]["isDemonstration"]), (1, &json!(5), &json!(true)));
    assert_eq!(json[0]["uptake"][0]["steps"], json!([{ "stage": "PLANNED", "on": "2026-06-01" }]));
    let ledger = actor.get("/export/uptake.csv").await.text();
    assert!(ledger.starts_with("practice,practice_country,title,country,institution,stage,on,is_latest"), "{ledger}");
    assert_eq!(ledger.lines().count(), 1 + 6, "a line for each stage that was reached");
    assert!(ledger.contains("4,PL,Zegar,EL,,ABANDONED,2026-08-01,true"), "{ledger}");
    for name in ["practices", "uptake"] {
        let workbook = actor.get(&format!("/export/{name}.xlsx")).await;
        assert!(workbook.status == 200 && workbook.body.starts_with(b"PK"), "{name}");
    }
}
