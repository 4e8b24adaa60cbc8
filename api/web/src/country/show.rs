//! `/countries/{code}`: networks, hubs, institutions by region, readiness by sector, and what will change.

use crate::Web;
use crate::error::PageError;
use crate::institution::{What, event};
use crate::page::{Page, Said};
use crate::practice::{Beside, of_country};
use crate::profile::{Summary, summary};
use crate::urls;
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use domain::change::{UpcomingChange, upcoming};
use domain::competence::{SectorReadiness, by_sector};
use domain::country::{Overview, overview};
use domain::value::CountryCode;
use domain::{Lists, Record};
use fluent_bundle::FluentValue;

#[derive(Template)]
#[template(path = "country/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    name: String,
    code: String,
    /// Other ways to write the code, where EESSI's is not the usual one.
    codes: Option<String>,
    /// The country's name in its own languages.
    own_names: Vec<Said>,
    totals: Vec<String>,
    networks: Vec<Network>,
    routers: Vec<One>,
    liaison: Vec<One>,
    sectors: Vec<Sector>,
    regions: Vec<Region>,
    changes: Vec<Change>,
    day: String,
    institutions_href: String,
    competent_code: String,
    profile: Option<Summary>,
    /// Good practices about it.
    practices: Option<Beside>,
    profile_edit: Option<String>,
}

/// A network.
struct Network {
    name: Said,
    english: Option<Said>,
    acronym: String,
    sectors: String,
    websites: Vec<String>,
    count: String,
    href: String,
}

/// An institution in a list.
struct One {
    href: String,
    name: Said,
    code: String,
}

/// How far a sector is.
struct Sector {
    name: String,
    href: String,
    institutions: String,
    received: String,
    owned: String,
    is_whole: bool,
    missing: Vec<(String, String)>,
}

/// The institutions of a region.
struct Region {
    name: Said,
    code: String,
    count: String,
    institutions: Vec<One>,
}

/// What will happen on a day.
struct Change {
    day: String,
    iso_day: String,
    what: What,
    institutions: Vec<One>,
}

/// Answers the page of one country, by any of its codes.
pub(crate) async fn show(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let Ok(Path(code)) = code else { return Err(PageError::no_such_page(page)) };
    let country = CountryCode::parse(&code).ok().or_else(|| {
        let moment = web.ctx.moment();
        moment.snapshot().lists.country_named(&code).or_else(|| page.language.country_named(&code))
    });
    let Some(country) = country else {
        let mut near: Vec<(String, String)> =
            CountryCode::all().map(|code| (page.link(urls::country(code.as_str())), page.country(code))).collect();
        page.sort_by_name(&mut near, |(_, name)| name);
        let said = page.say("unknown-country", "code", &code.chars().take(40).collect::<String>());
        return Err(PageError::unknown(page, said, near, ""));
    };
    if code != country.as_str() {
        return Ok(Redirect::permanent(&page.link(urls::country(country.as_str()))).into_response());
    }
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let seen = overview(&web.ctx, &page.viewer, country, page.today);
    let readiness = by_sector(&web.ctx, &page.viewer, country, page.today);
    let changes = upcoming(&web.ctx, &page.viewer, &[country.to_string()], None, None);
    let changes = match changes {
        Ok(changes) => changes,
        Err(error) => return Err(PageError::new(page, error)),
    };
    let changes = grouped(&page, lists, &changes);
    let may_draft = domain::profile::may_draft(&page.viewer, country);
    let profile_edit = may_draft.then(|| page.link(urls::profile_edit(country.as_str())));
    let profile = summary(&web.ctx, &page, country);
    let practices = of_country(&web.ctx, &page, country);
    let view = ShowPage { changes, profile, practices, profile_edit, ..view(&page, lists, country, &seen, &readiness) };
    Ok(page.render(StatusCode::OK, &view))
}

/// What happens to several institutions on one day is said once.
fn grouped(page: &Page, lists: &Lists, changes: &[UpcomingChange]) -> Vec<Change> {
    let mut grouped: Vec<Change> = Vec::new();
    for change in changes {
        let what = event(page, lists, change.event, &change.competences);
        let institution = One::new(page, &change.record, page.today);
        let iso_day = change.on.to_string();
        match grouped.iter_mut().find(|other| other.iso_day == iso_day && other.what.text == what.text) {
            Some(same) => same.institutions.push(institution),
            None => grouped.push(Change { day: page.day(change.on), iso_day, what, institutions: vec![institution] }),
        }
    }
    grouped
}

