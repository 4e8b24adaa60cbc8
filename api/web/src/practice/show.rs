//! `/practices/{reference}`: one practice, who takes it up, and what is near it.

use super::value::{Section, sections, size, state, title, word};
use crate::Web;
use crate::country::place;
use crate::error::PageError;
use crate::form::Form;
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::practice::{self, Seen};
use domain::value::{
    CountryCode, Maturity, PracticeContent, PracticeOutcome, PracticeState, Transferability, UptakeStage,
};
use domain::{Adopter, Ctx, DomainError, PracticeRecord, Snippet, model};
use fluent_bundle::FluentValue;
use std::sync::Arc;

/// Practices beside a list or a page.
const MOST_NEAR: usize = 5;

/// Names of facts with their values, each a text and where it leads.
pub(super) type Stated = Vec<(String, Vec<(Option<String>, Said)>)>;

/// A practice in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) title: Said,
    pub(crate) summary: Said,
    /// The piece around the words that were looked for, in place of the summary.
    pub(crate) parts: Vec<(String, bool)>,
    pub(crate) parts_lang: Option<String>,
    /// Country, sectors, year, maturity.
    pub(crate) facts: Vec<String>,
    /// That it did not work, is an example, expired.
    pub(crate) marks: Vec<String>,
    pub(crate) uptake: Option<String>,
}

fn marks(page: &Page, record: &PracticeRecord, version: &model::PracticeVersion) -> Vec<String> {
    let content = &version.content;
    let mut marks = Vec::new();
    let at = practice::state_on(version, page.today);
    if at != PracticeState::Published {
        marks.push(state(page, at));
    }
    if let Some(outcome @ (PracticeOutcome::DidNotWork | PracticeOutcome::PartlyWorked)) = content.outcome {
        marks.push(word(page, "outcome", outcome.as_str()));
    }
    if content.transferable == Some(Transferability::NotTransferable) {
        marks.push(word(page, "transferable", Transferability::NotTransferable.as_str()));
    }
    if record.practice.is_demonstration {
        marks.push(page.t("practice-example"));
    }
    marks
}

/// How many take a practice up, and how many of them use it.
fn uptake_line(page: &Page, record: &PracticeRecord) -> Option<String> {
    let stages = record.adopters.iter().map(|one| one.uptake.stage);
    let count = stages.clone().filter(|stage| *stage != UptakeStage::Abandoned).count();
    let used = stages.filter(|stage| *stage == UptakeStage::InUse).count();
    let args = [("count", FluentValue::from(count)), ("used", FluentValue::from(used))];
    (count > 0).then(|| page.with("practice-uptake-line", &args))
}

/// A practice in a list.
pub(crate) fn line(page: &Page, record: &PracticeRecord, snippet: Option<&Snippet>) -> Line {
    let content = &record.last().content;
    let summary = content.summary.best(page.language.tag(), &content.original);
    let mut facts = vec![page.country(record.country)];
    facts.extend(content.sectors.iter().map(|sector| page.sector(*sector)));
    facts.extend(content.maturity.map(|maturity| word(page, "maturity", maturity.as_str())));
    facts.extend(content.year.map(|year| year.to_string()));
    Line {
        href: page.link(urls::practice(record.practice.reference)),
        title: title(page, content),
        summary: summary.map_or_else(|| page.said("", ""), |text| page.said(&text.text, &text.language)),
        parts: snippet.map(|snippet| snippet.parts.clone()).unwrap_or_default(),
        parts_lang: snippet.and_then(|snippet| page.said("", &snippet.language).lang),
        facts,
        marks: marks(page, record, record.last()),
        uptake: uptake_line(page, record),
    }
}

/// Practices beside something they are about.
pub(crate) struct Beside {
    /// The newest ones.
    pub(crate) lines: Vec<Line>,
    /// Where all of them are.
    pub(crate) all: String,
}

