//! `/invitations/<secret>`: whoever has the link chooses a password and is in.

use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::session::on_to;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::model::Invitation;
use domain::person::{self, Accepted};
use domain::value::{CountryCode, SessionKind};

#[derive(Template)]
#[template(path = "person/invitation.html")]
struct InvitationPage<'a> {
    page: &'a Page,
    form: &'a Form,
    invitation: &'a Invitation,
    role: String,
    country: Option<String>,
}

fn answer(page: &Page, form: &Form, invitation: &Invitation) -> Response {
    let country = invitation.country.as_deref().and_then(|code| CountryCode::parse(code).ok());
    let view = InvitationPage {
        role: page.role(invitation.role),
        country: country.map(|code| page.country(code)),
        page,
        form,
        invitation,
    };
    form.render(page, &view)
}

/// Answers the form.
pub(crate) async fn invitation(
    State(web): State<Web>,
    page: Page,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let found = person::invitation(&web.ctx, &secret).await;
    let found = found.map_err(|_| PageError::over(page.clone()))?;
    Ok(answer(&page, &Form::new(&web, &page, &[("name", &found.name)]), &found))
}

/// Makes the account and signs in.
pub(crate) async fn accept(
    State(web): State<Web>,
    Path(secret): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let found = person::invitation(&web.ctx, &secret).await.map_err(|_| PageError::over(page.clone()))?;
    let accepted = Accepted {
        secret,
        name: Some(posted.value("name").to_owned()),
        password: posted.as_typed("password").to_owned(),
    };
    match person::accept(&web.ctx, accepted, SessionKind::Pages).await {
        Ok(started) => Ok(on_to(&web, "/account", Some(&started))),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            Ok(answer(page, &Form::again(&web, &posted, &problems), &found))
        }
    }
}
