//! Trainings in the read model, and what of them is found by words.

use crate::document::vocabulary;
use crate::lists::Lists;
use crate::passage::{Passage, PassageKind};
use crate::shelf::{Shelf, Shelved};
use crate::text::plain;
use entities::id::{NominationId, TrainingId};
use entities::training::Training;
use entities::training::feedback::TrainingFeedback;
use entities::training::nomination::Nomination;
use entities::value::{NominationState, Text, TrainingState};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A training that everybody reads, with what everybody may know of those who take part: how many, from where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrainingRecord {
    /// The training without who wrote it.
    pub training: Training,
    /// How many have, or had, a seat.
    pub seated: u32,
    /// How many wait for one.
    pub waiting: u32,
    /// How many took part.
    pub attended: u32,
    /// EESSI codes of the countries from which somebody took part, each once.
    pub countries: Vec<String>,
    /// How much it helped, 1 to 5 each.
    pub scores: Vec<i32>,
}

impl Shelved for TrainingRecord {
    type Id = TrainingId;

    fn id(&self) -> TrainingId {
        self.training.id
    }

    fn reference(&self) -> i32 {
        self.training.reference
    }
}

/// Every training that everybody reads, by reference.
pub type Trainings = Shelf<TrainingRecord>;

/// Puts rows of the store together; drafts are left out, and who wrote a training.
pub(crate) fn records(
    trainings: Vec<Training>,
    nominations: Vec<Nomination>,
    feedback: Vec<TrainingFeedback>,
) -> Vec<TrainingRecord> {
    // Who was marked as absent afterwards has nothing to say any more.
    let came = nominations.iter().filter(|one| one.state == NominationState::Attended);
    let came: FxHashSet<NominationId> = came.map(|one| one.id).collect();
    let mut scores: FxHashMap<TrainingId, Vec<i32>> = FxHashMap::default();
    for one in feedback.into_iter().filter(|one| came.contains(&one.nomination_id)) {
        scores.entry(one.training_id).or_default().push(one.score);
    }
    let mut by_training: FxHashMap<TrainingId, Vec<Nomination>> = FxHashMap::default();
    for one in nominations {
        by_training.entry(one.training_id).or_default().push(one);
    }
    let record = |training: Training| {
        use NominationState::{Absent, Attended, Confirmed, Waiting};
        if training.state == TrainingState::Draft {
            return None;
        }
        let own = by_training.remove(&training.id).unwrap_or_default();
        let count = |states: &[NominationState]| own.iter().filter(|one| states.contains(&one.state)).count() as u32;
        let there = own.iter().filter(|one| one.state == Attended);
        Some(TrainingRecord {
            seated: count(&[Confirmed, Attended, Absent]),
            waiting: count(&[Waiting]),
            attended: count(&[Attended]),
            countries: there.map(|one| one.country.clone()).collect::<BTreeSet<_>>().into_iter().collect(),
            scores: scores.remove(&training.id).unwrap_or_default(),
            training: Training { created_by: None, ..training },
        })
    };
    trainings.into_iter().filter_map(record).collect()
}

/// What of the trainings is found by words: one passage each.
pub(crate) fn passages(trainings: &Trainings, lists: &Lists) -> Vec<Passage> {
    let passage = |record: &Arc<TrainingRecord>| {
        let content = &record.training.content;
        let mut facts: Vec<String> =
            content.sectors.iter().map(|sector| format!("{sector} {}", vocabulary(*sector))).collect();
        facts.extend(content.bucs.iter().map(|code| {
            let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
            format!("{code} {title}")
        }));
        facts.push(content.series.clone());
        facts.push(content.place.clone());
        if !content.cdm_version.is_empty() {
            facts.push(format!("CDM {} Common Data Model", content.cdm_version));
        }
        facts.extend(content.starts_on.map(|day| day.format("%Y %Y-%m-%d %B").to_string()));
        facts.extend(content.materials.iter().map(|one| one.title.clone()));
        let texts = content.about.0.iter().chain(&content.audience.0).chain(&content.agenda.0);
        Passage {
            kind: PassageKind::Training,
            entity: record.training.reference.to_string(),
            anchor: String::new(),
            country: None,
            sectors: content.sectors.clone(),
            title: content.title.0.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" "),
            facts: facts.join(" "),
            texts: texts.map(|text| Text { language: text.language.clone(), text: plain(&text.text) }).collect(),
        }
    };
    trainings.all().iter().map(passage).collect()
}
