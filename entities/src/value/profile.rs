//! What a national implementation profile says (1-domain §7): typed, so that countries can be compared and counted.
//!
//! Every field is always written: the snapshot file's format does not name its fields. Nothing stated is an empty list or none.

use super::{Role, Sector, UnknownValue};
use chrono::NaiveDate;
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

vocabulary!(
    /// Where a version of a profile stands (5-rules 25).
    ProfileState {
        /// Being written; only its country's editors see it.
        Draft = "DRAFT",
        /// In force.
        Published = "PUBLISHED",
        /// A later version was published.
        Superseded = "SUPERSEDED",
        /// Taken back, with a reason; no earlier version comes into force by it.
        Withdrawn = "WITHDRAWN",
    }
);

vocabulary!(
    /// By what a sector's cases are handled.
    SectorMode {
        /// The reference implementation, RINA.
        Rina = "RINA",
        /// An application of the country's own.
        NationalApplication = "NATIONAL_APPLICATION",
        /// RINA beside an application of the country's own.
        Hybrid = "HYBRID",
        /// On paper.
        Paper = "PAPER",
    }
);

vocabulary!(
    /// How much a case is handled by machine.
    Automation {
        /// People type and read everything.
        Manual = "MANUAL",
        /// Documents are filled from the institution's own data; people check and send.
        Prefill = "PREFILL",
        /// Documents are made and taken in without people.
        StraightThrough = "STRAIGHT_THROUGH",
    }
);

vocabulary!(
    /// How far a country is with a BUC in a role.
    BucStatus {
        /// Nothing is planned.
        NotStarted = "NOT_STARTED",
        /// It is planned.
        Planned = "PLANNED",
        /// It is being tested.
        InTest = "IN_TEST",
        /// Real cases are exchanged.
        InProduction = "IN_PRODUCTION",
        /// It was in production and is stopped for now.
        Suspended = "SUSPENDED",
    }
);

vocabulary!(
    /// How many bodies stand for a country in a branch of social security.
    Topology {
        /// One national body for each branch: a hub country.
        OneHub = "ONE_HUB",
        /// Several bodies for a branch: by region, profession, insurer or fund.
        Several = "SEVERAL",
    }
);

vocabulary!(
    /// Who operates RINA.
    RinaOperation {
        /// One body for all institutions.
        Central = "CENTRAL",
        /// Each institution its own.
        ByInstitution = "BY_INSTITUTION",
        /// Some of both.
        Mixed = "MIXED",
        /// Nobody: RINA is not used.
        Nobody = "NOBODY",
    }
);

vocabulary!(
    /// What an office does in the governance of EESSI in its country.
    OfficeRole {
        /// The ministry or equivalent authority.
        CompetentAuthority = "COMPETENT_AUTHORITY",
        /// Coordinates EESSI in the country.
        Coordinator = "COORDINATOR",
        /// Keeps the country's entries in the Institution Repository.
        RepositoryMaintainer = "REPOSITORY_MAINTAINER",
        /// The single point of contact of an access point (Decision E2).
        SinglePointOfContact = "SINGLE_POINT_OF_CONTACT",
        /// Helps users.
        ServiceDesk = "SERVICE_DESK",
    }
);

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Text {
    /// ISO 639-1 code of its language.
    pub language: String,
    /// The text; paragraphs are kept.
    pub text: String,
}

/// One text in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Texts(pub Vec<Text>);

impl Texts {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|text| text.text.trim().is_empty())
    }

    /// The text in a language.
    pub fn within(&self, language: &str) -> Option<&Text> {
        self.0.iter().find(|text| text.language == language && !text.text.trim().is_empty())
    }

    /// The same with the text in one language written anew; an empty one takes it away.
    #[must_use]
    pub fn with(&self, language: &str, text: &str) -> Self {
        let mut own: Vec<Text> = self.0.iter().filter(|own| own.language != language).cloned().collect();
        if !text.trim().is_empty() {
            own.push(Text { language: language.to_owned(), text: text.to_owned() });
        }
        Self(own)
    }

    /// The text for a reader of `language`: in that language, else in the original one, else in English, else any.
    pub fn best(&self, language: &str, original: &str) -> Option<&Text> {
        let any = || self.0.iter().find(|text| !text.text.trim().is_empty());
        self.within(language).or_else(|| self.within(original)).or_else(|| self.within("en")).or_else(any)
    }
}

/// An office by its role: never a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// What it does.
    pub role: OfficeRole,
    /// What it is called.
    #[serde(default)]
    pub name: Texts,
    /// Its code in the directory.
    #[serde(default)]
    pub institution: Option<String>,
    /// For a single point of contact: of which access point.
    #[serde(default)]
    pub access_point: Option<String>,
    /// A functional mailbox.
    #[serde(default)]
    pub mailbox: Option<String>,
    /// Web site.
    #[serde(default)]
    pub url: Option<String>,
}

