//! The question of competence as it stands in the address bar.

use crate::day::parse_day;
use crate::page::Page;
use crate::urls::{self, Url};
use chrono::NaiveDate;
use domain::competence::CompetenceQuestion;
use domain::value::{CountryCode, InstitutionFunction, Role, Sector};
use domain::{Geography, Lists};
use fluent_bundle::FluentValue;

/// Letters of one value that are read.
const LONGEST: usize = 160;

/// What the question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Case {
    /// A business use case.
    Buc(String),
    /// A document that starts one.
    Sed(String),
    /// All business use cases of a sector.
    Sector(Sector),
}

/// The question, each value in its normal form where it can be read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    /// What was typed into the one field for BUC, document or sector and could not be read.
    pub(crate) typed: Option<String>,
    pub(crate) case: Option<Case>,
    pub(crate) countries: Vec<String>,
    /// The place for every country without its own.
    pub(crate) place: Option<String>,
    /// A place per country.
    pub(crate) places: Vec<(String, String)>,
    pub(crate) on: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) from: Option<String>,
    pub(crate) function: Option<String>,
    pub(crate) scheme: Option<String>,
    pub(crate) benefit: Option<String>,
    /// Two different cases were named.
    pub(crate) conflict: bool,
    /// The form was sent, so what is missing in it is a mistake.
    pub(crate) is_sent: bool,
}

/// A value that cannot be used, and the field it stands in.
pub(crate) struct Wrong {
    pub(crate) field: &'static str,
    pub(crate) text: String,
}

impl Asked {
    /// Reads the query; empty values and unknown names are passed over.
    pub(crate) fn read(query: &str, lists: &Lists) -> Self {
        let mut asked = Self::default();
        for (name, value) in urls::pairs(query) {
            let value: String = value.trim().chars().take(LONGEST).collect();
            if value.is_empty() {
                asked.is_sent |= ["case", "country"].contains(&name.as_str());
                continue;
            }
            let country = |value: String| CountryCode::parse(&value).map_or(value, String::from);
            match name.as_str() {
                "case" | "buc" | "sed" | "sector" => match Case::read(&name, &value, lists) {
                    Some(case) => {
                        let other = asked.case.replace(case);
                        asked.conflict |= name != "case" && other.is_some() && other != asked.case;
                    }
                    None => asked.typed = Some(value),
                },
                "country" => {
                    let value = country(value);
                    if !asked.countries.contains(&value) {
                        asked.countries.push(value);
                    }
                }
                "place" => asked.place = Some(value),
                "on" => asked.on = Some(value),
                "role" => asked.role = Some(value.to_ascii_uppercase()),
                "from" => asked.from = Some(country(value)),
                "function" => asked.function = Some(value.to_ascii_uppercase()),
                "scheme" => asked.scheme = Some(value),
                "benefit" => asked.benefit = Some(value),
                _ => {
                    if let Some(code) = name.strip_prefix("place-") {
                        let code = country(code.to_owned());
                        asked.places.retain(|(other, _)| *other != code);
                        asked.places.push((code, value));
                    }
                }
            }
        }
        // Words beside a case that was chosen are what led to the choice.
        if asked.case.is_some()
            && !urls::pairs(query).iter().any(|(name, _)| ["buc", "sed", "sector"].contains(&name.as_str()))
        {
            asked.typed = None;
        }
        if let [country] = asked.countries.as_slice()
            && let Some((_, place)) = asked.places.iter().find(|(own, _)| own == country)
        {
            asked.place = Some(place.clone());
            asked.places.clear();
        }
        // What is shown anyway need not stand in the address.
        asked.role = asked.role.filter(|role| role != Role::CounterParty.as_str());
        asked
    }

    /// Its address.
    pub(crate) fn url(&self) -> Url {
        let mut url = urls::competent();
        for (name, value) in self.pairs() {
            url = url.with(&name, &value);
        }
        url
    }

