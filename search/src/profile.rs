//! Published implementation profiles in the read model, and what of them is found by words.

use crate::document::vocabulary;
use crate::lists::Lists;
use crate::passage::{Passage, PassageKind};
use entities::profile::Profile;
use entities::value::{
    Automation, BucStatus, CountryCode, ProfileState, RinaOperation, Role, Sector, SectorMode, Texts, Topology,
};
use std::sync::Arc;

/// Every version that was ever published, by country and number.
#[derive(Debug, Default)]
pub struct Profiles {
    by_country: Vec<Vec<Arc<Profile>>>,
}

impl Profiles {
    /// Takes versions in the order of their numbers; those of unknown countries are left out.
    pub fn new(rows: impl IntoIterator<Item = Arc<Profile>>) -> Self {
        let mut by_country: Vec<Vec<Arc<Profile>>> = CountryCode::all().map(|_| Vec::new()).collect();
        for row in rows {
            if let Ok(country) = CountryCode::parse(&row.country) {
                by_country[country.index()].push(row);
            }
        }
        Self { by_country }
    }

    /// The versions of a country, by number.
    pub fn of(&self, country: CountryCode) -> &[Arc<Profile>] {
        self.by_country.get(country.index()).map_or(&[], Vec::as_slice)
    }

    /// All versions, by country and number.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Profile>> {
        self.by_country.iter().flatten()
    }

    /// The version of a country that is in force.
    pub fn current(&self, country: CountryCode) -> Option<&Arc<Profile>> {
        self.of(country).iter().rev().find(|profile| profile.state == ProfileState::Published)
    }

    /// The same with the versions of some countries replaced.
    pub(crate) fn with(&self, countries: &[CountryCode], rows: Vec<Profile>) -> Self {
        let kept = self.all().filter(|row| !countries.iter().any(|country| country.as_str() == row.country));
        Self::new(kept.cloned().chain(rows.into_iter().map(Arc::new)))
    }
}

/// Words for a value that is the same in every language, in English.
fn mode_words(mode: SectorMode) -> &'static str {
    match mode {
        SectorMode::Rina => "RINA reference implementation",
        SectorMode::NationalApplication => "national application",
        SectorMode::Hybrid => "hybrid both RINA and national application",
        SectorMode::Paper => "paper",
    }
}

fn automation_words(automation: Automation) -> &'static str {
    match automation {
        Automation::Manual => "manual automation",
        Automation::Prefill => "prefill prefilled automation",
        Automation::StraightThrough => "straight-through automatic automation",
    }
}

fn status_words(status: BucStatus) -> &'static str {
    match status {
        BucStatus::NotStarted => "not started",
        BucStatus::Planned => "planned",
        BucStatus::InTest => "in test",
        BucStatus::InProduction => "in production",
        BucStatus::Suspended => "suspended",
    }
}

fn topology_words(topology: Topology) -> &'static str {
    match topology {
        Topology::OneHub => "one national body per sector, hub",
        Topology::Several => "several bodies per sector",
    }
}

fn operation_words(operation: RinaOperation) -> &'static str {
    match operation {
        RinaOperation::Central => "RINA central operated by one body",
        RinaOperation::ByInstitution => "RINA operated by each institution",
        RinaOperation::Mixed => "RINA operated centrally and by institutions",
        RinaOperation::Nobody => "RINA not used",
    }
}

fn role_words(role: Role) -> &'static str {
    match role {
        Role::CaseOwner => "case owner",
        Role::CounterParty => "counterparty",
        Role::IntelligentRouting => "intelligent routing",
    }
}

/// Sections of a profile that are found by themselves, by the anchors of its page.
struct Sections<'a> {
    profile: &'a Profile,
    country: CountryCode,
    title: String,
    found: Vec<Passage>,
}

impl Sections<'_> {
    fn put(&mut self, anchor: &str, sector: Option<Sector>, facts: String, texts: Vec<&Texts>) {
        let texts: Vec<_> = texts.into_iter().flat_map(|texts| texts.0.iter().cloned()).collect();
        if facts.trim().is_empty() && texts.is_empty() {
            return;
        }
        let about = sector.map(|sector| format!("{sector} {}", vocabulary(sector))).unwrap_or_default();
        self.found.push(Passage {
            kind: PassageKind::Profile,
            entity: self.profile.country.clone(),
            anchor: anchor.to_owned(),
            country: Some(self.country),
            sectors: sector.into_iter().collect(),
            title: self.title.clone(),
            facts: format!("{about} {facts}"),
            texts,
        });
    }
}

