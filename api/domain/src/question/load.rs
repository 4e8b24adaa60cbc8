//! Answers of the bundled set: published questions that nobody asked.

use crate::clock::noon;
use crate::ctx::{Ctx, Recorded};
use chrono::NaiveDate;
use entities::id::QuestionId;
use entities::question::{self, Question};
use entities::value::{Knowledge, QuestionState};
use entities::{DbError, Tx, counter};

/// A published question of the bundled set.
#[derive(Debug, Clone)]
pub struct NewQuestion {
    /// The civil day in Brussels on which it was published.
    pub published_on: NaiveDate,
    /// What everybody reads.
    pub knowledge: Knowledge,
}

/// The questions as rows, by the day of their publication.
pub(crate) fn rows(ctx: &Ctx, mut questions: Vec<NewQuestion>) -> Vec<Question> {
    questions.sort_by_key(|new| new.published_on);
    let row = |(reference, new): (i32, NewQuestion)| {
        let at = noon(new.published_on);
        let own = |texts: &entities::value::Texts| {
            texts.within(&new.knowledge.original).map(|text| text.text.clone()).unwrap_or_default()
        };
        Question {
            id: QuestionId(ctx.ids.next()),
            reference,
            title: own(&new.knowledge.title),
            body: own(&new.knowledge.body),
            language: new.knowledge.original.clone(),
            sector: new.knowledge.sectors.first().copied(),
            buc: new.knowledge.bucs.first().cloned(),
            country: new.knowledge.countries.first().cloned(),
            asked_by: None,
            asker_country: None,
            assigned_country: None,
            state: QuestionState::Published,
            asked_at: at,
            waiting_since: at,
            answered_at: None,
            published_by: None,
            published_at: Some(at),
            revised_at: Some(at),
            is_demonstration: true,
            version: 1,
            knowledge: Some(new.knowledge),
        }
    };
    (1..).zip(questions).map(row).collect()
}

/// Writes the rows, and takes their references.
pub(crate) async fn insert(tx: &Tx, rows: Vec<Question>) -> Result<(), DbError> {
    let count = i32::try_from(rows.len()).unwrap_or(i32::MAX);
    counter::next_of(tx, super::ask::COUNTER, count).await?;
    question::insert_many(tx, rows).await
}

/// The change row of a bundled question.
pub(crate) fn loaded(question: &Question) -> Recorded {
    super::recorded(question, "LOADED", true)
}
