//! The in-memory half of the read model: records, code lists and day views of one moment.

use crate::bits::Bits;
use crate::facets::DayView;
use crate::lists::Lists;
use crate::passage::Passages;
use crate::practice::Practices;
use crate::profile::Profiles;
use crate::published::Published;
use crate::question::Questions;
use crate::record::{Record, Status};
use crate::text::fold;
use crate::training::Trainings;
use crate::visit::Events;
use chrono::NaiveDate;
use entities::change::Seq;
use entities::id::{ActId, InstitutionId};
use entities::value::{CountryCode, NameKind, fold_code, sort_key};
use rustc_hash::FxHashMap;
use std::sync::{Arc, Mutex};

/// Day views kept; a reader who moves through days pays a millisecond for each new one.
const DAYS_KEPT: usize = 12;

/// Every public and non-public institution at all times, as of one change.
pub struct Snapshot {
    /// The last change that is in.
    pub as_of: Seq,
    /// The store it was read from.
    pub(crate) origin: Option<ActId>,
    /// Code lists.
    pub lists: Arc<Lists>,
    /// Published implementation profiles.
    pub profiles: Arc<Profiles>,
    /// Published good practices.
    pub practices: Arc<Practices>,
    /// Published questions with their answers.
    pub questions: Arc<Questions>,
    /// Trainings that everybody reads.
    pub trainings: Arc<Trainings>,
    /// Visits and meetings that everybody reads of.
    pub events: Arc<Events>,
    /// What beside institutions is found by words.
    pub(crate) passages: Arc<Passages>,
    records: Vec<Arc<Record>>,
    folded: Vec<Arc<Folded>>,
    by_id: FxHashMap<InstitutionId, u32>,
    by_country: FxHashMap<CountryCode, Vec<u32>>,
    /// By country: who states the whole of it as area.
    nationwide: Vec<Bits>,
    by_code: FxHashMap<String, u32>,
    by_folded_code: FxHashMap<String, Vec<u32>>,
    by_national_id: FxHashMap<String, Vec<u32>>,
    by_folded_national_id: FxHashMap<String, Vec<u32>>,
    by_acronym: FxHashMap<String, Vec<u32>>,
    by_name: FxHashMap<Arc<str>, Vec<u32>>,
    /// The keys of `by_name` in order, so that a beginning is a range.
    names: Vec<Arc<str>>,
    name_order: Vec<u32>,
    code_order: Vec<u32>,
    /// By slot: where it stands in `code_order`.
    code_rank: Vec<u32>,
    days: Mutex<Vec<(NaiveDate, Arc<DayView>)>>,
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshot")
            .field("as_of", &self.as_of)
            .field("records", &self.records.len())
            .finish_non_exhaustive()
    }
}

fn push(map: &mut FxHashMap<String, Vec<u32>>, key: String, slot: u32) {
    let slots = map.entry(key).or_default();
    if slots.last() != Some(&slot) {
        slots.push(slot);
    }
}

/// Names of one institution in the form in which they are compared.
#[derive(Debug)]
struct Folded {
    /// Acronyms and abbreviations without blanks.
    acronyms: Vec<String>,
    /// All other names, words apart.
    names: Vec<String>,
}

impl Folded {
    fn new(record: &Record) -> Self {
        let mut folded = Self { acronyms: Vec::new(), names: Vec::new() };
        let put = |list: &mut Vec<String>, text: String| {
            if !text.is_empty() && !list.contains(&text) {
                list.push(text);
            }
        };
        for revision in &record.revisions {
            put(&mut folded.acronyms, squeeze(&revision.acronym));
            for name in &revision.names.0 {
                if name.kind == NameKind::Abbreviation {
                    put(&mut folded.acronyms, squeeze(&name.text));
                } else {
                    put(&mut folded.names, fold(&name.text));
                }
            }
        }
        folded
    }
}

/// Letters and digits of a folded text without blanks: acronyms are the same with and without them.
pub(crate) fn squeeze(text: &str) -> String {
    fold(text).replace(' ', "")
}

