//! The search form of the list, filled in with what was asked, and the chips of the filters in use.

use super::asked::{Asked, Field, ORDERS, Wrong, order_name};
use crate::page::{Page, Said};
use domain::Lists;
use domain::value::{CountryCode, InstitutionFunction, Role, Sector};
use fluent_bundle::FluentValue;

/// The form.
pub(super) struct Form {
    pub(super) text: Entry,
    /// The other fields to type into.
    pub(super) entries: Vec<Entry>,
    pub(super) choices: Vec<Choice>,
    /// What the form keeps, but does not offer to change.
    pub(super) kept: Vec<(&'static str, String)>,
    /// A field among the filters is wrong, so they are shown; otherwise the chips tell what is set.
    pub(super) open: bool,
}

/// A field to type into.
pub(super) struct Entry {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) problem: Option<String>,
}

/// A field with given values.
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) label: String,
    /// What no choice means.
    pub(super) any: Option<String>,
    pub(super) options: Vec<Opt>,
    /// Language of the options, where that is not the page's.
    pub(super) lang: Option<&'static str>,
    /// With several values chosen, each stands as a box that can be unticked, and the list adds one more.
    pub(super) ticked: Vec<Opt>,
    pub(super) problem: Option<String>,
}

/// One value to choose.
pub(super) struct Opt {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// A filter in use and the address without it.
pub(super) struct Chip {
    pub(super) text: String,
    pub(super) href: String,
}

impl Form {
    pub(super) fn new(page: &Page, asked: &Asked, lists: &Lists, wrong: &[Wrong]) -> Self {
        let entry = |field: Field| Entry {
            name: field.name(),
            label: field.label(page),
            value: asked.get(field).unwrap_or_default().to_owned(),
            problem: problem(wrong, field),
        };
        let choice = |field: Field, any: Option<&str>, mut options: Vec<(String, String)>| {
            // A value nobody knows stays in the form, beside what is said of it.
            let unknown = |value: &&str| !options.iter().any(|(known, _)| known == value);
            let unknown: Vec<String> = asked.all(field).filter(unknown).map(str::to_owned).collect();
            options.extend(unknown.into_iter().map(|value| (value.clone(), value)));
            let options: Vec<Opt> = options
                .into_iter()
                .map(|(value, label)| Opt { chosen: asked.has(field, &value), value, label })
                .collect();
            let several = options.iter().filter(|option| option.chosen).count() > 1;
            let (ticked, options) = options.into_iter().partition(|option| several && option.chosen);
            let any = if several { Some("filter-add") } else { any };
            Choice {
                name: field.name(),
                label: field.label(page),
                any: any.map(|key| page.with(key, &[])),
                options,
                lang: None,
                ticked,
                problem: problem(wrong, field),
            }
        };
        let words = |names: &[&str], prefix: &str| {
            names.iter().map(|name| ((*name).to_owned(), page.with(&format!("{prefix}-{name}"), &[]))).collect()
        };
        let mut countries: Vec<(String, String)> =
            CountryCode::all().map(|code| (code.to_string(), page.country(code))).collect();
        page.sort_by_name(&mut countries, |(_, name)| name);
        let bucs = lists.bucs.iter().filter(|buc| buc.sector.is_some());
        let bucs = bucs.map(|buc| (buc.code.clone(), format!("{} {}", buc.code, buc.title))).collect();
        let roles: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        let orders: Vec<&str> = ORDERS[1..].iter().map(|&order| order_name(order)).collect();
        let mut standings = vec!["UPCOMING", "ENDED", "ALL"];
        if asked.has(Field::Status, "CURRENT") {
            standings.insert(0, "CURRENT");
        }
        let choices = vec![
            choice(Field::Country, Some("any-country"), countries),
            Choice { lang: Some("en"), ..choice(Field::Buc, Some("any-buc"), bucs) },
            choice(Field::Role, Some("any-role"), words(&roles, "role")),
            choice(Field::Ready, Some("any-ready"), words(&["true", "false"], "ready")),
            choice(Field::Status, Some("any-status"), words(&standings, "status")),
            choice(Field::Order, Some("order-RELEVANCE"), words(&orders, "order")),
        ];
        let kept = [Field::Sector, Field::Function, Field::Network, Field::First];
        let mut kept: Vec<(&'static str, String)> = kept
            .iter()
            .flat_map(|&field| asked.all(field).map(move |value| (field.name(), value.to_owned())))
            .collect();
        kept.extend(page.asked_language().map(|tag| ("lang", tag.to_owned())));
        Self {
            text: entry(Field::Text),
            entries: vec![entry(Field::Place), entry(Field::On)],
            choices,
            kept,
            open: !wrong.is_empty(),
        }
    }
}

fn problem(wrong: &[Wrong], field: Field) -> Option<String> {
    wrong.iter().find(|wrong| wrong.field == Some(field)).map(|wrong| wrong.text.clone())
}

/// One chip for each filter in use.
pub(super) fn chips(page: &Page, asked: &Asked, lists: &Lists) -> Vec<Chip> {
    asked
        .filters()
        .map(|(field, value)| {
            let label = page.with(chip_key(field), &[]);
            let value_text = label_of(page, lists, field, value).text;
            let args = [("field", FluentValue::from(label)), ("value", FluentValue::from(value_text))];
            Chip { text: page.with("filter-chip", &args), href: page.link(asked.toggled(field, value).url()) }
        })
        .collect()
}

/// Chips are short; the form's labels explain.
fn chip_key(field: Field) -> &'static str {
    match field {
        Field::Country => "field-country",
        Field::Sector => "field-sector",
        Field::Buc => "column-buc",
        Field::Role => "field-role",
        Field::Function => "field-function",
        Field::Network => "field-network",
        Field::Place => "facet-place",
        Field::Status => "field-status",
        Field::Ready => "field-ready",
        _ => "field-on",
    }
}

/// What a value of a field is called.
pub(super) fn label_of(page: &Page, lists: &Lists, field: Field, value: &str) -> Said {
    let word = |prefix: &str| page.language.known(&format!("{prefix}-{value}"), &[]);
    let own = match field {
        Field::Country => CountryCode::parse(value).ok().map(|code| page.country(code)),
        Field::Sector => Sector::parse(value).ok().map(|sector| page.sector(sector)),
        Field::Role => Role::parse(value).ok().and_then(|_| word("role")),
        Field::Function => InstitutionFunction::parse(value).ok().and_then(|_| word("function")),
        Field::Status => word("status"),
        Field::Ready => ready(page, value),
        Field::On => crate::day::parse_day(value).map(|day| page.day(day)),
        Field::Network => return network(page, lists, value),
        _ => None,
    };
    Said::own(own.unwrap_or_else(|| value.to_owned()))
}

fn ready(page: &Page, value: &str) -> Option<String> {
    match value {
        "true" => Some(page.t("yes")),
        "false" => Some(page.t("no")),
        _ => None,
    }
}

/// A network by its acronym and name.
fn network(page: &Page, lists: &Lists, code: &str) -> Said {
    let Some(network) = lists.network(code) else { return Said::own(code.to_owned()) };
    let mut said = page.name(network.names.best(Some(page.language.tag())));
    if !network.acronym.is_empty() && network.acronym != said.text {
        said.text = format!("{} · {}", network.acronym, said.text);
    }
    said
}
