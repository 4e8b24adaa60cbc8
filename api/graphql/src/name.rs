//! Small objects that many types show: names, periods, areas.

use crate::kind::{AreaScheme, NameKind};
use crate::scalar::Date;
use async_graphql::{Object, SimpleObject};
use domain::value::{Names, Period};
use domain::{AreaAt, Moment};
use std::sync::Arc;

/// One name with its language and kind.
#[derive(Debug, Clone, SimpleObject)]
pub(crate) struct Name {
    /// ISO 639-1 language code.
    language: String,
    /// The name.
    text: String,
    /// What sort of name it is.
    kind: NameKind,
}

pub(crate) fn names(names: &Names) -> Vec<Name> {
    names
        .0
        .iter()
        .map(|name| Name { language: name.language.clone(), text: name.text.clone(), kind: name.kind.into() })
        .collect()
}

/// A half-open period of civil dates of Europe/Brussels.
#[derive(Debug, Clone, SimpleObject)]
pub(crate) struct Validity {
    /// First day that counts; null when unbounded.
    from: Option<Date>,
    /// First day that no longer counts; null when unbounded.
    to: Option<Date>,
}

impl From<Period> for Validity {
    fn from(period: Period) -> Self {
        Self { from: period.from.map(Date), to: period.to.map(Date) }
    }
}

/// A NUTS region, local administrative unit or national district.
pub(crate) struct Area {
    pub(crate) moment: Arc<Moment>,
    pub(crate) at: AreaAt,
}

impl Area {
    /// The areas with these codes, as far as they are known.
    pub(crate) fn list(moment: &Arc<Moment>, codes: &[String]) -> Vec<Self> {
        let geography = &moment.snapshot().lists.geography;
        codes
            .iter()
            .filter_map(|code| geography.area_at(code))
            .map(|at| Self { moment: Arc::clone(moment), at })
            .collect()
    }

    fn row(&self) -> &domain::model::Area {
        self.moment.snapshot().lists.geography.area(self.at)
    }
}

/// A NUTS region, local administrative unit or national district; the country's own code is the whole country.
#[Object]
impl Area {
    /// Its code.
    async fn code(&self) -> &str {
        &self.row().code
    }

    /// Its name in a language (ISO 639-1), else its native name.
    async fn name(&self, #[graphql(desc = "ISO 639-1 code of the wanted language.")] language: Option<String>) -> &str {
        self.row().names.text(language.as_deref())
    }

    /// All its names.
    async fn names(&self) -> Vec<Name> {
        names(&self.row().names)
    }

    /// The list its code comes from.
    async fn scheme(&self) -> AreaScheme {
        self.row().scheme.into()
    }

    /// The area that holds it wholly; null for a country.
    async fn parent(&self) -> Option<Area> {
        let geography = &self.moment.snapshot().lists.geography;
        geography.line(self.at).nth(1).map(|at| Area { moment: Arc::clone(&self.moment), at })
    }
}
