//! The directory as it stands on one day, in bitmaps: filters and facet counts without touching a record.

use crate::bits::Bits;
use crate::lists::Lists;
use crate::record::{BucAt, Record, Status};
use chrono::NaiveDate;
use entities::Audience;
use entities::value::{CountryCode, InstitutionFunction, Role, Sector};
use std::sync::{Arc, OnceLock};

/// What a list is narrowed to. OR inside a list, AND between fields; `bucs`, `sectors`, `roles` and `ready` must hold on the
/// same competence on the day (5-rules 10). Empty lists and `None` do not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Countries.
    pub countries: Vec<CountryCode>,
    /// Sectors of a competence.
    pub sectors: Vec<Sector>,
    /// Positions of the BUCs of a competence.
    pub bucs: Vec<BucAt>,
    /// Roles of a competence.
    pub roles: Vec<Role>,
    /// Functions.
    pub functions: Vec<InstitutionFunction>,
    /// Positions of networks in the code list.
    pub networks: Vec<usize>,
    /// Readiness of a competence.
    pub ready: Option<bool>,
    /// Standing on the day; empty means current only (5-rules 11).
    pub status: Vec<Status>,
    /// Entries that only hold a place count too.
    pub with_placeholders: bool,
}

impl Filter {
    /// True when it narrows to a competence.
    pub(crate) fn asks_competence(&self) -> bool {
        !(self.sectors.is_empty() && self.bucs.is_empty() && self.roles.is_empty() && self.ready.is_none())
    }
}

/// A value of a facet and how many entries have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count<T> {
    /// The value.
    pub value: T,
    /// How many entries of the result have it, were its own dimension not filtered.
    pub count: u32,
}

/// Facet counts of a result; values nobody has are left out. Each dimension ignores its own filter (5-rules 10).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// By country.
    pub countries: Vec<Count<CountryCode>>,
    /// By sector.
    pub sectors: Vec<Count<Sector>>,
    /// By BUC, as positions in the code list.
    pub bucs: Vec<Count<BucAt>>,
    /// By function.
    pub functions: Vec<Count<InstitutionFunction>>,
    /// By network, as positions in the code list.
    pub networks: Vec<Count<usize>>,
}

const ROLES: usize = Role::ALL.len();

/// Bitmaps of one day.
#[derive(Debug)]
pub(crate) struct DayView {
    slots: usize,
    public: Bits,
    placeholders: Bits,
    status: [Bits; 3],
    countries: Vec<Bits>,
    networks: Vec<Bits>,
    functions: Vec<Bits>,
    /// By BUC, role, readiness.
    competences: Vec<[[Bits; 2]; ROLES]>,
    /// By BUC, and by sector: who holds one in any role, ready or not.
    any_of_buc: Vec<Bits>,
    any_of_sector: Vec<Bits>,
    /// Who can use some competence.
    ready: Bits,
    sector_of: Vec<Option<Sector>>,
    /// The facets of the whole directory, by audience: every first page asks for them.
    whole: [OnceLock<Facets>; 2],
}

impl DayView {
    pub(crate) fn new(records: &[Arc<Record>], lists: &Lists, day: NaiveDate) -> Self {
        let slots = records.len();
        let none = || Bits::none(slots);
        let mut view = Self {
            slots,
            public: none(),
            placeholders: none(),
            status: [none(), none(), none()],
            countries: CountryCode::all().map(|_| none()).collect(),
            networks: lists.networks.iter().map(|_| none()).collect(),
            functions: InstitutionFunction::ALL.iter().map(|_| none()).collect(),
            competences: lists.bucs.iter().map(|_| std::array::from_fn(|_| [none(), none()])).collect(),
            any_of_buc: lists.bucs.iter().map(|_| none()).collect(),
            any_of_sector: Sector::ALL.iter().map(|_| none()).collect(),
            ready: none(),
            sector_of: (0..lists.bucs.len()).map(|at| lists.sector(at as BucAt)).collect(),
            whole: [OnceLock::new(), OnceLock::new()],
        };
        for (slot, record) in records.iter().enumerate() {
            view.put(slot as u32, record, lists, day);
        }
        view
    }

