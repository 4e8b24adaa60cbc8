//! Acts as forms and back.

use super::fields;
use crate::csrf::Posted;
use crate::page::Page;
use chrono::NaiveDate;
use domain::change_request::{
    Act, CompetenceEdit, Edge, Entry, Part, Patch, RelationEdit, Successor, Target, patch_between,
};
use domain::competence::Holding;
use domain::institution::{Content, Description, Related, carried};
use domain::value::{Name, NameKind, RelationKind, Role, Scope};
use domain::{Lists, Message, Problem};

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Create,
    Edit,
    End,
    Rename,
    Merge,
    Split,
    Restore,
}

impl Kind {
    pub(super) const ALL: [Self; 7] =
        [Self::Create, Self::Edit, Self::End, Self::Rename, Self::Merge, Self::Split, Self::Restore];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Edit => "edit",
            Self::End => "end",
            Self::Rename => "rename",
            Self::Merge => "merge",
            Self::Split => "split",
            Self::Restore => "restore",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The form an act was written in; none for what files bring.
    pub(super) fn of(act: &Act) -> Option<Self> {
        match act {
            Act::Entries { entries } => match entries.as_slice() {
                [one] if one.is_new => Some(Self::Create),
                [_] => Some(Self::Edit),
                _ => None,
            },
            Act::End { .. } => Some(Self::End),
            Act::Merge { .. } => Some(Self::Merge),
            Act::Split { .. } => Some(Self::Split),
            Act::Rename { .. } => Some(Self::Rename),
            Act::Restore { .. } => Some(Self::Restore),
        }
    }

    /// Whether it has the fields of a description.
    pub(super) fn is_described(self) -> bool {
        matches!(self, Self::Create | Self::Edit)
    }
}

type Pairs = Vec<(String, String)>;

fn push(pairs: &mut Pairs, name: &str, value: &str) {
    pairs.push((name.to_owned(), value.to_owned()));
}

fn day_text(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The fields of an act that was written before. `held` is the entry it is about, as it stands.
pub(super) fn fill(act: &Act, held: Option<&Content>, day: NaiveDate, pairs: &mut Pairs) {
    match act {
        Act::Entries { entries } => {
            let Some(entry) = entries.first() else { return };
            push(pairs, "code", &entry.code);
            let mut text = held.map_or_else(Description::default, |content| content.description(day).clone());
            written(&mut text, &entry.patch);
            fields::fill(&text, pairs);
            fill_competences(&entry.patch.competences, pairs);
            for edit in &entry.patch.relations {
                push(pairs, if edit.is_removed { "remove-routers" } else { "add-routers" }, &edit.relation.other);
            }
            if let Some(is_public) = entry.patch.is_public {
                push(pairs, "public", if is_public { "yes" } else { "no" });
            }
        }
        Act::End { code, successors } => {
            push(pairs, "code", code);
            push_successors(pairs, successors.iter().map(|next| (next.code.as_str(), next.scope.as_deref())));
        }
        Act::Merge { codes, into, take_over } => {
            push(pairs, "codes", &codes.join("\n"));
            push(pairs, "code", into.code());
            push(pairs, "take-over", if *take_over { "yes" } else { "no" });
            if let Target::New(entry) = into {
                push(pairs, "new-name", name_of(&entry.patch));
            }
        }
        Act::Split { code, into } => {
            push(pairs, "code", code);
            for part in into {
                push(pairs, "successor-code", part.target.code());
                push(pairs, "successor-scope", part.scope.as_deref().unwrap_or_default());
                let (name, areas) = match &part.target {
                    Target::New(entry) => {
                        (name_of(&entry.patch), entry.patch.areas.clone().unwrap_or_default().join(" "))
                    }
                    Target::Existing(_) => ("", String::new()),
                };
                push(pairs, "successor-name", name);
                push(pairs, "successor-areas", &areas);
            }
        }
        Act::Rename { code, names, acronym, new_code } => {
            push(pairs, "code", code);
            for name in names {
                push(pairs, "name-language", &name.language);
                push(pairs, "name-kind", name.kind.as_str());
                push(pairs, "name-text", &name.text);
            }
            push(pairs, "acronym", acronym.as_deref().unwrap_or_default());
            push(pairs, "new-code", new_code.as_deref().unwrap_or_default());
        }
        Act::Restore { code, seq } => {
            push(pairs, "code", code);
            push(pairs, "seq", &seq.to_string());
        }
    }
}

fn name_of(patch: &Patch) -> &str {
    patch.names.as_ref().and_then(|names| names.first()).map_or("", |name| name.text.as_str())
}

fn push_successors<'a>(pairs: &mut Pairs, list: impl Iterator<Item = (&'a str, Option<&'a str>)>) {
    for (code, scope) in list {
        push(pairs, "successor-code", code);
        push(pairs, "successor-scope", scope.unwrap_or_default());
    }
}

