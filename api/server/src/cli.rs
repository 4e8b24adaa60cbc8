//! The command line and its environment variables.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::import::{Form, Table};
use domain::institution::Format;
use domain::value::{CountryCode, PersonRole};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The directory of European social security institutions (EESSI), as a demonstration set
#[derive(Debug, Parser)]
#[command(name = "eessi-directory", version, about = None)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) served: Served,
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
    /// The key that signs sessions: a file with Ed25519 keys in PEM form, or the text itself; made in the data folder when nothing is said and the store is SQLite
    #[arg(long, global = true, env = "EESSI_DIRECTORY_SIGNING_KEY", value_name = "FILE", hide_env_values = true)]
    pub(crate) signing_key: Option<String>,
    /// How log lines look on standard error
    #[arg(long, global = true, env = "EESSI_DIRECTORY_LOG_FORMAT", default_value = "auto", value_name = "FORMAT")]
    pub(crate) log_format: LogFormat,
    /// Which log lines are written, for example info or search=debug; info when serving, else warn
    #[arg(long, global = true, env = "EESSI_DIRECTORY_LOG", value_name = "FILTER")]
    pub(crate) log: Option<String>,
}

/// How it is reached.
#[derive(Debug, Clone, Args)]
pub(crate) struct Served {
    /// Address to listen on; port 0 takes a free one
    #[arg(
        long,
        global = true,
        env = "EESSI_DIRECTORY_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS"
    )]
    pub(crate) listen: SocketAddr,
    /// Address under which readers reach the pages, for the site map: https://directory.example
    #[arg(long, global = true, env = "EESSI_DIRECTORY_PUBLIC_URL", value_name = "URL", value_parser = web_address)]
    pub(crate) public_url: Option<String>,
    /// Whom readers write to, shown on the pages and in security.txt: mailto:... or https://...
    #[arg(long, global = true, env = "EESSI_DIRECTORY_CONTACT", value_name = "URL", value_parser = contact)]
    pub(crate) contact: Option<String>,
    /// Requests a second that one address may send, 0 for no limit; the machine's own are never limited
    #[arg(long, global = true, env = "EESSI_DIRECTORY_LIMIT", default_value_t = 50, value_name = "NUMBER")]
    pub(crate) limit: u32,
    /// Mail server that letters go through: smtps://user:password@mail.example:465, or smtp://host:587?tls=required; without one nobody is written to
    #[arg(
        long,
        global = true,
        env = "EESSI_DIRECTORY_SMTP_URL",
        value_name = "URL",
        hide_env_values = true,
        requires = "mail_from"
    )]
    pub(crate) smtp_url: Option<String>,
    /// From whom letters come: "EESSI directory <directory@example.org>"
    #[arg(long, global = true, env = "EESSI_DIRECTORY_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) mail_from: Option<String>,
    /// Adds people of every role for two countries, with a password printed on screen; only on a loopback address
    #[arg(long, global = true, env = "EESSI_DIRECTORY_DEMO")]
    pub(crate) demo: bool,
    /// OpenID Connect provider people may sign in through, by its issuer: https://login.example
    #[arg(long, global = true, env = "EESSI_DIRECTORY_OIDC_ISSUER", value_name = "URL", value_parser = provider_address, requires = "oidc_client_id")]
    pub(crate) oidc_issuer: Option<String>,
    /// Our client identifier at the provider; its tokens must name it as audience
    #[arg(long, global = true, env = "EESSI_DIRECTORY_OIDC_CLIENT_ID", value_name = "TEXT")]
    pub(crate) oidc_client_id: Option<String>,
    /// Our secret at the provider, if it gave us one
    #[arg(
        long,
        global = true,
        env = "EESSI_DIRECTORY_OIDC_CLIENT_SECRET",
        value_name = "TEXT",
        hide_env_values = true
    )]
    pub(crate) oidc_client_secret: Option<String>,
}

fn provider_address(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("http://").map(|rest| rest.split(['/', ':']).next().unwrap_or_default());
    // Keys that anybody on the way could change prove nothing; only the machine itself is near enough.
    match host {
        Some("127.0.0.1" | "localhost") => Ok(text.to_owned()),
        Some(_) => Err("write an https:// address".to_owned()),
        None => web_address(text).map(|_| text.to_owned()),
    }
}

