//! Progress of long work: a bar on a terminal, nothing elsewhere.

use std::io::{IsTerminal, Write};

/// A bar that redraws itself in place.
pub(crate) struct Bar {
    what: &'static str,
    shown: Option<usize>,
    visible: bool,
}

const WIDTH: usize = 30;

impl Bar {
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, shown: None, visible: std::io::stderr().is_terminal() }
    }

    /// Shows that `done` of `total` are done.
    pub(crate) fn show(&mut self, done: usize, total: usize) {
        let percent = done * 100 / total.max(1);
        if !self.visible || self.shown == Some(percent) {
            return;
        }
        self.shown = Some(percent);
        let full = WIDTH * percent / 100;
        let mut stderr = std::io::stderr().lock();
        let _ = write!(stderr, "\r{} [{}{}] {percent:3} %", self.what, "#".repeat(full), ".".repeat(WIDTH - full));
        if done >= total {
            let _ = writeln!(stderr);
        }
        let _ = stderr.flush();
    }
}
