//! The ledger: who takes a practice up, and how far they are.

use super::kind::UptakeStage;
use super::{Practice, country, institution, reference};
use crate::country::Country;
use crate::error::Result;
use crate::institution::Institution;
use crate::problem::{Problem, outcome};
use crate::scalar::Date;
use crate::text::{LocalText, local};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::practice::{self, Stating};
use domain::{Adopter, Ctx, PracticeRecord, Viewer, model};

/// One adopter of a practice.
pub(crate) struct Uptake {
    adopter: Adopter,
    contact: Option<String>,
}

impl Uptake {
    /// The adopters of a practice, with the mailboxes that the viewer may see.
    pub(super) fn list(viewer: &Viewer, record: &PracticeRecord) -> Vec<Self> {
        let seen = practice::contacts(viewer, record).adopters;
        let contact = |adopter: &Adopter| {
            let own = |(country, code, _): &&(_, String, String)| {
                *country == adopter.country && *code == adopter.uptake.institution
            };
            seen.iter().find(own).map(|(.., mailbox)| mailbox.clone())
        };
        let one = |adopter: &Adopter| Self { contact: contact(adopter), adopter: adopter.clone() };
        record.adopters.iter().map(one).collect()
    }
}

/// A stage that an adopter reached.
#[derive(SimpleObject)]
pub(crate) struct UptakeStep {
    /// The stage.
    stage: UptakeStage,
    /// The day on which it was stated.
    on: Date,
}

/// One adopter of a practice, and how far they are.
#[Object]
impl Uptake {
    /// The adopter's country.
    #[graphql(name = "country")]
    async fn of_country(&self, context: &Context<'_>) -> Result<Option<Country>> {
        country(context, self.adopter.country.as_str())
    }

    /// The adopting institution; null for the country as a whole.
    #[graphql(name = "institution")]
    async fn of_institution(&self, context: &Context<'_>) -> Result<Option<Institution>> {
        institution(context, &self.adopter.uptake.institution)
    }

    /// How far they are.
    async fn stage(&self) -> UptakeStage {
        self.adopter.uptake.stage.into()
    }

    /// The stages with their days, oldest first.
    async fn steps(&self) -> Vec<UptakeStep> {
        let step = |step: &model::UptakeStep| UptakeStep { stage: step.stage.into(), on: Date(step.on) };
        self.adopter.steps.iter().map(step).collect()
    }

    /// What was changed.
    async fn adaptation(&self) -> Vec<LocalText> {
        local(&self.adopter.uptake.adaptation, "")
    }

    /// What shows that it works.
    async fn evidence(&self) -> Vec<LocalText> {
        local(&self.adopter.uptake.evidence, "")
    }

    /// Why it was given up.
    async fn reason(&self) -> Vec<LocalText> {
        local(&self.adopter.uptake.reason, "")
    }

    /// The adopter's mailbox; for the practice's own people, the adopter's and the programme.
    async fn contact(&self) -> Option<&str> {
        self.contact.as_deref()
    }

    /// When it was last stated, in UTC.
    async fn saved_at(&self) -> DateTime<Utc> {
        self.adopter.uptake.saved_at
    }

    /// What `expectedVersion` takes.
    async fn version(&self) -> i32 {
        self.adopter.uptake.version
    }
}

/// How far the reader's own country, or an institution of it, is with a practice.
#[derive(Debug, InputObject)]
pub(crate) struct StateUptakeInput {
    /// The practice: its global identity or its reference.
    practice: ID,
    /// Code of the institution that takes it up; left out for the country as a whole.
    institution: Option<String>,
    /// How far they are.
    stage: UptakeStage,
    /// The version of the statement that was seen; left out for the first one.
    expected_version: Option<i32>,
    /// ISO 639-1 code of the language of the texts; English when nothing is said.
    language: Option<String>,
    /// What was changed; left out it stays.
    adaptation: Option<String>,
    /// What shows that it works; left out it stays.
    evidence: Option<String>,
    /// Why it was given up; needed with `ABANDONED`.
    reason: Option<String>,
    /// A functional mailbox that the practice's owner sees; left out it stays.
    contact: Option<String>,
    /// Makes a repeated request do nothing twice.
    idempotency_key: Option<String>,
}

/// What came of a statement.
#[derive(SimpleObject)]
pub(crate) struct StateUptakePayload {
    /// The practice; null when the statement was refused.
    practice: Option<Practice>,
    /// The statement as it is kept.
    uptake: Option<Uptake>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What can be stated about uptake.
#[derive(Default)]
pub(crate) struct UptakeMutation;

#[Object]
impl UptakeMutation {
    /// States how far one's own country, or an institution of it, is with a practice; for officials of a country.
    async fn state_uptake(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: StateUptakeInput,
    ) -> Result<StateUptakePayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let stating = Stating {
            practice: reference(&input.practice, context).await?,
            institution: input.institution,
            expected: input.expected_version,
            stage: input.stage.into(),
            language: input.language.unwrap_or_else(|| "en".to_owned()),
            adaptation: input.adaptation,
            evidence: input.evidence,
            reason: input.reason,
            contact: input.contact,
        };
        let done = practice::state_uptake(ctx, viewer, &stating, input.idempotency_key.as_deref()).await;
        let (done, problems) = outcome(done)?;
        let Some((record, row)) = done else {
            return Ok(StateUptakePayload { practice: None, uptake: None, problems });
        };
        let own = record.adopters.iter().find(|adopter| adopter.uptake.id == row.id);
        let (country, steps) = match own {
            Some(own) => (own.country, own.steps.clone()),
            None => (viewer.signed_in().map_err(crate::error::refuse)?.country.unwrap_or(record.country), Vec::new()),
        };
        let contact = row.contact.clone();
        let uptake = Uptake { adopter: Adopter { uptake: row, country, steps }, contact };
        Ok(StateUptakePayload { practice: Some(Practice::of(record)), uptake: Some(uptake), problems })
    }
}
