//! What each field of the schema costs: a table made once from the schema's own description.

use std::collections::{HashMap, HashSet};

use async_graphql::{
    Name, Positioned, Value,
    parser::{
        Error, parse_schema,
        types::{BaseType, FieldDefinition, InputValueDefinition, OperationType, Type, TypeKind, TypeSystemDefinition},
    },
};

/// Entries of a page whose size nobody asked for.
pub(super) const PAGE: u64 = 20;
/// Objects in a list without a page size.
pub(super) const LIST: u64 = 10;
/// Objects in a list of an introspection: low enough that an explorer's question for the whole schema
/// passes, high enough that four of them in one request do not.
const INTROSPECTION_LIST: u64 = 4;

/// The types of introspection, which no schema prints about itself.
const INTROSPECTION: &str = "
type __Schema { description: String types: [__Type!]! queryType: __Type! mutationType: __Type subscriptionType: __Type directives: [__Directive!]! }
type __Type { kind: String! name: String description: String fields: [__Field!] interfaces: [__Type!] possibleTypes: [__Type!] enumValues: [__EnumValue!] inputFields: [__InputValue!] ofType: __Type specifiedByURL: String isOneOf: Boolean }
type __Field { name: String! description: String args: [__InputValue!]! type: __Type! isDeprecated: Boolean! deprecationReason: String }
type __InputValue { name: String! description: String type: __Type! defaultValue: String isDeprecated: Boolean! deprecationReason: String }
type __EnumValue { name: String! description: String isDeprecated: Boolean! deprecationReason: String }
type __Directive { name: String! description: String locations: [String!]! args: [__InputValue!]! isRepeatable: Boolean! }
";

/// How many objects a field answers with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Size {
    /// One object, or one value.
    One,
    /// As many as `first` or `last` ask for, else this many.
    Page(u64),
    /// Always counted as this many.
    List(u64),
    /// As many as the named argument, a list, has items.
    PerItem(String),
}

/// One field of one type.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "four independent facts of one field")]
pub(super) struct FieldCost {
    /// The type of the object below, without list and non-null marks.
    pub(super) result: String,
    pub(super) size: Size,
    /// The field answers with a page: of what is below it, only the entries repeat.
    pub(super) is_page: bool,
    /// The field may be null.
    pub(super) nullable: bool,
    /// The field is a list whose entries may be null.
    pub(super) nullable_entries: bool,
    /// The field lies in a page and repeats with the entries of the page (`nodes`, `edges`).
    pub(super) repeats: bool,
}

/// The fields of one type.
#[derive(Debug)]
pub(super) struct TypeCost {
    pub(super) name: String,
    fields: HashMap<String, FieldCost>,
}

impl TypeCost {
    pub(super) fn field(&self, name: &str) -> Option<&FieldCost> {
        self.fields.get(name)
    }

    pub(super) fn is_introspection(&self) -> bool {
        self.name.starts_with("__")
    }
}

/// The table of all types.
#[derive(Debug)]
pub(super) struct Costs {
    types: HashMap<String, TypeCost>,
    query: String,
    mutation: String,
    subscription: String,
}

impl Costs {
    /// Reads the table from a schema definition. Fails when the text cannot be parsed.
    pub(super) fn read(sdl: &str) -> Result<Self, Error> {
        let mut costs = Self {
            types: HashMap::new(),
            query: "Query".to_owned(),
            mutation: "Mutation".to_owned(),
            subscription: "Subscription".to_owned(),
        };
        let mut found: Vec<(String, Vec<FieldDefinition>)> = Vec::new();
        for definition in parse_schema(sdl)?.definitions.into_iter().chain(parse_schema(INTROSPECTION)?.definitions) {
            match definition {
                TypeSystemDefinition::Schema(roots) => {
                    let name = |root: Option<Positioned<Name>>, usual: String| {
                        root.map_or(usual, |root| root.node.to_string())
                    };
                    costs.query = name(roots.node.query, costs.query);
                    costs.mutation = name(roots.node.mutation, costs.mutation);
                    costs.subscription = name(roots.node.subscription, costs.subscription);
                }
                TypeSystemDefinition::Type(definition) => {
                    let name = definition.node.name.node.to_string();
                    let fields = match definition.node.kind {
                        TypeKind::Object(object) => object.fields,
                        TypeKind::Interface(interface) => interface.fields,
                        _ => Vec::new(),
                    };
                    found.push((name, fields.into_iter().map(|field| field.node).collect()));
                }
                TypeSystemDefinition::Directive(_) => {}
            }
        }
        let pages = pages(&found);
        for (name, fields) in found {
            let of_type = type_cost(&name, &fields, &pages);
            costs.types.insert(name, of_type);
        }
        Ok(costs)
    }

