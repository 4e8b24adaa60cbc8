//! `/requests/new` and `/requests/<id>/edit`: where a request is written, looked at and put forward.

use super::act::{self, Kind};
use super::fields::{self, FunctionRow, NameRow, PersonRow};
use super::show::{Entry, entries};
use super::{Line, identity, lines};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::{Form, problems};
use crate::page::Page;
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::change_request::{self, Act, Draft, Then};
use domain::institution::Stored;
use domain::value::{CountryCode, InstitutionCode, NameKind, Role};
use domain::{DomainError, Message, Problem, Problems};
use std::collections::BTreeMap;

/// A choice of a field: its value, its text, whether it is chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "change_request/write.html")]
struct WritePage<'a> {
    page: &'a Page,
    form: &'a Form,
    kind: &'static str,
    title: String,
    lead: String,
    /// Where the form is sent.
    action: String,
    is_described: bool,
    names: Vec<NameRow>,
    kinds: Vec<(String, String)>,
    persons: Vec<PersonRow>,
    functions: Vec<(FunctionRow, String)>,
    networks: Vec<Choice>,
    competences: Vec<CompetenceRow>,
    roles: Vec<(String, String)>,
    successors: Vec<SuccessorRow>,
    earliest: String,
    /// What would change; none before somebody looked.
    preview: Option<Vec<Entry>>,
    /// What somebody else changed since this form was opened.
    meanwhile: Vec<Line>,
    back: Option<String>,
}

struct CompetenceRow {
    at: usize,
    bucs: String,
    role: String,
    what: String,
    from: String,
    to: String,
}

struct SuccessorRow {
    at: usize,
    code: String,
    scope: String,
    name: String,
    areas: String,
}

/// What is written about: the entry as it stands, and which request it is when it was kept before.
struct About {
    kind: Kind,
    stored: Option<Stored>,
    country: CountryCode,
    request: Option<(String, i32)>,
}

fn rows<T>(form: &Form, first: &str, spare: usize, make: impl Fn(usize, &dyn Fn(&str) -> String) -> T) -> Vec<T> {
    let filled = form.values(first).collect::<Vec<_>>().iter().rposition(|text| !text.trim().is_empty());
    (0..filled.map_or(0, |at| at + 1) + spare)
        .map(|at| make(at, &|name: &str| form.values(name).nth(at).unwrap_or_default().to_owned()))
        .collect()
}

struct Shown<'a> {
    form: &'a Form,
    preview: Option<Vec<Entry>>,
    meanwhile: Vec<Line>,
}

fn answer(web: &Web, page: &Page, about: &About, shown: Shown<'_>) -> Response {
    let Shown { form, preview, meanwhile } = shown;
    let kind = about.kind;
    let moment = web.ctx.moment();
    let own = about.country.as_str();
    let mut networks: Vec<Choice> = moment
        .snapshot()
        .lists
        .networks
        .iter()
        .filter(|network| network.country == own)
        .map(|network| {
            let name = network.names.text(Some(page.language.tag())).to_owned();
            (network.code.clone(), name, form.value("network") == network.code)
        })
        .collect();
    page.sort_by_name(&mut networks, |(_, name, _)| name);
    let code = form.value("code").to_owned();
    let functions = fields::function_rows(form);
    let view = WritePage {
        kind: kind.as_str(),
        title: page.with(&format!("write-title-{}", kind.as_str()), &[("code", code.clone().into())]),
        lead: page.with(&format!("write-lead-{}", kind.as_str()), &[]),
        action: match &about.request {
            Some((id, _)) => page.link(urls::request_edit(id)),
            None => page.link(urls::request_new(kind.as_str(), &code)),
        },
        is_described: kind.is_described(),
        names: fields::name_rows(form),
        kinds: NameKind::ALL.iter().map(|kind| (kind.to_string(), page.with(&format!("name-{kind}"), &[]))).collect(),
        persons: fields::person_rows(form),
        functions: functions
            .into_iter()
            .map(|row| {
                let name = page.with(&format!("function-{}", row.value), &[]);
                (row, name)
            })
            .collect(),
        networks,
        competences: rows(form, "competence-bucs", 2, |at, value| CompetenceRow {
            at,
            bucs: value("competence-bucs"),
            role: value("competence-role"),
            what: value("competence-what"),
            from: value("competence-from"),
            to: value("competence-to"),
        }),
        roles: Role::ALL.iter().map(|role| (role.to_string(), page.with(&format!("role-{role}"), &[]))).collect(),
        successors: rows(form, "successor-code", 2, |at, value| SuccessorRow {
            at,
            code: value("successor-code"),
            scope: value("successor-scope"),
            name: value("successor-name"),
            areas: value("successor-areas"),
        }),
        earliest: page.day(change_request::earliest(page.today)),
        preview,
        meanwhile,
        back: about.stored.as_ref().map(|stored| page.link(urls::institution(&stored.row.code))),
        page,
        form,
    };
    form.render(page, &view)
}

