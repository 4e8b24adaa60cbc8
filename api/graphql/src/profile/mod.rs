//! National implementation profiles: read, compared, drawn on the map, written and published.

mod content;
mod input;
mod kind;
mod map;
mod mutation;
mod readiness;

pub(crate) use map::MapQuery;
pub(crate) use mutation::ProfileMutation;
pub(crate) use readiness::ReadinessQuery;

use crate::country::Country;
use crate::error::{Result, refuse};
use crate::kind::{Role, Sector};
use crate::page::{PageInfo, request};
use crate::problem::Problem;
use crate::scalar::Date;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use content::{BucReadiness, ProfileArchitecture, ProfileOffice, ProfileOperation, ProfileSector};
use domain::profile::{self, Draft, Filter, Value, label};
use domain::value::CountryCode;
use domain::{Ctx, Moment, Page, Viewer, model};
use kind::{Automation, ProfileStatus, SectorMode};
use std::sync::Arc;

/// One version of a country's profile, or its draft.
#[derive(Clone)]
pub(crate) struct Profile {
    row: Arc<model::Profile>,
    /// For a draft: what is wrong and what is missing.
    draft: Option<Arc<Draft>>,
}

impl Profile {
    pub(crate) fn of(row: Arc<model::Profile>) -> Self {
        Self { row, draft: None }
    }

    fn of_draft(draft: Draft) -> Self {
        Self { row: Arc::new(draft.profile.clone()), draft: Some(Arc::new(draft)) }
    }

    fn country(&self) -> Option<CountryCode> {
        CountryCode::parse(&self.row.country).ok()
    }

    fn original(&self) -> &str {
        &self.row.content.original
    }
}

/// A fact of a profile.
#[derive(SimpleObject)]
pub(crate) struct ProfileFact {
    /// Its address, such as `sectors.P.mode`: the same in every profile.
    path: String,
    /// What it is called, in English.
    label: String,
    /// What is stated; texts in their original language.
    value: String,
}

/// Something that a profile does not say yet.
#[derive(SimpleObject)]
pub(crate) struct ProfileMissing {
    /// What is missing, in English.
    label: String,
    /// For how many BUCs; null where it is one thing.
    count: Option<u32>,
}

