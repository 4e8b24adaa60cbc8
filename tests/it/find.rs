//! Free text: names in every script and spelling, with typos, unfinished, with places.

use crate::reading::{codes, each, list, text};
use domain::institution::NewInstitution;
use domain::{Status, fold};
use serde_json::{Value, json};
use tests::Chance;
use tests::{World, day, notice};

const FIND: &str = "query Find($text: String, $filter: InstitutionFilter, $first: Int) {
    institutions(text: $text, filter: $filter, first: $first) {
        totalCount nodes { code acronym name country { code } } edges { match { kind explanation score } }
    }
}";

async fn find(text: &str) -> Value {
    let actor = World::bundled().await.anonymous();
    actor.ask(FIND, json!({ "text": text, "first": 10 })).await["institutions"].take()
}

async fn first(text: &str) -> String {
    codes(&find(text).await).first().copied().unwrap_or_default().to_owned()
}

async fn sorted(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = codes(&find(text).await).into_iter().map(str::to_owned).collect();
    codes.sort();
    codes
}

fn current() -> Vec<NewInstitution> {
    let on = day("2026-11-23");
    let all = seed::read().expect("the bundled files").institutions;
    all.into_iter().filter(|new| crate::oracle::status(new.validity, on) == Status::Current).collect()
}

#[tokio::test]
async fn a_fund_is_found_by_its_acronym_and_department() {
    assert_eq!(first("CPAM Haute-Garonne").await, "FR:0131100000");
    assert_eq!(first("cpam haute garonne").await, "FR:0131100000");
    assert_eq!(first("Haute-Garonne CPAM").await, "FR:0131100000", "in any order");
    assert_eq!(first("CPAM Toulouse").await, "FR:0131100000", "by its seat");
}

#[tokio::test]
async fn greek_is_found_when_typed_in_latin_and_in_greek() {
    let latin = find("efka").await;
    assert!(latin["totalCount"].as_u64() >= Some(50), "all of them");
    for node in list(&latin["nodes"]) {
        assert!(text(&node["acronym"]).contains("ΕΦΚΑ"), "{node}");
    }
    let greek = find("ΕΦΚΑ").await;
    assert_eq!(greek["totalCount"], latin["totalCount"]);
    assert_eq!(first("opeka").await, "EL:10002");
    assert_eq!(first("ΟΠΕΚΑ").await, "EL:10002");
    assert_eq!(first("EFKA Achaia").await, "EL:OOO00003");
    for spelling in ["EOPYY", "ΕΟΠΥΥ"] {
        assert!(find(spelling).await["nodes"][0]["country"]["code"] == "EL", "{spelling}");
    }
}

#[tokio::test]
async fn bulgarian_is_found_when_typed_in_latin_and_in_cyrillic() {
    for typed in ["НОИ", "нои", "NOI", "noi", "natsionalen osiguritelen institut", "Национален осигурителен институт"]
    {
        assert_eq!(first(typed).await, "BG:NSSI", "{typed}");
    }
    assert_eq!(first("natsionalna zdravnoosiguritelna kasa").await, "BG:121858220");
    assert_eq!(first("agentsiya po zaetostta").await, "BG:BGEA");
    assert_eq!(first("agentsia po zaetostta").await, "BG:BGEA");
}

#[tokio::test]
async fn names_are_found_with_and_without_their_diacritics() {
    for (with, without, code) in [
        ("Małopolski Urząd Wojewódzki", "malopolski urzad wojewodzki", "PL:PL212000WR"),
        ("Österreichische Gesundheitskasse Steiermark", "osterreichische gesundheitskasse steiermark", "AT:1500"),
        ("Österreichische Gesundheitskasse Steiermark", "oesterreichische gesundheitskasse steiermark", "AT:1500"),
        ("Københavns Kommune", "kobenhavns kommune", "DK:0101"),
    ] {
        assert_eq!(first(with).await, code, "{with}");
        assert_eq!(first(without).await, code, "{without}");
    }
}

