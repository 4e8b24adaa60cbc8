//! `/visits/new` and `/visits/{reference}/edit`: a request is written step by step, and kept after each.

use super::fill::{self, MOST_PEOPLE, PARTS};
use super::list::{Line, line, listed};
use super::value::{country, host as host_name, topic, window, word};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::i18n::Language;
use crate::institution::named;
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::session::random_token;
use domain::value::{CountryCode, MeetingFormat, Sector, VisitKind, VisitSupport};
use domain::visit::{self, Asked, HostAsked, LONGEST_TEXT, LONGEST_TOPIC, MOST_HOSTS, MOST_WINDOWS, Saving, Seen};
use domain::{DomainError, Problems};

/// A text to be written.
struct Area {
    name: &'static str,
    label: String,
    rows: usize,
    most: usize,
}

/// A choice with a word of explanation.
struct Choice {
    value: &'static str,
    name: String,
    hint: String,
    is_chosen: bool,
}

struct HostRow {
    at: usize,
    /// What the institution is called.
    name: Option<Said>,
    countries: Vec<(String, String, bool)>,
    institution: String,
    is_required: bool,
    wrong: Option<String>,
}

struct WindowRow {
    at: usize,
    from: String,
    to: String,
    wrong: Option<String>,
}

/// Somebody who is to come.
pub(super) struct PersonRow {
    pub(super) at: String,
    pub(super) title: String,
    pub(super) hint: Option<String>,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) position: String,
    pub(super) wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "visit/edit.html")]
