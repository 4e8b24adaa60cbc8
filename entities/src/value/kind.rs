//! The closed vocabularies of the domain, each stored and printed by its contract name.

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// The text is not a value of the named vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not a {vocabulary}; use one of {allowed}")]
pub struct UnknownValue {
    /// Which vocabulary was asked.
    pub vocabulary: &'static str,
    /// What was given, cut to 40 characters.
    pub text: String,
    /// The values that exist, separated by commas.
    pub allowed: String,
}

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
        #[sea_orm(rs_type = "String", db_type = "Text")]
        pub enum $name {
            $($(#[$vdoc])* #[sea_orm(string_value = $text)] #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every value in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The contract's name of this value.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Position in [`Self::ALL`].
            pub fn index(self) -> usize {
                self as usize
            }

            /// Reads the contract's name, in any letter case.
            ///
            /// # Errors
            /// [`UnknownValue`] with the values that exist.
            pub fn parse(text: &str) -> Result<Self, UnknownValue> {
                Self::ALL.iter().copied().find(|value| value.as_str().eq_ignore_ascii_case(text.trim())).ok_or_else(|| {
                    UnknownValue {
                        vocabulary: stringify!($name),
                        text: text.trim().chars().take(40).collect(),
                        allowed: Self::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", "),
                    }
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

vocabulary!(
    /// A branch of social security (1-domain §4).
    Sector {
        /// Legislation Applicable.
        LegislationApplicable = "LA",
        /// Sickness.
        Sickness = "S",
        /// Accidents at Work and Occupational Diseases.
        AccidentsAtWork = "AW",
        /// Pensions.
        Pensions = "P",
        /// Family Benefits.
        FamilyBenefits = "FB",
        /// Unemployment Benefits.
        UnemploymentBenefits = "UB",
        /// Recovery.
        Recovery = "R",
        /// Horizontal.
        Horizontal = "H",
        /// Miscellaneous.
        Miscellaneous = "M",
    }
);

vocabulary!(
    /// The part an institution plays in a business use case.
    Role {
        /// Starts and leads the case.
        CaseOwner = "CASE_OWNER",
        /// Receives the case.
        CounterParty = "COUNTER_PARTY",
        /// Routes messages to the institutions behind it.
        IntelligentRouting = "INTELLIGENT_ROUTING",
    }
);

vocabulary!(
    /// What a body is under Reg. 883/2004 Art. 1 and Reg. 987/2009 Annex 4.
    InstitutionFunction {
        /// The ministry or equivalent authority responsible for social security schemes.
        CompetentAuthority = "COMPETENT_AUTHORITY",
        /// The institution with which the person is insured or from which benefits are due.
        CompetentInstitution = "COMPETENT_INSTITUTION",
        /// Provides benefits where the person lives.
        InstitutionOfResidence = "INSTITUTION_OF_RESIDENCE",
        /// Provides benefits where the person stays.
        InstitutionOfStay = "INSTITUTION_OF_STAY",
        /// Answers requests for information and assistance.
        LiaisonBody = "LIAISON_BODY",
        /// Electronic contact point between countries.
        AccessPoint = "ACCESS_POINT",
    }
);

vocabulary!(
    /// Whether a code is the one in use or a stand-in of the demonstration set.
    CodeStatus {
        /// The code that is or was in use.
        Real = "REAL",
        /// A stand-in in the network's real shape.
        Provisional = "PROVISIONAL",
    }
);

vocabulary!(
    /// What sort of name a name is.
    NameKind {
        /// In an official language of the country.
        Official = "OFFICIAL",
        /// A translation, in practice into English.
        Translation = "TRANSLATION",
        /// A name the body had before.
        Former = "FORMER",
        /// A name people use.
        Alias = "ALIAS",
        /// A short form, often in another script.
        Abbreviation = "ABBREVIATION",
    }
);

vocabulary!(
    /// How one institution relates to another.
    RelationKind {
        /// The other institution follows this one.
        Successor = "SUCCESSOR",
        /// Messages for this institution pass through the other, a router.
        RoutedBy = "ROUTED_BY",
    }
);

vocabulary!(
    /// Which list an area code comes from (5-rules 6).
    AreaScheme {
        /// Nomenclature of Territorial Units for Statistics, version 2021.
        Nuts2021 = "NUTS2021",
        /// Local administrative units.
        Lau = "LAU",
        /// A national division that follows neither.
        National = "NATIONAL",
    }
);

vocabulary!(
    /// How many institutions may take part in a business use case.
    Participation {
        /// One case owner and one counterparty.
        Bilateral = "BILATERAL",
        /// One case owner and several counterparties.
        Multilateral = "MULTILATERAL",
    }
);

vocabulary!(
    /// What a change is about.
    Noun {
        /// An institution's entry.
        Institution = "INSTITUTION",
        /// The competences of an institution.
        Competence = "COMPETENCE",
        /// A country's code lists: networks, areas, places.
        Country = "COUNTRY",
        /// A national implementation profile.
        Profile = "PROFILE",
        /// A good practice.
        Practice = "PRACTICE",
        /// A training.
        Training = "TRAINING",
        /// A question to direct user support.
        Question = "QUESTION",
        /// A study visit or meeting.
        Visit = "VISIT",
        /// A person with an account.
        Person = "PERSON",
        /// A request to change entries.
        ChangeRequest = "CHANGE_REQUEST",
    }
);

vocabulary!(
    /// What a person with an account does (contract, Roles).
    PersonRole {
        /// Asks, submits practices, states uptake, requests visits, for one country.
        Clerk = "CLERK",
        /// Drafts entries and the profile of one country.
        NationalEditor = "NATIONAL_EDITOR",
        /// Approves, publishes and endorses for one country.
        NationalCoordinator = "NATIONAL_COORDINATOR",
        /// Reviews practices and visits, runs trainings, answers.
        ProgrammeOfficer = "PROGRAMME_OFFICER",
        /// Looks after people and imports for any country.
        Administrator = "ADMINISTRATOR",
    }
);

impl PersonRole {
    /// Whether the role belongs to one country.
    pub fn is_national(self) -> bool {
        matches!(self, Self::Clerk | Self::NationalEditor | Self::NationalCoordinator)
    }
}

vocabulary!(
    /// What a session was begun for.
    SessionKind {
        /// Reading and writing pages, by cookie.
        Pages = "PAGES",
        /// A program, by access and refresh tokens.
        Program = "PROGRAM",
        /// A script, by one access token that cannot be renewed.
        Script = "SCRIPT",
    }
);

vocabulary!(
    /// How an attempt to sign in ended.
    AttemptOutcome {
        /// The person was signed in.
        SignedIn = "SIGNED_IN",
        /// E-mail and password do not fit, or the account is closed.
        Refused = "REFUSED",
        /// Too many attempts before it; the password was not looked at.
        Limited = "LIMITED",
    }
);

vocabulary!(
    /// What a part of a change's payload is about.
    PayloadPart {
        /// Everything but persons.
        Main = "MAIN",
        /// Contact persons, erased after their expiry.
        Personal = "PERSONAL",
    }
);

vocabulary!(
    /// Where a request to change entries stands.
    RequestState {
        /// Being written; only its country's editors see it.
        Draft = "DRAFT",
        /// Waits for a second person.
        Proposed = "PROPOSED",
        /// Approved: it takes effect on its day.
        Approved = "APPROVED",
        /// Given back to whoever wrote it, with a reason.
        Returned = "RETURNED",
        /// Refused for good, with a reason.
        Refused = "REFUSED",
        /// Taken back by whoever wrote it.
        Withdrawn = "WITHDRAWN",
    }
);

vocabulary!(
    /// Where a mail stands.
    MailState {
        /// Waits to be sent, or to be tried again.
        Waiting = "WAITING",
        /// Given to the mail server.
        Sent = "SENT",
        /// Tried too often, or refused for good.
        Dead = "DEAD",
    }
);
