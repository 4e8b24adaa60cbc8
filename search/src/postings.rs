//! The tantivy index on disk or in memory: opening, writing, reading postings.

use crate::SearchError;
use crate::document::{FIELDS, Fields, WORDS};
use crate::impacts::{Impacts, Posting};
use crate::lists::Lists;
use crate::record::Record;
use entities::change::Seq;
use entities::id::ActId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tantivy::directory::MmapDirectory;
use tantivy::schema::IndexRecordOption;
use tantivy::tokenizer::{TextAnalyzer, WhitespaceTokenizer};
use tantivy::{DocSet, Index, IndexReader, IndexWriter, ReloadPolicy, Searcher, TERMINATED, Term};

/// Memory of the index writer's arena in bytes; the smallest tantivy allows, enough for thousands of entries.
const WRITER_BYTES: usize = 15_000_000;

/// What each commit carries, so that index and watermark cannot disagree after a crash.
#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    seq: Seq,
    hash: String,
    /// The store it was read from.
    origin: Option<ActId>,
}

/// The index with its writer.
pub(crate) struct Postings {
    pub(crate) fields: Fields,
    index: Index,
    reader: IndexReader,
    writer: Option<IndexWriter>,
    seq: Option<Seq>,
    origin: Option<ActId>,
}

/// Where the index of this schema lives under `root`.
fn folder(root: &Path, fields: &Fields) -> PathBuf {
    root.join(fields.hash())
}

/// Removes the indexes of other schemas; a failure leaves them for the next start.
fn remove_others(root: &Path, keep: &Path) {
    let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path.is_dir() && path != keep) {
        if let Err(error) = std::fs::remove_dir_all(&path) {
            tracing::warn!(%error, "an index of an older version cannot be removed");
        }
    }
}

impl Postings {
    /// Opens the index under `root` (in memory without one). Another schema has another folder; a missing or damaged index
    /// gives an empty one to be rebuilt. Lock and permission errors are not repaired.
    pub(crate) fn open(root: Option<&Path>, origin: Option<ActId>) -> Result<Self, SearchError> {
        let fields = Fields::new();
        let Some(root) = root else {
            let index = Index::create_in_ram(fields.schema.clone());
            return Self::with(index, fields, None, origin);
        };
        let folder = folder(root, &fields);
        remove_others(root, &folder);
        std::fs::create_dir_all(&folder)?;
        let open = || -> tantivy::Result<Index> {
            Index::open_or_create(MmapDirectory::open(&folder)?, fields.schema.clone())
        };
        match open() {
            Ok(index) => {
                let payload = index.load_metas().ok().and_then(|metas| metas.payload);
                let payload = payload.and_then(|payload| serde_json::from_str::<Payload>(&payload).ok());
                let fits = |payload: &Payload| payload.hash == fields.hash() && payload.origin == origin;
                let seq = payload.filter(fits).map(|payload| payload.seq);
                Self::with(index, fields, seq, origin)
            }
            Err(tantivy::TantivyError::LockFailure(..)) => Err(SearchError::Locked),
            Err(error @ (tantivy::TantivyError::IoError(_) | tantivy::TantivyError::OpenDirectoryError(_))) => {
                Err(error.into())
            }
            Err(error) => {
                tracing::warn!(%error, "the search index is damaged and is built anew");
                std::fs::remove_dir_all(&folder)?;
                std::fs::create_dir_all(&folder)?;
                Self::with(open()?, fields.clone(), None, origin)
            }
        }
    }

    /// The change up to which an index of this schema is written under `root`; none when there is none.
    pub(crate) fn written(root: &Path) -> Option<Seq> {
        let fields = Fields::new();
        let folder = folder(root, &fields);
        let index = folder.is_dir().then(|| Index::open_in_dir(&folder).ok()).flatten()?;
        let payload: Payload = serde_json::from_str(&index.load_metas().ok()?.payload?).ok()?;
        (payload.hash == fields.hash()).then_some(payload.seq)
    }

