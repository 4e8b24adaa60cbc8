//! `/practices/new` and `/practices/{reference}/edit`: where a practice is written, in one language at a time.

use super::review::{choices, label};
use super::value::{field, file_hint, title};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::i18n::Language;
use crate::page::{Page, Said};
use crate::profile::language_name;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::attachment::endings;
use domain::practice::{self, Change, Draft, Field, MOST_LINKS, Saving};
use domain::session::random_token;
use domain::value::{Maturity, PracticeContent, PracticeLink, PracticeOutcome, Sector, Transferability};
use domain::{DomainError, Problems};

#[derive(Template)]
#[template(path = "practice/edit.html")]
struct EditPage<'a> {
    page: &'a Page,
    form: &'a Form,
    title: Said,
    action: String,
    reference: Option<i32>,
    expected: i32,
    saved: Option<String>,
    /// The language that is written: its code and name, and whether it is the original one.
    language: (String, String, bool),
    languages: Vec<(String, String, bool)>,
    areas: Vec<Area>,
    sectors: Vec<(&'static str, String, bool)>,
    maturities: Vec<(String, String, bool)>,
    outcomes: Vec<(String, String, bool)>,
    transferable: Vec<(String, String, bool)>,
    links: Vec<(usize, String, String)>,
    documents: Vec<(String, String, String, String)>,
    file_hint: String,
    accept: String,
    wrong: Vec<(String, String)>,
    review: Option<String>,
}

/// A text to be written.
struct Area {
    name: &'static str,
    label: String,
    hint: String,
    rows: usize,
    most: usize,
    value: String,
    is_needed: bool,
    is_line: bool,
    wrong: Option<String>,
    /// The text in the original language, for who translates.
    source: Option<Said>,
}

/// The language that a form writes.
fn written(content: &PracticeContent, asked: &str) -> String {
    let is_code = asked.len() == 2 && asked.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_code { asked.to_owned() } else { content.original.clone() }
}

/// What fields of the form hold of a practice.
fn values(content: &PracticeContent, language: &str) -> Vec<(String, String)> {
    let mut values: Vec<(String, String)> = Vec::new();
    for field in Field::ALL {
        let text = field.of(content).within(language).map(|text| text.text.clone());
        values.push((field.as_str().to_owned(), text.unwrap_or_default()));
    }
    values.extend(content.sectors.iter().map(|sector| ("sectors".to_owned(), sector.to_string())));
    values.push(("bucs".to_owned(), content.bucs.join(", ")));
    values.push(("institutions".to_owned(), content.institutions.join(", ")));
    let words = [
        ("maturity", content.maturity.map(|one| one.to_string())),
        ("outcome", content.outcome.map(|one| one.to_string())),
        ("transferable", content.transferable.map(|one| one.to_string())),
        ("year", content.year.map(|year| year.to_string())),
        ("contact", content.contact.clone()),
        ("originalLanguage", Some(content.original.clone())),
    ];
    values.extend(words.into_iter().map(|(name, value)| (name.to_owned(), value.unwrap_or_default())));
    for (at, link) in content.links.iter().enumerate() {
        let text = link.title.within(language).map(|text| text.text.clone());
        values.push((format!("link-title-{at}"), text.unwrap_or_default()));
        values.push((format!("link-url-{at}"), link.url.clone()));
    }
    values
}

/// One practice as it is written.
struct Written<'a> {
    draft: Option<&'a Draft>,
    content: &'a PracticeContent,
    expected: i32,
    language: String,
}