struct EditPage<'a> {
    page: &'a Page,
    form: &'a Form,
    title: Said,
    part: &'static str,
    part_name: String,
    place: String,
    /// Parts with their links, where there is something to go to, and whether it is this one.
    parts: Vec<(String, Option<String>, bool)>,
    action: String,
    reference: Option<i32>,
    expected: i32,
    is_saved: bool,
    kinds: Vec<Choice>,
    languages: Vec<(String, String, bool)>,
    areas: Vec<Area>,
    sectors: Vec<(&'static str, String, bool)>,
    hosts: Vec<HostRow>,
    known: Vec<String>,
    similar: Vec<Line>,
    windows: Vec<WindowRow>,
    formats: Vec<(String, String, bool)>,
    people_rows: Vec<PersonRow>,
    support: Vec<(&'static str, String, bool)>,
    most_topic: usize,
    /// What a new request brings along: fields that stand in no part that is shown.
    carried: Vec<(String, String)>,
    summary: Vec<(String, String)>,
    /// What is missing, with where to write it.
    missing: Vec<(String, String)>,
    back: String,
}

/// Rows of people that stand there before they are needed.
const MOST_ROWS: usize = 12;

const AREAS: [(&str, usize); 3] = [("objectives", 6), ("questions", 5), ("outcome", 3)];

/// People as rows of the form: those who are named, room for as many as come, and the replacement.
pub(super) fn people_rows(page: &Page, form: &Form, visitors: Option<u32>) -> Vec<PersonRow> {
    let is_typed =
        |at: &usize| ["name", "email", "position"].iter().any(|name| !form.value(&format!("{name}-{at}")).is_empty());
    let typed = (0..MOST_PEOPLE).rev().find(is_typed).map_or(0, |last| last + 1);
    let expected = (visitors.unwrap_or(3) as usize).min(MOST_ROWS);
    let count = typed.max(expected).clamp(1, MOST_PEOPLE);
    let row = |at: String, title: String, hint: Option<String>| {
        let value = |name: &str| form.value(&format!("{name}-{at}")).to_owned();
        PersonRow {
            title,
            hint,
            name: value("name"),
            email: value("email"),
            position: value("position"),
            wrong: form.wrong(&format!("name-{at}")).map(str::to_owned),
            at,
        }
    };
    let numbered =
        |at: usize| row(at.to_string(), page.say("visit-person-number", "number", &page.number(at + 1)), None);
    let mut rows: Vec<PersonRow> = (0..count).map(numbered).collect();
    let hint = page.t("visit-replacement-hint");
    rows.push(row("replacement".to_owned(), page.t("visit-field-replacement"), Some(hint)));
    rows
}

fn host_rows(web: &Web, page: &Page, form: &Form) -> Vec<HostRow> {
    let is_typed = |at: &usize| {
        ["host-country", "host-institution"].iter().any(|name| !form.value(&format!("{name}-{at}")).is_empty())
    };
    let count = (0..=MOST_HOSTS).rev().find(is_typed).map_or(2, |last| last + 2).min(MOST_HOSTS);
    let mut countries: Vec<(String, String)> =
        CountryCode::all().map(|code| (code.to_string(), page.country(code))).collect();
    page.sort_by_name(&mut countries, |(_, name)| name);
    let row = |at: usize| {
        let chosen = form.value(&format!("host-country-{at}"));
        HostRow {
            at,
            countries: countries.iter().map(|(code, name)| (code.clone(), name.clone(), code == chosen)).collect(),
            name: named(&web.ctx, page, form.value(&format!("host-institution-{at}"))).map(|(_, said)| said),
            institution: form.value(&format!("host-institution-{at}")).to_owned(),
            is_required: form.value(&format!("host-required-{at}")) == "yes",
            wrong: form.wrong(&format!("host-country-{at}")).map(str::to_owned),
        }
    };
    (0..count).map(row).collect()
}

/// Stretches of days as rows of a form.
fn window_rows(form: &Form) -> Vec<WindowRow> {
    let row = |at: usize| WindowRow {
        at,
        from: form.value(&format!("from-{at}")).to_owned(),
        to: form.value(&format!("to-{at}")).to_owned(),
        wrong: form.wrong(&format!("from-{at}")).or(form.wrong(&format!("to-{at}"))).map(str::to_owned),
    };
    (0..MOST_WINDOWS).map(row).collect()
}

/// What the hosts that are asked say of themselves.
async fn known(web: &Web, page: &Page, asked: &Asked) -> Result<Vec<String>, DomainError> {
    let all = visit::hostings(&web.ctx, &page.viewer).await?;
    let mut said = Vec::new();
    for hosting in all.iter().filter(|row| asked.hosts.iter().any(|host| host.country == row.country)) {
        let name = country(page, &hosting.country);
        if let Some(capacity) = hosting.capacity {
            let capacity = page.number(usize::try_from(capacity).unwrap_or(0));
            let args = [("country", name.clone().into()), ("capacity", capacity.into())];
            said.push(page.with("visit-hosting-known", &args));
        }
        for one in hosting.blackouts.0.iter().filter(|one| one.days.to >= page.today) {
            let days = (page.day(one.days.from), page.day(one.days.to));
            let args = [("country", name.clone().into()), ("from", days.0.into()), ("to", days.1.into())];
            said.push(page.with("visit-hosting-closed", &args));
        }
        said.extend((!hosting.note.is_empty()).then(|| format!("{name}: {}", hosting.note)));
    }
    Ok(said)
}

/// Open requests that ask much the same.
fn similar(web: &Web, page: &Page, asked: &Asked, own: Option<i32>) -> Vec<Line> {
    let hosts: Vec<String> =
        asked.hosts.iter().map(|host| host.country.clone()).filter(|code| !code.is_empty()).collect();
    let words = format!("{} {}", asked.content.topic, asked.content.objectives);
    let found = visit::similar(&web.ctx, &page.viewer, (&hosts, &asked.content.bucs), &words, 4);
    // What is wrong with what is asked stands at its fields.
    let found = found.unwrap_or_default();
    let others = found.iter().filter(|record| Some(record.visit.reference) != own);
    others.map(|record| line(page, &listed(&web.ctx, page, record), None)).collect()
}

/// Everything that is asked, for the last step.
fn summary(web: &Web, page: &Page, seen: &Seen) -> Vec<(String, String)> {
    let content = &seen.visit.content;
    let host = |one: &domain::model::VisitHost| {
        let name = host_name(&web.ctx, page, one).1.text;
        if one.is_required { format!("{name} ({})", page.t("visit-host-required")) } else { name }
    };
    let number = |number: Option<u32>| number.map(|number| page.number(number as usize)).unwrap_or_default();
    let list = |list: Vec<String>| list.join(", ");
    let windows = content.windows.iter().map(|one| window(page, *one)).collect::<Vec<_>>().join("; ");
    let people = &seen.visit.participants;
    let practice = content.practice.map(|number| format!("#{number}")).unwrap_or_default();
    let format = content.format.map(|one| page.with(&format!("training-format-{one}"), &[])).unwrap_or_default();
    let mut rows = vec![
        (page.t("visit-field-kind"), word(page, "kind", seen.visit.kind.as_str())),
        (page.t("visit-field-topic"), content.topic.clone()),
        (page.t("visit-field-objectives"), content.objectives.clone()),
        (page.t("visit-field-questions"), content.questions.clone()),
        (page.t("visit-field-outcome"), content.outcome.clone()),
        (page.t("practice-facet-sector"), list(content.sectors.iter().map(|one| page.sector(*one)).collect())),
        (page.t("practice-facet-buc"), content.bucs.join(", ")),
        (page.t("visit-field-practice"), practice),
        (page.t("visit-field-institution"), content.institution.clone()),
        (page.t("visit-hosts"), list(seen.hosts.iter().map(host).collect())),
        (page.t("visit-windows"), windows),
        (page.t("visit-field-days"), number(content.days)),
        (page.t("training-field-format"), format),
        (page.t("visit-field-visitors"), number(content.visitors)),
        (page.t("visit-field-more"), content.more_because.clone()),
        (page.t("visit-field-people"), list(people.people.iter().map(|one| one.name.clone()).collect())),
        (page.t("visit-field-replacement"), people.replacement.iter().map(|one| one.name.clone()).collect()),
        (page.t("visit-field-languages"), list(content.languages.iter().map(|one| language_name(one)).collect())),
        (page.t("visit-field-interpretation"), content.interpretation.clone()),
        (
            page.t("visit-field-support"),
            list(content.support.iter().map(|one| word(page, "support", one.as_str())).collect()),
        ),
        (page.t("visit-field-support-note"), content.support_note.clone()),
    ];
    rows.retain(|(_, value)| !value.is_empty());
    rows
}

/// One request as it is written.
struct Written<'a> {
    seen: Option<&'a Seen>,
    asked: &'a Asked,
    part: &'static str,
    carried: Vec<(String, String)>,
}

