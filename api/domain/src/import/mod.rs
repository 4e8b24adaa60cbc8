//! Files of institutions, competences and relations: read, compared with what is there, and made into acts (5-rules 19, 20).

mod apply;
mod compare;
mod json;
mod organisation;
mod report;
mod row;
mod sheet;
mod source;

pub use apply::{apply, propose};
pub use compare::{Asked, Compared, compare};
pub use report::{Counts, Finding, Outcome, csv as report_csv};
pub use sheet::{Sheet, Table};
pub use source::{Form, Source, read};

use crate::error::{DomainError, Problem};
use crate::message::Message;

/// Something that keeps a file from being read at all.
fn unreadable(code: &'static str, english: String) -> DomainError {
    let message = Message::new("import-unreadable", vec![("what", english.clone())], english);
    Problem::at(&["file"], code, message).into()
}
