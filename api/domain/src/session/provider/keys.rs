//! The provider's published keys (JWKS, RFC 7517): kept for a while, asked for anew when a key is not among them, by one request at a
//! time and not too often.

use crate::clock::Clock;
use crate::error::DomainError;
use arc_swap::ArcSwapOption;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk, JwkSet, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration as Wait;
use tokio::sync::{Mutex, MutexGuard};

/// How long keys are believed without asking again.
const FRESH_MINUTES: i64 = 10;
/// How long they are believed when the provider does not answer.
const STALE_HOURS: i64 = 24;
/// How long we wait between two requests, whatever keys the tokens name.
const PAUSE_SECONDS: i64 = 10;
/// How long the provider may take to answer.
const PATIENCE: Wait = Wait::from_secs(5);
/// Bytes of an answer.
pub(super) const LONGEST: u64 = 256 * 1024;

/// What the provider publishes about itself (OpenID Connect Discovery 1.0, 4.2).
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Discovered {
    issuer: String,
    jwks_uri: String,
    pub(super) authorization_endpoint: Option<String>,
    pub(super) token_endpoint: Option<String>,
}

#[derive(Debug)]
struct Kept {
    set: JwkSet,
    discovered: Discovered,
    at: DateTime<Utc>,
}

#[derive(Debug)]
pub(super) struct PublishedKeys {
    issuer: String,
    clock: Arc<dyn Clock>,
    kept: ArcSwapOption<Kept>,
    /// When the provider was last asked; held while it is asked, so that nobody else does.
    asked: Mutex<Option<DateTime<Utc>>>,
}

impl PublishedKeys {
    pub(super) fn new(issuer: &str, clock: Arc<dyn Clock>) -> Self {
        Self { issuer: issuer.to_owned(), clock, kept: ArcSwapOption::empty(), asked: Mutex::new(None) }
    }

    /// The key that a token names, if it fits the algorithm.
    pub(super) async fn find(
        &self,
        id: Option<&str>,
        algorithm: Algorithm,
    ) -> Result<Option<DecodingKey>, DomainError> {
        let mut kept = self.usable().await?;
        if self.pick(&kept, id, algorithm).is_none() {
            // It may be a key that is published since; the pause keeps invented names from making requests.
            self.ask(Some(kept.at)).await;
            kept = self.usable().await?;
        }
        Ok(self.pick(&kept, id, algorithm))
    }

    /// What the provider says of itself.
    pub(super) async fn discovered(&self) -> Result<Discovered, DomainError> {
        Ok(self.usable().await?.discovered.clone())
    }

    #[expect(clippy::unused_self, reason = "it reads as a question to the keys")]
    fn pick(&self, kept: &Kept, id: Option<&str>, algorithm: Algorithm) -> Option<DecodingKey> {
        let fits = |key: &&Jwk| {
            let common = &key.common;
            common.public_key_use.as_ref().is_none_or(|wanted| *wanted == PublicKeyUse::Signature)
                && common.key_algorithm.is_none_or(|own| own.to_string() == format!("{algorithm:?}"))
        };
        let mut all = kept.set.keys.iter().filter(fits);
        let key = match id {
            Some(id) => all.find(|key| key.common.key_id.as_deref() == Some(id)),
            // A token may leave the name out only where there is nothing to choose.
            None => all.next().filter(|_| kept.set.keys.len() == 1),
        }?;
        // The library takes the first 32 bytes of such a key for granted.
        if let AlgorithmParameters::OctetKeyPair(pair) = &key.algorithm {
            let length = URL_SAFE_NO_PAD.decode(&pair.x).map_or(0, |bytes| bytes.len());
            if length != 32 {
                return None;
            }
        }
        DecodingKey::from_jwk(key).ok()
    }

    async fn usable(&self) -> Result<Arc<Kept>, DomainError> {
        let now = self.clock.now();
        let kept = self.kept.load_full();
        match &kept {
            Some(kept) if kept.at + Duration::minutes(FRESH_MINUTES) > now => return Ok(Arc::clone(kept)),
            // Who has keys that would do does not wait for somebody else's question.
            Some(stale) => {
                if let Ok(asked) = self.asked.try_lock() {
                    self.ask_holding(asked, Some(stale.at)).await;
                }
            }
            None => self.ask(None).await,
        }
        self.kept
            .load_full()
            .filter(|kept| kept.at + Duration::hours(STALE_HOURS) > now)
            .ok_or(DomainError::Unavailable)
    }

    /// Asks the provider unless somebody else has since `known`, or it was asked a moment ago.
    async fn ask(&self, known: Option<DateTime<Utc>>) {
        let asked = self.asked.lock().await;
        self.ask_holding(asked, known).await;
    }

    async fn ask_holding(&self, mut asked: MutexGuard<'_, Option<DateTime<Utc>>>, known: Option<DateTime<Utc>>) {
        if self.kept.load().as_ref().map(|kept| kept.at) != known {
            return;
        }
        let now = self.clock.now();
        if asked.is_some_and(|last| last + Duration::seconds(PAUSE_SECONDS) > now) {
            return;
        }
        *asked = Some(now);
        let issuer = self.issuer.clone();
        match tokio::task::spawn_blocking(move || fetch(&issuer)).await {
            Ok(Ok((discovered, set))) => self.kept.store(Some(Arc::new(Kept { set, discovered, at: now }))),
            Ok(Err(why)) => tracing::warn!(why, issuer = self.issuer, "the sign-in provider's keys could not be read"),
            Err(error) => tracing::error!(%error, "asking the sign-in provider failed"),
        }
    }
}

pub(super) fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        // An address that the operator did not name is not asked.
        .max_redirects(0)
        // Nor is one that the environment names.
        .proxy(None)
        .build()
        .into()
}

fn fetch(issuer: &str) -> Result<(Discovered, JwkSet), String> {
    let agent = agent();
    let about = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let discovered: Discovered = get(&agent, &about)?;
    if discovered.issuer != issuer {
        return Err(format!("it calls itself {}", discovered.issuer));
    }
    let set: JwkSet = get(&agent, &discovered.jwks_uri)?;
    Ok((discovered, set))
}

fn get<T: DeserializeOwned>(agent: &ureq::Agent, url: &str) -> Result<T, String> {
    let mut answer = agent.get(url).call().map_err(|error| format!("{url}: {error}"))?;
    answer.body_mut().with_config().limit(LONGEST).read_json().map_err(|error| format!("{url}: {error}"))
}
