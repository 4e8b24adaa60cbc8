//! What each error means outside, as a table.

use domain::{DomainError, Message, Problem, Problems};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::time::Duration;

/// One of each.
fn all() -> Vec<DomainError> {
    let problem = Problem::at(
        &["filter", "countries"],
        "UNKNOWN_COUNTRY",
        Message::plain("unknown-country", "There is no such country."),
    );
    vec![
        DomainError::Unauthenticated,
        DomainError::Forbidden,
        DomainError::NotFound,
        DomainError::Conflict,
        DomainError::Invalid(Problems(vec![problem])),
        DomainError::Invalid(Problems(Vec::new())),
        DomainError::RateLimited(Duration::from_secs(30)),
        DomainError::Unavailable,
        DomainError::Internal,
    ]
}

/// The name of the variant; a new one does not compile until it stands here and in [`all`].
fn name(error: &DomainError) -> &'static str {
    match error {
        DomainError::Unauthenticated => "Unauthenticated",
        DomainError::Forbidden => "Forbidden",
        DomainError::NotFound => "NotFound",
        DomainError::Conflict => "Conflict",
        DomainError::Invalid(_) => "Invalid",
        DomainError::RateLimited(_) => "RateLimited",
        DomainError::Unavailable => "Unavailable",
        DomainError::Internal => "Internal",
    }
}

#[test]
fn every_error_has_one_code_status_and_message() {
    let mut table = String::from("error            code              status  ours   message key             English\n");
    for error in all() {
        let meaning = error.meaning();
        let _ = writeln!(
            table,
            "{:<16} {:<17} {:<7} {:<6} {:<23} {error}",
            name(&error),
            meaning.code,
            meaning.status,
            meaning.is_ours,
            meaning.message
        );
    }
    insta::assert_snapshot!(table);
}

#[test]
fn statuses_of_people_s_mistakes_are_4xx_and_ours_5xx() {
    for error in all() {
        let meaning = error.meaning();
        assert_eq!(meaning.is_ours, meaning.status >= 500, "{error}");
    }
    let names: BTreeSet<&str> = all().iter().map(name).collect();
    assert_eq!(names.len(), 8, "one of each variant");
}
