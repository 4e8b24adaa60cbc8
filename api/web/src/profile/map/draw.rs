//! The map as a drawing (SVG): for documents and slides. Patterns and numbers tell the answers apart, not only colours.

use super::asked::Asked;
use super::show::value_name;
use crate::Web;
use crate::country::place;
use crate::error::PageError;
use crate::page::Page;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::profile::{self, TileValue};

/// Edge of a tile and the space between two.
const EDGE: u32 = 64;
const STEP: u32 = 70;
/// Height of the title above the tiles.
const ABOVE: u32 = 46;
/// Height of a line of the legend.
const LINE: u32 = 26;

/// The look of each answer, the same on every day; versions take theirs in turn.
pub(super) fn paint(legend: &[(TileValue, usize)]) -> Vec<(TileValue, usize)> {
    use domain::value::{Automation, BucStatus, SectorMode, Topology};
    const TURNS: [usize; 6] = [1, 2, 3, 6, 4, 7];
    let mut versions = 0;
    let look = |(value, _): &(TileValue, usize)| {
        let look = match value {
            TileValue::NotStated | TileValue::NoProfile => 0,
            TileValue::Topology(Topology::OneHub)
            | TileValue::Mode(SectorMode::Rina)
            | TileValue::Status(BucStatus::InProduction)
            | TileValue::Automation(Automation::StraightThrough)
            | TileValue::Confirmed => 1,
            TileValue::Topology(Topology::Several)
            | TileValue::Mode(SectorMode::NationalApplication)
            | TileValue::Automation(Automation::Prefill) => 2,
            TileValue::Due | TileValue::Status(BucStatus::Planned) | TileValue::Automation(Automation::Manual) => 3,
            TileValue::Status(BucStatus::NotStarted) => 4,
            TileValue::Mode(SectorMode::Paper) | TileValue::Status(BucStatus::Suspended) => 5,
            TileValue::Mode(SectorMode::Hybrid) | TileValue::Status(BucStatus::InTest) => 6,
            TileValue::DirectoryReady => 7,
            TileValue::DirectoryNot => 8,
            TileValue::Version(_) => {
                versions += 1;
                TURNS[(versions - 1) % TURNS.len()]
            }
        };
        (value.clone(), look)
    };
    legend.iter().map(look).collect()
}

#[derive(Template)]
#[template(path = "profile/map.svg", escape = "html")]
struct Drawing {
    lang: &'static str,
    title: String,
    note: String,
    height: u32,
    tiles: Vec<Tile>,
    legend: Vec<Line>,
}

struct Tile {
    x: u32,
    y: u32,
    code: String,
    look: usize,
    sign: usize,
    title: String,
}

struct Line {
    y: u32,
    look: usize,
    sign: usize,
    text: String,
}

/// Answers the map as a drawing.
pub(crate) async fn drawing(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = Asked::strictly(&page)?;
    let found = profile::map(&web.ctx, &page.viewer, &asked.question(), asked.on);
    let found = found.map_err(|error| PageError::new(page.clone(), error))?;
    let painted = paint(&found.legend);
    let look = |value: &TileValue| {
        painted.iter().position(|(own, _)| own == value).map_or((0, 0), |at| (painted[at].1, at + 1))
    };
    let tiles = found.tiles.iter().map(|tile| {
        let (column, row) = place(tile.country);
        let (look, sign) = look(&tile.value);
        let title = format!("{}: {}", page.country(tile.country), value_name(&page, &tile.value));
        let x = (u32::from(column) - 1) * STEP;
        let y = ABOVE + (u32::from(row) - 1) * STEP;
        Tile { x, y, code: tile.country.to_string(), look, sign, title }
    });
    let bottom = ABOVE + 7 * STEP + 10;
    let legend = found.legend.iter().enumerate().map(|(at, (value, count))| {
        let (look, sign) = look(value);
        let text = format!("{} ({})", value_name(&page, value), page.number(*count));
        Line { y: bottom + at as u32 * LINE, look, sign, text }
    });
    let legend: Vec<Line> = legend.collect();
    let drawing = Drawing {
        lang: page.language.tag(),
        title: format!("{} – {}", asked.said(&page), page.day(found.on)),
        note: page.t("notice-text"),
        height: bottom + legend.len() as u32 * LINE + 24,
        tiles: tiles.collect(),
        legend,
    };
    let Ok(text) = drawing.render() else {
        return Err(PageError::new(page, domain::DomainError::Internal));
    };
    let kind = HeaderValue::from_static("image/svg+xml; charset=utf-8");
    let policy = HeaderValue::from_static("cross-origin");
    let header = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
    let mut response = (header, text).into_response();
    response.headers_mut().insert("cross-origin-resource-policy", policy);
    Ok(response)
}

impl Drawing {
    /// Width of the whole.
    #[expect(clippy::unused_self, reason = "the template asks the drawing for its measures")]
    fn width(&self) -> u32 {
        8 * STEP - (STEP - EDGE)
    }

    /// Edge of a tile.
    #[expect(clippy::unused_self, reason = "the template asks the drawing for its measures")]
    fn edge(&self) -> u32 {
        EDGE
    }
}