async fn about(web: &Web, page: &Page, kind: Kind, code: &str) -> Result<About, DomainError> {
    page.viewer.signed_in()?;
    let country = code.split(':').next().and_then(|text| CountryCode::parse(text).ok());
    let country = country.or_else(|| page.viewer.person().and_then(|person| person.country));
    let country = country.ok_or(DomainError::NotFound)?;
    if !change_request::may_draft(&page.viewer, country) {
        return Err(DomainError::Forbidden);
    }
    let stored = match kind {
        Kind::Create => None,
        // The one that follows a merger may be new.
        Kind::Merge => match InstitutionCode::parse(code) {
            Ok(_) => change_request::entry(&web.ctx, &page.viewer, code).await.ok(),
            Err(_) => None,
        },
        _ => Some(change_request::entry(&web.ctx, &page.viewer, code).await?),
    };
    Ok(About { kind, stored, country, request: None })
}

/// Answers an empty form, or one that holds what the entry says.
pub(crate) async fn new(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let asked = urls::pairs(page.query());
    let value = |name: &str| asked.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim());
    let refused = |error| PageError::new(page.clone(), error);
    let kind = match (value("act"), value("code")) {
        ("", "") => Some(Kind::Create),
        ("", _) => Some(Kind::Edit),
        (act, _) => Kind::parse(act),
    };
    let kind = kind.ok_or(DomainError::NotFound).map_err(refused)?;
    let about = about(&web, &page, kind, value("code")).await.map_err(refused)?;
    let mut pairs = vec![("code".to_owned(), value("code").to_owned())];
    if let Some(stored) = &about.stored {
        pairs.push(("version".to_owned(), stored.row.version.to_string()));
        if kind.is_described() {
            fields::fill(stored.content.description(page.today), &mut pairs);
            pairs.push(("public".to_owned(), if stored.content.is_public { "yes" } else { "no" }.to_owned()));
        }
        if kind == Kind::Rename {
            for name in stored
                .content
                .description(page.today)
                .names
                .iter()
                .filter(|name| matches!(name.kind, NameKind::Official | NameKind::Translation))
            {
                pairs.push(("name-language".to_owned(), name.language.clone()));
                pairs.push(("name-text".to_owned(), name.text.clone()));
            }
        }
    }
    if kind == Kind::Restore {
        pairs.push(("seq".to_owned(), value("seq").to_owned()));
    }
    let form = Form::holding(&web, &page, pairs);
    Ok(answer(&web, &page, &about, Shown { form: &form, preview: None, meanwhile: Vec::new() }))
}

/// Looks at what was written, keeps it as a draft or puts it forward.
pub(crate) async fn create(State(web): State<Web>, posted: Posted) -> Result<Response, PageError> {
    let kind = Kind::parse(posted.value("act")).ok_or(DomainError::NotFound);
    let kind = kind.map_err(|error| PageError::new(posted.page.clone(), error))?;
    let about = match about(&web, &posted.page, kind, posted.value("code")).await {
        Err(DomainError::Forbidden) if matches!(kind, Kind::Create) => {
            // The country in a code that was mistyped is no reason to lose what was written.
            let own = about(&web, &posted.page, kind, "").await;
            let own = own.map_err(|error| PageError::new(posted.page.clone(), error))?;
            let code: String = posted.value("code").chars().take(40).collect();
            let english = format!("{code} is an institution of another country.");
            let message = Message::new("code-other-country", vec![("code", code)], english);
            let problems = Problems(vec![Problem::at(&["code"], "OTHER_COUNTRY", message)]);
            let form = Form::again(&web, &posted, &problems);
            return Ok(answer(&web, &posted.page, &own, Shown { form: &form, preview: None, meanwhile: Vec::new() }));
        }
        other => other.map_err(|error| PageError::new(posted.page.clone(), error))?,
    };
    submit(&web, &posted, about).await
}

