//! The bundled directory and the run that loads it through the domain, so that every rule holds for it too.
//!
//! The files under `data/` are readable and editable by hand; `data/README.md` explains their columns. They are a demonstration set,
//! not the official repository.

mod competence;
mod country;
mod error;
mod institution;
mod practice;
mod profile;
mod question;
mod table;
mod training;
mod visit;

pub use error::SeedError;

use domain::institution::{Batch, Loaded, Progress, load};
use domain::{Ctx, Viewer};

/// Reads the bundled files into a batch.
///
/// # Errors
/// [`SeedError`] naming file and row of the first cell that cannot be read.
pub fn read() -> Result<Batch, SeedError> {
    let countries = country::countries()?;
    let bucs = country::bucs()?;
    let rules = competence::Rules::read(&bucs)?;
    Ok(Batch {
        seds: country::seds()?,
        networks: country::networks()?,
        areas: country::areas()?,
        places: country::places()?,
        institutions: institution::institutions(&rules)?,
        relations: institution::relations()?,
        profiles: profile::profiles()?,
        practices: practice::practices()?,
        questions: question::questions()?,
        trainings: training::trainings()?,
        countries,
        bucs,
    })
}

/// Loads the bundled directory into the empty store of `ctx`, telling `progress` how far it is.
///
/// # Errors
/// [`SeedError`] when a file cannot be read or the domain refuses it; nothing is kept then.
pub async fn run(ctx: &Ctx, progress: impl FnMut(Progress)) -> Result<Loaded, SeedError> {
    let batch = read()?;
    Ok(load(ctx, &Viewer::Machine("seed"), batch, progress).await?)
}

/// Loads the code lists alone (countries, BUCs, SEDs, networks, areas, places) into the empty store of `ctx`.
///
/// # Errors
/// As [`run`].
pub async fn lists(ctx: &Ctx) -> Result<Loaded, SeedError> {
    let batch = Batch {
        institutions: Vec::new(),
        relations: Vec::new(),
        profiles: Vec::new(),
        practices: Vec::new(),
        questions: Vec::new(),
        trainings: Vec::new(),
        ..read()?
    };
    Ok(load(ctx, &Viewer::Machine("seed"), batch, |_| {}).await?)
}

/// What was written for a demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invented {
    /// Trainings.
    pub trainings: usize,
    /// Requests for visits and meetings.
    pub visits: usize,
}

/// Writes invented trainings that are soon to come, and invented requests for visits, for a demonstration.
///
/// # Errors
/// As [`run`].
pub async fn demo(ctx: &Ctx) -> Result<Invented, SeedError> {
    let trainings = domain::training::open_demo(ctx, training::invented()?).await?;
    let visits = domain::visit::open_demo(ctx, visit::invented(ctx.today())?).await?;
    Ok(Invented { trainings, visits })
}
