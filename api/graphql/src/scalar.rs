//! Scalars of the contract.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{DateTime, FixedOffset, NaiveDate};
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

/// An instant as clocks in a certain time zone show it, with their offset from UTC (RFC 3339): `2026-06-05T09:30:00+02:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OffsetDateTime(pub(crate) DateTime<FixedOffset>);

/// An instant as clocks in a certain time zone show it, with their offset from UTC (RFC 3339): `2026-06-05T09:30:00+02:00`.
#[Scalar(name = "OffsetDateTime")]
impl ScalarType for OffsetDateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        let wrong =
            || InputValueError::custom("An instant is written as a string such as \"2026-06-05T09:30:00+02:00\".");
        match value {
            Value::String(text) => DateTime::parse_from_rfc3339(&text).map(Self).map_err(|_| wrong()),
            _ => Err(wrong()),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339())
    }
}