/// Where the country is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileAccessPoint {
    /// What it is called.
    #[serde(default)]
    pub name: Texts,
    /// Who operates it.
    #[serde(default)]
    pub operator: Texts,
    /// The operator's code in the directory.
    #[serde(default)]
    pub institution: Option<String>,
}

/// An application that routes cases to the institutions behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Router {
    /// Its code in the directory.
    pub code: String,
    /// The sectors it routes.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// What it does.
    #[serde(default)]
    pub remark: Texts,
}

/// An application of the country's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// What it is called.
    pub name: String,
    /// Who owns it.
    #[serde(default)]
    pub owner: Texts,
    /// The sectors it serves.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// Since when it takes the place of RINA; none where it does not or that is not stated.
    #[serde(default)]
    pub replaces_rina_since: Option<NaiveDate>,
}

/// How the country is connected.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Architecture {
    /// Access points.
    pub access_points: Vec<ProfileAccessPoint>,
    /// One national body for each branch, or several.
    pub topology: Option<Topology>,
    /// Whether there is a national gateway.
    pub has_gateway: Option<bool>,
    /// What the gateway is.
    pub gateway: Texts,
    /// Routing applications.
    pub routers: Vec<Router>,
    /// Who operates RINA.
    pub rina_operation: Option<RinaOperation>,
    /// Who that is, in words.
    pub rina_operator: Texts,
    /// The version of RINA.
    pub rina_version: Option<String>,
    /// National applications.
    pub applications: Vec<Application>,
}

/// How a sector works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectorProfile {
    /// The sector.
    pub sector: Sector,
    /// By what cases are handled.
    #[serde(default)]
    pub mode: Option<SectorMode>,
    /// Since when it is so.
    #[serde(default)]
    pub mode_since: Option<NaiveDate>,
    /// How many institutions are connected.
    #[serde(default)]
    pub institutions: Option<u32>,
    /// First day in production.
    #[serde(default)]
    pub first_production_on: Option<NaiveDate>,
    /// How much is done by machine.
    #[serde(default)]
    pub automation: Option<Automation>,
    /// What else is to be known.
    #[serde(default)]
    pub remark: Texts,
}

/// How far a BUC is in a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucProfile {
    /// Code of the BUC.
    pub buc: String,
    /// The role.
    pub role: Role,
    /// How far it is.
    pub status: BucStatus,
    /// Day on which production is planned to begin.
    #[serde(default)]
    pub planned_on: Option<NaiveDate>,
    /// Day on which production began.
    #[serde(default)]
    pub actual_on: Option<NaiveDate>,
    /// What else is to be known.
    #[serde(default)]
    pub remark: Texts,
}

/// A page elsewhere: a map, a description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileLink {
    /// What it is.
    #[serde(default)]
    pub title: Texts,
    /// Its address.
    pub url: String,
}

/// How the country works day by day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Operation {
    /// The version of the Common Data Model in production.
    pub cdm_version: Option<String>,
    /// The version the country moves to next.
    pub next_cdm_version: Option<String>,
    /// The day on which it does.
    pub migration_on: Option<NaiveDate>,
    /// What is done when the system is down.
    pub fallback: Texts,
    /// Languages in which institutions work, ISO 639-1.
    pub languages: Vec<String>,
    /// What does not work as others would expect.
    pub limitations: Texts,
    /// Pages elsewhere.
    pub links: Vec<ProfileLink>,
}

/// Everything a profile says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct ProfileContent {
    /// The language in which it was written; texts in other languages are translations.
    pub original: String,
    /// Day from which the description holds.
    pub valid_from: Option<NaiveDate>,
    /// Who is responsible.
    pub offices: Vec<Office>,
    /// How the country is connected.
    pub architecture: Architecture,
    /// By sector.
    pub sectors: Vec<SectorProfile>,
    /// By BUC and role.
    pub bucs: Vec<BucProfile>,
    /// How it works day by day.
    pub operation: Operation,
}

impl ProfileContent {
    /// What is said of a sector; the first when it is said twice.
    pub fn sector(&self, sector: Sector) -> Option<&SectorProfile> {
        self.sectors.iter().find(|one| one.sector == sector)
    }

    /// What is said of a BUC in a role; the first when it is said twice.
    pub fn buc(&self, buc: &str, role: Role) -> Option<&BucProfile> {
        self.bucs.iter().find(|one| one.buc == buc && one.role == role)
    }
}
