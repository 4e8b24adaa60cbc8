//! The cost of a selection as a small formula: what is known from the document is added up once, what
//! depends on variables is worked out for each request.

use std::{convert::Infallible, sync::Arc};

use async_graphql::{
    Name, Value, Variables,
    parser::types::{Field, OperationDefinition},
};

use super::cost::{FieldCost, Size};

/// The cost of a selection. All sums and products stop at `u64::MAX`.
#[derive(Debug, Default, Clone)]
pub(super) struct Plan {
    fixed: u64,
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
struct Part {
    times: Times,
    below: Arc<Plan>,
}

/// How often what is below a field is answered.
#[derive(Debug, Clone)]
enum Times {
    Fixed(u64),
    /// The largest of the variables' values, at least `least`; `usual` when no variable has a value.
    Asked {
        variables: Vec<Name>,
        least: u64,
        usual: u64,
    },
    /// As often as the variable's list has items.
    Items(Name),
}

/// Values of the variables of one request, with the defaults of its operation.
pub(super) struct Given<'a> {
    variables: &'a Variables,
    operation: &'a OperationDefinition,
}

impl<'a> Given<'a> {
    pub(super) fn new(variables: &'a Variables, operation: &'a OperationDefinition) -> Self {
        Self { variables, operation }
    }

    fn value(&self, name: &Name) -> Option<&'a Value> {
        let operation = self.operation;
        self.variables.get(name).or_else(|| {
            let definition = operation.variable_definitions.iter().find(|known| known.node.name.node == *name)?;
            definition.node.default_value.as_ref().map(|default| &default.node)
        })
    }
}

impl Plan {
    /// The cost for these values.
    pub(super) fn cost(&self, given: &Given<'_>) -> u64 {
        self.parts.iter().fold(self.fixed, |sum, part| {
            sum.saturating_add(part.times.value(given).saturating_mul(part.below.cost(given)))
        })
    }

    /// Adds one field: 1 for itself, and what is below it as often as it is answered.
    pub(super) fn add_field(&mut self, field: &Field, known: Option<&FieldCost>, once: Self, per_entry: Self) {
        self.fixed = self.fixed.saturating_add(1);
        let times = known.map_or(Times::Fixed(1), |known| Times::of(field, &known.size));
        let times_once = if known.is_some_and(|known| known.is_page) { &Times::Fixed(1) } else { &times };
        self.add(times_once, once);
        self.add(&times, per_entry);
    }

    /// Adds what a fragment costs where it is used.
    pub(super) fn add_shared(&mut self, below: &Arc<Self>) {
        if below.parts.is_empty() {
            self.fixed = self.fixed.saturating_add(below.fixed);
        } else {
            self.parts.push(Part { times: Times::Fixed(1), below: Arc::clone(below) });
        }
    }

    fn is_nothing(&self) -> bool {
        self.fixed == 0 && self.parts.is_empty()
    }

    fn add(&mut self, times: &Times, below: Self) {
        if below.is_nothing() {
            return;
        }
        match times {
            Times::Fixed(times) if below.parts.is_empty() => {
                self.fixed = self.fixed.saturating_add(below.fixed.saturating_mul(*times));
            }
            _ => self.parts.push(Part { times: times.clone(), below: Arc::new(below) }),
        }
    }
}

impl Times {
    fn of(field: &Field, size: &Size) -> Self {
        match size {
            Size::One => Self::Fixed(1),
            Size::List(length) => Self::Fixed(*length),
            Size::Page(usual) => Self::page(field, *usual),
            Size::PerItem(argument) => match Written::of(field, argument) {
                Some(Written::Variable(name)) => Self::Items(name),
                Some(Written::Literal(Value::List(items))) => Self::Fixed(items.len() as u64),
                _ => Self::Fixed(1),
            },
        }
    }

    fn page(field: &Field, usual: u64) -> Self {
        let mut literal = None;
        let mut variables = Vec::new();
        for argument in ["first", "last"] {
            match Written::of(field, argument) {
                Some(Written::Literal(Value::Number(number))) => {
                    literal = literal.max(Some(number.as_u64().unwrap_or(1).max(1)));
                }
                Some(Written::Variable(name)) => variables.push(name),
                _ => {}
            }
        }
        match (variables.is_empty(), literal) {
            (true, literal) => Self::Fixed(literal.unwrap_or(usual)),
            (false, Some(literal)) => Self::Asked { variables, least: literal, usual: literal },
            (false, None) => Self::Asked { variables, least: 1, usual },
        }
    }

    fn value(&self, given: &Given<'_>) -> u64 {
        match self {
            Self::Fixed(times) => *times,
            Self::Asked { variables, least, usual } => {
                let asked = variables.iter().filter_map(|name| match given.value(name)? {
                    Value::Number(number) => Some(number.as_u64().unwrap_or(1)),
                    _ => None,
                });
                asked.max().map_or(*usual, |asked| asked.max(*least))
            }
            Self::Items(name) => match given.value(name) {
                Some(Value::List(items)) => items.len() as u64,
                _ => 1,
            },
        }
    }
}

/// The value of an argument as the document has it.
enum Written {
    Literal(Value),
    Variable(Name),
}

impl Written {
    fn of(field: &Field, argument: &str) -> Option<Self> {
        let mut named = None;
        let value = field.get_argument(argument)?.node.clone().into_const_with(|name| {
            named = Some(name);
            Ok::<_, Infallible>(Value::Null)
        });
        Some(match (value, named) {
            (Ok(Value::Null), Some(name)) => Self::Variable(name),
            (Ok(literal), _) => Self::Literal(literal),
        })
    }
}
