//! Published questions to choose from, one's own, and the figures of direct user support.

use super::{Question, QuestionRating};
use crate::error::{Result, refuse};
use crate::institution::FacetValue;
use crate::kind::Sector;
use crate::page::{PageInfo, request};
use crate::search::Snippet;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use domain::question::{self, Facets, Filter, Found, Own};
use domain::{Ctx, DomainError, Moment, Page, Viewer};
use std::sync::Arc;

/// What a list of published questions is narrowed to: OR inside a list, AND between fields.
#[derive(Debug, Default, InputObject)]
pub(crate) struct QuestionFilter {
    /// About one of these sectors.
    sectors: Option<Vec<Sector>>,
    /// About one of these business use cases.
    bucs: Option<Vec<String>>,
    /// About one of these countries, in any of their codes.
    countries: Option<Vec<String>>,
}

/// One published question of a list.
#[derive(SimpleObject)]
pub(crate) struct QuestionEdge {
    /// Where the entry stands.
    cursor: String,
    /// The question.
    node: Question,
    /// A piece of its text around the words that were looked for; null without a text, or when the title alone holds them.
    snippet: Option<Snippet>,
    /// 0 to 100: the share of the text that was met; null without a text.
    score: Option<f32>,
}

/// How often each value occurs in the whole list.
#[derive(SimpleObject)]
pub(crate) struct QuestionFacets {
    /// By sector.
    sectors: Vec<FacetValue>,
    /// By BUC.
    bucs: Vec<FacetValue>,
    /// By country.
    countries: Vec<FacetValue>,
}

/// A page of published questions.
pub(crate) struct QuestionConnection {
    page: Page<Found>,
    facets: Facets,
    moment: Arc<Moment>,
}

/// A page of published questions.
#[Object]
impl QuestionConnection {
    /// The entries with cursors and snippets.
    async fn edges(&self) -> Vec<QuestionEdge> {
        let edge = |(cursor, found): &(String, Found)| QuestionEdge {
            cursor: cursor.clone(),
            node: Question::of(Arc::clone(&found.record)),
            snippet: found.snippet.as_ref().map(Snippet::of),
            score: found.score,
        };
        self.page.entries.iter().map(edge).collect()
    }

    /// The questions on this page.
    async fn nodes(&self) -> Vec<Question> {
        self.page.entries.iter().map(|(_, found)| Question::of(Arc::clone(&found.record))).collect()
    }

    /// Where the page stands.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.page)
    }

    /// Questions in the whole list.
    async fn total_count(&self) -> usize {
        self.page.total
    }

    /// How often each value occurs in the whole list.
    async fn facets(&self) -> QuestionFacets {
        let lists = &self.moment.snapshot().lists;
        QuestionFacets {
            sectors: FacetValue::sectors(&self.facets.sectors),
            bucs: FacetValue::bucs(&self.facets.bucs, lists),
            countries: FacetValue::countries(&self.facets.countries, lists),
        }
    }
}

/// A question that the reader has to do with.
#[derive(SimpleObject)]
pub(crate) struct QuestionUnderWay {
    /// The question.
    question: Question,
    /// Whether it is the reader's turn.
    is_turn: bool,
    /// Whether the reader asked it.
    is_mine: bool,
}

/// Figures of direct user support.
#[derive(SimpleObject)]
pub(crate) struct QuestionStatistics {
    /// Questions that were asked.
    asked: usize,
    /// Those that wait for an answer.
    open: usize,
    /// Answers that everybody reads.
    published: usize,
    /// Hours from question to first answer: half of all answers took no longer. Null before the first.
    median_hours_to_answer: Option<f64>,
    /// The share of answers that came within two days, 0 to 1. Null before the first.
    within_two_days: Option<f64>,
    /// How much answers helped.
    rating: QuestionRating,
}

/// Questions about questions.
#[derive(Default)]
pub(crate) struct QuestionQuery;

#[Object]
impl QuestionQuery {
    /// Published questions with their answers; with a text best first, else the latest first.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn questions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Words that question or answer hold, in any of its languages.")] text: Option<String>,
        #[graphql(desc = "What the list is narrowed to.")] filter: Option<QuestionFilter>,
        #[graphql(desc = "ISO 639-1 code of the reader's language, for snippets; English when nothing is said.")]
        language: Option<String>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<QuestionConnection> {
        let ctx = context.data::<Ctx>()?;
        let filter = filter.unwrap_or_default();
        let filter = Filter {
            text,
            sectors: filter.sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
            bucs: filter.bucs.unwrap_or_default(),
            countries: filter.countries.unwrap_or_default(),
        };
        let language = language.unwrap_or_else(|| "en".to_owned());
        let page = request(first, after, last, before);
        let (page, facets) = question::find(ctx, &filter, &page, &language).map_err(refuse)?;
        Ok(QuestionConnection { page, facets, moment: ctx.moment() })
    }

    /// A question by its global identity or its reference: what is published, and how it was asked for those who may see that. Null when there is none.
    async fn question(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Its global identity or its reference.")] id: ID,
    ) -> Result<Option<Question>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        match question::get(ctx, viewer, &id).await {
            Ok(seen) => Ok(Some(Question::seen(seen))),
            Err(DomainError::NotFound) => Ok(None),
            Err(error) => Err(refuse(error)),
        }
    }

    /// Published questions that are like a text, nearest first: for whoever is about to ask.
    async fn similar_questions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is about to be asked.")] text: String,
        #[graphql(desc = "At most so many, 1 to 20; 5 when nothing is said.")] first: Option<usize>,
    ) -> Result<Vec<Question>> {
        let text: String = text.chars().take(question::LONGEST_BODY).collect();
        let near = question::near(context.data::<Ctx>()?, &text, first.unwrap_or(5).clamp(1, 20));
        Ok(near.into_iter().map(Question::of).collect())
    }

    /// The questions that the reader asked and, for those who answer, that are theirs to answer: the reader's turn first, then what waits longest.
    async fn questions_under_way(&self, context: &Context<'_>) -> Result<Vec<QuestionUnderWay>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let own = question::own(ctx, viewer).await.map_err(refuse)?;
        let one = |one: Own| QuestionUnderWay {
            is_turn: one.is_turn,
            is_mine: one.is_mine,
            question: Question::asked(one.question),
        };
        Ok(own.into_iter().map(one).collect())
    }

    /// Figures of direct user support.
    async fn question_statistics(&self, context: &Context<'_>) -> Result<QuestionStatistics> {
        let figures = question::statistics(context.data::<Ctx>()?).await.map_err(refuse)?;
        Ok(QuestionStatistics {
            asked: figures.asked,
            open: figures.open,
            published: figures.published,
            median_hours_to_answer: figures.median_hours,
            within_two_days: figures.within_two_days,
            rating: figures.rating.into(),
        })
    }
}
