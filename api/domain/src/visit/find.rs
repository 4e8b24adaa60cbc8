//! Requests, narrowed by where they stand and what they are about: only those the viewer may see, in hits, counts and order (5-rules 28).

use super::lifecycle::{Turn, turn};
use super::step::said;
use crate::ctx::Ctx;
use crate::error::{DomainError, Problems};
use crate::institution::{bucs, countries, unknown_buc};
use crate::page::{Page, PageRequest};
use crate::published::{counted, meets_but, paged};
use crate::viewer::Viewer;
use entities::id::VisitId;
use entities::value::{CountryCode, PersonRole, Sector, VisitKind, VisitState};
use entities::visit::{self, host};
use search::{Concerned, Moment, PassageKind, Passages, SoughtPassage, VisitRecord, passages_of};
use std::cmp::Reverse;
use std::sync::Arc;

/// Which requests are wanted: OR inside a list, AND between fields.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words that the request, or what was written about it, holds, in any language.
    pub text: Option<String>,
    /// Only those that stand so.
    pub states: Vec<VisitState>,
    /// Only those whose requester or one of whose hosts is of one of these countries.
    pub countries: Vec<String>,
    /// Only about one of these sectors.
    pub sectors: Vec<Sector>,
    /// Only about one of these BUCs.
    pub bucs: Vec<String>,
    /// Only those that ask for this.
    pub kinds: Vec<VisitKind>,
    /// Only those in which it is the turn of one of these.
    pub turns: Vec<Turn>,
    /// Only those that the viewer asked for.
    pub is_mine: bool,
}

/// A request that was found.
pub type Found = crate::published::Found<VisitRecord>;

/// How often each value occurs in the list, were it not narrowed by that dimension itself.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// Where they stand.
    pub states: Vec<(VisitState, usize)>,
    /// Countries, of requesters and hosts.
    pub countries: Vec<(CountryCode, usize)>,
    /// Sectors.
    pub sectors: Vec<(Sector, usize)>,
    /// BUCs.
    pub bucs: Vec<(String, usize)>,
    /// What is asked for.
    pub kinds: Vec<(VisitKind, usize)>,
    /// Whose turn it is.
    pub turns: Vec<(Turn, usize)>,
}

/// Whom the viewer stands for beside themselves; none for whom nothing concerns.
pub(super) fn concerned(viewer: &Viewer) -> Option<Concerned> {
    let person = viewer.person()?;
    match person.role {
        PersonRole::ProgrammeOfficer => Some(Concerned::Programme),
        role if role.is_national() => person.country.map(Concerned::Country),
        _ => None,
    }
}

