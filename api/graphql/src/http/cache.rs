//! Documents seen before, with their measures: parsing is the largest fixed cost of a request.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use super::document::Document;

/// Most documents that are kept.
const ENTRIES: usize = 512;
/// Longest text that is kept, in bytes.
const LONGEST: usize = 16 * 1024;
/// Most tokens of all documents that are kept. A token takes up to 250 bytes once parsed, so this and
/// not the number of entries bounds the memory, at some 25 MB.
const TOKENS: usize = 100_000;

/// A bounded map from text to document. What was used since it was last looked at survives one round
/// of eviction; the rest goes oldest first.
#[derive(Default)]
pub(super) struct Cache {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    entries: HashMap<Arc<str>, Entry>,
    order: VecDeque<Arc<str>>,
    tokens: usize,
}

struct Entry {
    document: Arc<Document>,
    used: AtomicBool,
}

impl Cache {
    /// The document with exactly this text.
    pub(super) fn get(&self, text: &str) -> Option<Arc<Document>> {
        let kept = self.lock();
        let entry = kept.entries.get(text)?;
        entry.used.store(true, Ordering::Relaxed);
        Some(Arc::clone(&entry.document))
    }

    /// Keeps a document, and lets others go when there is no room.
    pub(super) fn put(&self, text: &str, document: &Arc<Document>) {
        if text.len() > LONGEST {
            return;
        }
        let text: Arc<str> = text.into();
        let mut kept = self.lock();
        let entry = Entry { document: Arc::clone(document), used: AtomicBool::new(false) };
        if kept.entries.insert(Arc::clone(&text), entry).is_some() {
            return;
        }
        kept.tokens += document.tokens;
        kept.order.push_back(text);
        while kept.entries.len() > ENTRIES || kept.tokens > TOKENS {
            kept.let_one_go();
        }
    }

    /// A panic while the lock is held leaves at worst an entry too many: nothing to refuse service for.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn let_one_go(&mut self) {
        while let Some(oldest) = self.order.pop_front() {
            match self.entries.get(&oldest) {
                Some(entry) if entry.used.swap(false, Ordering::Relaxed) => self.order.push_back(oldest),
                Some(entry) => {
                    self.tokens -= entry.document.tokens;
                    self.entries.remove(&oldest);
                    return;
                }
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{cost::Costs, limits::Limits};
    use super::*;

    fn read(text: &str) -> Arc<Document> {
        let costs = Costs::read("type Query { a: Int }").unwrap();
        let limits = Limits { root_fields: 10_000, ..Limits::default() };
        Arc::new(Document::read(text, &limits, &costs).unwrap())
    }

    #[test]
    fn the_cache_never_holds_more_than_its_bounds() {
        let cache = Cache::default();
        let document = read("{ a }");
        for number in 0..2_000 {
            cache.put(&format!("{{ a }} # {number}"), &document);
        }
        let kept = cache.lock();
        assert_eq!(kept.entries.len(), ENTRIES);
        assert_eq!(kept.order.len(), ENTRIES);
        assert_eq!(kept.tokens, ENTRIES * document.tokens);
    }

    #[test]
    fn long_documents_push_others_out_by_their_tokens() {
        let cache = Cache::default();
        let document = read(&format!("{{ {} }}", "a ".repeat(4_000)));
        for number in 0..100 {
            cache.put(&number.to_string(), &document);
        }
        assert!(cache.lock().tokens <= TOKENS);
        assert!(cache.get("99").is_some());
        assert!(cache.get("0").is_none());
    }

    #[test]
    fn a_document_in_use_survives_a_flood_of_new_ones() {
        let cache = Cache::default();
        let document = read("{ a }");
        cache.put("{ a }", &document);
        for number in 0..2_000 {
            assert!(cache.get("{ a }").is_some());
            cache.put(&number.to_string(), &document);
        }
        assert!(cache.get("{ a }").is_some());
    }

    #[test]
    fn a_very_long_text_is_not_kept() {
        let cache = Cache::default();
        let text = format!("{{ a }} #{}", "x".repeat(LONGEST));
        cache.put(&text, &read("{ a }"));
        assert!(cache.get(&text).is_none());
    }
}
