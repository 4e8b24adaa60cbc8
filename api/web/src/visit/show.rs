//! `/visits/{reference}`: what is asked, where it stands, whose turn it is, and what the reader can do; for everybody else what is public of it.

use super::edit::{PersonRow, people_rows};
use super::fill;
use super::host::{self, Shown};
use super::step::FOLLOW_UPS;
use super::value::{country, days_left, look, topic, turn, way, when, window, word};
use crate::Web;
use crate::error::PageError;
use crate::form::Form;
use crate::institution::named;
use crate::markdown::markdown_lines;
use crate::page::{Page, Said};
use crate::practice::{file_hint, size};
use crate::profile::language_name;
use crate::training::When;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::attachment::endings;
use domain::model::{VisitMessage, VisitStep};
use domain::session::random_token;
use domain::value::{PersonRole, VisitState};
use domain::visit::{self, LONGEST_NOTE, LONGEST_TEXT, MOST_WINDOWS, Seen};
use domain::{DomainError, EventRecord};

type Fact = (String, Vec<(Option<String>, Said)>);

/// A text of a request.
struct Part {
    id: &'static str,
    name: String,
    html: String,
    lang: Option<String>,
}

/// A step with at most one text, as a form.
struct Doing {
    step: &'static str,
    title: String,
    /// The name of the text, what it is called, and a word about it.
    field: Option<(&'static str, String, String)>,
    is_needed: bool,
    is_first: bool,
    typed: String,
    wrong: Option<String>,
    hint: String,
}

/// Something that happened.
struct Event {
    what: String,
    who: String,
    when: String,
    comment: String,
    state: String,
}

/// Something that was written.
struct Message {
    who: String,
    when: String,
    body: String,
}

struct FollowUp {
    at: usize,
    what: String,
    who: String,
    due: Option<String>,
    done: Option<String>,
}

#[derive(Template)]
#[template(path = "visit/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether the reader is offered one step")]
struct ShowPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    expected: i32,
    topic: Said,
    kind: String,
    state: String,
    look: &'static str,
    turn: Option<String>,
    due: Option<String>,
    due_on: Option<String>,
    is_yours: bool,
    /// Whether the reader is to answer for a host.
    answers: bool,
    is_demonstration: bool,
    is_forgotten: bool,
    ended: Option<String>,
    /// What was just done.
    told: Option<String>,
    way: String,
    when: Option<When>,
    links: Vec<(String, String)>,
    facts: Vec<Fact>,
    parts: Vec<Part>,
    hosts: Vec<Shown>,
    offered: Vec<(usize, String)>,
    /// Days that stay offered when others are taken over beside them.
    kept: Vec<(usize, String, String)>,
    place: String,
    agenda: Option<String>,
    agenda_typed: String,
    may_write_agenda: bool,
    report: Vec<Part>,
    follow_ups: Vec<FollowUp>,
    may_follow_up: bool,
    practice: Option<(String, String)>,
    may_begin_practice: bool,
    people: Vec<(String, String, String)>,
    replacement: Option<(String, String)>,
    knows_people: bool,
    may_name: bool,
    people_rows: Vec<PersonRow>,
    documents: Vec<(String, String, String, String)>,
    may_attach: bool,
    accept: String,
    file_hint: String,
    events: Vec<Event>,
    messages: Vec<Message>,
    doings: Vec<Doing>,
    may_match: bool,
    may_propose: bool,
    may_schedule: bool,
    is_scheduled: bool,
    may_report: bool,
    typed_follow_ups: Vec<(usize, String, String, String)>,
    consent: Option<bool>,
    is_public: bool,
    may_discard: bool,
    most_note: usize,
    most_text: usize,
    all: String,
}

/// Who acted: their name where the reader may know it, else what they do.
fn actor(page: &Page, role: Option<PersonRole>, code: &str, name: Option<&String>) -> String {
    let Some(role) = role else { return page.t("visit-by-itself") };
    let mut said = name.cloned().into_iter().collect::<Vec<_>>();
    said.push(page.role(role));
    said.extend((!code.is_empty()).then(|| country(page, code)));
    said.join(", ")
}

