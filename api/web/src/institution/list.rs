//! `/institutions`: what was found, and the form, chips and facets to ask on.

use super::asked::{Asked, Field, ORDERS, Wrong, order_name};
use super::entry::{Entry, Mark, Receives};
use super::facets::facets;
use super::form::{Chip, Form, chips};
use crate::Web;
use crate::error::PageError;
use crate::narrowed::Facet;
use crate::page::{Page, Said};
use crate::search::passage::{self, Passage};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::institution::{Dimension, Filter, Find, Format, Found, Order, count, find, relax};
use domain::search::listed;
use domain::understand::{Meant, understand};
use domain::value::CountryCode;
use domain::{AreaAt, Ctx, DomainError, Hit, Lists, MatchKind, PageRequest, Status, Suggested, competence};

/// Problems printed at most; the first ones tell what to mend.
const MOST_PROBLEMS: usize = 10;

#[derive(Template)]
#[template(path = "institution/list.html")]
struct ListPage<'a> {
    page: &'a Page,
    heading: String,
    form: Form,
    chips: Vec<Chip>,
    /// The list without its filters.
    unfiltered: String,
    problems: Vec<ProblemLine>,
    /// The list from its first page on, when the place in it is what is wrong.
    restart: Option<String>,
    results: Option<Results>,
}

/// A problem, and the field it is about where the form has it.
struct ProblemLine {
    field: Option<&'static str>,
    text: String,
}

/// What was found.
struct Results {
    total: String,
    /// The day it is about.
    on: String,
    place_read: Option<String>,
    entries: Vec<Entry>,
    facets: Vec<Facet>,
    previous: Option<String>,
    next: Option<String>,
    /// What to try when nothing was found: each lifts a condition without which there is something.
    advice: Vec<Advice>,
    /// The text with its wrong letters put right.
    meant: Option<Advice>,
    /// What else the text names: a question, BUCs, documents, countries, places.
    also: Vec<Also>,
    /// Published texts that hold the words.
    passages: Vec<Passage>,
    /// The orders; the one in use has no address.
    orders: Vec<Ordering>,
    /// The same list as a file.
    files: Vec<(&'static str, String)>,
}

/// Something that is no institution and that the text names too.
struct Also {
    kind: String,
    label: Said,
    href: String,
}

/// An order of the list.
struct Ordering {
    name: String,
    href: Option<String>,
}

/// An address and what is said of it.
struct Advice {
    href: String,
    text: String,
}

/// Answers a list.
pub(crate) async fn list(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let moment = web.ctx.moment();
    let lists = &moment.snapshot().lists;
    let asked = Asked::read(page.query(), lists);
    let (wanted, mut wrong) = asked.find(&page);
    match find(&web.ctx, &page.viewer, &wanted) {
        Ok(found) if wrong.is_empty() => {
            let results = results(&web.ctx, &page, &asked, lists, &wanted, &found);
            Ok(page.render(StatusCode::OK, &view(&page, &asked, lists, Vec::new(), Some(results))))
        }
        // What could be read would be the answer to another question.
        Ok(_) => Ok(refused(&page, &asked, lists, wrong)),
        Err(DomainError::Invalid(problems)) => {
            wrong.extend(problems.0.iter().map(|problem| Wrong::said(&page, problem)));
            Ok(refused(&page, &asked, lists, wrong))
        }
        Err(error) => Err(PageError::new(page, error)),
    }
}

fn refused(page: &Page, asked: &Asked, lists: &Lists, wrong: Vec<Wrong>) -> Response {
    page.render(StatusCode::UNPROCESSABLE_ENTITY, &view(page, asked, lists, wrong, None))
}

fn view<'a>(page: &'a Page, asked: &Asked, lists: &Lists, wrong: Vec<Wrong>, results: Option<Results>) -> ListPage<'a> {
    let heading = match asked.get(Field::Text) {
        Some(text) => page.say("list-title-text", "text", text),
        None => page.t("list-title"),
    };
    let lost = wrong.iter().any(|wrong| matches!(wrong.field, Some(Field::After | Field::Before | Field::First)));
    ListPage {
        page,
        heading,
        form: Form::new(page, asked, lists, &wrong),
        chips: chips(page, asked, lists),
        unfiltered: page.link(asked.unfiltered().url()),
        restart: lost.then(|| page.link(asked.without(&[Field::First]).url())),
        problems: wrong.into_iter().take(MOST_PROBLEMS).map(ProblemLine::new).collect(),
        results,
    }
}

