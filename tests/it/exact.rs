//! The resolver against the rows themselves: for thousands of random questions exactly those whom the rule lets through, in an
//! order that the rule allows, and every reason true.

use crate::oracle::{Oracle, areas, is_placeholder, status};
use crate::property::{odd_directory, places};
use chrono::{Days, NaiveDate};
use domain::competence::{CompetenceAnswer, CompetenceQuestion, NewCompetence, Reason, resolve};
use domain::institution::NewInstitution;
use domain::value::{InstitutionFunction, Role, Sector};
use domain::{Status, Viewer, fold};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tests::{Chance, World, notice};

/// Questions to the bundled directory, and to each odd one.
const BUNDLED: usize = 8_000;
const ODD: usize = 1_500;

/// A place: its country, a name that means it alone, its areas.
type Place = (String, String, Vec<String>);

/// Rows by country and BUC, so that ten thousand questions are a matter of seconds.
struct Rows<'a> {
    oracle: &'a Oracle,
    /// Institutions of a country.
    institutions: HashMap<&'a str, Vec<&'a NewInstitution>>,
    /// Rows of an institution by BUC.
    held: HashMap<(&'a str, &'a str), Vec<&'a NewCompetence>>,
    /// Days on which something begins or ends, by country.
    edges: HashMap<&'a str, Vec<NaiveDate>>,
    places: HashMap<&'a str, Vec<&'a Place>>,
    scopes: Vec<(String, bool)>,
}

/// A question about one country and BUC, as the rule reads it.
struct Case<'a> {
    buc: &'a str,
    role: Role,
    on: NaiveDate,
    place: Option<&'a [String]>,
    sender: Option<&'a str>,
    function: Option<InstitutionFunction>,
    scheme: Option<&'a str>,
    benefit: Option<&'a str>,
}

impl<'a> Rows<'a> {
    fn new(oracle: &'a Oracle, places: &'a [Place]) -> Self {
        let mut out = Self {
            oracle,
            institutions: HashMap::new(),
            held: HashMap::new(),
            edges: HashMap::new(),
            places: HashMap::new(),
            scopes: Vec::new(),
        };
        for new in &oracle.batch.institutions {
            let country = &new.code[..2];
            let edges = out.edges.entry(country).or_default();
            edges.extend([new.validity.from, new.validity.to].into_iter().flatten());
            for row in &new.competences {
                edges.extend([row.validity.from, row.validity.to].into_iter().flatten());
                out.held.entry((&new.code, &row.buc)).or_default().push(row);
                let scope = row.limits.as_ref().map(|limits| &limits.scope);
                for scope in scope.into_iter().filter(|scope| !scope.is_empty()) {
                    out.scopes.extend(scope.schemes.iter().chain(&scope.persons).map(|text| (text.clone(), true)));
                    out.scopes.extend(scope.benefits.iter().map(|text| (text.clone(), false)));
                }
            }
            out.institutions.entry(country).or_default().push(new);
        }
        for days in out.edges.values_mut() {
            days.sort_unstable();
            days.dedup();
        }
        out.scopes.sort();
        out.scopes.dedup();
        for place in places {
            out.places.entry(&place.0).or_default().push(place);
        }
        out
    }

    /// A day on, just before or just after an edge of the country, or any day.
    fn day(&self, country: &str, chance: &mut Chance) -> NaiveDate {
        let edges = self.edges.get(country).map_or(&[][..], Vec::as_slice);
        let today = tests::day(tests::TODAY);
        match (edges.is_empty(), chance.below(8)) {
            (true, _) | (_, 0 | 1) => today,
            (_, 2 | 3) => *chance.pick(edges),
            (_, 4 | 5) => chance.pick(edges).pred_opt().expect("a day"),
            (_, 6) => chance.pick(edges).succ_opt().expect("a day"),
            _ => today - Days::new(chance.below(15_000) as u64),
        }
    }

    /// What a competence states: schemes and persons, or benefits.
    fn stated(row: &NewCompetence, schemes: bool) -> Vec<String> {
        let Some(scope) = row.limits.as_ref().map(|limits| &limits.scope) else { return Vec::new() };
        let all: Vec<&String> = if schemes {
            scope.schemes.iter().chain(&scope.persons).collect()
        } else {
            scope.benefits.iter().collect()
        };
        all.into_iter().map(|text| fold(text)).collect()
    }

