//! Small directories, loaded through the domain like every other.
//!
//! The code lists of a fixture are a few countries (PL, AT, EL, LU, UK), BUCs of four sectors beside one reference row, SEDs of
//! which one starts two BUCs, areas of two hierarchies and some places.

use chrono::NaiveDate;
use domain::Limits;
use domain::competence::NewCompetence;
use domain::institution::{Batch, NewInstitution, NewRelation};
use domain::model::{Area, Buc, Country, Network, Sed};
use domain::practice::NewPractice;
use domain::value::{
    Address, AreaScheme, CodeStatus, Contacts, CountryCode, FunctionIn, Functions, InstitutionFunction, Name, NameKind,
    Names, Participation, Period, RelationKind, Role, Scope, Sector, Sectors, TextList,
};
use std::sync::Arc;

/// A day written as `2026-11-23`.
///
/// # Panics
/// When the text is none.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("\"{text}\" is a day"))
}

/// A small directory under construction.
#[derive(Debug, Clone)]
pub struct Fixture(Batch);

impl Default for Fixture {
    fn default() -> Self {
        Self::new()
    }
}

impl Fixture {
    /// Code lists without institutions.
    pub fn new() -> Self {
        Self(Batch {
            countries: countries(),
            bucs: bucs(),
            seds: seds(),
            networks: vec![network("PL-ZUS", "PL", Sector::FamilyBenefits), network("AT-OGK", "AT", Sector::Sickness)],
            areas: areas(),
            places: places(),
            institutions: Vec::new(),
            relations: Vec::new(),
            profiles: Vec::new(),
            practices: Vec::new(),
            questions: Vec::new(),
            trainings: Vec::new(),
        })
    }

    /// Adds an institution.
    #[must_use]
    pub fn unit(mut self, unit: Unit) -> Self {
        self.0.institutions.push(unit.0);
        self
    }

    /// Adds a good practice that was published.
    #[must_use]
    pub fn practice(mut self, new: NewPractice) -> Self {
        self.0.practices.push(new);
        self
    }

    /// Says that `next` follows `ended` from a day on.
    #[must_use]
    pub fn succession(self, ended: &str, next: &str, on: &str) -> Self {
        self.relation(ended, RelationKind::Successor, next, Some(on))
    }

    /// Says that messages for `institution` pass through `router`.
    #[must_use]
    pub fn routed(self, institution: &str, router: &str) -> Self {
        self.relation(institution, RelationKind::RoutedBy, router, None)
    }

    fn relation(mut self, institution: &str, kind: RelationKind, other: &str, on: Option<&str>) -> Self {
        self.0.relations.push(NewRelation {
            institution: institution.to_owned(),
            kind,
            other: other.to_owned(),
            on: on.map(day),
            scope: None,
        });
        self
    }

    /// What `domain::institution::load` takes.
    pub fn batch(self) -> Batch {
        self.0
    }
}

/// One institution under construction: public, current for ever, without competences.
#[derive(Debug, Clone)]
pub struct Unit(NewInstitution);

impl Unit {
    /// An institution that is called after its code.
    pub fn new(code: &str) -> Self {
        let names = names("en", &format!("Office {}", code.replace(':', " ")), &[]);
        Self(NewInstitution {
            code: code.to_owned(),
            acronym: "OFF".to_owned(),
            names,
            code_status: CodeStatus::Provisional,
            functions: Functions::default(),
            network: None,
            areas: Vec::new(),
            is_public: true,
            validity: Period::default(),
            addresses: Vec::new(),
            contacts: Contacts::default(),
            competences: Vec::new(),
        })
    }

    /// Replaces the official name.
    #[must_use]
    pub fn named(mut self, language: &str, text: &str) -> Self {
        self.0.names.0[0] = name(language, NameKind::Official, text);
        self
    }

    /// Adds another name.
    #[must_use]
    pub fn also(mut self, language: &str, kind: NameKind, text: &str) -> Self {
        self.0.names.0.push(name(language, kind, text));
        self
    }

    /// Replaces the acronym.
    #[must_use]
    pub fn acronym(mut self, text: &str) -> Self {
        text.clone_into(&mut self.0.acronym);
        self
    }

    /// Puts it into a network.
    #[must_use]
    pub fn network(mut self, code: &str) -> Self {
        self.0.network = Some(code.to_owned());
        self
    }

    /// Adds an area that it covers.
    #[must_use]
    pub fn area(mut self, code: &str) -> Self {
        self.0.areas.push(code.to_owned());
        self
    }