#[tokio::test]
async fn every_official_name_is_found_in_plain_letters() {
    let all = current();
    let sample: Vec<&NewInstitution> = all.iter().step_by(29).collect();
    let mut missed = Vec::new();
    for new in &sample {
        let typed = fold(new.names.text(None));
        let found = find(&typed).await;
        if codes(&found).first() != Some(&new.code.as_str()) {
            missed.push(format!("{typed}: {:?} instead of {}", codes(&found).first(), new.code));
        }
    }
    assert!(missed.len() * 50 <= sample.len(), "{} of {}:\n{}", missed.len(), sample.len(), missed.join("\n"));
}

#[tokio::test]
async fn one_typo_and_two_are_forgiven() {
    for (typed, code) in [
        ("Allgemeine Unfalversicherungsanstalt", "AT:0800"),
        ("Pensionsversicherungsanstallt Landesstele Wien", "AT:0101"),
        ("Caisse primare d'assurance maladie de la Haute-Garone", "FR:0131100000"),
        ("malopolski urzda wojewdzki", "PL:PL212000WR"),
        ("natsionalen osiguriteln institut", "BG:NSSI"),
    ] {
        let found = find(typed).await;
        assert_eq!(codes(&found).first(), Some(&code), "{typed}");
        assert_eq!(found["edges"][0]["match"]["kind"], "SIMILAR", "{typed}");
    }
}

/// The text with one letter of a longer word swapped with the next, doubled or left out.
fn mistyped(typed: &str, chance: &mut Chance) -> Option<String> {
    let mut words: Vec<String> = typed.split(' ').map(str::to_owned).collect();
    let long: Vec<usize> = (0..words.len())
        .filter(|&at| words[at].len() >= 6 && words[at].bytes().all(|b| b.is_ascii_lowercase()))
        .collect();
    let word = &mut words[*long.get(chance.below(long.len()))?];
    let at = 1 + chance.below(word.len() - 3);
    match chance.below(3) {
        0 => {
            let (a, b) = (word.remove(at), word.remove(at));
            word.insert(at, a);
            word.insert(at, b);
        }
        1 => word.insert(at, word.as_bytes()[at].into()),
        _ => {
            word.remove(at);
        }
    }
    Some(words.join(" "))
}

#[tokio::test]
async fn nearly_every_name_with_a_random_typo_still_comes_first() {
    let all = current();
    let mut chance = Chance::new(7);
    let (mut asked, mut missed) = (0, Vec::new());
    for new in all.iter().skip(13).step_by(31) {
        let Some(typed) = mistyped(&fold(new.names.text(None)), &mut chance) else { continue };
        asked += 1;
        let found = first(&typed).await;
        if found != new.code {
            missed.push(format!("{typed}: {found} instead of {}", new.code));
        }
    }
    notice(&format!("names with one random typo that come first: {} of {asked}", asked - missed.len()));
    assert!(missed.len() * 25 <= asked, "{} of {asked} missed:\n{}", missed.len(), missed.join("\n"));
}

#[tokio::test]
async fn the_last_word_may_be_unfinished() {
    let found = find("Pensionsversicherungsanstalt Landesst").await;
    assert_eq!(found["totalCount"], 9);
    assert_eq!(first("caisse primaire d'assurance maladie de la haute-garo").await, "FR:0131100000");
    assert_eq!(first("malopolski urzad wojewo").await, "PL:PL212000WR");
}

#[tokio::test]
async fn a_town_may_be_written_in_any_of_its_names() {
    let own = sorted("ZUS Kraków").await;
    assert_eq!(own.len(), 4, "insurance, sickness, settlements, pensions: {own:?}");
    for typed in ["ZUS Krakow", "ZUS Cracow", "cracow zus", "Krakau ZUS"] {
        assert_eq!(sorted(typed).await, own, "{typed}");
    }
    assert_eq!(sorted("AMS Graz").await, ["AT:80637", "AT:80638"]);
}

