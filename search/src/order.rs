//! The order of a list: by tier and score, by name, by code, by country, by change.

use crate::bits::Bits;
use crate::facets::DayView;
use crate::query::Ranked;
use crate::record::Record;
use crate::request::Order;
use crate::snapshot::Snapshot;

/// The slots of `selected` in order; relevance without a text is by code.
pub(crate) fn ordered(snapshot: &Snapshot, selected: &Bits, order: Order) -> Vec<u32> {
    let of = |all: &[u32]| all.iter().copied().filter(|&slot| selected.contains(slot)).collect::<Vec<_>>();
    match order {
        Order::Name => of(snapshot.name_order()),
        Order::Code | Order::Relevance => of(snapshot.code_order()),
        Order::Country => {
            let mut slots = of(snapshot.name_order());
            slots.sort_by_key(|&slot| snapshot.record(slot).country);
            slots
        }
        Order::Changed => {
            let mut slots = of(snapshot.code_order());
            slots.sort_by_key(|&slot| std::cmp::Reverse(changed(snapshot.record(slot))));
            slots
        }
    }
}

/// When the newest revision was recorded.
fn changed(record: &Record) -> Option<chrono::DateTime<chrono::Utc>> {
    record.revisions.iter().map(|revision| revision.recorded_at).max()
}

/// One number per entry that sorts as the list does: tier, then usable before not usable on the day, then who has the words in
/// its own names and place before who has them in its network or topics, then score, then code. Numbers are picked and
/// compared without looking at a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key(u64);

const CODE_BITS: u32 = 27;
const SCORE_MASK: u64 = (1 << 30) - 1;

impl Key {
    pub(crate) fn new(snapshot: &Snapshot, day: &DayView, ranked: &Ranked, slot: u32) -> Self {
        let tally = &ranked.tallies[slot as usize];
        let idle = u64::from(!(day.is_current(slot) && day.is_ready(slot)));
        let weak = u64::from(tally.weak.min(3));
        let code = u64::from(snapshot.code_rank(slot));
        Self((tally.kind as u64) << 60 | idle << 59 | weak << 57 | code).with_score(tally.score)
    }

    /// The same with another score. Positive floats sort like their bits; the best comes first.
    pub(crate) fn with_score(self, score: f32) -> Self {
        let score = u64::from(!score.max(0.0).to_bits()) >> 2;
        Self(self.0 & !(SCORE_MASK << CODE_BITS) | score << CODE_BITS)
    }

    /// The slot it was made from.
    pub(crate) fn slot(self, snapshot: &Snapshot) -> u32 {
        snapshot.code_order()[(self.0 & ((1 << CODE_BITS) - 1)) as usize]
    }
}