    /// Gives it a seat.
    #[must_use]
    pub fn town(mut self, town: &str) -> Self {
        self.0.addresses.push(Address { town: Some(town.to_owned()), ..Address::default() });
        self
    }

    /// Gives it a function in some sectors.
    #[must_use]
    pub fn function(mut self, function: InstitutionFunction, sectors: &[Sector]) -> Self {
        self.0.functions.0.push(FunctionIn { function, sectors: sectors.to_vec() });
        self
    }

    /// Lets its validity begin on a day.
    #[must_use]
    pub fn from(mut self, first: &str) -> Self {
        self.0.validity.from = Some(day(first));
        self
    }

    /// Ends its validity: the first day no longer valid.
    #[must_use]
    pub fn to(mut self, end: &str) -> Self {
        self.0.validity.to = Some(day(end));
        self
    }

    /// Hides it from everybody who is not signed in.
    #[must_use]
    pub fn hidden(mut self) -> Self {
        self.0.is_public = false;
        self
    }

    /// Gives it a competence.
    #[must_use]
    pub fn holds(mut self, holding: Holding) -> Self {
        self.0.competences.push(holding.0);
        self
    }

    /// Lets it receive a BUC, ready and for ever.
    #[must_use]
    pub fn receives(self, buc: &str) -> Self {
        self.holds(Holding::new(buc, Role::CounterParty))
    }

    /// Lets it own cases of a BUC, ready and for ever.
    #[must_use]
    pub fn owns(self, buc: &str) -> Self {
        self.holds(Holding::new(buc, Role::CaseOwner))
    }
}

/// One competence under construction: ready, for ever, in the institution's areas.
#[derive(Debug, Clone)]
pub struct Holding(NewCompetence);

impl Holding {
    /// A BUC in a role.
    pub fn new(buc: &str, role: Role) -> Self {
        Self(NewCompetence { buc: buc.into(), role, validity: Period::default(), ready: true, limits: None })
    }

    /// The BUC as counterparty.
    pub fn receives(buc: &str) -> Self {
        Self::new(buc, Role::CounterParty)
    }

    /// Makes it not ready.
    #[must_use]
    pub fn not_ready(mut self) -> Self {
        self.0.ready = false;
        self
    }

    /// Lets it begin on a day.
    #[must_use]
    pub fn from(mut self, first: &str) -> Self {
        self.0.validity.from = Some(day(first));
        self
    }

    /// Ends it: the first day it no longer holds.
    #[must_use]
    pub fn to(mut self, end: &str) -> Self {
        self.0.validity.to = Some(day(end));
        self
    }

    /// Gives it areas of its own, which replace the institution's.
    #[must_use]
    pub fn only_in(mut self, areas: &[&str]) -> Self {
        let areas = areas.iter().map(|&area| area.to_owned()).collect();
        self.0.limits = Some(Arc::new(Limits { areas, scope: Scope::default() }));
        self
    }

    /// Limits it to some persons or schemes, in the form of the files.
    ///
    /// # Panics
    /// When the text is no scope.
    #[must_use]
    pub fn scope(mut self, text: &str) -> Self {
        let scope = Scope::parse(text).unwrap_or_else(|part| panic!("\"{part}\" is a scope"));
        self.0.limits = Some(Arc::new(Limits { areas: Vec::new(), scope }));
        self
    }
}

fn name(language: &str, kind: NameKind, text: &str) -> Name {
    Name { language: language.to_owned(), kind, text: text.to_owned() }
}

fn names(language: &str, official: &str, aliases: &[(&str, &str)]) -> Names {
    let mut names = vec![name(language, NameKind::Official, official)];
    names.extend(aliases.iter().map(|(language, text)| name(language, NameKind::Alias, text)));
    Names(names)
}

fn texts(list: &[&str]) -> TextList {
    TextList(list.iter().map(|&text| text.to_owned()).collect())
}

fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).expect("a country")
}

fn countries() -> Vec<Country> {
    let all = [
        ("AT", "Austria", "de", "Österreich"),
        ("EL", "Greece", "el", "Ελλάδα"),
        ("LU", "Luxembourg", "fr", "Luxembourg"),
        ("PL", "Poland", "pl", "Polska"),
        ("UK", "United Kingdom", "en", "United Kingdom"),
    ];
    let row = |(code, english, language, own): (&str, &str, &str, &str)| Country {
        code: code.to_owned(),
        iso_code: country(code).iso().to_owned(),
        iso3: country(code).iso3().to_owned(),
        name: english.to_owned(),
        names: names(language, own, &[]),
        languages: texts(&[language]),
    };
    all.map(row).to_vec()
}