/// What of the profiles in force is found by words: one passage for each section that says something.
pub(crate) fn passages(profiles: &Profiles, lists: &Lists) -> Vec<Passage> {
    let current = CountryCode::all().filter_map(|country| Some((country, profiles.current(country)?)));
    current.flat_map(|(country, profile)| sections(country, profile, lists)).collect()
}

fn sections(country: CountryCode, profile: &Profile, lists: &Lists) -> Vec<Passage> {
    let row = lists.country(country);
    let names = row.into_iter().flat_map(|row| row.names.0.iter().map(|name| name.text.as_str()));
    let english = row.map(|row| row.name.as_str());
    let names: Vec<&str> = std::iter::once(country.as_str()).chain(english).chain(names).collect();
    let title = format!("{} implementation profile map EESSI", names.join(" "));
    let mut sections = Sections { profile, country, title, found: Vec::new() };
    let content = &profile.content;
    let words = |parts: Vec<String>| parts.join(" ");
    let offices = content.offices.iter().map(|office| {
        let role = office.role.as_str().to_lowercase().replace('_', " ");
        let parts = [Some(role), office.institution.clone(), office.mailbox.clone()];
        words(parts.into_iter().flatten().collect())
    });
    let texts = content.offices.iter().map(|office| &office.name).collect();
    sections.put("governance", None, words(offices.collect()), texts);

    let built = &content.architecture;
    let mut facts: Vec<String> = built.topology.map(|one| topology_words(one).to_owned()).into_iter().collect();
    facts.extend(built.has_gateway.filter(|has| *has).map(|_| "national gateway".to_owned()));
    facts.extend(built.rina_operation.map(|one| operation_words(one).to_owned()));
    facts.extend(built.rina_version.iter().map(|version| format!("RINA {version}")));
    facts.extend(built.routers.iter().map(|router| format!("router routing {}", router.code)));
    facts.extend(built.applications.iter().map(|one| format!("national application {}", one.name)));
    let mut texts: Vec<&Texts> = vec![&built.gateway, &built.rina_operator];
    texts.extend(built.access_points.iter().flat_map(|point| [&point.name, &point.operator]));
    texts.extend(built.routers.iter().map(|router| &router.remark));
    texts.extend(built.applications.iter().map(|one| &one.owner));
    sections.put("architecture", None, words(facts), texts);

    for one in &content.sectors {
        let mut facts: Vec<String> = one.mode.map(|mode| mode_words(mode).to_owned()).into_iter().collect();
        facts.extend(one.automation.map(|automation| automation_words(automation).to_owned()));
        facts.extend(one.mode_since.iter().chain(&one.first_production_on).map(ToString::to_string));
        let served = built.applications.iter().filter(|app| app.sectors.contains(&one.sector));
        facts.extend(served.map(|app| app.name.clone()));
        let anchor = format!("sector-{}", one.sector);
        sections.put(&anchor, Some(one.sector), words(facts), vec![&one.remark]);
    }
    for &sector in Sector::ALL {
        let own = content.bucs.iter().filter(|one| lists.buc(&one.buc).and_then(|buc| buc.sector) == Some(sector));
        let own: Vec<_> = own.collect();
        let facts = own.iter().map(|one| {
            let title = lists.buc(&one.buc).map_or("", |buc| buc.title.as_str());
            let days = one.planned_on.iter().chain(&one.actual_on).map(ToString::to_string).collect::<Vec<_>>();
            let (role, status) = (role_words(one.role), status_words(one.status));
            format!("{} {title} {role} {status} {}", one.buc, days.join(" "))
        });
        let facts = words(facts.collect());
        let texts = own.iter().map(|one| &one.remark).collect();
        if !own.is_empty() {
            sections.put(&format!("bucs-{sector}"), Some(sector), facts, texts);
        }
    }
    let run = &content.operation;
    let mut facts: Vec<String> = Vec::new();
    facts.extend(run.cdm_version.iter().map(|version| format!("CDM {version} Common Data Model {version}")));
    facts.extend(run.next_cdm_version.iter().map(|version| format!("migration CDM {version}")));
    facts.extend(run.migration_on.iter().map(ToString::to_string));
    facts.extend(run.languages.iter().map(|language| format!("language {language}")));
    facts.extend(run.links.iter().map(|link| link.url.clone()));
    let mut texts = vec![&run.fallback, &run.limitations];
    texts.extend(run.links.iter().map(|link| &link.title));
    sections.put("operation", None, words(facts), texts);
    sections.found
}