    /// No stated limit admits everything; else the very words, or where nobody of the country has them for the BUC, words that
    /// say a part of each other.
    fn admits(&self, row: &NewCompetence, country: &str, case: &Case<'_>) -> bool {
        let admits = |wanted: Option<&str>, schemes: bool| {
            let (Some(wanted), own) = (wanted.map(fold), Self::stated(row, schemes)) else { return true };
            let here = self.institutions.get(country).into_iter().flatten();
            let rows = here.flat_map(|new| self.held.get(&(new.code.as_str(), case.buc)).into_iter().flatten());
            let is_said = rows.into_iter().any(|row| Self::stated(row, schemes).contains(&wanted));
            own.is_empty() || own.iter().any(|own| *own == wanted || (!is_said && in_part(own, &wanted)))
        };
        admits(case.scheme, true) && admits(case.benefit, false)
    }

    /// How far an institution gets, and why no further; none for one that satisfies everything, with its fit.
    fn outcome(&self, new: &NewInstitution, case: &Case<'_>) -> Result<Option<u8>, (u8, &'static str)> {
        match status(new.validity, case.on) {
            Status::Ended => return Err((0, "INSTITUTION_ENDED")),
            Status::Upcoming => return Err((1, "NOT_YET_VALID")),
            Status::Current => {}
        }
        let all = self.held.get(&(new.code.as_str(), case.buc)).map_or(&[][..], Vec::as_slice);
        if all.is_empty() {
            return Err((2, "NO_COMPETENCE"));
        }
        let admitted: Vec<&&NewCompetence> = all.iter().filter(|row| self.admits(row, &new.code[..2], case)).collect();
        if admitted.is_empty() {
            return Err((3, "NO_COMPETENCE"));
        }
        let rows: Vec<&&NewCompetence> = admitted.into_iter().filter(|row| row.role == case.role).collect();
        if rows.is_empty() {
            return Err((4, "WRONG_ROLE"));
        }
        let valid: Vec<_> = rows.iter().filter(|row| status(row.validity, case.on) == Status::Current).collect();
        if valid.is_empty() {
            let ended = rows.iter().filter_map(|row| row.validity.to).filter(|to| *to <= case.on).max();
            let starts = rows.iter().filter_map(|row| row.validity.from).filter(|from| *from > case.on).min();
            let past = ended.map_or(i64::MAX, |to| (case.on - to).num_days());
            let ahead = starts.map_or(i64::MAX, |from| (from - case.on).num_days());
            return Err((5, if ahead < past { "NOT_YET_VALID" } else { "ENDED" }));
        }
        let ready: Vec<_> = valid.into_iter().filter(|row| row.ready).collect();
        if ready.is_empty() {
            return Err((6, "NOT_READY"));
        }
        let fit = match case.place {
            None => None,
            Some(place) => {
                let best = ready.iter().filter_map(|row| self.oracle.fit(&areas(new, row), place)).min();
                Some(best.ok_or((7, "OUTSIDE_AREA"))?)
            }
        };
        if case.sender.is_some_and(|country| !self.has_ready_owner(country, case)) {
            return Err((8, "SENDER_COUNTRY_NOT_READY"));
        }
        Ok(fit)
    }

    fn has_ready_owner(&self, country: &str, case: &Case<'_>) -> bool {
        let here = self.institutions.get(country).into_iter().flatten();
        here.filter(|new| new.is_public && !is_placeholder(new) && status(new.validity, case.on) == Status::Current)
            .any(|new| {
                let rows = self.held.get(&(new.code.as_str(), case.buc)).into_iter().flatten();
                rows.into_iter().any(|row| {
                    row.role == Role::CaseOwner && row.ready && status(row.validity, case.on) == Status::Current
                })
            })
    }

