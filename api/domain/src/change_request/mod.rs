//! Changes of entries: drafted, proposed, approved by a second person of the same country, effective on a day, announced in time.

mod act;
mod check;
mod decide;
mod difference;
mod draft;
mod lifecycle;
mod list;
mod notice;
mod plan;
mod view;
mod write;

pub use act::{Act, CompetenceEdit, Edge, Entry, Part, Patch, RelationEdit, Successor, Target, patch_between};
pub(crate) use decide::apply_first;
pub use decide::{Decision, apply_now, decide, propose, withdraw};
pub use difference::{Difference, differences};
pub use draft::{Draft, Then, draft, save};
pub(crate) use draft::{draft_all, problems_of};
pub use lifecycle::{Step, next};
pub use list::{Listed, list, names};
pub use notice::{earliest, earliest_for, is_substantial, takes_effect};
pub use plan::Planned;

pub use view::{View, entry, may_draft, preview, view, written};

use crate::ctx::{Ctx, Recorded};
use crate::error::{DomainError, Problem, Problems};
use crate::institution::{Stored, content_of};
use crate::message::Message;
use crate::policy::{Action, Subject};
use crate::viewer::Viewer;
use entities::change;
use entities::change_request::{self, ChangeRequest};
use entities::id::ChangeRequestId;
use entities::value::{CountryCode, InstitutionCode, Noun, PayloadPart};
use plan::Former;
use std::collections::{BTreeMap, HashMap};

/// The versions of entries that a request is based on, by code.
pub(crate) type Bases = BTreeMap<String, i32>;

/// What the policy needs to know of a request.
fn subject(request: &ChangeRequest) -> Subject {
    let subject = Subject::hidden(Noun::ChangeRequest).owned_by(request.proposed_by.or(Some(request.drafted_by)));
    match CountryCode::parse(&request.country) {
        Ok(country) => subject.of(country),
        Err(_) => subject,
    }
}

/// The change row of a step of a request; never public, unlike the change of the entries themselves.
fn recorded(request: &ChangeRequest, action: &'static str) -> Recorded {
    Recorded {
        noun: Noun::ChangeRequest,
        entity_id: request.id.to_string(),
        label: word(request).to_owned(),
        country: CountryCode::parse(&request.country).ok(),
        action,
        is_public: false,
        before: None,
    }
}

/// What a request does, in one word; empty for one that cannot be read.
pub fn word(request: &ChangeRequest) -> &'static str {
    act_of(request).map_or("", |act| act.word())
}

/// Codes of the entries a request changes or makes.
pub fn codes(request: &ChangeRequest) -> Vec<String> {
    act_of(request).map_or_else(|_| Vec::new(), |act| act.codes())
}

/// What a request asks for.
fn act_of(request: &ChangeRequest) -> Result<Act, DomainError> {
    serde_json::from_value(request.act.clone()).map_err(|error| {
        tracing::error!(%error, request = %request.id, "a stored request cannot be read");
        DomainError::Internal
    })
}

fn bases_of(request: &ChangeRequest) -> Bases {
    serde_json::from_value(request.bases.clone()).unwrap_or_default()
}

/// The request with this identity, for somebody who may do `action` with it.
async fn load(ctx: &Ctx, viewer: &Viewer, id: ChangeRequestId, action: Action) -> Result<ChangeRequest, DomainError> {
    let found = change_request::by_ids(&ctx.store, &[id]).await?.into_iter().next();
    let Some(request) = found else {
        ctx.require(viewer, action, &Subject::public(Noun::ChangeRequest), "").map_err(|error| match error {
            DomainError::Unauthenticated => error,
            // Whether there is such a request is told to nobody who could not see it.
            _ => DomainError::NotFound,
        })?;
        return Err(DomainError::NotFound);
    };
    ctx.require(viewer, action, &subject(&request), &request.id.to_string())?;
    Ok(request)
}

/// The one country whose entries an act changes.
fn country_of(act: &Act) -> Result<CountryCode, DomainError> {
    let codes = act.codes();
    let mut countries = Vec::new();
    let mut problems = Vec::new();
    for code in &codes {
        match InstitutionCode::parse(code) {
            Ok(parsed) => countries.push(parsed.country()),
            Err(error) => {
                let message =
                    Message::new("invalid-code", vec![("code", crate::institution::cut(code))], format!("{error}."));
                problems.push(Problem { path: vec!["code".to_owned()], code: "INVALID_CODE", message });
            }
        }
    }
    countries.dedup();
    if countries.len() > 1 {
        let message =
            Message::plain("request-one-country", "One request changes entries of one country; make one for each.");
        problems.push(Problem::at(&["code"], "OTHER_COUNTRY", message));
    }
    match (countries.first(), problems.is_empty()) {
        (Some(country), true) => Ok(*country),
        (None, true) => {
            let message = Message::plain("request-empty", "The request names no entry.");
            Err(Problem::at(&[], "NO_CHANGE", message).into())
        }
        _ => Err(DomainError::Invalid(Problems(problems))),
    }
}

/// Codes written as they are stored, so that `gb:uk030` names the same entry as `UK:UK030`.
fn codes_to_read(act: &Act) -> Vec<String> {
    let mut codes = act.codes();
    let successors: Vec<String> = match act {
        Act::End { successors, .. } => successors.iter().map(|next| next.code.clone()).collect(),
        _ => Vec::new(),
    };
    codes.extend(successors);
    codes
}

/// Entries as they stand, and what an entry said before a change where the act asks for that.
struct Known {
    stored: HashMap<String, Stored>,
    old: Option<(i64, Former)>,
}

impl Known {
    async fn read(store: &impl entities::Read, act: &Act) -> Result<Self, DomainError> {
        let stored = crate::institution::stored_by_codes(store, &codes_to_read(act)).await?;
        let old = match act {
            Act::Restore { code, seq } => match stored.get(code) {
                Some(entry) => Some((*seq, old_content(store, entry, *seq).await?)),
                None => None,
            },
            _ => None,
        };
        Ok(Self { stored, old })
    }

    fn plan(&self, act: &Act, day: chrono::NaiveDate) -> Result<Vec<Planned>, Problems> {
        plan::plan(act, day, &self.stored, |seq| {
            let found = self.old.as_ref().filter(|(own, _)| *own == seq);
            found.map_or(Former::Unknown, |(_, former)| former.clone())
        })
    }
}

/// What an entry said before a change of it.
async fn old_content(store: &impl entities::Read, entry: &Stored, seq: i64) -> Result<Former, DomainError> {
    let seq = change::Seq(seq);
    let Some(row) = change::get(store, seq).await? else { return Ok(Former::Unknown) };
    let is_of_it = row.noun == Noun::Institution && row.entity_id == entry.row.id.to_string();
    if !is_of_it
        || [crate::institution::CONFIRMED, crate::institution::PERSONS_ERASED, "LOADED"].contains(&row.action.as_str())
    {
        return Ok(Former::Unknown);
    }
    if row.digest.is_none() {
        // The entry was made by this change.
        return Ok(Former::NotThere);
    }
    let payloads = change::payloads(store, &[seq]).await?;
    let part = |part| payloads.iter().find(|payload| payload.part == part).map(|payload| payload.content.as_str());
    let content = part(PayloadPart::Main).and_then(|main| content_of(main, part(PayloadPart::Personal)));
    Ok(content.map_or(Former::Unknown, |content| Former::Said(Box::new(content))))
}
