//! The parts of a profile as fields.

use super::field::{Field, Fields, Group, Kind};
use super::section::Section;
use crate::profile::value::{item, office, word};
use domain::Lists;
use domain::profile::Item;
use domain::value::{
    Architecture, Automation, BucStatus, Office, OfficeRole, ProfileContent, RinaOperation, Role, Sector, SectorMode,
    Texts, Topology,
};

/// Empty rows for more.
const SPARE: usize = 2;
/// Rows of one list that are looked for.
const MOST_ROWS: usize = 80;
/// The roles of the forms: who owns and who receives.
pub(super) const ROLES: [Role; 2] = [Role::CaseOwner, Role::CounterParty];

/// The fields of a part.
pub(super) fn groups(
    fields: &Fields<'_>,
    section: Section,
    content: &ProfileContent,
    lists: &Lists,
    in_directory: &[(Sector, usize)],
) -> Vec<Group> {
    match section {
        Section::Governance => governance(fields, content),
        Section::Architecture => architecture(fields, &content.architecture),
        Section::Sectors => sectors(fields, content, in_directory),
        Section::Bucs(sector) => bucs(fields, content, sector, lists),
        Section::Operation => operation(fields, content),
    }
}

fn alone(fields: Vec<Field>) -> Group {
    Group { title: String::new(), hint: String::new(), is_row: false, fields }
}

fn titled(title: String, fields: Vec<Field>) -> Group {
    Group { title, hint: String::new(), is_row: false, fields }
}

/// The rows of a list and some more; as many as were sent.
fn rows(fields: &Fields<'_>, kept: usize, first: &str) -> usize {
    let sent = fields
        .sent
        .map_or(0, |form| (0..MOST_ROWS).take_while(|at| form.holds_any(&first.replace('#', &at.to_string()))).count());
    (kept + SPARE).max(sent)
}

fn number_title(name: &str, at: usize, is_new: bool, new: &str) -> String {
    if is_new { format!("{name}: {new}") } else { format!("{name} {}", at + 1) }
}

fn governance(fields: &Fields<'_>, content: &ProfileContent) -> Vec<Group> {
    let page = fields.page;
    let languages: Vec<(&str, String)> = crate::i18n::Language::ALL
        .into_iter()
        .map(|language| (if language.tag() == "nb" { "no" } else { language.tag() }, language.own_name().to_owned()))
        .collect();
    let original = fields.choice("original", page.t("profile-write-original"), Some(&content.original), &languages);
    let from = Field {
        hint: page.t("profile-write-from-hint"),
        ..fields.day("validFrom", item(page, Item::ValidFrom), content.valid_from)
    };
    let mut groups = vec![alone(vec![original, from])];
    let roles: Vec<(&str, String)> = OfficeRole::ALL.iter().map(|role| (role.as_str(), office(page, *role))).collect();
    let empty = Texts::default();
    for at in 0..rows(fields, content.offices.len(), "offices-#-name") {
        let one: Option<&Office> = content.offices.get(at);
        let id = |field: &str| format!("offices-{at}-{field}");
        let text = |of: Option<&Option<String>>| of.and_then(Clone::clone);
        let mut own = vec![
            fields.choice(&id("role"), page.t("profile-write-role"), one.map(|one| one.role.as_str()), &roles),
            fields.text(&id("name"), item(page, Item::Office), Kind::Line, one.map_or(&empty, |one| &one.name)),
            fields.line(
                &id("institutionCode"),
                item(page, Item::OfficeInstitution),
                text(one.map(|one| &one.institution)).as_deref(),
            ),
            fields.line(
                &id("accessPoint"),
                item(page, Item::OfficeAccessPoint),
                text(one.map(|one| &one.access_point)).as_deref(),
            ),
            fields.line(&id("mailbox"), item(page, Item::OfficeMailbox), text(one.map(|one| &one.mailbox)).as_deref()),
            fields.line(&id("url"), item(page, Item::OfficeUrl), text(one.map(|one| &one.url)).as_deref()),
        ];
        if one.is_some() {
            own.push(fields.remove(&id("remove")));
        }
        let title = number_title(&page.t("profile-write-office"), at, one.is_none(), &page.t("profile-write-new"));
        groups.push(Group {
            hint: if at == 0 { page.t("profile-write-offices-hint") } else { String::new() },
            ..titled(title, own)
        });
    }
    groups
}

