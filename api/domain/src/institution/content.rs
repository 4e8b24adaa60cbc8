//! All that an entry says, at all times: what a change takes and gives, what the history keeps, what undoing brings back.

use crate::competence::{Holding, Stretch, Timeline};
use crate::error::DomainError;
use chrono::NaiveDate;
use entities::Read;
use entities::change::NewPayload;
use entities::competence::{self, Competence};
use entities::id::InstitutionId;
use entities::institution::{self, Institution};
use entities::relation::{self, Relation};
use entities::revision::{self, Revision};
use entities::value::{
    Address, CodeStatus, ContactPerson, Contacts, FunctionIn, Name, NameKind, Names, PayloadPart, Period, RelationKind,
};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// What an institution is called and covers during a stretch of days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Description {
    /// Acronym.
    pub acronym: String,
    /// Key of its network.
    pub network: Option<String>,
    /// Names, the main official one first.
    pub names: Vec<Name>,
    /// Functions, each with its sectors.
    pub functions: Vec<FunctionIn>,
    /// Codes of the areas it covers; empty means not stated.
    pub areas: Vec<String>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// Telephone, fax, e-mail, web, contact persons.
    pub contacts: Contacts,
}

/// A description and the days it describes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Described {
    /// From when to when.
    pub during: Period,
    /// What it says.
    #[serde(flatten)]
    pub text: Description,
}

/// A succession or routing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Related {
    /// What the relation is.
    pub kind: RelationKind,
    /// Code of the other institution.
    pub other: String,
    /// Day from which it holds.
    pub on: Option<NaiveDate>,
    /// What part it is about; none means the whole.
    pub scope: Option<String>,
}

/// All that an entry says, at all times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Code `CC:NATIONALID`.
    pub code: String,
    /// Whether the code is the one in use.
    pub code_status: CodeStatus,
    /// Whether everybody may see the entry.
    pub is_public: bool,
    /// From when to when the institution is valid.
    pub validity: Period,
    /// Descriptions by first day, without gaps; never empty.
    pub described: Vec<Described>,
    /// Competences by BUC, role and first day.
    pub competences: Vec<Stretch>,
    /// What it has with other institutions.
    pub relations: Vec<Related>,
}

/// An entry as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its row: identity and version.
    pub row: Institution,
    /// Its revisions, as they are stored.
    pub revisions: Vec<Revision>,
    /// What it says.
    pub content: Content,
}

/// What somebody changed in a list of names, `base` becoming `new`, done to another list: rows that went go there too, rows that came
/// come; what `onto` says besides stays.
pub fn carried(base: &[Name], new: &[Name], onto: &[Name]) -> Vec<Name> {
    let went = |name: &Name| base.contains(name) && !new.contains(name);
    let mut names: Vec<Name> = Vec::with_capacity(onto.len() + 1);
    for name in onto.iter().filter(|name| !went(name)) {
        // A name that was written anew takes the place of the one of its language and kind.
        let is_replaced = |own: &&Name| {
            !base.contains(own) && own.language == name.language && own.kind == name.kind && base.contains(name)
        };
        if !new.iter().any(|own| is_replaced(&own)) {
            names.push(name.clone());
        }
    }
    for name in new.iter().filter(|name| !base.contains(name)) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names.sort_by_key(|name| name.kind != NameKind::Official);
    names
}

impl Content {
    /// The description of a day.
    pub fn description(&self, day: NaiveDate) -> &Description {
        let covers = self.described.iter().rfind(|one| one.during.contains(day));
        &covers.unwrap_or(&self.described[0]).text
    }

    /// Changes the descriptions of `day` and later. `change` is given each with the one that held on `day` before; a later one that
    /// says something else already keeps it, because somebody announced it.
    pub fn describe(&mut self, day: NaiveDate, mut change: impl FnMut(&mut Description, &Description)) {
        let held = self.description(day).clone();
        let mut next = Vec::with_capacity(self.described.len() + 1);
        for one in self.described.drain(..) {
            let early = one.during.intersection(&Period::new(None, Some(day)));
            let late = one.during.intersection(&Period::new(Some(day), None));
            if !early.is_empty() {
                next.push(Described { during: early, text: one.text.clone() });
            }
            if !late.is_empty() {
                let mut text = one.text;
                change(&mut text, &held);
                next.push(Described { during: late, text });
            }
        }
        self.described = joined(next);
    }

    /// The competences as lines of days.
    pub fn timeline(&self) -> Timeline {
        Timeline::of(self.competences.iter().cloned())
    }

