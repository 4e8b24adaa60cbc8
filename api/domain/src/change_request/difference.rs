//! What differs between two states of an entry, in words a reader understands: field, days, before, after.

use crate::competence::{Holding, Timeline};
use crate::institution::{Content, Description, Related};
use chrono::NaiveDate;
use entities::value::{Period, RelationKind};
use serde::Serialize;
use std::collections::BTreeMap;

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The field: `names`, `areas`, `competences`, ...
    pub field: &'static str,
    /// What it is about inside the field, for example `FB_BUC_01 COUNTER_PARTY`; empty for the field as a whole.
    pub item: String,
    /// During which days it differs; open on both sides for what has no days.
    pub during: Period,
    /// What was said; none for nothing.
    pub before: Option<String>,
    /// What is said; none for nothing.
    pub after: Option<String>,
}

/// Everything that differs between what an entry said (nothing, for a new one) and says.
pub fn differences(before: Option<&Content>, after: &Content) -> Vec<Difference> {
    let mut out = Vec::new();
    let whole = Period::default();
    let mut plain = |field: &'static str, before: Option<String>, after: Option<String>| {
        if before != after {
            out.push(Difference { field, item: String::new(), during: whole, before, after });
        }
    };
    plain("codeStatus", before.map(|one| one.code_status.to_string()), Some(after.code_status.to_string()));
    plain("isPublic", before.map(|one| one.is_public.to_string()), Some(after.is_public.to_string()));
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    plain("validFrom", before.and_then(|one| day(one.validity.from)), day(after.validity.from));
    plain("validTo", before.and_then(|one| day(one.validity.to)), day(after.validity.to));
    described(before, after, &mut out);
    competences(before, after, &mut out);
    relations(before, after, &mut out);
    out
}

