//! The process: command line, configuration, HTTP.
//!
//! Everything that touches the machine is here: arguments and environment, the data folder and its lock, sockets and
//! signals. What a request means is decided in `domain`.

// The roots of the schema are merged objects, whose types lie one inside the other.
#![recursion_limit = "256"]

pub mod app;
mod audit;
mod backup;
mod cli;
mod doctor;
mod exchange;
mod folder;
mod http;
mod key;
mod log;
mod mails;
mod opened;
mod person;
mod progress;
mod serve;

use clap::{CommandFactory, Parser};
use cli::{AuditCommand, Cli, Command};
use std::process::ExitCode;

/// Reads the command line, does what it says and gives the exit code: 0 done, 1 failed, 2 wrong usage.
pub fn run() -> ExitCode {
    // clap prints help, version and usage errors itself, with exit codes 0 and 2.
    let cli = Cli::parse();
    let done = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure(format!("the runtime cannot start: {error}")))
        .and_then(|runtime| runtime.block_on(act(cli)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(message)) => {
            eprintln!("eessi-directory: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The text of `--help`.
pub fn help() -> String {
    Cli::command().render_long_help().to_string()
}

/// One clear line that says what went wrong and what to do.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

async fn act(cli: Cli) -> Result<(), Failure> {
    let command = cli.command.unwrap_or(Command::Serve);
    log::start(&cli.place, command == Command::Serve)?;
    match command {
        Command::Serve => serve::serve(&cli.place, cli.served).await,
        Command::Migrate => opened::migrate(&cli.place).await,
        Command::Seed => opened::seed(&cli.place).await,
        Command::Reindex => opened::reindex(&cli.place).await,
        Command::Schema => {
            print!("{}", graphql::sdl());
            Ok(())
        }
        Command::Diagram => {
            print!("{}", domain::visit::diagram());
            Ok(())
        }
        Command::Doctor => doctor::doctor(&cli.place).await,
        Command::Import(args) => exchange::import(&cli.place, args).await,
        Command::Export(args) => exchange::export(&cli.place, args).await,
        Command::Backup { file } => backup::backup(&cli.place, &file).await,
        Command::Restore { file } => backup::restore(&cli.place, &file).await,
        Command::Person(command) => person::act(&cli.place, command).await,
        Command::Token { email } => person::token(&cli.place, &email).await,
        Command::Audit(AuditCommand::Verify { expect }) => audit::verify(&cli.place, expect.as_deref()).await,
        Command::SigningKey { file } => key::add(&file),
    }
}
