//! The vocabularies of implementation profiles.

use async_graphql::Enum;

/// Where a version of a profile stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::ProfileState")]
pub(crate) enum ProfileStatus {
    /// Being written; only its country's editors and coordinators and administrators see it.
    Draft,
    /// In force.
    Published,
    /// A later version was published.
    Superseded,
    /// Taken back, with a reason.
    Withdrawn,
}

/// By what a sector's cases are handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::SectorMode")]
pub(crate) enum SectorMode {
    /// The reference implementation, RINA.
    Rina,
    /// An application of the country's own.
    NationalApplication,
    /// RINA beside an application of the country's own.
    Hybrid,
    /// On paper.
    Paper,
}

/// How much a case is handled by machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Automation")]
pub(crate) enum Automation {
    /// People type and read everything.
    Manual,
    /// Documents are filled from the institution's own data; people check and send.
    Prefill,
    /// Documents are made and taken in without people.
    StraightThrough,
}

/// How far a country is with a BUC in a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::BucStatus")]
pub(crate) enum BucStatus {
    /// Nothing is planned.
    NotStarted,
    /// It is planned.
    Planned,
    /// It is being tested.
    InTest,
    /// Real cases are exchanged.
    InProduction,
    /// It was in production and is stopped for now.
    Suspended,
}

/// How many bodies stand for a country in a branch of social security.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Topology")]
pub(crate) enum Topology {
    /// One national body for each branch: a hub country.
    OneHub,
    /// Several bodies for a branch: by region, profession, insurer or fund.
    Several,
}

/// Who operates RINA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::RinaOperation")]
pub(crate) enum RinaOperation {
    /// One body for all institutions.
    Central,
    /// Each institution its own.
    ByInstitution,
    /// Some of both.
    Mixed,
    /// Nobody: RINA is not used.
    Nobody,
}

/// What an office does in the governance of EESSI in its country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::OfficeRole")]
pub(crate) enum OfficeRole {
    /// The ministry or equivalent authority.
    CompetentAuthority,
    /// Coordinates EESSI in the country.
    Coordinator,
    /// Keeps the country's entries in the Institution Repository.
    RepositoryMaintainer,
    /// The single point of contact of an access point.
    SinglePointOfContact,
    /// Helps users.
    ServiceDesk,
}
