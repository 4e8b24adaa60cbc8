//! How the address bar is read and written.

use super::*;
use crate::i18n::Language;

fn read(query: &str) -> Asked {
    Asked::read(query, &Lists::default())
}

fn find(query: &str) -> Result<Find, Vec<Wrong>> {
    let (find, wrong) = read(query).find(&Page::example(Language::English));
    if wrong.is_empty() { Ok(find) } else { Err(wrong) }
}

#[test]
fn empty_and_unknown_parameters_are_passed_over() {
    assert_eq!(read("text=&country=&utm_source=x&on=+&lang=fr"), Asked::default());
    assert_eq!(find("text=&first=").expect("a question").page.first, Some(20));
}

#[test]
fn countries_are_recognised_in_every_spelling_and_stand_once() {
    assert_eq!(read("country=gr&country=EL&country=gbr").url().to_string(), "/institutions?country=EL&country=UK");
}

#[test]
fn every_value_that_cannot_be_read_is_named_with_its_field() {
    let wrong = find("on=2026-02-30&sector=XX&ready=maybe&order=best&first=many&status=gone").expect_err("problems");
    let fields: Vec<Option<Field>> = wrong.iter().map(|wrong| wrong.field).collect();
    for field in [Field::On, Field::Sector, Field::Ready, Field::Order, Field::First, Field::Status] {
        assert!(fields.contains(&Some(field)), "{field:?}");
    }
    assert!(wrong.iter().any(|wrong| wrong.text.contains("2026-02-30")));
}

#[test]
fn values_are_read_in_any_letter_case() {
    let find = find("sector=fb&role=counter_party&ready=TRUE&status=all&order=name&on=2019-03-01").expect("a question");
    assert_eq!(find.filter.sectors, [Sector::FamilyBenefits]);
    assert_eq!(find.filter.roles, [Role::CounterParty]);
    assert_eq!(find.filter.ready, Some(true));
    assert_eq!(find.filter.status.len(), 3);
    assert_eq!(find.order, Order::Name);
    assert_eq!(find.on, parse_day("2019-03-01"));
}

#[test]
fn changing_a_filter_keeps_the_rest_and_goes_back_to_the_first_page() {
    let asked = read("text=ZUS&country=PL&after=30&first=50");
    assert_eq!(
        asked.toggled(Field::Country, "CZ").url().to_string(),
        "/institutions?text=ZUS&country=PL&country=CZ&first=50"
    );
    assert_eq!(asked.toggled(Field::Country, "PL").url().to_string(), "/institutions?text=ZUS&first=50");
    assert_eq!(asked.unfiltered().url().to_string(), "/institutions?text=ZUS&first=50");
}

#[test]
fn a_page_before_a_cursor_holds_the_entries_next_to_it() {
    let page = find("before=30&first=50").expect("a question").page;
    assert_eq!((page.first, page.last, page.before.as_deref()), (None, Some(50), Some("30")));
}

#[test]
fn problems_of_the_domain_find_their_field() {
    let field = |path: &[&str]| Field::of(&Problem::at(path, "X", domain::Message::plain("x", "X.")));
    assert_eq!(field(&["filter", "countries"]), Some(Field::Country));
    assert_eq!(field(&["filter", "bucs"]), Some(Field::Buc));
    assert_eq!(field(&["filter", "networks"]), Some(Field::Network));
    assert_eq!(field(&["filter", "place"]), Some(Field::Place));
    assert_eq!(field(&["after"]), Some(Field::After));
    assert_eq!(field(&["last"]), Some(Field::First));
    assert_eq!(field(&[]), None);
}

#[test]
fn a_flood_of_filters_is_refused_and_not_printed_back_at_length() {
    let query = (0..500).map(|n| format!("network=N{n}")).collect::<Vec<_>>().join("&");
    assert!(find(&query).is_err());
    assert!(read(&query).url().to_string().len() < 2_000);
}

#[test]
fn saying_the_default_is_no_filter() {
    assert_eq!(read("status=CURRENT&order=relevance"), Asked::default());
    assert_eq!(read("status=CURRENT&status=ENDED").filters().count(), 2);
}