fn architecture(fields: &Fields<'_>, built: &Architecture) -> Vec<Group> {
    let page = fields.page;
    let words = |vocabulary: &str, list: &[&'static str]| -> Vec<(&'static str, String)> {
        list.iter().map(|one| (*one, word(page, vocabulary, one))).collect()
    };
    let topologies: Vec<&str> = Topology::ALL.iter().map(|one| one.as_str()).collect();
    let operations: Vec<&str> = RinaOperation::ALL.iter().map(|one| one.as_str()).collect();
    let yes = [("yes", page.t("yes")), ("no", page.t("no"))];
    let id = |field: &str| format!("architecture-{field}");
    let gateway = built.has_gateway.map(|has| if has { "yes" } else { "no" });
    let mut groups = vec![alone(vec![
        fields.choice(
            &id("topology"),
            item(page, Item::Topology),
            built.topology.map(Topology::as_str),
            &words("topology", &topologies),
        ),
        fields.choice(&id("hasGateway"), item(page, Item::HasGateway), gateway, &yes),
        fields.text(&id("gateway"), item(page, Item::Gateway), Kind::Area, &built.gateway),
        fields.choice(
            &id("rinaOperation"),
            item(page, Item::RinaOperation),
            built.rina_operation.map(RinaOperation::as_str),
            &words("operation", &operations),
        ),
        fields.text(&id("rinaOperator"), item(page, Item::RinaOperator), Kind::Line, &built.rina_operator),
        fields.line(&id("rinaVersion"), item(page, Item::RinaVersion), built.rina_version.as_deref()),
    ])];
    let empty = Texts::default();
    let new = page.t("profile-write-new");
    for at in 0..rows(fields, built.access_points.len(), "architecture-accessPoints-#-name") {
        let one = built.access_points.get(at);
        let id = |field: &str| format!("architecture-accessPoints-{at}-{field}");
        let mut own = vec![
            fields.text(&id("name"), item(page, Item::Office), Kind::Line, one.map_or(&empty, |one| &one.name)),
            fields.text(
                &id("operator"),
                item(page, Item::AccessPointOperator),
                Kind::Line,
                one.map_or(&empty, |one| &one.operator),
            ),
            fields.line(
                &id("institutionCode"),
                item(page, Item::AccessPointInstitution),
                one.and_then(|one| one.institution.as_deref()),
            ),
        ];
        if one.is_some() {
            own.push(fields.remove(&id("remove")));
        }
        groups.push(titled(number_title(&item(page, Item::AccessPoint), at, one.is_none(), &new), own));
    }
    for at in 0..rows(fields, built.routers.len(), "architecture-routers-#-code") {
        let one = built.routers.get(at);
        let id = |field: &str| format!("architecture-routers-{at}-{field}");
        let mut own = vec![
            fields.line(&id("code"), page.t("profile-write-code"), one.map(|one| one.code.as_str())),
            fields.sectors(&id("sectors"), page.t("write-sectors"), one.map_or(&[], |one| &one.sectors)),
            fields.text(
                &id("remark"),
                item(page, Item::RouterRemark),
                Kind::Area,
                one.map_or(&empty, |one| &one.remark),
            ),
        ];
        if one.is_some() {
            own.push(fields.remove(&id("remove")));
        }
        groups.push(titled(number_title(&page.t("profile-router"), at, one.is_none(), &new), own));
    }
    for at in 0..rows(fields, built.applications.len(), "architecture-applications-#-name") {
        let one = built.applications.get(at);
        let id = |field: &str| format!("architecture-applications-{at}-{field}");
        let mut own = vec![
            fields.line(&id("name"), item(page, Item::Office), one.map(|one| one.name.as_str())),
            fields.text(
                &id("owner"),
                item(page, Item::ApplicationOwner),
                Kind::Line,
                one.map_or(&empty, |one| &one.owner),
            ),
            fields.sectors(&id("sectors"), page.t("write-sectors"), one.map_or(&[], |one| &one.sectors)),
            fields.day(
                &id("replacesRinaSince"),
                item(page, Item::ReplacesRinaSince),
                one.and_then(|one| one.replaces_rina_since),
            ),
        ];
        if one.is_some() {
            own.push(fields.remove(&id("remove")));
        }
        groups.push(titled(number_title(&page.t("profile-application"), at, one.is_none(), &new), own));
    }
    groups
}

fn sectors(fields: &Fields<'_>, content: &ProfileContent, in_directory: &[(Sector, usize)]) -> Vec<Group> {
    let page = fields.page;
    let modes: Vec<(&str, String)> =
        SectorMode::ALL.iter().map(|one| (one.as_str(), word(page, "mode", one.as_str()))).collect();
    let automations: Vec<(&str, String)> =
        Automation::ALL.iter().map(|one| (one.as_str(), word(page, "automation", one.as_str()))).collect();
    let empty = Texts::default();
    let group = |&sector: &Sector| {
        let one = content.sector(sector);
        let id = |field: &str| format!("sectors-{sector}-{field}");
        let known = in_directory.iter().find(|(own, _)| *own == sector).map_or(0, |(_, count)| *count);
        let institutions =
            fields.number(&id("institutions"), item(page, Item::Institutions), one.and_then(|one| one.institutions));
        let own = vec![
            fields.choice(
                &id("mode"),
                item(page, Item::Mode),
                one.and_then(|one| one.mode).map(SectorMode::as_str),
                &modes,
            ),
            fields.day(&id("modeSince"), page.t("profile-write-mode-since"), one.and_then(|one| one.mode_since)),
            Field { hint: page.count("profile-write-directory", known), ..institutions },
            fields.day(
                &id("firstProductionOn"),
                item(page, Item::FirstProduction),
                one.and_then(|one| one.first_production_on),
            ),
            fields.choice(
                &id("automation"),
                item(page, Item::Automation),
                one.and_then(|one| one.automation).map(Automation::as_str),
                &automations,
            ),
            fields.text(
                &id("remark"),
                item(page, Item::SectorRemark),
                Kind::Area,
                one.map_or(&empty, |one| &one.remark),
            ),
        ];
        titled(page.sector(sector), own)
    };
    Sector::ALL.iter().map(group).collect()
}

