//! `/profiles/{country}`: one version of a country's profile.

use super::value::{Group, grouped, language_name, office, shown, state, wants_original, word};
use super::{country_of, value};
use crate::Web;
use crate::error::PageError;
use crate::form::Form;
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::competence::by_sector;
use domain::profile::{self, Item, Section, Value, facts};
use domain::value::{BucStatus, CountryCode, ProfileContent, ProfileState, Sector};
use domain::{Ctx, DomainError, model};
use fluent_bundle::FluentValue;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "profile/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    form: &'a Form,
    country: String,
    country_href: String,
    code: String,
    standing: Vec<String>,
    /// Why it is not the version in force.
    old: Option<String>,
    current: Option<String>,
    is_stale: bool,
    is_demonstration: bool,
    /// That texts are translations, and where they can be read as they were written; or the way back.
    texts: Option<(String, String)>,
    summary: String,
    /// Sections of plain facts, by their anchor and title.
    sections: Vec<(&'static str, String, Vec<Group>)>,
    sectors: Vec<SectorRow>,
    bucs: Vec<BucTable>,
    links: Vec<(String, String)>,
    /// The number in force, for who may confirm it.
    confirm: Option<i32>,
    /// The number in force, for who may take it back.
    withdraw: Option<i32>,
    edit: Option<String>,
}

struct SectorRow {
    sector: Sector,
    name: String,
    mode: Option<String>,
    since: Option<String>,
    institutions: Option<String>,
    directory: String,
    differs: bool,
    began: Option<String>,
    automation: Option<String>,
    remark: Option<value::Shown>,
}

struct BucTable {
    sector: Sector,
    name: String,
    summed: String,
    rows: Vec<BucRow>,
}

struct BucRow {
    href: String,
    code: String,
    role: String,
    status: String,
    runs: bool,
    planned: Option<String>,
    actual: Option<String>,
    remark: Option<value::Shown>,
}

fn sector_rows(ctx: &Ctx, page: &Page, country: CountryCode, content: &ProfileContent) -> Vec<SectorRow> {
    let counts = by_sector(ctx, &page.viewer, country, page.today);
    let row = |&sector: &Sector| {
        let found = counts.iter().find(|count| count.sector == sector).map_or(0, |count| count.institutions);
        let one = content.sector(sector);
        let stated = one.and_then(|one| one.institutions);
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| page.day(day));
        let remark = one.map(|one| &one.remark).filter(|remark| !remark.is_empty());
        SectorRow {
            sector,
            name: page.sector(sector),
            mode: one.and_then(|one| one.mode).map(|mode| word(page, "mode", mode.as_str())),
            since: day(one.and_then(|one| one.mode_since)),
            institutions: stated.map(|count| page.number(count as usize)),
            directory: page.number(found),
            differs: stated.is_some_and(|count| count as usize != found),
            began: day(one.and_then(|one| one.first_production_on)),
            automation: one.and_then(|one| one.automation).map(|one| word(page, "automation", one.as_str())),
            remark: remark.map(|remark| shown(page, &Value::Texts(remark.clone()), &content.original)),
        }
    };
    Sector::ALL.iter().map(row).collect()
}

fn buc_tables(ctx: &Ctx, page: &Page, content: &ProfileContent) -> Vec<BucTable> {
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let table = |&sector: &Sector| {
        let own = content.bucs.iter().filter(|one| lists.buc(&one.buc).and_then(|buc| buc.sector) == Some(sector));
        let rows: Vec<BucRow> = own
            .map(|one| BucRow {
                href: page.link(urls::buc(&one.buc)),
                code: one.buc.clone(),
                role: page.with(&format!("role-{}", one.role), &[]),
                status: word(page, "status", one.status.as_str()),
                runs: one.status == BucStatus::InProduction,
                planned: one.planned_on.map(|day| page.day(day)),
                actual: one.actual_on.map(|day| page.day(day)),
                remark: (!one.remark.is_empty())
                    .then(|| shown(page, &Value::Texts(one.remark.clone()), &content.original)),
            })
            .collect();
        let runs = rows.iter().filter(|row| row.runs).count();
        let args = [("count", FluentValue::from(runs)), ("all", FluentValue::from(rows.len()))];
        BucTable { sector, name: page.sector(sector), summed: page.with("profile-bucs-summed", &args), rows }
    };
    Sector::ALL.iter().map(table).filter(|table| !table.rows.is_empty()).collect()
}

