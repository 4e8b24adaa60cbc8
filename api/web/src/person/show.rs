//! `/people/<id>`: one account, its role, closing and opening it.

use super::{Choice, countries, roles};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::PersonId;
use domain::model::Person;
use domain::person::{self, Changed};
use domain::value::PersonRole;
use domain::{DomainError, Message, Problem};

#[derive(Template)]
#[template(path = "person/show.html")]
struct PersonPage<'a> {
    page: &'a Page,
    form: &'a Form,
    person: &'a Person,
    roles: Vec<Choice>,
    countries: Vec<Choice>,
    made: String,
    is_self: bool,
    is_saved: bool,
    people: String,
}

fn answer(page: &Page, form: &Form, person: &Person) -> Response {
    let view = PersonPage {
        roles: roles(page, form.value("role")),
        countries: countries(page, form.value("country")),
        made: page.instant(person.created_at),
        is_self: page.viewer.person().is_some_and(|own| own.id == person.id),
        is_saved: urls::pairs(page.query()).iter().any(|(name, _)| name == "saved"),
        people: page.link(urls::people()),
        page,
        form,
        person,
    };
    form.render(page, &view)
}

fn identity(text: &str) -> Result<PersonId, DomainError> {
    text.parse().map(PersonId).map_err(|_| DomainError::NotFound)
}

async fn load(web: &Web, page: &Page, id: &str) -> Result<Person, PageError> {
    let found = match identity(id) {
        Ok(id) => person::by_id(&web.ctx, &page.viewer, id).await,
        Err(error) => Err(error),
    };
    found.map_err(|error| PageError::new(page.clone(), error))
}

/// Answers one account.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let person = load(&web, &page, &id).await?;
    let values = [
        ("name", person.name.as_str()),
        ("role", person.role.as_str()),
        ("country", person.country.as_deref().unwrap_or_default()),
        ("version", &person.version.to_string()),
    ];
    Ok(answer(&page, &Form::new(&web, &page, &values), &person))
}

/// Saves name, role and country.
pub(crate) async fn save(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let person = load(&web, page, &id).await?;
    let done = match PersonRole::parse(posted.value("role")) {
        Ok(role) => {
            let country = Some(posted.value("country").to_owned());
            let next = Changed { name: posted.value("name").to_owned(), role, country };
            person::save(&web.ctx, &page.viewer, person.id, next, version(&posted)).await
        }
        Err(_) => {
            Err(Problem::at(&["role"], "ROLE_NEEDED", Message::plain("role-needed", "Choose what the person will do."))
                .into())
        }
    };
    match done {
        Ok(_) => Ok(saved(&person)),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            Ok(answer(page, &Form::again(&web, &posted, &problems), &person))
        }
    }
}

fn version(posted: &Posted) -> i32 {
    posted.value("version").parse().unwrap_or(0)
}

fn saved(person: &Person) -> Response {
    Redirect::to(&urls::person(&person.id.to_string()).with("saved", "1").to_string()).into_response()
}

/// Closes the account.
pub(crate) async fn close(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let person = load(&web, &posted.page, &id).await?;
    let done = person::disable(&web.ctx, &posted.page.viewer, person.id, version(&posted)).await;
    done.map_err(|error| PageError::new(posted.page, error))?;
    Ok(saved(&person))
}

/// Opens the account again.
pub(crate) async fn open(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let person = load(&web, &posted.page, &id).await?;
    let done = person::enable(&web.ctx, &posted.page.viewer, person.id, version(&posted)).await;
    done.map_err(|error| PageError::new(posted.page, error))?;
    Ok(saved(&person))
}
