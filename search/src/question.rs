//! Published questions with their answers in the read model, and what of them is found by words.

use crate::document::vocabulary;
use crate::lists::Lists;
use crate::passage::{Passage, PassageKind};
use crate::shelf::{Shelf, Shelved};
use crate::text::plain;
use entities::id::QuestionId;
use entities::question::Question;
use entities::question::rating::QuestionRating;
use entities::value::{CountryCode, Knowledge, Text};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A published question. What was asked in whose words stays in the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionRecord {
    /// The question without what only its asker and those who answer may see.
    pub question: Question,
    /// What everybody reads.
    pub knowledge: Knowledge,
    /// How much it helped, 1 to 5 each.
    pub scores: Vec<i32>,
}

impl Shelved for QuestionRecord {
    type Id = QuestionId;

    fn id(&self) -> QuestionId {
        self.question.id
    }

    fn reference(&self) -> i32 {
        self.question.reference
    }
}

/// Every published question, by reference.
pub type Questions = Shelf<QuestionRecord>;

/// Puts rows of the store together; what is not published is left out, and who asked what in which words.
pub(crate) fn records(questions: Vec<Question>, ratings: Vec<QuestionRating>) -> Vec<QuestionRecord> {
    let mut scores: FxHashMap<QuestionId, Vec<i32>> = FxHashMap::default();
    for rating in ratings {
        scores.entry(rating.question_id).or_default().push(rating.score);
    }
    let record = |question: Question| {
        let is_published = question.state == entities::value::QuestionState::Published;
        let knowledge = question.knowledge.clone().filter(|_| is_published)?;
        let scores = scores.remove(&question.id).unwrap_or_default();
        let question = Question {
            title: String::new(),
            body: String::new(),
            asked_by: None,
            asker_country: None,
            assigned_country: None,
            knowledge: None,
            published_by: None,
            ..question
        };
        Some(QuestionRecord { question, knowledge, scores })
    };
    questions.into_iter().filter_map(record).collect()
}

/// What of the questions is found by words: one passage each.
pub(crate) fn passages(questions: &Questions, lists: &Lists) -> Vec<Passage> {
    let passage = |record: &Arc<QuestionRecord>| {
        let known = &record.knowledge;
        let mut facts: Vec<String> =
            known.sectors.iter().map(|sector| format!("{sector} {}", vocabulary(*sector))).collect();
        facts.extend(known.bucs.iter().map(|code| {
            let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
            format!("{code} {title}")
        }));
        for country in known.countries.iter().filter_map(|code| CountryCode::parse(code).ok()) {
            let row = lists.country(country);
            facts.push(country.to_string());
            facts.extend(row.map(|row| row.name.clone()));
            facts.extend(row.into_iter().flat_map(|row| row.names.0.iter().map(|name| name.text.clone())));
        }
        let texts = known.answer.0.iter().chain(&known.body.0);
        Passage {
            kind: PassageKind::Question,
            entity: record.question.reference.to_string(),
            anchor: String::new(),
            country: None,
            sectors: known.sectors.clone(),
            title: known.title.0.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" "),
            facts: facts.join(" "),
            texts: texts.map(|text| Text { language: text.language.clone(), text: plain(&text.text) }).collect(),
        }
    };
    questions.all().iter().map(passage).collect()
}
