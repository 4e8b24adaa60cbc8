//! Every version of an entry: who, when, why, and what became different; and the entry as it was known at an instant.

use super::confirm::CONFIRMED;
use super::content::{Content, Stored, content_of, stored_by_codes};
use super::erase::PERSONS_ERASED;
use crate::change_request::{Difference, differences};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy;
use crate::viewer::Viewer;
use chrono::{DateTime, NaiveDate, Utc};
use entities::change::{self, Change, Payload, Seq};
use entities::change_request::{self, ChangeRequest};
use entities::competence::Competence;
use entities::id::{ActId, ChangeRequestId, InstitutionId, PersonId, RevisionId};
use entities::institution::{self, Institution};
use entities::person::{self, Person};
use entities::revision::Revision;
use entities::value::{Addresses, CountryCode, Functions, Names, Noun, PayloadPart, PersonRole, TextList};
use search::{Link, Record};
use std::collections::HashMap;

/// One version of an entry.
#[derive(Debug, Clone)]
pub struct Version {
    /// Counts from 1, the first one known here.
    pub number: usize,
    /// The change that made it.
    pub seq: Seq,
    /// When it was recorded, in UTC.
    pub at: DateTime<Utc>,
    /// What was done, for example `CHANGED`.
    pub action: String,
    /// Who did it, for those who are signed in.
    pub who: Option<String>,
    /// Their role; none for a machine of ours.
    pub role: Option<PersonRole>,
    /// Why.
    pub note: Option<String>,
    /// First day on which it is so; none where that is not recorded.
    pub effective_on: Option<NaiveDate>,
    /// Whether it took effect earlier than the law wants, and why.
    pub short_notice: Option<String>,
    /// The request behind it, for those who may see it.
    pub request: Option<ChangeRequestId>,
    /// What it changed; empty for the first one.
    pub differences: Vec<Difference>,
    /// Whether it can be taken back: something stood there before.
    pub can_be_undone: bool,
}

/// All versions of the entry with this code, the latest first.
///
/// # Errors
/// [`DomainError::NotFound`] when there is no such entry or the viewer may not know.
pub async fn versions(ctx: &Ctx, viewer: &Viewer, code: &str) -> Result<Vec<Version>, DomainError> {
    let (entry, changes, payloads) = read(ctx, viewer, code).await?;
    let acts: Vec<ActId> = changes.iter().map(|change| ActId(change.act)).collect();
    let requests: HashMap<ActId, ChangeRequest> = change_request::by_acts(&ctx.store, &acts)
        .await?
        .into_iter()
        .filter_map(|request| Some((request.act_id?, request)))
        .collect();
    let people = people(ctx, &changes, &requests).await?;
    let before = |change: &Change| old(&payloads, change);
    let mut out = Vec::with_capacity(changes.len());
    for (at, change) in changes.iter().enumerate() {
        let after = changes[at + 1..]
            .iter()
            .filter(|next| is_of_content(next))
            .map(before)
            .next()
            .unwrap_or_else(|| Some(entry.content.clone()));
        let was = before(change);
        let differences = match (&was, &after) {
            _ if !is_of_content(change) => Vec::new(),
            (Some(was), Some(after)) => differences(Some(was), after),
            (None, Some(after)) if change.action == "CREATED" => differences(None, after),
            _ => Vec::new(),
        };
        let request = requests.get(&ActId(change.act));
        let author = request
            .map(|request| request.written_by.unwrap_or(request.drafted_by))
            .or_else(|| person_of(&change.actor))
            .and_then(|id| people.get(&id));
        let may_see = request.is_some_and(|request| {
            let subject = policy::Subject::hidden(Noun::ChangeRequest);
            let subject = CountryCode::parse(&request.country).map_or(subject, |country| subject.of(country));
            policy::decide(viewer, policy::Action::ReadRequests, &subject) == policy::Decision::Allow
        });
        out.push(Version {
            number: at + 1,
            seq: Seq(change.seq),
            at: change.at,
            action: change.action.clone(),
            who: author.filter(|_| viewer.person().is_some()).map(|person| person.name.clone()),
            role: author.map(|person| person.role),
            note: request.map(|request| request.note.clone()).filter(|note| !note.is_empty()),
            effective_on: request.map(|request| request.effective_on),
            short_notice: request
                .filter(|request| request.is_short_notice)
                .and_then(|request| request.short_notice_reason.clone()),
            request: request.filter(|_| may_see).map(|request| request.id),
            can_be_undone: is_of_content(change) && change.action != "LOADED",
            differences,
        });
    }
    out.reverse();
    Ok(out)
}

/// Whether a change row is about what the entry says.
fn is_of_content(change: &Change) -> bool {
    ![CONFIRMED, PERSONS_ERASED].contains(&change.action.as_str())
}

fn person_of(actor: &str) -> Option<PersonId> {
    actor.strip_prefix("person:")?.parse().ok().map(PersonId)
}

async fn people(
    ctx: &Ctx,
    changes: &[Change],
    requests: &HashMap<ActId, ChangeRequest>,
) -> Result<HashMap<PersonId, Person>, DomainError> {
    let mut ids: Vec<PersonId> = changes.iter().filter_map(|change| person_of(&change.actor)).collect();
    ids.extend(requests.values().map(|request| request.written_by.unwrap_or(request.drafted_by)));
    Ok(person::by_ids(&ctx.store, &ids).await?.into_iter().map(|person| (person.id, person)).collect())
}

type Parts = HashMap<(i64, PayloadPart), Payload>;

