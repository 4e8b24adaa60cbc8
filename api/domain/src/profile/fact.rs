//! A profile taken apart into single facts, each with an address of its own: what is compared, counted and written into files.

use chrono::NaiveDate;
use entities::value::{OfficeRole, ProfileContent, Role, Sector, Texts};

/// A part of a profile, as its page shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// Who is responsible.
    Governance,
    /// How the country is connected.
    Architecture,
    /// How each sector works.
    Sectors,
    /// How far each BUC is.
    Bucs,
    /// How it works day by day.
    Operation,
}

impl Section {
    /// All, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Governance, Self::Architecture, Self::Sectors, Self::Bucs, Self::Operation];

    /// The name in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Governance => "governance",
            Self::Architecture => "architecture",
            Self::Sectors => "sectors",
            Self::Bucs => "bucs",
            Self::Operation => "operation",
        }
    }
}

macro_rules! items {
    ($($(#[$doc:meta])* $name:ident = $section:ident, $field:literal, $english:literal;)+) => {
        /// What a fact is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Item { $($(#[$doc])* $name,)+ }

        impl Item {
            /// All, in the order of the page.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The part of the profile it belongs to.
            pub fn section(self) -> Section {
                match self { $(Self::$name => Section::$section,)+ }
            }

            /// Its name in paths.
            pub fn field(self) -> &'static str {
                match self { $(Self::$name => $field,)+ }
            }

            /// What it is called in English.
            pub fn english(self) -> &'static str {
                match self { $(Self::$name => $english,)+ }
            }

            /// The name of its text for people.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => concat!("profile-item-", stringify!($name)),)+ }
            }
        }
    };
}

items! {
    /// Day from which the description holds.
    ValidFrom = Governance, "validFrom", "Valid from";
    /// What an office is called.
    Office = Governance, "name", "Name";
    /// The office's code in the directory.
    OfficeInstitution = Governance, "institution", "Institution";
    /// The access point it is the contact of.
    OfficeAccessPoint = Governance, "accessPoint", "Access point";
    /// Its mailbox.
    OfficeMailbox = Governance, "mailbox", "Mailbox";
    /// Its web site.
    OfficeUrl = Governance, "url", "Web site";
    /// One hub or several access points.
    Topology = Architecture, "topology", "Topology";
    /// What an access point is called.
    AccessPoint = Architecture, "name", "Access point";
    /// Who operates it.
    AccessPointOperator = Architecture, "operator", "Operated by";
    /// The operator's code.
    AccessPointInstitution = Architecture, "institution", "Operator in the directory";
    /// Whether there is a gateway.
    HasGateway = Architecture, "hasGateway", "National gateway";
    /// What the gateway is.
    Gateway = Architecture, "gateway", "About the gateway";
    /// A routing application and the sectors it routes.
    Router = Architecture, "sectors", "Sectors routed";
    /// What it does.
    RouterRemark = Architecture, "remark", "About the router";
    /// Who operates RINA.
    RinaOperation = Architecture, "rinaOperation", "RINA is operated";
    /// Who that is.
    RinaOperator = Architecture, "rinaOperator", "Operator of RINA";
    /// The version of RINA.
    RinaVersion = Architecture, "rinaVersion", "Version of RINA";
    /// A national application and the sectors it serves.
    Application = Architecture, "sectors", "Sectors served";
    /// Who owns it.
    ApplicationOwner = Architecture, "owner", "Owned by";
    /// Since when it takes the place of RINA.
    ReplacesRinaSince = Architecture, "replacesRinaSince", "Replaces RINA since";
    /// By what cases of a sector are handled.
    Mode = Sectors, "mode", "Mode";
    /// Since when.
    ModeSince = Sectors, "modeSince", "Since";
    /// How many institutions are connected.
    Institutions = Sectors, "institutions", "Institutions connected";
    /// First day in production.
    FirstProduction = Sectors, "firstProductionOn", "First day in production";
    /// How much is done by machine.
    Automation = Sectors, "automation", "Automation";
    /// What else is to be known of the sector.
    SectorRemark = Sectors, "remark", "Remark";
    /// How far a BUC is.
    Status = Bucs, "status", "Status";
    /// The day that is planned.
    PlannedOn = Bucs, "plannedOn", "Planned for";
    /// The day on which production began.
    ActualOn = Bucs, "actualOn", "In production since";
    /// What else is to be known of the BUC.
    BucRemark = Bucs, "remark", "Remark";
    /// The version of the Common Data Model.
    CdmVersion = Operation, "cdmVersion", "Common Data Model in production";
    /// The next one.
    NextCdmVersion = Operation, "nextCdmVersion", "Next Common Data Model";
    /// When the country moves to it.
    MigrationOn = Operation, "migrationOn", "Day of migration";
    /// What is done when the system is down.
    Fallback = Operation, "fallback", "When the system is down";
    /// Languages in which institutions work.
    Languages = Operation, "languages", "Working languages";
    /// What does not work as others would expect.
    Limitations = Operation, "limitations", "Known limitations";
    /// A page elsewhere.
    Link = Operation, "title", "Link";
}

