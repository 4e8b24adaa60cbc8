//! How a step is taken: the request is held, read as it stands then, gone on with, and everybody it concerns is told.

use super::deadline::due;
use super::get::sees;
use super::lifecycle::{Party, Said, Step, next};
use super::{expire, name_of, recorded, schedule, subject};
use crate::ctx::{Ctx, Writing};
use crate::error::DomainError;
use crate::mail::{self, Letter};
use crate::policy::{self, Action, Decision, Permit, Subject};
use crate::viewer::Viewer;
use entities::Read;
use entities::id::{VisitId, VisitStepId};
use entities::value::{DateWindow, HostAnswer, Noun, PersonRole, VisitState, VisitStepKind};
use entities::visit::host::{self, VisitHost};
use entities::visit::step::{self, VisitStep};
use entities::visit::{self, Visit};

/// What each party's steps are to the policy.
fn action(party: Party) -> Action {
    match party {
        Party::Requester => Action::FollowUp,
        Party::Coordinator => Action::Endorse,
        Party::Programme => Action::Review,
        Party::Host => Action::Host,
        Party::Time => Action::Expire,
    }
}

/// Whether the viewer is this party of a request.
pub(super) fn is_party(viewer: &Viewer, party: Party, subject: &Subject) -> bool {
    policy::decide(viewer, action(party), subject) == Decision::Allow
}

/// Who takes a step, for the history.
#[derive(Debug, Clone, Default)]
pub(super) struct Actor {
    pub(super) by: Option<entities::id::PersonId>,
    pub(super) role: Option<PersonRole>,
    pub(super) country: String,
}

impl Actor {
    pub(super) fn of(viewer: &Viewer) -> Self {
        viewer.person().map_or_else(Self::default, |person| Self {
            by: Some(person.id),
            role: Some(person.role),
            country: person.country.map(String::from).unwrap_or_default(),
        })
    }
}

/// The request with its hosts as they stand.
pub(super) async fn loaded(store: &impl Read, visit: Visit) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    let hosts = host::of(store, &[visit.id]).await?;
    Ok((visit, hosts))
}

/// The request, for those who may see it.
///
/// # Errors
/// [`DomainError::NotFound`] for everybody else; [`DomainError::Unauthenticated`] for who is not signed in.
pub(super) async fn stored(ctx: &Ctx, viewer: &Viewer, reference: i32) -> Result<(Visit, Vec<VisitHost>), DomainError> {
    viewer.signed_in()?;
    let visit = visit::by_reference(&ctx.store, reference).await?.ok_or(DomainError::NotFound)?;
    let (visit, hosts) = loaded(&ctx.store, visit).await?;
    if !sees(viewer, &visit, &hosts) {
        // So that the attempt is in the log.
        ctx.require(viewer, Action::Comment, &Subject::hidden(Noun::Visit), &name_of(&visit))?;
        return Err(DomainError::NotFound);
    }
    Ok((visit, hosts))
}

/// What hosts say, for the rules.
pub(super) fn said(hosts: &[VisitHost]) -> Vec<Said> {
    hosts.iter().map(|host| (host.answer, host.is_required)).collect()
}

/// All days that are still in question: those offered, and those hosts proposed.
pub(super) fn windows(visit: &Visit, hosts: &[VisitHost]) -> Vec<DateWindow> {
    let proposing = hosts.iter().filter(|host| host.answer == HostAnswer::CounterProposed);
    let proposed = proposing.flat_map(|host| host.windows.0.iter().copied());
    visit.content.windows.iter().copied().chain(proposed).collect()
}

/// A request that is held until what is done with it is done.
pub(super) struct Held<'c> {
    pub(super) ctx: &'c Ctx,
    writing: Writing<'c>,
    pub(super) visit: Visit,
    pub(super) hosts: Vec<VisitHost>,
    /// As which party the viewer acts.
    pub(super) party: Party,
    actor: Actor,
    steps: Vec<VisitStep>,
    expected: i32,
    was: VisitState,
    is_saved: bool,
}

impl<'c> Held<'c> {
    /// Holds a request for the viewer, who is to be one of `parties`: the first of them that they are. With an `expected` version it must be that one.
    ///
    /// # Errors
    /// [`DomainError::NotFound`] for who may not see it, [`DomainError::Forbidden`] for who is none of the parties, [`DomainError::Conflict`].
    pub(super) async fn of(
        ctx: &'c Ctx,
        viewer: &Viewer,
        reference: i32,
        expected: Option<i32>,
        parties: &[Party],
    ) -> Result<Self, DomainError> {
        let (visit, hosts) = stored(ctx, viewer, reference).await?;
        if visit.due_at.is_some_and(|due| due <= ctx.now()) {
            // What the day brought comes first, whoever was slower.
            expire::fire(ctx, visit.id).await?;
        }
        let about = subject(&visit, &hosts, viewer);
        let party = parties.iter().copied().find(|party| is_party(viewer, *party, &about));
        let wanted = party.or(parties.first().copied()).unwrap_or(Party::Requester);
        let permit = ctx.require(viewer, action(wanted), &about, &name_of(&visit))?;
        let held = Self::take(ctx, &permit, visit.id, wanted, Actor::of(viewer)).await?;
        if expected.is_some_and(|expected| expected != held.visit.version) {
            return Err(DomainError::Conflict);
        }
        Ok(held)
    }