/// What the entry said before a change.
fn old(payloads: &Parts, change: &Change) -> Option<Content> {
    let part = |part| payloads.get(&(change.seq, part)).map(|payload| payload.content.as_str());
    content_of(part(PayloadPart::Main)?, part(PayloadPart::Personal).filter(|_| change.personal_digest.is_some()))
}

async fn read(ctx: &Ctx, viewer: &Viewer, code: &str) -> Result<(Stored, Vec<Change>, Parts), DomainError> {
    let found = stored_by_codes(&ctx.store, &[code.to_owned()]).await?.remove(code);
    let entry =
        found.filter(|entry| policy::audience(viewer).sees(entry.row.is_public)).ok_or(DomainError::NotFound)?;
    let changes = change::of(&ctx.store, Noun::Institution, &entry.row.id.to_string()).await?;
    let seqs: Vec<Seq> =
        changes.iter().filter(|change| change.digest.is_some()).map(|change| Seq(change.seq)).collect();
    let payloads = change::payloads(&ctx.store, &seqs).await?;
    Ok((entry, changes, payloads.into_iter().map(|payload| ((payload.seq, payload.part), payload)).collect()))
}

/// The entry with this code as it was known at an instant, with everything that was announced by then; `None` when it was not known
/// yet, or not public to this viewer then.
///
/// Who came before it is told as it is known now: that stands in other entries.
///
/// # Errors
/// [`DomainError::NotFound`] when there is no such entry or the viewer may not know.
pub async fn known_at(
    ctx: &Ctx,
    viewer: &Viewer,
    code: &str,
    at: DateTime<Utc>,
) -> Result<Option<Record>, DomainError> {
    let (entry, changes, payloads) = read(ctx, viewer, code).await?;
    if changes.first().is_none_or(|first| first.at > at) {
        return Ok(None);
    }
    let later = changes.iter().find(|change| change.at > at && change.digest.is_some());
    let content = match later {
        None => entry.content.clone(),
        Some(change) => match old(&payloads, change) {
            Some(content) => content,
            None => return Ok(None),
        },
    };
    if !policy::audience(viewer).sees(content.is_public) {
        return Ok(None);
    }
    let others: Vec<&str> = content.relations.iter().map(|related| related.other.as_str()).collect();
    let ids: HashMap<String, InstitutionId> =
        institution::by_codes(&ctx.store, &others).await?.into_iter().map(|row| (row.code, row.id)).collect();
    let moment = ctx.moment();
    let now = moment.snapshot().by_id(entry.row.id);
    Ok(Some(record(&moment.snapshot().lists, entry.row, content, &ids, now.map(|record| &**record))))
}

/// What the entry with this code said in an earlier version, for who has that before them; `None` when that is not kept.
///
/// # Errors
/// [`DomainError::NotFound`] when there is no such entry or the viewer may not know.
pub async fn at_version(ctx: &Ctx, viewer: &Viewer, code: &str, version: i32) -> Result<Option<Content>, DomainError> {
    let (entry, changes, payloads) = read(ctx, viewer, code).await?;
    if entry.row.version == version {
        return Ok(Some(entry.content));
    }
    // Each change with something before it ended a version, the first of them the first.
    let nth = usize::try_from(version - 1).ok();
    let mut ended = changes.iter().filter(|change| change.digest.is_some());
    Ok(nth.and_then(|nth| ended.nth(nth)).and_then(|change| old(&payloads, change)))
}

fn record(
    lists: &search::Lists,
    row: Institution,
    content: Content,
    ids: &HashMap<String, InstitutionId>,
    now: Option<&Record>,
) -> Record {
    let country = CountryCode::parse(&row.country).unwrap_or_else(|_| unreachable_country());
    let link = |kind| -> Vec<Link> {
        let own = content.relations.iter().filter(|related| related.kind == kind);
        own.filter_map(|related| {
            Some(Link {
                institution: *ids.get(&related.other)?,
                code: related.other.clone(),
                on: related.on,
                scope: related.scope.clone(),
            })
        })
        .collect()
    };
    let revisions = content.described.iter().map(|one| Revision {
        id: RevisionId(row.id.0),
        institution_id: row.id,
        effective_from: one.during.from,
        effective_to: one.during.to,
        recorded_at: DateTime::UNIX_EPOCH,
        superseded_at: None,
        acronym: one.text.acronym.clone(),
        network: one.text.network.clone(),
        names: Names(one.text.names.clone()),
        functions: Functions(one.text.functions.clone()),
        areas: TextList(one.text.areas.clone()),
        addresses: Addresses(one.text.addresses.clone()),
        contacts: one.text.contacts.clone(),
    });
    let competences = content.competences.iter().map(|held| Competence {
        institution_id: row.id,
        country,
        buc: held.buc.clone(),
        role: held.role,
        validity: held.validity,
        ready: held.holding.ready,
        areas: held.holding.areas.clone(),
        scope: held.holding.scope.clone(),
    });
    Record {
        country,
        revisions: revisions.collect(),
        competences: search::packed(lists, competences),
        successors: link(entities::value::RelationKind::Successor),
        predecessors: now.map_or_else(Vec::new, |record| record.predecessors.clone()),
        routed_by: link(entities::value::RelationKind::RoutedBy),
        routes: now.map_or_else(Vec::new, |record| record.routes.clone()),
        connections: now.map_or_else(Vec::new, |record| record.connections.clone()),
        institution: Institution {
            code_status: content.code_status,
            is_public: content.is_public,
            valid_from: content.validity.from,
            valid_to: content.validity.to,
            ..row
        },
    }
}

/// A stored entry has a country that was read once; should it not, any will do for a page that says so.
fn unreachable_country() -> CountryCode {
    CountryCode::all().next().expect("there are countries")
}