fn view<'a>(
    page: &'a Page,
    lists: &Lists,
    country: CountryCode,
    seen: &Overview,
    readiness: &[SectorReadiness],
) -> ShowPage<'a> {
    let name = page.country(country);
    let own = lists.country(country).map(|row| row.names.0.as_slice()).unwrap_or_default();
    let own = own.iter().filter(|own| own.text != name).map(|own| page.said(&own.text, &own.language));
    let ones = |records: &[std::sync::Arc<Record>]| {
        records.iter().map(|record| One::new(page, record, page.today)).collect::<Vec<_>>()
    };
    let totals =
        [("country-current", seen.current), ("country-upcoming", seen.upcoming), ("country-ended", seen.ended)];
    let codes = [("eessi", country.as_str()), ("iso", country.iso()), ("iso3", country.iso3())];
    let codes: Vec<(&str, FluentValue<'_>)> = codes.map(|(name, code)| (name, FluentValue::from(code))).to_vec();
    ShowPage {
        code: country.to_string(),
        codes: (country.as_str() != country.iso()).then(|| page.with("country-codes", &codes)),
        own_names: own.collect(),
        totals: totals.iter().filter(|(_, count)| *count > 0).map(|(key, count)| page.count(key, *count)).collect(),
        networks: seen.networks.iter().map(|(at, count)| Network::new(page, lists, *at, *count)).collect(),
        routers: ones(&seen.routers),
        liaison: ones(&seen.liaison),
        sectors: readiness.iter().map(|one| Sector::new(page, lists, country, one)).collect(),
        regions: seen
            .regions
            .iter()
            .map(|region| {
                let (name, code) = match region.area {
                    None => (Said::own(page.t("country-no-area")), String::new()),
                    Some(at) if lists.geography.is_country(at) => (Said::own(page.t("area-country")), String::new()),
                    Some(at) => {
                        let area = lists.geography.area(at);
                        (page.name(area.names.best(Some(page.language.tag()))), area.code.clone())
                    }
                };
                Region {
                    name,
                    code,
                    count: page.number(region.institutions.len()),
                    institutions: ones(&region.institutions),
                }
            })
            .collect(),
        changes: Vec::new(),
        profile: None,
        practices: None,
        profile_edit: None,
        day: page.on("list-on", page.today),
        institutions_href: page.link(urls::institutions().with("country", country.as_str())),
        competent_code: country.to_string(),
        name,
        page,
    }
}

impl One {
    fn new(page: &Page, record: &Record, day: NaiveDate) -> Self {
        Self {
            href: page.link(urls::institution(record.code())),
            name: page.name(record.revision(day).names.best(None)),
            code: record.code().to_owned(),
        }
    }
}

impl Network {
    fn new(page: &Page, lists: &Lists, at: usize, count: usize) -> Self {
        let network = &lists.networks[at];
        let shown = network.names.best(None);
        let sectors: Vec<String> = network.sectors.0.iter().map(|&sector| page.sector(sector)).collect();
        let english = network.names.english().filter(|english| shown.is_none_or(|shown| shown.text != *english));
        Self {
            name: page.name(shown),
            english: english.map(|english| page.said(english, "en")),
            acronym: network.acronym.clone(),
            sectors: sectors.join(", "),
            websites: network.websites.0.iter().filter(|url| url.starts_with("http")).cloned().collect(),
            count: page.count("country-network-count", count),
            href: page.link(urls::institutions().with("network", &network.code)),
        }
    }
}

impl Sector {
    fn new(page: &Page, lists: &Lists, country: CountryCode, one: &SectorReadiness) -> Self {
        let of = |count: usize| {
            let args = [("count", FluentValue::from(count)), ("all", FluentValue::from(one.bucs))];
            page.with("country-of", &args)
        };
        let url = urls::institutions().with("country", country.as_str()).with("sector", one.sector.as_str());
        let missing = one.missing.iter().map(|&at| {
            let code = &lists.bucs[usize::from(at)].code;
            (page.link(urls::buc(code)), code.clone())
        });
        Self {
            name: page.sector(one.sector),
            href: page.link(url),
            institutions: page.number(one.institutions),
            received: of(one.received),
            owned: of(one.owned),
            is_whole: one.received == one.bucs,
            missing: missing.collect(),
        }
    }
}
