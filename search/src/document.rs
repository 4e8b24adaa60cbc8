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
const CONTENT_VERSION: u32 = 2;

/// One searched field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weighed {
    /// Its name in the index.
    pub(crate) name: &'static str,
    /// How much a match in it weighs.
    pub(crate) weight: f32,
    /// How much a long text lowers the weight, 0 to 1.
    pub(crate) by_length: f32,
}

const fn weighed(name: &'static str, weight: f32, by_length: f32) -> Weighed {
    Weighed { name, weight, by_length }
}

/// The searched fields, in the order of [`FieldKind`].
pub(crate) const WEIGHTS: [Weighed; FIELDS] = [
    weighed("acronym", 1.6, 0.3),
    weighed("official", 1.0, 0.3),
    weighed("english", 0.95, 0.3),
    weighed("other", 0.85, 0.2),
    weighed("seat", 0.9, 0.2),
    weighed("area", 0.7, 0.4),
    weighed("network", 0.5, 0.2),
    weighed("vocabulary", 0.35, 0.0),
    weighed("region", 0.4, 0.0),
    weighed("covered", 0.4, 0.0),
    weighed("country", 0.9, 0.0),
];

/// What a searched field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum FieldKind {
    /// Acronym and abbreviations.
    Acronym,
    /// Official names, English ones apart.
    Official,
    /// English names and other translations.
    English,
    /// Former names and names people use.
    Other,
    /// Its seat, in all its names.
    Seat,
    /// The areas it covers, in all their names.
    Area,
    /// The network's names.
    Network,
    /// Words for its sectors.
    Vocabulary,
    /// Areas that hold its areas.
    Region,
    /// Towns in its areas.
    Covered,
    /// Names of its country.
    Country,
}

/// How many searched fields there are.
pub(crate) const FIELDS: usize = 11;

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
    /// Searched fields, in the order of [`WEIGHTS`].
    pub(crate) searched: Vec<Field>,
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
        let searched = WEIGHTS.iter().map(|field| builder.add_text_field(field.name, text.clone())).collect();
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
            &words.seat,
            &words.area,
            &words.network,
            &words.vocabulary,
            &words.region,
            &words.covered,
            &words.country,
        ];
        let mut grams: Vec<String> = Vec::new();
        for (field, column) in self.searched.iter().zip(columns) {
            document.add_text(*field, column.join(" "));
        }
        for column in &columns[..6] {
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
    seat: Vec<String>,
    area: Vec<String>,
    network: Vec<String>,
    vocabulary: Vec<String>,
    region: Vec<String>,
    covered: Vec<String>,
    country: Vec<String>,
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
            add(&mut self.country, &country.name);
            add_all(&mut self.country, &country.names);
        }
        for held in &revision.functions.0 {
            for sector in &held.sectors {
                add(&mut self.vocabulary, vocabulary(*sector));
            }
        }
    }

    fn town(&mut self, town: &str, record: &Record, lists: &Lists) {
        add(&mut self.seat, town);
        if let Some(place) = lists.geography.place_named(record.country, town) {
            add_all(&mut self.seat, &place.names);
        }
    }

    fn area(&mut self, code: &str, lists: &Lists) {
        let geography = &lists.geography;
        let Some(at) = geography.area_at(code).filter(|&at| !geography.is_country(at)) else { return };
        add_all(&mut self.area, &geography.area(at).names);
        for outer in geography.line(at).skip(1).filter(|&at| !geography.is_country(at)) {
            add_all(&mut self.region, &geography.area(outer).names);
        }
        for place in geography.places_in(at) {
            add_all(&mut self.covered, &place.names);
        }
    }
}

/// Words by which people ask for bodies of a sector, in English and, for clerks of the larger languages, in French and German.
pub(crate) fn vocabulary(sector: Sector) -> &'static str {
    match sector {
        Sector::LegislationApplicable => {
            "legislation applicable posting posted workers A1 certificate contributions social insurance affiliation \
             législation applicable détachement cotisations anwendbares Recht Entsendung Beiträge"
        }
        Sector::Sickness => {
            "sickness health insurance fund healthcare care maternity medical benefits in kind EHIC S1 \
             assurance maladie maternité santé Krankenkasse Krankenversicherung Gesundheit"
        }
        Sector::AccidentsAtWork => {
            "accidents at work occupational diseases accident insurance industrial injuries AWOD \
             accidents du travail maladies professionnelles Unfallversicherung Arbeitsunfall Berufskrankheit"
        }
        Sector::Pensions => {
            "pensions pension old age retirement invalidity disability survivors insurance fund \
             retraite vieillesse invalidité Rente Rentenversicherung Pensionsversicherung Altersrente"
        }
        Sector::FamilyBenefits => {
            "family benefits child benefit children allowance allowances parental \
             prestations allocations familiales Familienleistungen Kindergeld Familienkasse"
        }
        Sector::UnemploymentBenefits => {
            "unemployment benefits insurance employment labour office service agency jobs job centre jobseekers \
             chômage emploi Arbeitslosigkeit Arbeitslosengeld Arbeitsamt"
        }
        Sector::Recovery => "recovery debts recouvrement Beitreibung",
        Sector::Horizontal => "",
        Sector::Miscellaneous => "death grant grants pre retirement social assistance Sterbegeld",
    }
}
