//! The hash chain: each row of a log holds the hash of itself and of the row before it, so that none can be altered, removed, added
//! or moved unseen.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A hash under construction. Each value goes in with its length, so that no two rows are written alike.
pub(crate) struct Link(Sha256);

impl Link {
    /// Begins behind the row with this hash; the first row stands behind the empty one.
    pub(crate) fn behind(hash: &str) -> Self {
        Self(Sha256::new()).text(hash)
    }

    pub(crate) fn text(mut self, value: &str) -> Self {
        self.0.update((value.len() as u64).to_be_bytes());
        self.0.update(value.as_bytes());
        self
    }

    /// A value that may be missing, which is not the same as empty.
    pub(crate) fn optional(mut self, value: Option<&str>) -> Self {
        self.0.update([u8::from(value.is_some())]);
        self.text(value.unwrap_or_default())
    }

    pub(crate) fn number(mut self, value: i64) -> Self {
        self.0.update(value.to_be_bytes());
        self
    }

    pub(crate) fn end(self) -> String {
        hex(&self.0.finalize())
    }
}

/// What the chain holds of a payload: nothing can be guessed from it without the salt, which is erased with the payload.
pub(crate) fn digest(salt: &str, content: &str) -> String {
    Link::behind("payload").text(salt).text(content).end()
}
