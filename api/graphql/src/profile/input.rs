//! What a profile says, as it is written.

use super::kind::{Automation, BucStatus, OfficeRole, RinaOperation, SectorMode, Topology};
use crate::kind::{Role, Sector};
use crate::scalar::Date;
use crate::text::{LocalTextInput, texts};
use async_graphql::{InputObject, MaybeUndefined};
use domain::profile::{Begin, Part, Saving};
use domain::value;

/// An office by its role: never a person.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileOfficeInput {
    /// What it does.
    role: OfficeRole,
    /// What it is called.
    name: Option<Vec<LocalTextInput>>,
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
#[derive(Debug, InputObject)]
pub(crate) struct ProfileAccessPointInput {
    /// What it is called.
    name: Option<Vec<LocalTextInput>>,
    /// Who operates it.
    operator: Option<Vec<LocalTextInput>>,
    /// The operator's code in the directory.
    institution_code: Option<String>,
}

/// An application that routes cases to the institutions behind it.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileRouterInput {
    /// Its code in the directory.
    code: String,
    /// The sectors it routes.
    sectors: Option<Vec<Sector>>,
    /// What it does.
    remark: Option<Vec<LocalTextInput>>,
}

/// An application of the country's own.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileApplicationInput {
    /// What it is called.
    name: String,
    /// Who owns it.
    owner: Option<Vec<LocalTextInput>>,
    /// The sectors it serves.
    sectors: Option<Vec<Sector>>,
    /// Since when it takes the place of RINA.
    replaces_rina_since: Option<Date>,
}

/// How the country is connected.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileArchitectureInput {
    /// Access points.
    access_points: Option<Vec<ProfileAccessPointInput>>,
    /// One national body for each sector, or several.
    topology: Option<Topology>,
    /// Whether there is a national gateway.
    has_gateway: Option<bool>,
    /// What the gateway is.
    gateway: Option<Vec<LocalTextInput>>,
    /// Routing applications.
    routers: Option<Vec<ProfileRouterInput>>,
    /// Who operates RINA.
    rina_operation: Option<RinaOperation>,
    /// Who that is, in words.
    rina_operator: Option<Vec<LocalTextInput>>,
    /// The version of RINA.
    rina_version: Option<String>,
    /// National applications.
    applications: Option<Vec<ProfileApplicationInput>>,
}

/// How a sector works.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileSectorInput {
    /// The sector.
    sector: Sector,
    /// By what cases are handled.
    mode: Option<SectorMode>,
    /// Since when it is so.
    mode_since: Option<Date>,
    /// How many institutions are connected.
    institutions: Option<u32>,
    /// First day in production.
    first_production_on: Option<Date>,
    /// How much is done by machine.
    automation: Option<Automation>,
    /// What else is to be known.
    remark: Option<Vec<LocalTextInput>>,
}

/// How far a BUC is in a role.
#[derive(Debug, InputObject)]
pub(crate) struct BucReadinessInput {
    /// Code of the BUC, in any of the spellings that occur.
    buc: String,
    /// The role.
    role: Role,
    /// How far it is.
    status: BucStatus,
    /// Day on which production is planned to begin.
    planned_on: Option<Date>,
    /// Day on which production began.
    actual_on: Option<Date>,
    /// What else is to be known.
    remark: Option<Vec<LocalTextInput>>,
}

/// A page elsewhere.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileLinkInput {
    /// What it is.
    title: Option<Vec<LocalTextInput>>,
    /// Its address.
    url: String,
}

/// How the country works day by day.
#[derive(Debug, InputObject)]
pub(crate) struct ProfileOperationInput {
    /// The version of the Common Data Model in production, such as 4.3.
    cdm_version: Option<String>,
    /// The version the country moves to next.
    next_cdm_version: Option<String>,
    /// The day on which it does.
    migration_on: Option<Date>,
    /// What is done when the system is down.
    fallback: Option<Vec<LocalTextInput>>,
    /// Languages in which institutions work, ISO 639-1.
    languages: Option<Vec<String>>,
    /// What does not work as others would expect.
    limitations: Option<Vec<LocalTextInput>>,
    /// Pages elsewhere.
    links: Option<Vec<ProfileLinkInput>>,
}

/// A draft as it is to be kept. Parts that are left out stay as they are.
#[derive(Debug, InputObject)]
pub(crate) struct SaveProfileDraftInput {
    /// The country, in any of its codes.
    country: String,
    /// The version of the draft this is based on; left out to begin one.
    expected_version: Option<i32>,
    /// Whether a new draft begins empty; otherwise with what the version in force says, or the last one when none is.
    #[graphql(default)]
    start_empty: bool,
    /// Whether what is not stated yet is filled from the directory.
    #[graphql(default)]
    prefill: bool,
    /// The language in which it is written, ISO 639-1; the country's first official one for a new draft.
    original: Option<String>,
    /// Day from which the description holds; null takes it away.
    valid_from: MaybeUndefined<Date>,
    /// Who is responsible.
    offices: Option<Vec<ProfileOfficeInput>>,
    /// How the country is connected.
    architecture: Option<ProfileArchitectureInput>,
    /// Sectors, all of them.
    sectors: Option<Vec<ProfileSectorInput>>,
    /// BUCs in roles: all, or those of `bucsOfSector`.
    bucs: Option<Vec<BucReadinessInput>>,
    /// The sector whose BUCs `bucs` gives; the others stay.
    bucs_of_sector: Option<Sector>,
    /// How it works day by day.
    operation: Option<ProfileOperationInput>,
    /// The same key keeps the same draft once, however often it comes.
    pub(super) idempotency_key: Option<String>,
}

