//! What else a text may name beside institutions: places, business use cases, documents, countries; and suggestions of all of
//! them while typing.

use crate::SearchError;
use crate::facets::Filter;
use crate::find::Moment;
use crate::geography::AreaAt;
use crate::lexicon::distance;
use crate::record::Record;
use crate::request::{Order, Question};
use crate::text::{fold, words};
use chrono::NaiveDate;
use entities::Audience;
use entities::value::{CountryCode, Sector};
use std::sync::Arc;

/// Which kinds are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "five independent switches, one per kind")]
pub struct Wanted {
    /// Institutions.
    pub institutions: bool,
    /// Places and areas.
    pub places: bool,
    /// Business use cases.
    pub bucs: bool,
    /// Documents.
    pub seds: bool,
    /// Countries.
    pub countries: bool,
}

/// What a text names in the code lists.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// BUCs and documents whose code it is.
    pub exact: Vec<Suggested>,
    /// Countries whose code or name it is or begins.
    pub countries: Vec<Suggested>,
    /// BUCs and documents whose code begins with it.
    pub begins: Vec<Suggested>,
    /// Places and areas whose name it is or begins; exact ones first.
    pub places: Vec<Suggested>,
    /// BUCs and documents whose title holds its words.
    pub titles: Vec<Suggested>,
}

/// One suggestion.
#[derive(Debug, Clone)]
pub enum Suggested {
    /// An institution.
    Institution(Arc<Record>),
    /// A place or area: its name, country and areas.
    Place(String, CountryCode, Vec<AreaAt>),
    /// A business use case, as position in the code list.
    Buc(usize),
    /// A document, as position in the code list.
    Sed(usize),
    /// A country, as position in the code list.
    Country(usize),
}

impl Moment {
    /// What a text names in the code lists, at most `most` of each sort, nearest first. Nothing for less than two letters. With
    /// sectors only what belongs to one of them; with countries only their places.
    pub fn listed(
        &self,
        text: &str,
        countries: &[CountryCode],
        sectors: &[Sector],
        wanted: Wanted,
        most: usize,
    ) -> Listed {
        let folded = fold(&text.chars().take(crate::text::MAX_QUESTION).collect::<String>());
        let mut found = Listed::default();
        if folded.len() < 2 {
            return found;
        }
        let lists = &self.snapshot.lists;
        let typed = words(&folded);
        let code = folded.replace(' ', "_").to_ascii_uppercase();
        let in_sector = |sector: Option<Sector>| sectors.is_empty() || sector.is_some_and(|own| sectors.contains(&own));
        let mut put = |own: &str, title: &[String], suggestion: Suggested| {
            if own.eq_ignore_ascii_case(&code) {
                found.exact.push(suggestion);
            } else if own.len() > code.len() && own.as_bytes()[..code.len()].eq_ignore_ascii_case(code.as_bytes()) {
                found.begins.push(suggestion);
            } else if title_matches(title, &typed) {
                found.titles.push(suggestion);
            }
        };
        if wanted.bucs {
            let own = |sector: Option<Sector>| sector.is_some() && in_sector(sector);
            for (at, buc) in lists.bucs.iter().enumerate().filter(|(_, buc)| own(buc.sector)) {
                put(&buc.code, &lists.buc_words[at], Suggested::Buc(at));
            }
        }
        if wanted.seds {
            for (at, sed) in lists.seds.iter().enumerate().filter(|(_, sed)| in_sector(sed.sector)) {
                put(&sed.code, &lists.sed_words[at], Suggested::Sed(at));
            }
        }
        if wanted.countries && sectors.is_empty() {
            found.countries = self.countries_named(&folded, countries);
        }
        if wanted.places && sectors.is_empty() {
            found.places = self.places(&folded, countries, most);
        }
        for list in [&mut found.exact, &mut found.begins, &mut found.titles] {
            list.truncate(most);
        }
        found
    }