    /// Names and values, in the order of the address.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        let mut put = |name: &str, value: Option<&str>| {
            pairs.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        };
        match &self.case {
            Some(Case::Buc(code)) => put("buc", Some(code)),
            Some(Case::Sed(code)) => put("sed", Some(code)),
            Some(Case::Sector(sector)) => put("sector", Some(sector.as_str())),
            None => put("case", self.typed.as_deref()),
        }
        for country in &self.countries {
            put("country", Some(country));
        }
        put("place", self.place.as_deref());
        for (country, place) in &self.places {
            put(&format!("place-{country}"), Some(place));
        }
        put("on", self.on.as_deref());
        put("role", self.role.as_deref());
        put("from", self.from.as_deref());
        put("function", self.function.as_deref());
        put("scheme", self.scheme.as_deref());
        put("benefit", self.benefit.as_deref());
        pairs
    }

    /// Gives each country the place that lies in it, where one field names the places of several.
    pub(crate) fn spread(&mut self, geography: &Geography) {
        let Some(typed) = self.place.clone().filter(|_| self.countries.len() > 1) else { return };
        let countries: Vec<CountryCode> =
            self.countries.iter().filter_map(|code| CountryCode::parse(code).ok()).collect();
        let mut spread = Vec::new();
        for part in typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let here = |country: &CountryCode| {
                let meant = geography.recognise(part, &[*country]);
                meant.iter().any(|meaning| !meaning.corrected)
            };
            let found: Vec<CountryCode> = countries.iter().copied().filter(here).collect();
            if found.is_empty() {
                // Said to be unknown everywhere, rather than left out in silence.
                return;
            }
            spread.extend(found.into_iter().map(|country| (country.to_string(), part.to_owned())));
        }
        self.place = None;
        for (country, place) in spread {
            if !self.places.iter().any(|(own, _)| *own == country) {
                self.places.push((country, place));
            }
        }
    }

    /// The same with another place for one country.
    pub(crate) fn placed(&self, country: CountryCode, place: &str) -> Self {
        let mut asked = self.clone();
        if asked.countries.len() == 1 {
            asked.places.clear();
            asked.place = Some(place.to_owned());
        } else {
            asked.places.retain(|(other, _)| other != country.as_str());
            asked.places.push((country.to_string(), place.to_owned()));
        }
        asked
    }

    /// The place that counts for a country.
    pub(crate) fn place_of(&self, country: CountryCode) -> Option<&str> {
        let own = self.places.iter().find(|(other, _)| other == country.as_str()).map(|(_, place)| place.as_str());
        own.or(self.place.as_deref())
    }

    /// True when there is enough to ask.
    pub(crate) fn is_whole(&self) -> bool {
        (self.case.is_some() || self.typed.is_some()) && !self.countries.is_empty()
    }

    /// The question as the domain takes it, and what of it cannot be read.
    pub(crate) fn question(&self, page: &Page) -> (CompetenceQuestion, Vec<Wrong>) {
        let mut wrong = Vec::new();
        let mut refuse = |field: &'static str, text: String| wrong.push(Wrong { field, text });
        let cut = |text: &str| FluentValue::from(text.chars().take(40).collect::<String>());
        let mut question = CompetenceQuestion {
            countries: self.countries.clone(),
            place: self.place.clone(),
            places: self.places.clone(),
            scheme: self.scheme.clone(),
            benefit: self.benefit.clone(),
            from_country: self.from.clone(),
            ..CompetenceQuestion::default()
        };
        if self.conflict {
            refuse("case", page.t("one-of"));
        }
        if let (Some(_), Some(typed)) = (&self.case, &self.typed) {
            refuse("case", page.with("problem-case", &[("value", cut(typed))]));
        }
        match &self.case {
            Some(Case::Buc(code)) => question.buc = Some(code.clone()),
            Some(Case::Sed(code)) => question.sed = Some(code.clone()),
            Some(Case::Sector(sector)) => question.sector = Some(*sector),
            None => {
                let typed = self.typed.as_deref().unwrap_or_default();
                refuse("case", page.with("problem-case", &[("value", cut(typed))]));
            }
        }
        if let Some(text) = &self.on {
            question.on = parse_day(text);
            if question.on.is_none() {
                refuse("on", page.with("problem-day", &[("value", cut(text))]));
            }
        }
        let allowed = |names: Vec<&'static str>| FluentValue::from(names.join(", "));
        if let Some(text) = &self.role {
            question.role = Role::parse(text).ok();
            if question.role.is_none() {
                let names = Role::ALL.iter().map(|role| role.as_str()).collect();
                refuse("role", page.with("problem-value", &[("value", cut(text)), ("allowed", allowed(names))]));
            }
        }
        if let Some(text) = &self.function {
            question.function = InstitutionFunction::parse(text).ok();
            if question.function.is_none() {
                let names = InstitutionFunction::ALL.iter().map(|function| function.as_str()).collect();
                refuse("function", page.with("problem-value", &[("value", cut(text)), ("allowed", allowed(names))]));
            }
        }
        (question, wrong)
    }

    /// The day asked about, when it is another than today.
    pub(crate) fn other_day(&self, page: &Page) -> Option<NaiveDate> {
        self.on.as_deref().and_then(parse_day).filter(|day| *day != page.today)
    }
}

impl Case {
    /// Reads a code; `name` says which sort of code it is, `case` any.
    fn read(name: &str, text: &str, lists: &Lists) -> Option<Self> {
        let buc = || lists.buc(text).filter(|buc| buc.sector.is_some()).map(|buc| Self::Buc(buc.code.clone()));
        let sed = || lists.sed(text).map(|sed| Self::Sed(sed.code.clone()));
        let sector = || Sector::parse(text).ok().map(Self::Sector);
        match name {
            "buc" => buc(),
            "sed" => sed(),
            "sector" => sector(),
            // A code may come with its title, as the suggestions write it.
            _ => buc().or_else(sed).or_else(sector).or_else(|| {
                let (code, _) = text.split_once(' ')?;
                Self::read("buc", code, lists).or_else(|| Self::read("sed", code, lists))
            }),
        }
    }

    /// The code.
    pub(crate) fn code(&self) -> &str {
        match self {
            Self::Buc(code) | Self::Sed(code) => code,
            Self::Sector(sector) => sector.as_str(),
        }
    }
}