    fn put(&mut self, slot: u32, record: &Record, lists: &Lists, day: NaiveDate) {
        if record.institution.is_public {
            self.public.insert(slot);
        }
        if record.institution.is_placeholder {
            self.placeholders.insert(slot);
        }
        self.status[record.status(day) as usize].insert(slot);
        self.countries[record.country.index()].insert(slot);
        let revision = record.revision(day);
        if let Some(at) = revision.network.as_deref().and_then(|code| lists.network_at(code)) {
            self.networks[at].insert(slot);
        }
        for held in &revision.functions.0 {
            self.functions[held.function.index()].insert(slot);
        }
        for held in record.competences.iter().filter(|held| held.holds_on(day)) {
            self.competences[usize::from(held.buc)][held.role.index()][usize::from(held.ready)].insert(slot);
            self.any_of_buc[usize::from(held.buc)].insert(slot);
            if let Some(sector) = self.sector_of[usize::from(held.buc)] {
                self.any_of_sector[sector.index()].insert(slot);
            }
            if held.ready {
                self.ready.insert(slot);
            }
        }
    }

    /// Everything that passes `filter` for `audience`; placeholder entries never do (5-rules 13).
    pub(crate) fn select(&self, filter: &Filter, audience: Audience) -> Bits {
        let mut result = self.base(filter, audience);
        for narrowed in
            [self.by_country(filter), self.by_function(filter), self.by_network(filter)].into_iter().flatten()
        {
            result.and(&narrowed);
        }
        if filter.asks_competence() {
            result.and(&self.by_competence(filter, |_| true));
        }
        result
    }

    /// Everything of the wanted status that `audience` may see, without placeholders.
    pub(crate) fn base(&self, filter: &Filter, audience: Audience) -> Bits {
        let wanted: &[Status] = if filter.status.is_empty() { &[Status::Current] } else { &filter.status };
        let mut result = self.union(wanted.iter().map(|status| &self.status[*status as usize]));
        if audience == Audience::Public {
            result.and(&self.public);
        }
        if !filter.with_placeholders {
            for slot in self.placeholders.iter() {
                result.remove(slot);
            }
        }
        result
    }

