//! Nulls where a resolver failed, as the specification wants them (GraphQL 2021, 6.4.4).
//!
//! The executor leaves the key of a failed field out. Here it becomes null, or, where the field may not be null, the nearest
//! object or list entry around it that may.

use std::collections::HashSet;

use async_graphql::{
    Name, PathSegment, Response, Value,
    indexmap::IndexMap,
    parser::types::{ExecutableDocument, OperationDefinition, Selection, SelectionSet},
};

use super::cost::{Costs, FieldCost};

/// Selections that answer one object, each with the type it is written for.
type Selections<'a> = Vec<(&'a SelectionSet, &'a str)>;

/// What became of a value around a failed field.
#[derive(PartialEq)]
enum Settled {
    /// It holds.
    Kept,
    /// It has to be null, and whoever holds it says where.
    Null,
}

/// Puts nulls where errors with a path left nothing. Costs nothing without errors.
pub(super) fn complete(
    response: &mut Response,
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    costs: &Costs,
) {
    if !response.errors.iter().any(|error| !error.path.is_empty()) {
        return;
    }
    let Some(root) = costs.root(operation.ty) else { return };
    let mut walk = Walk { document, costs, nulled: Vec::new() };
    if response.data == Value::Null {
        response.data = Value::Object(IndexMap::new());
    }
    for error in response.errors.iter().filter(|error| !error.path.is_empty()) {
        let selections = vec![(&operation.selection_set.node, root.name.as_str())];
        let mut passed = Vec::new();
        if walk.settle(&mut response.data, &error.path, &selections, &mut passed) == Settled::Null {
            response.data = Value::Null;
            return;
        }
    }
}

struct Walk<'a> {
    document: &'a ExecutableDocument,
    costs: &'a Costs,
    /// Paths that were made null: nothing below them is looked at again.
    nulled: Vec<Vec<PathSegment>>,
}

impl<'a> Walk<'a> {
    fn settle(
        &mut self,
        value: &mut Value,
        path: &[PathSegment],
        selections: &Selections<'a>,
        passed: &mut Vec<PathSegment>,
    ) -> Settled {
        let Some((PathSegment::Field(key), rest)) = path.split_first() else { return Settled::Kept };
        let Some((field, below)) = self.field(selections, key) else { return Settled::Kept };
        // An object all of whose fields failed comes as null.
        if *value == Value::Null {
            *value = Value::Object(IndexMap::new());
        }
        let Value::Object(object) = value else { return Settled::Kept };
        passed.push(PathSegment::Field(key.clone()));
        let here = passed.len();
        if self.nulled.contains(passed) {
            return Settled::Kept;
        }
        let name = Name::new(key);
        let settled = match rest.split_first() {
            None if object.get(&name).is_some_and(|found| *found != Value::Null) => Settled::Kept,
            None => Settled::Null,
            Some((PathSegment::Field(_), _)) => {
                let below_value = object.entry(name.clone()).or_insert(Value::Null);
                self.settle(below_value, rest, &below, passed)
            }
            Some((PathSegment::Index(at), inner)) => match object.get_mut(&name) {
                Some(Value::List(entries)) => self.entry(entries, *at, inner, field, &below, passed),
                Some(_) => Settled::Kept,
                None => Settled::Null,
            },
        };
        if settled == Settled::Kept {
            return Settled::Kept;
        }
        if !field.nullable {
            return Settled::Null;
        }
        passed.truncate(here);
        self.nulled.push(passed.clone());
        object.insert(name, Value::Null);
        Settled::Kept
    }

    fn entry(
        &mut self,
        entries: &mut [Value],
        at: usize,
        path: &[PathSegment],
        field: &FieldCost,
        below: &Selections<'a>,
        passed: &mut Vec<PathSegment>,
    ) -> Settled {
        let Some(entry) = entries.get_mut(at) else { return Settled::Null };
        passed.push(PathSegment::Index(at));
        let here = passed.len();
        if self.nulled.contains(passed) {
            return Settled::Kept;
        }
        let settled = if path.is_empty() { Settled::Null } else { self.settle(entry, path, below, passed) };
        if settled == Settled::Null && field.nullable_entries {
            passed.truncate(here);
            self.nulled.push(passed.clone());
            *entry = Value::Null;
            return Settled::Kept;
        }
        settled
    }

    /// The field that answers under `key`, and everything selected below it.
    fn field(&self, selections: &Selections<'a>, key: &str) -> Option<(&'a FieldCost, Selections<'a>)> {
        let mut found = None;
        let mut below = Vec::new();
        let mut waiting = selections.clone();
        let mut seen: HashSet<&Name> = HashSet::new();
        while let Some((set, of_type)) = waiting.pop() {
            for selection in &set.items {
                match &selection.node {
                    Selection::Field(field) => {
                        if field.node.response_key().node.as_str() != key {
                            continue;
                        }
                        let of_type = self.costs.of_type(of_type);
                        if let Some(cost) = of_type.and_then(|of_type| of_type.field(&field.node.name.node)) {
                            below.push((&field.node.selection_set.node, cost.result.as_str()));
                            found = Some(cost);
                        }
                    }
                    Selection::FragmentSpread(spread) => {
                        if let Some((name, fragment)) =
                            self.document.fragments.get_key_value(&spread.node.fragment_name.node)
                            && seen.insert(name)
                        {
                            let on = fragment.node.type_condition.node.on.node.as_str();
                            waiting.push((&fragment.node.selection_set.node, on));
                        }
                    }
                    Selection::InlineFragment(fragment) => {
                        let on = fragment.node.type_condition.as_ref().map(|condition| condition.node.on.node.as_str());
                        waiting.push((&fragment.node.selection_set.node, on.unwrap_or(of_type)));
                    }
                }
            }
        }
        found.map(|found| (found, below))
    }
}
