//! Published texts that hold the words of a question, shown below a list of institutions.

use crate::page::Page;
use crate::practice;
use crate::question;
use crate::training;
use crate::urls;
use crate::visit;
use domain::search::passages;
use domain::{Ctx, Moment, PassageKind, Passed};

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
pub(crate) fn found(ctx: &Ctx, page: &Page, text: &str) -> Vec<Passage> {
    let moment = &ctx.moment();
    let all = passages(moment, text, &[], &[], page.language.tag(), page.today);
    // Part of the words is not enough here: the page is about institutions.
    let whole = all.into_iter().filter(|passed| passed.score >= 99.0);
    whole.take(MOST).filter_map(|passed| shown(ctx, moment, page, passed)).collect()
}

fn shown(ctx: &Ctx, moment: &Moment, page: &Page, passed: Passed) -> Option<Passage> {
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
        PassageKind::Training => {
            let record = moment.snapshot().trainings.by_reference(passed.entity.parse().ok()?)?;
            let line = training::line(ctx, page, record, None);
            let title = format!("{}: {}", page.t("training-title"), line.title.text);
            let when = line.when.map(|when| when.text);
            let lang = if parts.is_empty() { None } else { lang };
            let about = when.into_iter().chain([line.standing]).collect::<Vec<_>>().join(" · ");
            Some(Passage { href: line.href, title, about: Some(about), lang, parts })
        }
        PassageKind::Visit => {
            let event = moment.snapshot().events.by_reference(passed.entity.parse().ok()?)?;
            let title = format!("{}: {}", page.with(&format!("visit-kind-{}", event.kind), &[]), event.topic);
            let lang = page.said("", &event.language).lang;
            let href = page.link(urls::visit(event.reference));
            Some(Passage { href, title, about: Some(visit::event_facts(page, event).join(" · ")), lang, parts })
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
