//! Published questions with their answers in the read model, and what of them is found by words.

use crate::document::vocabulary;
use crate::lists::Lists;
use crate::passage::{Passage, PassageKind};
use crate::text::plain;
use entities::id::QuestionId;
use entities::question::Question;
use entities::question::rating::QuestionRating;
use entities::value::{CountryCode, Knowledge, Text};
use rustc_hash::{FxHashMap, FxHashSet};
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

/// Every published question, by reference.
#[derive(Debug, Default)]
pub struct Questions {
    list: Vec<Arc<QuestionRecord>>,
    by_id: FxHashMap<QuestionId, usize>,
}

impl Questions {
    /// Takes records; puts them in the order of their references.
    pub fn new(records: impl IntoIterator<Item = Arc<QuestionRecord>>) -> Self {
        let mut list: Vec<_> = records.into_iter().collect();
        list.sort_by_key(|record| record.question.reference);
        let by_id = list.iter().enumerate().map(|(at, record)| (record.question.id, at)).collect();
        Self { list, by_id }
    }

    /// All of them, by reference.
    pub fn all(&self) -> &[Arc<QuestionRecord>] {
        &self.list
    }

    /// The question with this identity.
    pub fn by_id(&self, id: QuestionId) -> Option<&Arc<QuestionRecord>> {
        self.by_id.get(&id).map(|&at| &self.list[at])
    }

    /// The question with this reference.
    pub fn by_reference(&self, reference: i32) -> Option<&Arc<QuestionRecord>> {
        let at = self.list.binary_search_by_key(&reference, |record| record.question.reference).ok()?;
        Some(&self.list[at])
    }

    /// The same with some questions replaced; those that are no longer published are gone.
    pub(crate) fn with(&self, ids: &[QuestionId], records: Vec<QuestionRecord>) -> Self {
        let ids: FxHashSet<QuestionId> = ids.iter().copied().collect();
        let kept = self.list.iter().filter(|record| !ids.contains(&record.question.id)).cloned();
        Self::new(kept.chain(records.into_iter().map(Arc::new)))
    }
}

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
