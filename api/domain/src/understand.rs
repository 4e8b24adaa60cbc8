//! What a text in the one search field asks for: the page of one thing, a question of competence, or a list.

use crate::clock::parse_day;
use crate::ctx::Ctx;
use crate::institution::{self, Lookup};
use crate::place::{self, Asked};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::value::{CountryCode, InstitutionCode};
use search::Lists;

/// Words of a text that are looked at; what is longer is searched as it stands.
const MOST_WORDS: usize = 16;
/// Words that a country or a town has at most.
const LONGEST_NAME: usize = 4;

/// What a text asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// The institution with this code.
    Institution(String),
    /// The business use case with this code, known or not, on a day when one is named.
    Buc(String, Option<NaiveDate>),
    /// The document with this code.
    Sed(String),
    /// A country.
    Country(CountryCode),
    /// Who is competent.
    Competence(Competence),
    /// Institutions; `text` is what is left to search for.
    List {
        /// The words that are searched.
        text: String,
        /// The BUC the text names, if any.
        buc: Option<String>,
        /// The countries the text names.
        countries: Vec<CountryCode>,
        /// The day, when one is named beside a BUC.
        on: Option<NaiveDate>,
    },
}

/// A question of competence as a text asks it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Competence {
    /// The BUC, when one is named.
    pub buc: Option<String>,
    /// The document, when one is named instead.
    pub sed: Option<String>,
    /// The countries, named or those of the places.
    pub countries: Vec<CountryCode>,
    /// The places, each with its country when only one has it.
    pub places: Vec<(Option<CountryCode>, String)>,
    /// The day, when one is named.
    pub on: Option<NaiveDate>,
}

/// Reads a text. `named` knows the names of countries in the reader's language, beside those of the directory.
pub fn understand(ctx: &Ctx, viewer: &Viewer, text: &str, named: &dyn Fn(&str) -> Option<CountryCode>) -> Meant {
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let text = text.trim();
    let list = || Meant::List { text: text.to_owned(), buc: None, countries: Vec::new(), on: None };
    // Marks around a word belong to the sentence, not to the word.
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || [',', ';', '/'].contains(&c))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() || words.len() > MOST_WORDS {
        return list();
    }
    if InstitutionCode::parse(text).is_ok() {
        return match institution::get(ctx, viewer, text) {
            Ok(Lookup::Found(record, _)) => Meant::Institution(record.code().to_owned()),
            _ => list(),
        };
    }
    let folded = search::fold(text);
    if let Some(buc) = lists.bucs.iter().find(|buc| buc.sector.is_some() && search::fold(&buc.title) == folded) {
        return Meant::Buc(buc.code.clone(), None);
    }
    let country = |name: &str| lists.country_named(name).or_else(|| named(name));
    if text.chars().count() > 3
        && let Some(country) = country(text)
    {
        return Meant::Country(country);
    }
    let mut asked = Competence::default();
    let mut unknown_buc = None;
    let mut left: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(&word) = words.get(at) {
        let rest = &words[at..];
        if let Some((code, count)) = buc(lists, rest) {
            // Of two cases the text says neither.
            if asked.buc.as_ref().is_some_and(|first| *first != code) {
                return list();
            }
            asked.buc = Some(code);
            at += count;
        } else if has_shape_of_buc(word) {
            unknown_buc.get_or_insert(word);
            at += 1;
        } else if let Some(sed) = lists.sed(word) {
            asked.sed.get_or_insert_with(|| sed.code.clone());
            at += 1;
        } else if let Some(day) = parse_day(word) {
            asked.on = Some(day);
            at += 1;
        } else {
            left.push(word);
            at += 1;
        }
    }
    if let (Some(code), true) = (unknown_buc, left.is_empty() && asked.buc.is_none()) {
        return Meant::Buc(code.to_owned(), asked.on);
    }
    if asked.buc.is_none() && asked.sed.is_none() {
        return of_one_country(lists, &words, &country).unwrap_or_else(list);
    }
    if asked.buc.is_some() {
        // Who names both means the case; the document is one of it.
        asked.sed = None;
    }
    let unknown = located(lists, &left, &country, &mut asked);
    // "I must send U020 to Germany": small words beside a case and a country ask for nothing more.
    let is_small =
        |word: &&str| word.chars().count() <= 4 && word.chars().all(|letter| letter.is_lowercase() || letter == 'I');
    let says_more = unknown.iter().any(|word| !is_small(word) && !search::is_stop_word(&search::fold(word)));
    if says_more || (asked.countries.is_empty() && !unknown.is_empty()) {
        let buc = asked.buc.or_else(|| asked.sed.and_then(|sed| lists.sed(&sed)?.starts.0.first().cloned()));
        return Meant::List { text: unknown.join(" "), buc, countries: asked.countries, on: asked.on };
    }
    if asked.countries.is_empty() {
        return match (asked.buc, asked.sed) {
            (Some(buc), _) => Meant::Buc(buc, asked.on),
            (None, sed) => Meant::Sed(sed.unwrap_or_default()),
        };
    }
    Meant::Competence(asked)
}

