//! People of a demonstration: one of each role, for two countries, with a password that is made up at each start (5-rules 22).

use super::add::made_up;
use super::{recorded, subject};
use crate::ctx::Ctx;
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::session::hash_password;
use crate::viewer::Viewer;
use entities::id::PersonId;
use entities::person::{self, Person};
use entities::session;
use entities::value::{Noun, PersonRole};

/// The countries that get people.
const COUNTRIES: [&str; 2] = ["PL", "DE"];

/// Somebody to try the service as.
#[derive(Debug, Clone)]
pub struct DemoPerson {
    /// E-mail address.
    pub email: String,
    /// Role.
    pub role: PersonRole,
    /// Country; none for roles of no country.
    pub country: Option<&'static str>,
}

fn people() -> Vec<DemoPerson> {
    let mut people = Vec::new();
    for &role in PersonRole::ALL {
        let word = role.as_str().rsplit('_').next().unwrap_or_default().to_lowercase();
        let countries: Vec<Option<&'static str>> =
            if role.is_national() { COUNTRIES.map(Some).to_vec() } else { vec![None] };
        people.extend(countries.into_iter().map(|country| DemoPerson {
            email: match country {
                Some(country) => format!("{word}.{}@demo.example", country.to_lowercase()),
                None => format!("{word}@demo.example"),
            },
            role,
            country,
        }));
    }
    people
}

/// Makes the people of a demonstration, or opens them again, all with one new password; gives them and the password.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn open_demo(ctx: &Ctx) -> Result<(Vec<DemoPerson>, String), DomainError> {
    let machine = Viewer::Machine("demo");
    let permit = policy::require(&machine, Action::ManagePeople, &Subject::hidden(Noun::Person))?;
    let password = made_up(ctx);
    let hash = hash_password(password.clone(), ctx.ids.secret()).await?;
    let people = people();
    let writing = ctx.begin(&permit).await?;
    let mut changes = Vec::new();
    for demo in &people {
        let role = demo.role.as_str().replace('_', " ").to_lowercase();
        let name = format!("Demo {role}{}", demo.country.map(|code| format!(" {code}")).unwrap_or_default());
        let known = person::by_email(writing.tx(), &demo.email).await?;
        let next = Person {
            id: known.as_ref().map_or_else(|| PersonId(ctx.ids.next()), |known| known.id),
            email: demo.email.clone(),
            name,
            role: demo.role,
            country: demo.country.map(str::to_owned),
            language: known.as_ref().and_then(|known| known.language.clone()),
            password: Some(hash.clone()),
            subject: None,
            is_demo: true,
            created_at: known.as_ref().map_or_else(|| ctx.now(), |known| known.created_at),
            disabled_at: None,
            version: known.as_ref().map_or(1, |known| known.version),
        };
        changes.push(recorded(&next, "OPENED"));
        match known {
            Some(known) => person::save(writing.tx(), next, known.version).await?,
            None => person::insert(writing.tx(), next).await?,
        }
    }
    writing.commit(changes).await?;
    Ok((people, password))
}

/// Closes the people of an earlier demonstration; gives how many.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn close_demo(ctx: &Ctx) -> Result<usize, DomainError> {
    let open: Vec<Person> = person::list(&ctx.store)
        .await?
        .into_iter()
        .filter(|person| person.is_demo && person.disabled_at.is_none())
        .collect();
    if open.is_empty() {
        return Ok(0);
    }
    let permit = policy::require(&Viewer::Machine("start"), Action::ManagePeople, &subject(&open[0]))?;
    let writing = ctx.begin(&permit).await?;
    let mut changes = Vec::new();
    for person in &open {
        let next = Person { disabled_at: Some(ctx.now()), ..person.clone() };
        person::save(writing.tx(), next, person.version).await?;
        session::end(writing.tx(), person.id, None, ctx.now(), "CLOSED").await?;
        changes.push(recorded(person, "CLOSED"));
    }
    writing.commit(changes).await?;
    Ok(open.len())
}
