//! People with an account from the command line, and everything that works beside a running server.

use super::{ADAM, CHANGES, EWA, Folder, Said, ask, directory, shows};

/// The line of somebody in the list of people.
fn listed(folder: &Folder, email: &str) -> String {
    let said = folder.run(&["person", "list"]).done();
    let mut lines = said.lines();
    assert_eq!(lines.next(), Some("email\tname\trole\tcountry\tstate\tid"));
    let found = lines.find(|line| line.starts_with(&format!("{email}\t")));
    found.unwrap_or_else(|| panic!("{email} in {said}")).to_owned()
}

#[test]
fn people_are_added_listed_closed_and_opened_again() {
    let folder = Folder::empty();
    let call = ["person", "add", "--email", "Ewa@People.example", "--role", "national-editor", "--country", "pol"];
    let said = folder.run(&call).done();
    assert!(said.contains(&format!("Added {EWA} as NATIONAL_EDITOR.")), "{said}");
    assert!(said.lines().any(|line| line.starts_with("Password: ") && line.len() > 22), "made up: {said}");
    assert!(
        listed(&folder, EWA).starts_with(&format!("{EWA}\tEwa\tNATIONAL_EDITOR\tPL\topen\t")),
        "named by her address"
    );
    let (_, line) = folder.run(&call).refused();
    assert!(line.contains(EWA), "there is one already: {line}");
    let said = folder.run(&["person", "disable", "--email", EWA]).done();
    assert!(said.contains(&format!("Closed {EWA}.")), "{said}");
    assert!(listed(&folder, EWA).contains("\tclosed\t"));
    let (_, line) = folder.run(&["token", "--email", EWA]).refused();
    assert!(line.contains("No open account"), "{line}");
    folder.run(&["person", "enable", "--email", EWA]).done();
    assert!(listed(&folder, EWA).contains("\topen\t"));
    let token = folder.run(&["token", "--email", EWA]).done();
    assert_eq!((token.lines().count(), token.trim().split('.').count()), (1, 3), "{token}");
    for command in ["disable", "enable", "password"] {
        let (_, line) = folder.run(&["person", command, "--email", "nobody@people.example"]).refused();
        assert!(line.contains("nobody@people.example"), "{line}");
    }
}

#[test]
fn wrong_accounts_are_refused_with_a_clear_line() {
    let folder = Folder::empty();
    let add = |more: &[&str]| folder.run_with(&["person", "add", "--email", "kim@people.example"], more);
    assert_eq!(add(&["--role", "king"]).code, Some(2));
    assert_eq!(add(&[]).code, Some(2), "without a role");
    assert!(add(&["--role", "clerk"]).refused().1.contains("belongs to a country"));
    assert!(add(&["--role", "clerk", "--country", "XX"]).refused().1.contains("XX"));
    assert!(add(&["--role", "administrator", "--country", "PL"]).refused().1.contains("no country"));
    assert!(add(&["--role", "administrator", "--password", "short"]).refused().1.contains("12"));
    let address = ["person", "add", "--email", "nobody", "--role", "administrator"];
    assert!(folder.run(&address).refused().1.contains("e-mail address"));
    assert_eq!(folder.run(&["person", "list"]).done().lines().count(), 1, "the heading alone");
}

#[test]
fn a_password_is_taken_from_the_environment_and_not_said_again() {
    let folder = Folder::empty();
    let with_password = |password: &str, arguments: &[&str]| {
        let mut program = folder.program();
        program.args(arguments).env("EESSI_DIRECTORY_PASSWORD", password);
        Said::new(program.output().expect("the program can be started"))
    };
    let said =
        with_password("a very long secret", &["person", "add", "--email", ADAM, "--role", "ADMINISTRATOR"]).done();
    assert!(!said.contains("Password") && !said.contains("secret"), "{said}");
    let said = with_password("another long secret", &["person", "password", "--email", ADAM]).done();
    assert!(said.contains("is set") && !said.contains("secret"), "{said}");
    let (out, _) = with_password("short", &["person", "password", "--email", ADAM]).refused();
    assert!(!out.contains("is set"), "nothing was set: {out}");
    let made_up = folder.run(&["person", "password", "--email", ADAM]).done();
    assert!(made_up.lines().any(|line| line.starts_with("Password: ")), "{made_up}");
}

#[tokio::test]
async fn a_server_shows_at_once_what_is_done_beside_it() {
    let Some(folder) = Folder::with(directory()).await else { return };
    let served = folder.serve();
    shows(&served, "ZUS");
    folder.add_adam();
    folder.add_ewa();
    let changes = folder.write("changes.csv", CHANGES);
    let proposed = folder.run(&["import", &changes, "--as", EWA]).done();
    assert!(proposed.contains("Proposed, to be approved by a coordinator"), "{proposed}");
    shows(&served, "ZUS");
    let done = folder.run(&["import", &changes, "--as", ADAM, "--apply-now", "--reason", "A story."]).done();
    shows(&served, "KRUS");
    assert!(done.contains("Wrote 2 entries."), "{done}");
    let key = folder.data().join("test.key");
    let key = key.to_str().expect("a path of letters");
    let token = folder.run(&["token", "--email", EWA, "--signing-key", key]).done();
    let me = "{ me { email } }";
    let answer = ask(&served, me, Some(token.trim()));
    assert!(answer.contains(EWA), "the server believes the token: {answer}");
    folder.run(&["person", "disable", "--email", EWA]).done();
    assert!(!ask(&served, me, Some(token.trim())).contains(EWA), "and no longer when the account is closed");
    assert!(folder.tables()["institutions.csv"].contains("PL:NEW1"));
    folder.hash();
    folder.run(&["backup", &folder.path("backup.db")]).done();
    let doctor = folder.run(&["doctor"]).done();
    assert!(doctor.contains("one is running on this folder"), "{doctor}");
    for command in ["serve", "migrate", "reindex", "seed"] {
        let (_, line) = folder.run(&[command, "--listen", "127.0.0.1:0"]).refused();
        assert!(line.contains("another eessi-directory is running"), "{command}: {line}");
    }
    shows(&served, "KRUS");
}
