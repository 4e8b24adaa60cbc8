//! Letters to people: written with what they tell, in one transaction, and sent afterwards, at least once each.
//!
//! While mail is off nothing is written: what waits for somebody stands on their pages anyway.

mod send;

pub use send::{Envelope, Post, Undelivered, deliver, forget, revive, standing};

use crate::ctx::{Ctx, Writing};
use crate::error::DomainError;
use entities::id::{MailId, PersonId};
use entities::mail::{self, Mail};
use entities::person;
use entities::value::{CountryCode, MailState, PersonRole};

/// The kinds of letters there are: each has its texts.
pub const KINDS: [&str; 31] = [
    "practice-submitted",
    "practice-approved",
    "practice-returned",
    "practice-refused",
    "practice-published",
    "practice-due",
    "uptake-stated",
    "uptake-welcome",
    "question-asked",
    "question-assigned",
    "question-answered",
    "question-followed",
    "question-published",
    "training-nominated",
    "training-confirmed",
    "training-waiting",
    "training-declined",
    "training-changed",
    "training-cancelled",
    "training-feedback",
    "visit-turn",
    "visit-moved",
    "visit-answered",
    "visit-returned",
    "visit-refused",
    "visit-scheduled",
    "visit-cancelled",
    "visit-reported",
    "visit-reminder",
    "visit-expired",
    "visit-message",
];

/// Whether letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mailing {
    /// Nobody is written to.
    #[default]
    Off,
    /// Letters are written and sent.
    On,
}

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom {
    /// One person.
    Person(PersonId),
    /// Everybody who does this, for a country where it is done for one.
    Role(PersonRole, Option<CountryCode>),
}

/// A letter about something that just happened.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    /// To whom.
    pub(crate) whom: Vec<Whom>,
    /// Key of its text.
    pub(crate) kind: &'static str,
    /// What it is about, so that the same is never written twice to the same person.
    pub(crate) about: String,
    /// Values that stand in the text.
    pub(crate) args: Vec<(&'static str, String)>,
    /// Path of the page that it leads to.
    pub(crate) path: String,
}

/// Writes letters with what they tell. Who acts gets none: they know.
pub(crate) async fn queue(ctx: &Ctx, writing: &Writing<'_>, letters: Vec<Letter>) -> Result<(), DomainError> {
    if ctx.mail == Mailing::Off || letters.is_empty() {
        return Ok(());
    }
    // Addresses of a demonstration are nobody's.
    let open = person::list(writing.tx()).await?.into_iter().filter(|one| one.disabled_at.is_none() && !one.is_demo);
    let people: Vec<person::Person> = open.filter(|one| writing.actor() != format!("person:{}", one.id)).collect();
    for letter in letters {
        let args: serde_json::Map<String, serde_json::Value> =
            letter.args.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
        let is_meant = |one: &&person::Person| {
            letter.whom.iter().any(|whom| match whom {
                Whom::Person(id) => one.id == *id,
                Whom::Role(role, country) => {
                    one.role == *role && one.country.as_deref() == country.as_ref().map(CountryCode::as_str)
                }
            })
        };
        for one in people.iter().filter(is_meant) {
            let mail = Mail {
                id: MailId(ctx.ids.next()),
                key: format!("{}:{}:{}", letter.kind, letter.about, one.id),
                person_id: one.id,
                address: one.email.clone(),
                language: one.language.clone().unwrap_or_else(|| "en".to_owned()),
                kind: letter.kind.to_owned(),
                args: args.clone().into(),
                path: letter.path.clone(),
                state: MailState::Waiting,
                attempts: 0,
                due_at: ctx.now(),
                claimed_until: None,
                error: None,
                queued_at: ctx.now(),
                sent_at: None,
            };
            mail::put(writing.tx(), mail).await?;
        }
    }
    Ok(())
}
