//! Materials and recordings of all trainings, by what they are about.

use super::check::version;
use crate::ctx::Ctx;
use entities::value::{Material, Sector};
use search::TrainingRecord;
use std::cmp::Reverse;
use std::sync::Arc;

/// Something to read or to watch, with the training it belongs to.
#[derive(Debug, Clone)]
pub struct Shelved {
    /// The training.
    pub record: Arc<TrainingRecord>,
    /// The material.
    pub material: Material,
    /// The sectors it is about: its own, or all of its training.
    pub sectors: Vec<Sector>,
    /// The version of the Common Data Model it is about: its own, or that of its training; empty: none in particular.
    pub cdm_version: String,
}

/// What there is about one of these sectors and one of these versions of the Common Data Model, of the latest training first. Nothing asked: everything.
pub fn materials(ctx: &Ctx, sectors: &[Sector], versions: &[String]) -> Vec<Shelved> {
    let versions: Vec<String> = versions.iter().map(|one| version(one)).collect();
    let moment = ctx.moment();
    let mut all: Vec<Shelved> = Vec::new();
    for record in moment.snapshot().trainings.all() {
        let content = &record.training.content;
        all.extend(content.materials.iter().map(|material| {
            let own = material.sector.map(|sector| vec![sector]);
            let stated = Some(&material.cdm_version).filter(|stated| !stated.is_empty());
            Shelved {
                record: Arc::clone(record),
                material: material.clone(),
                sectors: own.unwrap_or_else(|| content.sectors.clone()),
                cdm_version: stated.unwrap_or(&content.cdm_version).clone(),
            }
        }));
    }
    all.retain(|one| {
        (sectors.is_empty() || one.sectors.iter().any(|sector| sectors.contains(sector)))
            && (versions.is_empty() || versions.contains(&version(&one.cdm_version)))
    });
    all.sort_by_key(|one| Reverse(one.record.training.content.starts_on));
    all
}
