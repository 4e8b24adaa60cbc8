//! Pages of a list, in Relay's terms.

use crate::error::{DomainError, Problem};
use crate::message::Message;

/// Most entries of one page.
const MOST: i32 = 100;
/// Entries of a page when nothing is said.
const DEFAULT: usize = 20;

/// Which page is wanted, as it was asked.
#[derive(Debug, Clone, Default)]
pub struct PageRequest {
    /// The first so many, 1 to 100.
    pub first: Option<i32>,
    /// Behind this cursor.
    pub after: Option<String>,
    /// The last so many, 1 to 100.
    pub last: Option<i32>,
    /// Before this cursor.
    pub before: Option<String>,
}

/// A position in a list: how many entries stand before it, and which entry stands there (it may have moved meanwhile).
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cursor {
    offset: usize,
    key: String,
}

impl Cursor {
    fn print(&self) -> String {
        let text = format!("{}.{}", self.offset, self.key);
        text.bytes().fold(String::with_capacity(text.len() * 2), |mut out, byte| {
            use std::fmt::Write;
            let _ = write!(out, "{byte:02x}");
            out
        })
    }

    fn parse(text: &str) -> Option<Self> {
        if !text.len().is_multiple_of(2) || text.len() > 200 || !text.is_ascii() {
            return None;
        }
        let bytes: Option<Vec<u8>> =
            (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect();
        let text = String::from_utf8(bytes?).ok()?;
        let (offset, key) = text.split_once('.')?;
        Some(Self { offset: offset.parse().ok()?, key: key.to_owned() })
    }
}

/// The part of a list that makes a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Entries before the page.
    pub offset: usize,
    /// Entries on the page.
    pub count: usize,
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The entries with their cursors.
    pub entries: Vec<(String, T)>,
    /// Entries in the whole list.
    pub total: usize,
    /// Whether there are entries before the page.
    pub has_previous: bool,
    /// Whether there are entries behind the page.
    pub has_next: bool,
}

impl PageRequest {
    /// The first `count` entries.
    pub fn first(count: i32) -> Self {
        Self { first: Some(count), ..Self::default() }
    }

    /// Page `number`, from 1, of pages of `count` entries.
    pub fn numbered(number: usize, count: usize) -> Self {
        Self::slice(number.saturating_sub(1) * count, count)
    }

    /// `count` entries behind the first `offset`, for a list inside another.
    pub(crate) fn slice(offset: usize, count: usize) -> Self {
        let after = offset.checked_sub(1).map(|offset| Cursor { offset, key: String::new() }.print());
        Self { first: i32::try_from(count).ok(), after, ..Self::default() }
    }

    /// The part of a list of `total` entries that is wanted. `find` tells where the entry with a key stands now.
    ///
    /// # Errors
    /// [`DomainError::Invalid`] with `PAGE_SIZE` or `INVALID_CURSOR`.
    pub fn window(&self, total: usize, find: impl Fn(&str) -> Option<usize>) -> Result<Window, DomainError> {
        let first = size("first", self.first)?;
        let last = size("last", self.last)?;
        let position = |name: &str, cursor: Option<&String>| -> Result<Option<usize>, DomainError> {
            let Some(text) = cursor else { return Ok(None) };
            let cursor = Cursor::parse(text).ok_or_else(|| {
                let english = format!("\"{name}\" is not a cursor of this list; use one that an earlier page gave.");
                Problem::at(
                    &[name],
                    "INVALID_CURSOR",
                    Message::new("invalid-cursor", vec![("field", name.to_owned())], english),
                )
            })?;
            Ok(Some(find(&cursor.key).unwrap_or(cursor.offset)))
        };
        let mut from = position("after", self.after.as_ref())?.map_or(0, |at| at + 1).min(total);
        let mut to = position("before", self.before.as_ref())?.unwrap_or(total).clamp(from, total);
        if let Some(first) = first {
            to = to.min(from + first);
        }
        if let Some(last) = last {
            from = from.max(to.saturating_sub(last));
        }
        if first.is_none() && last.is_none() {
            to = to.min(from + DEFAULT);
        }
        Ok(Window { offset: from, count: to - from })
    }
}

