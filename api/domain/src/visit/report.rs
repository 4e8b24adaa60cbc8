//! What came of a visit: a report with lessons, what is to be done now, and a good practice begun from it.

use super::check::Wrong;
use super::close::holds;
use super::letter;
use super::lifecycle::{Party, Step, can, wrong_state};
use super::request::ended;
use super::step::Held;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::{Message, is_language, written};
use crate::practice::{self, Change, Draft, Field};
use crate::viewer::Viewer;
use entities::value::{FollowUp, Text, Texts, VisitReport, VisitState, VisitStepKind};
use entities::visit::Visit;
use entities::visit::host::VisitHost;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// Things to be done.
const MOST_FOLLOW_UPS: usize = 20;
/// Letters of what and who.
const LONGEST_WHAT: usize = 300;

/// What is reported.
#[derive(Debug, Clone, Default)]
pub struct Reporting {
    /// ISO 639-1 code of its language; empty: that of the request.
    pub language: String,
    /// What was done and seen.
    pub summary: String,
    /// What others can learn from it.
    pub lessons: String,
    /// What is to be done now.
    pub follow_ups: Vec<FollowUp>,
}

/// Writes the report; for whoever asked and their coordinator.
///
/// # Errors
/// [`DomainError::Invalid`] with `MISSING`, `TOO_LONG`, `INVALID_TEXT`, `UNKNOWN_LANGUAGE`, `TOO_MANY` or `WRONG_STATE`; [`DomainError::Conflict`] when it is
/// no longer in the version expected.
pub async fn report(ctx: &Ctx, viewer: &Viewer, reference: i32, expected: i32, reporting: Reporting) -> Done {
    let parties = [Party::Requester, Party::Coordinator];
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &parties).await?;
    if !can(held.visit.state, Step::Report, held.party) {
        return Err(wrong_state(held.visit.state));
    }
    let mut wrong = Wrong::default();
    let asked = reporting.language.trim().to_ascii_lowercase();
    let language = if asked.is_empty() { held.visit.content.language.clone() } else { asked };
    if !is_language(&language) {
        wrong.say(&["language"], "UNKNOWN_LANGUAGE", Message::unknown_language(&language));
    }
    let mut text = |text: &str, field: &'static str, most: usize, needed: Option<Message>| {
        let needed = needed.map(|message| ("MISSING", message));
        written(text, field, most, needed).unwrap_or_else(|problem| {
            wrong.0.push(problem);
            String::new()
        })
    };
    let needed = Message::plain("visit-report-needed", "Say what was done and seen.");
    let summary = text(&reporting.summary, "summary", super::LONGEST_TEXT, Some(needed));
    let lessons = text(&reporting.lessons, "lessons", super::LONGEST_TEXT, None);
    let mut follow_ups = Vec::new();
    for one in reporting.follow_ups {
        if one.what.trim().is_empty() && one.who.trim().is_empty() && one.due_on.is_none() {
            continue;
        }
        let needed = Message::plain("visit-follow-needed", "Say what is to be done.");
        let what = text(&one.what, "followUps", LONGEST_WHAT, Some(needed));
        let who = text(&one.who, "followUps", LONGEST_WHAT, None);
        follow_ups.push(FollowUp { what, who, ..one });
    }
    if follow_ups.len() > MOST_FOLLOW_UPS {
        wrong.say(&["followUps"], "TOO_MANY", Message::too_many(MOST_FOLLOW_UPS));
    }
    ended(wrong)?;
    held.visit.report = VisitReport { language, summary, lessons, follow_ups, practice: None, at: Some(ctx.now()) };
    held.go(Step::Report, VisitStepKind::Reported, "")?;
    held.save().await?;
    let letters = vec![letter::all(&held.visit, &held.hosts, held.was(), "visit-reported")];
    held.finish(letters, "REPORTED").await
}

/// Whether there is a report that is not taken back.
fn has_report(visit: &Visit) -> bool {
    matches!(visit.state, VisitState::Reported | VisitState::Closed) && visit.report.at.is_some()
}

/// Says that something that was to be done is done, or that it is not; for everybody whom the request binds. `at` is its place in the list, from 0.
///
/// # Errors
/// [`DomainError::NotFound`] when there is nothing at this place; [`DomainError::Invalid`] with `WRONG_STATE` while there is no report;
/// [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn mark_done(
    ctx: &Ctx,
    viewer: &Viewer,
    (reference, expected): (i32, i32),
    at: usize,
    is_done: bool,
) -> Done {
    let parties = [Party::Programme, Party::Requester, Party::Coordinator, Party::Host];
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &parties).await?;
    if held.party == Party::Host && !holds(&held, viewer) {
        return Err(DomainError::Forbidden);
    }
    if !has_report(&held.visit) {
        return Err(wrong_state(held.visit.state));
    }
    let today = ctx.today();
    let one = held.visit.report.follow_ups.get_mut(at).ok_or(DomainError::NotFound)?;
    one.done_on = is_done.then(|| one.done_on.unwrap_or(today));
    held.save().await?;
    held.finish(Vec::new(), "FOLLOWED_UP").await
}

/// Begins a good practice from the lessons of a report; for whoever asked. It is begun once.
///
/// # Errors
/// [`DomainError::Invalid`] with `WRONG_STATE` while there is no report, `BEGUN` when there is a practice already; [`DomainError::Conflict`] when the
/// request is no longer in the version expected.
pub async fn practice_from(
    ctx: &Ctx,
    viewer: &Viewer,
    reference: i32,
    expected: i32,
) -> Result<(Visit, Vec<VisitHost>, Draft), DomainError> {
    let held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Requester]).await?;
    if !has_report(&held.visit) {
        return Err(wrong_state(held.visit.state));
    }
    if held.visit.report.practice.is_some() {
        let message = Message::plain("visit-practice-begun", "A good practice was begun from this report already.");
        return Err(Problem::at(&[], "BEGUN", message).into());
    }
    let visit = held.visit.clone();
    // The practice is written in a transaction of its own; with the key it is the same one when the second part has to be done again.
    drop(held);
    let said = |text: &str| {
        let text = Text { language: visit.report.language.clone(), text: text.to_owned() };
        Texts(vec![text])
    };
    let content = &visit.content;
    let change = Change {
        original: Some(visit.report.language.clone()),
        texts: vec![
            (Field::Title, said(&content.topic.chars().take(100).collect::<String>())),
            (Field::Problem, said(&content.objectives)),
            (Field::Solution, said(&visit.report.lessons)),
            (Field::Results, said(&visit.report.summary)),
        ],
        sectors: Some(content.sectors.clone()),
        bucs: Some(content.bucs.clone()),
        ..Change::default()
    };
    let saving = practice::Saving { practice: None, expected: None, change };
    let draft = practice::save(ctx, viewer, saving, Some(&format!("visit:{}", visit.id))).await?;
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Requester]).await?;
    held.visit.report.practice = Some(draft.practice.reference);
    held.save().await?;
    let (visit, hosts) = held.finish(Vec::new(), "PRACTICE_BEGUN").await?;
    Ok((visit, hosts, draft))
}
