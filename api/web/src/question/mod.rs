//! Direct user support: answers that everybody reads, one's own questions, and how they are answered.

mod ask;
mod list;
mod own;
mod publish;
mod show;

pub(crate) use ask::{ask, new, similar};
pub(crate) use list::{line, list, rating};
pub(crate) use own::{Waiting, own, waiting};
pub(crate) use publish::{publish, publishing};
pub(crate) use show::{show, step};

use crate::page::{Page, Said};
use domain::QuestionRecord;
use domain::value::QuestionState;

/// Where a question stands.
fn state(page: &Page, state: QuestionState) -> String {
    page.with(&format!("question-state-{state}"), &[])
}

/// The title of a published question, in the reader's language where it is in it.
fn title(page: &Page, record: &QuestionRecord) -> Said {
    let known = &record.knowledge;
    let found = known.title.best(page.language.tag(), &known.original);
    found.map_or_else(|| page.said("", ""), |text| page.said(&text.text, &text.language))
}
