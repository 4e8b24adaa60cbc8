//! Areas and places: what a place name means, and which areas lie in which (5-rules 6 and 7).

use crate::lexicon::distance;
use crate::text::{fold, skeleton};
use entities::area::Area;
use entities::place::Place;
use entities::value::{CountryCode, Names};
use rustc_hash::{FxHashMap, FxHashSet};

/// Position of an area in [`Geography::areas`].
pub type AreaAt = u32;

/// How a unit's area and the place asked for lie to each other, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// The unit's area is the place's area.
    Exact,
    /// The unit's area holds the place's area.
    Parent,
    /// The unit covers the whole country.
    National,
    /// The unit's area is a part of the place, or overlaps it.
    Partial,
    /// The unit states no area: it counts as the whole country, behind every stated area (5-rules 9a).
    NotStated,
}

/// What a place name may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The country it lies in.
    pub country: CountryCode,
    /// The name as the directory writes it.
    pub name: String,
    /// The smallest areas it lies in, one per hierarchy.
    pub areas: Vec<AreaAt>,
    /// True when letters had to be corrected to find it.
    pub corrected: bool,
}

#[derive(Debug)]
struct Entry {
    country: CountryCode,
    name: String,
    areas: Vec<AreaAt>,
}

/// All areas and places with their names.
#[derive(Debug, Default)]
pub struct Geography {
    /// Areas by code.
    pub areas: Vec<Area>,
    /// Places.
    pub places: Vec<Place>,
    parents: Vec<Option<AreaAt>>,
    countries: Vec<CountryCode>,
    by_code: FxHashMap<String, AreaAt>,
    entries: Vec<Entry>,
    by_name: FxHashMap<String, Vec<u32>>,
    by_sound: FxHashMap<String, Vec<u32>>,
    place_at: FxHashMap<(CountryCode, String), u32>,
    /// By area: the places in it.
    inside: FxHashMap<AreaAt, Vec<u32>>,
    /// For areas of one hierarchy: the areas of another that share a town with them.
    overlaps: FxHashSet<(AreaAt, AreaAt)>,
}

impl Geography {
    /// Puts areas and places together. Areas of unknown countries and places without a known area are left out.
    pub fn new(mut areas: Vec<Area>, places: Vec<Place>) -> Self {
        areas.retain(|area| CountryCode::parse(&area.country).is_ok());
        let by_code: FxHashMap<String, AreaAt> =
            areas.iter().enumerate().map(|(at, area)| (area.code.clone(), at as AreaAt)).collect();
        let parents: Vec<Option<AreaAt>> =
            areas.iter().map(|area| area.parent.as_ref().and_then(|parent| by_code.get(parent).copied())).collect();
        let countries = areas.iter().filter_map(|area| CountryCode::parse(&area.country).ok()).collect();
        let mut geography = Self { areas, places, parents, countries, by_code, ..Self::default() };
        geography.index_names();
        geography
    }

