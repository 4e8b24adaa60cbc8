//! Our own search, asked through the domain as pages and GraphQL ask it.

use crate::engine::{Engine, Outcome, PAGE};
use domain::institution::{Find, find};
use domain::{PageRequest, Viewer};
use tests::World;
use tests::gold::Query;
use tokio::runtime::Runtime;

/// The bundled directory in a read model.
pub(crate) struct Ours {
    world: &'static World,
}

impl Ours {
    /// Loads the directory.
    pub(crate) fn new() -> Self {
        // The world has a runtime of its own; this one only waits for it.
        let runtime = Runtime::new().expect("a runtime");
        Self { world: runtime.block_on(World::bundled()) }
    }
}

impl Engine for Ours {
    fn name(&self) -> &'static str {
        "ours"
    }

    fn about(&self) -> String {
        "domain::institution::find in this process, text as it is typed".to_owned()
    }

    fn run(&mut self, queries: &[Query]) -> Outcome {
        let asked: Vec<Find> = queries
            .iter()
            .map(|query| Find {
                text: Some(query.text.clone()),
                page: PageRequest::first(PAGE),
                facets: false,
                ..Find::default()
            })
            .collect();
        Outcome::measure(&asked, |asked| {
            let found = find(self.world.ctx(), &Viewer::Anonymous, asked).expect("a query can be answered");
            found.page.entries.first().map(|(_, hit)| hit.record.code().to_owned())
        })
    }
}
