//! The rules of the house, read from manifests and sources.

use crate::repository::{File, files, read};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tests::notice;

/// Our crates, where they live, and which of ours each may name.
const CRATES: [(&str, &str, &[&str]); 9] = [
    ("migrations", "migrations", &[]),
    ("entities", "entities", &[]),
    ("search", "search", &["entities"]),
    ("domain", "api/domain", &["entities", "search"]),
    ("seed", "seed", &["domain"]),
    ("graphql", "api/graphql", &["domain"]),
    ("web", "api/web", &["domain"]),
    ("server", "api/server", &["domain", "graphql", "migrations", "seed", "web"]),
    ("tests", "tests", &["domain", "entities", "graphql", "migrations", "search", "seed", "server", "web"]),
];

/// What stands in few manifests, so that it can be replaced and is compiled once: a name or the beginning of one.
const KEPT: [(&str, &[&str]); 11] = [
    ("sea-orm", &["entities"]),
    ("sea-orm-migration", &["migrations"]),
    ("sqlx", &[]),
    ("tokio-postgres", &["tests"]),
    ("tantivy", &["search"]),
    ("async-graphql", &["graphql"]),
    ("askama", &["web"]),
    ("fluent", &["web"]),
    ("axum", &["graphql", "server", "web"]),
    ("jsonwebtoken", &["domain", "tests"]),
    ("argon2", &["domain"]),
];

/// Lines of one file: more are mentioned, and refused.
const SOFT_LINES: usize = 400;
const HARD_LINES: usize = 600;

/// Names in the sections of a manifest that hold dependencies; true for those of the program itself, not of its tests.
fn dependencies(manifest: &str) -> BTreeMap<String, bool> {
    let mut section = String::new();
    let mut found = BTreeMap::new();
    for line in manifest.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[') {
            name.trim_end_matches(']').clone_into(&mut section);
        } else if section.ends_with("dependencies") && !line.is_empty() && !line.starts_with('#') {
            let name: String = line.chars().take_while(|c| c.is_alphanumeric() || "-_".contains(*c)).collect();
            let own = !section.ends_with("dev-dependencies");
            *found.entry(name).or_default() |= own;
        }
    }
    found
}

fn manifest(folder: &str) -> BTreeMap<String, bool> {
    dependencies(&read(&format!("{folder}/Cargo.toml")))
}

#[test]
fn each_crate_names_exactly_the_floors_below_it() {
    let ours: Vec<&str> = CRATES.iter().map(|(name, _, _)| *name).collect();
    for (name, folder, allowed) in CRATES {
        let found = manifest(folder);
        let named: BTreeSet<&str> = found.keys().map(String::as_str).filter(|other| ours.contains(other)).collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        let wrong: Vec<&&str> = named.difference(&allowed).collect();
        assert!(wrong.is_empty(), "{folder}/Cargo.toml names {wrong:?}; {name} may name {allowed:?} only");
        if name != "tests" {
            let lacking: Vec<&&str> = allowed.iter().filter(|other| found.get(**other) != Some(&true)).collect();
            assert!(lacking.is_empty(), "{folder}/Cargo.toml no longer names {lacking:?}; is the floor gone?");
        }
    }
}

#[test]
fn every_crate_of_the_workspace_is_known_here() {
    let text = read("Cargo.toml");
    let list = text.split_once("members = [").and_then(|(_, rest)| rest.split_once(']')).expect("members").0;
    let members: BTreeSet<&str> =
        list.split(',').map(|one| one.trim().trim_matches('"')).filter(|one| !one.is_empty()).collect();
    assert_eq!(members, CRATES.iter().map(|(_, folder, _)| *folder).collect());
}

#[test]
fn each_heavy_library_stands_in_the_one_crate_that_is_its_home() {
    for (name, folder, _) in CRATES {
        for dependency in manifest(folder).keys() {
            let homes = KEPT.iter().filter(|(library, _)| {
                let rest = dependency.strip_prefix(library);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            });
            // The longest name that fits decides: sea-orm-migration is not sea-orm.
            if let Some((library, homes)) = homes.max_by_key(|(library, _)| library.len()) {
                assert!(
                    homes.contains(&name),
                    "{folder}/Cargo.toml names {dependency}; {library} belongs to {homes:?}"
                );
            }
        }
    }
}

#[test]
fn every_dependency_of_the_workspace_says_what_it_is_for() {
    let text = read("Cargo.toml");
    let section = text.split_once("[workspace.dependencies]").expect("dependencies").1;
    let mut said = false;
    for line in section.lines().skip(1).map(str::trim).take_while(|line| !line.starts_with('[')) {
        match line {
            "" => said = false,
            comment if comment.starts_with('#') => said = true,
            dependency => assert!(said, "Cargo.toml: no comment above \"{dependency}\" says what it is for"),
        }
    }
}

/// Files that people write, not programs.
fn written_by_hand(file: &File) -> bool {
    !file.path.contains(".min.") && !file.path.contains("/vendor/") && !file.path.ends_with("-lock.json")
}