fn answer(page: &Page, form: &Form, written: &Written<'_>) -> Response {
    let Written { draft, content, expected, language } = written;
    let (expected, language) = (*expected, language.as_str());
    let is_original = *language == content.original;
    let wrong_of = |name: &str| {
        let known = draft.iter().flat_map(|draft| &draft.problems).filter(|_| is_original);
        let found = known.filter(|problem| problem.path.first().is_some_and(|own| own == name));
        let mut found = found.map(|problem| page.message(&problem.message));
        form.wrong(name).map(str::to_owned).or_else(|| found.next())
    };
    let area = |one: Field| {
        let source = one.of(content).within(&content.original).filter(|_| !is_original);
        Area {
            name: one.as_str(),
            label: field(page, one),
            hint: page.with(&format!("practice-hint-{}", one.as_str()), &[]),
            rows: (one.longest() / 250).clamp(2, 12),
            most: one.longest(),
            value: form.value(one.as_str()).to_owned(),
            is_needed: one.is_needed(),
            is_line: one == Field::Title,
            // While nothing is kept yet nothing is wrong.
            wrong: draft.and_then(|_| wrong_of(one.as_str())).or_else(|| form.wrong(one.as_str()).map(str::to_owned)),
            source: source.map(|text| page.said(&text.text, &text.language)),
        }
    };
    let reference = draft.map(|draft| draft.practice.reference);
    let mut languages: Vec<(String, String, bool)> = Language::ALL
        .into_iter()
        .map(|one| (one.tag().to_owned(), one.own_name().to_owned(), one.tag() == language))
        .collect();
    if !languages.iter().any(|(.., chosen)| *chosen) {
        languages.push((language.to_owned(), language_name(language), true));
    }
    let count = (content.links.len() + 1).min(MOST_LINKS);
    let link = |at: usize| {
        let value = |name: &str| form.value(&format!("link-{name}-{at}")).to_owned();
        (at, value("title"), value("url"))
    };
    let wrong = draft.iter().flat_map(|draft| &draft.problems).filter(|_| is_original).map(|problem| {
        let name = problem.path.first().map_or("", String::as_str);
        let said = page.message(&problem.message);
        let id = match problem.path.as_slice() {
            [list, at, _] if list == "links" => format!("link-url-{at}"),
            _ => name.to_owned(),
        };
        (id, label(page, name).map_or(said.clone(), |label| format!("{label}: {said}")))
    });
    let documents = draft.iter().flat_map(|draft| {
        let reference = draft.practice.reference;
        draft.version.content.documents.iter().map(move |file| {
            let id = file.attachment.to_string();
            (page.link(urls::practice_file(reference, &id)), file.name.clone(), super::value::size(page, file.size), id)
        })
    });
    let view = EditPage {
        title: draft.map_or_else(|| Said::own(page.t("practice-new")), |_| title(page, content)),
        action: match reference {
            Some(reference) => page.link(urls::practice_edit(reference).with("in", language)),
            None => page.link(urls::practice_new()),
        },
        expected,
        saved: draft
            .filter(|_| page.asked_value("saved").is_some())
            .map(|draft| page.say("practice-saved", "at", &page.instant(draft.version.saved_at))),
        language: (language.to_owned(), language_name(language), is_original),
        languages,
        areas: Field::ALL.into_iter().map(area).collect(),
        sectors: Sector::ALL
            .iter()
            .map(|sector| (sector.as_str(), page.sector(*sector), form.holds("sectors", sector.as_str())))
            .collect(),
        maturities: choices(page, "maturity", Maturity::ALL.iter().map(|one| one.as_str()), form.value("maturity")),
        outcomes: choices(page, "outcome", PracticeOutcome::ALL.iter().map(|one| one.as_str()), form.value("outcome")),
        transferable: choices(
            page,
            "transferable",
            Transferability::ALL.iter().map(|one| one.as_str()),
            form.value("transferable"),
        ),
        links: (0..count).map(link).collect(),
        documents: documents.collect(),
        file_hint: file_hint(page),
        accept: endings().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(","),
        wrong: wrong.collect(),
        review: reference.map(|reference| page.link(urls::practice_review(reference))),
        reference,
        page,
        form,
    };
    form.render(page, &view)
}

/// What of the form changes a practice.
fn change(posted: &Posted, content: &PracticeContent, language: &str) -> Change {
    let texts = Field::ALL.map(|field| (field, field.of(content).with(language, posted.as_typed(field.as_str()))));
    let links = (0..MOST_LINKS).filter_map(|at| {
        let url = posted.value(&format!("link-url-{at}"));
        let said = posted.value(&format!("link-title-{at}"));
        let before = content.links.get(at).map(|link| link.title.clone()).unwrap_or_default();
        (!url.is_empty() || !said.is_empty())
            .then(|| PracticeLink { title: before.with(language, said), url: url.to_owned() })
    });
    let optional = |name: &str| Some(posted.value(name)).filter(|value| !value.is_empty()).map(str::to_owned);
    Change {
        original: optional("originalLanguage"),
        texts: texts.into(),
        sectors: Some(posted.all("sectors").filter_map(|one| Sector::parse(one).ok()).collect()),
        bucs: Some(posted.codes("bucs")),
        institutions: Some(posted.codes("institutions")),
        maturity: Some(Maturity::parse(posted.value("maturity")).ok()),
        outcome: Some(PracticeOutcome::parse(posted.value("outcome")).ok()),
        transferable: Some(Transferability::parse(posted.value("transferable")).ok()),
        year: Some(posted.value("year").parse().ok()),
        contact: Some(optional("contact")),
        links: Some(links.collect()),
    }
}

/// A practice of nobody yet, in the first language of the reader's country.
fn empty(web: &Web, page: &Page) -> Result<PracticeContent, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let country = page.viewer.signed_in().map_err(refused)?.country;
    let country =
        country.filter(|_| practice::may_submit(&page.viewer)).ok_or_else(|| refused(DomainError::Forbidden))?;
    let moment = web.ctx.moment();
    let own = moment.snapshot().lists.country(country).and_then(|row| row.languages.0.first().cloned());
    Ok(PracticeContent { original: own.unwrap_or_else(|| "en".to_owned()), ..PracticeContent::default() })
}

