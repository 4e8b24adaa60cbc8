//! What is wanting in the entries that count today.

use crate::ctx::Ctx;
use crate::institution::confirmed_since;
use crate::message::Message;
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{CountryCode, Period};
use search::{Moment, Record, Status};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What can be wanting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Nobody has given it an English name.
    NoEnglishName,
    /// Its name only holds a place.
    PlaceholderName,
    /// It is competent for nothing today.
    NoCompetence,
    /// Nothing says how to reach it.
    NoContact,
    /// Nobody of its country has ever said that it is right.
    NeverConfirmed,
    /// That was said too long ago.
    ConfirmedLongAgo,
    /// It has ended, and nobody follows it.
    NoSuccessor,
    /// Who follows it has ended too, and nobody follows that one.
    DeadEnd,
    /// Two of its competences for one BUC and role hold on the same day.
    OverlappingPeriods,
    /// A competence lasts longer than the institution.
    OutlivesInstitution,
}

impl Kind {
    /// All, in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::NoEnglishName,
        Self::PlaceholderName,
        Self::NoCompetence,
        Self::NoContact,
        Self::NeverConfirmed,
        Self::ConfirmedLongAgo,
        Self::NoSuccessor,
        Self::DeadEnd,
        Self::OverlappingPeriods,
        Self::OutlivesInstitution,
    ];

    /// Its name in addresses and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoEnglishName => "NO_ENGLISH_NAME",
            Self::PlaceholderName => "PLACEHOLDER_NAME",
            Self::NoCompetence => "NO_COMPETENCE",
            Self::NoContact => "NO_CONTACT",
            Self::NeverConfirmed => "NEVER_CONFIRMED",
            Self::ConfirmedLongAgo => "CONFIRMED_LONG_AGO",
            Self::NoSuccessor => "NO_SUCCESSOR",
            Self::DeadEnd => "DEAD_END",
            Self::OverlappingPeriods => "OVERLAPPING_PERIODS",
            Self::OutlivesInstitution => "OUTLIVES_INSTITUTION",
        }
    }

    /// The kind with this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Something that is wanting in one entry.
#[derive(Debug, Clone)]
pub struct Wanting {
    /// What.
    pub kind: Kind,
    /// In which entry.
    pub record: Arc<Record>,
    /// What to do about it.
    pub advice: Message,
}

/// How much of what is wanting in a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summed {
    /// The country.
    pub country: CountryCode,
    /// Entries that were looked at: those that count today or are still to come.
    pub entries: usize,
    /// How many entries, by what is wanting.
    pub counts: BTreeMap<Kind, usize>,
}

/// What is wanting in the entries of a country, or of all; by kind, then code.
pub fn find(ctx: &Ctx, viewer: &Viewer, country: Option<CountryCode>, kind: Option<Kind>) -> Vec<Wanting> {
    let (moment, today) = (ctx.moment(), ctx.today());
    let mut out = Vec::new();
    for record in seen(&moment, viewer).filter(|record| country.is_none_or(|country| record.country == country)) {
        for found in of(&moment, record, today).into_iter().filter(|found| kind.is_none_or(|kind| *found == kind)) {
            out.push(Wanting { kind: found, record: Arc::clone(record), advice: advice(found) });
        }
    }
    out.sort_by(|a, b| (a.kind, a.record.code()).cmp(&(b.kind, b.record.code())));
    out
}

/// How much is wanting in each country, all 32 of them.
pub fn sum(ctx: &Ctx, viewer: &Viewer) -> Vec<Summed> {
    let (moment, today) = (ctx.moment(), ctx.today());
    let mut countries: BTreeMap<CountryCode, Summed> =
        CountryCode::all().map(|country| (country, Summed { country, entries: 0, counts: BTreeMap::new() })).collect();
    for record in seen(&moment, viewer) {
        let Some(summed) = countries.get_mut(&record.country) else { continue };
        summed.entries += usize::from(record.status(today) != Status::Ended);
        for kind in of(&moment, record, today) {
            *summed.counts.entry(kind).or_default() += 1;
        }
    }
    countries.into_values().collect()
}

