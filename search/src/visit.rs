//! Requests for visits and meetings: an index for each audience, apart from everything that is public; and what of them is public by consent.

use crate::SearchError;
use crate::document::vocabulary;
use crate::lists::Lists;
use crate::passage::{Passage, PassageKind, Passages};
use crate::shelf::{Shelf, Shelved};
use crate::text::plain;
use chrono::NaiveDate;
use entities::id::VisitId;
use entities::value::{CountryCode, HostAnswer, Participants, Sector, Text, VisitKind, VisitState};
use entities::visit::host::{self, VisitHost};
use entities::visit::thread::{self, VisitMessage};
use entities::visit::{self, Visit};
use entities::{Read, Store};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, PoisonError};

/// A request as those read it whom it concerns: without who is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRecord {
    /// The request.
    pub visit: Visit,
    /// Who is asked to host it, each in its place.
    pub hosts: Vec<VisitHost>,
    /// What was written about it.
    pub messages: Vec<String>,
}

impl Shelved for VisitRecord {
    type Id = VisitId;

    fn id(&self) -> VisitId {
        self.visit.id
    }

    fn reference(&self) -> i32 {
        self.visit.reference
    }
}

impl VisitRecord {
    fn concerns(&self, whom: Concerned) -> bool {
        match whom {
            Concerned::Programme => true,
            Concerned::Country(country) => {
                let is = |code: &str| code == country.as_str();
                is(&self.visit.country) || self.hosts.iter().any(|host| is(&host.country))
            }
        }
    }
}

/// Whom a request can concern beside its requester.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concerned {
    /// The programme: all of them.
    Programme,
    /// A country: what it asks, and what it is asked.
    Country(CountryCode),
}

/// Every request that was submitted. What somebody finds is worked out from what concerns them alone, so that nothing of others' shows, not even in
/// the order of a list.
#[derive(Debug, Default)]
pub struct Requests {
    all: Shelf<VisitRecord>,
    passages: Mutex<FxHashMap<Concerned, Arc<Passages>>>,
}

/// Puts rows of the store together.
fn records(visits: Vec<Visit>, hosts: Vec<VisitHost>, messages: Vec<VisitMessage>) -> Vec<VisitRecord> {
    let mut by_visit: FxHashMap<VisitId, Vec<VisitHost>> = FxHashMap::default();
    for host in hosts {
        by_visit.entry(host.visit_id).or_default().push(host);
    }
    let mut written: FxHashMap<VisitId, Vec<String>> = FxHashMap::default();
    for message in messages {
        written.entry(message.visit_id).or_default().push(message.body);
    }
    let submitted = visits.into_iter().filter(|visit| visit.submitted_at.is_some());
    let record = |visit: Visit| VisitRecord {
        hosts: by_visit.remove(&visit.id).unwrap_or_default(),
        messages: written.remove(&visit.id).unwrap_or_default(),
        visit: Visit { participants: Participants::default(), ..visit },
    };
    submitted.map(record).collect()
}

impl Requests {
    fn new(all: Shelf<VisitRecord>) -> Self {
        Self { all, passages: Mutex::default() }
    }

    /// Reads all of them.
    pub(crate) async fn load(store: &Store) -> Result<Self, SearchError> {
        let moment = store.snapshot().await?;
        let rows = (visit::submitted(&moment).await?, host::list(&moment).await?, thread::list(&moment).await?);
        Ok(Self::new(Shelf::new(records(rows.0, rows.1, rows.2).into_iter().map(Arc::new))))
    }

    /// The same with some read anew.
    pub(crate) async fn later(&self, store: &impl Read, ids: &[VisitId]) -> Result<Self, SearchError> {
        let (visits, hosts) = (visit::by_ids(store, ids).await?, host::of(store, ids).await?);
        let records = records(visits, hosts, thread::of(store, ids).await?);
        Ok(Self::new(self.all.with(ids, records)))
    }

    /// Those that concern somebody, by reference.
    pub fn of(&self, whom: Concerned) -> Vec<Arc<VisitRecord>> {
        self.all.all().iter().filter(|record| record.concerns(whom)).cloned().collect()
    }

    /// The one with this identity, when it concerns somebody.
    pub fn by_id(&self, whom: Concerned, id: VisitId) -> Option<&Arc<VisitRecord>> {
        self.all.by_id(id).filter(|record| record.concerns(whom))
    }

    /// What of those that concern somebody is found by words.
    pub fn passages(&self, whom: Concerned, lists: &Lists) -> Arc<Passages> {
        let mut known = self.passages.lock().unwrap_or_else(PoisonError::into_inner);
        let made = || Arc::new(passages_of(&self.of(whom), lists));
        Arc::clone(known.entry(whom).or_insert_with(made))
    }
}

fn about(sectors: &[Sector], bucs: &[String], lists: &Lists) -> Vec<String> {
    let sectors = sectors.iter().map(|sector| format!("{sector} {}", vocabulary(*sector)));
    let bucs = bucs.iter().map(|code| {
        let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
        format!("{code} {title}")
    });
    sectors.chain(bucs).collect()
}

/// A country as people name it, in any language.
fn country_words(code: &str, lists: &Lists) -> String {
    let Ok(country) = CountryCode::parse(code) else { return code.to_owned() };
    let names = lists.country(country).into_iter().flat_map(|row| row.names.0.iter().map(|name| name.text.as_str()));
    [code, lists.country_name(country)].into_iter().chain(names).collect::<Vec<_>>().join(" ")
}

