//! The ledger of who takes a practice up: stated by the adopter's own people, read by everybody.

use super::confirm::state_on;
use super::{comment, name_of, recorded, subject};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::cut;
use crate::mail::{self, Letter, Whom};
use crate::message::{Message, is_language};
use crate::person::is_address;
use crate::policy::{self, Action, Decision, Subject};
use crate::repeat::Repeatable;
use crate::viewer::Viewer;
use entities::DbError;
use entities::id::{UptakeId, UptakeStepId};
use entities::practice::uptake::{self, Uptake, UptakeStep};
use entities::value::{CountryCode, InstitutionCode, Noun, PersonRole, PracticeState, Texts, UptakeStage};
use search::PracticeRecord;
use serde::Serialize;
use std::sync::Arc;

/// The stages that can follow one; every stage may be the first but giving up.
pub fn next_stages(stage: Option<UptakeStage>) -> &'static [UptakeStage] {
    use UptakeStage::{Abandoned, InUse, Interested, Piloting, Planned};
    match stage {
        None | Some(Abandoned) => &[Interested, Planned, Piloting, InUse],
        Some(Interested) => &[Planned, Piloting, InUse, Abandoned],
        Some(Planned) => &[Piloting, InUse, Abandoned],
        Some(Piloting) => &[InUse, Abandoned],
        Some(InUse) => &[Abandoned],
    }
}

/// What is stated.
#[derive(Debug, Clone, Serialize)]
pub struct Stating {
    /// The practice.
    pub practice: i32,
    /// Code of the institution that takes it up; none for the country as a whole.
    pub institution: Option<String>,
    /// The version of the statement that was seen; none for the first one.
    pub expected: Option<i32>,
    /// How far they are.
    pub stage: UptakeStage,
    /// The language of the texts.
    pub language: String,
    /// What was changed; none leaves it as it is.
    pub adaptation: Option<String>,
    /// What shows that it works; none leaves it as it is.
    pub evidence: Option<String>,
    /// Why it was given up; needed with that stage.
    pub reason: Option<String>,
    /// A functional mailbox for the practice's owner; none leaves it as it is.
    pub contact: Option<String>,
}

/// Letters of an adaptation, evidence or reason.
const LONGEST: usize = 2_000;

fn text(field: &'static str, said: Option<&str>, problems: &mut Vec<Problem>) -> Option<String> {
    let said = said?;
    match comment(said, field, None) {
        Ok(text) if text.chars().count() > LONGEST => {
            problems.push(Problem::at(&[field], "TOO_LONG", Message::too_long(LONGEST)));
            None
        }
        Ok(text) => Some(text),
        Err(DomainError::Invalid(wrong)) => {
            problems.extend(wrong.0);
            None
        }
        Err(_) => None,
    }
}

/// The institution that somebody speaks for, which must be of their country: its code, empty without one; none when that is wrong.
pub(crate) fn own_institution(
    ctx: &Ctx,
    country: CountryCode,
    code: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    let Some(code) = code.map(str::trim).filter(|code| !code.is_empty()) else { return Some(String::new()) };
    let moment = ctx.moment();
    let (key, message) = match InstitutionCode::parse(code) {
        Err(error) => ("INVALID_CODE", Message::new("invalid-code", vec![("code", cut(code))], format!("{error}."))),
        Ok(parsed) if parsed.country() != country => {
            let english = format!("{} is an institution of another country.", cut(code));
            ("UNKNOWN_CODE", Message::new("code-other-country", vec![("code", cut(code))], english))
        }
        Ok(parsed) => match moment.snapshot().by_code(parsed.as_str()) {
            Some(record) if record.institution.is_public => return Some(record.code().to_owned()),
            _ => {
                let english = format!("No institution has the code {}.", cut(code));
                ("UNKNOWN_CODE", Message::new("request-unknown-code", vec![("code", cut(code))], english))
            }
        },
    };
    problems.push(Problem::at(&["institution"], key, message));
    None
}

/// What is stated, as it is kept.
struct Said {
    institution: String,
    language: String,
    adaptation: Option<String>,
    evidence: Option<String>,
    reason: Option<String>,
    /// A mailbox, empty to take it away; none when nothing is said of it.
    contact: Option<String>,
}

impl Said {
    /// Puts it over what was stated before.
    fn put(self, row: Uptake, stage: UptakeStage) -> Uptake {
        // Who begins again has no reason any more for having stopped.
        let reason = match stage {
            UptakeStage::Abandoned => {
                self.reason.as_deref().map_or_else(|| row.reason.clone(), |said| row.reason.with(&self.language, said))
            }
            _ => Texts::default(),
        };
        Uptake {
            stage,
            adaptation: self
                .adaptation
                .as_deref()
                .map_or_else(|| row.adaptation.clone(), |said| row.adaptation.with(&self.language, said)),
            evidence: self
                .evidence
                .as_deref()
                .map_or_else(|| row.evidence.clone(), |said| row.evidence.with(&self.language, said)),
            reason,
            contact: self.contact.or_else(|| row.contact.clone()).filter(|contact| !contact.is_empty()),
            ..row
        }
    }
}