impl ProblemLine {
    fn new(wrong: Wrong) -> Self {
        use Field::{Buc, Country, On, Order, Place, Ready, Role, Status, Text};
        let in_form =
            |field: &Field| matches!(field, Text | Country | Buc | Role | Place | Status | Ready | On | Order);
        Self { field: wrong.field.filter(in_form).map(Field::name), text: wrong.text }
    }
}

fn results(ctx: &Ctx, page: &Page, asked: &Asked, lists: &Lists, wanted: &Find, found: &Found) -> Results {
    let mut entries: Vec<Entry> =
        found.page.entries.iter().map(|(_, hit)| Entry::new(page, lists, hit, &found.text, found.on)).collect();
    if let [buc] = wanted.filter.bucs.as_slice() {
        for (entry, (_, hit)) in entries.iter_mut().zip(&found.page.entries) {
            // The BUC was checked when the list was found.
            let answer = competence::can_receive(ctx, &hit.record, buc, Some(found.on), None, None);
            entry.receives =
                answer.ok().map(|answer| Receives::new(page, buc, found.on, answer.answer, &answer.explanation));
        }
    }
    let cursor = |field: Field, entry: Option<&(String, domain::Hit)>| {
        entry.map(|(cursor, _)| page.link(asked.replaced(field, cursor).url()))
    };
    let also = also(ctx, page, asked, lists);
    let first_text = asked.get(Field::Text).filter(|_| asked.get(Field::After).is_none());
    let passages = first_text.map(|text| passage::found(ctx, page, text)).unwrap_or_default();
    // What is spelt like a case or a document needs no correction.
    let meant = found.correction.as_ref().filter(|_| also.is_empty()).map(|text| Advice {
        href: page.link(asked.replaced(Field::Text, text).url()),
        text: page.say("list-did-you-mean", "text", text),
    });
    Results {
        total: page.count("list-total", found.page.total),
        on: page.on("list-on", found.on),
        place_read: place_read(page, asked, lists),
        facets: found
            .facets
            .as_ref()
            .map(|values| facets(page, asked, lists, values, &count(ctx, &page.viewer, wanted).unwrap_or_default()))
            .unwrap_or_default(),
        also,
        passages,
        orders: orders(page, asked, wanted),
        files: Format::ALL.map(|format| (format.as_str(), page.link(asked.export_url(format)))).to_vec(),
        previous: found.page.has_previous.then(|| cursor(Field::Before, found.page.entries.first())).flatten(),
        next: found.page.has_next.then(|| cursor(Field::After, found.page.entries.last())).flatten(),
        advice: if found.page.total == 0 { advice(ctx, page, asked, wanted) } else { Vec::new() },
        meant,
        entries,
    }
}

/// What else a text names; the list itself holds only institutions.
fn also(ctx: &Ctx, page: &Page, asked: &Asked, lists: &Lists) -> Vec<Also> {
    const MOST: usize = 6;
    let Some(text) = asked.get(Field::Text).filter(|_| asked.get(Field::After).is_none()) else { return Vec::new() };
    let mut also = Vec::new();
    let named = |name: &str| page.language.country_named(name);
    if let Meant::Competence(question) = understand(ctx, &page.viewer, text, &named) {
        let question = crate::search::competent(page, question);
        also.push(Also {
            kind: page.t("kind-question"),
            label: Said::own(crate::search::question_label(page, &question)),
            href: page.link(question.url()),
        });
    }
    // A place only when the text is its name: many areas of one network begin with the network's acronym.
    let meant = lists.geography.recognise(text, &[]);
    let is_meant = |areas: &[AreaAt]| meant.iter().any(|meaning| !meaning.corrected && meaning.areas == areas);
    let found = listed(ctx, text, 2 * MOST);
    for one in found.into_iter().filter(|one| !matches!(one, Suggested::Place(.., areas) if !is_meant(areas))) {
        let item = crate::search::Item::new(page, lists, &one);
        let label = if item.hint.is_empty() || item.lang.is_some() {
            item.label
        } else {
            format!("{} ({})", item.label, item.hint)
        };
        also.push(Also { kind: item.kind, label: Said { text: label, lang: item.lang }, href: page.link(item.url) });
    }
    also.dedup_by(|one, other| one.label == other.label && one.kind == other.kind);
    also.extend(ended(ctx, page, asked, text));
    also.truncate(MOST);
    also
}

