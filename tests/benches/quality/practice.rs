//! Good practices: questions by hand, by what sort they are and by language.

use crate::table;
use std::collections::BTreeMap;
use tests::World;
use tests::gold::{self, Ranks};

/// The tables of practices.
pub(crate) fn report(world: &World, missed: bool) -> String {
    let (mut by_kind, mut by_language) = (BTreeMap::<String, Ranks>::new(), BTreeMap::<String, Ranks>::new());
    let (mut all, mut own) = (Ranks::default(), Ranks::default());
    for question in gold::practice_questions() {
        let found = gold::practices_found(world, &question.text, &question.language);
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        let expected = [question.expected.clone()];
        if missed && found.first() != Some(&question.expected.as_str()) {
            println!(
                "missed [practice {}] {:?}: {:?} instead of {}",
                question.kind,
                question.text,
                found.first(),
                question.expected
            );
        }
        by_kind.entry(question.kind.clone()).or_default().add(&found, &expected);
        by_language.entry(question.language.clone()).or_default().add(&found, &expected);
        all.add(&found, &expected);
        if question.kind != "topic" {
            own.add(&found, &expected);
        }
    }
    let mut out = String::from(
        "\n## Good practices, questions written by hand\n\n*topic* says in other words what the practice says: there is little to find it by \
         but what the words have in common. All others hold words, codes, countries or sectors of the practice, some of them in another language or \
         mistyped.\n",
    );
    let rows = by_kind.iter().map(|(kind, ranks)| (kind.clone(), ranks));
    out.push_str(&table::ranks(
        "kind",
        rows.chain([("**without topic**".to_owned(), &own), ("**all**".to_owned(), &all)]),
    ));
    out.push_str(&table::ranks("language", by_language.iter().map(|(language, ranks)| (language.clone(), ranks))));
    out
}