    /// What the beginning of a text may become, at most `limit`, nearest first: codes that begin with it, then countries, places, institutions,
    /// titles. Nothing for less than two letters.
    ///
    /// # Errors
    /// [`SearchError`] when the index cannot be read.
    pub fn suggest(
        &self,
        text: &str,
        countries: &[CountryCode],
        wanted: Wanted,
        on: NaiveDate,
        audience: Audience,
        limit: usize,
    ) -> Result<Vec<Suggested>, SearchError> {
        let found = self.listed(text, countries, &[], wanted, limit);
        let mut out = found.exact;
        out.extend(found.countries);
        out.extend(found.begins.into_iter().take(limit / 2 + 1));
        // Whoever types an acronym to the letter means it, and no town that begins so.
        let squeezed = crate::snapshot::squeeze(text);
        let is_acronym = wanted.institutions && !self.snapshot.acronym_slots(&squeezed).is_empty();
        let mut places = found.places;
        places.truncate(limit / 3 + 1);
        if !is_acronym {
            out.append(&mut places);
        }
        if wanted.institutions && fold(text).len() >= 2 {
            let question = Question {
                text: Some(text.to_owned()),
                filter: Filter { countries: countries.to_vec(), ..Filter::default() },
                places: Vec::new(),
                on,
                order: Order::Relevance,
                audience,
            };
            let answer = self.find(&question, false)?;
            let hits = self.hits(&answer, 0, limit);
            let room = if is_acronym { (limit / 2).max(1) } else { limit };
            out.extend(hits.into_iter().take(room).map(|hit| Suggested::Institution(hit.record)));
        }
        out.append(&mut places);
        let room = limit.saturating_sub(out.len()).max(2);
        out.extend(found.titles.into_iter().take(room));
        out.truncate(limit);
        Ok(out)
    }

    /// Countries by code or name; with one wrong letter when no name begins so.
    fn countries_named(&self, folded: &str, among: &[CountryCode]) -> Vec<Suggested> {
        let lists = &self.snapshot.lists;
        let here = |at: &usize| {
            among.is_empty() || CountryCode::parse(&lists.countries[*at].code).is_ok_and(|code| among.contains(&code))
        };
        let named = |test: &dyn Fn(&str) -> bool| -> Vec<Suggested> {
            let all = (0..lists.countries.len()).filter(here);
            all.filter(|&at| lists.country_names[at].iter().any(|name| test(name))).map(Suggested::Country).collect()
        };
        let asked = CountryCode::parse(folded).ok();
        let by_code = (0..lists.countries.len())
            .filter(here)
            .find(|&at| asked.is_some_and(|asked| lists.countries[at].code == asked.as_str()));
        let mut out: Vec<Suggested> = by_code.map(Suggested::Country).into_iter().collect();
        let begins = named(&|name| name.starts_with(folded));
        out.extend(begins.into_iter().filter(|one| !matches!(one, Suggested::Country(at) if Some(*at) == by_code)));
        if out.is_empty() && folded.len() >= 5 {
            out = named(&|name| distance(folded.as_bytes(), name.as_bytes(), 1) <= 1);
        }
        out
    }

    fn places(&self, folded: &str, countries: &[CountryCode], limit: usize) -> Vec<Suggested> {
        let mut found: Vec<(bool, usize, &str, CountryCode, &[AreaAt])> = self
            .snapshot
            .lists
            .geography
            .beginning_with(folded)
            .filter(|(_, country, _, _)| countries.is_empty() || countries.contains(country))
            .map(|(name, country, areas, exact)| (!exact, name.len(), name, country, areas))
            .collect();
        found.sort_unstable();
        found.dedup_by(|a, b| a.2 == b.2 && a.3 == b.3);
        let place = |(_, _, name, country, areas): (bool, usize, &str, CountryCode, &[AreaAt])| {
            Suggested::Place(name.to_owned(), country, areas.to_vec())
        };
        found.into_iter().take(limit).map(place).collect()
    }
}

/// All typed words begin words of the title.
fn title_matches(title: &[String], typed: &[String]) -> bool {
    !typed.is_empty() && typed.iter().all(|word| title.iter().any(|own| own.starts_with(word.as_str())))
}
