//! Copies of the whole store, putting one back, and the proof that nobody altered the logs.

use super::{ADAM, CHANGES, Folder, directory, shows};
use std::path::Path;

/// Runs SQL on a store behind the program's back.
fn tamper(store: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(store).expect("the file can be opened");
    connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// A folder whose store was changed after its backup; gives the tables of before.
async fn changed() -> Option<(Folder, String, std::collections::BTreeMap<String, String>)> {
    let folder = Folder::with(directory()).await?;
    folder.add_adam();
    let (tables, backup) = (folder.tables(), folder.path("backup.db"));
    folder.run(&["backup", &backup]).done();
    let file = folder.write("changes.csv", CHANGES);
    folder.run(&["import", &file, "--as", ADAM, "--apply-now", "--reason", "A story."]).done();
    assert_ne!(folder.tables(), tables);
    Some((folder, backup, tables))
}

#[tokio::test]
async fn a_backup_is_written_into_a_new_file_only() {
    let Some(folder) = Folder::with(directory()).await else { return };
    let backup = folder.path("backup.db");
    let said = folder.run(&["backup", &backup]).done();
    assert!(said.contains("backup.db"), "{said}");
    let before = std::fs::read(&backup).expect("a backup");
    let (_, line) = folder.run(&["backup", &backup]).refused();
    assert!(line.contains("backup.db is there already"), "{line}");
    assert_eq!(std::fs::read(&backup).expect("a backup"), before);
    let (_, line) = Folder::empty().run(&["backup", &folder.path("other.db")]).refused();
    assert!(line.contains("there is no store"), "{line}");
}

#[tokio::test]
async fn what_is_restored_is_exactly_what_was_kept() {
    let Some((folder, backup, tables)) = changed().await else { return };
    let served = folder.serve();
    shows(&served, "KRUS");
    let (_, line) = folder.run(&["restore", &backup]).refused();
    assert!(line.contains("another eessi-directory is running"), "{line}");
    assert_ne!(folder.tables(), tables, "nothing was put back");
    drop(served);
    folder.run(&["restore", &backup]).done();
    assert_eq!(folder.tables(), tables);
    folder.hash();
    assert!(folder.run(&["person", "list"]).done().contains(ADAM), "accounts too");
    shows(&folder.serve(), "ZUS");
    let fresh = Folder::empty();
    fresh.run(&["restore", &backup]).done();
    assert_eq!(fresh.tables(), tables, "in a new folder as well");
}

#[tokio::test]
async fn what_is_no_backup_of_ours_is_refused_and_the_store_stays() {
    let Some((folder, backup, _)) = changed().await else { return };
    let (tables, hash) = (folder.tables(), folder.hash());
    let whole = std::fs::read(&backup).expect("a backup");
    tamper(Path::new(&folder.path("other.db")), "CREATE TABLE something (else_ TEXT)");
    let mut torn = whole.clone();
    torn.truncate(whole.len() / 2);
    let mut scratched = whole.clone();
    scratched[whole.len() / 3..whole.len() / 3 * 2].fill(0xa5);
    for (name, content) in [
        ("garbage.db", b"not a database at all".to_vec()),
        ("empty.db", Vec::new()),
        ("header.db", b"SQLite format 3\0 and nothing more".to_vec()),
        ("torn.db", torn),
        ("scratched.db", scratched),
        ("other.db", std::fs::read(folder.path("other.db")).expect("a database")),
    ] {
        let file = folder.write(name, content);
        let (_, line) = folder.run(&["restore", &file]).refused();
        assert!(line.contains("is no backup of this service"), "{name}: {line}");
    }
    let (_, line) = folder.run(&["restore", &folder.path("nothing.db")]).refused();
    assert!(line.contains("nothing.db"), "{line}");
    assert_eq!((folder.tables(), folder.hash()), (tables, hash));
}

#[tokio::test]
async fn a_backup_mends_a_store_that_cannot_be_opened_any_more() {
    let Some((folder, backup, tables)) = changed().await else { return };
    std::fs::write(folder.store(), "a disk that failed").expect("written");
    folder.run(&["export"]).refused();
    folder.run(&["restore", &backup]).done();
    assert_eq!(folder.tables(), tables);
    let kept = std::fs::read(folder.store().with_extension("before-restore")).expect("what was there before");
    assert_eq!(kept, b"a disk that failed", "it stays beside the new one");
}

#[tokio::test]
async fn an_altered_log_ends_the_verification_with_1() {
    let Some(folder) = Folder::with(directory()).await else { return };
    let said = folder.run(&["audit", "verify"]).done();
    assert!(said.contains("nothing was altered"), "{said}");
    // Five countries are changes 1 to 5, the entries 6 to 9.
    tamper(&folder.store(), "UPDATE change SET label = 'PL:OTHER' WHERE seq = 6");
    let (out, line) = folder.run(&["audit", "verify"]).refused();
    assert!(out.contains("FAIL  change 6 was altered"), "{out}");
    assert!(line.contains("do not fit"), "{line}");
}

#[tokio::test]
async fn nothing_that_was_moved_aside_is_lost_by_restoring_again() {
    let Some((folder, backup, tables)) = changed().await else { return };
    let first = folder.run(&["restore", &backup]).done();
    let second = folder.run(&["restore", &backup]).done();
    assert!(first.contains("directory.before-restore.") && second.contains("directory.before-restore-2."), "{second}");
    let kept = |ending: &str| folder.store().with_extension(ending).exists();
    assert!(kept("before-restore") && kept("before-restore-2"));
    let fresh = Folder::empty();
    assert!(!fresh.run(&["restore", &backup]).done().contains("before-restore"), "there was none before");
    assert_eq!(fresh.tables(), tables);
}

#[tokio::test]
async fn a_log_whose_end_was_cut_off_is_found_by_what_was_kept_elsewhere() {
    let Some((folder, _, _)) = changed().await else { return };
    let said = folder.run(&["audit", "verify"]).done();
    let kept = said.split("--expect ").nth(1).and_then(|rest| rest.lines().next()).expect("number and hash").to_owned();
    folder.run(&["audit", "verify", "--expect", &kept]).done();
    let cut = "DELETE FROM change_payload WHERE seq = (SELECT max(seq) FROM change);
        DELETE FROM change WHERE seq = (SELECT max(seq) FROM change);
        UPDATE change_head SET seq = (SELECT max(seq) FROM change),
            hash = (SELECT hash FROM change ORDER BY seq DESC LIMIT 1)";
    tamper(&folder.store(), cut);
    folder.run(&["audit", "verify"]).done();
    let (out, _) = folder.run(&["audit", "verify", "--expect", &kept]).refused();
    assert!(out.contains("is not the one that was expected"), "{out}");
    let (_, line) = folder.run(&["audit", "verify", "--expect", "nonsense"]).refused();
    assert!(line.contains("write it as NUMBER:HASH"), "{line}");
    tamper(
        &folder.store(),
        "DELETE FROM change_payload; DELETE FROM change; UPDATE change_head SET seq = 0, hash = ''",
    );
    let (out, _) = folder.run(&["audit", "verify"]).refused();
    assert!(out.contains("the log is gone") && out.contains("was approved, but no change tells of it"), "{out}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_store_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let Some((folder, _, _)) = changed().await else { return };
    let mode = std::fs::metadata(folder.store()).expect("a store").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