    /// From `day` on what `other` says, before it what this one says.
    #[must_use]
    pub fn until(&self, day: NaiveDate, other: &Self) -> Self {
        let cut = |list: &[Described], within: Period| -> Vec<Described> {
            let part = |one: &Described| Described { during: one.during.intersection(&within), text: one.text.clone() };
            list.iter().map(part).filter(|one| !one.during.is_empty()).collect()
        };
        let mut described = cut(&self.described, Period::new(None, Some(day)));
        described.extend(cut(&other.described, Period::new(Some(day), None)));
        let to = if self.validity.to.is_some_and(|to| to <= day) && other.validity.to.is_some_and(|to| to <= day) {
            self.validity.to
        } else {
            other.validity.to
        };
        Self {
            code: self.code.clone(),
            code_status: other.code_status,
            is_public: other.is_public,
            validity: Period::new(other.validity.from, to),
            described: joined(described),
            competences: self.timeline().until(day, &other.timeline()).stretches(),
            relations: other.relations.clone(),
        }
    }

    /// Takes the contact persons out; gives them with the position of their description.
    pub(crate) fn take_persons(&mut self) -> Vec<(usize, Vec<ContactPerson>)> {
        let lists = self.described.iter_mut().enumerate();
        let taken = lists.map(|(at, one)| (at, std::mem::take(&mut one.text.contacts.persons)));
        taken.filter(|(_, persons)| !persons.is_empty()).collect()
    }

    /// Puts contact persons back where they were taken from.
    pub(crate) fn put_persons(&mut self, persons: Vec<(usize, Vec<ContactPerson>)>) {
        for (at, list) in persons {
            if let Some(one) = self.described.get_mut(at) {
                one.text.contacts.persons = list;
            }
        }
    }
}

fn joined(parts: Vec<Described>) -> Vec<Described> {
    let mut joined: Vec<Described> = Vec::with_capacity(parts.len());
    for one in parts {
        match joined.last_mut() {
            Some(last) if last.during.touches(&one.during) && last.text == one.text => last.during.to = one.during.to,
            _ => joined.push(one),
        }
    }
    joined
}

impl From<&Revision> for Described {
    fn from(row: &Revision) -> Self {
        Self {
            during: Period::new(row.effective_from, row.effective_to),
            text: Description {
                acronym: row.acronym.clone(),
                network: row.network.clone(),
                names: row.names.0.clone(),
                functions: row.functions.0.clone(),
                areas: row.areas.0.clone(),
                addresses: row.addresses.0.clone(),
                contacts: row.contacts.clone(),
            },
        }
    }
}

impl Description {
    /// Its names as stored.
    pub fn names(&self) -> Names {
        Names(self.names.clone())
    }
}

impl From<Competence> for Stretch {
    fn from(row: Competence) -> Self {
        Self {
            buc: row.buc,
            role: row.role,
            validity: row.validity,
            holding: Holding { ready: row.ready, areas: row.areas, scope: row.scope },
        }
    }
}

/// What an entry said as parts of a change's payload: contact persons apart, because they are erased.
pub(crate) fn payloads(mut content: Content, salt: impl Fn() -> String) -> Vec<NewPayload> {
    let persons = content.take_persons();
    let part = |part, content: Result<String, serde_json::Error>| {
        let content =
            content.inspect_err(|error| tracing::error!(%error, "an entry could not be written down")).ok()?;
        Some(NewPayload { part, salt: salt(), content })
    };
    let main = part(PayloadPart::Main, serde_json::to_string(&content));
    let personal =
        (!persons.is_empty()).then(|| part(PayloadPart::Personal, serde_json::to_string(&persons))).flatten();
    main.into_iter().chain(personal).collect()
}

/// What an entry said, from the parts of a payload; contact persons are missing once they were erased.
pub(crate) fn content_of(main: &str, personal: Option<&str>) -> Option<Content> {
    let unreadable = |error: &serde_json::Error| tracing::error!(%error, "a payload of the change log cannot be read");
    let mut content: Content = serde_json::from_str(main).inspect_err(unreadable).ok()?;
    if let Some(persons) = personal.and_then(|text| serde_json::from_str(text).inspect_err(unreadable).ok()) {
        content.put_persons(persons);
    }
    Some(content)
}

/// The entries with these codes, by code, as the store has them; unknown ones are left out. A handful of statements, however many
/// codes.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn stored_by_codes(store: &impl Read, codes: &[String]) -> Result<HashMap<String, Stored>, DomainError> {
    let mut all = HashMap::with_capacity(codes.len());
    for some in codes.chunks(1_000) {
        let some: Vec<&str> = some.iter().map(String::as_str).collect();
        let rows = institution::by_codes(store, &some).await?;
        all.extend(with_parts(store, rows).await?);
    }
    Ok(all)
}

