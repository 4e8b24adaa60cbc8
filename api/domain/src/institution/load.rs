//! Loading a whole directory into an empty store ("initial load"): all checked first, then written in one transaction.

use crate::competence::{NewCompetence, merge};
use crate::ctx::{Ctx, Recorded};
use crate::error::{DomainError, Problem, Problems};
use crate::message::Message;
use crate::policy::{self, Action, Subject};
use crate::practice::NewPractice;
use crate::profile::NewProfile;
use crate::question::NewQuestion;
use crate::training::NewTraining;
use crate::viewer::Viewer;
use entities::area::Area;
use entities::buc::Buc;
use entities::change::Seq;
use entities::competence::Competence;
use entities::country::Country;
use entities::id::{InstitutionId, PlaceId, RelationId, RevisionId};
use entities::institution::Institution;
use entities::network::Network;
use entities::place::Place;
use entities::relation::Relation;
use entities::revision::Revision;
use entities::sed::Sed;
use entities::value::{
    Address, Addresses, CodeStatus, Contacts, CountryCode, Functions, InstitutionCode, Names, Noun, Period,
    RelationKind, TextList, fold_code,
};
use entities::{Tx, area, buc, competence, country, institution, network, place, relation, revision, sed};
use std::collections::{HashMap, HashSet};

/// Problems reported at most; the first ones tell what to mend.
const MOST_PROBLEMS: usize = 50;

/// One institution to be loaded.
#[derive(Debug, Clone)]
pub struct NewInstitution {
    /// Code `CC:NATIONALID`.
    pub code: String,
    /// Acronym, possibly shared.
    pub acronym: String,
    /// Names, the main official one first.
    pub names: Names,
    /// Whether the code is the one in use.
    pub code_status: CodeStatus,
    /// Functions with sectors.
    pub functions: Functions,
    /// Key of its network.
    pub network: Option<String>,
    /// Codes of the areas it covers.
    pub areas: Vec<String>,
    /// Whether everybody may see it.
    pub is_public: bool,
    /// From when to when it is valid.
    pub validity: Period,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// Telephone, fax, e-mail, web.
    pub contacts: Contacts,
    /// Its competences; merged by 5-rules 4.
    pub competences: Vec<NewCompetence>,
}

/// One relation to be loaded, by codes.
#[derive(Debug, Clone)]
pub struct NewRelation {
    /// Code of the institution that has the relation.
    pub institution: String,
    /// What it is.
    pub kind: RelationKind,
    /// Code of the other institution.
    pub other: String,
    /// Day from which it holds.
    pub on: Option<chrono::NaiveDate>,
    /// What part it is about.
    pub scope: Option<String>,
}

/// A whole directory.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Countries.
    pub countries: Vec<Country>,
    /// Business use cases.
    pub bucs: Vec<Buc>,
    /// Documents.
    pub seds: Vec<Sed>,
    /// Networks.
    pub networks: Vec<Network>,
    /// Areas.
    pub areas: Vec<Area>,
    /// Places: country, names, area codes.
    pub places: Vec<(CountryCode, Names, Vec<String>)>,
    /// Institutions.
    pub institutions: Vec<NewInstitution>,
    /// Relations.
    pub relations: Vec<NewRelation>,
    /// Implementation profiles: the versions of each country beside each other, in the order of their days.
    pub profiles: Vec<NewProfile>,
    /// Good practices.
    pub practices: Vec<NewPractice>,
    /// Published questions with their answers.
    pub questions: Vec<NewQuestion>,
    /// Trainings.
    pub trainings: Vec<NewTraining>,
}

/// How far the load is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Institutions written so far.
    pub done: usize,
    /// Institutions in all.
    pub total: usize,
}

/// What was loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loaded {
    /// Institutions.
    pub institutions: usize,
    /// Competences.
    pub competences: u64,
    /// The last change.
    pub seq: Seq,
}

/// Institutions whose rows are written together.
const PER_STEP: usize = 200;

/// Loads `batch` into an empty store, all or nothing.
///
/// # Errors
/// [`DomainError::Conflict`] when the store is not empty, [`DomainError::Invalid`] with every problem found (at most 50),
/// [`DomainError::Forbidden`] for whoever may not load.
pub async fn load(
    ctx: &Ctx,
    viewer: &Viewer,
    batch: Batch,
    mut progress: impl FnMut(Progress),
) -> Result<Loaded, DomainError> {
    let permit = policy::require(viewer, Action::Load, &Subject::public(Noun::Institution))?;
    check(&batch)?;
    let writing = ctx.begin(&permit).await?;
    if institution::count(writing.tx()).await? > 0 {
        return Err(DomainError::Conflict);
    }
    let ((institutions, competences), recorded) = write(ctx, writing.tx(), batch, &mut progress).await?;
    let seq = writing.commit(recorded).await?;
    Ok(Loaded { institutions, competences, seq })
}

