//! What the text index holds of one institution.

use crate::lists::Lists;
use crate::record::Record;
use crate::text::{index_words, trigrams};
use entities::value::{NameKind, Names, Sector};
use tantivy::TantivyDocument;
use tantivy::schema::{FAST, STRING};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

/// Name of the tokenizer that splits already folded words at blanks.
pub(crate) const WORDS: &str = "words";

/// Raise it when the words that go into a document change, so that stale indexes are built anew.
const CONTENT_VERSION: u32 = 1;

/// The searched fields and how much a match in each weighs.
const WEIGHTS: [(&str, f32); 7] = [
    ("acronym", 1.6),
    ("official", 1.0),
    ("english", 0.95),
    ("other", 0.8),
    ("place", 0.9),
    ("network", 0.5),
    ("vocabulary", 0.35),
];

/// The fields of the text index.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    /// Identity, to replace a document.
    pub(crate) id: Field,
    /// Position of the record in the snapshot.
    pub(crate) slot: Field,
    /// Trigrams of all names, for words that match nothing.
    pub(crate) trigrams: Field,
    /// Searched fields with their weights, in the order of [`WEIGHTS`].
    pub(crate) searched: Vec<(Field, f32)>,
}

impl Fields {
    pub(crate) fn new() -> Self {
        let mut builder = Schema::builder();
        let text = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default().set_tokenizer(WORDS).set_index_option(IndexRecordOption::WithFreqs),
        );
        let id = builder.add_text_field("id", STRING);
        let slot = builder.add_u64_field("slot", FAST);
        let trigrams = builder.add_text_field("trigrams", text.clone());
        let searched =
            WEIGHTS.iter().map(|(name, weight)| (builder.add_text_field(name, text.clone()), *weight)).collect();
        Self { schema: builder.build(), id, slot, trigrams, searched }
    }

    /// What an index must have been built with to be used.
    pub(crate) fn hash(&self) -> String {
        use sha2::{Digest, Sha256};
        let text = serde_json::to_string(&self.schema).unwrap_or_default();
        let digest = Sha256::digest(format!("{CONTENT_VERSION}{text}"));
        let short: [u8; 8] = std::array::from_fn(|at| digest[at]);
        format!("{:016x}", u64::from_be_bytes(short))
    }

    /// The document of a record. All standing revisions go in, so that a name is found on every day it is or was used.
    pub(crate) fn document(&self, slot: u32, record: &Record, lists: &Lists) -> TantivyDocument {
        let mut words = Words::default();
        for revision in &record.revisions {
            words.revision(revision, record, lists);
        }
        let mut document = TantivyDocument::default();
        document.add_text(self.id, record.id().to_string());
        document.add_u64(self.slot, u64::from(slot));
        let columns = [
            &words.acronym,
            &words.official,
            &words.english,
            &words.other,
            &words.place,
            &words.network,
            &words.vocabulary,
        ];
        let mut grams: Vec<String> = Vec::new();
        for ((field, _), column) in self.searched.iter().zip(columns) {
            document.add_text(*field, column.join(" "));
        }
        for column in &columns[..5] {
            grams.extend(column.iter().flat_map(|word| trigrams(word)));
        }
        grams.sort_unstable();
        grams.dedup();
        document.add_text(self.trigrams, grams.join(" "));
        document
    }
}

#[derive(Default)]
struct Words {
    acronym: Vec<String>,
    official: Vec<String>,
    english: Vec<String>,
    other: Vec<String>,
    place: Vec<String>,
    network: Vec<String>,
    vocabulary: Vec<String>,
}

/// Adds the words of `text` unless they are all there already (revisions repeat most of each other).
fn add(column: &mut Vec<String>, text: &str) {
    let words = index_words(text);
    if !words.iter().all(|word| column.contains(word)) {
        column.extend(words);
    }
}

fn add_all(column: &mut Vec<String>, names: &Names) {
    for name in &names.0 {
        add(column, &name.text);
    }
}

impl Words {
    fn revision(&mut self, revision: &entities::revision::Revision, record: &Record, lists: &Lists) {
        add(&mut self.acronym, &revision.acronym);
        for name in &revision.names.0 {
            let column = match name.kind {
                NameKind::Official if name.language == "en" => &mut self.english,
                NameKind::Official => &mut self.official,
                NameKind::Translation => &mut self.english,
                NameKind::Abbreviation => &mut self.acronym,
                NameKind::Former | NameKind::Alias => &mut self.other,
            };
            add(column, &name.text);
        }
        for address in &revision.addresses.0 {
            if let Some(town) = &address.town {
                self.town(town, record, lists);
            }
        }
        for code in &revision.areas.0 {
            self.area(code, lists);
        }
        if let Some(network) = revision.network.as_deref().and_then(|code| lists.network(code)) {
            add(&mut self.network, &network.acronym);
            add_all(&mut self.network, &network.names);
        }
        if let Some(country) = lists.country(record.country) {
            add(&mut self.vocabulary, &country.name);
            add_all(&mut self.vocabulary, &country.names);
        }
        for held in &revision.functions.0 {
            for sector in &held.sectors {
                add(&mut self.vocabulary, vocabulary(*sector));
            }
        }
    }

    fn town(&mut self, town: &str, record: &Record, lists: &Lists) {
        add(&mut self.place, town);
        if let Some(place) = lists.geography.place_named(record.country, town) {
            add_all(&mut self.place, &place.names);
        }
    }

    fn area(&mut self, code: &str, lists: &Lists) {
        let geography = &lists.geography;
        if let Some(at) = geography.area_at(code).filter(|&at| !geography.is_country(at)) {
            add_all(&mut self.place, &geography.area(at).names);
        }
    }
}

/// English words by which people ask for bodies of a sector.
fn vocabulary(sector: Sector) -> &'static str {
    match sector {
        Sector::LegislationApplicable => "legislation applicable posting posted workers A1 contributions",
        Sector::Sickness => "sickness health insurance fund healthcare maternity medical",
        Sector::AccidentsAtWork => "accidents at work occupational diseases accident insurance",
        Sector::Pensions => "pensions pension old age retirement invalidity survivors",
        Sector::FamilyBenefits => "family benefits child benefit children allowance",
        Sector::UnemploymentBenefits => "unemployment benefits employment labour office jobs job centre",
        Sector::Recovery => "recovery",
        Sector::Horizontal => "",
        Sector::Miscellaneous => "death grant pre retirement social assistance",
    }
}
