//! Scalars of the contract.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::NaiveDate;
use domain::model::Seq as Position;

/// A civil date of Europe/Brussels, `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date(pub(crate) NaiveDate);

/// A civil date of Europe/Brussels, `YYYY-MM-DD`.
#[Scalar(name = "Date")]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) if text.len() == 10 => text.parse().map(Self).map_err(|_| {
                InputValueError::custom(format!("\"{text}\" is no day of the calendar; write it as 2026-11-23."))
            }),
            _ => Err(InputValueError::custom("A date is written as a string such as \"2026-11-23\".")),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// A position in the change log, as a decimal string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seq(pub(crate) String);

impl From<Position> for Seq {
    fn from(seq: Position) -> Self {
        Self(seq.to_string())
    }
}

/// A position in the change log, as a decimal string.
#[Scalar(name = "Seq")]
impl ScalarType for Seq {
    fn parse(value: Value) -> InputValueResult<Self> {
        match value {
            Value::String(text) => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            _ => Err(InputValueError::custom("A change number is written as a string such as \"42\".")),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.clone())
    }
}
