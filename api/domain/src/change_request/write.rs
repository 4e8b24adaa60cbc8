//! Writes planned changes into the store: one change row an institution, with what it said before (5-rules 17, 18).

use super::plan::Planned;
use crate::ctx::{Ctx, Recorded, Writing};
use crate::error::{DomainError, Problem};
use crate::institution::{Content, Described, is_placeholder};
use crate::message::Message;
use entities::DbError;
use entities::competence::{self, Competence};
use entities::id::{InstitutionId, RelationId, RevisionId};
use entities::institution::{self, Institution};
use entities::relation::{self, Relation};
use entities::revision::{self, Revision};
use entities::value::{Addresses, CountryCode, Functions, InstitutionCode, Names, Noun, TextList};
use std::collections::HashMap;

/// Writes what is planned; gives the change rows. `word` names the act for entries that were there before.
///
/// # Errors
/// [`DomainError::Conflict`] when somebody saved one of the entries meanwhile; [`DomainError::Invalid`] with `CODE_TAKEN`.
pub(super) async fn write(
    ctx: &Ctx,
    writing: &Writing<'_>,
    planned: &[Planned],
    word: &'static str,
) -> Result<Vec<Recorded>, DomainError> {
    let tx = writing.tx();
    let mut changes = Vec::with_capacity(planned.len());
    let (mut fresh, mut revisions, mut held) = (Vec::new(), Vec::new(), Vec::new());
    let mut ids: HashMap<String, InstitutionId> = HashMap::new();
    // In one order everywhere, so that two who write the same entries do not wait for each other.
    let mut planned: Vec<&Planned> = planned.iter().collect();
    planned.sort_by(|a, b| a.after.code.cmp(&b.after.code));
    for one in planned.iter().copied() {
        let row = row_of(ctx, one)?;
        ids.insert(row.code.clone(), row.id);
        let known = one.before.as_ref().map(|stored| &stored.content);
        let kept: &[Revision] = one.before.as_ref().map_or(&[], |stored| &stored.revisions);
        if known.is_none_or(|old| old.described != one.after.described) {
            let next = revisions_of(ctx, row.id, &one.after, kept);
            if !kept.is_empty() {
                revision::delete_of(tx, row.id).await?;
            }
            revisions.extend(next);
        }
        if known.is_none_or(|old| old.competences != one.after.competences) {
            if known.is_some() {
                competence::delete_of(tx, row.id).await?;
            }
            held.extend(competences_of(row.id, &one.after)?);
        }
        changes.push(Recorded {
            noun: Noun::Institution,
            entity_id: row.id.to_string(),
            label: row.code.clone(),
            country: CountryCode::parse(&row.country).ok(),
            action: action(one, word),
            // Who could see the entry learns that it is no longer public.
            is_public: row.is_public || known.is_some_and(|old| old.is_public),
            before: known.cloned(),
        });
        match &one.before {
            Some(stored) => institution::save(tx, row, stored.row.version).await?,
            None => fresh.push(row),
        }
    }
    match institution::insert_many(tx, fresh).await {
        Err(DbError::Duplicate(_)) => {
            let message =
                Message::plain("request-code-taken-meanwhile", "A code was taken meanwhile; choose another one.");
            return Err(Problem::at(&["code"], "CODE_TAKEN", message).into());
        }
        other => other?,
    }
    revision::insert_many(tx, revisions).await?;
    competence::insert_many(tx, held).await?;
    relations(ctx, writing, &planned, &ids).await?;
    Ok(changes)
}

