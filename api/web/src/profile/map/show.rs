//! The map as a page, and as a page for other sites.

use super::asked::{Asked, SUBJECTS, subject_name};
use super::draw::paint;
use crate::Web;
use crate::country::place;
use crate::error::PageError;
use crate::form::problems;
use crate::page::Page;
use crate::profile::value::word;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::profile::{self, Map, TileValue, days};
use domain::value::{Role, Sector};

/// A choice of a list: value, name, whether it is chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "profile/map.html")]
struct MapPage<'a> {
    page: &'a Page,
    said: String,
    problems: Vec<String>,
    subjects: Vec<Choice>,
    sectors: Vec<Choice>,
    bucs: Vec<Choice>,
    roles: Vec<Choice>,
    day: String,
    iso_day: String,
    /// The days on which something changed: ISO, in words, where the map of that day is, whether it is the one shown.
    days: Vec<(String, String, String, bool)>,
    drawn: Option<Drawn>,
    files: Vec<(String, String)>,
    embed: String,
    on_text: String,
}

#[derive(Template)]
#[template(path = "profile/embed.html")]
struct EmbedPage<'a> {
    page: &'a Page,
    said: String,
    on_text: String,
    whole: String,
    drawn: Drawn,
}

/// The tiles and their legend.
pub(super) struct Drawn {
    tiles: Vec<Tile>,
    legend: Vec<Legend>,
    /// What the days are; none when no country has one.
    when: Option<String>,
}

struct Tile {
    code: String,
    name: String,
    href: String,
    column: u8,
    row: u8,
    paint: usize,
    sign: usize,
    value: String,
    on: Option<String>,
    version: Option<String>,
}

struct Legend {
    paint: usize,
    sign: usize,
    value: String,
    count: String,
}

/// What a country answers, in words.
pub(super) fn value_name(page: &Page, value: &TileValue) -> String {
    match value {
        TileValue::Topology(topology) => word(page, "topology", topology.as_str()),
        TileValue::Mode(mode) => word(page, "mode", mode.as_str()),
        TileValue::Status(status) => word(page, "status", status.as_str()),
        TileValue::Automation(automation) => word(page, "automation", automation.as_str()),
        TileValue::Version(version) => page.say("profile-map-version", "version", version),
        other => page.with(&format!("profile-map-{}", other.word()), &[]),
    }
}

fn draw(page: &Page, asked: &Asked, map: &Map) -> Drawn {
    let painted = paint(&map.legend);
    let look = |value: &TileValue| {
        painted.iter().position(|(own, _)| own == value).map_or((0, 0), |at| (painted[at].1, at + 1))
    };
    let tiles = map.tiles.iter().map(|tile| {
        let (column, row) = place(tile.country);
        let (paint, sign) = look(&tile.value);
        let code = tile.country.as_str();
        let url = if tile.profile.is_some() {
            let number = tile
                .profile
                .as_ref()
                .filter(|profile| profile.superseded_at.is_some())
                .map(|one| one.number.to_string());
            urls::profile(code).with_some("version", number.as_deref())
        } else {
            urls::country(code)
        };
        Tile {
            code: code.to_owned(),
            name: page.country(tile.country),
            href: page.link(url),
            column,
            row,
            paint,
            sign,
            value: value_name(page, &tile.value),
            on: tile.on.map(|day| page.day(day)),
            version: tile.profile.as_ref().map(|profile| profile.number.to_string()),
        }
    });
    let mut tiles: Vec<Tile> = tiles.collect();
    page.sort_by_name(&mut tiles, |tile| &tile.name);
    let legend = map.legend.iter().map(|(value, count)| {
        let (paint, sign) = look(value);
        Legend { paint, sign, value: value_name(page, value), count: page.number(*count) }
    });
    let when = match asked.subject {
        "confirmed" => "profile-map-when-confirmed",
        "cdm" => "profile-map-when-cdm",
        "readiness" => "profile-map-when-readiness",
        _ => "profile-map-when",
    };
    let when = tiles.iter().any(|tile| tile.on.is_some()).then(|| page.with(when, &[]));
    Drawn { tiles, legend: legend.collect(), when }
}

/// Answers the map.
pub(crate) async fn map(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let mut asked = Asked::read(&page);
    let found = match profile::map(&web.ctx, &page.viewer, &asked.question(), asked.on) {
        Ok(found) => Some(found),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            asked.problems.extend(problems.0.iter().map(|problem| page.message(&problem.message)));
            None
        }
    };
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let on = asked.on.unwrap_or(page.today);
    let subject = |one: &&'static str| (String::from(*one), subject_name(&page, one), *one == asked.subject);
    let sector = |one: &Sector| (one.to_string(), page.sector(*one), *one == asked.sector);
    let role = |one: &Role| (one.to_string(), page.with(&format!("role-{one}"), &[]), *one == asked.role);
    let bucs = lists.bucs.iter().filter(|buc| buc.sector.is_some());
    let is_asked = |code: &str| lists.buc(&asked.buc).is_some_and(|buc| buc.code == code);
    let known = days(&web.ctx);
    let nearest = known.iter().rev().find(|day| **day <= on).copied();
    let files = ["csv", "json", "xlsx"].map(|ending| {
        let url = asked.at(urls::export_file(&format!("map.{ending}")), asked.on);
        (page.link(url), ending.to_uppercase())
    });
    let mut files = Vec::from(files);
    files.push((page.link(asked.at(urls::map_drawing(), asked.on)), "SVG".to_owned()));
    let view = MapPage {
        said: asked.said(&page),
        subjects: SUBJECTS.iter().map(subject).collect(),
        sectors: Sector::ALL.iter().map(sector).collect(),
        bucs: bucs.map(|buc| (buc.code.clone(), format!("{} {}", buc.code, buc.title), is_asked(&buc.code))).collect(),
        roles: [Role::CounterParty, Role::CaseOwner].iter().map(role).collect(),
        day: page.day(on),
        iso_day: on.to_string(),
        days: known
            .iter()
            .map(|day| {
                let at = (*day != page.today).then_some(*day);
                let href = page.link(asked.at(urls::map(), at));
                (day.to_string(), page.day(*day), href, nearest == Some(*day))
            })
            .collect(),
        drawn: found.as_ref().map(|found| draw(&page, &asked, found)),
        files,
        embed: page.link(asked.at(urls::map_embed(), asked.on)),
        on_text: page.on("list-on", on),
        problems: asked.problems.clone(),
        page: &page,
    };
    let status = if asked.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page.render(status, &view))
}

/// Answers the map for other sites: tiles and legend alone, to be shown in a frame.
pub(crate) async fn embedded(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Asked::strictly(&page)?;
    let found = profile::map(&web.ctx, &page.viewer, &asked.question(), asked.on);
    let found = found.map_err(|error| PageError::new(page.clone(), error))?;
    let view = EmbedPage {
        said: asked.said(&page),
        on_text: page.on("list-on", found.on),
        whole: page.link(asked.at(urls::map(), asked.on)),
        drawn: draw(&page, &asked, &found),
        page: &page,
    };
    let mut response = page.render(StatusCode::OK, &view);
    let headers = response.headers_mut();
    // This page alone may stand in a frame of any site: it holds nothing to click that changes anything.
    let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.remove(header::SET_COOKIE);
    Ok(response)
}
