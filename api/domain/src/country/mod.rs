//! Countries, networks and the code lists of BUCs and SEDs.

mod overview;

pub use overview::{Overview, Region, overview};

use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use entities::buc::Buc;
use entities::country::Country;
use entities::sed::Sed;
use entities::value::{CountryCode, Sector};

/// A country by any of its codes; `None` when the code list lacks it.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`.
pub fn get(ctx: &Ctx, code: &str) -> Result<Option<Country>, DomainError> {
    let country = CountryCode::parse(code).map_err(|error| {
        let args = vec![("code", crate::institution::cut(code))];
        Problem::at(&["code"], "UNKNOWN_COUNTRY", Message::new("unknown-country", args, format!("{error}.")))
    })?;
    Ok(ctx.moment().snapshot().lists.country(country).cloned())
}

/// The 99 business use cases of the sectors, narrowed to a sector and to those a SED starts (5-rules 15).
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_SED`, or `SED_STARTS_NO_BUC` when the SED only replies or is administrative.
pub fn bucs(ctx: &Ctx, sector: Option<Sector>, starts_with: Option<&str>) -> Result<Vec<Buc>, DomainError> {
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let started: Option<&[String]> = match starts_with {
        None => None,
        Some(code) => {
            let sed = lists.sed(code).ok_or_else(|| unknown_sed(&["startsWith"], code))?;
            if sed.starts.0.is_empty() {
                return Err(starts_no_buc(&["startsWith"], sed).into());
            }
            Some(&sed.starts.0)
        }
    };
    let wanted = |buc: &&Buc| {
        buc.sector.is_some()
            && (sector.is_none() || buc.sector == sector)
            && started.is_none_or(|started| started.contains(&buc.code))
    };
    Ok(lists.bucs.iter().filter(wanted).cloned().collect())
}

/// A business use case by code, reference rows included; `None` when there is none.
pub fn buc(ctx: &Ctx, code: &str) -> Option<Buc> {
    ctx.moment().snapshot().lists.buc(code).cloned()
}

/// All documents, narrowed to a sector.
pub fn seds(ctx: &Ctx, sector: Option<Sector>) -> Vec<Sed> {
    let wanted = |sed: &&Sed| sector.is_none() || sed.sector == sector;
    ctx.moment().snapshot().lists.seds.iter().filter(wanted).cloned().collect()
}

/// A document by code; `None` when there is none.
pub fn sed(ctx: &Ctx, code: &str) -> Option<Sed> {
    ctx.moment().snapshot().lists.sed(code).cloned()
}

fn unknown_sed(path: &[&str], code: &str) -> Problem {
    let code = crate::institution::cut(code);
    let english = format!("There is no SED \"{code}\"; use a code such as F001.");
    Problem::at(path, "UNKNOWN_SED", Message::new("unknown-sed", vec![("code", code)], english))
}

fn starts_no_buc(path: &[&str], sed: &Sed) -> Problem {
    let (english, key) = if sed.sector.is_none() {
        (
            format!(
                "{} is an administrative document and starts no BUC. X007 forwards a case, X008 says it was sent by mistake, X011 \
                 rejects it, X100 changes the participant; H_BUC_01 asks.",
                sed.code
            ),
            "sed-administrative",
        )
    } else {
        (
            format!(
                "{} starts no BUC: it is sent inside {}; the receiver is already set.",
                sed.code,
                sed.used_in.0.join(", ")
            ),
            "sed-inside",
        )
    };
    let args = vec![("sed", sed.code.clone()), ("bucs", sed.used_in.0.join(", "))];
    Problem::at(path, "SED_STARTS_NO_BUC", Message::new(key, args, english))
}
