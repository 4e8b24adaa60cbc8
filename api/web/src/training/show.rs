//! `/trainings/{reference}`: what it is about, when it is, how to take part; and for those who decide, who does.

use super::list::{Line, line};
use super::nomination::{self, Shown};
use super::value::{When, said, seats, standing, title, when, word};
use crate::Web;
use crate::error::PageError;
use crate::form::Form;
use crate::markdown::markdown;
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::question::rating;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::training::{self, LONGEST_NOTE, Seen, Status};
use domain::value::{Texts, TrainingState};

/// Other sessions of a series that are shown.
const MOST_NEAR: usize = 8;

/// A text of a training.
struct Part {
    id: &'static str,
    name: String,
    html: String,
    lang: Option<String>,
}

struct MaterialLink {
    title: String,
    url: String,
    facts: Vec<String>,
}

/// What somebody who was there is asked, or has said.
struct Asked {
    scores: Vec<(i32, String, bool)>,
}

type Fact = (String, Vec<(Option<String>, Said)>);

#[derive(Template)]
#[template(path = "training/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether the reader is offered one step")]
struct ShowPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    expected: i32,
    title: Said,
    standing: String,
    is_open: bool,
    cancelled: Option<String>,
    is_demonstration: bool,
    when: Option<When>,
    event: Option<String>,
    facts: Vec<Fact>,
    parts: Vec<Part>,
    materials: Vec<MaterialLink>,
    rating: Option<String>,
    edit: Option<String>,
    may_publish: bool,
    may_cancel: bool,
    may_nominate: bool,
    is_nominated: bool,
    sign_in: Option<String>,
    most_note: usize,
    nominations: Option<Vec<Shown>>,
    is_marking: bool,
    asked: Option<Asked>,
    is_thanked: bool,
    read: Vec<(String, String, String)>,
    series: Vec<Line>,
}

fn facts(page: &Page, seen: &Seen) -> Vec<Fact> {
    let content = &seen.training.content;
    let list = urls::trainings;
    let mut facts: Vec<Fact> = Vec::new();
    let mut add = |name: &str, values: Vec<(Option<String>, Said)>| {
        if !values.is_empty() {
            facts.push((page.with(name, &[]), values));
        }
    };
    let own = |text: String| (None, Said::own(text));
    let place = Some(&content.place).filter(|place| !place.is_empty());
    let format = content.format.map(|format| own(word(page, "format", format.as_str())));
    add("training-where", format.into_iter().chain(place.map(|place| own(place.clone()))).collect());
    let sector = |sector: &domain::value::Sector| {
        (Some(page.link(list().with("sector", sector.as_str()))), Said::own(page.sector(*sector)))
    };
    add("practice-facet-sector", content.sectors.iter().map(sector).collect());
    let version = Some(&content.cdm_version).filter(|version| !version.is_empty());
    let version = version.map(|version| {
        let said = Said::own(page.say("training-cdm", "version", version));
        (Some(page.link(list().with("cdm", version))), said)
    });
    add("practice-facet-cdm", version.into_iter().collect());
    add(
        "practice-facet-buc",
        content.bucs.iter().map(|code| (Some(page.link(urls::buc(code))), Said::own(code.clone()))).collect(),
    );
    let series = Some(&content.series).filter(|series| !series.is_empty());
    let series = series.map(|series| (Some(page.link(list().with("series", series))), page.said(series, "")));
    add("practice-facet-series", series.into_iter().collect());
    add("training-languages", content.languages.iter().map(|code| own(language_name(code))).collect());
    if let Some(record) = &seen.record {
        let status = seen.training.state;
        if status == TrainingState::Published && (content.seats.is_some() || record.seated > 0) {
            let said = seats(page, content.seats, record.seated, record.waiting);
            add("training-field-seats", said.into_iter().map(own).collect());
        }
    }
    add("training-field-nominationDeadline", content.nominate_by.map(|day| own(page.day(day))).into_iter().collect());
    facts
}