fn web_address(text: &str) -> Result<String, String> {
    let is_plain = |rest: &str| {
        !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
    };
    match text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) {
        Some(rest) if is_plain(rest) => Ok(text.trim_end_matches('/').to_owned()),
        _ => Err("write an address such as https://directory.example".to_owned()),
    }
}

fn contact(text: &str) -> Result<String, String> {
    match text.strip_prefix("mailto:") {
        Some(mailbox) if mailbox.contains('@') && !mailbox.contains(char::is_whitespace) => Ok(text.to_owned()),
        _ => web_address(text).map_err(|_| "write mailto:name@example.org or an https:// address".to_owned()),
    }
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
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
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
    /// Print where a request for a visit may go from where it stands, as a diagram for Mermaid
    Diagram,
    /// Check store, index, clock and configuration, and say what to do
    Doctor,
    /// Take institutions, competences and relations from a file, a folder or an archive: all or nothing
    Import(ImportArgs),
    /// Write institutions, competences or relations to a file, as import reads them
    Export(ExportArgs),
    /// Copy the whole store into a file, while it is used
    Backup {
        /// The new file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Put a backup in the place of the store; not while a server runs
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Look after people with an account
    #[command(subcommand)]
    Person(PersonCommand),
    /// Print an access token for a script, good for 15 minutes
    Token {
        /// Whose token
        #[arg(long, env = "EESSI_DIRECTORY_EMAIL", value_name = "ADDRESS")]
        email: String,
    },
    /// Look after the logs of changes and refused attempts
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Make a new signing key in front of those in a file; the others stay believed
    SigningKey {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// What is imported and how.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub(crate) struct ImportArgs {
    /// The file, or a folder of .csv files
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// auto, csv, json, ndjson, xlsx or organisations
    #[arg(long, env = "EESSI_DIRECTORY_FORMAT", default_value = "auto", value_name = "FORMAT", value_parser = form)]
    pub(crate) format: Form,
    /// Only say what would change
    #[arg(long, env = "EESSI_DIRECTORY_DRY_RUN")]
    pub(crate) dry_run: bool,
    /// Where a line for each row is written, as .csv or .json
    #[arg(long, env = "EESSI_DIRECTORY_REPORT", value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Who imports, by e-mail address; not needed for the first import into an empty store
    #[arg(long = "as", env = "EESSI_DIRECTORY_AS", value_name = "ADDRESS")]
    pub(crate) acting: Option<String>,
    /// First day on which it is so, 2027-01-31; the earliest that needs no reason when nothing is said
    #[arg(long, env = "EESSI_DIRECTORY_EFFECTIVE_ON", value_name = "DAY", value_parser = calendar_day)]
    pub(crate) effective_on: Option<NaiveDate>,
    /// The file holds every institution of this country: those it leaves out end
    #[arg(long, env = "EESSI_DIRECTORY_COMPLETE", value_name = "CODE", value_parser = country)]
    pub(crate) complete: Option<CountryCode>,
    /// Write it at once instead of proposing it; for administrators
    #[arg(long, env = "EESSI_DIRECTORY_APPLY_NOW", requires = "reason")]
    pub(crate) apply_now: bool,
    /// Why it cannot wait for a month's notice
    #[arg(long, env = "EESSI_DIRECTORY_REASON", value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}

/// What is exported and how.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub(crate) struct ExportArgs {
    /// csv, json, ndjson or xlsx
    #[arg(long, env = "EESSI_DIRECTORY_FORMAT", default_value = "csv", value_name = "FORMAT", value_parser = file_format)]
    pub(crate) format: Format,
    /// institutions, competences or relations
    #[arg(long, env = "EESSI_DIRECTORY_WHAT", default_value = "institutions", value_name = "TABLE", value_parser = table)]
    pub(crate) what: Table,
    /// Only of this country
    #[arg(long, env = "EESSI_DIRECTORY_COUNTRY", value_name = "CODE", value_parser = country)]
    pub(crate) country: Option<CountryCode>,
    /// Only what is valid on this day, 2027-01-31; everything at all times when nothing is said
    #[arg(long, env = "EESSI_DIRECTORY_ON", value_name = "DAY", value_parser = calendar_day)]
    pub(crate) on: Option<NaiveDate>,
    /// Where to; a file that ends with .zip gets all three tables, nothing means the screen
    #[arg(long, env = "EESSI_DIRECTORY_OUTPUT", value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

fn form(text: &str) -> Result<Form, String> {
    let found = Form::ALL.into_iter().find(|form| form.as_str() == text);
    found.ok_or_else(|| "write auto, csv, json, ndjson, xlsx or organisations".to_owned())
}

fn file_format(text: &str) -> Result<Format, String> {
    let found = Format::ALL.into_iter().find(|format| format.as_str() == text);
    found.ok_or_else(|| "write csv, json, ndjson or xlsx".to_owned())
}

fn table(text: &str) -> Result<Table, String> {
    let found =
        [Table::Institutions, Table::Competences, Table::Relations].into_iter().find(|table| table.as_str() == text);
    found.ok_or_else(|| "write institutions, competences or relations".to_owned())
}

fn country(text: &str) -> Result<CountryCode, String> {
    CountryCode::parse(text).map_err(|error| error.to_string())
}

fn calendar_day(text: &str) -> Result<NaiveDate, String> {
    domain::clock::parse_day(text).ok_or_else(|| "write a day as 2027-01-31".to_owned())
}

/// What to do about the logs.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub(crate) enum AuditCommand {
    /// Find every altered, missing or moved row of the logs
    Verify {
        /// Number and hash that an earlier run printed: the log must still hold them
        #[arg(long, env = "EESSI_DIRECTORY_EXPECT", value_name = "NUMBER:HASH")]
        expect: Option<String>,
    },
}

/// What to do about people.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub(crate) enum PersonCommand {
    /// Make an account; prints a made-up password when none is given
    Add {
        /// E-mail address to sign in with
        #[arg(long, env = "EESSI_DIRECTORY_EMAIL", value_name = "ADDRESS")]
        email: String,
        /// CLERK, NATIONAL_EDITOR, NATIONAL_COORDINATOR, PROGRAMME_OFFICER or ADMINISTRATOR
        #[arg(long, env = "EESSI_DIRECTORY_ROLE", value_name = "ROLE", value_parser = role)]
        role: PersonRole,
        /// Country of a clerk, editor or coordinator
        #[arg(long, env = "EESSI_DIRECTORY_COUNTRY", value_name = "CODE")]
        country: Option<String>,
        /// Name; the part of the address before the @ when nothing is said
        #[arg(long, env = "EESSI_DIRECTORY_NAME", value_name = "TEXT")]
        name: Option<String>,
        /// Password of at least 12 letters; better given by the variable, which no list of processes shows
        #[arg(long, env = "EESSI_DIRECTORY_PASSWORD", value_name = "TEXT", hide_env_values = true)]
        password: Option<String>,
    },
    /// Print everybody with an account, separated by tabs
    List,
    /// Close an account at once
    Disable {
        /// Whose account
        #[arg(long, env = "EESSI_DIRECTORY_EMAIL", value_name = "ADDRESS")]
        email: String,
    },
    /// Open a closed account again
    Enable {
        /// Whose account
        #[arg(long, env = "EESSI_DIRECTORY_EMAIL", value_name = "ADDRESS")]
        email: String,
    },
    /// Set a password anew; prints a made-up one when none is given
    Password {
        /// Whose account
        #[arg(long, env = "EESSI_DIRECTORY_EMAIL", value_name = "ADDRESS")]
        email: String,
        /// Password of at least 12 letters; better given by the variable, which no list of processes shows
        #[arg(long, env = "EESSI_DIRECTORY_PASSWORD", value_name = "TEXT", hide_env_values = true)]
        password: Option<String>,
    },
}

fn role(text: &str) -> Result<PersonRole, String> {
    PersonRole::parse(&text.replace('-', "_")).map_err(|error| error.to_string())
}
