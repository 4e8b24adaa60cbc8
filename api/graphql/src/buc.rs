//! Business use cases, documents and sectors.

use crate::error::{Result, refuse};
use crate::kind::{Participation, Sector};
use async_graphql::{Context, ID, Object};
use domain::{Ctx, country, model};

/// A business use case: a small protocol between institutions.
pub(crate) struct Buc(pub(crate) model::Buc);

/// A business use case: a small protocol between institutions.
#[Object]
impl Buc {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("buc:{}", self.0.code))
    }

    /// Code such as `FB_BUC_01`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// English title.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Its sector; null for administrative and system rows, which are reference only.
    async fn sector(&self) -> Option<Sector> {
        self.0.sector.map(Into::into)
    }

    /// Bilateral or multilateral; null for reference rows.
    async fn participation(&self) -> Option<Participation> {
        self.0.participation.map(Into::into)
    }

    /// The documents it can start with.
    async fn starts_with(&self, context: &Context<'_>) -> Result<Vec<Sed>> {
        seds(context, &self.0.starts_with.0)
    }

    /// All documents of its own sector that are exchanged inside it.
    async fn documents(&self, context: &Context<'_>) -> Result<Vec<Sed>> {
        seds(context, &self.0.documents.0)
    }

    /// The horizontal documents that may be exchanged inside it.
    async fn horizontal_documents(&self, context: &Context<'_>) -> Result<Vec<Sed>> {
        seds(context, &self.0.horizontal_documents.0)
    }

    /// The administrative documents of its definition.
    async fn administrative_documents(&self, context: &Context<'_>) -> Result<Vec<Sed>> {
        seds(context, &self.0.administrative_documents.0)
    }

    /// Whether a counterparty may remove only itself from the case.
    async fn counterparty_removes_only_itself(&self) -> bool {
        self.0.counterparty_removes_only_itself
    }
}

fn seds(context: &Context<'_>, codes: &[String]) -> Result<Vec<Sed>> {
    let moment = context.data::<Ctx>()?.moment();
    Ok(codes.iter().filter_map(|code| moment.snapshot().lists.sed(code)).cloned().map(Sed).collect())
}

/// A structured electronic document.
pub(crate) struct Sed(pub(crate) model::Sed);

/// A structured electronic document.
#[Object]
impl Sed {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("sed:{}", self.0.code))
    }

    /// Code such as `F001`.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// English title; trust the code more when the confidence is `low`.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// How sure the title is: `high`, `medium` or `low`.
    async fn title_confidence(&self) -> &str {
        &self.0.title_confidence
    }

    /// Its sector; null for the administrative documents.
    async fn sector(&self) -> Option<Sector> {
        self.0.sector.map(Into::into)
    }

    /// The business use cases it starts; empty when it is only sent inside running ones.
    async fn starts(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        bucs(context, &self.0.starts.0)
    }

    /// The business use cases of its sector in which it is used.
    async fn used_in(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        bucs(context, &self.0.used_in.0)
    }
}

/// The business use cases of these codes; codes nobody knows are left out.
pub(crate) fn bucs<'a>(context: &Context<'_>, codes: impl IntoIterator<Item = &'a String>) -> Result<Vec<Buc>> {
    let moment = context.data::<Ctx>()?.moment();
    Ok(codes.into_iter().filter_map(|code| moment.snapshot().lists.buc(code)).cloned().map(Buc).collect())
}

/// A sector with its name and business use cases.
pub(crate) struct SectorInfo(domain::value::Sector);

/// A sector with its name and business use cases.
#[Object]
impl SectorInfo {
    /// The sector.
    async fn code(&self) -> Sector {
        self.0.into()
    }

    /// English name.
    async fn name(&self) -> &'static str {
        domain::institution::sector_name(self.0)
    }

    /// Its business use cases.
    async fn bucs(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        let found = country::bucs(context.data::<Ctx>()?, Some(self.0), None).map_err(refuse)?;
        Ok(found.into_iter().map(Buc).collect())
    }
}

/// Code lists of sectors, business use cases and documents.
#[derive(Default)]
pub(crate) struct BucQuery;

#[Object]
impl BucQuery {
    /// The nine sectors.
    async fn sectors(&self) -> Vec<SectorInfo> {
        domain::value::Sector::ALL.iter().copied().map(SectorInfo).collect()
    }

    /// The 99 business use cases, of one sector or started by one document. A document that starts none is refused with
    /// SED_STARTS_NO_BUC.
    async fn bucs(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only of this sector.")] sector: Option<Sector>,
        #[graphql(desc = "Only those this document (SED code) starts.")] starts_with: Option<String>,
    ) -> Result<Vec<Buc>> {
        let ctx = context.data::<Ctx>()?;
        let found = country::bucs(ctx, sector.map(Into::into), starts_with.as_deref()).map_err(refuse)?;
        Ok(found.into_iter().map(Buc).collect())
    }

    /// A business use case by code; `AW_BUC_4c` and `aw_buc_04C` are the same.
    async fn buc(&self, context: &Context<'_>, #[graphql(desc = "Its code.")] code: String) -> Result<Option<Buc>> {
        Ok(country::buc(context.data::<Ctx>()?, &code).map(Buc))
    }

    /// All structured electronic documents, of one sector when given.
    async fn seds(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only of this sector.")] sector: Option<Sector>,
    ) -> Result<Vec<Sed>> {
        Ok(country::seds(context.data::<Ctx>()?, sector.map(Into::into)).into_iter().map(Sed).collect())
    }

    /// A structured electronic document by code.
    async fn sed(&self, context: &Context<'_>, #[graphql(desc = "Its code.")] code: String) -> Result<Option<Sed>> {
        Ok(country::sed(context.data::<Ctx>()?, &code).map(Sed))
    }
}
