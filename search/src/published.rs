//! What beside institutions is public, at one moment: read whole at the start, in parts when something was published.

use crate::SearchError;
use crate::lists::Lists;
use crate::passage::Passages;
use crate::practice::{self, Practices};
use crate::profile::{self, Profiles};
use crate::question::{self, Questions};
use crate::rebuild::Changed;
use crate::training::{self, Trainings};
use crate::visit::{self, Events};
use entities::practice::{uptake, version};
use entities::question::rating;
use entities::training::{feedback, nomination};
use entities::visit::host;
use entities::{Read, practice as practices, question as questions, training as trainings, visit as visits};
use std::sync::Arc;

/// Everything published beside institutions.
#[derive(Debug, Clone, Default)]
pub(crate) struct Published {
    pub(crate) profiles: Arc<Profiles>,
    pub(crate) practices: Arc<Practices>,
    pub(crate) questions: Arc<Questions>,
    pub(crate) trainings: Arc<Trainings>,
    pub(crate) events: Arc<Events>,
}

impl Published {
    /// Reads all of it.
    pub(crate) async fn load(store: &impl Read) -> Result<Self, SearchError> {
        let profiles = entities::profile::published(store).await?;
        let records = practice::records(
            practices::list(store).await?,
            version::published(store).await?,
            uptake::list(store).await?,
            uptake::steps(store, None).await?,
        );
        let asked = question::records(questions::published(store).await?, rating::list(store).await?);
        let held = training::records(
            trainings::published(store).await?,
            nomination::of(store, None).await?,
            feedback::of(store, None).await?,
        );
        let events = visit::events(visits::submitted(store).await?, &host::list(store).await?);
        Ok(Self {
            profiles: Arc::new(Profiles::new(profiles.into_iter().map(Arc::new))),
            practices: Arc::new(Practices::new(records.into_iter().map(Arc::new))),
            questions: Arc::new(Questions::new(asked.into_iter().map(Arc::new))),
            trainings: Arc::new(Trainings::new(held.into_iter().map(Arc::new))),
            events: Arc::new(Events::new(events.into_iter().map(Arc::new))),
        })
    }

    /// The same with what changed read anew; none when nothing of it did.
    pub(crate) async fn later(&self, store: &impl Read, changed: &Changed) -> Result<Option<Self>, SearchError> {
        if changed.is_nothing_published() {
            return Ok(None);
        }
        let mut next = self.clone();
        if !changed.profiles.is_empty() {
            let rows = entities::profile::published_of(store, &changed.profiles).await?;
            next.profiles = Arc::new(self.profiles.with(&changed.profiles, rows));
        }
        if !changed.practices.is_empty() {
            let uptakes = uptake::of(store, &changed.practices).await?;
            let ids: Vec<_> = uptakes.iter().map(|uptake| uptake.id).collect();
            let steps = uptake::steps(store, Some(&ids)).await?;
            let records = practice::records(
                practices::by_ids(store, &changed.practices).await?,
                version::of(store, &changed.practices).await?,
                uptakes,
                steps,
            );
            next.practices = Arc::new(self.practices.with(&changed.practices, records));
        }
        if !changed.questions.is_empty() {
            let rows = questions::by_ids(store, &changed.questions).await?;
            let records = question::records(rows, rating::of(store, &changed.questions).await?);
            next.questions = Arc::new(self.questions.with(&changed.questions, records));
        }
        if !changed.trainings.is_empty() {
            let ids = &changed.trainings;
            let nominations = nomination::of(store, Some(ids)).await?;
            let said = feedback::of(store, Some(ids)).await?;
            let records = training::records(trainings::by_ids(store, ids).await?, nominations, said);
            next.trainings = Arc::new(self.trainings.with(ids, records));
        }
        if !changed.visits.is_empty() {
            let ids = &changed.visits;
            let events = visit::events(visits::by_ids(store, ids).await?, &host::of(store, ids).await?);
            next.events = Arc::new(self.events.with(ids, events));
        }
        Ok(Some(next))
    }

    /// What of it is found by words.
    pub(crate) fn passages(&self, lists: &Lists) -> Passages {
        let mut all = profile::passages(&self.profiles, lists);
        all.extend(practice::passages(&self.practices, lists));
        all.extend(question::passages(&self.questions, lists));
        all.extend(training::passages(&self.trainings, lists));
        all.extend(visit::event_passages(&self.events, lists));
        Passages::new(all)
    }
}
