//! Where a request for a visit may go from where it stands, by whom, and whose turn it is then: pure (5-rules 27).

use crate::error::{DomainError, Problem};
use crate::message::Message;
use entities::value::{HostAnswer, VisitState};
use std::fmt::Write;

/// What can be done with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is written.
    Save,
    /// It is put forward to the requester's coordinator.
    Submit,
    /// The coordinator stands behind it.
    Endorse,
    /// The coordinator asks for something else.
    Return,
    /// The coordinator says no, for good.
    Refuse,
    /// The programme begins to look at it.
    StartReview,
    /// The programme asks the hosts.
    OpenMatching,
    /// The programme says no, for good.
    ProgrammeRefuse,
    /// A host answers.
    Answer,
    /// Other days are proposed.
    Propose,
    /// Too many hosts said no: none that is needed is left.
    RunOut,
    /// Day and place are settled, or settled anew.
    Schedule,
    /// It took place.
    Hold,
    /// The report is written.
    Report,
    /// Nothing is left to be done.
    Close,
    /// The requester takes it back.
    Withdraw,
    /// It does not take place.
    Cancel,
    /// The deadline passed.
    Expire,
}

/// Who can take a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// Whoever asks.
    Requester,
    /// The national coordinator of the requester's country.
    Coordinator,
    /// The programme.
    Programme,
    /// A host: the national coordinator of its country.
    Host,
    /// Nobody: it follows from a day, or from what others did.
    Time,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 18] = [
        Self::Save,
        Self::Submit,
        Self::Endorse,
        Self::Return,
        Self::Refuse,
        Self::StartReview,
        Self::OpenMatching,
        Self::ProgrammeRefuse,
        Self::Answer,
        Self::Propose,
        Self::RunOut,
        Self::Schedule,
        Self::Hold,
        Self::Report,
        Self::Close,
        Self::Withdraw,
        Self::Cancel,
        Self::Expire,
    ];

    /// What the diagram calls it: the name of the mutation where there is one.
    fn name(self) -> &'static str {
        match self {
            Self::Save => "requestVisit",
            Self::Submit => "submitVisit",
            Self::Endorse => "endorseVisit",
            Self::Return => "returnVisit",
            Self::Refuse => "refuseVisit",
            Self::StartReview => "startReview",
            Self::OpenMatching => "openMatching",
            Self::ProgrammeRefuse => "programmeRefuse",
            Self::Answer => "answerAsHost",
            Self::Propose => "proposeDates",
            Self::RunOut => "no host left",
            Self::Schedule => "scheduleVisit",
            Self::Hold => "markHeld",
            Self::Report => "reportVisit",
            Self::Close => "closeVisit",
            Self::Withdraw => "withdrawVisit",
            Self::Cancel => "cancelVisit",
            Self::Expire => "deadline",
        }
    }
}

impl Party {
    /// Everybody.
    pub const ALL: [Self; 5] = [Self::Requester, Self::Coordinator, Self::Programme, Self::Host, Self::Time];

    fn name(self) -> &'static str {
        match self {
            Self::Requester => "requester",
            Self::Coordinator => "coordinator",
            Self::Programme => "programme",
            Self::Host => "host",
            Self::Time => "by itself",
        }
    }
}

/// A line of the table: from these states this step, taken by one of these, leads there.
struct Rule {
    from: &'static [VisitState],
    step: Step,
    by: &'static [Party],
    to: VisitState,
}

/// From where something can still be done.
const OPEN: &[VisitState] = &[
    VisitState::Draft,
    VisitState::Submitted,
    VisitState::Returned,
    VisitState::Endorsed,
    VisitState::UnderReview,
    VisitState::Matching,
    VisitState::Scheduled,
    VisitState::Held,
    VisitState::Reported,
];

/// The whole table.
const TABLE: &[Rule] = {
    use Party::{Coordinator, Host, Programme, Requester, Time};
    use VisitState::{
        Cancelled, Closed, Draft, Endorsed, Expired, Held, Matching, Refused, Reported, Returned, Scheduled, Submitted,
        UnderReview, Withdrawn,
    };
    &[
        Rule { from: &[Draft], step: Step::Save, by: &[Requester], to: Draft },
        Rule { from: &[Returned], step: Step::Save, by: &[Requester], to: Returned },
        Rule { from: &[Draft, Returned], step: Step::Submit, by: &[Requester], to: Submitted },
        Rule { from: &[Submitted], step: Step::Endorse, by: &[Coordinator], to: Endorsed },
        Rule { from: &[Submitted], step: Step::Return, by: &[Coordinator], to: Returned },
        Rule { from: &[Submitted], step: Step::Refuse, by: &[Coordinator], to: Refused },
        Rule { from: &[Endorsed], step: Step::StartReview, by: &[Programme], to: UnderReview },
        Rule { from: &[UnderReview], step: Step::OpenMatching, by: &[Programme], to: Matching },
        Rule { from: &[UnderReview], step: Step::ProgrammeRefuse, by: &[Programme], to: Refused },
        Rule { from: &[Matching], step: Step::Answer, by: &[Host], to: Matching },
        Rule { from: &[Matching], step: Step::Propose, by: &[Host, Requester, Coordinator], to: Matching },
        Rule { from: &[Matching], step: Step::RunOut, by: &[Time], to: UnderReview },
        Rule { from: &[Matching, Scheduled], step: Step::Schedule, by: &[Programme], to: Scheduled },
        Rule { from: &[Scheduled], step: Step::Hold, by: &[Requester, Coordinator, Programme, Host, Time], to: Held },
        Rule { from: &[Held], step: Step::Report, by: &[Requester, Coordinator], to: Reported },
        Rule { from: &[Reported], step: Step::Close, by: &[Programme, Time], to: Closed },
        Rule { from: OPEN, step: Step::Withdraw, by: &[Requester, Coordinator], to: Withdrawn },
        Rule { from: OPEN, step: Step::Cancel, by: &[Requester, Coordinator, Programme, Host], to: Cancelled },
        Rule { from: OPEN, step: Step::Expire, by: &[Time], to: Expired },
    ]
};

