//! What is wanting in the entries: found, counted by country, each with what to do about it.

mod find;

pub use find::{Kind, Summed, Wanting, find, sum};
