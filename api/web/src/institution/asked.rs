//! What is asked of the list, as it stands in the address bar.

use super::status_name;
use crate::day::parse_day;
use crate::page::Page;
use crate::urls::{self, Url};
use domain::institution::{Filter, Find, Format, Order};
use domain::value::{CountryCode, InstitutionFunction, Role, Sector};
use domain::{Lists, PageRequest, Problem, Status};
use fluent_bundle::FluentValue;

/// Letters of one value that are read: longer than any name, and short enough to stand in every link of the page.
const LONGEST: usize = 160;
/// Values read at most; each stands in every link of the page.
const MOST_VALUES: usize = 60;
/// Entries of a page when nothing is said.
const PAGE: i32 = 20;

/// A parameter of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Text,
    Country,
    Sector,
    Buc,
    Role,
    Function,
    Network,
    Place,
    Status,
    Ready,
    On,
    Order,
    First,
    After,
    Before,
}

impl Field {
    /// All, in the order in which the address bar shows them.
    pub(super) const ALL: [Self; 15] = [
        Self::Text,
        Self::Country,
        Self::Sector,
        Self::Buc,
        Self::Role,
        Self::Function,
        Self::Network,
        Self::Place,
        Self::Status,
        Self::Ready,
        Self::On,
        Self::Order,
        Self::First,
        Self::After,
        Self::Before,
    ];

    /// The name in the address.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Country => "country",
            Self::Sector => "sector",
            Self::Buc => "buc",
            Self::Role => "role",
            Self::Function => "function",
            Self::Network => "network",
            Self::Place => "place",
            Self::Status => "status",
            Self::Ready => "ready",
            Self::On => "on",
            Self::Order => "order",
            Self::First => "first",
            Self::After => "after",
            Self::Before => "before",
        }
    }

    /// What the reader calls it.
    pub(super) fn label(self, page: &Page) -> String {
        page.with(&format!("field-{}", self.name()), &[])
    }

    /// True when several values may stand beside each other.
    fn is_list(self) -> bool {
        use Field::{Buc, Country, Function, Network, Role, Sector, Status};
        matches!(self, Country | Sector | Buc | Role | Function | Network | Status)
    }

    /// True when it narrows the list.
    pub(super) fn is_filter(self) -> bool {
        self.is_list() || matches!(self, Self::Place | Self::Ready | Self::On)
    }

    /// The field a problem of the domain is about, by the last name of its path.
    fn of(problem: &Problem) -> Option<Self> {
        let name = problem.path.last()?;
        let is = |field: &Self| name == field.name() || name.strip_suffix('s') == Some(field.name());
        match name.as_str() {
            "countries" => Some(Self::Country),
            "last" => Some(Self::First),
            _ => Self::ALL.into_iter().find(is),
        }
    }
}

/// A value that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    /// Where; none when it is about all of it.
    pub(super) field: Option<Field>,
    pub(super) text: String,
}

impl Wrong {
    /// What the domain found wrong.
    pub(super) fn said(page: &Page, problem: &Problem) -> Self {
        Self { field: Field::of(problem), text: page.message(&problem.message) }
    }
}

/// The state of the list: names and values, in the order of [`Field::ALL`], each value in its normal form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Asked {
    values: Vec<(Field, String)>,
    too_many: bool,
}

impl Asked {
    /// Reads the query. Empty values and unknown names are passed over; of a value that may stand once, the last holds.
    pub(super) fn read(query: &str, lists: &Lists) -> Self {
        let pairs = urls::pairs(query);
        let mut asked = Self::default();
        for field in Field::ALL {
            for (_, value) in pairs.iter().filter(|(name, _)| name == field.name()) {
                let value: String = value.trim().chars().take(LONGEST).collect();
                if value.is_empty() {
                    continue;
                }
                let value = normal(field, value, lists);
                if !field.is_list() {
                    asked.values.retain(|(other, _)| *other != field);
                }
                if asked.has(field, &value) {
                    continue;
                }
                if asked.values.len() >= MOST_VALUES {
                    asked.too_many = true;
                    return asked;
                }
                asked.values.push((field, value));
            }
        }
        asked.drop_defaults();
        asked
    }

