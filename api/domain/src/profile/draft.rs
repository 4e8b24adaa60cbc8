//! A country's draft: begun, written part by part, thrown away.

use super::check::{Missing, missing, oversized, problems};
use super::lifecycle::{Step, next};
use super::prefill::prefilled;
use super::{recorded, subject};
use crate::ctx::{Ctx, Writing};
use crate::error::{DomainError, Problem, Problems};
use crate::institution::cut;
use crate::message::{Message, tidy};
use crate::policy::Action;
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::DbError;
use entities::id::ProfileId;
use entities::profile::{self, DRAFT, Profile};
use entities::value::{
    Architecture, BucProfile, CountryCode, Office, Operation, ProfileContent, ProfileState, Sector, SectorProfile,
};
use search::{Lists, Snapshot};
use serde::Serialize;
use std::collections::HashSet;
use std::sync::Arc;

/// What a new draft begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum Begin {
    /// What the version in force says; where none is, the last one that was, be it taken back.
    #[default]
    LastVersion,
    /// Nothing.
    Empty,
}

/// A part of a profile written anew; all others stay as they are.
#[derive(Debug, Clone, Serialize)]
pub enum Part {
    /// The original language.
    Original(String),
    /// Day from which the description holds.
    ValidFrom(Option<NaiveDate>),
    /// Who is responsible.
    Offices(Vec<Office>),
    /// How the country is connected.
    Architecture(Architecture),
    /// Sectors, all of them.
    Sectors(Vec<SectorProfile>),
    /// BUCs in roles: all, or those of one sector.
    Bucs(Option<Sector>, Vec<BucProfile>),
    /// How it works day by day.
    Operation(Operation),
}

/// A draft as it is to be kept.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Saving {
    /// The version of the draft that the writer saw; none to begin one.
    pub expected: Option<i32>,
    /// What a new one begins with.
    pub begin: Begin,
    /// Whether what is not stated yet is filled from the directory.
    pub prefill: bool,
    /// What is written anew.
    pub parts: Vec<Part>,
}

/// A draft with what is wrong with it and what it does not say yet.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The draft.
    pub profile: Profile,
    /// What stands in the way of publishing.
    pub problems: Vec<Problem>,
    /// What it does not say yet.
    pub missing: Vec<Missing>,
}

impl Draft {
    fn of(ctx: &Ctx, profile: Profile, country: CountryCode) -> Self {
        let moment = ctx.moment();
        let snapshot = moment.snapshot();
        let problems = problems(&profile.content, country, snapshot, ctx.today());
        let missing = missing(&profile.content, snapshot);
        Self { profile, problems, missing }
    }
}

/// The draft of a country's profile; none when nobody has begun one.
///
/// # Errors
/// [`DomainError::NotFound`] for who may not see it.
pub async fn draft(ctx: &Ctx, viewer: &Viewer, country: CountryCode) -> Result<Option<Draft>, DomainError> {
    ctx.require(viewer, Action::ReadRequests, &subject(country, false), country.as_str())?;
    let stored = profile::get(&ctx.store, country, DRAFT).await?;
    Ok(stored.map(|stored| Draft::of(ctx, stored, country)))
}

