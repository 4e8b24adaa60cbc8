//! What each country says of itself as a host: how many visitors it takes at a time, and on which days nobody.

use super::check::{HostKept, Wrong};
use super::request::ended;
use crate::clock::readable;
use crate::ctx::{Ctx, Recorded};
use crate::error::DomainError;
use crate::message::{Message, written};
use crate::policy::{self, Action, Decision, Subject};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::Read;
use entities::value::{Blackout, Blackouts, CountryCode, DateWindow, HostAnswer, Noun, VisitState};
use entities::visit::host::{self, VisitHost};
use entities::visit::hosting::{self, Hosting};
use entities::visit::{self, Visit};

/// Visitors at a time at most.
const MOST_AT_ONCE: i32 = 1_000;
/// Stretches of days on which nobody is taken.
const MOST_BLACKOUTS: usize = 20;
/// Letters of why.
const LONGEST_WHY: usize = 160;

/// What a country says of itself.
#[derive(Debug, Clone, Default)]
pub struct Stating {
    /// The version that was seen; 0 when it said nothing yet.
    pub expected: i32,
    /// How many visitors it takes at a time; none: it does not say.
    pub capacity: Option<i32>,
    /// Days on which it takes nobody.
    pub blackouts: Vec<Blackout>,
    /// What whoever wants to come should know.
    pub note: String,
}

/// What each country says, by code; for those who are signed in.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not.
pub async fn hostings(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Hosting>, DomainError> {
    viewer.signed_in()?;
    Ok(hosting::list(&ctx.store).await?)
}

/// What the viewer's own country says.
///
/// # Errors
/// As [`hostings`].
pub async fn own_hosting(ctx: &Ctx, viewer: &Viewer) -> Result<Option<Hosting>, DomainError> {
    match viewer.signed_in()?.country {
        Some(country) => Ok(hosting::of(&ctx.store, country.as_str()).await?),
        None => Ok(None),
    }
}

fn own_subject(viewer: &Viewer) -> Subject {
    let country = viewer.person().and_then(|person| person.country);
    country.map_or(Subject::public(Noun::Visit), |country| Subject::public(Noun::Visit).of(country))
}

/// Whether the viewer says how their country hosts.
pub fn may_state(viewer: &Viewer) -> bool {
    policy::decide(viewer, Action::StateHosting, &own_subject(viewer)) == Decision::Allow
}

/// Says how one's own country hosts.
///
/// # Errors
/// [`DomainError::Invalid`] with what is wrong; [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn state(ctx: &Ctx, viewer: &Viewer, stating: Stating) -> Result<Hosting, DomainError> {
    let person = viewer.signed_in()?;
    let permit = ctx.require(viewer, Action::StateHosting, &own_subject(viewer), "hosting")?;
    let country = person.country.ok_or(DomainError::Forbidden)?;
    let mut wrong = Wrong::default();
    if stating.capacity.is_some_and(|capacity| !(1..=MOST_AT_ONCE).contains(&capacity)) {
        wrong.say(&["capacity"], "OUT_OF_RANGE", Message::plain("visit-capacity-range", "Give 1 to 1000, or nothing."));
    }
    if stating.blackouts.len() > MOST_BLACKOUTS {
        wrong.say(&["blackouts"], "TOO_MANY", Message::too_many(MOST_BLACKOUTS));
    }
    let mut blackouts = Vec::new();
    for (at, one) in stating.blackouts.into_iter().enumerate() {
        let at = at.to_string();
        if one.days.to < one.days.from {
            let message = Message::plain("visit-window-order", "These days end before they begin.");
            wrong.say(&["blackouts", &at], "INVALID_PERIOD", message);
        }
        match written(&one.why, "blackouts", LONGEST_WHY, None) {
            Ok(why) => blackouts.push(Blackout { why, ..one }),
            Err(problem) => wrong.0.push(problem),
        }
    }
    let note = written(&stating.note, "note", super::LONGEST_NOTE, None).unwrap_or_else(|problem| {
        wrong.0.push(problem);
        String::new()
    });
    ended(wrong)?;
    blackouts.sort_by_key(|one| one.days);
    let writing = ctx.begin(&permit).await?;
    let known = hosting::of(writing.tx(), country.as_str()).await?;
    let version = known.as_ref().map_or(0, |known| known.version);
    if version != stating.expected {
        return Err(DomainError::Conflict);
    }
    let row = Hosting {
        country: country.to_string(),
        capacity: stating.capacity,
        blackouts: Blackouts(blackouts),
        note,
        changed_at: ctx.now(),
        version: version + 1,
    };
    match known {
        Some(_) => hosting::save(writing.tx(), Hosting { version, ..row.clone() }, version).await?,
        None => hosting::insert(writing.tx(), row.clone()).await?,
    }
    let change = Recorded {
        noun: Noun::Visit,
        entity_id: country.to_string(),
        label: format!("hosting of {country}"),
        country: Some(country),
        action: "HOSTING_STATED",
        is_public: false,
        before: None,
    };
    writing.commit(vec![change]).await?;
    Ok(row)
}