/// What in particular a fact is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum About {
    /// The country as a whole.
    Country,
    /// The so-manieth office of a role, from 1.
    Office(OfficeRole, usize),
    /// The so-manieth access point, from 1.
    AccessPoint(usize),
    /// A router by its code.
    Router(String),
    /// A national application by its name.
    Application(String),
    /// A sector.
    Sector(Sector),
    /// A BUC in a role.
    Buc(String, Role),
    /// A page elsewhere, by its address.
    Link(String),
}

/// What is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text in several languages.
    Texts(Texts),
    /// A text that is the same in every language: a code, a version, an address.
    Plain(String),
    /// A word of a vocabulary, by the vocabulary's name and its own.
    Word(&'static str, &'static str),
    /// A day.
    Day(NaiveDate),
    /// A number.
    Count(u32),
    /// Yes or no.
    Is(bool),
    /// Sectors.
    Sectors(Vec<Sector>),
    /// Languages, ISO 639-1.
    Languages(Vec<String>),
}

/// One fact of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its address, such as `sectors.P.mode`: the same in every profile.
    pub path: String,
    /// What it is about.
    pub item: Item,
    /// Of what in particular.
    pub about: About,
    /// What is stated.
    pub value: Value,
}

impl About {
    fn path(&self, item: Item) -> String {
        let section = item.section().as_str();
        match self {
            Self::Country => section.to_owned(),
            Self::Office(role, at) => format!("{section}.{role}.{at}"),
            Self::AccessPoint(at) => format!("{section}.accessPoints.{at}"),
            Self::Router(code) => format!("{section}.routers.{code}"),
            Self::Application(name) => format!("{section}.applications.{name}"),
            Self::Sector(sector) => format!("{section}.{sector}"),
            Self::Buc(buc, role) => format!("{section}.{buc}.{role}"),
            Self::Link(url) => format!("{section}.links.{url}"),
        }
    }

    /// What it is in English; empty for the country as a whole.
    pub fn english(&self) -> String {
        let words = |text: &str| text.to_lowercase().replace('_', " ");
        match self {
            Self::Country => String::new(),
            Self::Office(role, 1) => words(role.as_str()),
            Self::Office(role, at) => format!("{} {at}", words(role.as_str())),
            Self::AccessPoint(at) => format!("access point {at}"),
            Self::Router(code) => format!("router {code}"),
            Self::Application(name) => name.clone(),
            Self::Sector(sector) => crate::institution::sector_name(*sector).to_owned(),
            Self::Buc(buc, role) => format!("{buc}, {}", words(role.as_str())),
            Self::Link(url) => url.clone(),
        }
    }
}

/// What a fact is called in English.
pub fn label(item: Item, about: &About) -> String {
    match about.english() {
        empty if empty.is_empty() => item.english().to_owned(),
        about => format!("{}: {about}", item.english()),
    }
}

impl Value {
    /// The value as a file or a program takes it; texts in their original language first.
    pub fn plain(&self, original: &str) -> String {
        match self {
            Self::Texts(texts) => texts.best(original, original).map(|text| text.text.clone()).unwrap_or_default(),
            Self::Plain(text) => text.clone(),
            Self::Word(_, word) => (*word).to_owned(),
            Self::Day(day) => day.to_string(),
            Self::Count(count) => count.to_string(),
            Self::Is(is) => is.to_string(),
            Self::Sectors(sectors) => sectors.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(" "),
            Self::Languages(languages) => languages.join(" "),
        }
    }
}

struct Facts(Vec<Fact>);

impl Facts {
    fn put(&mut self, item: Item, about: &About, value: Option<Value>) {
        let Some(value) = value else { return };
        let is_empty = match &value {
            Value::Texts(texts) => texts.is_empty(),
            Value::Plain(text) => text.trim().is_empty(),
            Value::Languages(list) => list.is_empty(),
            _ => false,
        };
        if !is_empty {
            let path = format!("{}.{}", about.path(item), item.field());
            self.0.push(Fact { path, item, about: about.clone(), value });
        }
    }