/// Everything that is stated, or everything that is wrong with it.
fn checked(ctx: &Ctx, stating: &Stating, record: &PracticeRecord, country: CountryCode) -> Result<Said, DomainError> {
    let mut problems = Vec::new();
    let code = own_institution(ctx, country, stating.institution.as_deref(), &mut problems);
    let own = &record.last().content.institutions;
    let is_own = |code: &String| code.is_empty() || own.contains(code);
    if country == record.country && code.as_ref().is_some_and(is_own) {
        let message = Message::plain("uptake-own", "The practice comes from here; nobody takes up their own.");
        problems.push(Problem::at(&["institution"], "OWN_PRACTICE", message));
    }
    let language = stating.language.trim().to_ascii_lowercase();
    if !is_language(&language) {
        problems.push(Problem::at(&["language"], "UNKNOWN_LANGUAGE", Message::unknown_language(&language)));
    }
    let adaptation = text("adaptation", stating.adaptation.as_deref(), &mut problems);
    let evidence = text("evidence", stating.evidence.as_deref(), &mut problems);
    let reason = text("reason", stating.reason.as_deref(), &mut problems);
    if stating.stage == UptakeStage::Abandoned && reason.as_deref().is_none_or(str::is_empty) {
        let message = Message::plain("uptake-reason", "Write why it was given up, so that others learn from it.");
        problems.push(Problem::at(&["reason"], "REASON_NEEDED", message));
    }
    let contact = stating.contact.as_deref().map(str::trim);
    if contact.is_some_and(|contact| !contact.is_empty() && !is_address(contact)) {
        problems.push(Problem::at(&["contact"], "INVALID_EMAIL", Message::no_email()));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let contact = contact.map(str::to_owned);
    Ok(Said { institution: code.unwrap_or_default(), language, adaptation, evidence, reason, contact })
}

/// Whether a stage can follow what was stated before.
fn may_follow(
    ctx: &Ctx,
    record: &PracticeRecord,
    before: Option<UptakeStage>,
    stage: UptakeStage,
) -> Result<(), DomainError> {
    if before != Some(stage) && !next_stages(before).contains(&stage) {
        let earlier = before.map(|before| before.to_string()).unwrap_or_default();
        let english = format!("\"{stage}\" cannot follow \"{earlier}\" in the ledger.");
        let args = vec![("stage", stage.to_string()), ("state", earlier)];
        let message = Message::new("uptake-wrong-stage", args, english);
        return Err(Problem::at(&["stage"], "WRONG_STATE", message).into());
    }
    // A practice that left the list takes no new adopters; those it has go on.
    if before.is_none() && state_on(record.last(), ctx.today()) != PracticeState::Published {
        let message = Message::plain("uptake-not-listed", "This practice is no longer in the list of good practices.");
        return Err(Problem::at(&[], "WRONG_STATE", message).into());
    }
    Ok(())
}

/// States how far the viewer's country, or an institution of it, is with a practice.
///
/// # Errors
/// [`DomainError::NotFound`] for a practice that is not public; [`DomainError::Conflict`] when somebody stated something meanwhile;
/// [`DomainError::Invalid`] with `WRONG_STATE` for a stage that cannot follow, `REASON_NEEDED` for giving up without a word,
/// `OWN_PRACTICE` for the country the practice comes from.
pub async fn state_uptake(
    ctx: &Ctx,
    viewer: &Viewer,
    stating: &Stating,
    key: Option<&str>,
) -> Result<(Arc<PracticeRecord>, Uptake), DomainError> {
    let person = viewer.signed_in()?;
    let moment = ctx.moment();
    let record = moment.snapshot().practices.by_reference(stating.practice).ok_or(DomainError::NotFound)?.clone();
    let adopter = person.country.map_or(Subject::public(Noun::Practice), |own| Subject::public(Noun::Practice).of(own));
    let permit = ctx.require(viewer, Action::StateUptake, &adopter, &name_of(&record.practice))?;
    let country = person.country.ok_or(DomainError::Forbidden)?;
    let repeat = Repeatable::new(viewer, key, stating)?;
    if let Some(repeat) = &repeat
        && let Some(answer) = repeat.known(ctx).await?
    {
        let id = answer.as_str().and_then(|id| id.parse().ok()).map(UptakeId).ok_or(DomainError::Internal)?;
        let known = uptake::by_id(&ctx.store, id).await?.ok_or(DomainError::NotFound)?;
        return Ok((record, known));
    }
    let said = checked(ctx, stating, &record, country)?;
    let stored = uptake::find(&ctx.store, record.practice.id, country.as_str(), &said.institution).await?;
    if stored.as_ref().map(|stored| stored.version) != stating.expected.filter(|version| *version > 0) {
        return Err(DomainError::Conflict);
    }
    let before = stored.as_ref().map(|stored| stored.stage);
    let moves = before != Some(stating.stage);
    may_follow(ctx, &record, before, stating.stage)?;
    let is_new = stored.is_none();
    let row = stored.unwrap_or_else(|| Uptake {
        id: UptakeId(ctx.ids.next()),
        practice_id: record.practice.id,
        country: country.to_string(),
        institution: said.institution.clone(),
        stage: stating.stage,
        adaptation: Texts::default(),
        evidence: Texts::default(),
        reason: Texts::default(),
        contact: None,
        stated_by: Some(person.id),
        saved_by: None,
        saved_at: ctx.now(),
        version: 0,
    });
    let expected = row.version;
    let row = Uptake {
        saved_by: Some(person.id),
        saved_at: ctx.now(),
        version: expected + 1,
        ..said.put(row, stating.stage)
    };
    let writing = ctx.begin(&permit).await?;
    if is_new {
        match uptake::insert_many(writing.tx(), vec![row.clone()]).await {
            Err(DbError::Duplicate(_)) => return Err(DomainError::Conflict),
            done => done?,
        }
    } else {
        uptake::save(writing.tx(), row.clone(), expected).await?;
    }
    if moves {
        let (id, on) = (UptakeStepId(ctx.ids.next()), ctx.today());
        let step = UptakeStep { id, uptake_id: row.id, stage: row.stage, on };
        uptake::insert_steps(writing.tx(), vec![step]).await?;
    }
    if let Some(repeat) = &repeat
        && !repeat.keep(ctx, &writing, serde_json::json!(row.id.to_string())).await?
    {
        return Err(DomainError::Conflict);
    }
    if is_new {
        mail::queue(ctx, &writing, letters(&record, &row, country)).await?;
    }
    writing.commit(vec![recorded(&record.practice, "TAKEN_UP", true)]).await?;
    let moment = ctx.moment();
    let record = moment.snapshot().practices.by_id(record.practice.id).cloned().unwrap_or(record);
    Ok((record, row))
}

/// Both sides learn of each other: the owner who takes it up, the adopter whom to ask.
fn letters(record: &PracticeRecord, row: &Uptake, country: CountryCode) -> Vec<Letter> {
    let content = &record.last().content;
    let title = content.title.best("en", &content.original).map(|text| text.text.clone()).unwrap_or_default();
    let letter = |kind: &'static str, whom: Vec<Whom>, contact: Option<&String>| Letter {
        whom,
        kind,
        about: row.id.to_string(),
        args: vec![
            ("title", title.clone()),
            ("country", country.to_string()),
            ("contact", contact.cloned().unwrap_or_else(|| "–".to_owned())),
        ],
        path: format!("/practices/{}", record.practice.reference),
    };
    let owner = record.practice.owner.into_iter().map(Whom::Person);
    let owner = owner.chain([Whom::Role(PersonRole::NationalCoordinator, Some(record.country))]).collect();
    let mut letters = vec![letter("uptake-stated", owner, row.contact.as_ref())];
    // Who states it reads the owner's mailbox on the page; their coordinator gets it in writing.
    letters.push(letter(
        "uptake-welcome",
        vec![Whom::Role(PersonRole::NationalCoordinator, Some(country))],
        content.contact.as_ref(),
    ));
    letters
}

