//! Trainings: found, joined, put into calendars; planned and looked after by the programme.

mod calendar;
mod edit;
mod event;
mod export;
mod list;
mod material;
mod nomination;
mod own;
mod show;
mod step;
mod value;
mod zone;

pub(crate) use calendar::month;
pub(crate) use edit::{create, edit, new, save};
pub(crate) use event::{all, one, own as own_events};
pub(crate) use export::export;
pub(crate) use list::{line, list};
pub(crate) use material::materials;
pub(crate) use own::{Waiting, own, renew, waiting};
pub(crate) use show::show;
pub(crate) use step::step;
pub(crate) use value::{When, when_of};
