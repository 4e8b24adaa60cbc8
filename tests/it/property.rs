//! Lists equal a brute-force filter over the loaded rows, whatever is asked.

use crate::oracle::{Asked, Oracle, facets_of};
use domain::Status;
use domain::value::{InstitutionFunction, NameKind, Role, Sector};
use serde_json::{Value, json};
use std::collections::HashMap;
use tests::Chance;
use tests::{Actor, Fixture, Holding, Unit, World, day};

pub(crate) const DAYS: [&str; 10] = [
    "2026-11-23",
    "2026-11-23",
    "2026-12-01",
    "2027-01-01",
    "2030-01-01",
    "2020-01-01",
    "2019-12-31",
    "2019-03-01",
    "2010-05-01",
    "1990-01-01",
];

const LIST: &str = "query List($filter: InstitutionFilter, $on: Date, $first: Int, $after: String, $last: Int) {
    institutions(filter: $filter, on: $on, orderBy: CODE, first: $first, after: $after, last: $last) {
        totalCount nodes { code } pageInfo { hasNextPage endCursor }
    }
}";

const FACETS: &str = "query Facets($filter: InstitutionFilter, $on: Date) {
    institutions(filter: $filter, on: $on, orderBy: CODE, first: 100) {
        totalCount nodes { code }
        facets {
            countries { value count } sectors { value count } bucs { value count } functions { value count }
            networks { value count }
        }
    }
}";

fn codes(list: &Value) -> Vec<&str> {
    list["nodes"].as_array().expect("nodes").iter().map(|node| node["code"].as_str().expect("a code")).collect()
}

/// Places that mean one thing only in their country: towns by name, areas by code.
pub(crate) fn places(oracle: &Oracle) -> Vec<(String, String, Vec<String>)> {
    let mut times: HashMap<(String, String), usize> = HashMap::new();
    let names = oracle.batch.places.iter().map(|(country, names, _)| (country.to_string(), names));
    let of_areas = oracle.batch.areas.iter().map(|area| (area.country.clone(), &area.names));
    for (country, names) in names.chain(of_areas) {
        let mut folded: Vec<String> = names.0.iter().map(|name| domain::fold(&name.text)).collect();
        folded.sort();
        folded.dedup();
        for name in folded {
            *times.entry((country.clone(), name)).or_default() += 1;
        }
    }
    let towns = oracle.batch.places.iter().filter_map(|(country, names, areas)| {
        let name = names.text(None);
        let once = times[&(country.to_string(), domain::fold(name))] == 1;
        once.then(|| (country.to_string(), name.to_owned(), areas.clone()))
    });
    let areas = oracle.batch.areas.iter().filter(|area| area.code.len() > 2);
    towns.chain(areas.map(|area| (area.country.clone(), area.code.clone(), vec![area.code.clone()]))).collect()
}

/// A random question.
fn question(chance: &mut Chance, oracle: &Oracle, places: &[(String, String, Vec<String>)]) -> Asked {
    let countries: Vec<String> = oracle.batch.countries.iter().map(|row| row.code.clone()).collect();
    let bucs: Vec<String> =
        oracle.batch.bucs.iter().filter(|buc| buc.sector.is_some()).map(|buc| buc.code.clone()).collect();
    let networks: Vec<String> = oracle.batch.networks.iter().map(|network| network.code.clone()).collect();
    let mut asked = Asked {
        countries: chance.some(&countries, 4),
        sectors: chance.some(Sector::ALL, 3),
        bucs: chance.some(&bucs, 4),
        roles: chance.some(Role::ALL, 2),
        functions: chance.some(InstitutionFunction::ALL, 3),
        networks: chance.some(&networks, 6),
        place: None,
        status: chance.some(&[Status::Current, Status::Upcoming, Status::Ended], 3),
        ready: chance.one_in(3).then(|| !chance.one_in(3)),
    };
    if chance.one_in(4) {
        let (country, name, areas) = chance.pick(places).clone();
        // Another country's places are not looked at, so the place's own is asked with them.
        if !asked.countries.is_empty() || chance.one_in(2) || !name.starts_with(&country) {
            asked.countries = vec![country];
        }
        asked.place = Some((name, vec![areas]));
    }
    asked
}

