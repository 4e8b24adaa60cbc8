//! The 32 countries: all of them, and the page of one.

mod list;
mod show;
mod tile;

pub(crate) use list::list;
pub(crate) use show::show;
pub(crate) use tile::place;