    fn texts(&mut self, item: Item, about: &About, texts: &Texts) {
        self.put(item, about, Some(Value::Texts(texts.clone())));
    }

    fn day(&mut self, item: Item, about: &About, day: Option<NaiveDate>) {
        self.put(item, about, day.map(Value::Day));
    }

    fn text(&mut self, item: Item, about: &About, text: Option<&String>) {
        self.put(item, about, text.map(|text| Value::Plain(text.clone())));
    }
}

/// Everything a profile states, in the order of its page. What is not stated is left out.
pub fn facts(content: &ProfileContent) -> Vec<Fact> {
    let mut facts = Facts(Vec::new());
    facts.day(Item::ValidFrom, &About::Country, content.valid_from);
    for (at, office) in content.offices.iter().enumerate() {
        let before = content.offices[..at].iter().filter(|other| other.role == office.role).count();
        let about = About::Office(office.role, before + 1);
        facts.texts(Item::Office, &about, &office.name);
        facts.text(Item::OfficeInstitution, &about, office.institution.as_ref());
        facts.text(Item::OfficeAccessPoint, &about, office.access_point.as_ref());
        facts.text(Item::OfficeMailbox, &about, office.mailbox.as_ref());
        facts.text(Item::OfficeUrl, &about, office.url.as_ref());
    }
    architecture(content, &mut facts);
    let mut sectors: Vec<_> = content.sectors.iter().collect();
    sectors.sort_by_key(|one| one.sector);
    for one in sectors {
        let about = About::Sector(one.sector);
        facts.put(Item::Mode, &about, one.mode.map(|mode| Value::Word("mode", mode.as_str())));
        facts.day(Item::ModeSince, &about, one.mode_since);
        facts.put(Item::Institutions, &about, one.institutions.map(Value::Count));
        facts.day(Item::FirstProduction, &about, one.first_production_on);
        facts.put(Item::Automation, &about, one.automation.map(|one| Value::Word("automation", one.as_str())));
        facts.texts(Item::SectorRemark, &about, &one.remark);
    }
    for one in &content.bucs {
        let about = About::Buc(one.buc.clone(), one.role);
        facts.put(Item::Status, &about, Some(Value::Word("status", one.status.as_str())));
        facts.day(Item::PlannedOn, &about, one.planned_on);
        facts.day(Item::ActualOn, &about, one.actual_on);
        facts.texts(Item::BucRemark, &about, &one.remark);
    }
    let run = &content.operation;
    let about = About::Country;
    facts.text(Item::CdmVersion, &about, run.cdm_version.as_ref());
    facts.text(Item::NextCdmVersion, &about, run.next_cdm_version.as_ref());
    facts.day(Item::MigrationOn, &about, run.migration_on);
    facts.texts(Item::Fallback, &about, &run.fallback);
    facts.put(Item::Languages, &about, Some(Value::Languages(run.languages.clone())));
    facts.texts(Item::Limitations, &about, &run.limitations);
    for link in &run.links {
        facts.texts(Item::Link, &About::Link(link.url.clone()), &link.title);
    }
    facts.0
}

fn architecture(content: &ProfileContent, facts: &mut Facts) {
    let built = &content.architecture;
    let whole = About::Country;
    facts.put(Item::Topology, &whole, built.topology.map(|one| Value::Word("topology", one.as_str())));
    for (at, point) in built.access_points.iter().enumerate() {
        let about = About::AccessPoint(at + 1);
        facts.texts(Item::AccessPoint, &about, &point.name);
        facts.texts(Item::AccessPointOperator, &about, &point.operator);
        facts.text(Item::AccessPointInstitution, &about, point.institution.as_ref());
    }
    facts.put(Item::HasGateway, &whole, built.has_gateway.map(Value::Is));
    facts.texts(Item::Gateway, &whole, &built.gateway);
    for router in &built.routers {
        let about = About::Router(router.code.clone());
        facts.put(Item::Router, &about, Some(Value::Sectors(router.sectors.clone())));
        facts.texts(Item::RouterRemark, &about, &router.remark);
    }
    facts.put(Item::RinaOperation, &whole, built.rina_operation.map(|one| Value::Word("operation", one.as_str())));
    facts.texts(Item::RinaOperator, &whole, &built.rina_operator);
    facts.text(Item::RinaVersion, &whole, built.rina_version.as_ref());
    for one in &built.applications {
        let about = About::Application(one.name.clone());
        facts.put(Item::Application, &about, Some(Value::Sectors(one.sectors.clone())));
        facts.texts(Item::ApplicationOwner, &about, &one.owner);
        facts.day(Item::ReplacesRinaSince, &about, one.replaces_rina_since);
    }
}
