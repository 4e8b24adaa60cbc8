//! Nominations as pages show them.

use super::value::word;
use crate::Web;
use crate::form::Form;
use crate::institution::named;
use crate::page::{Page, Said};
use domain::model::{Nomination, Training};
use domain::training::{may_decide, may_withdraw};
use domain::value::{CountryCode, NominationState};

/// Somebody who is nominated.
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) expected: i32,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) country: String,
    pub(super) institution: Option<(String, Said)>,
    pub(super) note: String,
    pub(super) state: String,
    pub(super) since: String,
    pub(super) reason: String,
    pub(super) may_endorse: bool,
    pub(super) may_decline: bool,
    pub(super) may_withdraw: bool,
    /// Whether attendance is marked here, and what is marked: `yes`, `no` or nothing.
    pub(super) attendance: Option<&'static str>,
    /// What was typed as the reason to decline, when that was refused.
    pub(super) typed: String,
}

/// Somebody who is nominated, with what the reader may do about it.
pub(super) fn shown(
    web: &Web,
    page: &Page,
    form: &Form,
    (training, row): (&Training, &Nomination),
    (is_marking, place): (bool, Option<usize>),
) -> Shown {
    let mut state = word(page, "nomination", row.state.as_str());
    if let Some(place) = place {
        state = format!("{state}, {}", page.say("training-place", "place", &page.number(place)));
    }
    let (may_endorse, may_decline) = may_decide(&web.ctx, &page.viewer, training, row);
    let attendance = match row.state {
        NominationState::Confirmed => Some(""),
        NominationState::Attended => Some("yes"),
        NominationState::Absent => Some("no"),
        _ => None,
    };
    let id = row.id.to_string();
    Shown {
        expected: row.version,
        name: if row.name.is_empty() { page.t("training-forgotten") } else { row.name.clone() },
        email: row.email.clone(),
        country: CountryCode::parse(&row.country).map(|code| page.country(code)).unwrap_or_default(),
        institution: named(&web.ctx, page, &row.institution),
        note: row.note.clone(),
        state,
        since: page.instant(row.state_since),
        reason: row.reason.clone(),
        may_endorse,
        may_decline,
        may_withdraw: may_withdraw(&web.ctx, &page.viewer, training, row),
        attendance: attendance.filter(|_| is_marking),
        typed: if form.value("nomination") == id { form.value("reason").to_owned() } else { String::new() },
        id,
    }
}

/// The places of those who wait for a seat, from 1.
pub(super) fn place(all: &[Nomination], row: &Nomination) -> Option<usize> {
    if row.state != NominationState::Waiting {
        return None;
    }
    let key = |one: &Nomination| (one.waiting_since, one.id);
    Some(all.iter().filter(|one| one.state == NominationState::Waiting && key(one) <= key(row)).count())
}