async fn write(
    ctx: &Ctx,
    tx: &Tx,
    batch: Batch,
    progress: &mut impl FnMut(Progress),
) -> Result<((usize, u64), Vec<Recorded>), DomainError> {
    let mut recorded: Vec<Recorded> = batch.countries.iter().filter_map(code_lists_loaded).collect();
    // A file that was refused may have left the code lists; they are the same.
    if country::list(tx).await?.is_empty() {
        country::insert_many(tx, batch.countries).await?;
        buc::insert_many(tx, batch.bucs).await?;
        sed::insert_many(tx, batch.seds).await?;
        network::insert_many(tx, batch.networks).await?;
        area::insert_many(tx, batch.areas).await?;
        let places = batch.places.into_iter().map(|(country, names, areas)| Place {
            id: PlaceId(ctx.ids.next()),
            country: country.to_string(),
            names,
            areas: TextList(areas),
        });
        place::insert_many(tx, places.collect()).await?;
    } else {
        recorded.clear();
    }
    let total = batch.institutions.len();
    let mut ids: HashMap<String, InstitutionId> = HashMap::with_capacity(total);
    let mut competences = 0;
    let mut waiting = batch.institutions.into_iter();
    let mut done = 0;
    loop {
        let step: Vec<NewInstitution> = waiting.by_ref().take(PER_STEP).collect();
        if step.is_empty() {
            break;
        }
        done += step.len();
        let mut rows = Vec::with_capacity(step.len());
        let mut revisions = Vec::with_capacity(step.len());
        let mut held: Vec<(InstitutionId, CountryCode, Vec<NewCompetence>)> = Vec::with_capacity(step.len());
        for new in step {
            let id = InstitutionId(ctx.ids.next());
            ids.insert(new.code.clone(), id);
            let (row, revision, country, own) = rows_of(ctx, id, new)?;
            recorded.push(Recorded {
                noun: Noun::Institution,
                entity_id: id.to_string(),
                label: row.code.clone(),
                country: Some(country),
                action: "LOADED",
                is_public: row.is_public,
                before: None,
            });
            rows.push(row);
            revisions.push(revision);
            held.push((id, country, own));
        }
        institution::insert_many(tx, rows).await?;
        revision::insert_many(tx, revisions).await?;
        let flat =
            held.into_iter().flat_map(|(id, country, own)| own.into_iter().map(move |new| stored(id, country, new)));
        competences += competence::insert_many(tx, flat).await?;
        progress(Progress { done, total });
    }
    let relations = batch.relations.into_iter().filter_map(|new| {
        Some(Relation {
            id: RelationId(ctx.ids.next()),
            institution_id: *ids.get(&new.institution)?,
            kind: new.kind,
            other_id: *ids.get(&new.other)?,
            on: new.on,
            scope: new.scope,
        })
    });
    relation::insert_many(tx, relations.collect()).await?;
    let profiles = crate::profile::rows(ctx, batch.profiles);
    recorded.extend(profiles.iter().filter_map(crate::profile::loaded));
    entities::profile::insert_many(tx, profiles).await?;
    let rows = crate::practice::rows(ctx, batch.practices);
    recorded.extend(rows.practices.iter().map(crate::practice::loaded));
    rows.insert(tx).await?;
    let questions = crate::question::rows(ctx, batch.questions);
    recorded.extend(questions.iter().map(crate::question::loaded));
    crate::question::insert(tx, questions).await?;
    let trainings = crate::training::rows(ctx, batch.trainings);
    recorded.extend(trainings.iter().map(crate::training::loaded));
    crate::training::insert(tx, trainings).await?;
    Ok(((total, competences), recorded))
}

fn code_lists_loaded(country: &Country) -> Option<Recorded> {
    Some(Recorded {
        noun: Noun::Country,
        entity_id: country.code.clone(),
        label: country.name.clone(),
        country: Some(CountryCode::parse(&country.code).ok()?),
        action: "LOADED",
        is_public: true,
        before: None,
    })
}

type Rows = (Institution, Revision, CountryCode, Vec<NewCompetence>);

