//! The scheme or persons and the type of benefit that are asked for, and which competences state them (5-rules 5).

use crate::error::Problem;
use crate::institution::cut;
use crate::message::Message;
use entities::value::Scope;
use search::Held;

/// Values that a problem names.
const MOST_VALUES: usize = 12;

/// One thing that is asked for: the words, and the stated values that say it.
#[derive(Debug, Clone, Default)]
struct Asked {
    text: Option<String>,
    /// Folded values that count as stating it; settled for a country and BUC.
    values: Vec<String>,
}

/// What is asked for beside the BUC.
#[derive(Debug, Clone, Default)]
pub(crate) struct ScopeAsked {
    scheme: Asked,
    benefit: Asked,
}

/// The form in which words of scopes are compared. The self-employed are nobody's part: "employed" does not say them, and it says
/// "employees".
fn fold(text: &str) -> String {
    let folded = search::fold(text).replace("self employed", "selfemployed");
    folded
        .replace("employed persons", "employees")
        .split(' ')
        .map(|word| if word == "employed" { "employees" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

fn schemes(scope: &Scope) -> impl Iterator<Item = &String> {
    scope.schemes.iter().chain(&scope.persons)
}

/// True when one says the other: every word of the shorter one stands in, or begins, a word of the longer one.
fn says(stated: &str, asked: &str) -> bool {
    let within = |shorter: &str, longer: &str| {
        shorter
            .split(' ')
            .all(|word| longer.split(' ').any(|own| own == word || (word.len() >= 4 && own.starts_with(word))))
    };
    within(asked, stated) || within(stated, asked)
}

impl Asked {
    fn new(text: Option<&str>) -> Self {
        Self { text: text.map(str::to_owned), values: Vec::new() }
    }

    /// The values of a country and BUC that say what is asked for: the same words, or failing that a part of them.
    fn settled<'a>(&self, stated: impl Iterator<Item = &'a String>) -> Self {
        let Some(text) = &self.text else { return Self::default() };
        let asked = fold(text);
        let mut all: Vec<String> = stated.map(|value| fold(value)).collect();
        all.sort_unstable();
        all.dedup();
        let same: Vec<String> = all.iter().filter(|value| **value == asked).cloned().collect();
        let values = if same.is_empty() { all.into_iter().filter(|value| says(value, &asked)).collect() } else { same };
        Self { text: self.text.clone(), values }
    }

    /// Whether limits admit it; no stated limit admits everything.
    fn admits<'a>(&self, mut stated: impl Iterator<Item = &'a String>) -> bool {
        let Some(first) = stated.next().filter(|_| self.text.is_some()) else { return true };
        std::iter::once(first).chain(stated).any(|value| self.values.contains(&fold(value)))
    }

    /// When nobody states it: what is stated instead.
    fn problem<'a>(
        &self,
        field: &str,
        code: &'static str,
        stated: impl Iterator<Item = &'a String>,
    ) -> Option<Problem> {
        let text = self.text.as_ref().filter(|_| self.values.is_empty())?;
        let mut all: Vec<&str> = stated.map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all.truncate(MOST_VALUES);
        let (text, values) = (cut(text), all.join("; "));
        let english = if all.is_empty() {
            format!("No institution here states \"{text}\"; bodies without a limit are given.")
        } else {
            format!("No institution here states \"{text}\"; bodies without a limit are given. Stated are: {values}.")
        };
        let message = Message::new("scope-unknown", vec![("text", text), ("values", values)], english);
        Some(Problem::at(&["question", field], code, message))
    }
}

impl ScopeAsked {
    /// Takes what was typed.
    pub(crate) fn new(scheme: Option<&str>, benefit: Option<&str>) -> Self {
        Self { scheme: Asked::new(scheme), benefit: Asked::new(benefit) }
    }

    /// Whether anything is asked for.
    pub(crate) fn is_stated(&self) -> bool {
        self.scheme.text.is_some() || self.benefit.text.is_some()
    }

    /// The same for one country and BUC, whose competences state `scopes`.
    pub(crate) fn settled<'a, I: Iterator<Item = &'a Scope>>(&self, scopes: impl Fn() -> I) -> Self {
        Self {
            scheme: self.scheme.settled(scopes().flat_map(schemes)),
            benefit: self.benefit.settled(scopes().flat_map(|scope| &scope.benefits)),
        }
    }

    /// Whether a competence's scope admits it.
    pub(crate) fn admits(&self, held: &Held) -> bool {
        held.scope()
            .is_none_or(|scope| self.scheme.admits(schemes(scope)) && self.benefit.admits(scope.benefits.iter()))
    }

    /// What nobody of the country states, with what is stated instead.
    pub(crate) fn problems<'a, I: Iterator<Item = &'a Scope>>(&self, scopes: impl Fn() -> I) -> Vec<Problem> {
        let scheme = self.scheme.problem("scheme", "UNKNOWN_SCHEME", scopes().flat_map(schemes));
        let benefit = self.benefit.problem("benefit", "UNKNOWN_BENEFIT", scopes().flat_map(|scope| &scope.benefits));
        scheme.into_iter().chain(benefit).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_what_is_stated_says_it() {
        for (stated, asked) in [
            ("parental allowance elterngeld", "elterngeld"),
            ("self employed", "self employed persons"),
            ("agricultural workers", "agricultural"),
            ("childcare allowance kinderbetreuungsgeld", "childcare allowance"),
        ] {
            assert!(says(stated, asked), "{stated} {asked}");
        }
        assert!(!says("seafarers", "farmers") && !says("miners", "civil servants"));
        assert!(
            !says(&fold("self-employed"), &fold("employed")) && says(&fold("self-employed"), &fold("self employed"))
        );
        assert!(says(&fold("employees"), &fold("employed persons")) && says(&fold("employed"), &fold("Employees")));
        assert!(says(&fold("selfemployed persons"), &fold("self-employed persons")));
    }
}
