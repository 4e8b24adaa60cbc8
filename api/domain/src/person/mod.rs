//! People with an account: invited, looked after, closed. Nobody registers by themselves.

mod add;
mod change;
mod demo;
mod invite;
mod language;
mod list;
mod password;

pub use add::{NewPerson, add, first};
pub use change::{Changed, disable, enable, save};
pub use demo::{DemoPerson, close_demo, open_demo};
pub use invite::{Accepted, Invited, accept, invitation, invitations, invite, take_back};
pub use language::set_language;
pub use list::{acting, by_id, find, me};
pub use password::{change_password, set_password};

use crate::ctx::Recorded;
use crate::error::Problem;
use crate::message::Message;
use crate::policy::Subject;
use entities::person::Person;
use entities::value::{CountryCode, Noun, PersonRole};

/// Letters of a name or an address.
const LONGEST: usize = 200;

/// An e-mail address as it is stored and compared.
pub(crate) fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether a text is shaped like an e-mail address.
pub(crate) fn is_address(email: &str) -> bool {
    email.len() <= LONGEST
        && !crate::message::is_deceptive(email)
        && !email.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\",;".contains(c))
        && email.split_once('@').is_some_and(|(account, host)| {
            !account.is_empty()
                && host.split('.').count() >= 2
                && host.split('.').all(|part| !part.is_empty())
                && !host.contains('@')
        })
}

/// What the policy needs to know of a person.
fn subject(person: &Person) -> Subject {
    let subject = Subject::hidden(Noun::Person).owned_by(Some(person.id));
    match person.country.as_deref().and_then(|code| CountryCode::parse(code).ok()) {
        Some(country) => subject.of(country),
        None => subject,
    }
}

/// The change row of something done to an account; never public.
pub(crate) fn recorded(person: &Person, action: &'static str) -> Recorded {
    Recorded {
        noun: Noun::Person,
        entity_id: person.id.to_string(),
        // The log is for ever; a person's address is not.
        label: person.role.to_string(),
        country: person.country.as_deref().and_then(|code| CountryCode::parse(code).ok()),
        action,
        is_public: false,
        before: None,
    }
}

/// Address, name, role and country as they will be stored; every problem goes into `problems`.
fn checked(
    email: &str,
    name: &str,
    role: PersonRole,
    country: Option<&str>,
    problems: &mut Vec<Problem>,
) -> (String, String, Option<CountryCode>) {
    let email = folded(email);
    if !is_address(&email) {
        problems.push(Problem::at(&["email"], "INVALID_EMAIL", Message::no_email()));
    }
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST || name.contains(|c: char| c.is_control()) {
        let message = Message::plain("invalid-name", "Give a name of 1 to 200 letters.");
        problems.push(Problem::at(&["name"], "INVALID_NAME", message));
    }
    let given = country.map(str::trim).filter(|code| !code.is_empty());
    let country = match given.map(CountryCode::parse).transpose() {
        Ok(country) => country,
        Err(error) => {
            let args = vec![("code", crate::institution::cut(given.unwrap_or_default()))];
            let message = Message::new("unknown-country", args, format!("{error}."));
            problems.push(Problem::at(&["country"], "UNKNOWN_COUNTRY", message));
            return (email, name, None);
        }
    };
    match (role.is_national(), country) {
        (true, None) => problems.push(Problem::at(
            &["country"],
            "COUNTRY_NEEDED",
            Message::plain("country-needed", "This role belongs to a country; name it."),
        )),
        (false, Some(_)) => problems.push(Problem::at(
            &["country"],
            "NO_COUNTRY",
            Message::plain("country-not-taken", "This role belongs to no country; leave the country out."),
        )),
        _ => {}
    }
    (email, name, country)
}