/// The newest listed practices that meet a condition, with the address of all; none where there are none.
fn beside(ctx: &Ctx, page: &Page, all: urls::Url, fits: impl Fn(&PracticeRecord) -> bool) -> Option<Beside> {
    let moment = ctx.moment();
    let listed = |record: &&Arc<PracticeRecord>| {
        practice::state_on(record.last(), page.today) == PracticeState::Published && fits(record)
    };
    let mut found: Vec<_> = moment.snapshot().practices.all().iter().filter(listed).collect();
    found.sort_by_key(|record| std::cmp::Reverse(record.last().published_at));
    let lines: Vec<Line> = found.into_iter().take(MOST_NEAR).map(|record| line(page, record, None)).collect();
    (!lines.is_empty()).then(|| Beside { lines, all: page.link(all) })
}

/// Practices that an institution does or takes up.
pub(crate) fn of_institution(ctx: &Ctx, page: &Page, code: &str) -> Option<Beside> {
    beside(ctx, page, urls::practices().with("institution", code), |record| {
        record.last().content.institutions.iter().any(|own| own == code)
            || record.adopters.iter().any(|adopter| adopter.uptake.institution == code)
    })
}

/// Practices about a BUC.
pub(crate) fn of_buc(ctx: &Ctx, page: &Page, code: &str) -> Option<Beside> {
    let all = urls::practices().with("buc", code);
    beside(ctx, page, all, |record| record.last().content.bucs.iter().any(|own| own == code))
}

/// Practices from a country.
pub(crate) fn of_country(ctx: &Ctx, page: &Page, country: CountryCode) -> Option<Beside> {
    beside(ctx, page, urls::practices().with("country", country.as_str()), |record| record.country == country)
}

#[derive(Template)]
#[template(path = "practice/show.html")]
struct ShowPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    title: Said,
    standing: Vec<String>,
    marks: Vec<String>,
    is_demonstration: bool,
    /// Why it is not in the list, or not the latest version.
    old: Option<String>,
    current: Option<String>,
    languages: Vec<(String, String, String, bool)>,
    sections: Vec<Section>,
    /// Names and values, each a text and where it leads.
    facts: Stated,
    documents: Vec<(String, String, String)>,
    links: Vec<(String, Said)>,
    adopters: Vec<Taking>,
    tiles: Vec<Tile>,
    legend: Vec<(u8, String, usize)>,
    months: Vec<(String, String)>,
    near: Vec<Line>,
    doings: Vec<(String, String)>,
    versions: Vec<(String, String)>,
    confirm: Option<i32>,
    archive: Option<i32>,
}

/// An adopter.
struct Taking {
    country: String,
    institution: Option<(String, Said)>,
    stage: String,
    is_over: bool,
    since: String,
    steps: Vec<(String, String)>,
    texts: Vec<(String, Said)>,
    contact: Option<String>,
}

/// A country on the map of uptake.
struct Tile {
    column: u8,
    row: u8,
    look: u8,
    sign: u8,
    code: String,
    name: String,
    value: String,
}

/// What a country has to do with a practice: how it looks on the map, furthest first.
const LOOKS: [(Option<UptakeStage>, u8, u8); 5] = [
    (Some(UptakeStage::InUse), 1, 2),
    (Some(UptakeStage::Piloting), 6, 3),
    (Some(UptakeStage::Planned), 2, 4),
    (Some(UptakeStage::Interested), 3, 5),
    (Some(UptakeStage::Abandoned), 5, 6),
];