/// What is said of a version at its head.
fn standing(page: &Page, profile: &model::Profile) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(day) = profile::published_on(profile) {
        let args = [("number", FluentValue::from(profile.number)), ("on", FluentValue::from(page.day(day)))];
        said.push(page.with("profile-version", &args));
    }
    if profile.state == ProfileState::Published {
        if let Some(day) = profile.confirmed_on {
            said.push(page.on("profile-confirmed", day));
        }
        if let Some(day) = profile::due_on(profile) {
            said.push(page.on("profile-due", day));
        }
    }
    let original = language_name(&profile.content.original);
    said.push(page.say("profile-original", "language", &original));
    said
}

/// Answers a version: `?version=` by its number, `?on=` of a day, else the one in force.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(code): Path<String>) -> Result<Response, PageError> {
    let country = country_of(&page, &code)?;
    if code != country.as_str() {
        return Ok(Redirect::permanent(&page.link(urls::profile(country.as_str()))).into_response());
    }
    let number = match page.asked_value("version") {
        None => None,
        Some(text) => match text.parse::<i32>() {
            Ok(number) if number > 0 => Some(number),
            _ => return Err(PageError::new(page, DomainError::NotFound)),
        },
    };
    let found = if number.is_none() && page.asked_value("on").is_some() {
        let day = page
            .asked_day()
            .map_err(|said| PageError::bad_values(page.clone(), vec![said], urls::profile(country.as_str())))?;
        profile::in_force(&web.ctx.moment().snapshot().profiles, country, day).cloned()
    } else {
        profile::get(&web.ctx, &page.viewer, country, number)
    };
    let current = profile::get(&web.ctx, &page.viewer, country, None);
    let may_draft = profile::may_draft(&page.viewer, country);
    let Some(found) = found else {
        let versions = profile::versions(&web.ctx, country);
        let name = page.country(country);
        let said = match (number, versions.first()) {
            (Some(_), _) => page.say("profile-no-version", "country", &name),
            (None, None) => page.say("profile-none", "country", &name),
            (None, Some(last)) => match (page.asked_day(), &last.withdrawal_reason) {
                (Ok(day), Some(reason)) if day == page.today => page.say("profile-withdrawn", "reason", reason),
                (day, _) => {
                    let on = page.day(day.unwrap_or(page.today));
                    let args = [("country", FluentValue::from(name)), ("on", FluentValue::from(on))];
                    page.with("profile-none-then", &args)
                }
            },
        };
        return Ok(no_profile(&page, country, said, may_draft));
    };
    Ok(answer(&web, &page, country, &found, current.as_ref()))
}

#[derive(Template)]
#[template(path = "profile/none.html")]
struct NonePage<'a> {
    page: &'a Page,
    country: String,
    said: String,
    links: Vec<(String, String)>,
}

fn no_profile(page: &Page, country: CountryCode, said: String, may_draft: bool) -> Response {
    let name = page.country(country);
    let mut links = vec![
        (page.link(urls::country(country.as_str())), page.say("profile-to-country", "country", &name)),
        (page.link(urls::profile_history(country.as_str())), page.t("profile-history")),
    ];
    if may_draft {
        links.push((page.link(urls::profile_edit(country.as_str())), page.t("profile-edit")));
    }
    let status = axum::http::StatusCode::NOT_FOUND;
    page.render(status, &NonePage { page, said, country: name, links })
}

