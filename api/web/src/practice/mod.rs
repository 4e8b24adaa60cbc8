//! Good practices: found, read, written, decided, taken up.

mod edit;
mod export;
mod feed;
mod file;
mod list;
mod own;
mod review;
mod show;
mod statistics;
mod uptake;
mod value;

pub(crate) use edit::{create, edit, new, save};
pub(crate) use export::export;
pub(crate) use feed::feed;
pub(crate) use file::{add, download, file, identity, remove};
pub(crate) use list::list;
pub(crate) use own::{Waiting, own, waiting};
pub(crate) use review::{review, step};
pub(crate) use show::{Beside, line, of_buc, of_country, of_institution, show};
pub(crate) use statistics::statistics;
pub(crate) use uptake::{state, uptake};
pub(crate) use value::{file_hint, size};
