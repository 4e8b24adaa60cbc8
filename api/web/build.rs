//! No language is built with a text missing: every language has every key of English, with the same values in it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};

/// While a piece of work is under way, languages other than French and German may lack its texts and say them in English.
const FALLING_BACK: bool = false;

/// Keys with the names of the values their texts print.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut problems = Vec::new();
    let english = texts(&folder.join("en"), &mut problems)?;
    for language in sorted(&folder)? {
        let tag = language.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let own = texts(&language, &mut problems)?;
        for (key, values) in &english {
            match own.get(key) {
                None if FALLING_BACK => {}
                None => problems.push(format!("{tag}: {key} is missing")),
                Some(other) if other != values => {
                    problems.push(format!("{tag}: {key} prints {other:?}, in English {values:?}"));
                }
                Some(_) => {}
            }
        }
        problems.extend(
            own.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{tag}: {key} is not in English")),
        );
    }
    if problems.is_empty() { Ok(()) } else { Err(format!("the texts do not fit:\n{}", problems.join("\n")).into()) }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn texts(folder: &Path, problems: &mut Vec<String>) -> Result<Texts, Box<dyn Error>> {
    let mut texts = Texts::new();
    for path in sorted(folder)? {
        let source = std::fs::read_to_string(&path)?;
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| format!("{}: {error}", path.display())));
            resource
        });
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut values = BTreeSet::new();
                message.value.iter().for_each(|value| pattern(value, &mut values));
                if texts.insert(message.id.name.to_owned(), values).is_some() {
                    problems.push(format!("{}: {} is given twice", path.display(), message.id.name));
                }
            }
        }
    }
    Ok(texts)
}

fn pattern(value: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &value.elements {
        if let PatternElement::Placeable { expression } = element {
            expressed(expression, values);
        }
    }
}

fn expressed(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => named(inline, values),
        Expression::Select { selector, variants } => {
            named(selector, values);
            variants.iter().for_each(|variant| pattern(&variant.value, values));
        }
    }
}

fn named(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expressed(expression, values),
        _ => {}
    }
}