    pub(super) fn of_type(&self, name: &str) -> Option<&TypeCost> {
        self.types.get(name)
    }

    pub(super) fn root(&self, kind: OperationType) -> Option<&TypeCost> {
        self.of_type(match kind {
            OperationType::Query => &self.query,
            OperationType::Mutation => &self.mutation,
            OperationType::Subscription => &self.subscription,
        })
    }

    /// Says how long a list is (`"Type.field"`). Answers whether there is such a list.
    pub(super) fn set_list(&mut self, place: &str, length: u64) -> bool {
        let field =
            place.split_once('.').and_then(|(of_type, field)| self.types.get_mut(of_type)?.fields.get_mut(field));
        match field {
            Some(FieldCost { size: size @ Size::List(_), .. }) => {
                *size = Size::List(length);
                true
            }
            _ => false,
        }
    }
}

/// The types that are one page of something: connections, and whatever single object a field with
/// `first` answers with.
fn pages(types: &[(String, Vec<FieldDefinition>)]) -> HashSet<String> {
    let by_name = types.iter().map(|(name, _)| name).filter(|name| name.ends_with("Connection")).cloned();
    let by_use = types
        .iter()
        .flat_map(|(_, fields)| fields)
        .filter(|field| argument(field, "first").is_some() && !is_list(&field.ty.node))
        .map(|field| innermost(&field.ty.node).to_owned());
    by_name.chain(by_use).collect()
}

fn type_cost(name: &str, fields: &[FieldDefinition], pages: &HashSet<String>) -> TypeCost {
    let is_page = pages.contains(name);
    let entries = |field: &FieldDefinition| matches!(field.name.node.as_str(), "nodes" | "edges");
    let has_entries = fields.iter().any(entries);
    let costs = fields.iter().map(|field| {
        let result = innermost(&field.ty.node).to_owned();
        let list = is_list(&field.ty.node);
        let repeats = is_page && list && (!has_entries || entries(field));
        let size = if repeats {
            Size::One
        } else if let Some(first) = argument(field, "first") {
            Size::Page(default_of(first).unwrap_or(PAGE))
        } else if !list && pages.contains(&result) {
            Size::Page(PAGE)
        } else if !list {
            Size::One
        } else if name.starts_with("__") {
            Size::List(INTROSPECTION_LIST)
        } else if let Some(items) = field.arguments.iter().find(|argument| is_required_list(&argument.node)) {
            Size::PerItem(items.node.name.node.to_string())
        } else {
            Size::List(LIST)
        };
        let is_page = !list && pages.contains(&result);
        (
            field.name.node.to_string(),
            FieldCost {
                result,
                size,
                is_page,
                nullable: field.ty.node.nullable,
                nullable_entries: entries_nullable(&field.ty.node),
                repeats,
            },
        )
    });
    TypeCost { name: name.to_owned(), fields: costs.collect() }
}

fn argument<'a>(field: &'a FieldDefinition, name: &str) -> Option<&'a InputValueDefinition> {
    field.arguments.iter().map(|argument| &argument.node).find(|argument| argument.name.node == name)
}

fn default_of(argument: &InputValueDefinition) -> Option<u64> {
    match &argument.default_value.as_ref()?.node {
        Value::Number(number) => number.as_u64(),
        _ => None,
    }
}

fn is_required_list(argument: &InputValueDefinition) -> bool {
    !argument.ty.node.nullable && is_list(&argument.ty.node)
}

fn is_list(of: &Type) -> bool {
    matches!(of.base, BaseType::List(_))
}

fn entries_nullable(of: &Type) -> bool {
    matches!(&of.base, BaseType::List(entry) if entry.nullable)
}

fn innermost(of: &Type) -> &str {
    match &of.base {
        BaseType::Named(name) => name,
        BaseType::List(inner) => innermost(inner),
    }
}
