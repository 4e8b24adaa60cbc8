//! `/bucs` and `/seds`: the code lists by sector.

use crate::Web;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::value::{Participation, Sector};

#[derive(Template)]
#[template(path = "buc/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    title: String,
    lead: String,
    /// The other of the two lists.
    other: (String, String),
    groups: Vec<Group>,
}

/// The codes of one sector.
struct Group {
    id: String,
    name: String,
    rows: Vec<Row>,
}

/// One code.
struct Row {
    href: String,
    code: String,
    title: String,
    note: String,
}

/// Answers all business use cases.
pub(crate) async fn bucs(State(web): State<Web>, page: Page) -> Response {
    let moment = web.ctx.moment();
    let bucs = &moment.snapshot().lists.bucs;
    let group = |&sector: &Sector| Group {
        id: format!("sector-{sector}"),
        name: format!("{} ({sector})", page.sector(sector)),
        rows: bucs
            .iter()
            .filter(|buc| buc.sector == Some(sector))
            .map(|buc| Row {
                href: page.link(urls::buc(&buc.code)),
                code: buc.code.clone(),
                title: buc.title.clone(),
                note: buc.participation.map(|one| page.t(participation(one))).unwrap_or_default(),
            })
            .collect(),
    };
    let view = ListPage {
        title: page.t("bucs-title"),
        lead: page.t("bucs-lead"),
        other: (page.link(urls::seds()), page.t("seds-title")),
        groups: Sector::ALL.iter().map(group).collect(),
        page: &page,
    };
    page.render(StatusCode::OK, &view)
}

/// Answers all documents.
pub(crate) async fn seds(State(web): State<Web>, page: Page) -> Response {
    let moment = web.ctx.moment();
    let seds = &moment.snapshot().lists.seds;
    let group = |sector: Option<Sector>| Group {
        id: format!("sector-{}", sector.map_or("X", Sector::as_str)),
        name: sector
            .map_or_else(|| page.t("seds-administrative"), |sector| format!("{} ({sector})", page.sector(sector))),
        rows: seds
            .iter()
            .filter(|sed| sed.sector == sector)
            .map(|sed| Row {
                href: page.link(urls::sed(&sed.code)),
                code: sed.code.clone(),
                title: sed.title.clone(),
                note: if sed.starts.0.is_empty() {
                    String::new()
                } else {
                    page.say("sed-starts", "bucs", &sed.starts.0.join(", "))
                },
            })
            .collect(),
    };
    let view = ListPage {
        title: page.t("seds-title"),
        lead: page.t("seds-lead"),
        other: (page.link(urls::bucs()), page.t("bucs-title")),
        groups: Sector::ALL
            .iter()
            .map(|&sector| group(Some(sector)))
            .chain([group(None)])
            .filter(|group| !group.rows.is_empty())
            .collect(),
        page: &page,
    };
    page.render(StatusCode::OK, &view)
}

/// The key of a participation in words.
pub(super) fn participation(one: Participation) -> &'static str {
    match one {
        Participation::Bilateral => "buc-bilateral",
        Participation::Multilateral => "buc-multilateral",
    }
}