    fn index_names(&mut self) {
        let mut entries = Vec::new();
        let mut names: Vec<(u32, String)> = Vec::new();
        let mut codes: Vec<(u32, String)> = Vec::new();
        let mut add = |country: CountryCode, all: &Names, areas: Vec<AreaAt>, code: Option<&str>| {
            let at = entries.len() as u32;
            names.extend(all.0.iter().map(|name| (at, fold(&name.text))));
            codes.extend(code.map(|code| (at, fold(code))));
            entries.push(Entry { country, name: all.text(None).to_owned(), areas });
        };
        let mut place_at = FxHashMap::default();
        let mut inside: FxHashMap<AreaAt, Vec<u32>> = FxHashMap::default();
        for (at, place) in self.places.iter().enumerate() {
            if let Ok(country) = CountryCode::parse(&place.country) {
                place_at.entry((country, fold(place.names.text(None)))).or_insert(at as u32);
            }
            let areas: Vec<AreaAt> = place.areas.0.iter().filter_map(|code| self.by_code.get(code).copied()).collect();
            for &inner in &areas {
                for outer in self.line(inner).filter(|&at| !self.is_country(at)) {
                    let list: &mut Vec<u32> = inside.entry(outer).or_default();
                    if list.last() != Some(&(at as u32)) {
                        list.push(at as u32);
                    }
                }
            }
            if let (Ok(country), false) = (CountryCode::parse(&place.country), areas.is_empty()) {
                add(country, &place.names, areas, None);
            }
        }
        for (at, area) in self.areas.iter().enumerate() {
            add(self.countries[at], &area.names, vec![at as AreaAt], Some(&area.code));
        }
        self.overlaps = self.find_overlaps(&entries);
        for (at, name) in names {
            self.by_sound.entry(sound(&name)).or_default().push(at);
            self.by_name.entry(name).or_default().push(at);
        }
        // A code sounds like nothing.
        for (at, code) in codes {
            self.by_name.entry(code).or_default().push(at);
        }
        for list in self.by_name.values_mut().chain(self.by_sound.values_mut()) {
            list.sort_unstable();
            list.dedup();
        }
        self.entries = entries;
        self.inside = inside;
        self.place_at = place_at;
    }

    /// The place of a country with this native name.
    pub fn place_named(&self, country: CountryCode, name: &str) -> Option<&Place> {
        self.place_at.get(&(country, fold(name))).map(|&at| &self.places[at as usize])
    }

