//! Which language a reader gets, and that every text is there in all of them.

use super::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_address_wins_over_the_cookie_and_the_cookie_over_the_browser() {
    let get = |asked, cookie, accept| Language::negotiate(asked, cookie, accept).tag();
    assert_eq!(get(Some("fr"), Some("de"), Some("en")), "fr");
    assert_eq!(get(None, Some("de"), Some("fr")), "de");
    assert_eq!(get(None, None, Some("fr")), "fr");
    assert_eq!(get(None, None, None), "en");
    assert_eq!(get(Some("xx"), Some(""), Some("fr-BE")), "fr");
}

#[test]
fn the_browser_s_wishes_are_weighed_and_languages_we_lack_passed_over() {
    let get = |accept| Language::negotiate(None, None, Some(accept)).tag();
    assert_eq!(get("tr, de-AT;q=0.5, fr;q=0.8"), "fr");
    assert_eq!(get("de-CH, fr"), "de");
    assert_eq!(get("fr;q=0, de;q=0.1"), "de");
    assert_eq!(get("tr, *;q=0.1"), "en");
    assert_eq!(get(";;q=,,fr;q=x, de;q=0.2"), "de");
    assert_eq!(get(""), "en");
}

#[test]
fn days_and_numbers_are_written_as_each_language_does() {
    let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
    assert_eq!(Language::English.day(day("2018-01-01")), "1 Jan 2018");
    assert_eq!(Language::French.day(day("2018-01-01")), "1er janvier 2018");
    assert_eq!(Language::French.day(day("2018-08-02")), "2 août 2018");
    assert_eq!(Language::German.day(day("2018-03-01")), "1. März 2018");
    assert_eq!(Language::English.number(1_234_567), "1,234,567");
    assert_eq!(Language::French.number(3_550), "3\u{202f}550");
    assert_eq!(Language::German.number(3_550), "3.550");
    assert_eq!(Language::German.number(12), "12");
}

#[test]
fn counts_choose_the_plural_and_are_grouped() {
    let count = |language: Language, count: usize| language.text("list-total", &[("count", FluentValue::from(count))]);
    assert_eq!(count(Language::English, 0), "No institution found");
    assert_eq!(count(Language::English, 1), "1 institution found");
    assert_eq!(count(Language::French, 3_550), "3\u{202f}550 institutions trouvées");
    assert_eq!(count(Language::German, 2), "2 Träger gefunden");
}

#[test]
fn a_day_in_a_message_is_written_in_the_reader_s_language_and_a_missing_one_is_said() {
    let since = |since: &str| {
        let args =
            vec![("buc", "FB_BUC_01".to_owned()), ("role", "COUNTER_PARTY".to_owned()), ("since", since.to_owned())];
        Message::new("can-receive", args, String::new())
    };
    assert_eq!(
        Language::English.message(&since("2018-01-01")),
        "Holds FB_BUC_01 as counterparty, ready since 1 Jan 2018."
    );
    assert_eq!(Language::English.message(&since("")), "Holds FB_BUC_01 as counterparty, ready since always.");
    assert!(Language::German.message(&since("2018-01-01")).contains("seit 1. Januar 2018"));
}

#[test]
fn a_message_nobody_translated_is_said_in_the_domain_s_english() {
    assert_eq!(Language::French.message(&Message::plain("not-there", "Just English.")), "Just English.");
}

#[test]
fn the_explanations_of_a_match_say_in_english_what_the_domain_says() {
    use MatchKind::{Acronym, Code, Name, Partial, Prefix, Similar, Words};
    use domain::institution::{Where, sentence};
    use domain::{Fields, Match, MatchKind};
    for kind in [Code, Acronym, Name, Prefix, Words, Similar, Partial] {
        for by_sound in [false, true] {
            for typos in [0, 1, 2] {
                for missing in [vec![], vec!["abc".to_owned(), "12".to_owned()]] {
                    let fields = Fields::default();
                    let found = Match { kind, typos, by_sound, missing, score: 1.0, fields };
                    for place in Where::ALL {
                        let message = sentence(&found, place);
                        assert_eq!(Language::English.message(&message), message.english);
                    }
                }
            }
        }
    }
}

