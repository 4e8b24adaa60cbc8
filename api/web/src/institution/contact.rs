//! Where an institution is and how to reach it, as pages show it.

use crate::page::Page;
use chrono::NaiveDate;
use domain::Record;

/// Where it is and how to reach it.
#[derive(Default)]
pub(crate) struct Contact {
    pub(crate) addresses: Vec<AddressLine>,
    pub(crate) phones: Vec<String>,
    pub(crate) faxes: Vec<String>,
    pub(crate) emails: Vec<Linked>,
    pub(crate) urls: Vec<Linked>,
}

/// An address, line by line.
pub(crate) struct AddressLine {
    pub(crate) is_visitor: bool,
    pub(crate) lines: Vec<String>,
}

/// A text, and a link where it is fit for one.
pub(crate) struct Linked {
    pub(crate) text: String,
    pub(crate) href: Option<String>,
}

impl Contact {
    pub(crate) fn new(record: &Record, day: NaiveDate) -> Self {
        let revision = record.revision(day);
        let contacts = &revision.contacts;
        let addresses = revision.addresses.0.iter().map(|address| {
            let town: Vec<&str> = [&address.postcode, &address.town].into_iter().filter_map(Option::as_deref).collect();
            let lines = [address.street.clone().unwrap_or_default(), town.join(" ")];
            let lines = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
            AddressLine { is_visitor: address.visitor, lines }
        });
        Self {
            addresses: addresses.filter(|address| !address.lines.is_empty()).collect(),
            phones: contacts.phones.clone(),
            faxes: contacts.faxes.clone(),
            emails: contacts.emails.iter().map(|email| Linked::email(email)).collect(),
            urls: contacts.urls.iter().map(|url| Linked::web(url)).collect(),
        }
    }
}

impl Contact {
    /// Something is known of how to reach it.
    pub(crate) fn stated(&self) -> bool {
        !(self.addresses.is_empty()
            && self.phones.is_empty()
            && self.faxes.is_empty()
            && self.emails.is_empty()
            && self.urls.is_empty())
    }

    /// What is not stated, in one line.
    pub(crate) fn missing(&self, page: &Page) -> String {
        let parts = [
            ("address-postal", self.addresses.is_empty()),
            ("contact-phone", self.phones.is_empty()),
            ("contact-fax", self.faxes.is_empty()),
            ("contact-email", self.emails.is_empty()),
            ("contact-web", self.urls.is_empty()),
        ];
        let missing: Vec<String> = parts.iter().filter(|(_, is)| *is).map(|(key, _)| page.with(key, &[])).collect();
        if missing.is_empty() { String::new() } else { format!("{}: {}", missing.join(", "), page.t("not-stated")) }
    }
}

impl Linked {
    /// What people entered may be anything; only a plain mailbox becomes a link.
    pub(crate) fn email(text: &str) -> Self {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@.-_+".contains(&byte);
        let is_mailbox = text.matches('@').count() == 1 && text.bytes().all(plain);
        Self { text: text.to_owned(), href: is_mailbox.then(|| format!("mailto:{text}")) }
    }

    /// Only web addresses become links; `javascript:` and the like stay text.
    pub(crate) fn web(text: &str) -> Self {
        let lower = text.to_ascii_lowercase();
        let is_web = lower.starts_with("https://") || lower.starts_with("http://");
        Self { text: text.to_owned(), href: is_web.then(|| text.to_owned()) }
    }
}
