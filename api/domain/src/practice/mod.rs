//! Good practices: written by officials, approved at two gates, read by everybody, taken up by others.

mod attach;
mod check;
mod confirm;
mod decide;
mod draft;
mod export;
mod find;
mod get;
mod lifecycle;
mod load;
mod own;
mod statistics;
mod uptake;

pub use attach::{attach, document, remove_document};
pub use check::{Field, MOST_DOCUMENTS, MOST_LINKS, Missing, missing, problems};
pub use confirm::{EXPIRES_AFTER_MONTHS, archive, confirm, due_on, is_expired, state_on};
pub use decide::{Verdict, decide, submit};
pub use draft::{Change, Saving, discard, save};
pub use export::{practices_table, uptake_table};
pub use find::{Facets, Filter, Found, Order, find, find_all, similar};
pub use get::{
    Draft, Seen, get, may_archive, may_confirm, may_decide, may_review, may_state_uptake, may_submit, may_write,
    reference_of,
};
pub use lifecycle::{Step, next};
pub use load::{NewAdopter, NewPractice};
pub(crate) use load::{loaded, rows};
pub use own::{Own, own, remind, waiting};
pub use statistics::{Stages, Statistics, statistics};
pub(crate) use uptake::own_institution;
pub use uptake::{Contacts, Stating, contacts, next_stages, own_uptake, state_uptake};

use crate::ctx::{Ctx, Recorded};
use crate::error::DomainError;
use crate::message::{Message, written};
use crate::policy::Subject;
use crate::viewer::Viewer;
use entities::practice::Practice;
use entities::practice::step::PracticeStep;
use entities::practice::version::PracticeVersion;
use entities::value::{CountryCode, Noun, PracticeState};

/// What the policy decides about: a practice, published or not; whoever wrote some of it counts as its owner.
fn subject(practice: &Practice, version: Option<&PracticeVersion>, viewer: &Viewer, is_public: bool) -> Subject {
    let subject = if is_public { Subject::public(Noun::Practice) } else { Subject::hidden(Noun::Practice) };
    let me = viewer.person().map(|person| person.id);
    let wrote = me.is_some()
        && (practice.owner == me || version.zip(me).is_some_and(|(version, me)| version.writers.0.contains(&me)));
    let subject = subject.owned_by(if wrote { me } else { practice.owner });
    match CountryCode::parse(&practice.country) {
        Ok(country) => subject.of(country),
        Err(_) => subject,
    }
}

/// How the log of refusals names a practice.
fn name_of(practice: &Practice) -> String {
    format!("practice {}", practice.reference)
}

/// A change row about a practice.
fn recorded(practice: &Practice, action: &'static str, is_public: bool) -> Recorded {
    Recorded {
        noun: Noun::Practice,
        entity_id: practice.id.to_string(),
        label: format!("practice {}", practice.reference),
        country: CountryCode::parse(&practice.country).ok(),
        action,
        is_public,
        before: None,
    }
}

/// A step as it is kept.
fn step(ctx: &Ctx, viewer: &Viewer, version: &PracticeVersion, state: PracticeState, comment: String) -> PracticeStep {
    let person = viewer.person();
    PracticeStep {
        id: entities::id::PracticeStepId(ctx.ids.next()),
        practice_id: version.practice_id,
        version_id: version.id,
        state,
        by: person.map(|person| person.id),
        role: person.map(|person| person.role),
        comment,
        at: ctx.now(),
    }
}

/// Letters of a comment or a reason.
const LONGEST_COMMENT: usize = 4_000;

/// A comment as it is kept: needed where `needed` says why.
fn comment(text: &str, field: &'static str, needed: Option<Message>) -> Result<String, DomainError> {
    let needed = needed.map(|message| ("REASON_NEEDED", message));
    written(text, field, LONGEST_COMMENT, needed).map_err(DomainError::from)
}

/// The reference in a global identity or a plain number.
pub fn reference(text: &str) -> Option<i32> {
    crate::published::reference("practice", text)
}
