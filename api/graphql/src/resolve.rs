//! Who is competent: the answer to a clerk's question.

use crate::buc::Buc;
use crate::competence::Competence;
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::institution::Institution;
use crate::kind::{InstitutionFunction, Reason, Role, Sector};
use crate::name::Area;
use crate::problem::Problem;
use crate::scalar::Date;
use async_graphql::{Context, InputObject, Object, SimpleObject};
use domain::competence::{self, CompetenceAnswer as Answer, CompetenceQuestion as Asked};
use domain::{AreaAt, Ctx, Meaning, Moment, Viewer};
use std::sync::Arc;

/// A place in one country.
#[derive(Debug, InputObject)]
pub(crate) struct PlaceInCountry {
    /// The country.
    country: String,
    /// A town, region or area code in it.
    place: String,
}

/// Who is competent in these countries, for exactly one of `buc`, `sed` and `sector`?
#[derive(Debug, InputObject)]
pub(crate) struct CompetenceQuestion {
    /// Country codes in any of their forms.
    countries: Vec<String>,
    /// Code of a business use case.
    buc: Option<String>,
    /// Code of a document: for the business use cases it starts.
    sed: Option<String>,
    /// A sector: for all its business use cases.
    sector: Option<Sector>,
    /// In which role; COUNTER_PARTY when nothing is said.
    role: Option<Role>,
    /// Where the person lives, works or stays: a town, region or area code, for every country without a place of its own.
    place: Option<String>,
    /// A place per country.
    places: Option<Vec<PlaceInCountry>>,
    /// Only bodies with this function.
    function: Option<InstitutionFunction>,
    /// Only bodies for this scheme or these persons, and those without limit; for example `self-employed`.
    scheme: Option<String>,
    /// Only bodies for this type of benefit, and those without limit.
    benefit: Option<String>,
    /// The day; today in Brussels when none is given.
    on: Option<Date>,
    /// The sender's country, which needs a ready case owner.
    from_country: Option<String>,
}

impl From<CompetenceQuestion> for Asked {
    fn from(question: CompetenceQuestion) -> Self {
        let places = question.places.unwrap_or_default();
        Self {
            countries: question.countries,
            buc: question.buc,
            sed: question.sed,
            sector: question.sector.map(Into::into),
            role: question.role.map(Into::into),
            place: question.place,
            places: places.into_iter().map(|place| (place.country, place.place)).collect(),
            function: question.function.map(Into::into),
            scheme: question.scheme,
            benefit: question.benefit,
            on: question.on.map(|on| on.0),
            from_country: question.from_country,
        }
    }
}

/// What became of the place.
#[derive(SimpleObject)]
pub(crate) struct PlaceAnswer {
    /// Whether the place has exactly one meaning.
    recognised: bool,
    /// The place as the directory writes it; null when it is unknown or ambiguous.
    name: Option<String>,
    /// The smallest area it lies in; null when it is unknown or ambiguous.
    area: Option<Area>,
    /// What it may mean, when it is ambiguous: one area for each meaning. When it is unknown, areas of places that begin so, else of what it
    /// means in another country.
    candidates: Vec<Area>,
}

/// One institution that satisfies every condition.
#[derive(SimpleObject)]
pub(crate) struct Competent {
    /// The institution.
    institution: Institution,
    /// The competence by which it does.
    competence: Competence,
    /// Why, in words.
    reasons: Vec<String>,
    /// The area of it that meets the place, or the first it states; null when it states none.
    area: Option<Area>,
}

/// One institution that does not, but is near.
#[derive(SimpleObject)]
pub(crate) struct Alternative {
    /// The institution.
    institution: Institution,
    /// Why not.
    reason: Reason,
    /// Why not, in words.
    explanation: String,
}

/// The answer for one country and business use case.
pub(crate) struct CompetenceAnswer {
    answer: Answer,
    moment: Arc<Moment>,
    on: chrono::NaiveDate,
}

impl CompetenceAnswer {
    fn institution(&self, record: &Arc<domain::Record>) -> Institution {
        Institution { record: Arc::clone(record), moment: Arc::clone(&self.moment), on: self.on }
    }

    fn area(&self, at: AreaAt) -> Area {
        Area { moment: Arc::clone(&self.moment), at }
    }
}

/// The answer for one country and business use case.
#[Object]
impl CompetenceAnswer {
    /// The country.
    async fn country(&self) -> Option<Country> {
        self.moment.snapshot().lists.country(self.answer.country).cloned().map(Country)
    }

    /// The business use case.
    async fn buc(&self) -> Buc {
        Buc(self.moment.snapshot().lists.bucs[usize::from(self.answer.buc)].clone())
    }

    /// What became of the place; null when none was asked.
    async fn place(&self) -> Option<PlaceAnswer> {
        let place = self.answer.place.as_ref()?;
        let first = |meaning: &Meaning| meaning.areas.first().map(|&at| self.area(at));
        Some(PlaceAnswer {
            recognised: place.meaning.is_some(),
            name: place.meaning.as_ref().map(|meaning| meaning.name.clone()),
            area: place.meaning.as_ref().and_then(first),
            candidates: place.candidates.iter().filter_map(first).collect(),
        })
    }

    /// Everybody who satisfies every condition, best first; never cut short.
    async fn institutions(&self) -> Vec<Competent> {
        let found = &self.answer.institutions;
        found
            .iter()
            .map(|one| {
                let institution = self.institution(&one.record);
                Competent {
                    competence: Competence { held: one.held.clone(), of: institution.clone() },
                    institution,
                    reasons: one.reasons.iter().map(|reason| reason.english.to_string()).collect(),
                    area: one.area.map(|at| self.area(at)),
                }
            })
            .collect()
    }

    /// Why there is nobody; null when there is somebody, or when the place must be cleared up first.
    async fn reason(&self) -> Option<Reason> {
        self.answer.reason.map(Into::into)
    }

    /// The answer in words.
    async fn explanation(&self) -> String {
        self.answer.explanation.english.to_string()
    }

    /// What is wrong with the question for this country: an unknown or ambiguous place.
    async fn problems(&self) -> Vec<Problem> {
        self.answer.problems.iter().cloned().map(Into::into).collect()
    }

    /// The nearest others: ready later, in another area, about to start, ended with a successor.
    async fn alternatives(&self) -> Vec<Alternative> {
        let near = &self.answer.alternatives;
        near.iter()
            .map(|one| Alternative {
                institution: self.institution(&one.record),
                reason: one.reason.into(),
                explanation: one.explanation.english.to_string(),
            })
            .collect()
    }

    /// Routers valid for the business use case, then liaison bodies of its sector. They are no answer themselves.
    async fn hubs(&self) -> Vec<Institution> {
        self.answer.hubs.iter().map(|record| self.institution(record)).collect()
    }
}

/// The resolver.
#[derive(Default)]
pub(crate) struct ResolveQuery;

#[Object]
impl ResolveQuery {
    /// Who is competent: one answer for each country and business use case asked, with everybody who satisfies every condition, or why
    /// there is nobody.
    async fn competent_institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked.")] question: CompetenceQuestion,
    ) -> Result<Vec<CompetenceAnswer>> {
        let ctx = context.data::<Ctx>()?;
        let moment = ctx.moment();
        let asked = Asked::from(question);
        let on = asked.on.unwrap_or_else(|| ctx.today());
        let answers = competence::resolve(ctx, context.data::<Viewer>()?, &asked).map_err(refuse)?;
        let show = |answer| CompetenceAnswer { answer, moment: Arc::clone(&moment), on };
        Ok(answers.into_iter().map(show).collect())
    }
}
