//! How often each value occurs in a list, with English labels.

use entities::value::{InstitutionFunction, Sector};
use search::{Count, Facets, Label, Lists};
use std::sync::LazyLock;

/// One value of a facet, with an English label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// The value as the filter takes it, and what it is called.
    pub label: Label,
    /// How many entries have it.
    pub count: u32,
}

/// Facets with labels.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FacetValues {
    /// By country.
    pub countries: Vec<FacetValue>,
    /// By sector.
    pub sectors: Vec<FacetValue>,
    /// By BUC.
    pub bucs: Vec<FacetValue>,
    /// By function.
    pub functions: Vec<FacetValue>,
    /// By network.
    pub networks: Vec<FacetValue>,
}

static SECTORS: LazyLock<Vec<Label>> =
    LazyLock::new(|| Sector::ALL.iter().map(|&one| Label::new(&one.to_string(), sector_name(one))).collect());
static FUNCTIONS: LazyLock<Vec<Label>> = LazyLock::new(|| {
    InstitutionFunction::ALL.iter().map(|&one| Label::new(&one.to_string(), function_name(one))).collect()
});

fn values<T>(counts: &[Count<T>], label: impl Fn(&T) -> Label) -> Vec<FacetValue> {
    counts.iter().map(|count| FacetValue { label: label(&count.value), count: count.count }).collect()
}

/// Puts the labels to the counts.
pub(super) fn labelled(lists: &Lists, facets: &Facets) -> FacetValues {
    FacetValues {
        countries: values(&facets.countries, |country| lists.country_labels[country.index()].clone()),
        sectors: values(&facets.sectors, |sector| SECTORS[sector.index()].clone()),
        bucs: values(&facets.bucs, |&buc| lists.buc_labels[usize::from(buc)].clone()),
        functions: values(&facets.functions, |function| FUNCTIONS[function.index()].clone()),
        networks: values(&facets.networks, |&network| lists.network_labels[network].clone()),
    }
}

/// English name of a sector.
pub fn sector_name(sector: Sector) -> &'static str {
    match sector {
        Sector::LegislationApplicable => "Legislation Applicable",
        Sector::Sickness => "Sickness",
        Sector::AccidentsAtWork => "Accidents at Work and Occupational Diseases",
        Sector::Pensions => "Pensions",
        Sector::FamilyBenefits => "Family Benefits",
        Sector::UnemploymentBenefits => "Unemployment Benefits",
        Sector::Recovery => "Recovery",
        Sector::Horizontal => "Horizontal",
        Sector::Miscellaneous => "Miscellaneous",
    }
}

/// English name of a function.
pub fn function_name(function: InstitutionFunction) -> &'static str {
    match function {
        InstitutionFunction::CompetentAuthority => "Competent authority",
        InstitutionFunction::CompetentInstitution => "Competent institution",
        InstitutionFunction::InstitutionOfResidence => "Institution of the place of residence",
        InstitutionFunction::InstitutionOfStay => "Institution of the place of stay",
        InstitutionFunction::LiaisonBody => "Liaison body",
        InstitutionFunction::AccessPoint => "Access point",
    }
}
