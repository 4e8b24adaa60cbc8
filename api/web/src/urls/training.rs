//! Addresses of trainings.

use super::Url;

/// Trainings.
pub(crate) fn trainings() -> Url {
    Url::new("/trainings")
}

/// A month of trainings.
pub(crate) fn trainings_calendar() -> Url {
    Url::new("/trainings/calendar")
}

/// Materials and recordings of trainings.
pub(crate) fn training_materials() -> Url {
    Url::new("/trainings/materials")
}

/// One's own trainings and nominations.
pub(crate) fn trainings_own() -> Url {
    Url::new("/trainings/own")
}

/// Where a training is planned.
pub(crate) fn training_new() -> Url {
    Url::new("/trainings/new")
}

/// One training.
pub(crate) fn training(reference: i32) -> Url {
    Url::new(format!("/trainings/{reference}"))
}

/// Where a training is written.
pub(crate) fn training_edit(reference: i32) -> Url {
    Url::new(format!("/trainings/{reference}/edit"))
}

/// All trainings for calendar programs.
pub(crate) fn training_events() -> Url {
    Url::new("/calendar/trainings.ics")
}

/// One training for calendar programs.
pub(crate) fn training_event(reference: i32) -> Url {
    Url::new(format!("/calendar/trainings/{reference}.ics"))
}

/// Somebody's own calendar.
pub(crate) fn own_events(secret: &str) -> Url {
    Url::new(format!("/calendar/own/{secret}.ics"))
}
