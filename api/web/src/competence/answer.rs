//! One country's answer as the page shows it.

use super::asked::Asked;
use crate::institution::{Contact, Line};
use crate::page::Page;
use crate::urls;
use chrono::NaiveDate;
use domain::competence::{CompetenceAnswer, Competent};
use domain::value::CountryCode;
use domain::{Lists, Meaning, Record};

/// Others that share the answer with the first and are listed at once; more are behind a fold.
const FEW: usize = 5;

/// The answer for one country and BUC.
pub(crate) struct AnswerView {
    pub(crate) id: String,
    pub(crate) country: String,
    pub(crate) country_href: String,
    pub(crate) code: String,
    pub(crate) buc: String,
    /// The one to address.
    pub(crate) chosen: Option<Chosen>,
    /// Others that are competent too.
    pub(crate) others: Vec<Line>,
    pub(crate) others_title: String,
    /// Several fit equally well, so the place would decide.
    pub(crate) unclear: bool,
    /// A place would tell them apart.
    pub(crate) by_place: bool,
    /// Schemes or benefits that are stated, when the one asked for is not: each a question.
    pub(crate) values: Vec<(String, String)>,
    pub(crate) explanation: String,
    /// The place as it was understood, when letters were corrected or a region was meant.
    pub(crate) place: Option<String>,
    /// What the place may mean.
    pub(crate) candidates: Vec<(String, String)>,
    pub(crate) problems: Vec<String>,
    pub(crate) is_nobody: bool,
    pub(crate) alternatives: Vec<Line>,
    pub(crate) hubs: Vec<Line>,
    /// Where to ask on about this country alone.
    pub(crate) own_place: Option<String>,
    /// The rest of the question, for the form of that place.
    pub(crate) kept: Vec<(String, String)>,
    pub(crate) list_href: String,
}

/// The institution to address, with everything that is needed.
pub(crate) struct Chosen {
    pub(crate) line: Line,
    pub(crate) contact: Contact,
    pub(crate) sheet: String,
}

impl AnswerView {
    /// All others are shown at once.
    pub(crate) fn few(&self) -> bool {
        self.others.len() <= FEW
    }

    pub(crate) fn new(page: &Page, lists: &Lists, asked: &Asked, answer: &CompetenceAnswer, day: NaiveDate) -> Self {
        let buc = &lists.bucs[usize::from(answer.buc)];
        let country = answer.country;
        let line = |record: &Record, why| Line::new(page, lists, record, day, why);
        let competent = |one: &Competent| line(&one.record, one.reasons.iter().map(|why| page.message(why)).collect());
        let first = answer.institutions.first();
        let chosen = first.map(|one| {
            let on = asked.other_day(page).map(|day| day.to_string());
            Chosen {
                line: competent(one),
                contact: Contact::new(&one.record, day),
                sheet: page.link(urls::sheet(one.record.code()).with_some("on", on.as_deref())),
            }
        });
        let others: Vec<Line> = answer.institutions.iter().skip(1).map(competent).collect();
        let place = answer.place.as_ref();
        let meaning = place.and_then(|place| place.meaning.as_ref());
        let candidate = |meaning: &Meaning| {
            let code = meaning.areas.first().map(|&at| lists.geography.area(at).code.clone()).unwrap_or_default();
            let elsewhere = meaning.country != country;
            let asked = if elsewhere {
                Asked {
                    countries: vec![meaning.country.to_string()],
                    places: Vec::new(),
                    place: Some(code),
                    ..asked.clone()
                }
            } else {
                asked.placed(country, &code)
            };
            (page.link(asked.url()), around(page, lists, meaning, elsewhere))
        };
        let values = values(page, asked, answer);
        let on = asked.other_day(page).map(|day| day.to_string());
        let list = urls::institutions().with("country", country.as_str()).with("buc", &buc.code);
        let list = list.with_some("on", on.as_deref());
        Self {
            id: format!("answer-{country}-{}", buc.code),
            country: page.country(country),
            country_href: page.link(urls::country(country.as_str())),
            code: country.to_string(),
            buc: buc.code.clone(),
            others_title: page.count("competent-others", others.len()),
            unclear: !values.is_empty() || is_shared(&answer.institutions),
            by_place: meaning.is_none() && values.is_empty() && is_regional(&answer.institutions),
            values,
            others,
            chosen,
            explanation: page.message(&answer.explanation),
            place: meaning
                .filter(|meaning| is_worth_saying(meaning, asked.place_of(country)))
                .map(|meaning| page.say("competent-place-read", "place", &around(page, lists, meaning, false))),
            candidates: place.map(|place| place.candidates.iter().map(candidate).collect()).unwrap_or_default(),
            problems: answer.problems.iter().map(|problem| page.message(&problem.message)).collect(),
            is_nobody: answer.institutions.is_empty() && answer.reason.is_some(),
            alternatives: answer
                .alternatives
                .iter()
                .map(|other| line(&other.record, vec![page.message(&other.explanation)]))
                .collect(),
            hubs: answer.hubs.iter().map(|hub| line(hub, Vec::new())).collect(),
            own_place: (asked.countries.len() > 1).then(|| asked.place_of(country).unwrap_or_default().to_owned()),
            kept: kept(page, asked, country),
            list_href: page.link(list),
        }
    }
}

