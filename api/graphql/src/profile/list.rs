//! Profiles to choose from: in force, by version, side by side, and what became different.

use super::Profile;
use super::kind::{Automation, ProfileStatus, SectorMode};
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::kind::Sector;
use crate::page::{PageInfo, request};
use crate::scalar::Date;
use async_graphql::{Context, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::profile::{self, Filter, Value, label};
use domain::value::CountryCode;
use domain::{Ctx, Moment, Page, Viewer, model};
use std::sync::Arc;

/// That a version was published; of one that was taken back no more is public than that and why.
#[derive(SimpleObject)]
pub(crate) struct ProfileVersion {
    /// Its number.
    version: i32,
    /// Where it stands.
    status: ProfileStatus,
    /// When it came into force, in UTC.
    published_at: Option<DateTime<Utc>>,
    /// What was new in it; empty for one that was taken back.
    summary: String,
    /// When the next version took its place, in UTC.
    superseded_at: Option<DateTime<Utc>>,
    /// When it was taken back, in UTC.
    withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was taken back.
    withdrawal_reason: Option<String>,
}

impl ProfileVersion {
    fn of(row: &model::Profile) -> Self {
        let is_withdrawn = row.state == domain::value::ProfileState::Withdrawn;
        Self {
            version: row.number,
            status: row.state.into(),
            published_at: row.published_at,
            summary: if is_withdrawn { String::new() } else { row.summary.clone() },
            superseded_at: row.superseded_at,
            withdrawn_at: row.withdrawn_at,
            withdrawal_reason: row.withdrawal_reason.clone(),
        }
    }
}

/// One fact that differs between two versions.
#[derive(SimpleObject)]
pub(crate) struct ProfileDifference {
    /// Its address, such as `sectors.P.mode`.
    path: String,
    /// What it is called, in English.
    label: String,
    /// What was stated before; null when nothing was.
    before: Option<String>,
    /// What is stated now; null when nothing is.
    after: Option<String>,
}

/// A country in a comparison.
#[derive(SimpleObject)]
pub(crate) struct ComparedCountry {
    /// The country.
    country: Country,
    /// Its profile in force on the day; null when it has none.
    profile: Option<Profile>,
}

/// One fact of several countries.
#[derive(SimpleObject)]
pub(crate) struct ComparedFact {
    /// Its address, such as `sectors.P.mode`.
    path: String,
    /// What it is called, in English.
    label: String,
    /// What each country states, in the order of the countries; null for what is not stated.
    values: Vec<Option<String>>,
    /// Whether they differ.
    differs: bool,
}

/// Two to five countries side by side.
#[derive(SimpleObject)]
pub(crate) struct ProfileComparison {
    /// The countries, as asked.
    countries: Vec<ComparedCountry>,
    /// Every fact that one of them states, differences first.
    rows: Vec<ComparedFact>,
}

/// What a list of profiles is narrowed to: OR inside a list, AND between fields; sectors, modes and automations hold together.
#[derive(Debug, Default, InputObject)]
pub(crate) struct ProfileFilter {
    /// Country codes in any of their forms.
    countries: Option<Vec<String>>,
    /// With something stated about one of these sectors.
    sectors: Option<Vec<Sector>>,
    /// With one of these modes, in one of the sectors.
    modes: Option<Vec<SectorMode>>,
    /// With one of these, in one of the sectors.
    automations: Option<Vec<Automation>>,
    /// With one of these versions of the Common Data Model.
    cdm_versions: Option<Vec<String>>,
    /// Only those that wait for confirmation, or only those that do not.
    stale: Option<bool>,
}

fn into<A: Into<B>, B>(list: Option<Vec<A>>) -> Vec<B> {
    list.unwrap_or_default().into_iter().map(Into::into).collect()
}

/// One entry of a list of profiles.
#[derive(SimpleObject)]
pub(crate) struct ProfileEdge {
    /// Where the entry stands.
    cursor: String,
    /// The profile.
    node: Profile,
}

/// A page of profiles.
pub(crate) struct ProfileConnection(Page<Arc<model::Profile>>);

/// A page of profiles.
#[Object]
impl ProfileConnection {
    /// The entries with cursors.
    async fn edges(&self) -> Vec<ProfileEdge> {
        let edge = |(cursor, row): &(String, Arc<model::Profile>)| ProfileEdge {
            cursor: cursor.clone(),
            node: Profile::of(Arc::clone(row)),
        };
        self.0.entries.iter().map(edge).collect()
    }

    /// The profiles on this page.
    async fn nodes(&self) -> Vec<Profile> {
        self.0.entries.iter().map(|(_, row)| Profile::of(Arc::clone(row))).collect()
    }

    /// Where the page stands.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.0)
    }

    /// Profiles in the whole list.
    async fn total_count(&self) -> usize {
        self.0.total
    }
}

fn country(code: &str) -> Result<CountryCode> {
    profile::country(code, &["country"]).map_err(refuse)
}

