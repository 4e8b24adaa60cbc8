//! The layers around every request.

pub(crate) mod authenticate;
pub(crate) mod headers;
pub(crate) mod health;
pub(crate) mod limit;
pub(crate) mod observe;
pub(crate) mod rescue;
