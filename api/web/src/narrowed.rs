//! A list whose address holds what it is narrowed to: values by name, any number of each.

use crate::page::{Page, Said};
use crate::urls::{self, Url};
use axum::response::Redirect;
use domain::value::{CountryCode, Sector};

/// Letters of a value that are read.
const LONGEST: usize = 160;
/// Values of one address that are read.
const MOST: usize = 60;
/// BUCs that are offered; a reader who looks for another one narrows by sector first.
const MOST_BUCS: usize = 15;

/// What a dimension is called.
fn title(page: &Page, name: &str) -> String {
    page.with(&format!("practice-facet-{name}"), &[])
}

/// A country or sector of the address in words; what is none as it was asked.
pub(crate) fn label(page: &Page, name: &str, value: &str) -> String {
    let known = match name {
        "country" | "adopter" => CountryCode::parse(value).ok().map(|code| page.country(code)),
        "sector" => Sector::parse(value).ok().map(|sector| page.sector(sector)),
        _ => None,
    };
    known.unwrap_or_else(|| value.to_owned())
}

/// How often values occur, with each value as it stands in an address.
pub(crate) fn counted<T: std::fmt::Display>(found: Vec<(T, usize)>) -> Vec<(String, usize)> {
    found.into_iter().map(|(value, count)| (value.to_string(), count)).collect()
}

/// What the address asks for, of the names that a list knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Narrowed {
    values: Vec<(&'static str, String)>,
}

/// One dimension of a list beside it.
pub(crate) struct Facet {
    pub(crate) title: String,
    pub(crate) open: bool,
    pub(crate) links: Vec<FacetLink>,
}

/// One value: a link that adds it or takes it away.
pub(crate) struct FacetLink {
    pub(crate) href: String,
    pub(crate) label: Said,
    pub(crate) count: String,
    pub(crate) chosen: bool,
}

