//! How to reach one institution, to be taken along: a sheet for printing and a vCard (RFC 6350).

use super::contact::Contact;
use super::entry::Mark;
use super::history::areas;
use super::show::{asked_day, functions, looked_up};
use super::validity;
use crate::Web;
use crate::error::PageError;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use domain::Record;
use domain::value::{CodeStatus, NameKind};

#[derive(Template)]
#[template(path = "institution/sheet.html")]
struct SheetPage<'a> {
    page: &'a Page,
    code: &'a str,
    name: Said,
    names: Vec<Said>,
    mark: Option<Mark>,
    is_provisional: bool,
    acronym: &'a str,
    country: String,
    validity: String,
    day: String,
    functions: Vec<(String, String)>,
    areas: String,
    contact: Contact,
    href: String,
}

/// Answers the contact sheet.
pub(crate) async fn sheet(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let (page, record, _) = looked_up(&web, page, code)?;
    let (page, day) = asked_day(page, &record)?;
    let moment = web.ctx.moment();
    let on = (day != page.today).then(|| day.to_string());
    let revision = record.revision(day);
    let shown = revision.names.best(None);
    let names = revision.names.0.iter().filter(|name| Some(*name) != shown);
    let names = names.filter(|name| matches!(name.kind, NameKind::Official | NameKind::Translation));
    let view = SheetPage {
        code: record.code(),
        name: page.name(shown),
        names: names.map(|name| page.said(&name.text, &name.language)).collect(),
        mark: Mark::of(&page, &record, day),
        is_provisional: record.institution.code_status == CodeStatus::Provisional,
        acronym: &revision.acronym,
        country: page.country(record.country),
        validity: validity(&page, record.validity(), day),
        day: page.on("show-on", day),
        contact: Contact::new(&record, day),
        functions: functions(&page, &record, day),
        areas: areas(&page, &moment.snapshot().lists, &record, &revision.areas.0),
        href: page.link(urls::institution(record.code()).with_some("on", on.as_deref())),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}

/// Answers the vCard.
pub(crate) async fn card(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let (page, record, _) = looked_up(&web, page, code)?;
    let (page, day) = asked_day(page, &record)?;
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/vcard; charset=utf-8"));
    let name = format!("attachment; filename=\"{}.vcf\"", record.code().replace(':', "-"));
    headers.extend(HeaderValue::from_str(&name).ok().map(|name| (header::CONTENT_DISPOSITION, name)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let mut notice = page.t("notice-text");
    if record.institution.code_status == CodeStatus::Provisional {
        notice = format!("{notice} {}", page.t("code-PROVISIONAL"));
    }
    Ok((headers, vcard(&record, day, &page.country(record.country), &notice)).into_response())
}

/// The card: only what the directory states, and that it is a demonstration.
fn vcard(record: &Record, day: NaiveDate, country: &str, notice: &str) -> String {
    let revision = record.revision(day);
    let names = &revision.names;
    let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned(), "KIND:org".to_owned()];
    let mut put = |name: &str, value: &str| {
        if !value.trim().is_empty() {
            lines.push(folded(&format!("{name}:{value}")));
        }
    };
    let language = names.best(None).map_or("", |name| name.language.as_str());
    put(&format!("FN;LANGUAGE={language}"), &escaped(names.text(None)));
    put(
        "FN;LANGUAGE=en;ALTID=2",
        &escaped(names.english().filter(|english| *english != names.text(None)).unwrap_or_default()),
    );
    put("ORG", &escaped(names.text(None)));
    put("NICKNAME", &escaped(&revision.acronym));
    put("X-EESSI-CODE", &escaped(record.code()));
    for address in &revision.addresses.0 {
        let part = |text: &Option<String>| escaped(text.as_deref().unwrap_or_default());
        let kind = if address.visitor { "ADR;TYPE=work" } else { "ADR" };
        put(
            kind,
            &format!(
                ";;{};{};;{};{}",
                part(&address.street),
                part(&address.town),
                part(&address.postcode),
                escaped(country)
            ),
        );
    }
    for phone in &revision.contacts.phones {
        put("TEL;TYPE=voice", &escaped(phone));
    }
    for fax in &revision.contacts.faxes {
        put("TEL;TYPE=fax", &escaped(fax));
    }
    for email in &revision.contacts.emails {
        put("EMAIL", &escaped(email));
    }
    for url in &revision.contacts.urls {
        put("URL", url.split(['\r', '\n']).next().unwrap_or_default());
    }
    put("NOTE", &escaped(notice));
    lines.push("END:VCARD".to_owned());
    lines.push(String::new());
    lines.join("\r\n")
}

/// Text of a property (RFC 6350, 3.4).
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().fold(String::with_capacity(text.len()), |mut out, letter| {
        match letter {
            '\\' | ',' | ';' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
        out
    })
}

/// Lines of at most 75 octets, continued with a blank (RFC 6350, 3.2).
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::institution::example;

    #[test]
    fn a_card_says_what_is_stated_and_nothing_else() {
        let card = vcard(&example::full(), example::day("2026-11-25"), "Poland", "A demonstration.");
        for line in
            ["FN;LANGUAGE=pl:Małopolski Urząd Wojewódzki", "X-EESSI-CODE:PL:PL212000WR", "TEL;TYPE=voice:+48 12 000"]
        {
            assert!(card.contains(&format!("{line}\r\n")), "{card}");
        }
        assert!(card.contains("ADR;TYPE=work:;;ul. Basztowa 22;Kraków;;31-156;Poland\r\n"), "{card}");
        let bare = vcard(&example::bare(), example::day("2026-11-25"), "Liechtenstein", "A demonstration.");
        assert!(!bare.contains("TEL") && !bare.contains("ADR") && !bare.contains("EMAIL"), "{bare}");
    }

    #[test]
    fn no_value_can_begin_a_line_of_its_own() {
        assert_eq!(escaped("a\r\nEND:VCARD; b, c\\"), "a\\nEND:VCARD\\; b\\, c\\\\");
        let long = folded(&"ü".repeat(100));
        assert!(long.split("\r\n").all(|line| line.len() <= 75), "{long}");
    }
}
