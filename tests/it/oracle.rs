//! What the directory must answer, worked out the slow and plain way from the rows that were loaded.

use chrono::NaiveDate;
use domain::Status;
use domain::competence::NewCompetence;
use domain::institution::{Batch, NewInstitution};
use domain::value::{InstitutionFunction, Period, Role, Sector};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The rows of a directory.
pub(crate) struct Oracle {
    pub(crate) batch: Batch,
    /// The sector of each BUC that has one.
    pub(crate) sectors: HashMap<String, Sector>,
    parents: HashMap<String, String>,
    overlaps: HashSet<(String, String)>,
}

/// A list's filter, with the place already as groups of areas (a group per meaning).
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    pub(crate) countries: Vec<String>,
    pub(crate) sectors: Vec<Sector>,
    pub(crate) bucs: Vec<String>,
    pub(crate) roles: Vec<Role>,
    pub(crate) functions: Vec<InstitutionFunction>,
    pub(crate) networks: Vec<String>,
    pub(crate) place: Option<(String, Vec<Vec<String>>)>,
    pub(crate) status: Vec<Status>,
    pub(crate) ready: Option<bool>,
}

/// Facet counts by dimension and value.
pub(crate) type Facets = BTreeMap<&'static str, BTreeMap<String, u64>>;

impl Asked {
    /// The filter as GraphQL takes it.
    pub(crate) fn json(&self) -> Value {
        let mut out = serde_json::Map::new();
        let mut put = |name: &str, list: Vec<String>| {
            if !list.is_empty() {
                out.insert(name.to_owned(), json!(list));
            }
        };
        put("countries", self.countries.clone());
        put("sectors", self.sectors.iter().map(ToString::to_string).collect());
        put("bucs", self.bucs.clone());
        put("roles", self.roles.iter().map(ToString::to_string).collect());
        put("functions", self.functions.iter().map(ToString::to_string).collect());
        put("networks", self.networks.clone());
        put("status", self.status.iter().map(|status| format!("{status:?}").to_uppercase()).collect());
        if let Some((place, _)) = &self.place {
            out.insert("place".to_owned(), json!(place));
        }
        if let Some(ready) = self.ready {
            out.insert("ready".to_owned(), json!(ready));
        }
        Value::Object(out)
    }

    fn asks_competence(&self) -> bool {
        !(self.sectors.is_empty() && self.bucs.is_empty() && self.roles.is_empty() && self.ready.is_none())
    }
}

fn allows<T: PartialEq>(list: &[T], value: &T) -> bool {
    list.is_empty() || list.contains(value)
}

/// Where something of this validity stands on a day.
pub(crate) fn status(validity: Period, on: NaiveDate) -> Status {
    if validity.to.is_some_and(|to| to <= on) {
        Status::Ended
    } else if validity.from.is_some_and(|from| from > on) {
        Status::Upcoming
    } else {
        Status::Current
    }
}

impl Oracle {
    pub(crate) fn new(batch: Batch) -> Self {
        let parents: HashMap<String, String> =
            batch.areas.iter().filter_map(|area| Some((area.code.clone(), area.parent.clone()?))).collect();
        let sectors = batch.bucs.iter().filter_map(|buc| Some((buc.code.clone(), buc.sector?))).collect();
        let mut oracle = Self { batch, sectors, parents, overlaps: HashSet::new() };
        oracle.overlaps = oracle.find_overlaps();
        oracle
    }

    /// The area and everything that holds it.
    fn line(&self, code: &str) -> Vec<String> {
        std::iter::successors(Some(code.to_owned()), |code| self.parents.get(code).cloned()).collect()
    }

    /// Areas of two hierarchies that share a town, countries apart.
    fn find_overlaps(&self) -> HashSet<(String, String)> {
        let mut out = HashSet::new();
        for (_, _, areas) in &self.batch.places {
            for one in areas {
                for other in areas.iter().filter(|other| *other != one) {
                    for a in self.line(one).into_iter().filter(|code| code.len() > 2) {
                        let others = self.line(other).into_iter().filter(|code| code.len() > 2 && *code != a);
                        out.extend(others.map(|b| (a.clone(), b)));
                    }
                }
            }
        }
        out
    }

