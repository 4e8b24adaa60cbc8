//! A parsed document with everything that can be said of it before variables are known.

use std::{collections::HashMap, sync::Arc};

use async_graphql::{
    Name, Pos, ServerError, Value, Variables,
    parser::{
        parse_query,
        types::{ExecutableDocument, Field, OperationDefinition, OperationType, Selection, SelectionSet, Type},
    },
};

use super::{
    code,
    cost::{Costs, TypeCost},
    lexer,
    limits::{Limits, MAX_INTROSPECTION_LISTS, MAX_LEVELS, introspects_in_circles, nested_too_deeply},
    plan::{Given, Plan},
};

/// A document that is within all limits which do not depend on variables.
#[derive(Debug)]
pub(super) struct Document {
    /// What the executor runs.
    pub(super) parsed: ExecutableDocument,
    /// Its lexical tokens: a measure of the memory it takes.
    pub(super) tokens: usize,
    operations: Vec<Operation>,
}

/// One operation of a document.
#[derive(Debug)]
pub(super) struct Operation {
    name: Option<Name>,
    pub(super) kind: OperationType,
    plan: Plan,
    /// Variables that must have a value.
    required: Vec<(Name, Type, Pos)>,
}

impl Document {
    /// Counts, parses and measures a document.
    ///
    /// Fails with `GRAPHQL_PARSE_FAILED`, with the code of the limit that is passed, or with
    /// `GRAPHQL_VALIDATION_FAILED` when a fragment uses itself: the executor walks fragments before
    /// it looks for circles, so such a document must not reach it.
    pub(super) fn read(text: &str, limits: &Limits, costs: &Costs) -> Result<Self, ServerError> {
        let scan = lexer::scan(text)?;
        limits.tokens(scan.tokens)?;
        limits.directives(scan.directives)?;
        let parsed = parse_query(text).map_err(code::parse_failed)?;
        let operations = measure(&parsed, limits, costs)?;
        Ok(Self { parsed, tokens: scan.tokens, operations })
    }

    /// The operation that a request means: the named one, or the only one.
    pub(super) fn operation(&self, name: Option<&str>) -> Result<&Operation, ServerError> {
        match (name, self.operations.as_slice()) {
            (None, [only]) => Ok(only),
            (None, _) => Err(code::error(
                code::OPERATION_NOT_FOUND,
                "The document has several operations: say which one in operationName.",
            )),
            (Some(name), operations) => {
                let named = |operation: &&Operation| operation.name.as_ref().is_some_and(|known| known == name);
                operations.iter().find(named).ok_or_else(|| {
                    let name: String = name.chars().take(100).collect();
                    code::error(code::OPERATION_NOT_FOUND, format!("The document has no operation named \"{name}\"."))
                })
            }
        }
    }

    /// The definition of one of its operations.
    pub(super) fn definition(&self, operation: &Operation) -> Option<&OperationDefinition> {
        let mut all = self.parsed.operations.iter();
        all.find(|(name, _)| *name == operation.name.as_ref()).map(|(_, definition)| &definition.node)
    }
}

impl Operation {
    /// Refuses a request that leaves out a variable which needs a value.
    pub(super) fn check_variables(&self, variables: &Variables) -> Result<(), ServerError> {
        let is_missing = |name: &Name| variables.get(name).is_none_or(|value| *value == Value::Null);
        let missing = self.required.iter().find(|(name, ..)| is_missing(name));
        match missing {
            None => Ok(()),
            Some((name, of_type, pos)) => Err(code::error_at(
                code::BAD_USER_INPUT,
                format!("The variable \"${name}\" of type \"{of_type}\" needs a value that is not null."),
                *pos,
            )),
        }
    }

    /// What the operation costs with these variables.
    pub(super) fn cost(&self, given: &Given<'_>) -> u64 {
        self.plan.cost(given)
    }
}

/// Measures of a selection set with its fragments followed. All numbers saturate.
#[derive(Debug, Default, Clone)]
struct Measures {
    levels: usize,
    depth: usize,
    introspection_depth: usize,
    introspection_lists: usize,
    selections: u64,
    fields: u64,
    /// Cost of what is answered once.
    once: Arc<Plan>,
    /// Cost of what repeats with the entries of a page.
    per_entry: Arc<Plan>,
}

enum Fragment {
    BeingMeasured,
    Measured(Measures),
}

struct Walk<'d> {
    document: &'d ExecutableDocument,
    limits: &'d Limits,
    costs: &'d Costs,
    fragments: HashMap<&'d Name, Fragment>,
    aliases: usize,
}

fn measure(document: &ExecutableDocument, limits: &Limits, costs: &Costs) -> Result<Vec<Operation>, ServerError> {
    let mut walk = Walk { document, limits, costs, fragments: HashMap::new(), aliases: 0 };
    let mut operations = Vec::new();
    let mut selections = 0_u64;
    for (name, definition) in document.operations.iter() {
        let operation = &definition.node;
        let found = walk.selection_set(&operation.selection_set.node, costs.root(operation.ty), 1)?;
        limits.root_fields(found.fields)?;
        limits.depth(found.depth)?;
        limits.introspection_depth(found.introspection_depth)?;
        selections = selections.saturating_add(found.selections);
        limits.selections(selections)?;
        let mut plan = Plan::default();
        plan.add_shared(&found.once);
        plan.add_shared(&found.per_entry);
        operations.push(Operation { name: name.cloned(), kind: operation.ty, plan, required: required(operation) });
    }
    // What no operation uses is validated all the same, so it is bounded all the same.
    for (name, fragment) in &document.fragments {
        walk.fragment(name, fragment.pos, 1)?;
    }
    limits.aliases(walk.aliases)?;
    Ok(operations)
}

