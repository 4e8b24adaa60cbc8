//! What happened to an institution, and what is announced, day by day.

use super::get::linked;
use crate::change::{UpcomingChange, events};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::revision::Revision;
use search::{Link, Moment, Record};
use std::sync::Arc;

/// What changed in the description of an institution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Its names or its acronym.
    Names,
    /// Its network.
    Network,
    /// Its functions.
    Functions,
    /// Its areas.
    Areas,
    /// Its addresses and contacts.
    Contacts,
}

impl Part {
    /// Name of the value in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Network => "network",
            Self::Functions => "functions",
            Self::Areas => "areas",
            Self::Contacts => "contacts",
        }
    }
}

/// One thing that happened or will happen.
#[derive(Debug, Clone)]
pub enum Step {
    /// The institution or competences of it start, end or change their readiness.
    Event(UpcomingChange),
    /// It follows another institution.
    Follows(Link),
    /// Another institution follows it.
    FollowedBy(Link),
    /// It is described anew.
    Described(Vec<Part>),
}

/// All steps by their first day, the latest first, as far as the viewer may see whom they are about; what has no day is left out.
pub fn history(moment: &Moment, viewer: &Viewer, record: &Arc<Record>) -> Vec<(NaiveDate, Step)> {
    let mut steps: Vec<(NaiveDate, u8, Step)> = Vec::new();
    steps.extend(events(record).into_iter().map(|event| (event.on, 1, Step::Event(event))));
    let dated = |link: &Link| Some((link.on.filter(|_| linked(moment, viewer, link).is_some())?, link.clone()));
    steps.extend(record.predecessors.iter().filter_map(dated).map(|(on, link)| (on, 2, Step::Follows(link))));
    steps.extend(record.successors.iter().filter_map(dated).map(|(on, link)| (on, 0, Step::FollowedBy(link))));
    for pair in record.revisions.windows(2) {
        let parts = changed(&pair[0], &pair[1]);
        if let (Some(on), false) = (pair[1].effective_from, parts.is_empty()) {
            steps.push((on, 3, Step::Described(parts)));
        }
    }
    steps.sort_by_key(|(on, rank, _)| (std::cmp::Reverse(*on), *rank));
    steps.into_iter().map(|(on, _, step)| (on, step)).collect()
}

fn changed(before: &Revision, after: &Revision) -> Vec<Part> {
    let is_other = [
        (Part::Names, before.names != after.names || before.acronym != after.acronym),
        (Part::Network, before.network != after.network),
        (Part::Functions, before.functions != after.functions),
        (Part::Areas, before.areas != after.areas),
        (Part::Contacts, before.contacts != after.contacts || before.addresses != after.addresses),
    ];
    is_other.into_iter().filter(|(_, other)| *other).map(|(part, _)| part).collect()
}