    /// Saying what holds anyway is no filter.
    fn drop_defaults(&mut self) {
        let only_current = self.all(Field::Status).eq(["CURRENT"]);
        let is_default = |field: Field, value: &str| match field {
            Field::Status => only_current,
            Field::Order => value == order_name(Order::default()),
            _ => false,
        };
        self.values.retain(|(field, value)| !is_default(*field, value));
    }

    /// The value of a field, the first where there are several.
    pub(super) fn get(&self, field: Field) -> Option<&str> {
        self.all(field).next()
    }

    /// All values of a field.
    pub(super) fn all(&self, field: Field) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(other, _)| *other == field).map(|(_, value)| value.as_str())
    }

    /// True when the field has this value.
    pub(super) fn has(&self, field: Field, value: &str) -> bool {
        self.all(field).any(|other| other == value)
    }

    /// All values of fields that narrow the list.
    pub(super) fn filters(&self) -> impl Iterator<Item = (Field, &str)> {
        self.values.iter().filter(|(field, _)| field.is_filter()).map(|(field, value)| (*field, value.as_str()))
    }

    /// The same with a value added, or taken away when it was there; from the first page on.
    pub(super) fn toggled(&self, field: Field, value: &str) -> Self {
        let mut values = self.without(&[]).values;
        if self.has(field, value) {
            values.retain(|(other, text)| *other != field || text != value);
        } else {
            values.push((field, value.to_owned()));
        }
        Self { values, too_many: self.too_many }
    }

    /// The same without some fields, from the first page on.
    pub(super) fn without(&self, fields: &[Field]) -> Self {
        let keep = |field: &Field| !fields.contains(field) && !matches!(field, Field::After | Field::Before);
        let values = self.values.iter().filter(|(field, _)| keep(field)).cloned().collect();
        Self { values, too_many: self.too_many }
    }

    /// The same without any filter.
    pub(super) fn unfiltered(&self) -> Self {
        let filters: Vec<Field> = Field::ALL.into_iter().filter(|field| field.is_filter()).collect();
        self.without(&filters)
    }

    /// The same with one value for a field, from the first page on.
    pub(super) fn replaced(&self, field: Field, value: &str) -> Self {
        let mut asked = self.without(&[field]);
        asked.values.push((field, value.to_owned()));
        asked
    }

    /// Its address.
    pub(super) fn url(&self) -> Url {
        Field::ALL.into_iter().fold(urls::institutions(), |url, field| {
            self.all(field).fold(url, |url, value| url.with(field.name(), value))
        })
    }

    /// The address of the same list as a file: all of it, so without a place in it.
    pub(super) fn export_url(&self, format: Format) -> Url {
        let whole = self.without(&[Field::First]);
        Field::ALL.into_iter().fold(urls::export(format.as_str()), |url, field| {
            whole.all(field).fold(url, |url, value| url.with(field.name(), value))
        })
    }

    /// What is asked as the domain takes it, as far as it can be read, and everything in it that cannot.
    pub(super) fn find(&self, page: &Page) -> (Find, Vec<Wrong>) {
        let mut wrong = Vec::new();
        if self.too_many {
            let text = page.with("problem-too-many", &[("most", FluentValue::from(MOST_VALUES))]);
            wrong.push(Wrong { field: None, text });
        }
        let owned = |field| self.all(field).map(str::to_owned).collect();
        let mut reader = Reader { asked: self, page, wrong };
        let filter = Filter {
            countries: owned(Field::Country),
            sectors: reader.list(Field::Sector, Sector::ALL, Sector::as_str),
            bucs: owned(Field::Buc),
            roles: reader.list(Field::Role, Role::ALL, Role::as_str),
            functions: reader.list(Field::Function, InstitutionFunction::ALL, InstitutionFunction::as_str),
            networks: owned(Field::Network),
            place: self.get(Field::Place).map(str::to_owned),
            status: reader.status(),
            ready: reader.one(Field::Ready, &[true, false], |ready| if ready { "true" } else { "false" }),
            with_placeholders: false,
        };
        let find = Find {
            text: self.get(Field::Text).map(str::to_owned),
            filter,
            on: reader.day(),
            order: reader.one(Field::Order, &ORDERS, order_name).unwrap_or_default(),
            page: reader.page_request(),
            facets: true,
        };
        (find, reader.wrong)
    }
}

