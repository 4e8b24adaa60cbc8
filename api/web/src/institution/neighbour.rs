//! The institutions one is related to.

use crate::page::{Page, Said};
use crate::urls;
use chrono::NaiveDate;
use domain::institution::by_ids;
use domain::{Ctx, Link, Record};
use std::sync::Arc;

/// An institution this one is related to.
pub(crate) struct Neighbour {
    pub(crate) href: String,
    pub(crate) name: Said,
    pub(crate) code: String,
    pub(crate) on: Option<String>,
    pub(crate) scope: Option<String>,
}

/// The institutions this one is related to, as far as the reader may see them.
#[derive(Default)]
pub(crate) struct Neighbours {
    pub(crate) successors: Vec<(Link, Arc<Record>)>,
    pub(crate) predecessors: Vec<(Link, Arc<Record>)>,
    pub(crate) routed_by: Vec<(Link, Arc<Record>)>,
    pub(crate) routes: Vec<(Link, Arc<Record>)>,
}

impl Neighbours {
    pub(crate) fn of(ctx: &Ctx, page: &Page, record: &Record) -> Self {
        let visible = |links: &[Link]| {
            let ids: Vec<_> = links.iter().map(|link| link.institution).collect();
            let records = by_ids(ctx, &page.viewer, &ids);
            links.iter().zip(records).filter_map(|(link, record)| Some((link.clone(), record?))).collect()
        };
        Self {
            successors: visible(&record.successors),
            predecessors: visible(&record.predecessors),
            routed_by: visible(&record.routed_by),
            routes: visible(&record.routes),
        }
    }
}

impl Neighbour {
    /// `on` is the day asked about, when another than today.
    pub(crate) fn new(page: &Page, link: &Link, other: &Record, day: NaiveDate, on: Option<NaiveDate>) -> Self {
        let on = on.map(|on| on.to_string());
        Self {
            href: page.link(urls::institution(&link.code).with_some("on", on.as_deref())),
            name: page.name(other.revision(day).names.best(None)),
            code: link.code.clone(),
            on: link.on.map(|on| page.on("show-link-on", on)),
            scope: link.scope.clone(),
        }
    }
}
