//! `/readiness`: countries by BUCs, from the published profiles and from the directory, contradictions marked.

use super::value::word;
use crate::Web;
use crate::error::PageError;
use crate::form::problems;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::profile::{self, Asked, Cell, Matrix};
use domain::value::{BucStatus, CountryCode, Role, Sector};
use fluent_bundle::FluentValue;

/// A choice of a list: value, name, whether it is chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "profile/readiness.html")]
struct ReadinessPage<'a> {
    page: &'a Page,
    problems: Vec<String>,
    sectors: Vec<Choice>,
    countries: Vec<Choice>,
    roles: Vec<Choice>,
    iso_day: String,
    on_text: String,
    heads: Vec<(String, String, String)>,
    rows: Vec<Row>,
    summed: String,
    only: bool,
    files: Vec<(String, String)>,
}

struct Row {
    name: String,
    href: String,
    cells: Vec<Square>,
}

struct Square {
    /// What the profile says, as a sign and in words.
    sign: &'static str,
    said: String,
    /// How many institutions of the directory are ready.
    ready: String,
    class: &'static str,
    differs: bool,
    on: Option<String>,
}

/// What the address asks for.
pub(super) struct Wanted {
    pub(super) asked: Asked,
    pub(super) role: Role,
    /// Only BUCs for which some country's profile and directory contradict each other.
    pub(super) only: bool,
    pub(super) problems: Vec<String>,
}

impl Wanted {
    /// Reads the query; without sector, BUC and country it is the first sector.
    pub(super) fn read(page: &Page) -> Self {
        let mut wanted = Self { asked: Asked::default(), role: Role::CounterParty, only: false, problems: Vec::new() };
        let mut is_all = false;
        for (name, value) in urls::pairs(page.query()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let mut unknown = |value: &str| {
                let shown: String = value.chars().take(40).collect();
                wanted.problems.push(page.say("profile-map-unknown", "value", &shown));
            };
            match name.as_str() {
                "sector" if value == "all" => is_all = true,
                "sector" => match Sector::parse(value) {
                    Ok(sector) => wanted.asked.sector = Some(sector),
                    Err(_) => unknown(value),
                },
                "role" => match Role::parse(value) {
                    Ok(role) if role != Role::IntelligentRouting => wanted.role = role,
                    _ => unknown(value),
                },
                "buc" => wanted.asked.bucs.push(value.to_owned()),
                "country" => wanted.asked.countries.push(value.to_owned()),
                "only" => wanted.only = true,
                _ => {}
            }
        }
        match page.asked_day() {
            Ok(day) => wanted.asked.on = Some(day),
            Err(said) => wanted.problems.push(said),
        }
        let names_none = wanted.asked.bucs.is_empty() && wanted.asked.countries.is_empty();
        if wanted.asked.sector.is_none() && names_none && !is_all {
            wanted.asked.sector = Some(Sector::LegislationApplicable);
        }
        wanted
    }
}

fn square(page: &Page, cell: &Cell) -> Square {
    let on = cell.stated.as_ref().and_then(|one| one.planned_on.filter(|_| one.status != BucStatus::InProduction));
    let (sign, said, class) = match &cell.stated {
        Some(one) => {
            let (sign, class) = match one.status {
                BucStatus::InProduction => ("●", "yes"),
                BucStatus::InTest => ("◐", "some"),
                BucStatus::Planned => ("◔", "some"),
                BucStatus::Suspended => ("⊘", "no"),
                BucStatus::NotStarted => ("○", "no"),
            };
            (sign, word(page, "status", one.status.as_str()), class)
        }
        None => ("", page.t("profile-not-stated"), ""),
    };
    Square {
        sign,
        said,
        ready: page.number(cell.directory.ready),
        class: if cell.stated.is_none() && cell.directory.ready > 0 { "yes" } else { class },
        differs: cell.differs,
        on: on.or(cell.directory.planned_on.filter(|_| cell.stated.is_none())).map(|day| page.day(day)),
    }
}

/// Answers the matrix.
pub(crate) async fn readiness(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let mut wanted = Wanted::read(&page);
    let found = match profile::readiness(&web.ctx, &page.viewer, &wanted.asked) {
        Ok(found) => Some(found),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            wanted.problems.extend(problems.0.iter().map(|problem| page.message(&problem.message)));
            None
        }
    };
    Ok(answer(&web, &page, &wanted, found.as_ref()))
}

fn answer(web: &Web, page: &Page, wanted: &Wanted, found: Option<&Matrix>) -> Response {
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let (mut heads, mut rows, mut differing) = (Vec::new(), Vec::new(), 0);
    if let Some(matrix) = found {
        let is_shown = |buc: domain::BucAt| {
            let contradicts = |cell: &Cell| cell.buc == buc && cell.role == wanted.role && cell.differs;
            !wanted.only || matrix.cells.iter().any(contradicts)
        };
        let shown: Vec<domain::BucAt> = matrix.bucs.iter().copied().filter(|buc| is_shown(*buc)).collect();
        heads = shown
            .iter()
            .map(|at| {
                let buc = &lists.bucs[usize::from(*at)];
                (page.link(urls::buc(&buc.code)), buc.code.clone(), buc.title.clone())
            })
            .collect();
        for &country in &matrix.countries {
            let own = matrix.of(country).iter();
            let cells: Vec<Square> = own
                .filter(|cell| cell.role == wanted.role && shown.contains(&cell.buc))
                .map(|cell| square(page, cell))
                .collect();
            differing += cells.iter().filter(|cell| cell.differs).count();
            rows.push(Row { name: page.country(country), href: page.link(urls::profile(country.as_str())), cells });
        }
        page.sort_by_name(&mut rows, |row| &row.name);
    }
    let on = wanted.asked.on.unwrap_or(page.today);
    let chosen = &wanted.asked;
    let mut sectors: Vec<Choice> =
        Sector::ALL.iter().map(|one| (one.to_string(), page.sector(*one), chosen.sector == Some(*one))).collect();
    sectors.push(("all".to_owned(), page.t("readiness-all-sectors"), chosen.sector.is_none()));
    let is_chosen = |code: CountryCode| chosen.countries.iter().any(|own| CountryCode::parse(own) == Ok(code));
    let mut countries: Vec<Choice> =
        CountryCode::all().map(|code| (code.to_string(), page.country(code), is_chosen(code))).collect();
    page.sort_by_name(&mut countries, |(_, name, _)| name);
    let role = |one: &Role| (one.to_string(), page.with(&format!("role-{one}"), &[]), *one == wanted.role);
    let files = ["csv", "json", "xlsx"].map(|ending| {
        let url = urls::export_file(&format!("readiness.{ending}"));
        let url = url.with("sector", chosen.sector.map_or("all", |sector| sector.as_str()));
        let url = chosen.countries.iter().fold(url, |url, country| url.with("country", country));
        let url = chosen.bucs.iter().fold(url, |url, buc| url.with("buc", buc));
        (page.link(url.with("on", &on.to_string())), ending.to_uppercase())
    });
    let view = ReadinessPage {
        problems: wanted.problems.clone(),
        sectors,
        countries,
        roles: [Role::CounterParty, Role::CaseOwner].iter().map(role).collect(),
        iso_day: on.to_string(),
        on_text: page.on("list-on", on),
        heads,
        rows,
        summed: page.with("readiness-differing", &[("count", FluentValue::from(differing))]),
        only: wanted.only,
        files: files.into(),
        page,
    };
    let status = if wanted.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page.render(status, &view)
}
