//! A sign-in provider on this machine: a test chooses its keys and its tokens, and it counts who asks.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long an answer takes, so that those who ask at once do so while the first one waits.
const PAUSE: Duration = Duration::from_millis(20);
/// How long a caller may take to finish a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// An OpenID Connect provider that listens until it is dropped.
#[derive(Debug)]
pub struct Issuer {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    keys: Vec<Value>,
    /// What any code is exchanged for; none: every code is refused.
    token: Option<String>,
    /// Requests by path.
    counts: BTreeMap<String, usize>,
    /// Forms sent to `/token`.
    forms: Vec<String>,
    is_silent: bool,
    is_over: bool,
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Issuer {
    /// Listens on a free port, without keys yet.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        // Threads and not tasks: it must answer whatever the runtimes of the tests do.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if lock(&shared).is_over {
                    return;
                }
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || answer(stream, address, &shared));
            }
        });
        Self { address, state }
    }

    /// How its tokens name it.
    pub fn name(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Publishes these keys instead of those before.
    pub fn publish(&self, keys: Vec<Value>) {
        lock(&self.state).keys = keys;
    }

    /// Exchanges every code for this token from now on.
    pub fn hand_out(&self, token: &str) {
        lock(&self.state).token = Some(token.to_owned());
    }

    /// Takes requests and answers none, as a provider does that has broken down.
    pub fn fall_silent(&self) {
        lock(&self.state).is_silent = true;
    }

    /// Answers again.
    pub fn come_back(&self) {
        lock(&self.state).is_silent = false;
    }

    /// How often this path was asked for, answered or not.
    pub fn asked(&self, path: &str) -> usize {
        lock(&self.state).counts.get(path).copied().unwrap_or_default()
    }

    /// The forms by which codes were to be exchanged.
    pub fn forms(&self) -> Vec<String> {
        lock(&self.state).forms.clone()
    }
}

impl Drop for Issuer {
    fn drop(&mut self) {
        lock(&self.state).is_over = true;
        // Wakes the thread that listens, so that it sees this.
        let _ = TcpStream::connect(self.address);
    }
}

fn answer(stream: TcpStream, address: SocketAddr, state: &Mutex<State>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let header = line.trim().to_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    let mut form = vec![0; length];
    reader.read_exact(&mut form)?;
    std::thread::sleep(PAUSE);
    let Some((status, body)) = said(&path, &String::from_utf8_lossy(&form), address, state) else { return Ok(()) };
    let mut stream = reader.into_inner();
    let length = body.len();
    let head = "Content-Type: application/json\r\nConnection: close";
    write!(stream, "HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}")
}

/// Status and body; none where it is silent.
fn said(path: &str, form: &str, address: SocketAddr, state: &Mutex<State>) -> Option<(&'static str, String)> {
    let mut state = lock(state);
    *state.counts.entry(path.to_owned()).or_default() += 1;
    if state.is_silent {
        return None;
    }
    let issuer = format!("http://{address}");
    let body = match path {
        "/.well-known/openid-configuration" => json!({
            "issuer": issuer,
            "jwks_uri": format!("{issuer}/jwks"),
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
        }),
        "/jwks" => json!({ "keys": state.keys }),
        "/token" => {
            state.forms.push(form.to_owned());
            match &state.token {
                Some(token) => json!({ "token_type": "Bearer", "id_token": token }),
                None => return Some(("400 Bad Request", json!({ "error": "invalid_grant" }).to_string())),
            }
        }
        _ => return Some(("404 Not Found", json!({}).to_string())),
    };
    Some(("200 OK", body.to_string()))
}
