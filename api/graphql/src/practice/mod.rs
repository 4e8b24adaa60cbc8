//! Good practices: read, written, decided and taken up.

mod input;
mod kind;
mod list;
mod mutation;
mod uptake;

pub(crate) use list::PracticeQuery;
pub(crate) use mutation::{PracticeMutation, bytes};
pub(crate) use uptake::UptakeMutation;

use crate::buc::{Buc, bucs};
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::institution::Institution;
use crate::kind::{PersonRole, Sector};
use crate::problem::Problem;
use crate::scalar::Date;
use crate::text::{LocalText, local};
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::practice::{self, Draft, Field, Missing, Seen};
use domain::value::{CountryCode, PracticeContent, Texts};
use domain::{Ctx, PracticeRecord, Viewer, model};
use kind::{Maturity, PracticeOutcome, PracticeStatus, Transferability};
use std::sync::Arc;
use uptake::Uptake;

/// A good practice, by one of its versions.
#[derive(Clone)]
pub(crate) struct Practice {
    row: model::Practice,
    version: Arc<model::PracticeVersion>,
    record: Option<Arc<PracticeRecord>>,
    /// What is under way, for who may see it.
    draft: Option<Arc<Draft>>,
}

impl Practice {
    pub(crate) fn of(record: Arc<PracticeRecord>) -> Self {
        let version = Arc::new(record.last().clone());
        Self { row: record.practice.clone(), version, record: Some(record), draft: None }
    }

    /// A version that was just written, also where the read model has not taken it in yet.
    fn of_version(
        practice: model::Practice,
        version: model::PracticeVersion,
        record: Option<Arc<PracticeRecord>>,
    ) -> Self {
        Self { row: practice, version: Arc::new(version), record, draft: None }
    }

    fn of_draft(draft: Draft, record: Option<Arc<PracticeRecord>>) -> Self {
        let version = Arc::new(draft.version.clone());
        Self { row: draft.practice.clone(), version, record, draft: Some(Arc::new(draft)) }
    }

    /// What is public first; what is under way alone where nothing is.
    fn seen(seen: Seen) -> Option<Self> {
        let draft = seen.draft.map(Arc::new);
        match (seen.record, draft) {
            (Some(record), draft) => Some(Self { draft, ..Self::of(record) }),
            (None, Some(draft)) => Some(Self {
                row: draft.practice.clone(),
                version: Arc::new(draft.version.clone()),
                record: None,
                draft: Some(draft),
            }),
            (None, None) => None,
        }
    }

    fn content(&self) -> &PracticeContent {
        &self.version.content
    }

    fn original(&self) -> &str {
        &self.version.content.original
    }

    fn texts(&self, texts: &Texts) -> Vec<LocalText> {
        local(texts, self.original())
    }

    fn best(&self, texts: &Texts, language: Option<&str>) -> String {
        let found = texts.best(language.unwrap_or("en"), self.original());
        found.map(|text| text.text.clone()).unwrap_or_default()
    }
}

pub(crate) fn country(context: &Context<'_>, code: &str) -> Result<Option<Country>> {
    let moment = context.data::<Ctx>()?.moment();
    let row = CountryCode::parse(code).ok().and_then(|code| moment.snapshot().lists.country(code).cloned());
    Ok(row.map(Country))
}

fn institution(context: &Context<'_>, code: &str) -> Result<Option<Institution>> {
    let ctx = context.data::<Ctx>()?;
    let viewer = context.data::<Viewer>()?;
    let moment = ctx.moment();
    let record = moment.snapshot().by_code(code).cloned();
    let seen = record.filter(|record| domain::policy::audience(viewer).sees(record.institution.is_public));
    Ok(seen.map(|record| Institution { record, moment, on: ctx.today() }))
}

/// A page elsewhere.
#[derive(SimpleObject)]
pub(crate) struct PracticeLink {
    /// What it is.
    title: Vec<LocalText>,
    /// Its address.
    url: String,
}

/// A file of a practice.
#[derive(SimpleObject)]
pub(crate) struct PracticeDocument {
    /// Its identity.
    id: ID,
    /// Its name.
    name: String,
    /// Its type.
    media_type: String,
    /// Bytes.
    size: i64,
    /// Path from which it can be downloaded.
    url: String,
}

/// A step that a version took on its way.
#[derive(SimpleObject)]
pub(crate) struct PracticeStep {
    /// Where it led.
    status: PracticeStatus,
    /// In which role it was taken.
    role: Option<PersonRole>,
    /// What was said.
    comment: String,
    /// When, in UTC.
    at: DateTime<Utc>,
}

