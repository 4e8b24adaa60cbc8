//! From what is asked to what every entry concerned will say: nothing is written here.

use super::act::{Act, Entry, Patch, Successor, Target};
use crate::error::{Problem, Problems};
use crate::institution::{Content, Described, Description, Related, Stored, carried};
use crate::message::Message;
use chrono::NaiveDate;
use entities::value::{CodeStatus, Name, NameKind, Period, RelationKind};
use std::collections::{HashMap, HashSet};

/// What an entry says before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What is stored; none for a new entry.
    pub before: Option<Stored>,
    /// What it will say.
    pub after: Content,
}

/// What an entry said before a change.
#[derive(Debug, Clone)]
pub(super) enum Former {
    /// There is no such change of it, or what it said was erased.
    Unknown,
    /// It was not there yet.
    NotThere,
    /// It said this.
    Said(Box<Content>),
}

/// What is planned, in the order of the act.
pub(super) struct Plan<'a> {
    day: NaiveDate,
    stored: &'a HashMap<String, Stored>,
    planned: Vec<Planned>,
    /// Codes of what is planned.
    codes: HashSet<String>,
    problems: Vec<Problem>,
}

/// What the entries will say when `act` is done on `day`. `stored` holds every entry that the act names; `old` gives what an entry
/// said before a change, for acts that bring it back.
///
/// # Errors
/// [`Problems`] when something that is named does not exist, exists already, or nothing would change.
pub(super) fn plan(
    act: &Act,
    day: NaiveDate,
    stored: &HashMap<String, Stored>,
    old: impl Fn(i64) -> Former,
) -> Result<Vec<Planned>, Problems> {
    let mut plan = Plan { day, stored, planned: Vec::new(), codes: HashSet::new(), problems: Vec::new() };
    match act {
        Act::Entries { entries } => entries.iter().for_each(|entry| plan.entry(entry)),
        Act::End { code, successors } => plan.end(code, successors),
        Act::Merge { codes, into, take_over } => plan.merge(codes, into, *take_over),
        Act::Split { code, into } => {
            let successors: Vec<Successor> = into
                .iter()
                .map(|part| Successor { code: part.target.code().to_owned(), scope: part.scope.clone() })
                .collect();
            if successors.len() < 2 {
                plan.refuse(code, "TOO_FEW", "split-too-few", "Name at least two institutions that follow.");
            }
            for part in into {
                plan.part(code, &part.target);
            }
            plan.end(code, &successors);
        }
        Act::Rename { code, names, acronym, new_code } => {
            plan.rename(code, names, acronym.as_deref(), new_code.as_deref());
        }
        Act::Restore { code, seq } => plan.restore(code, old(*seq)),
    }
    let Plan { mut planned, mut problems, .. } = plan;
    planned.retain(|one| one.before.as_ref().is_none_or(|before| before.content != one.after));
    if planned.is_empty() && problems.is_empty() {
        let message = Message::plain("request-no-change", "Nothing would change; the entries say this already.");
        problems.push(Problem::at(&[], "NO_CHANGE", message));
    }
    if problems.is_empty() { Ok(planned) } else { Err(Problems(problems)) }
}

