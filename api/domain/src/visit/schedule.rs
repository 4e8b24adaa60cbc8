//! Day and place are settled, the agenda is written, and in the end it took place.

use super::check::{LONGEST_TEXT, PAST, Wrong};
use super::close::holds;
use super::hosting::Room;
use super::letter;
use super::lifecycle::{Party, Step, can, is_enough, wrong_state};
use super::request::{ended, reason};
use super::step::{Held, said, windows};
use crate::clock::{brussels_day, readable};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::institution::cut;
use crate::message::{Message, written};
use crate::training::{self, Times};
use crate::viewer::Viewer;
use chrono::{Days, NaiveDate, NaiveTime};
use entities::value::{DateWindow, HostAnswer, VisitPlan, VisitStepKind};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// Days an event takes at most.
const LONGEST_DAYS: u64 = 14;
/// Letters of a place.
const LONGEST_PLACE: usize = 300;

/// When and where it is to take place.
#[derive(Debug, Clone, Default)]
pub struct Planning {
    /// Its first civil day.
    pub starts_on: Option<NaiveDate>,
    /// Its last civil day; none: it ends on its first.
    pub ends_on: Option<NaiveDate>,
    /// When it begins on its first day; none: it takes whole days.
    pub starts: Option<NaiveTime>,
    /// When it ends on its last day.
    pub ends: Option<NaiveTime>,
    /// Name of its time zone; empty: that of Brussels.
    pub zone: String,
    /// Where one meets, or how to join.
    pub place: String,
    /// What happens when; none: as it was.
    pub agenda: Option<String>,
    /// What is said to that.
    pub comment: String,
}

/// When an event begins and ends; none while that is not settled.
pub fn times_of(plan: &VisitPlan) -> Option<Times> {
    training::times_of(&plan.zone, plan.starts_on, plan.ends_on, plan.starts, plan.ends)
}

fn no_such_time() -> Message {
    Message::plain("training-no-such-time", "This time does not exist there on that day: the clocks go forward.")
}

/// A plan as it is kept, with its days, or everything that is wrong with it.
fn checked(planning: Planning, known: &VisitPlan) -> Result<(VisitPlan, DateWindow), DomainError> {
    let mut wrong = Wrong::default();
    let zone = planning.zone.trim();
    let zone = if zone.is_empty() { training::usual_zone() } else { zone };
    let named = training::zone(zone);
    if named.is_none() {
        let name = cut(zone);
        let english = format!("\"{name}\" is no time zone; use a name such as Europe/Brussels.");
        let message = Message::new("training-unknown-zone", vec![("zone", name)], english);
        wrong.say(&["timeZone"], "UNKNOWN_ZONE", message);
    }
    let first = planning.starts_on.unwrap_or(NaiveDate::MIN);
    if planning.starts_on.is_none() {
        wrong.say(&["startsOn"], "MISSING", Message::plain("training-needed-day", "Give its first day."));
    }
    let last = planning.ends_on.unwrap_or(first);
    if planning.starts.is_some() != planning.ends.is_some() {
        let field = if planning.starts.is_some() { "endTime" } else { "startTime" };
        let message = Message::plain("training-two-times", "Give both times, or none for whole days.");
        wrong.say(&[field], "MISSING", message);
    }
    let is_backward = planning.starts.is_some() && planning.ends.is_some() && planning.ends <= planning.starts;
    if last < first || (last == first && is_backward) {
        let field = if last < first { "endsOn" } else { "endTime" };
        wrong.say(&[field], "INVALID_PERIOD", Message::plain("training-time-order", "It ends before it begins."));
    }
    if first.checked_add_days(Days::new(LONGEST_DAYS - 1)).is_none_or(|most| last > most) {
        let message = Message::plain("visit-too-long", "A visit or meeting takes at most 14 days.");
        wrong.say(&["endsOn"], "INVALID_PERIOD", message);
    }
    for (field, day, time) in [("startTime", first, planning.starts), ("endTime", last, planning.ends)] {
        if let (Some(zone), Some(time), Some(_)) = (named, time, planning.starts_on)
            && training::shown(zone, day, time).is_none()
        {
            wrong.say(&[field], "INVALID_TIME", no_such_time());
        }
    }
    let place = written(&planning.place, "place", LONGEST_PLACE, None).unwrap_or_else(|problem| {
        wrong.0.push(problem);
        String::new()
    });
    let agenda = planning.agenda.as_deref().unwrap_or(&known.agenda);
    let agenda = written(agenda, "agenda", LONGEST_TEXT, None).unwrap_or_else(|problem| {
        wrong.0.push(problem);
        String::new()
    });
    ended(wrong)?;
    let plan = VisitPlan {
        starts_on: Some(first),
        ends_on: Some(last).filter(|last| *last != first),
        starts: planning.starts,
        ends: planning.ends,
        zone: zone.to_owned(),
        place: place.split_whitespace().collect::<Vec<_>>().join(" "),
        agenda,
    };
    Ok((plan, DateWindow { from: first, to: last }))
}