    /// How well a unit with `own` areas covers a place, best first (5-rules 6): the same area, one that holds it, the whole
    /// country, a part of it, not stated; none when it does not.
    pub(crate) fn fit(&self, own: &[String], place: &[String]) -> Option<u8> {
        if own.is_empty() {
            return Some(4);
        }
        let pairs = own.iter().flat_map(|unit| place.iter().map(move |asked| (unit, asked)));
        let fit = |(unit, asked): (&String, &String)| {
            if unit == asked {
                Some(0)
            } else if self.line(asked).contains(unit) {
                Some(if unit.len() == 2 { 2 } else { 1 })
            } else {
                let is_part = self.line(unit).contains(asked) || self.overlaps.contains(&(unit.clone(), asked.clone()));
                is_part.then_some(3)
            }
        };
        pairs.filter_map(fit).min()
    }

    /// Whether a unit with `own` areas covers a place that lies in `place` areas: it holds one of them, is a part of one, or
    /// shares a town with one. No stated area counts as the whole country.
    pub(crate) fn covers(&self, own: &[String], place: &[String]) -> bool {
        own.is_empty()
            || own.iter().any(|unit| {
                place.iter().any(|asked| {
                    self.line(asked).contains(unit)
                        || self.line(unit).contains(asked)
                        || self.overlaps.contains(&(unit.clone(), asked.clone()))
                })
            })
    }

    /// Whether somebody of this country who covers `own` areas covers the place asked for.
    fn in_place(&self, country: &str, own: &[String], asked: &Asked) -> bool {
        asked.place.as_ref().is_none_or(|(_, meanings)| {
            meanings.iter().any(|place| {
                let here = place.first().is_some_and(|code| code.starts_with(country));
                here && self.covers(own, place)
            })
        })
    }

