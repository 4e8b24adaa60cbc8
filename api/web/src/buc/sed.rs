//! `/seds/{code}`: one document: which cases it starts and where it is used.

use crate::Web;
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Lists;
use domain::model::Sed;
use domain::value::CountryCode;

#[derive(Template)]
#[template(path = "buc/sed.html")]
struct SedPage<'a> {
    page: &'a Page,
    code: String,
    title: String,
    /// The title was not confirmed.
    is_doubtful: bool,
    sector: String,
    starts: Vec<Case>,
    used: Vec<Case>,
    is_administrative: bool,
    countries: Vec<(String, String)>,
}

/// A case the document belongs to.
struct Case {
    href: String,
    code: String,
    title: String,
}

/// Answers the page of one document.
pub(crate) async fn sed(
    State(web): State<Web>,
    page: Page,
    code: Result<Path<String>, PathRejection>,
) -> Result<Response, PageError> {
    let Ok(Path(code)) = code else { return Err(PageError::no_such_page(page)) };
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let Some(sed) = lists.sed(&code) else {
        let said = page.say("unknown-sed", "code", &code.chars().take(40).collect::<String>());
        let near = vec![(page.link(urls::seds()), page.t("seds-title"))];
        return Err(PageError::unknown(page, said, near, &code));
    };
    if sed.code != code {
        return Ok(Redirect::permanent(&page.link(urls::sed(&sed.code))).into_response());
    }
    Ok(page.render(StatusCode::OK, &view(&page, lists, sed)))
}

fn view<'a>(page: &'a Page, lists: &Lists, sed: &Sed) -> SedPage<'a> {
    let cases = |codes: &[String]| {
        let case = |code: &String| Case {
            href: page.link(urls::buc(code)),
            code: code.clone(),
            title: lists.buc(code).map(|buc| buc.title.clone()).unwrap_or_default(),
        };
        codes.iter().map(case).collect::<Vec<_>>()
    };
    let mut countries: Vec<(String, String)> =
        CountryCode::all().map(|code| (code.to_string(), page.country(code))).collect();
    page.sort_by_name(&mut countries, |(_, name)| name);
    SedPage {
        code: sed.code.clone(),
        title: sed.title.clone(),
        is_doubtful: sed.title_confidence == "low",
        sector: sed.sector.map_or_else(|| page.t("seds-administrative"), |sector| page.sector(sector)),
        starts: cases(&sed.starts.0),
        used: cases(&sed.used_in.0),
        is_administrative: sed.sector.is_none(),
        countries,
        page,
    }
}