/// Keeps a draft, begins it where there is none. What is wrong is kept too and said with it: only what is too large is refused. With an
/// idempotency key the same is kept once.
///
/// # Errors
/// [`DomainError::Conflict`] when the draft is no longer in the version expected, or there is one and none was expected;
/// [`DomainError::Invalid`] with `TOO_LONG` or `TOO_MANY` for each field that is too large: the draft stays as it was.
pub async fn save(
    ctx: &Ctx,
    viewer: &Viewer,
    country: CountryCode,
    saving: Saving,
    key: Option<&str>,
) -> Result<Draft, DomainError> {
    // Who may not see the draft is not told that there is one; who may see it and not write it is refused.
    ctx.require(viewer, Action::ReadRequests, &subject(country, false), country.as_str())?;
    let permit = ctx.require(viewer, Action::Draft, &subject(country, false), country.as_str())?;
    let author = viewer.signed_in()?.id;
    let repeat = Repeatable::new(viewer, key, &(country.as_str(), &saving))?;
    if let Some(repeat) = &repeat
        && repeat.known(ctx).await?.is_some()
    {
        let stored = profile::get(&ctx.store, country, DRAFT).await?;
        return stored.map(|stored| Draft::of(ctx, stored, country)).ok_or(DomainError::Conflict);
    }
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let stored = profile::get(&ctx.store, country, DRAFT).await?;
    if stored.as_ref().map(|stored| stored.version) != saving.expected.filter(|version| *version > 0) {
        return Err(DomainError::Conflict);
    }
    next(stored.as_ref().map(|stored| stored.state), Step::Save)?;
    let last = last_version(snapshot, country);
    let copied = last.filter(|_| stored.is_none() && saving.begin == Begin::LastVersion);
    let mut content = match (&stored, copied) {
        (Some(stored), _) => stored.content.clone(),
        (None, Some(copied)) => copied.content.clone(),
        (None, None) => {
            ProfileContent { original: snapshot.lists.own_language(country).to_owned(), ..Default::default() }
        }
    };
    if let Some(problem) = saving.parts.iter().find_map(|part| of_another_sector(part, &snapshot.lists)) {
        return Err(problem.into());
    }
    for part in saving.parts {
        apply(&mut content, part, &snapshot.lists);
    }
    if saving.prefill {
        content = prefilled(ctx, viewer, country, content);
    }
    let problems = oversized(&content);
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let is_new = stored.is_none();
    let row = stored.unwrap_or_else(|| Profile {
        id: ProfileId(ctx.ids.next()),
        country: country.to_string(),
        number: DRAFT,
        state: ProfileState::Draft,
        content: ProfileContent::default(),
        summary: String::new(),
        based_on: copied.map(|copied| copied.number),
        drafted_by: Some(author),
        saved_by: None,
        saved_at: ctx.now(),
        published_by: None,
        published_at: None,
        superseded_at: None,
        withdrawn_by: None,
        withdrawn_at: None,
        withdrawal_reason: None,
        confirmed_on: None,
        is_demonstration: false,
        version: 0,
    });
    let expected = row.version;
    let row = Profile { content, saved_by: Some(author), saved_at: ctx.now(), version: expected + 1, ..row };
    let writing = ctx.begin(&permit).await?;
    if is_new {
        match profile::insert_many(writing.tx(), vec![row.clone()]).await {
            Err(DbError::Duplicate(_)) => return Err(DomainError::Conflict),
            done => done?,
        }
    } else {
        profile::save(writing.tx(), row.clone(), expected).await?;
    }
    if !keep(ctx, &writing, repeat.as_ref(), &row).await? {
        return Err(DomainError::Conflict);
    }
    let action = if is_new { "DRAFTED" } else { "SAVED" };
    writing.commit(vec![recorded(&row, country, action, false)]).await?;
    Ok(Draft::of(ctx, row, country))
}

async fn keep(
    ctx: &Ctx,
    writing: &Writing<'_>,
    repeat: Option<&Repeatable>,
    row: &Profile,
) -> Result<bool, DomainError> {
    match repeat {
        Some(repeat) => repeat.keep(ctx, writing, serde_json::json!(row.id.to_string())).await,
        None => Ok(true),
    }
}

/// The version that a new draft may begin with: in force, else the last one that was, be it taken back.
pub fn last_version(snapshot: &Snapshot, country: CountryCode) -> Option<&Arc<Profile>> {
    snapshot.profiles.current(country).or_else(|| snapshot.profiles.of(country).last())
}

/// A BUC among those of one sector that is of another: what would become of either sector nobody could say.
fn of_another_sector(part: &Part, lists: &Lists) -> Option<Problem> {
    let Part::Bucs(Some(sector), bucs) = part else { return None };
    let is_other = |one: &BucProfile| lists.buc(&one.buc).and_then(|buc| buc.sector).is_some_and(|of| of != *sector);
    let at = bucs.iter().position(is_other)?;
    let buc = cut(&bucs[at].buc);
    let english = format!("{buc} is a BUC of another sector than the one that is written.");
    let message = Message::new("profile-other-sector", vec![("buc", buc)], english);
    Some(Problem::at(&["bucs", &at.to_string(), "buc"], "OTHER_SECTOR", message))
}

