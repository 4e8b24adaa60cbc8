//! SQLite's full-text engine, in memory: by words that are begun, by trigrams, and by both.

use crate::document::Document;
use crate::engine::{Engine, Outcome, PAGE, folded};
use rusqlite::{Connection, Statement, params};
use std::collections::BTreeSet;
use std::rc::Rc;
use tests::gold::Query;

/// How the engine is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// All words as prefixes; when nothing has them all, any of them.
    Words,
    /// Any of the trigrams.
    Trigrams,
    /// All words as prefixes; when nothing has them all, any of the trigrams.
    Both,
}

struct Fts5 {
    connection: Rc<Connection>,
    way: Way,
}

/// The engine in all ways, over one database.
pub(crate) fn engines(documents: &[Document]) -> Vec<Box<dyn Engine>> {
    let connection = Rc::new(filled(documents).expect("FTS5 takes the institutions"));
    [Way::Words, Way::Trigrams, Way::Both]
        .into_iter()
        .map(|way| Box::new(Fts5 { connection: Rc::clone(&connection), way }) as Box<dyn Engine>)
        .collect()
}

fn filled(documents: &[Document]) -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    for (table, options) in
        [("words", "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'"), ("grams", "tokenize = 'trigram'")]
    {
        // A match in a network's or a country's name tells little. The first weight is that of `id`.
        connection.execute_batch(&format!(
            "CREATE VIRTUAL TABLE {table}
                USING fts5(id UNINDEXED, code, acronym, name, place, network, word, {options});
             INSERT INTO {table}({table}, rank) VALUES ('rank', 'bm25(0, 5, 5, 5, 5, 1, 0.5)');
             BEGIN"
        ))?;
        let mut insert = connection.prepare(&format!("INSERT INTO {table} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"))?;
        for one in documents {
            // With blanks around a text its first and last word have the trigrams of their edges, short words have any.
            let edged = |text: &str| format!(" {text} ");
            insert.execute(params![
                one.id,
                edged(&one.code),
                edged(&one.acronym),
                edged(&one.name),
                edged(&one.place),
                edged(&one.network),
                edged(&one.word),
            ])?;
        }
        drop(insert);
        connection.execute_batch(&format!("COMMIT; INSERT INTO {table}({table}) VALUES ('optimize')"))?;
    }
    Ok(connection)
}

impl Engine for Fts5 {
    fn name(&self) -> &'static str {
        match self.way {
            Way::Words => "FTS5 words",
            Way::Trigrams => "FTS5 trigrams",
            Way::Both => "FTS5 both",
        }
    }

    fn about(&self) -> String {
        let how = match self.way {
            Way::Words => "unicode61, all words as prefixes, else any",
            Way::Trigrams => "trigram, any trigram of the edged words",
            Way::Both => "all words as prefixes by unicode61, else any trigram",
        };
        format!("SQLite {} in this process, in memory, {how}; bm25 with weights", rusqlite::version())
    }

    fn run(&mut self, queries: &[Query]) -> Outcome {
        let prepared = |table: &str| {
            let sql = format!("SELECT id FROM {table} WHERE {table} MATCH ?1 ORDER BY rank LIMIT {PAGE}");
            self.connection.prepare(&sql).expect("FTS5 knows the table")
        };
        let (mut words, mut grams) = (prepared("words"), prepared("grams"));
        Outcome::measure(&folded(queries), |text| match self.way {
            Way::Words => {
                first(&mut words, &prefixes(text, " AND ")).or_else(|| first(&mut words, &prefixes(text, " OR ")))
            }
            Way::Trigrams => first(&mut grams, &trigrams(text)),
            Way::Both => first(&mut words, &prefixes(text, " AND ")).or_else(|| first(&mut grams, &trigrams(text))),
        })
    }
}

/// The first of the hits, after all of them were read.
fn first(statement: &mut Statement<'_>, question: &str) -> Option<String> {
    // An empty expression is refused as a mistake.
    if question.is_empty() {
        return None;
    }
    let rows = statement.query_map([question], |row| row.get::<_, String>(0)).expect("FTS5 takes the question");
    let hits: Vec<String> = rows.collect::<Result<_, _>>().expect("FTS5 answers");
    hits.into_iter().next()
}

/// The words of a folded text, quoted, so that "or" and "near" are words too.
fn prefixes(text: &str, between: &str) -> String {
    text.split_whitespace().map(|word| format!("\"{word}\"*")).collect::<Vec<String>>().join(between)
}

fn trigrams(text: &str) -> String {
    let edged = format!(" {text} ");
    let grams: BTreeSet<&[u8]> = edged.as_bytes().windows(3).collect();
    grams.iter().map(|gram| format!("\"{}\"", gram.escape_ascii())).collect::<Vec<String>>().join(" OR ")
}
