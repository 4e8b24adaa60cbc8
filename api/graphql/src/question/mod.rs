//! Direct user support: questions asked, answered and published.

mod input;
mod list;
mod mutation;

pub(crate) use list::QuestionQuery;
pub(crate) use mutation::QuestionMutation;

use crate::buc::{Buc, bucs};
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::kind::{PersonRole, Sector};
use crate::text::{LocalText, local};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::question::{self, Rating, Seen, Thread};
use domain::value::{CountryCode, Knowledge, QuestionState, Texts};
use domain::{Ctx, DomainError, QuestionRecord, Viewer, model};
use std::sync::Arc;

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::QuestionState")]
pub(crate) enum QuestionStatus {
    /// Waits for an answer.
    Open,
    /// Answered to whoever asked.
    Answered,
    /// Read by everybody, in the words of its reviewer.
    Published,
    /// Done with.
    Closed,
}

/// A question: as it is published, or as it was asked for those who may see that.
#[derive(Clone)]
pub(crate) struct Question {
    record: Option<Arc<QuestionRecord>>,
    thread: Option<Arc<Thread>>,
}

impl Question {
    pub(crate) fn of(record: Arc<QuestionRecord>) -> Self {
        Self { record: Some(record), thread: None }
    }

    fn seen(seen: Seen) -> Self {
        Self { record: seen.record, thread: seen.thread.map(Arc::new) }
    }

    /// A question of a list, without what was said about it.
    fn asked(question: model::Question) -> Self {
        let thread = Thread { question, answers: Vec::new(), notes: Vec::new() };
        Self { record: None, thread: Some(Arc::new(thread)) }
    }

    fn row(&self) -> Option<&model::Question> {
        let published = self.record.as_ref().map(|record| &record.question);
        self.thread.as_ref().map(|thread| &thread.question).or(published)
    }

    /// What is published: as the row has it for those who see that, who may have written it a moment ago.
    fn known(&self) -> Option<&Knowledge> {
        match &self.thread {
            Some(thread) => {
                let is_public = thread.question.state == QuestionState::Published;
                thread.question.knowledge.as_ref().filter(|_| is_public)
            }
            None => self.record.as_ref().map(|record| &record.knowledge),
        }
    }

    fn best(&self, language: Option<&str>, texts: fn(&Knowledge) -> &Texts) -> Option<String> {
        let known = self.known()?;
        let found = texts(known).best(language.unwrap_or("en"), &known.original);
        Some(found.map(|text| text.text.clone()).unwrap_or_default())
    }

    fn own(&self, of: fn(&model::Question) -> &str) -> String {
        self.row().map(|row| of(row).to_owned()).unwrap_or_default()
    }
}

/// An answer, or what the asker added.
#[derive(SimpleObject)]
pub(crate) struct Answer {
    /// The text, as Markdown.
    body: String,
    /// ISO 639-1 code of its language, where it is known.
    language: Option<String>,
    /// In which role it was written; null for whoever asked, and for what is published.
    role: Option<PersonRole>,
    /// Whether whoever asked wrote it.
    is_from_asker: bool,
    /// When, in UTC.
    at: Option<DateTime<Utc>>,
}

/// An internal note; for those who answer alone.
#[derive(SimpleObject)]
pub(crate) struct QuestionNote {
    /// The text.
    body: String,
    /// In which role it was written.
    role: Option<PersonRole>,
    /// When, in UTC.
    at: DateTime<Utc>,
}

/// How much an answer helped.
#[derive(SimpleObject)]
pub(crate) struct QuestionRating {
    /// How many rated it.
    count: usize,
    /// Their mean, 1 (did not help) to 5 (helped well); null without one.
    mean: Option<f64>,
}

impl From<Rating> for QuestionRating {
    fn from(rating: Rating) -> Self {
        Self { count: rating.count, mean: rating.mean }
    }
}

