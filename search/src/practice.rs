//! Published good practices in the read model, with who takes them up, and what of them is found by words.

use crate::document::vocabulary;
use crate::lists::Lists;
use crate::passage::{Passage, PassageKind};
use crate::shelf::{Shelf, Shelved};
use crate::text::plain;
use entities::id::PracticeId;
use entities::practice::Practice;
use entities::practice::uptake::{Uptake, UptakeStep};
use entities::practice::version::PracticeVersion;
use entities::value::{
    CountryCode, Maturity, PracticeContent, PracticeOutcome, PracticeState, Text, Transferability, UptakeStage,
};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An adopter with the stages it reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adopter {
    /// Who, and how far they are.
    pub uptake: Uptake,
    /// Their country.
    pub country: CountryCode,
    /// The stages, oldest first.
    pub steps: Vec<UptakeStep>,
}

/// A practice that was published at least once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeRecord {
    /// What it is.
    pub practice: Practice,
    /// Its country.
    pub country: CountryCode,
    /// Its published versions by number; never empty.
    pub versions: Vec<PracticeVersion>,
    /// Who takes it up, by country and institution.
    pub adopters: Vec<Adopter>,
}

impl PracticeRecord {
    /// The version that was published last.
    pub fn last(&self) -> &PracticeVersion {
        &self.versions[self.versions.len() - 1]
    }

    /// Whether it is in the list, were it confirmed in time: not archived.
    pub fn is_listed(&self) -> bool {
        self.last().state == PracticeState::Published
    }
}

impl Shelved for PracticeRecord {
    type Id = PracticeId;

    fn id(&self) -> PracticeId {
        self.practice.id
    }

    fn reference(&self) -> i32 {
        self.practice.reference
    }
}

/// Every practice that was ever published, by reference.
pub type Practices = Shelf<PracticeRecord>;

/// Puts rows of the store together; practices without a published version are left out.
pub(crate) fn records(
    practices: Vec<Practice>,
    versions: Vec<PracticeVersion>,
    uptakes: Vec<Uptake>,
    steps: Vec<UptakeStep>,
) -> Vec<PracticeRecord> {
    let mut own_versions: FxHashMap<PracticeId, Vec<PracticeVersion>> = FxHashMap::default();
    for version in versions.into_iter().filter(|version| version.number.is_some()) {
        own_versions.entry(version.practice_id).or_default().push(version);
    }
    let mut own_steps: FxHashMap<_, Vec<UptakeStep>> = FxHashMap::default();
    for step in steps {
        own_steps.entry(step.uptake_id).or_default().push(step);
    }
    let mut own_adopters: FxHashMap<PracticeId, Vec<Adopter>> = FxHashMap::default();
    for uptake in uptakes {
        let Ok(country) = CountryCode::parse(&uptake.country) else { continue };
        let steps = own_steps.remove(&uptake.id).unwrap_or_default();
        own_adopters.entry(uptake.practice_id).or_default().push(Adopter { uptake, country, steps });
    }
    let record = |practice: Practice| {
        let mut versions = own_versions.remove(&practice.id)?;
        versions.sort_by_key(|version| version.number);
        let adopters = own_adopters.remove(&practice.id).unwrap_or_default();
        Some(PracticeRecord { country: CountryCode::parse(&practice.country).ok()?, practice, versions, adopters })
    };
    practices.into_iter().filter_map(record).collect()
}

fn maturity_words(maturity: Maturity) -> &'static str {
    match maturity {
        Maturity::Pilot => "pilot",
        Maturity::InOperation => "in operation",
        Maturity::Established => "established",
    }
}

fn outcome_words(outcome: PracticeOutcome) -> &'static str {
    match outcome {
        PracticeOutcome::Worked => "worked",
        PracticeOutcome::PartlyWorked => "partly worked",
        PracticeOutcome::DidNotWork => "did not work failed",
    }
}

fn transfer_words(transferable: Transferability) -> &'static str {
    match transferable {
        Transferability::AsIs => "transferable",
        Transferability::WithChanges => "transferable with changes",
        Transferability::NotTransferable => "not transferable",
    }
}

fn stage_words(stage: UptakeStage) -> &'static str {
    match stage {
        UptakeStage::Interested => "interested",
        UptakeStage::Planned => "planned",
        UptakeStage::Piloting => "piloting",
        UptakeStage::InUse => "in use adopted",
        UptakeStage::Abandoned => "abandoned",
    }
}

/// Words about a practice that are the same whatever language it is written in.
fn facts(record: &PracticeRecord, content: &PracticeContent, lists: &Lists) -> String {
    let mut facts = vec![format!("practice {}", record.practice.reference)];
    let country = |code: CountryCode| {
        let row = lists.country(code);
        let names = row.into_iter().flat_map(|row| row.names.0.iter().map(|name| name.text.as_str()));
        let english = row.map(|row| row.name.as_str());
        std::iter::once(code.as_str()).chain(english).chain(names).collect::<Vec<_>>().join(" ")
    };
    facts.push(country(record.country));
    facts.extend(content.sectors.iter().map(|sector| format!("{sector} {}", vocabulary(*sector))));
    for code in &content.bucs {
        let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
        facts.push(format!("{code} {title}"));
    }
    facts.extend(content.maturity.map(|one| maturity_words(one).to_owned()));
    facts.extend(content.outcome.map(|one| outcome_words(one).to_owned()));
    facts.extend(content.transferable.map(|one| transfer_words(one).to_owned()));
    facts.extend(content.year.map(|year| year.to_string()));
    for adopter in &record.adopters {
        facts.push(format!("{} {}", country(adopter.country), stage_words(adopter.uptake.stage)));
    }
    facts.join(" ")
}

/// What of the practices is found by words: one passage each, whatever its words are spread over.
pub(crate) fn passages(practices: &Practices, lists: &Lists) -> Vec<Passage> {
    let listed = practices.all().iter().filter(|record| record.is_listed());
    let passage = |record: &Arc<PracticeRecord>| {
        let content = &record.last().content;
        let texts = content.texts().into_iter().flat_map(|(_, texts)| &texts.0);
        Passage {
            kind: PassageKind::Practice,
            entity: record.practice.reference.to_string(),
            anchor: String::new(),
            country: Some(record.country),
            sectors: content.sectors.clone(),
            title: content.title.0.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" "),
            facts: facts(record, content, lists),
            texts: texts.map(|text| Text { language: text.language.clone(), text: plain(&text.text) }).collect(),
        }
    };
    listed.map(passage).collect()
}