fn rows_of(ctx: &Ctx, id: InstitutionId, new: NewInstitution) -> Result<Rows, DomainError> {
    // Checked before; a failure here is a defect.
    let code = InstitutionCode::parse(&new.code).map_err(|_| DomainError::Internal)?;
    let own = merge(new.competences).map_err(|_| DomainError::Internal)?;
    let is_placeholder = is_placeholder(&new.acronym, &new.names);
    let row = Institution {
        id,
        code: code.as_str().to_owned(),
        country: code.country().to_string(),
        national_id: code.national_id().to_owned(),
        code_status: new.code_status,
        is_public: new.is_public,
        is_placeholder,
        valid_from: new.validity.from,
        valid_to: new.validity.to,
        confirmed_on: None,
        version: 1,
    };
    let revision = Revision {
        id: RevisionId(ctx.ids.next()),
        institution_id: id,
        effective_from: None,
        effective_to: None,
        recorded_at: ctx.clock.now(),
        superseded_at: None,
        acronym: new.acronym,
        network: new.network,
        names: new.names,
        functions: new.functions,
        areas: TextList(new.areas),
        addresses: Addresses(new.addresses),
        contacts: new.contacts,
    };
    Ok((row, revision, code.country(), own))
}

fn stored(institution_id: InstitutionId, country: CountryCode, new: NewCompetence) -> Competence {
    let (areas, scope) = match new.limits.as_deref() {
        Some(limits) => (limits.areas.clone(), limits.scope.clone()),
        None => (Vec::new(), entities::value::Scope::default()),
    };
    Competence {
        institution_id,
        country,
        buc: new.buc.to_string(),
        role: new.role,
        validity: new.validity,
        ready: new.ready,
        areas,
        scope,
    }
}

/// Names that only hold a place (1-domain §3): `DO_NOT_USE`, `CLOSED`, prefixes `ACC_`, `TEST_`, `TRN_`, `Test-Test`.
pub(crate) fn is_placeholder(acronym: &str, names: &Names) -> bool {
    let marks = |text: &str| {
        let upper = text.trim().to_uppercase().replace(['-', ' '], "_");
        ["ACC_", "TEST_", "TRN_"].iter().any(|prefix| upper.starts_with(prefix))
            || ["DO_NOT_USE", "CLOSED"].contains(&upper.as_str())
    };
    marks(acronym) || marks(names.text(None))
}

fn check(batch: &Batch) -> Result<(), DomainError> {
    let mut problems = Problems(Vec::new());
    let networks: HashMap<&str, &str> =
        batch.networks.iter().map(|network| (network.code.as_str(), network.country.as_str())).collect();
    let areas: HashSet<&str> = batch.areas.iter().map(|area| area.code.as_str()).collect();
    let bucs: HashSet<&str> =
        batch.bucs.iter().filter(|buc| buc.sector.is_some()).map(|buc| buc.code.as_str()).collect();
    let mut codes: HashMap<String, &str> = HashMap::new();
    let mut say = |code: &str, field: &str, key: &'static str, what: String| {
        let args = vec![("code", code.to_owned()), ("what", what.clone())];
        let message = Message::new("load-problem", args, format!("{code}: {what}."));
        problems.0.push(Problem::at(&["institutions", code, field], key, message));
    };
    for new in &batch.institutions {
        if let Err(error) = InstitutionCode::parse(&new.code) {
            say(&new.code, "code", "INVALID_CODE", error.to_string());
        }
        if let Some(other) = codes.insert(fold_code(&new.code), &new.code) {
            say(&new.code, "code", "DUPLICATE_CODE", format!("the code is given twice ({other})"));
        }
        if new.names.0.is_empty() || new.names.text(None).is_empty() {
            say(&new.code, "names", "NO_NAME", "it has no name".to_owned());
        }
        match new.network.as_deref().map(|network| (network, networks.get(network))) {
            Some((network, None)) => {
                say(&new.code, "network", "UNKNOWN_NETWORK", format!("there is no network {network}"));
            }
            Some((network, Some(country))) if !new.code.starts_with(*country) => {
                say(&new.code, "network", "OTHER_COUNTRY", format!("the network {network} is of another country"));
            }
            _ => {}
        }
        for area in new.areas.iter().filter(|area| !areas.contains(area.as_str())) {
            say(&new.code, "areas", "UNKNOWN_AREA", format!("there is no area {area}"));
        }
        if let Some(row) = new.competences.iter().find(|row| !bucs.contains(&*row.buc)) {
            say(&new.code, "competences", "UNKNOWN_BUC", format!("there is no BUC {}", row.buc));
        }
        if let Err(conflict) = merge(new.competences.clone()) {
            let what = format!("its rows for {} as {} contradict each other", conflict.buc, conflict.role);
            say(&new.code, "competences", "CONTRADICTION", what);
        }
    }
    for new in &batch.relations {
        for code in [&new.institution, &new.other] {
            if !codes.contains_key(&fold_code(code)) {
                say(
                    &new.institution,
                    "relations",
                    "UNKNOWN_CODE",
                    format!("a relation names {code}, which does not exist"),
                );
            }
        }
    }
    problems.0.truncate(MOST_PROBLEMS);
    if problems.0.is_empty() { Ok(()) } else { Err(DomainError::Invalid(problems)) }
}