/// Answers the form of a new practice.
pub(crate) async fn new(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let content = empty(&web, &page)?;
    let language = content.original.clone();
    let mut form = Form::holding(&web, &page, values(&content, &language));
    // Whoever presses the button twice begins one practice.
    form.set("key", &random_token(&web.ctx));
    Ok(answer(&page, &form, &Written { draft: None, content: &content, expected: 0, language }))
}

/// Keeps a new practice.
pub(crate) async fn create(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let page = &posted.page;
    let mut content = empty(&web, page)?;
    // The language may have been chosen in the form itself.
    if let Some(language) = Some(posted.value("originalLanguage")).filter(|language| language.len() == 2) {
        content.original = language.to_owned();
    }
    let language = content.original.clone();
    let saving = Saving { practice: None, expected: None, change: change(&posted, &content, &language) };
    let key = Some(posted.value("key")).filter(|key| !key.is_empty());
    match practice::save(&web.ctx, &page.viewer, saving, key).await {
        Ok(draft) => Ok(gone_on(page, &draft, &posted)),
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let form = Form::again(&web, &posted, &problems);
            Ok(answer(page, &form, &Written { draft: None, content: &content, expected: 0, language }))
        }
    }
}

/// Where a kept form leads.
fn gone_on(page: &Page, draft: &Draft, posted: &Posted) -> Response {
    let reference = draft.practice.reference;
    let there = match posted.value("then") {
        "review" => urls::practice_review(reference),
        _ => urls::practice_edit(reference).with("in", posted.value("in")).with("saved", "yes"),
    };
    Redirect::to(&page.link(there)).into_response()
}

async fn load(web: &Web, page: &Page, id: &str) -> Result<(Option<Draft>, PracticeContent, i32), PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    page.viewer.signed_in().map_err(refused)?;
    let seen = practice::get(&web.ctx, &page.viewer, id).await.map_err(refused)?;
    let row = seen.draft.as_ref().map(|draft| &draft.practice).or(seen.record.as_ref().map(|record| &record.practice));
    if !row.is_some_and(|row| practice::may_write(&page.viewer, row)) {
        return Err(refused(DomainError::Forbidden));
    }
    match (seen.draft, seen.record) {
        (Some(draft), _) => {
            let (content, expected) = (draft.version.content.clone(), draft.version.version);
            Ok((Some(draft), content, expected))
        }
        // The next version begins with what the last one says.
        (None, Some(record)) => {
            let last = record.last();
            Ok((None, last.content.clone(), last.number.unwrap_or(0)))
        }
        (None, None) => Err(refused(DomainError::NotFound)),
    }
}

/// Answers the form of a practice.
pub(crate) async fn edit(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let number = page.reference(&id)?;
    let (draft, content, expected) = load(&web, &page, &id).await?;
    let language = written(&content, &page.asked_value("in").unwrap_or_default());
    let form = Form::holding(&web, &page, values(&content, &language));
    let Some(draft) = draft else {
        // A version that is begun by looking at it would be nobody's wish: it is begun by keeping it.
        return Ok(next(&page, &form, number, &content, expected, &language));
    };
    Ok(answer(&page, &form, &Written { draft: Some(&draft), content: &content, expected, language }))
}

#[derive(Template)]
#[template(path = "practice/next.html")]
struct NextPage<'a> {
    page: &'a Page,
    form: &'a Form,
    reference: i32,
    expected: i32,
    title: Said,
    language: &'a str,
}

fn next(
    page: &Page,
    form: &Form,
    reference: i32,
    content: &PracticeContent,
    expected: i32,
    language: &str,
) -> Response {
    form.render(page, &NextPage { page, form, reference, expected, title: title(page, content), language })
}

/// Keeps a version under way.
pub(crate) async fn save(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let number = page.reference(&id)?;
    let (draft, content, current) = load(&web, page, &id).await?;
    let language = written(&content, posted.value("in"));
    let expected = posted.value("expected").parse().unwrap_or(0);
    let change = if posted.value("then") == "begin" { Change::default() } else { change(&posted, &content, &language) };
    let saving = Saving { practice: Some(number), expected: Some(expected), change };
    match practice::save(&web.ctx, &page.viewer, saving, None).await {
        Ok(draft) => Ok(gone_on(page, &draft, &posted)),
        // Nothing of what was typed is lost: it stands in the form again, to be kept over the newer version.
        Err(DomainError::Conflict) => {
            let message = domain::Message::plain(
                "practice-overtaken",
                "Somebody saved a newer version meanwhile. Your text stands below; keep it again to replace theirs.",
            );
            let wrong = Problems(vec![domain::Problem::at(&[], "CONFLICT", message)]);
            let form = Form::again(&web, &posted, &wrong);
            Ok(answer(page, &form, &Written { draft: draft.as_ref(), content: &content, expected: current, language }))
        }
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let form = Form::again(&web, &posted, &problems);
            Ok(answer(page, &form, &Written { draft: draft.as_ref(), content: &content, expected, language }))
        }
    }
}
