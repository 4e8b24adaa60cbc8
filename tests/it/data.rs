//! The checker of the bundled files: what must be true of them however they are edited.

use crate::oracle::status;
use crate::repository::read;
use chrono::NaiveDate;
use domain::Status;
use domain::institution::{Batch, NewInstitution};
use domain::value::{CountryCode, InstitutionCode, PersonRole, RelationKind, Role, fold_code};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write;
use std::sync::LazyLock;
use tests::{World, day, is_asked, notice};

static BATCH: LazyLock<Batch> = LazyLock::new(|| seed::read().expect("every bundled cell can be read"));

/// The day the counts are meant for.
fn today() -> NaiveDate {
    day("2026-11-23")
}

fn with_status(wanted: Status) -> impl Iterator<Item = &'static NewInstitution> {
    BATCH.institutions.iter().filter(move |new| status(new.validity, today()) == wanted)
}

fn country(code: &str) -> &str {
    &code[..2]
}

/// Network, country and planned count of each row of `networks.csv`.
fn plan() -> Vec<(String, String, usize)> {
    let text = read("seed/data/networks.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let at = |name: &str, headers: &csv::StringRecord| headers.iter().position(|one| one == name).expect("a column");
    let headers = reader.headers().expect("a header row").clone();
    let (network, country, planned) = (at("network", &headers), at("country", &headers), at("planned", &headers));
    let row = |row: csv::StringRecord| {
        let count = row[planned].parse().unwrap_or_else(|_| panic!("{}: planned \"{}\"", &row[network], &row[planned]));
        (row[network].to_owned(), row[country].to_owned(), count)
    };
    reader.records().map(|one| row(one.expect("a row"))).collect()
}

#[test]
fn every_country_has_as_many_current_institutions_as_planned() {
    let mut current: BTreeMap<&str, usize> = BTreeMap::new();
    let mut per_network: HashMap<&str, usize> = HashMap::new();
    for new in with_status(Status::Current) {
        *current.entry(country(&new.code)).or_default() += 1;
        *per_network.entry(new.network.as_deref().expect("a network")).or_default() += 1;
    }
    let plan = plan();
    let mut table = String::from("bundled institutions    planned  current  ended  upcoming\n");
    let mut wrong = Vec::new();
    for country in CountryCode::all() {
        let own = |wanted| with_status(wanted).filter(|new| new.code.starts_with(country.as_str())).count();
        let planned: usize = plan.iter().filter(|(_, of, _)| of == country.as_str()).map(|(_, _, count)| count).sum();
        let found = current.get(country.as_str()).copied().unwrap_or(0);
        let _ = writeln!(
            table,
            "{country}                     {planned:8} {found:8} {:6} {:9}",
            own(Status::Ended),
            own(Status::Upcoming)
        );
        if found.abs_diff(planned) > (planned / 20).max(1) {
            wrong.push(format!("{country}: {found} instead of {planned}"));
        }
    }
    if is_asked("PRINT_COUNTS") {
        for (network, _, planned) in &plan {
            let _ = writeln!(table, "{network:<22}{planned:8} {:8}", per_network.get(network.as_str()).unwrap_or(&0));
        }
    }
    notice(&table);
    assert!(wrong.is_empty(), "more than 5 % away from the plan: {wrong:?}");
    let all: usize = current.values().sum();
    assert!((3_400..=3_700).contains(&all), "{all} current institutions");
}

#[test]
fn there_are_183_networks_and_each_has_a_current_institution() {
    let plan = plan();
    assert_eq!(plan.len(), 183, "the lines of the plan");
    assert_eq!(BATCH.networks.len(), plan.len());
    let used: BTreeSet<&str> = with_status(Status::Current).filter_map(|new| new.network.as_deref()).collect();
    let idle: Vec<&str> =
        BATCH.networks.iter().map(|network| network.code.as_str()).filter(|code| !used.contains(code)).collect();
    assert!(idle.is_empty(), "without a current institution: {idle:?}");
    for network in &BATCH.networks {
        assert!(network.code.starts_with(&format!("{}-", network.country)), "{}", network.code);
        assert!(!network.sectors.0.is_empty() && !network.names.text(None).is_empty(), "{}", network.code);
        assert!(
            network.websites.0.iter().all(|site| site.starts_with("https://")),
            "{}: {:?}",
            network.code,
            network.websites
        );
    }
}

#[test]
fn codes_have_the_right_shape_and_no_two_are_the_same_in_any_letter_case() {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for new in &BATCH.institutions {
        let parsed = InstitutionCode::parse(&new.code).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(parsed.as_str(), new.code, "written as EESSI writes it");
        let other = seen.insert(fold_code(&new.code), &new.code);
        assert!(other.is_none(), "{} and {other:?}", new.code);
        let network = new.network.as_deref().unwrap_or_else(|| panic!("{} has no network", new.code));
        assert_eq!(country(network), country(&new.code), "{} stands in {network}", new.code);
    }
}

/// Ended ones whose successor nobody knows, with the reason.
const WITHOUT_SUCCESSOR: [(&str, &str); 4] = [
    ("AT:ALKF", "when and into what this fund ended is not published"),
    ("DE:102122374", "a former id of a company fund; which fund took it over is not certain"),
    ("DE:103524372", "a former id of a company fund; which fund took it over is not certain"),
    ("DE:109034270", "a former id of a company fund; its current id is not certain"),
];

#[test]
fn ended_institutions_have_successors_unless_nobody_knows_them() {
    let followed: HashSet<&str> = BATCH
        .relations
        .iter()
        .filter(|relation| relation.kind == RelationKind::Successor)
        .map(|relation| relation.institution.as_str())
        .collect();
    let ended: Vec<&str> = with_status(Status::Ended).map(|new| new.code.as_str()).collect();
    assert!((180..=290).contains(&ended.len()), "{} ended institutions", ended.len());
    let alone: BTreeSet<&str> = ended.into_iter().filter(|code| !followed.contains(code)).collect();
    assert_eq!(alone, WITHOUT_SUCCESSOR.iter().map(|(code, _)| *code).collect());
    let upcoming = with_status(Status::Upcoming).count();
    assert!(upcoming >= 2, "{upcoming} upcoming institutions");
}

#[test]
fn relations_join_institutions_of_one_country_and_a_successor_is_there_when_the_other_ends() {
    // Its tasks went through a body for one year first.
    const STEPWISE: [(&str, &str); 1] = [("BE:KB00000090", "BE:KB00000011")];
    // A start that stands for "long before": the day the country's institutions joined the coordination.
    const JOINED: [&str; 6] = ["2004-05-01", "2007-01-01", "2010-05-01", "2012-04-01", "2012-06-01", "2013-07-01"];
    let joined: Vec<NaiveDate> = JOINED.map(day).to_vec();
    let by_code: HashMap<&str, &NewInstitution> =
        BATCH.institutions.iter().map(|new| (new.code.as_str(), new)).collect();
    let mut wrong = Vec::new();
    for relation in &BATCH.relations {
        let (one, other) = (by_code[relation.institution.as_str()], by_code[relation.other.as_str()]);
        let named = format!("{} {} {}", relation.institution, relation.kind, relation.other);
        if one.code == other.code || country(&one.code) != country(&other.code) {
            wrong.push(format!("{named}: itself, or another country"));
        }
        if relation.kind == RelationKind::Successor {
            let ends = one.validity.to;
            let started = |on| other.validity.from.is_none_or(|from| from <= on || joined.contains(&from));
            let there = relation.on.is_none_or(|on| !other.validity.ended_by(on) && started(on));
            // Tasks may move before the body ends, never after it.
            let late = relation.on.zip(ends).is_some_and(|(on, ends)| on > ends);
            if !there || (late && !STEPWISE.contains(&(one.code.as_str(), other.code.as_str()))) {
                wrong.push(format!(
                    "{named} on {:?}: the one ends {ends:?}, the other starts {:?}",
                    relation.on, other.validity.from
                ));
            }
        } else if !other.competences.iter().any(|row| row.role == Role::IntelligentRouting) {
            wrong.push(format!("{named}: the router routes nothing"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn competences_are_as_many_and_as_ready_as_in_the_real_repository() {
    let world = World::bundled().await;
    let moment = world.ctx().moment();
    let held: Vec<_> = moment.snapshot().records().iter().flat_map(|record| &record.competences).collect();
    assert!((150_000..=320_000).contains(&held.len()), "{} competences", held.len());
    let valid: Vec<_> = held.iter().filter(|held| held.holds_on(today())).collect();
    let share = valid.iter().filter(|held| !held.ready).count() as f64 / valid.len() as f64;
    notice(&format!(
        "bundled competences: {} in all, {} today, {:.2} % of them not ready",
        held.len(),
        valid.len(),
        share * 100.0
    ));
    assert!((0.02..=0.03).contains(&share), "{:.2} % are not ready", share * 100.0);
    let future = held.iter().filter(|held| held.validity().starts_after(today())).count();
    assert!(future >= 10, "{future} start in the future");
    let most = moment.snapshot().records().iter().map(|record| record.competences.len()).max();
    assert!(most <= Some(99 * 3 + 20), "{most:?} competences of one institution");
    for record in moment.snapshot().records() {
        for held in &record.competences {
            let inside = held.validity().intersection(&record.validity());
            assert_eq!(inside, held.validity(), "{}: a competence outside the institution's validity", record.code());
        }
    }
}

/// Pairs of role and the fewest countries in which somebody is ready in it.
const READY_IN: [(Role, usize); 2] = [(Role::CounterParty, 30), (Role::CaseOwner, 25)];

/// BUCs that fewer countries need, with the reason.
const FEWER: [(&str, &str); 0] = [];

#[test]
fn every_buc_has_somebody_ready_in_nearly_every_country() {
    let bucs: Vec<&str> = BATCH.bucs.iter().filter(|buc| buc.sector.is_some()).map(|buc| buc.code.as_str()).collect();
    assert_eq!(bucs.len(), 99);
    let mut ready: HashMap<(&str, Role), BTreeSet<&str>> = HashMap::new();
    for new in with_status(Status::Current) {
        for row in new.competences.iter().filter(|row| row.ready && status(row.validity, today()) == Status::Current) {
            ready.entry((&row.buc, row.role)).or_default().insert(country(&new.code));
        }
    }
    let mut wrong = Vec::new();
    let mut lines = Vec::new();
    for (role, fewest) in READY_IN {
        for buc in &bucs {
            let empty = BTreeSet::new();
            let countries = ready.get(&(*buc, role)).unwrap_or(&empty);
            let lacking: Vec<String> = CountryCode::all()
                .map(|code| code.to_string())
                .filter(|code| !countries.contains(code.as_str()))
                .collect();
            if !lacking.is_empty() {
                lines.push(format!("{buc:<12}{role:<14}{}", lacking.join(" ")));
            }
            if countries.len() < fewest && !FEWER.iter().any(|(code, _)| code == buc) {
                wrong.push(format!(
                    "{buc} as {role}: ready in {} countries only, not in {}",
                    countries.len(),
                    lacking.join(" ")
                ));
            }
        }
    }
    notice(&format!("nobody ready, by BUC and role:\n{}", lines.join("\n")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_code_lists_are_complete() {
    let reference: Vec<&str> =
        BATCH.bucs.iter().filter(|buc| buc.sector.is_none()).map(|buc| buc.code.as_str()).collect();
    assert_eq!(reference.len(), 13, "{reference:?}");
    assert!(reference.iter().all(|code| code.starts_with("AD_BUC_") || code.starts_with("SYNC_")), "{reference:?}");
    assert_eq!(BATCH.seds.len(), 272);
    assert_eq!(BATCH.countries.len(), 32);
    let bucs: HashSet<&str> = BATCH.bucs.iter().map(|buc| buc.code.as_str()).collect();
    let seds: HashSet<&str> = BATCH.seds.iter().map(|sed| sed.code.as_str()).collect();
    assert_eq!((bucs.len(), seds.len()), (112, 272), "none twice");
    for sed in &BATCH.seds {
        let named: Vec<&String> =
            sed.starts.0.iter().chain(&sed.used_in.0).filter(|code| !bucs.contains(code.as_str())).collect();
        assert!(named.is_empty(), "{} names {named:?}", sed.code);
        for buc in &sed.starts.0 {
            let buc = BATCH.bucs.iter().find(|one| one.code == *buc).expect("a BUC");
            assert!(buc.starts_with.0.contains(&sed.code), "{} does not start with {}", buc.code, sed.code);
        }
    }
    for buc in &BATCH.bucs {
        let all = buc
            .starts_with
            .0
            .iter()
            .chain(&buc.documents.0)
            .chain(&buc.horizontal_documents.0)
            .chain(&buc.administrative_documents.0);
        let unknown: Vec<&String> = all.filter(|code| !seds.contains(code.as_str())).collect();
        assert!(unknown.is_empty(), "{} names {unknown:?}", buc.code);
        assert!(buc.sector.is_some() == buc.participation.is_some(), "{}", buc.code);
    }
}

#[test]
fn nothing_is_stated_that_nobody_outside_can_know() {
    for new in &BATCH.institutions {
        assert!(new.is_public, "{} is hidden", new.code);
        let contacts = &new.contacts;
        assert!(
            contacts.phones.is_empty() && contacts.faxes.is_empty() && contacts.emails.is_empty(),
            "{}: {contacts:?}",
            new.code
        );
        assert!(contacts.urls.iter().all(|url| url.starts_with("https://")), "{}: {:?}", new.code, contacts.urls);
        for address in &new.addresses {
            assert!(address.street.is_none() && address.postcode.is_none(), "{}: {address:?}", new.code);
        }
    }
    let text = read("seed/data/institutions.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let at = reader.headers().expect("headers").iter().position(|one| one == "access_point").expect("a column");
    let stated = reader.records().filter(|row| !row.as_ref().expect("a row")[at].is_empty()).count();
    assert_eq!(stated, 0, "access points are not stated");
}

#[test]
fn names_are_clean_tell_institutions_apart_and_exist_in_english() {
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    for new in &BATCH.institutions {
        for name in &new.names.0 {
            let clean =
                name.text.trim() == name.text && !name.text.contains("  ") && !name.text.contains(['\n', '\r', '\t']);
            assert!(clean && !name.text.is_empty(), "{}: {:?}", new.code, name.text);
            assert!(
                name.language.len() == 2 && name.language.bytes().all(|b| b.is_ascii_lowercase()),
                "{}: {name:?}",
                new.code
            );
        }
        assert!(new.names.english().is_some(), "{} has no English name", new.code);
        let upper = format!("{} {}", new.acronym, new.names.text(None)).to_uppercase();
        for mark in ["DO_NOT_USE", "DO NOT USE", "TEST_", "TRN_", "ACC_", "PLACEHOLDER", "TODO", "???", "LOREM"] {
            assert!(!upper.contains(mark), "{}: {upper}", new.code);
        }
        assert!(!["CLOSED", "TEST"].contains(&new.names.text(None).to_uppercase().as_str()), "{}", new.code);
        assert!(!new.functions.0.is_empty(), "{} has no function", new.code);
    }
    for new in with_status(Status::Current) {
        let other = seen.insert((country(&new.code), new.names.text(None)), &new.code);
        assert!(other.is_none(), "{} and {other:?} are both called {}", new.code, new.names.text(None));
    }
}

#[test]
fn every_seat_is_a_known_place() {
    let places: HashSet<(String, &str)> =
        BATCH.places.iter().map(|(country, names, _)| (country.to_string(), names.text(None))).collect();
    let towns = BATCH
        .institutions
        .iter()
        .flat_map(|new| new.addresses.iter().filter_map(move |address| Some((new, address.town.as_deref()?))));
    let unknown: Vec<String> = towns
        .filter(|(new, town)| !places.contains(&(country(&new.code).to_owned(), town)))
        .map(|(new, town)| format!("{} {town}", new.code))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn areas_are_trees_that_end_in_their_country_and_places_lie_in_them() {
    let parents: HashMap<&str, Option<&str>> =
        BATCH.areas.iter().map(|area| (area.code.as_str(), area.parent.as_deref())).collect();
    assert_eq!(parents.len(), BATCH.areas.len(), "none twice");
    for area in &BATCH.areas {
        let mut at = area.code.as_str();
        for _ in 0..12 {
            let parent = parents.get(at).unwrap_or_else(|| panic!("{}: there is no {at}", area.code));
            match parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        assert_eq!(at, country(&area.code), "{} ends in {at}", area.code);
        assert_eq!(area.country, country(&area.code));
        assert!(!area.names.text(None).is_empty(), "{}", area.code);
    }
    for (of, names, areas) in &BATCH.places {
        assert!(!areas.is_empty(), "{of} {} lies nowhere", names.text(None));
        for area in areas {
            assert!(
                parents.contains_key(area.as_str()) && area.starts_with(of.as_str()),
                "{of} {}: {area}",
                names.text(None)
            );
        }
    }
    for new in &BATCH.institutions {
        let limits = new.competences.iter().filter_map(|row| row.limits.as_deref()).flat_map(|limits| &limits.areas);
        for area in new.areas.iter().chain(limits) {
            assert!(parents.contains_key(area.as_str()) && country(area) == country(&new.code), "{}: {area}", new.code);
        }
    }
}

#[tokio::test]
async fn everything_that_was_read_was_loaded() {
    let world = World::bundled().await;
    let moment = world.ctx().moment();
    let snapshot = moment.snapshot();
    assert_eq!(snapshot.records().len(), BATCH.institutions.len());
    assert_eq!(snapshot.lists.networks.len(), BATCH.networks.len());
    assert_eq!(snapshot.lists.geography.areas.len(), BATCH.areas.len());
    assert_eq!(snapshot.lists.geography.places.len(), BATCH.places.len());
    let links: usize = snapshot.records().iter().map(|record| record.successors.len() + record.routed_by.len()).sum();
    assert_eq!(links, BATCH.relations.len());
    let stored = domain::institution::stored(&world.ctx().store).await.expect("the store");
    assert_eq!(stored as usize, BATCH.institutions.len());
    assert!(snapshot.records().iter().all(|record| !record.institution.is_placeholder));
}

/// Every list of texts in a value.
fn texts<'a>(value: &'a Value, found: &mut Vec<&'a [Value]>) {
    match value {
        Value::Array(all) if all.first().is_some_and(|one| one["language"].is_string()) => found.push(all),
        Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
        Value::Object(fields) => fields.values().for_each(|one| texts(one, found)),
        _ => {}
    }
}

#[tokio::test]
async fn every_country_has_a_profile_that_could_be_published_as_it_stands() {
    let world = World::seeded().await;
    let query = "mutation Save($input: SaveProfileDraftInput!) { saveProfileDraft(input: $input) {
        profile { basedOn isDemonstration problems { path code message } } problems { path code message } } }";
    for country in CountryCode::all() {
        let own = || BATCH.profiles.iter().filter(|new| new.country == country);
        let versions = i64::try_from(own().count()).expect("a few");
        let editor =
            world.person(&format!("editor-{country}"), PersonRole::NationalEditor, Some(country.as_str())).await;
        let input = json!({ "input": { "country": country.as_str() } });
        let saved = editor.ask(query, input).await["saveProfileDraft"].take();
        assert_eq!((&saved["problems"], &saved["profile"]["problems"]), (&json!([]), &json!([])), "{country}: {saved}");
        assert_eq!(saved["profile"]["basedOn"], versions, "{country}");
        for new in own() {
            let (content, mut all) = (json!(new.content), Vec::new());
            texts(&content, &mut all);
            let original = content["original"].as_str().expect("a language");
            for text in all {
                let has = |tag: &str| text.iter().any(|one| one["language"] == tag);
                assert!(has(original) && has("en"), "{country}: {text:?} needs {original} and English");
            }
            assert!(new.content.architecture.topology.is_some(), "{country}");
        }
    }
    let several = CountryCode::all().filter(|one| BATCH.profiles.iter().filter(|new| new.country == *one).count() > 1);
    assert!(several.count() >= 3, "some countries show what became different");
}
