//! The page of one institution in every language, with everything and with nothing to say.

use super::*;
use crate::i18n::Language;
use crate::institution::example;

fn html(language: Language, record: &Record, neighbours: &Neighbours) -> String {
    let page = Page::example(language);
    let day = page.today;
    view(&page, &example::lists(), record, day, neighbours, false).render().expect("a page")
}

fn none() -> Neighbours {
    Neighbours::default()
}

#[test]
fn it_is_written_in_every_language_and_prints_no_key() {
    for language in Language::ALL {
        let html = html(language, &example::full(), &none());
        for expected in ["Małopolski Urząd Wojewódzki", "PL:PL212000WR", "Kraków", "FB_BUC_01", "self-employed"] {
            assert!(html.contains(expected), "{expected}: {html}");
        }
        for key in ["show-", "column-", "function-", "role-", "sector-", "contact-", "code-", "limit-", "validity-"] {
            assert!(!html.contains(&format!(">{key}")), "{key}: {html}");
        }
    }
}

#[test]
fn names_in_other_languages_and_the_titles_of_bucs_carry_their_language() {
    let html = html(Language::German, &example::full(), &none());
    assert!(html.contains("<h1 lang=\"pl\">Małopolski Urząd Wojewódzki</h1>"), "{html}");
    assert!(html.contains("<p class=\"english\" lang=\"en\">Lesser Poland Voivodeship Office</p>"), "{html}");
    assert!(html.contains("<span lang=\"en\">Determine primary competence</span>"), "{html}");
    assert!(html.contains("<html lang=\"de\">"), "{html}");
}

#[test]
fn roles_that_say_the_same_stand_in_one_row_and_readiness_in_words() {
    let html = html(Language::English, &example::full(), &none());
    assert!(
        html.contains("<td class=\"yes\">yes</td><td>Case owner, Counterparty</td><td>since 1 Jan 2018</td>"),
        "{html}"
    );
    assert!(html.contains("<td class=\"no\">no</td><td>Counterparty</td><td>until 31 Dec 2026</td>"), "{html}");
}

#[test]
fn what_is_not_known_is_said_to_be_not_stated() {
    let html = html(Language::English, &example::bare(), &none());
    assert!(html.matches("not stated").count() >= 5, "{html}");
    assert!(html.contains("It has no competence on this day."), "{html}");
}

#[test]
fn what_people_entered_is_escaped_and_only_web_addresses_and_mailboxes_become_links() {
    let bare = html(Language::English, &example::bare(), &none());
    assert!(bare.contains("Amt &#38; &#60;b&#62;Kasse"), "{bare}");
    let full = html(Language::English, &example::full(), &none());
    assert!(full.contains("href=\"mailto:office@example.org\""), "{full}");
    assert!(full.contains("<dd>ask us</dd>"), "{full}");
    assert!(!full.contains("href=\"javascript"), "{full}");
}

#[test]
fn an_ended_institution_says_so_and_names_its_successors_before_anything_else() {
    let (ended, successor) = (example::ended(), Arc::new(example::full()));
    let neighbours = Neighbours { successors: vec![(example::link(&successor), successor)], ..none() };
    let html = html(Language::English, &ended, &neighbours);
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}: {html}"));
    assert!(at("Ended, last day 31 Dec 2019") < at("/institutions/PL:PL212000WR"));
    assert!(at("/institutions/PL:PL212000WR") < at("Overview"));
    assert_eq!(html.matches("Successors").count(), 1, "{html}");
    assert!(html.contains("/institutions/AT:0200?on=2019-12-31"), "{html}");
}

#[test]
fn an_ended_institution_without_known_successor_says_that_too() {
    let html = html(Language::English, &example::ended(), &none());
    assert!(html.contains("Successor: not stated"), "{html}");
}

#[test]
fn a_provisional_code_is_marked() {
    assert!(html(Language::English, &example::full(), &none()).contains("Do not use it in a case."));
    assert!(!html(Language::English, &example::bare(), &none()).contains("Do not use it in a case."));
}

#[test]
fn of_the_institutions_behind_a_router_twenty_are_listed_and_all_counted() {
    let other = Arc::new(example::full());
    let routes = (0..57).map(|_| (example::link(&other), Arc::clone(&other))).collect();
    let html = html(Language::English, &example::bare(), &Neighbours { routes, ..none() });
    assert!(html.contains("57 institutions are behind this router. The first 20 are listed."), "{html}");
    assert_eq!(html.matches("/institutions/PL:PL212000WR").count(), 20, "{html}");
}

#[test]
fn another_letter_case_is_answered_with_the_right_one_and_the_canonical_address() {
    let page = Page::example(Language::English);
    let record = example::full();
    let html = view(&page, &example::lists(), &record, page.today, &none(), true).render().expect("a page");
    assert!(html.contains("This code is written PL:PL212000WR"), "{html}");
    assert!(html.contains("<link rel=\"canonical\" href=\"/institutions/PL:PL212000WR\">"), "{html}");
}

#[test]
fn the_page_loads_nothing_from_elsewhere_and_inlines_nothing() {
    for html in [html(Language::French, &example::full(), &none()), html(Language::French, &example::bare(), &none())] {
        assert!(!html.contains(" style=") && !html.contains("<style") && !html.contains(" onclick"), "{html}");
        assert!(!html.contains("<script>") && !html.contains("src=\"http"), "{html}");
    }
}
