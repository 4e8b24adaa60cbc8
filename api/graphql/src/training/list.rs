//! Trainings to choose from, one's own, materials of all of them, and figures.

use super::kind::{MeetingFormat, TrainingStatus};
use super::nomination::Nomination;
use super::{Training, TrainingMaterial};
use crate::error::{Result, refuse};
use crate::institution::FacetValue;
use crate::kind::Sector;
use crate::page::{PageInfo, request};
use crate::question::QuestionRating;
use crate::scalar::Date;
use crate::search::Snippet;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use domain::training::{self, Facets, Filter, Found, Owned, Shelved};
use domain::{Ctx, DomainError, Moment, Page, Viewer};
use std::sync::Arc;

/// What a list of trainings is narrowed to: OR inside a list, AND between fields.
#[derive(Debug, Default, InputObject)]
pub(crate) struct TrainingFilter {
    /// About one of these sectors.
    sectors: Option<Vec<Sector>>,
    /// About one of these business use cases.
    bucs: Option<Vec<String>>,
    /// About one of these versions of the Common Data Model, such as 4.4.
    cdm_versions: Option<Vec<String>>,
    /// Of one of these series.
    series: Option<Vec<String>>,
    /// Where one meets like this.
    formats: Option<Vec<MeetingFormat>>,
    /// Where one of these languages is spoken, as ISO 639-1 codes.
    languages: Option<Vec<String>>,
    /// Where they stand now.
    status: Option<Vec<TrainingStatus>>,
    /// Those that end on this day or later.
    from: Option<Date>,
    /// Those that begin on this day or earlier.
    to: Option<Date>,
}

/// One training of a list.
#[derive(SimpleObject)]
pub(crate) struct TrainingEdge {
    /// Where the entry stands.
    cursor: String,
    /// The training.
    node: Training,
    /// A piece of its text around the words that were looked for; null without a text, or when the title alone holds them.
    snippet: Option<Snippet>,
    /// 0 to 100: the share of the text that was met; null without a text.
    score: Option<f32>,
}

/// How often each value occurs in the whole list.
#[derive(SimpleObject)]
pub(crate) struct TrainingFacets {
    /// By sector.
    sectors: Vec<FacetValue>,
    /// By BUC.
    bucs: Vec<FacetValue>,
    /// By version of the Common Data Model.
    cdm_versions: Vec<FacetValue>,
    /// By series.
    series: Vec<FacetValue>,
    /// By format.
    formats: Vec<FacetValue>,
    /// By spoken language.
    languages: Vec<FacetValue>,
    /// By where they stand now.
    status: Vec<FacetValue>,
}

/// A page of trainings.
pub(crate) struct TrainingConnection {
    page: Page<Found>,
    facets: Facets,
    moment: Arc<Moment>,
}

/// A page of trainings.
#[Object]
impl TrainingConnection {
    /// The entries with cursors and snippets.
    async fn edges(&self) -> Vec<TrainingEdge> {
        let edge = |(cursor, found): &(String, Found)| TrainingEdge {
            cursor: cursor.clone(),
            node: Training::of(Arc::clone(&found.record)),
            snippet: found.snippet.as_ref().map(Snippet::of),
            score: found.score,
        };
        self.page.entries.iter().map(edge).collect()
    }

    /// The trainings on this page.
    async fn nodes(&self) -> Vec<Training> {
        self.page.entries.iter().map(|(_, found)| Training::of(Arc::clone(&found.record))).collect()
    }

    /// Where the page stands.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.page)
    }

    /// Trainings in the whole list.
    async fn total_count(&self) -> usize {
        self.page.total
    }

    /// How often each value occurs in the whole list.
    async fn facets(&self) -> TrainingFacets {
        let lists = &self.moment.snapshot().lists;
        TrainingFacets {
            sectors: FacetValue::sectors(&self.facets.sectors),
            bucs: FacetValue::bucs(&self.facets.bucs, lists),
            cdm_versions: FacetValue::plain(&self.facets.cdm_versions),
            series: FacetValue::plain(&self.facets.series),
            formats: FacetValue::plain(&self.facets.formats),
            languages: FacetValue::plain(&self.facets.languages),
            status: FacetValue::plain(&self.facets.statuses),
        }
    }
}

/// A nomination that the reader has to do with.
#[derive(SimpleObject)]
pub(crate) struct NominationUnderWay {
    /// The nomination.
    nomination: Nomination,
    /// Whether the reader is nominated.
    is_mine: bool,
    /// Whether the reader is to decide on it.
    is_turn: bool,
    /// Whether the reader is asked how it was.
    is_asked: bool,
}

/// Something to read or to watch, with the training it belongs to.
#[derive(SimpleObject)]
pub(crate) struct ShelvedMaterial {
    /// The training.
    training: Training,
    /// The material.
    material: TrainingMaterial,
    /// The sectors it is about.
    sectors: Vec<Sector>,
    /// The version of the Common Data Model it is about; null: none in particular, or not stated.
    cdm_version: Option<String>,
}

