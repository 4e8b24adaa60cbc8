//! The limits of one request, and the words in which a request beyond them is refused.

use std::time::Duration;

use async_graphql::ServerError;

use super::code;

/// What one request may ask for.
///
/// Everything is checked before anything is executed. A refusal is an ordinary GraphQL error whose
/// `extensions.code` names the limit and whose message says the limit and what to do.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of a POST body, of a GET query string and of one WebSocket message. Beyond it:
    /// `BODY_TOO_LARGE`, status 413 (WebSocket: the connection is closed).
    pub body_bytes: usize,
    /// Operations in one batch. Beyond it: `BATCH_TOO_LARGE`.
    pub batch: usize,
    /// Lexical tokens of a document (names, numbers, texts, punctuation). Beyond it: `QUERY_TOO_LONG`.
    pub tokens: usize,
    /// Selections of all operations of a document once every fragment is written out where it is
    /// used. Beyond it: `QUERY_TOO_LONG`. Without this bound a few small fragments that use each
    /// other keep the validator busy for ever.
    pub selections: u64,
    /// Levels of nested fields, fragments followed. Beyond it: `QUERY_TOO_DEEP`.
    pub depth: usize,
    /// Levels of nested fields below and including `__schema` or `__type`. Beyond it:
    /// `QUERY_TOO_DEEP`. Explorers ask for 15.
    pub introspection_depth: usize,
    /// Aliases written in a document. Beyond it: `TOO_MANY_ALIASES`.
    pub aliases: usize,
    /// Directives written in a document. Beyond it: `TOO_MANY_DIRECTIVES`.
    pub directives: usize,
    /// Root fields of one operation, fragments followed. Beyond it: `TOO_MANY_ROOT_FIELDS`.
    pub root_fields: u64,
    /// Cost of one operation, as told in `extensions.cost.requested`. Beyond it:
    /// `QUERY_TOO_EXPENSIVE`.
    pub cost: u64,
    /// Objects to count for a list field that has no page size: `("Type.field", length)`. Fields not
    /// named here count as 10.
    pub lists: Vec<(&'static str, u64)>,
    /// Operations that run at the same time on one WebSocket. Beyond it: `TOO_MANY_SUBSCRIPTIONS`.
    pub subscriptions: usize,
    /// Time a WebSocket has for its `connection_init` and the answer to it; then it is closed with 4408.
    pub init_timeout: Duration,
    /// Time between two keep-alive pings on a WebSocket. A client that stays silent from one ping to
    /// the next is gone.
    pub keep_alive: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 2 * 1024 * 1024,
            batch: 10,
            tokens: 5_000,
            selections: 10_000,
            depth: 15,
            introspection_depth: 20,
            aliases: 100,
            directives: 50,
            root_fields: 30,
            cost: 10_000,
            lists: Vec::new(),
            subscriptions: 100,
            init_timeout: Duration::from_secs(10),
            keep_alive: Duration::from_secs(25),
        }
    }
}

impl Limits {
    pub(super) fn body_too_large(&self) -> ServerError {
        let limit = self.body_bytes / 1024;
        code::error(
            code::BODY_TOO_LARGE,
            format!("The request is larger than {limit} KiB. Send less at once, or split it into several requests."),
        )
    }

    pub(super) fn batch_too_large(&self, found: usize) -> ServerError {
        let limit = self.batch;
        code::error(
            code::BATCH_TOO_LARGE,
            format!(
                "The batch has {found} operations; the limit is {limit}. Send several batches. Nothing was executed."
            ),
        )
    }

    pub(super) fn tokens(&self, found: usize) -> Result<(), ServerError> {
        within(found as u64, self.tokens as u64, || {
            let limit = self.tokens;
            code::error(
                code::QUERY_TOO_LONG,
                format!(
                    "The document has {found} tokens; the limit is {limit}. Move values into variables or split it into several requests."
                ),
            )
        })
    }

    pub(super) fn selections(&self, found: u64) -> Result<(), ServerError> {
        within(found, self.selections, || {
            let limit = self.selections;
            code::error(
                code::QUERY_TOO_LONG,
                format!(
                    "The document grows beyond {limit} selections once its fragments are written out. Use fewer fragments inside fragments."
                ),
            )
        })
    }

    pub(super) fn depth(&self, found: usize) -> Result<(), ServerError> {
        within(found as u64, self.depth as u64, || {
            let limit = self.depth;
            code::error(
                code::QUERY_TOO_DEEP,
                format!(
                    "The query is {found} levels deep; the limit is {limit}. Ask for the inner objects in a query of their own."
                ),
            )
        })
    }

    pub(super) fn introspection_depth(&self, found: usize) -> Result<(), ServerError> {
        within(found as u64, self.introspection_depth as u64, || {
            let limit = self.introspection_depth;
            code::error(
                code::QUERY_TOO_DEEP,
                format!(
                    "The introspection is {found} levels deep; the limit is {limit}. Read /schema.graphql for the whole schema."
                ),
            )
        })
    }

    pub(super) fn aliases(&self, found: usize) -> Result<(), ServerError> {
        within(found as u64, self.aliases as u64, || {
            let limit = self.aliases;
            code::error(
                code::TOO_MANY_ALIASES,
                format!("The document has {found} aliases; the limit is {limit}. Split it into several requests."),
            )
        })
    }

    pub(super) fn directives(&self, found: usize) -> Result<(), ServerError> {
        within(found as u64, self.directives as u64, || {
            let limit = self.directives;
            code::error(
                code::TOO_MANY_DIRECTIVES,
                format!(
                    "The document has {found} directives; the limit is {limit}. Leave out what is not needed instead of skipping it."
                ),
            )
        })
    }

    pub(super) fn root_fields(&self, found: u64) -> Result<(), ServerError> {
        within(found, self.root_fields, || {
            let limit = self.root_fields;
            code::error(
                code::TOO_MANY_ROOT_FIELDS,
                format!("The operation has {found} root fields; the limit is {limit}. Split it into several requests."),
            )
        })
    }

    pub(super) fn cost(&self, found: u64) -> Result<(), ServerError> {
        within(found, self.cost, || {
            let limit = self.cost;
            code::error(
                code::QUERY_TOO_EXPENSIVE,
                format!(
                    "The operation costs {found}; the limit is {limit}. Ask for smaller pages (first) or fewer fields inside lists."
                ),
            )
        })
    }
}

/// Nesting of brackets beyond which the parser is not even asked: it recurses without a bound of its own.
pub(super) const MAX_BRACKETS: usize = 64;

/// Nested selection sets, fragments and inline fragments included. One below the bound at which the
/// executor refuses with an error that has no code.
pub(super) const MAX_LEVELS: usize = 32;

/// Lists of types inside lists of types in an introspection (`types`, then their `fields`). A third
/// one multiplies the whole schema with itself.
pub(super) const MAX_INTROSPECTION_LISTS: usize = 2;

pub(super) fn nested_too_deeply() -> ServerError {
    code::error(
        code::QUERY_TOO_DEEP,
        format!(
            "The document nests more than {MAX_LEVELS} selections or {MAX_BRACKETS} brackets. Ask for the inner objects in a query of their own."
        ),
    )
}

pub(super) fn introspects_in_circles() -> ServerError {
    code::error(
        code::QUERY_TOO_DEEP,
        format!(
            "The introspection asks for types inside types more than {MAX_INTROSPECTION_LISTS} times. Read /schema.graphql for the whole schema."
        ),
    )
}

fn within(found: u64, limit: u64, refusal: impl FnOnce() -> ServerError) -> Result<(), ServerError> {
    if found > limit { Err(refusal()) } else { Ok(()) }
}
