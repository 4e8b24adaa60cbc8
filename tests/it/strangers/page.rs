//! Pages, files and feeds tell nothing of what is hidden.

use super::{HIDDEN, NOBODYS, tells_nothing, world};

/// Paths of pages, files and feeds. Those that are not served yet answer 404.
const PATHS: &[&str] = &[
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
    "/practices",
    "/practices?text=zyxwv",
    "/practices?institution=PL:HID001",
    "/practices/1",
    "/practices/1/review",
    "/practices/1/edit",
    "/practices/1/uptake",
    "/practices/1/files/00000000-0000-0000-0000-000000000001",
    "/practices/new",
    "/practices/own",
    "/practices/statistics",
    "/export/practices.csv",
    "/export/uptake.csv",
    "/feeds/practices.atom",
    "/questions",
    "/questions?text=zyxwv",
    "/questions/1",
    "/questions/1/publish",
    "/questions/new",
    "/questions/own",
    "/questions/similar?text=zyxwv",
    "/trainings",
    "/trainings?text=zyxwv",
    "/trainings/1",
    "/trainings/1/edit",
    "/trainings/new",
    "/trainings/own",
    "/trainings/calendar",
    "/trainings/materials",
    "/export/trainings.csv",
    "/calendar/trainings.ics",
    "/calendar/trainings/1.ics",
    "/calendar/own/00000000.ics",
    "/visits",
    "/visits?text=zyxwv",
    "/visits/1",
    "/visits/1/edit",
    "/visits/1/programme",
    "/visits/1/files/00000000-0000-0000-0000-000000000001",
    "/visits/new",
    "/visits/own",
    "/visits/country",
    "/visits/board",
    "/visits/hosting",
    "/visits/statistics",
    "/export/visits.csv",
    "/export/visits.json",
    "/export/visit-statistics.csv",
    "/calendar/visits.ics",
    "/calendar/visits.ics?key=00000000",
    "/calendar/visits/1.ics",
    "/requests/00000000-0000-0000-0000-000000000001",
    "/requests/new?act=edit&code=PL:SEEN1",
    "/institutions/PL:SEEN1/history",
];

/// Paths for what is public and for what is hidden.
fn paths() -> Vec<String> {
    let mut paths: Vec<String> = PATHS.iter().copied().map(str::to_owned).collect();
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
