//! The pages of direct user support: found, asked, answered, published in two languages, rated.

use super::{Got, Room, asking, changed, got, knowledge, led, library, saying, send};
use crate::reading::list;
use serde_json::{Value, json};
use tests::Actor;

/// The numbers of the questions that a page of results leads to, in its order.
fn results(html: &str) -> Vec<&str> {
    let results = html.split_once("<ol class=\"results\">").map_or("", |(_, rest)| rest);
    let results = results.split_once("</ol>").map_or("", |(own, _)| own);
    let links = results.split("<h3><a href=\"/questions/").skip(1);
    links.filter_map(|rest| rest.split(['"', '?']).next()).collect()
}

/// The part of a page under the heading with this identity.
fn part<'a>(html: &'a str, id: &str) -> &'a str {
    let rest = html.split_once(&format!("aria-labelledby=\"{id}\"")).map_or("", |(_, rest)| rest);
    rest.split_once("</section>").map_or("", |(own, _)| own)
}

#[tokio::test]
async fn the_address_holds_what_the_list_is_narrowed_to() {
    let world = library().await;
    let actor = world.anonymous();
    for (query, expected) in [
        ("", vec!["3", "2", "1"]),
        ("?sector=P", vec!["3"]),
        ("?sector=P&sector=S", vec!["3", "1"]),
        ("?buc=fb_buc_1", vec!["2"]),
        ("?country=GR&country=PL", vec!["3", "2"]),
        ("?country=LU&sector=FB", vec![]),
        ("?text=erstattung", vec!["1"]),
        ("?text=zasilek&country=PL", vec!["2"]),
        ("?text=zzyzx", vec![]),
    ] {
        let answer = actor.get(&format!("/questions{query}")).await;
        let html = answer.text();
        assert_eq!((answer.status, results(&html)), (200, expected.clone()), "{query}");
        let total = match expected.len() {
            1 => "1 answer<".to_owned(),
            count => format!("{count} answers<"),
        };
        assert!(html.contains(&total), "{query}: {html}");
    }
    for (asked, led_to) in
        [("?page=2", "/questions"), ("?page=9&lang=pl&buc=fb_buc_1", "/questions?buc=fb_buc_1&lang=pl")]
    {
        let beyond = actor.get(&format!("/questions{asked}")).await;
        assert_eq!(led(&beyond), (303, led_to), "behind the last page is the last page");
    }
    for query in ["?sector=XX", "?country=XX", "?buc=NO_BUC_01"] {
        assert_eq!(actor.get(&format!("/questions{query}")).await.status, 422, "{query}");
    }
    let found = actor.get("/questions?text=portion").await.text();
    assert!(found.contains("<mark>portion</mark>"), "{found}");
    let narrowed = actor.get("/questions?sector=P&country=EL").await.text();
    assert!(narrowed.contains("href=\"/questions?country=EL\""), "a condition is taken away by a link: {narrowed}");
    let plain = narrowed.replace("&#38;", "&").replace("&amp;", "&");
    assert!(plain.contains("href=\"/questions?sector=P&country=EL&country=LU\""), "or added: {narrowed}");
    let nothing = actor.get("/questions?text=zzyzx").await.text();
    assert!(nothing.contains("href=\"/questions/new?title=zzyzx\""), "what nobody asked can be asked: {nothing}");
    let polish = actor.get("/questions?lang=pl").await.text();
    assert!(polish.contains("href=\"/questions/2?lang=pl\""), "links stay in the language: {polish}");
}

#[tokio::test]
async fn a_published_answer_is_a_page_in_the_reader_s_language_with_answers_like_it() {
    let world = library().await;
    let actor = world.anonymous();
    let english = actor.get("/questions/1").await.text();
    assert!(english.contains("<h1>How is a reimbursement claimed?</h1>"), "{english}");
    assert!(english.contains("<strong>S080</strong>") && english.contains("href=\"/bucs/S_BUC_19\""), "{english}");
    assert!(!english.contains("form-token"), "who may do nothing gets no form");
    assert!(!english.contains("content=\"noindex\""), "what everybody reads may be found");
    let german = actor.get("/questions/1?lang=de").await.text();
    assert!(german.contains("Die Forderung geht mit"), "{german}");
    let polish = actor.get("/questions/2").await.text();
    assert!(polish.contains("<h1 lang=\"pl\">Kto odpowiada na wniosek o zasiłek?</h1>"), "{polish}");
}

