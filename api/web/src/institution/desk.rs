//! What those who keep an entry can do with it, on its page.

use crate::page::Page;
use crate::urls;
use domain::Record;
use domain::change_request::may_draft;

/// Ways to change an entry.
pub(crate) struct Desk {
    /// Addresses with what to call them.
    pub(crate) ways: Vec<(String, String)>,
    /// Where "still right" is sent.
    pub(crate) confirm: Option<String>,
}

impl Desk {
    /// The ways that the viewer has; none for readers.
    pub(super) fn of(page: &Page, record: &Record) -> Option<Self> {
        if !may_draft(&page.viewer, record.country) {
            return None;
        }
        let code = record.code();
        let way = |act: &str| (page.link(urls::request_new(act, code)), page.with(&format!("desk-{act}"), &[]));
        let mut ways: Vec<_> = ["edit", "rename", "end", "merge", "split"].map(way).to_vec();
        ways.push((page.link(urls::requests().with("code", code)), page.t("desk-requests")));
        let is_own = page.viewer.person().is_some_and(|person| person.country == Some(record.country));
        // Of an entry that has ended nobody asks whether it is still right.
        let is_own = is_own && record.status(page.today) != domain::Status::Ended;
        Some(Self { ways, confirm: is_own.then(|| format!("{}/confirm", urls::institution(code))) })
    }
}
