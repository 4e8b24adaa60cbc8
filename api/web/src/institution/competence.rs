//! The competences of an institution on a day, as a table by sector.

use super::entry::area_name;
use super::validity;
use crate::page::{Page, Said};
use crate::urls;
use chrono::NaiveDate;
use domain::value::{Role, Sector};
use domain::{BucAt, Held, Lists, Record};

/// The competences of one sector.
pub(super) struct SectorRows {
    pub(super) code: &'static str,
    pub(super) name: String,
    pub(super) rows: Vec<Row>,
}

/// One BUC; roles that say the same stand together.
pub(super) struct Row {
    pub(super) buc: String,
    pub(super) href: String,
    pub(super) title: String,
    pub(super) roles: Vec<String>,
    pub(super) validity: String,
    pub(super) is_ready: bool,
    pub(super) limits: Vec<Limit>,
}

/// What a competence is limited to: a heading in the page's language and words in their own.
pub(super) struct Limit {
    pub(super) heading: String,
    pub(super) words: Option<Said>,
}

/// The rows of every sector that has some, in the order of the contract.
pub(super) fn by_sector(page: &Page, lists: &Lists, record: &Record, held: &[Held], day: NaiveDate) -> Vec<SectorRows> {
    Sector::ALL
        .iter()
        .map(|&sector| SectorRows {
            code: sector.as_str(),
            name: page.sector(sector),
            rows: rows(page, lists, record, held.iter().filter(|held| lists.sector(held.buc) == Some(sector)), day),
        })
        .filter(|sector| !sector.rows.is_empty())
        .collect()
}

fn rows<'a>(
    page: &Page,
    lists: &Lists,
    record: &Record,
    held: impl Iterator<Item = &'a Held>,
    day: NaiveDate,
) -> Vec<Row> {
    let mut groups: Vec<(BucAt, &Held, Vec<Role>)> = Vec::new();
    for held in held {
        let same = |other: &&mut (BucAt, &Held, Vec<Role>)| {
            let first = other.1;
            other.0 == held.buc
                && first.validity() == held.validity()
                && first.ready == held.ready
                && first.limits == held.limits
        };
        match groups.iter_mut().rev().take_while(|other| other.0 == held.buc).find(same) {
            Some((_, _, roles)) => roles.push(held.role),
            None => groups.push((held.buc, held, vec![held.role])),
        }
    }
    let on = (day != page.today).then(|| day.to_string());
    groups
        .into_iter()
        .map(|(buc, held, roles)| {
            let buc = &lists.bucs[usize::from(buc)];
            Row {
                buc: buc.code.clone(),
                href: page.link(urls::buc(&buc.code).with_some("on", on.as_deref())),
                title: buc.title.clone(),
                roles: roles.into_iter().map(|role| page.with(&format!("role-{role}"), &[])).collect(),
                validity: validity(page, held.validity(), day),
                is_ready: held.ready,
                limits: limits(page, lists, record, held),
            }
        })
        .collect()
}

fn limits(page: &Page, lists: &Lists, record: &Record, held: &Held) -> Vec<Limit> {
    let mut limits = Vec::new();
    if !held.areas().is_empty() {
        let areas: Vec<String> = held.areas().iter().map(|code| area_name(page, lists, record, code).text).collect();
        limits.push(Limit { heading: page.say("limit-areas", "areas", &areas.join(", ")), words: None });
    }
    let Some(scope) = held.scope() else { return limits };
    for (key, words) in
        [("limit-persons", &scope.persons), ("limit-benefits", &scope.benefits), ("limit-schemes", &scope.schemes)]
    {
        if !words.is_empty() {
            // The directory writes scopes in English.
            limits.push(Limit { heading: page.with(key, &[]), words: Some(page.said(&words.join(", "), "en")) });
        }
    }
    if scope.is_default {
        limits.push(Limit { heading: page.t("limit-default"), words: None });
    }
    limits
}
