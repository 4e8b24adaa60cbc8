//! What a request asks for, as it is stored and as GraphQL, pages and files write it.

use crate::competence::Holding;
use crate::institution::{Description, Related};
use chrono::NaiveDate;
use entities::value::{Address, CodeStatus, Contacts, FunctionIn, InstitutionCode, Name, Period, Role};
use search::Lists;
use serde::{Deserialize, Serialize};

/// Entries of an act that are kept with all they say.
const MANY: usize = 100;

/// One act on entries of one country.
#[expect(clippy::large_enum_variant, reason = "there is one of them at a time")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Act {
    /// Makes new entries or changes old ones.
    Entries {
        /// The entries.
        entries: Vec<Entry>,
    },
    /// Ends an institution.
    End {
        /// Its code.
        code: String,
        /// Who follows it.
        successors: Vec<Successor>,
    },
    /// Makes one institution of several: those end, the one follows them.
    Merge {
        /// Codes of those that end.
        codes: Vec<String>,
        /// The one that follows.
        into: Target,
        /// Whether it takes over what they were competent for, with their areas.
        take_over: bool,
    },
    /// Makes several institutions of one: it ends, they follow it.
    Split {
        /// Code of the one that ends.
        code: String,
        /// Those that follow.
        into: Vec<Part>,
    },
    /// Gives an institution another name, and another code when one is given.
    Rename {
        /// Its present code.
        code: String,
        /// Its new official names, one for each language.
        names: Vec<Name>,
        /// Its new acronym; none to keep it.
        acronym: Option<String>,
        /// Its new code; none to keep it.
        new_code: Option<String>,
    },
    /// Brings back what an entry said before a change.
    Restore {
        /// Its code.
        code: String,
        /// Number of the change.
        seq: i64,
    },
}

/// An entry to make or to change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its code.
    pub code: String,
    /// Whether it is made.
    #[serde(default)]
    pub is_new: bool,
    /// What it says from then on.
    pub patch: Patch,
}

/// Who follows an institution that ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Successor {
    /// Its code.
    pub code: String,
    /// For what part; none for the whole.
    pub scope: Option<String>,
}

/// An institution that is there already or is made by the same act.
#[expect(clippy::large_enum_variant, reason = "there are a few of them at a time")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Target {
    /// By its code.
    Existing(String),
    /// A new one.
    New(Entry),
}

impl Target {
    /// Its code.
    pub fn code(&self) -> &str {
        match self {
            Self::Existing(code) => code,
            Self::New(entry) => &entry.code,
        }
    }
}

/// One of several that follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The institution.
    pub target: Target,
    /// For what part; none for the whole.
    pub scope: Option<String>,
}

/// One end of a period: open, or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Edge {
    /// Without limit.
    Open,
    /// A day.
    On(NaiveDate),
}

impl Edge {
    /// The day, if there is one.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Open => None,
            Self::On(day) => Some(day),
        }
    }
}

impl From<Option<NaiveDate>> for Edge {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Open, Self::On)
    }
}

/// What an entry says from a day on; what is none stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Patch {
    /// Acronym.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    /// All its names, the main official one first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<Name>>,
    /// All its functions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<FunctionIn>>,
    /// Key of its network; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Codes of all its areas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<Vec<String>>,
    /// All its addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<Address>>,
    /// Telephone, fax, e-mail, web, contact persons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Contacts>,
    /// Whether the code is the one in use. It has no day: it counts from the approval on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_status: Option<CodeStatus>,
    /// Whether everybody may see the entry. It has no day: it counts from the approval on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_public: Option<bool>,
    /// First day of its validity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Edge>,
    /// First day on which it is no longer valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Edge>,
    /// Changes of its competences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub competences: Vec<CompetenceEdit>,
    /// Changes of its relations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<RelationEdit>,
}

