//! Log lines on standard error.

use crate::Failure;
use crate::cli::{LogFormat, Place};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Sets log lines up: JSON where no person watches, and only warnings for the one-step commands.
pub(crate) fn start(place: &Place, is_serving: bool) -> Result<(), Failure> {
    let usual = if is_serving { "info,sea_orm_migration=warn" } else { "warn" };
    let wanted = place.log.as_deref().unwrap_or(usual);
    let filter = EnvFilter::try_new(wanted)
        .map_err(|error| Failure(format!("--log \"{wanted}\" is no log filter: {error}; try info")))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let json = match place.log_format {
        LogFormat::Json => true,
        LogFormat::Text => false,
        LogFormat::Auto => is_serving && !std::io::stderr().is_terminal(),
    };
    if json {
        builder.json().flatten_event(true).init();
    } else {
        builder.init();
    }
    Ok(())
}
