//! The files of this repository.

use std::path::Path;

/// Folders that hold what programs made.
const MADE: [&str; 4] = ["target", ".git", "node_modules", "data"];
/// Files that are no text.
const BINARY: [&str; 6] = ["png", "ico", "woff2", "xlsx", "zip", "gz"];

/// One file.
pub(crate) struct File {
    /// From the top of the repository.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    pub(crate) fn extension(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn is_below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }
}

/// The top of the repository.
pub(crate) fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests live in a folder of the repository")
}

/// A file as text.
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every text file that is or may be committed, by path.
pub(crate) fn files() -> Vec<File> {
    let mut out = Vec::new();
    collect(top(), "", &mut out);
    out.sort_by(|a, b| a.path.cmp(&b.path));
    out
}

fn collect(folder: &Path, inside: &str, out: &mut Vec<File>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
        // The data folder at the top is a running server's; the ones below are ours.
        let made = MADE.contains(&name.as_str()) && (name != "data" || inside.is_empty());
        if made || name.ends_with(".snap.new") {
            continue;
        }
        let Ok(kind) = std::fs::metadata(entry.path()) else { continue };
        if kind.is_dir() {
            collect(&entry.path(), &path, out);
        } else {
            let file = File { path, bytes: std::fs::read(entry.path()).expect("a file") };
            if !BINARY.contains(&file.extension()) {
                out.push(file);
            }
        }
    }
}