fn compared_country(moment: &Moment, code: CountryCode, row: Option<Arc<model::Profile>>) -> Option<ComparedCountry> {
    let country = moment.snapshot().lists.country(code).cloned().map(Country)?;
    Some(ComparedCountry { country, profile: row.map(Profile::of) })
}

/// Questions about profiles.
#[derive(Default)]
pub(crate) struct ProfileQuery;

#[Object]
impl ProfileQuery {
    /// The profile of a country: in force today, in force on a day, or by its number. Null when there is none, or it was taken back.
    async fn profile(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "EL, GR, GRC, ...", name = "country")] code: String,
        #[graphql(desc = "The number of a published version.")] version: Option<i32>,
        #[graphql(desc = "The version in force at the end of this day.")] on: Option<Date>,
    ) -> Result<Option<Profile>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let country = country(&code)?;
        let row = match (version, on) {
            (None, Some(on)) => profile::in_force(&ctx.moment().snapshot().profiles, country, on.0).cloned(),
            _ => profile::get(ctx, viewer, country, version),
        };
        Ok(row.map(Profile::of))
    }

    /// The profiles in force, by country; with a text best first.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn profiles(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Words that a profile holds.")] text: Option<String>,
        #[graphql(desc = "What the list is narrowed to.")] filter: Option<ProfileFilter>,
        #[graphql(desc = "The versions in force on this day; today when nothing is said.")] on: Option<Date>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<ProfileConnection> {
        let filter = filter.unwrap_or_default();
        let filter = Filter {
            text,
            countries: filter.countries.unwrap_or_default(),
            sectors: into(filter.sectors),
            modes: into(filter.modes),
            automations: into(filter.automations),
            cdm_versions: filter.cdm_versions.unwrap_or_default(),
            is_stale: filter.stale,
            on: on.map(|on| on.0),
        };
        let page = request(first, after, last, before);
        let found = profile::find(context.data::<Ctx>()?, &filter, &page).map_err(refuse)?;
        Ok(ProfileConnection(found))
    }

    /// Every version of a country's profile that was ever published, the latest first.
    async fn profile_versions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "EL, GR, GRC, ...", name = "country")] code: String,
    ) -> Result<Vec<ProfileVersion>> {
        let versions = profile::versions(context.data::<Ctx>()?, country(&code)?);
        Ok(versions.iter().map(|row| ProfileVersion::of(row)).collect())
    }

    /// What differs from one published version of a country's profile to another.
    async fn profile_differences(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "EL, GR, GRC, ...", name = "country")] code: String,
        #[graphql(desc = "The number of the version before.")] from: i32,
        #[graphql(desc = "The number of the version after; the one in force when nothing is said.")] to: Option<i32>,
    ) -> Result<Vec<ProfileDifference>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let country = country(&code)?;
        let find = |number| profile::get(ctx, viewer, country, number);
        let (Some(before), Some(after)) = (find(Some(from)), find(to)) else {
            return Err(refuse(domain::DomainError::NotFound));
        };
        let plain = |value: Option<Value>, row: &model::Profile| value.map(|value| value.plain(&row.content.original));
        let differences = profile::differences(&before.content, &after.content).into_iter();
        let one = |one: profile::Difference| ProfileDifference {
            label: label(one.item, &one.about),
            before: plain(one.before, &before),
            after: plain(one.after, &after),
            path: one.path,
        };
        Ok(differences.map(one).collect())
    }

    /// The draft of a country's profile; for its editors and coordinators. Null when nobody has begun one.
    async fn profile_draft(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "EL, GR, GRC, ...", name = "country")] code: String,
    ) -> Result<Option<Profile>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let draft = profile::draft(ctx, viewer, country(&code)?).await.map_err(refuse)?;
        Ok(draft.map(Profile::of_draft))
    }

    /// Two to five countries side by side, by their profiles in force; differences first.
    async fn compare_profiles(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Country codes in any of their forms.")] countries: Vec<String>,
        #[graphql(desc = "The versions in force on this day; today when nothing is said.")] on: Option<Date>,
    ) -> Result<ProfileComparison> {
        let ctx = context.data::<Ctx>()?;
        let compared = profile::compare(ctx, &countries, on.map(|on| on.0)).map_err(refuse)?;
        let originals: Vec<String> = compared
            .countries
            .iter()
            .map(|(_, row)| row.as_ref().map(|row| row.content.original.clone()).unwrap_or_default())
            .collect();
        let row = |row: profile::Row| ComparedFact {
            label: label(row.item, &row.about),
            values: row
                .values
                .iter()
                .zip(&originals)
                .map(|(value, own)| value.as_ref().map(|one| one.plain(own)))
                .collect(),
            differs: row.differs,
            path: row.path,
        };
        let moment = ctx.moment();
        let countries = compared.countries.into_iter();
        Ok(ProfileComparison {
            countries: countries.filter_map(|(code, row)| compared_country(&moment, code, row)).collect(),
            rows: compared.rows.into_iter().map(row).collect(),
        })
    }
}
