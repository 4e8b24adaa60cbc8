//! Hosts of a request, the steps it took, and what was written about it.

use super::kind::{HostAnswer, VisitState, VisitStepKind};
use super::{DateWindow, VisitActor, said};
use crate::country::Country;
use crate::error::Result;
use crate::practice::country;
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::model;

/// One who is asked to host.
pub(crate) struct VisitHost {
    row: model::VisitHost,
    contact: Option<String>,
}

impl VisitHost {
    pub(super) fn of(row: model::VisitHost, contact: Option<String>) -> Self {
        Self { row, contact }
    }
}

/// One who is asked to host a visit or meeting, with an answer of its own.
#[Object]
impl VisitHost {
    /// Its identity, for the answer.
    async fn id(&self) -> ID {
        ID(self.row.id.to_string())
    }

    /// Its country.
    #[graphql(name = "country")]
    async fn of_country(&self, context: &Context<'_>) -> Result<Option<Country>> {
        country(context, &self.row.country)
    }

    /// Code of the institution; null when the country is asked as such.
    async fn institution(&self) -> Option<String> {
        said(&self.row.institution)
    }

    /// Whether nothing takes place without it.
    async fn is_required(&self) -> bool {
        self.row.is_required
    }

    /// What it says.
    async fn answer(&self) -> HostAnswer {
        self.row.answer.into()
    }

    /// Days it agrees to, or proposes.
    async fn windows(&self) -> Vec<DateWindow> {
        self.row.windows.0.iter().copied().map(DateWindow::of).collect()
    }

    /// What it said with its answer.
    async fn comment(&self) -> Option<String> {
        said(&self.row.comment)
    }

    /// Who looks after the visitors; null where the reader may not know it, and while nobody does.
    async fn contact(&self) -> Option<&str> {
        self.contact.as_deref()
    }

    /// When it answered, in UTC.
    async fn answered_at(&self) -> Option<DateTime<Utc>> {
        self.row.answered_at
    }

    /// Whether it lets everybody read of the event, in short.
    async fn is_consented(&self) -> bool {
        self.row.is_consented
    }

    /// What `expectedVersion` takes of an answer.
    async fn version(&self) -> i32 {
        self.row.version
    }
}

/// A step that a request took.
#[derive(SimpleObject)]
pub(crate) struct VisitStep {
    /// What was done.
    kind: VisitStepKind,
    /// Where it led.
    state: VisitState,
    /// Who took it.
    by: VisitActor,
    /// What was said; null where nothing.
    comment: Option<String>,
    /// By when the next step was due then, in UTC.
    due_at: Option<DateTime<Utc>>,
    /// When, in UTC.
    at: DateTime<Utc>,
}

impl VisitStep {
    pub(super) fn of(row: &model::VisitStep, name: Option<String>) -> Self {
        Self {
            kind: row.kind.into(),
            state: row.state.into(),
            by: VisitActor { name, role: row.role.map(Into::into), code: row.country.clone() },
            comment: said(&row.comment),
            due_at: row.due_at,
            at: row.at,
        }
    }
}

/// Something that was written about a request.
#[derive(SimpleObject)]
pub(crate) struct VisitMessage {
    /// Who wrote it.
    by: VisitActor,
    /// What they wrote.
    body: String,
    /// When, in UTC.
    at: DateTime<Utc>,
}

impl VisitMessage {
    pub(super) fn of(row: &model::VisitMessage, name: Option<String>) -> Self {
        Self {
            by: VisitActor { name, role: row.role.map(Into::into), code: row.country.clone() },
            body: row.body.clone(),
            at: row.at,
        }
    }
}
