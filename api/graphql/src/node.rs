//! Anything by its global identity.

use crate::buc::{Buc, Sed};
use crate::country::{Country, Network};
use crate::error::Result;
use crate::institution::Institution;
use crate::practice::Practice;
use crate::profile::Profile;
use crate::question::Question;
use crate::training::Training;
use crate::visit::Visit;
use async_graphql::{Context, Error, ErrorExtensions, ID, Interface, Object};
use domain::id::{InstitutionId, PracticeId, ProfileId, QuestionId, TrainingId, VisitId};
use domain::{Ctx, Viewer};

/// Identities one request may ask for.
const MOST: usize = 100;

/// Anything that has a global identity.
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Global identity."))]
pub(crate) enum Node {
    /// An institution.
    Institution(Institution),
    /// A country.
    Country(Country),
    /// A network.
    Network(Network),
    /// A business use case.
    Buc(Buc),
    /// A document.
    Sed(Sed),
    /// A version of a profile.
    Profile(Profile),
    /// A good practice.
    Practice(Practice),
    /// A published question.
    Question(Question),
    /// A training.
    Training(Training),
    /// A request for a visit or meeting, where the reader may see it.
    Visit(Visit),
}

/// Anything by its global identity.
#[derive(Default)]
pub(crate) struct NodeQuery;

#[Object]
impl NodeQuery {
    /// The thing with this identity; null when there is none.
    async fn node(&self, context: &Context<'_>, #[graphql(desc = "Global identity.")] id: ID) -> Result<Option<Node>> {
        resolve(context, &id)
    }

    /// The things with these identities in the order asked, at most 100; null where there is none.
    async fn nodes(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Global identities.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Node>>> {
        if ids.len() > MOST {
            let refused = Error::new(format!("\"ids\" holds {} identities; ask for at most {MOST}.", ids.len()));
            return Err(refused.extend_with(|_, extensions| extensions.set("code", "PAGE_SIZE")));
        }
        ids.iter().map(|id| resolve(context, id)).collect()
    }
}

fn resolve(context: &Context<'_>, id: &ID) -> Result<Option<Node>> {
    let ctx = context.data::<Ctx>()?;
    let moment = ctx.moment();
    let lists = &moment.snapshot().lists;
    let Some((kind, key)) = id.split_once(':') else { return Ok(None) };
    Ok(match kind {
        "institution" => key.parse().ok().and_then(|id| {
            let viewer = context.data_opt::<Viewer>()?;
            let record = domain::institution::by_ids(ctx, viewer, &[InstitutionId(id)]).into_iter().next().flatten()?;
            Some(Node::Institution(Institution { record, moment: moment.clone(), on: ctx.today() }))
        }),
        "country" => {
            lists.countries.iter().find(|country| country.code == key).cloned().map(|row| Node::Country(Country(row)))
        }
        "network" => lists.network(key).cloned().map(|row| Node::Network(Network(row))),
        "buc" => lists.buc(key).cloned().map(|row| Node::Buc(Buc(row))),
        "profile" => key.parse().ok().and_then(|id| {
            let viewer = context.data_opt::<Viewer>()?;
            domain::profile::by_id(ctx, viewer, ProfileId(id)).map(|row| Node::Profile(Profile::of(row)))
        }),
        "practice" => key.parse().ok().and_then(|id| {
            let record = moment.snapshot().practices.by_id(PracticeId(id))?;
            Some(Node::Practice(Practice::of(record.clone())))
        }),
        "question" => key.parse().ok().and_then(|id| {
            let record = moment.snapshot().questions.by_id(QuestionId(id))?;
            Some(Node::Question(Question::of(record.clone())))
        }),
        "training" => key.parse().ok().and_then(|id| {
            let record = moment.snapshot().trainings.by_id(TrainingId(id))?;
            Some(Node::Training(Training::of(record.clone())))
        }),
        "visit" => key.parse().ok().and_then(|id| {
            let viewer = context.data_opt::<Viewer>()?;
            domain::visit::by_id(ctx, viewer, VisitId(id)).map(|record| Node::Visit(Visit::of(record)))
        }),
        "sed" => lists.sed(key).cloned().map(|row| Node::Sed(Sed(row))),
        _ => None,
    })
}
