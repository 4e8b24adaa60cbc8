//! Figures of a run: where the right entry came, and how sure a share is.

/// Where the right entries came: the rank of the best of them per query, from 1; none when it was not among the hits.
#[derive(Debug, Clone, Default)]
pub struct Ranks {
    ranks: Vec<Option<usize>>,
    /// Queries without any hit.
    pub empty: usize,
}

impl Ranks {
    /// Adds the outcome of one query.
    pub fn add(&mut self, found: &[&str], expected: &[String]) {
        self.empty += usize::from(found.is_empty());
        self.ranks.push(found.iter().position(|code| expected.iter().any(|right| right == code)).map(|at| at + 1));
    }

    /// How many queries there were.
    pub fn count(&self) -> usize {
        self.ranks.len()
    }

    /// The share of queries whose right entry was among the first `limit`.
    pub fn success(&self, limit: usize) -> f64 {
        let hits = self.ranks.iter().flatten().filter(|rank| **rank <= limit).count();
        hits as f64 / self.count().max(1) as f64
    }

    /// Mean reciprocal rank over the first ten.
    pub fn reciprocal(&self) -> f64 {
        let sum: f64 = self.ranks.iter().flatten().filter(|rank| **rank <= 10).map(|rank| 1.0 / *rank as f64).sum();
        sum / self.count().max(1) as f64
    }

    /// Mean rank of those that were found.
    pub fn mean(&self) -> f64 {
        let found: Vec<usize> = self.ranks.iter().flatten().copied().collect();
        found.iter().sum::<usize>() as f64 / found.len().max(1) as f64
    }

    /// The share of queries without any hit.
    pub fn empty_rate(&self) -> f64 {
        self.empty as f64 / self.count().max(1) as f64
    }
}

/// The 95 % confidence interval of a share of `of` trials (Wilson).
pub fn interval(hits: usize, of: usize) -> (f64, f64) {
    const Z: f64 = 1.96;
    if of == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (of as f64, hits as f64 / of as f64);
    let middle = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    ((middle - spread) / scale, (middle + spread) / scale)
}

/// The value below which `share` (0 to 1) of the values lie. Sorts them.
pub fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = ((values.len() as f64 - 1.0) * share).round() as usize;
    values.get(at).copied().unwrap_or_default()
}
