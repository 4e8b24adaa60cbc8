//! MiniSearch, a search engine in JavaScript that lives in the browser or in Node: `minisearch.mjs` asks and times it.

use crate::document::Document;
use crate::engine::{Engine, Outcome, PAGE, WARM_UP, folded};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use tests::gold::Query;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers");

struct MiniSearch {
    folder: TempDir,
    node: String,
    version: String,
}

/// The engine; otherwise what is lacking.
pub(crate) fn engines(documents: &[Document]) -> Result<Vec<Box<dyn Engine>>, String> {
    let lacking =
        |what: &str| format!("MiniSearch ({what}; install Node 20, then npm ci --prefix tests/benches/peers)");
    let node = Command::new("node").arg("--version").output().map_err(|_| lacking("no node"))?;
    let package = Path::new(FOLDER).join("node_modules/minisearch/package.json");
    let package = std::fs::read(package).map_err(|_| lacking("no node_modules"))?;
    let package: Value = serde_json::from_slice(&package).map_err(|_| lacking("broken node_modules"))?;
    let folder = tempfile::Builder::new().prefix("peers-").tempdir().expect("a temporary folder");
    let corpus: Vec<Value> = documents.iter().map(written).collect();
    std::fs::write(folder.path().join("corpus.json"), json!(corpus).to_string()).expect("the corpus can be written");
    Ok(vec![Box::new(MiniSearch {
        folder,
        node: String::from_utf8_lossy(&node.stdout).trim().to_owned(),
        version: package["version"].as_str().unwrap_or_default().to_owned(),
    })])
}

fn written(one: &Document) -> Value {
    json!({
        "id": one.id,
        "code": one.code,
        "acronym": one.acronym,
        "name": one.name,
        "place": one.place,
        "network": one.network,
        "word": one.word,
    })
}

impl Engine for MiniSearch {
    fn name(&self) -> &'static str {
        "MiniSearch"
    }

    fn about(&self) -> String {
        let (version, node) = (&self.version, &self.node);
        format!(
            "MiniSearch {version} in Node {node}, timed there, all words as prefixes, else all with fuzzy 0.2, else \
             any; boosts for codes and acronyms"
        )
    }

    fn run(&mut self, queries: &[Query]) -> Outcome {
        let [corpus, asked, out] =
            ["corpus.json", "queries.json", "out.json"].map(|name| self.folder.path().join(name));
        let all = json!({ "warmUp": WARM_UP, "page": PAGE, "texts": folded(queries) });
        std::fs::write(&asked, all.to_string()).expect("the queries can be written");
        let status = Command::new("node")
            .arg(Path::new(FOLDER).join("minisearch.mjs"))
            .args([&corpus, &asked, &out])
            .stdin(Stdio::null())
            .status()
            .expect("node can be started");
        assert!(status.success(), "minisearch.mjs ends well");
        let out = std::fs::read(out).expect("minisearch.mjs writes its answers");
        let (first, micros) = serde_json::from_slice(&out).expect("a list of codes and a list of times");
        Outcome { first, micros }
    }
}
