//! Profiles side by side: two versions of one country, or two to five countries, fact by fact.

use super::fact::{About, Fact, Item, Value, facts};
use super::get::in_force;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::countries;
use crate::message::Message;
use chrono::NaiveDate;
use entities::profile::Profile;
use entities::value::{CountryCode, ProfileContent};
use std::collections::HashMap;
use std::sync::Arc;

/// How many countries are put side by side.
const FEWEST: usize = 2;
const MOST: usize = 5;

/// One fact that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its address.
    pub path: String,
    /// What it is about.
    pub item: Item,
    /// Of what in particular.
    pub about: About,
    /// What was stated before.
    pub before: Option<Value>,
    /// What is stated now.
    pub after: Option<Value>,
}

/// One fact of several countries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its address.
    pub path: String,
    /// What it is about.
    pub item: Item,
    /// Of what in particular.
    pub about: About,
    /// What each country states, in the order of the countries.
    pub values: Vec<Option<Value>>,
    /// Whether they differ; what one does not state differs from what another states.
    pub differs: bool,
}

/// Countries side by side.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The countries as asked, with their profiles where they have one.
    pub countries: Vec<(CountryCode, Option<Arc<Profile>>)>,
    /// Every fact that one of them states: those that differ first, each group in the order of the page.
    pub rows: Vec<Row>,
}

/// Puts the facts of several profiles side by side, in the order in which they come up.
fn side_by_side(lists: Vec<Vec<Fact>>) -> Vec<Row> {
    let count = lists.len();
    let mut rows: Vec<Row> = Vec::new();
    let mut at: HashMap<String, usize> = HashMap::new();
    for (column, list) in lists.into_iter().enumerate() {
        for fact in list {
            let found = *at.entry(fact.path.clone()).or_insert_with(|| {
                let values = vec![None; count];
                rows.push(Row {
                    path: fact.path.clone(),
                    item: fact.item,
                    about: fact.about.clone(),
                    values,
                    differs: false,
                });
                rows.len() - 1
            });
            rows[found].values[column] = Some(fact.value);
        }
    }
    // Every section stays together, whoever stated something first.
    rows.sort_by_key(|row| row.item.section());
    for row in &mut rows {
        row.differs = row.values.windows(2).any(|pair| pair[0] != pair[1]);
    }
    rows
}

/// The facts of a country as they can be put beside those of another: routers and applications, which every country has of its own, as
/// one list each; addresses of pages are left out.
fn comparable(content: &ProfileContent) -> Vec<Fact> {
    let list = |item: Item, field: &str| {
        let own = facts(content).into_iter().filter(|fact| fact.item == item);
        let named = own.map(|fact| {
            let name = match &fact.about {
                About::Router(name) | About::Application(name) => name.clone(),
                _ => String::new(),
            };
            format!("{name} {}", fact.value.plain("")).trim().to_owned()
        });
        let text = named.collect::<Vec<_>>().join("\n");
        let path = format!("{}.{field}", item.section().as_str());
        (!text.is_empty()).then_some(Fact { path, item, about: About::Country, value: Value::Plain(text) })
    };
    let mut rows: Vec<Fact> = facts(content)
        .into_iter()
        .filter(|fact| !matches!(fact.about, About::Router(_) | About::Application(_) | About::Link(_)))
        .collect();
    rows.extend(list(Item::Router, "routers"));
    rows.extend(list(Item::Application, "applications"));
    rows
}

/// What differs from one version to another, in the order of the page.
pub fn differences(before: &ProfileContent, after: &ProfileContent) -> Vec<Difference> {
    let rows = side_by_side(vec![facts(before), facts(after)]);
    let changed = rows.into_iter().filter(|row| row.differs).map(|row| {
        let mut values = row.values.into_iter();
        let (before, after) = (values.next().flatten(), values.next().flatten());
        Difference { path: row.path, item: row.item, about: row.about, before, after }
    });
    changed.collect()
}

/// Two to five countries side by side, by their profiles in force on a day; differences first.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, or `COUNTRY_COUNT` for fewer or more countries.
pub fn compare(ctx: &Ctx, asked: &[String], on: Option<NaiveDate>) -> Result<Comparison, DomainError> {
    let mut problems = Vec::new();
    let mut wanted = countries(asked, &["countries"], &mut problems);
    let mut seen = Vec::new();
    wanted.retain(|country| {
        let is_new = !seen.contains(country);
        seen.push(*country);
        is_new
    });
    if problems.is_empty() && !(FEWEST..=MOST).contains(&wanted.len()) {
        let english = format!("Choose {FEWEST} to {MOST} different countries.");
        let args = vec![("fewest", FEWEST.to_string()), ("most", MOST.to_string())];
        problems.push(Problem::at(
            &["countries"],
            "COUNTRY_COUNT",
            Message::new("profile-country-count", args, english),
        ));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let on = on.unwrap_or_else(|| ctx.today());
    let moment = ctx.moment();
    let profiles = &moment.snapshot().profiles;
    let countries: Vec<_> =
        wanted.into_iter().map(|country| (country, in_force(profiles, country, on).cloned())).collect();
    let of = |profile: &Option<Arc<Profile>>| profile.as_ref().map(|one| comparable(&one.content)).unwrap_or_default();
    let mut rows = side_by_side(countries.iter().map(|(_, profile)| of(profile)).collect());
    rows.sort_by_key(|row| !row.differs);
    Ok(Comparison { countries, rows })
}
