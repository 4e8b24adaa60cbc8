//! `/people`: everybody with an account, and who is invited.

use super::{Choice, countries, roles};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use domain::person::{self, Invited, NewPerson};
use domain::value::{CountryCode, PersonRole};
use domain::{DomainError, Message, Problem};

#[derive(Template)]
#[template(path = "person/list.html")]
struct PeoplePage<'a> {
    page: &'a Page,
    form: &'a Form,
    text: String,
    people: Vec<Shown>,
    invitations: Vec<Open>,
    roles: Vec<Choice>,
    countries: Vec<Choice>,
    /// The link of the invitation that was just made; it is shown this once.
    link: Option<(String, String)>,
}

struct Shown {
    href: String,
    name: String,
    email: String,
    role: String,
    country: String,
    is_closed: bool,
}

struct Open {
    email: String,
    role: String,
    country: String,
    until: String,
}

async fn answer(web: &Web, page: &Page, form: &Form, link: Option<(String, String)>) -> Result<Response, DomainError> {
    let text = urls::pairs(page.query())
        .into_iter()
        .find(|(name, _)| name == "text")
        .map_or_else(String::new, |(_, text)| text);
    let country = |code: Option<&str>| {
        code.and_then(|code| CountryCode::parse(code).ok()).map_or_else(String::new, |code| page.country(code))
    };
    let people = person::find(&web.ctx, &page.viewer, &text).await?;
    let invitations = person::invitations(&web.ctx, &page.viewer).await?;
    let view = PeoplePage {
        people: people
            .into_iter()
            .map(|row| Shown {
                href: page.link(urls::person(&row.id.to_string())),
                role: page.role(row.role),
                country: country(row.country.as_deref()),
                is_closed: row.disabled_at.is_some(),
                name: row.name,
                email: row.email,
            })
            .collect(),
        invitations: invitations
            .into_iter()
            .map(|row| Open {
                role: page.role(row.role),
                country: country(row.country.as_deref()),
                until: page.instant(row.expires_at),
                email: row.email,
            })
            .collect(),
        roles: roles(page, form.value("role")),
        countries: countries(page, form.value("country")),
        page,
        form,
        text,
        link,
    };
    Ok(form.render(page, &view))
}

/// Answers the list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let form = Form::new(&web, &page, &[]);
    answer(&web, &page, &form, None).await.map_err(|error| PageError::new(page.clone(), error))
}

/// Invites somebody and shows the link to send them.
pub(crate) async fn invite(State(web): State<Web>, headers: HeaderMap, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let refused = |error| PageError::new(page.clone(), error);
    let done = match PersonRole::parse(posted.value("role")) {
        Ok(role) => {
            let new = NewPerson {
                email: posted.value("email").to_owned(),
                name: posted.value("name").to_owned(),
                role,
                country: Some(posted.value("country").to_owned()),
            };
            person::invite(&web.ctx, &page.viewer, new).await
        }
        Err(_) => {
            Err(Problem::at(&["role"], "ROLE_NEEDED", Message::plain("role-needed", "Choose what the person will do."))
                .into())
        }
    };
    match done {
        Ok(Invited { invitation, secret }) => {
            let path = urls::invitation(&secret).to_string();
            let link = (invitation.email, urls::absolute(&web.site, &headers, &path));
            answer(&web, page, &Form::new(&web, page, &[]), Some(link)).await.map_err(refused)
        }
        Err(error) => {
            let problems = problems(error).map_err(refused)?;
            answer(&web, page, &Form::again(&web, &posted, &problems), None).await.map_err(refused)
        }
    }
}

/// Takes an invitation back.
pub(crate) async fn take_back(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let done = person::take_back(&web.ctx, &posted.page.viewer, posted.value("email")).await;
    done.map_err(|error| PageError::new(posted.page, error))?;
    Ok(Redirect::to(&urls::people().to_string()).into_response())
}