/// How a country implemented EESSI: one version, as it was published, or the draft of the next.
#[Object]
impl Profile {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("profile:{}", self.row.id))
    }

    /// The country.
    #[graphql(name = "country")]
    async fn of_country(&self, context: &Context<'_>) -> Result<Option<Country>> {
        let moment = context.data::<Ctx>()?.moment();
        let row = self.country().and_then(|country| moment.snapshot().lists.country(country).cloned());
        Ok(row.map(Country))
    }

    /// Its number among the country's published versions, from 1; for the draft how often it was saved. This is what
    /// `expectedVersion` takes.
    async fn version(&self) -> i32 {
        if self.row.number == 0 { self.row.version } else { self.row.number }
    }

    /// Where it stands.
    async fn status(&self) -> ProfileStatus {
        self.row.state.into()
    }

    /// When it came into force, in UTC; null for a draft.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.row.published_at
    }

    /// The day on which it came into force.
    async fn published_on(&self) -> Option<Date> {
        profile::published_on(&self.row).map(Date)
    }

    /// When the next version took its place, in UTC.
    async fn superseded_at(&self) -> Option<DateTime<Utc>> {
        self.row.superseded_at
    }

    /// When it was taken back, in UTC.
    async fn withdrawn_at(&self) -> Option<DateTime<Utc>> {
        self.row.withdrawn_at
    }

    /// Why it was taken back.
    async fn withdrawal_reason(&self) -> Option<&str> {
        self.row.withdrawal_reason.as_deref()
    }

    /// What is new in it.
    async fn summary(&self) -> &str {
        &self.row.summary
    }

    /// The published version it was copied from.
    async fn based_on(&self) -> Option<i32> {
        self.row.based_on
    }

    /// When it was last written, in UTC.
    async fn saved_at(&self) -> DateTime<Utc> {
        self.row.saved_at
    }

    /// The day on which it was last said to be still right.
    async fn confirmed_on(&self) -> Option<Date> {
        self.row.confirmed_on.map(Date)
    }

    /// The day on which that is due again.
    async fn due_on(&self) -> Option<Date> {
        profile::due_on(&self.row).map(Date)
    }

    /// Whether it is in force and was not confirmed in time.
    async fn is_stale(&self, context: &Context<'_>) -> Result<bool> {
        Ok(profile::is_stale(&self.row, context.data::<Ctx>()?.today()))
    }

    /// Written for the demonstration set, not by the country.
    async fn is_demonstration(&self) -> bool {
        self.row.is_demonstration
    }

    /// The language in which it was written; texts in other languages are translations.
    async fn original_language(&self) -> &str {
        self.original()
    }

    /// Day from which the description holds.
    async fn valid_from(&self) -> Option<Date> {
        self.row.content.valid_from.map(Date)
    }

    /// Who is responsible.
    async fn offices(&self) -> Vec<ProfileOffice> {
        self.row.content.offices.iter().map(|office| ProfileOffice::of(office, self.original())).collect()
    }

    /// How the country is connected.
    async fn architecture(&self) -> ProfileArchitecture {
        ProfileArchitecture::of(&self.row.content.architecture, self.original())
    }

    /// How each sector works.
    async fn sectors(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only these sectors.")] sectors: Option<Vec<Sector>>,
    ) -> Result<Vec<ProfileSector>> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let counts = match self.country() {
            Some(country) => domain::competence::by_sector(ctx, viewer, country, ctx.today()),
            None => Vec::new(),
        };
        let own = self.row.content.sectors.iter();
        let own = own.filter(|one| sectors.as_ref().is_none_or(|list| list.contains(&one.sector.into())));
        let one = |one: &domain::value::SectorProfile| {
            let count = counts.iter().find(|count| count.sector == one.sector).map_or(0, |count| count.institutions);
            ProfileSector::of(one, count, self.original())
        };
        Ok(own.map(one).collect())
    }

    /// How far each BUC is in each role.
    async fn readiness(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only BUCs of this sector.")] sector: Option<Sector>,
        #[graphql(desc = "Only this BUC.")] buc: Option<String>,
        #[graphql(desc = "Only in this role.")] role: Option<Role>,
        #[graphql(desc = "Only those in production, or only those that are not.")] in_production: Option<bool>,
    ) -> Result<Vec<BucReadiness>> {
        let moment = context.data::<Ctx>()?.moment();
        let lists = &moment.snapshot().lists;
        let sector = sector.map(domain::value::Sector::from);
        let role = role.map(domain::value::Role::from);
        let buc = buc.map(|code| lists.buc(&code).map_or(code, |buc| buc.code.clone()));
        let own = self.row.content.bucs.iter().filter(|one| {
            let runs = one.status == domain::value::BucStatus::InProduction;
            (sector.is_none() || lists.buc(&one.buc).and_then(|buc| buc.sector) == sector)
                && buc.as_ref().is_none_or(|code| *code == one.buc)
                && role.is_none_or(|role| role == one.role)
                && in_production.is_none_or(|wanted| wanted == runs)
        });
        Ok(own.map(|one| BucReadiness::of(one, lists, self.original())).collect())
    }

    /// How it works day by day.
    async fn operation(&self) -> ProfileOperation {
        ProfileOperation::of(&self.row.content.operation, self.original())
    }

    /// Everything it states, fact by fact.
    async fn facts(&self) -> Vec<ProfileFact> {
        let facts = profile::facts(&self.row.content).into_iter();
        let one = |fact: profile::Fact| ProfileFact {
            label: label(fact.item, &fact.about),
            value: fact.value.plain(self.original()),
            path: fact.path,
        };
        facts.map(one).collect()
    }

    /// For a draft: what stands in the way of publishing.
    async fn problems(&self) -> Vec<Problem> {
        let problems = self.draft.iter().flat_map(|draft| draft.problems.iter().cloned());
        problems.map(Problem::from).collect()
    }

    /// For a draft: what it does not say yet. It may be published all the same.
    async fn missing(&self) -> Vec<ProfileMissing> {
        let missing = self.draft.iter().flat_map(|draft| &draft.missing);
        let one = |one: &profile::Missing| ProfileMissing {
            label: label(one.item, &one.about),
            count: one.count.map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
        };
        missing.map(one).collect()
    }
}

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
