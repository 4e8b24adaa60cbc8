//! Trainings of the programme: planned, joined, held.

mod input;
mod kind;
mod list;
mod mutation;
mod nomination;

pub(crate) use input::time;
pub(crate) use kind::MeetingFormat;
pub(crate) use list::TrainingQuery;
pub(crate) use mutation::TrainingMutation;

use self::kind::{MaterialKind, TrainingStatus};
use self::nomination::{Nomination, TrainingFeedback};
use crate::buc::{Buc, bucs};
use crate::error::{Result, refuse};
use crate::kind::Sector;
use crate::question::QuestionRating;
use crate::scalar::{Date, OffsetDateTime};
use crate::text::{LocalText, local};
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::training::{self, Seen, Times};
use domain::value::Texts;
use domain::value::{TrainingContent, TrainingState};
use domain::{Ctx, TrainingRecord, Viewer, model};
use std::sync::Arc;

/// A training: as everybody reads it, with what of those who take part the reader may know.
#[derive(Clone)]
pub(crate) struct Training {
    row: Arc<model::Training>,
    record: Option<Arc<TrainingRecord>>,
    seen: Option<Arc<Seen>>,
}

impl Training {
    pub(crate) fn of(record: Arc<TrainingRecord>) -> Self {
        Self { row: Arc::new(record.training.clone()), record: Some(record), seen: None }
    }

    fn seen(seen: Seen) -> Self {
        let record = seen.record.clone();
        Self { row: Arc::new(seen.training.clone()), record, seen: Some(Arc::new(seen)) }
    }

    /// A training without who takes part.
    fn row(row: model::Training, record: Option<Arc<TrainingRecord>>) -> Self {
        Self { row: Arc::new(row), record, seen: None }
    }

    fn times(&self) -> Option<Times> {
        training::times(&self.row.content)
    }

    fn best(&self, language: Option<&str>, texts: fn(&TrainingContent) -> &Texts) -> String {
        let content = &self.row.content;
        let found = texts(content).best(language.unwrap_or("en"), &content.original);
        found.map(|text| text.text.clone()).unwrap_or_default()
    }
}

/// Something to read or to watch about a training.
#[derive(SimpleObject)]
pub(crate) struct TrainingMaterial {
    /// What it is called.
    title: String,
    /// Its address.
    url: String,
    /// What it is.
    kind: MaterialKind,
    /// The sector it is about; null: every sector of its training.
    sector: Option<Sector>,
    /// The version of the Common Data Model it is about; null: that of its training.
    cdm_version: Option<String>,
}

