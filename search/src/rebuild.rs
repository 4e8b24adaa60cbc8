//! From rows of the store to records of the read model.

use crate::SearchError;
use crate::geography::Geography;
use crate::lists::Lists;
use crate::published::Published;
use crate::record::{Connection, Held, Limits, Link, Record};
use crate::snapshot::Snapshot;
use entities::access_point::{self, AccessPoint, AccessPointLink};
use entities::change::{self, Seq};
use entities::competence::{self, Competence};
use entities::id::{AccessPointId, InstitutionId, PracticeId, QuestionId, TrainingId, VisitId};
use entities::institution::{self, Institution};
use entities::relation::{self, Relation};
use entities::revision::{self, Revision};
use entities::value::{CountryCode, Period, RelationKind};
use entities::{Read, Store, Tx, area, buc, country, network, place, sed};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Reads everything at one moment of the store.
pub(crate) async fn load(store: &Store) -> Result<Snapshot, SearchError> {
    let moment = store.snapshot().await?;
    let as_of = change::head(&moment).await?;
    let origin = change::origin(&moment).await?;
    let lists = Arc::new(load_lists(&moment).await?);
    let institutions = institution::list(&moment).await?;
    let mut parts = Parts::new(revision::list(&moment).await?, relation::list(&moment).await?);
    parts.access_points(access_point::list(&moment).await?, access_point::links(&moment).await?);
    let mut held = Packer::new(&lists);
    competence::for_each(&moment, |row| held.pack(row)).await?;
    parts.held = held.finish();
    let codes = institutions.iter().map(|institution| (institution.id, institution.code.clone())).collect();
    let records = institutions.into_iter().filter_map(|row| parts.record(row, &codes)).map(Arc::new).collect();
    let published = Published::load(&moment).await?;
    Ok(Snapshot::new(as_of, origin, lists, records).with_published(published))
}

/// Reads the code lists.
pub(crate) async fn load_lists(store: &impl Read) -> Result<Lists, SearchError> {
    let geography = Geography::new(area::list(store).await?, place::list(store).await?);
    Ok(Lists::new(
        country::list(store).await?,
        buc::list(store).await?,
        sed::list(store).await?,
        network::list(store).await?,
        geography,
    ))
}

/// Reads some institutions again, with the codes of what they are related to.
pub(crate) async fn load_some(
    moment: &Tx,
    snapshot: &Snapshot,
    ids: &[InstitutionId],
) -> Result<Vec<Record>, SearchError> {
    let relations = relation::of(moment, ids).await?;
    // Whoever stands at the other end of a relation shows it too, also of one that is gone.
    let known = ids.iter().filter_map(|id| snapshot.by_id(*id)).flat_map(|record| {
        let links = [&record.successors, &record.predecessors, &record.routed_by, &record.routes];
        links.into_iter().flatten().map(|link| link.institution)
    });
    let wanted: FxHashSet<InstitutionId> = ids
        .iter()
        .copied()
        .chain(relations.iter().flat_map(|row| [row.institution_id, row.other_id]))
        .chain(known)
        .collect();
    let wanted: Vec<InstitutionId> = wanted.into_iter().collect();
    let relations = relation::of(moment, &wanted).await?;
    let institutions = institution::by_ids(moment, &wanted).await?;
    let others: Vec<InstitutionId> = relations.iter().flat_map(|row| [row.institution_id, row.other_id]).collect();
    let mut codes: FxHashMap<InstitutionId, String> =
        institution::by_ids(moment, &others).await?.into_iter().map(|row| (row.id, row.code)).collect();
    codes.extend(institutions.iter().map(|row| (row.id, row.code.clone())));
    let mut parts = Parts::new(revision::of(moment, &wanted).await?, relations);
    parts.access_points(access_point::list(moment).await?, access_point::links(moment).await?);
    let mut held = Packer::new(&snapshot.lists);
    for row in competence::of(moment, &wanted).await? {
        held.pack(row);
    }
    parts.held = held.finish();
    Ok(institutions.into_iter().filter_map(|row| parts.record(row, &codes)).collect())
}

