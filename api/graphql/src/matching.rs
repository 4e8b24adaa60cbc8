//! Messy names to entries.

use crate::error::{Result, refuse};
use crate::institution::Institution;
use crate::kind::MatchKind;
use crate::problem::Problem;
use async_graphql::{Context, InputObject, Object, SimpleObject};
use domain::institution::{self, MatchQuery as Asked, MatchResult as Found};
use domain::{Ctx, Moment, Viewer};
use std::sync::Arc;

/// A name to be matched, as it stands in somebody's list, and what is known beside it.
#[derive(Debug, InputObject)]
pub(crate) struct MatchQuery {
    /// The name.
    name: String,
    /// Its country, in any of its codes.
    country: Option<String>,
    /// A BUC it takes part in.
    buc: Option<String>,
    /// Its town.
    town: Option<String>,
    /// Codes that are not meant.
    exclude_codes: Option<Vec<String>>,
}

impl From<MatchQuery> for Asked {
    fn from(query: MatchQuery) -> Self {
        Self {
            name: query.name,
            country: query.country,
            buc: query.buc,
            town: query.town,
            exclude: query.exclude_codes.unwrap_or_default(),
        }
    }
}

/// One entry that a name may mean.
#[derive(SimpleObject)]
pub(crate) struct MatchCandidate {
    /// The institution.
    institution: Institution,
    /// 0 to 100; 100 only for one that was chosen.
    score: f32,
    /// How the name met it.
    #[graphql(name = "match")]
    kind: MatchKind,
    /// What speaks for it and against it, feature by feature, in words.
    explanation: String,
    /// Whether it was safe to choose it.
    chosen: bool,
}

/// What one name may mean.
pub(crate) struct MatchResult {
    found: Found,
    moment: Arc<Moment>,
    on: chrono::NaiveDate,
}

/// What one name may mean.
#[Object]
impl MatchResult {
    /// The name as it was asked.
    async fn query(&self) -> &str {
        &self.found.name
    }

    /// Entries that may be meant, best first, at most ten.
    async fn candidates(&self) -> Vec<MatchCandidate> {
        let candidates = &self.found.candidates;
        candidates
            .iter()
            .map(|one| MatchCandidate {
                institution: Institution {
                    record: Arc::clone(&one.record),
                    moment: Arc::clone(&self.moment),
                    on: self.on,
                },
                score: one.score,
                kind: one.kind.into(),
                explanation: one.reasons.iter().map(|reason| &*reason.english).collect::<Vec<_>>().join(" "),
                chosen: one.is_chosen,
            })
            .collect()
    }

    /// What is wrong with the country or BUC of the name; it has no candidates then.
    async fn problems(&self) -> Vec<Problem> {
        self.found.problems.iter().cloned().map(Into::into).collect()
    }

    /// The entry that is meant; null when choosing one is not safe.
    async fn chosen(&self) -> Option<Institution> {
        self.found.chosen().map(|one| Institution {
            record: Arc::clone(&one.record),
            moment: Arc::clone(&self.moment),
            on: self.on,
        })
    }
}

/// Matching.
#[derive(Default)]
pub(crate) struct MatchingQuery;

#[Object]
impl MatchingQuery {
    /// Which entries messy names mean, one result for each name in the order asked, at most 100. An entry is chosen only when it
    /// is safe: nothing telling is missing, and no other entry fits as well.
    async fn match_institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The names, at most 100.")] queries: Vec<MatchQuery>,
    ) -> Result<Vec<MatchResult>> {
        let ctx = context.data::<Ctx>()?;
        let (moment, on) = (ctx.moment(), ctx.today());
        let asked: Vec<Asked> = queries.into_iter().map(Into::into).collect();
        let found = institution::match_names(ctx, context.data::<Viewer>()?, &asked).map_err(refuse)?;
        let show = |found| MatchResult { found, moment: Arc::clone(&moment), on };
        Ok(found.into_iter().map(show).collect())
    }
}
