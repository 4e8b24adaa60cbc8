//! The time zone in which somebody of a country most likely sits; the script of the page knows better where it runs.

use chrono_tz::Tz;
use domain::value::CountryCode;

/// The zone of a country's capital.
pub(super) fn of(country: CountryCode) -> Tz {
    use chrono_tz::{Asia, Atlantic, Europe};
    match country.as_str() {
        "AT" => Europe::Vienna,
        "BG" => Europe::Sofia,
        "CH" => Europe::Zurich,
        "CY" => Asia::Nicosia,
        "CZ" => Europe::Prague,
        "DE" => Europe::Berlin,
        "DK" => Europe::Copenhagen,
        "EE" => Europe::Tallinn,
        "EL" => Europe::Athens,
        "ES" => Europe::Madrid,
        "FI" => Europe::Helsinki,
        "FR" => Europe::Paris,
        "HR" => Europe::Zagreb,
        "HU" => Europe::Budapest,
        "IE" => Europe::Dublin,
        "IS" => Atlantic::Reykjavik,
        "IT" => Europe::Rome,
        "LI" => Europe::Vaduz,
        "LT" => Europe::Vilnius,
        "LU" => Europe::Luxembourg,
        "LV" => Europe::Riga,
        "MT" => Europe::Malta,
        "NL" => Europe::Amsterdam,
        "NO" => Europe::Oslo,
        "PL" => Europe::Warsaw,
        "PT" => Europe::Lisbon,
        "RO" => Europe::Bucharest,
        "SE" => Europe::Stockholm,
        "SI" => Europe::Ljubljana,
        "SK" => Europe::Bratislava,
        "UK" => Europe::London,
        _ => Europe::Brussels,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_belgium_is_in_the_zone_of_brussels_by_name() {
        let own: Vec<_> = CountryCode::all().filter(|code| of(*code) == chrono_tz::Europe::Brussels).collect();
        assert_eq!(own.len(), 1, "every other country has a line of its own: {own:?}");
    }
}
