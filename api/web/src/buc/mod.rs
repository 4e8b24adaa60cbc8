//! Business use cases and the documents exchanged in them.

mod list;
mod sed;
mod show;

pub(crate) use list::{bucs, seds};
pub(crate) use sed::sed;
pub(crate) use show::show;