fn seen<'m>(moment: &'m Moment, viewer: &Viewer) -> impl Iterator<Item = &'m Arc<Record>> {
    let audience = policy::audience(viewer);
    moment.snapshot().records().iter().filter(move |record| audience.sees(record.institution.is_public))
}

/// What is wanting in one entry on a day.
fn of(moment: &Moment, record: &Record, today: NaiveDate) -> Vec<Kind> {
    let mut found = Vec::new();
    let mut say = |is_so: bool, kind: Kind| {
        if is_so {
            found.push(kind);
        }
    };
    if record.status(today) == Status::Ended {
        say(record.successors.is_empty(), Kind::NoSuccessor);
        say(!record.successors.is_empty() && !leads_somewhere(moment, record, today, 0), Kind::DeadEnd);
        return found;
    }
    let revision = record.revision(today);
    let contacts = &revision.contacts;
    let has_contact = !(contacts.phones.is_empty() && contacts.emails.is_empty() && contacts.urls.is_empty());
    say(record.institution.is_placeholder, Kind::PlaceholderName);
    // A name in English alone is an English name.
    say(!record.institution.is_placeholder && revision.names.english().is_none(), Kind::NoEnglishName);
    let is_current = record.status(today) == Status::Current;
    say(is_current && !record.competences.iter().any(|held| held.holds_on(today)), Kind::NoCompetence);
    say(!has_contact, Kind::NoContact);
    match record.institution.confirmed_on {
        None => say(true, Kind::NeverConfirmed),
        Some(on) => say(on < confirmed_since(today), Kind::ConfirmedLongAgo),
    }
    say(overlaps(record), Kind::OverlappingPeriods);
    let validity = record.validity();
    let outlives = |period: Period| match (validity.to, period.to) {
        (Some(end), Some(to)) => to > end,
        (Some(_), None) => true,
        _ => false,
    };
    say(record.competences.iter().any(|held| outlives(held.validity())), Kind::OutlivesInstitution);
    found
}

/// Whether who follows an ended institution, or who follows that one, is there today or will be.
fn leads_somewhere(moment: &Moment, record: &Record, today: NaiveDate, depth: usize) -> bool {
    const LONGEST: usize = 12;
    depth < LONGEST
        && record.successors.iter().any(|link| {
            moment.snapshot().by_id(link.institution).is_some_and(|next| {
                next.status(today) != Status::Ended || leads_somewhere(moment, next, today, depth + 1)
            })
        })
}

fn overlaps(record: &Record) -> bool {
    record.competences.windows(2).any(|pair| {
        pair[0].buc == pair[1].buc && pair[0].role == pair[1].role && pair[0].validity().overlaps(&pair[1].validity())
    }) || record.revisions.windows(2).any(|pair| {
        let period = |at: usize| Period::new(pair[at].effective_from, pair[at].effective_to);
        period(0).overlaps(&period(1))
    })
}

fn advice(kind: Kind) -> Message {
    let (key, english) = match kind {
        Kind::NoEnglishName => ("quality-do-NO_ENGLISH_NAME", "Add a name in English, so that others can read it."),
        Kind::PlaceholderName => ("quality-do-PLACEHOLDER_NAME", "Give it its real name, or end the entry."),
        Kind::NoCompetence => ("quality-do-NO_COMPETENCE", "State what it is competent for, or end the entry."),
        Kind::NoContact => ("quality-do-NO_CONTACT", "Add a telephone number, a mailbox of the office or a web site."),
        Kind::NeverConfirmed => ("quality-do-NEVER_CONFIRMED", "Look at it and say that it is right."),
        Kind::ConfirmedLongAgo => ("quality-do-CONFIRMED_LONG_AGO", "Look at it again and say that it is right."),
        Kind::NoSuccessor => ("quality-do-NO_SUCCESSOR", "Name who follows it, so that old cases find their way."),
        Kind::DeadEnd => ("quality-do-DEAD_END", "Name somebody who is still there as its successor."),
        Kind::OverlappingPeriods => ("quality-do-OVERLAPPING_PERIODS", "End the one period before the next begins."),
        Kind::OutlivesInstitution => ("quality-do-OUTLIVES_INSTITUTION", "End the competences with the institution."),
    };
    Message::plain(key, english)
}