fn answer(
    web: &Web,
    page: &Page,
    country: CountryCode,
    found: &Arc<model::Profile>,
    current: Option<&Arc<model::Profile>>,
) -> Response {
    let content = &found.content;
    let facts = facts(content);
    let code = country.as_str();
    let of = |section: Section| {
        let own = facts.iter().filter(move |fact| fact.item.section() == section && fact.item != Item::SectorRemark);
        grouped(page, own, &content.original)
    };
    let section = |section: Section| {
        (section.as_str(), page.with(&format!("profile-section-{}", section.as_str()), &[]), of(section))
    };
    let is_current = found.state == ProfileState::Published;
    let number = (!is_current).then(|| found.number.to_string());
    let own = || urls::profile(code).with_some("version", number.as_deref());
    let texts = if wants_original(page) {
        Some((page.link(own()), page.t("profile-read-translated")))
    } else {
        let is_translated = facts.iter().any(|fact| shown(page, &fact.value, &content.original).is_translated);
        is_translated.then(|| (page.link(own().with("texts", "original")), page.t("profile-read-original")))
    };
    let old = match found.state {
        ProfileState::Superseded => Some(page.t("profile-superseded")),
        ProfileState::Withdrawn => {
            let reason = found.withdrawal_reason.clone().unwrap_or_default();
            Some(page.say("profile-withdrawn", "reason", &reason))
        }
        _ => None,
    };
    let number = (found.state != ProfileState::Published).then(|| found.number.to_string());
    let file = |name: &str| urls::export_file(name).with("country", code).with_some("version", number.as_deref());
    let links = [
        (urls::profile_history(code), "profile-history"),
        (urls::profiles_compare().with("country", code), "profile-compare"),
        (urls::readiness().with("country", code), "readiness-title"),
        (file("profiles.json"), "profile-as-json"),
        (file("profiles.csv"), "profile-as-csv"),
    ];
    let may_draft = profile::may_draft(&page.viewer, country);
    // Readers who may do nothing here get no token.
    let form = if may_draft { Form::new(web, page, &[]) } else { Form::default() };
    let name = page.country(country);
    let view = ShowPage {
        country_href: page.link(urls::country(code)),
        code: code.to_owned(),
        standing: standing(page, found),
        old,
        current: current.filter(|_| !is_current).map(|_| page.link(urls::profile(code))),
        is_stale: profile::is_stale(found, page.today),
        is_demonstration: found.is_demonstration,
        texts,
        summary: found.summary.clone(),
        sections: [Section::Governance, Section::Architecture, Section::Operation].map(section).into(),
        sectors: sector_rows(&web.ctx, page, country, content),
        bucs: buc_tables(&web.ctx, page, content),
        links: links.map(|(url, key)| (page.link(url), page.with(key, &[]))).into(),
        confirm: (is_current && may_draft).then_some(found.number),
        withdraw: (is_current && profile::may_publish(&page.viewer, country)).then_some(found.number),
        edit: may_draft.then(|| page.link(urls::profile_edit(code))),
        country: name,
        page,
        form: &form,
    };
    form.render(page, &view)
}

/// What the country's own page says of its profile.
pub(crate) struct Summary {
    pub(crate) href: String,
    pub(crate) standing: String,
    pub(crate) is_stale: bool,
    pub(crate) is_demonstration: bool,
    /// What is stated, as names and values.
    pub(crate) facts: Vec<(String, String)>,
}

/// The profile of a country in a few lines; none when it has none.
pub(crate) fn summary(ctx: &Ctx, page: &Page, country: CountryCode) -> Option<Summary> {
    let found = profile::get(ctx, &page.viewer, country, None)?;
    let wanted = [Item::Topology, Item::RinaOperation, Item::Router, Item::CdmVersion, Item::Languages, Item::Mode];
    let mut stated: Vec<(String, String)> = Vec::new();
    for fact in facts(&found.content).iter().filter(|fact| wanted.contains(&fact.item)) {
        let said = shown(page, &fact.value, &found.content.original).said.text;
        match fact.item {
            // Sectors of one mode are said in one line.
            Item::Mode => {
                let name = value::about(page, &fact.about);
                match stated.iter_mut().find(|(_, value)| *value == said) {
                    Some((names, _)) => *names = format!("{names}, {name}"),
                    None => stated.push((name, said)),
                }
            }
            Item::Router => stated.push((value::about(page, &fact.about), said)),
            item => stated.push((value::item(page, item), said)),
        }
    }
    for role in found.content.offices.iter().map(|office| office.role).take(1) {
        let first = found.content.offices.iter().find(|one| one.role == role);
        let name = first.map(|one| shown(page, &Value::Texts(one.name.clone()), &found.content.original).said.text);
        stated.insert(0, (office(page, role), name.unwrap_or_default()));
    }
    Some(Summary {
        href: page.link(urls::profile(country.as_str())),
        standing: standing(page, &found).join(" "),
        is_stale: profile::is_stale(&found, page.today),
        is_demonstration: found.is_demonstration,
        facts: stated,
    })
}

/// The name of a state, for the list of versions.
pub(super) fn state_name(page: &Page, profile: &model::Profile) -> String {
    state(page, profile.state)
}