impl Patch {
    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What has to be written so that an entry that says `held` says `wanted`; competences and relations apart.
pub fn patch_between(held: &Description, wanted: Description) -> Patch {
    macro_rules! changed {
        ($field:ident) => {
            (held.$field != wanted.$field).then_some(wanted.$field)
        };
    }
    Patch {
        network: (held.network != wanted.network).then(|| wanted.network.unwrap_or_default()),
        acronym: changed!(acronym),
        names: changed!(names),
        functions: changed!(functions),
        areas: changed!(areas),
        addresses: changed!(addresses),
        contacts: changed!(contacts),
        ..Patch::default()
    }
}

/// What holds for a BUC and role during some days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompetenceEdit {
    /// Code of the business use case.
    pub buc: String,
    /// In which role.
    pub role: Role,
    /// From which day; the effective day of the act when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Edge>,
    /// First day on which it no longer holds; none for no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// What holds; none for nothing.
    pub holding: Option<Holding>,
}

impl CompetenceEdit {
    /// The days it is about, for an act that takes effect on `day`.
    pub fn during(&self, day: NaiveDate) -> Period {
        Period::new(self.from.map_or(Some(day), Edge::day), self.to)
    }
}

/// A relation that is made or taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelationEdit {
    /// The relation.
    pub relation: Related,
    /// Whether it is taken away.
    #[serde(default)]
    pub is_removed: bool,
}

/// A code as it is stored, where it is one: `gb:uk030` names the same entry as `UK:uk030`.
pub(super) fn normalised(code: &str) -> String {
    InstitutionCode::parse(code).map_or_else(|_| code.trim().to_owned(), |code| code.as_str().to_owned())
}

impl Act {
    /// The same act with all codes as they are stored, those of BUCs too.
    pub(super) fn normalised(mut self, lists: &Lists) -> Self {
        let fix = |code: &mut String| *code = normalised(code);
        let fix_entry = |entry: &mut Entry| {
            fix(&mut entry.code);
            for edit in &mut entry.patch.competences {
                if let Some(buc) = lists.buc(&edit.buc) {
                    edit.buc.clone_from(&buc.code);
                }
            }
            entry.patch.relations.iter_mut().for_each(|edit| fix(&mut edit.relation.other));
        };
        let fix_target = |target: &mut Target| match target {
            Target::Existing(code) => fix(code),
            Target::New(entry) => fix_entry(entry),
        };
        match &mut self {
            Self::Entries { entries } => entries.iter_mut().for_each(fix_entry),
            Self::End { code, successors } => {
                fix(code);
                successors.iter_mut().for_each(|next| fix(&mut next.code));
            }
            Self::Merge { codes, into, .. } => {
                codes.iter_mut().for_each(fix);
                codes.sort();
                codes.dedup();
                fix_target(into);
            }
            Self::Split { code, into } => {
                fix(code);
                into.iter_mut().for_each(|part| fix_target(&mut part.target));
            }
            Self::Rename { code, new_code, .. } => {
                fix(code);
                new_code.iter_mut().for_each(fix);
            }
            Self::Restore { code, .. } => fix(code),
        }
        self
    }

    /// Codes of the entries that it changes or makes, each once.
    pub fn codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = match self {
            Self::Entries { entries } => entries.iter().map(|entry| entry.code.clone()).collect(),
            Self::End { code, .. } | Self::Restore { code, .. } => vec![code.clone()],
            Self::Merge { codes, into, .. } => codes.iter().cloned().chain([into.code().to_owned()]).collect(),
            Self::Split { code, into } => {
                std::iter::once(code.clone()).chain(into.iter().map(|part| part.target.code().to_owned())).collect()
            }
            Self::Rename { code, new_code, .. } => std::iter::once(code.clone()).chain(new_code.clone()).collect(),
        };
        codes.sort();
        codes.dedup();
        codes
    }

    /// The same act, where it is a file's of many entries, with their codes only.
    pub(super) fn named_only(self) -> Self {
        match self {
            Self::Entries { entries } if entries.len() > MANY => Self::Entries {
                entries: entries.into_iter().map(|entry| Entry { patch: Patch::default(), ..entry }).collect(),
            },
            other => other,
        }
    }

    /// What is done, in one word for lists and the change log.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Entries { entries } if entries.len() > 1 => "IMPORTED",
            Self::Entries { entries } if entries.iter().any(|entry| entry.is_new) => "CREATED",
            Self::Entries { .. } => "CHANGED",
            Self::End { .. } => "ENDED",
            Self::Merge { .. } => "MERGED",
            Self::Split { .. } => "SPLIT",
            Self::Rename { .. } => "RENAMED",
            Self::Restore { .. } => "RESTORED",
        }
    }
}
