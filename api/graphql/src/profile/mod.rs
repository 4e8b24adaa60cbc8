//! National implementation profiles: read, compared, drawn on the map, written and published.

mod content;
mod input;
mod kind;
mod list;
mod map;
mod mutation;
mod readiness;

pub(crate) use list::ProfileQuery;
pub(crate) use map::MapQuery;
pub(crate) use mutation::ProfileMutation;
pub(crate) use readiness::ReadinessQuery;

use crate::country::Country;
use crate::error::Result;
use crate::kind::{Role, Sector};
use crate::problem::Problem;
use crate::scalar::Date;
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use content::{BucReadiness, ProfileArchitecture, ProfileOffice, ProfileOperation, ProfileSector};
use domain::profile::{self, Draft, label};
use domain::value::CountryCode;
use domain::{Ctx, Viewer, model};
use kind::ProfileStatus;
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
