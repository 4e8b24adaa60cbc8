//! The question of the address, and back.

use crate::error::PageError;
use crate::page::Page;
use crate::profile::value::item;
use crate::urls::{self, Url};
use chrono::NaiveDate;
use domain::profile::{Item, Question};
use domain::value::{Role, Sector};

/// The questions in the order of the form.
pub(super) const SUBJECTS: [&str; 6] = ["topology", "mode", "automation", "readiness", "cdm", "confirmed"];

/// What a question is called.
pub(super) fn subject_name(page: &Page, subject: &str) -> String {
    if subject == "topology" { item(page, Item::Topology) } else { page.with(&format!("profile-map-{subject}"), &[]) }
}

/// A question as the address holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(super) subject: &'static str,
    pub(super) sector: Sector,
    pub(super) buc: String,
    pub(super) role: Role,
    /// The day asked about; none means today.
    pub(super) on: Option<NaiveDate>,
    /// What of the address could not be read.
    pub(super) problems: Vec<String>,
}

impl Asked {
    /// Reads the query; what is not said is the first choice.
    pub(crate) fn read(page: &Page) -> Self {
        let mut asked = Self {
            subject: SUBJECTS[0],
            sector: Sector::Pensions,
            buc: "P_BUC_01".to_owned(),
            role: Role::CounterParty,
            on: None,
            problems: Vec::new(),
        };
        for (name, value) in urls::pairs(page.query()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let is_known = match name.as_str() {
                "show" => SUBJECTS.iter().find(|subject| **subject == value).map(|subject| asked.subject = subject),
                "sector" => Sector::parse(value).ok().map(|sector| asked.sector = sector),
                "role" => Role::parse(value).ok().map(|role| asked.role = role),
                "buc" => {
                    value.clone_into(&mut asked.buc);
                    Some(())
                }
                _ => Some(()),
            };
            if is_known.is_none() {
                let shown: String = value.chars().take(40).collect();
                asked.problems.push(page.say("profile-map-unknown", "value", &shown));
            }
        }
        match page.asked_day() {
            Ok(day) => asked.on = (day != page.today).then_some(day),
            Err(said) => asked.problems.push(said),
        }
        asked
    }

    /// Reads the query for what stands alone: a file, a drawing, a frame. They do not say that another question was answered.
    pub(crate) fn strictly(page: &Page) -> Result<Self, PageError> {
        let asked = Self::read(page);
        if asked.problems.is_empty() {
            return Ok(asked);
        }
        Err(PageError::bad_values(page.clone(), asked.problems, urls::map()))
    }

    pub(crate) fn question(&self) -> Question {
        match self.subject {
            "mode" => Question::Mode(self.sector),
            "automation" => Question::Automation(self.sector),
            "readiness" => Question::Readiness(self.buc.clone(), self.role),
            "cdm" => Question::Cdm,
            "confirmed" => Question::Confirmed,
            _ => Question::Topology,
        }
    }

    /// The day asked about; none means today.
    pub(crate) fn on(&self) -> Option<NaiveDate> {
        self.on
    }

    /// The same question at another address, on another day when one is given.
    pub(super) fn at(&self, url: Url, on: Option<NaiveDate>) -> Url {
        let url = url.with("show", self.subject);
        let url = match self.subject {
            "mode" | "automation" => url.with("sector", self.sector.as_str()),
            "readiness" => url.with("buc", &self.buc).with("role", self.role.as_str()),
            _ => url,
        };
        url.with_some("on", on.map(|day| day.to_string()).as_deref())
    }

    /// The question in words.
    pub(super) fn said(&self, page: &Page) -> String {
        let subject = subject_name(page, self.subject);
        let of = match self.subject {
            "mode" | "automation" => page.sector(self.sector),
            "readiness" => format!("{}, {}", self.buc, page.with(&format!("role-{}", self.role), &[])),
            _ => return subject,
        };
        format!("{subject}: {of}")
    }
}
