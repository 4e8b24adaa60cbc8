//! The rule file: which institutions of a network take part in which BUCs.

use crate::SeedError;
use crate::country::period;
use crate::table::{self, day, list};
use chrono::NaiveDate;
use domain::Limits;
use domain::competence::NewCompetence;
use domain::model::Buc;
use domain::value::{Period, Role, Scope};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

#[derive(Deserialize)]
struct RuleRow {
    network: String,
    codes: String,
    bucs: String,
    roles: String,
    ready: String,
    valid_from: String,
    valid_to: String,
    areas: String,
    scope: String,
}

#[derive(Clone, Copy)]
enum Ready {
    Always(bool),
    From(NaiveDate),
}

struct Rule {
    network: String,
    codes: Vec<String>,
    bucs: Vec<usize>,
    /// Empty: takes away what earlier rules gave.
    roles: Vec<Role>,
    ready: Ready,
    validity: Period,
    limits: Option<Arc<Limits>>,
}

/// All rules, by network, in file order.
pub(crate) struct Rules {
    bucs: Vec<Arc<str>>,
    by_network: HashMap<String, Vec<Rule>>,
}

impl Rules {
    pub(crate) fn read(bucs: &[Buc]) -> Result<Self, SeedError> {
        let codes: Vec<Arc<str>> =
            bucs.iter().filter(|buc| buc.sector.is_some()).map(|buc| Arc::from(buc.code.as_str())).collect();
        let rules = table::COMPETENCE_RULES.rows(|row: RuleRow| rule(row, &codes))?;
        let mut by_network: HashMap<String, Vec<Rule>> = HashMap::new();
        for rule in rules {
            by_network.entry(rule.network.clone()).or_default().push(rule);
        }
        Ok(Self { bucs: codes, by_network })
    }

    /// The competences of one institution: rules apply top to bottom, a later one replaces what an earlier one gave for the same
    /// BUC and role; periods are cut to the institution's own.
    pub(crate) fn of(&self, network: &str, code: &str, own: Period) -> Vec<NewCompetence> {
        let mut held: BTreeMap<(usize, Role), &Rule> = BTreeMap::new();
        let rules = self.by_network.get(network).into_iter().flatten();
        let applies = |rule: &&Rule| {
            // A rule for a time in which the institution is not valid says nothing about it.
            !rule.validity.intersection(&own).is_empty() && rule.codes.iter().any(|pattern| glob(pattern, code))
        };
        for rule in rules.filter(applies) {
            for &buc in &rule.bucs {
                if rule.roles.is_empty() {
                    held.retain(|(at, _), _| *at != buc);
                }
                for &role in &rule.roles {
                    held.insert((buc, role), rule);
                }
            }
        }
        let mut rows = Vec::with_capacity(held.len());
        for ((buc, role), rule) in held {
            let validity = rule.validity.intersection(&own);
            let mut push = |validity: Period, ready: bool| {
                if !validity.is_empty() {
                    let buc = Arc::clone(&self.bucs[buc]);
                    rows.push(NewCompetence { buc, role, validity, ready, limits: rule.limits.clone() });
                }
            };
            match rule.ready {
                Ready::Always(ready) => push(validity, ready),
                Ready::From(day) => {
                    push(validity.intersection(&Period::new(None, Some(day))), false);
                    push(validity.intersection(&Period::new(Some(day), None)), true);
                }
            }
        }
        rows
    }
}

fn rule(row: RuleRow, bucs: &[Arc<str>]) -> Result<Rule, String> {
    let roles = match row.roles.as_str() {
        "CO+CP" => vec![Role::CaseOwner, Role::CounterParty],
        "CO" => vec![Role::CaseOwner],
        "CP" => vec![Role::CounterParty],
        "IR" => vec![Role::IntelligentRouting],
        "NONE" => Vec::new(),
        other => return Err(format!("\"{other}\" is not CO+CP, CO, CP, IR or NONE")),
    };
    let ready = match row.ready.as_str() {
        "yes" => Ready::Always(true),
        "no" => Ready::Always(false),
        text => Ready::From(day(text)?.ok_or("\"ready\" is empty; write yes, no or a day")?),
    };
    let scope = Scope::parse(&row.scope).map_err(|part| format!("\"{part}\" is not a scope"))?;
    let limits = Limits { areas: list(&row.areas), scope };
    Ok(Rule {
        network: row.network,
        codes: list(&row.codes),
        bucs: choose(&row.bucs, bucs)?,
        roles,
        ready,
        validity: period(&row.valid_from, &row.valid_to)?,
        limits: (limits != Limits::default()).then(|| Arc::new(limits)),
    })
}

/// `S_* -S_BUC_19` and the like, left to right; `ALL` is every BUC.
fn choose(text: &str, bucs: &[Arc<str>]) -> Result<Vec<usize>, String> {
    let mut chosen: Vec<usize> = Vec::new();
    for token in text.split_whitespace() {
        let (takes_away, pattern) = token.strip_prefix('-').map_or((false, token), |pattern| (true, pattern));
        let pattern = if pattern == "ALL" { "*" } else { pattern };
        let matching: Vec<usize> = (0..bucs.len()).filter(|&at| glob(pattern, &bucs[at])).collect();
        if matching.is_empty() {
            return Err(format!("no BUC matches \"{pattern}\""));
        }
        if takes_away {
            chosen.retain(|at| !matching.contains(at));
        } else {
            chosen.extend(matching);
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    Ok(chosen)
}

/// Whether `text` matches a pattern in which `*` stands for anything and `?` for exactly one character.
fn glob(pattern: &str, text: &str) -> bool {
    let mut wanted = pattern.chars();
    match wanted.next() {
        None => text.is_empty(),
        Some('*') => {
            let rest = wanted.as_str();
            glob(rest, text) || text.char_indices().any(|(at, c)| glob(rest, &text[at + c.len_utf8()..]))
        }
        Some(one) => {
            let mut given = text.chars();
            given.next().is_some_and(|c| one == '?' || one == c) && glob(wanted.as_str(), given.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn a_star_stands_for_anything_and_a_question_mark_for_one_character() {
        assert!(glob("PL:PL*U", "PL:PL040000U"));
        assert!(!glob("PL:PL*U", "PL:PL040000Z"));
        assert!(glob("*", "anything") && glob("A*B*C", "AxBxC") && !glob("AB", "ABC"));
        assert!(glob("SI:01????0", "SI:0122000") && !glob("SI:01?", "SI:01") && !glob("?", "ab"));
    }
}
