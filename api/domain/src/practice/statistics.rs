//! How the registry does: how much there is, who takes it up, how long decisions take.

use super::confirm::state_on;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::published::median;
use entities::practice::step;
use entities::value::{CountryCode, PracticeOutcome, PracticeState, Sector, UptakeStage};
use std::collections::{HashMap, HashSet};

/// Adopters by how far they are.
pub type Stages = Vec<(UptakeStage, usize)>;

/// Figures of the registry, of what is public alone.
#[derive(Debug, Clone, Default)]
pub struct Statistics {
    /// Practices in the list.
    pub practices: usize,
    /// Practices that expired.
    pub expired: usize,
    /// Practices in the list that did not work, or that others cannot copy.
    pub warnings: usize,
    /// Adopters that have not given up.
    pub adopters: usize,
    /// Countries with a practice or an adopter.
    pub active_countries: usize,
    /// By sector: practices, and adopters by stage.
    pub by_sector: Vec<(Sector, usize, Stages)>,
    /// By country: practices from there, and what the country takes up by stage.
    pub by_country: Vec<(CountryCode, usize, Stages)>,
    /// By year and month: practices in the list by then, adopters that had begun by then and not given up.
    pub by_month: Vec<((i32, u32), usize, usize)>,
    /// Days from submission to the decision of the programme, in the middle of all decisions; none before the first.
    pub median_days: Option<f64>,
    /// Decisions that were counted.
    pub decisions: usize,
}

fn stages(counts: &HashMap<UptakeStage, usize>) -> Vec<(UptakeStage, usize)> {
    UptakeStage::ALL.iter().map(|stage| (*stage, counts.get(stage).copied().unwrap_or(0))).collect()
}

/// The figures today.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn statistics(ctx: &Ctx) -> Result<Statistics, DomainError> {
    use chrono::Datelike;
    let moment = ctx.moment();
    let today = ctx.today();
    let all = moment.snapshot().practices.all();
    let mut figures = Statistics::default();
    let mut sectors: HashMap<Sector, (usize, HashMap<UptakeStage, usize>)> = HashMap::new();
    let mut countries: HashMap<CountryCode, (usize, HashMap<UptakeStage, usize>)> = HashMap::new();
    let mut months: HashMap<(i32, u32), (usize, isize)> = HashMap::new();
    for record in all {
        match state_on(record.last(), today) {
            PracticeState::Published => {}
            PracticeState::Expired => {
                figures.expired += 1;
                continue;
            }
            _ => continue,
        }
        let content = &record.last().content;
        figures.practices += 1;
        let is_warning = content.outcome == Some(PracticeOutcome::DidNotWork)
            || content.transferable == Some(entities::value::Transferability::NotTransferable);
        figures.warnings += usize::from(is_warning);
        countries.entry(record.country).or_default().0 += 1;
        if let Some(day) = record.versions[0].published_at.map(crate::clock::brussels_day) {
            months.entry((day.year(), day.month())).or_default().0 += 1;
        }
        for sector in &content.sectors {
            sectors.entry(*sector).or_default().0 += 1;
        }
        for adopter in &record.adopters {
            let stage = adopter.uptake.stage;
            figures.adopters += usize::from(stage != UptakeStage::Abandoned);
            *countries.entry(adopter.country).or_default().1.entry(stage).or_default() += 1;
            for sector in &content.sectors {
                *sectors.entry(*sector).or_default().1.entry(stage).or_default() += 1;
            }
            let mut is_adopter = false;
            for step in &adopter.steps {
                let goes_on = step.stage != UptakeStage::Abandoned;
                let change = isize::from(goes_on) - isize::from(is_adopter);
                if change != 0 {
                    months.entry((step.on.year(), step.on.month())).or_default().1 += change;
                }
                is_adopter = goes_on;
            }
        }
    }
    figures.active_countries = countries.len();
    let own = |sector: &Sector| sectors.get(sector).cloned().unwrap_or_default();
    figures.by_sector = Sector::ALL
        .iter()
        .map(|sector| (*sector, own(sector)))
        .map(|(sector, (count, by))| (sector, count, stages(&by)))
        .collect();
    figures.by_country = CountryCode::all()
        .filter_map(|country| countries.get(&country).map(|(count, by)| (country, *count, stages(by))))
        .collect();
    let mut by_month: Vec<_> = months.into_iter().collect();
    by_month.sort_unstable();
    let (mut practices, mut adopters) = (0, 0_isize);
    for (month, (new, taken)) in by_month {
        practices += new;
        adopters += taken;
        figures.by_month.push((month, practices, adopters.max(0).unsigned_abs()));
    }
    (figures.median_days, figures.decisions) = decisions(ctx).await?;
    Ok(figures)
}

/// The time from submission to the last word, in the middle, and how many were counted. What was given back counts from its first submission.
async fn decisions(ctx: &Ctx) -> Result<(Option<f64>, usize), DomainError> {
    let mut submitted = HashMap::new();
    let mut done = HashSet::new();
    let mut days: Vec<f64> = Vec::new();
    for step in step::list(&ctx.store).await? {
        match step.state {
            PracticeState::Submitted => {
                submitted.entry(step.version_id).or_insert(step.at);
            }
            PracticeState::Published | PracticeState::Refused if done.insert(step.version_id) => {
                if let Some(from) = submitted.get(&step.version_id) {
                    days.push((step.at - *from).num_minutes() as f64 / 1_440.0);
                }
            }
            _ => {}
        }
    }
    let count = days.len();
    Ok((median(days), count))
}