/// Answers a request that was kept, to be written anew.
pub(crate) async fn edit(State(web): State<Web>, page: Page, Path(id): Path<String>) -> Result<Response, PageError> {
    let refused = |error| PageError::new(page.clone(), error);
    let (about, request, act) = kept(&web, &page, &id).await.map_err(refused)?;
    let mut pairs = vec![
        ("effectiveOn".to_owned(), request.effective_on.to_string()),
        ("note".to_owned(), request.note.clone()),
        ("shortNoticeReason".to_owned(), request.short_notice_reason.clone().unwrap_or_default()),
    ];
    if let Some(stored) = &about.stored {
        pairs.push(("version".to_owned(), stored.row.version.to_string()));
    }
    act::fill(&act, about.stored.as_ref().map(|stored| &stored.content), page.today, &mut pairs);
    let form = Form::holding(&web, &page, pairs);
    Ok(answer(&web, &page, &about, Shown { form: &form, preview: None, meanwhile: Vec::new() }))
}

async fn kept(web: &Web, page: &Page, id: &str) -> Result<(About, domain::model::ChangeRequest, Act), DomainError> {
    let (request, act) = change_request::written(&web.ctx, &page.viewer, identity(id)?).await?;
    let kind = Kind::of(&act).ok_or(DomainError::NotFound)?;
    let code = match &act {
        Act::Entries { entries } => entries.first().map(|entry| entry.code.clone()).unwrap_or_default(),
        Act::Merge { into, .. } => into.code().to_owned(),
        Act::End { code, .. } | Act::Split { code, .. } | Act::Rename { code, .. } | Act::Restore { code, .. } => {
            code.clone()
        }
    };
    let mut about = about(web, page, kind, &code).await?;
    about.request = Some((id.to_owned(), request.version));
    Ok((about, request, act))
}

/// Saves what was written anew.
pub(crate) async fn save(
    State(web): State<Web>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let kept = kept(&web, &posted.page, &id).await;
    let (about, ..) = kept.map_err(|error| PageError::new(posted.page.clone(), error))?;
    submit(&web, &posted, about).await
}

async fn submit(web: &Web, posted: &Posted, about: About) -> Result<Response, PageError> {
    let page = &posted.page;
    let mut wrong = Vec::new();
    let moment = web.ctx.moment();
    let held = about.stored.as_ref().map(|stored| &stored.content);
    let act = act::read(about.kind, posted, held, &moment.snapshot().lists, page, &mut wrong);
    let effective_on = match posted.value("effectiveOn") {
        "" => None,
        text => {
            let day = domain::clock::parse_day(text);
            if day.is_none() {
                let message = Message::plain("request-invalid-day", "This is no day; write it as 2027-01-31.");
                wrong.push(Problem::at(&["effectiveOn"], "INVALID_DAY", message));
            }
            day
        }
    };
    let mut expected = BTreeMap::new();
    if let (Some(stored), Ok(seen)) = (&about.stored, posted.value("version").parse::<i32>()) {
        expected.insert(stored.row.code.clone(), seen);
    }
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let draft = Draft {
        act,
        effective_on,
        note: posted.value("note").to_owned(),
        short_notice_reason: some(posted.value("shortNoticeReason")),
        expected,
    };
    let done = if wrong.is_empty() {
        take(web, posted, &about, draft).await
    } else {
        Err(DomainError::Invalid(Problems(wrong)))
    };
    match done {
        Ok(Taken::Kept(id)) => Ok(Redirect::to(&page.link(urls::request(&id))).into_response()),
        Ok(Taken::Looked(list)) => {
            let form = Form::again(web, posted, &Problems(Vec::new()));
            Ok(answer(web, page, &about, Shown { form: &form, preview: Some(list), meanwhile: Vec::new() }))
        }
        Err(error) => {
            let problems = problems(error).map_err(|error| PageError::new(page.clone(), error))?;
            let is_late = problems.0.iter().any(|problem| problem.code == "CONFLICT");
            let meanwhile = if is_late { meanwhile(web, posted, &about).await } else { Vec::new() };
            let mut form = Form::again(web, posted, &at_fields(problems));
            if let (true, Some(stored)) = (is_late, &about.stored) {
                // Whoever saves again has seen what is different now.
                form.set("version", &stored.row.version.to_string());
            }
            Ok(answer(web, page, &about, Shown { form: &form, preview: None, meanwhile }))
        }
    }
}

