//! What a profile says, as it is read.

use super::kind::{Automation, BucStatus, OfficeRole, RinaOperation, SectorMode, Topology};
use crate::buc::Buc;
use crate::kind::{Role, Sector};
use crate::scalar::Date;
use crate::text::{LocalText, local};
use async_graphql::SimpleObject;
use domain::{Lists, value};

fn date(day: Option<chrono::NaiveDate>) -> Option<Date> {
    day.map(Date)
}

fn sectors(list: &[value::Sector]) -> Vec<Sector> {
    list.iter().copied().map(Into::into).collect()
}

/// An office by its role: never a person.
#[derive(SimpleObject)]
pub(crate) struct ProfileOffice {
    /// What it does.
    role: OfficeRole,
    /// What it is called, in each language.
    name: Vec<LocalText>,
    /// Its code in the directory.
    institution_code: Option<String>,
    /// For a single point of contact: of which access point.
    access_point: Option<String>,
    /// A functional mailbox.
    mailbox: Option<String>,
    /// Web site.
    url: Option<String>,
}

/// Where the country is connected.
#[derive(SimpleObject)]
pub(crate) struct ProfileAccessPoint {
    /// What it is called.
    name: Vec<LocalText>,
    /// Who operates it.
    operator: Vec<LocalText>,
    /// The operator's code in the directory.
    institution_code: Option<String>,
}

/// An application that routes cases to the institutions behind it.
#[derive(SimpleObject)]
pub(crate) struct ProfileRouter {
    /// Its code in the directory.
    code: String,
    /// The sectors it routes.
    sectors: Vec<Sector>,
    /// What it does.
    remark: Vec<LocalText>,
}

/// An application of the country's own.
#[derive(SimpleObject)]
pub(crate) struct ProfileApplication {
    /// What it is called.
    name: String,
    /// Who owns it.
    owner: Vec<LocalText>,
    /// The sectors it serves.
    sectors: Vec<Sector>,
    /// Since when it takes the place of RINA.
    replaces_rina_since: Option<Date>,
}

/// How the country is connected. What is null or empty is not stated.
#[derive(SimpleObject)]
pub(crate) struct ProfileArchitecture {
    /// Access points.
    access_points: Vec<ProfileAccessPoint>,
    /// One national body for each sector, or several.
    topology: Option<Topology>,
    /// Whether there is a national gateway.
    has_gateway: Option<bool>,
    /// What the gateway is.
    gateway: Vec<LocalText>,
    /// Routing applications.
    routers: Vec<ProfileRouter>,
    /// Who operates RINA.
    rina_operation: Option<RinaOperation>,
    /// Who that is, in words.
    rina_operator: Vec<LocalText>,
    /// The version of RINA.
    rina_version: Option<String>,
    /// National applications.
    applications: Vec<ProfileApplication>,
}

/// How a sector works. What is null or empty is not stated.
#[derive(SimpleObject)]
pub(crate) struct ProfileSector {
    /// The sector.
    sector: Sector,
    /// By what cases are handled.
    mode: Option<SectorMode>,
    /// Since when it is so.
    mode_since: Option<Date>,
    /// How many institutions are connected, as the country states it.
    institutions: Option<u32>,
    /// How many institutions of the directory hold a BUC of the sector today.
    institutions_in_directory: u32,
    /// First day in production.
    first_production_on: Option<Date>,
    /// How much is done by machine.
    automation: Option<Automation>,
    /// What else is to be known.
    remark: Vec<LocalText>,
}

/// How far a BUC is in a role.
#[derive(SimpleObject)]
pub(crate) struct BucReadiness {
    /// The business use case; null for a code that is not on the list, which only a draft can hold.
    buc: Option<Buc>,
    /// Its code as it was written.
    buc_code: String,
    /// The role.
    role: Role,
    /// How far it is.
    status: BucStatus,
    /// Day on which production is planned to begin.
    planned_on: Option<Date>,
    /// Day on which production began.
    actual_on: Option<Date>,
    /// What else is to be known.
    remark: Vec<LocalText>,
}