    fn union<'a>(&self, sets: impl Iterator<Item = &'a Bits>) -> Bits {
        sets.fold(Bits::none(self.slots), |mut all, bits| {
            all.or(bits);
            all
        })
    }

    fn by_country(&self, filter: &Filter) -> Option<Bits> {
        (!filter.countries.is_empty())
            .then(|| self.union(filter.countries.iter().map(|country| &self.countries[country.index()])))
    }

    fn by_function(&self, filter: &Filter) -> Option<Bits> {
        (!filter.functions.is_empty())
            .then(|| self.union(filter.functions.iter().map(|function| &self.functions[function.index()])))
    }

    fn by_network(&self, filter: &Filter) -> Option<Bits> {
        (!filter.networks.is_empty()).then(|| self.union(filter.networks.iter().map(|&at| &self.networks[at])))
    }

    /// Who holds a competence that passes the filter, among the BUCs that pass `wanted`.
    fn by_competence(&self, filter: &Filter, wanted: impl Fn(BucAt) -> bool) -> Bits {
        let mut result = Bits::none(self.slots);
        for (at, by_role) in self.competences.iter().enumerate() {
            let buc = at as BucAt;
            let passes = (filter.bucs.is_empty() || filter.bucs.contains(&buc))
                && (filter.sectors.is_empty()
                    || self.sector_of[at].is_some_and(|sector| filter.sectors.contains(&sector)))
                && wanted(buc);
            if !passes {
                continue;
            }
            for (role, by_ready) in Role::ALL.iter().zip(by_role) {
                if !filter.roles.is_empty() && !filter.roles.contains(role) {
                    continue;
                }
                for (ready, bits) in by_ready.iter().enumerate() {
                    if filter.ready.is_none_or(|wanted| usize::from(wanted) == ready) {
                        result.or(bits);
                    }
                }
            }
        }
        result
    }

    /// The base of a text search: what was matched, and what was asked by code.
    fn found(&self, filter: &Filter, audience: Audience, matched: Option<&Bits>, codes: Option<&Bits>) -> Bits {
        let mut found = self.base(filter, audience);
        if let Some(matched) = matched {
            found.and(matched);
        }
        if let Some(codes) = codes {
            found.or(codes);
        }
        found
    }

    /// Facet counts of what passes `filter` and lies in `matched` (`None`: no text was asked), together with `codes`, which
    /// were asked by code and count whatever their status.
    pub(crate) fn facets(
        &self,
        filter: &Filter,
        audience: Audience,
        matched: Option<&Bits>,
        codes: Option<&Bits>,
    ) -> Facets {
        if matched.is_none() && codes.is_none() && *filter == Filter::default() {
            let whole = &self.whole[usize::from(audience == Audience::Public)];
            return whole.get_or_init(|| self.counted(filter, audience, None, None)).clone();
        }
        self.counted(filter, audience, matched, codes)
    }

    fn counted(&self, filter: &Filter, audience: Audience, matched: Option<&Bits>, codes: Option<&Bits>) -> Facets {
        let base = self.found(filter, audience, matched, codes);
        let country = self.by_country(filter);
        let function = self.by_function(filter);
        let network = self.by_network(filter);
        let competence = filter.asks_competence().then(|| self.by_competence(filter, |_| true));
        let narrowed = |sets: [&Option<Bits>; 3]| {
            let mut result = base.clone();
            for bits in sets.into_iter().flatten() {
                result.and(bits);
            }
            result
        };
        let others = narrowed([&function, &network, &competence]);
        let countries = counts(CountryCode::all(), |country| self.countries[country.index()].count_and(&others));
        let others = narrowed([&country, &network, &competence]);
        let functions = counts(InstitutionFunction::ALL.iter().copied(), |function| {
            self.functions[function.index()].count_and(&others)
        });
        let others = narrowed([&country, &function, &competence]);
        let networks = counts(0..self.networks.len(), |&at| self.networks[at].count_and(&others));
        let others = narrowed([&country, &function, &network]);
        let no_sectors = Filter { sectors: Vec::new(), ..filter.clone() };
        let no_bucs = Filter { bucs: Vec::new(), ..filter.clone() };
        Facets {
            countries,
            functions,
            networks,
            sectors: self.sector_counts(&no_sectors, &others),
            bucs: self.buc_counts(&no_bucs, &others),
        }
    }

    /// What passes `filter` but for its conditions on a competence, with `matched` and `codes` as in [`Self::facets`].
    pub(crate) fn beside_competence(
        &self,
        filter: &Filter,
        audience: Audience,
        matched: Option<&Bits>,
        codes: Option<&Bits>,
    ) -> Bits {
        let mut result = self.found(filter, audience, matched, codes);
        for bits in [self.by_country(filter), self.by_function(filter), self.by_network(filter)].iter().flatten() {
            result.and(bits);
        }
        result
    }

    fn sector_counts(&self, filter: &Filter, others: &Bits) -> Vec<Count<Sector>> {
        if filter.bucs.is_empty() && filter.roles.is_empty() && filter.ready.is_none() {
            return counts(Sector::ALL.iter().copied(), |sector| self.any_of_sector[sector.index()].count_and(others));
        }
        counts(Sector::ALL.iter().copied(), |sector| {
            self.by_competence(filter, |buc| self.sector_of[usize::from(buc)] == Some(*sector)).count_and(others)
        })
    }

    fn buc_counts(&self, filter: &Filter, others: &Bits) -> Vec<Count<BucAt>> {
        counts(0..self.competences.len() as BucAt, |&at| {
            let sector = self.sector_of[usize::from(at)];
            if !filter.sectors.is_empty() && !sector.is_some_and(|sector| filter.sectors.contains(&sector)) {
                return 0;
            }
            if filter.roles.is_empty() && filter.ready.is_none() {
                return self.any_of_buc[usize::from(at)].count_and(others);
            }
            let mut sets = self.competences[usize::from(at)].iter().zip(Role::ALL).flat_map(|(by_ready, role)| {
                let role_passes = filter.roles.is_empty() || filter.roles.contains(role);
                by_ready.iter().enumerate().filter_map(move |(ready, bits)| {
                    (role_passes && filter.ready.is_none_or(|wanted| usize::from(wanted) == ready)).then_some(bits)
                })
            });
            let Some(mut first) = sets.next().cloned() else { return 0 };
            for bits in sets {
                first.or(bits);
            }
            first.count_and(others)
        })
    }

    /// True when some competence of it can be used on the day.
    pub(crate) fn is_ready(&self, slot: u32) -> bool {
        self.ready.contains(slot)
    }

    pub(crate) fn is_current(&self, slot: u32) -> bool {
        self.status[Status::Current as usize].contains(slot)
    }
}

pub(crate) fn counts<T>(values: impl Iterator<Item = T>, count: impl Fn(&T) -> u32) -> Vec<Count<T>> {
    values
        .map(|value| {
            let count = count(&value);
            Count { value, count }
        })
        .filter(|count| count.count > 0)
        .collect()
}