async fn answer(web: &Web, page: &Page, form: &Form, written: Written<'_>) -> Result<Response, DomainError> {
    let Written { seen, asked, part, carried } = written;
    let reference = seen.map(|seen| seen.visit.reference);
    let name = |part: &str| page.with(&format!("visit-part-{part}"), &[]);
    let there = |part: &str| reference.map(|number| page.link(urls::visit_edit(number).with("part", part)));
    let at = PARTS.iter().position(|own| *own == part).unwrap_or(0);
    let place = [("at", page.number(at + 1).into()), ("count", page.number(PARTS.len()).into())];
    let mut missing = Vec::new();
    if let (Some(seen), "check") = (seen, part) {
        for mut problem in visit::unready(&web.ctx, &seen.visit, &seen.hosts).await? {
            fill::at_fields(&mut problem, None);
            let field = problem.path.first().cloned().unwrap_or_default();
            let href = there(fill::part_of(&field)).unwrap_or_default();
            missing.push((format!("{href}#{field}"), page.message(&problem.message)));
        }
    }
    let kinds = VisitKind::ALL.iter().map(|kind| Choice {
        value: kind.as_str(),
        name: word(page, "kind", kind.as_str()),
        hint: page.with(&format!("visit-kind-hint-{kind}"), &[]),
        is_chosen: form.value("kind") == kind.as_str(),
    });
    let languages = Language::ALL.into_iter();
    let languages =
        languages.map(|one| (one.tag().to_owned(), one.own_name().to_owned(), one.tag() == form.value("language")));
    let area = |(name, rows): (&'static str, usize)| Area {
        name,
        label: page.with(&format!("visit-field-{name}"), &[]),
        rows,
        most: LONGEST_TEXT,
    };
    let is_about_hosts = matches!(part, "hosts" | "check");
    let view = EditPage {
        title: seen.map_or_else(|| Said::own(page.t("visit-new")), |seen| topic(page, &seen.visit)),
        part,
        part_name: name(part),
        place: page.with("visit-part-of", &place),
        parts: PARTS.map(|own| (name(own), there(own), own == part)).to_vec(),
        action: page.link(reference.map_or_else(urls::visit_new, urls::visit_edit)),
        reference,
        expected: seen.map_or(0, |seen| seen.visit.version),
        is_saved: page.asked_value("saved").is_some(),
        kinds: kinds.collect(),
        languages: languages.collect(),
        areas: AREAS.map(area).into(),
        sectors: Sector::ALL
            .iter()
            .map(|one| (one.as_str(), page.sector(*one), form.holds("sectors", one.as_str())))
            .collect(),
        hosts: host_rows(web, page, form),
        known: if is_about_hosts || part == "when" { known(web, page, asked).await? } else { Vec::new() },
        similar: if is_about_hosts { similar(web, page, asked, reference) } else { Vec::new() },
        windows: window_rows(form),
        formats: MeetingFormat::ALL
            .iter()
            .map(|one| {
                let name = page.with(&format!("training-format-{one}"), &[]);
                (one.to_string(), name, form.value("format") == one.as_str())
            })
            .collect(),
        people_rows: people_rows(page, form, asked.content.visitors),
        support: VisitSupport::ALL
            .iter()
            .map(|one| (one.as_str(), word(page, "support", one.as_str()), form.holds("support", one.as_str())))
            .collect(),
        most_topic: LONGEST_TOPIC,
        carried,
        summary: seen.map(|seen| summary(web, page, seen)).unwrap_or_default(),
        missing,
        back: page.link(reference.map_or_else(urls::visits, urls::visit)),
        page,
        form,
    };
    Ok(form.render(page, &view))
}

