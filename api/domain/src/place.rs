//! Places as people name them.

use crate::message::Message;
use entities::value::CountryCode;
use search::{Geography, Meaning};

/// What a place name turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// One meaning.
    Recognised(Meaning),
    /// Several; the reader must choose.
    Ambiguous(Vec<Meaning>),
    /// None, with what to say.
    Unknown(Message),
}

/// Places offered when a name is not known.
const MOST_NEAR: usize = 6;

/// What may be meant by a name that [`recognise`] does not know in `countries`: places there that begin with it, else what it
/// means in another country. Shorter names first; at most six.
pub fn near(geography: &Geography, text: &str, countries: &[CountryCode]) -> Vec<Meaning> {
    let folded = search::fold(text);
    if folded.len() < 3 {
        return Vec::new();
    }
    let mut found: Vec<Meaning> = geography
        .beginning_with(&folded)
        .filter(|(_, country, ..)| countries.is_empty() || countries.contains(country))
        .map(|(name, country, areas, _)| Meaning {
            country,
            name: name.to_owned(),
            areas: areas.to_vec(),
            corrected: false,
        })
        .collect();
    found.sort_by(|a, b| (a.name.len(), &a.name, &a.areas).cmp(&(b.name.len(), &b.name, &b.areas)));
    // A town and the area of the same extent are one place.
    let mut kept: Vec<Meaning> = Vec::new();
    for meaning in found {
        if !kept.iter().any(|other| meaning.areas.iter().all(|at| other.areas.contains(at))) {
            kept.push(meaning);
        }
    }
    found = kept;
    if found.is_empty() {
        found = geography.recognise(text, &[]);
        found.retain(|meaning| !meaning.corrected);
    }
    found.truncate(MOST_NEAR);
    found
}

/// Reads a town, region or area code, in one of `countries` (empty: anywhere).
pub fn recognise(geography: &Geography, text: &str, countries: &[CountryCode]) -> Asked {
    let mut meanings = geography.recognise(text, countries);
    // A town inside the region of the same name, or an area inside a larger one of the same name: the inner one is meant, what
    // holds it covers it anyway.
    let holds = |inner: &Meaning, outer: &Meaning| {
        inner.country == outer.country
            && outer.areas.iter().all(|&area| inner.areas.iter().any(|&at| geography.line(at).any(|a| a == area)))
    };
    if let Some(inner) = meanings.iter().position(|inner| meanings.iter().all(|outer| holds(inner, outer))) {
        meanings = vec![meanings.swap_remove(inner)];
    }
    match meanings.len() {
        1 => Asked::Recognised(meanings.remove(0)),
        0 => {
            let place: String = text.trim().chars().take(60).collect();
            let english = format!(
                "The place \"{place}\" is not known here; try the next larger town, the region or a NUTS code such as PL21."
            );
            Asked::Unknown(Message::new("unknown-place", vec![("place", place)], english))
        }
        _ => Asked::Ambiguous(meanings),
    }
}
