//! The program is killed while letters leave: none is lost, and one that leaves twice is known as the same.

use super::send::letters;
use crate::serve::Served;
use domain::mail::standing;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Letters that wait.
const LETTERS: u128 = 150;
/// How often the program is killed.
const KILLS: usize = 5;
/// Letters that arrive before it is.
const UNTIL: usize = 23;
/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What arrived: to whom, under which identity.
type Arrived = Arc<Mutex<Vec<(String, String)>>>;

/// Takes one letter after the other over a connection, as a mail server does.
fn take(stream: TcpStream, arrived: &Arrived) -> std::io::Result<()> {
    let mut answer = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    answer.write_all(b"220 here\r\n")?;
    while let Some(line) = lines.next() {
        match line?.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "DATA" => {
                answer.write_all(b"354 go on\r\n")?;
                let mut headers = BTreeMap::new();
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    if let Some((name, value)) = line.split_once(": ") {
                        headers.entry(name.to_ascii_lowercase()).or_insert_with(|| value.to_owned());
                    }
                }
                let of = |name: &str| headers.get(name).cloned().unwrap_or_default();
                arrived.lock().expect("nobody panicked").push((of("to"), of("message-id")));
                std::thread::sleep(Duration::from_millis(2));
                answer.write_all(b"250 taken\r\n")?;
            }
            "QUIT" => {
                answer.write_all(b"221 bye\r\n")?;
                break;
            }
            _ => answer.write_all(b"250 well\r\n")?,
        }
    }
    Ok(())
}

/// Waits until something is so.
fn until(what: &str, is: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is() {
        assert!(begun.elapsed() < PATIENCE, "{what} in {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[tokio::test]
async fn a_program_that_is_killed_again_and_again_loses_no_letter() {
    let world = letters(LETTERS).await;
    let arrived = Arrived::default();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("smtp://{}", listener.local_addr().expect("an address"));
    let taking = Arc::clone(&arrived);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let taking = Arc::clone(&taking);
            std::thread::spawn(move || take(stream, &taking));
        }
    });
    let count = || arrived.lock().expect("nobody panicked").len();
    let data = tempfile::tempdir().expect("a folder");
    let mails = ["--smtp-url", &url, "--mail-from", "Directory <directory@people.example>"];
    for _ in 0..KILLS {
        let before = count();
        let served = Served::start_with(data.path(), world.database_url(), &mails);
        until("letters arrive", || count() >= before + UNTIL);
        // Dropped, it is killed without a word.
        drop(served);
        // As if the two minutes had gone by for which it had claimed them.
        world.tamper("UPDATE mail SET claimed_until = queued_at WHERE claimed_until IS NOT NULL").await;
    }
    let _last = Served::start_with(data.path(), world.database_url(), &mails);
    let begun = Instant::now();
    while standing(world.ctx()).await.expect("the store").0 != [0, LETTERS as u64, 0] {
        assert!(begun.elapsed() < PATIENCE, "{:?}", standing(world.ctx()).await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut identities: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (to, id) in arrived.lock().expect("nobody panicked").iter() {
        identities.entry(to.clone()).or_default().insert(id.clone());
    }
    assert_eq!(identities.len(), LETTERS as usize, "every letter arrived");
    assert!(identities.values().all(|ids| ids.len() == 1), "one that came twice came as the same");
    let twice = count() - identities.len();
    assert!(twice <= KILLS, "at most the one that was on its way came twice: {twice}");
    tests::notice(&format!("mail: {KILLS} kills, {LETTERS} letters, {twice} came twice"));
}
