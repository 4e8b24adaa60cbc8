//! A small directory for the tests of the pages: one institution with everything, one with nothing.

use chrono::{DateTime, NaiveDate};
use domain::id::{InstitutionId, RevisionId};
use domain::model::{Area, Buc, Institution, Network, Revision};
use domain::value::{
    Address, Addresses, AreaScheme, CodeStatus, Contacts, CountryCode, FunctionIn, Functions, InstitutionFunction,
    Name, NameKind, Names, Participation, Period, Role, Scope, Sector, Sectors, TextList,
};
use domain::{Geography, Held, Limits, Link, Lists, Record};
use std::sync::Arc;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn names(of: &[(&str, NameKind, &str)]) -> Names {
    let name = |&(language, kind, text): &(&str, NameKind, &str)| Name {
        language: language.to_owned(),
        kind,
        text: text.to_owned(),
    };
    Names(of.iter().map(name).collect())
}

fn buc(code: &str, sector: Sector, title: &str, position: i32) -> Buc {
    Buc {
        code: code.to_owned(),
        sector: Some(sector),
        title: title.to_owned(),
        participation: Some(Participation::Bilateral),
        starts_with: TextList::default(),
        documents: TextList::default(),
        horizontal_documents: TextList::default(),
        administrative_documents: TextList::default(),
        counterparty_removes_only_itself: false,
        position,
    }
}

/// Two BUCs, one network, one area.
pub(crate) fn lists() -> Lists {
    let area = Area {
        code: "PL21".to_owned(),
        country: "PL".to_owned(),
        scheme: AreaScheme::Nuts2021,
        parent: None,
        names: names(&[("pl", NameKind::Official, "Małopolskie"), ("en", NameKind::Translation, "Lesser Poland")]),
    };
    let network = Network {
        code: "PL-MUW".to_owned(),
        country: "PL".to_owned(),
        acronym: "UW".to_owned(),
        names: names(&[
            ("pl", NameKind::Official, "Urzędy wojewódzkie"),
            ("en", NameKind::Translation, "Voivodeship offices"),
        ]),
        sectors: Sectors(vec![Sector::FamilyBenefits]),
        websites: TextList::default(),
    };
    let bucs = vec![
        buc("FB_BUC_01", Sector::FamilyBenefits, "Determine primary competence", 1),
        buc("H_BUC_01", Sector::Horizontal, "Ad hoc exchange of information", 2),
    ];
    Lists::new(Vec::new(), bucs, Vec::new(), vec![network], Geography::new(vec![area], Vec::new()))
}

fn record(code: &str, names: Names, number: u128) -> Record {
    let (country, national_id) = code.split_once(':').expect("a code");
    let id = InstitutionId(uuid(number));
    let country = CountryCode::parse(country).expect("a country");
    let institution = Institution {
        id,
        code: code.to_owned(),
        country: country.to_string(),
        national_id: national_id.to_owned(),
        code_status: CodeStatus::Real,
        is_public: true,
        is_placeholder: false,
        valid_from: None,
        valid_to: None,
        confirmed_on: None,
        version: 1,
    };
    let revision = Revision {
        id: RevisionId(uuid(number)),
        institution_id: id,
        effective_from: None,
        effective_to: None,
        recorded_at: DateTime::UNIX_EPOCH,
        superseded_at: None,
        acronym: String::new(),
        network: None,
        names,
        functions: Functions::default(),
        areas: TextList::default(),
        addresses: Addresses::default(),
        contacts: Contacts::default(),
    };
    Record {
        institution,
        country,
        revisions: vec![revision],
        competences: Vec::new(),
        successors: Vec::new(),
        predecessors: Vec::new(),
        routed_by: Vec::new(),
        routes: Vec::new(),
        connections: Vec::new(),
    }
}

/// The library of identities is not a dependency of the pages; their own text form will do.
fn uuid<T: std::str::FromStr>(number: u128) -> T
where
    T::Err: std::fmt::Debug,
{
    format!("{number:032x}").parse().expect("an identity")
}

/// Nothing is known of it but its name.
pub(crate) fn bare() -> Record {
    record("LI:0014", names(&[("de", NameKind::Official, "Amt & <b>Kasse</b>")]), 1)
}

/// Everything is known of it.
pub(crate) fn full() -> Record {
    let mut record = record(
        "PL:PL212000WR",
        names(&[
            ("pl", NameKind::Official, "Małopolski Urząd Wojewódzki"),
            ("en", NameKind::Translation, "Lesser Poland Voivodeship Office"),
            ("xx", NameKind::Alias, "MUW"),
        ]),
        2,
    );
    record.institution.code_status = CodeStatus::Provisional;
    record.institution.valid_from = Some(day("2018-01-01"));
    let revision = &mut record.revisions[0];
    revision.acronym = "MUW".to_owned();
    revision.network = Some("PL-MUW".to_owned());
    revision.areas = TextList(vec!["PL21".to_owned(), "PL".to_owned(), "PLXX".to_owned()]);
    let function = |function, sectors| FunctionIn { function, sectors };
    revision.functions = Functions(vec![
        function(InstitutionFunction::CompetentInstitution, vec![Sector::FamilyBenefits]),
        function(InstitutionFunction::LiaisonBody, Vec::new()),
    ]);
    let street = Some("ul. Basztowa 22".to_owned());
    let (postcode, town) = (Some("31-156".to_owned()), Some("Kraków".to_owned()));
    revision.addresses = Addresses(vec![Address { street, postcode, town, visitor: true }]);
    revision.contacts = Contacts {
        phones: vec!["+48 12 000".to_owned()],
        faxes: Vec::new(),
        emails: vec!["office@example.org".to_owned(), "ask us".to_owned()],
        urls: vec!["https://example.org/x?a=1&b=2".to_owned(), "javascript:alert(1)".to_owned()],
        persons: Vec::new(),
    };
    let always = Period::new(Some(day("2018-01-01")), None);
    let scope = Scope { persons: vec!["self-employed".to_owned()], is_default: true, ..Scope::default() };
    let limits = Some(Arc::new(Limits { areas: vec!["PL21".to_owned()], scope }));
    record.competences = vec![
        Held::new(0, Role::CaseOwner, always, true, limits.clone()),
        Held::new(0, Role::CounterParty, always, true, limits),
        Held::new(1, Role::CounterParty, Period::new(None, Some(day("2027-01-01"))), false, None),
    ];
    record
}

/// It ended on the last day of 2019.
pub(crate) fn ended() -> Record {
    let mut record = full();
    record.institution.code = "AT:0200".to_owned();
    record.institution.valid_to = Some(day("2020-01-01"));
    record
}

pub(crate) fn link(to: &Record) -> Link {
    let scope = Some("insurance".to_owned());
    Link { institution: to.id(), code: to.code().to_owned(), on: Some(day("2020-01-01")), scope }
}