    fn with(index: Index, fields: Fields, seq: Option<Seq>, origin: Option<ActId>) -> Result<Self, SearchError> {
        index.tokenizers().register(WORDS, TextAnalyzer::from(WhitespaceTokenizer::default()));
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, index, reader, writer: None, seq, origin })
    }

    /// The change up to which the index is written; none when it must be rebuilt.
    pub(crate) fn seq(&self) -> Option<Seq> {
        self.seq
    }

    /// The store it is read from.
    pub(crate) fn origin(&self) -> Option<ActId> {
        self.origin
    }

    fn writer(&mut self) -> Result<&mut IndexWriter, SearchError> {
        if self.writer.is_none() {
            let writer = self.index.writer_with_num_threads(1, WRITER_BYTES).map_err(|error| match error {
                tantivy::TantivyError::LockFailure(..) => SearchError::Locked,
                other => other.into(),
            })?;
            self.writer = Some(writer);
        }
        self.writer.as_mut().ok_or(SearchError::Locked)
    }

    /// Replaces the whole index.
    pub(crate) fn rebuild<'a>(
        &mut self,
        records: impl Iterator<Item = (u32, &'a Record)>,
        lists: &Lists,
        seq: Seq,
        origin: Option<ActId>,
    ) -> Result<(), SearchError> {
        self.origin = origin;
        let fields = self.fields.clone();
        let writer = self.writer()?;
        writer.delete_all_documents()?;
        for (slot, record) in records {
            writer.add_document(fields.document(slot, record, lists))?;
        }
        self.commit(seq)?;
        // A finished rebuild leaves no writer behind: its threads and arena are idle memory.
        if let Some(writer) = self.writer.take() {
            writer.wait_merging_threads()?;
        }
        Ok(())
    }

    /// Replaces the documents of some institutions.
    pub(crate) fn upsert<'a>(
        &mut self,
        records: impl Iterator<Item = (u32, &'a Record)>,
        lists: &Lists,
        seq: Seq,
    ) -> Result<(), SearchError> {
        let fields = self.fields.clone();
        let writer = self.writer()?;
        for (slot, record) in records {
            writer.delete_term(Term::from_field_text(fields.id, &record.id().to_string()));
            writer.add_document(fields.document(slot, record, lists))?;
        }
        self.commit(seq)
    }

    fn commit(&mut self, seq: Seq) -> Result<(), SearchError> {
        let payload = serde_json::to_string(&Payload { seq, hash: self.fields.hash(), origin: self.origin })?;
        let mut prepared = self.writer()?.prepare_commit()?;
        prepared.set_payload(&payload);
        prepared.commit()?;
        self.reader.reload()?;
        self.seq = Some(seq);
        Ok(())
    }

    /// A view of the index as last committed.
    pub(crate) fn view(&self) -> Result<PostingsView, SearchError> {
        PostingsView::new(self.reader.searcher(), self.fields.clone())
    }

    /// Bytes on disk.
    pub(crate) fn bytes(&self) -> u64 {
        self.reader.searcher().space_usage().map_or(0, |usage| usage.total().get_bytes())
    }
}

/// One moment of the index.
pub(crate) struct PostingsView {
    searcher: Searcher,
    fields: Fields,
    documents: u64,
    slots: Vec<Vec<u32>>,
    pub(crate) impacts: Impacts,
}

impl PostingsView {
    fn new(searcher: Searcher, fields: Fields) -> Result<Self, SearchError> {
        let documents = searcher.num_docs();
        let slots = searcher
            .segment_readers()
            .iter()
            .map(|segment| {
                let column = segment.fast_fields().u64("slot")?;
                Ok((0..segment.max_doc()).map(|doc| column.first(doc).unwrap_or(u64::MAX) as u32).collect())
            })
            .collect::<tantivy::Result<_>>()?;
        let mut view = Self { searcher, fields, documents, slots, impacts: Impacts::default() };
        view.impacts = view.weigh()?;
        Ok(view)
    }

    /// Reads every posting of every searched field.
    fn weigh(&self) -> Result<Impacts, SearchError> {
        let mut words: BTreeMap<Box<str>, Vec<Posting>> = BTreeMap::new();
        let mut lengths = [0.0; FIELDS];
        for (at, &field) in self.fields.searched.iter().enumerate() {
            let mut tokens = 0;
            for (segment, slots) in self.searcher.segment_readers().iter().zip(&self.slots) {
                let inverted = segment.inverted_index(field)?;
                tokens += inverted.total_num_tokens();
                let norms = segment.get_fieldnorms_reader(field)?;
                let alive = segment.alive_bitset();
                let mut terms = inverted.terms().stream()?;
                while terms.advance() {
                    let Ok(word) = std::str::from_utf8(terms.key()) else { continue };
                    let mut postings = inverted.read_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
                    let held = match words.get_mut(word) {
                        Some(held) => held,
                        None => words.entry(word.into()).or_default(),
                    };
                    let mut doc = postings.doc();
                    while doc != TERMINATED {
                        if alive.is_none_or(|alive| alive.is_alive(doc)) {
                            let (slot, length) = (slots[doc as usize], norms.fieldnorm(doc));
                            held.push(Posting { slot, field: at as u8, length });
                        }
                        doc = postings.advance();
                    }
                }
            }
            lengths[at] = tokens as f32 / self.documents.max(1) as f32;
        }
        // Words of deleted documents linger until segments are merged.
        words.retain(|_, held| !held.is_empty());
        Ok(Impacts::new(words, self.documents as usize, lengths))
    }

    /// How telling a trigram is.
    pub(crate) fn gram_rarity(&self, gram: &str) -> Result<f32, SearchError> {
        let holders = self.searcher.doc_freq(&Term::from_field_text(self.fields.trigrams, gram))?;
        Ok((1.0 + self.documents as f32 / (1.0 + holders as f32)).ln())
    }

    /// Calls `each` with every slot whose names hold the trigram `gram`.
    pub(crate) fn holding(&self, gram: &str, mut each: impl FnMut(u32)) -> Result<(), SearchError> {
        let term = Term::from_field_text(self.fields.trigrams, gram);
        for (segment, slots) in self.searcher.segment_readers().iter().zip(&self.slots) {
            let inverted = segment.inverted_index(self.fields.trigrams)?;
            let Some(mut postings) = inverted.read_postings(&term, IndexRecordOption::Basic)? else { continue };
            let alive = segment.alive_bitset();
            let mut doc = postings.doc();
            while doc != TERMINATED {
                if alive.is_none_or(|alive| alive.is_alive(doc)) {
                    each(slots[doc as usize]);
                }
                doc = postings.advance();
            }
        }
        Ok(())
    }
}
