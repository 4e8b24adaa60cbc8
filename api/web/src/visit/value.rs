//! What requests say, in the reader's words.

use crate::institution::named;
use crate::page::{Page, Said};
use crate::training::{When, when_of};
use crate::urls;
use domain::Ctx;
use domain::model::{Visit, VisitHost};
use domain::value::{CountryCode, DateWindow, VisitState};
use domain::visit::{Turn, times_of};
use fluent_bundle::FluentValue;

/// A word of a vocabulary.
pub(super) fn word(page: &Page, family: &str, value: &str) -> String {
    page.with(&format!("visit-{family}-{value}"), &[])
}

/// How a state looks: what went well, what did not, and what is under way.
pub(super) fn look(state: VisitState) -> &'static str {
    match state {
        VisitState::Scheduled | VisitState::Held | VisitState::Reported | VisitState::Closed => "good",
        VisitState::Refused | VisitState::Cancelled | VisitState::Expired => "bad",
        VisitState::Withdrawn | VisitState::Draft => "past",
        _ => "",
    }
}

/// The name of a country by its code.
pub(super) fn country(page: &Page, code: &str) -> String {
    CountryCode::parse(code).map_or_else(|_| code.to_owned(), |code| page.country(code))
}

/// What a host is called, and where its page is.
pub(super) fn host(ctx: &Ctx, page: &Page, host: &VisitHost) -> (Option<String>, Said) {
    match named(ctx, page, &host.institution) {
        Some((href, said)) => (Some(href), Said { text: format!("{} ({})", said.text, host.country), ..said }),
        None => (Some(page.link(urls::country(&host.country))), Said::own(country(page, &host.country))),
    }
}

/// Days from one to another.
pub(super) fn window(page: &Page, window: DateWindow) -> String {
    if window.from == window.to {
        return page.day(window.from);
    }
    let args = [("from", FluentValue::from(page.day(window.from))), ("to", FluentValue::from(page.day(window.to)))];
    page.with("training-until", &args)
}

/// Whose turn it is, and for how long.
pub(super) fn turn(page: &Page, turn: Turn, code: &str) -> Option<String> {
    let mut who = word(page, "turn", turn.as_str());
    if turn == Turn::Coordinator {
        who = format!("{who} ({})", country(page, code));
    }
    (turn != Turn::Nobody).then(|| page.say("visit-turn-is", "who", &who))
}

/// How many days are left.
pub(super) fn days_left(page: &Page, left: i64) -> String {
    match usize::try_from(left) {
        Ok(left) => page.count("visit-days-left", left),
        Err(_) => page.t("visit-overdue"),
    }
}

/// When it takes place; none while that is not settled.
pub(super) fn when(page: &Page, visit: &Visit) -> Option<When> {
    Some(when_of(page, &times_of(&visit.plan)?, &visit.plan.zone))
}

/// What it is about, in the language in which it is written.
pub(super) fn topic(page: &Page, visit: &Visit) -> Said {
    if visit.content.topic.is_empty() {
        return Said::own(word(page, "kind", visit.kind.as_str()));
    }
    page.said(&visit.content.topic, &visit.content.language)
}

/// From where to where: the requester's country, then its hosts.
pub(super) fn way(page: &Page, visit: &Visit, hosts: &[VisitHost]) -> String {
    let mut names: Vec<String> = Vec::new();
    for host in hosts {
        let name = country(page, &host.country);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return country(page, &visit.country);
    }
    format!("{} → {}", country(page, &visit.country), names.join(", "))
}
