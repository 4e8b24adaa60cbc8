//! Countries and their networks.

use crate::error::{Result, refuse};
use crate::kind::Sector;
use crate::name::{Name, names};
use async_graphql::{Context, ID, Object};
use domain::{Ctx, model};

/// A country that takes part in EESSI.
pub(crate) struct Country(pub(crate) model::Country);

/// A country that takes part in EESSI.
#[Object]
impl Country {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("country:{}", self.0.code))
    }

    /// EESSI code: `EL` for Greece, `UK` for the United Kingdom.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// ISO 3166-1 alpha-2 code.
    async fn iso_code(&self) -> &str {
        &self.0.iso_code
    }

    /// Its name in a language (ISO 639-1), else in English.
    async fn name(&self, #[graphql(desc = "ISO 639-1 code of the wanted language.")] language: Option<String>) -> &str {
        language
            .and_then(|language| self.0.names.0.iter().find(|name| name.language == language))
            .map_or(&self.0.name, |name| &name.text)
    }

    /// All its names.
    async fn names(&self) -> Vec<Name> {
        names(&self.0.names)
    }

    /// Official languages, ISO 639-1.
    async fn languages(&self) -> &[String] {
        &self.0.languages.0
    }

    /// Its networks of institutions.
    async fn networks(&self, context: &Context<'_>) -> Result<Vec<Network>> {
        let moment = context.data::<Ctx>()?.moment();
        let own = moment.snapshot().lists.networks.iter().filter(|network| network.country == self.0.code);
        Ok(own.cloned().map(Network).collect())
    }
}

/// Bodies of one country that share a task.
pub(crate) struct Network(pub(crate) model::Network);

/// Bodies of one country that share a task, such as all health funds of a scheme.
#[Object]
impl Network {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("network:{}", self.0.code))
    }

    /// Code such as `PL-ZUS`, as the filter takes it.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Acronym, possibly in another script.
    async fn acronym(&self) -> &str {
        &self.0.acronym
    }

    /// Its name in a language (ISO 639-1), else its national name.
    async fn name(&self, #[graphql(desc = "ISO 639-1 code of the wanted language.")] language: Option<String>) -> &str {
        self.0.names.text(language.as_deref())
    }

    /// Sectors it works in.
    async fn sectors(&self) -> Vec<Sector> {
        self.0.sectors.0.iter().copied().map(Into::into).collect()
    }

    /// Public web sites.
    async fn websites(&self) -> &[String] {
        &self.0.websites.0
    }
}

/// The 32 countries.
#[derive(Default)]
pub(crate) struct CountryQuery;

#[Object]
impl CountryQuery {
    /// The 32 countries that take part in EESSI.
    async fn countries(&self, context: &Context<'_>) -> Result<Vec<Country>> {
        let moment = context.data::<Ctx>()?.moment();
        Ok(moment.snapshot().lists.countries.iter().cloned().map(Country).collect())
    }

    /// A country by its EESSI, ISO alpha-2 or alpha-3 code.
    async fn country(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "EL, GR, GRC, ...")] code: String,
    ) -> Result<Option<Country>> {
        Ok(domain::country::get(context.data::<Ctx>()?, &code).map_err(refuse)?.map(Country))
    }
}
