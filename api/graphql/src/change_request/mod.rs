//! Requests to change entries: what they are, how they are made, decided and followed.

mod input;
mod mutation;

pub(crate) use mutation::ChangeRequestMutation;

use crate::error::{Result, refuse};
use crate::kind::RequestState;
use crate::name::Validity;
use crate::problem::Problem;
use crate::scalar::Date;
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::change_request::{self, Difference, Planned, View};
use domain::id::{ChangeRequestId, PersonId};
use domain::value::CountryCode;
use domain::{Ctx, DomainError, Viewer, model};
use input::{ChangeInput, draft};
use std::collections::HashMap;
use std::sync::Arc;

/// A request to change entries of one country.
#[derive(Clone)]
pub(crate) struct ChangeRequest {
    row: model::ChangeRequest,
    names: Arc<HashMap<PersonId, String>>,
}

impl ChangeRequest {
    fn name(&self, id: Option<PersonId>) -> Option<&str> {
        id.and_then(|id| self.names.get(&id)).map(String::as_str)
    }

    /// One request with the names of its people.
    pub(crate) async fn of(ctx: &Ctx, row: model::ChangeRequest) -> Result<Self> {
        let names = change_request::names(ctx, std::slice::from_ref(&row)).await.map_err(refuse)?;
        Ok(Self { row, names: Arc::new(names) })
    }
}

/// A request to change entries of one country.
#[Object]
impl ChangeRequest {
    /// Its identity.
    async fn id(&self) -> ID {
        ID(self.row.id.to_string())
    }

    /// EESSI code of the country.
    async fn country_code(&self) -> &str {
        &self.row.country
    }

    /// Where it stands.
    async fn state(&self) -> RequestState {
        self.row.state.into()
    }

    /// What is to be done, in one word: `CREATED`, `CHANGED`, `ENDED`, `MERGED`, `SPLIT`, `RENAMED`, `RESTORED` or `IMPORTED`.
    async fn act(&self) -> &str {
        change_request::word(&self.row)
    }

    /// Codes of the entries it changes or makes.
    async fn codes(&self) -> Vec<String> {
        change_request::codes(&self.row)
    }

    /// First day on which it is so.
    async fn effective_on(&self) -> Date {
        Date(self.row.effective_on)
    }

    /// Why it is done.
    async fn note(&self) -> &str {
        &self.row.note
    }

    /// Why it cannot wait for a month's notice.
    async fn short_notice_reason(&self) -> Option<&str> {
        self.row.short_notice_reason.as_deref()
    }

    /// Whether the law wants a month's notice for it.
    async fn is_substantial(&self) -> bool {
        self.row.is_substantial
    }

    /// Whether it takes effect earlier than the law wants.
    async fn is_short_notice(&self) -> bool {
        self.row.is_short_notice
    }

    /// Who wrote what it says now.
    async fn written_by(&self) -> Option<&str> {
        self.name(self.row.written_by)
    }

    /// Who wrote it.
    async fn drafted_by(&self) -> Option<&str> {
        self.name(Some(self.row.drafted_by))
    }

    /// When, in UTC.
    async fn drafted_at(&self) -> DateTime<Utc> {
        self.row.drafted_at
    }

    /// Who put it forward.
    async fn proposed_by(&self) -> Option<&str> {
        self.name(self.row.proposed_by)
    }

    /// When, in UTC.
    async fn proposed_at(&self) -> Option<DateTime<Utc>> {
        self.row.proposed_at
    }

    /// Who approved, returned or refused it.
    async fn decided_by(&self) -> Option<&str> {
        self.name(self.row.decided_by)
    }

    /// When, in UTC.
    async fn decided_at(&self) -> Option<DateTime<Utc>> {
        self.row.decided_at
    }

    /// Why it was returned or refused.
    async fn decision_reason(&self) -> Option<&str> {
        self.row.decision_reason.as_deref()
    }

    /// The civil day in Brussels on which it was announced by approval.
    async fn announced_on(&self) -> Option<Date> {
        self.row.announced_on.map(Date)
    }

    /// The version to name when it is changed.
    async fn version(&self) -> i32 {
        self.row.version
    }
}

/// One thing that differs between what an entry said and says.
#[derive(SimpleObject)]
pub(crate) struct FieldDifference {
    /// The field, for example `names` or `competences`.
    field: String,
    /// What it is about inside the field, for example `FB_BUC_01 COUNTER_PARTY`; empty for the field as a whole.
    item: String,
    /// During which days it differs; open on both sides for what has no days.
    during: Validity,
    /// What was said; null for nothing.
    before: Option<String>,
    /// What is said; null for nothing.
    after: Option<String>,
}

impl From<Difference> for FieldDifference {
    fn from(one: Difference) -> Self {
        Self {
            field: one.field.to_owned(),
            item: one.item,
            during: one.during.into(),
            before: one.before,
            after: one.after,
        }
    }
}

