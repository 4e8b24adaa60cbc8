//! What the read model knows of one institution, at all times.

use chrono::{Datelike, NaiveDate};
use entities::access_point::AccessPoint;
use entities::id::InstitutionId;
use entities::institution::Institution;
use entities::revision::Revision;
use entities::value::{CountryCode, Period, Role, Scope};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Position of a BUC in [`crate::Lists::bucs`].
pub type BucAt = u16;

/// One competence in a compact form; a directory holds some 200,000 of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Held {
    from: i32,
    to: i32,
    /// The business use case.
    pub buc: BucAt,
    /// In which role.
    pub role: Role,
    /// Whether it can be used in EESSI.
    pub ready: bool,
    /// Areas and scope, when it has its own; shared by all competences that have the same.
    pub limits: Option<Arc<Limits>>,
}

/// What a competence is limited to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Limits {
    /// Area codes that replace the institution's; empty means the institution's hold.
    pub areas: Vec<String>,
    /// For whom and what.
    pub scope: Scope,
}

impl Held {
    /// Packs one competence.
    pub fn new(buc: BucAt, role: Role, validity: Period, ready: bool, limits: Option<Arc<Limits>>) -> Self {
        let days = |date: NaiveDate| date.num_days_from_ce();
        Self {
            from: validity.from.map_or(i32::MIN, days),
            to: validity.to.map_or(i32::MAX, days),
            buc,
            role,
            ready,
            limits,
        }
    }

    /// From when to when it holds.
    pub fn validity(&self) -> Period {
        let date = |days: i32| NaiveDate::from_num_days_from_ce_opt(days);
        Period::new(
            (self.from != i32::MIN).then(|| date(self.from)).flatten(),
            (self.to != i32::MAX).then(|| date(self.to)).flatten(),
        )
    }

    /// True when it holds on `day`.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        let day = day.num_days_from_ce();
        self.from <= day && day < self.to
    }

    /// Area codes of its own; empty means the institution's hold.
    pub fn areas(&self) -> &[String] {
        self.limits.as_ref().map_or(&[], |limits| &limits.areas)
    }

    /// For whom and what it holds, when that is limited.
    pub fn scope(&self) -> Option<&Scope> {
        self.limits.as_ref().map(|limits| &limits.scope).filter(|scope| !scope.is_empty())
    }
}

/// A succession or routing, seen from the institution that holds the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The institution at the other end.
    pub institution: InstitutionId,
    /// Its code.
    pub code: String,
    /// Day from which the link holds.
    pub on: Option<NaiveDate>,
    /// What part it is about; none means the whole.
    pub scope: Option<String>,
}

/// The access point of an institution for some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// The access point.
    pub access_point: Arc<AccessPoint>,
    /// From when to when the institution is connected through it.
    pub validity: Period,
}

/// Where an institution stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Valid on the day.
    Current,
    /// Valid from a later day.
    Upcoming,
    /// No longer valid.
    Ended,
}

impl Status {
    /// All, in the order of the contract.
    pub const ALL: [Self; 3] = [Self::Current, Self::Upcoming, Self::Ended];
}

/// One institution: identity, every standing revision, every competence and relation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Identity and validity.
    pub institution: Institution,
    /// Its country.
    pub country: CountryCode,
    /// Revisions by first day; never empty.
    pub revisions: Vec<Revision>,
    /// Competences by BUC, role and first day.
    pub competences: Vec<Held>,
    /// Who follows it.
    pub successors: Vec<Link>,
    /// Whom it follows.
    pub predecessors: Vec<Link>,
    /// The routers in front of it.
    pub routed_by: Vec<Link>,
    /// The institutions behind it, when it is a router.
    pub routes: Vec<Link>,
    /// Its access points.
    pub connections: Vec<Connection>,
}

impl Record {
    /// Its competences for one BUC, by role and first day.
    pub fn of_buc(&self, buc: BucAt) -> &[Held] {
        let from = self.competences.partition_point(|held| held.buc < buc);
        let count = self.competences[from..].partition_point(|held| held.buc == buc);
        &self.competences[from..from + count]
    }

    /// Identity.
    pub fn id(&self) -> InstitutionId {
        self.institution.id
    }

    /// Code `CC:NATIONALID`.
    pub fn code(&self) -> &str {
        &self.institution.code
    }

    /// From when to when the institution is valid.
    pub fn validity(&self) -> Period {
        Period::new(self.institution.valid_from, self.institution.valid_to)
    }

    /// Where it stands on `day`.
    pub fn status(&self, day: NaiveDate) -> Status {
        let validity = self.validity();
        if validity.ended_by(day) {
            Status::Ended
        } else if validity.starts_after(day) {
            Status::Upcoming
        } else {
            Status::Current
        }
    }

    /// The revision that describes it on `day`; the nearest one when none covers the day, so that ended and upcoming
    /// entries can always be shown.
    pub fn revision(&self, day: NaiveDate) -> &Revision {
        let covers = |revision: &&Revision| Period::new(revision.effective_from, revision.effective_to).contains(day);
        self.revisions
            .iter()
            .rfind(covers)
            .or_else(|| self.revisions.iter().rfind(|revision| revision.effective_from.is_none_or(|from| from <= day)))
            .unwrap_or(&self.revisions[0])
    }
}
