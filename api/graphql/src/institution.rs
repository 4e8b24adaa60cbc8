//! Institutions: the list, one by code, and everything about one.

use crate::competence::{CompetenceConnection, Receivability};
use crate::country::{Country, Network};
use crate::error::{Result, refuse};
use crate::kind::{CodeStatus, InstitutionFunction, InstitutionOrder, MatchKind, Role, Sector, ValidityStatus};
use crate::name::{Area, Name, Validity, names};
use crate::page::{PageInfo, request};
use crate::scalar::{Date, Seq};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::NaiveDate;
use domain::institution::{Filter, Find, Found, Lookup, explain, find, get};
use domain::{Ctx, Hit, Link, Moment, Record, Viewer};
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

/// What a list of institutions is narrowed to: OR inside a list, AND between fields. `sectors`, `bucs`, `roles` and `ready`
/// must hold on the same competence.
#[derive(Debug, Default, InputObject)]
pub(crate) struct InstitutionFilter {
    /// Country codes in any of their forms.
    countries: Option<Vec<String>>,
    /// Sectors.
    sectors: Option<Vec<Sector>>,
    /// BUC codes.
    bucs: Option<Vec<String>>,
    /// Roles.
    roles: Option<Vec<Role>>,
    /// Functions.
    functions: Option<Vec<InstitutionFunction>>,
    /// Network codes.
    networks: Option<Vec<String>>,
    /// A town, region or area code that must be covered.
    place: Option<String>,
    /// Standing on the day; current only when nothing is said.
    status: Option<Vec<ValidityStatus>>,
    /// Whether the competence is ready.
    ready: Option<bool>,
}

fn into<A: Into<B>, B>(list: Option<Vec<A>>) -> Vec<B> {
    list.unwrap_or_default().into_iter().map(Into::into).collect()
}

impl From<InstitutionFilter> for Filter {
    fn from(filter: InstitutionFilter) -> Self {
        Self {
            countries: filter.countries.unwrap_or_default(),
            sectors: into(filter.sectors),
            bucs: filter.bucs.unwrap_or_default(),
            roles: into(filter.roles),
            functions: into(filter.functions),
            networks: filter.networks.unwrap_or_default(),
            place: filter.place,
            status: into(filter.status),
            ready: filter.ready,
        }
    }
}

/// How an entry matched the text.
#[derive(Debug, SimpleObject)]
pub(crate) struct Match {
    /// The tier.
    kind: MatchKind,
    /// The match in words.
    explanation: String,
    /// 0 to 100.
    score: f32,
}

/// One entry of a list of institutions.
#[derive(SimpleObject)]
pub(crate) struct InstitutionEdge {
    /// Where the entry stands in the list.
    cursor: String,
    /// The institution.
    node: Institution,
    /// How it matched; null when no text was asked.
    #[graphql(name = "match")]
    found: Option<Match>,
}

/// One value of a facet.
#[derive(Debug, SimpleObject)]
pub(crate) struct FacetValue {
    /// The value as the filter takes it.
    value: String,
    /// English label.
    label: String,
    /// How many entries have it; the filter of the same dimension is ignored.
    count: u32,
}

/// How often each value occurs in the whole list.
#[derive(Debug, SimpleObject)]
pub(crate) struct InstitutionFacets {
    /// By country.
    countries: Vec<FacetValue>,
    /// By sector.
    sectors: Vec<FacetValue>,
    /// By BUC.
    bucs: Vec<FacetValue>,
    /// By function.
    functions: Vec<FacetValue>,
    /// By network.
    networks: Vec<FacetValue>,
}

impl From<domain::institution::FacetValues> for InstitutionFacets {
    fn from(values: domain::institution::FacetValues) -> Self {
        let list = |values: Vec<domain::institution::FacetValue>| {
            values
                .into_iter()
                .map(|value| FacetValue { value: value.value, label: value.label, count: value.count })
                .collect()
        };
        Self {
            countries: list(values.countries),
            sectors: list(values.sectors),
            bucs: list(values.bucs),
            functions: list(values.functions),
            networks: list(values.networks),
        }
    }
}