impl Snapshot {
    /// Takes the records in slot order.
    pub(crate) fn new(as_of: Seq, origin: Option<ActId>, lists: Arc<Lists>, records: Vec<Arc<Record>>) -> Self {
        let folded = records.iter().map(|record| Arc::new(Folded::new(record))).collect();
        Self::build(as_of, origin, lists, records, folded)
    }

    /// The same with what else is published.
    pub(crate) fn with_published(mut self, published: Published) -> Self {
        self.passages = Arc::new(published.passages(&self.lists));
        let Published { profiles, practices, questions, trainings, events } = published;
        Self { profiles, practices, questions, trainings, events, ..self }
    }

    /// What else is published.
    pub(crate) fn published(&self) -> Published {
        Published {
            profiles: Arc::clone(&self.profiles),
            practices: Arc::clone(&self.practices),
            questions: Arc::clone(&self.questions),
            trainings: Arc::clone(&self.trainings),
            events: Arc::clone(&self.events),
        }
    }

    /// What beside institutions is found by words.
    pub fn passages(&self) -> &Passages {
        &self.passages
    }

    fn build(
        as_of: Seq,
        origin: Option<ActId>,
        lists: Arc<Lists>,
        records: Vec<Arc<Record>>,
        folded: Vec<Arc<Folded>>,
    ) -> Self {
        let mut snapshot = Self {
            as_of,
            origin,
            lists,
            profiles: Arc::default(),
            practices: Arc::default(),
            questions: Arc::default(),
            trainings: Arc::default(),
            events: Arc::default(),
            passages: Arc::default(),
            by_id: FxHashMap::default(),
            by_country: FxHashMap::default(),
            nationwide: CountryCode::all().map(|_| Bits::none(records.len())).collect(),
            by_code: FxHashMap::default(),
            by_folded_code: FxHashMap::default(),
            by_national_id: FxHashMap::default(),
            by_folded_national_id: FxHashMap::default(),
            by_acronym: FxHashMap::default(),
            by_name: FxHashMap::default(),
            names: Vec::new(),
            name_order: (0..records.len() as u32).collect(),
            code_order: (0..records.len() as u32).collect(),
            code_rank: vec![0; records.len()],
            days: Mutex::new(Vec::new()),
            records,
            folded,
        };
        for slot in 0..snapshot.records.len() as u32 {
            snapshot.index(slot);
        }
        let records = &snapshot.records;
        snapshot.code_order.sort_by_cached_key(|&slot| records[slot as usize].institution.code.clone());
        snapshot.name_order.sort_by_cached_key(|&slot| {
            let record = &records[slot as usize];
            let revision = record.revisions.last().unwrap_or(&record.revisions[0]);
            (sort_key(revision.names.text(None)), record.institution.code.clone())
        });
        for (rank, &slot) in snapshot.code_order.iter().enumerate() {
            snapshot.code_rank[slot as usize] = rank as u32;
        }
        snapshot.names = snapshot.by_name.keys().map(Arc::clone).collect();
        snapshot.names.sort_unstable();
        snapshot
    }

    fn index(&mut self, slot: u32) {
        let record = Arc::clone(&self.records[slot as usize]);
        let institution = &record.institution;
        self.by_id.insert(institution.id, slot);
        self.by_country.entry(record.country).or_default().push(slot);
        let country = record.country.as_str();
        if record.revisions.iter().any(|revision| revision.areas.0.iter().any(|area| area == country)) {
            self.nationwide[record.country.index()].insert(slot);
        }
        self.by_code.insert(institution.code.clone(), slot);
        push(&mut self.by_folded_code, fold_code(&institution.code), slot);
        push(&mut self.by_national_id, institution.national_id.clone(), slot);
        push(&mut self.by_folded_national_id, fold_code(&institution.national_id), slot);
        let folded = Arc::clone(&self.folded[slot as usize]);
        for acronym in &folded.acronyms {
            push(&mut self.by_acronym, acronym.clone(), slot);
        }
        for name in &folded.names {
            let key = name.replace(' ', "");
            let slots = match self.by_name.get_mut(key.as_str()) {
                Some(slots) => slots,
                None => self.by_name.entry(key.into()).or_default(),
            };
            if slots.last() != Some(&slot) {
                slots.push(slot);
            }
        }
    }