/// The same problems at the fields of the form: what is wrong in an entry is told by its code and part.
fn at_fields(problems: Problems) -> Problems {
    let field = |problem: &Problem| {
        let part = problem.path.get(1).map_or("", String::as_str);
        Some(match (part, problem.code) {
            ("names", _) => "name-text-0",
            ("acronym", _) => "acronym",
            ("network", _) => "network",
            ("areas", _) => "areas",
            ("contacts", "INVALID_PHONE") => "phones",
            ("contacts", "INVALID_EMAIL") => "emails",
            ("contacts", "INVALID_URL") => "urls",
            ("contacts", _) => "person-until",
            ("faxes", _) => "faxes",
            ("addresses", _) => "street",
            ("competences" | "scope", _) | ("", "CONTRADICTION") => "competence-bucs-0",
            ("functions", _) => "functions",
            ("relations", _) => "successor-code-0",
            ("validity", _) => "effectiveOn",
            ("code", _) | ("", "CODE_TAKEN" | "UNKNOWN_CODE" | "INVALID_CODE" | "OTHER_COUNTRY") => "code",
            _ => return None,
        })
    };
    let placed = problems.0.into_iter().map(|mut problem| {
        let known = ["effectiveOn", "note", "shortNoticeReason", "code", "competence-from", "competence-bucs"];
        let is_field = problem.path.first().is_some_and(|first| known.contains(&first.as_str()) || first.contains('-'));
        if !is_field && let Some(field) = field(&problem) {
            problem.path = vec![field.to_owned()];
        }
        problem
    });
    Problems(placed.collect())
}

enum Taken {
    Kept(String),
    Looked(Vec<Entry>),
}

async fn take(web: &Web, posted: &Posted, about: &About, draft: Draft) -> Result<Taken, DomainError> {
    let (ctx, viewer) = (&web.ctx, &posted.page.viewer);
    let step = posted.value("step");
    if step == "preview" || step.is_empty() {
        let (planned, ..) = change_request::preview(ctx, viewer, draft).await?;
        return Ok(Taken::Looked(entries(&posted.page, &planned)));
    }
    let row = match &about.request {
        None => {
            let then = if step == "propose" { Then::Propose } else { Then::Keep };
            // The token of a form is another each time it is given out: sent twice, it is one request.
            let key = posted.value("key");
            change_request::draft(ctx, viewer, draft, then, (!key.is_empty()).then_some(key)).await?
        }
        Some((id, version)) => {
            let row = change_request::save(ctx, viewer, identity(id)?, draft, *version).await?;
            if step == "propose" { change_request::propose(ctx, viewer, row.id, row.version).await? } else { row }
        }
    };
    Ok(Taken::Kept(row.id.to_string()))
}

/// What somebody else changed since the form was opened.
async fn meanwhile(web: &Web, posted: &Posted, about: &About) -> Vec<Line> {
    let (Some(stored), Ok(seen)) = (&about.stored, posted.value("version").parse::<i32>()) else { return Vec::new() };
    let page = &posted.page;
    match domain::institution::at_version(&web.ctx, &page.viewer, &stored.row.code, seen).await {
        Ok(Some(old)) => lines(page, change_request::differences(Some(&old), &stored.content)),
        _ => Vec::new(),
    }
}