impl Window {
    /// Puts the page together from its entries, each with the key its cursor carries.
    pub fn page<T>(self, total: usize, entries: impl IntoIterator<Item = (String, T)>) -> Page<T> {
        let entries = entries
            .into_iter()
            .enumerate()
            .map(|(at, (key, entry))| (Cursor { offset: self.offset + at, key }.print(), entry))
            .collect();
        Page { entries, total, has_previous: self.offset > 0, has_next: self.offset + self.count < total }
    }
}

impl<T> Page<T> {
    /// Cuts a list that is in memory anyway into a page. `key` names an entry for good.
    ///
    /// # Errors
    /// As [`PageRequest::window`].
    pub fn of(list: Vec<T>, request: &PageRequest, key: impl Fn(&T) -> String) -> Result<Self, DomainError> {
        let total = list.len();
        let window = request.window(total, |wanted| list.iter().position(|entry| key(entry) == wanted))?;
        let entries = list.into_iter().skip(window.offset).take(window.count).map(|entry| (key(&entry), entry));
        Ok(window.page(total, entries))
    }
}

pub(crate) fn size(name: &str, asked: Option<i32>) -> Result<Option<usize>, DomainError> {
    match asked {
        None => Ok(None),
        Some(count @ 1..=MOST) => Ok(Some(count as usize)),
        Some(count) => {
            let english = format!("\"{name}\" is {count}; ask for 1 to {MOST} entries and page on with the cursor.");
            let args = vec![("field", name.to_owned()), ("count", count.to_string()), ("most", MOST.to_string())];
            Err(Problem::at(&[name], "PAGE_SIZE", Message::new("page-size", args, english)).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(request: &PageRequest) -> Page<u32> {
        Page::of((0..50).collect(), request, u32::to_string).expect("a page")
    }

    #[test]
    fn pages_follow_each_other_without_gap_or_repetition() {
        let mut request = PageRequest::first(20);
        let mut seen = Vec::new();
        loop {
            let page = numbers(&request);
            seen.extend(page.entries.iter().map(|(_, number)| *number));
            if !page.has_next {
                break;
            }
            request.after = page.entries.last().map(|(cursor, _)| cursor.clone());
        }
        assert_eq!(seen, (0..50).collect::<Vec<_>>());
    }

    #[test]
    fn the_last_entries_before_a_cursor_are_given_in_list_order() {
        let cursor = numbers(&PageRequest::first(11)).entries[10].0.clone();
        let page = numbers(&PageRequest { last: Some(3), before: Some(cursor), ..PageRequest::default() });
        assert_eq!(page.entries.iter().map(|(_, number)| *number).collect::<Vec<_>>(), [7, 8, 9]);
        assert!(page.has_previous && page.has_next);
    }

    #[test]
    fn a_cursor_follows_its_entry_when_the_list_changed() {
        let cursor = numbers(&PageRequest::first(5)).entries[4].0.clone();
        let shifted: Vec<u32> = (2..50).collect();
        let request = PageRequest { first: Some(1), after: Some(cursor), ..PageRequest::default() };
        assert_eq!(Page::of(shifted, &request, u32::to_string).expect("a page").entries[0].1, 5);
    }

    #[test]
    fn wrong_sizes_and_broken_cursors_are_said() {
        for first in [0, -1, 101, 1000] {
            assert!(Page::of(vec![1], &PageRequest::first(first), u32::to_string).is_err());
        }
        for after in ["", "zz", "abc", "ä", "00"] {
            let request = PageRequest { after: Some(after.to_owned()), ..PageRequest::default() };
            assert!(Page::of(vec![1], &request, u32::to_string).is_err(), "{after}");
        }
    }
}
