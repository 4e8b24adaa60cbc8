//! The answer in words: why somebody is in it, or why nobody is and what to do.

use super::Competent;
use super::check::Checked;
use crate::competence::receive::{Reason, stated_areas};
use crate::message::Message;
use entities::value::CountryCode;
use search::{AreaAt, Fit, Geography, Held, Meaning, Record, Snapshot};
use std::sync::Arc;

/// Hubs that the sentence names; the answer lists all.
const MOST_HUBS: usize = 2;

/// A place with the area that tells it from others of the same name.
pub(super) fn named(geography: &Geography, meaning: &Meaning) -> String {
    let around = meaning.areas.first().and_then(|&at| {
        geography.line(at).find(|&at| geography.area(at).names.text(None) != meaning.name && !geography.is_country(at))
    });
    match around {
        Some(at) => format!("{} ({})", meaning.name, geography.area(at).names.text(None)),
        None => meaning.name.clone(),
    }
}

/// Why an institution is in the answer: its competence, its area, its limits, the routers in front of it.
pub(super) fn reasons(
    snapshot: &Snapshot,
    checked: &Checked,
    record: &Record,
    held: &Held,
    fit: Option<Fit>,
    (meaning, area): (Option<&Meaning>, Option<AreaAt>),
    holds: Message,
) -> Vec<Message> {
    let geography = &snapshot.lists.geography;
    let not_stated = stated_areas(record, held, checked.on).is_empty();
    let mut reasons = vec![holds];
    reasons.extend(meaning.map(|meaning| covers(geography, not_stated, area, fit, meaning)));
    if let Some(scope) = held.scope() {
        let limits = [&scope.schemes, &scope.persons, &scope.benefits].map(|list| list.join(", "));
        let limits: Vec<&str> = limits.iter().map(String::as_str).filter(|list| !list.is_empty()).collect();
        if !limits.is_empty() {
            let limits = limits.join("; ");
            let english = format!("For: {limits}.");
            reasons.push(Message::new("reason-scope", vec![("scope", limits)], english));
        }
        if scope.is_default {
            let english = "It is the default body for this.";
            reasons.push(Message::plain("reason-default", english));
        }
    }
    let routers: Vec<&str> = record
        .routed_by
        .iter()
        .filter(|link| link.on.is_none_or(|on| on <= checked.on))
        .filter_map(|link| snapshot.by_id(link.institution))
        .filter(|router| router.institution.is_public && super::hubs::routes(router, held.buc, checked.on))
        .map(|router| router.code())
        .collect();
    if !routers.is_empty() {
        let routers = routers.join(", ");
        let english = format!("The router {routers} stands in front of it.");
        reasons.push(Message::new("reason-router", vec![("router", routers)], english));
    }
    reasons
}

fn covers(
    geography: &Geography,
    not_stated: bool,
    area: Option<AreaAt>,
    fit: Option<Fit>,
    meaning: &Meaning,
) -> Message {
    let place = meaning.name.clone();
    let Some(at) = area.filter(|_| !not_stated) else {
        let english = "Its area is not stated; it counts as the whole country.".to_owned();
        return Message::new("covers-not-stated", vec![("place", place)], english);
    };
    let name = geography.area(at).names.text(None).to_owned();
    let (code, english) = match fit {
        Some(Fit::National) => ("covers-country", format!("Covers the whole country, {place} included.")),
        Some(Fit::Partial) => ("covers-part", format!("Covers {name}, a part of {place}.")),
        _ if name == place => ("covers-exactly", format!("Covers {name}.")),
        _ => ("covers-area", format!("Covers {name}, where {place} lies.")),
    };
    Message::new(code, vec![("area", name), ("place", place)], english)
}

/// The whole answer in a sentence, with what to do when there is nobody.
pub(super) fn explain(
    (country, name): (CountryCode, &str),
    code: &str,
    checked: &Checked,
    institutions: &[Competent],
    (reason, hubs): (Option<Reason>, &[Arc<Record>]),
) -> Message {
    let day = crate::clock::readable(checked.on);
    let hub: Vec<&str> = hubs.iter().take(MOST_HUBS).map(|hub| hub.code()).collect();
    let hub = hub.join(", ");
    let whom = if hub.is_empty() { "a liaison body" } else { hub.as_str() };
    let mut args = vec![
        ("country", country.to_string()),
        ("buc", code.to_owned()),
        ("role", checked.role.to_string()),
        ("count", institutions.len().to_string()),
        ("on", checked.on.to_string()),
    ];
    let Some(reason) = reason else {
        let english = match institutions.len() {
            0 | 1 => format!("{name}: 1 institution for {code} on {day}."),
            many => format!("{name}: {many} institutions for {code} on {day}, best first."),
        };
        return Message::new("answer-found", args, english);
    };
    let then = format!("Ask {whom} with H_BUC_01; a case sent to the wrong institution is forwarded with X007.");
    args.push(("hub", hub.clone()));
    let why = match reason {
        Reason::NoCompetence => "no institution is competent for it",
        Reason::WrongRole => "institutions take part in it, but not in this role",
        Reason::NotReady => "an institution is competent, but not ready in EESSI",
        Reason::NotYetValid => "the competence starts later",
        Reason::Ended => "the competence has ended",
        Reason::InstitutionEnded => "the institution that was competent has ended",
        Reason::SenderCountryNotReady => "the sender's country has no ready case owner",
        Reason::OutsideArea => "the competent institutions do not cover this place",
    };
    let english = format!("{name}: nobody for {code} on {day}; {why}. {then}");
    Message::new(nobody_key(reason), args, english)
}

fn nobody_key(reason: Reason) -> &'static str {
    match reason {
        Reason::NoCompetence => "nobody-no-competence",
        Reason::WrongRole => "nobody-wrong-role",
        Reason::NotReady => "nobody-not-ready",
        Reason::NotYetValid => "nobody-not-yet-valid",
        Reason::Ended => "nobody-ended",
        Reason::InstitutionEnded => "nobody-institution-ended",
        Reason::SenderCountryNotReady => "nobody-sender-not-ready",
        Reason::OutsideArea => "nobody-outside-area",
    }
}