fn required(operation: &OperationDefinition) -> Vec<(Name, Type, Pos)> {
    let definitions = operation.variable_definitions.iter().map(|definition| (definition.pos, &definition.node));
    definitions
        .filter(|(_, definition)| !definition.var_type.node.nullable && definition.default_value.is_none())
        .map(|(pos, definition)| (definition.name.node.clone(), definition.var_type.node.clone(), pos))
        .collect()
}

impl<'d> Walk<'d> {
    fn selection_set(
        &mut self,
        set: &'d SelectionSet,
        parent: Option<&'d TypeCost>,
        level: usize,
    ) -> Result<Measures, ServerError> {
        if level > MAX_LEVELS {
            return Err(nested_too_deeply());
        }
        let mut sum = Measures::default();
        let mut once = Plan::default();
        let mut per_entry = Plan::default();
        for selection in &set.items {
            sum.selections = sum.selections.saturating_add(1);
            let found = match &selection.node {
                Selection::Field(field) => {
                    sum.fields = sum.fields.saturating_add(1);
                    self.field(&field.node, parent, level, &mut once, &mut per_entry)?
                }
                Selection::InlineFragment(inline) => {
                    let on = inline.node.type_condition.as_ref().map(|condition| condition.node.on.node.as_str());
                    let parent = on.map_or(parent, |on| self.costs.of_type(on));
                    self.selection_set(&inline.node.selection_set.node, parent, level + 1)?
                }
                Selection::FragmentSpread(spread) => {
                    self.fragment(&spread.node.fragment_name.node, spread.pos, level)?
                }
            };
            if !matches!(selection.node, Selection::Field(_)) {
                once.add_shared(&found.once);
                per_entry.add_shared(&found.per_entry);
                sum.fields = sum.fields.saturating_add(found.fields);
            }
            sum.levels = sum.levels.max(found.levels);
            sum.depth = sum.depth.max(found.depth);
            sum.introspection_depth = sum.introspection_depth.max(found.introspection_depth);
            sum.introspection_lists = sum.introspection_lists.max(found.introspection_lists);
            sum.selections = sum.selections.saturating_add(found.selections);
        }
        sum.levels += 1;
        if sum.levels > MAX_LEVELS {
            return Err(nested_too_deeply());
        }
        self.limits.selections(sum.selections)?;
        sum.once = Arc::new(once);
        sum.per_entry = Arc::new(per_entry);
        Ok(sum)
    }

    /// Measures a field and adds its cost to the selection set it stands in.
    fn field(
        &mut self,
        field: &'d Field,
        parent: Option<&'d TypeCost>,
        level: usize,
        once: &mut Plan,
        per_entry: &mut Plan,
    ) -> Result<Measures, ServerError> {
        self.aliases += usize::from(field.alias.is_some());
        let name = field.name.node.as_str();
        let known = parent.and_then(|parent| parent.field(name));
        let enters = matches!(name, "__schema" | "__type");
        let result = match name {
            "__schema" => Some("__Schema"),
            "__type" => Some("__Type"),
            _ => known.map(|known| known.result.as_str()),
        };
        let result = result.and_then(|result| self.costs.of_type(result));
        let mut found = if field.selection_set.node.items.is_empty() {
            Measures::default()
        } else {
            self.selection_set(&field.selection_set.node, result, level + 1)?
        };
        if enters {
            found.introspection_depth = 1 + found.depth.max(found.introspection_depth);
            found.depth = 1;
        } else {
            found.depth += 1;
        }
        let of_types = matches!(name, "types" | "fields" | "inputFields" | "interfaces" | "possibleTypes");
        if of_types && parent.is_some_and(TypeCost::is_introspection) {
            found.introspection_lists += 1;
            if found.introspection_lists > MAX_INTROSPECTION_LISTS {
                return Err(introspects_in_circles());
            }
        }
        let below_once = Arc::unwrap_or_clone(std::mem::take(&mut found.once));
        let below_per_entry = Arc::unwrap_or_clone(std::mem::take(&mut found.per_entry));
        let target = if known.is_some_and(|known| known.repeats) { per_entry } else { once };
        target.add_field(field, known, below_once, below_per_entry);
        found.fields = 0;
        Ok(found)
    }

    /// Measures a fragment, once however often it is used.
    fn fragment(&mut self, name: &'d Name, used_at: Pos, level: usize) -> Result<Measures, ServerError> {
        match self.fragments.get(name) {
            Some(Fragment::Measured(found)) => return Ok(found.clone()),
            Some(Fragment::BeingMeasured) => {
                return Err(code::error_at(
                    code::VALIDATION_FAILED,
                    format!("The fragment \"{name}\" uses itself, directly or through other fragments."),
                    used_at,
                ));
            }
            None => {}
        }
        // A fragment that does not exist: the validator says so.
        let Some(fragment) = self.document.fragments.get(name).map(|fragment| &fragment.node) else {
            return Ok(Measures::default());
        };
        self.fragments.insert(name, Fragment::BeingMeasured);
        let parent = self.costs.of_type(fragment.type_condition.node.on.node.as_str());
        let found = self.selection_set(&fragment.selection_set.node, parent, level + 1)?;
        self.fragments.insert(name, Fragment::Measured(found.clone()));
        Ok(found)
    }
}