/// Figures of trainings.
#[derive(SimpleObject)]
pub(crate) struct TrainingStatistics {
    /// Trainings that are over.
    held: usize,
    /// Trainings that are still to come.
    coming: usize,
    /// How many took part, in all of them together.
    attended: usize,
    /// Countries from which somebody took part.
    countries: usize,
    /// How much they helped.
    rating: QuestionRating,
}

/// Questions about trainings.
#[derive(Default)]
pub(crate) struct TrainingQuery;

#[Object]
impl TrainingQuery {
    /// Trainings; with a text best first, else the nearest to come first and then the latest that are over.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn trainings(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Words that the training holds, in any of its languages.")] text: Option<String>,
        #[graphql(desc = "What the list is narrowed to.")] filter: Option<TrainingFilter>,
        #[graphql(desc = "ISO 639-1 code of the reader's language, for snippets; English when nothing is said.")]
        language: Option<String>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<TrainingConnection> {
        let ctx = context.data::<Ctx>()?;
        let filter = filter.unwrap_or_default();
        let filter = Filter {
            text,
            sectors: filter.sectors.unwrap_or_default().into_iter().map(Into::into).collect(),
            bucs: filter.bucs.unwrap_or_default(),
            cdm_versions: filter.cdm_versions.unwrap_or_default(),
            series: filter.series.unwrap_or_default(),
            formats: filter.formats.unwrap_or_default().into_iter().map(Into::into).collect(),
            languages: filter.languages.unwrap_or_default(),
            statuses: filter.status.unwrap_or_default().into_iter().map(Into::into).collect(),
            from: filter.from.map(|day| day.0),
            to: filter.to.map(|day| day.0),
        };
        let language = language.unwrap_or_else(|| "en".to_owned());
        let page = request(first, after, last, before);
        let (page, facets) = training::find(ctx, &filter, &page, &language).map_err(refuse)?;
        Ok(TrainingConnection { page, facets, moment: ctx.moment() })
    }

    /// A training by its global identity or its reference, with who takes part as far as the reader may know. Null when there is none.
    async fn training(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Its global identity or its reference.")] id: ID,
    ) -> Result<Option<Training>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        match training::get(ctx, viewer, &id).await {
            Ok(seen) => Ok(Some(Training::seen(seen))),
            Err(DomainError::NotFound) => Ok(None),
            Err(error) => Err(refuse(error)),
        }
    }

    /// Materials and recordings of all trainings, of the latest training first.
    async fn training_materials(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "About one of these sectors.")] sectors: Option<Vec<Sector>>,
        #[graphql(desc = "About one of these versions of the Common Data Model, such as 4.4.")] cdm_versions: Option<
            Vec<String>,
        >,
    ) -> Result<Vec<ShelvedMaterial>> {
        let sectors: Vec<_> = sectors.unwrap_or_default().into_iter().map(Into::into).collect();
        let found = training::materials(context.data::<Ctx>()?, &sectors, &cdm_versions.unwrap_or_default());
        let shelved = |one: Shelved| ShelvedMaterial {
            training: Training::of(one.record),
            material: TrainingMaterial::of(&one.material),
            sectors: one.sectors.into_iter().map(Into::into).collect(),
            cdm_version: Some(one.cdm_version).filter(|version| !version.is_empty()),
        };
        Ok(found.into_iter().map(shelved).collect())
    }

    /// Nominations that the reader has to do with: their own, those they made, those they are to decide on.
    async fn nominations_under_way(&self, context: &Context<'_>) -> Result<Vec<NominationUnderWay>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let own = training::own(ctx, viewer).await.map_err(refuse)?;
        let moment = ctx.moment();
        let one = |one: Owned| {
            let record = moment.snapshot().trainings.by_id(one.training.id).cloned();
            NominationUnderWay {
                is_mine: one.is_nominee,
                is_turn: one.is_to_decide,
                is_asked: one.is_asked,
                nomination: Nomination::of(one.nomination, Training::row(one.training, record)),
            }
        };
        Ok(own.nominations.into_iter().map(one).collect())
    }

    /// Trainings that are not published yet; for the programme, empty for everybody else who is signed in.
    async fn training_drafts(&self, context: &Context<'_>) -> Result<Vec<Training>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let own = training::own(ctx, viewer).await.map_err(refuse)?;
        Ok(own.drafts.into_iter().map(|row| Training::row(row, None)).collect())
    }

    /// Figures of trainings.
    async fn training_statistics(&self, context: &Context<'_>) -> Result<TrainingStatistics> {
        let figures = training::statistics(context.data::<Ctx>()?);
        Ok(TrainingStatistics {
            held: figures.held,
            coming: figures.coming,
            attended: figures.attended,
            countries: figures.countries,
            rating: figures.rating.into(),
        })
    }
}