/// What the viewer's own country has stated about a practice, as it stands in the store.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in.
pub async fn own_uptake(ctx: &Ctx, viewer: &Viewer, record: &PracticeRecord) -> Result<Vec<Uptake>, DomainError> {
    let Some(country) = viewer.signed_in()?.country else { return Ok(Vec::new()) };
    let all = uptake::of(&ctx.store, &[record.practice.id]).await?;
    Ok(all.into_iter().filter(|one| one.country == country.as_str()).collect())
}

/// Mailboxes by which the two sides of a practice reach each other.
#[derive(Debug, Clone, Default)]
pub struct Contacts {
    /// Of adopters: country, institution (empty for the country), mailbox.
    pub adopters: Vec<(CountryCode, String, String)>,
}

/// The mailboxes of adopters that the viewer may see: the practice's own people and the programme all of them, an adopter's people their own.
pub fn contacts(viewer: &Viewer, record: &PracticeRecord) -> Contacts {
    let sees_all = policy::decide(viewer, Action::ReadRequests, &subject(&record.practice, None, viewer, false));
    let own = viewer.person().and_then(|person| person.country);
    let adopters = record.adopters.iter().filter(|one| sees_all == Decision::Allow || Some(one.country) == own);
    let adopters = adopters
        .filter_map(|one| Some((one.country, one.uptake.institution.clone(), one.uptake.contact.clone()?)))
        .collect();
    Contacts { adopters }
}