#[test]
fn what_the_domain_refuses_is_said_in_its_own_english() {
    use domain::{DomainError, Geography, PageRequest, place};
    let mut messages = Vec::new();
    for request in [
        PageRequest::first(0),
        PageRequest::first(1_000),
        PageRequest { after: Some("zz".to_owned()), ..PageRequest::default() },
    ] {
        if let Err(DomainError::Invalid(problems)) = request.window(3, |_| None) {
            messages.extend(problems.0.into_iter().map(|problem| problem.message));
        }
    }
    if let place::Asked::Unknown(message) = place::recognise(&Geography::default(), "Nowhere", &[]) {
        messages.push(message);
    }
    assert_eq!(messages.len(), 4);
    for message in messages {
        assert_eq!(Language::English.message(&message), message.english);
    }
}

#[test]
fn sectors_and_functions_are_called_in_english_as_the_domain_calls_them() {
    use domain::institution::{function_name, sector_name};
    use domain::value::{CodeStatus, CountryCode, InstitutionFunction, NameKind, Role, Sector};
    let known = |language: Language, key: String| {
        let args = FluentArgs::new();
        language.own(&key, &args).unwrap_or_else(|| panic!("{key} is missing in {}", language.tag()))
    };
    for &sector in Sector::ALL {
        assert_eq!(known(Language::English, format!("sector-{sector}")), sector_name(sector));
    }
    for &function in InstitutionFunction::ALL {
        assert_eq!(known(Language::English, format!("function-{function}")), function_name(function));
    }
    for language in Language::ALL {
        let mut keys: Vec<String> = CountryCode::all().map(|code| format!("country-{code}")).collect();
        keys.extend(Role::ALL.iter().map(|role| format!("role-{role}")));
        keys.extend(NameKind::ALL.iter().map(|kind| format!("name-{kind}")));
        keys.extend(CodeStatus::ALL.iter().map(|status| format!("code-{status}")));
        for key in keys {
            assert!(!known(language, key).is_empty());
        }
    }
}

/// Texts by key: each with the names of the values it prints.
fn texts(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files(&Path::new(HERE).join("locales").join(language.tag()), "ftl") {
        let source = std::fs::read_to_string(&path).expect("a file");
        assert!(FluentResource::try_new(source.clone()).is_ok(), "{} has errors", path.display());
        let mut current = String::new();
        for line in source.lines() {
            if line.starts_with(|first: char| first.is_ascii_lowercase())
                && let Some((key, _)) = line.split_once(" =")
            {
                current = key.to_owned();
                assert!(texts.insert(current.clone(), BTreeSet::new()).is_none(), "{current} is given twice");
            }
            let values = line.split('$').skip(1);
            let names = values.map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect());
            texts.entry(current.clone()).or_default().extend::<Vec<String>>(names.collect());
        }
    }
    texts.remove("");
    texts
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_folder_of_texts_is_a_language_and_every_language_has_one() {
    // That no text is missing in any of them, the build itself makes sure (`build.rs`).
    let folder = Path::new(HERE).join("locales");
    let mut tags: Vec<String> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort();
    let mut known: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    known.sort_unstable();
    assert_eq!(tags, known);
    assert_eq!(known.len(), 26, "the 24 official languages of the EU, Icelandic and Norwegian");
}

#[test]
fn days_numbers_and_alphabets_follow_each_language() {
    let day: NaiveDate = "2018-03-01".parse().expect("a day");
    for (language, written) in [
        (Language::Polish, "1 marca 2018"),
        (Language::Finnish, "1. maaliskuuta 2018"),
        (Language::Hungarian, "2018. március 1."),
        (Language::Greek, "1 Μαρτίου 2018"),
        (Language::Lithuanian, "2018 m. kovo 1 d."),
        (Language::Norwegian, "1. mars 2018"),
        (Language::Maltese, "1 ta’ Marzu, 2018"),
    ] {
        assert_eq!(language.day(day), written);
    }
    assert_eq!(Language::Swedish.number(3_550), "3\u{a0}550");
    assert_eq!(Language::Italian.number(13_550), "13.550");
    assert!(Language::Swedish.compare("Österrike", "Tyskland").is_gt());
    assert!(Language::German.compare("Österreich", "Polen").is_lt());
    assert!(Language::Estonian.compare("Šveits", "Taani").is_lt());
}