fn facts(web: &Web, page: &Page, seen: &Seen) -> Vec<Fact> {
    let row = &seen.visit;
    let content = &row.content;
    let own = |text: String| (None, Said::own(text));
    let plain = |text: &str| if text.is_empty() { Vec::new() } else { vec![own(text.to_owned())] };
    let mut facts: Vec<Fact> = Vec::new();
    let mut add = |key: &str, values: Vec<(Option<String>, Said)>| {
        if !values.is_empty() {
            facts.push((page.with(key, &[]), values));
        }
    };
    let mut asked = vec![own(country(page, &row.country))];
    asked.extend(named(&web.ctx, page, &content.institution).map(|(href, said)| (Some(href), said)));
    asked.extend(row.requested_by.and_then(|id| seen.names.get(&id)).cloned().map(own));
    add("visit-asked-by", asked);
    add("visit-windows", content.windows.iter().map(|one| own(window(page, *one))).collect());
    add("visit-field-days", content.days.map(|days| own(page.number(days as usize))).into_iter().collect());
    let format = content.format.map(|format| own(page.with(&format!("training-format-{format}"), &[])));
    add("training-field-format", format.into_iter().collect());
    add("visit-field-visitors", content.visitors.map(|count| own(page.number(count as usize))).into_iter().collect());
    add("visit-field-more", plain(&content.more_because));
    let sector = |sector: &domain::value::Sector| own(page.sector(*sector));
    add("practice-facet-sector", content.sectors.iter().map(sector).collect());
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let buc = |code: &String| {
        let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
        (Some(page.link(urls::buc(code))), page.said(&format!("{code} {title}"), "en"))
    };
    add("practice-facet-buc", content.bucs.iter().map(buc).collect());
    let practice = content.practice.and_then(|number| moment.snapshot().practices.by_reference(number).cloned());
    let practice = practice.map(|record| {
        let content = &record.last().content;
        let title = content.title.best(page.language.tag(), &content.original);
        let said = title.map_or_else(|| Said::own(String::new()), |text| page.said(&text.text, &text.language));
        (Some(page.link(urls::practice(record.practice.reference))), said)
    });
    add("visit-field-practice", practice.into_iter().collect());
    add("visit-field-languages", content.languages.iter().map(|code| own(language_name(code))).collect());
    add("visit-field-interpretation", plain(&content.interpretation));
    let mut support: Vec<_> = content.support.iter().map(|one| own(word(page, "support", one.as_str()))).collect();
    support.extend(plain(&content.support_note));
    add("visit-field-support", support);
    facts
}

fn part(page: &Page, id: &'static str, name: &str, text: &str, language: &str) -> Option<Part> {
    (!text.is_empty()).then(|| Part {
        id,
        name: page.with(name, &[]),
        html: markdown_lines(text),
        lang: page.said("", language).lang,
    })
}

