//! Published texts that hold the words of a question, shown below a list of institutions.

use crate::page::Page;
use crate::practice;
use crate::question;
use crate::urls;
use domain::search::passages;
use domain::{Moment, PassageKind, Passed};

/// Texts that are shown.
const MOST: usize = 4;

/// A text that was found.
pub(crate) struct Passage {
    pub(crate) href: String,
    pub(crate) title: String,
    /// What the passage is about, where it is one sector.
    pub(crate) about: Option<String>,
    pub(crate) lang: Option<String>,
    /// The piece around the words; true for what was looked for.
    pub(crate) parts: Vec<(String, bool)>,
}

/// The texts that hold every word of `text`, best first.
pub(crate) fn found(moment: &Moment, page: &Page, text: &str) -> Vec<Passage> {
    let all = passages(moment, text, &[], &[], page.language.tag(), page.today);
    // Part of the words is not enough here: the page is about institutions.
    let whole = all.into_iter().filter(|passed| passed.score >= 99.0);
    whole.take(MOST).filter_map(|passed| shown(moment, page, passed)).collect()
}

fn shown(moment: &Moment, page: &Page, passed: Passed) -> Option<Passage> {
    let (lang, parts) = match passed.snippet {
        Some(snippet) => (page.said("", &snippet.language).lang, snippet.parts),
        None => (None, Vec::new()),
    };
    match passed.kind {
        PassageKind::Profile => {
            let country = passed.country?;
            Some(Passage {
                href: format!("{}#{}", page.link(urls::profile(country.as_str())), passed.anchor),
                title: page.say("profile-title", "country", &page.country(country)),
                about: passed.sectors.first().map(|sector| page.sector(*sector)),
                lang,
                parts,
            })
        }
        PassageKind::Question => {
            let record = moment.snapshot().questions.by_reference(passed.entity.parse().ok()?)?;
            let line = question::line(page, record, None);
            let parts = if parts.is_empty() { line.parts } else { parts };
            let title = format!("{}: {}", page.t("question-title"), line.title.text);
            Some(Passage { href: line.href, title, about: None, lang: lang.or(line.parts_lang), parts })
        }
        PassageKind::Practice => {
            let record = moment.snapshot().practices.by_reference(passed.entity.parse().ok()?)?;
            let line = practice::line(page, record, None);
            let parts = if parts.is_empty() { vec![(line.summary.text, false)] } else { parts };
            let lang = lang.or(line.summary.lang);
            let title = format!("{}: {}", page.t("practice-title"), line.title.text);
            Some(Passage { href: line.href, title, about: Some(line.facts.join(" · ")), lang, parts })
        }
    }
}