#[tokio::test]
async fn an_answer_is_found_beside_institutions_too() {
    let world = library().await;
    let found = world.anonymous().get("/institutions?text=erstattung").await.text();
    assert!(found.contains("href=\"/questions/1\""), "{found}");
}

#[tokio::test]
async fn every_page_answers_and_none_shows_a_question_to_those_who_may_not_see_it() {
    let room = Room::new().await;
    let secret = json!({ "title": "Tajne pytanie", "body": "Tajna sprawa." });
    room.ask(&room.asker, changed(asking(), &secret)).await;
    room.went(&room.officer, "answerQuestion", (1, 1), saying("Tajna odpowiedź.")).await;
    // Answers to a stranger, to a colleague, to whoever asked, to the programme.
    let rows: [(&str, [u16; 4]); 21] = [
        ("/questions", [200; 4]),
        ("/questions?lang=pl", [200; 4]),
        ("/questions?text=tajne", [200; 4]),
        ("/questions?page=x", [200; 4]),
        ("/questions/similar", [200; 4]),
        ("/questions/similar?text=tajne", [200; 4]),
        ("/questions/1", [404, 404, 200, 200]),
        ("/questions/01", [308; 4]),
        ("/questions/1/publish", [303, 404, 403, 200]),
        ("/questions/1/publish?in=pl", [303, 404, 403, 200]),
        ("/questions/1/publish?in=%3Cb%3E", [303, 404, 403, 200]),
        ("/questions/1/answer", [405; 4]),
        ("/questions/2", [404; 4]),
        ("/questions/0", [404; 4]),
        ("/questions/-1", [404; 4]),
        ("/questions/x", [404; 4]),
        ("/questions/99999999999", [404; 4]),
        ("/questions/99/publish", [303, 404, 404, 404]),
        ("/questions/new", [303, 200, 200, 200]),
        ("/questions/new?title=tajne&body=x&sector=XX&country=XX", [303, 200, 200, 200]),
        ("/questions/own", [303, 200, 200, 200]),
    ];
    for (path, statuses) in rows {
        let people = [&room.stranger, &room.colleague, &room.asker, &room.officer];
        for (who, (actor, status)) in people.into_iter().zip(statuses).enumerate() {
            let answer = actor.get(path).await;
            assert_eq!(answer.status, status, "{path} for {who}: {}", answer.text());
            let text = answer.text();
            assert!(!answer.body.is_empty() || [303, 308].contains(&status), "{path}");
            let is_told = ["Tajne pytanie", "Tajna sprawa", "Tajna odpowiedź"].iter().any(|word| text.contains(word));
            assert!(who > 1 || !is_told, "{path} for {who}: {text}");
        }
    }
    for (step, field) in [("answer", ("body", "Nie.")), ("close", ("in", "pl")), ("assign", ("country", "PL"))] {
        let fields = [field, ("expected", "2")];
        let own = got(&room.colleague, "/questions/new").await;
        let refused = send(&room.colleague, &format!("/questions/1/{step}"), &own, &fields).await;
        assert_eq!(refused.status, 404, "{step}");
    }
    assert_eq!(room.seen(&room.asker, 1).await["version"], 2, "nothing happened");
}

