//! What an entry says, as fields of a form and back. Lists are lines, names are rows.

use crate::csrf::Posted;
use crate::form::Form;
use domain::institution::Description;
use domain::value::{Address, ContactPerson, Contacts, FunctionIn, InstitutionFunction, Name, NameKind, Sector};
use domain::{Message, Problem};

/// Empty rows for more names.
const SPARE: usize = 2;

type Pairs = Vec<(String, String)>;

/// A row for a name.
pub(super) struct NameRow {
    pub(super) at: usize,
    pub(super) language: String,
    pub(super) kind: String,
    pub(super) text: String,
}

/// A row for a contact person.
pub(super) struct PersonRow {
    pub(super) at: usize,
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) until: String,
}

/// A row for a function: its name, whether it is held, in which sectors.
pub(super) struct FunctionRow {
    pub(super) value: &'static str,
    pub(super) is_held: bool,
    pub(super) sectors: String,
}

fn push(pairs: &mut Pairs, name: &str, value: &str) {
    pairs.push((name.to_owned(), value.to_owned()));
}

/// The fields that hold a description.
pub(super) fn fill(text: &Description, pairs: &mut Pairs) {
    push(pairs, "acronym", &text.acronym);
    push(pairs, "network", text.network.as_deref().unwrap_or_default());
    for name in &text.names {
        push(pairs, "name-language", &name.language);
        push(pairs, "name-kind", name.kind.as_str());
        push(pairs, "name-text", &name.text);
    }
    for held in &text.functions {
        push(pairs, "function", held.function.as_str());
        let sectors: Vec<&str> = held.sectors.iter().map(|sector| sector.as_str()).collect();
        push(pairs, &format!("sectors-{}", held.function), &sectors.join(" "));
    }
    push(pairs, "areas", &text.areas.join("\n"));
    if let Some(address) = text.addresses.first() {
        push(pairs, "street", address.street.as_deref().unwrap_or_default());
        push(pairs, "postcode", address.postcode.as_deref().unwrap_or_default());
        push(pairs, "town", address.town.as_deref().unwrap_or_default());
    }
    let contacts = &text.contacts;
    for (name, list) in [
        ("phones", &contacts.phones),
        ("faxes", &contacts.faxes),
        ("emails", &contacts.emails),
        ("urls", &contacts.urls),
    ] {
        push(pairs, name, &list.join("\n"));
    }
    for person in &contacts.persons {
        push(pairs, "person-name", &person.name);
        push(pairs, "person-phone", person.phone.as_deref().unwrap_or_default());
        push(pairs, "person-email", person.email.as_deref().unwrap_or_default());
        push(pairs, "person-until", &person.until.to_string());
    }
}

/// The rows for names in a form.
pub(super) fn name_rows(form: &Form) -> Vec<NameRow> {
    let column = |name| form.values(name).map(str::to_owned).collect::<Vec<_>>();
    let (languages, kinds, texts) = (column("name-language"), column("name-kind"), column("name-text"));
    let filled = texts.iter().rposition(|text| !text.trim().is_empty()).map_or(0, |at| at + 1);
    let value = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    (0..filled + SPARE)
        .map(|at| NameRow { at, language: value(&languages, at), kind: value(&kinds, at), text: value(&texts, at) })
        .collect()
}

/// The rows for contact persons in a form.
pub(super) fn person_rows(form: &Form) -> Vec<PersonRow> {
    let column = |name| form.values(name).map(str::to_owned).collect::<Vec<_>>();
    let [names, phones, emails, untils] = ["person-name", "person-phone", "person-email", "person-until"].map(column);
    let filled = names.iter().rposition(|text| !text.trim().is_empty()).map_or(0, |at| at + 1);
    let value = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    (0..=filled)
        .map(|at| PersonRow {
            at,
            name: value(&names, at),
            phone: value(&phones, at),
            email: value(&emails, at),
            until: value(&untils, at),
        })
        .collect()
}