/// Asks one question both ways.
async fn check(actor: &Actor, oracle: &Oracle, asked: &Asked, on: &str, whole: bool) {
    let (expected, facets) = oracle.find(asked, day(on));
    let variables = json!({ "filter": asked.json(), "on": on });
    let data = actor.ask(FACETS, variables.clone()).await;
    let list = &data["institutions"];
    assert_eq!(list["totalCount"], expected.len(), "how many: {variables}");
    assert_eq!(codes(list), expected[..expected.len().min(100)], "the first page: {variables}");
    assert_eq!(facets_of(&list["facets"]), facets, "facets: {variables}");
    let with = |more: Value| {
        let mut all = variables.clone();
        all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        all
    };
    let final_page = actor.ask(LIST, with(json!({ "last": 30 }))).await;
    assert_eq!(
        codes(&final_page["institutions"]),
        expected[expected.len().saturating_sub(30)..],
        "the last page: {variables}"
    );
    if whole {
        let mut all: Vec<String> = Vec::new();
        let mut after = Value::Null;
        loop {
            let page = actor.ask(LIST, with(json!({ "first": 100, "after": after }))).await;
            let page = &page["institutions"];
            all.extend(codes(page).into_iter().map(str::to_owned));
            if page["pageInfo"]["hasNextPage"] == false {
                break;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
        assert_eq!(all, expected, "all pages: {variables}");
    }
}

#[tokio::test]
async fn every_list_of_the_bundled_directory_equals_a_filter_over_its_rows() {
    let world = World::bundled().await;
    let oracle = Oracle::new(seed::read().expect("the bundled files"));
    let (actor, places) = (world.anonymous(), places(&oracle));
    let mut chance = Chance::new(20_261_123);
    for case in 0..300 {
        let asked = question(&mut chance, &oracle, &places);
        check(&actor, &oracle, &asked, chance.pick::<&str>(&DAYS), case % 20 == 0).await;
    }
}

/// Institutions of every sort: hidden, placeholders, ended, upcoming, with and without areas.
pub(crate) fn odd_directory(chance: &mut Chance) -> Fixture {
    const EDGES: [&str; 5] = ["2010-05-01", "2019-12-31", "2020-01-01", "2026-11-23", "2027-01-01"];
    const BUCS: [&str; 4] = ["FB_BUC_01", "S_BUC_19", "AW_BUC_04c", "P_BUC_06"];
    const AREAS: [&str; 8] = ["PL", "PL2", "PL21", "PL213", "PL22", "PL22A", "PL-ZUS-KR", "PL-ZUS-KA"];
    let mut fixture = Fixture::new();
    for number in 0..200 {
        let country = *chance.pick(&["PL", "PL", "PL", "AT", "EL"]);
        let mut unit = Unit::new(&format!("{country}:{number:05}"));
        for area in if country == "PL" { chance.some(&AREAS, 2) } else { Vec::new() } {
            unit = unit.area(area);
        }
        unit = match chance.below(5) {
            0 => unit.from(chance.pick::<&str>(&EDGES)),
            1 => unit.to(chance.pick::<&str>(&EDGES)),
            _ => unit,
        };
        unit = match chance.below(12) {
            0 => unit.hidden(),
            1 => unit.named("en", &format!("TEST_{number}")),
            2 => unit.acronym("DO_NOT_USE").also("en", NameKind::Alias, "Not to be used"),
            _ => unit,
        };
        for function in chance.some(InstitutionFunction::ALL, 2) {
            unit = unit.function(function, &[]);
        }
        if country != "EL" && chance.one_in(2) {
            unit = unit.network(if country == "PL" { "PL-ZUS" } else { "AT-OGK" });
        }
        for buc in BUCS {
            for role in Role::ALL {
                unit = match chance.below(8) {
                    0 => unit.holds(Holding::new(buc, *role)),
                    1 => unit.holds(Holding::new(buc, *role).not_ready()),
                    2 => {
                        let edge = chance.pick::<&str>(&EDGES);
                        let before = Holding::new(buc, *role).to(edge).not_ready();
                        unit.holds(before).holds(Holding::new(buc, *role).from(edge))
                    }
                    _ => unit,
                };
            }
        }
        fixture = fixture.unit(unit);
    }
    fixture
}

#[tokio::test]
async fn every_list_of_an_odd_directory_equals_a_filter_over_its_rows() {
    for seed in 1..=3 {
        let mut chance = Chance::new(seed);
        let fixture = odd_directory(&mut chance);
        let oracle = Oracle::new(fixture.clone().batch());
        let world = World::with(fixture).await;
        let (actor, places) = (world.anonymous(), places(&oracle));
        for case in 0..80 {
            let asked = question(&mut chance, &oracle, &places);
            check(&actor, &oracle, &asked, chance.pick::<&str>(&DAYS), case % 10 == 0).await;
        }
    }
}

#[tokio::test]
async fn whether_an_institution_can_receive_equals_the_rule_read_from_its_rows() {
    let world = World::bundled().await;
    let oracle = Oracle::new(seed::read().expect("the bundled files"));
    let (actor, places) = (world.anonymous(), places(&oracle));
    let bucs: Vec<&String> = oracle.sectors.keys().collect();
    let mut chance = Chance::new(8);
    let mut reasons: HashMap<&str, usize> = HashMap::new();
    for _ in 0..60 {
        // Ten questions in one document.
        let mut document = String::from("{");
        let mut expected = Vec::new();
        for at in 0..10 {
            let new = chance.pick(&oracle.batch.institutions);
            let own: Vec<String> = new.competences.iter().map(|row| row.buc.to_string()).collect();
            let buc = if own.is_empty() || chance.one_in(4) {
                (*chance.pick(&bucs)).clone()
            } else {
                chance.pick(&own).clone()
            };
            let on = chance.pick::<&str>(&DAYS);
            let sender = chance.one_in(3).then(|| chance.pick(&oracle.batch.countries).code.clone());
            let here: Vec<_> = places.iter().filter(|(country, _, _)| new.code.starts_with(country.as_str())).collect();
            let place = (chance.one_in(2) && !here.is_empty()).then(|| *chance.pick(&here));
            let reason =
                oracle.reason(new, &buc, day(on), place.map(|(_, _, areas)| areas.as_slice()), sender.as_deref());
            *reasons.entry(reason.unwrap_or("(yes)")).or_default() += 1;
            expected.push(reason);
            let place = json!(place.map(|(_, name, _)| name));
            document.push_str(&format!(
                "a{at}: institution(code: \"{}\") {{ canReceive(buc: \"{buc}\", on: \"{on}\", place: {place}, fromCountry: {}) \
                 {{ answer reason explanation }} }} ",
                new.code,
                json!(sender),
            ));
        }
        document.push('}');
        let data = actor.ask(&document, json!({})).await;
        for (at, reason) in expected.into_iter().enumerate() {
            let found = &data[format!("a{at}")]["canReceive"];
            assert_eq!(found["reason"], json!(reason), "answer {at} of {document}: {found}");
            assert_eq!(found["answer"], reason.is_none());
        }
    }
    assert!(reasons.len() >= 7, "not every reason was met: {reasons:?}");
}