/// Everything in `source` that is written as a whole text in quotation marks and looks like a key.
fn quoted(source: &str) -> BTreeSet<String> {
    let is_key = |text: &&str| {
        !text.is_empty()
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            && text.contains('-')
    };
    source.split('"').filter(is_key).map(str::to_owned).collect()
}

#[test]
fn every_key_that_templates_and_code_name_exists() {
    let english = texts(Language::English);
    let callers = ["t(\"", "count(\"", "on(\"", "say(\"", "with(\"", "text(\""];
    let mut named = 0;
    let sources =
        files(&Path::new(HERE).join("templates"), "html").into_iter().chain(files(&Path::new(HERE).join("src"), "rs"));
    for path in sources {
        let source = std::fs::read_to_string(&path).expect("a file");
        for caller in callers {
            for (at, _) in source.match_indices(&format!(".{caller}")) {
                let key = source[at + caller.len() + 1..].split('"').next().unwrap_or_default();
                if key.contains('-') {
                    named += 1;
                    assert!(english.contains_key(key), "{} names {key}", path.display());
                }
            }
        }
    }
    assert!(named > 100, "only {named} keys were seen");
}

#[test]
fn no_text_is_kept_that_nothing_prints() {
    /// Keys that are put together from a word and a value.
    const FAMILIES: [&str; 64] = [
        "kind-",
        "history-part-",
        "sector-",
        "role-",
        "function-",
        "country-",
        "language-",
        "name-",
        "code-",
        "status-",
        "ready-",
        "order-",
        "field-",
        "any-",
        "error-title-",
        "match-",
        "as-",
        "nobody-",
        "act-",
        "desk-",
        "import-",
        "item-",
        "quality-",
        "request-",
        "role-",
        "session-",
        "write-",
        "profile-automation-",
        "profile-item-",
        "profile-map-",
        "profile-mode-",
        "profile-office-",
        "profile-operation-",
        "profile-state-",
        "profile-topology-",
        "practice-facet-",
        "practice-field-",
        "practice-figure-",
        "practice-hint-",
        "practice-maturity-",
        "practice-order-",
        "practice-outcome-",
        "practice-stage-",
        "practice-state-",
        "practice-transferable-",
        "practice-uptake-",
        "uptake-",
        "question-",
        "training-field-",
        "training-format-",
        "training-kind-",
        "training-nomination-",
        "training-status-",
        "visit-answer-",
        "visit-comment-",
        "visit-count-",
        "visit-kind-",
        "visit-part-",
        "visit-reason-",
        "visit-state-",
        "visit-step-",
        "visit-support-",
        "visit-turn-",
        "mail-",
    ];
    let mut used = BTreeSet::new();
    for folder in ["templates", "src", "../domain/src"] {
        for extension in ["html", "rs"] {
            for path in files(&Path::new(HERE).join(folder), extension) {
                used.extend(quoted(&std::fs::read_to_string(&path).expect("a file")));
            }
        }
    }
    let unused: Vec<String> = texts(Language::English)
        .into_keys()
        .filter(|key| {
            !used.contains(key)
                && !FAMILIES.iter().any(|family| key.starts_with(family))
                && !["yes", "no"].contains(&key.as_str())
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_message_the_domain_can_say_is_translated() {
    let english = texts(Language::English);
    for path in files(&Path::new(HERE).join("../domain/src"), "rs") {
        let source = std::fs::read_to_string(&path).expect("a file");
        for maker in ["Message::new(\"", "Message::plain(\""] {
            for (at, _) in source.match_indices(maker) {
                let key = source[at + maker.len()..].split('"').next().unwrap_or_default();
                assert!(english.contains_key(key), "{} says {key}", path.display());
            }
        }
    }
}
