//! A competence question, checked: every problem at once.

use super::{CompetenceQuestion, MOST_ANSWERS};
use crate::competence::scope::ScopeAsked;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem, Problems};
use crate::institution::{countries, unknown_buc};
use crate::message::Message;
use crate::place;
use chrono::NaiveDate;
use entities::value::{CountryCode, InstitutionFunction, Role};
use search::{BucAt, Geography, Lists, Moment};

/// A checked question.
pub(super) struct Checked {
    pub(super) countries: Vec<CountryCode>,
    pub(super) bucs: Vec<BucAt>,
    pub(super) role: Role,
    places: Vec<(CountryCode, String)>,
    place: Option<String>,
    pub(super) function: Option<InstitutionFunction>,
    pub(super) scope: ScopeAsked,
    pub(super) on: NaiveDate,
    pub(super) sender: Option<CountryCode>,
}

/// Gathers every problem of the question.
pub(super) fn check(ctx: &Ctx, moment: &Moment, asked: &CompetenceQuestion) -> Result<Checked, DomainError> {
    let lists = &moment.snapshot().lists;
    let mut problems = Vec::new();
    let mut wanted = countries(&asked.countries, &["question", "countries"], &mut problems);
    let mut seen = Vec::new();
    wanted.retain(|country| {
        !seen.contains(country) && {
            seen.push(*country);
            true
        }
    });
    if asked.countries.is_empty() {
        let message = Message::plain("no-country", "Name at least one country.");
        problems.push(Problem::at(&["question", "countries"], "INVALID", message));
    }
    let bucs = bucs(ctx, lists, asked).unwrap_or_else(|mut found| {
        problems.append(&mut found);
        Vec::new()
    });
    let mut places = Vec::new();
    for (country, place) in &asked.places {
        let of = countries(std::slice::from_ref(country), &["question", "places", "country"], &mut problems);
        places.extend(of.into_iter().map(|country| (country, place.clone())));
    }
    let sender: Vec<String> = asked.from_country.iter().cloned().collect();
    let sender = countries(&sender, &["question", "fromCountry"], &mut problems).first().copied();
    if wanted.len() * bucs.len() > MOST_ANSWERS {
        let english = format!("The question has more than {MOST_ANSWERS} answers; ask for fewer countries or one BUC.");
        let message = Message::new("too-many-answers", vec![("most", MOST_ANSWERS.to_string())], english);
        problems.push(Problem::at(&["question"], "TOO_MANY_ANSWERS", message));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let text =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    Ok(Checked {
        countries: wanted,
        bucs,
        role: asked.role.unwrap_or(Role::CounterParty),
        places,
        place: text(&asked.place),
        function: asked.function,
        scope: ScopeAsked::new(text(&asked.scheme).as_deref(), text(&asked.benefit).as_deref()),
        on: asked.on.unwrap_or_else(|| ctx.today()),
        sender,
    })
}

fn bucs(ctx: &Ctx, lists: &Lists, asked: &CompetenceQuestion) -> Result<Vec<BucAt>, Vec<Problem>> {
    match (&asked.buc, &asked.sed, asked.sector) {
        (Some(code), None, None) => {
            let at = lists.buc_at(code).filter(|&at| lists.sector(at).is_some());
            at.map(|at| vec![at]).ok_or_else(|| vec![unknown_buc(&["question", "buc"], code)])
        }
        (None, Some(sed), None) => match crate::country::bucs(ctx, None, Some(sed)) {
            Ok(bucs) => Ok(bucs.iter().filter_map(|buc| lists.buc_at(&buc.code)).collect()),
            Err(DomainError::Invalid(Problems(problems))) => Err(problems
                .into_iter()
                .map(|problem| Problem { path: vec!["question".to_owned(), "sed".to_owned()], ..problem })
                .collect()),
            Err(_) => Err(Vec::new()),
        },
        (None, None, Some(sector)) => {
            Ok((0..lists.bucs.len() as BucAt).filter(|&at| lists.sector(at) == Some(sector)).collect())
        }
        _ => {
            let message = Message::plain("one-of", "Ask for exactly one of \"buc\", \"sed\" and \"sector\".");
            Err(vec![Problem::at(&["question"], "INVALID", message)])
        }
    }
}

/// What the place means in a country.
#[derive(Clone)]
pub(super) struct Placed {
    pub(super) typed: String,
    pub(super) asked: place::Asked,
}

/// Reads the place of a country: its own, else the one for all.
pub(super) fn placed(geography: &Geography, checked: &Checked, country: CountryCode) -> Option<Placed> {
    let own = checked.places.iter().find(|(of, _)| *of == country).map(|(_, place)| place);
    let typed = own.or(checked.place.as_ref())?.trim();
    if typed.is_empty() {
        return None;
    }
    Some(Placed { typed: typed.to_owned(), asked: place::recognise(geography, typed, &[country]) })
}
