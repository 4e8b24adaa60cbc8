//! Random steps and a clock that goes on, against the rules of requests written down a second time: no store, no service.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::DomainError;
use domain::value::{DateWindow, HostAnswer, VisitPlan, VisitState};
use domain::visit::{Due, Party, Said, Step, Turn, due, follows, is_enough, is_exhausted, next, times_of, turn};
use std::collections::BTreeMap;
use tests::Chance;

/// Random steps.
const STEPS: usize = 150_000;

fn is_final(state: VisitState) -> bool {
    use VisitState::{Cancelled, Closed, Expired, Refused, Withdrawn};
    [Closed, Refused, Withdrawn, Cancelled, Expired].contains(&state)
}

/// Where a step leads from a state, and who may take it; none where it is not possible.
fn table(state: VisitState, step: Step) -> Option<(VisitState, &'static [Party])> {
    use Party::{Coordinator, Host, Programme, Requester, Time};
    use VisitState::{
        Cancelled, Closed, Draft, Endorsed, Expired, Held, Matching, Refused, Reported, Returned, Scheduled, Submitted,
        UnderReview, Withdrawn,
    };
    let found: (VisitState, &'static [Party]) = match (step, state) {
        (_, state) if is_final(state) => return None,
        (Step::Withdraw, _) => (Withdrawn, &[Requester, Coordinator]),
        (Step::Cancel, _) => (Cancelled, &[Requester, Coordinator, Programme, Host]),
        (Step::Expire, _) => (Expired, &[Time]),
        (Step::Save, Draft | Returned) => (state, &[Requester]),
        (Step::Submit, Draft | Returned) => (Submitted, &[Requester]),
        (Step::Endorse, Submitted) => (Endorsed, &[Coordinator]),
        (Step::Return, Submitted) => (Returned, &[Coordinator]),
        (Step::Refuse, Submitted) => (Refused, &[Coordinator]),
        (Step::StartReview, Endorsed) => (UnderReview, &[Programme]),
        (Step::OpenMatching, UnderReview) => (Matching, &[Programme]),
        (Step::ProgrammeRefuse, UnderReview) => (Refused, &[Programme]),
        (Step::Answer, Matching) => (Matching, &[Host]),
        (Step::Propose, Matching) => (Matching, &[Host, Requester, Coordinator]),
        (Step::RunOut, Matching) => (UnderReview, &[Time]),
        (Step::Schedule, Matching | Scheduled) => (Scheduled, &[Programme]),
        (Step::Hold, Scheduled) => (Held, &[Requester, Coordinator, Programme, Host, Time]),
        (Step::Report, Held) => (Reported, &[Requester, Coordinator]),
        (Step::Close, Reported) => (Closed, &[Programme, Time]),
        _ => return None,
    };
    Some(found)
}

/// Whose turn it must be.
fn whose(state: VisitState, hosts: &[Said]) -> Turn {
    use VisitState::{Draft, Endorsed, Held, Matching, Reported, Returned, Scheduled, Submitted, UnderReview};
    let says = |answer| hosts.iter().any(|(own, _)| *own == answer);
    match state {
        Draft | Returned | Held => Turn::Requester,
        Submitted => Turn::Coordinator,
        Scheduled => Turn::Host,
        Matching if says(HostAnswer::Pending) => Turn::Host,
        Matching if !enough(hosts) && says(HostAnswer::CounterProposed) => Turn::Requester,
        Endorsed | UnderReview | Reported | Matching => Turn::Programme,
        _ => Turn::Nobody,
    }
}

fn enough(hosts: &[Said]) -> bool {
    let needed: Vec<_> = hosts.iter().filter(|host| host.1).collect();
    let yes = |host: &&Said| host.0 == HostAnswer::Accepted;
    if needed.is_empty() { hosts.iter().any(|host| yes(&host)) } else { needed.iter().all(yes) }
}

fn exhausted(hosts: &[Said]) -> bool {
    let is_needed = hosts.iter().any(|host| host.1);
    let no = |host: &Said| host.0 == HostAnswer::Declined;
    if is_needed { hosts.iter().any(|host| host.1 && no(host)) } else { hosts.iter().all(no) }
}

/// A request of the rules alone.
struct Simulated {
    now: DateTime<Utc>,
    state: VisitState,
    since: DateTime<Utc>,
    hosts: Vec<Said>,
    windows: Vec<DateWindow>,
    plan: VisitPlan,
    due: Due,
    was_reminded: bool,
}

impl Simulated {
    fn new(now: DateTime<Utc>) -> Self {
        let (state, windows) = (VisitState::Draft, vec![stretch(now, 30)]);
        let due = due(state, now, &windows, None);
        let (hosts, plan) = (vec![(HostAnswer::Pending, false)], VisitPlan::default());
        Self { now, state, since: now, hosts, windows, plan, due, was_reminded: false }
    }

    /// By when something is to be done now.
    fn renew(&mut self, since: DateTime<Utc>) {
        let next = due(self.state, since, &self.windows, times_of(&self.plan).as_ref());
        if next.at != self.due.at {
            self.due = next;
            self.was_reminded = false;
        }
        assert_eq!(self.due.at.is_none(), is_final(self.state), "{} waits for somebody, or has ended", self.state);
    }

    fn enter(&mut self, state: VisitState) {
        if state != self.state {
            (self.state, self.since) = (state, self.now);
            self.renew(self.now);
        }
    }

