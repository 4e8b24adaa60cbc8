//! Reading answers.

use serde_json::Value;

/// The entries of a list.
pub(crate) fn nodes(list: &Value) -> &[Value] {
    list["nodes"].as_array().unwrap_or_else(|| panic!("nodes in {list}"))
}

/// The codes of the entries of a list, in its order.
pub(crate) fn codes(list: &Value) -> Vec<&str> {
    nodes(list).iter().map(|node| text(&node["code"])).collect()
}

/// A text.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("a text, not {value}"))
}

/// A list of texts or objects.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("a list, not {value}"))
}

/// The values of one field in a list of objects.
pub(crate) fn each<'a>(value: &'a Value, field: &str) -> Vec<&'a str> {
    list(value).iter().map(|one| text(&one[field])).collect()
}