    /// Codes of everything that passes, in code order, and for each value of each dimension how many would pass were it the
    /// filter of that dimension.
    pub(crate) fn find(&self, asked: &Asked, on: NaiveDate) -> (Vec<&str>, Facets) {
        let mut codes = Vec::new();
        let mut facets: Facets =
            ["countries", "sectors", "bucs", "functions", "networks"].map(|name| (name, BTreeMap::new())).into();
        let wanted = if asked.status.is_empty() { vec![Status::Current] } else { asked.status.clone() };
        for new in &self.batch.institutions {
            let shown = new.is_public && !is_placeholder(new) && wanted.contains(&status(new.validity, on));
            if !shown {
                continue;
            }
            let in_place = self.in_place(&new.code[..2], &new.areas, asked);
            let country = allows(&asked.countries, &new.code[..2].to_owned());
            let functions: BTreeSet<_> = new.functions.0.iter().map(|held| held.function).collect();
            let function = asked.functions.is_empty() || functions.iter().any(|held| asked.functions.contains(held));
            let network =
                asked.networks.is_empty() || new.network.as_ref().is_some_and(|own| asked.networks.contains(own));
            let rows = self.rows(new, asked, on, in_place);
            let competence = if asked.asks_competence() { rows.passes } else { in_place };
            let mut count = |dimension: &'static str, value: String| {
                *facets.entry(dimension).or_default().entry(value).or_default() += 1;
            };
            if function && network && competence {
                count("countries", new.code[..2].to_owned());
            }
            if country && network && competence {
                functions.iter().for_each(|held| count("functions", held.to_string()));
            }
            if let (Some(own), true) = (&new.network, country && function && competence) {
                count("networks", own.clone());
            }
            if country && function && network {
                rows.sectors.iter().for_each(|sector| count("sectors", sector.to_string()));
                rows.bucs.iter().for_each(|buc| count("bucs", (*buc).to_owned()));
            }
            if country && function && network && competence {
                codes.push(new.code.as_str());
            }
        }
        codes.sort_unstable();
        (codes, facets)
    }

    /// Why an institution cannot receive a BUC on a day; none when it can. The first that holds, in the order of the rules.
    pub(crate) fn reason(
        &self,
        new: &NewInstitution,
        buc: &str,
        on: NaiveDate,
        place: Option<&[String]>,
        sender: Option<&str>,
    ) -> Option<&'static str> {
        match status(new.validity, on) {
            Status::Ended => return Some("INSTITUTION_ENDED"),
            Status::Upcoming => return Some("NOT_YET_VALID"),
            Status::Current => {}
        }
        let mut rows: Vec<&NewCompetence> = new.competences.iter().filter(|row| &*row.buc == buc).collect();
        if rows.is_empty() {
            return Some("NO_COMPETENCE");
        }
        rows.retain(|row| row.role == Role::CounterParty);
        if rows.is_empty() {
            return Some("WRONG_ROLE");
        }
        let ended = rows.iter().filter_map(|row| row.validity.to).filter(|to| *to <= on).max();
        let starts = rows.iter().filter_map(|row| row.validity.from).filter(|from| *from > on).min();
        rows.retain(|row| status(row.validity, on) == Status::Current);
        if rows.is_empty() {
            let past = ended.map_or(i64::MAX, |to| (on - to).num_days());
            let ahead = starts.map_or(i64::MAX, |from| (from - on).num_days());
            return Some(if ahead < past { "NOT_YET_VALID" } else { "ENDED" });
        }
        rows.retain(|row| row.ready);
        if rows.is_empty() {
            return Some("NOT_READY");
        }
        if place.is_some_and(|place| !rows.iter().any(|row| self.covers(&areas(new, row), place))) {
            return Some("OUTSIDE_AREA");
        }
        let lacks_owner = sender.is_some_and(|country| !self.has_ready_owner(country, buc, on));
        lacks_owner.then_some("SENDER_COUNTRY_NOT_READY")
    }

    fn has_ready_owner(&self, country: &str, buc: &str, on: NaiveDate) -> bool {
        let here = self.batch.institutions.iter().filter(|new| new.code.starts_with(country) && !is_placeholder(new));
        here.filter(|new| status(new.validity, on) == Status::Current).flat_map(|new| &new.competences).any(|row| {
            &*row.buc == buc && row.role == Role::CaseOwner && row.ready && status(row.validity, on) == Status::Current
        })
    }

    /// What the competences of the day say to the filter: all of its conditions on one row.
    fn rows<'a>(&self, new: &'a NewInstitution, asked: &Asked, on: NaiveDate, in_place: bool) -> Rows<'a> {
        let mut out = Rows { passes: false, sectors: BTreeSet::new(), bucs: BTreeSet::new() };
        for row in &new.competences {
            let holds = status(row.validity, on) == Status::Current;
            if !holds || !allows(&asked.roles, &row.role) || asked.ready.is_some_and(|ready| ready != row.ready) {
                continue;
            }
            let own = row.limits.as_ref().map(|limits| &limits.areas).filter(|areas| !areas.is_empty());
            if !own.map_or(in_place, |areas| self.in_place(&new.code[..2], areas, asked)) {
                continue;
            }
            let sector = self.sectors[&*row.buc];
            let in_sector = allows(&asked.sectors, &sector);
            let in_buc = asked.bucs.is_empty() || asked.bucs.iter().any(|buc| **buc == *row.buc);
            out.passes |= in_sector && in_buc;
            if in_buc {
                out.sectors.insert(sector);
            }
            if in_sector {
                out.bucs.insert(&row.buc);
            }
        }
        out
    }
}

/// The areas a competence holds for: its own, when it states some, else the institution's.
pub(crate) fn areas(new: &NewInstitution, row: &NewCompetence) -> Vec<String> {
    match &row.limits {
        Some(limits) if !limits.areas.is_empty() => limits.areas.clone(),
        _ => new.areas.clone(),
    }
}

struct Rows<'a> {
    passes: bool,
    sectors: BTreeSet<Sector>,
    bucs: BTreeSet<&'a str>,
}

/// The names that only hold a place.
pub(crate) fn is_placeholder(new: &NewInstitution) -> bool {
    let marks = |text: &str| {
        let upper = text.to_uppercase();
        ["ACC_", "TEST_", "TRN_", "DO_NOT_USE", "CLOSED"].iter().any(|mark| upper.starts_with(mark))
    };
    marks(&new.acronym) || marks(new.names.text(None))
}

/// The facets of an answer in the form of [`Oracle::find`].
pub(crate) fn facets_of(json: &Value) -> Facets {
    let values = |dimension: &str| -> BTreeMap<String, u64> {
        let list = json[dimension].as_array().unwrap_or_else(|| panic!("facet {dimension} in {json}"));
        list.iter()
            .map(|value| {
                let name = value["value"].as_str().expect("a value").to_owned();
                (name, value["count"].as_u64().expect("a count"))
            })
            .collect()
    };
    ["countries", "sectors", "bucs", "functions", "networks"].map(|name| (name, values(name))).into()
}
