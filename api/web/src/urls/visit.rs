//! Addresses of visits and meetings.

use super::Url;

/// Visits and meetings.
pub(crate) fn visits() -> Url {
    Url::new("/visits")
}

/// Where a visit is asked for.
pub(crate) fn visit_new() -> Url {
    Url::new("/visits/new")
}

/// One's own requests for visits.
pub(crate) fn visits_own() -> Url {
    Url::new("/visits/own")
}

/// The requests of one's own country.
pub(crate) fn visits_country() -> Url {
    Url::new("/visits/country")
}

/// Requests by where they stand.
pub(crate) fn visits_board() -> Url {
    Url::new("/visits/board")
}

/// What countries say of themselves as hosts.
pub(crate) fn visits_hosting() -> Url {
    Url::new("/visits/hosting")
}

/// Figures of visits.
pub(crate) fn visits_statistics() -> Url {
    Url::new("/visits/statistics")
}

/// One request for a visit.
pub(crate) fn visit(reference: i32) -> Url {
    Url::new(format!("/visits/{reference}"))
}

/// Where a request for a visit is written.
pub(crate) fn visit_edit(reference: i32) -> Url {
    Url::new(format!("/visits/{reference}/edit"))
}

/// The programme of a visit, to be printed.
pub(crate) fn visit_programme(reference: i32) -> Url {
    Url::new(format!("/visits/{reference}/programme"))
}

/// A file of a request for a visit.
pub(crate) fn visit_file(reference: i32, file: &str) -> Url {
    Url::new(format!("/visits/{reference}/files/{file}"))
}

/// All visits and meetings that everybody reads of, for calendar programs.
pub(crate) fn visit_events() -> Url {
    Url::new("/calendar/visits.ics")
}

/// One visit for calendar programs.
pub(crate) fn visit_event(reference: i32) -> Url {
    Url::new(format!("/calendar/visits/{reference}.ics"))
}
