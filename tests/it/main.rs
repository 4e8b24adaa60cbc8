//! The story tests: one binary, one file per noun, beside the rules of the house.

mod buc;
mod change;
mod competence;
mod country;
mod data;
mod door;
mod errors;
mod find;
mod help;
mod institution;
mod node;
mod oracle;
mod page;
mod policy_matrix;
mod property;
mod reading;
mod repository;
mod resolve;
mod sdl;
mod serve;
mod statements;
mod strangers;
mod suggest;
mod tidy;
