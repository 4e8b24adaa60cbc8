//! For whom and for what a competence holds (5-rules 5).

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// Limits of a competence inside its BUC and area; everything empty means no limit.
///
/// Every field is always written: the snapshot file's format does not name its fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct Scope {
    /// Types of benefit, for example `long-term care`.
    pub benefits: Vec<String>,
    /// Schemes, for example `civil servants`.
    pub schemes: Vec<String>,
    /// Persons, for example `self-employed`.
    pub persons: Vec<String>,
    /// The body to address when nothing else is known.
    pub is_default: bool,
}

impl Scope {
    /// True when it limits nothing and marks nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Reads the files' form: `persons=self-employed;schemes=miners+railways;default`.
    ///
    /// # Errors
    /// The part that is neither `default` nor one of `benefits=`, `schemes=`, `persons=`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut scope = Self::default();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let list = |values: &str| {
                values.split('+').map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
            };
            match part.split_once('=') {
                None if part == "default" => scope.is_default = true,
                Some(("benefits", values)) => scope.benefits = list(values),
                Some(("schemes", values)) => scope.schemes = list(values),
                Some(("persons", values)) => scope.persons = list(values),
                _ => return Err(part.to_owned()),
            }
        }
        Ok(scope)
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut parts = Vec::new();
        for (key, values) in [("benefits", &self.benefits), ("schemes", &self.schemes), ("persons", &self.persons)] {
            if !values.is_empty() {
                parts.push(format!("{key}={}", values.join("+")));
            }
        }
        if self.is_default {
            parts.push("default".to_owned());
        }
        f.write_str(&parts.join(";"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_form_round_trips() {
        for text in ["", "default", "persons=self-employed", "benefits=a+b;schemes=miners;persons=x;default"] {
            assert_eq!(Scope::parse(text).map(|scope| scope.to_string()), Ok(text.to_owned()));
        }
        assert_eq!(Scope::parse("colour=red"), Err("colour=red".to_owned()));
    }
}