fn action(one: &Planned, word: &'static str) -> &'static str {
    let Some(before) = &one.before else { return "CREATED" };
    let ends = before.content.validity.to != one.after.validity.to && one.after.validity.to.is_some();
    match word {
        _ if before.content.is_public && !one.after.is_public => "HIDDEN",
        "MERGED" | "SPLIT" | "RENAMED" if !ends => "CHANGED",
        "IMPORTED" | "CREATED" if ends => "ENDED",
        "CREATED" => "CHANGED",
        word => word,
    }
}

fn row_of(ctx: &Ctx, one: &Planned) -> Result<Institution, DomainError> {
    let after = &one.after;
    // Checked before; a failure here is a defect.
    let code = InstitutionCode::parse(&after.code).map_err(|_| DomainError::Internal)?;
    let described = after.description(ctx.today());
    let is_placeholder = is_placeholder(&described.acronym, &described.names());
    let old = one.before.as_ref().map(|stored| &stored.row);
    Ok(Institution {
        id: old.map_or_else(|| InstitutionId(ctx.ids.next()), |row| row.id),
        code: after.code.clone(),
        country: code.country().to_string(),
        national_id: code.national_id().to_owned(),
        code_status: after.code_status,
        is_public: after.is_public,
        is_placeholder,
        valid_from: after.validity.from,
        valid_to: after.validity.to,
        confirmed_on: old.and_then(|row| row.confirmed_on),
        version: old.map_or(1, |row| row.version),
    })
}

/// The revisions of what is described; one that says what it said before stays the same row.
fn revisions_of(ctx: &Ctx, id: InstitutionId, after: &Content, kept: &[Revision]) -> Vec<Revision> {
    let now = ctx.now();
    let row = |one: &Described| match kept.iter().find(|row| Described::from(*row) == *one) {
        Some(row) => row.clone(),
        None => Revision {
            id: RevisionId(ctx.ids.next()),
            institution_id: id,
            effective_from: one.during.from,
            effective_to: one.during.to,
            recorded_at: now,
            superseded_at: None,
            acronym: one.text.acronym.clone(),
            network: one.text.network.clone(),
            names: Names(one.text.names.clone()),
            functions: Functions(one.text.functions.clone()),
            areas: TextList(one.text.areas.clone()),
            addresses: Addresses(one.text.addresses.clone()),
            contacts: one.text.contacts.clone(),
        },
    };
    after.described.iter().map(row).collect()
}

fn competences_of(id: InstitutionId, after: &Content) -> Result<Vec<Competence>, DomainError> {
    let country = InstitutionCode::parse(&after.code).map_err(|_| DomainError::Internal)?.country();
    let row = |held: &crate::competence::Stretch| Competence {
        institution_id: id,
        country,
        buc: held.buc.clone(),
        role: held.role,
        validity: held.validity,
        ready: held.holding.ready,
        areas: held.holding.areas.clone(),
        scope: held.holding.scope.clone(),
    };
    Ok(after.competences.iter().map(row).collect())
}

/// Relations come last: all institutions that they name are there by then.
async fn relations(
    ctx: &Ctx,
    writing: &Writing<'_>,
    planned: &[&Planned],
    ids: &HashMap<String, InstitutionId>,
) -> Result<(), DomainError> {
    let tx = writing.tx();
    let changed = |one: &&&Planned| {
        one.before.as_ref().map_or(!one.after.relations.is_empty(), |old| old.content.relations != one.after.relations)
    };
    let changed: Vec<&Planned> = planned.iter().filter(changed).copied().collect();
    let others: Vec<&str> = changed
        .iter()
        .flat_map(|one| one.after.relations.iter().map(|related| related.other.as_str()))
        .filter(|code| !ids.contains_key(*code))
        .collect();
    let mut ids = ids.clone();
    ids.extend(institution::by_codes(tx, &others).await?.into_iter().map(|row| (row.code, row.id)));
    let mut rows = Vec::new();
    for one in changed {
        let Some(&id) = ids.get(&one.after.code) else { continue };
        if one.before.is_some() {
            relation::delete_of(tx, id).await?;
        }
        for related in &one.after.relations {
            let Some(&other_id) = ids.get(&related.other) else { continue };
            rows.push(Relation {
                id: RelationId(ctx.ids.next()),
                institution_id: id,
                kind: related.kind,
                other_id,
                on: related.on,
                scope: related.scope.clone(),
            });
        }
    }
    Ok(relation::insert_many(tx, rows).await?)
}
