//! `/trainings/new` and `/trainings/{reference}/edit`: where a training is written, in one language at a time.

use super::value::{title, word};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, day, problems, time};
use crate::i18n::Language;
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::session::random_token;
use domain::training::{self, LONGEST_LINE, LONGEST_TEXT, LONGEST_TITLE, MOST_MATERIALS, Saving, Status};
use domain::value::{Material, MaterialKind, MeetingFormat, Sector, Texts, TrainingContent, TrainingState};
use domain::{DomainError, Message, Problem, Problems, model};

/// A text to be written.
struct Area {
    name: &'static str,
    label: String,
    rows: usize,
    most: usize,
    value: String,
    wrong: Option<String>,
    /// The text in the original language, for who translates.
    source: Option<Said>,
}

struct Row {
    at: usize,
    title: String,
    url: String,
    kinds: Vec<(&'static str, String, bool)>,
    sectors: Vec<(&'static str, String, bool)>,
    cdm_version: String,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "training/edit.html")]
struct EditPage<'a> {
    page: &'a Page,
    form: &'a Form,
    title: Said,
    action: String,
    reference: Option<i32>,
    expected: i32,
    is_draft: bool,
    is_saved: bool,
    /// The language that is written: its code and name, and whether it is the original one.
    language: (String, String, bool),
    languages: Vec<(String, String, bool)>,
    areas: Vec<Area>,
    sectors: Vec<(&'static str, String, bool)>,
    formats: Vec<(String, String, bool)>,
    materials: Vec<Row>,
    most_line: usize,
    back: String,
}

/// The texts of a training by their names in the form.
const AREAS: [(&str, usize, usize); 4] = [
    ("title", 2, LONGEST_TITLE),
    ("about", 6, LONGEST_TEXT),
    ("audience", 2, LONGEST_TEXT),
    ("agenda", 10, LONGEST_TEXT),
];

fn texts<'c>(content: &'c TrainingContent, name: &str) -> &'c Texts {
    match name {
        "title" => &content.title,
        "about" => &content.about,
        "audience" => &content.audience,
        _ => &content.agenda,
    }
}

fn written(content: &TrainingContent, asked: &str) -> String {
    let is_code = asked.len() == 2 && asked.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_code { asked.to_owned() } else { content.original.clone() }
}

/// What fields of the form hold of a training.
fn values(content: &TrainingContent, language: &str) -> Vec<(String, String)> {
    let mut values: Vec<(String, String)> = Vec::new();
    for (name, ..) in AREAS {
        let text = texts(content, name).within(language).map(|text| text.text.clone());
        values.push((name.to_owned(), text.unwrap_or_default()));
    }
    values.extend(content.sectors.iter().map(|sector| ("sectors".to_owned(), sector.to_string())));
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let time = |time: Option<chrono::NaiveTime>| time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
    let fields = [
        ("series", content.series.clone()),
        ("bucs", content.bucs.join(", ")),
        ("cdmVersion", content.cdm_version.clone()),
        ("format", content.format.map(|one| one.to_string()).unwrap_or_default()),
        ("languages", content.languages.join(", ")),
        ("place", content.place.clone()),
        ("startsOn", day(content.starts_on)),
        ("endsOn", day(content.ends_on)),
        ("startTime", time(content.starts)),
        ("endTime", time(content.ends)),
        ("timeZone", content.zone.clone()),
        ("seats", content.seats.map(|seats| seats.to_string()).unwrap_or_default()),
        ("nominationDeadline", day(content.nominate_by)),
    ];
    values.extend(fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
    for (at, one) in content.materials.iter().enumerate() {
        values.push((format!("material-title-{at}"), one.title.clone()));
        values.push((format!("material-url-{at}"), one.url.clone()));
        values.push((format!("material-kind-{at}"), one.kind.to_string()));
        values.push((format!("material-sector-{at}"), one.sector.map(|one| one.to_string()).unwrap_or_default()));
        values.push((format!("material-cdm-{at}"), one.cdm_version.clone()));
    }
    values
}

/// What the form says, and what of it cannot be read.
fn content(posted: &Posted, before: &TrainingContent, language: &str) -> (TrainingContent, Vec<Problem>) {
    let mut wrong = Vec::new();
    let merged = |name: &str| texts(before, name).with(language, posted.as_typed(name));
    let mut day = |name: &str| day(posted, name, &mut wrong);
    let (starts_on, ends_on, nominate_by) = (day("startsOn"), day("endsOn"), day("nominationDeadline"));
    let mut time = |name: &str| time(posted, name, &mut wrong);
    let (starts, ends) = (time("startTime"), time("endTime"));
    let seats = posted.value("seats");
    // What is no number is out of range like a number that is too large, and said so.
    let seats = (!seats.is_empty()).then(|| seats.parse::<u32>().unwrap_or(u32::MAX));
    let material = |at: usize| {
        let value = |name: &str| posted.value(&format!("material-{name}-{at}")).to_owned();
        Material {
            title: value("title"),
            url: value("url"),
            kind: MaterialKind::parse(&value("kind")).unwrap_or(MaterialKind::Material),
            sector: Sector::parse(&value("sector")).ok(),
            cdm_version: value("cdm"),
        }
    };
    let content = TrainingContent {
        original: before.original.clone(),
        title: merged("title"),
        series: posted.value("series").to_owned(),
        about: merged("about"),
        audience: merged("audience"),
        agenda: merged("agenda"),
        sectors: posted.all("sectors").filter_map(|one| Sector::parse(one).ok()).collect(),
        bucs: posted.codes("bucs"),
        cdm_version: posted.value("cdmVersion").to_owned(),
        format: MeetingFormat::parse(posted.value("format")).ok(),
        languages: posted.codes("languages"),
        place: posted.value("place").to_owned(),
        starts_on,
        ends_on,
        starts,
        ends,
        zone: posted.value("timeZone").to_owned(),
        seats,
        nominate_by,
        // One behind the last, as the form shows it.
        materials: (0..=MOST_MATERIALS).map(material).collect(),
    };
    (content, wrong)
}

/// One training as it is written.
struct Written<'a> {
    row: Option<&'a model::Training>,
    content: &'a TrainingContent,
    expected: i32,
    language: String,
}

