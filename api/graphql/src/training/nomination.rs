//! Who takes part in trainings, and what they say of them.

use super::Training;
use super::kind::NominationStatus;
use async_graphql::{ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::DomainError;
use domain::id::NominationId;
use domain::model;

/// Somebody who is to take part in a training.
#[derive(Clone)]
pub(crate) struct Nomination {
    row: model::Nomination,
    training: Training,
}

impl Nomination {
    pub(super) fn of(row: model::Nomination, training: Training) -> Self {
        Self { row, training }
    }
}

fn said(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// Somebody who is to take part in a training. Six months after it nobody knows any more who it was.
#[Object]
impl Nomination {
    /// Its identity, for the steps.
    async fn id(&self) -> ID {
        ID(format!("nomination:{}", self.row.id))
    }

    /// The training.
    async fn training(&self) -> &Training {
        &self.training
    }

    /// Who is nominated; null once it was forgotten.
    async fn name(&self) -> Option<&str> {
        said(&self.row.name)
    }

    /// Their e-mail address at work; null once it was forgotten.
    async fn email(&self) -> Option<&str> {
        said(&self.row.email)
    }

    /// EESSI code of their country.
    async fn country(&self) -> &str {
        &self.row.country
    }

    /// Code of their institution; null when it is not stated.
    async fn institution(&self) -> Option<&str> {
        said(&self.row.institution)
    }

    /// What the coordinator should know.
    async fn note(&self) -> Option<&str> {
        said(&self.row.note)
    }

    /// Where it stands.
    async fn status(&self) -> NominationStatus {
        self.row.state.into()
    }

    /// Why it was declined; null when it was not.
    async fn reason(&self) -> Option<&str> {
        said(&self.row.reason)
    }

    /// When they were nominated, in UTC.
    async fn nominated_at(&self) -> DateTime<Utc> {
        self.row.nominated_at
    }

    /// When it last went on, in UTC.
    async fn status_since(&self) -> DateTime<Utc> {
        self.row.state_since
    }

    /// What `expectedVersion` takes.
    async fn version(&self) -> i32 {
        self.row.version
    }
}

/// What somebody who took part said, without their name.
#[derive(SimpleObject)]
pub(crate) struct TrainingFeedback {
    /// 1 (did not help) to 5 (helped well).
    score: i32,
    /// What was useful.
    useful: Option<String>,
    /// What was missing.
    missing: Option<String>,
}

impl TrainingFeedback {
    pub(super) fn of(row: &model::TrainingFeedback) -> Self {
        let text = |text: &str| said(text).map(str::to_owned);
        Self { score: row.score, useful: text(&row.useful), missing: text(&row.missing) }
    }
}

/// The identity in an argument.
pub(super) fn identity(id: &ID) -> Result<NominationId, DomainError> {
    let text = id.strip_prefix("nomination:").unwrap_or(id);
    text.parse().map(NominationId).map_err(|_| DomainError::NotFound)
}
