//! `/import`: a file of entries is looked at and made into drafts, one for each country.

use crate::Web;
use crate::csrf::Uploaded;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::change_request::Then;
use domain::import::{self, Asked, Compared, Finding, Form as FileForm, Outcome, Source};
use domain::model::ChangeRequest;
use domain::value::{CountryCode, PersonRole};
use domain::{DomainError, Message, Problem, Problems, Viewer};

/// Lines of the report that are shown.
const MOST_LINES: usize = 200;

#[derive(Template)]
#[template(path = "import/show.html")]
struct ImportPage<'a> {
    page: &'a Page,
    form: &'a Form,
    country: Option<String>,
    report: Option<Report>,
}

struct Report {
    counts: Vec<(String, String)>,
    lines: Vec<Line>,
    more: usize,
    is_refused: bool,
    is_empty: bool,
    requests: Vec<(String, String)>,
}

struct Line {
    outcome: String,
    is_bad: bool,
    place: String,
    code: String,
    what: String,
}

fn allowed(viewer: &Viewer) -> Result<(), DomainError> {
    match viewer.signed_in()?.role {
        PersonRole::NationalEditor | PersonRole::NationalCoordinator | PersonRole::Administrator => Ok(()),
        _ => Err(DomainError::Forbidden),
    }
}

fn answer(page: &Page, form: &Form, report: Option<Report>) -> Response {
    let country = page.viewer.person().and_then(|person| person.country).map(|country| page.country(country));
    form.render(page, &ImportPage { page, form, country, report })
}

/// Answers the form.
pub(crate) async fn show(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    allowed(&page.viewer).map_err(|error| PageError::new(page.clone(), error))?;
    Ok(answer(&page, &Form::new(&web, &page, &[]), None))
}

/// Looks at a file and, when that is wanted and everything can be taken, keeps drafts of what it would change.
pub(crate) async fn take(State(web): State<Web>, uploaded: Uploaded) -> Result<Response, PageError> {
    let page = uploaded.posted.page.clone();
    let refused = |error| PageError::new(page.clone(), error);
    allowed(&page.viewer).map_err(refused)?;
    match taken(&web, &uploaded).await {
        Ok((compared, made)) => {
            let form = Form::again(&web, &uploaded.posted, &Problems(Vec::new()));
            Ok(answer(&page, &form, Some(report(&page, &compared, &made))))
        }
        Err(error) => {
            let problems = problems(error).map_err(refused)?;
            Ok(answer(&page, &Form::again(&web, &uploaded.posted, &problems), None))
        }
    }
}

async fn taken(web: &Web, uploaded: &Uploaded) -> Result<(Compared, Vec<ChangeRequest>), DomainError> {
    let posted = &uploaded.posted;
    let (ctx, viewer) = (&web.ctx, &posted.page.viewer);
    let Some((name, bytes)) = uploaded.file.clone().filter(|(_, bytes)| !bytes.is_empty()) else {
        let message = Message::plain("import-no-file", "Choose a file.");
        return Err(Problem::at(&["file"], "EMPTY_FILE", message).into());
    };
    let day = match posted.value("effectiveOn") {
        "" => None,
        text => match domain::clock::parse_day(text) {
            Some(day) => Some(day),
            None => {
                let message = Message::plain("request-invalid-day", "This is no day; write it as 2027-01-31.");
                return Err(Problem::at(&["effectiveOn"], "INVALID_DAY", message).into());
            }
        },
    };
    // A large file takes a moment in which other readers should not wait.
    let sheets = tokio::task::spawn_blocking(move || import::read(&[Source { name, bytes }], FileForm::Auto)).await;
    let sheets = sheets.map_err(|_| DomainError::Internal)??;
    let own = viewer.person().and_then(|person| person.country);
    let complete = own.filter(|_| posted.value("complete") == "yes");
    let compared = import::compare(ctx, viewer, &sheets, &Asked { day, complete, tells_everything: false }).await?;
    let is_wanted = posted.value("step") == "keep" && !compared.is_refused() && !compared.is_empty();
    if !is_wanted {
        return Ok((compared, Vec::new()));
    }
    let reason = posted.value("shortNoticeReason");
    let reason = (!reason.is_empty()).then_some(reason);
    let made = import::propose(ctx, viewer, &compared, Then::Keep, day, posted.value("note"), reason).await?;
    Ok((compared, made))
}

fn report(page: &Page, compared: &Compared, made: &[ChangeRequest]) -> Report {
    let counts = compared.counts;
    let counts = [
        (Outcome::Added, counts.added),
        (Outcome::Changed, counts.changed),
        (Outcome::Ended, counts.ended),
        (Outcome::Unchanged, counts.unchanged),
        (Outcome::Warning, counts.warnings),
        (Outcome::Refused, counts.refused),
    ];
    let name = |outcome: Outcome| page.with(&format!("import-{}", outcome.as_str()), &[]);
    let mut found: Vec<&Finding> = compared.findings.iter().collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.outcome));
    let line = |one: &&Finding| {
        let mut place = one.file.clone();
        if one.line > 0 {
            place = format!("{place} {}", one.line);
        }
        if !one.column.is_empty() {
            place = format!("{place}, {}", one.column);
        }
        Line {
            outcome: name(one.outcome),
            is_bad: one.outcome == Outcome::Refused,
            place,
            code: one.institution.clone(),
            what: if one.code.is_empty() { one.what.clone() } else { format!("{} ({})", one.what, one.code) },
        }
    };
    Report {
        counts: counts.into_iter().map(|(outcome, count)| (name(outcome), page.number(count))).collect(),
        lines: found.iter().take(MOST_LINES).map(line).collect(),
        more: found.len().saturating_sub(MOST_LINES),
        is_refused: compared.is_refused(),
        is_empty: compared.is_empty(),
        requests: made
            .iter()
            .map(|row| {
                let country =
                    CountryCode::parse(&row.country).map_or_else(|_| row.country.clone(), |code| page.country(code));
                (page.link(urls::request(&row.id.to_string())), country)
            })
            .collect(),
    }
}