fn may(page: &Page) -> Result<(), PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    page.viewer.signed_in().map_err(refused)?;
    if visit::may_ask(&page.viewer) { Ok(()) } else { Err(refused(DomainError::Forbidden)) }
}

/// What a new request begins with: a practice, an institution or a country of the address.
fn begun(web: &Web, page: &Page, value: impl Fn(&str) -> Option<String>) -> Asked {
    let moment = web.ctx.moment();
    let snapshot = moment.snapshot();
    let mut asked = fill::empty(page.language.tag());
    let record = value("practice").and_then(|text| text.parse().ok());
    if let Some(record) = record.and_then(|reference| snapshot.practices.by_reference(reference)) {
        let content = &record.last().content;
        asked.content.practice = Some(record.practice.reference);
        let title = content.title.best(page.language.tag(), &content.original);
        asked.content.topic = title.map(|text| text.text.clone()).unwrap_or_default();
        asked.content.sectors.clone_from(&content.sectors);
        asked.content.bucs.clone_from(&content.bucs);
        let host = HostAsked { country: record.practice.country.clone(), ..HostAsked::default() };
        asked.hosts.push(host);
    }
    let institution = value("institution");
    if let Some(record) = institution.and_then(|code| snapshot.by_code(&code).cloned())
        && record.institution.is_public
    {
        let host =
            HostAsked { country: record.country.to_string(), institution: record.code().to_owned(), is_required: None };
        asked.hosts.push(host);
    }
    let country = value("country").and_then(|code| CountryCode::parse(&code).ok());
    asked.hosts.extend(country.map(|code| HostAsked { country: code.to_string(), ..HostAsked::default() }));
    let own = page.viewer.person().and_then(|person| person.country).map(String::from).unwrap_or_default();
    asked.hosts.retain(|host| host.country != own);
    asked
}

/// What a new request brings along to its second step.
fn carried(asked: &Asked) -> Vec<(String, String)> {
    fill::values(asked).into_iter().filter(|(name, value)| name.starts_with("host-") && !value.is_empty()).collect()
}

