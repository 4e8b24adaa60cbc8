//! What happened to an institution, and what is announced, as its page tells it.

use super::entry::area_name;
use crate::page::Page;
use crate::urls;
use domain::change::Event;
use domain::institution::{Step, history as steps};
use domain::{Lists, Moment, Record};
use fluent_bundle::FluentValue;
use std::sync::Arc;

/// BUCs that one line names; the rest is counted.
const FEW: usize = 6;

/// What happened on one day.
pub(crate) struct Happened {
    pub(crate) day: String,
    pub(crate) iso_day: String,
    /// The day is still to come.
    pub(crate) is_ahead: bool,
    pub(crate) what: Vec<What>,
}

/// One thing that happened.
pub(crate) struct What {
    pub(crate) text: String,
    /// The institution it is about, when that is another.
    pub(crate) other: Option<(String, String)>,
}

impl What {
    fn said(text: String) -> Self {
        Self { text, other: None }
    }
}

/// The history, the latest day first.
pub(super) fn history(page: &Page, moment: &Moment, record: &Arc<Record>) -> Vec<Happened> {
    let lists = &moment.snapshot().lists;
    let mut days: Vec<Happened> = Vec::new();
    for (on, step) in steps(moment, &page.viewer, record) {
        let iso_day = on.to_string();
        if days.last().is_none_or(|last| last.iso_day != iso_day) {
            days.push(Happened { day: page.day(on), iso_day, is_ahead: on > page.today, what: Vec::new() });
        }
        let other = |key: &str, code: &str| What {
            text: page.with(key, &[]),
            other: Some((page.link(urls::institution(code)), code.to_owned())),
        };
        let what = match step {
            Step::Event(change) => event(page, lists, change.event, &change.competences),
            Step::Follows(link) => other("history-follows", &link.code),
            Step::FollowedBy(link) => other("history-followed", &link.code),
            Step::Described(parts) => {
                let parts: Vec<String> =
                    parts.iter().map(|part| page.with(&format!("history-part-{}", part.as_str()), &[])).collect();
                What::said(page.say("history-described", "parts", &parts.join(", ")))
            }
        };
        if let Some(last) = days.last_mut() {
            last.what.push(what);
        }
    }
    days
}

/// That a part of the description changes.
fn described(page: &Page, part: &str) -> What {
    let part = page.with(&format!("history-part-{part}"), &[]);
    What::said(page.say("history-described", "parts", &part))
}

/// What is announced for an entry, soonest first: its end with who follows, its new name, and what else changes.
pub(super) fn announced(page: &Page, record: &Record, days: &[Happened]) -> Vec<(String, Vec<What>)> {
    let mut ahead: Vec<(String, Vec<What>)> = Vec::new();
    for happened in days.iter().rev().filter(|happened| happened.is_ahead) {
        let Ok(on) = happened.iso_day.parse::<chrono::NaiveDate>() else { continue };
        let mut lines: Vec<What> =
            happened.what.iter().map(|what| What { text: what.text.clone(), other: what.other.clone() }).collect();
        let before = record.revision(page.today).names.best(Some(page.language.tag())).map(|name| name.text.clone());
        let after = record.revision(on).names.best(Some(page.language.tag())).map(|name| name.text.clone());
        if let Some(name) = after.filter(|name| Some(name) != before.as_ref()) {
            lines.push(What::said(page.say("history-new-name", "name", &name)));
        }
        ahead.push((happened.day.clone(), lines));
    }
    ahead
}

/// An event in words.
pub(crate) fn event(
    page: &Page,
    lists: &Lists,
    event: Event,
    competences: &[(domain::BucAt, domain::value::Role)],
) -> What {
    let key = match event {
        Event::InstitutionStarts => "history-starts",
        Event::InstitutionEnds => "history-ends",
        Event::CompetenceStarts => "history-competence-starts",
        Event::CompetenceEnds => "history-competence-ends",
        Event::BecomesReady => "history-ready",
        Event::NoLongerReady => "history-not-ready",
        Event::IsRenamed => return described(page, "names"),
        Event::AreasChange => return described(page, "areas"),
        Event::DescriptionChanges => return described(page, "contacts"),
    };
    let mut bucs: Vec<&str> = competences.iter().map(|(at, _)| lists.bucs[usize::from(*at)].code.as_str()).collect();
    bucs.dedup();
    let shown = bucs.len().min(FEW);
    let mut named = bucs[..shown].join(", ");
    if bucs.len() > shown {
        named = format!("{named} {}", page.count("list-more", bucs.len() - shown));
    }
    let args = [("count", FluentValue::from(bucs.len())), ("bucs", FluentValue::from(named))];
    What::said(page.with(key, &args))
}

/// The areas of an institution in words.
pub(super) fn areas(page: &Page, lists: &Lists, record: &Record, codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| area_name(page, lists, record, code).text).collect();
    if names.is_empty() { page.t("areas-none") } else { names.join(", ") }
}