/// Settles day and place, or settles them anew; for the programme. The days lie among those that the requester offered and every host that accepted
/// agreed to.
///
/// # Errors
/// [`DomainError::Invalid`] with what is wrong, `NO_HOST` while too few accepted, `OUTSIDE_WINDOWS`, `BLACKOUT`, `CAPACITY`, or `WRONG_STATE`;
/// [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn plan(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, planning: Planning) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Programme]).await?;
    if !can(held.visit.state, Step::Schedule, held.party) {
        return Err(wrong_state(held.visit.state));
    }
    if !is_enough(&said(&held.hosts)) {
        let english = "Too few hosts have accepted: one of them, or every one that is required.";
        return Err(Problem::at(&[], "NO_HOST", Message::plain("visit-not-enough", english)).into());
    }
    let comment = reason(&planning.comment, "comment", None)?;
    let (plan, days) = checked(planning, &held.visit.plan)?;
    if days.from < brussels_day(ctx.now()) {
        return Err(Problem::at(&["startsOn"], "OUT_OF_RANGE", Message::plain("visit-window-past", PAST)).into());
    }
    let accepted: Vec<VisitHost> =
        held.hosts.iter().filter(|host| host.answer == HostAnswer::Accepted).cloned().collect();
    let lies = |windows: &[DateWindow]| windows.iter().any(|window| window.holds(&days));
    if !lies(&windows(&held.visit, &[])) || !accepted.iter().all(|host| lies(&host.windows.0)) {
        let english = "Choose days that the requester offered and every host that accepted agreed to.";
        return Err(Problem::at(&["startsOn"], "OUTSIDE_WINDOWS", Message::plain("visit-outside", english)).into());
    }
    for host in &accepted {
        Room::of(held.writing().tx(), &held.visit, host).await?.fits(days, "startsOn")?;
    }
    held.visit.sequence += i32::from(held.visit.plan.starts_on.is_some());
    held.visit.plan = plan;
    held.go(Step::Schedule, VisitStepKind::Scheduled, &comment)?;
    let since = held.visit.state_since;
    held.renew_due(since);
    held.save().await?;
    let letters = vec![letter::all(&held.visit, &held.hosts, held.was(), "visit-scheduled")];
    held.finish(letters, "SCHEDULED").await
}

/// Writes what happens when; for a host that accepted and the programme, once the day is settled.
///
/// # Errors
/// [`DomainError::Invalid`] with `TOO_LONG`, `INVALID_TEXT` or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn write_agenda(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, agenda: &str) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Programme, Party::Host]).await?;
    if held.party == Party::Host && !holds(&held, viewer) {
        return Err(DomainError::Forbidden);
    }
    if held.visit.state != entities::value::VisitState::Scheduled {
        return Err(wrong_state(held.visit.state));
    }
    let agenda = written(agenda, "agenda", LONGEST_TEXT, None)?;
    if agenda != held.visit.plan.agenda {
        held.visit.plan.agenda = agenda;
        held.visit.sequence += 1;
        held.save().await?;
    }
    held.finish(Vec::new(), "AGENDA_WRITTEN").await
}

/// Says that it took place, from its first day on: for whoever asked, their coordinator, a host that accepted, and the programme. The day after its last
/// it follows by itself.
///
/// # Errors
/// [`DomainError::Invalid`] with `NOT_BEGUN` before its first day, or `WRONG_STATE`; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn hold(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, comment: &str) -> Done {
    let parties = [Party::Programme, Party::Requester, Party::Coordinator, Party::Host];
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &parties).await?;
    if held.party == Party::Host && !holds(&held, viewer) {
        return Err(DomainError::Forbidden);
    }
    let comment = reason(comment, "comment", None)?;
    held.go(Step::Hold, VisitStepKind::Held, &comment)?;
    if !has_begun(ctx, &held.visit) {
        let day = held.visit.plan.starts_on.unwrap_or_default();
        let english = format!("It has not begun; it is settled for {}.", readable(day));
        let message = Message::new("visit-not-begun", vec![("day", day.to_string())], english);
        return Err(Problem::at(&[], "NOT_BEGUN", message).into());
    }
    held.save().await?;
    let letters = vec![letter::turns(&held.visit, &held.hosts)];
    held.finish(letters, "HELD").await
}

/// Whether the first day of an event has come, where it takes place.
pub(super) fn has_begun(ctx: &Ctx, visit: &Visit) -> bool {
    times_of(&visit.plan).is_some_and(|times| {
        let today = ctx.now().with_timezone(&times.starts.timezone()).date_naive();
        times.first <= today
    })
}
