//! `/compare?code=...&code=...`: two to four institutions side by side.

use super::contact::Contact;
use super::entry::Mark;
use super::history::areas;
use super::validity;
use crate::Web;
use crate::error::PageError;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use domain::institution::{Lookup, get, sectors};
use domain::value::Role;
use domain::{DomainError, Lists, Record};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Institutions that fit beside each other.
const MOST: usize = 4;

#[derive(Template)]
#[template(path = "institution/compare.html")]
struct ComparePage<'a> {
    page: &'a Page,
    columns: Vec<Column>,
    rows: Vec<Row>,
    bucs: Vec<Row>,
    /// BUCs that all of them hold alike.
    alike: usize,
    problems: Vec<String>,
    /// What the fields of the form hold.
    codes: Vec<String>,
    day: String,
    iso_day: String,
}

/// One institution.
struct Column {
    code: String,
    name: Said,
    href: String,
    mark: Option<Mark>,
    /// The comparison without it.
    without: Option<String>,
}

/// One thing they are compared by.
struct Row {
    title: String,
    lang: Option<&'static str>,
    cells: Vec<String>,
    differs: bool,
}

impl Row {
    fn new(title: String, cells: Vec<String>) -> Self {
        let differs = cells.iter().any(|cell| *cell != cells[0]);
        Self { title, lang: None, cells, differs }
    }
}

/// Answers the comparison.
pub(crate) async fn compare(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let pairs = urls::pairs(page.query());
    let mut codes: Vec<String> = Vec::new();
    for (_, value) in pairs.iter().filter(|(name, _)| name == "code") {
        let value = value.trim().chars().take(40).collect::<String>();
        if !value.is_empty() && !codes.contains(&value) {
            codes.push(value);
        }
    }
    let mut problems = Vec::new();
    let day = page.asked_day().unwrap_or_else(|problem| {
        problems.push(problem);
        page.today
    });
    if codes.len() > MOST {
        problems.push(page.count("compare-too-many", MOST));
    }
    let mut records: Vec<Arc<Record>> = Vec::new();
    for code in codes.iter().take(MOST) {
        match get(&web.ctx, &page.viewer, code) {
            Ok(Lookup::Found(record, _)) if records.iter().any(|other| other.code() == record.code()) => {}
            Ok(Lookup::Found(record, _)) => records.push(record),
            Ok(Lookup::Unknown(problem)) => problems.push(page.message(&problem.message)),
            Err(DomainError::Invalid(found)) => {
                problems.extend(found.0.iter().map(|problem| page.message(&problem.message)));
            }
            Err(error) => return Err(PageError::new(page, error)),
        }
    }
    let moment = web.ctx.moment();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = view(&page, &moment.snapshot().lists, &records, (day, codes), problems);
    Ok(page.render(status, &view))
}

fn view<'a>(
    page: &'a Page,
    lists: &Lists,
    records: &[Arc<Record>],
    (day, mut codes): (NaiveDate, Vec<String>),
    problems: Vec<String>,
) -> ComparePage<'a> {
    let (bucs, alike) = if records.len() > 1 { competences(page, lists, records, day) } else { (Vec::new(), 0) };
    let on = (day != page.today).then(|| day.to_string());
    if problems.is_empty() {
        codes = records.iter().map(|record| record.code().to_owned()).collect();
    }
    // The form has a field for each.
    codes.resize(MOST, String::new());
    let without = |code: &str| {
        let left = records.iter().filter(|record| record.code() != code);
        let url = left.fold(urls::compare(), |url, record| url.with("code", record.code()));
        page.link(url.with_some("on", on.as_deref()))
    };
    ComparePage {
        columns: records
            .iter()
            .map(|record| Column {
                code: record.code().to_owned(),
                name: page.name(record.revision(day).names.best(None)),
                href: page.link(urls::institution(record.code()).with_some("on", on.as_deref())),
                mark: Mark::of(page, record, day),
                without: (records.len() > 1).then(|| without(record.code())),
            })
            .collect(),
        rows: if records.is_empty() { Vec::new() } else { rows(page, lists, records, day) },
        bucs,
        alike,
        problems,
        codes,
        day: page.on("show-on", day),
        iso_day: day.to_string(),
        page,
    }
}