fn parts(page: &Page, seen: &Seen) -> Vec<Part> {
    let content = &seen.visit.content;
    let of = |id, name, text: &str| part(page, id, name, text, &content.language);
    [
        of("objectives", "visit-field-objectives", &content.objectives),
        of("questions", "visit-field-questions", &content.questions),
        of("outcome", "visit-field-outcome", &content.outcome),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn report(page: &Page, seen: &Seen) -> Vec<Part> {
    let report = &seen.visit.report;
    let of = |id, name, text: &str| part(page, id, name, text, &report.language);
    let parts = [of("summary", "visit-report", &report.summary), of("lessons", "visit-lessons", &report.lessons)];
    parts.into_iter().flatten().collect()
}

/// Steps with at most one text, in the order in which they are offered.
fn doings(page: &Page, form: &Form, seen: &Seen) -> Vec<Doing> {
    let allowed = &seen.allowed;
    let state = seen.visit.state;
    let asked = form.value("step");
    let doing = |step: &'static str, title: &str, field: Option<&'static str>, is_first: bool, hint: &str| {
        let is_this = asked == step;
        Doing {
            step,
            title: page.with(title, &[]),
            field: field.map(|name| {
                let hint = page.with(&format!("visit-{name}-hint"), &[]);
                (name, page.with(&format!("visit-{name}"), &[]), hint)
            }),
            is_needed: field == Some("reason"),
            is_first,
            typed: if is_this {
                field.map(|name| form.value(name).to_owned()).unwrap_or_default()
            } else {
                String::new()
            },
            wrong: form.problems().first().filter(|_| is_this).map(|one| one.text.clone()),
            hint: if hint.is_empty() { String::new() } else { page.with(hint, &[]) },
        }
    };
    let mut all = Vec::new();
    if allowed.endorse {
        all.push(doing("endorse", "visit-endorse", Some("comment"), true, ""));
        all.push(doing("return", "visit-return", Some("reason"), false, ""));
        all.push(doing("refuse", "visit-refuse", Some("reason"), false, ""));
    }
    if allowed.start_review {
        all.push(doing("review", "visit-start-review", None, true, ""));
    }
    if allowed.open_matching {
        all.push(doing("programme-refuse", "visit-refuse", Some("reason"), false, ""));
    }
    if allowed.hold {
        all.push(doing("held", "visit-mark-held", Some("comment"), false, "visit-mark-held-hint"));
    }
    if allowed.close {
        all.push(doing("close", "visit-close", Some("comment"), true, ""));
    }
    // What took place is neither taken back nor cancelled on a page.
    let is_over = matches!(state, VisitState::Held | VisitState::Reported);
    if allowed.withdraw && seen.visit.submitted_at.is_some() && !is_over {
        all.push(doing("withdraw", "visit-withdraw", Some("reason"), false, ""));
    }
    // Whoever can take it back need not be offered to cancel it, until others rely on it.
    if allowed.cancel && !is_over && (!allowed.withdraw || state.is_event()) {
        all.push(doing("cancel", "visit-cancel", Some("reason"), false, ""));
    }
    all
}

fn events(page: &Page, seen: &Seen) -> Vec<Event> {
    let event = |step: &VisitStep| Event {
        what: word(page, "step", step.kind.as_str()),
        who: actor(page, step.role, &step.country, step.by.and_then(|id| seen.names.get(&id))),
        when: page.instant(step.at),
        comment: step.comment.clone(),
        state: word(page, "state", step.state.as_str()),
    };
    seen.steps.iter().rev().map(event).collect()
}

fn messages(page: &Page, seen: &Seen) -> Vec<Message> {
    let message = |one: &VisitMessage| Message {
        who: actor(page, one.role, &one.country, one.by.and_then(|id| seen.names.get(&id))),
        when: page.instant(one.at),
        body: one.body.clone(),
    };
    seen.messages.iter().map(message).collect()
}

fn follow_ups(page: &Page, seen: &Seen) -> Vec<FollowUp> {
    let one = |(at, one): (usize, &domain::value::FollowUp)| FollowUp {
        at,
        what: one.what.clone(),
        who: one.who.clone(),
        due: one.due_on.map(|day| page.day(day)),
        done: one.done_on.map(|day| page.day(day)),
    };
    seen.visit.report.follow_ups.iter().enumerate().map(one).collect()
}

/// What was just done, and whose turn it is now.
fn told(page: &Page, seen: &Seen) -> Option<String> {
    match page.asked_value("done")?.as_str() {
        "step" => {
            let last = seen.steps.last()?;
            let mut said = vec![word(page, "step", last.kind.as_str())];
            said.extend(turn(page, seen.turn, &seen.visit.country));
            said.extend(seen.visit.due_at.map(|due| page.on("visit-due-on", domain::clock::brussels_day(due))));
            Some(said.join(" · "))
        }
        _ => Some(page.t("visit-saved")),
    }
}

/// The days that stay offered when a host's are taken over: as many as there is room for.
fn kept(seen: &Seen) -> Vec<(usize, String, String)> {
    let windows = seen.visit.content.windows.iter().take(MOST_WINDOWS - 1);
    (1..).zip(windows).map(|(at, one)| (at, one.from.to_string(), one.to.to_string())).collect()
}

/// Where the reader goes on from a request.
fn links(page: &Page, seen: &Seen) -> Vec<(String, String)> {
    let row = &seen.visit;
    let mut links = Vec::new();
    if seen.allowed.write {
        links.push((page.link(urls::visit_edit(row.reference)), page.t("visit-edit")));
    }
    let is_off = row.state.is_final() && row.state != VisitState::Closed;
    if row.plan.starts_on.is_some() && !is_off {
        links.push((page.link(urls::visit_programme(row.reference)), page.t("visit-programme")));
        links.push((page.link(urls::visit_event(row.reference)), page.t("visit-add-to-calendar")));
    }
    links
}

/// The page of a request, with a form that was sent or a fresh one.
pub(super) fn answer(web: &Web, page: &Page, form: &Form, seen: &Seen) -> Response {
    let row = &seen.visit;
    let allowed = &seen.allowed;
    let listed = super::list::listed(&web.ctx, page, &std::sync::Arc::new(visit::record_of(seen)));
    let ended = match row.state {
        VisitState::Returned | VisitState::Refused | VisitState::Withdrawn | VisitState::Cancelled => {
            Some(row.reason.clone()).filter(|reason| !reason.is_empty())
        }
        _ => None,
    };
    let moment = web.ctx.moment();
    let person = |one: &domain::value::Participant| (one.name.clone(), one.email.clone(), one.position.clone());
    let document = |file: &domain::value::Document| {
        let id = file.attachment.to_string();
        (page.link(urls::visit_file(row.reference, &id)), file.name.clone(), size(page, file.size), id)
    };
    let agenda_typed =
        if form.value("step") == "agenda" { form.value("agenda").to_owned() } else { row.plan.agenda.clone() };
    let mut named = Form::default();
    if form.value("step") != "people" {
        for (name, value) in fill::people(&row.participants) {
            named.set(&name, &value);
        }
    }
    let people_form = if form.value("step") == "people" { form } else { &named };
    let typed = |at: usize| {
        let value = |name: &str| form.value(&format!("{name}-{at}")).to_owned();
        (at, value("what"), value("who"), value("due"))
    };
    let practice =
        row.report.practice.map(|number| (page.link(urls::practice(number)), page.t("visit-practice-there")));
    let view = ShowPage {
        reference: row.reference,
        expected: row.version,
        topic: topic(page, row),
        kind: word(page, "kind", row.kind.as_str()),
        state: word(page, "state", row.state.as_str()),
        look: look(row.state),
        turn: turn(page, seen.turn, &row.country),
        due: listed.days_left.map(|left| days_left(page, left)),
        due_on: row.due_at.map(|due| page.on("visit-due-on", domain::clock::brussels_day(due))),
        is_yours: listed.is_turn,
        answers: !allowed.answer.is_empty(),
        is_demonstration: row.is_demonstration,
        is_forgotten: row.forgotten_at.is_some(),
        ended,
        told: told(page, seen),
        way: way(page, row, &seen.hosts),
        when: when(page, row),
        links: links(page, seen),
        facts: facts(web, page, seen),
        parts: parts(page, seen),
        hosts: host::all(&web.ctx, page, form, seen),
        offered: row.content.windows.iter().map(|one| window(page, *one)).enumerate().collect(),
        kept: kept(seen),
        place: row.plan.place.clone(),
        agenda: Some(markdown_lines(&row.plan.agenda)).filter(|_| !row.plan.agenda.is_empty()),
        agenda_typed,
        may_write_agenda: allowed.agenda,
        report: report(page, seen),
        follow_ups: follow_ups(page, seen),
        may_follow_up: allowed.follow_up,
        practice,
        may_begin_practice: allowed.practice,
        people: row.participants.people.iter().map(person).collect(),
        replacement: row.participants.replacement.as_ref().map(|one| (one.name.clone(), one.email.clone())),
        knows_people: seen.knows_people,
        may_name: allowed.name && !allowed.write,
        people_rows: people_rows(page, people_form, row.content.visitors),
        documents: row.documents.0.iter().map(document).collect(),
        may_attach: allowed.attach,
        accept: endings().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(","),
        file_hint: file_hint(page),
        events: events(page, seen),
        messages: messages(page, seen),
        doings: doings(page, form, seen),
        may_match: allowed.open_matching,
        may_propose: allowed.propose,
        may_schedule: allowed.schedule,
        is_scheduled: row.state == VisitState::Scheduled,
        may_report: allowed.report,
        typed_follow_ups: (0..FOLLOW_UPS).map(typed).collect(),
        consent: allowed.consent,
        is_public: moment.snapshot().events.by_reference(row.reference).is_some(),
        may_discard: allowed.write && row.submitted_at.is_none(),
        most_note: LONGEST_NOTE,
        most_text: LONGEST_TEXT,
        all: page.link(urls::visits()),
        page,
        form,
    };
    form.render(page, &view)
}

/// What a fresh form of the page holds: the day that is settled, and a key.
pub(super) fn fresh(web: &Web, page: &Page, seen: &Seen) -> Form {
    let plan = &seen.visit.plan;
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let time = |time: Option<chrono::NaiveTime>| time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
    let first = seen.visit.content.windows.first();
    let zone = if plan.zone.is_empty() { domain::training::usual_zone().to_owned() } else { plan.zone.clone() };
    let mut form = Form::new(web, page, &[]);
    form.set("startsOn", &day(plan.starts_on.or(first.map(|window| window.from))));
    let length = chrono::TimeDelta::days(i64::from(seen.visit.content.days.unwrap_or(1)) - 1);
    let usual = first.map(|window| window.from + length).filter(|last| first.is_some_and(|window| *last > window.from));
    form.set("endsOn", &day(if plan.starts_on.is_some() { plan.ends_on } else { usual }));
    form.set("startTime", &time(plan.starts));
    form.set("endTime", &time(plan.ends));
    form.set("timeZone", &zone);
    form.set("place", &plan.place);
    form.set("key", &random_token(&web.ctx));
    form
}

#[derive(Template)]
#[template(path = "visit/event.html")]
struct EventPage<'a> {
    page: &'a Page,
    topic: Said,
    kind: String,
    facts: Vec<String>,
    bucs: Vec<(String, Said)>,
    calendar: String,
    is_demonstration: bool,
    all: String,
}

/// What everybody reads of a request, in short.
fn public(web: &Web, page: &Page, event: &EventRecord) -> Response {
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let buc = |code: &String| {
        let title = lists.buc(code).map_or("", |buc| buc.title.as_str());
        (page.link(urls::buc(code)), page.said(&format!("{code} {title}"), "en"))
    };
    let mut facts = super::event_facts(page, event);
    facts.extend(event.sectors.iter().map(|sector| page.sector(*sector)));
    let view = EventPage {
        topic: page.said(&event.topic, &event.language),
        kind: word(page, "kind", event.kind.as_str()),
        facts,
        bucs: event.bucs.iter().map(buc).collect(),
        calendar: page.link(urls::visit_event(event.reference)),
        is_demonstration: event.is_demonstration,
        all: page.link(urls::visits()),
        page,
    };
    page.render(StatusCode::OK, &view)
}

/// Answers the request.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let reference = page.reference(&id)?;
    let found = match page.viewer.person() {
        Some(_) => visit::get(&web.ctx, &page.viewer, reference).await,
        None => Err(DomainError::NotFound),
    };
    match found {
        Ok(seen) => {
            let form = fresh(&web, &page, &seen);
            Ok(answer(&web, &page, &form, &seen))
        }
        Err(DomainError::NotFound) => {
            let moment = web.ctx.moment();
            let event = moment.snapshot().events.by_reference(reference);
            let event = event.ok_or_else(|| PageError::new(page.clone(), DomainError::NotFound))?;
            Ok(public(&web, &page, event))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

#[derive(Template)]
#[template(path = "visit/programme.html")]
struct ProgrammePage<'a> {
    page: &'a Page,
    topic: Said,
    kind: String,
    way: String,
    when: When,
    /// Where it stands, when it does not take place.
    state: Option<String>,
    place: String,
    agenda: Option<String>,
    parts: Vec<Part>,
    hosts: Vec<Shown>,
    people: Vec<(String, String, String)>,
    replacement: Option<(String, String)>,
    is_demonstration: bool,
    back: String,
}

/// Answers the programme of a visit, to be printed.
pub(crate) async fn programme(
    State(web): State<Web>,
    page: Page,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let reference = page.reference(&id)?;
    page.viewer.signed_in().map_err(refused)?;
    let mut seen = visit::get(&web.ctx, &page.viewer, reference).await.map_err(refused)?;
    let when = when(&page, &seen.visit).ok_or_else(|| refused(DomainError::NotFound))?;
    seen.hosts.retain(|host| host.answer == domain::value::HostAnswer::Accepted);
    let form = Form::default();
    let person = |one: &domain::value::Participant| (one.name.clone(), one.email.clone(), one.position.clone());
    let row = &seen.visit;
    let is_off = row.state.is_final() && row.state != VisitState::Closed;
    let view = ProgrammePage {
        topic: topic(&page, row),
        kind: word(&page, "kind", row.kind.as_str()),
        way: way(&page, row, &seen.hosts),
        when,
        state: is_off.then(|| word(&page, "state", row.state.as_str())),
        place: row.plan.place.clone(),
        agenda: Some(markdown_lines(&row.plan.agenda)).filter(|_| !row.plan.agenda.is_empty()),
        parts: parts(&page, &seen),
        hosts: host::all(&web.ctx, &page, &form, &seen),
        people: row.participants.people.iter().map(person).collect(),
        replacement: row.participants.replacement.as_ref().map(|one| (one.name.clone(), one.email.clone())),
        is_demonstration: row.is_demonstration,
        back: page.link(urls::visit(reference)),
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