impl Narrowed {
    /// Reads the address.
    pub(crate) fn read(page: &Page, names: &'static [&'static str]) -> Self {
        let mut values: Vec<(&'static str, String)> = Vec::new();
        for (name, value) in urls::pairs(page.query()) {
            let value: String = value.trim().chars().take(LONGEST).collect();
            let known = names.iter().find(|own| **own == name);
            if let Some(&name) = known
                && !value.is_empty()
                && values.len() < MOST
                && !values.iter().any(|one| *one == (name, value.clone()))
            {
                values.push((name, value));
            }
        }
        Self { values }
    }

    /// The values of a name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(own, _)| *own == name).map(|(_, value)| value.as_str())
    }

    /// The last value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().rfind(|(own, _)| *own == name).map(|(_, value)| value.as_str())
    }

    /// The values of a name as texts.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.all(name).map(str::to_owned).collect()
    }

    /// The values of a name, read one by one; what cannot be read goes into `problems`.
    pub(crate) fn parsed<T>(
        &self,
        page: &Page,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
        problems: &mut Vec<String>,
    ) -> Vec<T> {
        let read = |value: &str| {
            let found = read(value);
            if found.is_none() {
                problems.push(page.say("list-unknown-value", "value", value));
            }
            found
        };
        self.all(name).filter_map(read).collect()
    }

    /// Everything asked, but the page of the list.
    pub(crate) fn values(&self) -> impl Iterator<Item = &(&'static str, String)> {
        self.values.iter().filter(|(name, _)| *name != "page")
    }

    /// The address of the list with everything asked.
    pub(crate) fn url(&self, list: Url) -> Url {
        self.values().fold(list, |url, (name, value)| url.with(name, value))
    }

    /// Whether a value is asked.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|own| own == value)
    }

    /// The same with a value added, or taken away when it was there.
    pub(crate) fn toggled(&self, name: &'static str, value: &str) -> Self {
        let mut values: Vec<_> = self.values().cloned().collect();
        if self.has(name, value) {
            values.retain(|(own, held)| *own != name || held != value);
        } else {
            values.push((name, value.to_owned()));
        }
        Self { values }
    }

    /// The same with one value of a name, or none.
    pub(crate) fn with(&self, name: &'static str, value: Option<&str>) -> Self {
        let mut values: Vec<_> = self.values().filter(|(own, _)| *own != name).cloned().collect();
        values.extend(value.map(|value| (name, value.to_owned())));
        Self { values }
    }

    /// The same with nothing but the values of one name.
    pub(crate) fn with_only(&self, name: &str) -> Self {
        Self { values: self.values().filter(|(own, _)| *own == name).cloned().collect() }
    }

    /// What stays in the form of the list while other words are typed.
    pub(crate) fn kept(&self) -> Vec<(&'static str, String)> {
        self.values().filter(|(name, _)| *name != "text").cloned().collect()
    }

    /// What the list is narrowed by, as links that take it away; `label` gives a value in words.
    pub(crate) fn chips(&self, page: &Page, list: &Url, label: impl Fn(&str, &str) -> String) -> Vec<(String, String)> {
        let chip = |(name, value): &(&'static str, String)| {
            let there = page.link(self.toggled(name, value).url(list.clone()));
            (there, format!("{}: {}", title(page, name), label(name, value)))
        };
        self.values().filter(|(name, _)| !matches!(*name, "text" | "order")).map(chip).collect()
    }

    /// BUCs that are offered: those that are asked, and the most frequent ones.
    pub(crate) fn bucs(&self, mut found: Vec<(String, usize)>) -> Vec<(String, usize)> {
        found.sort_by_key(|(code, count)| (!self.has("buc", code), std::cmp::Reverse(*count)));
        found.truncate(MOST_BUCS.max(self.all("buc").count()));
        found
    }

    /// Links to the pages before and behind this one.
    pub(crate) fn pages(&self, page: &Page, list: &Url, has: (bool, bool)) -> (Option<String>, Option<String>) {
        let number = self.page();
        let there = |number: usize| page.link(self.url(list.clone()).with("page", &number.to_string()));
        (has.0.then(|| there(number.saturating_sub(1).max(1))), has.1.then(|| there(number + 1)))
    }

    /// Where whoever asks for a page behind the last one is led: the last of the pages with `on_page` of `total` entries each.
    pub(crate) fn last_page(&self, page: &Page, list: &Url, total: usize, on_page: usize) -> Option<Redirect> {
        let pages = total.div_ceil(on_page);
        let is_beyond = pages > 0 && self.page() > pages;
        let number = (pages > 1).then(|| pages.to_string());
        is_beyond.then(|| Redirect::to(&page.link(self.url(list.clone()).with_some("page", number.as_deref()))))
    }

    /// The number of the page asked, from 1.
    pub(crate) fn page(&self) -> usize {
        self.get("page").and_then(|page| page.parse().ok()).filter(|page| (1..=10_000).contains(page)).unwrap_or(1)
    }

    /// A facet of values with their labels and counts; none where there is nothing to choose.
    pub(crate) fn facet(
        &self,
        page: &Page,
        list: &Url,
        name: &'static str,
        values: Vec<(String, Said, usize)>,
    ) -> Option<Facet> {
        let link = |(value, label, count): (String, Said, usize)| FacetLink {
            href: page.link(self.toggled(name, &value).url(list.clone())),
            label,
            count: page.number(count),
            chosen: self.has(name, &value),
        };
        let links: Vec<FacetLink> = values.into_iter().map(link).collect();
        let open = links.iter().any(|link| link.chosen) || links.len() <= 9;
        (!links.is_empty()).then(|| Facet { title: title(page, name), open, links })
    }

    /// The facets beside a list, without those in which there is nothing to choose; `label` gives a value of a name in words.
    pub(crate) fn facets<const MANY: usize>(
        &self,
        page: &Page,
        list: &Url,
        label: impl Fn(&Page, &str, &str) -> String,
        found: [(&'static str, Vec<(String, usize)>); MANY],
    ) -> Vec<Facet> {
        let facet = |(name, values): (&'static str, Vec<(String, usize)>)| {
            let values = values.into_iter().map(|(value, count)| {
                let said = Said::own(label(page, name, &value));
                (value, said, count)
            });
            self.facet(page, list, name, values.collect())
        };
        found.into_iter().filter_map(facet).collect()
    }
}