/// The fields of a description, each as one text.
fn fields(text: &Description) -> [(&'static str, String); 7] {
    let names: Vec<String> =
        text.names.iter().map(|name| format!("{} ({}, {})", name.text, name.language, name.kind)).collect();
    let functions: Vec<String> = text
        .functions
        .iter()
        .map(|held| {
            let sectors: Vec<&str> = held.sectors.iter().map(|sector| sector.as_str()).collect();
            if sectors.is_empty() {
                held.function.to_string()
            } else {
                format!("{} ({})", held.function, sectors.join(" "))
            }
        })
        .collect();
    let addresses: Vec<String> = text
        .addresses
        .iter()
        .map(|address| {
            let parts = [&address.street, &address.postcode, &address.town];
            parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
        })
        .collect();
    let contacts = &text.contacts;
    let persons: Vec<String> =
        contacts.persons.iter().map(|person| format!("{} (until {})", person.name, person.until)).collect();
    let contacts: Vec<String> = [&contacts.phones, &contacts.faxes, &contacts.emails, &contacts.urls, &persons]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    [
        ("names", names.join("; ")),
        ("acronym", text.acronym.clone()),
        ("network", text.network.clone().unwrap_or_default()),
        ("functions", functions.join("; ")),
        ("areas", text.areas.join(" ")),
        ("addresses", addresses.join("; ")),
        ("contacts", contacts.join("; ")),
    ]
}

fn described(before: Option<&Content>, after: &Content, out: &mut Vec<Difference>) {
    let Some(before) = before else {
        let first = &after.described[0].text;
        let said = fields(first).into_iter().filter(|(_, text)| !text.is_empty());
        out.extend(said.map(|(field, text)| Difference {
            field,
            item: String::new(),
            during: Period::default(),
            before: None,
            after: Some(text),
        }));
        return;
    };
    // Between two of these days nothing changes on either side.
    let mut edges: Vec<NaiveDate> =
        before.described.iter().chain(&after.described).filter_map(|one| one.during.from).collect();
    edges.sort_unstable();
    edges.dedup();
    let mut starts: Vec<Option<NaiveDate>> = vec![None];
    starts.extend(edges.iter().copied().map(Some));
    let mut found: BTreeMap<usize, Vec<Difference>> = BTreeMap::new();
    for (at, from) in starts.iter().enumerate() {
        let to = starts.get(at + 1).copied().flatten();
        let day = from.or(to.map(|to| to.pred_opt().unwrap_or(to))).unwrap_or_default();
        let (old, new) = (fields(before.description(day)), fields(after.description(day)));
        for (position, ((field, old), (_, new))) in old.into_iter().zip(new).enumerate() {
            if old == new {
                continue;
            }
            let some = |text: String| (!text.is_empty()).then_some(text);
            let next = Difference {
                field,
                item: String::new(),
                during: Period::new(*from, to),
                before: some(old),
                after: some(new),
            };
            let lines = found.entry(position).or_default();
            match lines.last_mut() {
                Some(last) if last.during.to == *from && last.before == next.before && last.after == next.after => {
                    last.during.to = to;
                }
                _ => lines.push(next),
            }
        }
    }
    out.extend(found.into_values().flatten());
}

fn said(holding: &Holding) -> String {
    let mut text = if holding.ready { "ready" } else { "not ready" }.to_owned();
    if !holding.areas.is_empty() {
        text.push_str(&format!(", areas {}", holding.areas.join(" ")));
    }
    if !holding.scope.is_empty() {
        text.push_str(&format!(", {}", holding.scope));
    }
    text
}

fn competences(before: Option<&Content>, after: &Content, out: &mut Vec<Difference>) {
    let (old, new) = (before.map_or_else(Timeline::default, Content::timeline), after.timeline());
    for (buc, role) in old.keys_with(&new) {
        let (old, new) = (old.line(&buc, role), new.line(&buc, role));
        if old == new {
            continue;
        }
        let mut edges: Vec<NaiveDate> =
            old.iter().chain(new).flat_map(|(period, _)| [period.from, period.to]).flatten().collect();
        edges.sort_unstable();
        edges.dedup();
        let mut starts: Vec<Option<NaiveDate>> = vec![None];
        starts.extend(edges.into_iter().map(Some));
        let mut lines: Vec<Difference> = Vec::new();
        for (at, from) in starts.iter().enumerate() {
            let to = starts.get(at + 1).copied().flatten();
            let day = from.or(to.map(|to| to.pred_opt().unwrap_or(to))).unwrap_or_default();
            let on = |line: &[(Period, Holding)]| {
                line.iter().find(|(period, _)| period.contains(day)).map(|(_, holding)| said(holding))
            };
            let (old, new) = (on(old), on(new));
            if old == new {
                continue;
            }
            match lines.last_mut() {
                Some(last) if last.during.to == *from && last.before == old && last.after == new => last.during.to = to,
                _ => lines.push(Difference {
                    field: "competences",
                    item: format!("{buc} {role}"),
                    during: Period::new(*from, to),
                    before: old,
                    after: new,
                }),
            }
        }
        out.extend(lines);
    }
}

fn relations(before: Option<&Content>, after: &Content, out: &mut Vec<Difference>) {
    let none = Vec::new();
    let old = before.map_or(&none, |one| &one.relations);
    let field = |related: &Related| match related.kind {
        RelationKind::Successor => "successors",
        RelationKind::RoutedBy => "routedBy",
    };
    let text = |related: &Related| match &related.scope {
        Some(scope) => format!("{} ({scope})", related.other),
        None => related.other.clone(),
    };
    let mut push = |related: &Related, is_new: bool| {
        let text = Some(text(related));
        out.push(Difference {
            field: field(related),
            item: String::new(),
            during: Period::new(related.on, None),
            before: if is_new { None } else { text.clone() },
            after: if is_new { text } else { None },
        });
    };
    old.iter().filter(|related| !after.relations.contains(related)).for_each(|related| push(related, false));
    after.relations.iter().filter(|related| !old.contains(related)).for_each(|related| push(related, true));
}
