//! Walks the whole chain and says what does not fit.

use super::{Change, Seq, link, payloads, row};
use crate::db::{DbError, Read};
use crate::value::PayloadPart;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr as SqlExpr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

/// Rows read at once.
const AT_ONCE: u64 = 2_000;

/// Something that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Rows with these numbers are missing.
    Missing(i64, i64),
    /// The row was altered, or the order of rows was.
    Altered(i64),
    /// A part of the row's payload was altered.
    PayloadAltered(i64, PayloadPart),
    /// A part of the row's payload is gone, and no row says that the law wanted it.
    PayloadMissing(i64, PayloadPart),
    /// Rows were cut off at the end, or the note of the last one was altered.
    Head {
        /// The number and hash that are noted.
        noted: (i64, String),
        /// The number and hash of the last row.
        found: (i64, String),
    },
}

/// What a walk through the chain gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Rows that were read.
    pub rows: u64,
    /// Parts of payloads that were erased by law.
    pub erased: u64,
    /// Hash of the last row: kept elsewhere, it proves later that nothing before it was altered.
    pub hash: String,
    /// What does not fit, in order, at most 100.
    pub faults: Vec<Fault>,
}

/// Reads every row of the change log, with its payload.
pub async fn verify(store: &impl Read, mut progress: impl FnMut(i64, i64)) -> Result<Verified, DbError> {
    let end =
        Query::select().columns(["seq", "hash"]).from("change_head").and_where(SqlExpr::col("id").eq(1)).to_owned();
    let end = store.connection().query_one(&end).await?;
    let noted: (i64, String) = match end {
        Some(row) => (row.try_get("", "seq")?, row.try_get("", "hash")?),
        None => (0, String::new()),
    };
    let erased: HashSet<String> = row::Entity::find()
        .filter(row::Column::Action.eq(super::ERASED))
        .all(store.connection())
        .await?
        .into_iter()
        .map(|change| change.entity_id)
        .collect();
    let mut walk = Walk { last: 0, hash: String::new(), rows: 0, erased: 0, faults: Vec::new() };
    loop {
        let query =
            row::Entity::find().filter(row::Column::Seq.gt(walk.last)).order_by_asc(row::Column::Seq).limit(AT_ONCE);
        let changes = query.all(store.connection()).await?;
        if changes.is_empty() {
            break;
        }
        // All of them: one that stands beside a row that never had any was put there later.
        let seqs: Vec<Seq> = changes.iter().map(|change| Seq(change.seq)).collect();
        let held: HashMap<(i64, PayloadPart), String> = payloads(store, &seqs)
            .await?
            .into_iter()
            .map(|payload| ((payload.seq, payload.part), payload.digest()))
            .collect();
        for change in &changes {
            walk.step(change, &held, &erased);
        }
        progress(walk.last, noted.0);
    }
    let found = (walk.last, walk.hash.clone());
    if noted != found {
        walk.fault(Fault::Head { noted, found });
    }
    Ok(Verified { rows: walk.rows, erased: walk.erased, hash: walk.hash, faults: walk.faults })
}

struct Walk {
    last: i64,
    hash: String,
    rows: u64,
    erased: u64,
    faults: Vec<Fault>,
}

impl Walk {
    fn fault(&mut self, fault: Fault) {
        if self.faults.len() < 100 {
            self.faults.push(fault);
        }
    }

    fn step(&mut self, change: &Change, held: &HashMap<(i64, PayloadPart), String>, erased: &HashSet<String>) {
        if change.seq != self.last + 1 {
            self.fault(Fault::Missing(self.last + 1, change.seq - 1));
        }
        if change.hash.as_deref() != Some(link(&self.hash, change).as_str()) {
            self.fault(Fault::Altered(change.seq));
        }
        for (part, digest) in [(PayloadPart::Main, &change.digest), (PayloadPart::Personal, &change.personal_digest)] {
            let Some(digest) = digest else {
                if held.contains_key(&(change.seq, part)) {
                    self.fault(Fault::PayloadAltered(change.seq, part));
                }
                continue;
            };
            match held.get(&(change.seq, part)) {
                Some(own) if own == digest => {}
                Some(_) => self.fault(Fault::PayloadAltered(change.seq, part)),
                None if erased.contains(&format!("{}:{part}", change.seq)) => self.erased += 1,
                None => self.fault(Fault::PayloadMissing(change.seq, part)),
            }
        }
        // The walk goes on from what stands there, so that one altered row is one fault.
        self.hash = change.hash.clone().unwrap_or_default();
        self.last = change.seq;
        self.rows += 1;
    }
}