fn kept(page: &Page, asked: &Asked, country: CountryCode) -> Vec<(String, String)> {
    let own = format!("place-{country}");
    let mut kept = asked.pairs();
    kept.retain(|(name, _)| *name != own);
    kept.extend(page.asked_language().map(|tag| ("lang".to_owned(), tag.to_owned())));
    kept
}

/// Whether the first shares its standing with the next, so that something more must be said to tell them apart.
fn is_shared(institutions: &[Competent]) -> bool {
    let standing = |one: &Competent| {
        let scope = one.held.scope();
        let limits = scope
            .is_some_and(|scope| !(scope.persons.is_empty() && scope.schemes.is_empty() && scope.benefits.is_empty()));
        (scope.is_some_and(|scope| scope.is_default), limits, one.fit)
    };
    match institutions {
        [first, second, ..] => standing(first) == standing(second),
        _ => false,
    }
}

/// Whether the first ones cover different areas.
fn is_regional(institutions: &[Competent]) -> bool {
    matches!(institutions, [first, second, ..] if first.area != second.area)
}

/// The benefits to choose from, when different bodies pay different ones and none was asked for.
fn benefits(page: &Page, asked: &Asked, answer: &CompetenceAnswer) -> Vec<(String, String)> {
    let stated = answer.institutions.iter().filter_map(|one| one.held.scope()).flat_map(|scope| &scope.benefits);
    let mut benefits: Vec<&String> = stated.collect();
    benefits.sort_unstable();
    benefits.dedup();
    if asked.benefit.is_some() || benefits.len() < 2 {
        return Vec::new();
    }
    let question = |benefit: &String| page.link(Asked { benefit: Some(benefit.clone()), ..asked.clone() }.url());
    benefits.into_iter().map(|benefit| (question(benefit), benefit.clone())).collect()
}

/// What could be asked instead of a scheme or benefit that nobody states.
fn values(page: &Page, asked: &Asked, answer: &CompetenceAnswer) -> Vec<(String, String)> {
    let problem = answer.problems.iter().find(|problem| ["UNKNOWN_SCHEME", "UNKNOWN_BENEFIT"].contains(&problem.code));
    let Some(problem) = problem else { return benefits(page, asked, answer) };
    let stated = problem.message.args.iter().find(|(name, _)| *name == "values").map_or("", |(_, values)| values);
    let question = |value: &str| {
        let mut asked = asked.clone();
        let value = value.to_owned();
        let field = if problem.code == "UNKNOWN_SCHEME" { &mut asked.scheme } else { &mut asked.benefit };
        *field = Some(value);
        page.link(asked.url())
    };
    stated.split("; ").filter(|value| !value.is_empty()).map(|value| (question(value), value.to_owned())).collect()
}

fn is_worth_saying(meaning: &Meaning, typed: Option<&str>) -> bool {
    typed.is_some_and(|typed| domain::fold(typed) != domain::fold(&meaning.name))
}

/// A place with the areas around it, and its country when that is another.
fn around(page: &Page, lists: &Lists, meaning: &Meaning, with_country: bool) -> String {
    let geography = &lists.geography;
    let mut parts = vec![meaning.name.clone()];
    for at in meaning.areas.first().into_iter().flat_map(|&at| geography.line(at)) {
        let name = geography.area(at).names.text(Some(page.language.tag()));
        if !geography.is_country(at) && !parts.iter().any(|part| part == name) {
            parts.push(name.to_owned());
        }
    }
    parts.truncate(3);
    if with_country {
        parts.push(page.country(meaning.country));
    }
    parts.join(", ")
}
