//! Figures: only over what whoever asks may see.

use super::{Room, asked, asked_of};
use serde_json::{Value, json};
use tests::Actor;

async fn figures(actor: &Actor) -> Value {
    let count = "value asked invited accepted hosted";
    let query = format!(
        "{{ visitStatistics {{ asked held open byCountry {{ {count} }} bySector {{ {count} }} days {{ state median count }} }} }}"
    );
    actor.ask(&query, json!({})).await["visitStatistics"].take()
}

fn count(value: &str, asked: u32, invited: u32, accepted: u32, hosted: u32) -> Value {
    json!({ "value": value, "asked": asked, "invited": invited, "accepted": accepted, "hosted": hosted })
}

#[tokio::test]
async fn each_reads_the_median_of_what_they_may_see() {
    let mut room = Room::new().await;
    let german = room.submitted(asked_of(&["DE"])).await;
    let finnish = room.submitted(asked_of(&["FI"])).await;
    room.requested(asked()).await;
    room.later(2).await;
    room.went(&room.coordinator, "endorseVisit", &german, json!({})).await;
    room.later(2).await;
    room.went(&room.coordinator, "endorseVisit", &finnish, json!({})).await;
    for (actor, median, count) in [
        (&room.officer, 3.0, 2),
        (&room.colleague, 3.0, 2),
        (&room.german, 2.0, 1),
        (&room.guest, 2.0, 1),
        (&room.finn, 4.0, 1),
    ] {
        let figures = figures(actor).await;
        assert_eq!(figures["days"], json!([{ "state": "SUBMITTED", "median": median, "count": count }]));
        assert_eq!((&figures["asked"], &figures["open"]), (&json!(count), &json!(count)), "drafts are nobody else's");
    }
    for actor in [&room.foreign, &room.administrator] {
        let none = json!({ "asked": 0, "held": 0, "open": 0, "byCountry": [], "bySector": [], "days": [] });
        assert_eq!(figures(actor).await, none);
    }
    let query = "{ visitStatistics { asked } }";
    assert_eq!(room.stranger.refused(query, json!({})).await.0, "UNAUTHENTICATED");
}

#[tokio::test]
async fn countries_and_sectors_are_counted_by_what_they_asked_and_hosted() {
    let room = Room::new().await;
    room.reported().await;
    room.submitted(asked_of(&["FI"])).await;
    room.matching(asked_of(&["FI"])).await;
    let all = figures(&room.officer).await;
    assert_eq!((&all["asked"], &all["held"], &all["open"]), (&json!(3), &json!(1), &json!(3)));
    let countries = json!([count("DE", 0, 1, 1, 1), count("FI", 0, 1, 0, 0), count("PL", 3, 0, 0, 0)]);
    assert_eq!(all["byCountry"], countries, "who was only named was not asked yet");
    assert_eq!(all["bySector"], json!([count("FB", 3, 2, 1, 1)]));
    let german = figures(&room.german).await;
    assert_eq!((&german["asked"], &german["held"]), (&json!(1), &json!(1)));
    assert_eq!(german["byCountry"], json!([count("DE", 0, 1, 1, 1), count("PL", 1, 0, 0, 0)]));
}