/// A text that names one country beside other words: those are searched there. A country inside the name of a place (Northern
/// Ireland, Lower Austria) is none.
fn of_one_country(lists: &Lists, words: &[&str], country: &dyn Fn(&str) -> Option<CountryCode>) -> Option<Meant> {
    let mut found: Option<(CountryCode, usize, usize)> = None;
    let mut at = 0;
    while at < words.len() {
        let longest = LONGEST_NAME.min(words.len() - at);
        let named = (1..=longest).rev().find_map(|count| Some((country(&words[at..at + count].join(" "))?, count)));
        match named {
            // Of two countries neither narrows.
            Some(_) if found.is_some() => return None,
            Some((country, count)) => {
                found = Some((country, at, count));
                at += count;
            }
            None => at += 1,
        }
    }
    let (country, from, count) = found?;
    let place = |words: &[&str]| {
        let meant = lists.geography.recognise(&words.join(" "), &[]);
        meant.iter().any(|meaning| !meaning.corrected)
    };
    let is_of_a_place = (from > 0 && place(&words[from - 1..from + count]))
        || (from + count < words.len() && place(&words[from..=from + count]));
    let rest: Vec<&str> = words[..from].iter().chain(&words[from + count..]).copied().collect();
    let says_something = rest.iter().any(|word| !search::is_stop_word(&search::fold(word)));
    (says_something && !is_of_a_place).then(|| Meant::List {
        text: rest.join(" "),
        buc: None,
        countries: vec![country],
        on: None,
    })
}

/// A BUC at the beginning of the words, written with underscores or blanks, and how many words it takes.
fn buc(lists: &Lists, words: &[&str]) -> Option<(String, usize)> {
    [3, 1].into_iter().filter(|&count| count <= words.len()).find_map(|count| {
        let written = words[..count].join("_");
        let known = lists.buc(&written).filter(|buc| buc.sector.is_some())?;
        (count == 1 || words[1].eq_ignore_ascii_case("buc")).then(|| (known.code.clone(), count))
    })
}

fn has_shape_of_buc(word: &str) -> bool {
    let parts: Vec<&str> = word.split('_').collect();
    matches!(parts[..], [sector, middle, number] if sector.len() <= 2 && middle.eq_ignore_ascii_case("buc") && !number.is_empty())
}

/// Takes countries and places out of the words, longest names first, and gives what is neither.
fn located<'a>(
    lists: &Lists,
    words: &[&'a str],
    country: &dyn Fn(&str) -> Option<CountryCode>,
    asked: &mut Competence,
) -> Vec<&'a str> {
    let code = |word: &str| {
        let is_code = (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
        is_code.then(|| CountryCode::parse(word).ok()).flatten()
    };
    let mut others: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = LONGEST_NAME.min(words.len() - at);
        let found = (1..=longest).rev().find_map(|count| {
            let name = words[at..at + count].join(" ");
            country(&name).or_else(|| code(&name)).map(|country| (country, count))
        });
        match found {
            Some((country, count)) => {
                if !asked.countries.contains(&country) {
                    asked.countries.push(country);
                }
                at += count;
            }
            None => {
                others.push((at, words[at]));
                at += 1;
            }
        }
    }
    let stated = asked.countries.clone();
    let mut unknown = Vec::new();
    let mut at = 0;
    while at < others.len() {
        // Only words that stood side by side are one name.
        let beside = (1..LONGEST_NAME.min(others.len() - at)).take_while(|&n| others[at + n].0 == others[at].0 + n);
        let longest = beside.last().map_or(1, |n| n + 1);
        let found = (1..=longest).rev().find_map(|count| {
            let name = others[at..at + count].iter().map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
            match place::recognise(&lists.geography, &name, &stated) {
                Asked::Recognised(meaning) => Some((vec![meaning.country], name, count)),
                Asked::Ambiguous(meanings) => {
                    Some((meanings.into_iter().map(|meaning| meaning.country).collect(), name, count))
                }
                Asked::Unknown(_) => None,
            }
        });
        let Some((countries, name, count)) = found else {
            unknown.push(others[at].1);
            at += 1;
            continue;
        };
        let mut countries = countries;
        countries.dedup();
        let own = (countries.len() == 1).then(|| countries[0]);
        for country in countries {
            if !asked.countries.contains(&country) {
                asked.countries.push(country);
            }
        }
        asked.places.push((own, name));
        at += count;
    }
    unknown
}
