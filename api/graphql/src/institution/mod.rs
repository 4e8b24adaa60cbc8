//! Institutions: the list, one by code, and everything about one.

mod list;

pub(crate) use list::{FacetValue, InstitutionQuery, Match};

use crate::competence::{CompetenceConnection, Receivability};
use crate::country::{Country, Network};
use crate::error::{Result, refuse};
use crate::kind::{CodeStatus, InstitutionFunction, Role, Sector, ValidityStatus};
use crate::name::{Area, Name, Validity, names};
use crate::page::request;
use crate::scalar::Date;
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::NaiveDate;
use domain::{Ctx, Link, Moment, Record, Viewer};
use std::sync::Arc;

/// An institution, described on one day.
#[derive(Clone)]
pub(crate) struct Institution {
    pub(crate) record: Arc<Record>,
    pub(crate) moment: Arc<Moment>,
    pub(crate) on: NaiveDate,
}

/// A social security institution, described on the day asked about.
#[Object]
impl Institution {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("institution:{}", self.record.id()))
    }

    /// Code `CC:NATIONALID`, to be used in EESSI; case-sensitive.
    async fn code(&self) -> &str {
        self.record.code()
    }

    /// The part of the code behind the colon.
    async fn national_id(&self) -> &str {
        &self.record.institution.national_id
    }

    /// Whether the code is the one in use or a stand-in of the demonstration set.
    async fn code_status(&self) -> CodeStatus {
        self.record.institution.code_status.into()
    }

    /// Its country.
    async fn country(&self) -> Option<Country> {
        self.moment.snapshot().lists.country(self.record.country).cloned().map(Country)
    }

    /// Acronym; often shared by many institutions.
    async fn acronym(&self) -> &str {
        &self.record.revision(self.on).acronym
    }

    /// Its name in a language (ISO 639-1), else its official name, else English, else any.
    async fn name(&self, #[graphql(desc = "ISO 639-1 code of the wanted language.")] language: Option<String>) -> &str {
        self.record.revision(self.on).names.text(language.as_deref())
    }

    /// All its names with language and kind.
    async fn names(&self) -> Vec<Name> {
        names(&self.record.revision(self.on).names)
    }

    /// Its functions, each with the sectors it is held in (none listed: all its sectors).
    async fn functions(&self) -> Vec<FunctionIn> {
        let held = &self.record.revision(self.on).functions.0;
        held.iter()
            .map(|held| FunctionIn {
                function: held.function.into(),
                sectors: held.sectors.iter().copied().map(Into::into).collect(),
            })
            .collect()
    }

    /// The sectors it works in on the day, from its competences.
    async fn sectors(&self) -> Vec<Sector> {
        let sectors = domain::institution::sectors(&self.moment.snapshot().lists, &self.record, self.on);
        sectors.into_iter().map(Into::into).collect()
    }

    /// Whether it is a liaison body in some sector.
    async fn is_liaison_body(&self) -> bool {
        domain::institution::is_liaison_body(&self.record, self.on)
    }

    /// The network it belongs to.
    async fn network(&self) -> Option<Network> {
        let code = self.record.revision(self.on).network.as_deref()?;
        self.moment.snapshot().lists.network(code).cloned().map(Network)
    }

    /// The areas it covers; empty means not stated.
    async fn areas(&self) -> Vec<Area> {
        Area::list(&self.moment, &self.record.revision(self.on).areas.0)
    }

    /// From when to when it is valid.
    async fn validity(&self) -> Validity {
        self.record.validity().into()
    }

    /// Where it stands on the day.
    async fn status(&self) -> ValidityStatus {
        self.record.status(self.on).into()
    }

    /// Its competences on a day (the day of the query when none is given), by BUC, role and first day.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn competences(
        &self,
        #[graphql(desc = "Only of this sector.")] sector: Option<Sector>,
        #[graphql(desc = "Only of this BUC.")] buc: Option<String>,
        #[graphql(desc = "Only in this role.")] role: Option<Role>,
        #[graphql(desc = "Only those that hold on this day.")] on: Option<Date>,
        #[graphql(desc = "True lists past and future ones too.")] history: Option<bool>,
        #[graphql(desc = "At most so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
    ) -> Result<CompetenceConnection> {
        let day = on.map_or(self.on, |on| on.0);
        let asked = domain::competence::Asked {
            sector: sector.map(Into::into),
            buc,
            role: role.map(Into::into),
            on: (!history.unwrap_or_default()).then_some(day),
        };
        CompetenceConnection::new(self, &asked, &request(first, after, None, None)).map_err(refuse)
    }

    /// Whether it can receive a business use case as counterparty, with the reason when it cannot.
    async fn can_receive(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Code of the BUC.")] buc: String,
        #[graphql(desc = "The day; the day of the query when none is given.")] on: Option<Date>,
        #[graphql(desc = "A town, region or area code that must be covered.")] place: Option<String>,
        #[graphql(desc = "The sender's country, which needs a ready case owner.")] from_country: Option<String>,
    ) -> Result<Receivability> {
        let ctx = context.data::<Ctx>()?;
        let day = on.map_or(self.on, |on| on.0);
        let found = domain::competence::can_receive(
            ctx,
            &self.record,
            &buc,
            Some(day),
            place.as_deref(),
            from_country.as_deref(),
        );
        Ok(found.map_err(refuse)?.into())
    }

    /// Addresses; empty means not stated.
    async fn addresses(&self) -> Vec<Address> {
        let addresses = &self.record.revision(self.on).addresses.0;
        addresses
            .iter()
            .map(|address| Address {
                street: address.street.clone(),
                postcode: address.postcode.clone(),
                town: address.town.clone(),
                visitor: address.visitor,
            })
            .collect()
    }

    /// Telephone, fax, e-mail and web; empty lists mean not stated.
    async fn contacts(&self) -> Contacts {
        let contacts = &self.record.revision(self.on).contacts;
        Contacts {
            phones: contacts.phones.clone(),
            faxes: contacts.faxes.clone(),
            emails: contacts.emails.clone(),
            urls: contacts.urls.clone(),
            persons: contacts
                .persons
                .iter()
                .filter(|person| person.until > self.on)
                .map(|person| ContactPerson {
                    name: person.name.clone(),
                    phone: person.phone.clone(),
                    email: person.email.clone(),
                    until: Date(person.until),
                })
                .collect(),
        }
    }

    /// The access point it is connected through on the day; null means not stated.
    async fn access_point(&self) -> Option<AccessPoint> {
        let connection = self.record.connections.iter().find(|connection| connection.validity.contains(self.on))?;
        Some(AccessPoint { code: connection.access_point.code.clone(), names: names(&connection.access_point.names) })
    }

    /// Who follows it, for the whole or a part.
    async fn successors(&self, context: &Context<'_>) -> Result<Vec<Succession>> {
        self.links(context, &self.record.successors)
    }

    /// Whom it follows, for the whole or a part.
    async fn predecessors(&self, context: &Context<'_>) -> Result<Vec<Succession>> {
        self.links(context, &self.record.predecessors)
    }

    /// The routers in front of it.
    async fn routed_by(&self, context: &Context<'_>) -> Result<Vec<Succession>> {
        self.links(context, &self.record.routed_by)
    }

    /// The institutions behind it, when it is a router.
    async fn routes(&self, context: &Context<'_>) -> Result<Vec<Succession>> {
        self.links(context, &self.record.routes)
    }

    /// The day on which its country last said that the entry is right; null when it never did.
    async fn confirmed_on(&self) -> Option<Date> {
        self.record.institution.confirmed_on.map(Date)
    }

    /// Counts the saves of the entry, from 1.
    async fn version(&self) -> i32 {
        self.record.institution.version
    }
}

