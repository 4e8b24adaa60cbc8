//! `person` and `token`: people with an account, from the command line. They work beside a running server.

use crate::Failure;
use crate::cli::{PersonCommand, Place};
use crate::folder::Folder;
use crate::{key, opened};
use domain::model::Person;
use domain::person::{self, NewPerson};
use domain::{Ctx, DomainError, Viewer, session};

const COMMAND_LINE: Viewer = Viewer::Machine("command-line");

fn failure(error: &DomainError) -> Failure {
    Failure(error.to_string())
}

/// `person ...`.
pub(crate) async fn act(place: &Place, command: PersonCommand) -> Result<(), Failure> {
    let ctx = opened::beside(place).await?;
    match command {
        PersonCommand::Add { email, role, country, name, password } => {
            let name = name.unwrap_or_else(|| email.split('@').next().unwrap_or_default().replace('.', " "));
            let new = NewPerson { email, name, role, country };
            let (person, made_up) =
                person::add(&ctx, &COMMAND_LINE, new, password).await.map_err(|error| failure(&error))?;
            println!("Added {} as {}.", person.email, person.role);
            tell(made_up);
        }
        PersonCommand::List => {
            println!("email\tname\trole\tcountry\tstate\tid");
            for person in person::find(&ctx, &COMMAND_LINE, "").await.map_err(|error| failure(&error))? {
                let state = if person.disabled_at.is_some() { "closed" } else { "open" };
                let country = person.country.as_deref().unwrap_or("-");
                println!("{}\t{}\t{}\t{country}\t{state}\t{}", person.email, person.name, person.role, person.id);
            }
        }
        PersonCommand::Disable { email } => {
            let person = named(&ctx, &email).await?;
            let done = person::disable(&ctx, &COMMAND_LINE, person.id, person.version).await;
            println!("Closed {}.", done.map_err(|error| failure(&error))?.email);
        }
        PersonCommand::Enable { email } => {
            let person = named(&ctx, &email).await?;
            let done = person::enable(&ctx, &COMMAND_LINE, person.id, person.version).await;
            println!("Opened {}.", done.map_err(|error| failure(&error))?.email);
        }
        PersonCommand::Password { email, password } => {
            let person = named(&ctx, &email).await?;
            let made_up = person::set_password(&ctx, &COMMAND_LINE, &person.email, password).await;
            let made_up = made_up.map_err(|error| failure(&error))?;
            println!("The password of {} is set; who was signed in as them no longer is.", person.email);
            tell(made_up);
        }
    }
    ctx.store.close().await.map_err(opened::store_failure)
}

fn tell(made_up: Option<String>) {
    if let Some(password) = made_up {
        println!("Password: {password}");
        println!("It is shown this once; change it after signing in.");
    }
}

async fn named(ctx: &Ctx, email: &str) -> Result<Person, Failure> {
    let wanted = email.trim().to_lowercase();
    let found = person::find(ctx, &COMMAND_LINE, &wanted).await.map_err(|error| failure(&error))?;
    found
        .into_iter()
        .find(|person| person.email == wanted)
        .ok_or_else(|| Failure(format!("nobody has the address {email}; see `person list`")))
}

/// `token`.
pub(crate) async fn token(place: &Place, email: &str) -> Result<(), Failure> {
    let mut ctx = opened::beside(place).await?;
    ctx.keys = key::load(place, &Folder::named(place))?;
    let started = session::script(&ctx, email).await.map_err(|error| failure(&error))?;
    println!("{}", started.token);
    ctx.store.close().await.map_err(opened::store_failure)
}