    /// What the day brought: at most one deadline, and a reminder before it.
    fn pass(&mut self, fired: &mut [usize; 2]) {
        let Some(at) = self.due.at else { return };
        if at <= self.now {
            let step = follows(self.state).expect("something follows");
            let expected = match self.state {
                VisitState::Scheduled => Step::Hold,
                VisitState::Reported => Step::Close,
                _ => Step::Expire,
            };
            assert_eq!(step, expected, "{}", self.state);
            let to = next(self.state, step, Party::Time).expect("it is time's step");
            self.enter(to);
            assert!(self.due.at.is_none_or(|next| next > self.now && next != at), "the same never passes twice");
            fired[1] += 1;
        } else if self.due.remind.is_some_and(|remind| remind <= self.now) {
            assert!(!self.was_reminded, "nobody is reminded twice of one deadline");
            self.due.remind = None;
            self.was_reminded = true;
            fired[0] += 1;
        }
    }

    /// What a step does beside where it leads; whether nothing stands in its way.
    fn take(&mut self, step: Step, by: Party, to: VisitState, chance: &mut Chance) -> bool {
        let at = chance.below(self.hosts.len());
        match step {
            Step::OpenMatching => {
                let count = 1 + chance.below(3);
                self.hosts = (0..count).map(|_| (HostAnswer::Pending, chance.one_in(4))).collect();
            }
            Step::Answer => {
                self.hosts[at].0 = if chance.one_in(2) { HostAnswer::Accepted } else { HostAnswer::Declined };
            }
            Step::Propose if by == Party::Host => self.hosts[at].0 = HostAnswer::CounterProposed,
            Step::Propose => {
                self.windows = vec![stretch(self.now, chance.below(60) as i64)];
                self.hosts[at].0 = if chance.one_in(2) { HostAnswer::Accepted } else { HostAnswer::Pending };
            }
            Step::Schedule => {
                assert_eq!(is_enough(&self.hosts), enough(&self.hosts), "{:?}", self.hosts);
                if !is_enough(&self.hosts) {
                    return false;
                }
                let days = stretch(self.now, chance.below(40) as i64);
                (self.plan.starts_on, self.plan.ends_on) = (Some(days.from), Some(days.to));
                self.plan.zone = (*chance.pick(&["Europe/Brussels", "Europe/Helsinki", "Atlantic/Azores"])).to_owned();
                self.renew(self.since);
            }
            _ => {}
        }
        self.enter(to);
        if self.state == VisitState::Matching {
            assert_eq!(is_exhausted(&self.hosts), exhausted(&self.hosts), "{:?}", self.hosts);
            if exhausted(&self.hosts) {
                let to = next(self.state, Step::RunOut, Party::Time).expect("nobody is left");
                self.enter(to);
            } else {
                self.renew(self.now);
            }
        }
        true
    }
}

/// Three days, from so many days from now on.
fn stretch(now: DateTime<Utc>, ahead: i64) -> DateWindow {
    let from: NaiveDate = (now + TimeDelta::days(ahead)).date_naive();
    DateWindow { from, to: from + TimeDelta::days(2) }
}

#[test]
fn a_hundred_thousand_random_steps_reach_no_state_that_the_rules_do_not_know() {
    let mut chance = Chance::new(27);
    let mut one = Simulated::new("2026-11-23T10:00:00Z".parse().expect("an instant"));
    let mut reached: BTreeMap<VisitState, usize> = BTreeMap::new();
    let (mut taken, mut refused, mut fired) = (0, 0, [0, 0]);
    for round in 0..STEPS {
        if chance.one_in(3) {
            // Now and then nobody does anything for weeks.
            let hours = if chance.one_in(8) { 24 * chance.below(40) } else { 1 + chance.below(120) };
            one.now += TimeDelta::hours(hours as i64);
            one.pass(&mut fired);
        }
        let ahead: Vec<(Step, Party)> = Step::ALL
            .into_iter()
            .filter(|step| !matches!(step, Step::Withdraw | Step::Cancel))
            .flat_map(|step| Party::ALL.map(|by| (step, by)))
            .filter(|(step, by)| *by != Party::Time && table(one.state, *step).is_some_and(|(_, may)| may.contains(by)))
            .collect();
        // Half of what is tried leads on, so that every state is reached.
        let is_chosen = chance.one_in(2) && !ahead.is_empty();
        let (step, by) =
            if is_chosen { *chance.pick(&ahead) } else { (*chance.pick(&Step::ALL), *chance.pick(&Party::ALL)) };
        let case = format!("round {round}: {step:?} by {by:?} of {}", one.state);
        match (table(one.state, step), next(one.state, step, by)) {
            (Some((to, may)), Ok(state)) => {
                assert!(state == to && may.contains(&by), "{case} leads to {state}");
                // What comes by itself comes with its day, or with what hosts say.
                taken += usize::from(by != Party::Time && one.take(step, by, to, &mut chance));
            }
            (Some((_, may)), Err(DomainError::Forbidden)) => {
                assert!(!may.contains(&by), "{case}");
                refused += 1;
            }
            (None, Err(DomainError::Invalid(problems))) => {
                assert_eq!(problems.0[0].code, "WRONG_STATE", "{case}");
                refused += 1;
            }
            (expected, found) => panic!("{case}: {found:?}, not {expected:?}"),
        }
        let whose_turn = turn(one.state, &one.hosts);
        assert_eq!(whose_turn, whose(one.state, &one.hosts), "{case}");
        assert_eq!(whose_turn == Turn::Nobody, is_final(one.state), "{case}");
        *reached.entry(one.state).or_default() += 1;
        if is_final(one.state) {
            assert!(follows(one.state).is_none() && one.due == Due::default(), "{case}: nothing is left");
            one = Simulated::new(one.now);
        }
    }
    assert_eq!(reached.len(), VisitState::ALL.len(), "{reached:?}");
    assert!(taken > 10_000 && refused > 10_000, "{taken} taken, {refused} refused");
    assert!(fired.iter().all(|count| *count > 100), "{fired:?} reminders and deadlines");
}