/// All orders.
pub(super) const ORDERS: [Order; 5] = [Order::Relevance, Order::Name, Order::Code, Order::Country, Order::Changed];

/// The contract's name of an order.
pub(super) fn order_name(order: Order) -> &'static str {
    match order {
        Order::Relevance => "RELEVANCE",
        Order::Name => "NAME",
        Order::Code => "CODE",
        Order::Country => "COUNTRY",
        Order::Changed => "CHANGED",
    }
}

/// One form for what means the same (`gr`, `GRC`: `EL`; `aw_buc_4c`: `AW_BUC_04c`), so that a filter is recognised in the
/// facets however it was written.
fn normal(field: Field, value: String, lists: &Lists) -> String {
    match field {
        Field::Country => CountryCode::parse(&value).map_or(value, String::from),
        Field::Buc => lists.buc(&value).map_or(value, |buc| buc.code.clone()),
        Field::Network => {
            let known = lists.networks.iter().find(|network| network.code.eq_ignore_ascii_case(&value));
            known.map_or(value, |network| network.code.clone())
        }
        Field::Sector | Field::Role | Field::Function | Field::Status | Field::Order => value.to_ascii_uppercase(),
        Field::Ready => value.to_ascii_lowercase(),
        _ => value,
    }
}

/// Reads values and gathers what is wrong with them.
struct Reader<'a> {
    asked: &'a Asked,
    page: &'a Page,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn refuse(&mut self, field: Field, text: String) {
        self.wrong.push(Wrong { field: Some(field), text });
    }

    fn list<T: Copy>(&mut self, field: Field, all: &[T], name: impl Fn(T) -> &'static str) -> Vec<T> {
        let mut read = Vec::new();
        for value in self.asked.all(field) {
            if let Some(known) = all.iter().copied().find(|&known| name(known) == value) {
                read.push(known);
            } else {
                let allowed: Vec<&str> = all.iter().map(|&known| name(known)).collect();
                let args = [("value", cut(value)), ("allowed", FluentValue::from(allowed.join(", ")))];
                self.refuse(field, self.page.with("problem-value", &args));
            }
        }
        read
    }

    fn one<T: Copy>(&mut self, field: Field, all: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
        self.list(field, all, name).first().copied()
    }

    fn status(&mut self) -> Vec<Status> {
        const CHOICES: [Option<Status>; 4] = [Some(Status::Current), Some(Status::Upcoming), Some(Status::Ended), None];
        let chosen = self.list(Field::Status, &CHOICES, |status| status.map_or("ALL", status_name));
        if chosen.contains(&None) { Status::ALL.to_vec() } else { chosen.into_iter().flatten().collect() }
    }

    fn day(&mut self) -> Option<chrono::NaiveDate> {
        let text = self.asked.get(Field::On)?;
        let day = parse_day(text);
        if day.is_none() {
            self.refuse(Field::On, self.page.with("problem-day", &[("value", cut(text))]));
        }
        day
    }

    /// Backwards, the page holds the last entries before the cursor.
    fn page_request(&mut self) -> PageRequest {
        let text = self.asked.get(Field::First);
        let count = text.map_or(Some(PAGE), |text| text.parse().ok());
        if let (Some(text), None) = (text, count) {
            self.refuse(Field::First, self.page.with("problem-number", &[("value", cut(text))]));
        }
        let cursor = |field| self.asked.get(field).map(str::to_owned);
        match cursor(Field::Before) {
            Some(before) => PageRequest { last: count, before: Some(before), ..PageRequest::default() },
            None => PageRequest { first: count, after: cursor(Field::After), ..PageRequest::default() },
        }
    }
}

fn cut(text: &str) -> FluentValue<'static> {
    FluentValue::from(text.chars().take(40).collect::<String>())
}

#[cfg(test)]
mod tests;
