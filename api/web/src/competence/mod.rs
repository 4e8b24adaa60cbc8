//! Who is competent: the guided question and its answer.

mod answer;
mod asked;
mod form;
mod show;

pub(crate) use asked::{Asked, Case};
pub(crate) use form::Form;
pub(crate) use show::show;
