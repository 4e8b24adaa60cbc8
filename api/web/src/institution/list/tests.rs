//! The list in every language: with results, without, and refused.

use super::*;
use crate::i18n::Language;
use crate::institution::example;
use domain::Match;
use domain::institution::{FacetValue, FacetValues};
use std::sync::Arc;

fn results_of(page: &Page, asked: &Asked, hits: &[Hit], lists: &Lists) -> Results {
    let value = |value: &str| FacetValue { label: domain::Label::new(value, value), count: 3 };
    let values = FacetValues { countries: vec![value("PL")], bucs: vec![value("FB_BUC_01")], ..FacetValues::default() };
    Results {
        passages: Vec::new(),
        total: page.count("list-total", hits.len()),
        on: page.on("list-on", page.today),
        place_read: None,
        entries: hits.iter().map(|hit| Entry::new(page, lists, hit, "", page.today)).collect(),
        facets: facets(page, asked, lists, &values, &domain::institution::Counts::default()),
        also: vec![Also {
            kind: page.t("kind-buc"),
            label: Said::own("FB_BUC_01".to_owned()),
            href: "/bucs/FB_BUC_01".to_owned(),
        }],
        orders: orders(page, asked, &Find::default()),
        files: Format::ALL.map(|format| (format.as_str(), page.link(asked.export_url(format)))).to_vec(),
        previous: None,
        next: Some("/institutions?after=1".to_owned()),
        advice: vec![Advice { href: "/institutions?text=xyz".to_owned(), text: "3 in other countries.".to_owned() }],
        meant: Some(Advice { href: "/institutions?text=xyy".to_owned(), text: "Did you mean “xyy”?".to_owned() }),
    }
}

fn html(language: Language, query: &str, hits: &[Hit]) -> String {
    let page = Page::example(language);
    let lists = example::lists();
    let asked = Asked::read(query, &lists);
    let results = results_of(&page, &asked, hits, &lists);
    view(&page, &asked, &lists, Vec::new(), Some(results)).render().expect("a page")
}

fn hits() -> Vec<Hit> {
    let found = Match {
        kind: MatchKind::Words,
        typos: 1,
        by_sound: false,
        missing: Vec::new(),
        score: 50.0,
        fields: domain::Fields::default(),
    };
    [example::full(), example::ended(), example::bare()]
        .into_iter()
        .map(|record| Hit { record: Arc::new(record), found: Some(found.clone()) })
        .collect()
}

#[test]
fn results_are_written_in_every_language_and_print_no_key() {
    for language in Language::ALL {
        let html = html(language, "text=Krakow&country=PL&buc=FB_BUC_01&sector=FB", &hits());
        for expected in ["PL:PL212000WR", "Kraków", "/institutions/AT:0200", "Amt &#38;", "rel=\"next\""] {
            assert!(html.contains(expected), "{expected}: {html}");
        }
        for key in ["list-", "field-", "any-", "order-", "facet-", "filter-", "match-", "status-"] {
            assert!(!html.contains(&format!(">{key}")), "{key}: {html}");
        }
    }
}

#[test]
fn an_entry_shows_official_and_english_name_code_place_marks_and_why_it_matched() {
    let html = html(Language::English, "text=Krakow", &hits());
    assert!(html.contains("lang=\"pl\">Małopolski Urząd Wojewódzki</a>"), "{html}");
    assert!(html.contains("<p class=\"english\">Lesser Poland Voivodeship Office</p>"), "{html}");
    assert!(html.contains("All words found; 1 typo."), "{html}");
    assert!(html.contains("Ended, last day 31 Dec 2019"), "{html}");
    assert!(html.contains("provisional code"), "{html}");
    assert!(html.contains("and 1 more"), "{html}");
}

#[test]
fn nothing_found_says_what_to_try() {
    let html = html(Language::English, "text=xyz&country=PL", &[]);
    assert!(html.contains("No institution found"), "{html}");
    assert!(html.contains("<a href=\"/institutions?text=xyz\">3 in other countries.</a>"), "{html}");
    assert!(html.contains("<a href=\"/institutions?text=xyy\">Did you mean"), "{html}");
}

#[test]
fn a_refused_question_names_the_field_and_keeps_the_form_filled_in() {
    let page = Page::example(Language::English);
    let lists = example::lists();
    let asked = Asked::read("text=kasse&on=2026-02-30&country=ZZ&after=%3Cb%3E", &lists);
    let (_, mut wrong) = asked.find(&page);
    wrong.push(Wrong { field: Some(Field::After), text: "No cursor.".to_owned() });
    let html = view(&page, &asked, &lists, wrong, None).render().expect("a page");
    assert!(html.contains("<a href=\"#on\">"), "{html}");
    assert!(html.contains("aria-describedby=\"on-problem\""), "{html}");
    assert!(html.contains("type=\"text\" value=\"2026-02-30\""), "a date field would show nothing: {html}");
    assert!(html.contains("<option value=\"ZZ\" selected>ZZ</option>"), "{html}");
    assert!(html.contains("value=\"kasse\""), "{html}");
    assert!(html.contains("Start from the first page"), "{html}");
    assert!(html.contains("<title>Error: "), "{html}");
    assert!(html.contains("<details class=\"filters\" open>"), "{html}");
}

#[test]
fn several_values_of_a_filter_stand_as_boxes_and_none_is_lost() {
    let html = html(Language::English, "country=PL&country=AT&network=PL-MUW", &hits());
    for expected in [
        "name=\"country\" value=\"PL\" checked",
        "name=\"country\" value=\"AT\" checked",
        "type=\"hidden\" name=\"network\" value=\"PL-MUW\"",
    ] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
}

#[test]
fn every_filter_in_use_has_a_link_without_it() {
    let html = html(Language::English, "text=x&country=PL&ready=true&on=2019-03-01", &hits());
    assert!(
        html.contains("href=\"/institutions?text=x&#38;country=PL&#38;on=2019-03-01\">Ready in EESSI: yes"),
        "{html}"
    );
    assert!(html.contains("href=\"/institutions?text=x&#38;country=PL&#38;ready=true\">Day: 1 Mar 2019"), "{html}");
    assert!(html.contains("href=\"/institutions?text=x\">Remove all filters"), "{html}");
}

#[test]
fn what_somebody_typed_is_escaped_everywhere() {
    let html = html(Language::English, "text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&place=%3Cb%3E", &[]);
    assert!(!html.contains("<script>alert") && !html.contains("<b>"), "{html}");
}
