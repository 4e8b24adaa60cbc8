//! Institutions and their relations.

use crate::SeedError;
use crate::competence::Rules;
use crate::country::period;
use crate::table::{self, day, list, names, sectors};
use domain::institution::{NewInstitution, NewRelation};
use domain::value::{Address, CodeStatus, Contacts, FunctionIn, Functions, InstitutionFunction, RelationKind};
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    code: String,
    acronym: String,
    name_official: String,
    language: String,
    name_en: String,
    names: String,
    code_status: String,
    functions: String,
    network: String,
    areas: String,
    is_public: bool,
    valid_from: String,
    valid_to: String,
    street: String,
    postcode: String,
    town: String,
    phone: String,
    fax: String,
    email: String,
    url: String,
}

fn some(cell: String) -> Option<String> {
    (!cell.is_empty()).then_some(cell)
}

pub(crate) fn institutions(rules: &Rules) -> Result<Vec<NewInstitution>, SeedError> {
    table::INSTITUTIONS.rows(|row: Row| {
        let validity = period(&row.valid_from, &row.valid_to)?;
        let address =
            Address { street: some(row.street), postcode: some(row.postcode), town: some(row.town), visitor: false };
        Ok(NewInstitution {
            competences: rules.of(&row.network, &row.code, validity),
            names: names(&row.name_official, &row.language, &row.name_en, &row.names)?,
            code_status: CodeStatus::parse(&row.code_status).map_err(|error| error.to_string())?,
            functions: functions(&row.functions)?,
            network: some(row.network),
            areas: list(&row.areas),
            is_public: row.is_public,
            validity,
            addresses: if address == Address::default() { Vec::new() } else { vec![address] },
            contacts: Contacts {
                phones: list(&row.phone),
                faxes: list(&row.fax),
                emails: list(&row.email),
                urls: list(&row.url),
                persons: Vec::new(),
            },
            code: row.code,
            acronym: row.acronym,
        })
    })
}

/// `FUNCTION:S+AW|FUNCTION`.
fn functions(cell: &str) -> Result<Functions, String> {
    let function = |part: &String| {
        let (function, held) = part.split_once(':').unwrap_or((part, ""));
        Ok(FunctionIn {
            function: InstitutionFunction::parse(function).map_err(|error| error.to_string())?,
            sectors: sectors(held, '+')?,
        })
    };
    list(cell).iter().map(function).collect::<Result<_, String>>().map(Functions)
}

#[derive(Deserialize)]
struct RelationRow {
    institution_code: String,
    kind: String,
    other_code: String,
    on: String,
    scope: String,
}

pub(crate) fn relations() -> Result<Vec<NewRelation>, SeedError> {
    table::RELATIONS.rows(|row: RelationRow| {
        Ok(NewRelation {
            institution: row.institution_code,
            kind: RelationKind::parse(&row.kind).map_err(|error| error.to_string())?,
            other: row.other_code,
            on: day(&row.on)?,
            scope: some(row.scope),
        })
    })
}
