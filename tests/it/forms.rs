//! What readers send and take along: forms, files, addresses of any shape, and what machines read.

use http::{Request, header};
use http_body_util::Full;
use tests::{Actor, Answer, Fixture, Unit, World};

async fn reader() -> Actor {
    World::bundled().await.anonymous()
}

#[tokio::test]
async fn a_file_holds_exactly_the_list_in_its_order() {
    let actor = reader().await;
    for query in
        ["country=LI", "text=zus&country=PL", "buc=FB_BUC_01&country=AT&order=NAME", "text=kasse&sector=S&ready=true"]
    {
        let text =
            |name: &str| query.split('&').find_map(|part| part.strip_prefix(&format!("{name}="))).map(str::to_owned);
        let filter = serde_json::json!({
            "countries": text("country").into_iter().collect::<Vec<_>>(),
            "bucs": text("buc").into_iter().collect::<Vec<_>>(),
            "sectors": text("sector").into_iter().collect::<Vec<_>>(),
            "ready": text("ready").map(|_| true),
        });
        let order = text("order").unwrap_or_else(|| "RELEVANCE".to_owned());
        let mut codes: Vec<String> = Vec::new();
        let mut after = serde_json::Value::Null;
        loop {
            let list = "query($t: String, $f: InstitutionFilter, $o: InstitutionOrder, $a: String) {
                institutions(text: $t, filter: $f, orderBy: $o, first: 100, after: $a) { nodes { code } pageInfo { hasNextPage endCursor } } }";
            let variables = serde_json::json!({ "t": text("text"), "f": filter, "o": order, "a": after });
            let data = actor.ask(list, variables).await["institutions"].take();
            codes.extend(
                data["nodes"]
                    .as_array()
                    .expect("nodes")
                    .iter()
                    .map(|node| node["code"].as_str().expect("a code").to_owned()),
            );
            if data["pageInfo"]["hasNextPage"] == false {
                break;
            }
            after = data["pageInfo"]["endCursor"].clone();
        }
        let file = actor.get(&format!("/export/institutions.ndjson?{query}")).await;
        let lines = file.text();
        let exported: Vec<String> = lines
            .lines()
            .map(|line| {
                serde_json::from_str::<serde_json::Value>(line).expect("JSON")["code"]
                    .as_str()
                    .expect("a code")
                    .to_owned()
            })
            .collect();
        assert_eq!(exported, codes, "{query}");
        let json: serde_json::Value = actor.get(&format!("/export/institutions.json?{query}")).await.json();
        assert_eq!(json.as_array().map(Vec::len), Some(codes.len()));
        let csv = actor.get(&format!("/export/institutions.csv?{query}")).await;
        assert_eq!(csv.text().lines().count(), codes.len() + 1, "{query}");
        assert!(csv.header("content-disposition").contains("demonstration"));
        let workbook = actor.get(&format!("/export/institutions.xlsx?{query}")).await;
        assert!(workbook.body.starts_with(b"PK"));
    }
    assert_eq!(actor.get("/export/institutions.pdf").await.status, 404);
    assert_eq!(actor.get("/export/institutions.csv?country=XX").await.status, 422);
}

#[tokio::test]
async fn a_file_brings_no_formula_and_every_cell_back() {
    let unit = Unit::new("PL:EVIL1").named("pl", "=HYPERLINK(\"x\"), \"quoted\"").acronym("+48");
    let world = World::with(Fixture::new().unit(unit)).await;
    let csv = world.anonymous().get("/export/institutions.csv").await.text();
    assert!(csv.contains(",'+48,\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\","), "{csv}");
}

fn with_cookies(answer: &Answer) -> String {
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter();
    let pairs: Vec<&str> = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next()).collect();
    pairs.join("; ")
}

async fn save(actor: &Actor, body: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::post("/settings").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    actor.send(request.body(Full::from(body.to_owned())).expect("a request")).await
}