fn answer(page: &Page, form: &Form, written: &Written<'_>) -> Response {
    let Written { row, content, expected, language } = written;
    let is_original = *language == content.original;
    let area = |(name, rows, most): (&'static str, usize, usize)| {
        let source = texts(content, name).within(&content.original).filter(|_| !is_original);
        Area {
            name,
            label: page.with(&format!("training-field-{name}"), &[]),
            rows,
            most,
            value: form.value(name).to_owned(),
            wrong: form.wrong(name).map(str::to_owned),
            source: source.map(|text| page.said(&text.text, &text.language)),
        }
    };
    let mut languages: Vec<(String, String, bool)> = Language::ALL
        .into_iter()
        .map(|one| (one.tag().to_owned(), one.own_name().to_owned(), one.tag() == language))
        .collect();
    if !languages.iter().any(|(.., chosen)| *chosen) {
        languages.push((language.to_owned(), language_name(language), true));
    }
    let sectors = |chosen: &dyn Fn(&str) -> bool| -> Vec<(&'static str, String, bool)> {
        Sector::ALL.iter().map(|one| (one.as_str(), page.sector(*one), chosen(one.as_str()))).collect()
    };
    // What was typed stays, and there is always room for one more.
    let typed = (0..=MOST_MATERIALS)
        .rev()
        .find(|at| ["title", "url"].iter().any(|name| !form.value(&format!("material-{name}-{at}")).is_empty()));
    let count = typed.map_or(1, |last| last + 2).min(MOST_MATERIALS + 1);
    let row_of = |at: usize| {
        let value = |name: &str| form.value(&format!("material-{name}-{at}")).to_owned();
        let (kind, sector) = (value("kind"), value("sector"));
        Row {
            at,
            title: value("title"),
            url: value("url"),
            kinds: MaterialKind::ALL
                .iter()
                .map(|one| (one.as_str(), word(page, "kind", one.as_str()), one.as_str() == kind))
                .collect(),
            sectors: sectors(&|code| code == sector),
            cdm_version: value("cdm"),
            wrong: form.wrong(&format!("material-{at}")).map(str::to_owned),
        }
    };
    let format = form.value("format");
    let view = EditPage {
        title: row.map_or_else(|| Said::own(page.t("training-new")), |row| title(page, &row.content)),
        action: match row {
            Some(row) => page.link(urls::training_edit(row.reference).with("in", language)),
            None => page.link(urls::training_new()),
        },
        reference: row.map(|row| row.reference),
        expected: *expected,
        is_draft: row.is_none_or(|row| row.state == TrainingState::Draft),
        is_saved: page.asked_value("saved").is_some(),
        language: (language.clone(), language_name(language), is_original),
        languages,
        areas: AREAS.map(area).into(),
        sectors: sectors(&|code| form.holds("sectors", code)),
        formats: MeetingFormat::ALL
            .iter()
            .map(|one| (one.to_string(), word(page, "format", one.as_str()), one.as_str() == format))
            .collect(),
        materials: (0..count).map(row_of).collect(),
        most_line: LONGEST_LINE,
        back: page.link(row.map_or_else(urls::trainings, |row| urls::training(row.reference))),
        page,
        form,
    };
    form.render(page, &view)
}

