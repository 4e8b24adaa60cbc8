//! Sessions: signing in, the tokens that stand for a session, and its end (5-rules 21, 22).

pub(crate) mod attempt;
mod end;
mod key;
mod password;
mod provider;
mod refresh;
mod sign_in;
mod token;
mod verify;

pub use end::{end, end_all, forget, open};
pub use key::{KeyError, SigningKeys};
pub use provider::{Begun, Provider, ProviderSettings, begin_at_provider, finish_at_provider};
pub use refresh::refresh;
pub use sign_in::{Credentials, Started, script, sign_in, sign_in_for_pages};
pub use verify::{by_bearer, by_cookie};

pub(crate) use password::{
    MatchesNothing, check as check_password, hash as hash_password, matches as password_matches,
};
pub(crate) use sign_in::{start, unknown};
pub(crate) use verify::viewer;

use crate::ctx::Ctx;
use crate::viewer::Viewer;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What is kept of a secret, so that a copy of the store signs nobody in.
pub(crate) fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// The token of a form for this viewer: bound to what their browser keeps and to their session, so that neither a planted cookie
/// nor the form of another session will do.
pub fn form_token(kept: &str, viewer: &Viewer) -> String {
    let session = viewer.person().and_then(|person| person.session).map(|(id, _)| id.to_string()).unwrap_or_default();
    digest(&format!("form {kept} {session}"))
}

/// 64 letters that nobody can guess, for what a browser keeps.
pub fn random_token(ctx: &Ctx) -> String {
    hex(&ctx.ids.secret())
}