fn tiles(page: &Page, record: &PracticeRecord) -> (Vec<Tile>, Vec<(u8, String, usize)>) {
    let mut counts = [0_usize; 7];
    let tile = |country: CountryCode| {
        let (column, row) = place(country);
        let stages: Vec<_> =
            record.adopters.iter().filter(|one| one.country == country).map(|one| one.uptake.stage).collect();
        let (look, sign, value) = if country == record.country {
            (7, 1, page.t("practice-origin"))
        } else {
            let furthest = LOOKS.iter().find(|(stage, ..)| stage.is_some_and(|stage| stages.contains(&stage)));
            match furthest {
                Some((Some(stage), look, sign)) => (*look, *sign, word(page, "stage", stage.as_str())),
                _ => (0, 0, page.t("practice-no-uptake")),
            }
        };
        Tile { column, row, look, sign, code: country.to_string(), name: page.country(country), value }
    };
    let tiles: Vec<Tile> = CountryCode::all().map(tile).collect();
    tiles.iter().for_each(|tile| counts[usize::from(tile.sign)] += 1);
    let mut legend = vec![(7, page.t("practice-origin"), counts[1])];
    for (stage, look, sign) in LOOKS {
        let name = stage.map(|stage| word(page, "stage", stage.as_str())).unwrap_or_default();
        legend.push((look, name, counts[usize::from(sign)]));
    }
    legend.push((0, page.t("practice-no-uptake"), counts[0]));
    legend.retain(|(_, _, count)| *count > 0);
    (tiles, legend)
}

/// The spread over time: for each month in which a stage was reached, how many were how far at its end.
fn months(page: &Page, record: &PracticeRecord) -> Vec<(String, String)> {
    use chrono::{Datelike, NaiveDate};
    let mut days: Vec<NaiveDate> =
        record.adopters.iter().flat_map(|one| one.steps.iter().map(|step| step.on)).collect();
    days.sort_unstable();
    let mut ends: Vec<NaiveDate> = days
        .iter()
        .filter_map(|day| {
            let first = NaiveDate::from_ymd_opt(day.year(), day.month(), 1)?;
            first.checked_add_months(chrono::Months::new(1))?.pred_opt()
        })
        .collect();
    ends.dedup();
    let at = |end: NaiveDate| {
        let stage = |one: &Adopter| one.steps.iter().rfind(|step| step.on <= end).map(|step| step.stage);
        let counts = UptakeStage::ALL.iter().filter_map(|wanted| {
            let count = record.adopters.iter().filter(|one| stage(one) == Some(*wanted)).count();
            (count > 0).then(|| format!("{} {}", page.number(count), word(page, "stage", wanted.as_str())))
        });
        (page.day(end.min(page.today)), counts.collect::<Vec<_>>().join(" · "))
    };
    ends.into_iter().map(at).collect()
}

fn adopters(ctx: &Ctx, page: &Page, record: &PracticeRecord) -> Vec<Taking> {
    let contacts = practice::contacts(&page.viewer, record).adopters;
    let one = |adopter: &Adopter| {
        let texts = [
            ("adaptation", &adopter.uptake.adaptation),
            ("evidence", &adopter.uptake.evidence),
            ("reason", &adopter.uptake.reason),
        ];
        let text = |(name, texts): (&str, &domain::value::Texts)| {
            let text = texts.best(page.language.tag(), "en")?;
            Some((word(page, "uptake", name), page.said(&text.text, &text.language)))
        };
        let contact = contacts
            .iter()
            .find(|(country, code, _)| *country == adopter.country && *code == adopter.uptake.institution);
        Taking {
            country: page.country(adopter.country),
            institution: crate::institution::named(ctx, page, &adopter.uptake.institution),
            stage: word(page, "stage", adopter.uptake.stage.as_str()),
            is_over: adopter.uptake.stage == UptakeStage::Abandoned,
            since: adopter.steps.last().map(|step| page.day(step.on)).unwrap_or_default(),
            steps: adopter
                .steps
                .iter()
                .map(|step| (word(page, "stage", step.stage.as_str()), page.day(step.on)))
                .collect(),
            texts: texts.into_iter().filter_map(text).collect(),
            contact: contact.map(|(.., mailbox)| mailbox.clone()),
        }
    };
    let mut list: Vec<Taking> = record.adopters.iter().map(one).collect();
    page.sort_by_name(&mut list, |one| &one.country);
    list
}

