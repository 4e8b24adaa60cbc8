//! The pages of trainings: found, nominated for, decided on, written, put into a calendar.

use super::{Room, at_input, changed, on, planned};
use domain::training::status;
use serde_json::json;
use tests::form::{got, send};
use tests::{Answer, World};

fn led(answer: &Answer) -> (u16, &str) {
    (answer.status, answer.header("location"))
}

#[tokio::test]
async fn the_address_holds_what_the_list_and_the_calendar_show() {
    let world = World::bundled().await;
    let actor = world.anonymous();
    let all = actor.get("/trainings").await.text();
    assert!(all.contains("7 trainings<") && all.contains("29 May 2024, whole day"), "{all}");
    let one = actor.get("/trainings?sector=R").await.text();
    assert!(one.contains("1 training<") && one.contains("CDM Recovery"), "{one}");
    let found = actor.get("/trainings?text=unemployment").await.text();
    assert!(found.contains("CDM Unemployment Benefits"), "{found}");
    assert_eq!(led(&actor.get("/trainings?page=9&sector=R").await), (303, "/trainings?sector=R"));
    for query in ["?sector=XX", "?status=MAYBE", "?format=BY_POST", "?from=2024"] {
        assert_eq!(actor.get(&format!("/trainings{query}")).await.status, 422, "{query}");
    }
    let june = actor.get("/trainings/calendar?month=2024-06").await.text();
    assert!(june.contains("<h1>Calendar: June 2024</h1>") && june.contains("6 trainings<"), "{june}");
    assert!(june.contains("href=\"/trainings/calendar?month=2024-05\""), "{june}");
    let july = actor.get("/trainings/calendar?month=2024-07&lang=de").await.text();
    assert!(july.contains("Juli 2024"), "{july}");
    assert_eq!(actor.get("/trainings/calendar?month=2024-13").await.status, 422);
    let csv = actor.get("/export/trainings.csv?sector=S").await.text();
    assert_eq!(csv.lines().count(), 4, "{csv}");
    assert!(csv.contains(",HELD,2024-06-19,2024-06-19,,,Europe/Brussels,"), "{csv}");
    let exported = actor.get("/export/trainings.json").await.json();
    assert_eq!(exported.as_array().map(Vec::len), Some(7));
    for ending in ["ndjson", "xlsx"] {
        assert_eq!(actor.get(&format!("/export/trainings.{ending}")).await.status, 200, "{ending}");
    }
    assert_eq!(actor.get("/trainings/materials").await.status, 200);
    let anywhere = actor.get("/institutions?text=Recovery+training").await;
    assert_eq!(anywhere.status, 200);
}

#[tokio::test]
async fn a_training_goes_from_a_draft_to_who_took_part_by_forms() {
    let mut room = Room::new().await;
    let form = got(&room.officer, "/trainings/new").await;
    let html = &form.html;
    assert!(html.contains("value=\"Europe/Brussels\""), "{html}");
    let fields = [
        ("title", "Recovery in practice"),
        ("about", "Requests and <script>alert(1)</script> answers."),
        ("startsOn", "2026-12-14"),
        ("startTime", "09:30"),
        ("endTime", "12:00"),
        ("timeZone", "Europe/Brussels"),
        ("seats", "1"),
        ("sectors", "R"),
        ("languages", "en, fr"),
        ("material-title-0", "Slides"),
        ("material-url-0", "not an address"),
    ];
    let wrong = send(&room.officer, "/trainings/new", &form, &fields).await;
    assert_eq!(wrong.status, 422);
    let html = wrong.text();
    assert!(html.contains("Recovery in practice") && html.contains("not an address"), "nothing typed is lost: {html}");
    assert!(html.contains("href=\"#material-0\""), "{html}");
    let form = got(&room.officer, "/trainings/new").await;
    let mut right = fields;
    right[10].1 = "https://training.example/slides";
    let kept = send(&room.officer, "/trainings/new", &form, &right).await;
    assert_eq!(led(&kept), (303, "/trainings/1/edit?in=en&saved=yes"));
    room.world.catch_up().await;
    let form = got(&room.officer, "/trainings/1").await;
    let html = &form.html;
    assert!(!html.contains("<script>alert") && html.contains("Draft"), "{html}");
    let published = send(&room.officer, "/trainings/1/publish", &form, &[("expected", "1")]).await;
    assert_eq!(led(&published), (303, "/trainings/1"));
    room.world.catch_up().await;
    let public = room.stranger.get("/trainings/1").await.text();
    assert!(public.contains("14 Dec 2026, 09:30–12:00 (Europe/Brussels)"), "{public}");
    assert!(public.contains("Sign in to nominate") && !public.contains("form-token"), "{public}");
    let form = got(&room.clerk, "/trainings/1").await;
    let nobody = send(&room.clerk, "/trainings/1/nominate", &form, &[("name", "Ewa"), ("email", "ewa")]).await;
    assert_eq!(nobody.status, 422);
    assert!(nobody.text().contains("value=\"ewa\""), "{}", nobody.text());
    let form = got(&room.clerk, "/trainings/1").await;
    let ewa = [("name", "Celina"), ("email", "celina@people.example"), ("key", "k1")];
    let sent = send(&room.clerk, "/trainings/1/nominate", &form, &ewa).await;
    assert_eq!(led(&sent), (303, "/trainings/1?nominated=yes"));
    let waits = room.coordinator.get("/account").await.text();
    assert!(waits.contains("Recovery in practice"), "{waits}");
    let form = got(&room.coordinator, "/trainings/1").await;
    let id = form
        .html
        .split_once("name=\"nomination\" value=\"")
        .and_then(|(_, rest)| rest.split('"').next())
        .expect("an id");
    let no = send(
        &room.coordinator,
        "/trainings/1/decline",
        &form,
        &[("nomination", id), ("expected", "1"), ("reason", "")],
    )
    .await;
    assert_eq!(no.status, 422);
    assert!(no.text().contains(&format!("href=\"#reason-{id}\"")), "{}", no.text());
    let agreed = send(&room.coordinator, "/trainings/1/endorse", &form, &[("nomination", id), ("expected", "1")]).await;
    assert_eq!(led(&agreed), (303, "/trainings/1"));
    room.world.catch_up().await;
    assert!(room.stranger.get("/trainings/1").await.text().contains("1 of 1 seats taken"));
    assert!(!room.stranger.get("/trainings/1").await.text().contains("celina"), "who takes part is nobody's business");
    room.later(22).await;
    let form = got(&room.officer, "/trainings/1").await;
    let marks = [(format!("attended-{id}"), "yes".to_owned()), (format!("expected-{id}"), "2".to_owned())];
    let marks: Vec<(&str, &str)> = marks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(led(&send(&room.officer, "/trainings/1/attendance", &form, &marks).await), (303, "/trainings/1"));
    let form = got(&room.clerk, "/trainings/1").await;
    let html = &form.html;
    assert!(html.contains("How was it?"), "{html}");
    let unrated = send(&room.clerk, "/trainings/1/rate", &form, &[("useful", "The cases.")]).await;
    assert_eq!(unrated.status, 422);
    assert!(unrated.text().contains("The cases."), "nothing typed is lost");
    let rated = send(&room.clerk, "/trainings/1/rate", &form, &[("score", "4"), ("useful", "The cases.")]).await;
    assert_eq!(led(&rated), (303, "/trainings/1?thanked=yes"));
    room.world.catch_up().await;
    let read = room.officer.get("/trainings/1").await.text();
    assert!(read.contains("The cases."), "{read}");
    let one = room.world.ctx().moment().snapshot().trainings.by_reference(1).cloned().expect("a training");
    assert_eq!(status(&one.training, room.world.ctx().now()).as_str(), "HELD");
}

