//! Practices of the bundled set: written into an empty store with everything else.

use crate::clock::noon;
use crate::ctx::{Ctx, Recorded};
use chrono::NaiveDate;
use entities::id::{PracticeId, PracticeVersionId, UptakeId, UptakeStepId};
use entities::practice::uptake::{self, Uptake, UptakeStep};
use entities::practice::version::{self, PracticeVersion};
use entities::practice::{self, Practice};
use entities::value::{CountryCode, PracticeContent, PracticeState, Texts, UptakeStage, Writers};
use entities::{DbError, Tx, counter};

/// An adopter of the bundled set.
#[derive(Debug, Clone)]
pub struct NewAdopter {
    /// The country.
    pub country: CountryCode,
    /// Code of the institution; empty for the country as a whole.
    pub institution: String,
    /// What was changed.
    pub adaptation: Texts,
    /// What shows that it works.
    pub evidence: Texts,
    /// Why it was given up.
    pub reason: Texts,
    /// The stages with their days, oldest first; at least one.
    pub steps: Vec<(UptakeStage, NaiveDate)>,
}

/// A practice of the bundled set.
#[derive(Debug, Clone)]
pub struct NewPractice {
    /// Its country.
    pub country: CountryCode,
    /// The civil day in Brussels on which it was published.
    pub published_on: NaiveDate,
    /// What it says.
    pub content: PracticeContent,
    /// Who takes it up.
    pub adopters: Vec<NewAdopter>,
}

/// Rows of bundled practices.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub(crate) practices: Vec<Practice>,
    pub(crate) versions: Vec<PracticeVersion>,
    pub(crate) uptakes: Vec<Uptake>,
    pub(crate) steps: Vec<UptakeStep>,
}

impl Rows {
    /// Writes them, and takes their references.
    pub(crate) async fn insert(self, tx: &Tx) -> Result<(), DbError> {
        let count = i32::try_from(self.practices.len()).unwrap_or(i32::MAX);
        counter::next_of(tx, super::draft::COUNTER, count).await?;
        practice::insert_many(tx, self.practices).await?;
        version::insert_many(tx, self.versions).await?;
        uptake::insert_many(tx, self.uptakes).await?;
        uptake::insert_steps(tx, self.steps).await
    }
}

/// The practices as rows, by the day of their publication.
pub(crate) fn rows(ctx: &Ctx, mut practices: Vec<NewPractice>) -> Rows {
    practices.sort_by_key(|new| new.published_on);
    let mut rows = Rows::default();
    for (reference, new) in (1..).zip(practices) {
        let at = noon(new.published_on);
        let id = PracticeId(ctx.ids.next());
        rows.practices.push(Practice {
            id,
            reference,
            country: new.country.to_string(),
            owner: None,
            created_at: at,
            is_demonstration: true,
            version: 1,
        });
        rows.versions.push(PracticeVersion {
            id: PracticeVersionId(ctx.ids.next()),
            practice_id: id,
            number: Some(1),
            state: PracticeState::Published,
            content: new.content,
            saved_by: None,
            writers: Writers::default(),
            saved_at: at,
            submitted_at: None,
            state_since: at,
            published_at: Some(at),
            superseded_at: None,
            archive_reason: None,
            confirmed_on: Some(new.published_on),
            version: 1,
        });
        for adopter in new.adopters {
            let Some(&(stage, on)) = adopter.steps.last() else { continue };
            let uptake_id = UptakeId(ctx.ids.next());
            rows.uptakes.push(Uptake {
                id: uptake_id,
                practice_id: id,
                country: adopter.country.to_string(),
                institution: adopter.institution,
                stage,
                adaptation: adopter.adaptation,
                evidence: adopter.evidence,
                reason: adopter.reason,
                contact: None,
                stated_by: None,
                saved_by: None,
                saved_at: noon(on),
                version: 1,
            });
            let own = adopter.steps.into_iter();
            rows.steps.extend(own.map(|(stage, on)| UptakeStep {
                id: UptakeStepId(ctx.ids.next()),
                uptake_id,
                stage,
                on,
            }));
        }
    }
    rows
}

/// The change row of a bundled practice.
pub(crate) fn loaded(practice: &Practice) -> Recorded {
    super::recorded(practice, "LOADED", true)
}