/// What to read again.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    /// Institutions.
    pub(crate) institutions: Vec<InstitutionId>,
    /// Countries whose published profiles changed.
    pub(crate) profiles: Vec<CountryCode>,
    /// Practices that were published, or whose adopters changed.
    pub(crate) practices: Vec<PracticeId>,
    /// Questions that were published or taken back, or whose ratings changed.
    pub(crate) questions: Vec<QuestionId>,
    /// Trainings that changed, or whose participants did.
    pub(crate) trainings: Vec<TrainingId>,
    /// Requests for visits and meetings, whatever changed of them.
    pub(crate) visits: Vec<VisitId>,
}

impl Changed {
    /// Whether nothing changed of what is published beside institutions.
    pub(crate) fn is_nothing_published(&self) -> bool {
        let is_learning = !(self.practices.is_empty() && self.questions.is_empty() && self.trainings.is_empty());
        self.profiles.is_empty() && !is_learning && self.visits.is_empty()
    }
}

/// Changes since the snapshot, as identities to read again; `None` when the code lists changed and all must be read.
pub(crate) async fn changed_since(moment: &Tx, after: Seq, until: Seq) -> Result<Option<Changed>, SearchError> {
    use entities::value::Noun;
    let filter = change::ChangeFilter { include_private: true, ..change::ChangeFilter::default() };
    let limit = u64::try_from(until.0 - after.0).unwrap_or(0);
    let mut ids = FxHashSet::default();
    let mut changed = Changed::default();
    for row in change::list(moment, after, Some(until), &filter, limit).await? {
        match row.noun {
            Noun::Institution | Noun::Competence => {
                if let Ok(id) = row.entity_id.parse() {
                    ids.insert(InstitutionId(id));
                }
            }
            Noun::Country => return Ok(None),
            // Drafts are found nowhere; what is published is public.
            Noun::Profile if row.is_public => {
                let country = row.country.as_deref().and_then(|code| CountryCode::parse(code).ok());
                let own = &mut changed.profiles;
                own.extend(country.filter(|country| !own.contains(country)).into_iter().collect::<Vec<_>>());
            }
            Noun::Practice if row.is_public => {
                let id = row.entity_id.parse().ok().map(PracticeId);
                changed.practices.extend(id.filter(|id| !changed.practices.contains(id)));
            }
            Noun::Question if row.is_public => {
                let id = row.entity_id.parse().ok().map(QuestionId);
                changed.questions.extend(id.filter(|id| !changed.questions.contains(id)));
            }
            // How many take part is public; who does is not, so that such rows are not either.
            Noun::Training => {
                let id = row.entity_id.parse().ok().map(TrainingId);
                changed.trainings.extend(id.filter(|id| !changed.trainings.contains(id)));
            }
            Noun::Visit => {
                let id = row.entity_id.parse().ok().map(VisitId);
                changed.visits.extend(id.filter(|id| !changed.visits.contains(id)));
            }
            _ => {}
        }
    }
    Ok(Some(Changed { institutions: ids.into_iter().collect(), ..changed }))
}

/// The competences of one institution in compact form, by BUC, role and first day; those of unknown BUCs are left out.
pub fn packed(lists: &Lists, competences: impl IntoIterator<Item = Competence>) -> Vec<Held> {
    let mut packer = Packer::new(lists);
    competences.into_iter().for_each(|row| packer.pack(row));
    packer.finish().into_values().next().unwrap_or_default()
}

/// Packs competence rows, sharing equal limits.
struct Packer<'a> {
    lists: &'a Lists,
    limits: FxHashMap<Limits, Arc<Limits>>,
    held: FxHashMap<InstitutionId, Vec<Held>>,
}

impl<'a> Packer<'a> {
    fn new(lists: &'a Lists) -> Self {
        Self { lists, limits: FxHashMap::default(), held: FxHashMap::default() }
    }