async fn with_parts(store: &impl Read, rows: Vec<Institution>) -> Result<HashMap<String, Stored>, DomainError> {
    let ids: Vec<InstitutionId> = rows.iter().map(|row| row.id).collect();
    let known: HashSet<InstitutionId> = ids.iter().copied().collect();
    let mut revisions: HashMap<InstitutionId, Vec<Revision>> = HashMap::new();
    for row in revision::of(store, &ids).await? {
        revisions.entry(row.institution_id).or_default().push(row);
    }
    let mut held: HashMap<InstitutionId, Vec<Stretch>> = HashMap::new();
    for row in competence::of(store, &ids).await? {
        held.entry(row.institution_id).or_default().push(row.into());
    }
    let links: Vec<Relation> =
        relation::of(store, &ids).await?.into_iter().filter(|row| known.contains(&row.institution_id)).collect();
    let others: Vec<InstitutionId> = links.iter().map(|row| row.other_id).collect();
    let codes: HashMap<InstitutionId, String> =
        institution::by_ids(store, &others).await?.into_iter().map(|row| (row.id, row.code)).collect();
    let mut related: HashMap<InstitutionId, Vec<Related>> = HashMap::new();
    for row in links {
        let Some(other) = codes.get(&row.other_id).cloned() else { continue };
        related.entry(row.institution_id).or_default().push(Related {
            kind: row.kind,
            other,
            on: row.on,
            scope: row.scope,
        });
    }
    let whole = rows.into_iter().map(|row| {
        let revisions = revisions.remove(&row.id).unwrap_or_default();
        let mut relations = related.remove(&row.id).unwrap_or_default();
        relations.sort();
        let content = Content {
            code: row.code.clone(),
            code_status: row.code_status,
            is_public: row.is_public,
            validity: Period::new(row.valid_from, row.valid_to),
            described: joined(revisions.iter().map(Described::from).collect()),
            competences: Timeline::of(held.remove(&row.id).unwrap_or_default()).stretches(),
            relations,
        };
        (row.code.clone(), Stored { row, revisions, content })
    });
    Ok(whole.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn named(name: &str) -> Description {
        Description { acronym: name.to_owned(), ..Description::default() }
    }

    fn content(parts: &[(&str, &str, &str)]) -> Content {
        let described = parts.iter().map(|(from, to, name)| Described {
            during: Period::new(from.parse().ok(), to.parse().ok()),
            text: named(name),
        });
        Content {
            code: "PL:TEST1".to_owned(),
            code_status: CodeStatus::Real,
            is_public: true,
            validity: Period::default(),
            described: described.collect(),
            competences: Vec::new(),
            relations: Vec::new(),
        }
    }

    fn rename(content: &mut Content, on: &str, name: &str) {
        content.describe(day(on), |text, held| {
            if text.acronym == held.acronym {
                text.acronym = name.to_owned();
            }
        });
    }

    #[test]
    fn a_change_holds_from_its_day_on_and_leaves_what_was_announced_for_later() {
        let mut one = content(&[("", "", "old")]);
        rename(&mut one, "2027-01-01", "new");
        assert_eq!(one, content(&[("", "2027-01-01", "old"), ("2027-01-01", "", "new")]));
        rename(&mut one, "2026-12-01", "between");
        let expected =
            content(&[("", "2026-12-01", "old"), ("2026-12-01", "2027-01-01", "between"), ("2027-01-01", "", "new")]);
        assert_eq!(one, expected);
    }

    #[test]
    fn what_was_before_is_brought_back_from_a_day_on() {
        let before = content(&[("", "", "old")]);
        let mut now = before.clone();
        rename(&mut now, "2026-06-01", "new");
        let undone = now.until(day("2027-01-01"), &before);
        let expected =
            content(&[("", "2026-06-01", "old"), ("2026-06-01", "2027-01-01", "new"), ("2027-01-01", "", "old")]);
        assert_eq!(undone, expected);
        assert_eq!(now.until(day("2026-06-01"), &before), before);
    }
}

#[cfg(test)]
mod carried_names {
    use super::*;

    fn name(language: &str, kind: NameKind, text: &str) -> Name {
        Name { language: language.to_owned(), kind, text: text.to_owned() }
    }

    #[test]
    fn a_correction_of_one_name_leaves_what_was_announced_for_another() {
        let (pl, en) = (name("pl", NameKind::Official, "Zakład"), name("en", NameKind::Translation, "Ofice"));
        let right = name("en", NameKind::Translation, "Office");
        let announced =
            [name("pl", NameKind::Official, "Nowy Zakład"), en.clone(), name("pl", NameKind::Former, "Zakład")];
        let base = [pl.clone(), en];
        let found = carried(&base, &[pl, right.clone()], &announced);
        assert_eq!(found, [announced[0].clone(), announced[2].clone(), right].to_vec());
        assert_eq!(carried(&base, &base, &announced), announced);
    }
}