impl Plan<'_> {
    fn refuse(&mut self, about: &str, code: &'static str, key: &'static str, english: &str) {
        let message = Message::new(key, vec![("code", about.to_owned())], english.to_owned());
        self.problems.push(Problem { path: vec![about.to_owned()], code, message });
    }

    fn put(&mut self, one: Planned) {
        self.codes.insert(one.after.code.clone());
        self.planned.push(one);
    }

    /// The entry as it is planned so far, or as it is stored.
    fn take(&mut self, code: &str) -> Option<Planned> {
        // A file brings thousands of entries, each once: only what comes twice is looked for.
        if self.codes.contains(code)
            && let Some(at) = self.planned.iter().position(|one| one.after.code == code)
        {
            return Some(self.planned.remove(at));
        }
        match self.stored.get(code) {
            Some(stored) => Some(Planned { after: stored.content.clone(), before: Some(stored.clone()) }),
            None => {
                self.refuse(
                    code,
                    "UNKNOWN_CODE",
                    "request-unknown-code",
                    &format!("No institution has the code {code}."),
                );
                None
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let Some(mut one) = (if entry.is_new { self.fresh(&entry.code) } else { self.take(&entry.code) }) else {
            return;
        };
        self.edits(&entry.code, &entry.patch);
        apply(&mut one.after, &entry.patch, self.day, entry.is_new);
        self.put(one);
    }

    /// What is asked for competences must be possible, and not two things for one day.
    fn edits(&mut self, code: &str, patch: &Patch) {
        let edits = &patch.competences;
        for (at, edit) in edits.iter().enumerate() {
            let during = edit.during(self.day);
            if during.is_empty() {
                let english = format!("{code}: a competence would end before it begins.");
                self.refuse(code, "INVALID_PERIOD", "request-competence-period", &english);
            }
            let contradicts = edits[..at].iter().any(|other| {
                other.buc == edit.buc
                    && other.role == edit.role
                    && other.holding.is_some()
                    && edit.holding.is_some()
                    && other.holding != edit.holding
                    && other.during(self.day).overlaps(&during)
            });
            if contradicts {
                let english = format!("{code}: a competence cannot be two things on one day.");
                self.refuse(code, "CONTRADICTION", "request-competence-twice", &english);
            }
        }
    }

    /// A new entry that says nothing yet.
    fn fresh(&mut self, code: &str) -> Option<Planned> {
        if self.stored.contains_key(code) || self.codes.contains(code) {
            let english = format!("The code {code} is taken; codes are never given twice.");
            self.refuse(code, "CODE_TAKEN", "request-code-taken", &english);
            return None;
        }
        let after = Content {
            code: code.to_owned(),
            code_status: CodeStatus::Real,
            is_public: true,
            validity: Period::new(Some(self.day), None),
            described: vec![Described { during: Period::default(), text: Description::default() }],
            competences: Vec::new(),
            relations: Vec::new(),
        };
        Some(Planned { before: None, after })
    }

    fn end(&mut self, code: &str, successors: &[Successor]) {
        let Some(mut one) = self.take(code) else { return };
        let validity = one.after.validity;
        if validity.ended_by(self.day) {
            self.refuse(code, "ALREADY_ENDED", "request-already-ended", &format!("{code} has ended by then already."));
        } else if validity.from.is_some_and(|from| from >= self.day) {
            let english = format!("{code} would end before it begins.");
            self.refuse(code, "INVALID_PERIOD", "request-ends-before", &english);
        }
        for next in successors {
            let is_known =
                self.stored.contains_key(&next.code) || self.planned.iter().any(|own| own.after.code == next.code);
            if next.code == code {
                self.refuse(code, "OWN_SUCCESSOR", "request-own-successor", &format!("{code} cannot follow itself."));
            } else if !is_known {
                let english = format!("No institution has the code {}.", next.code);
                self.refuse(&next.code, "UNKNOWN_CODE", "request-unknown-code", &english);
            }
        }
        // Who was to follow at an end that was announced for another day follows no longer.
        if let Some(announced) = validity.to {
            let is_announced = |own: &Related| own.kind == RelationKind::Successor && own.on == Some(announced);
            one.after.relations.retain(|own| !is_announced(own));
        }
        stop(&mut one.after, self.day);
        for next in successors {
            let related = Related {
                kind: RelationKind::Successor,
                other: next.code.clone(),
                on: Some(self.day),
                scope: next.scope.clone().filter(|scope| !scope.trim().is_empty()),
            };
            if !one.after.relations.contains(&related) {
                one.after.relations.push(related);
            }
        }
        one.after.relations.sort();
        self.put(one);
    }

    fn merge(&mut self, codes: &[String], into: &Target, take_over: bool) {
        let target = into.code().to_owned();
        if codes.is_empty() || codes.contains(&target) {
            let english = "Name the institutions that end, and another one that follows them.";
            self.refuse(&target, "INVALID_MERGE", "request-invalid-merge", english);
            return;
        }
        match into {
            Target::New(entry) => self.entry(&Entry { is_new: true, ..entry.clone() }),
            Target::Existing(code) => {
                if let Some(one) = self.take(code) {
                    self.put(one);
                }
            }
        }
        if take_over {
            for code in codes {
                let gone = self.planned.iter().find(|one| one.after.code == *code).map(|one| one.after.clone());
                let gone = gone.or_else(|| self.stored.get(code).map(|stored| stored.content.clone()));
                if let (Some(gone), Some(mut one)) = (gone, self.take(&target)) {
                    hand_over(&gone, &mut one.after, self.day);
                    self.put(one);
                }
            }
        }
        for code in codes {
            self.end(code, &[Successor { code: target.clone(), scope: None }]);
        }
    }

    /// One of those that follow a split: a new one that says nothing of competences takes over those of the one that ends.
    fn part(&mut self, from: &str, target: &Target) {
        let Target::New(entry) = target else { return };
        self.entry(&Entry { is_new: true, ..entry.clone() });
        if entry.patch.competences.is_empty()
            && let Some(old) = self.stored.get(from)
            && let Some(one) = self.planned.iter_mut().find(|one| one.after.code == entry.code)
        {
            let day = self.day;
            let late = one.after.timeline().until(day, &old.content.timeline());
            one.after.competences = late.stretches();
        }
    }

    fn rename(&mut self, code: &str, names: &[Name], acronym: Option<&str>, new_code: Option<&str>) {
        let Some(mut one) = self.take(code) else { return };
        let day = self.day;
        let before = one.after.clone();
        let rename = |content: &mut Content| {
            content.describe(day, |text, held| {
                if text.names == held.names {
                    text.names = renamed(&held.names, names);
                }
                if let Some(acronym) = acronym.filter(|_| text.acronym == held.acronym) {
                    acronym.clone_into(&mut text.acronym);
                }
            });
        };
        match new_code.filter(|new| *new != code) {
            None => {
                rename(&mut one.after);
                self.put(one);
            }
            Some(new) => {
                let Some(mut next) = self.fresh(new) else { return };
                next.after.described = before.described.clone();
                rename(&mut next.after);
                let text = next.after.description(day).clone();
                next.after.described = vec![Described { during: Period::default(), text }];
                next.after.competences = next.after.timeline().until(day, &before.timeline()).stretches();
                next.after.is_public = before.is_public;
                next.after.validity.to = before.validity.to;
                // Routers stay in front of it, and who is to follow it at an announced end follows the new code.
                let is_kept = |own: &&Related| {
                    own.kind == RelationKind::RoutedBy || (before.validity.to.is_some() && own.on == before.validity.to)
                };
                next.after.relations = before.relations.iter().filter(is_kept).cloned().collect();
                self.put(next);
                self.put(one);
                self.end(code, &[Successor { code: new.to_owned(), scope: None }]);
            }
        }
    }

    fn restore(&mut self, code: &str, old: Former) {
        let Some(mut one) = self.take(code) else { return };
        match old {
            Former::Unknown => {
                let english = "There is no such change of this entry, or what it said was erased.";
                self.refuse(code, "UNKNOWN_CHANGE", "request-unknown-change", english);
            }
            Former::Said(content) => {
                one.after = one.after.until(self.day, &content);
                self.put(one);
            }
            // Before its first change the entry was not there.
            Former::NotThere => {
                self.put(one);
                self.end(code, &[]);
            }
        }
    }
}

/// The end of an institution: nothing of it holds from the day on.
fn stop(content: &mut Content, day: NaiveDate) {
    content.validity.to = Some(day);
    let mut timeline = content.timeline();
    timeline.cut(day);
    content.competences = timeline.stretches();
}

/// New official names; those they replace stay as former ones, because old cases and readers know them.
fn renamed(held: &[Name], new: &[Name]) -> Vec<Name> {
    let replaced = |name: &Name| {
        name.kind == NameKind::Official
            && new.iter().any(|next| next.language == name.language && next.text != name.text)
    };
    let is_translated = |name: &Name| {
        let has = |kind: NameKind| held.iter().any(|own| own.language == name.language && own.kind == kind);
        name.kind == NameKind::Official && has(NameKind::Translation) && !has(NameKind::Official)
    };
    // What was a translation so far becomes no official name by being written anew.
    let new: Vec<Name> = new
        .iter()
        .map(
            |name| {
                if is_translated(name) { Name { kind: NameKind::Translation, ..name.clone() } } else { name.clone() }
            },
        )
        .collect();
    let old_translation = |name: &Name| {
        name.kind == NameKind::Translation
            && new.iter().any(|next| {
                next.kind == NameKind::Translation && next.language == name.language && next.text != name.text
            })
    };
    let mut names: Vec<Name> = new.clone();
    for name in held {
        let kept = if replaced(name) || old_translation(name) {
            Name { kind: NameKind::Former, ..name.clone() }
        } else {
            name.clone()
        };
        let is_there = names.iter().any(|own| own.language == kept.language && own.text == kept.text);
        if !is_there {
            names.push(kept);
        }
    }
    names
}

/// What an institution that ends was competent for goes over to the one that follows, with its areas.
fn hand_over(gone: &Content, to: &mut Content, day: NaiveDate) {
    let areas = gone.description(day).areas.clone();
    let (old, mut own) = (gone.timeline(), to.timeline());
    let from = Period::new(Some(day), None);
    let late = |timeline: &crate::competence::Timeline| -> Vec<_> {
        let holds =
            |(buc, role): &(String, _)| timeline.line(buc, *role).iter().any(|(period, _)| period.overlaps(&from));
        timeline.keys().into_iter().filter(holds).collect()
    };
    let is_fresh = late(&own).is_empty();
    let is_alike = is_fresh || late(&old) == late(&own);
    let own_areas = to.description(day).areas.clone();
    // Not stated means the whole country: nothing is added to that, and nothing smaller put in its place.
    let together = if areas.is_empty() && !is_fresh {
        Vec::new()
    } else {
        let mut together = own_areas.clone();
        together.extend(areas.iter().filter(|area| !own_areas.contains(area)).cloned());
        together
    };
    let is_wider = is_fresh || !own_areas.is_empty();
    if is_alike && is_wider {
        to.describe(day, |text, held| {
            if text.areas == held.areas {
                text.areas.clone_from(&together);
            }
        });
    }
    for (buc, role) in late(&old) {
        for (period, holding) in old.line(&buc, role) {
            let during = period.intersection(&from);
            let is_held = own.line(&buc, role).iter().any(|(own, _)| own.overlaps(&during));
            if during.is_empty() || is_held {
                continue;
            }
            let mut holding = holding.clone();
            // Where the two are competent for different things, the areas go along with each.
            if !is_alike && holding.areas.is_empty() {
                holding.areas.clone_from(&areas);
            }
            own.put(&buc, role, during, Some(holding));
        }
    }
    to.competences = own.stretches();
}

/// Writes a patch into what an entry says, from `day` on.
pub(crate) fn apply(content: &mut Content, patch: &Patch, day: NaiveDate, is_new: bool) {
    let write = |text: &mut Description, held: &Description| {
        macro_rules! take {
            ($($field:ident = $next:expr),+ $(,)?) => {
                $(if let Some(next) = $next && text.$field == held.$field {
                    text.$field = next;
                })+
            };
        }
        take!(
            acronym = patch.acronym.clone(),
            functions = patch.functions.clone(),
            network = patch.network.as_deref().map(|key| (!key.is_empty()).then(|| key.to_owned())),
            areas = patch.areas.clone(),
            addresses = patch.addresses.clone(),
            contacts = patch.contacts.clone(),
        );
    };
    // A correction of a name holds on after a change that is announced, but for what that changes itself.
    let write = |text: &mut Description, held: &Description| {
        write(text, held);
        if let Some(names) = &patch.names {
            let own = carried(&held.names, names, &text.names);
            text.names = if text.names == held.names { names.clone() } else { own };
        }
    };
    if is_new {
        // A new entry is described at all times, so that who looks before its first day learns what is coming.
        for one in &mut content.described {
            let held = one.text.clone();
            write(&mut one.text, &held);
        }
    } else {
        content.describe(day, write);
    }
    if let Some(status) = patch.code_status {
        content.code_status = status;
    }
    if let Some(is_public) = patch.is_public {
        content.is_public = is_public;
    }
    if let Some(from) = patch.valid_from {
        content.validity.from = from.day();
    }
    if let Some(to) = patch.valid_to {
        content.validity.to = to.day();
    }
    if !patch.competences.is_empty() {
        let mut timeline = content.timeline();
        for edit in &patch.competences {
            timeline.put(&edit.buc, edit.role, edit.during(day), edit.holding.clone());
        }
        content.competences = timeline.stretches();
    }
    for edit in &patch.relations {
        content.relations.retain(|own| *own != edit.relation);
        if !edit.is_removed {
            content.relations.push(edit.relation.clone());
        }
    }
    content.relations.sort();
}
