//! The pages' way: the reader goes to the provider and comes back with a code, which we exchange for a token.

use super::keys::{LONGEST, agent};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::policy::{self, Action, Subject};
use crate::session::hex;
use crate::session::sign_in::{Started, start};
use crate::viewer::Viewer;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use entities::value::{Noun, SessionKind};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A sign-in under way: where the reader goes, and what their browser keeps meanwhile.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The provider's page.
    pub url: String,
    /// What comes back with the reader and must be the same.
    pub state: String,
    /// What the provider puts into its token.
    pub nonce: String,
    /// What proves that whoever exchanges the code began the sign-in.
    pub verifier: String,
}

/// Begins a sign-in that comes back to `back`.
///
/// # Errors
/// [`DomainError::NotFound`] without a provider, [`DomainError::Unavailable`] when it does not answer.
pub async fn begin_at_provider(ctx: &Ctx, back: &str) -> Result<Begun, DomainError> {
    let provider = ctx.provider.as_ref().ok_or(DomainError::NotFound)?;
    let discovered = provider.0.keys.discovered().await?;
    let endpoint = discovered.authorization_endpoint.ok_or(DomainError::Unavailable)?;
    let [state, nonce, verifier] = [(); 3].map(|()| hex(&ctx.ids.secret()));
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    let pairs = [
        ("response_type", "code"),
        ("client_id", &provider.0.settings.audience),
        ("redirect_uri", back),
        ("scope", "openid email profile"),
        ("state", &state),
        ("nonce", &nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    let query: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let joint = if endpoint.contains('?') { '&' } else { '?' };
    Ok(Begun { url: format!("{endpoint}{joint}{}", query.join("&")), state, nonce, verifier })
}

/// Ends a sign-in: exchanges the code that the reader brought, checks the token and begins a session of the pages.
///
/// # Errors
/// [`DomainError::Invalid`] with `PROVIDER_REFUSED` when the provider does not take the code or its token belongs to nobody here.
pub async fn finish_at_provider(
    ctx: &Ctx,
    code: &str,
    back: &str,
    nonce: &str,
    verifier: &str,
) -> Result<Started, DomainError> {
    #[derive(Deserialize)]
    struct Answer {
        id_token: String,
    }
    let refused = || {
        let english = "The sign-in provider did not confirm an account of this directory; ask your administrator.";
        DomainError::from(Problem::at(&["code"], "PROVIDER_REFUSED", Message::plain("provider-refused", english)))
    };
    let provider = ctx.provider.as_ref().ok_or(DomainError::NotFound)?;
    let endpoint = provider.0.keys.discovered().await?.token_endpoint.ok_or(DomainError::Unavailable)?;
    let settings = &provider.0.settings;
    let mut pairs: Vec<(&str, String)> = vec![
        ("grant_type", "authorization_code".to_owned()),
        ("code", code.to_owned()),
        ("redirect_uri", back.to_owned()),
        ("client_id", settings.audience.clone()),
        ("code_verifier", verifier.to_owned()),
    ];
    pairs.extend(settings.secret.clone().map(|secret| ("client_secret", secret)));
    let exchange = move || {
        let mut answer = agent().post(&endpoint).send_form(pairs)?;
        answer.body_mut().with_config().limit(LONGEST).read_json::<Answer>()
    };
    let answer = tokio::task::spawn_blocking(exchange).await.map_err(|_| DomainError::Internal)?.map_err(|error| {
        tracing::warn!(%error, "the sign-in provider did not take a code");
        match error {
            ureq::Error::StatusCode(status) if (400..500).contains(&status) => refused(),
            ureq::Error::Json(_) => refused(),
            _ => DomainError::Unavailable,
        }
    })?;
    let refused_token = |error| match error {
        DomainError::Unauthenticated => refused(),
        other => other,
    };
    let claims = provider.read(ctx, &answer.id_token).await.map_err(refused_token)?;
    if claims.nonce.as_deref() != Some(nonce) {
        return Err(refused());
    }
    let person = provider.known_person(ctx, &claims).await.map_err(refused_token)?;
    let permit = policy::require(&Viewer::Anonymous, Action::SignIn, &Subject::hidden(Noun::Person))?;
    let writing = ctx.begin(&permit).await?;
    let started = start(ctx, &writing, person, SessionKind::Pages).await?;
    writing.commit(Vec::new()).await?;
    Ok(started)
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}
