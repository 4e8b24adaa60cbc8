//! `/map`: one question to the 32 countries, as equal tiles and as a table; also for other sites and as a drawing.

mod asked;
mod draw;
mod show;

pub(crate) use asked::Asked;
pub(crate) use draw::drawing;
pub(crate) use show::{embedded, map};
