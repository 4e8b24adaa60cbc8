//! The map of EESSI.

use super::Profile;
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::kind::{Role, Sector};
use crate::scalar::Date;
use async_graphql::{Context, Enum, InputObject, Object, SimpleObject};
use domain::profile::{Question, map};
use domain::{Ctx, DomainError, Message, Problem, Viewer};

/// What the map is coloured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub(crate) enum MapSubject {
    /// How many bodies stand for the country in a branch of social security.
    Topology,
    /// By what cases of a sector are handled; needs `sector`.
    Mode,
    /// How far a BUC is in a role; needs `buc`.
    Readiness,
    /// The version of the Common Data Model.
    Cdm,
    /// How much of a sector is done by machine; needs `sector`.
    Automation,
    /// Whether the profile was confirmed in time.
    Confirmed,
}

/// A question to all countries.
#[derive(Debug, InputObject)]
pub(crate) struct MapQuestion {
    /// What the map is coloured by.
    subject: MapSubject,
    /// The sector, for `MODE` and `AUTOMATION`.
    sector: Option<Sector>,
    /// The BUC, for `READINESS`.
    buc: Option<String>,
    /// The role, for `READINESS`.
    #[graphql(default_with = "Role::CounterParty")]
    role: Role,
}

/// A country on the map.
#[derive(SimpleObject)]
pub(crate) struct MapTile {
    /// The country.
    country: Country,
    /// What it answers: a topology, a mode, a status, a version, or `NOT_STATED`, `NO_PROFILE`, `DIRECTORY_READY`, `DIRECTORY_NOT_READY`,
    /// `CONFIRMED`, `DUE`.
    value: String,
    /// Since when it is so, or for when it is planned.
    on: Option<Date>,
    /// The profile that says so.
    profile: Option<Profile>,
}

/// An answer that occurs.
#[derive(SimpleObject)]
pub(crate) struct MapValue {
    /// The answer.
    value: String,
    /// How many countries give it.
    count: u32,
}

/// All countries and what they answer.
#[derive(SimpleObject)]
pub(crate) struct ProfileMap {
    /// The day.
    on: Date,
    /// The countries.
    tiles: Vec<MapTile>,
    /// The answers that occur.
    legend: Vec<MapValue>,
}

fn needed(field: &'static str) -> DomainError {
    let english = format!("This question needs \"{field}\".");
    Problem::at(
        &["question", field],
        "MISSING",
        Message::new("profile-map-needs", vec![("field", field.into())], english),
    )
    .into()
}

impl MapQuestion {
    fn question(self) -> std::result::Result<Question, DomainError> {
        let sector = || self.sector.map(Into::into).ok_or_else(|| needed("sector"));
        Ok(match self.subject {
            MapSubject::Topology => Question::Topology,
            MapSubject::Mode => Question::Mode(sector()?),
            MapSubject::Automation => Question::Automation(sector()?),
            MapSubject::Readiness => Question::Readiness(self.buc.ok_or_else(|| needed("buc"))?, self.role.into()),
            MapSubject::Cdm => Question::Cdm,
            MapSubject::Confirmed => Question::Confirmed,
        })
    }
}

/// The question for the map.
#[derive(Default)]
pub(crate) struct MapQuery;

#[Object]
impl MapQuery {
    /// The map of EESSI: one question, the answer of each of the 32 countries.
    async fn profile_map(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked.")] question: MapQuestion,
        #[graphql(desc = "On this day; today when nothing is said.")] on: Option<Date>,
    ) -> Result<ProfileMap> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let moment = ctx.moment();
        let lists = &moment.snapshot().lists;
        let question = question.question().map_err(refuse)?;
        let found = map(ctx, viewer, &question, on.map(|on| on.0)).map_err(refuse)?;
        let tile = |tile: domain::profile::Tile| {
            let country = lists.country(tile.country).cloned().map(Country)?;
            let value = tile.value.word();
            Some(MapTile { country, value, on: tile.on.map(Date), profile: tile.profile.map(Profile::of) })
        };
        let legend = found.legend.iter();
        let legend =
            legend.map(|(value, count)| MapValue { value: value.word(), count: u32::try_from(*count).unwrap_or(0) });
        Ok(ProfileMap {
            on: Date(found.on),
            legend: legend.collect(),
            tiles: found.tiles.into_iter().filter_map(tile).collect(),
        })
    }
}