/// What of these requests is found by words: one passage each.
pub fn passages_of(records: &[Arc<VisitRecord>], lists: &Lists) -> Passages {
    let passage = |record: &Arc<VisitRecord>| {
        let visit = &record.visit;
        let content = &visit.content;
        let mut facts = about(&content.sectors, &content.bucs, lists);
        facts.push(country_words(&visit.country, lists));
        facts.push(visit.reference.to_string());
        facts.push(content.institution.clone());
        for host in &record.hosts {
            facts.push(country_words(&host.country, lists));
            facts.push(host.institution.clone());
        }
        facts.push(visit.kind.as_str().replace('_', " "));
        facts.push(visit.plan.place.clone());
        let own =
            [&content.objectives, &content.questions, &content.outcome, &content.support_note, &visit.plan.agenda];
        let own = own.into_iter().map(|text| (content.language.as_str(), text));
        let report = [&visit.report.summary, &visit.report.lessons];
        let report = report.into_iter().map(|text| (visit.report.language.as_str(), text));
        let said = record.hosts.iter().map(|host| &host.comment).chain(&record.messages);
        let said = said.chain([&visit.reason]).map(|text| ("", text));
        let texts = own.chain(report).chain(said).filter(|(_, text)| !text.is_empty());
        Passage {
            kind: PassageKind::Visit,
            entity: visit.reference.to_string(),
            anchor: String::new(),
            country: CountryCode::parse(&visit.country).ok(),
            sectors: content.sectors.clone(),
            title: content.topic.clone(),
            facts: facts.join(" "),
            texts: texts.map(|(language, text)| Text { language: language.to_owned(), text: plain(text) }).collect(),
        }
    };
    Passages::new(records.iter().map(passage).collect())
}

/// A visit or meeting in short, as everybody reads it by everybody's consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRecord {
    /// Identity of the request.
    pub id: VisitId,
    /// Its number.
    pub reference: i32,
    /// What it is.
    pub kind: VisitKind,
    /// Where it stands: settled, or over.
    pub state: VisitState,
    /// What it is about.
    pub topic: String,
    /// ISO 639-1 code of the language of that.
    pub language: String,
    /// EESSI codes of the countries: whose request it is, then its hosts.
    pub countries: Vec<String>,
    /// Its first civil day.
    pub first: NaiveDate,
    /// Its last civil day.
    pub last: NaiveDate,
    /// Name of its time zone.
    pub zone: String,
    /// The sectors it is about.
    pub sectors: Vec<Sector>,
    /// Codes of the business use cases it is about.
    pub bucs: Vec<String>,
    /// Counts what calendars must take over anew.
    pub sequence: i32,
    /// When it was last changed, in UTC.
    pub changed_at: chrono::DateTime<chrono::Utc>,
    /// Invented for a demonstration.
    pub is_demonstration: bool,
}

impl Shelved for EventRecord {
    type Id = VisitId;

    fn id(&self) -> VisitId {
        self.id
    }

    fn reference(&self) -> i32 {
        self.reference
    }
}

/// Every visit and meeting that everybody reads of, by reference.
pub type Events = Shelf<EventRecord>;

/// The hosts that hold an event: those who accepted.
pub fn accepted(hosts: &[VisitHost]) -> impl Iterator<Item = &VisitHost> {
    hosts.iter().filter(|host| host.answer == HostAnswer::Accepted)
}

/// What of these requests everybody reads: settled events whose requester and hosts all agree to that.
pub(crate) fn events(visits: Vec<Visit>, hosts: &[VisitHost]) -> Vec<EventRecord> {
    let event = |visit: Visit| {
        let own: Vec<&VisitHost> = hosts.iter().filter(|host| host.visit_id == visit.id).collect();
        let holding: Vec<_> = own.into_iter().filter(|host| host.answer == HostAnswer::Accepted).collect();
        let is_public = visit.state.is_event() && visit.is_consented && !holding.is_empty();
        if !is_public || !holding.iter().all(|host| host.is_consented) {
            return None;
        }
        let first = visit.plan.starts_on?;
        let mut countries = vec![visit.country];
        for host in holding {
            if !countries.contains(&host.country) {
                countries.push(host.country.clone());
            }
        }
        Some(EventRecord {
            id: visit.id,
            reference: visit.reference,
            kind: visit.kind,
            state: visit.state,
            topic: visit.content.topic,
            language: visit.content.language,
            countries,
            first,
            last: visit.plan.ends_on.unwrap_or(first).max(first),
            zone: visit.plan.zone,
            sectors: visit.content.sectors,
            bucs: visit.content.bucs,
            sequence: visit.sequence,
            changed_at: visit.changed_at,
            is_demonstration: visit.is_demonstration,
        })
    };
    visits.into_iter().filter_map(event).collect()
}

/// What of the events is found by words: one passage each.
pub(crate) fn event_passages(events: &Events, lists: &Lists) -> Vec<Passage> {
    let passage = |event: &Arc<EventRecord>| {
        let mut facts = about(&event.sectors, &event.bucs, lists);
        facts.extend(event.countries.iter().map(|code| country_words(code, lists)));
        facts.push(event.kind.as_str().replace('_', " "));
        facts.push(event.first.format("%Y %Y-%m-%d %B").to_string());
        Passage {
            kind: PassageKind::Visit,
            entity: event.reference.to_string(),
            anchor: String::new(),
            country: event.countries.first().and_then(|code| CountryCode::parse(code).ok()),
            sectors: event.sectors.clone(),
            title: event.topic.clone(),
            facts: facts.join(" "),
            texts: Vec::new(),
        }
    };
    events.all().iter().map(passage).collect()
}
