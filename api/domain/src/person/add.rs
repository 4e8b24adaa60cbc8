//! Accounts made without an invitation: on the command line, for demonstrations, and the first administrator.

use super::{checked, recorded};
use crate::ctx::{Ctx, Writing};
use crate::error::{DomainError, Problem, Problems};
use crate::message::Message;
use crate::policy::{self, Action, Subject};
use crate::session::{check_password, hash_password, hex};
use crate::viewer::Viewer;
use entities::DbError;
use entities::id::PersonId;
use entities::person::{self, Person};
use entities::value::{Noun, PersonRole};

/// An account about to be made.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// E-mail address.
    pub email: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: PersonRole,
    /// Country, in any of its codes; none for roles of no country.
    pub country: Option<String>,
}

/// Makes an account with this password, or with one that is made up when none is given; gives the account and the made-up password.
///
/// # Errors
/// [`DomainError::Invalid`] with every problem of the input, `EMAIL_TAKEN` when there is such an account.
pub async fn add(
    ctx: &Ctx,
    viewer: &Viewer,
    new: NewPerson,
    password: Option<String>,
) -> Result<(Person, Option<String>), DomainError> {
    let permit = ctx.require(viewer, Action::ManagePeople, &Subject::hidden(Noun::Person), "")?;
    let made_up = password.is_none().then(|| made_up(ctx));
    let password = password.or_else(|| made_up.clone()).unwrap_or_default();
    let row = prepared(ctx, new, Some(password)).await?;
    let writing = ctx.begin(&permit).await?;
    insert(&writing, row.clone()).await?;
    writing.commit(vec![recorded(&row, "ADDED")]).await?;
    Ok((row, made_up))
}

/// The first administrator, where there is nobody yet but people of a demonstration: address and password made up, to be changed after the first sign-in. `None`
/// when there is somebody.
///
/// # Errors
/// [`DomainError`] when the store fails.
pub async fn first(ctx: &Ctx) -> Result<Option<(Person, String)>, DomainError> {
    if person::count_real(&ctx.store).await? > 0 {
        return Ok(None);
    }
    let new = NewPerson {
        email: "admin@directory.example".to_owned(),
        name: "First administrator".to_owned(),
        role: PersonRole::Administrator,
        country: None,
    };
    let password = made_up(ctx);
    // Two processes may start on one empty store; whoever is second finds somebody.
    let row = match prepared(ctx, new, Some(password.clone())).await {
        Err(DomainError::Invalid(_)) if person::count_real(&ctx.store).await? > 0 => return Ok(None),
        other => other?,
    };
    let permit = policy::require(&Viewer::Machine("start"), Action::ManagePeople, &Subject::hidden(Noun::Person))?;
    let writing = ctx.begin(&permit).await?;
    match person::insert(writing.tx(), row.clone()).await {
        Err(DbError::Duplicate(_)) => return Ok(None),
        other => other?,
    }
    writing.commit(vec![recorded(&row, "ADDED")]).await?;
    Ok(Some((row, password)))
}

/// A password that can be read aloud: 80 bits as groups of digits and letters.
pub(super) fn made_up(ctx: &Ctx) -> String {
    let text = hex(&ctx.ids.secret()[..10]);
    text.as_bytes().chunks(5).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
}

/// The row of a new account, checked.
pub(super) async fn prepared(ctx: &Ctx, new: NewPerson, password: Option<String>) -> Result<Person, DomainError> {
    let mut problems = Vec::new();
    let (email, name, country) = checked(&new.email, &new.name, new.role, new.country.as_deref(), &mut problems);
    if let Some(Err(problem)) = password.as_deref().map(|password| check_password(password, &email, "password")) {
        problems.push(problem);
    }
    if person::by_email(&ctx.store, &email).await?.is_some() {
        problems.push(taken(&email));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let hash = match password {
        Some(password) => Some(hash_password(password, ctx.ids.secret()).await?),
        None => None,
    };
    Ok(Person {
        id: PersonId(ctx.ids.next()),
        email,
        name,
        role: new.role,
        country: country.map(String::from),
        language: None,
        password: hash,
        subject: None,
        is_demo: false,
        created_at: ctx.now(),
        disabled_at: None,
        version: 1,
    })
}

/// Writes a new account.
pub(super) async fn insert(writing: &Writing<'_>, row: Person) -> Result<(), DomainError> {
    let email = row.email.clone();
    match person::insert(writing.tx(), row).await {
        Err(DbError::Duplicate(_)) => Err(taken(&email).into()),
        other => Ok(other?),
    }
}

pub(super) fn taken(email: &str) -> Problem {
    let english = format!("There is an account with the address {email} already.");
    Problem::at(&["email"], "EMAIL_TAKEN", Message::new("email-taken", vec![("email", email.to_owned())], english))
}
