//! Names by language and kind, functions per sector, addresses and contacts: the contents of a revision.

use super::{InstitutionFunction, NameKind, Sector};
use chrono::NaiveDate;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// One name of an institution, network, area or place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// ISO 639-1 language code.
    pub language: String,
    /// What sort of name it is.
    pub kind: NameKind,
    /// The name itself, one line without double blanks.
    pub text: String,
}

/// All names of a thing, the main official one first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Names(pub Vec<Name>);

impl Names {
    /// The name to show to a reader of `language`: official in that language, else translation into it, else the main
    /// official name, else English, else any (contract: official → English → any).
    pub fn best(&self, language: Option<&str>) -> Option<&Name> {
        let shown = |name: &&Name| matches!(name.kind, NameKind::Official | NameKind::Translation);
        language
            .and_then(|language| self.0.iter().filter(shown).find(|name| name.language == language))
            .or_else(|| self.0.iter().find(|name| name.kind == NameKind::Official))
            .or_else(|| self.0.iter().find(|name| name.language == "en"))
            .or_else(|| self.0.first())
    }

    /// The text of [`Self::best`], empty when there is no name at all.
    pub fn text(&self, language: Option<&str>) -> &str {
        self.best(language).map_or("", |name| name.text.as_str())
    }

    /// The English name, if one was given.
    pub fn english(&self) -> Option<&str> {
        self.0
            .iter()
            .find(|name| name.language == "en" && matches!(name.kind, NameKind::Official | NameKind::Translation))
            .map(|name| name.text.as_str())
    }
}

/// One function of an institution and the sectors it is held in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionIn {
    /// The function.
    pub function: InstitutionFunction,
    /// The sectors it is held in; empty means all sectors of the institution.
    pub sectors: Vec<Sector>,
}

/// All functions of an institution.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Functions(pub Vec<FunctionIn>);

/// A postal or visiting address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Town, in the local form.
    pub town: Option<String>,
    /// True for the address visitors go to.
    pub visitor: bool,
}

/// All addresses of an institution.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Addresses(pub Vec<Address>);

/// How to reach an institution.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct Contacts {
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// Fax numbers.
    pub faxes: Vec<String>,
    /// E-mail addresses (functional mailboxes).
    pub emails: Vec<String>,
    /// Web sites.
    pub urls: Vec<String>,
    /// Persons to ask, each only until a day.
    pub persons: Vec<ContactPerson>,
}

/// A person to ask. Functional mailboxes are better: a person's data is erased, from the history too, when its day has come
/// (5-rules 18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPerson {
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// First day on which the person is no longer shown.
    pub until: NaiveDate,
}

/// A list of sectors in one column.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Sectors(pub Vec<Sector>);

/// A list of short texts in one column: codes, languages, web sites.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
pub struct TextList(pub Vec<String>);

static COLLATOR: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    Collator::try_new(icu_locale_core::locale!("und").into(), CollatorOptions::default())
        .expect("the root collation is compiled in")
});

/// The key by which texts of any script are ordered, the same on every engine (root collation of CLDR).
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 2);
    let Ok(()) = COLLATOR.write_sort_key_to(text, &mut key);
    key
}
