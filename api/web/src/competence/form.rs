//! The guided question: which case, which countries, where, which day.

use super::asked::{Asked, Wrong};
use crate::page::Page;
use domain::Lists;
use domain::competence::Stated;
use domain::institution::sector_name;
use domain::value::{CountryCode, InstitutionFunction, Role, Sector};

/// Everything the question offers, filled in with what was asked.
pub(crate) struct Form {
    pub(crate) case: String,
    pub(crate) case_problem: Option<String>,
    /// Cases whose titles hold the words that were typed.
    pub(crate) cases: Vec<Choice>,
    /// The country of the first field.
    pub(crate) countries: Vec<Choice>,
    pub(crate) country_problem: Option<String>,
    /// More than one country is asked for.
    pub(crate) several: bool,
    pub(crate) place: String,
    /// Places of single countries, kept.
    pub(crate) places: Vec<(String, String)>,
    pub(crate) on: String,
    pub(crate) on_problem: Option<String>,
    pub(crate) roles: Vec<Choice>,
    pub(crate) functions: Vec<Choice>,
    pub(crate) senders: Vec<Choice>,
    pub(crate) scheme: String,
    pub(crate) benefit: String,
    /// Words that are stated for the case and the countries.
    pub(crate) stated: Stated,
    pub(crate) more_problem: Option<String>,
    /// Something among the finer conditions is set.
    pub(crate) more: bool,
}

/// One value to choose.
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) chosen: bool,
}

impl Form {
    pub(crate) fn new(page: &Page, lists: &Lists, asked: &Asked, wrong: &[Wrong]) -> Self {
        let problem = |field: &str| wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.text.clone());
        let case = asked.case.as_ref().map(|case| case.code().to_owned()).or_else(|| asked.typed.clone());
        let words = |names: &[&str], prefix: &str, chosen: Option<&str>| {
            let choice = |name: &&str| Choice {
                value: (*name).to_owned(),
                label: page.with(&format!("{prefix}-{name}"), &[]),
                chosen: chosen == Some(*name),
            };
            names.iter().map(choice).collect::<Vec<_>>()
        };
        let is_routing = asked.role.as_deref() == Some(Role::IntelligentRouting.as_str());
        let roles =
            [Role::CounterParty, Role::CaseOwner].into_iter().chain(is_routing.then_some(Role::IntelligentRouting));
        let roles: Vec<&str> = roles.map(Role::as_str).collect();
        let functions: Vec<&str> = InstitutionFunction::ALL.iter().map(|function| function.as_str()).collect();
        let countries = |chosen: &[String]| {
            let choice = |code: CountryCode| Choice {
                value: code.to_string(),
                label: page.country(code),
                chosen: chosen.iter().any(|one| one == code.as_str()),
            };
            let mut choices: Vec<Choice> = CountryCode::all().map(choice).collect();
            page.sort_by_name(&mut choices, |choice| &choice.label);
            choices
        };
        // An answer shows the sender it was asked with; a new question takes the reader's own country.
        let kept = page.kept.country.filter(|_| !asked.is_whole()).map(String::from);
        let sender = asked.from.clone().or(kept);
        let sender: Vec<String> = sender.into_iter().collect();
        let more_problem = ["role", "function", "from"].into_iter().find_map(problem);
        Self {
            cases: asked.typed.as_deref().map(|typed| cases(page, lists, typed)).unwrap_or_default(),
            case: case.unwrap_or_default(),
            case_problem: problem("case"),
            countries: countries(&asked.countries),
            country_problem: problem("country"),
            several: asked.countries.len() > 1,
            place: asked.place.clone().unwrap_or_default(),
            places: if asked.countries.len() > 1 { asked.places.clone() } else { Vec::new() },
            on: asked.on.clone().unwrap_or_else(|| page.today.to_string()),
            on_problem: problem("on"),
            roles: words(&roles, "role", asked.role.as_deref()),
            functions: words(&functions, "function", asked.function.as_deref()),
            senders: countries(&sender),
            scheme: asked.scheme.clone().unwrap_or_default(),
            benefit: asked.benefit.clone().unwrap_or_default(),
            stated: Stated::default(),
            more: more_problem.is_some()
                || asked.role.is_some()
                || asked.function.is_some()
                || asked.scheme.is_some()
                || asked.benefit.is_some(),
            more_problem,
        }
    }
}

/// Cases and documents whose code, title or sector holds the words, in English or in the reader's language.
fn cases(page: &Page, lists: &Lists, typed: &str) -> Vec<Choice> {
    const MOST: usize = 12;
    let folded = domain::fold(typed);
    let words: Vec<&str> = folded.split(' ').filter(|word| word.len() > 1).collect();
    let holds = |code: &str, title: &str, sector: Option<Sector>| {
        let sector =
            sector.map(|sector| format!("{} {}", sector_name(sector), page.sector(sector))).unwrap_or_default();
        let text = domain::fold(&format!("{code} {title} {sector}"));
        !words.is_empty() && words.iter().all(|word| text.split(' ').any(|own| own.starts_with(word)))
    };
    let choice =
        |code: &str, title: &str| Choice { value: code.to_owned(), label: format!("{code} {title}"), chosen: false };
    let bucs = lists.bucs.iter().filter(|buc| buc.sector.is_some() && holds(&buc.code, &buc.title, buc.sector));
    let seds = lists.seds.iter().filter(|sed| !sed.starts.0.is_empty() && holds(&sed.code, &sed.title, sed.sector));
    bucs.map(|buc| choice(&buc.code, &buc.title))
        .chain(seds.map(|sed| choice(&sed.code, &sed.title)))
        .take(MOST)
        .collect()
}