/// Where a request stands after a step by somebody.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` for a step that is not possible from there; [`DomainError::Forbidden`] for one that is another's.
pub fn next(state: VisitState, step: Step, by: Party) -> Result<VisitState, DomainError> {
    let rule = TABLE.iter().find(|rule| rule.step == step && rule.from.contains(&state));
    let rule = rule.ok_or_else(|| wrong_state(state))?;
    if rule.by.contains(&by) { Ok(rule.to) } else { Err(DomainError::Forbidden) }
}

/// Whether a step is possible from a state by somebody.
pub fn can(state: VisitState, step: Step, by: Party) -> bool {
    next(state, step, by).is_ok()
}

/// What is said of a step that is not possible with a request that stands there.
pub(super) fn wrong_state(state: VisitState) -> DomainError {
    let english = format!("This cannot be done with a request that is {state}; look at it as it stands now.");
    let message = Message::new("visit-wrong-state", vec![("state", state.to_string())], english);
    Problem::at(&[], "WRONG_STATE", message).into()
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Turn {
    /// Whoever asks.
    Requester,
    /// The national coordinator of the requester's country.
    Coordinator,
    /// The programme.
    Programme,
    /// Hosts.
    Host,
    /// Nobody: nothing is left to be done.
    Nobody,
}

impl Turn {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Requester, Self::Coordinator, Self::Programme, Self::Host, Self::Nobody];

    /// The contract's name of it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requester => "REQUESTER",
            Self::Coordinator => "COORDINATOR",
            Self::Programme => "PROGRAMME",
            Self::Host => "HOST",
            Self::Nobody => "NOBODY",
        }
    }

    /// Reads the contract's name, in any letter case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|turn| turn.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

impl std::fmt::Display for Turn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What one host says, and whether nothing takes place without it.
pub type Said = (HostAnswer, bool);

/// Whether the hosts that accepted are enough: every one that is required, or any one where none is.
pub fn is_enough(hosts: &[Said]) -> bool {
    let accepts = |said: &Said| said.0 == HostAnswer::Accepted;
    let mut required = hosts.iter().filter(|said| said.1).peekable();
    if required.peek().is_some() { required.all(accepts) } else { hosts.iter().any(accepts) }
}

/// Whether no host is left with whom it could still take place.
pub fn is_exhausted(hosts: &[Said]) -> bool {
    let declines = |said: &Said| said.0 == HostAnswer::Declined;
    let mut required = hosts.iter().filter(|said| said.1).peekable();
    if required.peek().is_some() { required.any(declines) } else { hosts.iter().all(declines) }
}

/// Whose turn it is where a request stands.
pub fn turn(state: VisitState, hosts: &[Said]) -> Turn {
    match state {
        VisitState::Draft | VisitState::Returned | VisitState::Held => Turn::Requester,
        VisitState::Submitted => Turn::Coordinator,
        VisitState::Endorsed | VisitState::UnderReview | VisitState::Reported => Turn::Programme,
        VisitState::Matching => {
            let says = |answer: HostAnswer| hosts.iter().any(|said| said.0 == answer);
            if says(HostAnswer::Pending) {
                Turn::Host
            } else if is_enough(hosts) || !says(HostAnswer::CounterProposed) {
                Turn::Programme
            } else {
                Turn::Requester
            }
        }
        VisitState::Scheduled => Turn::Host,
        VisitState::Closed
        | VisitState::Refused
        | VisitState::Withdrawn
        | VisitState::Cancelled
        | VisitState::Expired => Turn::Nobody,
    }
}