    /// The names of an institution in the form in which they are compared, acronyms apart.
    pub(crate) fn folded_names(&self, slot: u32) -> impl Iterator<Item = &str> {
        self.folded[slot as usize].names.iter().map(String::as_str)
    }

    /// Slots whose code begins with a text that holds a colon and something behind it (`FR:01`), in the order of codes; the
    /// first hundred.
    pub(crate) fn code_beginning_slots(&self, text: &str) -> impl Iterator<Item = u32> {
        let begun = text.split_once(':').filter(|(_, id)| !id.is_empty());
        let country = begun.and_then(|(country, _)| CountryCode::parse(country).ok());
        let beginning = country.zip(begun).map(|(country, (_, id))| format!("{country}:{}", id.to_ascii_uppercase()));
        let code = |slot: &u32| self.record(*slot).code();
        let start = beginning.as_ref().map_or(self.code_order.len(), |beginning| {
            self.code_order.partition_point(|slot| code(slot) < beginning.as_str())
        });
        let begins = move |slot: &&u32| beginning.as_ref().is_some_and(|beginning| code(slot).starts_with(beginning));
        self.code_order[start..].iter().take_while(begins).take(100).copied()
    }

    /// The acronyms that nobody else bears.
    pub(crate) fn own_acronyms(&self, slot: u32) -> impl Iterator<Item = &str> {
        let folded = &self.folded[slot as usize];
        folded.acronyms.iter().map(String::as_str).filter(|acronym| self.acronym_slots(acronym).len() == 1)
    }

    /// Slots with a name that begins with `squeezed`; one with several such names comes several times.
    pub(crate) fn beginning_slots<'a>(&'a self, squeezed: &'a str) -> impl Iterator<Item = u32> + 'a {
        let start = self.names.partition_point(|name| **name < *squeezed);
        let names = self.names[start..].iter().take_while(move |name| name.starts_with(squeezed));
        names.flat_map(|name| self.by_name[name].iter().copied())
    }

    /// All records in slot order.
    pub fn records(&self) -> &[Arc<Record>] {
        &self.records
    }

    /// The record in a slot.
    pub fn record(&self, slot: u32) -> &Arc<Record> {
        &self.records[slot as usize]
    }

    /// The records of a country, in slot order.
    pub fn of_country(&self, country: CountryCode) -> impl Iterator<Item = &Arc<Record>> {
        self.by_country.get(&country).into_iter().flatten().map(|&slot| self.record(slot))
    }

    /// How many institutions the network of `slot` has, and whether all of them cover their whole country.
    pub(crate) fn network_of(&self, slot: u32, on: NaiveDate) -> (usize, bool) {
        let record = self.record(slot);
        let Some(network) = record.revision(on).network.as_deref() else { return (1, true) };
        let same = self.by_country.get(&record.country).into_iter().flatten().filter(|&&other| {
            let other = self.record(other);
            other.status(on) == Status::Current && other.revision(on).network.as_deref() == Some(network)
        });
        same.fold((0, true), |(count, all), other| (count + 1, all && self.nationwide(record.country).contains(*other)))
    }

    /// Who covers the whole of a country.
    pub(crate) fn nationwide(&self, country: CountryCode) -> &Bits {
        &self.nationwide[country.index()]
    }

    /// A record by identity.
    pub fn by_id(&self, id: InstitutionId) -> Option<&Arc<Record>> {
        self.slot_of(id).map(|slot| self.record(slot))
    }

    pub(crate) fn slot_of(&self, id: InstitutionId) -> Option<u32> {
        self.by_id.get(&id).copied()
    }

    /// A record by its code to the letter.
    pub fn by_code(&self, code: &str) -> Option<&Arc<Record>> {
        self.by_code.get(code).map(|&slot| self.record(slot))
    }

