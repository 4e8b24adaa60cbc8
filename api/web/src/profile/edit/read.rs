//! What was typed into the fields of a part, put into the profile. Texts in other languages than the one written stay.

use super::fill::ROLES;
use super::section::Section;
use crate::csrf::Posted;
use chrono::NaiveDate;
use domain::clock::parse_day;
use domain::profile::Part;
use domain::value::{
    Application, Architecture, Automation, BucProfile, BucStatus, Office, OfficeRole, Operation, ProfileAccessPoint,
    ProfileContent, ProfileLink, RinaOperation, Router, Sector, SectorMode, SectorProfile, Text, Texts, Topology,
};
use domain::{Lists, Message, Problem};

/// Rows of one list that are read.
const MOST_ROWS: usize = 80;

struct Reading<'a> {
    posted: &'a Posted,
    language: &'a str,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn value(&self, id: &str) -> &str {
        self.posted.value(id)
    }

    fn some(&self, id: &str) -> Option<String> {
        let text = self.value(id);
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn is_removed(&self, id: &str) -> bool {
        self.value(id) == "yes"
    }

    fn wrong(&mut self, id: &str, code: &'static str, message: Message) {
        self.problems.push(Problem::at(&[id], code, message));
    }

    fn day(&mut self, id: &str) -> Option<NaiveDate> {
        let text = self.value(id).to_owned();
        if text.is_empty() {
            return None;
        }
        let day = parse_day(&text);
        if day.is_none() {
            let shown: String = text.chars().take(40).collect();
            let english = format!("\"{shown}\" is no day of the calendar; write it as 2026-11-23.");
            self.wrong(id, "INVALID_DAY", Message::new("profile-no-day", vec![("value", shown)], english));
        }
        day
    }

    fn number(&mut self, id: &str) -> Option<u32> {
        let text = self.value(id).to_owned();
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok();
        if number.is_none() {
            let message = Message::plain("profile-no-number", "Write a number, such as 12.");
            self.wrong(id, "INVALID_NUMBER", message);
        }
        number
    }

    fn sectors(&mut self, id: &str) -> Vec<Sector> {
        let text = self.value(id).to_owned();
        let mut found = Vec::new();
        for part in text.split([' ', ',', ';']).filter(|part| !part.is_empty()) {
            match Sector::parse(part) {
                Ok(sector) => found.push(sector),
                Err(_) => {
                    let shown: String = part.chars().take(40).collect();
                    let english = format!("\"{shown}\" is no sector; use the letters LA, S, AW, P, FB, UB, R, H or M.");
                    self.wrong(
                        id,
                        "UNKNOWN_SECTOR",
                        Message::new("profile-no-sector", vec![("value", shown)], english),
                    );
                }
            }
        }
        found
    }

    /// The text in the language that is written; those in other languages stay.
    fn texts(&self, id: &str, kept: Option<&Texts>) -> Texts {
        let others = kept.into_iter().flat_map(|kept| kept.0.iter()).filter(|text| text.language != self.language);
        let own = Text { language: self.language.to_owned(), text: self.posted.as_typed(id).trim().to_owned() };
        Texts(std::iter::once(own).filter(|own| !own.text.is_empty()).chain(others.cloned()).collect())
    }

    /// How many rows were sent.
    fn rows(&self, first: impl Fn(usize) -> String) -> usize {
        (0..MOST_ROWS).take_while(|at| self.posted.all(&first(*at)).next().is_some()).count()
    }
}

/// What a part holds as it was typed, or everything that cannot be read.
pub(super) fn read(
    posted: &Posted,
    section: Section,
    content: &ProfileContent,
    language: &str,
    lists: &Lists,
) -> Result<Vec<Part>, Vec<Problem>> {
    let mut reading = Reading { posted, language, problems: Vec::new() };
    let parts = match section {
        Section::Governance => governance(&mut reading, content),
        Section::Architecture => vec![Part::Architecture(architecture(&mut reading, &content.architecture))],
        Section::Sectors => vec![Part::Sectors(sectors(&mut reading, content))],
        Section::Bucs(sector) => vec![Part::Bucs(None, bucs(&mut reading, content, sector, lists))],
        Section::Operation => vec![Part::Operation(operation(&mut reading, &content.operation))],
    };
    if reading.problems.is_empty() { Ok(parts) } else { Err(reading.problems) }
}