fn day(date: Option<Date>) -> Option<chrono::NaiveDate> {
    date.map(|date| date.0)
}

fn sectors(list: Option<Vec<Sector>>) -> Vec<value::Sector> {
    list.unwrap_or_default().into_iter().map(Into::into).collect()
}

fn office(office: ProfileOfficeInput) -> value::Office {
    value::Office {
        role: office.role.into(),
        name: texts(office.name),
        institution: office.institution_code,
        access_point: office.access_point,
        mailbox: office.mailbox,
        url: office.url,
    }
}

fn architecture(built: ProfileArchitectureInput) -> value::Architecture {
    let point = |point: ProfileAccessPointInput| value::ProfileAccessPoint {
        name: texts(point.name),
        operator: texts(point.operator),
        institution: point.institution_code,
    };
    let router = |router: ProfileRouterInput| value::Router {
        code: router.code,
        sectors: sectors(router.sectors),
        remark: texts(router.remark),
    };
    let application = |one: ProfileApplicationInput| value::Application {
        name: one.name,
        owner: texts(one.owner),
        sectors: sectors(one.sectors),
        replaces_rina_since: day(one.replaces_rina_since),
    };
    value::Architecture {
        access_points: built.access_points.unwrap_or_default().into_iter().map(point).collect(),
        topology: built.topology.map(Into::into),
        has_gateway: built.has_gateway,
        gateway: texts(built.gateway),
        routers: built.routers.unwrap_or_default().into_iter().map(router).collect(),
        rina_operation: built.rina_operation.map(Into::into),
        rina_operator: texts(built.rina_operator),
        rina_version: built.rina_version,
        applications: built.applications.unwrap_or_default().into_iter().map(application).collect(),
    }
}

fn sector(one: ProfileSectorInput) -> value::SectorProfile {
    value::SectorProfile {
        sector: one.sector.into(),
        mode: one.mode.map(Into::into),
        mode_since: day(one.mode_since),
        institutions: one.institutions,
        first_production_on: day(one.first_production_on),
        automation: one.automation.map(Into::into),
        remark: texts(one.remark),
    }
}

fn buc(one: BucReadinessInput) -> value::BucProfile {
    value::BucProfile {
        buc: one.buc,
        role: one.role.into(),
        status: one.status.into(),
        planned_on: day(one.planned_on),
        actual_on: day(one.actual_on),
        remark: texts(one.remark),
    }
}

fn operation(run: ProfileOperationInput) -> value::Operation {
    let link = |link: ProfileLinkInput| value::ProfileLink { title: texts(link.title), url: link.url };
    value::Operation {
        cdm_version: run.cdm_version,
        next_cdm_version: run.next_cdm_version,
        migration_on: day(run.migration_on),
        fallback: texts(run.fallback),
        languages: run.languages.unwrap_or_default(),
        limitations: texts(run.limitations),
        links: run.links.unwrap_or_default().into_iter().map(link).collect(),
    }
}

impl SaveProfileDraftInput {
    /// The country as it was written, what is to be kept, and the key.
    pub(super) fn into_parts(self) -> (String, Saving, Option<String>) {
        let mut parts = Vec::new();
        parts.extend(self.original.map(Part::Original));
        match self.valid_from {
            MaybeUndefined::Undefined => {}
            MaybeUndefined::Null => parts.push(Part::ValidFrom(None)),
            MaybeUndefined::Value(date) => parts.push(Part::ValidFrom(Some(date.0))),
        }
        parts.extend(self.offices.map(|list| Part::Offices(list.into_iter().map(office).collect())));
        parts.extend(self.architecture.map(|built| Part::Architecture(architecture(built))));
        parts.extend(self.sectors.map(|list| Part::Sectors(list.into_iter().map(sector).collect())));
        let of = self.bucs_of_sector.map(Into::into);
        parts.extend(self.bucs.map(|list| Part::Bucs(of, list.into_iter().map(buc).collect())));
        parts.extend(self.operation.map(|run| Part::Operation(operation(run))));
        let begin = if self.start_empty { Begin::Empty } else { Begin::LastVersion };
        let saving = Saving { expected: self.expected_version, begin, prefill: self.prefill, parts };
        (self.country, saving, self.idempotency_key)
    }
}
