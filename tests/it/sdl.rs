//! The printed schema: committed as it is, and described to the last field.

use crate::reading::{list, text};
use crate::repository::read;
use serde_json::{Value, json};
use tests::{Fixture, World};

const SCHEMA: &str = "{ __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types { name kind description
        fields(includeDeprecated: true) { name description args { name description } }
        inputFields { name description }
        enumValues(includeDeprecated: true) { name description }
    }
    directives { name description args { name description } }
} }";

async fn schema() -> Value {
    let world = World::with(Fixture::new()).await;
    world.anonymous().ask(SCHEMA, json!({})).await["__schema"].take()
}

#[test]
fn the_committed_schema_is_the_one_that_is_served() {
    let committed = read("api/graphql/schema.graphql");
    let served = graphql::sdl();
    let differs = committed.lines().zip(served.lines()).position(|(a, b)| a != b);
    assert!(
        committed == served,
        "api/graphql/schema.graphql is out of date from line {} on; print it anew with `cargo run -- schema`",
        differs.map_or(committed.lines().count().min(served.lines().count()), |at| at + 1)
    );
}

fn undescribed(place: &str, items: &Value, out: &mut Vec<String>) {
    for item in items.as_array().into_iter().flatten() {
        let path = format!("{place}.{}", text(&item["name"]));
        let description = item["description"].as_str().unwrap_or_default().trim();
        if description.len() < 5 || !description.ends_with(['.', ')', '?']) {
            out.push(format!("{path}: {description:?}"));
        }
        undescribed(&path, &item["args"], out);
    }
}

#[tokio::test]
async fn every_type_field_argument_and_value_is_described_in_a_sentence() {
    let schema = schema().await;
    let mut lacking = Vec::new();
    for kind in list(&schema["types"]) {
        let name = text(&kind["name"]);
        let built_in = name.starts_with("__") || ["String", "Int", "Float", "Boolean", "ID"].contains(&name);
        if built_in {
            continue;
        }
        undescribed("type", &json!([{ "name": name, "description": kind["description"] }]), &mut lacking);
        for part in ["fields", "inputFields", "enumValues"] {
            undescribed(name, &kind[part], &mut lacking);
        }
    }
    assert!(lacking.is_empty(), "without a describing sentence:\n{}", lacking.join("\n"));
}

#[tokio::test]
async fn names_follow_the_customs_of_graphql() {
    let schema = schema().await;
    let camel = |name: &str, first: fn(char) -> bool| {
        name.starts_with(first) && name.chars().all(|c| c.is_ascii_alphanumeric())
    };
    for kind in list(&schema["types"]).iter().filter(|kind| !text(&kind["name"]).starts_with("__")) {
        let name = text(&kind["name"]);
        assert!(camel(name, |c| c.is_ascii_uppercase()), "type {name}");
        for part in ["fields", "inputFields"] {
            for field in kind[part].as_array().into_iter().flatten() {
                assert!(camel(text(&field["name"]), |c| c.is_ascii_lowercase()), "{name}.{}", field["name"]);
            }
        }
        for value in kind["enumValues"].as_array().into_iter().flatten() {
            let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
            assert!(text(&value["name"]).chars().all(plain), "{name}.{}", value["name"]);
        }
    }
}

#[tokio::test]
async fn the_reading_part_of_the_contract_is_there() {
    let schema = schema().await;
    let kind = |name: &str| {
        list(&schema["types"]).iter().find(|kind| kind["name"] == name).unwrap_or_else(|| panic!("type {name}")).clone()
    };
    let fields = |name: &str| -> Vec<String> {
        let kind = kind(name);
        let part = if kind["kind"] == "INPUT_OBJECT" { "inputFields" } else { "fields" };
        list(&kind[part]).iter().map(|field| text(&field["name"]).to_owned()).collect()
    };
    for (name, wanted) in [
        (
            "Query",
            "institutions institution suggest countries country sectors bucs buc seds sed changes upcomingChanges node nodes",
        ),
        ("Subscription", "changed"),
        ("InstitutionFilter", "countries sectors bucs roles functions networks place status ready"),
        ("InstitutionConnection", "edges nodes pageInfo totalCount facets"),
        ("InstitutionEdge", "cursor node match"),
        ("Match", "kind explanation score"),
        ("InstitutionFacets", "countries sectors bucs functions networks"),
        ("FacetValue", "value label count"),
        ("PageInfo", "hasNextPage hasPreviousPage startCursor endCursor"),
        (
            "Institution",
            "id code nationalId country acronym name names functions sectors isLiaisonBody network areas validity status codeStatus \
             competences canReceive addresses contacts accessPoint successors predecessors version",
        ),
        ("Receivability", "answer reason explanation"),
        ("Suggestion", "kind code label hint url"),
    ] {
        let found = fields(name);
        for field in wanted.split_whitespace() {
            assert!(found.iter().any(|one| one == field), "{name}.{field} is missing");
        }
    }
    let values = |name: &str| -> Vec<String> {
        list(&kind(name)["enumValues"]).iter().map(|value| text(&value["name"]).to_owned()).collect()
    };
    for (name, wanted) in [
        ("Sector", "LA S AW P FB UB R H M"),
        ("Role", "CASE_OWNER COUNTER_PARTY INTELLIGENT_ROUTING"),
        ("ValidityStatus", "CURRENT UPCOMING ENDED"),
        (
            "Reason",
            "NO_COMPETENCE WRONG_ROLE NOT_READY NOT_YET_VALID ENDED INSTITUTION_ENDED SENDER_COUNTRY_NOT_READY OUTSIDE_AREA",
        ),
        ("InstitutionOrder", "RELEVANCE NAME CODE COUNTRY CHANGED"),
        (
            "InstitutionFunction",
            "COMPETENT_AUTHORITY COMPETENT_INSTITUTION INSTITUTION_OF_RESIDENCE INSTITUTION_OF_STAY LIAISON_BODY ACCESS_POINT",
        ),
        ("Noun", "INSTITUTION COMPETENCE COUNTRY PROFILE PRACTICE TRAINING QUESTION VISIT PERSON"),
        ("Kind", "INSTITUTION PRACTICE TRAINING QUESTION PROFILE VISIT COUNTRY PLACE BUC SED"),
    ] {
        // The contract is the floor: what users would expect beside it stands behind.
        assert!(values(name).join(" ").starts_with(wanted), "{name}");
    }
}