fn bucs(fields: &Fields<'_>, content: &ProfileContent, sector: Sector, lists: &Lists) -> Vec<Group> {
    let page = fields.page;
    let statuses: Vec<(&str, String)> =
        BucStatus::ALL.iter().map(|one| (one.as_str(), word(page, "status", one.as_str()))).collect();
    let empty = Texts::default();
    let mut groups = Vec::new();
    for buc in lists.bucs.iter().filter(|buc| buc.sector == Some(sector)) {
        for role in ROLES {
            let one = content.buc(&buc.code, role);
            let id = |field: &str| format!("bucs-{}-{role}-{field}", buc.code);
            let own = vec![
                fields.choice(&id("status"), item(page, Item::Status), one.map(|one| one.status.as_str()), &statuses),
                fields.day(&id("plannedOn"), item(page, Item::PlannedOn), one.and_then(|one| one.planned_on)),
                fields.day(&id("actualOn"), item(page, Item::ActualOn), one.and_then(|one| one.actual_on)),
                fields.text(
                    &id("remark"),
                    item(page, Item::BucRemark),
                    Kind::Line,
                    one.map_or(&empty, |one| &one.remark),
                ),
            ];
            let title = format!("{} – {}", buc.code, page.with(&format!("role-{role}"), &[]));
            let hint = if role == ROLES[0] { buc.title.clone() } else { String::new() };
            groups.push(Group { title, hint, is_row: true, fields: own });
        }
    }
    // Codes that are on no list came by a program: here they can be taken away.
    for (at, one) in
        content.bucs.iter().enumerate().filter(|(_, one)| lists.buc(&one.buc).is_none_or(|buc| buc.sector.is_none()))
    {
        let id = format!("bucs-{at}-remove");
        let title = format!("{} – {}", one.buc, page.with(&format!("role-{}", one.role), &[]));
        groups.push(Group {
            title,
            hint: page.t("profile-write-unknown-buc"),
            is_row: true,
            fields: vec![fields.remove(&id)],
        });
    }
    groups
}

fn operation(fields: &Fields<'_>, content: &ProfileContent) -> Vec<Group> {
    let page = fields.page;
    let run = &content.operation;
    let id = |field: &str| format!("operation-{field}");
    let version = |field: Field| Field { hint: page.t("profile-write-cdm-hint"), ..field };
    let mut groups = vec![alone(vec![
        version(fields.line(&id("cdmVersion"), item(page, Item::CdmVersion), run.cdm_version.as_deref())),
        version(fields.line(&id("nextCdmVersion"), item(page, Item::NextCdmVersion), run.next_cdm_version.as_deref())),
        fields.day(&id("migrationOn"), item(page, Item::MigrationOn), run.migration_on),
        fields.text(&id("fallback"), item(page, Item::Fallback), Kind::Area, &run.fallback),
        Field {
            hint: page.t("profile-write-languages-hint"),
            ..fields.line(&id("languages"), item(page, Item::Languages), Some(&run.languages.join(" ")))
        },
        fields.text(&id("limitations"), item(page, Item::Limitations), Kind::Area, &run.limitations),
    ])];
    let empty = Texts::default();
    for at in 0..rows(fields, run.links.len(), "operation-links-#-url") {
        let one = run.links.get(at);
        let id = |field: &str| format!("operation-links-{at}-{field}");
        let mut own = vec![
            fields.text(
                &id("title"),
                page.t("profile-write-link-title"),
                Kind::Line,
                one.map_or(&empty, |one| &one.title),
            ),
            fields.line(&id("url"), page.t("profile-write-address"), one.map(|one| one.url.as_str())),
        ];
        if one.is_some() {
            own.push(fields.remove(&id("remove")));
        }
        let title = number_title(&item(page, Item::Link), at, one.is_none(), &page.t("profile-write-new"));
        groups.push(Group { is_row: true, ..titled(title, own) });
    }
    groups
}