/// What a description says once a patch is written into it.
fn written(text: &mut Description, patch: &Patch) {
    macro_rules! take {
        ($($field:ident),+) => { $(if let Some(next) = &patch.$field { text.$field = next.clone(); })+ };
    }
    take!(acronym, names, functions, areas, addresses, contacts);
    if let Some(key) = &patch.network {
        text.network = (!key.is_empty()).then(|| key.clone());
    }
}

fn fill_competences(edits: &[CompetenceEdit], pairs: &mut Pairs) {
    for edit in edits {
        push(pairs, "competence-bucs", &edit.buc);
        push(pairs, "competence-role", edit.role.as_str());
        let what = match &edit.holding {
            None => "END",
            Some(holding) if holding.ready => "READY",
            Some(_) => "NOT_READY",
        };
        push(pairs, "competence-what", what);
        push(pairs, "competence-from", &day_text(edit.from.and_then(Edge::day)));
        push(pairs, "competence-to", &day_text(edit.to));
    }
}

/// What a form asks for. `held` is the entry it is about, as it stands; none for a new one.
pub(super) fn read(
    kind: Kind,
    posted: &Posted,
    held: Option<&Content>,
    lists: &Lists,
    page: &Page,
    problems: &mut Vec<Problem>,
) -> Act {
    let code = posted.value("code").to_owned();
    match kind {
        Kind::Create | Kind::Edit => {
            let now = held.map_or_else(Description::default, |content| content.description(page.today).clone());
            let wanted = fields::read(posted, &now, problems);
            let mut patch = patch_between(&now, wanted);
            // The form shows the names of today; on the day of the change others may be announced.
            let on = domain::clock::parse_day(posted.value("effectiveOn")).unwrap_or(page.today);
            let then = held.map(|content| content.description(on));
            if let (Some(names), Some(then)) = (&patch.names, then)
                && then.names != now.names
            {
                patch.names = Some(carried(&now.names, names, &then.names));
            }
            patch.competences = competences(posted, held, lists, page.today, problems);
            patch.relations = routers(posted);
            let is_public = posted.value("public") != "no";
            if held.is_some_and(|content| content.is_public != is_public) || (held.is_none() && !is_public) {
                patch.is_public = Some(is_public);
            }
            Act::Entries { entries: vec![Entry { code, is_new: kind == Kind::Create, patch }] }
        }
        Kind::End => Act::End {
            code,
            successors: successors(posted).map(|(code, scope, ..)| Successor { code, scope }).collect(),
        },
        Kind::Merge => {
            let codes = posted.lines("codes").into_iter().filter(|line| !line.is_empty()).collect();
            let name = posted.value("new-name");
            let into = if name.is_empty() { Target::Existing(code) } else { Target::New(fresh(code, name, "", lists)) };
            Act::Merge { codes, into, take_over: posted.value("take-over") != "no" }
        }
        Kind::Split => {
            let part = |(code, scope, name, areas): (String, Option<String>, String, String)| Part {
                target: if name.is_empty() {
                    Target::Existing(code)
                } else {
                    Target::New(fresh(code, &name, &areas, lists))
                },
                scope,
            };
            Act::Split { code, into: successors(posted).map(part).collect() }
        }
        Kind::Rename => {
            let mut ignored = Vec::new();
            let text = fields::read(posted, &Description::default(), &mut ignored);
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            let is_blank = |field: &str| posted.value(field).is_empty();
            if text.names.is_empty() && is_blank("acronym") && is_blank("new-code") {
                let message = Message::plain("write-new-name", "Write the new name.");
                problems.push(Problem::at(&["name-text-0"], "NO_NAME", message));
            }
            Act::Rename {
                code,
                names: text.names,
                acronym: some(posted.value("acronym")),
                new_code: some(posted.value("new-code")),
            }
        }
        Kind::Restore => Act::Restore { code, seq: posted.value("seq").parse().unwrap_or(0) },
    }
}

/// A new entry that has a name so far; the rest is written by another request, or taken over.
fn fresh(code: String, name: &str, areas: &str, lists: &Lists) -> Entry {
    let country = code.split(':').next().and_then(|text| domain::value::CountryCode::parse(text).ok());
    let country = country.and_then(|country| lists.country(country));
    let language = country.and_then(|country| country.languages.0.first()).map_or("en", String::as_str);
    let name = Name { language: language.to_owned(), kind: NameKind::Official, text: name.to_owned() };
    let areas: Vec<String> = areas.split_whitespace().map(str::to_owned).collect();
    Entry {
        code,
        is_new: true,
        patch: Patch { names: Some(vec![name]), areas: (!areas.is_empty()).then_some(areas), ..Patch::default() },
    }
}