/// Problems of a material stand at its row.
fn at_rows(problems: Problems) -> Problems {
    let row = |mut problem: Problem| {
        if let [list, at, ..] = problem.path.as_slice()
            && list == "materials"
        {
            problem.path = vec![format!("material-{at}")];
        }
        problem
    };
    Problems(problems.0.into_iter().map(row).collect())
}

fn may(page: &Page) -> Result<(), PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    page.viewer.signed_in().map_err(refused)?;
    if training::may_run(&page.viewer) { Ok(()) } else { Err(refused(DomainError::Forbidden)) }
}

fn empty() -> TrainingContent {
    TrainingContent { original: "en".to_owned(), zone: training::usual_zone().to_owned(), ..TrainingContent::default() }
}

/// Answers the form of a new training.
pub(crate) async fn new(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    may(&page)?;
    let content = empty();
    let language = content.original.clone();
    let mut form = Form::holding(&web, &page, values(&content, &language));
    // Whoever presses the button twice begins one training.
    form.set("key", &random_token(&web.ctx));
    Ok(answer(&page, &form, &Written { row: None, content: &content, expected: 0, language }))
}

/// Keeps a new training.
pub(crate) async fn create(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    may(page)?;
    let before = empty();
    let language = before.original.clone();
    let (content, wrong) = content(&posted, &before, &language);
    let saving = Saving { training: None, expected: 0, content };
    let key = Some(posted.value("key")).filter(|key| !key.is_empty());
    let done = if wrong.is_empty() {
        training::save(&web.ctx, &page.viewer, saving, key).await
    } else {
        Err(DomainError::Invalid(Problems(wrong)))
    };
    match done {
        Ok(row) => Ok(gone_on(page, row.reference, &language)),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let mut form = Form::again(&web, &posted, &at_rows(problems));
            form.set("key", &random_token(&web.ctx));
            Ok(answer(page, &form, &Written { row: None, content: &before, expected: 0, language }))
        }
    }
}

fn gone_on(page: &Page, reference: i32, language: &str) -> Response {
    let there = urls::training_edit(reference).with("in", language).with("saved", "yes");
    Redirect::to(&page.link(there)).into_response()
}

async fn load(web: &Web, page: &Page, id: &str) -> Result<model::Training, PageError> {
    may(page)?;
    page.reference(id)?;
    let seen = training::get(&web.ctx, &page.viewer, id).await;
    let row = seen.map_err(|error| PageError::new(page.clone(), error))?.training;
    if training::status(&row, web.ctx.now()) == Status::Cancelled {
        return Err(PageError::new(page.clone(), DomainError::Forbidden));
    }
    Ok(row)
}

/// Answers the form of a training.
pub(crate) async fn edit(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let row = load(&web, &page, &id).await?;
    let language = written(&row.content, &page.asked_value("in").unwrap_or_default());
    let form = Form::holding(&web, &page, values(&row.content, &language));
    let written = Written { row: Some(&row), content: &row.content, expected: row.version, language };
    Ok(answer(&page, &form, &written))
}

/// Keeps a training.
pub(crate) async fn save(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let row = load(&web, page, &id).await?;
    let language = written(&row.content, posted.value("in"));
    let seen = posted.value("expected").parse().unwrap_or(0);
    let (content, wrong) = content(&posted, &row.content, &language);
    let done = if wrong.is_empty() {
        let saving = Saving { training: Some(row.reference), expected: seen, content };
        training::save(&web.ctx, &page.viewer, saving, None).await
    } else {
        Err(DomainError::Invalid(Problems(wrong)))
    };
    let (problems, expected) = match done {
        Ok(row) => return Ok(gone_on(page, row.reference, &language)),
        // Nothing of what was typed is lost: it stands in the form again, to be kept over the newer version.
        Err(DomainError::Conflict) => {
            let message = Message::plain(
                "practice-overtaken",
                "Somebody saved a newer version meanwhile. Your text stands below; keep it again to replace theirs.",
            );
            (Problems(vec![Problem::at(&[], "CONFLICT", message)]), row.version)
        }
        Err(error) => (problems(error).map_err(|error| PageError::new(page.clone(), error))?, seen),
    };
    let form = Form::again(&web, &posted, &at_rows(problems));
    Ok(answer(page, &form, &Written { row: Some(&row), content: &row.content, expected, language }))
}