/// Facts of a practice with where they lead.
pub(super) fn facts(ctx: &Ctx, page: &Page, country: CountryCode, content: &PracticeContent) -> Stated {
    let plain = |text: String| vec![(None, Said::own(text))];
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let name = |key: &str| page.with(&format!("practice-facet-{key}"), &[]);
    let narrowed = |key: &str, value: &str| Some(page.link(urls::practices().with(key, value)));
    let mut facts = vec![(
        name("country"),
        vec![(Some(page.link(urls::country(country.as_str()))), Said::own(page.country(country)))],
    )];
    let institutions: Vec<_> = content
        .institutions
        .iter()
        .filter_map(|code| crate::institution::named(ctx, page, code))
        .map(|(href, said)| (Some(href), said))
        .collect();
    facts.push((name("institution"), institutions));
    let sector =
        |sector: &domain::value::Sector| (narrowed("sector", sector.as_str()), Said::own(page.sector(*sector)));
    facts.push((name("sector"), content.sectors.iter().map(sector).collect()));
    let buc = |code: &String| {
        let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
        (Some(page.link(urls::buc(code))), page.said(&format!("{code} {title}"), "en"))
    };
    facts.push((name("buc"), content.bucs.iter().map(buc).collect()));
    let one = |key: &str, value: Option<&'static str>| {
        let value = value.map(|value| vec![(narrowed(key, value), Said::own(word(page, key, value)))]);
        (name(key), value.unwrap_or_default())
    };
    facts.push(one("maturity", content.maturity.map(Maturity::as_str)));
    facts.push(one("outcome", content.outcome.map(PracticeOutcome::as_str)));
    facts.push(one("transferable", content.transferable.map(Transferability::as_str)));
    facts.push((name("year"), content.year.map(|year| plain(year.to_string())).unwrap_or_default()));
    let contact =
        content.contact.as_ref().map(|mailbox| vec![(Some(format!("mailto:{mailbox}")), Said::own(mailbox.clone()))]);
    facts.push((name("contact"), contact.unwrap_or_default()));
    facts.retain(|(_, values)| !values.is_empty());
    facts
}

/// Links elsewhere, and files.
pub(super) fn links(page: &Page, content: &PracticeContent) -> Vec<(String, Said)> {
    let link = |link: &domain::value::PracticeLink| {
        let said = super::value::said(page, &link.title, &content.original);
        let said = if said.text.is_empty() { Said::own(link.url.clone()) } else { said };
        (link.url.clone(), said)
    };
    content.links.iter().map(link).collect()
}

pub(super) fn documents(page: &Page, reference: i32, content: &PracticeContent) -> Vec<(String, String, String)> {
    let one = |file: &domain::value::Document| {
        let href = page.link(urls::practice_file(reference, &file.attachment.to_string()));
        (href, file.name.clone(), size(page, file.size))
    };
    content.documents.iter().map(one).collect()
}

/// Answers a practice: the version published last, or with `?version=` another one.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let reference = page.reference(&id)?;
    if id != reference.to_string() {
        return Ok(Redirect::permanent(&page.link(urls::practice(reference))).into_response());
    }
    let Seen { record, draft } = practice::get(&web.ctx, &page.viewer, &id).await.map_err(refused)?;
    let Some(record) = record else {
        // What is under way has a page of its own.
        return Ok(Redirect::to(&page.link(urls::practice_review(reference))).into_response());
    };
    let version = match page.asked_value("version") {
        None => record.last(),
        Some(number) => {
            let number = number.parse::<i32>().ok();
            let found = record.versions.iter().find(|version| number.is_some() && version.number == number);
            found.ok_or_else(|| refused(DomainError::NotFound))?
        }
    };
    Ok(answer(&web, &page, &record, version, draft.is_some()))
}