fn tidy_text(text: &mut Option<String>) {
    *text = text.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
}

/// Puts a part into a profile, tidied as it is kept: blanks at the ends go, BUC codes become the usual ones.
pub fn apply(content: &mut ProfileContent, part: Part, lists: &Lists) {
    match part {
        Part::Original(language) => content.original = language.trim().to_ascii_lowercase(),
        Part::ValidFrom(day) => content.valid_from = day,
        Part::Offices(mut offices) => {
            for office in &mut offices {
                tidy(&mut office.name);
                [&mut office.institution, &mut office.access_point, &mut office.mailbox, &mut office.url]
                    .into_iter()
                    .for_each(tidy_text);
            }
            content.offices = offices;
        }
        Part::Architecture(mut built) => {
            for point in &mut built.access_points {
                tidy(&mut point.name);
                tidy(&mut point.operator);
                tidy_text(&mut point.institution);
            }
            built
                .access_points
                .retain(|point| !point.name.is_empty() || !point.operator.is_empty() || point.institution.is_some());
            tidy(&mut built.gateway);
            tidy(&mut built.rina_operator);
            tidy_text(&mut built.rina_version);
            for router in &mut built.routers {
                router.code = router.code.trim().to_owned();
                tidy(&mut router.remark);
            }
            for one in &mut built.applications {
                one.name = one.name.trim().to_owned();
                tidy(&mut one.owner);
            }
            content.architecture = built;
        }
        Part::Sectors(mut sectors) => {
            sectors.iter_mut().for_each(|one| tidy(&mut one.remark));
            content.sectors = sectors;
        }
        Part::Bucs(sector, mut bucs) => {
            for one in &mut bucs {
                // Any of the spellings that occur becomes the usual one; an unknown code stays as it was written, and is said.
                let known = lists.buc(&one.buc).map(|buc| buc.code.clone());
                one.buc = known.unwrap_or_else(|| one.buc.trim().to_owned());
                tidy(&mut one.remark);
            }
            let of = |one: &BucProfile| lists.buc(&one.buc).and_then(|buc| buc.sector);
            let kept = content.bucs.iter().filter(|one| sector.is_some() && of(one) != sector).cloned();
            bucs.extend(kept.collect::<Vec<_>>());
            bucs.sort_by_key(|one| (lists.buc_at(&one.buc).unwrap_or(u16::MAX), one.role));
            content.bucs = bucs;
        }
        Part::Operation(mut run) => {
            tidy_text(&mut run.cdm_version);
            tidy_text(&mut run.next_cdm_version);
            tidy(&mut run.fallback);
            tidy(&mut run.limitations);
            for link in &mut run.links {
                link.url = link.url.trim().to_owned();
                tidy(&mut link.title);
            }
            run.languages = run.languages.iter().map(|code| code.trim().to_ascii_lowercase()).collect();
            let mut seen = HashSet::new();
            run.languages.retain(|code| !code.is_empty() && seen.insert(code.clone()));
            content.operation = run;
        }
    }
}

/// Throws a draft away. Published versions stay.
///
/// # Errors
/// [`DomainError::NotFound`] when there is none; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn discard(ctx: &Ctx, viewer: &Viewer, country: CountryCode, expected: i32) -> Result<(), DomainError> {
    ctx.require(viewer, Action::ReadRequests, &subject(country, false), country.as_str())?;
    let permit = ctx.require(viewer, Action::Draft, &subject(country, false), country.as_str())?;
    let stored = profile::get(&ctx.store, country, DRAFT).await?.ok_or(DomainError::NotFound)?;
    next(Some(stored.state), Step::Discard)?;
    let writing = ctx.begin(&permit).await?;
    profile::delete_draft(writing.tx(), stored.id, expected).await?;
    writing.commit(vec![recorded(&stored, country, "DISCARDED", false)]).await?;
    Ok(())
}