/// The table as a diagram in the language of Mermaid; steps that are possible from everywhere stand in a note.
pub fn diagram() -> String {
    let mut text = String::from("stateDiagram-v2\n    [*] --> DRAFT: requestVisit (requester)\n");
    let by = |rule: &Rule| rule.by.iter().map(|party| party.name()).collect::<Vec<_>>().join(", ");
    let mut anywhere = Vec::new();
    for rule in TABLE {
        if rule.from.len() == OPEN.len() {
            anywhere.push(format!("{}: {} ({})", rule.to, rule.step.name(), by(rule)));
            continue;
        }
        for from in rule.from {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "    {from} --> {}: {} ({})", rule.to, rule.step.name(), by(rule));
        }
    }
    for state in VisitState::ALL.iter().filter(|state| state.is_final()) {
        let _ = writeln!(text, "    {state} --> [*]");
    }
    text.push_str("    note right of DRAFT\n        From every state that is not final:\n");
    for line in anywhere {
        let _ = writeln!(text, "        {line}");
    }
    text.push_str("    end note\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_lets_exactly_these_steps_through() {
        use Step::*;
        use VisitState::*;
        let steps = |state: VisitState| -> Vec<Step> {
            let possible = |step: &Step| Party::ALL.into_iter().any(|party| can(state, *step, party));
            let anywhere = [Withdraw, Cancel, Expire];
            assert_eq!(anywhere.iter().all(possible), !state.is_final(), "{state}");
            Step::ALL.into_iter().filter(|step| possible(step) && !anywhere.contains(step)).collect()
        };
        let table: Vec<_> = VisitState::ALL.iter().map(|state| (*state, steps(*state))).collect();
        assert_eq!(
            table,
            [
                (Draft, vec![Save, Submit]),
                (Submitted, vec![Endorse, Return, Refuse]),
                (Returned, vec![Save, Submit]),
                (Endorsed, vec![StartReview]),
                (UnderReview, vec![OpenMatching, ProgrammeRefuse]),
                (Matching, vec![Answer, Propose, RunOut, Schedule]),
                (Scheduled, vec![Schedule, Hold]),
                (Held, vec![Report]),
                (Reported, vec![Close]),
                (Closed, vec![]),
                (Refused, vec![]),
                (Withdrawn, vec![]),
                (Cancelled, vec![]),
                (Expired, vec![]),
            ]
        );
    }

    #[test]
    fn nobody_takes_another_s_step() {
        assert!(can(VisitState::Submitted, Step::Endorse, Party::Coordinator));
        for party in [Party::Requester, Party::Programme, Party::Host, Party::Time] {
            assert!(matches!(next(VisitState::Submitted, Step::Endorse, party), Err(DomainError::Forbidden)));
        }
        assert!(!can(VisitState::Endorsed, Step::StartReview, Party::Coordinator));
        assert!(!can(VisitState::Matching, Step::Withdraw, Party::Host));
        assert!(!can(VisitState::Matching, Step::Expire, Party::Programme), "a deadline is nobody's to make pass");
    }

    #[test]
    fn one_host_suffices_unless_hosts_are_required() {
        use HostAnswer::*;
        assert!(is_enough(&[(Declined, false), (Accepted, false)]));
        assert!(!is_enough(&[(Pending, true), (Accepted, false)]));
        assert!(is_enough(&[(Accepted, true), (Declined, false)]));
        assert!(!is_enough(&[]));
        assert!(is_exhausted(&[(Declined, false), (Declined, false)]));
        assert!(is_exhausted(&[(Declined, true), (Accepted, false)]));
        assert!(!is_exhausted(&[(Declined, false), (CounterProposed, false)]));
        assert!(!is_exhausted(&[(Declined, false), (Pending, true)]));
    }

    #[test]
    fn it_is_somebody_s_turn_until_nothing_is_left() {
        let answers = HostAnswer::ALL.iter().flat_map(|answer| [(*answer, false), (*answer, true)]);
        let answers: Vec<Said> = answers.collect();
        for &state in VisitState::ALL {
            for one in &answers {
                for other in &answers {
                    let turn = turn(state, &[*one, *other]);
                    assert_eq!(turn == Turn::Nobody, state.is_final(), "{state} {one:?} {other:?}");
                }
            }
        }
        let matching = |hosts: &[Said]| turn(VisitState::Matching, hosts);
        assert_eq!(matching(&[(HostAnswer::Accepted, false), (HostAnswer::Pending, false)]), Turn::Host);
        assert_eq!(matching(&[(HostAnswer::CounterProposed, false), (HostAnswer::Declined, false)]), Turn::Requester);
        assert_eq!(matching(&[(HostAnswer::CounterProposed, false), (HostAnswer::Accepted, false)]), Turn::Programme);
    }

    #[test]
    fn the_diagram_holds_every_line_of_the_table() {
        let diagram = diagram();
        for rule in TABLE {
            assert!(diagram.contains(rule.step.name()), "{:?}", rule.step);
            assert!(diagram.contains(rule.to.as_str()), "{}", rule.to);
        }
        assert!(diagram.contains("    MATCHING --> UNDER_REVIEW: no host left (by itself)\n"));
    }
}
