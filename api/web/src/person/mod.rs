//! People with an account: the list, one of them, invitations.

mod invite;
mod list;
mod show;

pub(crate) use invite::{accept, invitation};
pub(crate) use list::{invite, list, take_back};
pub(crate) use show::{close, open, save, show};

use crate::page::Page;
use domain::value::{CountryCode, PersonRole};

/// A choice of a field: its value, its text, whether it is chosen.
type Choice = (String, String, bool);

/// The roles to choose from.
fn roles(page: &Page, chosen: &str) -> Vec<Choice> {
    PersonRole::ALL.iter().map(|role| (role.to_string(), page.role(*role), role.as_str() == chosen)).collect()
}

/// The countries to choose from, in the order of the reader's alphabet.
fn countries(page: &Page, chosen: &str) -> Vec<Choice> {
    let mut list: Vec<Choice> =
        CountryCode::all().map(|code| (code.to_string(), page.country(code), code.as_str() == chosen)).collect();
    page.sort_by_name(&mut list, |(_, name, _)| name);
    list
}
