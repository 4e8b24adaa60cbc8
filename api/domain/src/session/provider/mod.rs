//! Signing in through an OpenID Connect provider: its tokens are checked by its published keys (OpenID Connect Core 3.1.3.7), and
//! pages get them by authorisation code with PKCE (RFC 7636).

mod code;
mod keys;

pub use code::{Begun, begin_at_provider, finish_at_provider};

use super::verify::viewer;
use crate::clock::Clock;
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::person::folded;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use entities::DbError;
use entities::person::{self, Person};
use entities::session;
use entities::value::Noun;
use jsonwebtoken::{Algorithm, Validation, decode, decode_header};
use keys::PublishedKeys;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;

/// How far the provider's clock may differ from ours.
const SKEW_SECONDS: i64 = 60;
/// Letters of a provider's token.
const LONGEST: usize = 16_384;
/// Signatures made with a private key. A shared secret (HS256) would make everybody who checks a signer.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

/// What the operator says of the provider.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Its issuer, an `https://` address exactly as its tokens name it.
    pub issuer: String,
    /// The audience its tokens must name: our client identifier.
    pub audience: String,
    /// Our secret there, for the pages' sign-in; none for a public client.
    pub secret: Option<String>,
}

/// A provider people may sign in through. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Provider(Arc<Known>);

#[derive(Debug)]
struct Known {
    settings: ProviderSettings,
    keys: PublishedKeys,
}

/// What we read of a provider's token.
#[derive(Debug, Deserialize)]
struct Claims {
    sub: String,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    #[serde(default)]
    azp: Option<String>,
    #[serde(default)]
    aud: serde_json::Value,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    email_verified: Option<serde_json::Value>,
    #[serde(default)]
    nonce: Option<String>,
}

impl Provider {
    /// A provider with these settings; it is asked for its keys when somebody first comes with a token of it.
    pub fn new(settings: ProviderSettings, clock: Arc<dyn Clock>) -> Self {
        let keys = PublishedKeys::new(&settings.issuer, clock);
        Self(Arc::new(Known { settings, keys }))
    }

    /// Its issuer.
    pub fn issuer(&self) -> &str {
        &self.0.settings.issuer
    }

    /// Whether a token says that it is this provider's. Only tells whom to ask; it proves nothing.
    pub(super) fn claims_to_issue(&self, token: &str) -> bool {
        #[derive(Deserialize)]
        struct Issuer {
            iss: String,
        }
        token.len() <= LONGEST
            && jsonwebtoken::dangerous::insecure_decode_claims::<Issuer>(token)
                .is_ok_and(|claims| claims.iss == self.0.settings.issuer)
    }

    /// The person with this token.
    ///
    /// # Errors
    /// [`DomainError::Unauthenticated`] when the token is not good now or belongs to nobody here; [`DomainError::Unavailable`]
    /// when the provider's keys cannot be had.
    pub(super) async fn person_of(&self, ctx: &Ctx, token: &str) -> Result<Viewer, DomainError> {
        let claims = self.read(ctx, token).await?;
        Ok(viewer(self.known_person(ctx, &claims).await?, None))
    }

    async fn read(&self, ctx: &Ctx, token: &str) -> Result<Claims, DomainError> {
        let refuse = |why: &'static str| {
            tracing::debug!(why, "a provider's token was refused");
            DomainError::Unauthenticated
        };
        if token.len() > LONGEST {
            return Err(refuse("too long"));
        }
        let header = decode_header(token).map_err(|_| refuse("unreadable header"))?;
        if !ALGORITHMS.contains(&header.alg) {
            return Err(refuse("an algorithm that is not taken"));
        }
        if header.crit.is_some() || header.enc.is_some() || header.zip.is_some() {
            return Err(refuse("a header that is not understood"));
        }
        let key = self.0.keys.find(header.kid.as_deref(), header.alg).await?.ok_or_else(|| refuse("an unknown key"))?;
        let mut validation = Validation::new(header.alg);
        validation.set_issuer(&[&self.0.settings.issuer]);
        validation.set_audience(&[&self.0.settings.audience]);
        validation.required_spec_claims = HashSet::from(["exp", "iss", "aud", "sub"].map(str::to_owned));
        // The clock is a parameter here; the library would ask the machine's.
        validation.validate_exp = false;
        let claims =
            decode::<Claims>(token, &key, &validation).map_err(|_| refuse("a wrong signature or claim"))?.claims;
        let now = ctx.now().timestamp();
        if claims.exp <= now - SKEW_SECONDS {
            return Err(refuse("expired"));
        }
        if claims.iat > now + SKEW_SECONDS || claims.nbf.is_some_and(|from| from > now + SKEW_SECONDS) {
            return Err(refuse("not valid yet"));
        }
        let is_for_many = claims.aud.as_array().is_some_and(|list| list.len() > 1);
        if (is_for_many || claims.azp.is_some()) && claims.azp.as_deref() != Some(&self.0.settings.audience) {
            return Err(refuse("issued to another client"));
        }
        if claims.sub.is_empty() {
            return Err(refuse("no subject"));
        }
        Ok(claims)
    }

    /// The account that belongs to a subject of the provider; at the first time found by the address that the provider verified.
    async fn known_person(&self, ctx: &Ctx, claims: &Claims) -> Result<Person, DomainError> {
        let subject = format!("{} {}", self.0.settings.issuer, claims.sub);
        if let Some(person) = person::by_subject(&ctx.store, &subject).await? {
            return if person.disabled_at.is_none() { Ok(person) } else { Err(DomainError::Unauthenticated) };
        }
        let is_verified = match &claims.email_verified {
            Some(serde_json::Value::Bool(verified)) => *verified,
            Some(serde_json::Value::String(verified)) => verified == "true",
            _ => false,
        };
        let Some(email) = claims.email.as_deref().filter(|_| is_verified).map(folded) else {
            return Err(DomainError::Unauthenticated);
        };
        let found = person::by_email(&ctx.store, &email).await?;
        let Some(person) = found.filter(|person| person.disabled_at.is_none() && person.subject.is_none()) else {
            return Err(DomainError::Unauthenticated);
        };
        let permit = policy::require(&Viewer::Machine("provider"), Action::SignIn, &Subject::hidden(Noun::Person))?;
        let writing = ctx.begin(&permit).await?;
        let version = person.version;
        let bound = Person { subject: Some(subject.clone()), version: version + 1, ..person };
        match person::save(writing.tx(), bound.clone(), version).await {
            Ok(()) => {}
            // Two first requests at once: the other one bound the account.
            Err(DbError::Conflict | DbError::Duplicate(_)) => {
                drop(writing);
                let found = person::by_subject(&ctx.store, &subject).await?;
                return found.filter(|person| person.disabled_at.is_none()).ok_or(DomainError::Unauthenticated);
            }
            Err(error) => return Err(error.into()),
        }
        session::end(writing.tx(), bound.id, None, ctx.now(), "BOUND_TO_PROVIDER").await?;
        writing.commit(vec![crate::person::recorded(&bound, "BOUND_TO_PROVIDER")]).await?;
        Ok(bound)
    }
}
