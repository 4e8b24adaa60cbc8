//! What differs, as lines of a table.

use crate::page::Page;
use domain::change_request::Difference;
use domain::value::{Period, Role};
use fluent_bundle::FluentValue;

/// One line.
pub(crate) struct Line {
    pub(crate) field: String,
    pub(crate) days: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// Everything that differs.
pub(crate) fn lines(page: &Page, differences: Vec<Difference>) -> Vec<Line> {
    differences.into_iter().map(|one| line(page, one)).collect()
}

fn line(page: &Page, one: Difference) -> Line {
    let name = page.with(&format!("item-{}", one.field), &[]);
    let field = match one.item.split_once(' ') {
        Some((buc, role)) => match Role::parse(role) {
            Ok(role) => format!("{buc}, {}", page.with(&format!("role-{role}"), &[])),
            Err(_) => format!("{name}: {}", one.item),
        },
        None => name,
    };
    let said = |text: Option<String>| text.map(|text| value(page, one.field, text));
    Line { field, days: days(page, one.during), before: said(one.before.clone()), after: said(one.after.clone()) }
}

/// Days in words; empty where there is no limit.
pub(crate) fn days(page: &Page, during: Period) -> String {
    match (during.from, during.to.and_then(|to| to.pred_opt())) {
        (None, None) => String::new(),
        (Some(from), None) => page.on("days-from", from),
        (None, Some(last)) => page.on("days-until", last),
        (Some(from), Some(last)) => page.with(
            "days-between",
            &[("from", FluentValue::from(page.day(from))), ("last", FluentValue::from(page.day(last)))],
        ),
    }
}

fn value(page: &Page, field: &str, text: String) -> String {
    match field {
        "competences" => {
            let words = [("not ready", "difference-not-ready"), ("ready", "difference-ready")];
            let found =
                words.into_iter().find_map(|(word, key)| text.strip_prefix(word).map(|rest| (key, rest.to_owned())));
            found.map_or(text, |(key, rest)| format!("{}{rest}", page.with(key, &[])))
        }
        "isPublic" => page.t(if text == "true" { "yes" } else { "no" }),
        "codeStatus" => page.with(&format!("code-{text}"), &[]),
        "validFrom" | "validTo" => text.parse::<chrono::NaiveDate>().map_or(text, |day| page.day(day)),
        _ => text,
    }
}