/// Answers the form of a new request.
pub(crate) async fn new(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    may(&page)?;
    let asked = begun(&web, &page, |name| page.asked_value(name));
    let mut form = Form::holding(&web, &page, fill::values(&asked));
    // Whoever presses the button twice begins one request.
    form.set("key", &random_token(&web.ctx));
    let written = Written { seen: None, asked: &asked, part: PARTS[0], carried: carried(&asked) };
    answer(&web, &page, &form, written).await.map_err(|error| PageError::new(page.clone(), error))
}

/// Keeps a new request.
pub(crate) async fn create(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    may(page)?;
    let mut wrong = Vec::new();
    let before = fill::empty(page.language.tag());
    let asked = fill::typed(&posted, "hosts", before, &mut wrong);
    let asked = fill::typed(&posted, PARTS[0], asked, &mut wrong);
    let saving = Saving { visit: None, expected: 0, asked: asked.clone() };
    let key = Some(posted.value("key")).filter(|key| !key.is_empty());
    match visit::save(&web.ctx, &page.viewer, saving, key).await {
        Ok((row, _)) => Ok(gone_on(page, row.reference, &posted, PARTS[0])),
        Err(error) => {
            let Problems(mut found) = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            found.iter_mut().for_each(|problem| fill::at_fields(problem, Some(&posted)));
            let mut form = Form::again(&web, &posted, &Problems(found));
            form.set("key", &random_token(&web.ctx));
            let written = Written { seen: None, asked: &asked, part: PARTS[0], carried: carried(&asked) };
            answer(&web, page, &form, written).await.map_err(|error| PageError::new(page.clone(), error))
        }
    }
}

/// Where the reader goes on: to the next step, or the same again.
fn gone_on(page: &Page, reference: i32, posted: &Posted, part: &str) -> Response {
    let at = PARTS.iter().position(|own| *own == part).unwrap_or(0);
    let next = if posted.value("go") == "stay" { at } else { (at + 1).min(PARTS.len() - 1) };
    let there = urls::visit_edit(reference).with("part", PARTS[next]).with("saved", "yes");
    Redirect::to(&page.link(there)).into_response()
}

async fn load(web: &Web, page: &Page, id: &str) -> Result<Seen, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let reference = page.reference(id)?;
    let seen = visit::get(&web.ctx, &page.viewer, reference).await.map_err(refused)?;
    if seen.allowed.write { Ok(seen) } else { Err(refused(DomainError::Forbidden)) }
}

/// Answers the form of a request.
pub(crate) async fn edit(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let seen = load(&web, &page, &id).await?;
    let asked = fill::asked(&seen.visit, &seen.hosts);
    let part = fill::part(&page.asked_value("part").unwrap_or_default());
    let form = Form::holding(&web, &page, fill::values(&asked));
    let written = Written { seen: Some(&seen), asked: &asked, part, carried: Vec::new() };
    answer(&web, &page, &form, written).await.map_err(|error| PageError::new(page.clone(), error))
}

/// Keeps a part of a request.
pub(crate) async fn save(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let refused = |error| PageError::new(page.clone(), error);
    let seen = load(&web, page, &id).await?;
    let part = fill::part(posted.value("part"));
    let mut wrong = Vec::new();
    let asked = fill::typed(&posted, part, fill::asked(&seen.visit, &seen.hosts), &mut wrong);
    let expected = posted.value("expected").parse().unwrap_or(0);
    let saving = Saving { visit: Some(seen.visit.reference), expected, asked: asked.clone() };
    let done = if wrong.is_empty() {
        visit::save(&web.ctx, &page.viewer, saving, None).await
    } else {
        Err(DomainError::Invalid(Problems(wrong)))
    };
    match done {
        Ok((row, _)) => Ok(gone_on(page, row.reference, &posted, part)),
        Err(error) => {
            let Problems(mut found) = crate::form::problems_or_newer(error).map_err(refused)?;
            found.iter_mut().for_each(|problem| fill::at_fields(problem, Some(&posted)));
            let form = Form::again(&web, &posted, &Problems(found));
            let written = Written { seen: Some(&seen), asked: &asked, part, carried: Vec::new() };
            answer(&web, page, &form, written).await.map_err(refused)
        }
    }
}
