//! Addresses of good practices.

use super::Url;

/// Good practices.
pub(crate) fn practices() -> Url {
    Url::new("/practices")
}

/// One practice.
pub(crate) fn practice(reference: i32) -> Url {
    Url::new(format!("/practices/{reference}"))
}

fn of_practice(reference: i32, what: &str) -> Url {
    Url::new(format!("/practices/{reference}/{what}"))
}

/// Where a version under way is looked at.
pub(crate) fn practice_review(reference: i32) -> Url {
    of_practice(reference, "review")
}

/// Where a practice is written.
pub(crate) fn practice_edit(reference: i32) -> Url {
    of_practice(reference, "edit")
}

/// Where uptake is stated.
pub(crate) fn practice_uptake(reference: i32) -> Url {
    of_practice(reference, "uptake")
}

/// A file of a practice.
pub(crate) fn practice_file(reference: i32, file: &str) -> Url {
    of_practice(reference, &format!("files/{file}"))
}

/// Where a practice is begun.
pub(crate) fn practice_new() -> Url {
    Url::new("/practices/new")
}

/// Practices under way.
pub(crate) fn practices_own() -> Url {
    Url::new("/practices/own")
}

/// Figures of the registry.
pub(crate) fn practice_statistics() -> Url {
    Url::new("/practices/statistics")
}

/// New practices as a feed.
pub(crate) fn practice_feed() -> Url {
    Url::new("/feeds/practices.atom")
}
