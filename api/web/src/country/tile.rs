//! The 32 countries as equal tiles, near to where they lie, so that the smallest counts as much as the largest.

use domain::value::CountryCode;

/// Column and row of each country.
const PLACES: [(&str, u8, u8); 32] = [
    ("IS", 1, 1),
    ("NO", 5, 1),
    ("SE", 6, 1),
    ("FI", 7, 1),
    ("DK", 5, 2),
    ("EE", 7, 2),
    ("IE", 1, 3),
    ("UK", 2, 3),
    ("NL", 4, 3),
    ("DE", 5, 3),
    ("PL", 6, 3),
    ("LV", 7, 3),
    ("BE", 3, 4),
    ("LU", 4, 4),
    ("CZ", 5, 4),
    ("SK", 6, 4),
    ("LT", 7, 4),
    ("FR", 3, 5),
    ("CH", 4, 5),
    ("LI", 5, 5),
    ("AT", 6, 5),
    ("HU", 7, 5),
    ("RO", 8, 5),
    ("PT", 1, 6),
    ("ES", 2, 6),
    ("IT", 4, 6),
    ("SI", 5, 6),
    ("HR", 6, 6),
    ("BG", 8, 6),
    ("MT", 4, 7),
    ("EL", 7, 7),
    ("CY", 8, 7),
];

/// Column and row of a country, as the style names them.
pub(crate) fn place(country: CountryCode) -> (u8, u8) {
    PLACES.iter().find(|(code, ..)| *code == country.as_str()).map_or((1, 7), |(_, column, row)| (*column, *row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_country_has_a_tile_of_its_own() {
        let places: BTreeSet<(u8, u8)> = CountryCode::all().map(place).collect();
        assert_eq!(places.len(), 32);
    }
}
