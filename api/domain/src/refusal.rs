//! Refused attempts are logged too: the first at once, alike ones within a minute counted together (5-rules 17).

use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Permit, Subject};
use crate::viewer::Viewer;
use chrono::{DateTime, Duration, Utc};
use entities::refusal::{self, Refusal};
use entities::value::Noun;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;

/// How long attempts alike are counted together.
const TOGETHER_SECONDS: i64 = 60;
/// Different attempts that are told apart at once; what goes beyond is counted as one.
const MOST: usize = 500;

type Key = (String, &'static str, Noun, Option<String>, String);

#[derive(Debug)]
struct Counted {
    since: DateTime<Utc>,
    last: DateTime<Utc>,
    waiting: i32,
}

#[derive(Debug, Default)]
struct Known {
    counted: Mutex<HashMap<Key, Counted>>,
    noted: Notify,
}

/// Refused attempts that are not written yet. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Refusals(Arc<Known>);

impl Refusals {
    fn note(&self, key: Key, now: DateTime<Utc>) {
        let mut counted = self.0.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let key = if counted.len() >= MOST && !counted.contains_key(&key) {
            ("many".to_owned(), "OTHERS", Noun::Person, None, String::new())
        } else {
            key
        };
        let one = counted.entry(key).or_insert(Counted {
            since: now - Duration::seconds(TOGETHER_SECONDS),
            last: now,
            waiting: 0,
        });
        one.waiting = one.waiting.saturating_add(1);
        one.last = now;
        drop(counted);
        self.0.noted.notify_one();
    }

    /// What is due to be written: first attempts, and those counted for a minute.
    fn due(&self, now: DateTime<Utc>, all: bool) -> Vec<Refusal> {
        let mut counted = self.0.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let mut due = Vec::new();
        for ((actor, action, noun, country, label), one) in counted.iter_mut() {
            let is_over = one.since + Duration::seconds(TOGETHER_SECONDS) <= now;
            if one.waiting > 0 && (is_over || all) {
                due.push(Refusal {
                    seq: 0,
                    at: one.last,
                    actor: actor.clone(),
                    action: (*action).to_owned(),
                    noun: *noun,
                    country: country.clone(),
                    label: label.clone(),
                    times: one.waiting,
                    hash: String::new(),
                });
                one.waiting = 0;
                one.since = now;
            }
        }
        counted.retain(|_, one| one.waiting > 0 || one.since + Duration::seconds(TOGETHER_SECONDS) > now);
        due.sort_by_key(|row| row.at);
        due
    }
}

impl Ctx {
    /// [`policy::require`]; a refusal is noted for the log. `label` names the thing by its public code, where it has one.
    ///
    /// # Errors
    /// As [`policy::require`].
    pub fn require(
        &self,
        viewer: &Viewer,
        action: Action,
        subject: &Subject,
        label: &str,
    ) -> Result<Permit, DomainError> {
        policy::require(viewer, action, subject).inspect_err(|_| {
            if action != Action::Read {
                let country = subject.country.map(String::from);
                let label = label.chars().take(60).collect();
                self.refusals.note((viewer.actor(), action.as_str(), subject.noun, country, label), self.now());
            }
        })
    }

    /// Writes refused attempts that are due, or `all` that wait, in a transaction of their own.
    ///
    /// # Errors
    /// [`DomainError`] when the store fails; then they are lost, which the log of the process says.
    pub async fn log_refusals(&self, all: bool) -> Result<usize, DomainError> {
        let due = self.refusals.due(self.now(), all);
        if due.is_empty() {
            return Ok(0);
        }
        let count = due.len();
        let tx = self.store.begin().await?;
        refusal::append(&tx, due).await?;
        tx.commit(&[]).await?;
        Ok(count)
    }

    /// Waits until a refusal was noted, or counted ones may have become due.
    pub async fn refusal_noted(&self) {
        let _ = tokio::time::timeout(std::time::Duration::from_secs(10), self.refusals.0.noted.notified()).await;
    }
}

/// The latest refused attempts, newest first, at most 100.
///
/// # Errors
/// [`DomainError`] when the viewer may not read the log.
pub async fn latest(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Refusal>, DomainError> {
    ctx.require(viewer, Action::Audit, &Subject::hidden(Noun::Person), "")?;
    Ok(refusal::latest(&ctx.store, 100).await?)
}