    fn has_function(&self, new: &NewInstitution, case: &Case<'_>) -> bool {
        let sector = self.oracle.sectors[case.buc];
        case.function.is_none_or(|function| {
            let held = |held: &domain::value::FunctionIn| {
                held.function == function && (held.sectors.is_empty() || held.sectors.contains(&sector))
            };
            new.functions.0.iter().any(held)
        })
    }

    /// Holds an answer against the rows.
    fn check(&self, answer: &CompetenceAnswer, case: &Case<'_>, said: &str) -> Option<&'static str> {
        let country = answer.country.as_str();
        let mut expected: BTreeMap<&str, Option<u8>> = BTreeMap::new();
        let mut others: BTreeMap<&str, (u8, &'static str)> = BTreeMap::new();
        for new in self.institutions.get(country).into_iter().flatten() {
            if !new.is_public || is_placeholder(new) || !self.has_function(new, case) {
                continue;
            }
            match self.outcome(new, case) {
                Ok(fit) => {
                    expected.insert(&new.code, fit);
                }
                Err(why) => {
                    others.insert(&new.code, why);
                }
            }
        }
        let found: Vec<&str> = answer.institutions.iter().map(|one| one.record.code()).collect();
        let set: BTreeSet<&str> = found.iter().copied().collect();
        assert_eq!(set.len(), found.len(), "none twice: {said}");
        assert_eq!(set, expected.keys().copied().collect(), "who is competent: {said}");
        let asks_scope = case.scheme.is_some() || case.benefit.is_some();
        let order: Vec<(bool, bool, Option<u8>)> = answer
            .institutions
            .iter()
            .map(|one| {
                let scope = one.held.scope();
                let for_some = scope.is_some_and(|scope| !scope.schemes.is_empty() || !scope.persons.is_empty());
                let limits = for_some || scope.is_some_and(|scope| !scope.benefits.is_empty());
                let is_beside =
                    if asks_scope { !limits } else { for_some && scope.is_some_and(|scope| !scope.is_default) };
                let own = &one.record.revision(case.on).areas.0;
                (one.held.areas().is_empty() && own.is_empty(), is_beside, expected[one.record.code()])
            })
            .collect();
        assert!(order.is_sorted(), "made for the case first, then nearer fits: {order:?} {said}");
        for one in &answer.institutions {
            assert!(!one.reasons.is_empty(), "{said}");
            assert!(one.held.ready && one.held.holds_on(case.on) && one.held.role == case.role, "{said}");
        }
        for one in &answer.alternatives {
            assert_eq!(one.reason.as_str(), others[one.record.code()].1, "why not {}: {said}", one.record.code());
        }
        let furthest = others.values().map(|(stage, _)| *stage).max();
        let allowed: BTreeSet<&str> =
            others.values().filter(|(stage, _)| Some(*stage) == furthest).map(|(_, reason)| *reason).collect();
        let reason = answer.reason.map(Reason::as_str);
        match reason {
            None => assert!(!expected.is_empty(), "a reason is missing: {said}"),
            Some(reason) => {
                assert!(expected.is_empty(), "{reason} although somebody is competent: {said}");
                let is_true = allowed.contains(reason) || (allowed.is_empty() && reason == "NO_COMPETENCE");
                assert!(is_true, "{reason} instead of {allowed:?}: {said}");
            }
        }
        reason
    }
}

/// Whether all words of one of them are words of the other, or begin one.
fn in_part(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let holds = |long: &[String], short: &[String]| {
        short
            .iter()
            .all(|word| long.iter().any(|own| own == word || (word.len() > 3 && own.starts_with(word.as_str()))))
    };
    let (one, other) = (words(one), words(other));
    holds(&one, &other) || holds(&other, &one)
}

/// Asks `count` questions and gives how often each reason was met.
fn ask(world: &World, rows: &Rows<'_>, chance: &mut Chance, count: usize) -> BTreeMap<&'static str, usize> {
    let mut countries: Vec<&str> = rows.oracle.batch.countries.iter().map(|row| row.code.as_str()).collect();
    countries.sort_unstable();
    let mut bucs: Vec<&String> = rows.oracle.sectors.keys().collect();
    bucs.sort();
    let seds: Vec<&str> =
        rows.oracle.batch.seds.iter().filter(|sed| !sed.starts.0.is_empty()).map(|sed| sed.code.as_str()).collect();
    let mut reasons = BTreeMap::new();
    let mut asked = 0;
    while asked < count {
        let several = if chance.one_in(5) { 1 + chance.below(3) } else { 1 };
        let mut wanted: Vec<&str> = Vec::new();
        for _ in 0..several {
            let country = *chance.pick(&countries);
            if !wanted.contains(&country) {
                wanted.push(country);
            }
        }
        let on = rows.day(wanted[0], chance);
        let place = |country: &str, chance: &mut Chance| {
            let here = rows.places.get(country).map_or(&[][..], Vec::as_slice);
            (!here.is_empty() && chance.one_in(2)).then(|| *chance.pick(here))
        };
        let places: Vec<_> = wanted.iter().map(|country| (*country, place(country, chance))).collect();
        let scope = (!rows.scopes.is_empty() && chance.one_in(5)).then(|| chance.pick(&rows.scopes).clone());
        let scheme = scope.as_ref().filter(|(_, is_scheme)| *is_scheme).map(|(text, _)| text.clone());
        let benefit = scope.as_ref().filter(|(_, is_scheme)| !*is_scheme).map(|(text, _)| text.clone());
        let role = if chance.one_in(3) { *chance.pick(Role::ALL) } else { Role::CounterParty };
        let mut question = CompetenceQuestion {
            countries: wanted.iter().map(|country| (*country).to_owned()).collect(),
            role: (role != Role::CounterParty || chance.one_in(2)).then_some(role),
            places: places
                .iter()
                .filter_map(|(country, place)| Some(((*country).to_owned(), (*place)?.1.clone())))
                .collect(),
            function: chance.one_in(6).then(|| *chance.pick(InstitutionFunction::ALL)),
            scheme: scheme.clone(),
            benefit: benefit.clone(),
            on: Some(on),
            from_country: chance.one_in(4).then(|| (*chance.pick(&countries)).to_owned()),
            ..CompetenceQuestion::default()
        };
        match chance.below(12) {
            0 => question.sector = Some(*chance.pick(Sector::ALL)),
            1 if !seds.is_empty() => question.sed = Some((*chance.pick(&seds)).to_owned()),
            _ => question.buc = Some((*chance.pick(&bucs)).clone()),
        }
        let said = format!("{question:?}");
        let answers =
            resolve(world.ctx(), &Viewer::Anonymous, &question).unwrap_or_else(|error| panic!("{error}: {said}"));
        for answer in &answers {
            let buc = &rows.oracle.batch.bucs[usize::from(answer.buc)].code;
            let place = places.iter().find(|(country, _)| *country == answer.country.as_str());
            let case = Case {
                buc,
                role,
                on,
                place: place.and_then(|(_, place)| Some((*place)?.2.as_slice())),
                sender: question.from_country.as_deref(),
                function: question.function,
                scheme: scheme.as_deref(),
                benefit: benefit.as_deref(),
            };
            let reason = rows.check(answer, &case, &format!("{} {buc} of {said}", answer.country));
            *reasons.entry(reason.unwrap_or("(somebody)")).or_default() += 1;
            asked += 1;
        }
    }
    reasons
}

#[tokio::test]
async fn ten_thousand_random_questions_are_answered_exactly_as_the_rows_say() {
    let world = World::bundled().await;
    let oracle = Oracle::new(seed::read().expect("the bundled files"));
    let places = places(&oracle);
    let reasons = ask(world, &Rows::new(&oracle, &places), &mut Chance::new(9), BUNDLED);
    notice(&format!("random questions to the bundled directory: {reasons:?}"));
    assert!(reasons.len() >= 7, "not every reason was met: {reasons:?}");
    for seed in 21..=22 {
        let mut chance = Chance::new(seed);
        let fixture = odd_directory(&mut chance);
        let oracle = Oracle::new(fixture.clone().batch());
        let places = crate::property::places(&oracle);
        let world = World::with(fixture).await;
        let reasons = ask(&world, &Rows::new(&oracle, &places), &mut chance, ODD);
        assert!(reasons.len() >= 5, "not every reason was met: {reasons:?}");
    }
}
