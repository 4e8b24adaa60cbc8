//! The one search field: the home page around it, where a text leads, and suggestions while typing.

mod home;
pub(crate) mod passage;
mod suggest;
mod understand;

pub(crate) use home::index;
pub(crate) use suggest::{Item, question_label, suggest};
pub(crate) use understand::{competent, near_path, understand};
