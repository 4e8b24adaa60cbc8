//! The pages in a real browser: `tests/browser` drives Chromium against the running program.

use crate::repository::top;
use crate::serve::Served;
use std::path::Path;
use std::process::Command;
use tests::{World, notice, skip};

/// Where Debian and others keep the browser.
const BROWSERS: [&str; 3] = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

fn lacking(folder: &Path) -> Option<&'static str> {
    if Command::new("node").arg("--version").output().is_err() {
        return Some("Node.js");
    }
    if !BROWSERS.iter().any(|browser| Path::new(browser).exists()) {
        return Some("Chromium");
    }
    if !folder.join("node_modules/playwright-core").exists() {
        return Some("its libraries: npm ci --prefix tests/browser");
    }
    None
}

#[tokio::test]
async fn clerks_and_keepers_do_their_work_in_a_browser_by_keyboard_in_every_language_without_barriers() {
    let folder = top().join("tests/browser");
    if let Some(lacking) = lacking(&folder) {
        return skip("the pages in a browser", lacking);
    }
    let world = World::seeded().await;
    let data = tempfile::tempdir().expect("a folder");
    let served = Served::start_with(data.path(), world.database_url(), &["--demo"]);
    let run = Command::new("node")
        .arg(folder.join("suite.mjs"))
        .arg(format!("http://{}", served.address()))
        .arg(format!("--password={}", served.demo_password()))
        .output();
    let run = run.expect("node");
    let said = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{said}");
    notice(&said);
}