/// What would change in one entry.
#[derive(SimpleObject)]
pub(crate) struct EntryDifference {
    /// Its code.
    code: String,
    /// Whether it is made.
    is_new: bool,
    /// The version it is in now; null for a new one.
    version: Option<i32>,
    /// Everything that differs.
    differences: Vec<FieldDifference>,
}

impl From<&Planned> for EntryDifference {
    fn from(one: &Planned) -> Self {
        let before = one.before.as_ref().map(|stored| &stored.content);
        Self {
            code: one.after.code.clone(),
            is_new: one.before.is_none(),
            version: one.before.as_ref().map(|stored| stored.row.version),
            differences: change_request::differences(before, &one.after).into_iter().map(Into::into).collect(),
        }
    }
}

/// One request with everything that is told about it.
#[derive(SimpleObject)]
pub(crate) struct ChangeRequestView {
    /// The request.
    request: ChangeRequest,
    /// What would change if it were approved now; empty once it was decided.
    entries: Vec<EntryDifference>,
    /// What stands in its way.
    problems: Vec<Problem>,
    /// The earliest day on which it could take effect without a reason, were it approved today.
    earliest_on: Date,
    /// Whether the viewer may decide on it.
    may_decide: bool,
    /// Whether the viewer may write it anew, put it forward and take it back.
    may_write: bool,
}

impl From<View> for ChangeRequestView {
    fn from(view: View) -> Self {
        Self {
            entries: view.planned.iter().map(Into::into).collect(),
            problems: view.problems.into_iter().map(Into::into).collect(),
            earliest_on: Date(view.earliest),
            may_decide: view.may_decide,
            may_write: view.may_write,
            request: ChangeRequest { row: view.request, names: Arc::new(view.names) },
        }
    }
}

/// Some of the requests.
#[derive(SimpleObject)]
pub(crate) struct ChangeRequestPage {
    /// The requests, the latest first.
    nodes: Vec<ChangeRequest>,
    /// How many there are in all.
    total_count: u64,
}

/// What a change would do.
#[derive(SimpleObject)]
pub(crate) struct ChangePreview {
    /// Entry by entry; empty when there are problems.
    entries: Vec<EntryDifference>,
    /// The day on which it would take effect.
    effective_on: Option<Date>,
    /// Whether the law wants a month's notice for it.
    is_substantial: Option<bool>,
    /// What is wrong with it.
    problems: Vec<Problem>,
}

fn request_id(id: &ID) -> Result<ChangeRequestId> {
    id.parse().map(ChangeRequestId).map_err(|_| refuse(DomainError::NotFound))
}

/// Questions about requests.
#[derive(Default)]
pub(crate) struct ChangeRequestQuery;

#[Object]
impl ChangeRequestQuery {
    /// Requests to change entries, the latest first, as far as the viewer may see them.
    async fn change_requests(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only of this country.")] country: Option<String>,
        #[graphql(desc = "Only in these states.")] states: Option<Vec<RequestState>>,
        #[graphql(desc = "Only about the entry with this code.")] code: Option<String>,
        #[graphql(desc = "So many left out.", default)] skip: u32,
        #[graphql(desc = "At most so many, 1 to 100.", default = 20)] first: u32,
    ) -> Result<ChangeRequestPage> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let country = match country.as_deref().map(CountryCode::parse) {
            None => None,
            Some(Ok(country)) => Some(country),
            Some(Err(_)) => return Err(refuse(DomainError::NotFound)),
        };
        let states = states.unwrap_or_default().into_iter().map(Into::into).collect();
        let listed = change_request::list(ctx, viewer, country, states, code, u64::from(skip), u64::from(first)).await;
        let listed = listed.map_err(refuse)?;
        let names = Arc::new(listed.names);
        let show = |row| ChangeRequest { row, names: Arc::clone(&names) };
        Ok(ChangeRequestPage { nodes: listed.requests.into_iter().map(show).collect(), total_count: listed.total })
    }

    /// One request with what it would change and what stands in its way.
    async fn change_request(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Its identity.")] id: ID,
    ) -> Result<ChangeRequestView> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        Ok(change_request::view(ctx, viewer, request_id(&id)?).await.map_err(refuse)?.into())
    }

    /// What a change would do, without keeping it.
    async fn change_preview(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The change.")] change: ChangeInput,
        #[graphql(desc = "First day on which it is so; the earliest that needs no reason when none is given.")]
        effective_on: Option<Date>,
    ) -> Result<ChangePreview> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let draft = draft(change, effective_on, None, None);
        match change_request::preview(ctx, viewer, draft).await {
            Ok((planned, day, is_substantial)) => Ok(ChangePreview {
                entries: planned.iter().map(Into::into).collect(),
                effective_on: Some(Date(day)),
                is_substantial: Some(is_substantial),
                problems: Vec::new(),
            }),
            Err(DomainError::Invalid(problems)) => Ok(ChangePreview {
                entries: Vec::new(),
                effective_on: None,
                is_substantial: None,
                problems: problems.0.into_iter().map(Into::into).collect(),
            }),
            Err(error) => Err(refuse(error)),
        }
    }
}
