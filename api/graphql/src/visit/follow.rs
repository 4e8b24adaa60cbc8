//! Requests as they change.

use super::{Visit, reference};
use crate::error::{Result, refuse};
use async_graphql::{Context, ID, Subscription};
use domain::change::{self, Asked};
use domain::value::Noun;
use domain::visit;
use domain::{Ctx, DomainError, Viewer};
use futures_util::{Stream, StreamExt, stream};
use std::collections::VecDeque;

/// What can be subscribed to about visits.
#[derive(Default)]
pub(crate) struct VisitSubscriptions;

#[Subscription]
impl VisitSubscriptions {
    /// Each request that concerns the reader, as it stands after each change from now on.
    async fn visit_changed(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only this one: its global identity or its reference.")] visit: Option<ID>,
    ) -> Result<impl Stream<Item = Result<Visit>> + use<>> {
        let (ctx, viewer) = (context.data::<Ctx>()?.clone(), context.data::<Viewer>()?.clone());
        viewer.signed_in().map_err(refuse)?;
        let only = match &visit {
            Some(id) => Some(reference(id, context).await?),
            None => None,
        };
        if let Some(only) = only {
            // A first look says at once that there is none of this name.
            visit::get(&ctx, &viewer, only).await.map_err(refuse)?;
        }
        let start = ctx.model.as_of();
        let asked = Asked { after: Some(start.0.to_string()), nouns: vec![Noun::Visit], ..Asked::default() };
        let watch = ctx.model.watch();
        let state = (ctx, viewer, asked, watch, VecDeque::<i32>::new());
        Ok(stream::unfold(state, move |(ctx, viewer, mut asked, mut watch, mut waiting)| async move {
            loop {
                while let Some(next) = waiting.pop_front() {
                    match visit::get(&ctx, &viewer, next).await {
                        Ok(seen) => return Some((Ok(Visit::seen(seen)), (ctx, viewer, asked, watch, waiting))),
                        // It concerned the reader, and does no more.
                        Err(DomainError::NotFound) => {}
                        Err(error) => return Some((Err(refuse(error)), (ctx, viewer, asked, watch, waiting))),
                    }
                }
                watch.changed().await.ok()?;
                loop {
                    match change::list(&ctx, &viewer, &asked).await {
                        Ok(listed) => {
                            asked.after = Some(listed.after.to_string());
                            // One change leaves a row for each country it concerns.
                            for row in listed.changes {
                                let number = row.label.strip_prefix("visit ").and_then(|text| text.parse().ok());
                                let wanted = number.filter(|number| only.is_none_or(|only| only == *number));
                                waiting.extend(wanted.filter(|number| !waiting.contains(number)));
                            }
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
