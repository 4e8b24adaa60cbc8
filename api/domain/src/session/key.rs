//! The keys that sign sessions: Ed25519, the first signs, all of them are believed, so that a key can be changed without signing
//! anybody out.

use super::hex;
use arc_swap::ArcSwap;
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use jsonwebtoken::{DecodingKey, EncodingKey};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The text holds no usable signing key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct KeyError(String);

/// One key pair.
pub(super) struct Key {
    pub(super) id: String,
    pub(super) private: EncodingKey,
    pub(super) public: DecodingKey,
}

/// The key pairs of this service. Cheap to clone; all clones change together.
#[derive(Clone)]
pub struct SigningKeys {
    issuer: Arc<str>,
    ring: Arc<ArcSwap<Vec<Key>>>,
}

impl std::fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids: Vec<String> = self.ring.load().iter().map(|key| key.id.clone()).collect();
        f.debug_struct("SigningKeys").field("issuer", &self.issuer).field("ids", &ids).finish_non_exhaustive()
    }
}

const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

impl SigningKeys {
    /// The keys in `pem` (PKCS#8 blocks of Ed25519 private keys, the one that signs first), for tokens issued by `issuer`.
    ///
    /// # Errors
    /// [`KeyError`] when there is none or one cannot be read.
    pub fn new(issuer: &str, pem: &str) -> Result<Self, KeyError> {
        Ok(Self { issuer: issuer.into(), ring: Arc::new(ArcSwap::from_pointee(read(pem)?)) })
    }

    /// No keys: nothing is signed and nothing believed.
    pub fn none() -> Self {
        Self { issuer: Arc::from(""), ring: Arc::default() }
    }

    /// Takes the keys in `pem` instead of those in use; requests under way are not disturbed.
    ///
    /// # Errors
    /// [`KeyError`] when `pem` holds no usable key; then the old ones stay.
    pub fn replace(&self, pem: &str) -> Result<(), KeyError> {
        self.ring.store(Arc::new(read(pem)?));
        Ok(())
    }

    /// A new private key made of `secret`, as a PEM block.
    ///
    /// # Errors
    /// [`KeyError`] should the library refuse to write it.
    pub fn generate(secret: [u8; 32]) -> Result<String, KeyError> {
        let pem = SigningKey::from_bytes(&secret).to_pkcs8_pem(LineEnding::LF);
        pem.map(|pem| pem.to_string()).map_err(|error| KeyError(format!("no key could be written: {error}")))
    }

    /// Who issues the tokens.
    pub(super) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Asks for the key that signs.
    pub(super) fn signing<T>(&self, ask: impl FnOnce(&Key) -> T) -> Option<T> {
        self.ring.load().first().map(ask)
    }

    /// Asks for the key with this identity.
    pub(super) fn by_id<T>(&self, id: &str, ask: impl FnOnce(&Key) -> T) -> Option<T> {
        self.ring.load().iter().find(|key| key.id == id).map(ask)
    }
}

fn read(pem: &str) -> Result<Vec<Key>, KeyError> {
    let mut keys = Vec::new();
    let mut rest = pem;
    while let Some(start) = rest.find(BEGIN) {
        let Some(end) = rest[start..].find(END) else {
            return Err(KeyError("the signing key is cut off: its END line is missing".to_owned()));
        };
        keys.push(one(&rest[start..start + end + END.len()])?);
        rest = &rest[start + end + END.len()..];
    }
    if keys.is_empty() {
        return Err(KeyError(format!("there is no signing key: an Ed25519 key begins with {BEGIN}")));
    }
    Ok(keys)
}

fn one(block: &str) -> Result<Key, KeyError> {
    let unusable = |error: &dyn std::fmt::Display| {
        KeyError(format!("the signing key is no Ed25519 private key in PKCS#8 form ({error})"))
    };
    let key = SigningKey::from_pkcs8_pem(block).map_err(|error| unusable(&error))?;
    let der = key.to_pkcs8_der().map_err(|error| unusable(&error))?;
    let public = key.verifying_key();
    Ok(Key {
        id: hex(&Sha256::digest(public.as_bytes())[..8]),
        private: EncodingKey::from_ed_der(der.as_bytes()),
        public: DecodingKey::from_ed_der(public.as_bytes()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_read_and_changed() {
        let first = SigningKeys::generate([1; 32]).expect("a key");
        let second = SigningKeys::generate([2; 32]).expect("a key");
        let keys = SigningKeys::new("here", &first).expect("keys");
        let id = keys.signing(|key| key.id.clone()).expect("a key");
        keys.replace(&format!("{second}\n{first}")).expect("both");
        assert_ne!(keys.signing(|key| key.id.clone()), Some(id.clone()), "the first signs");
        assert!(keys.by_id(&id, |_| ()).is_some(), "the other is still believed");
        for wrong in
            ["", "-----BEGIN PRIVATE KEY-----\nabc", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"]
        {
            assert!(keys.replace(wrong).is_err(), "{wrong}");
        }
        assert!(keys.by_id(&id, |_| ()).is_some(), "a wrong key changes nothing");
    }
}