#[tokio::test]
async fn similar_answers_are_shown_before_a_question_is_sent_with_and_without_a_script() {
    let room = Room::of(library().await).await;
    let empty = got(&room.asker, "/questions/new").await.html;
    assert!(empty.contains("<section id=\"near-list\" aria-labelledby=\"near\" hidden>"), "{empty}");
    let typed = got(&room.asker, "/questions/new?title=When%20is%20a%20reimbursement%20claimed").await.html;
    assert!(typed.contains("value=\"When is a reimbursement claimed\""), "{typed}");
    assert!(typed.contains("<section id=\"near-list\" aria-labelledby=\"near\"><h2"), "{typed}");
    let near = part(&typed, "near");
    assert!(near.contains("href=\"/questions/1\"") && near.contains("How is a reimbursement claimed?"), "{near}");
    let answer = room.stranger.get("/questions/similar?text=reimbursement").await;
    assert!(answer.header("content-type").starts_with("application/json"));
    assert!(answer.header("cache-control").starts_with("private"), "{}", answer.header("cache-control"));
    let line = json!({ "href": "/questions/1", "label": "How is a reimbursement claimed?", "lang": null });
    assert_eq!(answer.json(), json!({ "said": "1 similar answer", "items": [line] }));
    let polish = room.stranger.get("/questions/similar?text=zasi%C5%82ek").await.json();
    assert_eq!((&polish["items"][0]["href"], &polish["items"][0]["lang"]), (&json!("/questions/2"), &json!("pl")));
    for nothing in ["", "?text=", "?text=%20", "?text=zzyzx", "?text=%00"] {
        let answer = room.stranger.get(&format!("/questions/similar{nothing}")).await.json();
        assert_eq!(answer, json!({ "said": "No similar answers", "items": [] }), "{nothing}");
    }
}

#[tokio::test]
async fn a_question_goes_from_form_to_form_until_it_is_answered() {
    let room = Room::new().await;
    let page = got(&room.asker, "/questions/new").await;
    let bare = [("title", "Who pays?"), ("body", " "), ("buc", "NO_BUC_01"), ("country", "LU"), ("sector", "FB")];
    let refused = send(&room.asker, "/questions/new", &page, &bare).await;
    let html = refused.text();
    assert_eq!(refused.status, 422);
    assert!(html.contains("id=\"body-wrong\"") && html.contains("id=\"buc-wrong\""), "{html}");
    assert!(html.contains("value=\"Who pays?\"") && html.contains("value=\"LU\" selected"), "nothing is lost: {html}");
    assert_eq!(room.seen(&room.asker, 1).await, Value::Null, "nothing was asked");
    let fields = [("title", "Who pays?"), ("body", "One.\r\n\r\nTwo."), ("buc", "fb_buc_1"), ("country", "LU")];
    let asked = send(&room.asker, "/questions/new", &page, &fields).await;
    assert_eq!(led(&asked), (303, "/questions/1?asked=yes"));
    let seen = room.seen(&room.asker, 1).await;
    assert_eq!((&seen["body"], &seen["bucs"]), (&json!("One.\n\nTwo."), &json!([{ "code": "FB_BUC_01" }])));
    let shown = got(&room.asker, "/questions/1?asked=yes").await.html;
    assert!(shown.contains("Your question was sent.") && shown.contains("Waits for an answer"), "{shown}");
    assert!(shown.contains("action=\"/questions/1/follow-up\"") && shown.contains("action=\"/questions/1/close\""));
    for action in ["answer", "note", "assign", "withdraw", "rate"] {
        assert!(!shown.contains(&format!("action=\"/questions/1/{action}\"")), "{action}: {shown}");
    }
    let step = |name: &'static str| format!("/questions/1/{name}");
    let page = got(&room.officer, "/questions/1").await;
    let assigned = send(&room.officer, &step("assign"), &page, &[("expected", "1"), ("country", "AT")]).await;
    assert_eq!(led(&assigned), (303, "/questions/1"));
    let page = got(&room.foreign, "/questions/1").await;
    let noted = send(&room.foreign, &step("note"), &page, &[("note", "Cicha notatka.")]).await;
    assert_eq!(led(&noted), (303, "/questions/1"));
    let empty = send(&room.foreign, &step("note"), &page, &[("note", " ")]).await;
    assert!(empty.status == 422 && empty.text().contains("id=\"note-wrong\""), "{}", empty.status);
    let empty = send(&room.foreign, &step("answer"), &page, &[("expected", "2"), ("body", " ")]).await;
    assert!(empty.status == 422 && empty.text().contains("Write something"), "{}", empty.status);
    let hostile = "**Luxembourg**\n\n<script>alert(1)</script> [x](javascript:alert(1))";
    let answered = send(&room.foreign, &step("answer"), &page, &[("expected", "2"), ("body", hostile)]).await;
    assert_eq!(led(&answered), (303, "/questions/1"));
    let late = send(&room.foreign, &step("answer"), &page, &[("expected", "2"), ("body", "Again.")]).await;
    assert!(late.status == 422 && late.text().contains(">Again.</textarea>"), "nothing typed is lost");
    assert_eq!(send(&room.foreign, &step("supersede"), &page, &[("expected", "3")]).await.status, 404);
    let shown = got(&room.asker, "/questions/1").await;
    assert!(shown.html.contains("<strong>Luxembourg</strong>") && !shown.html.contains("Cicha"), "{}", shown.html);
    assert!(shown.html.contains("&lt;script&gt;alert(1)") && !shown.html.contains("href=\"javascript:"));
    let more = send(&room.asker, &step("follow-up"), &shown, &[("expected", "3"), ("body", "And since May?")]).await;
    assert_eq!(led(&more), (303, "/questions/1"));
    let again = got(&room.foreign, "/questions/1").await.html;
    assert!(again.contains("And since May?") && again.contains("Cicha notatka."), "{again}");
}

