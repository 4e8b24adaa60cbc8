//! What somebody has to do with: what waits for them, what they asked for, what their country asks and is asked, and the programme's board.

use super::find::{drafts, visible};
use super::lifecycle::{Turn, is_enough, turn};
use super::step::{is_party, said};
use super::{Party, subject};
use crate::clock::brussels_day;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::viewer::Viewer;
use entities::value::{HostAnswer, VisitState};
use search::VisitRecord;
use std::sync::Arc;

/// A request in a list of what is to be done.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The request.
    pub record: Arc<VisitRecord>,
    /// Whose turn it is.
    pub turn: Turn,
    /// Whole days until something must have been done; less than none when that is over, none when nothing is left.
    pub days_left: Option<i64>,
    /// Whether it is the viewer's turn.
    pub is_turn: bool,
}

impl Listed {
    fn of(ctx: &Ctx, viewer: &Viewer, record: Arc<VisitRecord>) -> Self {
        let today = ctx.today();
        let days_left = record.visit.due_at.map(|due| (brussels_day(due) - today).num_days());
        let turn = turn(record.visit.state, &said(&record.hosts));
        Self { is_turn: is_turn(viewer, &record, turn), turn, days_left, record }
    }
}

/// A request in a list of what is to be done, seen by the viewer.
pub fn listed(ctx: &Ctx, viewer: &Viewer, record: Arc<VisitRecord>) -> Listed {
    Listed::of(ctx, viewer, record)
}

/// Whether it is the viewer's turn. Once a day is settled hosts have nothing to decide.
fn is_turn(viewer: &Viewer, record: &VisitRecord, turn: Turn) -> bool {
    let about = subject(&record.visit, &record.hosts, viewer);
    match turn {
        Turn::Requester => is_party(viewer, Party::Requester, &about),
        Turn::Coordinator => is_party(viewer, Party::Coordinator, &about),
        Turn::Programme => is_party(viewer, Party::Programme, &about),
        Turn::Host => {
            let own = viewer.person().and_then(|person| person.country).map(String::from).unwrap_or_default();
            let waits = record.hosts.iter().any(|host| host.country == own && host.answer == HostAnswer::Pending);
            // A counter-proposal waits for the requester, whoever else is still to answer.
            let is_countered = record.hosts.iter().any(|host| host.answer == HostAnswer::CounterProposed)
                && !is_enough(&said(&record.hosts));
            let is_asked = waits && is_party(viewer, Party::Host, &about);
            record.visit.state == VisitState::Matching
                && (is_asked || (is_countered && is_party(viewer, Party::Requester, &about)))
        }
        Turn::Nobody => false,
    }
}

/// What the viewer has to do with.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// What waits for them, the nearest deadline first.
    pub turn: Vec<Listed>,
    /// What they wrote and did not submit.
    pub drafts: Vec<Listed>,
    /// What they asked for, the latest first.
    pub mine: Vec<Listed>,
}

/// What the viewer has to do with.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn own(ctx: &Ctx, viewer: &Viewer) -> Result<Own, DomainError> {
    let person = viewer.signed_in()?;
    let moment = ctx.moment();
    let listed = |record| Listed::of(ctx, viewer, record);
    let all: Vec<Listed> = visible(&moment, viewer).into_iter().map(listed).collect();
    let mut mine: Vec<Listed> =
        all.iter().filter(|one| one.record.visit.requested_by == Some(person.id)).cloned().collect();
    mine.reverse();
    let own = drafts(ctx, viewer).await?.into_iter().map(listed);
    let (drafts, ended): (Vec<_>, Vec<_>) = own.partition(|one| !one.record.visit.state.is_final());
    mine.extend(ended);
    let mut turn: Vec<Listed> = all.into_iter().filter(|one| one.is_turn).collect();
    turn.sort_by_key(|one| (one.days_left, one.record.visit.reference));
    Ok(Own { turn, drafts, mine })
}

/// What waits for the viewer, the nearest deadline first.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn waiting(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Listed>, DomainError> {
    Ok(own(ctx, viewer).await?.turn)
}

/// What the viewer's country asks, and what it is asked; the latest first.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in; [`DomainError::Forbidden`] for who works for no country.
pub fn of_country(ctx: &Ctx, viewer: &Viewer) -> Result<(Vec<Listed>, Vec<Listed>), DomainError> {
    let own = viewer.signed_in()?.country.ok_or(DomainError::Forbidden)?;
    let moment = ctx.moment();
    let mut all: Vec<Listed> =
        visible(&moment, viewer).into_iter().map(|record| Listed::of(ctx, viewer, record)).collect();
    all.reverse();
    Ok(all.into_iter().partition(|one| one.record.visit.country == own.as_str()))
}

/// The requests by where they stand.
pub type Board = Vec<(VisitState, Vec<Listed>)>;

/// Everything the viewer may see by where it stands, in the order of the way, in each the nearest deadline first.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub fn board(ctx: &Ctx, viewer: &Viewer) -> Result<Board, DomainError> {
    viewer.signed_in()?;
    let moment = ctx.moment();
    let mut board: Board =
        VisitState::ALL.iter().filter(|state| **state != VisitState::Draft).map(|state| (*state, Vec::new())).collect();
    for record in visible(&moment, viewer) {
        let state = record.visit.state;
        if let Some((_, list)) = board.iter_mut().find(|(own, _)| *own == state) {
            list.push(Listed::of(ctx, viewer, record));
        }
    }
    for (_, list) in &mut board {
        list.sort_by_key(|one| (one.days_left.unwrap_or(i64::MAX), std::cmp::Reverse(one.record.visit.reference)));
    }
    Ok(board)
}