fn bucs() -> Vec<Buc> {
    let all = [
        ("FB_BUC_01", Some(Sector::FamilyBenefits), "Determine competence", "F001"),
        ("S_BUC_19", Some(Sector::Sickness), "Reimbursement", "S080"),
        ("AW_BUC_04c", Some(Sector::AccidentsAtWork), "Benefits in kind", "DA010"),
        ("P_BUC_06", Some(Sector::Pensions), "Notification of pension information", "P5000"),
        ("AD_BUC_01", None, "Close case", "X001"),
    ];
    let row = |(at, (code, sector, title, starts)): (usize, (&str, Option<Sector>, &str, &str))| Buc {
        code: code.to_owned(),
        sector,
        title: title.to_owned(),
        participation: sector.map(|_| Participation::Bilateral),
        starts_with: texts(&[starts]),
        documents: texts(&[starts]),
        horizontal_documents: TextList::default(),
        administrative_documents: TextList::default(),
        counterparty_removes_only_itself: false,
        position: at as i32,
    };
    all.into_iter().enumerate().map(row).collect()
}

fn seds() -> Vec<Sed> {
    let all: [(&str, Option<Sector>, &[&str]); 5] = [
        ("F001", Some(Sector::FamilyBenefits), &["FB_BUC_01"]),
        ("F002", Some(Sector::FamilyBenefits), &[]),
        ("S080", Some(Sector::Sickness), &["S_BUC_19"]),
        ("P5000", Some(Sector::Pensions), &["P_BUC_06", "FB_BUC_01"]),
        ("X007", None, &[]),
    ];
    let row = |(at, (code, sector, starts)): (usize, (&str, Option<Sector>, &[&str]))| Sed {
        code: code.to_owned(),
        sector,
        title: format!("Document {code}"),
        title_confidence: "high".to_owned(),
        starts: texts(starts),
        used_in: texts(&["FB_BUC_01"]),
        position: at as i32,
    };
    all.into_iter().enumerate().map(row).collect()
}

fn network(code: &str, country: &str, sector: Sector) -> Network {
    Network {
        code: code.to_owned(),
        country: country.to_owned(),
        acronym: code[3..].to_owned(),
        names: names("en", &format!("Network {code}"), &[]),
        sectors: Sectors(vec![sector]),
        websites: TextList::default(),
    }
}

fn areas() -> Vec<Area> {
    let all = [
        ("AT", "", "Österreich"),
        ("AT1", "AT", "Ostösterreich"),
        ("AT13", "AT1", "Wien"),
        ("EL", "", "Ελλάδα"),
        ("LU", "", "Luxembourg"),
        ("PL", "", "Polska"),
        ("PL2", "PL", "Makroregion południowy"),
        ("PL21", "PL2", "Małopolskie"),
        ("PL213", "PL21", "Miasto Kraków"),
        ("PL22", "PL2", "Śląskie"),
        ("PL22A", "PL22", "Katowicki"),
        ("PL-ZUS-KR", "PL", "Oddział Kraków"),
        ("PL-ZUS-KA", "PL", "Oddział Katowice"),
        ("UK", "", "United Kingdom"),
    ];
    let row = |(code, parent, own): (&str, &str, &str)| Area {
        code: code.to_owned(),
        country: code[..2].to_owned(),
        scheme: if code.contains('-') { AreaScheme::National } else { AreaScheme::Nuts2021 },
        parent: (!parent.is_empty()).then(|| parent.to_owned()),
        names: names("en", own, &[]),
    };
    all.map(row).to_vec()
}

fn places() -> Vec<(CountryCode, Names, Vec<String>)> {
    let in_areas = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
    vec![
        (country("AT"), names("de", "Wien", &[("en", "Vienna")]), in_areas(&["AT13"])),
        (country("LU"), names("fr", "Luxembourg", &[]), in_areas(&["LU"])),
        (country("PL"), names("pl", "Dobra", &[]), in_areas(&["PL213"])),
        (country("PL"), names("pl", "Dobra", &[]), in_areas(&["PL22A"])),
        (country("PL"), names("pl", "Katowice", &[]), in_areas(&["PL22A", "PL-ZUS-KA"])),
        (
            country("PL"),
            names("pl", "Kraków", &[("en", "Cracow"), ("de", "Krakau")]),
            in_areas(&["PL213", "PL-ZUS-KR"]),
        ),
    ]
}
