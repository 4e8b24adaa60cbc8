//! What readers are shown, through the whole router: where a text leads, answers, spellings, errors.

use http::{Request, header};
use http_body_util::Full;
use tests::{Actor, World};

async fn reader() -> Actor {
    World::bundled().await.anonymous()
}

/// Where a text typed into the one field leads.
async fn leads(actor: &Actor, text: &str, language: &str) -> String {
    let query = domain::suggest::encoded(text);
    let request = Request::get(format!("/search?text={query}")).header(header::ACCEPT_LANGUAGE, language);
    let answer = actor.send(request.body(Full::default()).expect("a request")).await;
    assert_eq!(answer.status, 303, "{text}");
    answer.header("location").to_owned()
}

#[tokio::test]
async fn a_text_leads_to_the_one_view_that_answers_it() {
    let actor = reader().await;
    for (text, view) in [
        ("PL:PL212000WR", "/institutions/PL:PL212000WR"),
        ("gr:10002", "/institutions/EL:10002"),
        ("FB_BUC_01", "/bucs/FB_BUC_01"),
        ("aw buc 4c", "/bucs/AW_BUC_04c"),
        ("FB_BUC_99", "/bucs/FB_BUC_99"),
        ("s072", "/seds/S072"),
        ("Poland", "/countries/PL"),
        ("Česko", "/countries/CZ"),
        ("FB_BUC_01 Kraków", "/competent?buc=FB_BUC_01&country=PL&place=Krak%C3%B3w"),
        ("krakow, fb_buc_01", "/competent?buc=FB_BUC_01&country=PL&place=krakow"),
        ("FB_BUC_01 PL", "/competent?buc=FB_BUC_01&country=PL"),
        ("S072 Portugal", "/competent?sed=S072&country=PT"),
        ("FB_BUC_01 Kraków 2019-03-01", "/competent?buc=FB_BUC_01&country=PL&place=Krak%C3%B3w&on=2019-03-01"),
        ("FB_BUC_01 xyzzy", "/institutions?text=xyzzy&buc=FB_BUC_01"),
        ("zus kraków", "/institutions?text=zus%20krak%C3%B3w"),
        ("I must send U020 to Germany", "/competent?sed=U020&country=DE"),
        ("FB_BUC_01. Kraków!", "/competent?buc=FB_BUC_01&country=PL&place=Krak%C3%B3w"),
        ("(H_BUC_01)", "/bucs/H_BUC_01"),
        ("FB_BUC_01 2019-03-01", "/bucs/FB_BUC_01?on=2019-03-01"),
        ("FB_BUC_01 Kraków 5-1-1", "/institutions?text=5-1-1&country=PL&buc=FB_BUC_01"),
        ("Export of unemployment benefits", "/bucs/UB_BUC_02"),
        ("Kela Finland", "/institutions?text=Kela&country=FI"),
        ("A1 self-employed Netherlands", "/institutions?text=A1%20self-employed&country=NL"),
        ("Northern Ireland tax", "/institutions?text=Northern%20Ireland%20tax"),
        ("Lower Austria health", "/institutions?text=Lower%20Austria%20health"),
        ("NO", "/institutions?text=NO"),
        ("", "/institutions"),
    ] {
        assert_eq!(leads(&actor, text, "en").await, view, "{text}");
    }
    assert_eq!(leads(&actor, "Puola", "fi").await, "/countries/PL", "a country in the reader's own language");
    assert_eq!(leads(&actor, "Puola", "en").await, "/institutions?text=Puola");
}

#[tokio::test]
async fn several_places_ask_for_one_receiver_in_each_of_their_countries() {
    let actor = reader().await;
    let view = leads(&actor, "LA_BUC_02 Graz Maribor Zagreb", "en").await;
    for part in ["country=AT", "country=SI", "country=HR", "place-AT=Graz", "place-SI=Maribor", "place-HR=Zagreb"] {
        assert!(view.contains(part), "{view}");
    }
    let page = actor.get(&view).await;
    assert_eq!((page.status, page.text().matches("class=\"chosen\"").count()), (200, 3));
}

