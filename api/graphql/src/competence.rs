//! Competences of an institution and whether it can receive.

use crate::buc::Buc;
use crate::institution::Institution;
use crate::kind::{Reason, Role};
use crate::name::{Area, Validity};
use crate::page::PageInfo;
use crate::scalar::Date;
use async_graphql::{Object, SimpleObject};
use domain::competence::{self, Asked, ready_since};
use domain::{DomainError, Held, Page, PageRequest};

/// One competence: a BUC in a role, for some time.
#[derive(Clone)]
pub(crate) struct Competence {
    pub(crate) held: Held,
    pub(crate) of: Institution,
}

/// One competence: a BUC in a role, for some time.
#[Object]
impl Competence {
    /// The business use case.
    async fn buc(&self) -> Buc {
        Buc(self.of.moment.snapshot().lists.bucs[usize::from(self.held.buc)].clone())
    }

    /// In which role.
    async fn role(&self) -> Role {
        self.held.role.into()
    }

    /// From when to when.
    async fn validity(&self) -> Validity {
        self.held.validity().into()
    }

    /// Whether it can be used in EESSI.
    async fn ready(&self) -> bool {
        self.held.ready
    }

    /// Start of the unbroken run of readiness; null when not ready or unbounded.
    async fn ready_since(&self) -> Option<Date> {
        if !self.held.ready {
            return None;
        }
        let same = |held: &&Held| held.buc == self.held.buc && held.role == self.held.role;
        let rows: Vec<&Held> = self.of.record.competences.iter().filter(same).collect();
        ready_since(&rows, self.held.validity().from.unwrap_or(self.of.on)).map(Date)
    }

    /// Areas it holds for: its own when stated, else the institution's; empty means not stated.
    async fn areas(&self) -> Vec<Area> {
        let own = self.held.areas();
        let revision = self.of.record.revision(self.of.on);
        Area::list(&self.of.moment, if own.is_empty() { &revision.areas.0 } else { own })
    }

    /// Whether the institution is the country's default for it: the one to address when nothing else is known.
    async fn is_default(&self) -> bool {
        self.held.scope().is_some_and(|scope| scope.is_default)
    }

    /// For whom and what it holds; null when that is not limited.
    async fn scope(&self) -> Option<Scope> {
        self.held.scope().map(|scope| Scope {
            benefits: scope.benefits.clone(),
            schemes: scope.schemes.clone(),
            persons: scope.persons.clone(),
            is_default: scope.is_default,
        })
    }
}

/// For whom and what a competence holds.
#[derive(Debug, SimpleObject)]
pub(crate) struct Scope {
    /// Types of benefit.
    benefits: Vec<String>,
    /// Schemes.
    schemes: Vec<String>,
    /// Persons, such as self-employed.
    persons: Vec<String>,
    /// Whether it is the body to address when nothing else is known.
    is_default: bool,
}

/// One entry of a list of competences.
#[derive(SimpleObject)]
pub(crate) struct CompetenceEdge {
    /// Where the entry stands in the list.
    cursor: String,
    /// The competence.
    node: Competence,
}

/// A page of a list of competences.
pub(crate) struct CompetenceConnection(Page<Competence>);

impl CompetenceConnection {
    pub(crate) fn new(of: &Institution, asked: &Asked, page: &PageRequest) -> Result<Self, DomainError> {
        let lists = &of.moment.snapshot().lists;
        let held = competence::list(lists, &of.record, asked)?;
        let all: Vec<Competence> = held.into_iter().map(|held| Competence { held, of: of.clone() }).collect();
        let key = |one: &Competence| {
            let from = one.held.validity().from.map(|from| from.to_string()).unwrap_or_default();
            format!("{}/{}/{from}", one.held.buc, one.held.role)
        };
        Ok(Self(Page::of(all, page, key)?))
    }
}

/// A page of a list of competences.
#[Object]
impl CompetenceConnection {
    /// The entries with cursors.
    async fn edges(&self) -> Vec<CompetenceEdge> {
        let edge =
            |(cursor, node): &(String, Competence)| CompetenceEdge { cursor: cursor.clone(), node: node.clone() };
        self.0.entries.iter().map(edge).collect()
    }

    /// The competences of the page.
    async fn nodes(&self) -> Vec<Competence> {
        self.0.entries.iter().map(|(_, node)| node.clone()).collect()
    }

    /// Where the page stands in the list.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.0)
    }

    /// Entries in the whole list.
    async fn total_count(&self) -> usize {
        self.0.total
    }
}

/// Whether an institution can receive a business use case.
#[derive(Debug, SimpleObject)]
pub(crate) struct Receivability {
    /// The answer.
    answer: bool,
    /// Why not; null when it can.
    reason: Option<Reason>,
    /// The answer in words.
    explanation: String,
}

impl From<competence::Receivability> for Receivability {
    fn from(found: competence::Receivability) -> Self {
        Self {
            answer: found.answer,
            reason: found.reason.map(Into::into),
            explanation: found.explanation.english.into_owned(),
        }
    }
}
