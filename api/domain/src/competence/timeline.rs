//! What an institution is competent for over time: for each BUC and role one line of days, on which at most one thing holds
//! (5-rules 4).

use chrono::NaiveDate;
use entities::value::{Period, Role, Scope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What holds on a stretch of such a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// Whether it can be used in EESSI.
    pub ready: bool,
    /// Codes of the areas it holds for, in order, when they differ from the institution's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// For whom and what it holds.
    #[serde(default, skip_serializing_if = "Scope::is_empty")]
    pub scope: Scope,
}

/// One competence of an institution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Code of the business use case.
    pub buc: String,
    /// In which role.
    pub role: Role,
    /// From when to when.
    pub validity: Period,
    /// What holds.
    #[serde(flatten)]
    pub holding: Holding,
}

type Line = Vec<(Period, Holding)>;

/// All competences of an institution, by BUC and role.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline(BTreeMap<(String, Role), Line>);

impl Timeline {
    /// A timeline of these stretches; of two that overlap the later in the list holds.
    pub fn of(stretches: impl IntoIterator<Item = Stretch>) -> Self {
        let mut timeline = Self::default();
        for stretch in stretches {
            timeline.put(&stretch.buc, stretch.role, stretch.validity, Some(stretch.holding));
        }
        timeline
    }

    /// The stretches, by BUC, role and first day; neighbours that say the same are one.
    pub fn stretches(&self) -> Vec<Stretch> {
        let flat = self.0.iter().flat_map(|((buc, role), line)| {
            line.iter().map(|(validity, holding)| Stretch {
                buc: buc.clone(),
                role: *role,
                validity: *validity,
                holding: holding.clone(),
            })
        });
        flat.collect()
    }

    /// Lets `holding` hold for a BUC and role during `during`, or nothing when there is none; before and after stays what was.
    pub fn put(&mut self, buc: &str, role: Role, during: Period, holding: Option<Holding>) {
        if during.is_empty() {
            return;
        }
        let line = self.0.entry((buc.to_owned(), role)).or_default();
        let mut next: Line = Vec::with_capacity(line.len() + 2);
        for (period, own) in line.drain(..) {
            for rest in [before(period, during), after(period, during)].into_iter().flatten() {
                next.push((rest, own.clone()));
            }
        }
        next.extend(holding.map(|mut holding| {
            holding.areas.sort();
            holding.areas.dedup();
            (during, holding)
        }));
        next.sort_by_key(|(period, _)| period.from);
        *line = joined(next);
        if line.is_empty() {
            self.0.remove(&(buc.to_owned(), role));
        }
    }

    /// What holds for a BUC and role on a day.
    pub fn at(&self, buc: &str, role: Role, day: NaiveDate) -> Option<&Holding> {
        let line = self.0.get(&(buc.to_owned(), role))?;
        line.iter().find(|(period, _)| period.contains(day)).map(|(_, holding)| holding)
    }

    /// Takes everything from `day` on away.
    pub fn cut(&mut self, day: NaiveDate) {
        let from = Period::new(Some(day), None);
        for (buc, role) in self.keys() {
            self.put(&buc, role, from, None);
        }
    }

    /// From `day` on what `other` says, before it what this one says.
    #[must_use]
    pub fn until(mut self, day: NaiveDate, other: &Self) -> Self {
        self.cut(day);
        let from = Period::new(Some(day), None);
        for stretch in other.stretches() {
            let during = stretch.validity.intersection(&from);
            self.put(&stretch.buc, stretch.role, during, Some(stretch.holding));
        }
        self
    }

    /// The BUCs and roles that stand in it.
    pub fn keys(&self) -> Vec<(String, Role)> {
        self.0.keys().cloned().collect()
    }