#[tokio::test]
async fn the_answer_of_a_page_is_the_answer_of_the_api() {
    let actor = reader().await;
    let query = "query($q: CompetenceQuestion!) { competentInstitutions(question: $q) { institutions { institution { code } } } }";
    for (buc, country, place) in
        [("FB_BUC_01", "PL", "Kraków"), ("P_BUC_01", "RO", "Cluj"), ("S_BUC_01", "DE", ""), ("LA_BUC_02", "AT", "Graz")]
    {
        let question = serde_json::json!({ "q": { "buc": buc, "countries": [country], "place": place } });
        let data = actor.ask(query, question).await;
        let listed = data["competentInstitutions"][0]["institutions"].as_array().expect("a list").clone();
        let place = domain::suggest::encoded(place);
        let page = actor.get(&format!("/competent?buc={buc}&country={country}&place={place}")).await.text();
        let mut rest = page.as_str();
        for one in &listed {
            let code = one["institution"]["code"].as_str().expect("a code");
            let mark = format!("<code>{code}</code>");
            let big = format!("<code class=\"big\">{code}</code>");
            let at = rest.find(&mark).or_else(|| rest.find(&big));
            let at = at.unwrap_or_else(|| panic!("{code} is not on the page of {buc} in {country}, or not in order"));
            rest = &rest[at..];
        }
    }
}

#[tokio::test]
async fn a_question_that_cannot_be_answered_names_the_field_and_keeps_what_was_typed() {
    let actor = reader().await;
    for (query, field, kept) in [
        ("case=&country=PL", "#case", "PL"),
        ("case=FB_BUC_01&country=", "#country", "FB_BUC_01"),
        ("buc=FB_BUC_01&sed=F001&country=PL", "#case", "F001"),
        ("buc=zzz&sed=F001&country=PL", "#case", "F001"),
        ("case=nonsense&country=PL", "#case", "nonsense"),
        ("buc=FB_BUC_01&country=PL&on=gestern", "#on", "gestern"),
        ("buc=FB_BUC_01&country=XX", "#country", "FB_BUC_01"),
        ("sed=X007&country=PL", "#case", "X007"),
        ("buc=FB_BUC_01&country=PL&role=BOSS", "#role", "FB_BUC_01"),
    ] {
        let page = actor.get(&format!("/competent?{query}")).await;
        assert_eq!(page.status, 422, "{query}");
        let text = page.text();
        assert!(text.contains(&format!("href=\"{field}\"")), "{query}: {text}");
        assert!(text.contains(kept), "{query}");
    }
    let chosen = actor.get("/competent?case=FB_BUC_01&case=child&country=PL").await;
    assert_eq!(
        chosen.header("location"),
        "/competent?buc=FB_BUC_01&country=PL",
        "the choice beside the words that led to it"
    );
    let placed = actor.get("/competent?case=FB_BUC_01&country=&place=Krakau").await;
    assert_eq!(placed.header("location"), "/competent?buc=FB_BUC_01&country=PL&place=Krakau");
    let page = actor.get("/competent?case=family%20competence&country=PL").await;
    assert!(page.status == 422 && !page.text().contains("error-"), "{}", page.text());
}

#[tokio::test]
async fn an_unknown_place_is_said_with_what_may_be_meant() {
    let actor = reader().await;
    let page = actor.get("/competent?buc=FB_BUC_01&country=AT&place=Essen").await;
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(!text.contains("class=\"chosen\""), "nobody is chosen for a place that is not known");
    assert!(text.contains("country=DE"), "Essen lies in Germany: {text}");
}

#[tokio::test]
async fn every_page_of_an_institution_answers_by_code_ended_ones_too() {
    let actor = reader().await;
    for path in
        ["", "/sheet", "/contact.vcf", "?on=2016-01-01", "?sector=FB&role=COUNTER_PARTY&ready=true", "?sector=QQ"]
    {
        let answer = actor.get(&format!("/institutions/PL:PL212000WR{path}")).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.text().contains("PL:PL212000WR"), "{path}");
    }
    let ended = actor.get("/institutions/AT:1100").await;
    assert!(ended.status == 200 || ended.status == 404);
    assert_eq!(actor.get("/institutions/PL:PL212000WR/sheet?on=tomorrow").await.status, 422);
    assert_eq!(actor.get("/institutions/PL:PL212000WX/contact.vcf").await.status, 404);
}

