//! The closed vocabularies, as GraphQL enums over the domain's.

use async_graphql::Enum;

/// A branch of social security.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Sector")]
pub(crate) enum Sector {
    /// Legislation Applicable.
    #[graphql(name = "LA")]
    LegislationApplicable,
    /// Sickness.
    #[graphql(name = "S")]
    Sickness,
    /// Accidents at Work and Occupational Diseases.
    #[graphql(name = "AW")]
    AccidentsAtWork,
    /// Pensions.
    #[graphql(name = "P")]
    Pensions,
    /// Family Benefits.
    #[graphql(name = "FB")]
    FamilyBenefits,
    /// Unemployment Benefits.
    #[graphql(name = "UB")]
    UnemploymentBenefits,
    /// Recovery.
    #[graphql(name = "R")]
    Recovery,
    /// Horizontal.
    #[graphql(name = "H")]
    Horizontal,
    /// Miscellaneous.
    #[graphql(name = "M")]
    Miscellaneous,
}

/// The part an institution plays in a business use case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Role")]
pub(crate) enum Role {
    /// Starts and leads the case.
    CaseOwner,
    /// Receives the case.
    CounterParty,
    /// Routes messages to the institutions behind it.
    IntelligentRouting,
}

/// What a body is in the coordination of social security (Reg. 883/2004, Reg. 987/2009 Annex 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::InstitutionFunction")]
pub(crate) enum InstitutionFunction {
    /// The ministry or equivalent authority.
    CompetentAuthority,
    /// The institution with which the person is insured or from which benefits are due.
    CompetentInstitution,
    /// Provides benefits where the person lives.
    InstitutionOfResidence,
    /// Provides benefits where the person stays.
    InstitutionOfStay,
    /// Answers requests for information and assistance.
    LiaisonBody,
    /// Electronic contact point between countries.
    AccessPoint,
}

/// Where an entry stands on the day asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::Status")]
pub(crate) enum ValidityStatus {
    /// Valid on the day.
    Current,
    /// Valid from a later day.
    Upcoming,
    /// No longer valid.
    Ended,
}

/// Whether a code is the one in use or a stand-in of the demonstration set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::CodeStatus")]
pub(crate) enum CodeStatus {
    /// The code that is or was in use.
    Real,
    /// A stand-in in the network's real shape.
    Provisional,
}

/// What sort of name a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::NameKind")]
pub(crate) enum NameKind {
    /// In an official language of the country.
    Official,
    /// A translation.
    Translation,
    /// A name the body had before.
    Former,
    /// A name people use.
    Alias,
    /// A short form, often in another script.
    Abbreviation,
}

/// Which list an area code comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::AreaScheme")]
pub(crate) enum AreaScheme {
    /// Nomenclature of Territorial Units for Statistics, version 2021.
    #[graphql(name = "NUTS2021")]
    Nuts2021,
    /// Local administrative units.
    Lau,
    /// A national division that follows neither.
    National,
}

/// How many institutions may take part in a business use case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Participation")]
pub(crate) enum Participation {
    /// One case owner and one counterparty.
    Bilateral,
    /// One case owner and several counterparties.
    Multilateral,
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::Noun")]
pub(crate) enum Noun {
    /// An institution's entry.
    Institution,
    /// The competences of an institution.
    Competence,
    /// A country's code lists: networks, areas, places.
    Country,
    /// A national implementation profile.
    Profile,
    /// A good practice.
    Practice,
    /// A training.
    Training,
    /// A question to direct user support.
    Question,
    /// A study visit or meeting.
    Visit,
    /// A person with an account.
    Person,
    /// A request to change entries.
    ChangeRequest,
}

/// Why an institution cannot receive a business use case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::competence::Reason")]
pub(crate) enum Reason {
    /// It has no competence for the BUC.
    NoCompetence,
    /// It holds the BUC in another role only.
    WrongRole,
    /// It is competent, but not connected yet.
    NotReady,
    /// Its competence or the institution itself starts later.
    NotYetValid,
    /// Its competence has ended.
    Ended,
    /// The institution has ended.
    InstitutionEnded,
    /// Nobody in the sender's country can own the case.
    SenderCountryNotReady,
    /// It does not cover the place.
    OutsideArea,
}

/// Order of a list of institutions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::institution::Order")]
pub(crate) enum InstitutionOrder {
    /// Best match first; by code when there is no text.
    Relevance,
    /// By main name.
    Name,
    /// By code.
    Code,
    /// By country, then name.
    Country,
    /// Changed last first.
    Changed,
}

/// How an entry matched the text, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::MatchKind")]
pub(crate) enum MatchKind {
    /// The text is its code.
    Code,
    /// The text is its acronym.
    Acronym,
    /// The text is one of its names.
    Name,
    /// One of its names begins with the text.
    Prefix,
    /// All words of the text were found.
    Words,
    /// All words were found, some in a similar form.
    Similar,
    /// Part of the text was found.
    Partial,
}

/// A condition of a list that can be lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::institution::Dimension")]
pub(crate) enum RelaxedCondition {
    /// The place.
    Place,
    /// Readiness.
    Ready,
    /// Standing on the day.
    Status,
    /// Roles.
    Role,
    /// BUCs.
    Buc,
    /// Sectors.
    Sector,
    /// Functions.
    Function,
    /// Networks.
    Network,
    /// Countries.
    Country,
    /// The day.
    Day,
    /// Everything but the text.
    All,
}

/// What sort of thing a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::suggest::Kind")]
pub(crate) enum Kind {
    /// An institution.
    Institution,
    /// A good practice.
    Practice,
    /// A training.
    Training,
    /// A question with answers.
    Question,
    /// A national profile.
    Profile,
    /// A visit or meeting.
    Visit,
    /// A country.
    Country,
    /// A town or region.
    Place,
    /// A business use case.
    Buc,
    /// A document.
    Sed,
}

/// What happens to an institution or its competences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::change::Event", name = "UpcomingEvent")]
pub(crate) enum Event {
    /// The institution becomes valid.
    InstitutionStarts,
    /// The institution is no longer valid.
    InstitutionEnds,
    /// Competences begin.
    CompetenceStarts,
    /// Competences are over.
    CompetenceEnds,
    /// Competences become ready.
    BecomesReady,
    /// Competences are no longer ready.
    NoLongerReady,
    /// The institution gets another name or acronym.
    IsRenamed,
    /// It covers other areas.
    AreasChange,
    /// Something else about it changes: network, functions, addresses, contacts.
    DescriptionChanges,
}

/// What a person with an account does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::PersonRole")]
pub(crate) enum PersonRole {
    /// Asks, submits practices, states uptake, requests visits, for one country.
    Clerk,
    /// Drafts entries and the profile of one country.
    NationalEditor,
    /// Approves, publishes and endorses for one country.
    NationalCoordinator,
    /// Reviews practices and visits, runs trainings, answers.
    ProgrammeOfficer,
    /// Looks after people and imports for any country.
    Administrator,
}

/// Where a request to change entries stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::value::RequestState")]
pub(crate) enum RequestState {
    /// Being written.
    Draft,
    /// Waits for a second person.
    Proposed,
    /// Approved: it takes effect on its day.
    Approved,
    /// Given back to be mended.
    Returned,
    /// Refused for good.
    Refused,
    /// Taken back.
    Withdrawn,
}
