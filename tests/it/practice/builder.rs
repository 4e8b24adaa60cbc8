//! Some published practices to be found, narrowed, counted and exported.

use super::directory;
use domain::practice::{NewAdopter, NewPractice};
use domain::value::{
    CountryCode, Maturity, PracticeContent, PracticeOutcome, Sector, Text, Texts, Transferability, UptakeStage,
};
use tests::{Fixture, day};

fn texts(list: &[(&str, &str)]) -> Texts {
    let one = |(language, text): &(&str, &str)| Text { language: (*language).to_owned(), text: (*text).to_owned() };
    Texts(list.iter().map(one).collect())
}

fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).expect("a country")
}

fn codes(list: &[&str]) -> Vec<String> {
    list.iter().map(|&code| code.to_owned()).collect()
}

fn adopter(code: &str, institution: &str, steps: &[(UptakeStage, &str)]) -> NewAdopter {
    NewAdopter {
        country: country(code),
        institution: institution.to_owned(),
        adaptation: texts(&[("en", "With a program of our own.")]),
        evidence: Texts::default(),
        reason: Texts::default(),
        steps: steps.iter().map(|(stage, on)| (*stage, day(on))).collect(),
    }
}

fn of(code: &str, on: &str, adopters: Vec<NewAdopter>, content: PracticeContent) -> NewPractice {
    NewPractice { country: country(code), published_on: day(on), content, adopters }
}

/// Five practices, numbered by the days on which they were published; the first one expired since.
pub(super) fn fixture() -> Fixture {
    use UptakeStage::{Abandoned, InUse, Interested, Piloting, Planned};
    let fax = PracticeContent {
        original: "pl".to_owned(),
        title: texts(&[("pl", "Faks do sąsiada"), ("en", "Fax to the neighbour")]),
        summary: texts(&[("pl", "Faks zastąpił listy."), ("en", "The fax took the place of letters.")]),
        sectors: vec![Sector::Recovery],
        maturity: Some(Maturity::Established),
        outcome: Some(PracticeOutcome::Worked),
        year: Some(1995),
        ..PracticeContent::default()
    };
    let queue = PracticeContent {
        original: "pl".to_owned(),
        title: texts(&[("pl", "Jedna kolejka dla zasiłków rodzinnych"), ("en", "One queue for family benefits")]),
        summary: texts(&[("pl", "Sprawy czekają razem."), ("en", "Cases wait together.")]),
        solution: texts(&[
            ("pl", "Program rozdziela sprawy według daty **wpływu**."),
            ("en", "A program hands out cases by their date of arrival."),
        ]),
        sectors: vec![Sector::FamilyBenefits],
        bucs: codes(&["FB_BUC_01"]),
        institutions: codes(&["PL:CASE1"]),
        maturity: Some(Maturity::InOperation),
        outcome: Some(PracticeOutcome::Worked),
        transferable: Some(Transferability::WithChanges),
        year: Some(2023),
        ..PracticeContent::default()
    };
    let form = PracticeContent {
        original: "de".to_owned(),
        title: texts(&[("de", "Fragebogen zur Rente"), ("en", "Pension questionnaire")]),
        summary: texts(&[("de", "In drei Sprachen."), ("en", "In three languages.")]),
        solution: texts(&[
            ("de", "Der Fragebogen wurde übersetzt, aber niemand füllte ihn aus."),
            ("en", "The questionnaire was translated, but nobody filled it in."),
        ]),
        sectors: vec![Sector::Pensions],
        bucs: codes(&["P_BUC_06"]),
        maturity: Some(Maturity::Pilot),
        outcome: Some(PracticeOutcome::DidNotWork),
        transferable: Some(Transferability::NotTransferable),
        year: Some(2024),
        ..PracticeContent::default()
    };
    let clock = PracticeContent {
        original: "pl".to_owned(),
        title: texts(&[("pl", "Zegar")]),
        summary: texts(&[("pl", "Kalendarz przypomina o terminie.")]),
        sectors: vec![Sector::Sickness],
        bucs: codes(&["S_BUC_19"]),
        maturity: Some(Maturity::Established),
        outcome: Some(PracticeOutcome::Worked),
        transferable: Some(Transferability::AsIs),
        year: Some(2015),
        ..PracticeContent::default()
    };
    let register = PracticeContent {
        original: "el".to_owned(),
        title: texts(&[("el", "Κοινό μητρώο παροχών"), ("en", "Shared register")]),
        summary: texts(&[("el", "Ένα μητρώο δείχνει τις περιόδους."), ("en", "A register shows insurance periods.")]),
        sectors: vec![Sector::Pensions, Sector::FamilyBenefits],
        bucs: codes(&["FB_BUC_01", "P_BUC_06"]),
        maturity: Some(Maturity::Pilot),
        outcome: Some(PracticeOutcome::PartlyWorked),
        transferable: Some(Transferability::WithChanges),
        year: Some(2025),
        ..PracticeContent::default()
    };
    let austria = adopter("AT", "", &[(Interested, "2025-04-01"), (InUse, "2025-09-01")]);
    let luxembourg = adopter("LU", "LU:CASE1", &[(Piloting, "2025-09-10")]);
    let greece = adopter("EL", "", &[(Planned, "2026-02-01"), (Abandoned, "2026-08-01")]);
    directory()
        .practice(of("PL", "2024-10-01", Vec::new(), fax))
        .practice(of("PL", "2025-03-10", vec![austria, luxembourg], queue))
        .practice(of("AT", "2025-06-01", Vec::new(), form))
        .practice(of("PL", "2026-01-15", vec![greece], clock))
        .practice(of("EL", "2026-05-05", vec![adopter("AT", "", &[(Planned, "2026-06-01")])], register))
}