#[test]
fn no_source_file_grows_beyond_what_one_reads_at_once() {
    let mut long: Vec<String> = Vec::new();
    let mut refused: Vec<String> = Vec::new();
    let sources = files().into_iter().filter(written_by_hand);
    for file in sources.filter(|file| ["rs", "css", "js", "mjs", "html"].contains(&file.extension())) {
        let lines = file.text().lines().count();
        if lines > SOFT_LINES {
            let line = format!("{lines:5} {}", file.path);
            if lines > HARD_LINES { refused.push(line) } else { long.push(line) }
        }
    }
    if !long.is_empty() {
        notice(&format!("files of more than {SOFT_LINES} lines, soon to be divided:\n{}", long.join("\n")));
    }
    assert!(refused.is_empty(), "files of more than {HARD_LINES} lines:\n{}", refused.join("\n"));
}

#[test]
fn nothing_unfinished_is_committed() {
    // Written in two parts, so that this file does not find itself.
    let marks = [("todo", "!("), ("unimplemented", "!("), ("FIX", "ME"), ("XX", "X:"), ("#[ig", "nore"), ("dbg", "!(")]
        .map(|(a, b)| format!("{a}{b}"));
    let mut found = Vec::new();
    for file in
        files().iter().filter(|file| written_by_hand(file) && !["csv", "snap", "lock"].contains(&file.extension()))
    {
        for (at, line) in file.text().lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark.as_str())) {
                found.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "unfinished:\n{}", found.join("\n"));
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    let folders = [("/wo", "rk/"), ("/ro", "ot/"), ("../sha", "red"), ("/ho", "me/")].map(|(a, b)| format!("{a}{b}"));
    let mut found = Vec::new();
    for file in files() {
        for (at, line) in file.text().lines().enumerate() {
            if folders.iter().any(|folder| line.contains(folder.as_str())) {
                found.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "folders of a machine:\n{}", found.join("\n"));
}

#[test]
fn every_text_file_is_plain_utf_8_with_clean_line_ends() {
    let mut found = Vec::new();
    for file in files() {
        let Ok(text) = std::str::from_utf8(&file.bytes) else {
            found.push(format!("{}: not UTF-8", file.path));
            continue;
        };
        if text.starts_with('\u{feff}') || text.contains('\r') {
            found.push(format!("{}: a byte order mark or a carriage return", file.path));
        }
        if file.extension() == "snap" {
            continue;
        }
        if !text.is_empty() && !text.ends_with('\n') {
            found.push(format!("{}: no line end at the end", file.path));
        }
        let trailing = text.lines().position(|line| line.ends_with([' ', '\t']));
        found.extend(trailing.map(|at| format!("{}:{}: blanks at the end of the line", file.path, at + 1)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

// ------------------------------------------------------------------------------------------------------- vocabulary

/// The words of `vocabulary.txt` with their section and meaning.
fn vocabulary() -> HashMap<String, (String, String)> {
    let mut section = String::new();
    let mut words = HashMap::new();
    for line in read("tests/vocabulary.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            name.trim_end_matches(']').clone_into(&mut section);
            continue;
        }
        let (word, meaning) = line.split_once(' ').unwrap_or((line, ""));
        assert!(meaning.trim().len() > 10, "tests/vocabulary.txt: \"{word}\" has no meaning beside it");
        let before = words.insert(word.to_owned(), (section.clone(), meaning.trim().to_owned()));
        assert!(before.is_none(), "tests/vocabulary.txt lists \"{word}\" twice");
    }
    words
}

/// The name of a source file without its ending and, for a migration, without its date and number.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".rs");
    let dated = |part: &str| part.trim_start_matches('m').bytes().all(|b| b.is_ascii_digit()) && part.len() > 5;
    match name.splitn(3, '_').collect::<Vec<_>>()[..] {
        [date, number, rest] if dated(date) && dated(number) => rest,
        _ => name,
    }
}

#[test]
fn every_source_file_and_folder_is_named_by_the_vocabulary() {
    let words = vocabulary();
    let mut unknown: BTreeMap<String, String> = BTreeMap::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let all = files();
    for file in all.iter().filter(|file| file.extension() == "rs") {
        let (folder, ()) = CRATES
            .iter()
            .map(|(_, folder, _)| (*folder, ()))
            .find(|(folder, ())| file.is_below(folder))
            .expect("a crate");
        let inside = &file.path[folder.len() + 1..];
        // The first part is `src`, `it` or `benches`; the folders below it are rooms.
        for part in inside.split('/').skip(1).map(stem) {
            match words.get_key_value(part) {
                Some((word, _)) => {
                    used.insert(word);
                }
                None => {
                    unknown.entry(part.to_owned()).or_insert_with(|| file.path.clone());
                }
            }
        }
    }
    assert!(
        unknown.is_empty(),
        "names that tests/vocabulary.txt does not hold; choose one of its words, or add the new one with its meaning:\n{unknown:#?}"
    );
    let idle: Vec<&String> = words
        .iter()
        .filter(|(word, (section, _))| section != "nouns" && !used.contains(word.as_str()))
        .map(|(word, _)| word)
        .collect();
    assert!(idle.is_empty(), "tests/vocabulary.txt holds words that no file bears any more: {idle:?}");
}

#[test]
fn a_migration_is_named_by_what_it_makes() {
    assert_eq!(stem("migrations/src/m20261123_000001_code_list.rs"), "code_list");
    assert_eq!(stem("entities/src/access_point.rs"), "access_point");
}