/// A page of a list of institutions.
pub(crate) struct InstitutionConnection {
    found: Found,
    moment: Arc<Moment>,
}

impl InstitutionConnection {
    fn institution(&self, hit: &Hit) -> Institution {
        Institution { record: Arc::clone(&hit.record), moment: Arc::clone(&self.moment), on: self.found.on }
    }
}

/// A page of a list of institutions.
#[Object]
impl InstitutionConnection {
    /// The entries with cursors and how they matched.
    async fn edges(&self) -> Vec<InstitutionEdge> {
        let entries = &self.found.page.entries;
        entries
            .iter()
            .map(|(cursor, hit)| InstitutionEdge {
                cursor: cursor.clone(),
                node: self.institution(hit),
                found: hit.found.as_ref().map(|found| Match {
                    kind: found.kind.into(),
                    explanation: explain(hit, &self.found.text).map(|why| why.english.into_owned()).unwrap_or_default(),
                    score: found.score,
                }),
            })
            .collect()
    }

    /// The institutions of the page.
    async fn nodes(&self) -> Vec<Institution> {
        self.found.page.entries.iter().map(|(_, hit)| self.institution(hit)).collect()
    }

    /// Where the page stands in the list.
    async fn page_info(&self) -> PageInfo {
        PageInfo::of(&self.found.page)
    }

    /// Entries in the whole list.
    async fn total_count(&self) -> usize {
        self.found.page.total
    }

    /// How often each value occurs in the whole list.
    async fn facets(&self) -> Option<InstitutionFacets> {
        self.found.facets.clone().map(Into::into)
    }

    /// The last change the list knows of.
    async fn as_of(&self) -> Seq {
        self.found.as_of.into()
    }
}

/// The directory.
#[derive(Default)]
pub(crate) struct InstitutionQuery;

#[Object]
impl InstitutionQuery {
    /// Institutions by text and filter. Without `status` only current ones; a text that is a code also finds ended and upcoming entries.
    #[expect(clippy::too_many_arguments, reason = "the arguments of the contract")]
    async fn institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Code, acronym, name or place, in any language or script.")] text: Option<String>,
        #[graphql(desc = "What to narrow to.")] filter: Option<InstitutionFilter>,
        #[graphql(desc = "The day asked about; today in Brussels when none is given.")] on: Option<Date>,
        #[graphql(desc = "Order of the list.")] order_by: Option<InstitutionOrder>,
        #[graphql(desc = "The first so many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "Behind this cursor.")] after: Option<String>,
        #[graphql(desc = "The last so many, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<InstitutionConnection> {
        let ctx = context.data::<Ctx>()?;
        let asked = Find {
            text,
            filter: filter.unwrap_or_default().into(),
            on: on.map(|on| on.0),
            order: order_by.map(Into::into).unwrap_or_default(),
            page: request(first, after, last, before),
            facets: context.look_ahead().field("facets").exists(),
        };
        let moment = ctx.moment();
        let found = find(ctx, context.data::<Viewer>()?, &asked).map_err(refuse)?;
        Ok(InstitutionConnection { found, moment })
    }

    /// One institution by its code, current or not. A code nobody has gives null and the error UNKNOWN_CODE with suggestions.
    async fn institution(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Code `CC:NATIONALID`; GB: and GR: are accepted.")] code: String,
        #[graphql(desc = "The day it is described on; today in Brussels when none is given.")] on: Option<Date>,
    ) -> Result<Option<Institution>> {
        let ctx = context.data::<Ctx>()?;
        let moment = ctx.moment();
        match get(ctx, context.data::<Viewer>()?, &code).map_err(refuse)? {
            Lookup::Found(record, _) => {
                Ok(Some(Institution { record, moment, on: on.map_or_else(|| ctx.today(), |on| on.0) }))
            }
            Lookup::Unknown(problem) => Err(refuse(problem.into())),
        }
    }
}
