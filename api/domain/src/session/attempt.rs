//! How often somebody may try to sign in: by account and by network address, counted in the store so that it holds for all
//! processes together.

use super::digest;
use crate::ctx::Ctx;
use crate::error::DomainError;
use chrono::{DateTime, Duration, Utc};
use entities::attempt::{self, Attempt, By};
use entities::id::AttemptId;
use entities::value::AttemptOutcome;
use entities::{Read, Tx};
use std::net::IpAddr;

/// How long refused attempts count.
const WINDOW_MINUTES: i64 = 15;
/// Refused attempts for one account from one address since its last success from there.
const OF_ACCOUNT_FROM: u64 = 10;
/// Refused attempts for one account from anywhere since its last success: so many that nobody locks somebody else out by a few guesses, and
/// so few that a password is not found by many machines together.
const OF_ACCOUNT: u64 = 100;
/// Refused attempts from one address, whatever account they name.
const OF_ADDRESS: u64 = 50;

/// Where somebody tries from, as it is logged.
fn shown(address: Option<IpAddr>) -> String {
    address.map_or_else(|| "unknown".to_owned(), |address| address.to_canonical().to_string())
}

/// Refuses when there were too many attempts already, and says when the next one may be made.
pub(crate) async fn may_try(
    ctx: &Ctx,
    store: &impl Read,
    email: &str,
    address: Option<IpAddr>,
) -> Result<(), DomainError> {
    let now = ctx.now();
    let since = now - Duration::minutes(WINDOW_MINUTES);
    let account = digest(email);
    let place = shown(address);
    // The machine's own address stands for everybody behind a proxy on it (5-rules 24).
    let is_own = address.is_none_or(|address| address.to_canonical().is_loopback());
    let limits = [
        (By::AccountFrom(&account, &place), OF_ACCOUNT_FROM, false),
        (By::Account(&account), OF_ACCOUNT, false),
        (By::Address(&place), OF_ADDRESS, is_own),
    ];
    for (by, most, is_free) in limits {
        if is_free {
            continue;
        }
        let refused = attempt::refused(store, by, since, most).await?;
        if refused.len() as u64 >= most {
            let oldest = refused.last().copied().unwrap_or(now);
            let wait = oldest + Duration::minutes(WINDOW_MINUTES) - now;
            return Err(DomainError::RateLimited(wait.to_std().unwrap_or_default()));
        }
    }
    Ok(())
}

/// The log line of an attempt.
pub(crate) async fn log(
    ctx: &Ctx,
    tx: &Tx,
    email: &str,
    address: Option<IpAddr>,
    outcome: AttemptOutcome,
    at: DateTime<Utc>,
) -> Result<(), DomainError> {
    let place = shown(address);
    tracing::info!(outcome = outcome.as_str(), address = place, "sign-in");
    let row = Attempt { id: AttemptId(ctx.ids.next()), at, account: digest(email), address: place, outcome };
    Ok(attempt::insert(tx, row).await?)
}
