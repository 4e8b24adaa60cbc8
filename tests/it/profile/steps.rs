//! Random steps by random people against a model of a few lines: what is allowed happens, what is not is refused and changes nothing.

use super::{CONFIRM, DISCARD, Office, PUBLISH, SAVE, WITHDRAW, mode};
use serde_json::{Value, json};
use tests::Chance;

/// What must be so.
#[derive(Debug, Default)]
struct Model {
    /// How often the draft was saved; none without a draft.
    draft: Option<i64>,
    /// Standing of each published version, by number from 1.
    versions: Vec<&'static str>,
}

impl Model {
    fn in_force(&self) -> Option<i64> {
        self.versions.iter().position(|state| *state == "PUBLISHED").map(|at| at as i64 + 1)
    }
}

#[tokio::test]
async fn every_illegal_step_is_refused_and_every_legal_one_happens() {
    let office = Office::new().await;
    let outsider = office.world.person("anna", domain::value::PersonRole::NationalCoordinator, Some("AT")).await;
    let mut chance = Chance::new(6);
    let mut model = Model::default();
    let (mut done, mut refused) = (0, 0);
    for round in 0..400 {
        let who = chance.below(3);
        let actor = [&office.editor, &office.coordinator, &outsider][who];
        // Mostly the version that stands, sometimes another one.
        let shift = i64::from(chance.below(4) == 0);
        let step = chance.below(5);
        let draft = model.draft.unwrap_or(0) + shift;
        let number = model.in_force().unwrap_or(model.versions.len() as i64) + shift;
        let answers = ["RINA", "HYBRID", "PAPER"];
        let (query, field, input) = match step {
            0 => {
                let sectors = json!([mode("P", answers[chance.below(3)])]);
                let mut input = json!({ "country": "PL", "sectors": sectors });
                if draft > 0 {
                    input["expectedVersion"] = json!(draft);
                }
                (SAVE, "saveProfileDraft", input)
            }
            1 => (DISCARD, "discardProfileDraft", json!({ "country": "PL", "expectedVersion": draft })),
            2 => (PUBLISH, "publishProfile", json!({ "country": "PL", "expectedVersion": draft, "summary": "Step." })),
            3 => {
                (WITHDRAW, "withdrawProfile", json!({ "country": "PL", "expectedVersion": number, "reason": "Step." }))
            }
            _ => (CONFIRM, "confirmProfile", json!({ "country": "PL", "expectedVersion": number })),
        };
        let is_allowed = match step {
            0 => who < 2 && shift == 0,
            1 => who < 2 && model.draft.is_some() && shift == 0,
            2 => who == 1 && model.draft.is_some() && shift == 0,
            3 => who == 1 && model.in_force().is_some() && shift == 0,
            _ => who < 2 && model.in_force().is_some() && shift == 0,
        };
        let answer = actor.graphql(query, json!({ "input": input })).await;
        let payload = &answer["data"][field];
        let happened = payload["profile"].is_object() || payload["discarded"] == true;
        assert_eq!(happened, is_allowed, "round {round}, step {step} by {who}: {answer}\n{model:?}");
        if is_allowed {
            done += 1;
            match step {
                0 => model.draft = Some(model.draft.unwrap_or(0) + 1),
                1 => model.draft = None,
                2 => {
                    model.draft = None;
                    model
                        .versions
                        .iter_mut()
                        .filter(|state| **state == "PUBLISHED")
                        .for_each(|state| *state = "SUPERSEDED");
                    model.versions.push("PUBLISHED");
                }
                3 => {
                    let at = model.in_force().expect("one") as usize - 1;
                    model.versions[at] = "WITHDRAWN";
                }
                _ => {}
            }
        } else {
            refused += 1;
        }
        office.world.catch_up().await;
        let query = "{ profileDraft(country: \"PL\") { version } profileVersions(country: \"PL\") { status } profile(country: \"PL\") { version } }";
        let seen = office.editor.ask(query, json!({})).await;
        let states: Vec<&str> = model.versions.iter().rev().copied().collect();
        assert_eq!(crate::reading::each(&seen["profileVersions"], "status"), states, "round {round}");
        assert_eq!(seen["profileDraft"].get("version").and_then(Value::as_i64), model.draft, "round {round}");
        assert_eq!(seen["profile"].get("version").and_then(Value::as_i64), model.in_force(), "round {round}");
    }
    assert!(done > 60 && refused > 100, "{done} steps done, {refused} refused");
}

#[tokio::test]
async fn of_many_who_publish_at_once_one_does() {
    let office = Office::new().await;
    for number in 1..=10 {
        let saved = office.save(None, json!({ "sectors": [mode("P", "RINA")] })).await;
        let expected = saved["profile"]["version"].clone();
        let mut tries = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (actor, expected) = (office.coordinator.clone(), expected.clone());
            let input = json!({ "country": "PL", "expectedVersion": expected, "summary": "At once." });
            tries.spawn(async move { actor.graphql(PUBLISH, json!({ "input": input })).await });
        }
        let answers = tries.join_all().await;
        let won = answers.iter().filter(|answer| answer["data"]["publishProfile"]["profile"].is_object()).count();
        assert_eq!(won, 1, "{answers:?}");
        office.world.catch_up().await;
        assert_eq!(office.profile(&office.stranger, None).await["version"], number);
    }
}
