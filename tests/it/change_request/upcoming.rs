//! What was approved for a later day: told beforehand, so by itself on the day, in Brussels.

use super::{Office, renamed};
use crate::reading::{codes, list, text};
use chrono::{DateTime, Utc};
use serde_json::json;
use tests::World;

/// The first day on which PL:ONE1 is no longer valid.
const DAY: &str = "2027-01-15";
/// The last instant before it in Brussels, and its first.
const BEFORE: &str = "2027-01-14T22:59:59Z";
const AFTER: &str = "2027-01-14T23:00:00Z";

/// Lets the clock of a world stand at a later instant.
fn move_to(world: &World, instant: &str) {
    let instant: DateTime<Utc> = instant.parse().expect("an instant");
    world.clock().advance((instant - world.ctx().now()).to_std().expect("a later instant"));
}

async fn ended_on_the_day(office: &Office) {
    let successors = json!([{ "code": "PL:TWO2" }]);
    let end = json!({ "end": { "code": "PL:ONE1", "successors": successors } });
    office.change(json!({ "change": end, "effectiveOn": DAY })).await;
}

/// The list of Poland without a filter for standing: its codes, and how many of them have FB_BUC_01.
async fn listed(world: &World) -> (Vec<String>, u64) {
    let query = "{ institutions(filter: { countries: [\"PL\"] }) { nodes { code } facets { bucs { value count } } } }";
    let found = world.anonymous().ask(query, json!({})).await["institutions"].take();
    let facet = list(&found["facets"]["bucs"]).iter().find(|facet| facet["value"] == "FB_BUC_01");
    let count = facet.and_then(|facet| facet["count"].as_u64()).unwrap_or(0);
    (codes(&found).into_iter().map(str::to_owned).collect(), count)
}

#[tokio::test]
async fn a_scheduled_end_is_told_beforehand() {
    let office = Office::new().await;
    ended_on_the_day(&office).await;
    let entry = office.entry("PL:ONE1").await;
    assert_eq!((&entry["status"], &entry["validity"]["to"]), (&json!("CURRENT"), &json!(DAY)));
    for (on, status) in [("2027-01-14", "CURRENT"), (DAY, "ENDED")] {
        assert_eq!(office.entry_on("PL:ONE1", Some(on)).await["status"], status, "{on}");
    }
    let query = "query Coming($to: Date) { upcomingChanges(to: $to) { on event institution { code } } }";
    let told = office.world.anonymous().ask(query, json!({ "to": DAY })).await;
    let coming = json!([{ "on": DAY, "event": "INSTITUTION_ENDS", "institution": { "code": "PL:ONE1" } }]);
    assert_eq!(told["upcomingChanges"], coming);
    let told = office.world.anonymous().ask(query, json!({ "to": "2027-01-14" })).await;
    assert_eq!(told["upcomingChanges"], json!([]));
}

#[tokio::test]
async fn it_ends_by_itself_at_midnight_in_brussels() {
    let office = Office::new().await;
    ended_on_the_day(&office).await;
    let world = &office.world;
    let (head, known) = (office.head().await, world.ctx().model.as_of());
    move_to(world, BEFORE);
    assert_eq!(office.entry("PL:ONE1").await["status"], "CURRENT");
    let (codes, with_buc) = listed(world).await;
    assert!(codes.contains(&"PL:ONE1".to_owned()), "{codes:?}");
    assert_eq!(with_buc, 2);
    assert_eq!(office.who("FB_BUC_01", "Kraków", None).await.0, ["PL:ONE1"]);
    move_to(world, AFTER);
    let entry = office.entry("PL:ONE1").await;
    assert_eq!(
        (&entry["status"], &entry["successors"][0]["institution"]["code"]),
        (&json!("ENDED"), &json!("PL:TWO2"))
    );
    let (codes, with_buc) = listed(world).await;
    assert!(!codes.contains(&"PL:ONE1".to_owned()), "{codes:?}");
    assert_eq!(with_buc, 1);
    let (found, answer) = office.who("FB_BUC_01", "Kraków", None).await;
    assert_eq!(found, [""; 0]);
    let ended = list(&answer["alternatives"]).iter().find(|one| one["institution"]["code"] == "PL:ONE1");
    let ended = ended.unwrap_or_else(|| panic!("PL:ONE1 in {answer}"));
    assert_eq!(ended["reason"], "INSTITUTION_ENDED");
    assert!(text(&ended["explanation"]).contains("PL:TWO2"), "{ended}");
    assert_eq!((office.head().await, world.ctx().model.as_of()), (head, known), "nothing was written for it");
}

#[tokio::test]
async fn a_name_for_a_later_day_is_there_from_that_day_on() {
    let office = Office::new().await;
    office.change(json!({ "change": renamed("PL:ONE1", "Zakład Zachodni"), "effectiveOn": DAY })).await;
    let name = async |on: Option<&str>| office.entry_on("PL:ONE1", on).await["name"].take();
    assert_eq!(name(None).await, "Zakład Pierwszy");
    assert_eq!(name(Some("2027-01-14")).await, "Zakład Pierwszy");
    assert_eq!(name(Some(DAY)).await, "Zakład Zachodni");
    // A change that begins earlier leaves what is announced for later.
    office.change(json!({ "change": renamed("PL:ONE1", "Zakład Środkowy") })).await;
    assert_eq!(name(None).await, "Zakład Środkowy");
    assert_eq!(name(Some(DAY)).await, "Zakład Zachodni");
    move_to(&office.world, BEFORE);
    assert_eq!(name(None).await, "Zakład Środkowy");
    move_to(&office.world, AFTER);
    assert_eq!(name(None).await, "Zakład Zachodni");
}

#[tokio::test]
async fn a_new_entry_is_upcoming_until_its_day() {
    let office = Office::new().await;
    let fields = json!({ "names": [{ "language": "pl", "text": "Nowy Urząd" }] });
    let create = json!({ "create": { "code": "PL:NEW1", "fields": fields } });
    let approved = office.change(json!({ "change": create, "effectiveOn": DAY })).await;
    assert_eq!(approved["act"], "CREATED");
    let status = async || office.entry("PL:NEW1").await["status"].take();
    assert_eq!(status().await, "UPCOMING");
    assert_eq!(office.entry("PL:NEW1").await["name"], "Nowy Urząd", "who looks before its day learns what is coming");
    move_to(&office.world, BEFORE);
    assert_eq!(status().await, "UPCOMING");
    move_to(&office.world, AFTER);
    assert_eq!(status().await, "CURRENT");
}