impl Institution {
    fn links(&self, context: &Context<'_>, links: &[Link]) -> Result<Vec<Succession>> {
        let viewer = context.data::<Viewer>()?;
        let found = links
            .iter()
            .filter_map(|link| {
                let record = domain::institution::linked(&self.moment, viewer, link)?;
                let institution = Institution { record, moment: Arc::clone(&self.moment), on: self.on };
                Some(Succession { institution, on: link.on.map(Date), scope: link.scope.clone() })
            })
            .collect();
        Ok(found)
    }
}

/// A function and the sectors it is held in.
#[derive(Debug, SimpleObject)]
pub(crate) struct FunctionIn {
    /// The function.
    function: InstitutionFunction,
    /// The sectors; none listed means all sectors of the institution.
    sectors: Vec<Sector>,
}

/// A postal or visiting address.
#[derive(Debug, SimpleObject)]
pub(crate) struct Address {
    /// Street and number.
    street: Option<String>,
    /// Postal code.
    postcode: Option<String>,
    /// Town, in the local form.
    town: Option<String>,
    /// True for the address visitors go to.
    visitor: bool,
}

/// A person to ask, until a day.
#[derive(Debug, SimpleObject)]
pub(crate) struct ContactPerson {
    /// Name.
    name: String,
    /// Telephone number.
    phone: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// First day on which the person is no longer shown.
    until: Date,
}

/// How to reach an institution.
#[derive(Debug, SimpleObject)]
pub(crate) struct Contacts {
    /// Telephone numbers.
    phones: Vec<String>,
    /// Fax numbers.
    faxes: Vec<String>,
    /// E-mail addresses.
    emails: Vec<String>,
    /// Web sites.
    urls: Vec<String>,
    /// Persons to ask, each until a day.
    persons: Vec<ContactPerson>,
}

/// An access point: where a country is connected.
#[derive(Debug, SimpleObject)]
pub(crate) struct AccessPoint {
    /// Its code.
    code: String,
    /// Its names.
    names: Vec<Name>,
}

/// The other end of a succession or routing.
#[derive(SimpleObject)]
pub(crate) struct Succession {
    /// The institution at the other end.
    institution: Institution,
    /// Day from which it holds.
    on: Option<Date>,
    /// What part it is about; null means the whole.
    scope: Option<String>,
}
