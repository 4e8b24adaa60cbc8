//! What is wanting in the entries.

use crate::error::{Result, refuse};
use crate::institution::Institution;
use async_graphql::{Context, Enum, Object, SimpleObject};
use domain::quality::{self, Kind};
use domain::value::CountryCode;
use domain::{Ctx, DomainError, Viewer};
use std::sync::Arc;

/// What can be wanting in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::quality::Kind")]
pub(crate) enum QualityKind {
    /// Nobody has given it an English name.
    NoEnglishName,
    /// Its name only holds a place.
    PlaceholderName,
    /// It is competent for nothing today.
    NoCompetence,
    /// Nothing says how to reach it.
    NoContact,
    /// Nobody of its country has ever said that it is right.
    NeverConfirmed,
    /// That was said more than six months ago.
    ConfirmedLongAgo,
    /// It has ended, and nobody follows it.
    NoSuccessor,
    /// Who follows it has ended too, and nobody follows that one.
    DeadEnd,
    /// Two of its competences for one BUC and role hold on the same day.
    OverlappingPeriods,
    /// A competence lasts longer than the institution.
    OutlivesInstitution,
}

/// Something that is wanting in one entry.
#[derive(SimpleObject)]
pub(crate) struct QualityFinding {
    /// What.
    kind: QualityKind,
    /// In which entry.
    institution: Institution,
    /// What to do about it.
    advice: String,
}

/// How many entries of a country want something.
#[derive(SimpleObject)]
pub(crate) struct QualityCount {
    /// EESSI code of the country.
    country_code: String,
    /// Entries that count today or are still to come.
    entries: u64,
    /// What is wanting.
    kind: QualityKind,
    /// In how many entries.
    count: u64,
}

/// Questions about what is wanting.
#[derive(Default)]
pub(crate) struct QualityQuery;

#[Object]
impl QualityQuery {
    /// What is wanting in the entries, by kind, then code; at most 500 at once.
    async fn data_quality(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only of this country.")] country: Option<String>,
        #[graphql(desc = "Only this.")] kind: Option<QualityKind>,
        #[graphql(desc = "So many left out.", default)] skip: u32,
        #[graphql(desc = "At most so many, 1 to 500.", default = 100)] first: u32,
    ) -> Result<Vec<QualityFinding>> {
        let ctx = context.data::<Ctx>()?;
        let country = match country.as_deref().map(CountryCode::parse) {
            None => None,
            Some(Ok(country)) => Some(country),
            Some(Err(_)) => return Err(refuse(DomainError::NotFound)),
        };
        let moment = ctx.moment();
        let found = quality::find(ctx, context.data::<Viewer>()?, country, kind.map(Kind::from));
        let some = found.into_iter().skip(skip as usize).take(first.clamp(1, 500) as usize);
        Ok(some
            .map(|one| QualityFinding {
                kind: one.kind.into(),
                institution: Institution { record: one.record, moment: Arc::clone(&moment), on: ctx.today() },
                advice: one.advice.english.into_owned(),
            })
            .collect())
    }

    /// How many entries of each country want what; what nobody wants is left out.
    async fn data_quality_counts(&self, context: &Context<'_>) -> Result<Vec<QualityCount>> {
        let summed = quality::sum(context.data::<Ctx>()?, context.data::<Viewer>()?);
        Ok(summed
            .into_iter()
            .flat_map(|one| {
                let (country, entries) = (one.country.to_string(), one.entries as u64);
                one.counts.into_iter().map(move |(kind, count)| QualityCount {
                    country_code: country.clone(),
                    entries,
                    kind: kind.into(),
                    count: count as u64,
                })
            })
            .collect())
    }
}