fn governance(reading: &mut Reading<'_>, content: &ProfileContent) -> Vec<Part> {
    let mut offices = Vec::new();
    for at in 0..reading.rows(|at| format!("offices-{at}-name")) {
        let id = |field: &str| format!("offices-{at}-{field}");
        let kept = content.offices.get(at);
        let name = reading.texts(&id("name"), kept.map(|one| &one.name));
        let [institution, access_point, mailbox, url] =
            ["institutionCode", "accessPoint", "mailbox", "url"].map(|field| reading.some(&id(field)));
        let is_blank =
            name.is_empty() && [&institution, &access_point, &mailbox, &url].iter().all(|text| text.is_none());
        let role = OfficeRole::parse(reading.value(&id("role"))).ok();
        if reading.is_removed(&id("remove")) || (is_blank && (kept.is_none() || role.is_none())) {
            continue;
        }
        let Some(role) = role else {
            let message = Message::plain("profile-office-role", "Choose what the office does.");
            reading.wrong(&id("role"), "MISSING", message);
            continue;
        };
        offices.push(Office { role, name, institution, access_point, mailbox, url });
    }
    let mut parts = Vec::new();
    let original = reading.some("original").unwrap_or_else(|| content.original.clone());
    parts.push(Part::Original(original));
    parts.push(Part::ValidFrom(reading.day("validFrom")));
    parts.push(Part::Offices(offices));
    parts
}

fn architecture(reading: &mut Reading<'_>, built: &Architecture) -> Architecture {
    let mut access_points = Vec::new();
    for at in 0..reading.rows(|at| format!("architecture-accessPoints-{at}-name")) {
        let id = |field: &str| format!("architecture-accessPoints-{at}-{field}");
        let kept = built.access_points.get(at);
        let one = ProfileAccessPoint {
            name: reading.texts(&id("name"), kept.map(|one| &one.name)),
            operator: reading.texts(&id("operator"), kept.map(|one| &one.operator)),
            institution: reading.some(&id("institutionCode")),
        };
        let is_blank = one.name.is_empty() && one.operator.is_empty() && one.institution.is_none();
        if !is_blank && !reading.is_removed(&id("remove")) {
            access_points.push(one);
        }
    }
    let mut routers = Vec::new();
    for at in 0..reading.rows(|at| format!("architecture-routers-{at}-code")) {
        let id = |field: &str| format!("architecture-routers-{at}-{field}");
        let kept = built.routers.get(at);
        let one = Router {
            code: reading.value(&id("code")).to_owned(),
            sectors: reading.sectors(&id("sectors")),
            remark: reading.texts(&id("remark"), kept.map(|one| &one.remark)),
        };
        let is_blank = one.code.is_empty() && one.sectors.is_empty() && one.remark.is_empty();
        if !is_blank && !reading.is_removed(&id("remove")) {
            routers.push(one);
        }
    }
    let mut applications = Vec::new();
    for at in 0..reading.rows(|at| format!("architecture-applications-{at}-name")) {
        let id = |field: &str| format!("architecture-applications-{at}-{field}");
        let kept = built.applications.get(at);
        let one = Application {
            name: reading.value(&id("name")).to_owned(),
            owner: reading.texts(&id("owner"), kept.map(|one| &one.owner)),
            sectors: reading.sectors(&id("sectors")),
            replaces_rina_since: reading.day(&id("replacesRinaSince")),
        };
        let is_blank =
            one.name.is_empty() && one.owner.is_empty() && one.sectors.is_empty() && one.replaces_rina_since.is_none();
        if !is_blank && !reading.is_removed(&id("remove")) {
            applications.push(one);
        }
    }
    Architecture {
        access_points,
        topology: Topology::parse(reading.value("architecture-topology")).ok(),
        has_gateway: match reading.value("architecture-hasGateway") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        gateway: reading.texts("architecture-gateway", Some(&built.gateway)),
        routers,
        rina_operation: RinaOperation::parse(reading.value("architecture-rinaOperation")).ok(),
        rina_operator: reading.texts("architecture-rinaOperator", Some(&built.rina_operator)),
        rina_version: reading.some("architecture-rinaVersion"),
        applications,
    }
}