/// What is said of days on which a country takes nobody.
fn blackout(country: CountryCode, days: &DateWindow) -> Message {
    let (from, to) = (days.from.to_string(), days.to.to_string());
    let english =
        format!("{country} hosts nobody from {} to {}; choose other days.", readable(days.from), readable(days.to));
    Message::new("visit-blackout", vec![("country", country.to_string()), ("from", from), ("to", to)], english)
}

/// The days of a country on which nobody is taken and that have one in common with these.
fn closed<'h>(hosting: &'h Hosting, days: &DateWindow) -> Option<&'h DateWindow> {
    hosting.blackouts.0.iter().map(|one| &one.days).find(|closed| closed.meets(days))
}

/// Says of each host that takes nobody on any of the days offered.
pub(super) async fn closed_on(
    store: &impl Read,
    windows: &[DateWindow],
    hosts: &[HostKept],
    wrong: &mut Wrong,
) -> Result<(), DomainError> {
    let known = hosting::list(store).await?;
    for (country, ..) in hosts {
        let Some(hosting) = known.iter().find(|hosting| hosting.country == country.as_str()) else { continue };
        // A stretch of which some days are free can still be agreed on.
        let whole = |window: &DateWindow| hosting.blackouts.0.iter().find(|one| one.days.holds(window));
        let closed: Option<Vec<_>> = windows.iter().map(whole).collect();
        if let Some(first) = closed.and_then(|closed| closed.into_iter().next()) {
            wrong.say(&["windows"], "BLACKOUT", blackout(*country, &first.days));
        }
    }
    Ok(())
}

/// Whether one host can take so many visitors on these days, beside those it takes already.
///
/// # Errors
/// [`DomainError::Invalid`] with `BLACKOUT` or `CAPACITY` at `path`.
pub(super) async fn fits(
    store: &impl Read,
    (asked, host): (&Visit, &VisitHost),
    days: &DateWindow,
    path: &'static str,
) -> Result<(), DomainError> {
    let Ok(country) = CountryCode::parse(&host.country) else { return Ok(()) };
    let Some(hosting) = hosting::of(store, &host.country).await? else { return Ok(()) };
    let mut wrong = Wrong::default();
    if let Some(closed) = closed(&hosting, days) {
        wrong.say(&[path], "BLACKOUT", blackout(country, closed));
    }
    if let Some(capacity) = hosting.capacity {
        let scheduled = visit::in_state(store, VisitState::Scheduled).await?;
        let ids: Vec<_> = scheduled.iter().map(|one| one.id).collect();
        let hosts = host::of(store, &ids).await?;
        let is_there = |one: &&Visit| {
            let mut own = hosts.iter().filter(|own| own.visit_id == one.id && own.country == host.country);
            one.id != asked.id
                && own.any(|own| own.answer == HostAnswer::Accepted)
                && planned(one).is_some_and(|other| other.meets(days))
        };
        let others = scheduled.iter().filter(is_there);
        let taken: i64 = others.map(|one| i64::from(one.content.visitors.unwrap_or(0))).sum();
        let coming = i64::from(asked.content.visitors.unwrap_or(0));
        if taken + coming > i64::from(capacity) {
            let english = format!(
                "{country} takes {capacity} visitors at a time, and {taken} come on these days already; choose other days or fewer visitors."
            );
            let args = vec![
                ("country", country.to_string()),
                ("capacity", capacity.to_string()),
                ("taken", taken.to_string()),
            ];
            wrong.say(&[path], "CAPACITY", Message::new("visit-capacity", args, english));
        }
    }
    ended(wrong)
}

/// The days of an event that is settled.
pub(super) fn planned(visit: &Visit) -> Option<DateWindow> {
    let from: NaiveDate = visit.plan.starts_on?;
    Some(DateWindow { from, to: visit.plan.ends_on.unwrap_or(from).max(from) })
}
