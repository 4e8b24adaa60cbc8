//! Visits and meetings: asked for step by step, followed, printed, put into calendars.

mod edit;
mod event;
mod export;
mod fill;
mod host;
mod hosting;
mod list;
mod own;
mod show;
mod statistics;
mod step;
mod value;

pub(crate) use edit::{create, edit, new, save};
pub(crate) use event::{all as all_events, one as one_event};
pub(crate) use export::export;
pub(crate) use hosting::{hosting, state};
pub(crate) use list::{Line, event_facts, list};
pub(crate) use own::{board, country, own, waiting};
pub(crate) use show::{programme, show};
pub(crate) use statistics::statistics;
pub(crate) use step::{add, file, lead_back, remove, step};