#[tokio::test]
async fn a_button_that_is_pressed_twice_asks_once() {
    let room = Room::new().await;
    let page = got(&room.asker, "/questions/new").await;
    let key = page.html.split("name=\"key\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a key");
    let fields = [("title", "Who pays?"), ("body", "One."), ("key", key)];
    for _ in 0..2 {
        let asked = send(&room.asker, "/questions/new", &page, &fields).await;
        assert_eq!(led(&asked), (303, "/questions/1?asked=yes"));
    }
    assert_eq!(room.seen(&room.asker, 2).await, Value::Null);
    let next = got(&room.asker, "/questions/new").await;
    assert!(!next.html.contains(&format!("value=\"{key}\"")), "another page asks another question");
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing() {
    let room = Room::new().await;
    room.asked().await;
    let page = got(&room.officer, "/questions/1").await;
    let (no_token, no_cookie) = (
        Got { token: "0".repeat(64), cookie: page.cookie.clone(), html: String::new() },
        Got { token: page.token.clone(), cookie: "form=planted".to_owned(), html: String::new() },
    );
    for (path, fields) in [
        ("/questions/1/answer", [("expected", "1"), ("body", "No.")]),
        ("/questions/1/publish", [("expected", "1"), ("title", "No.")]),
        ("/questions/new", [("title", "No."), ("body", "No.")]),
    ] {
        for forged in [&no_token, &no_cookie] {
            assert_eq!(send(&room.officer, path, forged, &fields).await.status, 403, "{path}");
        }
    }
    assert_eq!(room.seen(&room.officer, 1).await["version"], 1);
    assert_eq!(room.seen(&room.officer, 2).await, Value::Null);
}

#[tokio::test]
async fn an_answer_is_published_in_two_languages_by_form_and_taken_back() {
    let room = Room::new().await;
    room.answered().await;
    let path = "/questions/1/publish";
    let own = got(&room.officer, "/questions/1").await.html;
    assert!(own.contains("href=\"/questions/1/publish\""), "{own}");
    let page = got(&room.officer, path).await;
    for words in ["Kto wypłaca zasiłek?</textarea>", "Luksemburg.</textarea>", "value=\"FB_BUC_01\"", "value=\"LU\""]
    {
        assert!(page.html.contains(words), "what was asked and answered is there to be reworded: {}", page.html);
    }
    let polish = [
        ("in", "pl"),
        ("expected", "2"),
        ("title", "Kto płaci pierwszy?"),
        ("body", "Oboje pracują."),
        ("answer", "Państwo **pracy**."),
        ("sectors", "FB"),
        ("sectors", "P"),
        ("bucs", "fb_buc_1; P_BUC_06"),
        ("countries", ""),
    ];
    let mut lacking = polish.to_vec();
    lacking[4].1 = " ";
    let refused = send(&room.officer, path, &page, &lacking).await;
    let html = refused.text();
    assert!(refused.status == 422 && html.contains("id=\"answer-wrong\""), "{}: {html}", refused.status);
    assert!(html.contains("Kto płaci pierwszy?</textarea>"), "nothing is lost: {html}");
    let published = send(&room.officer, path, &page, &polish).await;
    assert_eq!(led(&published), (303, "/questions/1"));
    room.world.catch_up().await;
    let page = got(&room.officer, "/questions/1/publish?in=en").await;
    assert!(page.html.contains("<p class=\"small pre\">Kto płaci pierwszy?</p>"), "the original beside: {}", page.html);
    let mut english = polish.to_vec();
    english[..5].copy_from_slice(&[
        ("in", "en"),
        ("expected", "3"),
        ("title", "Who pays first?"),
        ("body", "Both work."),
        ("answer", "The state of **work**."),
    ]);
    let translated = send(&room.officer, path, &page, &english).await;
    assert_eq!(led(&translated), (303, "/questions/1"));
    room.world.catch_up().await;
    let query = "{ question(id: \"1\") { titles { language text } sectors bucs { code } countries { code } } }";
    let seen = room.stranger.ask(query, json!({})).await["question"].take();
    assert_eq!(list(&seen["titles"]).len(), 2);
    assert_eq!((&seen["sectors"], &seen["countries"]), (&json!(["P", "FB"]), &json!([])));
    assert_eq!(seen["bucs"], json!([{ "code": "FB_BUC_01" }, { "code": "P_BUC_06" }]));
    let english = room.stranger.get("/questions/1").await.text();
    assert!(english.contains("<h1>Who pays first?</h1>") && english.contains("<strong>work</strong>"), "{english}");
    let polish = room.stranger.get("/questions/1?lang=pl").await.text();
    assert!(polish.contains("<h1>Kto płaci pierwszy?</h1>") && polish.contains("<strong>pracy</strong>"), "{polish}");
    assert!(!english.contains("Luksemburg") && !polish.contains("Luksemburg"), "what was told to the asker alone");
    let page = got(&room.officer, "/questions/1").await;
    let back = send(&room.officer, "/questions/1/withdraw", &page, &[("expected", "4")]).await;
    assert_eq!(led(&back), (303, "/questions/1"));
    room.world.catch_up().await;
    assert_eq!(room.stranger.get("/questions/1").await.status, 404);
    assert!(got(&room.officer, path).await.html.contains("Kto płaci pierwszy?</textarea>"), "its words are kept");
}

#[tokio::test]
async fn an_answer_of_the_bundled_set_is_revised_by_form() {
    let room = Room::of(library().await).await;
    let page = got(&room.officer, "/questions/1/publish").await;
    assert!(page.html.contains("How is a reimbursement claimed?</textarea>"), "{}", page.html);
    let fields = [("in", "en"), ("expected", "1"), ("title", "How?"), ("body", "So."), ("answer", "With **S080**.")];
    let revised = send(&room.officer, "/questions/1/publish", &page, &fields).await;
    assert_eq!(led(&revised), (303, "/questions/1"));
    room.world.catch_up().await;
    assert!(room.stranger.get("/questions/1").await.text().contains("<h1>How?</h1>"));
    assert_eq!(room.colleague.get("/questions/1/publish").await.status, 403);
}

#[tokio::test]
async fn the_programme_is_led_from_every_published_answer_to_its_form() {
    let room = Room::of(library().await).await;
    let link = "href=\"/questions/1/publish\"";
    assert!(!room.colleague.get("/questions/1").await.text().contains(link));
    let shown = room.officer.get("/questions/1").await.text();
    assert!(shown.contains(link), "{shown}");
}

#[tokio::test]
async fn one_s_own_questions_stand_on_a_page_and_what_waits_on_that_of_the_account() {
    let room = Room::new().await;
    let link = "href=\"/questions/1\"";
    let own = async |actor: &Actor| actor.get("/questions/own").await.text();
    assert!(own(&room.asker).await.contains("You have not asked anything yet."));
    let at = room.asked().await;
    let mine = own(&room.asker).await;
    assert!(part(&mine, "mine").contains(link) && part(&mine, "mine").contains("Kto wypłaca zasiłek?"), "{mine}");
    assert!(part(&mine, "turn").is_empty() && part(&mine, "others").is_empty(), "{mine}");
    for actor in [&room.colleague, &room.coordinator, &room.foreign] {
        assert!(!own(actor).await.contains(link) && !actor.get("/account").await.text().contains(link));
    }
    let theirs = own(&room.officer).await;
    assert!(part(&theirs, "turn").contains(link) && !part(&theirs, "mine").contains(link), "{theirs}");
    assert!(room.officer.get("/account").await.text().contains(link));
    assert!(part(&own(&room.administrator).await, "others").contains(link), "sees it and answers nothing");
    assert!(!room.administrator.get("/account").await.text().contains(link));
    room.went(&room.officer, "assignQuestion", at, json!({ "country": "AT" })).await;
    assert!(part(&own(&room.foreign).await, "turn").contains(link));
    assert!(room.foreign.get("/account").await.text().contains(link));
    let theirs = own(&room.officer).await;
    assert!(part(&theirs, "turn").is_empty() && part(&theirs, "others").contains("Austria"), "{theirs}");
    assert!(!room.officer.get("/account").await.text().contains(link), "it waits for Austria");
}

#[tokio::test]
async fn who_gives_a_question_back_is_led_to_a_page_that_is_there() {
    let room = Room::new().await;
    let at = room.asked().await;
    room.went(&room.officer, "assignQuestion", at, json!({ "country": "AT" })).await;
    let page = got(&room.foreign, "/questions/1").await;
    let back = send(&room.foreign, "/questions/1/assign", &page, &[("expected", "2"), ("country", "")]).await;
    assert_eq!(back.status, 303);
    assert_eq!(room.foreign.get(back.header("location")).await.status, 200, "{}", back.header("location"));
    assert_eq!(room.seen(&room.officer, 1).await["assignedCountry"], Value::Null);
}

#[tokio::test]
async fn readers_rate_on_the_page_and_see_the_mean() {
    let room = Room::new().await;
    let at = room.answered().await;
    let form = "action=\"/questions/1/rate\"";
    assert!(got(&room.asker, "/questions/1").await.html.contains(form), "whoever asked rates at once");
    assert!(!got(&room.officer, "/questions/1").await.html.contains(form));
    room.went(&room.officer, "publishQuestion", at, knowledge()).await;
    assert!(!room.stranger.get("/questions/1").await.text().contains(form), "who is not signed in rates nothing");
    for (actor, score, said) in [
        (&room.colleague, "5", "5.0 of 5, from 1 reader"),
        (&room.third, "4", "4.5 of 5, from 2 readers"),
        (&room.asker, "2", "3.7 of 5, from 3 readers"),
    ] {
        let page = got(actor, "/questions/1").await;
        assert!(page.html.contains(form), "{}", page.html);
        let rated = send(actor, "/questions/1/rate", &page, &[("score", score)]).await;
        assert_eq!(led(&rated), (303, "/questions/1?rated=yes"));
        room.world.catch_up().await;
        assert!(got(actor, "/questions/1?rated=yes").await.html.contains("Thank you for your rating."));
        assert!(room.stranger.get("/questions/1").await.text().contains(said), "{said}");
    }
    let page = got(&room.colleague, "/questions/1").await;
    for wrong in [vec![("score", "6")], vec![("score", "")], vec![]] {
        let refused = send(&room.colleague, "/questions/1/rate", &page, &wrong).await;
        assert!(refused.status == 422 && refused.text().contains("Rate from 1"), "{wrong:?}: {}", refused.status);
    }
    let figures = room.stranger.get("/questions").await.text();
    for said in ["3.7 of 5, from 3 readers", "Answered within two days", "100 %", "0 hours"] {
        assert!(part(&figures, "figures").contains(said), "{said}: {figures}");
    }
}
