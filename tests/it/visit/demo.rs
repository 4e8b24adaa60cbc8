//! What a demonstration shows of visits, and what the documents print of their states.

use crate::repository::read;
use domain::value::{PersonRole, VisitState};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::World;

#[tokio::test]
async fn a_demonstration_shows_requests_in_every_state_marked_as_invented_and_takes_them_away() {
    let world = World::seeded().await;
    domain::person::open_demo(world.ctx()).await.expect("people of a demonstration");
    let officer = world.person("olga", PersonRole::ProgrammeOfficer, None).await;
    let list = async || {
        world.catch_up().await;
        let query = "{ visits(first: 100) { nodes { topic state kind isDemonstration language } } }";
        let found = officer.ask(query, json!({})).await["visits"]["nodes"].take();
        found.as_array().expect("a list").clone()
    };
    assert!(list().await.is_empty(), "nothing without it");
    assert_eq!(seed::demo(world.ctx()).await.expect("what is invented").visits, 25);
    assert_eq!(seed::demo(world.ctx()).await.expect("the store").visits, 0, "once, while some are under way");
    let found = list().await;
    let values = |name: &str| -> BTreeSet<String> {
        found.iter().map(|one| one[name].as_str().expect("a text").to_owned()).collect()
    };
    let states: BTreeSet<String> = VisitState::ALL.iter().map(ToString::to_string).collect();
    let drafts = BTreeSet::from(["DRAFT".to_owned()]);
    assert_eq!(values("state"), &states - &drafts, "drafts are seen by their requester alone");
    assert_eq!(values("kind").len(), 4);
    assert!(values("language").len() > 3);
    assert!(found.iter().all(|one: &Value| one["isDemonstration"] == true));
    let fired = domain::visit::fire_due(world.ctx()).await.expect("the store");
    assert_eq!(fired.passed, 0, "no deadline is over when it begins");
    domain::visit::close_demo(world.ctx()).await.expect("the store");
    assert!(list().await.is_empty());
}

#[test]
fn the_documents_print_the_states_as_the_program_has_them() {
    let printed = domain::visit::diagram();
    assert!(
        read("ARCHITECTURE.md").contains(&format!("```mermaid\n{printed}```")),
        "print it anew with `cargo run -- diagram`"
    );
}