fn successors(posted: &Posted) -> impl Iterator<Item = (String, Option<String>, String, String)> {
    let column = |name: &str| posted.all(name).map(|text| text.trim().to_owned()).collect::<Vec<_>>();
    let [codes, scopes, names, areas] =
        ["successor-code", "successor-scope", "successor-name", "successor-areas"].map(column);
    let value = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    let rows: Vec<_> = codes
        .iter()
        .enumerate()
        .filter(|(_, code)| !code.is_empty())
        .map(|(at, code)| {
            let scope = value(&scopes, at);
            (code.clone(), (!scope.is_empty()).then_some(scope), value(&names, at), value(&areas, at))
        })
        .collect();
    rows.into_iter()
}

fn routers(posted: &Posted) -> Vec<RelationEdit> {
    let of = |field: &str, is_removed: bool| -> Vec<RelationEdit> {
        let codes = posted.value(field).split_whitespace();
        codes
            .map(|other| RelationEdit {
                relation: Related { kind: RelationKind::RoutedBy, other: other.to_owned(), on: None, scope: None },
                is_removed,
            })
            .collect()
    };
    [of("add-routers", false), of("remove-routers", true)].concat()
}

/// Changes of competences: each row names BUCs, `P_*` for all that begin so, a role or several, and what holds.
fn competences(
    posted: &Posted,
    held: Option<&Content>,
    lists: &Lists,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) -> Vec<CompetenceEdit> {
    let column = |name: &str| posted.all(name).map(|text| text.trim().to_owned()).collect::<Vec<_>>();
    let [bucs, roles, whats, froms, tos] =
        ["competence-bucs", "competence-role", "competence-what", "competence-from", "competence-to"].map(column);
    let value = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    let timeline = held.map(Content::timeline).unwrap_or_default();
    let mut edits = Vec::new();
    for (at, text) in bucs.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let (from, to) = (value(&froms, at), value(&tos, at));
        let mut day = |text: &str| {
            let day = domain::clock::parse_day(text);
            if day.is_none() && !text.is_empty() {
                let message = Message::plain("request-invalid-day", "This is no day; write it as 2027-01-31.");
                problems.push(Problem::at(&["competence-from"], "INVALID_DAY", message));
            }
            day
        };
        let (mut from, mut to) = (day(&from), day(&to));
        let what = value(&whats, at);
        // Who writes only the first day on which it no longer holds means that it ends then.
        if what == "END" && from.is_none() {
            from = to.take();
        }
        let roles: Vec<Role> = match Role::parse(&value(&roles, at)) {
            Ok(role) => vec![role],
            Err(_) => vec![Role::CaseOwner, Role::CounterParty],
        };
        for word in text.split(|letter: char| letter.is_whitespace() || letter == ',' || letter == ';') {
            let named = matching(word, lists);
            if named.is_empty() && !word.is_empty() {
                let english = format!("There is no BUC \"{word}\"; use a code such as FB_BUC_01.");
                let message = Message::new("unknown-buc", vec![("code", word.to_owned())], english);
                problems.push(Problem::at(&["competence-bucs"], "UNKNOWN_BUC", message));
            }
            for buc in named {
                for &role in &roles {
                    let now = timeline.at(&buc, role, from.unwrap_or(today)).cloned();
                    // Nothing ends that is not there, where many are named at once.
                    if what == "END" && word.ends_with('*') && timeline.line(&buc, role).is_empty() {
                        continue;
                    }
                    let holding = match what.as_str() {
                        "END" => None,
                        what => Some(Holding {
                            ready: what != "NOT_READY",
                            ..now.unwrap_or(Holding { ready: true, areas: Vec::new(), scope: Scope::default() })
                        }),
                    };
                    edits.push(CompetenceEdit { buc: buc.clone(), role, from: from.map(Edge::On), to, holding });
                }
            }
        }
    }
    edits
}

fn matching(word: &str, lists: &Lists) -> Vec<String> {
    match word.strip_suffix('*') {
        _ if word.is_empty() => Vec::new(),
        None => vec![word.to_owned()],
        Some(start) => lists
            .bucs
            .iter()
            .filter(|buc| buc.sector.is_some() && buc.code.starts_with(start))
            .map(|buc| buc.code.clone())
            .collect(),
    }
}
