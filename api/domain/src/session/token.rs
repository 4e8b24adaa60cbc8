//! Tokens of ours: JSON Web Tokens (RFC 7519, typed as RFC 9068 has it) signed with EdDSA.

use super::key::SigningKeys;
use chrono::{DateTime, Duration, Utc};
use entities::id::SessionId;
use entities::session::Session;
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use uuid::Uuid;

/// How far the clocks of two machines of ours may differ.
const SKEW_SECONDS: i64 = 5;
/// Letters of a token: ours have some 500.
const LONGEST: usize = 4_096;
const MINUTES_OF_ACCESS: i64 = 15;

/// What a token is for; one of the one kind is not believed as the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// `Authorization: Bearer`, for 15 minutes.
    Access,
    /// The cookie of the pages, as long as the session.
    Pages,
}

impl Purpose {
    fn audience(self) -> &'static str {
        match self {
            Self::Access => "eessi-directory",
            Self::Pages => "eessi-directory-pages",
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Access => "at+jwt",
            Self::Pages => "session+jwt",
        }
    }
}

/// All claims, each required.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Claims {
    iss: String,
    aud: String,
    pub(super) sub: Uuid,
    exp: i64,
    nbf: i64,
    iat: i64,
    jti: Uuid,
    /// The session.
    pub(super) sid: SessionId,
    /// The person's version under which it was issued.
    pub(super) ver: i32,
}

/// Until when an access token of this session issued at `now` is good.
pub(super) fn access_ends(session: &Session, now: DateTime<Utc>) -> DateTime<Utc> {
    session.expires_at.min(now + Duration::minutes(MINUTES_OF_ACCESS))
}

/// A token for a session, good until `until`.
pub(super) fn issue(
    keys: &SigningKeys,
    purpose: Purpose,
    session: &Session,
    jti: Uuid,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Option<String> {
    let claims = Claims {
        iss: keys.issuer().to_owned(),
        aud: purpose.audience().to_owned(),
        sub: session.person_id.0,
        exp: until.timestamp(),
        nbf: now.timestamp(),
        iat: now.timestamp(),
        jti,
        sid: session.id,
        ver: session.person_version,
    };
    let signed = keys.signing(|key| {
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(purpose.kind().to_owned());
        header.kid = Some(key.id.clone());
        encode(&header, &claims, &key.private)
    })?;
    signed.inspect_err(|error| tracing::error!(%error, "a token could not be signed")).ok()
}

/// The claims of a token of ours that is good now; the reason otherwise, for the log.
///
/// The algorithm and the key are ours to choose: what the token's header says of keys (`jwk`, `jku`, `x5c`, ...) is not read, and
/// what it says is critical we do not know.
pub(super) fn read(
    keys: &SigningKeys,
    purpose: Purpose,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Claims, &'static str> {
    if token.len() > LONGEST {
        return Err("too long");
    }
    let header = decode_header(token).map_err(|_| "unreadable header")?;
    if header.alg != Algorithm::EdDSA {
        return Err("another algorithm");
    }
    if header.typ.as_deref() != Some(purpose.kind()) {
        return Err("another kind of token");
    }
    if header.crit.is_some() || header.enc.is_some() || header.zip.is_some() {
        return Err("a header that is not understood");
    }
    let id = header.kid.ok_or("no key named")?;
    let mut validation = Validation::new(Algorithm::EdDSA);
    validation.set_issuer(&[keys.issuer()]);
    validation.set_audience(&[purpose.audience()]);
    validation.required_spec_claims = HashSet::from(["exp", "nbf", "iss", "aud", "sub"].map(str::to_owned));
    // The clock is a parameter here; the library would ask the machine's.
    validation.validate_exp = false;
    let claims = keys
        .by_id(&id, |key| decode::<Claims>(token, &key.public, &validation))
        .ok_or("an unknown key")?
        .map_err(|_| "a wrong signature or claim")?
        .claims;
    let now = now.timestamp();
    if claims.exp <= now {
        return Err("expired");
    }
    if claims.nbf > now + SKEW_SECONDS || claims.iat > now + SKEW_SECONDS {
        return Err("not valid yet");
    }
    if claims.exp <= claims.iat || claims.nbf < claims.iat {
        return Err("times that contradict each other");
    }
    if purpose == Purpose::Access && claims.exp - claims.iat > MINUTES_OF_ACCESS * 60 {
        return Err("a longer life than we give");
    }
    Ok(claims)
}
