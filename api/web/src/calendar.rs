//! Calendars as calendar programs take them (iCalendar, RFC 5545).

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use icalendar::{Calendar, Event, Property};

/// How often calendar programs are asked to look again.
const AGAIN: &str = "PT6H";

/// A calendar of a name with these events; `product` is what they are, for programs.
pub(crate) fn calendar(product: &str, name: &str, events: Vec<Event>) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", format!("-//EESSI directory//{product}//EN")))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .append_property(Property::new("NAME", escaped(name)))
        .append_property(Property::new("X-WR-CALNAME", name))
        .append_property(Property::new("X-PUBLISHED-TTL", AGAIN));
    let mut again = Property::new("REFRESH-INTERVAL", AGAIN);
    again.add_parameter("VALUE", "DURATION");
    calendar.append_property(again.done());
    for event in events {
        calendar.push(event);
    }
    calendar.to_string()
}

/// A calendar as an answer; what is private is kept by nobody on the way.
pub(crate) fn answer(text: String, name: &str, is_private: bool) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    let kept = if is_private { "private, no-store" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    let file = format!("attachment; filename=\"{name}.ics\"");
    headers.extend(HeaderValue::from_str(&file).ok().map(|value| (header::CONTENT_DISPOSITION, value)));
    if is_private {
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    }
    (headers, text).into_response()
}

/// A text of a property that the library does not know as one (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace(['\n', '\r'], " ")
}
