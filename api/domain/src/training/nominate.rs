//! Somebody is nominated for a training.

use super::get::{alive, stored};
use super::lifecycle::{Nominating, next_nomination};
use super::seats::{has_room, seated_letter, title};
use super::{Status, name_of, nominated, status};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::mail::{self, Letter, Whom};
use crate::message::{Message, written};
use crate::person::is_address;
use crate::policy::{Action, Subject};
use crate::practice::own_institution;
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::Read;
use entities::id::NominationId;
use entities::person;
use entities::training::nomination::{self, Nomination};
use entities::training::{self, Training};
use entities::value::{CountryCode, NominationState, Noun, PersonRole};
use serde::Serialize;

/// Letters of what the coordinator should know.
pub const LONGEST_NOTE: usize = 1_000;
/// Letters of a name.
const LONGEST_NAME: usize = 120;

/// Who is to take part.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Nominee {
    /// Their name.
    pub name: String,
    /// Their e-mail address at work.
    pub email: String,
    /// Code of their institution; empty when it is not stated.
    pub institution: String,
    /// What the coordinator should know.
    pub note: String,
}

/// The nominee as they are kept, or everything that is wrong.
fn checked(ctx: &Ctx, nominee: &Nominee, country: CountryCode) -> Result<Nominee, DomainError> {
    let mut problems = Vec::new();
    let mut text = |text: &str, field: &'static str, most: usize, needed: Option<Message>| {
        let needed = needed.map(|message| ("MISSING", message));
        written(text, field, most, needed).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        })
    };
    let needed = Message::plain("training-name-needed", "Write the name of whoever is nominated.");
    let name = text(&nominee.name, "name", LONGEST_NAME, Some(needed));
    let needed = Message::plain("training-email-needed", "Write their e-mail address at work.");
    let email = text(&nominee.email, "email", 320, Some(needed)).to_lowercase();
    let note = text(&nominee.note, "note", LONGEST_NOTE, None);
    if !email.is_empty() && !is_address(&email) {
        problems.push(Problem::at(&["email"], "INVALID_EMAIL", Message::no_email()));
    }
    let institution = own_institution(ctx, country, Some(&nominee.institution), &mut problems).unwrap_or_default();
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    Ok(Nominee { name: name.split_whitespace().collect::<Vec<_>>().join(" "), email, institution, note })
}

/// What came of the same request before.
async fn known(store: &impl Read, repeat: Option<&Repeatable>) -> Result<Option<Nomination>, DomainError> {
    let Some(repeat) = repeat else { return Ok(None) };
    let Some(answer) = repeat.known_to(store).await? else { return Ok(None) };
    let id = answer.as_str().and_then(|id| id.parse().ok()).map(NominationId).ok_or(DomainError::Internal)?;
    Ok(Some(nomination::by_id(store, id).await?.ok_or(DomainError::NotFound)?))
}

/// What is said when nobody can be nominated any more.
fn closed() -> DomainError {
    let message = Message::plain("training-closed", "Nominations for this training are over.");
    Problem::at(&[], "CLOSED", message).into()
}

/// Nominates somebody of one's own country. Whom a national coordinator nominates gets a seat or a place on the waiting list at once; whom anybody else
/// does waits for the coordinator. With an idempotency key the same is done once.
///
/// # Errors
/// [`DomainError::Invalid`] with everything that is wrong, among it `CLOSED` when nominations are over and `NOMINATED_TWICE`.
pub async fn nominate(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    nominee: Nominee,
    key: Option<&str>,
) -> Result<(Training, Nomination), DomainError> {
    let training = stored(ctx, viewer, reference).await?;
    let person = viewer.signed_in()?;
    let subject = Subject::public(Noun::Training);
    let subject = person.country.map_or(subject, |country| subject.of(country));
    let permit = ctx.require(viewer, Action::Nominate, &subject, &name_of(&training))?;
    let country = person.country.ok_or(DomainError::Forbidden)?;
    let repeat = Repeatable::new(viewer, key, &(reference, &nominee))?;
    if let Some(known) = known(&ctx.store, repeat.as_ref()).await? {
        return Ok((training, known));
    }
    if status(&training, ctx.now()) != Status::Open {
        return Err(closed());
    }
    let nominee = checked(ctx, &nominee, country)?;
    let account = person::by_email(&ctx.store, &nominee.email).await?;
    let account = account.filter(|one| one.disabled_at.is_none());
    let writing = ctx.begin(&permit).await?;
    let training = training::take_seats(writing.tx(), training.id).await?.ok_or(DomainError::NotFound)?;
    // The same request may have come twice at once.
    if let Some(known) = known(writing.tx(), repeat.as_ref()).await? {
        return Ok((training, known));
    }
    // It may have changed while nobody held its seats.
    if status(&training, ctx.now()) != Status::Open {
        return Err(closed());
    }
    let others = nomination::of(writing.tx(), Some(&[training.id])).await?;
    // Whom another country nominated is nobody's business here.
    if alive(&others).any(|one| one.email == nominee.email && one.country == country.as_str()) {
        let message = Message::plain("training-nominated-twice", "This person is nominated for this training already.");
        return Err(Problem::at(&["email"], "NOMINATED_TWICE", message).into());
    }
    let step = if person.role != PersonRole::NationalCoordinator {
        Nominating::Propose
    } else if has_room(&writing, &training).await? {
        Nominating::Seat
    } else {
        Nominating::Queue
    };
    let state = next_nomination(None, step)?;
    let row = Nomination {
        id: NominationId(ctx.ids.next()),
        training_id: training.id,
        country: country.to_string(),
        institution: nominee.institution,
        name: nominee.name,
        email: nominee.email,
        person_id: account.map(|one| one.id),
        note: nominee.note,
        state,
        nominated_by: Some(person.id),
        nominated_at: ctx.now(),
        waiting_since: (state == NominationState::Waiting).then(|| ctx.now()),
        state_since: ctx.now(),
        reason: String::new(),
        version: 1,
    };
    nomination::insert(writing.tx(), row.clone()).await?;
    if let Some(repeat) = &repeat
        && !repeat.keep(ctx, &writing, serde_json::json!(row.id.to_string())).await?
    {
        return Err(DomainError::Conflict);
    }
    let letter = match state {
        NominationState::Proposed => Letter {
            whom: vec![Whom::Role(PersonRole::NationalCoordinator, Some(country))],
            kind: "training-nominated",
            about: row.id.to_string(),
            args: vec![("title", title(&training))],
            path: format!("/trainings/{}#nominations", training.reference),
        },
        _ => seated_letter(&training, &row),
    };
    mail::queue(ctx, &writing, vec![letter]).await?;
    writing.commit(vec![nominated(&training, &row, "NOMINATED")]).await?;
    Ok((training, row))
}
