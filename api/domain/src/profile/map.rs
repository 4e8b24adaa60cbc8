//! The map of EESSI: one question, one answer for each of the 32 countries.

use super::confirm::due_on;
use super::get::{in_force, published_on};
use super::readiness::{Stand, stands};
use crate::clock::brussels_day;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::institution::unknown_buc;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::profile::Profile;
use entities::value::{Automation, BucStatus, CountryCode, ProfileState, Role, Sector, SectorMode, Topology};
use search::BucAt;
use std::sync::Arc;

/// What the map is coloured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// How many bodies stand for the country in a branch.
    Topology,
    /// By what cases of a sector are handled.
    Mode(Sector),
    /// How far a BUC is in a role.
    Readiness(String, Role),
    /// The version of the Common Data Model.
    Cdm,
    /// How much of a sector is done by machine.
    Automation(Sector),
    /// Whether the profile was confirmed in time.
    Confirmed,
}

/// What a country answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TileValue {
    /// How many bodies stand for the country in a branch.
    Topology(Topology),
    /// By what cases are handled.
    Mode(SectorMode),
    /// How far it is.
    Status(BucStatus),
    /// A version of the Common Data Model.
    Version(String),
    /// How much is done by machine.
    Automation(Automation),
    /// It was confirmed within six months.
    Confirmed,
    /// It waits for confirmation.
    Due,
    /// The profile does not say; the directory has somebody ready.
    DirectoryReady,
    /// Neither the profile nor the directory says that anybody is ready.
    DirectoryNot,
    /// The profile does not say.
    NotStated,
    /// There is no profile.
    NoProfile,
}

impl TileValue {
    /// The name in files and style sheets.
    pub fn word(&self) -> String {
        match self {
            Self::Topology(one) => one.to_string(),
            Self::Mode(one) => one.to_string(),
            Self::Status(one) => one.to_string(),
            Self::Version(text) => text.clone(),
            Self::Automation(one) => one.to_string(),
            Self::Confirmed => "CONFIRMED".to_owned(),
            Self::Due => "DUE".to_owned(),
            Self::DirectoryReady => "DIRECTORY_READY".to_owned(),
            Self::DirectoryNot => "DIRECTORY_NOT_READY".to_owned(),
            Self::NotStated => "NOT_STATED".to_owned(),
            Self::NoProfile => "NO_PROFILE".to_owned(),
        }
    }
}

/// A country on the map.
#[derive(Debug, Clone)]
pub struct Tile {
    /// The country.
    pub country: CountryCode,
    /// What it answers.
    pub value: TileValue,
    /// Since when it is so, or for when it is planned; for a confirmation the day it was given.
    pub on: Option<NaiveDate>,
    /// The profile that says so.
    pub profile: Option<Arc<Profile>>,
}

/// All countries and what they answer on a day.
#[derive(Debug, Clone)]
pub struct Map {
    /// The day.
    pub on: NaiveDate,
    /// The countries, by code.
    pub tiles: Vec<Tile>,
    /// The answers that occur, each with how many give it; in their own order.
    pub legend: Vec<(TileValue, usize)>,
}

/// The map for one question on a day.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_BUC`.
pub fn map(ctx: &Ctx, viewer: &Viewer, question: &Question, on: Option<NaiveDate>) -> Result<Map, DomainError> {
    let on = on.unwrap_or_else(|| ctx.today());
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let buc = match question {
        Question::Readiness(code, _) => {
            let known = snapshot.lists.buc_at(code).filter(|at| snapshot.lists.sector(*at).is_some());
            Some(known.ok_or_else(|| DomainError::from(unknown_buc(&["buc"], code)))?)
        }
        _ => None,
    };
    let all: Vec<CountryCode> = CountryCode::all().collect();
    let directory = buc.map(|buc| stands(ctx, viewer, &all, &[buc], on));
    let tile = |country: CountryCode| {
        let profile = in_force(&snapshot.profiles, country, on).cloned();
        let stand =
            |role: Role, buc: BucAt| directory.as_ref().map(|all| all.of(country, buc, role)).unwrap_or_default();
        let (value, day) = match (question, buc) {
            (Question::Readiness(_, role), Some(buc)) => {
                let code = &snapshot.lists.bucs[usize::from(buc)].code;
                readiness(profile.as_deref(), code, *role, &stand(*role, buc))
            }
            _ => profile.as_deref().map_or((TileValue::NoProfile, None), |profile| answer(profile, question, on)),
        };
        Tile { country, value, on: day, profile }
    };
    let tiles: Vec<Tile> = all.into_iter().map(tile).collect();
    let mut legend: Vec<(TileValue, usize)> = Vec::new();
    for tile in &tiles {
        match legend.iter_mut().find(|(value, _)| *value == tile.value) {
            Some((_, count)) => *count += 1,
            None => legend.push((tile.value.clone(), 1)),
        }
    }
    legend.sort();
    Ok(Map { on, tiles, legend })
}

fn readiness(profile: Option<&Profile>, buc: &str, role: Role, directory: &Stand) -> (TileValue, Option<NaiveDate>) {
    match profile.and_then(|profile| profile.content.buc(buc, role)) {
        Some(one) => {
            let is_on = matches!(one.status, BucStatus::InProduction | BucStatus::Suspended);
            (TileValue::Status(one.status), if is_on { one.actual_on } else { one.planned_on })
        }
        None if directory.ready > 0 => (TileValue::DirectoryReady, None),
        None => (TileValue::DirectoryNot, directory.planned_on),
    }
}

fn answer(profile: &Profile, question: &Question, on: NaiveDate) -> (TileValue, Option<NaiveDate>) {
    let not_stated = (TileValue::NotStated, None);
    match question {
        Question::Topology => {
            profile.content.architecture.topology.map_or(not_stated, |one| (TileValue::Topology(one), None))
        }
        Question::Mode(sector) => profile.content.sector(*sector).map_or(not_stated.clone(), |one| {
            one.mode.map_or(not_stated, |mode| (TileValue::Mode(mode), one.mode_since))
        }),
        Question::Automation(sector) => {
            let stated = profile.content.sector(*sector).and_then(|one| one.automation);
            stated.map_or(not_stated, |one| (TileValue::Automation(one), None))
        }
        Question::Cdm => {
            let run = &profile.content.operation;
            let planned = run.next_cdm_version.is_some().then_some(run.migration_on).flatten();
            run.cdm_version.clone().map_or(not_stated, |version| (TileValue::Version(version), planned))
        }
        // Later confirmations are not known on an earlier day: it is read as it stands now.
        Question::Confirmed | Question::Readiness(..) => {
            let last = profile.confirmed_on.filter(|day| *day <= on).max(published_on(profile));
            let is_late = due_on(profile).is_none_or(|due| due <= on);
            (if is_late { TileValue::Due } else { TileValue::Confirmed }, last)
        }
    }
}

/// The days on which the map changed: whenever a version that still stands in the history came into force or gave way, oldest first; the
/// last is `today`.
pub fn days(ctx: &Ctx) -> Vec<NaiveDate> {
    let moment = ctx.moment();
    let standing = moment.snapshot().profiles.all().filter(|profile| profile.state != ProfileState::Withdrawn);
    let mut days: Vec<NaiveDate> = standing
        .flat_map(|profile| [published_on(profile), profile.superseded_at.map(brussels_day)])
        .flatten()
        .chain(std::iter::once(ctx.today()))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}
