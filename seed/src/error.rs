//! What can be wrong with the bundled files.

/// Why the bundled directory was not loaded.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// A cell that cannot be read.
    #[error("seed/data/{file}, row {row}: {what}")]
    Cell {
        /// File name.
        file: &'static str,
        /// Row, the header being 1.
        row: usize,
        /// What is wrong.
        what: String,
    },
    /// The domain refused the batch.
    #[error(transparent)]
    Refused(#[from] domain::DomainError),
}
