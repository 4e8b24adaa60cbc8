//! Trainings: run by the programme, joined by whom the national coordinators agree to.

mod calendar;
mod check;
mod decide;
mod demo;
mod export;
mod feedback;
mod find;
mod forget;
mod get;
mod lifecycle;
mod load;
mod material;
mod nominate;
mod own;
mod run;
mod schedule;
mod seats;
mod statistics;

pub use calendar::{Calendar, calendar_of, key_since, renew_key};
pub use check::{LONGEST_LINE, LONGEST_TEXT, LONGEST_TITLE, MOST_MATERIALS};
pub use decide::{Mark, decline, endorse, mark, withdraw};
pub use demo::{Invented, close_demo, open_demo};
pub use export::trainings_table;
pub use feedback::{Feedback, rate};
pub use find::{Facets, Filter, Found, find, find_all, other_sessions};
pub use forget::{FORGOTTEN_AFTER_MONTHS, forget};
pub use get::{Seen, get, may_decide, may_nominate, may_run, may_withdraw, reference_of, took_part};
pub use lifecycle::{Nominating, Step, next, next_nomination};
pub use load::NewTraining;
pub(crate) use load::{insert, loaded, rows};
pub use material::{Shelved, materials};
pub use nominate::{LONGEST_NOTE, Nominee, nominate};
pub use own::{Own, Owned, own, waiting};
pub use run::{Saving, cancel, discard, publish, save, usual_zone};
pub use schedule::{Status, Times, status, time_of_day, times, times_of};
pub(crate) use schedule::{shown, zone};
pub use statistics::{Statistics, rating, statistics};

use crate::ctx::Recorded;
use crate::policy::Subject;
use crate::viewer::Viewer;
use entities::id::PersonId;
use entities::training::Training;
use entities::training::nomination::Nomination;
use entities::value::{CountryCode, Noun, TrainingState};

/// What the policy decides about: a training. Drafts are the programme's alone.
fn subject(training: &Training) -> Subject {
    let is_public = training.state != TrainingState::Draft;
    if is_public { Subject::public(Noun::Training) } else { Subject::hidden(Noun::Training) }
}

/// Whether somebody is who is nominated: by their account, or by their address where they had no account then.
fn is_nominee((id, address): (PersonId, &str), nomination: &Nomination) -> bool {
    match nomination.person_id {
        Some(own) => own == id,
        None => !nomination.email.is_empty() && nomination.email == address.to_lowercase(),
    }
}

/// [`is_nominee`] of whoever asks.
fn is_own(viewer: &Viewer, nomination: &Nomination) -> bool {
    viewer.person().is_some_and(|person| is_nominee((person.id, &person.email), nomination))
}

/// What the policy decides about: a nomination. It is the nominee's own, and that of whoever nominated them.
fn nomination_subject(nomination: &Nomination, viewer: &Viewer) -> Subject {
    let viewer_id = viewer.person().map(|person| person.id);
    let is_theirs = is_own(viewer, nomination) || (viewer_id.is_some() && nomination.nominated_by == viewer_id);
    let owner = viewer_id.filter(|_| is_theirs).or(nomination.person_id);
    let subject = Subject::hidden(Noun::Training).owned_by(owner);
    match CountryCode::parse(&nomination.country) {
        Ok(country) => subject.of(country),
        Err(_) => subject,
    }
}

/// How the log of refusals names a training.
fn name_of(training: &Training) -> String {
    format!("training {}", training.reference)
}

/// A change row about a training.
fn recorded(training: &Training, action: &'static str) -> Recorded {
    Recorded {
        noun: Noun::Training,
        entity_id: training.id.to_string(),
        label: name_of(training),
        country: None,
        action,
        is_public: training.state != TrainingState::Draft,
        before: None,
    }
}

/// A change row about a nomination: for its country and the programme. Who is nominated stands nowhere in it.
fn nominated(training: &Training, nomination: &Nomination, action: &'static str) -> Recorded {
    Recorded { country: CountryCode::parse(&nomination.country).ok(), is_public: false, ..recorded(training, action) }
}

/// The reference in a global identity or a plain number.
pub fn reference(text: &str) -> Option<i32> {
    crate::published::reference("training", text)
}