    /// Holds a request on the strength of a permit.
    pub(super) async fn take(
        ctx: &'c Ctx,
        permit: &Permit,
        id: VisitId,
        party: Party,
        actor: Actor,
    ) -> Result<Self, DomainError> {
        let writing = ctx.begin(permit).await?;
        let visit = visit::hold(writing.tx(), id).await?.ok_or(DomainError::NotFound)?;
        let (visit, hosts) = loaded(writing.tx(), visit).await?;
        let (expected, was) = (visit.version, visit.state);
        Ok(Self { ctx, writing, visit, hosts, party, actor, steps: Vec::new(), expected, was, is_saved: false })
    }

    /// Where the request stood when it was held.
    pub(super) fn was(&self) -> VisitState {
        self.was
    }

    /// The transaction under way.
    pub(super) fn writing(&self) -> &Writing<'c> {
        &self.writing
    }

    /// Goes a step further.
    ///
    /// # Errors
    /// As [`next`].
    pub(super) fn go(&mut self, step: Step, kind: VisitStepKind, comment: &str) -> Result<(), DomainError> {
        self.go_as(self.party, step, kind, comment)
    }

    /// [`Self::go`] of what follows by itself.
    pub(super) fn go_as(
        &mut self,
        party: Party,
        step: Step,
        kind: VisitStepKind,
        comment: &str,
    ) -> Result<(), DomainError> {
        let state = next(self.visit.state, step, party)?;
        if state != self.visit.state {
            self.visit.state = state;
            self.visit.state_since = self.ctx.now();
        }
        let actor = if party == Party::Time { Actor::default() } else { self.actor.clone() };
        self.note(kind, comment, actor);
        Ok(())
    }

    /// Keeps in the history what was done.
    pub(super) fn note(&mut self, kind: VisitStepKind, comment: &str, actor: Actor) {
        self.steps.push(VisitStep {
            id: VisitStepId(self.ctx.ids.next()),
            visit_id: self.visit.id,
            kind,
            state: self.visit.state,
            by: actor.by,
            role: actor.role,
            country: actor.country,
            comment: comment.to_owned(),
            due_at: None,
            at: self.ctx.now(),
        });
    }

    /// Keeps in the history what whoever acts did without going further.
    pub(super) fn done(&mut self, kind: VisitStepKind, comment: &str) {
        self.note(kind, comment, self.actor.clone());
    }

    /// The place of a host among the hosts.
    pub(super) fn host_at(&self, id: entities::id::VisitHostId) -> Option<usize> {
        self.hosts.iter().position(|host| host.id == id)
    }

    /// Saves what one host says now.
    pub(super) async fn save_host(&mut self, at: usize, next: VisitHost) -> Result<(), DomainError> {
        let expected = next.version;
        host::save(self.writing.tx(), next.clone(), expected).await?;
        self.hosts[at] = VisitHost { version: expected + 1, ..next };
        Ok(())
    }

    /// Saves the request as it is now, in its next version.
    pub(super) async fn save(&mut self) -> Result<(), DomainError> {
        if self.is_saved {
            return Ok(());
        }
        if self.visit.state != self.was {
            self.renew_due(self.visit.state_since);
        }
        let next = Visit { changed_at: self.ctx.now(), ..self.visit.clone() };
        visit::save(self.writing.tx(), next.clone(), self.expected).await?;
        self.visit = Visit { version: self.expected + 1, ..next };
        self.is_saved = true;
        Ok(())
    }

    /// By when something is to be done, counted from an instant.
    pub(super) fn renew_due(&mut self, since: chrono::DateTime<chrono::Utc>) {
        let times = schedule::times_of(&self.visit.plan);
        let due = due(self.visit.state, since, &windows(&self.visit, &self.hosts), times.as_ref());
        // Who was reminded of a day is not reminded of it again.
        if due.at != self.visit.due_at || self.visit.state != self.was {
            self.visit.due_at = due.at;
            self.visit.remind_at = due.remind;
        }
    }

    /// Writes the steps and letters, and commits; gives the request as it stands then.
    ///
    /// # Errors
    /// [`DomainError`] when the store fails; then nothing is kept.
    pub(super) async fn finish(
        self,
        letters: Vec<Letter>,
        recorded_as: &'static str,
    ) -> Result<(Visit, Vec<VisitHost>), DomainError> {
        self.finish_with(letters, recorded_as, Vec::new()).await
    }

    /// [`Self::finish`]; `gone` are hosts that are asked no more, whose countries hear of that too.
    pub(super) async fn finish_with(
        mut self,
        letters: Vec<Letter>,
        recorded_as: &'static str,
        gone: Vec<VisitHost>,
    ) -> Result<(Visit, Vec<VisitHost>), DomainError> {
        if !self.is_saved {
            // Who has answered is another matter than what the request says: it is no other version for that.
            visit::set_due(self.writing.tx(), self.visit.id, self.visit.due_at, self.visit.remind_at).await?;
        }
        for one in &mut self.steps {
            one.due_at = self.visit.due_at;
        }
        step::insert_many(self.writing.tx(), std::mem::take(&mut self.steps)).await?;
        mail::queue(self.ctx, &self.writing, letters).await?;
        let told: Vec<VisitHost> = self.hosts.iter().cloned().chain(gone).collect();
        let changes = recorded(&self.visit, &told, recorded_as);
        self.writing.commit(changes).await?;
        Ok((self.visit, self.hosts))
    }
}