fn parts(page: &Page, seen: &Seen) -> Vec<Part> {
    let content = &seen.training.content;
    let part = |id: &'static str, name: &str, texts: &Texts| {
        let found = said(page, texts, &content.original);
        (!found.text.is_empty()).then(|| Part {
            id,
            name: page.with(name, &[]),
            html: markdown(&found.text),
            lang: found.lang,
        })
    };
    [
        part("about", "training-about", &content.about),
        part("audience", "training-for-whom", &content.audience),
        part("agenda", "training-agenda", &content.agenda),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn materials(page: &Page, seen: &Seen) -> Vec<MaterialLink> {
    let link = |one: &domain::value::Material| {
        let mut facts = vec![word(page, "kind", one.kind.as_str())];
        facts.extend(one.sector.map(|sector| page.sector(sector)));
        let version = Some(&one.cdm_version).filter(|version| !version.is_empty());
        facts.extend(version.map(|version| page.say("training-cdm", "version", version)));
        MaterialLink { title: one.title.clone(), url: one.url.clone(), facts }
    };
    seen.training.content.materials.iter().map(link).collect()
}

/// The page of a training, with a form that was sent or a fresh one.
pub(super) fn answer(web: &Web, page: &Page, form: &Form, seen: &Seen) -> Response {
    let row = &seen.training;
    let viewer = &page.viewer;
    let status = training::status(row, web.ctx.now());
    let runs = training::may_run(viewer);
    let has_begun = training::times(&row.content).is_some_and(|times| times.starts <= web.ctx.now());
    let is_marking = runs && row.state == TrainingState::Published && has_begun;
    let mut nominations: Vec<Shown> = seen
        .nominations
        .iter()
        .map(|one| {
            // Who sees some of them does not see how many are before.
            let place = if runs { nomination::place(&seen.nominations, one) } else { None };
            nomination::shown(web, page, form, (row, one), (is_marking, place))
        })
        .collect();
    // Those on whom the reader is to decide stand first.
    nominations.sort_by_key(|one| !one.may_endorse);
    let own = seen.nominations.iter().find(|one| training::took_part(viewer, one));
    let known = own.and_then(|own| seen.feedback.iter().find(|said| said.nomination_id == own.id));
    let score = form.value("score").parse().ok().or(known.map(|said| said.score));
    let asked = own.map(|_| Asked {
        scores: (1..=5).map(|at| (at, page.with(&format!("question-score-{at}"), &[]), score == Some(at))).collect(),
    });
    let read = |said: &domain::model::TrainingFeedback| {
        let score = page.with(&format!("question-score-{}", said.score), &[]);
        (score, said.useful.clone(), said.missing.clone())
    };
    let view = ShowPage {
        reference: row.reference,
        expected: row.version,
        title: title(page, &row.content),
        standing: standing(page, status),
        is_open: status == Status::Open,
        cancelled: (status == Status::Cancelled).then(|| page.say("training-cancelled-because", "reason", &row.reason)),
        is_demonstration: row.is_demonstration,
        when: when(page, row),
        event: seen.record.as_ref().map(|_| page.link(urls::training_event(row.reference))),
        facts: facts(page, seen),
        parts: parts(page, seen),
        materials: materials(page, seen),
        rating: seen.record.as_ref().and_then(|record| rating(page, training::rating(&record.scores))),
        edit: (runs && row.state != TrainingState::Cancelled).then(|| page.link(urls::training_edit(row.reference))),
        may_publish: runs && status == Status::Draft,
        may_cancel: runs && matches!(status, Status::Open | Status::Closed),
        may_nominate: training::may_nominate(&web.ctx, viewer, row),
        is_nominated: page.asked_value("nominated").is_some(),
        sign_in: (status == Status::Open && viewer.person().is_none()).then(|| page.sign_in()),
        most_note: LONGEST_NOTE,
        nominations: (runs || !nominations.is_empty()).then_some(nominations),
        is_marking,
        asked,
        is_thanked: page.asked_value("thanked").is_some(),
        read: if runs { seen.feedback.iter().map(read).collect() } else { Vec::new() },
        series: seen
            .record
            .iter()
            .flat_map(|record| training::other_sessions(&web.ctx, record, MOST_NEAR))
            .map(|record| line(&web.ctx, page, &record, None))
            .collect(),
        page,
        form,
    };
    form.render(page, &view)
}

/// What a fresh form of the page holds: what the reader said of the training before.
pub(super) fn fresh(web: &Web, page: &Page, seen: &Seen) -> Form {
    let own = seen.nominations.iter().find(|one| training::took_part(&page.viewer, one));
    let known = own.and_then(|own| seen.feedback.iter().find(|said| said.nomination_id == own.id));
    let mut form = Form::new(web, page, &[]);
    if let Some(said) = known {
        form.set("useful", &said.useful);
        form.set("missing", &said.missing);
    }
    form.set("key", &domain::session::random_token(&web.ctx));
    form
}

/// Answers the training.
pub(crate) async fn show(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    page.reference(&id)?;
    let seen = training::get(&web.ctx, &page.viewer, &id).await;
    let seen = seen.map_err(|error| PageError::new(page.clone(), error))?;
    let form = fresh(&web, &page, &seen);
    Ok(answer(&web, &page, &form, &seen))
}
