//! Passwords: argon2id (RFC 9106), off the threads that answer requests, a few at a time.

use crate::error::{DomainError, Problem};
use crate::message::Message;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Fewest letters of a password (NIST SP 800-63B asks for at least 8, better 15 where it stands alone).
const SHORTEST: usize = 12;
/// Bytes of a password.
const LONGEST: usize = 512;
/// Each hash takes 19 MiB while it is worked out.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// A hash that no password has: whoever tries an account that does not exist waits as long as for one that does.
pub(crate) struct MatchesNothing;

impl MatchesNothing {
    pub(crate) fn text() -> &'static str {
        static HASH: LazyLock<String> = LazyLock::new(|| {
            let hash: Result<PasswordHash, _> =
                Argon2::default().hash_password_with_salt(b"nobody has this password", b"0123456789abcdef");
            hash.map(|hash| hash.to_string()).unwrap_or_default()
        });
        &HASH
    }
}

/// Says what is wrong with a password that somebody chooses in `field`.
pub(crate) fn check(password: &str, email: &str, field: &str) -> Result<(), Problem> {
    let problem = |code: &'static str, key: &'static str, english: String| {
        Err(Problem::at(&[field], code, Message::new(key, vec![("least", SHORTEST.to_string())], english)))
    };
    let letters = password.chars().count();
    if letters < SHORTEST {
        return problem(
            "WEAK_PASSWORD",
            "password-short",
            format!("The password needs at least {SHORTEST} letters; three or four words are good."),
        );
    }
    if password.len() > LONGEST {
        return problem("WEAK_PASSWORD", "password-long", "The password is too long; use fewer letters.".to_owned());
    }
    let lower = password.to_lowercase();
    let mut distinct: Vec<char> = lower.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let account = email.split('@').next().unwrap_or_default();
    let is_number = lower.chars().all(|letter| !letter.is_alphabetic());
    if distinct.len() < 5 || is_number || lower.contains(email) || (account.len() >= 5 && lower.contains(account)) {
        return problem(
            "WEAK_PASSWORD",
            "password-weak",
            "The password is easy to guess; use other words than your address, and more different letters.".to_owned(),
        );
    }
    Ok(())
}

/// The hash of a password, in PHC form.
pub(crate) async fn hash(password: String, salt: [u8; 32]) -> Result<String, DomainError> {
    blocking(move || {
        let hash: PasswordHash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt[..16]).ok()?;
        Some(hash.to_string())
    })
    .await?
    .ok_or(DomainError::Internal)
}

/// Whether a password has this hash.
pub(crate) async fn matches(password: String, hash: String) -> Result<bool, DomainError> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    blocking(move || {
        let hash = PasswordHash::new(&hash).ok()?;
        Some(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await?
    .ok_or(DomainError::Internal)
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, DomainError> {
    let _turn = AT_ONCE.acquire().await.map_err(|_| DomainError::Unavailable)?;
    tokio::task::spawn_blocking(work).await.map_err(|error| {
        tracing::error!(%error, "a password could not be hashed");
        DomainError::Internal
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_the_address() {
        for weak in ["short", "aaaaaaaaaaaaaaaa", "a.kowalska@example.org", "abababababab", "my a.kowalska one"] {
            assert!(check(weak, "a.kowalska@example.org", "password").is_err(), "{weak}");
        }
        assert!(check("three plain words", "a.kowalska@example.org", "password").is_ok());
        assert!(check("żółta łódź na jeziorze", "a@b.pl", "password").is_ok());
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_only() {
        let hash = hash("three plain words".to_owned(), [7; 32]).await.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(matches("three plain words".to_owned(), hash.clone()).await.expect("an answer"));
        assert!(!matches("three plain wordz".to_owned(), hash).await.expect("an answer"));
        let nobodys = MatchesNothing::text().to_owned();
        assert!(!matches("three plain words".to_owned(), nobodys).await.expect("an answer"));
    }
}
