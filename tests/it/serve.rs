//! The program as a process: it starts, answers, stands alone on its folder and stops in good order.

use domain::session::SigningKeys;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use tests::{Fixture, Unit, World};

/// A running server, stopped at the latest when the test ends.
pub(crate) struct Served {
    process: Child,
    address: String,
    /// What it said before it was ready.
    said: String,
}

fn serve(data: &Path, database_url: &str) -> Command {
    // PostgreSQL wants a key that all processes share.
    let key = data.join("test.key");
    if !key.exists() {
        std::fs::write(&key, SigningKeys::generate([7; 32]).expect("a key")).expect("a file");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_directory-under-test"));
    command.env_clear().args(["serve", "--listen", "127.0.0.1:0", "--database-url", database_url, "--data"]).arg(data);
    command.arg("--signing-key").arg(key).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

impl Served {
    pub(crate) fn start(data: &Path, database_url: &str) -> Self {
        Self::start_with(data, database_url, &[])
    }

    pub(crate) fn start_with(data: &Path, database_url: &str, more: &[&str]) -> Self {
        let mut process = serve(data, database_url).args(more).spawn().expect("the program can be started");
        let mut lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let mut said = String::new();
        let named = lines.by_ref().find_map(|line| {
            let line = line.expect("a line");
            said.push_str(&line);
            said.push('\n');
            line.split_once("http://").map(|(_, address)| address.trim().to_owned())
        });
        let address = named.unwrap_or_else(|| {
            let mut errors = String::new();
            let _ = process.stderr.take().map(|mut stderr| stderr.read_to_string(&mut errors));
            panic!("it did not start: {errors}")
        });
        // Whatever else it says must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        let mut stderr = process.stderr.take().expect("its errors");
        std::thread::spawn(move || std::io::copy(&mut stderr, &mut std::io::sink()));
        Self { process, address, said }
    }

    /// Host and port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The password of the people of `--demo`.
    pub(crate) fn demo_password(&self) -> &str {
        let (_, rest) = self.said.split_once("with the password ").expect("it says the password");
        rest.split(' ').next().expect("a word")
    }

    /// Status and body of a GET.
    fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, answer.split_once("\r\n\r\n").map_or_else(String::new, |(_, body)| body.to_owned()))
    }

    fn stop(mut self) -> ExitStatus {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill").success());
        let start = Instant::now();
        loop {
            if let Some(status) = self.process.try_wait().expect("its state") {
                return status;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "it does not stop");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn it_starts_on_a_filled_store_counts_what_it_answers_and_stops_when_told() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:ONE1").receives("FB_BUC_01"))).await;
    let data = tempfile::tempdir().expect("a folder");
    let served = Served::start(data.path(), world.database_url());
    assert_eq!(served.get("/readyz").0, 200);
    let (status, body) = served.get("/graphql?query=%7Binstitution(code%3A%22PL%3AONE1%22)%7Bcode%7D%7D");
    assert_eq!(status, 200);
    assert!(body.contains("PL:ONE1"), "{body}");
    let (status, figures) = served.get("/metrics");
    assert_eq!(status, 200);
    for line in [
        "http_requests_total{",
        "http_request_seconds",
        "graphql_requests_total{outcome=\"ok\"}",
        "directory_institutions 1",
    ] {
        assert!(figures.contains(line), "{line} in\n{figures}");
    }
    assert_eq!(served.stop().code(), Some(0));
}

#[tokio::test]
async fn a_second_server_on_the_same_folder_is_refused_with_a_clear_line() {
    let world = World::with(Fixture::new().unit(Unit::new("PL:ONE1"))).await;
    let data = tempfile::tempdir().expect("a folder");
    let served = Served::start(data.path(), world.database_url());
    let second = serve(data.path(), world.database_url()).output().expect("the program can be started");
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(said.contains("another eessi-directory is running"), "{said}");
    assert_eq!(served.get("/healthz").0, 200, "the first one goes on");
    assert_eq!(served.stop().code(), Some(0));
    let third = Served::start(data.path(), world.database_url());
    assert_eq!(third.stop().code(), Some(0), "the folder is free again");
}
