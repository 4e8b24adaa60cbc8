//! What each country says of itself as a host: how many visitors it takes at a time, and on which days nobody.

use super::check::Wrong;
use super::request::ended;
use crate::clock::readable;
use crate::ctx::{Ctx, Recorded};
use crate::error::DomainError;
use crate::message::{Message, written};
use crate::policy::{self, Action, Decision, Subject};
use crate::viewer::Viewer;
use chrono::{NaiveDate, TimeDelta};
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
fn blackout(country: CountryCode, days: DateWindow) -> Message {
    let (from, to) = (days.from.to_string(), days.to.to_string());
    let english =
        format!("{country} hosts nobody from {} to {}; choose other days.", readable(days.from), readable(days.to));
    Message::new("visit-blackout", vec![("country", country.to_string()), ("from", from), ("to", to)], english)
}

/// What room one host has for a request: what its country says of itself, and who comes already.
#[derive(Debug, Default)]
pub(super) struct Room {
    country: Option<CountryCode>,
    hosting: Option<Hosting>,
    coming: i64,
    /// Days on which others come, and how many they are.
    taken: Vec<(DateWindow, i64)>,
}

fn visitors(visit: &Visit) -> i64 {
    i64::from(visit.content.visitors.unwrap_or(0))
}

impl Room {
    /// The room that a host has for a request.
    pub(super) async fn of(store: &impl Read, asked: &Visit, host: &VisitHost) -> Result<Self, DomainError> {
        let Some(hosting) = hosting::of(store, &host.country).await? else { return Ok(Self::default()) };
        let scheduled = visit::in_state(store, VisitState::Scheduled).await?;
        let ids: Vec<_> = scheduled.iter().map(|one| one.id).filter(|id| *id != asked.id).collect();
        let hosts = host::of(store, &ids).await?;
        let is_there = |one: &&Visit| {
            let mut own = hosts.iter().filter(|own| own.visit_id == one.id && own.country == host.country);
            own.any(|own| own.answer == HostAnswer::Accepted)
        };
        let taken = scheduled.iter().filter(is_there).filter_map(|one| Some((planned(one)?, visitors(one))));
        Ok(Self {
            country: CountryCode::parse(&host.country).ok(),
            taken: taken.collect(),
            hosting: Some(hosting),
            coming: visitors(asked),
        })
    }

    /// Whether there is room on all of these days.
    ///
    /// # Errors
    /// [`DomainError::Invalid`] with `BLACKOUT` or `CAPACITY` at `path`.
    pub(super) fn fits(&self, days: DateWindow, path: &'static str) -> Result<(), DomainError> {
        let (Some(country), Some(hosting)) = (self.country, &self.hosting) else { return Ok(()) };
        let mut wrong = Wrong::default();
        if let Some(closed) = hosting.blackouts.0.iter().find(|one| one.days.meets(&days)) {
            wrong.say(&[path], "BLACKOUT", blackout(country, closed.days));
        }
        // More than on any one day never come at a time.
        let on = |day: NaiveDate| {
            let others = self.taken.iter().filter(|(own, _)| own.from <= day && day <= own.to);
            others.map(|(_, count)| count).sum::<i64>()
        };
        let taken = days.from.iter_days().take_while(|day| *day <= days.to).map(on).max().unwrap_or(0);
        if let Some(capacity) = hosting.capacity.filter(|capacity| taken + self.coming > i64::from(*capacity)) {
            let total = taken + self.coming;
            let english = format!(
                "{country} takes {capacity} visitors at a time, and with this request {total} would come on these days; choose other days or fewer visitors, or change the limit."
            );
            let args = vec![
                ("country", country.to_string()),
                ("capacity", capacity.to_string()),
                ("total", total.to_string()),
            ];
            wrong.say(&[path], "CAPACITY", Message::new("visit-capacity", args, english));
        }
        ended(wrong)
    }

    /// Whether there is room for so many days in a row among these.
    ///
    /// # Errors
    /// What stands in the way on the first of them, where there is none.
    pub(super) fn fits_within(&self, window: DateWindow, days: u32, path: &'static str) -> Result<(), DomainError> {
        let length = TimeDelta::days(i64::from(days.max(1)) - 1);
        let stretch = |from: NaiveDate| DateWindow { from, to: from + length };
        let mut stretches = window.from.iter_days().map(stretch).take_while(|one| one.to <= window.to);
        let first = stretches.next().unwrap_or(window);
        let refused = self.fits(first, path);
        if refused.is_ok() || stretches.any(|one| self.fits(one, path).is_ok()) { Ok(()) } else { refused }
    }
}

/// The days of an event that is settled.
pub(super) fn planned(visit: &Visit) -> Option<DateWindow> {
    let from: NaiveDate = visit.plan.starts_on?;
    Some(DateWindow { from, to: visit.plan.ends_on.unwrap_or(from).max(from) })
}