    /// How the places and areas called `folded` write themselves, folded: `danzig` gives `gdansk`.
    pub(crate) fn own_names<'a>(&'a self, folded: &str) -> impl Iterator<Item = String> + 'a {
        let found = self.by_name.get(folded).into_iter().flatten();
        found.map(|&at| fold(&self.entries[at as usize].name))
    }

    /// True when a place or area is called `folded`.
    pub(crate) fn knows(&self, folded: &str) -> bool {
        self.by_name.contains_key(folded)
    }

    /// The countries that have a place or area called `folded`.
    pub(crate) fn countries_with<'a>(&'a self, folded: &str) -> impl Iterator<Item = CountryCode> + 'a {
        self.by_name.get(folded).into_iter().flatten().map(|&at| self.entries[at as usize].country)
    }

    /// The places that lie in an area, country-wide areas apart.
    pub(crate) fn places_in(&self, at: AreaAt) -> impl Iterator<Item = &Place> {
        self.inside.get(&at).into_iter().flatten().map(|&at| &self.places[at as usize])
    }

    /// Pairs of areas of different hierarchies that share a town.
    fn find_overlaps(&self, entries: &[Entry]) -> FxHashSet<(AreaAt, AreaAt)> {
        let mut overlaps = FxHashSet::default();
        for entry in entries.iter().filter(|entry| entry.areas.len() > 1) {
            for &one in &entry.areas {
                for &other in entry.areas.iter().filter(|&&other| other != one) {
                    for a in self.line(one).filter(|&a| !self.is_country(a)) {
                        overlaps.extend(self.line(other).filter(|&b| b != a && !self.is_country(b)).map(|b| (a, b)));
                    }
                }
            }
        }
        overlaps
    }

    /// Where an area stands, by its code to the letter.
    pub fn area_at(&self, code: &str) -> Option<AreaAt> {
        self.by_code.get(code).copied()
    }

    /// An area by its position.
    pub fn area(&self, at: AreaAt) -> &Area {
        &self.areas[at as usize]
    }

    /// The country an area lies in.
    pub fn country_of(&self, at: AreaAt) -> CountryCode {
        self.countries[at as usize]
    }

    /// True for the area that is a whole country.
    pub fn is_country(&self, at: AreaAt) -> bool {
        self.areas[at as usize].code == self.areas[at as usize].country
    }

    /// The area itself and everything that holds it, smallest first.
    pub fn line(&self, at: AreaAt) -> impl Iterator<Item = AreaAt> + '_ {
        // Bounded, so that a loop in edited data cannot hang a reader.
        std::iter::successors(Some(at), |&at| self.parents[at as usize]).take(12)
    }

    /// How a unit with `unit` areas (empty: not stated) lies to a place in `place` areas; `None` when it does not cover it.
    pub fn fit(&self, unit: &[AreaAt], place: &[AreaAt]) -> Option<Fit> {
        if unit.is_empty() {
            return Some(Fit::NotStated);
        }
        let mut best: Option<Fit> = None;
        for &covered in unit {
            for &asked in place {
                let fit = if covered == asked {
                    Fit::Exact
                } else if self.line(asked).any(|holder| holder == covered) {
                    if self.is_country(covered) { Fit::National } else { Fit::Parent }
                } else if self.line(covered).any(|holder| holder == asked) || self.overlaps.contains(&(covered, asked))
                {
                    Fit::Partial
                } else {
                    continue;
                };
                best = Some(best.map_or(fit, |best| best.min(fit)));
            }
        }
        best
    }

    /// What `text` may mean in one of `countries` (empty: anywhere): by name in any language, by area code, then by sound,
    /// then with one wrong letter (two from eight letters on). Several meanings with the same areas are one; when one
    /// meaning lies inside the other (the town of Luxembourg, the country) both are given, the smaller first.
    pub fn recognise(&self, text: &str, countries: &[CountryCode]) -> Vec<Meaning> {
        let folded = fold(text);
        if folded.is_empty() {
            return Vec::new();
        }
        let here = |at: &u32| countries.is_empty() || countries.contains(&self.entries[*at as usize].country);
        let of = |list: Option<&Vec<u32>>| -> Vec<u32> { list.into_iter().flatten().copied().filter(here).collect() };
        let mut found = of(self.by_name.get(&folded));
        let mut corrected = false;
        if found.is_empty() {
            found = of(self.by_sound.get(&sound(&folded)));
        }
        if found.is_empty() && folded.len() >= 4 {
            corrected = true;
            found = self.nearest(&folded, countries);
        }
        let mut meanings: Vec<Meaning> = Vec::new();
        for at in found {
            let entry = &self.entries[at as usize];
            if !meanings.iter().any(|meaning| meaning.areas == entry.areas) {
                meanings.push(Meaning {
                    country: entry.country,
                    name: entry.name.clone(),
                    areas: entry.areas.clone(),
                    corrected,
                });
            }
        }
        meanings
    }

    fn nearest(&self, folded: &str, countries: &[CountryCode]) -> Vec<u32> {
        let limit = if folded.len() >= 8 { 2 } else { 1 };
        let mut best = limit + 1;
        let mut found = Vec::new();
        for (name, entries) in &self.by_name {
            if name.len().abs_diff(folded.len()) > usize::from(limit) || name.bytes().any(|b| b.is_ascii_digit()) {
                continue;
            }
            let away = distance(folded.as_bytes(), name.as_bytes(), limit);
            if away > best || away > limit {
                continue;
            }
            let here = entries
                .iter()
                .copied()
                .filter(|&at| countries.is_empty() || countries.contains(&self.entries[at as usize].country));
            if away < best {
                let nearer: Vec<u32> = here.collect();
                if !nearer.is_empty() {
                    best = away;
                    found = nearer;
                }
            } else {
                found.extend(here);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Places and areas with a name that begins with `folded`, for suggestions.
    pub fn beginning_with<'a>(
        &'a self,
        folded: &'a str,
    ) -> impl Iterator<Item = (&'a str, CountryCode, &'a [AreaAt], bool)> {
        self.by_name.iter().filter(move |(name, _)| name.starts_with(folded)).flat_map(move |(name, entries)| {
            entries.iter().map(move |&at| {
                let entry = &self.entries[at as usize];
                let exact = name.len() == folded.len();
                (entry.name.as_str(), entry.country, entry.areas.as_slice(), exact)
            })
        })
    }
}

fn sound(folded: &str) -> String {
    folded.split(' ').map(skeleton).collect::<Vec<_>>().join(" ")
}