#[tokio::test]
async fn a_form_is_taken_from_a_page_of_ours_only() {
    let actor = reader().await;
    let page = actor.get("/settings").await;
    let cookies = with_cookies(&page);
    let text = page.text();
    let token =
        text.split("name=\"form-token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    let body = format!("form-token={token}&lang=pl&from=DE");
    let saved = save(&actor, &body, &[("cookie", &cookies), ("sec-fetch-site", "same-origin")]).await;
    assert_eq!((saved.status, saved.header("location")), (303, "/settings?saved=1"));
    let kept = with_cookies(&saved);
    assert!(kept.contains("lang=pl") && kept.contains("from=DE") && kept.contains("keys=off"), "{kept}");
    let other = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    for (what, body, headers) in [
        ("no cookie", body.clone(), vec![]),
        ("no token", "lang=pl".to_owned(), vec![("cookie", cookies.as_str())]),
        ("another token", format!("form-token={other}&lang=pl"), vec![("cookie", cookies.as_str())]),
        ("another site", body.clone(), vec![("cookie", cookies.as_str()), ("sec-fetch-site", "cross-site")]),
        (
            "another origin",
            body.clone(),
            vec![("cookie", cookies.as_str()), ("origin", "https://evil.example"), ("host", "here.example")],
        ),
    ] {
        let refused = save(&actor, &body, &headers).await;
        assert_eq!(refused.status, 403, "{what}");
        assert!(!with_cookies(&refused).contains("lang="), "{what}: nothing is kept");
        assert!(refused.text().contains("<h1>"), "{what}: a page says so");
    }
    let large = save(&actor, &format!("{body}&x={}", "y".repeat(5 << 20)), &[("cookie", &cookies)]).await;
    assert!(large.status == 413 && large.text().contains("<h1>"), "too long: {}", large.status);
}

#[tokio::test]
async fn robots_site_map_and_security_contact_are_there() {
    let actor = reader().await;
    let robots = actor.get("/robots.txt").await.text();
    assert!(robots.contains("Disallow: /institutions?") && robots.contains("Sitemap: http"), "{robots}");
    let map = actor.get("/sitemap.xml").await;
    assert!(map.header("content-type").starts_with("application/xml"));
    for path in ["/institutions/PL:PL212000WR", "/practices/9", "/trainings/1", "/questions/3", "/map"] {
        assert!(map.text().contains(&format!("{path}</loc>")), "{path}");
    }
    let security = actor.get("/.well-known/security.txt").await.text();
    for line in ["Contact: http", "Expires: 2027-", "Canonical: "] {
        assert!(security.contains(line), "{security}");
    }
}

#[tokio::test]
async fn whatever_the_query_says_there_is_a_page() {
    let actor = reader().await;
    let values = [
        "",
        "%00",
        "%ff%fe",
        "%F0%9F%98%80",
        "-1",
        "2026-02-30",
        "9999999999",
        "%3Cscript%3E",
        "a%0d%0ab",
        "PL:PL212000WR",
    ];
    let names = [
        "text",
        "country",
        "sector",
        "buc",
        "role",
        "function",
        "network",
        "place",
        "status",
        "ready",
        "on",
        "order",
        "first",
        "after",
        "before",
        "lang",
        "case",
        "sed",
        "from",
        "scheme",
        "benefit",
        "place-PL",
        "place-%00",
        "code",
        "kind",
        "saved",
        "nothing",
    ];
    let paths = [
        "/",
        "/search",
        "/suggest",
        "/institutions",
        "/competent",
        "/compare",
        "/countries",
        "/countries/PL",
        "/bucs",
        "/bucs/FB_BUC_01",
        "/seds",
        "/seds/F001",
        "/institutions/PL:PL212000WR",
        "/institutions/PL:PL212000WR/sheet",
        "/export/institutions.csv",
        "/help",
        "/settings",
    ];
    for path in paths {
        for name in names {
            // A whole file for each of the values would say no more than one of them.
            let values = if path.starts_with("/export") { &values[4..6] } else { &values[..] };
            for value in values {
                let url = format!("{path}?{name}={value}&country=LI");
                let answer = actor.get(&url).await;
                assert!(
                    answer.status < 500 && !answer.body.is_empty() || answer.status == 303,
                    "{url}: {}",
                    answer.status
                );
                assert!(!answer.text().contains("<script>"), "{url}");
            }
        }
    }
}