fn rows(page: &Page, lists: &Lists, records: &[Arc<Record>], day: NaiveDate) -> Vec<Row> {
    let row = |key: &str, cell: &dyn Fn(&Record) -> String| {
        let cells = records
            .iter()
            .map(|record| Some(cell(record)).filter(|cell| !cell.is_empty()).unwrap_or_else(|| page.t("not-stated")));
        Row::new(page.with(key, &[]), cells.collect())
    };
    let contact = |record: &Record| Contact::new(record, day);
    let texts = |list: Vec<super::contact::Linked>| list.into_iter().map(|it| it.text).collect::<Vec<_>>().join(", ");
    vec![
        row("show-english", &|record| record.revision(day).names.english().unwrap_or_default().to_owned()),
        row("show-acronym", &|record| record.revision(day).acronym.clone()),
        row("show-country", &|record| page.country(record.country)),
        row("show-network", &|record| {
            let code = record.revision(day).network.clone().unwrap_or_default();
            lists.network(&code).map_or(code, |network| page.name(network.names.best(Some(page.language.tag()))).text)
        }),
        row("show-validity", &|record| validity(page, record.validity(), day)),
        row("show-areas", &|record| areas(page, lists, record, &record.revision(day).areas.0)),
        row("compare-sectors", &|record| {
            sectors(lists, record, day).into_iter().map(|sector| page.sector(sector)).collect::<Vec<_>>().join(", ")
        }),
        row("show-functions", &|record| {
            let held = record.revision(day).functions.0.iter();
            held.map(|held| page.with(&format!("function-{}", held.function), &[])).collect::<Vec<_>>().join(", ")
        }),
        row("show-code-status", &|record| page.with(&format!("code-{}", record.institution.code_status), &[])),
        row("address-postal", &|record| {
            contact(record).addresses.iter().map(|address| address.lines.join(", ")).collect::<Vec<_>>().join("; ")
        }),
        row("contact-phone", &|record| contact(record).phones.join(", ")),
        row("contact-email", &|record| texts(contact(record).emails)),
        row("contact-web", &|record| texts(contact(record).urls)),
    ]
}

/// BUCs that they do not hold alike, and how many they do.
fn competences(page: &Page, lists: &Lists, records: &[Arc<Record>], day: NaiveDate) -> (Vec<Row>, usize) {
    let held: BTreeSet<domain::BucAt> = records
        .iter()
        .flat_map(|record| &record.competences)
        .filter(|held| held.holds_on(day))
        .map(|held| held.buc)
        .collect();
    let mut alike = 0;
    let mut rows = Vec::new();
    for at in held {
        let cell = |record: &Arc<Record>| {
            let mut said: Vec<String> = Vec::new();
            for role in [Role::CaseOwner, Role::CounterParty, Role::IntelligentRouting] {
                let own = |ready: bool| {
                    record.of_buc(at).iter().any(|held| held.holds_on(day) && held.role == role && held.ready == ready)
                };
                let name = page.with(&format!("role-{role}"), &[]);
                if own(true) {
                    said.push(name);
                } else if own(false) {
                    said.push(format!("{name} ({})", page.t("ready-false")));
                }
            }
            if said.is_empty() { "–".to_owned() } else { said.join(", ") }
        };
        let row = Row::new(String::new(), records.iter().map(cell).collect());
        if row.differs {
            let buc = &lists.bucs[usize::from(at)];
            rows.push(Row { title: format!("{} {}", buc.code, buc.title), lang: Some("en"), ..row });
        } else {
            alike += 1;
        }
    }
    (rows, alike)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::institution::example;

    #[test]
    fn institutions_stand_side_by_side_and_what_differs_is_marked_in_every_language() {
        for language in Language::ALL {
            let page = Page::example(language);
            let records = [Arc::new(example::full()), Arc::new(example::bare())];
            let codes = records.iter().map(|record| record.code().to_owned()).collect();
            let view = view(&page, &example::lists(), &records, (page.today, codes), Vec::new());
            assert!(view.rows.iter().any(|row| row.differs));
            assert_eq!(view.bucs.len(), 2, "they share no BUC");
            let html = view.render().expect("a page");
            assert!(html.contains("Amt &amp; &lt;b&gt;Kasse") || html.contains("Amt &#38; &#60;b&#62;Kasse"), "{html}");
        }
    }
}
