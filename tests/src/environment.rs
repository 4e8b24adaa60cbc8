//! What a run of the tests is told from outside, and the lines it writes past the harness.

use std::io::Write;

/// The value of an environment variable; none when it is unset or empty.
#[expect(clippy::disallowed_methods, reason = "the tests have no configuration: this file alone reads the environment")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether a switch such as `PRINT_COUNTS=1` is set.
pub fn is_asked(name: &str) -> bool {
    variable(name).is_some_and(|value| value != "0")
}

/// Writes lines to the standard error of the process, where a test that passes is heard too: the harness swallows what
/// `eprintln!` says.
pub fn notice(text: &str) {
    let mut lines = text.trim_end().to_owned();
    lines.insert(0, '\n');
    lines.push('\n');
    let _ = std::io::stderr().lock().write_all(lines.as_bytes());
}

/// Says that a test cannot run here. With `REQUIRE_ALL=1` it fails instead.
///
/// # Panics
/// When everything is required.
pub fn skip(test: &str, lacking: &str) {
    assert!(!is_asked("REQUIRE_ALL"), "{test} needs {lacking}, and REQUIRE_ALL is set");
    notice(&format!("skipped: {test} needs {lacking}"));
}