/// A published version, in a line.
#[derive(SimpleObject)]
pub(crate) struct PracticeVersion {
    /// Its number, from 1.
    version: Option<i32>,
    /// Where it stands.
    status: PracticeStatus,
    /// When it was published, in UTC.
    published_at: Option<DateTime<Utc>>,
    /// When the next version took its place, in UTC.
    superseded_at: Option<DateTime<Utc>>,
}

fn missing_name(missing: Missing) -> String {
    match missing {
        Missing::Text(field) => field.as_str().to_owned(),
        Missing::English(field) => format!("{} in English", field.as_str()),
        Missing::Transferable => "transferable".to_owned(),
        Missing::Contact => "contact".to_owned(),
        Missing::Bucs => "bucs".to_owned(),
        Missing::Institutions => "institutions".to_owned(),
    }
}

/// A good practice: what an administration did about a problem of electronic exchange, what came of it, and who takes it up.
#[Object]
impl Practice {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("practice:{}", self.row.id))
    }

    /// Number by which people name it; its page is `/practices/{reference}`.
    async fn reference(&self) -> i32 {
        self.row.reference
    }

    /// Path of its page.
    async fn url(&self) -> String {
        format!("/practices/{}", self.row.reference)
    }

    /// The country it comes from.
    #[graphql(name = "country")]
    async fn of_country(&self, context: &Context<'_>) -> Result<Option<Country>> {
        country(context, &self.row.country)
    }

    /// Its number among the published versions, from 1; for one under way how often it was saved. This is what `expectedVersion` takes.
    async fn version(&self) -> i32 {
        self.version.number.unwrap_or(self.version.version)
    }

    /// Where it stands today.
    async fn status(&self, context: &Context<'_>) -> Result<PracticeStatus> {
        Ok(practice::state_on(&self.version, context.data::<Ctx>()?.today()).into())
    }

    /// What was done, in a line: in this language, else in the original one, else in English.
    async fn title(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        self.best(&self.content().title, language.as_deref())
    }

    /// What, for whom, to what effect, as Markdown: in this language, else in the original one, else in English.
    async fn summary(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        self.best(&self.content().summary, language.as_deref())
    }

    /// The title in each language.
    async fn titles(&self) -> Vec<LocalText> {
        self.texts(&self.content().title)
    }

    /// The summary in each language, as Markdown.
    async fn summaries(&self) -> Vec<LocalText> {
        self.texts(&self.content().summary)
    }

    /// What was wrong before, as Markdown.
    async fn problem(&self) -> Vec<LocalText> {
        self.texts(&self.content().problem)
    }

    /// What was done about it, as Markdown.
    async fn solution(&self) -> Vec<LocalText> {
        self.texts(&self.content().solution)
    }

    /// What came of it, with evidence, as Markdown.
    async fn results(&self) -> Vec<LocalText> {
        self.texts(&self.content().results)
    }

    /// What it cost, as Markdown.
    async fn costs(&self) -> Vec<LocalText> {
        self.texts(&self.content().costs)
    }

    /// What was hard, as Markdown.
    async fn challenges(&self) -> Vec<LocalText> {
        self.texts(&self.content().challenges)
    }

    /// What others need to do the same, as Markdown.
    async fn transferability(&self) -> Vec<LocalText> {
        self.texts(&self.content().transferability)
    }

    /// The language in which it was written; texts in other languages are translations.
    async fn original_language(&self) -> &str {
        self.original()
    }

    /// The languages in which it has a title, the original one first.
    async fn languages(&self) -> Vec<&str> {
        self.content().languages()
    }

    /// The sectors it is about.
    async fn sectors(&self) -> Vec<Sector> {
        self.content().sectors.iter().copied().map(Into::into).collect()
    }

    /// The business use cases it is about.
    async fn bucs(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        bucs(context, &self.content().bucs)
    }

    /// The institutions that do it.
    async fn institutions(&self, context: &Context<'_>) -> Result<Vec<Institution>> {
        let found = self.content().institutions.iter().map(|code| institution(context, code));
        Ok(found.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// How settled it is.
    async fn maturity(&self) -> Option<Maturity> {
        self.content().maturity.map(Into::into)
    }

    /// Whether it did what it was meant to do.
    async fn outcome(&self) -> Option<PracticeOutcome> {
        self.content().outcome.map(Into::into)
    }

    /// Whether others can do the same.
    async fn transferable(&self) -> Option<Transferability> {
        self.content().transferable.map(Into::into)
    }

    /// The year in which it began.
    async fn year(&self) -> Option<i32> {
        self.content().year
    }

    /// A functional mailbox.
    async fn contact(&self) -> Option<&str> {
        self.content().contact.as_deref()
    }

    /// Pages elsewhere.
    async fn links(&self) -> Vec<PracticeLink> {
        let link =
            |link: &domain::value::PracticeLink| PracticeLink { title: self.texts(&link.title), url: link.url.clone() };
        self.content().links.iter().map(link).collect()
    }

    /// Files.
    async fn documents(&self) -> Vec<PracticeDocument> {
        let one = |document: &domain::value::Document| PracticeDocument {
            id: ID(document.attachment.to_string()),
            name: document.name.clone(),
            media_type: document.media_type.clone(),
            size: document.size,
            url: format!("/practices/{}/files/{}", self.row.reference, document.attachment),
        };
        self.content().documents.iter().map(one).collect()
    }

    /// When it was published, in UTC.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.version.published_at
    }

    /// When it was last written, in UTC.
    async fn saved_at(&self) -> DateTime<Utc> {
        self.version.saved_at
    }

    /// The day on which it was last said to be still right.
    async fn confirmed_on(&self) -> Option<Date> {
        self.version.confirmed_on.map(Date)
    }

    /// The day on which it expires, were it not confirmed again.
    async fn expires_on(&self) -> Option<Date> {
        practice::due_on(&self.version).map(Date)
    }

    /// Why it was archived.
    async fn archive_reason(&self) -> Option<&str> {
        self.version.archive_reason.as_deref()
    }

    /// Written for the demonstration set; it happened nowhere.
    async fn is_demonstration(&self) -> bool {
        self.row.is_demonstration
    }

    /// Who takes it up, and how far they are.
    async fn uptake(&self, context: &Context<'_>) -> Result<Vec<Uptake>> {
        let Some(record) = &self.record else { return Ok(Vec::new()) };
        let viewer = context.data::<Viewer>()?;
        Ok(Uptake::list(viewer, record))
    }

    /// Published practices about the same things, nearest first.
    async fn similar(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "At most so many, 1 to 20; 5 when nothing is said.")] first: Option<usize>,
    ) -> Result<Vec<Self>> {
        let Some(record) = &self.record else { return Ok(Vec::new()) };
        let most = first.unwrap_or(5).clamp(1, 20);
        Ok(practice::similar(context.data::<Ctx>()?, record, most).into_iter().map(Self::of).collect())
    }

    /// Every version that was published, the latest first.
    async fn versions(&self, context: &Context<'_>) -> Result<Vec<PracticeVersion>> {
        let today = context.data::<Ctx>()?.today();
        let versions = self.record.iter().flat_map(|record| record.versions.iter().rev());
        let line = |version: &model::PracticeVersion| PracticeVersion {
            version: version.number,
            status: practice::state_on(version, today).into(),
            published_at: version.published_at,
            superseded_at: version.superseded_at,
        };
        Ok(versions.map(line).collect())
    }

    /// The version under way; null for those who may not see it, and where there is none.
    async fn draft(&self) -> Option<Self> {
        self.draft.as_ref().map(|draft| Self::of_draft((**draft).clone(), self.record.clone()))
    }

    /// For a version under way: what stands in the way of submitting it.
    async fn problems(&self) -> Vec<Problem> {
        let own = self.draft.iter().filter(|_| self.version.number.is_none());
        own.flat_map(|draft| draft.problems.iter().cloned()).map(Problem::from).collect()
    }

    /// For a version under way: what it does not say yet. It may be submitted all the same.
    async fn missing(&self) -> Vec<String> {
        let own = self.draft.iter().filter(|_| self.version.number.is_none());
        own.flat_map(|draft| draft.missing.iter().copied()).map(missing_name).collect()
    }

    /// For a version under way: the steps it went through with what was said, oldest first.
    async fn steps(&self) -> Vec<PracticeStep> {
        let own = self.draft.iter().filter(|_| self.version.number.is_none());
        let step = |step: &model::PracticeStep| PracticeStep {
            status: step.state.into(),
            role: step.role.map(Into::into),
            comment: step.comment.clone(),
            at: step.at,
        };
        own.flat_map(|draft| draft.steps.iter().map(step)).collect()
    }
}

/// The reference in an argument.
async fn reference(id: &ID, context: &Context<'_>) -> Result<i32> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    practice::reference_of(ctx, viewer, id).await.map_err(refuse)
}

/// Every text field, for inputs.
const FIELDS: [Field; 8] = Field::ALL;
