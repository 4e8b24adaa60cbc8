//! Direct user support: officials ask, the programme or a national coordinator answers, and what others need too is published after review.

mod answer;
mod ask;
mod find;
mod get;
mod lifecycle;
mod load;
mod own;
mod publish;
mod rate;
mod statistics;

pub use answer::{Assigned, answer, assign, close, follow_up, note};
pub use ask::{Asking, LONGEST_BODY, LONGEST_TITLE, ask};
pub use find::{Facets, Filter, Found, find, near};
pub use get::{Seen, Thread, get, may_answer, may_assign, may_close, may_publish, may_rate, reference_of};
pub use lifecycle::{Step, next};
pub use load::NewQuestion;
pub(crate) use load::{insert, loaded, rows};
pub use own::{Own, own, waiting};
pub use publish::{LONGEST_ANSWER, publish, withdraw};
pub use rate::{Rating, rate};
pub use statistics::{Statistics, statistics};

use crate::ctx::Recorded;
use crate::policy::Subject;
use entities::question::Question;
use entities::value::{CountryCode, Noun, QuestionState};

/// What the policy decides about: a question, of the country that is to answer it.
fn subject(question: &Question) -> Subject {
    let is_public = question.state == QuestionState::Published;
    let subject = if is_public { Subject::public(Noun::Question) } else { Subject::hidden(Noun::Question) };
    let subject = subject.owned_by(question.asked_by);
    let country = question.assigned_country.as_deref().and_then(|code| CountryCode::parse(code).ok());
    country.map_or(subject, |country| subject.of(country))
}

/// How the log of refusals names a question.
fn name_of(question: &Question) -> String {
    format!("question {}", question.reference)
}

/// A change row about a question. Who was to answer it is nothing that a public row tells.
fn recorded(question: &Question, action: &'static str, is_public: bool) -> Recorded {
    Recorded {
        noun: Noun::Question,
        entity_id: question.id.to_string(),
        label: name_of(question),
        country: question
            .assigned_country
            .as_deref()
            .filter(|_| !is_public)
            .and_then(|code| CountryCode::parse(code).ok()),
        action,
        is_public,
        before: None,
    }
}

/// The reference in a global identity or a plain number.
pub fn reference(text: &str) -> Option<i32> {
    crate::published::reference("question", text)
}