fn said(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// A training of the programme. Everybody reads what is published and how many seats are taken; who takes part is for the programme, for the coordinator of
/// their country, and for whoever is nominated or nominated them.
#[Object]
impl Training {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("training:{}", self.row.id))
    }

    /// Number by which people name it; its page is `/trainings/{reference}`.
    async fn reference(&self) -> i32 {
        self.row.reference
    }

    /// Path of its page.
    async fn url(&self) -> String {
        format!("/trainings/{}", self.row.reference)
    }

    /// Path of its entry for calendars (RFC 5545).
    async fn calendar_url(&self) -> String {
        format!("/calendar/trainings/{}.ics", self.row.reference)
    }

    /// Where it stands now.
    async fn status(&self, context: &Context<'_>) -> Result<TrainingStatus> {
        Ok(training::status(&self.row, context.data::<Ctx>()?.now()).into())
    }

    /// What it is called, in this language, else in the original one.
    async fn title(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        self.best(language.as_deref(), |content| &content.title)
    }

    /// Its title in each language.
    async fn titles(&self) -> Vec<LocalText> {
        local(&self.row.content.title, &self.row.content.original)
    }

    /// The series of which it is a session; null: it stands alone.
    async fn series(&self) -> Option<String> {
        said(&self.row.content.series)
    }

    /// What it is about, as Markdown, in this language, else in the original one.
    async fn about(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        self.best(language.as_deref(), |content| &content.about)
    }

    /// For whom it is, in this language, else in the original one.
    async fn audience(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        self.best(language.as_deref(), |content| &content.audience)
    }

    /// What happens when, as Markdown, in this language, else in the original one.
    async fn agenda(
        &self,
        #[graphql(desc = "ISO 639-1 code of the wanted language; English when nothing is said.")] language: Option<
            String,
        >,
    ) -> String {
        self.best(language.as_deref(), |content| &content.agenda)
    }

    /// The sectors it is about.
    async fn sectors(&self) -> Vec<Sector> {
        self.row.content.sectors.iter().copied().map(Into::into).collect()
    }

    /// The business use cases it is about.
    async fn bucs(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        bucs(context, &self.row.content.bucs)
    }

    /// The version of the Common Data Model it is about; null: none in particular, or not stated.
    async fn cdm_version(&self) -> Option<String> {
        said(&self.row.content.cdm_version)
    }

    /// Where one meets; null when it is not stated.
    async fn format(&self) -> Option<MeetingFormat> {
        self.row.content.format.map(Into::into)
    }

    /// ISO 639-1 codes of the languages that are spoken.
    async fn languages(&self) -> &[String] {
        &self.row.content.languages
    }

    /// The town, or how to join; null when it is not stated.
    async fn place(&self) -> Option<String> {
        said(&self.row.content.place)
    }

    /// Its first instant, with the offset of its time zone; null while a draft has no day.
    async fn starts_at(&self) -> Option<OffsetDateTime> {
        self.times().map(|times| OffsetDateTime(times.starts.fixed_offset()))
    }

    /// The first instant after it, with the offset of its time zone: of whole days the midnight after the last.
    async fn ends_at(&self) -> Option<OffsetDateTime> {
        self.times().map(|times| OffsetDateTime(times.ends.fixed_offset()))
    }

    /// Its first civil day in its time zone.
    async fn starts_on(&self) -> Option<Date> {
        self.times().map(|times| Date(times.first))
    }

    /// Its last civil day in its time zone.
    async fn ends_on(&self) -> Option<Date> {
        self.times().map(|times| Date(times.last))
    }

    /// Whether it takes whole days: times are not stated.
    async fn is_all_day(&self) -> bool {
        self.times().is_none_or(|times| times.is_whole_days)
    }

    /// Name of its time zone.
    async fn time_zone(&self) -> &str {
        &self.row.content.zone
    }

    /// How many can take part; null: no limit, or not stated.
    async fn seats(&self) -> Option<u32> {
        self.row.content.seats
    }

    /// How many have, or had, a seat.
    async fn seats_taken(&self) -> u32 {
        self.record.as_ref().map_or(0, |record| record.seated)
    }

    /// How many wait for a seat.
    async fn waiting(&self) -> u32 {
        self.record.as_ref().map_or(0, |record| record.waiting)
    }

    /// How many took part.
    async fn attended(&self) -> u32 {
        self.record.as_ref().map_or(0, |record| record.attended)
    }

    /// The last civil day, in its time zone, on which somebody can be nominated; null: until it begins.
    async fn nomination_deadline(&self) -> Option<Date> {
        self.row.content.nominate_by.map(Date)
    }

    /// What there is to read and to watch.
    async fn materials(&self) -> Vec<TrainingMaterial> {
        self.row.content.materials.iter().map(TrainingMaterial::of).collect()
    }

    /// Why it does not take place; null while it does.
    async fn cancelled_because(&self) -> Option<String> {
        said(&self.row.reason).filter(|_| self.row.state == TrainingState::Cancelled)
    }

    /// How much it helped those who took part; the mean of at least three.
    async fn rating(&self) -> QuestionRating {
        let scores = self.record.as_ref().map(|record| record.scores.as_slice()).unwrap_or_default();
        training::rating(scores).into()
    }

    /// Invented for a demonstration: nothing takes place.
    async fn is_demonstration(&self) -> bool {
        self.row.is_demonstration
    }

    /// When it was published, in UTC; null of a draft.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.row.published_at
    }

    /// Who is nominated, as far as the reader may know; asked of one training, empty in lists.
    async fn nominations(&self) -> Vec<Nomination> {
        let seen = self.seen.iter().flat_map(|seen| &seen.nominations);
        seen.map(|row| Nomination::of(row.clone(), self.clone())).collect()
    }

    /// What those who took part said: all of it, without names, for the programme; one's own for everybody else. Asked of one training, empty in lists.
    async fn feedback(&self) -> Vec<TrainingFeedback> {
        self.seen.iter().flat_map(|seen| &seen.feedback).map(TrainingFeedback::of).collect()
    }

    /// What `expectedVersion` takes; for those who are signed in.
    async fn version(&self, context: &Context<'_>) -> Result<Option<i32>> {
        let is_signed_in = context.data::<Viewer>()?.person().is_some();
        Ok(is_signed_in.then_some(self.row.version))
    }
}

impl TrainingMaterial {
    fn of(one: &domain::value::Material) -> Self {
        Self {
            title: one.title.clone(),
            url: one.url.clone(),
            kind: one.kind.into(),
            sector: one.sector.map(Into::into),
            cdm_version: said(&one.cdm_version),
        }
    }
}

/// The reference in an argument.
async fn reference(id: &ID, context: &Context<'_>) -> Result<i32> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    training::reference_of(ctx, viewer, id).await.map_err(refuse)
}

/// A training as it stands after something was done with it.
async fn again(context: &Context<'_>, reference: i32) -> Result<Training> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    let seen = training::get(ctx, viewer, &reference.to_string()).await.map_err(refuse)?;
    Ok(Training::seen(seen))
}