/// Ended institutions whose name or acronym the text is: the list shows current ones.
fn ended(ctx: &Ctx, page: &Page, asked: &Asked, text: &str) -> Vec<Also> {
    const MOST: usize = 2;
    if asked.get(Field::Status).is_some() {
        return Vec::new();
    }
    let filter = Filter { status: vec![Status::Ended], ..Filter::default() };
    let question =
        Find { text: Some(text.to_owned()), filter, page: PageRequest::first(MOST as i32), ..Find::default() };
    let found = find(ctx, &page.viewer, &question).map(|found| found.page.entries).unwrap_or_default();
    let is_named =
        |hit: &Hit| hit.found.as_ref().is_some_and(|found| matches!(found.kind, MatchKind::Acronym | MatchKind::Name));
    let named = found.into_iter().filter(|(_, hit)| is_named(hit));
    named
        .map(|(_, hit)| {
            let record = hit.record;
            let name = page.name(record.revision(page.today).names.best(None));
            let mark = Mark::of(page, &record, page.today).map(|mark| mark.text).unwrap_or_default();
            Also {
                kind: mark,
                label: Said { text: format!("{} ({})", name.text, record.code()), lang: name.lang },
                href: page.link(urls::institution(record.code())),
            }
        })
        .collect()
}

/// How the place was read, when that is not what was typed.
fn place_read(page: &Page, asked: &Asked, lists: &Lists) -> Option<String> {
    let typed = asked.get(Field::Place)?;
    let countries: Vec<CountryCode> =
        asked.all(Field::Country).filter_map(|code| CountryCode::parse(code).ok()).collect();
    let meanings = lists.geography.recognise(typed, &countries);
    let names: Vec<&str> = meanings.iter().map(|meaning| meaning.name.as_str()).take(3).collect();
    let is_same = names.iter().all(|name| domain::fold(name) == domain::fold(typed));
    (!is_same).then(|| page.say("competent-place-read", "place", &names.join("; ")))
}

fn orders(page: &Page, asked: &Asked, wanted: &Find) -> Vec<Ordering> {
    let order = |&order: &Order| {
        let name = order_name(order);
        let href = (order != wanted.order).then(|| {
            let plain = asked.without(&[Field::Order]);
            let to = if order == Order::default() { plain } else { plain.replaced(Field::Order, name) };
            page.link(to.url())
        });
        Ordering { name: page.with(&format!("order-{name}"), &[]), href }
    };
    ORDERS.iter().map(order).collect()
}

/// What to lift when nothing was found. The list itself was answered, so what cannot be worked out is left out.
fn advice(ctx: &Ctx, page: &Page, asked: &Asked, wanted: &Find) -> Vec<Advice> {
    let lifted = |dimension: Dimension| match dimension {
        Dimension::Place => asked.without(&[Field::Place]),
        Dimension::Ready => asked.without(&[Field::Ready]),
        Dimension::Status => asked.replaced(Field::Status, "ALL"),
        Dimension::Role => asked.without(&[Field::Role]),
        Dimension::Buc => asked.without(&[Field::Buc]),
        Dimension::Sector => asked.without(&[Field::Sector]),
        Dimension::Function => asked.without(&[Field::Function]),
        Dimension::Network => asked.without(&[Field::Network]),
        Dimension::Country => asked.without(&[Field::Country]),
        Dimension::Day => asked.without(&[Field::On]),
        Dimension::All => asked.unfiltered().without(&[Field::On]),
    };
    let found = relax(ctx, &page.viewer, wanted).unwrap_or_default();
    found
        .into_iter()
        .map(|one| Advice { href: page.link(lifted(one.lifts).url()), text: page.message(&one.explanation) })
        .collect()
}

#[cfg(test)]
mod tests;
