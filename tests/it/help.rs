//! The program on its command line: what it says of itself, and its exit codes.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};
use tests::World;

/// The program with no environment but what is given.
fn program(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_directory-under-test"))
        .arg0("eessi-directory")
        .args(arguments)
        .env_clear()
        .current_dir(folder)
        .output()
        .expect("the program can be started")
}

fn run(arguments: &[&str]) -> Output {
    program(arguments, &std::env::temp_dir())
}

fn said(output: &[u8]) -> String {
    String::from_utf8(output.to_vec()).expect("UTF-8")
}

const COMMANDS: [&str; 6] = ["serve", "migrate", "seed", "reindex", "schema", "doctor"];

#[test]
fn help_tells_every_command_option_and_variable() {
    let output = run(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    let text = said(&output.stdout);
    for command in COMMANDS {
        assert!(text.contains(&format!("  {command} ")), "{command} in\n{text}");
    }
    for line in text
        .lines()
        .filter(|line| line.trim_start().starts_with("--") && !line.contains("--help") && !line.contains("--version"))
    {
        let option = line.split_whitespace().next().unwrap_or_default();
        let described =
            text.split_once(line).map_or("", |(_, rest)| rest).lines().take(12).any(|next| next.contains("[env: "));
        assert!(described || line.contains("[env: "), "{option} has no environment variable");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn each_command_has_a_help_of_its_own() {
    for command in COMMANDS {
        let output = run(&[command, "--help"]);
        assert_eq!(output.status.code(), Some(0), "{command}");
        let text = said(&output.stdout);
        assert!(text.lines().next().is_some_and(|line| line.len() > 15), "{command} says what it does:\n{text}");
        assert!(text.contains("--data"), "{command}");
    }
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_is_wrong() {
    for arguments in [&["fly"][..], &["--nonsense"], &["serve", "--listen", "somewhere"], &["--log-format", "pink"]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let text = said(&output.stderr);
        assert!(text.contains("error:") && text.contains("--help"), "{arguments:?}: {text}");
    }
}

#[test]
fn what_cannot_be_done_ends_with_1_and_one_clear_line() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let data = file.path().join("below-a-file");
    for arguments in [
        vec!["migrate", "--data", data.to_str().expect("a path")],
        vec!["migrate", "--database-url", "postgres://127.0.0.1:1/nothing"],
        vec!["seed", "--database-url", "oracle://somewhere"],
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let output = program(&arguments, folder.path());
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let text = said(&output.stderr);
        let last = text.lines().last().unwrap_or_default();
        assert!(last.starts_with("eessi-directory: ") && last.len() > 40, "{arguments:?}: {text}");
        assert!(!text.contains("panicked"), "{text}");
    }
}

#[test]
fn the_schema_is_printed_as_it_is_served() {
    let output = run(&["schema"]);
    assert_eq!((output.status.code(), said(&output.stdout)), (Some(0), graphql::sdl()));
    assert_eq!(said(&output.stderr), "");
}

#[test]
fn a_new_folder_is_migrated_and_the_doctor_finds_it_well() {
    let folder = tempfile::tempdir().expect("a folder");
    let before = program(&["doctor"], folder.path());
    assert_eq!(before.status.code(), Some(0), "{}", said(&before.stderr));
    let migrated = program(&["migrate"], folder.path());
    assert_eq!(migrated.status.code(), Some(0), "{}", said(&migrated.stderr));
    assert!(folder.path().join("data/directory.db").exists(), "everything it writes lies in the data folder");
    let written: Vec<_> =
        std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(written, ["data"], "and nowhere else");
    let after = program(&["doctor"], folder.path());
    let text = said(&after.stdout);
    assert_eq!(after.status.code(), Some(0), "{text}");
    assert!(!text.contains("FAIL"), "{text}");
}

#[tokio::test]
async fn a_store_that_holds_data_is_not_seeded_again() {
    let world = World::with(tests::Fixture::new().unit(tests::Unit::new("PL:ONE1"))).await;
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().to_str().expect("a path");
    let output = run(&["seed", "--data", data, "--database-url", world.database_url()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output.stderr).contains("holds data already"), "{}", said(&output.stderr));
}
