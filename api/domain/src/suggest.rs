//! Suggestions while typing.

use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution;
use crate::message::Message;
use crate::policy;
use crate::viewer::Viewer;
use chrono::NaiveDate;
use search::{Lists, Moment, Suggested, Wanted};
use std::sync::Arc;

/// Most suggestions of one answer.
const MOST: i32 = 50;

/// What sort of thing a suggestion or search result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An institution.
    Institution,
    /// A good practice.
    Practice,
    /// A training.
    Training,
    /// A question with answers.
    Question,
    /// A national profile.
    Profile,
    /// A visit or meeting.
    Visit,
    /// A country.
    Country,
    /// A town or region.
    Place,
    /// A business use case.
    Buc,
    /// A document.
    Sed,
}

impl Kind {
    /// All kinds in the order of the contract.
    pub const ALL: [Self; 10] = [
        Self::Institution,
        Self::Practice,
        Self::Training,
        Self::Question,
        Self::Profile,
        Self::Visit,
        Self::Country,
        Self::Place,
        Self::Buc,
        Self::Sed,
    ];
}

/// One suggestion, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What it is.
    pub kind: Kind,
    /// Its code; for a place the code of its smallest area.
    pub code: String,
    /// The text to show first.
    pub label: String,
    /// A second, smaller line: place, country, sector.
    pub hint: String,
    /// Path of its page or view.
    pub url: String,
}

/// Suggests for the beginning of a text. `kinds` empty means all; `first` is 1 to 50.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY` or `PAGE_SIZE`.
pub fn suggest(
    ctx: &Ctx,
    viewer: &Viewer,
    text: &str,
    countries: &[String],
    kinds: &[Kind],
    first: i32,
) -> Result<Vec<Suggestion>, DomainError> {
    let (found, moment) = suggested(ctx, viewer, text, countries, kinds, first)?;
    let lists = &moment.snapshot().lists;
    let today = ctx.today();
    Ok(found.into_iter().map(|found| shown(lists, today, found)).collect())
}

/// [`suggest`] for who shows it in another language: the things themselves, and the moment they were found in.
///
/// # Errors
/// As [`suggest`].
pub fn suggested(
    ctx: &Ctx,
    viewer: &Viewer,
    text: &str,
    countries: &[String],
    kinds: &[Kind],
    first: i32,
) -> Result<(Vec<Suggested>, Arc<Moment>), DomainError> {
    let mut problems = Vec::new();
    let countries = institution::countries(countries, &["countries"], &mut problems);
    if !(1..=MOST).contains(&first) {
        let english = format!("\"first\" is {first}; ask for 1 to {MOST} suggestions.");
        let args = vec![("field", "first".to_owned()), ("count", first.to_string()), ("most", MOST.to_string())];
        problems.push(Problem::at(&["first"], "PAGE_SIZE", Message::new("page-size-suggestions", args, english)));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let moment = ctx.moment();
    let today = ctx.today();
    let found = moment.suggest(text, &countries, wanted(kinds), today, policy::audience(viewer), first as usize)?;
    Ok((found, moment))
}

/// The kinds as the read model takes them; none means all.
pub(crate) fn wanted(kinds: &[Kind]) -> Wanted {
    let wants = |kind: Kind| kinds.is_empty() || kinds.contains(&kind);
    Wanted {
        institutions: wants(Kind::Institution),
        places: wants(Kind::Place),
        bucs: wants(Kind::Buc),
        seds: wants(Kind::Sed),
        countries: wants(Kind::Country),
    }
}

/// Label, hint and address of what was found.
pub(crate) fn shown(lists: &Lists, today: NaiveDate, found: Suggested) -> Suggestion {
    let country_name = |code| lists.country(code).map_or_else(|| code.to_string(), |country| country.name.clone());
    match found {
        Suggested::Institution(record) => {
            let revision = record.revision(today);
            let town = revision.addresses.0.iter().find_map(|address| address.town.clone());
            let mut hint = vec![revision.acronym.clone()];
            hint.extend(town);
            hint.push(country_name(record.country));
            let sectors = institution::sectors(lists, &record, today);
            // Two sectors are said in words; bodies of many show their letters, which clerks know from the BUCs.
            let (few, between) = if sectors.len() <= 2 { (true, ", ") } else { (false, " ") };
            let names = sectors.iter().map(|&one| if few { institution::sector_name(one) } else { one.as_str() });
            hint.extend(Some(names.collect::<Vec<_>>().join(between)).filter(|names| !names.is_empty()));
            hint.push(record.code().to_owned());
            Suggestion {
                kind: Kind::Institution,
                code: record.code().to_owned(),
                label: revision.names.text(None).to_owned(),
                hint: hint.join(" · "),
                url: format!("/institutions/{}", record.code()),
            }
        }
        Suggested::Place(name, country, areas) => {
            let code = areas.first().map(|&at| lists.geography.area(at).code.clone()).unwrap_or_default();
            let region = areas.first().and_then(|&at| lists.geography.line(at).nth(1));
            let mut hint: Vec<String> =
                region.map(|at| lists.geography.area(at).names.text(None).to_owned()).into_iter().collect();
            if hint.first().is_none_or(|region| *region != country_name(country)) {
                hint.push(country_name(country));
            }
            let url = format!("/institutions?place={}&country={country}", encoded(&name));
            Suggestion { kind: Kind::Place, code, label: name, hint: hint.join(" · "), url }
        }
        Suggested::Buc(at) => {
            let buc = &lists.bucs[at];
            let hint = buc.sector.map(institution::sector_name).unwrap_or_default().to_owned();
            let (code, label) = (buc.code.clone(), format!("{} {}", buc.code, buc.title));
            Suggestion { kind: Kind::Buc, url: format!("/bucs/{code}"), code, label, hint }
        }
        Suggested::Sed(at) => {
            let sed = &lists.seds[at];
            let starts = &sed.starts.0;
            let hint = match starts.as_slice() {
                [] => "starts no BUC".to_owned(),
                some => format!("starts {}", some.join(", ")),
            };
            let (label, url) = (format!("{} {}", sed.code, sed.title), format!("/seds/{}", sed.code));
            Suggestion { kind: Kind::Sed, code: sed.code.clone(), label, hint, url }
        }
        Suggested::Country(at) => {
            let country = &lists.countries[at];
            let url = format!("/countries/{}", country.code);
            let hint = country.names.text(None).to_owned();
            Suggestion { kind: Kind::Country, code: country.code.clone(), label: country.name.clone(), hint, url }
        }
    }
}

/// Percent-encodes a query value.
pub fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            use std::fmt::Write;
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}
