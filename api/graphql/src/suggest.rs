//! Suggestions while typing.

use crate::error::{Result, refuse};
use crate::kind::Kind;
use async_graphql::{Context, Object, SimpleObject};
use domain::{Ctx, Viewer, suggest};

/// One suggestion, ready to be shown.
#[derive(Debug, SimpleObject)]
pub(crate) struct Suggestion {
    /// What it is.
    kind: Kind,
    /// Its code; for a place the code of its smallest area.
    code: String,
    /// The text to show first.
    label: String,
    /// A second, smaller line: place, country, sector.
    hint: String,
    /// Path of its page or view.
    url: String,
}

/// Suggestions.
#[derive(Default)]
pub(crate) struct SuggestQuery;

#[Object]
impl SuggestQuery {
    /// What the beginning of a text may become; from two letters on.
    async fn suggest(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What was typed so far.")] text: String,
        #[graphql(desc = "Only in these countries.")] countries: Option<Vec<String>>,
        #[graphql(desc = "Only these kinds.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "At most so many, 1 to 50; 10 when nothing is said.")] first: Option<i32>,
    ) -> Result<Vec<Suggestion>> {
        let ctx = context.data::<Ctx>()?;
        let kinds: Vec<suggest::Kind> = kinds.unwrap_or_default().into_iter().map(Into::into).collect();
        let countries = countries.unwrap_or_default();
        let found = suggest::suggest(ctx, context.data::<Viewer>()?, &text, &countries, &kinds, first.unwrap_or(10))
            .map_err(refuse)?;
        Ok(found
            .into_iter()
            .map(|one| Suggestion {
                kind: one.kind.into(),
                code: one.code,
                label: one.label,
                hint: one.hint,
                url: one.url,
            })
            .collect())
    }
}
