//! What can be done about profiles.

use super::Profile;
use super::input::SaveProfileDraftInput;
use crate::error::Result;
use crate::problem::{Problem, outcome};
use async_graphql::{Context, InputObject, Object, SimpleObject};
use domain::profile;
use domain::value::CountryCode;
use domain::{Ctx, DomainError, Viewer};
use std::sync::Arc;

/// A draft that is to come into force.
#[derive(InputObject)]
pub(crate) struct PublishProfileInput {
    /// The country, in any of its codes.
    country: String,
    /// The version of the draft that was seen.
    expected_version: i32,
    /// What is new in it.
    summary: String,
}

/// A version that is to be taken back.
#[derive(InputObject)]
pub(crate) struct WithdrawProfileInput {
    /// The country, in any of its codes.
    country: String,
    /// The version in force.
    expected_version: i32,
    /// Why it is taken back; everybody reads it.
    reason: String,
}

/// A version as it was seen.
#[derive(InputObject)]
pub(crate) struct ProfileStepInput {
    /// The country, in any of its codes.
    country: String,
    /// The version that was seen.
    expected_version: i32,
}

/// What came of a step.
#[derive(SimpleObject)]
pub(crate) struct ProfilePayload {
    /// The profile; null when the step was refused.
    profile: Option<Profile>,
    /// Why it was refused. A draft is kept with its problems: then they stand here too and are to be mended before it is published.
    problems: Vec<Problem>,
}

/// What came of throwing a draft away.
#[derive(SimpleObject)]
pub(crate) struct DiscardProfileDraftPayload {
    /// Whether it is gone.
    discarded: bool,
    /// Why it was refused.
    problems: Vec<Problem>,
}

fn country(code: &str) -> std::result::Result<CountryCode, DomainError> {
    profile::country(code, &["country"])
}

fn payload(done: std::result::Result<domain::model::Profile, DomainError>) -> Result<ProfilePayload> {
    let (row, problems) = outcome(done)?;
    Ok(ProfilePayload { profile: row.map(|row| Profile::of(Arc::new(row))), problems })
}

/// What can be done about profiles.
#[derive(Default)]
pub(crate) struct ProfileMutation;

#[Object]
impl ProfileMutation {
    /// Keeps the draft of a country's profile and begins it where there is none; for editors and coordinators of the country.
    async fn save_profile_draft(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SaveProfileDraftInput,
    ) -> Result<ProfilePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let (code, saving, key) = input.into_parts();
        let done = match country(&code) {
            Ok(country) => profile::save(ctx, viewer, country, saving, key.as_deref()).await,
            Err(error) => Err(error),
        };
        let (draft, mut problems) = outcome(done)?;
        problems.extend(draft.iter().flat_map(|draft| draft.problems.iter().cloned().map(Problem::from)));
        Ok(ProfilePayload { profile: draft.map(Profile::of_draft), problems })
    }

    /// Throws the draft of a country's profile away; for editors and coordinators of the country.
    async fn discard_profile_draft(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ProfileStepInput,
    ) -> Result<DiscardProfileDraftPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let done = match country(&input.country) {
            Ok(country) => profile::discard(ctx, viewer, country, input.expected_version).await,
            Err(error) => Err(error),
        };
        let (gone, problems) = outcome(done)?;
        Ok(DiscardProfileDraftPayload { discarded: gone.is_some(), problems })
    }

    /// Puts the draft of a country's profile into force; for coordinators of the country.
    async fn publish_profile(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: PublishProfileInput,
    ) -> Result<ProfilePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        payload(match country(&input.country) {
            Ok(country) => profile::publish(ctx, viewer, country, input.expected_version, &input.summary).await,
            Err(error) => Err(error),
        })
    }

    /// Takes the version in force back, with a reason; for coordinators of the country. Nothing takes its place.
    async fn withdraw_profile(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: WithdrawProfileInput,
    ) -> Result<ProfilePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        payload(match country(&input.country) {
            Ok(country) => profile::withdraw(ctx, viewer, country, input.expected_version, &input.reason).await,
            Err(error) => Err(error),
        })
    }

    /// Says that the version in force is still right; for editors and coordinators of the country.
    async fn confirm_profile(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ProfileStepInput,
    ) -> Result<ProfilePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        payload(match country(&input.country) {
            Ok(country) => profile::confirm(ctx, viewer, country, input.expected_version).await,
            Err(error) => Err(error),
        })
    }
}