/// What the viewer wrote and did not submit, as lists show it.
pub(super) async fn drafts(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Arc<VisitRecord>>, DomainError> {
    let rows = visit::drafts_of(&ctx.store, viewer.signed_in()?.id).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let hosts = host::of(&ctx.store, &ids).await?;
    let record = |visit: visit::Visit| {
        let own = hosts.iter().filter(|host| host.visit_id == visit.id).cloned().collect();
        Arc::new(VisitRecord { visit, hosts: own, messages: Vec::new() })
    };
    Ok(rows.into_iter().map(record).collect())
}

/// Everything that concerns the viewer, drafts of others aside.
pub(super) fn visible(moment: &Moment, viewer: &Viewer) -> Vec<Arc<VisitRecord>> {
    concerned(viewer).map(|whom| moment.requests().of(whom)).unwrap_or_default()
}

/// The request with this identity, as lists show it, where the viewer may see it.
pub fn by_id(ctx: &Ctx, viewer: &Viewer, id: VisitId) -> Option<Arc<VisitRecord>> {
    let moment = ctx.moment();
    moment.requests().by_id(concerned(viewer)?, id).cloned()
}

/// What comes first: what is under way, by its deadline; behind it what has ended, the latest first.
fn order(record: &VisitRecord) -> (bool, i64, Reverse<i32>) {
    let visit = &record.visit;
    let is_final = visit.state.is_final();
    let due = visit.due_at.map_or(i64::MAX, |due| due.timestamp());
    (is_final, if is_final { -visit.state_since.timestamp() } else { due }, Reverse(visit.reference))
}

fn sought(passages: &Passages, text: &str, language: &str, all: &[Arc<VisitRecord>]) -> Vec<Found> {
    let kinds = [PassageKind::Visit];
    let sought = SoughtPassage { text, kinds: &kinds, is_forgiving: true, language, ..SoughtPassage::default() };
    let found = passages.find(&sought).into_iter().filter_map(|passed| {
        let reference: i32 = passed.entity.parse().ok()?;
        let record = all.iter().find(|record| record.visit.reference == reference)?;
        Some(Found { record: Arc::clone(record), snippet: passed.snippet, score: Some(passed.score) })
    });
    found.collect()
}

async fn candidates(
    ctx: &Ctx,
    moment: &Moment,
    viewer: &Viewer,
    filter: &Filter,
    language: &str,
) -> Result<Vec<Found>, DomainError> {
    let drafts = drafts(ctx, viewer).await?;
    let visible = visible(moment, viewer);
    let text = filter.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let Some(text) = text else {
        let mut all: Vec<_> = drafts.into_iter().chain(visible).collect();
        all.sort_by_key(|record| order(record));
        return Ok(all.into_iter().map(|record| Found { record, snippet: None, score: None }).collect());
    };
    let lists = &moment.snapshot().lists;
    let mut found = match concerned(viewer) {
        Some(whom) => sought(&moment.requests().passages(whom, lists), text, language, &visible),
        None => Vec::new(),
    };
    if !drafts.is_empty() {
        found.extend(sought(&passages_of(&drafts, lists), text, language, &drafts));
        found.sort_by(|one, other| other.score.unwrap_or(0.0).total_cmp(&one.score.unwrap_or(0.0)));
    }
    Ok(found)
}

async fn found(
    ctx: &Ctx,
    viewer: &Viewer,
    filter: &Filter,
    language: &str,
) -> Result<(Vec<Found>, Facets), DomainError> {
    let own = viewer.signed_in()?.id;
    let moment = ctx.moment();
    let snapshot = moment.snapshot();
    let mut problems = Vec::new();
    let asked = countries(&filter.countries, &["filter", "countries"], &mut problems);
    let bucs = bucs(&filter.bucs, &snapshot.lists, &["filter", "bucs"], &mut problems);
    let bucs: Vec<&String> = bucs.into_iter().map(|at| &snapshot.lists.bucs[usize::from(at)].code).collect();
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let all = candidates(ctx, &moment, viewer, filter, language).await?;
    let (mut found, mut facets) = (Vec::new(), Facets::default());
    for one in all {
        let visit = &one.record.visit;
        let content = &visit.content;
        if filter.is_mine && visit.requested_by != Some(own) {
            continue;
        }
        let concerned = super::countries_of(visit, &one.record.hosts);
        let whose = turn(visit.state, &said(&one.record.hosts));
        let meets = [
            filter.states.is_empty() || filter.states.contains(&visit.state),
            asked.is_empty() || concerned.iter().any(|country| asked.contains(country)),
            filter.sectors.is_empty() || content.sectors.iter().any(|sector| filter.sectors.contains(sector)),
            bucs.is_empty() || content.bucs.iter().any(|code| bucs.contains(&code)),
            filter.kinds.is_empty() || filter.kinds.contains(&visit.kind),
            filter.turns.is_empty() || filter.turns.contains(&whose),
        ];
        let but = |dimension: usize| meets_but(dimension, &meets);
        if but(0) {
            counted(&mut facets.states, &visit.state);
        }
        if but(1) {
            concerned.iter().for_each(|country| counted(&mut facets.countries, country));
        }
        if but(2) {
            content.sectors.iter().for_each(|sector| counted(&mut facets.sectors, sector));
        }
        if but(3) {
            content.bucs.iter().for_each(|code| counted(&mut facets.bucs, code));
        }
        if but(4) {
            counted(&mut facets.kinds, &visit.kind);
        }
        if but(5) {
            counted(&mut facets.turns, &whose);
        }
        if meets.iter().all(|met| *met) {
            found.push(one);
        }
    }
    facets.states.sort_unstable();
    facets.countries.sort_unstable();
    facets.sectors.sort_unstable();
    facets.bucs.sort_unstable();
    facets.kinds.sort_unstable();
    facets.turns.sort_unstable();
    Ok((found, facets))
}

/// The requests that are wanted, with a text best first, else by their deadlines; one page of them, and what the whole list could be narrowed to.
///
/// # Errors
/// [`DomainError::Unauthenticated`] for who is not signed in; [`DomainError::Invalid`] with `UNKNOWN_COUNTRY`, `UNKNOWN_BUC`, `PAGE_SIZE` or
/// `INVALID_CURSOR`.
pub async fn find(
    ctx: &Ctx,
    viewer: &Viewer,
    filter: &Filter,
    page: &PageRequest,
    language: &str,
) -> Result<(Page<Found>, Facets), DomainError> {
    let (found, facets) = found(ctx, viewer, filter, language).await?;
    Ok((paged(found, page, |record| record.visit.reference)?, facets))
}

/// Every request that is wanted, in the order of [`find`].
///
/// # Errors
/// As [`find`].
pub async fn find_all(
    ctx: &Ctx,
    viewer: &Viewer,
    filter: &Filter,
    language: &str,
) -> Result<Vec<Arc<VisitRecord>>, DomainError> {
    let (found, _) = found(ctx, viewer, filter, language).await?;
    Ok(found.into_iter().map(|one| one.record).collect())
}

/// Likeness of two texts from which they speak of the same.
const ALIKE: f32 = 0.4;

/// Open requests that the viewer may see and that ask the same of the same hosts, at most `most`: of these countries, about these BUCs, or what the
/// words say.
///
/// # Errors
/// [`DomainError::Invalid`] with `UNKNOWN_COUNTRY` or `UNKNOWN_BUC`.
pub fn similar(
    ctx: &Ctx,
    viewer: &Viewer,
    (hosts, bucs): (&[String], &[String]),
    words: &str,
    most: usize,
) -> Result<Vec<Arc<VisitRecord>>, DomainError> {
    let mut problems = Vec::new();
    let asked: Vec<CountryCode> = countries(hosts, &["hosts"], &mut problems);
    for code in bucs.iter().filter(|code| ctx.moment().snapshot().lists.buc(code).is_none()) {
        problems.push(unknown_buc(&["bucs"], code));
    }
    if !problems.is_empty() {
        return Err(DomainError::Invalid(Problems(problems)));
    }
    let Some(whom) = concerned(viewer) else { return Ok(Vec::new()) };
    let moment = ctx.moment();
    let passages = moment.requests().passages(whom, &moment.snapshot().lists);
    let near = passages.near(PassageKind::Visit, words, 20);
    let is_near = |record: &VisitRecord| {
        let own = record.visit.reference.to_string();
        near.iter().any(|(entity, likeness)| *entity == own && *likeness >= ALIKE)
    };
    let lists = &moment.snapshot().lists;
    let bucs: Vec<String> = bucs.iter().filter_map(|code| lists.buc(code).map(|buc| buc.code.clone())).collect();
    let fits = |record: &Arc<VisitRecord>| {
        let is_open = !record.visit.state.is_final();
        let is_host = record.hosts.iter().any(|host| asked.iter().any(|country| country.as_str() == host.country));
        let is_same = record.visit.content.bucs.iter().any(|code| bucs.contains(code)) || is_near(record);
        is_open && is_same && (is_host || asked.is_empty())
    };
    Ok(visible(&moment, viewer).into_iter().filter(fits).take(most).collect())
}
