//! The command line and its environment variables.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The directory of European social security institutions (EESSI), as a demonstration set
#[derive(Debug, Parser)]
#[command(name = "eessi-directory", version, about = None)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Address to listen on; port 0 takes a free one
    #[arg(
        long,
        global = true,
        env = "EESSI_DIRECTORY_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS"
    )]
    pub(crate) listen: SocketAddr,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Where everything is kept and how it is logged.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// Folder for everything the process writes
    #[arg(long, global = true, env = "EESSI_DIRECTORY_DATA", default_value = "./data", value_name = "FOLDER")]
    pub(crate) data: PathBuf,
    /// A postgres:// address instead of the SQLite file in the data folder
    #[arg(long, global = true, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub(crate) database_url: Option<String>,
    /// How log lines look on standard error
    #[arg(long, global = true, env = "EESSI_DIRECTORY_LOG_FORMAT", default_value = "auto", value_name = "FORMAT")]
    pub(crate) log_format: LogFormat,
    /// Which log lines are written, for example info or search=debug; info when serving, else warn
    #[arg(long, global = true, env = "EESSI_DIRECTORY_LOG", value_name = "FILTER")]
    pub(crate) log: Option<String>,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Text on a terminal, JSON elsewhere
    Auto,
    /// For people
    Text,
    /// One JSON object a line
    Json,
}

/// What to do; `serve` when nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub(crate) enum Command {
    /// Migrate, load the bundled data into an empty store, open or build the index, serve (the default)
    Serve,
    /// Bring the store's schema up to date
    Migrate,
    /// Load the bundled demonstration data into an empty store
    Seed,
    /// Build the search index anew from the store
    Reindex,
    /// Print the GraphQL schema
    Schema,
    /// Check store, index, clock and configuration, and say what to do
    Doctor,
}
