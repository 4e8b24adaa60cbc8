//! `/trainings/calendar`: a month of trainings.

use super::value::{standing, title};
use crate::Web;
use crate::error::PageError;
use crate::page::{Page, Said};
use crate::urls;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{Datelike, Days, Months, NaiveDate};
use domain::training::{self, Filter, Status};

/// A day of the month.
struct Day {
    number: u32,
    /// The day in full, for who hears it.
    name: String,
    is_today: bool,
    trainings: Vec<Entry>,
}

struct Entry {
    href: String,
    title: Said,
    /// When on this day it begins; none on later days of it, and of whole days.
    time: Option<String>,
    standing: Option<String>,
}

#[derive(Template)]
#[template(path = "training/calendar.html")]
struct MonthPage<'a> {
    page: &'a Page,
    name: String,
    weekdays: Vec<(String, String)>,
    /// Weeks from Monday; none for days of other months.
    weeks: Vec<Vec<Option<Day>>>,
    count: usize,
    total: String,
    before: Option<String>,
    after: Option<String>,
    today: Option<String>,
    all: String,
    feed: String,
}

/// The month in the address, the present one when it names none.
fn asked(page: &Page) -> Result<NaiveDate, String> {
    let first = |day: NaiveDate| day.with_day(1).unwrap_or(day);
    let Some(text) = page.asked_value("month") else { return Ok(first(page.today)) };
    let day = domain::clock::parse_day(&format!("{text}-01")).filter(|day| (2000..=2099).contains(&day.year()));
    day.ok_or_else(|| page.t("training-day-range"))
}

/// Answers the month.
pub(crate) async fn month(State(web): State<Web>, page: Page) -> Result<Response, PageError> {
    let list = urls::trainings_calendar();
    let first = match asked(&page) {
        Ok(first) => first,
        Err(wrong) => return Err(PageError::bad_values(page, vec![wrong], list)),
    };
    let refused = |error| PageError::new(page.clone(), error);
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let end = next.checked_sub_days(Days::new(1)).unwrap_or(first);
    let filter = Filter { from: Some(first), to: Some(end), ..Filter::default() };
    let mut found = training::find_all(&web.ctx, &filter, page.language.tag()).map_err(refused)?;
    found.sort_by_key(|record| training::times(&record.training.content).map(|times| times.starts));
    let entries = |day: NaiveDate| {
        let on = found.iter().filter_map(|record| {
            let times = training::times(&record.training.content)?;
            if !(times.first..=times.last).contains(&day) {
                return None;
            }
            let status = training::status(&record.training, web.ctx.now());
            let is_begun = day > times.first || times.is_whole_days;
            Some(Entry {
                href: page.link(urls::training(record.training.reference)),
                title: title(&page, &record.training.content),
                time: (!is_begun).then(|| times.starts.format("%H:%M").to_string()),
                standing: matches!(status, Status::Open | Status::Cancelled).then(|| standing(&page, status)),
            })
        });
        on.collect::<Vec<_>>()
    };
    let mut weeks: Vec<Vec<Option<Day>>> = Vec::new();
    let mut week: Vec<Option<Day>> = (0..first.weekday().num_days_from_monday()).map(|_| None).collect();
    for day in first.iter_days().take_while(|day| *day <= end) {
        week.push(Some(Day {
            number: day.day(),
            name: page.day(day),
            is_today: day == page.today,
            trainings: entries(day),
        }));
        if week.len() == 7 {
            weeks.push(std::mem::take(&mut week));
        }
    }
    if !week.is_empty() {
        week.resize_with(7, || None);
        weeks.push(week);
    }
    let monday = NaiveDate::from_isoywd_opt(2024, 1, chrono::Weekday::Mon).unwrap_or(first);
    let there = |month: NaiveDate| {
        let is_now = (month.year(), month.month()) == (page.today.year(), page.today.month());
        let text = month.format("%Y-%m").to_string();
        page.link(list.clone().with_some("month", (!is_now).then_some(text.as_str())))
    };
    let is_now = (first.year(), first.month()) == (page.today.year(), page.today.month());
    let view = MonthPage {
        name: page.month(first),
        weekdays: monday.iter_days().take(7).map(|day| page.weekday(day)).collect(),
        count: found.len(),
        total: page.count("training-count", found.len()),
        before: first.checked_sub_months(Months::new(1)).filter(|month| month.year() >= 2000).map(there),
        after: (next.year() <= 2099).then(|| there(next)),
        today: (!is_now).then(|| page.link(list.clone())),
        all: page.link(urls::trainings()),
        feed: urls::training_events().to_string(),
        weeks,
        page: &page,
    };
    Ok(page.render(StatusCode::OK, &view))
}
