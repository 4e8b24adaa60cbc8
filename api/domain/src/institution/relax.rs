//! What to do when nothing was found: which single condition stands in the way, and what is there without it.

use super::find::{Filter, Find, find};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::message::Message;
use crate::page::PageRequest;
use crate::viewer::Viewer;
use search::Status;

/// Relaxations that are offered at most.
const MOST: usize = 4;

/// A condition that can be lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// The place.
    Place,
    /// Readiness.
    Ready,
    /// Standing on the day.
    Status,
    /// Roles.
    Role,
    /// BUCs.
    Buc,
    /// Sectors.
    Sector,
    /// Functions.
    Function,
    /// Networks.
    Network,
    /// Countries.
    Country,
    /// The day.
    Day,
    /// Everything but the text.
    All,
}

impl Dimension {
    /// In the order in which they are tried: what is lost least first.
    pub const ALL: [Self; 11] = [
        Self::Ready,
        Self::Role,
        Self::Status,
        Self::Place,
        Self::Network,
        Self::Function,
        Self::Buc,
        Self::Sector,
        Self::Day,
        Self::Country,
        Self::All,
    ];

    /// Name of the value in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Ready => "ready",
            Self::Status => "status",
            Self::Role => "role",
            Self::Buc => "buc",
            Self::Sector => "sector",
            Self::Function => "function",
            Self::Network => "network",
            Self::Country => "country",
            Self::Day => "day",
            Self::All => "all",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Place => "without the place",
            Self::Ready => "ready or not",
            Self::Status => "ended or still to come",
            Self::Role => "in any role",
            Self::Buc => "for any BUC",
            Self::Sector => "in any sector",
            Self::Function => "with any function",
            Self::Network => "in any network",
            Self::Country => "in other countries",
            Self::Day => "today",
            Self::All => "without any filter",
        }
    }

    /// The question without this condition; none when it does not state it.
    fn lifted(self, asked: &Find) -> Option<Find> {
        let filter = &asked.filter;
        let mut lifted = asked.clone();
        let changed = match self {
            Self::Place => lifted.filter.place.take().is_some(),
            Self::Ready => lifted.filter.ready.take().is_some(),
            Self::Status => {
                lifted.filter.status = Status::ALL.to_vec();
                filter.status.len() < Status::ALL.len()
            }
            Self::Role => emptied(&mut lifted.filter.roles),
            Self::Buc => emptied(&mut lifted.filter.bucs),
            Self::Sector => emptied(&mut lifted.filter.sectors),
            Self::Function => emptied(&mut lifted.filter.functions),
            Self::Network => emptied(&mut lifted.filter.networks),
            Self::Country => emptied(&mut lifted.filter.countries),
            Self::Day => lifted.on.take().is_some(),
            Self::All => {
                lifted.filter = Filter::default();
                lifted.on.take().is_some() || *filter != Filter::default()
            }
        };
        changed.then_some(lifted)
    }
}

fn emptied<T>(list: &mut Vec<T>) -> bool {
    !std::mem::take(list).is_empty()
}

/// A condition without which there is something.
#[derive(Debug, Clone)]
pub struct Relaxation {
    /// The condition that is lifted.
    pub lifts: Dimension,
    /// How many entries there are then.
    pub total: usize,
    /// The same in words.
    pub explanation: Message,
}

/// For a question that found nothing: each single condition without which there is something, at most four; without all of them
/// when no single one helps; nothing when the text itself finds nobody.
///
/// # Errors
/// As [`find`].
pub fn relax(ctx: &Ctx, viewer: &Viewer, asked: &Find) -> Result<Vec<Relaxation>, DomainError> {
    let mut out: Vec<Relaxation> = Vec::new();
    for lifts in Dimension::ALL {
        let is_last_resort = lifts == Dimension::All && !out.is_empty();
        let Some(lifted) = lifts.lifted(asked).filter(|_| !is_last_resort && out.len() < MOST) else { continue };
        let total = find(ctx, viewer, &Find { page: PageRequest::first(1), facets: false, ..lifted })?.page.total;
        if total > 0 {
            let english = format!("{total} {}.", lifts.english());
            let args = vec![("lifts", lifts.as_str().to_owned()), ("count", total.to_string())];
            out.push(Relaxation { lifts, total, explanation: Message::new("list-relaxed", args, english) });
        }
    }
    Ok(out)
}