    /// Slots whose code is `code` (country and national id): to the letter, else in any letter case (5-rules 12).
    pub(crate) fn code_slots(&self, code: &str) -> Vec<u32> {
        match self.by_code.get(code) {
            Some(&slot) => vec![slot],
            None => self.by_folded_code.get(&fold_code(code)).cloned().unwrap_or_default(),
        }
    }

    /// Slots whose national id is `id`, in every country: to the letter, else in any letter case (5-rules 12).
    pub(crate) fn national_id_slots(&self, id: &str) -> Vec<u32> {
        let exact = self.by_national_id.get(id);
        exact.or_else(|| self.by_folded_national_id.get(&fold_code(id))).cloned().unwrap_or_default()
    }

    pub(crate) fn acronym_slots(&self, squeezed: &str) -> &[u32] {
        self.by_acronym.get(squeezed).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn name_slots(&self, squeezed: &str) -> &[u32] {
        self.by_name.get(squeezed).map_or(&[], Vec::as_slice)
    }

    /// The slot of a code to the letter.
    pub(crate) fn slot_of_code(&self, code: &str) -> Option<u32> {
        self.by_code.get(code).copied()
    }

    /// Where the institution stands among all codes.
    pub(crate) fn code_rank(&self, slot: u32) -> u32 {
        self.code_rank[slot as usize]
    }

    pub(crate) fn name_order(&self) -> &[u32] {
        &self.name_order
    }

    pub(crate) fn code_order(&self) -> &[u32] {
        &self.code_order
    }

    /// A code that is the same but for the case of its letters, whoever may see it.
    pub fn same_but_for_case(&self, code: &str) -> Option<&str> {
        let slots = self.by_folded_code.get(&fold_code(code))?;
        slots.iter().map(|&slot| self.record(slot).code()).find(|other| *other != code)
    }

    /// Codes near to `code` for "did you mean": same country, national id within two letters, at most five.
    pub fn similar_codes(&self, code: &str) -> Vec<&str> {
        let folded = fold_code(code);
        let (country, national) = folded.split_once(':').unwrap_or(("", &folded));
        let mut near: Vec<(u8, &str)> = self
            .records
            .iter()
            .filter(|record| record.institution.is_public && (country.is_empty() || record.country.as_str() == country))
            .map(|record| {
                let other = fold_code(&record.institution.national_id);
                (crate::lexicon::distance(national.as_bytes(), other.as_bytes(), 2), record.code())
            })
            .filter(|(away, _)| *away <= 2)
            .collect();
        near.sort_unstable();
        near.into_iter().take(5).map(|(_, code)| code).collect()
    }

    pub(crate) fn day(&self, day: NaiveDate) -> Arc<DayView> {
        let known =
            |days: &[(NaiveDate, Arc<DayView>)]| days.iter().find(|(d, _)| *d == day).map(|(_, v)| Arc::clone(v));
        if let Some(view) = known(&self.days.lock().unwrap_or_else(std::sync::PoisonError::into_inner)) {
            return view;
        }
        let view = Arc::new(DayView::new(&self.records, &self.lists, day));
        let mut days = self.days.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if days.len() >= DAYS_KEPT {
            days.remove(0);
        }
        days.push((day, Arc::clone(&view)));
        view
    }

    /// The same directory with some records replaced or added. New institutions get the next slots.
    pub(crate) fn with(&self, as_of: Seq, changed: Vec<Record>) -> Self {
        let mut records = self.records.clone();
        let mut folded = self.folded.clone();
        for record in changed {
            let (names, record) = (Arc::new(Folded::new(&record)), Arc::new(record));
            match self.slot_of(record.id()) {
                Some(slot) => {
                    folded[slot as usize] = names;
                    records[slot as usize] = record;
                }
                None => {
                    folded.push(names);
                    records.push(record);
                }
            }
        }
        let next = Self::build(as_of, self.origin, Arc::clone(&self.lists), records, folded);
        let Published { profiles, practices, questions, trainings, events } = self.published();
        Self { profiles, practices, questions, trainings, events, passages: Arc::clone(&self.passages), ..next }
    }
}
