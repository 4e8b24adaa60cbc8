//! `/profiles/{country}/edit/{section}`: one part of a draft as a form; it saves itself while it is written.

use super::field::{Fields, Group};
use super::fill::groups;
use super::read::read;
use super::{own_country, places};
use crate::Web;
use crate::csrf::Posted;
use crate::error::PageError;
use crate::form::Form;
use crate::page::Page;
use crate::profile::history::{Changed, changed};
use crate::profile::value::language_name;
use crate::urls;
use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::competence::by_sector;
use domain::profile::{self, Draft, Saving, apply};
use domain::value::{CountryCode, ProfileContent, Sector};
use domain::{DomainError, Problems};
use fluent_bundle::FluentValue;
use serde_json::json;

/// A part of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Who is responsible.
    Governance,
    /// How the country is connected.
    Architecture,
    /// How each sector works.
    Sectors,
    /// How far the BUCs of a sector are.
    Bucs(Sector),
    /// How it works day by day.
    Operation,
}

impl Section {
    /// All parts, in order.
    pub(super) fn all() -> Vec<Self> {
        let bucs = Sector::ALL.iter().map(|sector| Self::Bucs(*sector));
        [Self::Governance, Self::Architecture, Self::Sectors].into_iter().chain(bucs).chain([Self::Operation]).collect()
    }

    /// The name in addresses.
    pub(super) fn name(self) -> String {
        match self {
            Self::Governance => "governance".to_owned(),
            Self::Architecture => "architecture".to_owned(),
            Self::Sectors => "sectors".to_owned(),
            Self::Bucs(sector) => format!("bucs-{sector}"),
            Self::Operation => "operation".to_owned(),
        }
    }

    fn parse(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|section| section.name() == name)
    }

    /// What it is called.
    pub(super) fn title(self, page: &Page) -> String {
        match self {
            Self::Bucs(sector) => format!("{}: {}", page.t("profile-section-bucs"), page.sector(sector)),
            other => page.with(&format!("profile-section-{}", other.name()), &[]),
        }
    }
}

#[derive(Template)]
#[template(path = "profile/section.html")]
struct SectionPage<'a> {
    page: &'a Page,
    form: &'a Form,
    title: String,
    country: String,
    code: String,
    overview: String,
    action: String,
    expected: i32,
    language: String,
    languages: Vec<(String, String, bool)>,
    groups: Vec<Group>,
    /// What is wrong with what is kept: the field and the text.
    wrong: Vec<(String, String)>,
    /// What would change by saving over what somebody else saved meanwhile.
    meanwhile: Vec<Changed>,
    is_overtaken: bool,
    saved: Option<String>,
    has_next: bool,
}

/// The language in which texts are written: the one asked for, else the original.
fn language(page: &Page, content: &ProfileContent, asked: Option<&str>) -> String {
    let asked = asked.map(str::to_owned).or_else(|| page.asked_value("in"));
    let is_code = |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
    asked.filter(is_code).unwrap_or_else(|| content.original.clone())
}

struct View<'a> {
    section: Section,
    draft: &'a Draft,
    /// The form as it was sent, where it is shown again.
    sent: Option<&'a Form>,
    form: &'a Form,
    language: String,
    meanwhile: Vec<Changed>,
    is_overtaken: bool,
}

fn answer(web: &Web, page: &Page, country: CountryCode, view: View<'_>) -> Response {
    let content = &view.draft.profile.content;
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let wrong: Vec<(String, String)> = view
        .draft
        .problems
        .iter()
        .filter_map(|problem| {
            let (section, id) = places(&problem.path, content, lists);
            (section == Some(view.section)).then(|| (id, page.message(&problem.message)))
        })
        .collect();
    let counts = by_sector(&web.ctx, &page.viewer, country, page.today);
    let counts: Vec<(Sector, usize)> = counts.iter().map(|one| (one.sector, one.institutions)).collect();
    let fields = Fields { page, sent: view.sent, wrong: &wrong, language: &view.language, original: &content.original };
    let code = country.as_str();
    let mut known: Vec<String> = vec![content.original.clone(), "en".to_owned()];
    known.extend(
        crate::i18n::Language::ALL.into_iter().map(|one| if one.tag() == "nb" { "no" } else { one.tag() }.to_owned()),
    );
    let mut seen = Vec::new();
    known.retain(|one| {
        !seen.contains(one) && {
            seen.push(one.clone());
            true
        }
    });
    let languages = known.into_iter().map(|one| {
        let name = if one == content.original {
            page.say("profile-language-original", "language", &language_name(&one))
        } else {
            language_name(&one)
        };
        (one.clone(), name, one == view.language)
    });
    let saved = urls::pairs(page.query()).iter().any(|(name, _)| name == "saved");
    let all = Section::all();
    let shown = SectionPage {
        title: view.section.title(page),
        country: page.country(country),
        code: code.to_owned(),
        overview: page.link(urls::profile_edit(code)),
        action: page.link(urls::profile_section(code, &view.section.name())),
        expected: view.draft.profile.version,
        languages: languages.collect(),
        groups: groups(&fields, view.section, content, lists, &counts),
        wrong: if view.sent.is_none() { wrong.clone() } else { Vec::new() },
        saved: (saved && view.sent.is_none())
            .then(|| page.say("profile-saved-at", "at", &page.instant(view.draft.profile.saved_at))),
        language: view.language.clone(),
        meanwhile: view.meanwhile,
        is_overtaken: view.is_overtaken,
        has_next: all.last() != Some(&view.section),
        page,
        form: view.form,
    };
    view.form.render(page, &shown)
}