/// A question to direct user support. Everybody reads published ones, in reviewed words; how a question was asked, its answers and where it stands are for
/// its asker and those who answer.
#[Object]
impl Question {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(self.row().map(|row| format!("question:{}", row.id)).unwrap_or_default())
    }

    /// Number by which people name it; its page is `/questions/{reference}`.
    async fn reference(&self) -> i32 {
        self.row().map_or(0, |row| row.reference)
    }

    /// Path of its page.
    async fn url(&self) -> String {
        format!("/questions/{}", self.row().map_or(0, |row| row.reference))
    }

    /// Where it stands.
    async fn status(&self) -> Option<QuestionStatus> {
        self.row().map(|row| row.state.into())
    }

    /// The question in a line: as it is published, in this language, else in the original one; else as it was asked.
    async fn title(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        let published = self.best(language.as_deref(), |known| &known.title);
        published.unwrap_or_else(|| self.own(|row| &row.title))
    }

    /// The situation: as it is published, in this language, else in the original one; else as it was told.
    async fn body(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        let published = self.best(language.as_deref(), |known| &known.body);
        published.unwrap_or_else(|| self.own(|row| &row.body))
    }

    /// The published answer first, in this language, else in the original one; then, for the asker and those who answer, everything that was said.
    async fn answers(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> Vec<Answer> {
        let published = self.known().and_then(|known| {
            let text = known.answer.best(language.as_deref().unwrap_or("en"), &known.original)?;
            Some(Answer {
                body: text.text.clone(),
                language: Some(text.language.clone()),
                role: None,
                is_from_asker: false,
                at: self.row().and_then(|row| row.revised_at),
            })
        });
        let said = self.thread.iter().flat_map(|thread| &thread.answers).map(|one| Answer {
            body: one.body.clone(),
            language: None,
            role: one.role.map(Into::into),
            is_from_asker: one.role.is_none(),
            at: Some(one.at),
        });
        published.into_iter().chain(said).collect()
    }

    /// The published title in each language.
    async fn titles(&self) -> Vec<LocalText> {
        self.known().map(|known| local(&known.title, &known.original)).into_iter().flatten().collect()
    }

    /// The published answer in each language, as Markdown.
    async fn published_answer(&self) -> Vec<LocalText> {
        self.known().map(|known| local(&known.answer, &known.original)).into_iter().flatten().collect()
    }

    /// The sectors it is about.
    async fn sectors(&self) -> Vec<Sector> {
        match self.known() {
            Some(known) => known.sectors.iter().copied().map(Into::into).collect(),
            None => self.row().and_then(|row| row.sector).map(Into::into).into_iter().collect(),
        }
    }

    /// The business use cases it is about.
    async fn bucs(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        match self.known() {
            Some(known) => bucs(context, &known.bucs),
            None => bucs(context, self.row().and_then(|row| row.buc.as_ref())),
        }
    }

    /// The countries it is about.
    async fn countries(&self, context: &Context<'_>) -> Result<Vec<Country>> {
        let moment = context.data::<Ctx>()?.moment();
        let lists = &moment.snapshot().lists;
        let codes: Vec<&String> = match self.known() {
            Some(known) => known.countries.iter().collect(),
            None => self.row().iter().filter_map(|row| row.country.as_ref()).collect(),
        };
        let known = codes.into_iter().filter_map(|code| CountryCode::parse(code).ok());
        Ok(known.filter_map(|code| lists.country(code).cloned().map(Country)).collect())
    }

    /// When it was published, in UTC.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.known().and_then(|_| self.row()?.published_at)
    }

    /// How much the published answer helped.
    async fn rating(&self) -> Option<QuestionRating> {
        self.record.as_ref().map(|record| Rating::published(record).into())
    }

    /// Written for the demonstration set.
    async fn is_demonstration(&self) -> bool {
        self.row().is_some_and(|row| row.is_demonstration)
    }

    /// When it was asked, in UTC; for its asker and those who answer.
    async fn asked_at(&self) -> Option<DateTime<Utc>> {
        self.thread.as_ref().map(|thread| thread.question.asked_at)
    }

    /// When it was first answered, in UTC; for its asker and those who answer.
    async fn answered_at(&self) -> Option<DateTime<Utc>> {
        self.thread.as_ref().and_then(|thread| thread.question.answered_at)
    }

    /// The country of whoever asked; for its asker and those who answer.
    async fn asker_country(&self) -> Option<&str> {
        self.thread.as_ref().and_then(|thread| thread.question.asker_country.as_deref())
    }

    /// The country whose coordinator is to answer; null: the programme is. For its asker and those who answer.
    async fn assigned_country(&self) -> Option<&str> {
        self.thread.as_ref().and_then(|thread| thread.question.assigned_country.as_deref())
    }

    /// What those who answer told each other; empty for everybody else.
    async fn notes(&self) -> Vec<QuestionNote> {
        let note = |one: &model::QuestionNote| QuestionNote {
            body: one.body.clone(),
            role: one.role.map(Into::into),
            at: one.at,
        };
        self.thread.iter().flat_map(|thread| thread.notes.iter().map(note)).collect()
    }

    /// What `expectedVersion` takes; for its asker and those who answer.
    async fn version(&self) -> Option<i32> {
        self.thread.as_ref().map(|thread| thread.question.version)
    }
}

/// The reference in an argument.
async fn reference(id: &ID, context: &Context<'_>) -> Result<i32> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    question::reference_of(ctx, viewer, id).await.map_err(refuse)
}

/// A question as it stands after something was done with it; none for whoever gave it away and sees it no more.
async fn again(ctx: &Ctx, viewer: &Viewer, row: &model::Question) -> Result<Option<Question>> {
    match question::get(ctx, viewer, &row.reference.to_string()).await {
        Ok(seen) => Ok(Some(Question::seen(seen))),
        Err(DomainError::NotFound) => Ok(None),
        Err(error) => Err(refuse(error)),
    }
}
