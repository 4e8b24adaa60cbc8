//! Code lists of the read model: countries, business use cases, documents, networks, areas and places.

use crate::geography::Geography;
use crate::record::BucAt;
use crate::text::{fold, words};
use entities::buc::Buc;
use entities::country::Country;
use entities::network::Network;
use entities::sed::Sed;
use entities::value::{CountryCode, Sector};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// All code lists, with the look-ups that questions need.
#[derive(Debug, Default)]
pub struct Lists {
    /// Countries by code.
    pub countries: Vec<Country>,
    /// Business use cases in official order, reference rows last.
    pub bucs: Vec<Buc>,
    /// Structured electronic documents in official order.
    pub seds: Vec<Sed>,
    /// Networks by code.
    pub networks: Vec<Network>,
    /// Areas and places.
    pub geography: Geography,
    buc_at: FxHashMap<String, BucAt>,
    sed_at: FxHashMap<String, usize>,
    network_at: FxHashMap<String, usize>,
    /// Words of the titles, folded, by position.
    pub(crate) buc_words: Vec<Vec<String>>,
    pub(crate) sed_words: Vec<Vec<String>>,
    /// Names of the countries, folded, by position.
    pub(crate) country_names: Vec<Vec<String>>,
    /// Code and English name of each country, by [`CountryCode::index`].
    pub country_labels: Vec<Label>,
    /// Code and title of each BUC, by position.
    pub buc_labels: Vec<Label>,
    /// Code and English name of each network, by position.
    pub network_labels: Vec<Label>,
}

/// A value as filters take it, and what it is called in English; shared, because facets show hundreds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The value.
    pub value: Arc<str>,
    /// What it is called.
    pub text: Arc<str>,
}

impl Label {
    /// Makes a label.
    pub fn new(value: &str, text: &str) -> Self {
        Self { value: value.into(), text: text.into() }
    }
}

impl Lists {
    /// Puts the lists together.
    pub fn new(
        countries: Vec<Country>,
        bucs: Vec<Buc>,
        seds: Vec<Sed>,
        networks: Vec<Network>,
        geography: Geography,
    ) -> Self {
        let buc_at = bucs.iter().enumerate().map(|(at, buc)| (normal_buc(&buc.code), at as BucAt)).collect();
        let sed_at = seds.iter().enumerate().map(|(at, sed)| (sed.code.to_ascii_uppercase(), at)).collect();
        let network_at = networks.iter().enumerate().map(|(at, network)| (network.code.clone(), at)).collect();
        let buc_words = bucs.iter().map(|buc| words(&buc.title)).collect();
        let sed_words = seds.iter().map(|sed| words(&sed.title)).collect();
        let names = |country: &Country| {
            std::iter::once(&country.name)
                .chain(country.names.0.iter().map(|name| &name.text))
                .map(|name| fold(name))
                .collect()
        };
        let country_names = countries.iter().map(names).collect();
        let country_labels = CountryCode::all()
            .map(|code| {
                let row = countries.iter().find(|country| country.code == code.as_str());
                Label::new(code.as_str(), row.map_or(code.as_str(), |row| &row.name))
            })
            .collect();
        let buc_labels = bucs.iter().map(|buc| Label::new(&buc.code, &buc.title)).collect();
        let network_labels =
            networks.iter().map(|network| Label::new(&network.code, network.names.text(Some("en")))).collect();
        Self {
            countries,
            bucs,
            seds,
            networks,
            geography,
            buc_at,
            sed_at,
            network_at,
            buc_words,
            sed_words,
            country_names,
            country_labels,
            buc_labels,
            network_labels,
        }
    }

    /// Where a BUC stands in [`Self::bucs`], by its code in any of the spellings that occur (`AW_BUC_4c`, `aw_buc_04C`,
    /// `MI_BUC_01`, `SI_BUC_01`; 1-domain §3).
    pub fn buc_at(&self, code: &str) -> Option<BucAt> {
        self.buc_at.get(&normal_buc(code)).copied()
    }

    /// A BUC by its code, spelt as in [`Self::buc_at`].
    pub fn buc(&self, code: &str) -> Option<&Buc> {
        self.buc_at(code).map(|at| &self.bucs[usize::from(at)])
    }

    /// A SED by its code in any letter case.
    pub fn sed(&self, code: &str) -> Option<&Sed> {
        self.sed_at.get(&code.trim().to_ascii_uppercase()).map(|&at| &self.seds[at])
    }

    /// A network by its code.
    pub fn network(&self, code: &str) -> Option<&Network> {
        self.network_at(code).map(|at| &self.networks[at])
    }

    /// Where a network stands in [`Self::networks`].
    pub fn network_at(&self, code: &str) -> Option<usize> {
        self.network_at.get(code).copied()
    }

    /// A country of the list.
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code.as_str())
    }

    /// ISO 639-1 code of the first official language of a country; English where the list has none.
    pub fn own_language(&self, code: CountryCode) -> &str {
        self.country(code).and_then(|row| row.languages.0.first()).map_or("en", String::as_str)
    }

    /// The English name of a country; its code when the list lacks it.
    pub fn country_name(&self, code: CountryCode) -> &str {
        let label = self.country_labels.get(code.index());
        label.map_or("", |label| &*label.text)
    }

    /// A country by its whole name in English or in one of its own languages; none when two have it.
    pub fn country_named(&self, name: &str) -> Option<CountryCode> {
        let folded = fold(name);
        let mut named = self.countries.iter().zip(&self.country_names).filter(|(_, names)| names.contains(&folded));
        let (country, _) = named.next()?;
        named.next().is_none().then(|| CountryCode::parse(&country.code).ok()).flatten()
    }

    /// The sector of a BUC; none for reference rows.
    pub fn sector(&self, buc: BucAt) -> Option<Sector> {
        self.bucs[usize::from(buc)].sector
    }
}

/// `AW_BUC_4c`, `aw_buc_04C` and `AW_BUC_04c` to one form; `MI_`, `SI_` to `M_`, `S_`.
fn normal_buc(code: &str) -> String {
    let upper = code.trim().to_ascii_uppercase().replace([' ', '-'], "_");
    let mut parts: Vec<String> = upper.split('_').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    if let Some(sector) = parts.first_mut() {
        match sector.as_str() {
            "MI" => *sector = "M".to_owned(),
            "SI" => *sector = "S".to_owned(),
            _ => {}
        }
    }
    if let Some(number) = parts.last_mut() {
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 1 {
            number.insert(0, '0');
        }
    }
    parts.join("_")
}

#[cfg(test)]
mod tests {
    use super::normal_buc;

    #[test]
    fn buc_codes_are_read_in_every_spelling_that_occurs() {
        for text in ["AW_BUC_04c", "AW_BUC_4c", "aw_buc_04C", " AW-BUC-4C", "aw buc 04c"] {
            assert_eq!(normal_buc(text), "AW_BUC_04C", "{text}");
        }
        assert_eq!(normal_buc("MI_BUC_01"), "M_BUC_01");
        assert_eq!(normal_buc("SI_BUC_18A"), "S_BUC_18A");
    }
}
