//! `/quality` and `/quality/<country>`: what is wanting in the entries, each with its list and what to do about it.

use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::Form;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::DomainError;
use domain::change_request::may_draft;
use domain::institution;
use domain::quality::{self, Kind};
use domain::value::CountryCode;

/// Entries on one page.
const ON_PAGE: usize = 100;

#[derive(Template)]
#[template(path = "quality/sum.html")]
struct SumPage<'a> {
    page: &'a Page,
    kinds: Vec<String>,
    countries: Vec<CountryRow>,
    totals: Vec<String>,
}

struct CountryRow {
    href: String,
    name: String,
    entries: String,
    /// Where the list is, and how many stand in it.
    counts: Vec<(String, String, bool)>,
}

/// Answers how much is wanting where.
pub(crate) async fn sum(State(web): State<Web>, page: Page) -> Response {
    let summed = quality::sum(&web.ctx, &page.viewer);
    let total = |kind: &Kind| summed.iter().map(|one| one.counts.get(kind).copied().unwrap_or(0)).sum::<usize>();
    let totals = Kind::ALL.iter().map(|kind| page.number(total(kind))).collect();
    let mut countries: Vec<CountryRow> = summed
        .iter()
        .map(|one| CountryRow {
            href: page.link(urls::quality_of(one.country.as_str())),
            name: page.country(one.country),
            entries: page.number(one.entries),
            counts: Kind::ALL
                .iter()
                .map(|kind| {
                    let count = one.counts.get(kind).copied().unwrap_or(0);
                    let href = page.link(urls::quality_of(one.country.as_str()).with("kind", kind.as_str()));
                    (href, page.number(count), count > 0)
                })
                .collect(),
        })
        .collect();
    page.sort_by_name(&mut countries, |row| &row.name);
    let kinds = Kind::ALL.iter().map(|kind| page.with(&format!("quality-{}", kind.as_str()), &[])).collect();
    page.render(StatusCode::OK, &SumPage { page: &page, kinds, countries, totals })
}

#[derive(Template)]
#[template(path = "quality/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    form: &'a Form,
    title: String,
    all: String,
    kinds: Vec<(String, String, String, bool)>,
    advice: Option<String>,
    rows: Vec<Row>,
    next: Option<String>,
    /// Where "these are right" is sent, for those who may say so.
    confirm: Option<String>,
}

struct Row {
    href: String,
    code: String,
    name: Said,
    edit: Option<String>,
}

/// Answers what is wanting in one country.
pub(crate) async fn list(State(web): State<Web>, page: Page, Path(code): Path<String>) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let country = CountryCode::parse(&code).map_err(|_| refused(DomainError::NotFound))?;
    let pairs = urls::pairs(page.query());
    let asked = |name: &str| pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str());
    let summed = quality::sum(&web.ctx, &page.viewer).into_iter().find(|one| one.country == country);
    let counts = summed.map(|one| one.counts).unwrap_or_default();
    let first = Kind::ALL.into_iter().find(|kind| counts.contains_key(kind));
    let chosen = Kind::parse(asked("kind")).or(first);
    let skip: usize = asked("skip").parse().unwrap_or(0);
    let found = chosen.map_or_else(Vec::new, |kind| quality::find(&web.ctx, &page.viewer, Some(country), Some(kind)));
    let may_keep = may_draft(&page.viewer, country);
    let total = found.len();
    let advice = found.first().map(|one| page.message(&one.advice));
    let rows: Vec<Row> = found
        .into_iter()
        .skip(skip)
        .take(ON_PAGE)
        .map(|one| Row {
            href: page.link(urls::institution(one.record.code())),
            code: one.record.code().to_owned(),
            name: page.name(one.record.revision(page.today).names.best(Some(page.language.tag()))),
            edit: may_keep.then(|| page.link(urls::request_new("edit", one.record.code()))),
        })
        .collect();
    let is_own = page.viewer.person().is_some_and(|person| person.country == Some(country));
    let can_confirm = matches!(chosen, Some(Kind::NeverConfirmed | Kind::ConfirmedLongAgo));
    let here = urls::quality_of(country.as_str()).with_some("kind", chosen.map(Kind::as_str));
    let form = if may_keep { Form::new(&web, &page, &[]) } else { Form::default() };
    let view = ListPage {
        title: page.say("quality-of", "country", &page.country(country)),
        all: page.link(urls::quality()),
        kinds: Kind::ALL
            .iter()
            .filter_map(|kind| {
                let count = counts.get(kind)?;
                let href = page.link(urls::quality_of(country.as_str()).with("kind", kind.as_str()));
                let name = page.with(&format!("quality-{}", kind.as_str()), &[]);
                Some((href, name, page.number(count), Some(*kind) == chosen))
            })
            .collect(),
        advice,
        next: (skip + ON_PAGE < total).then(|| page.link(here.with("skip", &(skip + ON_PAGE).to_string()))),
        confirm: (is_own && may_keep && can_confirm && !rows.is_empty())
            .then(|| format!("{}/confirm", urls::quality_of(country.as_str()))),
        rows,
        page: &page,
        form: &form,
    };
    Ok(form.render(&page, &view))
}

/// Notes that the entries of a list are right.
pub(crate) async fn confirm(
    State(web): State<Web>,
    Path(code): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let codes: Vec<String> = posted.all("code").map(str::to_owned).collect();
    match institution::confirm(&web.ctx, &posted.page.viewer, &codes).await {
        Ok(_) => Ok(Redirect::to(&posted.page.link(urls::quality_of(&code))).into_response()),
        Err(error) => Err(PageError::new(posted.page, error)),
    }
}
