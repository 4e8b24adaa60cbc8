//! Hosts of a request as its page shows them, with what the reader may answer.

use super::value::{host as host_name, window, word};
use crate::form::Form;
use crate::page::{Page, Said};
use domain::Ctx;
use domain::model::VisitHost;
use domain::value::{HostAnswer, VisitState};
use domain::visit::Seen;

/// One who is asked to host.
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) version: i32,
    pub(super) href: Option<String>,
    pub(super) name: Said,
    pub(super) is_required: bool,
    pub(super) answer: String,
    pub(super) look: &'static str,
    pub(super) windows: Vec<String>,
    pub(super) comment: String,
    pub(super) contact: Option<String>,
    pub(super) since: Option<String>,
    /// Whether the reader answers for it.
    pub(super) may_answer: bool,
    /// Whether it has not answered yet.
    pub(super) is_pending: bool,
    /// The days that the reader as requester can take over, as fields, and in words.
    pub(super) picks: Vec<(String, String, String)>,
    /// What was typed as an answer, when that was refused.
    pub(super) typed: String,
    pub(super) wrong: Option<String>,
}

fn look(answer: HostAnswer) -> &'static str {
    match answer {
        HostAnswer::Accepted => "good",
        HostAnswer::Declined => "bad",
        HostAnswer::CounterProposed => "",
        HostAnswer::Pending => "past",
    }
}

fn shown(ctx: &Ctx, page: &Page, form: &Form, seen: &Seen, row: &VisitHost) -> Shown {
    let (href, name) = host_name(ctx, page, row);
    let id = row.id.to_string();
    let is_this = form.value("host") == id;
    let is_before = matches!(seen.visit.state, VisitState::Draft | VisitState::Submitted | VisitState::Returned)
        || matches!(seen.visit.state, VisitState::Endorsed);
    let can_pick = seen.allowed.propose && row.answer == HostAnswer::CounterProposed;
    let pick = |one: &domain::value::DateWindow| (one.from.to_string(), one.to.to_string(), window(page, *one));
    Shown {
        version: row.version,
        href,
        name,
        is_required: row.is_required,
        // Before hosts are asked nobody waits for their answer.
        answer: if is_before { String::new() } else { word(page, "answer", row.answer.as_str()) },
        look: look(row.answer),
        windows: row.windows.0.iter().map(|one| window(page, *one)).collect(),
        comment: row.comment.clone(),
        contact: row.contact.and_then(|id| seen.names.get(&id)).cloned(),
        since: row.answered_at.map(|at| page.instant(at)),
        is_pending: row.answer == HostAnswer::Pending,
        may_answer: seen.allowed.answer.contains(&row.id),
        picks: if can_pick { row.windows.0.iter().map(pick).collect() } else { Vec::new() },
        typed: if is_this { form.value("comment").to_owned() } else { String::new() },
        wrong: form.problems().first().filter(|_| is_this).map(|one| one.text.clone()),
        id,
    }
}

/// The hosts of a request.
pub(super) fn all(ctx: &Ctx, page: &Page, form: &Form, seen: &Seen) -> Vec<Shown> {
    seen.hosts.iter().map(|row| shown(ctx, page, form, seen, row)).collect()
}
