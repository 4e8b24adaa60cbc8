//! The gold set: what people type, made from the bundled directory by chance that can be repeated, and by hand.
//!
//! It measures and is not tuned to. The expected codes of a made query are all entries that its text cannot tell apart.

mod hand;
mod latin;
mod matching;
mod practice;
mod query;
mod score;
mod typing;

pub use hand::{Messy, Question, messy, questions};
pub use matching::{Sort, Wanted, wanted};
pub use practice::{PracticeQuestion, practice_questions, practices_found};
pub use query::{Class, Query, queries};
pub use score::{Ranks, interval, percentile};

use chrono::NaiveDate;
use domain::institution::NewInstitution;
use domain::value::{NameKind, Names};
use std::collections::HashMap;

/// One current institution with its texts as they are written, nothing folded.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Code `CC:NATIONALID`.
    pub code: String,
    /// EESSI code of its country.
    pub country: String,
    /// Names, the official one first; abbreviations apart.
    pub names: Vec<String>,
    /// The English name.
    pub english: Option<String>,
    /// Acronym and abbreviations.
    pub acronyms: Vec<String>,
    /// Its seat and the areas it covers, the country apart, in all their names.
    pub places: Vec<String>,
    /// Names of the seat as its own country writes it.
    pub towns: Vec<String>,
    /// Acronym and names of its network.
    pub networks: Vec<String>,
    /// Country names and names of its sectors.
    pub words: Vec<String>,
}

fn texts(names: &Names) -> impl Iterator<Item = String> + '_ {
    names.0.iter().map(|name| name.text.clone())
}

/// The institutions of the bundled directory that are current on the day on which every world stands.
pub fn corpus() -> Vec<Entry> {
    let batch = seed::read().expect("the bundled files");
    let on: NaiveDate = crate::TODAY.parse().expect("a day");
    let areas: HashMap<&str, &Names> = batch.areas.iter().map(|area| (area.code.as_str(), &area.names)).collect();
    let networks: HashMap<&str, Vec<String>> = batch
        .networks
        .iter()
        .map(|network| {
            let all = std::iter::once(network.acronym.clone()).chain(texts(&network.names)).collect();
            (network.code.as_str(), all)
        })
        .collect();
    let places: HashMap<(String, &str), &Names> =
        batch.places.iter().map(|(country, names, _)| ((country.to_string(), names.text(None)), names)).collect();
    let countries: HashMap<&str, Vec<String>> = batch
        .countries
        .iter()
        .map(|row| {
            (row.code.as_str(), std::iter::once(row.name.clone()).chain(texts(&row.names)).collect::<Vec<String>>())
        })
        .collect();
    let entry = |new: &NewInstitution| {
        let country = new.code[..2].to_owned();
        let short = |kind: NameKind| kind == NameKind::Abbreviation;
        let names = new.names.0.iter().filter(|name| !short(name.kind)).map(|name| name.text.clone()).collect();
        let acronyms = std::iter::once(new.acronym.clone())
            .chain(new.names.0.iter().filter(|name| short(name.kind)).map(|name| name.text.clone()))
            .collect();
        let towns: Vec<String> = new.addresses.iter().filter_map(|address| address.town.clone()).collect();
        let seats = towns.iter().flat_map(|town| {
            let known = places.get(&(country.clone(), town.as_str()));
            std::iter::once(town.clone()).chain(known.into_iter().flat_map(|names| texts(names)))
        });
        let covered = new.areas.iter().filter(|code| **code != country);
        let covered = covered.filter_map(|code| areas.get(code.as_str())).flat_map(|names| texts(names));
        let network = new.network.as_deref().and_then(|code| networks.get(code));
        let sectors = new.functions.0.iter().flat_map(|held| held.sectors.iter().copied());
        let sectors = sectors.map(|sector| domain::institution::sector_name(sector).to_owned());
        Entry {
            code: new.code.clone(),
            names,
            english: new.names.english().map(str::to_owned),
            acronyms,
            places: seats.chain(covered).collect(),
            networks: network.cloned().unwrap_or_default(),
            words: countries[country.as_str()].iter().cloned().chain(sectors).collect(),
            towns,
            country,
        }
    };
    batch.institutions.iter().filter(|new| new.validity.contains(on) && new.is_public).map(entry).collect()
}
