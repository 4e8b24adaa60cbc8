//! How requests do: how many were asked, hosted, accepted, and how long each state takes. Only over what the viewer may see.

use super::find::visible;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::published::median;
use crate::viewer::Viewer;
use chrono::{DateTime, Utc};
use entities::id::VisitId;
use entities::value::{CountryCode, HostAnswer, Sector, VisitState};
use entities::visit::step::{self, VisitStep};
use std::collections::BTreeMap;

/// Figures of one country, or of one sector.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ByCountry {
    /// Requests it asked; of a sector: requests about it.
    pub asked: usize,
    /// Requests it was asked to host; of a sector: answers of hosts to requests about it.
    pub invited: usize,
    /// How many of these were accepted.
    pub accepted: usize,
    /// How many of these took place.
    pub hosted: usize,
}

/// How long requests stand somewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Days {
    /// Where.
    pub state: VisitState,
    /// The median in days, of those that have gone on.
    pub median: f64,
    /// How many have.
    pub count: usize,
}

/// Figures of requests.
#[derive(Debug, Clone, Default)]
pub struct Statistics {
    /// All requests.
    pub asked: usize,
    /// How many took place.
    pub held: usize,
    /// How many are under way.
    pub open: usize,
    /// By country.
    pub countries: BTreeMap<CountryCode, ByCountry>,
    /// By sector.
    pub sectors: BTreeMap<Sector, ByCountry>,
    /// How long each state takes.
    pub days: Vec<Days>,
}

/// Whether it took place.
fn is_held(state: VisitState) -> bool {
    matches!(state, VisitState::Held | VisitState::Reported | VisitState::Closed)
}

/// The stretches that one request spent in each state, in days, from its history.
fn stretches(steps: &[VisitStep]) -> Vec<(VisitState, f64)> {
    let mut found = Vec::new();
    let mut entered: Option<(VisitState, DateTime<Utc>)> = None;
    for step in steps {
        match entered {
            Some((state, _)) if state == step.state => {}
            Some((state, at)) => {
                found.push((state, (step.at - at).num_seconds() as f64 / 86_400.0));
                entered = Some((step.state, step.at));
            }
            None => entered = Some((step.state, step.at)),
        }
    }
    found
}

/// The figures now, of what the viewer may see.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn statistics(ctx: &Ctx, viewer: &Viewer) -> Result<Statistics, DomainError> {
    viewer.signed_in()?;
    let moment = ctx.moment();
    let all = visible(&moment, viewer);
    let mut figures = Statistics { asked: all.len(), ..Statistics::default() };
    for record in &all {
        let visit = &record.visit;
        let was_held = is_held(visit.state);
        figures.held += usize::from(was_held);
        figures.open += usize::from(!visit.state.is_final());
        let add = |figure: &mut ByCountry, is_asking: bool, answer: Option<HostAnswer>| {
            let accepts = answer == Some(HostAnswer::Accepted);
            figure.asked += usize::from(is_asking);
            figure.invited += usize::from(answer.is_some());
            figure.accepted += usize::from(accepts);
            figure.hosted += usize::from(accepts && was_held);
        };
        if let Ok(country) = CountryCode::parse(&visit.country) {
            add(figures.countries.entry(country).or_default(), true, None);
        }
        for sector in &visit.content.sectors {
            add(figures.sectors.entry(*sector).or_default(), true, None);
        }
        // Nobody was asked before hosts were.
        let asked =
            record.hosts.iter().filter(|host| host.answered_at.is_some() || visit.state == VisitState::Matching);
        for host in asked {
            if let Ok(country) = CountryCode::parse(&host.country) {
                add(figures.countries.entry(country).or_default(), false, Some(host.answer));
            }
            for sector in &visit.content.sectors {
                add(figures.sectors.entry(*sector).or_default(), false, Some(host.answer));
            }
        }
    }
    let ids: Vec<VisitId> = all.iter().map(|record| record.visit.id).collect();
    let mut by_visit: BTreeMap<VisitId, Vec<VisitStep>> = BTreeMap::new();
    for step in step::of(&ctx.store, &ids).await? {
        by_visit.entry(step.visit_id).or_default().push(step);
    }
    let mut days: BTreeMap<VisitState, Vec<f64>> = BTreeMap::new();
    for (state, stretch) in by_visit.values().flat_map(|steps| stretches(steps)) {
        days.entry(state).or_default().push(stretch);
    }
    figures.days = days
        .into_iter()
        .filter(|(state, _)| *state != VisitState::Draft)
        .filter_map(|(state, list)| Some(Days { state, count: list.len(), median: median(list)? }))
        .collect();
    Ok(figures)
}
