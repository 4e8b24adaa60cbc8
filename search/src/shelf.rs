//! Things of one kind that everybody reads, by the numbers by which people name them.

use rustc_hash::{FxHashMap, FxHashSet};
use std::hash::Hash;
use std::sync::Arc;

/// Something with an identity, and a number by which people name it.
pub trait Shelved {
    /// Its identity.
    type Id: Copy + Eq + Hash + std::fmt::Debug;

    /// Its identity.
    fn id(&self) -> Self::Id;

    /// Number by which people name it.
    fn reference(&self) -> i32;
}

/// Every one of them, by reference.
#[derive(Debug)]
pub struct Shelf<R: Shelved> {
    list: Vec<Arc<R>>,
    by_id: FxHashMap<R::Id, usize>,
}

impl<R: Shelved> Default for Shelf<R> {
    fn default() -> Self {
        Self { list: Vec::new(), by_id: FxHashMap::default() }
    }
}

impl<R: Shelved> Shelf<R> {
    /// Takes records; puts them in the order of their references.
    pub fn new(records: impl IntoIterator<Item = Arc<R>>) -> Self {
        let mut list: Vec<_> = records.into_iter().collect();
        list.sort_by_key(|record| record.reference());
        let by_id = list.iter().enumerate().map(|(at, record)| (record.id(), at)).collect();
        Self { list, by_id }
    }

    /// All of them, by reference.
    pub fn all(&self) -> &[Arc<R>] {
        &self.list
    }

    /// The one with this identity.
    pub fn by_id(&self, id: R::Id) -> Option<&Arc<R>> {
        self.by_id.get(&id).map(|&at| &self.list[at])
    }

    /// The one with this reference.
    pub fn by_reference(&self, reference: i32) -> Option<&Arc<R>> {
        let at = self.list.binary_search_by_key(&reference, |record| record.reference()).ok()?;
        Some(&self.list[at])
    }

    /// The same with some replaced; those without a record are gone.
    pub(crate) fn with(&self, ids: &[R::Id], records: Vec<R>) -> Self {
        let ids: FxHashSet<R::Id> = ids.iter().copied().collect();
        let kept = self.list.iter().filter(|record| !ids.contains(&record.id())).cloned();
        Self::new(kept.chain(records.into_iter().map(Arc::new)))
    }
}