/// A page elsewhere.
#[derive(SimpleObject)]
pub(crate) struct ProfileLink {
    /// What it is.
    title: Vec<LocalText>,
    /// Its address.
    url: String,
}

/// How the country works day by day. What is null or empty is not stated.
#[derive(SimpleObject)]
pub(crate) struct ProfileOperation {
    /// The version of the Common Data Model in production.
    cdm_version: Option<String>,
    /// The version the country moves to next.
    next_cdm_version: Option<String>,
    /// The day on which it does.
    migration_on: Option<Date>,
    /// What is done when the system is down.
    fallback: Vec<LocalText>,
    /// Languages in which institutions work, ISO 639-1.
    languages: Vec<String>,
    /// What does not work as others would expect.
    limitations: Vec<LocalText>,
    /// Pages elsewhere.
    links: Vec<ProfileLink>,
}

impl ProfileOffice {
    pub(super) fn of(office: &value::Office, original: &str) -> Self {
        Self {
            role: office.role.into(),
            name: local(&office.name, original),
            institution_code: office.institution.clone(),
            access_point: office.access_point.clone(),
            mailbox: office.mailbox.clone(),
            url: office.url.clone(),
        }
    }
}

impl ProfileArchitecture {
    pub(super) fn of(built: &value::Architecture, original: &str) -> Self {
        let point = |point: &value::ProfileAccessPoint| ProfileAccessPoint {
            name: local(&point.name, original),
            operator: local(&point.operator, original),
            institution_code: point.institution.clone(),
        };
        let router = |router: &value::Router| ProfileRouter {
            code: router.code.clone(),
            sectors: sectors(&router.sectors),
            remark: local(&router.remark, original),
        };
        let application = |one: &value::Application| ProfileApplication {
            name: one.name.clone(),
            owner: local(&one.owner, original),
            sectors: sectors(&one.sectors),
            replaces_rina_since: date(one.replaces_rina_since),
        };
        Self {
            access_points: built.access_points.iter().map(point).collect(),
            topology: built.topology.map(Into::into),
            has_gateway: built.has_gateway,
            gateway: local(&built.gateway, original),
            routers: built.routers.iter().map(router).collect(),
            rina_operation: built.rina_operation.map(Into::into),
            rina_operator: local(&built.rina_operator, original),
            rina_version: built.rina_version.clone(),
            applications: built.applications.iter().map(application).collect(),
        }
    }
}

impl ProfileSector {
    pub(super) fn of(one: &value::SectorProfile, in_directory: usize, original: &str) -> Self {
        Self {
            sector: one.sector.into(),
            mode: one.mode.map(Into::into),
            mode_since: date(one.mode_since),
            institutions: one.institutions,
            institutions_in_directory: u32::try_from(in_directory).unwrap_or(u32::MAX),
            first_production_on: date(one.first_production_on),
            automation: one.automation.map(Into::into),
            remark: local(&one.remark, original),
        }
    }
}

impl BucReadiness {
    pub(super) fn of(one: &value::BucProfile, lists: &Lists, original: &str) -> Self {
        Self {
            buc: lists.buc(&one.buc).cloned().map(Buc),
            buc_code: one.buc.clone(),
            role: one.role.into(),
            status: one.status.into(),
            planned_on: date(one.planned_on),
            actual_on: date(one.actual_on),
            remark: local(&one.remark, original),
        }
    }
}

impl ProfileOperation {
    pub(super) fn of(run: &value::Operation, original: &str) -> Self {
        let link =
            |link: &value::ProfileLink| ProfileLink { title: local(&link.title, original), url: link.url.clone() };
        Self {
            cdm_version: run.cdm_version.clone(),
            next_cdm_version: run.next_cdm_version.clone(),
            migration_on: date(run.migration_on),
            fallback: local(&run.fallback, original),
            languages: run.languages.clone(),
            limitations: local(&run.limitations, original),
            links: run.links.iter().map(link).collect(),
        }
    }
}