    /// The BUCs and roles that stand in it or in another, each once, in order.
    pub fn keys_with(&self, other: &Self) -> Vec<(String, Role)> {
        let mut keys: Vec<(String, Role)> = self.0.keys().chain(other.0.keys()).cloned().collect();
        keys.sort();
        keys.dedup();
        keys
    }

    /// The stretches of one BUC and role.
    pub fn line(&self, buc: &str, role: Role) -> &[(Period, Holding)] {
        self.0.get(&(buc.to_owned(), role)).map_or(&[], Vec::as_slice)
    }
}

/// The part of `period` before `during`.
fn before(period: Period, during: Period) -> Option<Period> {
    let left = during.from.map(|from| period.intersection(&Period::new(None, Some(from))));
    left.filter(|left| !left.is_empty())
}

/// The part of `period` behind `during`.
fn after(period: Period, during: Period) -> Option<Period> {
    let right = during.to.map(|to| period.intersection(&Period::new(Some(to), None)));
    right.filter(|right| !right.is_empty())
}

fn joined(line: Line) -> Line {
    let mut joined: Line = Vec::with_capacity(line.len());
    for (period, holding) in line {
        match joined.last_mut() {
            Some((last, own)) if last.touches(&period) && *own == holding => last.to = period.to,
            _ => joined.push((period, holding)),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to))
    }

    fn holding(ready: bool) -> Holding {
        Holding { ready, areas: Vec::new(), scope: Scope::default() }
    }

    fn timeline(parts: &[(&str, &str, Option<bool>)]) -> Timeline {
        let mut timeline = Timeline::default();
        for (from, to, ready) in parts {
            timeline.put("FB_BUC_01", Role::CounterParty, period(from, to), ready.map(holding));
        }
        timeline
    }

    fn shown(timeline: &Timeline) -> Vec<(String, bool)> {
        let text = |stretch: Stretch| {
            let day = |day: Option<NaiveDate>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
            (format!("{} {}", day(stretch.validity.from), day(stretch.validity.to)), stretch.holding.ready)
        };
        timeline.stretches().into_iter().map(text).collect()
    }

    #[test]
    fn a_later_word_holds_for_its_days_and_leaves_the_others() {
        let all = timeline(&[("2018-01-01", "", Some(true)), ("2027-01-01", "2027-02-01", Some(false))]);
        let expected = [("2018-01-01 2027-01-01", true), ("2027-01-01 2027-02-01", false), ("2027-02-01 -", true)];
        assert_eq!(shown(&all), expected.map(|(days, ready)| (days.to_owned(), ready)));
        let gap = timeline(&[("", "", Some(true)), ("2027-01-01", "2027-02-01", None)]);
        assert_eq!(shown(&gap), [("- 2027-01-01", true), ("2027-02-01 -", true)].map(|(a, b)| (a.to_owned(), b)));
    }

    #[test]
    fn neighbours_that_say_the_same_are_one() {
        let all = timeline(&[("2018-01-01", "2019-01-01", Some(true)), ("2019-01-01", "", Some(true))]);
        assert_eq!(shown(&all), [("2018-01-01 -".to_owned(), true)]);
        let undone =
            timeline(&[("2018-01-01", "", Some(true)), ("2020-01-01", "", None), ("2020-01-01", "", Some(true))]);
        assert_eq!(shown(&undone), [("2018-01-01 -".to_owned(), true)]);
    }

    #[test]
    fn from_a_day_on_another_timeline_holds() {
        let own = timeline(&[("2018-01-01", "", Some(true))]);
        let other = timeline(&[("2010-01-01", "2030-01-01", Some(false))]);
        let both = own.clone().until(day("2027-01-01").expect("a day"), &other);
        let expected = [("2018-01-01 2027-01-01", true), ("2027-01-01 2030-01-01", false)];
        assert_eq!(shown(&both), expected.map(|(days, ready)| (days.to_owned(), ready)));
        assert_eq!(both.until(day("2027-01-01").expect("a day"), &own), own, "and can be taken back");
    }
}
