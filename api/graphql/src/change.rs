//! What changed, what will, and the subscription to it.

use crate::buc::Buc;
use crate::error::{Result, refuse};
use crate::institution::Institution;
use crate::kind::{Event, Noun, Role};
use crate::scalar::{Date, Seq};
use async_graphql::{Context, Object, SimpleObject, Subscription};
use chrono::{DateTime, Utc};
use domain::change::{self, Asked};
use domain::id::InstitutionId;
use domain::{Ctx, Viewer, model};
use futures_util::{Stream, StreamExt, stream};
use std::collections::VecDeque;
use std::sync::Arc;

/// One change.
pub(crate) struct Change(model::Change);

/// One recorded change.
#[Object]
impl Change {
    /// Its number, in the order of commits and without gaps.
    async fn seq(&self) -> Seq {
        Seq(self.0.seq.to_string())
    }

    /// What sort of thing changed.
    async fn noun(&self) -> Noun {
        self.0.noun.into()
    }

    /// What was done, for example `LOADED`.
    async fn action(&self) -> &str {
        &self.0.action
    }

    /// The thing's public code or name when it changed.
    async fn label(&self) -> &str {
        &self.0.label
    }

    /// EESSI code of its country; null when it belongs to all.
    async fn country_code(&self) -> Option<&str> {
        self.0.country.as_deref()
    }

    /// Whether the thing is to be forgotten by who keeps a copy: it is no longer public, or was erased.
    async fn is_tombstone(&self) -> bool {
        change::is_tombstone(&self.0)
    }

    /// When, in UTC.
    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    /// The institution as it is now, when the change is about one.
    async fn institution(&self, context: &Context<'_>) -> Result<Option<Institution>> {
        let ctx = context.data::<Ctx>()?;
        let Ok(id) = self.0.entity_id.parse() else { return Ok(None) };
        let moment = ctx.moment();
        let found = domain::institution::by_ids(ctx, context.data::<Viewer>()?, &[InstitutionId(id)]);
        let record = found.into_iter().next().flatten();
        Ok(record.map(|record| Institution { record, moment, on: ctx.today() }))
    }
}

/// A part of the change log.
#[derive(SimpleObject)]
pub(crate) struct ChangePage {
    /// The changes, oldest first.
    nodes: Vec<Change>,
    /// Where to go on.
    after: Seq,
    /// Whether there are more.
    has_more: bool,
}

/// A BUC in a role.
#[derive(SimpleObject)]
pub(crate) struct BucInRole {
    /// The business use case.
    buc: Buc,
    /// In which role.
    role: Role,
}

/// Something that happens to an institution on a day.
#[derive(SimpleObject)]
pub(crate) struct UpcomingChange {
    /// The first day on which it is so.
    on: Date,
    /// What happens.
    event: Event,
    /// To whom.
    institution: Institution,
    /// For which BUCs and roles; empty when the institution itself starts or ends.
    competences: Vec<BucInRole>,
}

/// Following the directory.
#[derive(Default)]
pub(crate) struct ChangeQuery;

#[Object]
impl ChangeQuery {
    /// What changed behind a number or since an instant, oldest first.
    async fn changes(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only changes behind this number.")] after: Option<Seq>,
        #[graphql(desc = "Only changes at or after this instant.")] since: Option<DateTime<Utc>>,
        #[graphql(desc = "Only these countries.")] countries: Option<Vec<String>>,
        #[graphql(desc = "Only these nouns.")] nouns: Option<Vec<Noun>>,
        #[graphql(desc = "At most so many, 1 to 100.")] first: Option<i32>,
    ) -> Result<ChangePage> {
        let asked = asked(after, since, countries, nouns, first);
        let listed = change::list(context.data::<Ctx>()?, context.data::<Viewer>()?, &asked).await.map_err(refuse)?;
        Ok(ChangePage {
            nodes: listed.changes.into_iter().map(Change).collect(),
            after: listed.after.into(),
            has_more: listed.has_more,
        })
    }

    /// Starts, ends and changes of readiness between two days (both included), past or future; the next 30 days when nothing is said.
    async fn upcoming_changes(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only these countries.")] countries: Option<Vec<String>>,
        #[graphql(desc = "First day; today when none is given.")] from: Option<Date>,
        #[graphql(desc = "Last day; 30 days later when none is given.")] to: Option<Date>,
    ) -> Result<Vec<UpcomingChange>> {
        let ctx = context.data::<Ctx>()?;
        let (from, to) = (from.map(|day| day.0), to.map(|day| day.0));
        let viewer = context.data::<Viewer>()?;
        let found = change::upcoming(ctx, viewer, &countries.unwrap_or_default(), from, to).map_err(refuse)?;
        let moment = ctx.moment();
        let show = |one: change::UpcomingChange| UpcomingChange {
            on: Date(one.on),
            event: one.event.into(),
            competences: one
                .competences
                .iter()
                .map(|(buc, role)| BucInRole {
                    buc: Buc(moment.snapshot().lists.bucs[usize::from(*buc)].clone()),
                    role: (*role).into(),
                })
                .collect(),
            institution: Institution { record: one.record, moment: Arc::clone(&moment), on: one.on },
        };
        Ok(found.into_iter().map(show).collect())
    }
}

fn asked(
    after: Option<Seq>,
    since: Option<DateTime<Utc>>,
    countries: Option<Vec<String>>,
    nouns: Option<Vec<Noun>>,
    first: Option<i32>,
) -> Asked {
    Asked {
        after: after.map(|seq| seq.0),
        since,
        countries: countries.unwrap_or_default(),
        nouns: nouns.unwrap_or_default().into_iter().map(Into::into).collect(),
        first,
    }
}

/// What can be subscribed to about changes.
#[derive(Default)]
pub(crate) struct ChangeSubscriptions;

#[Subscription]
impl ChangeSubscriptions {
    /// Each change from now on, as soon as it can be found.
    async fn changed(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only these countries.")] countries: Option<Vec<String>>,
        #[graphql(desc = "Only these nouns.")] nouns: Option<Vec<Noun>>,
    ) -> Result<impl Stream<Item = Result<Change>>> {
        let ctx = context.data::<Ctx>()?.clone();
        let viewer = context.data::<Viewer>()?.clone();
        let start = ctx.model.as_of();
        let asked = asked(Some(start.into()), None, countries, nouns, None);
        // A first look says at once what is wrong with the arguments.
        change::list(&ctx, &viewer, &asked).await.map_err(refuse)?;
        let watch = ctx.model.watch();
        let state = (ctx, viewer, asked, watch, VecDeque::new());
        Ok(stream::unfold(state, |(ctx, viewer, mut asked, mut watch, mut waiting)| async move {
            loop {
                if let Some(next) = waiting.pop_front() {
                    return Some((Ok(Change(next)), (ctx, viewer, asked, watch, waiting)));
                }
                watch.changed().await.ok()?;
                loop {
                    match change::list(&ctx, &viewer, &asked).await {
                        Ok(listed) => {
                            asked.after = Some(listed.after.to_string());
                            waiting.extend(listed.changes);
                            if !listed.has_more {
                                break;
                            }
                        }
                        Err(error) => return Some((Err(refuse(error)), (ctx, viewer, asked, watch, waiting))),
                    }
                }
            }
        })
        .boxed())
    }
}
