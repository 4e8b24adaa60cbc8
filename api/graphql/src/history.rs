//! Versions of an entry, and the log of refused attempts.

use crate::change_request::FieldDifference;
use crate::error::{Result, refuse};
use crate::kind::PersonRole;
use crate::scalar::{Date, Seq};
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::institution::{self, Version};
use domain::{Ctx, Viewer, refusal};

/// One version of an entry.
#[derive(SimpleObject)]
pub(crate) struct InstitutionVersion {
    /// Counts from 1, the first one known here.
    number: u64,
    /// The change that made it.
    seq: Seq,
    /// When it was recorded, in UTC.
    at: DateTime<Utc>,
    /// What was done, for example `CHANGED`.
    action: String,
    /// Who did it; null for who is not signed in, and for machines.
    who: Option<String>,
    /// Their role; null for machines.
    role: Option<PersonRole>,
    /// Why it was done.
    note: Option<String>,
    /// First day on which it is so.
    effective_on: Option<Date>,
    /// Why it took effect earlier than the law wants; null when it did not.
    short_notice_reason: Option<String>,
    /// The request behind it, for those who may see it.
    change_request_id: Option<ID>,
    /// What it changed; empty for the first one.
    differences: Vec<FieldDifference>,
    /// Whether it can be taken back by a new change (`restore`).
    can_be_undone: bool,
}

impl From<Version> for InstitutionVersion {
    fn from(version: Version) -> Self {
        Self {
            number: version.number as u64,
            seq: version.seq.into(),
            at: version.at,
            action: version.action,
            who: version.who,
            role: version.role.map(Into::into),
            note: version.note,
            effective_on: version.effective_on.map(Date),
            short_notice_reason: version.short_notice,
            change_request_id: version.request.map(|id| ID(id.to_string())),
            differences: version.differences.into_iter().map(Into::into).collect(),
            can_be_undone: version.can_be_undone,
        }
    }
}

/// One refused attempt, or several alike.
#[derive(SimpleObject)]
pub(crate) struct RefusedAttempt {
    /// When the last of them was made, in UTC.
    at: DateTime<Utc>,
    /// Who tried: a person's identity, or what a machine calls itself.
    actor: String,
    /// What they tried.
    action: String,
    /// EESSI code of the country it was about.
    country_code: Option<String>,
    /// What it was about.
    label: String,
    /// How often.
    times: i32,
}

/// Looking back.
#[derive(Default)]
pub(crate) struct HistoryQuery;

#[Object]
impl HistoryQuery {
    /// Every version of an entry, the latest first: who, when, why, and what became different.
    async fn institution_history(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Its code.")] code: String,
    ) -> Result<Vec<InstitutionVersion>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let versions = institution::versions(ctx, viewer, &code).await.map_err(refuse)?;
        Ok(versions.into_iter().map(Into::into).collect())
    }

    /// The latest refused attempts to do something, newest first; for administrators.
    async fn refused_attempts(&self, context: &Context<'_>) -> Result<Vec<RefusedAttempt>> {
        let found = refusal::latest(context.data::<Ctx>()?, context.data::<Viewer>()?).await.map_err(refuse)?;
        let show = |row: domain::model::Refusal| RefusedAttempt {
            at: row.at,
            actor: row.actor,
            action: row.action,
            country_code: row.country,
            label: row.label,
            times: row.times,
        };
        Ok(found.into_iter().map(show).collect())
    }
}
