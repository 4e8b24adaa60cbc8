//! Facets: how often each value occurs in the result, each a link that adds the value or takes it away.

use super::asked::{Asked, Field};
use super::form::label_of;
use super::status_name;
use crate::narrowed::{Facet, FacetLink};
use crate::page::Page;
use domain::institution::{Counts, FacetValue, FacetValues};
use domain::{Label, Lists};

/// Networks shown; a reader who looks for another one narrows by country first.
const MOST_NETWORKS: usize = 15;

/// The facets of a result. BUCs are many: they are shown once a sector or a BUC is chosen.
pub(super) fn facets(page: &Page, asked: &Asked, lists: &Lists, values: &FacetValues, counts: &Counts) -> Vec<Facet> {
    let value = |value: &str, count: usize| FacetValue { label: Label::new(value, value), count: count as u32 };
    let roles: Vec<FacetValue> = counts.roles.iter().map(|(role, count)| value(role.as_str(), *count)).collect();
    let ready: Vec<FacetValue> =
        counts.ready.iter().map(|(ready, count)| value(if *ready { "true" } else { "false" }, *count)).collect();
    let statuses: Vec<FacetValue> =
        counts.statuses.iter().map(|(status, count)| value(status_name(*status), *count)).collect();
    let dimensions = [
        (Field::Country, &values.countries),
        (Field::Sector, &values.sectors),
        (Field::Buc, &values.bucs),
        (Field::Role, &roles),
        (Field::Ready, &ready),
        (Field::Function, &values.functions),
        (Field::Network, &values.networks),
        (Field::Status, &statuses),
    ];
    let narrow = asked.get(Field::Sector).is_some() || asked.get(Field::Buc).is_some();
    dimensions
        .into_iter()
        .filter(|(field, values)| !values.is_empty() && (*field != Field::Buc || narrow))
        .map(|(field, values)| facet(page, asked, lists, field, values))
        .collect()
}

fn facet(page: &Page, asked: &Asked, lists: &Lists, field: Field, values: &[FacetValue]) -> Facet {
    let mut shown: Vec<&FacetValue> = values.iter().collect();
    match field {
        Field::Country => {
            let name = |value: &FacetValue| label_of(page, lists, field, &value.label.value).text;
            shown.sort_by(|one, other| page.language.compare(&name(one), &name(other)));
        }
        Field::Network => {
            // Chosen ones first, so that none of them is cut off.
            shown.sort_by_key(|value| (!asked.has(field, &value.label.value), std::cmp::Reverse(value.count)));
            shown.truncate(MOST_NETWORKS.max(asked.all(field).count()));
        }
        Field::Buc => {
            let sectors: Vec<&str> = asked.all(Field::Sector).collect();
            let wanted = |code: &str| {
                let sector = lists.buc(code).and_then(|buc| buc.sector);
                sectors.is_empty() || sector.is_some_and(|sector| sectors.contains(&sector.as_str()))
            };
            shown.retain(|value| asked.has(field, &value.label.value) || wanted(&value.label.value));
        }
        _ => {}
    }
    let links = shown
        .into_iter()
        .map(|value| FacetLink {
            href: page.link(changed(asked, field, &value.label.value).url()),
            label: if field == Field::Buc {
                page.said(&format!("{} {}", value.label.value, value.label.text), "en")
            } else {
                label_of(page, lists, field, &value.label.value)
            },
            count: page.number(value.count as usize),
            chosen: is_chosen(asked, field, &value.label.value),
        })
        .collect();
    Facet {
        title: field.label(page),
        open: matches!(field, Field::Country | Field::Sector | Field::Ready) || asked.get(field).is_some(),
        links,
    }
}

/// A list shows current entries when nothing is said.
fn is_chosen(asked: &Asked, field: Field, value: &str) -> bool {
    asked.has(field, value)
        || (field == Field::Status && (asked.has(field, "ALL") || (value == "CURRENT" && asked.get(field).is_none())))
}

/// The list with the value taken in or out. A field that holds one value changes it.
fn changed(asked: &Asked, field: Field, value: &str) -> Asked {
    match field {
        Field::Ready if !asked.has(field, value) => asked.replaced(field, value),
        Field::Status => {
            let chosen: Vec<&str> = ["CURRENT", "UPCOMING", "ENDED"]
                .into_iter()
                .filter(|&one| is_chosen(asked, field, one) != (one == value))
                .collect();
            let base = asked.without(&[field]);
            if chosen.is_empty() || chosen == ["CURRENT"] {
                return base;
            }
            chosen.into_iter().fold(base, |asked, one| asked.toggled(field, one))
        }
        _ => asked.toggled(field, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn value(value: &str, count: u32) -> FacetValue {
        FacetValue { label: Label::new(value, value), count }
    }

    #[test]
    fn a_link_adds_its_value_or_takes_it_away() {
        let page = Page::example(Language::German);
        let lists = Lists::default();
        let asked = Asked::read("text=kasse&country=AT", &lists);
        let values = FacetValues { countries: vec![value("AT", 9), value("CZ", 1_234)], ..FacetValues::default() };
        let facets = facets(&page, &asked, &lists, &values, &Counts::default());
        let links = &facets[0].links;
        assert_eq!((links[0].label.text.as_str(), links[0].chosen), ("Österreich", true));
        assert_eq!(links[0].href, "/institutions?text=kasse");
        assert_eq!(links[1].href, "/institutions?text=kasse&country=AT&country=CZ");
        assert_eq!(links[1].count, "1.234");
    }

    #[test]
    fn only_the_largest_networks_are_shown_but_every_chosen_one() {
        let page = Page::example(Language::English);
        let lists = Lists::default();
        let networks: Vec<FacetValue> = (0..50).map(|n| value(&format!("N-{n}"), n)).collect();
        let asked = Asked::read("network=N-0", &lists);
        let facets =
            facets(&page, &asked, &lists, &FacetValues { networks, ..FacetValues::default() }, &Counts::default());
        assert_eq!(facets[0].links.len(), MOST_NETWORKS);
        assert_eq!(facets[0].links[0].label.text, "N-0");
        assert_eq!(facets[0].links[1].label.text, "N-49");
    }
}
