//! How trainings do: how many there were, who took part, how much it helped.

use super::schedule::{Status, status};
use crate::ctx::Ctx;
use crate::question::Rating;
use std::collections::BTreeSet;

/// Figures of trainings, of what is public alone.
#[derive(Debug, Clone, Default)]
pub struct Statistics {
    /// Trainings that are over.
    pub held: usize,
    /// Trainings that are still to come.
    pub coming: usize,
    /// How many took part, in all of them together.
    pub attended: usize,
    /// Countries from which somebody took part.
    pub countries: usize,
    /// How much they helped.
    pub rating: Rating,
}

/// Ratings from which their mean is told: of fewer one could guess whose they are.
const FEWEST: usize = 3;

/// How much trainings helped, of at least three ratings; of fewer only how many there are.
pub fn rating(scores: &[i32]) -> Rating {
    let rating = Rating::of(scores);
    Rating { mean: rating.mean.filter(|_| rating.count >= FEWEST), ..rating }
}

/// The figures now.
pub fn statistics(ctx: &Ctx) -> Statistics {
    let moment = ctx.moment();
    let all = moment.snapshot().trainings.all();
    let count =
        |wanted: &[Status]| all.iter().filter(|record| wanted.contains(&status(&record.training, ctx.now()))).count();
    let countries: BTreeSet<&String> = all.iter().flat_map(|record| &record.countries).collect();
    let scores: Vec<i32> = all.iter().flat_map(|record| record.scores.iter().copied()).collect();
    Statistics {
        held: count(&[Status::Held]),
        coming: count(&[Status::Open, Status::Closed]),
        attended: all.iter().map(|record| record.attended as usize).sum(),
        countries: countries.len(),
        rating: rating(&scores),
    }
}