#[tokio::test]
async fn an_area_finds_its_units() {
    let found = find("wojewódzki urząd Małopolskie").await;
    assert!(codes(&found).contains(&"PL:PL212000WR"), "{:?}", codes(&found));
}

#[tokio::test]
async fn a_shared_acronym_finds_all_that_bear_it_and_a_filter_narrows_them() {
    let actor = World::bundled().await.anonymous();
    let all = find("LOCR").await;
    assert!(all["totalCount"].as_u64() >= Some(45), "{}", all["totalCount"]);
    assert_eq!(all["edges"][0]["match"]["kind"], "ACRONYM");
    let facets = "query($text: String, $filter: InstitutionFilter) { institutions(text: $text, filter: $filter) {
        totalCount facets { countries { value count } networks { value count } } } }";
    let data = actor.ask(facets, json!({ "text": "LOCR", "filter": { "countries": ["CZ"] } })).await;
    assert_eq!(data["institutions"]["totalCount"], all["totalCount"]);
    assert_eq!(each(&data["institutions"]["facets"]["countries"], "value"), ["CZ"]);
    assert_eq!(data["institutions"]["facets"]["countries"][0]["count"], all["totalCount"]);
    let narrowed = actor.ask(FIND, json!({ "text": "LOCR", "filter": { "place": "Brno" } })).await;
    let count = narrowed["institutions"]["totalCount"].as_u64().expect("a count");
    assert!(count > 0 && Some(count) < all["totalCount"].as_u64(), "{count}");
}

#[tokio::test]
async fn a_text_narrows_like_a_filter_and_its_facets_lift_their_own_dimension_only() {
    let actor = World::bundled().await.anonymous();
    let query = "query($filter: InstitutionFilter) { institutions(text: \"caisse\", filter: $filter, first: 1) {
        totalCount facets { countries { value count } sectors { value count } } } }";
    let all = actor.ask(query, json!({})).await["institutions"].take();
    let per_country = list(&all["facets"]["countries"]);
    let sum: u64 = per_country.iter().filter_map(|value| value["count"].as_u64()).sum();
    assert_eq!(all["totalCount"], sum, "each entry has one country");
    for value in per_country {
        let filter = json!({ "countries": [value["value"]] });
        let one = actor.ask(query, json!({ "filter": filter })).await["institutions"].take();
        assert_eq!(one["totalCount"], value["count"], "{value}");
        assert_eq!(one["facets"]["countries"], all["facets"]["countries"], "{value}");
    }
}

#[tokio::test]
async fn what_does_not_exist_gives_an_empty_list_and_never_an_error() {
    for typed in ["qqqqxxxx", "!!!", "\u{feff}", "'; DROP TABLE institution; --", "<script>alert(1)</script>"] {
        let found = find(typed).await;
        assert!(found["totalCount"].as_u64() >= Some(list(&found["nodes"]).len() as u64), "{typed}");
    }
    let long = "caisse ".repeat(2_000);
    assert!(find(&long).await["totalCount"].is_u64());
}

#[tokio::test]
async fn every_hit_says_how_it_matched() {
    for (typed, kind) in [
        ("BG:NSSI", "CODE"),
        ("LOCR", "ACRONYM"),
        ("Allgemeine Unfallversicherungsanstalt", "NAME"),
        ("AOK Bay", "PREFIX"),
        ("Haute-Garonne CPAM", "WORDS"),
    ] {
        let found = find(typed).await;
        let how = &found["edges"][0]["match"];
        assert_eq!(how["kind"], kind, "{typed}");
        assert!(text(&how["explanation"]).ends_with('.'), "{how}");
        assert!((1.0..=100.0).contains(&how["score"].as_f64().expect("a score")), "{how}");
    }
}