#[tokio::test]
async fn code_lists_and_countries_answer_in_every_spelling_at_one_address() {
    let actor = reader().await;
    for (path, location) in [
        ("/bucs/aw_buc_4c", "/bucs/AW_BUC_04c"),
        ("/seds/f001", "/seds/F001"),
        ("/countries/GR", "/countries/EL"),
        ("/countries/gbr", "/countries/UK"),
        ("/countries/Germany", "/countries/DE"),
        ("/competent?case=F001&country=PL", "/competent?sed=F001&country=PL"),
    ] {
        let answer = actor.get(path).await;
        assert!((300..400).contains(&answer.status), "{path}: {}", answer.status);
        assert_eq!(answer.header("location"), location);
        assert_eq!(actor.get(location).await.status, 200, "{location}");
    }
    for (old, new) in [
        ("/bucs/", "/bucs"),
        ("/institutions/PL:PL212000WR/", "/institutions/PL:PL212000WR"),
        ("/institutions/?text=zus", "/institutions?text=zus"),
    ] {
        assert_eq!(actor.get(old).await.header("location"), new, "a slash too many");
    }
    let old = actor.get("/directory/institution/PL:PL212000WR/details").await;
    assert_eq!(old.status, 404);
    assert!(old.text().contains("href=\"/institutions/PL:PL212000WR\""), "an old link offers the page of its code");
    for path in ["/bucs/Q_BUC_01", "/seds/Q001", "/countries/Atlantis"] {
        let page = actor.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text().contains("class=\"near\""), "{path} suggests something");
    }
}

#[tokio::test]
async fn suggestions_speak_the_readers_language() {
    let actor = reader().await;
    let items = async |query: &str| {
        actor.get(&format!("/suggest?{query}")).await.json()["items"].as_array().expect("items").clone()
    };
    let first = items("text=FB_BUC_01%20krakow&lang=de").await[0].clone();
    assert_eq!(first["href"], "/competent?buc=FB_BUC_01&country=PL&place=krakow&lang=de");
    assert!(first["label"].as_str().is_some_and(|label| label.contains("Polen")), "{first}");
    let places = items("text=graz&kind=PLACE&country=AT&lang=fr").await;
    assert!(
        places.iter().all(|item| item["hint"].as_str().is_some_and(|hint| hint.ends_with("Autriche"))),
        "{places:?}"
    );
    assert!(items("text=k").await.is_empty() && items("").await.is_empty());
    let said = actor.get("/suggest?text=zus&lang=en").await.json()["said"].clone();
    assert!(said.as_str().is_some_and(|said| said.contains("suggestions")), "{said}");
}

#[tokio::test]
async fn places_of_several_countries_in_one_field_go_to_their_countries() {
    let actor = reader().await;
    let page =
        actor.get("/competent?buc=LA_BUC_02&country=AT&country=SI&country=HR&place=Graz,%20Maribor,%20Zagreb").await;
    let text = page.text();
    assert_eq!(text.matches("class=\"chosen\"").count(), 3, "{text}");
}

#[tokio::test]
async fn a_sector_in_all_countries_is_answered_in_part_and_says_so() {
    let actor = reader().await;
    let countries = ["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE"];
    let query: String = countries.iter().map(|code| format!("&country={code}")).collect::<Vec<_>>().concat();
    let page = actor.get(&format!("/competent?sector=H{query}")).await;
    let text = page.text();
    assert!(
        text.matches("<section class=\"answer\"").count() <= 64 && text.contains("of 208 answers"),
        "{}",
        page.status
    );
}

#[tokio::test]
async fn the_name_of_an_ended_body_is_answered_with_the_body_itself_too() {
    let actor = reader().await;
    let page = actor.get("/institutions?text=FAMIFED").await.text();
    assert!(page.contains("/institutions/BE:KB00000090"), "{page}");
}

#[tokio::test]
async fn employed_persons_are_not_the_self_employed() {
    let actor = reader().await;
    let page = actor.get("/competent?buc=LA_BUC_02&country=AT&place=Graz&scheme=employed").await.text();
    let chosen = page.split("class=\"chosen").nth(1).expect("an answer");
    assert!(
        chosen.contains("AT:1500") && chosen.find("AT:1500") < chosen.find("self-employed").or(Some(usize::MAX)),
        "{chosen}"
    );
    let benefits = actor.get("/competent?buc=FB_BUC_01&country=AT&place=Graz").await.text();
    assert!(
        benefits.contains("benefit=childcare") && !benefits.contains("class=\"chosen\""),
        "different bodies pay different benefits"
    );
    let unknown = actor.get("/competent?buc=LA_BUC_02&country=AT&place=Graz&scheme=astronauts").await.text();
    assert!(
        unknown.contains("scheme=employees") && !unknown.contains("class=\"chosen\""),
        "what is stated is offered, nobody is chosen"
    );
}