#[tokio::test]
async fn times_are_told_in_the_time_of_the_reader_s_country_too() {
    let room = Room::new().await;
    let lisbon = room.world.person("paula", domain::value::PersonRole::Clerk, Some("PT")).await;
    room.published(planned()).await;
    let there = lisbon.get("/trainings/1").await.text();
    assert!(there.contains("In your time: 08:30–11:00"), "{there}");
    let here = room.clerk.get("/trainings/1").await.text();
    assert!(
        here.contains("data-starts=\"2026-12-14T09:30:00+01:00\"") && !here.contains("In your time: 09:30"),
        "{here}"
    );
}

#[tokio::test]
async fn a_training_that_somebody_else_saved_is_not_overwritten_and_what_was_typed_stays() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    let form = got(&room.officer, "/trainings/1/edit").await;
    room.went(&room.officer, "saveTraining", changed(changed(planned(), &at_input(at)), &json!({ "place": "Online" })))
        .await;
    let stale = [
        ("expected", "2"),
        ("in", "en"),
        ("title", "Another title"),
        ("startsOn", "2026-12-14"),
        ("timeZone", "Europe/Brussels"),
    ];
    let answer = send(&room.officer, "/trainings/1/edit", &form, &stale).await;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    assert!(html.contains("Another title") && html.contains("name=\"expected\" value=\"3\""), "{html}");
    assert_eq!(room.clerk.get("/trainings/1/edit").await.status, 403);
    assert_eq!(room.stranger.get("/trainings/1/edit").await.status, 303, "to sign in");
}

#[tokio::test]
async fn an_own_page_holds_what_one_has_to_do_with_and_gives_an_address_once() {
    let room = Room::new().await;
    let at = room.published(planned()).await;
    let mine = room.nominated(&room.coordinator, at.0, "Celina").await;
    room.nominated(&room.clerk, at.0, "Ewa").await;
    let form = got(&room.clerk, "/trainings/own").await;
    let html = &form.html;
    assert!(html.contains("Has a seat") && html.contains("Ewa"), "{html}");
    let made = send(&room.clerk, "/trainings/own/calendar", &form, &[]).await;
    assert_eq!((made.status, made.header("cache-control")), (200, "no-store"));
    let html = made.text();
    let path =
        html.split_once("/calendar/own/").and_then(|(_, rest)| rest.split(['<', '"']).next()).expect("an address");
    assert_eq!(room.stranger.get(&format!("/calendar/own/{path}")).await.status, 200);
    let again = room.clerk.get("/trainings/own").await.text();
    assert!(!again.contains("/calendar/own/") && again.contains("You have an address since"), "{again}");
    room.took(&room.clerk, "withdrawNomination", on(&mine)).await;
    assert_eq!(room.stranger.get("/trainings/own").await.status, 303, "to sign in");
}