    fn pack(&mut self, row: Competence) {
        let Some(buc) = self.lists.buc_at(&row.buc) else { return };
        let limits = Limits { areas: row.areas, scope: row.scope };
        let limits = (limits != Limits::default()).then(|| {
            let shared = self.limits.entry(limits).or_insert_with_key(|limits| Arc::new(limits.clone()));
            Arc::clone(shared)
        });
        let held = Held::new(buc, row.role, row.validity, row.ready, limits);
        self.held.entry(row.institution_id).or_default().push(held);
    }

    fn finish(mut self) -> FxHashMap<InstitutionId, Vec<Held>> {
        for list in self.held.values_mut() {
            list.sort_by_key(|held| (held.buc, held.role, held.validity().from));
            list.shrink_to_fit();
        }
        self.held
    }
}

struct Parts {
    revisions: FxHashMap<InstitutionId, Vec<Revision>>,
    forward: FxHashMap<InstitutionId, Vec<Relation>>,
    backward: FxHashMap<InstitutionId, Vec<Relation>>,
    connections: FxHashMap<InstitutionId, Vec<Connection>>,
    held: FxHashMap<InstitutionId, Vec<Held>>,
}

impl Parts {
    fn new(revisions: Vec<Revision>, relations: Vec<Relation>) -> Self {
        let mut parts = Self {
            revisions: FxHashMap::default(),
            forward: FxHashMap::default(),
            backward: FxHashMap::default(),
            connections: FxHashMap::default(),
            held: FxHashMap::default(),
        };
        for revision in revisions {
            parts.revisions.entry(revision.institution_id).or_default().push(revision);
        }
        for relation in relations {
            parts.backward.entry(relation.other_id).or_default().push(relation.clone());
            parts.forward.entry(relation.institution_id).or_default().push(relation);
        }
        parts
    }

    fn access_points(&mut self, points: Vec<AccessPoint>, links: Vec<AccessPointLink>) {
        let points: FxHashMap<AccessPointId, Arc<AccessPoint>> =
            points.into_iter().map(|point| (point.id, Arc::new(point))).collect();
        for link in links {
            if let Some(point) = points.get(&link.access_point_id) {
                self.connections.entry(link.institution_id).or_default().push(Connection {
                    access_point: Arc::clone(point),
                    validity: Period::new(link.valid_from, link.valid_to),
                });
            }
        }
    }

    /// `None` for an institution without a revision or with an unknown country: such a row cannot be shown and is said in the log.
    fn record(&mut self, row: Institution, codes: &FxHashMap<InstitutionId, String>) -> Option<Record> {
        let revisions = self.revisions.remove(&row.id).unwrap_or_default();
        let country = CountryCode::parse(&row.country).ok();
        let (Some(country), false) = (country, revisions.is_empty()) else {
            tracing::error!(code = %row.code, "an institution without revision or country is left out of the read model");
            return None;
        };
        let ends = |relations: Option<&Vec<Relation>>, kind: RelationKind, other: fn(&Relation) -> InstitutionId| {
            let mut links: Vec<Link> = relations
                .into_iter()
                .flatten()
                .filter(|relation| relation.kind == kind)
                .filter_map(|relation| {
                    let institution = other(relation);
                    let code = codes.get(&institution)?.clone();
                    Some(Link { institution, code, on: relation.on, scope: relation.scope.clone() })
                })
                .collect();
            links.sort_by(|a, b| (a.on, &a.code).cmp(&(b.on, &b.code)));
            links
        };
        let (forward, backward) = (self.forward.get(&row.id), self.backward.get(&row.id));
        Some(Record {
            country,
            revisions,
            competences: self.held.remove(&row.id).unwrap_or_default(),
            successors: ends(forward, RelationKind::Successor, |relation| relation.other_id),
            predecessors: ends(backward, RelationKind::Successor, |relation| relation.institution_id),
            routed_by: ends(forward, RelationKind::RoutedBy, |relation| relation.other_id),
            routes: ends(backward, RelationKind::RoutedBy, |relation| relation.institution_id),
            connections: self.connections.remove(&row.id).unwrap_or_default(),
            institution: row,
        })
    }
}
