//! Tokens made by hand, good ones and bad ones: for the tests that try to get in.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, EncodingKey, crypto};
use serde_json::{Value, json};

/// Somebody with a private key.
#[derive(Debug, Clone)]
pub struct Forger {
    algorithm: Algorithm,
    private: EncodingKey,
}

impl Forger {
    /// With the Ed25519 key of these 32 secret bytes.
    pub fn ed(secret: [u8; 32]) -> Self {
        // Written by hand, because the bytes that a test gives are the whole key (RFC 8410, 7).
        const BEGIN: [u8; 16] =
            [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
        let der = [&BEGIN[..], &secret[..]].concat();
        Self { algorithm: Algorithm::EdDSA, private: EncodingKey::from_ed_der(&der) }
    }

    /// With a fixed key on the curve P-256, which guards nothing.
    pub fn ec() -> Self {
        let private = EncodingKey::from_ec_pem(include_bytes!("../keys/p256.pem")).expect("a P-256 key");
        Self { algorithm: Algorithm::ES256, private }
    }

    /// With a fixed RSA key of 2048 bits, which guards nothing.
    pub fn rsa() -> Self {
        let private = EncodingKey::from_rsa_pem(include_bytes!("../keys/rsa2048.pem")).expect("an RSA key");
        Self { algorithm: Algorithm::RS256, private }
    }

    /// With a shared secret.
    pub fn shared(secret: &[u8]) -> Self {
        Self { algorithm: Algorithm::HS256, private: EncodingKey::from_secret(secret) }
    }

    /// The public half as a JSON Web Key (RFC 7517) of this name.
    pub fn published(&self, name: &str) -> Value {
        let key = Jwk::from_encoding_key(&self.private, self.algorithm).expect("a public half");
        let mut key = serde_json::to_value(key).expect("a key as JSON");
        key["kid"] = json!(name);
        key["use"] = json!("sig");
        key
    }

    /// The header of a token of this type, signed by the key of this name.
    pub fn header(&self, kind: &str, name: &str) -> Value {
        json!({ "typ": kind, "alg": self.algorithm, "kid": name })
    }

    /// Signs a token, whatever its header says.
    pub fn sign(&self, header: &Value, claims: &Value) -> String {
        self.sign_text(&header.to_string(), &claims.to_string())
    }

    /// Signs a token of two texts, which need not be JSON.
    pub fn sign_text(&self, header: &str, claims: &str) -> String {
        let message = format!("{}.{}", encoded(header.as_bytes()), encoded(claims.as_bytes()));
        let signature = crypto::sign(message.as_bytes(), &self.private, self.algorithm).expect("a signature");
        format!("{message}.{signature}")
    }
}

/// Header and claims of a token, as they stand there.
pub fn parts(token: &str) -> (Value, Value) {
    let read = |part: &str| serde_json::from_slice(&decoded(part)).expect("a part of a token is JSON");
    let mut parts = token.split('.');
    let mut next = || read(parts.next().expect("a token has three parts"));
    (next(), next())
}

/// Bytes in base64 as tokens have them.
pub fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of a text in base64 as tokens have them.
pub fn decoded(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).expect("base64")
}