fn answer(
    web: &Web,
    page: &Page,
    record: &PracticeRecord,
    version: &model::PracticeVersion,
    has_draft: bool,
) -> Response {
    let reference = record.practice.reference;
    let content = &version.content;
    let is_last = version.id == record.last().id;
    let number = record.last().number.unwrap_or(0);
    let may_write = practice::may_write(&page.viewer, &record.practice);
    let (may_confirm, may_archive) = (
        is_last && practice::may_confirm(&page.viewer, &record.practice),
        is_last && practice::may_archive(&page.viewer, &record.practice),
    );
    let at = practice::state_on(version, page.today);
    let own =
        |url: urls::Url| if is_last { url } else { url.with("version", &version.number.unwrap_or(0).to_string()) };
    let asked = page.asked_value("texts");
    let shown = asked.as_deref().unwrap_or(page.language.tag());
    let best = content.title.best(shown, &content.original).map(|text| text.language.clone()).unwrap_or_default();
    let languages = content.languages().into_iter().map(|language| {
        let href = page.link(own(urls::practice(reference)).with("texts", language));
        (language.to_owned(), language_name(language), href, language == best)
    });
    let mut standing = Vec::new();
    if let Some(at) = version.published_at {
        let day = page.day(domain::clock::brussels_day(at));
        let args = [("number", FluentValue::from(version.number.unwrap_or(1))), ("on", FluentValue::from(day))];
        standing.push(page.with("practice-version", &args));
    }
    if let (PracticeState::Published, Some(due)) = (at, practice::due_on(version)) {
        standing.push(page.on("practice-due", due));
    }
    standing.push(page.say("practice-original", "language", &language_name(&content.original)));
    let old = match at {
        PracticeState::Expired => Some(page.t("practice-expired")),
        PracticeState::Superseded => Some(page.t("practice-superseded")),
        PracticeState::Archived => {
            Some(page.say("practice-archived", "reason", version.archive_reason.as_deref().unwrap_or_default()))
        }
        _ => None,
    };
    let mut doings = Vec::new();
    if practice::may_state_uptake(&page.viewer) {
        doings.push((page.link(urls::practice_uptake(reference)), page.t("practice-take-up")));
    }
    if has_draft {
        doings.push((page.link(urls::practice_review(reference)), page.t("practice-under-way")));
    } else if may_write {
        doings.push((page.link(urls::practice_edit(reference)), page.t("practice-new-version")));
    }
    // Whoever asks their own country asks without a visit.
    let is_own = page
        .viewer
        .person()
        .and_then(|person| person.country)
        .is_some_and(|own| own.as_str() == record.practice.country);
    if domain::visit::may_ask(&page.viewer) && !is_own {
        let there = urls::visit_new().with("practice", &reference.to_string());
        doings.push((page.link(there), page.t("visit-ask-about")));
    }
    let versions = record.versions.iter().rev().filter(|one| one.id != version.id).map(|one| {
        let day = one.published_at.map(|at| page.day(domain::clock::brussels_day(at))).unwrap_or_default();
        let number = one.number.unwrap_or(0);
        let args = [("number", FluentValue::from(number)), ("on", FluentValue::from(day))];
        let href = page.link(urls::practice(reference).with("version", &number.to_string()));
        (href, page.with("practice-version", &args))
    });
    let (tiles, legend) = tiles(page, record);
    let form = if may_confirm || may_archive { Form::new(web, page, &[]) } else { Form::default() };
    let title_in = content.title.best(shown, &content.original);
    let view = ShowPage {
        reference,
        title: title_in.map_or_else(|| title(page, content), |text| page.said(&text.text, &text.language)),
        standing,
        marks: marks(page, record, version),
        is_demonstration: record.practice.is_demonstration,
        old,
        current: (!is_last).then(|| page.link(urls::practice(reference))),
        languages: languages.collect(),
        sections: sections(page, content, Some(shown)),
        facts: facts(&web.ctx, page, record.country, content),
        documents: documents(page, reference, content),
        links: links(page, content),
        adopters: adopters(&web.ctx, page, record),
        tiles,
        legend,
        months: months(page, record),
        near: practice::similar(&web.ctx, record, MOST_NEAR).iter().map(|one| line(page, one, None)).collect(),
        doings,
        versions: versions.collect(),
        confirm: may_confirm.then_some(number),
        archive: (may_archive && matches!(at, PracticeState::Published | PracticeState::Expired)).then_some(number),
        page,
        form: &form,
    };
    form.render(page, &view)
}