/// Answers a part of the draft.
pub(crate) async fn section(
    State(web): State<Web>,
    page: Page,
    Path((code, name)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let country = own_country(&page, &code)?;
    let Some(section) = Section::parse(&name) else { return Err(PageError::no_such_page(page)) };
    let refused = |error| PageError::new(page.clone(), error);
    let Some(draft) = profile::draft(&web.ctx, &page.viewer, country).await.map_err(refused)? else {
        return Ok(Redirect::to(&page.link(urls::profile_edit(country.as_str()))).into_response());
    };
    let form = Form::new(&web, &page, &[]);
    let language = language(&page, &draft.profile.content, None);
    let view =
        View { section, draft: &draft, sent: None, form: &form, language, meanwhile: Vec::new(), is_overtaken: false };
    Ok(answer(&web, &page, country, view))
}

/// Keeps a part of the draft.
pub(crate) async fn save(
    State(web): State<Web>,
    Path((code, name)): Path<(String, String)>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let country = own_country(page, &code)?;
    let Some(section) = Section::parse(&name) else { return Err(PageError::no_such_page(page.clone())) };
    let refused = |error| PageError::new(page.clone(), error);
    let is_by_itself = headers.contains_key("x-autosave");
    let Some(draft) = profile::draft(&web.ctx, &page.viewer, country).await.map_err(refused)? else {
        return Err(PageError::new(page.clone(), DomainError::Conflict));
    };
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let written = language(page, &draft.profile.content, Some(posted.value("in")));
    let shown_again = |problems: Problems| {
        if is_by_itself {
            let said: Vec<String> = problems.0.iter().map(|problem| page.message(&problem.message)).collect();
            let text = page.with("profile-not-saved", &[("why", FluentValue::from(said.join(" ")))]);
            return (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "text": text }))).into_response();
        }
        let content = &draft.profile.content;
        let placed = problems.0.into_iter().map(|mut problem| {
            if problem.path.len() > 1 {
                problem.path = vec![places(&problem.path, content, lists).1];
            }
            problem
        });
        let form = Form::again(&web, &posted, &Problems(placed.collect()));
        let language = written.clone();
        let view = View {
            section,
            draft: &draft,
            sent: Some(&form),
            form: &form,
            language,
            meanwhile: Vec::new(),
            is_overtaken: false,
        };
        answer(&web, page, country, view)
    };
    let parts = match read(&posted, section, &draft.profile.content, &written, lists) {
        Ok(parts) => parts,
        Err(problems) => return Ok(shown_again(Problems(problems))),
    };
    let expected = posted.value("expected").parse().unwrap_or(0);
    let saving = Saving { expected: Some(expected), parts: parts.clone(), ..Saving::default() };
    match profile::save(&web.ctx, &page.viewer, country, saving, None).await {
        Ok(kept) if is_by_itself => {
            let at = page.instant(kept.profile.saved_at);
            let text = page.say("profile-saved-at", "at", &at);
            Ok(Json(json!({ "version": kept.profile.version, "text": text })).into_response())
        }
        Ok(_) => {
            let sections = Section::all();
            let at = sections.iter().position(|one| *one == section).unwrap_or(0);
            let url = match (posted.value("then"), sections.get(at + 1)) {
                ("next", Some(next)) => urls::profile_section(country.as_str(), &next.name()).with("in", &written),
                ("overview", _) => urls::profile_edit(country.as_str()),
                _ => urls::profile_section(country.as_str(), &section.name()).with("in", &written).with("saved", "yes"),
            };
            Ok(Redirect::to(&page.link(url)).into_response())
        }
        Err(DomainError::Invalid(problems)) => Ok(shown_again(problems)),
        Err(DomainError::Conflict) if is_by_itself => {
            let text = page.t("profile-overtaken");
            Ok((StatusCode::CONFLICT, Json(json!({ "text": text }))).into_response())
        }
        Err(DomainError::Conflict) => {
            let mut typed = draft.profile.content.clone();
            parts.into_iter().for_each(|part| apply(&mut typed, part, lists));
            let meanwhile = changed(page, &draft.profile.content, &typed);
            let form = Form::again(&web, &posted, &Problems(Vec::new()));
            let view = View {
                section,
                draft: &draft,
                sent: Some(&form),
                form: &form,
                language: written.clone(),
                meanwhile,
                is_overtaken: true,
            };
            let mut response = answer(&web, page, country, view);
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
        Err(error) => Err(refused(error)),
    }
}
