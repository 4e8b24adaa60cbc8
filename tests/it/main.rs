//! The story tests: one binary, one file per noun, beside the rules of the house.

// The roots of the schema are merged objects, whose types lie one inside the other.
#![recursion_limit = "256"]

mod audit;
mod browser;
mod buc;
mod change;
mod change_request;
mod clerk;
mod competence;
mod country;
mod data;
mod door;
mod errors;
mod exact;
mod exchange;
mod find;
mod forged;
mod formats;
mod forms;
mod help;
mod import;
mod institution;
mod mail;
mod matching;
mod node;
mod oracle;
mod page;
mod pages;
mod person;
mod policy_matrix;
mod practice;
mod profile;
mod property;
mod provider;
mod quality;
mod question;
mod races;
mod reading;
mod repository;
mod resolve;
mod sdl;
mod search;
mod serve;
mod session;
mod statements;
mod strangers;
mod suggest;
mod tidy;
mod token;
mod training;
mod visit;
