//! PostgreSQL: by words that are begun (`tsvector`), by trigrams (`pg_trgm`), and by both.
//!
//! Everything is in temporary tables, so that a run that breaks off leaves nothing behind either.

use crate::document::Document;
use crate::engine::{Engine, Outcome, PAGE, folded};
use std::rc::Rc;
use tests::gold::Query;
use tokio::runtime::Runtime;
use tokio_postgres::{Client, Error, NoTls, Statement};

/// How the engine is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// All words as prefixes; when nothing has them all, any of them.
    Words,
    /// What is alike by trigrams.
    Trigrams,
    /// All words as prefixes; when nothing has them all, what is alike by trigrams.
    Both,
}

struct Postgres {
    server: Rc<Server>,
    way: Way,
}

struct Server {
    client: Client,
    version: String,
    words: Statement,
    grams: Statement,
    // Last: the connection lives on it. It has no threads, so that asking and receiving are one thread's work.
    runtime: Runtime,
}

/// The engine in all ways, over one connection; otherwise what is lacking.
pub(crate) fn engines(documents: &[Document], url: Option<String>) -> Result<Vec<Box<dyn Engine>>, String> {
    let url = url.ok_or("PostgreSQL (set TEST_DATABASE_URL)")?;
    let server = Server::open(&url, documents).map_err(|error| {
        let reason = error.as_db_error().map_or_else(|| error.to_string(), |refused| refused.message().to_owned());
        format!("PostgreSQL (TEST_DATABASE_URL: {reason})")
    })?;
    let server = Rc::new(server);
    let engine = |way| Box::new(Postgres { server: Rc::clone(&server), way }) as Box<dyn Engine>;
    Ok([Way::Words, Way::Trigrams, Way::Both].into_iter().map(engine).collect())
}

/// A threshold of 0.4 finds what two typos left and costs less than 0.3. Compiling just in time costs more than it
/// gives for queries as short as these.
const PREPARE: &str = "
    SET temp_buffers = '64MB';
    SET jit = off;
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    SET pg_trgm.word_similarity_threshold = 0.4;
    CREATE TEMPORARY TABLE peer (id text NOT NULL, grams text NOT NULL, words tsvector NOT NULL)";

const FILL: &str = "
    INSERT INTO peer
    SELECT id, concat_ws(' ', code, acronym, name, place),
        setweight(to_tsvector('simple', concat_ws(' ', code, acronym)), 'A') ||
        setweight(to_tsvector('simple', name), 'B') ||
        setweight(to_tsvector('simple', place), 'C') ||
        setweight(to_tsvector('simple', concat_ws(' ', network, word)), 'D')
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
        AS given (id, code, acronym, name, place, network, word)";

const INDEX: &str = "
    CREATE INDEX ON peer USING gin (grams gin_trgm_ops);
    CREATE INDEX ON peer USING gin (words);
    ANALYZE peer";

/// `ts_rank` finds as many as `ts_rank_cd` here, and is several times faster when any word is enough. The weights are
/// those of D to A; 1 takes the length of the text into account.
const BY_WORDS: &str = "
    SELECT id FROM peer, to_tsquery('simple', $1::text) AS asked WHERE words @@ asked
    ORDER BY ts_rank('{0.05, 0.5, 1, 1}', words, asked, 1) DESC, id";

const BY_GRAMS: &str = "
    SELECT id FROM peer WHERE $1::text <% grams
    ORDER BY word_similarity($1::text, grams) DESC, similarity($1::text, grams) DESC, id";

impl Server {
    fn open(url: &str, documents: &[Document]) -> Result<Self, Error> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime without threads");
        let (client, version, words, grams) = runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
            tokio::spawn(connection);
            client.batch_execute(PREPARE).await?;
            fill(&client, documents).await?;
            client.batch_execute(INDEX).await?;
            let version = client.query_one("SELECT current_setting('server_version')", &[]).await?.get(0);
            let words = client.prepare(&format!("{BY_WORDS} LIMIT {PAGE}")).await?;
            let grams = client.prepare(&format!("{BY_GRAMS} LIMIT {PAGE}")).await?;
            Ok::<_, Error>((client, version, words, grams))
        })?;
        Ok(Self { client, version, words, grams, runtime })
    }

    /// The first of the hits, after all of them were read.
    fn first(&self, statement: &Statement, question: &str) -> Option<String> {
        let rows = self.runtime.block_on(self.client.query(statement, &[&question])).expect("PostgreSQL answers");
        let hits: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        hits.into_iter().next()
    }

    fn by_words(&self, text: &str, between: &str) -> Option<String> {
        let words: Vec<String> = text.split_whitespace().map(|word| format!("{word}:*")).collect();
        self.first(&self.words, &words.join(between))
    }

    fn by_grams(&self, text: &str) -> Option<String> {
        self.first(&self.grams, text)
    }
}

async fn fill(client: &Client, documents: &[Document]) -> Result<(), Error> {
    let column = |of: fn(&Document) -> &String| documents.iter().map(|one| of(one).as_str()).collect::<Vec<&str>>();
    let (id, code, acronym) = (column(|one| &one.id), column(|one| &one.code), column(|one| &one.acronym));
    let (name, place) = (column(|one| &one.name), column(|one| &one.place));
    let (network, word) = (column(|one| &one.network), column(|one| &one.word));
    client.execute(FILL, &[&id, &code, &acronym, &name, &place, &network, &word]).await?;
    Ok(())
}

impl Engine for Postgres {
    fn name(&self) -> &'static str {
        match self.way {
            Way::Words => "tsvector",
            Way::Trigrams => "pg_trgm",
            Way::Both => "PostgreSQL both",
        }
    }

    fn about(&self) -> String {
        let how = match self.way {
            Way::Words => "tsvector 'simple' with GIN, all words as prefixes, else any; ts_rank with weights",
            Way::Trigrams => "pg_trgm with GIN, by word_similarity of at least 0.4, then similarity",
            Way::Both => "all words as prefixes by tsvector, else by pg_trgm",
        };
        // What a distribution adds to the number says nothing here.
        let version = self.server.version.split_whitespace().next().unwrap_or_default();
        format!("PostgreSQL {version} over one connection, there and back, {how}")
    }

    fn run(&mut self, queries: &[Query]) -> Outcome {
        let server = &self.server;
        Outcome::measure(&folded(queries), |text| match self.way {
            Way::Words => server.by_words(text, " & ").or_else(|| server.by_words(text, " | ")),
            Way::Trigrams => server.by_grams(text),
            Way::Both => server.by_words(text, " & ").or_else(|| server.by_grams(text)),
        })
    }
}
