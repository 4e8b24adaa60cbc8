//! The GraphQL schema over the domain: one file per noun, and the HTTP door around it.
//!
//! Resolvers parse their arguments, call one verb of the domain and wrap the model it gives. They decide nothing and read no
//! store. `schema.graphql` beside this crate's manifest is the printed schema; its drift fails a test.

#![expect(
    clippy::unused_async,
    reason = "the framework's macros want async resolvers, also where the snapshot answers at once"
)]

mod buc;
mod change;
mod change_request;
mod competence;
mod country;
mod error;
mod history;
pub mod http;
mod import;
mod institution;
mod kind;
mod matching;
mod name;
mod node;
mod page;
mod person;
mod practice;
mod problem;
mod profile;
mod quality;
mod question;
mod resolve;
mod scalar;
mod search;
mod suggest;
mod text;
mod training;
mod visit;

use async_graphql::{MergedObject, MergedSubscription, Schema};
use domain::Ctx;
use std::net::IpAddr;

/// Everything that can be asked.
#[derive(Default, MergedObject)]
pub struct Query(
    institution::InstitutionQuery,
    resolve::ResolveQuery,
    matching::MatchingQuery,
    suggest::SuggestQuery,
    search::SearchQuery,
    country::CountryQuery,
    buc::BucQuery,
    change::ChangeQuery,
    change_request::ChangeRequestQuery,
    history::HistoryQuery,
    quality::QualityQuery,
    profile::ProfileQuery,
    profile::ReadinessQuery,
    profile::MapQuery,
    practice::PracticeQuery,
    question::QuestionQuery,
    training::TrainingQuery,
    visit::VisitQuery,
    person::PersonQuery,
    node::NodeQuery,
);

/// Everything that can be done.
#[derive(Default, MergedObject)]
pub struct Mutation(
    person::PersonMutation,
    change_request::ChangeRequestMutation,
    import::ImportMutation,
    profile::ProfileMutation,
    practice::PracticeMutation,
    practice::UptakeMutation,
    question::QuestionMutation,
    training::TrainingMutation,
    visit::VisitMutation,
);

/// What can be subscribed to, over `graphql-transport-ws`.
#[derive(Default, MergedSubscription)]
#[graphql(name = "Subscription")]
pub struct Subscriptions(change::ChangeSubscriptions, visit::VisitSubscriptions);

/// The network address a request came from, where it is known.
#[derive(Debug, Clone, Copy)]
pub struct Address(pub Option<IpAddr>);

/// The schema of this service.
pub type Directory = Schema<Query, Mutation, Subscriptions>;

/// The schema over `ctx`. Each request must carry a [`domain::Viewer`] in its data, and may carry an [`Address`].
pub fn schema(ctx: Ctx) -> Directory {
    Schema::build(Query::default(), Mutation::default(), Subscriptions::default()).data(ctx).finish()
}

/// The printed schema, without a store behind it.
pub fn sdl() -> String {
    Schema::build(Query::default(), Mutation::default(), Subscriptions::default()).finish().sdl()
}