fn sectors(reading: &mut Reading<'_>, content: &ProfileContent) -> Vec<SectorProfile> {
    let mut all = Vec::new();
    for &sector in Sector::ALL {
        let id = |field: &str| format!("sectors-{sector}-{field}");
        let one = SectorProfile {
            sector,
            mode: SectorMode::parse(reading.value(&id("mode"))).ok(),
            mode_since: reading.day(&id("modeSince")),
            institutions: reading.number(&id("institutions")),
            first_production_on: reading.day(&id("firstProductionOn")),
            automation: Automation::parse(reading.value(&id("automation"))).ok(),
            remark: reading.texts(&id("remark"), content.sector(sector).map(|one| &one.remark)),
        };
        let is_blank = one.mode.is_none()
            && one.mode_since.is_none()
            && one.institutions.is_none()
            && one.first_production_on.is_none()
            && one.automation.is_none()
            && one.remark.is_empty();
        if !is_blank {
            all.push(one);
        }
    }
    all
}

fn bucs(reading: &mut Reading<'_>, content: &ProfileContent, sector: Sector, lists: &Lists) -> Vec<BucProfile> {
    let of = |one: &BucProfile| lists.buc(&one.buc).and_then(|buc| buc.sector);
    let mut all = Vec::new();
    for (at, one) in content.bucs.iter().enumerate() {
        // What the form has no fields for stays: other sectors, other roles, codes of no list that are not taken away.
        let has_fields = of(one) == Some(sector) && ROLES.contains(&one.role);
        if !has_fields && !reading.is_removed(&format!("bucs-{at}-remove")) {
            all.push(one.clone());
        }
    }
    for buc in lists.bucs.iter().filter(|buc| buc.sector == Some(sector)) {
        for role in ROLES {
            let id = |field: &str| format!("bucs-{}-{role}-{field}", buc.code);
            let planned_on = reading.day(&id("plannedOn"));
            let actual_on = reading.day(&id("actualOn"));
            let remark = reading.texts(&id("remark"), content.buc(&buc.code, role).map(|one| &one.remark));
            match BucStatus::parse(reading.value(&id("status"))) {
                Ok(status) => {
                    all.push(BucProfile { buc: buc.code.clone(), role, status, planned_on, actual_on, remark });
                }
                Err(_) if planned_on.is_some() || actual_on.is_some() || !remark.is_empty() => {
                    let message = Message::plain("profile-status-needed", "Say how far it is.");
                    reading.wrong(&id("status"), "MISSING", message);
                }
                Err(_) => {}
            }
        }
    }
    all
}

fn operation(reading: &mut Reading<'_>, run: &Operation) -> Operation {
    let mut links = Vec::new();
    for at in 0..reading.rows(|at| format!("operation-links-{at}-url")) {
        let id = |field: &str| format!("operation-links-{at}-{field}");
        let kept = run.links.get(at);
        let one = ProfileLink {
            title: reading.texts(&id("title"), kept.map(|one| &one.title)),
            url: reading.value(&id("url")).to_owned(),
        };
        let is_blank = one.title.is_empty() && one.url.is_empty();
        if !is_blank && !reading.is_removed(&id("remove")) {
            links.push(one);
        }
    }
    let languages = reading.value("operation-languages").split([' ', ',', ';']).filter(|part| !part.is_empty());
    Operation {
        languages: languages.map(str::to_owned).collect(),
        cdm_version: reading.some("operation-cdmVersion"),
        next_cdm_version: reading.some("operation-nextCdmVersion"),
        migration_on: reading.day("operation-migrationOn"),
        fallback: reading.texts("operation-fallback", Some(&run.fallback)),
        limitations: reading.texts("operation-limitations", Some(&run.limitations)),
        links,
    }
}
