//! Suggestions while typing: institutions, places, business use cases, documents, countries.

use crate::SearchError;
use crate::facets::Filter;
use crate::find::Moment;
use crate::geography::AreaAt;
use crate::record::Record;
use crate::request::{Order, Question};
use crate::text::{fold, words};
use chrono::NaiveDate;
use entities::Audience;
use entities::value::CountryCode;
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
        let folded = fold(&text.chars().take(crate::text::MAX_QUESTION).collect::<String>());
        if folded.len() < 2 {
            return Ok(Vec::new());
        }
        let lists = &self.snapshot.lists;
        let mut exact = Vec::new();
        let mut begins = Vec::new();
        let mut titles = Vec::new();
        let typed = words(&folded);
        let code = folded.replace(' ', "_").to_ascii_uppercase();
        let mut by_code = |own: &str, title: &str, suggestion: Suggested| {
            if own.to_ascii_uppercase() == code {
                exact.push(suggestion);
            } else if own.to_ascii_uppercase().starts_with(&code) {
                begins.push(suggestion);
            } else if title_matches(title, &typed) {
                titles.push(suggestion);
            }
        };
        if wanted.bucs {
            for (at, buc) in lists.bucs.iter().enumerate().filter(|(_, buc)| buc.sector.is_some()) {
                by_code(&buc.code, &buc.title, Suggested::Buc(at));
            }
        }
        if wanted.seds {
            for (at, sed) in lists.seds.iter().enumerate() {
                by_code(&sed.code, &sed.title, Suggested::Sed(at));
            }
        }
        let mut out = exact;
        if wanted.countries {
            for (at, country) in lists.countries.iter().enumerate() {
                let named = country.names.0.iter().any(|name| fold(&name.text).starts_with(&folded));
                if named || fold(&country.name).starts_with(&folded) || country.code.eq_ignore_ascii_case(&folded) {
                    out.push(Suggested::Country(at));
                }
            }
        }
        out.extend(begins.into_iter().take(limit / 2 + 1));
        if wanted.places {
            out.extend(self.places(&folded, countries, limit / 3 + 1));
        }
        if wanted.institutions {
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
            out.extend(hits.into_iter().map(|hit| Suggested::Institution(hit.record)));
        }
        let room = limit.saturating_sub(out.len()).max(2);
        out.extend(titles.into_iter().take(room));
        out.truncate(limit);
        Ok(out)
    }

    fn places(&self, folded: &str, countries: &[CountryCode], limit: usize) -> Vec<Suggested> {
        let mut found: Vec<(bool, &str, CountryCode, &[AreaAt])> = self
            .snapshot
            .lists
            .geography
            .beginning_with(folded)
            .filter(|(_, country, _, _)| countries.is_empty() || countries.contains(country))
            .map(|(name, country, areas, exact)| (!exact, name, country, areas))
            .collect();
        found.sort_unstable();
        found.dedup_by(|a, b| a.1 == b.1 && a.2 == b.2);
        let place = |(_, name, country, areas): (bool, &str, CountryCode, &[AreaAt])| {
            Suggested::Place(name.to_owned(), country, areas.to_vec())
        };
        found.into_iter().take(limit).map(place).collect()
    }
}

/// All typed words begin words of the title.
fn title_matches(title: &str, typed: &[String]) -> bool {
    let own = words(title);
    !typed.is_empty() && typed.iter().all(|word| own.iter().any(|own| own.starts_with(word.as_str())))
}