/// The rows for functions in a form.
pub(super) fn function_rows(form: &Form) -> Vec<FunctionRow> {
    InstitutionFunction::ALL
        .iter()
        .map(|function| FunctionRow {
            value: function.as_str(),
            is_held: form.holds("function", function.as_str()),
            sectors: form.value(&format!("sectors-{function}")).to_owned(),
        })
        .collect()
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| letter.is_whitespace() || letter == ',' || letter == ';');
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The lines of a field that holds several.
fn field_lines(posted: &Posted, name: &str) -> Vec<String> {
    posted.lines(name).into_iter().filter(|line| !line.is_empty()).collect()
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The description that a form holds. What has no field keeps what `held` says.
pub(super) fn read(posted: &Posted, held: &Description, problems: &mut Vec<Problem>) -> Description {
    let column = |name: &str| posted.all(name).map(str::to_owned).collect::<Vec<_>>();
    let (languages, kinds, texts) = (column("name-language"), column("name-kind"), column("name-text"));
    let value = |list: &[String], at: usize| list.get(at).map(|text| text.trim().to_owned()).unwrap_or_default();
    let names = texts.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()).map(|(at, text)| Name {
        language: value(&languages, at).to_lowercase(),
        kind: NameKind::parse(&value(&kinds, at)).unwrap_or(NameKind::Official),
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
    });
    let functions = InstitutionFunction::ALL
        .iter()
        .filter(|function| posted.all("function").any(|held| held == function.as_str()))
        .map(|function| {
            let field = format!("sectors-{function}");
            let mut sectors = Vec::new();
            for word in words(posted.value(&field)) {
                match Sector::parse(&word) {
                    Ok(sector) => sectors.push(sector),
                    Err(error) => {
                        let args = vec![("what", error.to_string())];
                        let message = Message::new("invalid-sector", args, format!("{error}."));
                        problems.push(Problem { path: vec![field.clone()], code: "UNKNOWN_SECTOR", message });
                    }
                }
            }
            FunctionIn { function: *function, sectors }
        });
    Description {
        acronym: posted.value("acronym").to_owned(),
        network: some(posted.value("network")),
        names: names.collect(),
        functions: functions.collect(),
        areas: words(posted.value("areas")),
        addresses: addresses(posted, held),
        contacts: contacts(posted, problems),
    }
}

/// The form has fields for one address; further ones stay.
fn addresses(posted: &Posted, held: &Description) -> Vec<Address> {
    let first = Address {
        street: some(posted.value("street")),
        postcode: some(posted.value("postcode")),
        town: some(posted.value("town")),
        visitor: held.addresses.first().is_some_and(|address| address.visitor),
    };
    let is_empty = first.street.is_none() && first.postcode.is_none() && first.town.is_none();
    let rest = held.addresses.iter().skip(1).cloned();
    (!is_empty).then_some(first).into_iter().chain(rest).collect()
}

fn contacts(posted: &Posted, problems: &mut Vec<Problem>) -> Contacts {
    let column = |name: &str| posted.all(name).map(str::to_owned).collect::<Vec<_>>();
    let [names, phones, emails, untils] = ["person-name", "person-phone", "person-email", "person-until"].map(column);
    let value = |list: &[String], at: usize| list.get(at).map(String::as_str).unwrap_or_default().trim().to_owned();
    let mut persons = Vec::new();
    for (at, name) in names.iter().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
        match domain::clock::parse_day(&value(&untils, at)) {
            Some(until) => persons.push(ContactPerson {
                name: name.trim().to_owned(),
                phone: some(&value(&phones, at)),
                email: some(&value(&emails, at)),
                until,
            }),
            None => {
                let message = Message::plain("person-until-needed", "Say until which day the contact person is kept.");
                problems.push(Problem::at(&["person-until"], "INVALID_EXPIRY", message));
            }
        }
    }
    Contacts {
        phones: field_lines(posted, "phones"),
        faxes: field_lines(posted, "faxes"),
        emails: field_lines(posted, "emails"),
        urls: field_lines(posted, "urls"),
        persons,
    }
}
