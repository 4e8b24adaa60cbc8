//! Who took part is forgotten six months after an event (Reg. 2016/679 Art. 5(1)(e)): from the request, from its history, from what was written about it, and
//! with its files. What was learnt stays.

use super::lifecycle::Party;
use super::schedule::times_of;
use super::step::{Actor, Held};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::{DateTime, Months, Utc};
use entities::value::{Noun, Participants, VisitDocuments, VisitStepKind};
use entities::visit::step;
use entities::visit::{self, Visit, host, thread};
use entities::{attachment, person};

/// Months after which nobody knows any more who took part.
pub const FORGOTTEN_AFTER_MONTHS: u32 = 6;
/// What stands where a name stood.
const GONE: &str = "…";

/// When a request was over: with its event, or when it ended without one; none while it is under way.
fn over_at(visit: &Visit) -> Option<DateTime<Utc>> {
    let event = times_of(&visit.plan).map(|times| times.ends.with_timezone(&Utc));
    event.or(visit.state.is_final().then_some(visit.state_since))
}

/// The length of a name at the beginning of a text, in whatever letter case it stands there.
fn begins_with(text: &str, name: &str) -> Option<usize> {
    let mut wanted = name.chars().flat_map(char::to_lowercase).peekable();
    let mut end = 0;
    for letter in text.chars() {
        if wanted.peek().is_none() {
            break;
        }
        if !letter.to_lowercase().all(|own| wanted.next() == Some(own)) {
            return None;
        }
        end += letter.len_utf8();
    }
    wanted.peek().is_none().then_some(end)
}

/// A text without these names and addresses.
fn without(text: &str, names: &[String]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let found = names.iter().find_map(|name| begins_with(rest, name));
        let (shown, length) = found.map_or((&rest[..letter.len_utf8()], letter.len_utf8()), |length| (GONE, length));
        kept.push_str(shown);
        rest = &rest[length..];
    }
    kept
}

/// Forgets who took part in events that are long over; gives of how many.
///
/// # Errors
/// [`DomainError`] when the store fails; what was forgotten before stays so.
pub async fn forget(ctx: &Ctx) -> Result<usize, DomainError> {
    let Some(limit) = ctx.now().checked_sub_months(Months::new(FORGOTTEN_AFTER_MONTHS)) else { return Ok(0) };
    let known = visit::remembered(&ctx.store).await?;
    let over: Vec<Visit> = known.into_iter().filter(|one| over_at(one).is_some_and(|at| at <= limit)).collect();
    for one in &over {
        forget_one(ctx, one).await?;
    }
    if !over.is_empty() {
        tracing::info!(count = over.len(), "who took part in visits was forgotten, because their day has come");
    }
    Ok(over.len())
}

async fn forget_one(ctx: &Ctx, known: &Visit) -> Result<(), DomainError> {
    let permit = policy::require(&Viewer::Machine("upkeep"), Action::Erase, &Subject::hidden(Noun::Visit))?;
    let mut held = Held::take(ctx, &permit, known.id, Party::Time, Actor::default()).await?;
    let tx = held.writing().tx();
    let steps = step::of(tx, &[known.id]).await?;
    let messages = thread::of(tx, &[known.id]).await?;
    let ids: Vec<_> = steps
        .iter()
        .filter_map(|one| one.by)
        .chain(messages.iter().filter_map(|one| one.by))
        .chain(held.hosts.iter().filter_map(|one| one.contact))
        .chain(held.visit.requested_by)
        .collect();
    let accounts = person::by_ids(tx, &ids).await?;
    let participants = held.visit.participants.all().flat_map(|one| [one.name.clone(), one.email.clone()]);
    let mut names: Vec<String> = participants
        .chain(accounts.into_iter().flat_map(|one| [one.name, one.email]))
        .filter(|name| name.len() > 2)
        .collect();
    // A name that holds another goes first.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.dedup();
    let comments: Vec<_> = steps.iter().map(|one| (one.id, without(&one.comment, &names))).collect();
    step::forget(tx, known.id, &comments).await?;
    let bodies: Vec<_> = messages.iter().map(|one| (one.id, without(&one.body, &names))).collect();
    thread::forget(tx, known.id, &bodies).await?;
    let comments: Vec<_> = held.hosts.iter().map(|one| (one.id, without(&one.comment, &names))).collect();
    host::forget(tx, known.id, &comments).await?;
    let files = attachment::ids_of(tx, Noun::Visit, known.id.0).await?;
    attachment::delete(tx, &files).await?;
    for (host, (_, comment)) in held.hosts.iter_mut().zip(comments) {
        host.comment = comment;
        host.contact = None;
    }
    let visit = &mut held.visit;
    visit.participants = Participants::default();
    visit.documents = VisitDocuments::default();
    visit.requested_by = None;
    visit.forgotten_at = Some(ctx.now());
    let content = &mut visit.content;
    let own = [&mut content.topic, &mut content.objectives, &mut content.questions, &mut content.outcome];
    let more = [&mut content.more_because, &mut content.support_note, &mut content.interpretation];
    let plan = [&mut visit.plan.agenda, &mut visit.plan.place];
    let report = [&mut visit.report.summary, &mut visit.report.lessons, &mut visit.reason];
    let follow = visit.report.follow_ups.iter_mut().flat_map(|one| [&mut one.what, &mut one.who]);
    for text in own.into_iter().chain(more).chain(plan).chain(report).chain(follow) {
        *text = without(text, &names);
    }
    held.done(VisitStepKind::Forgotten, "");
    held.save().await?;
    held.finish(Vec::new(), "PERSONS_ERASED").await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_in_whatever_letters_they_stand_and_nothing_else_does() {
        let names = vec!["Ewa Kowalska".to_owned(), "ewa@people.example".to_owned(), "Ağa İpek".to_owned()];
        let text = "EWA KOWALSKA and ewa kowalska (Ewa@people.example) meet Ağa İpek; Kowalskas stay.";
        assert_eq!(without(text, &names), "… and … (…) meet …; Kowalskas stay.");
        assert_eq!(without("İİ Ewa Kowalska", &names), "İİ …");
        assert_eq!(without("", &names), "");
    }
}
