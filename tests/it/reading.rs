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

/// The codes of the problems of a payload with the paths they are at, in the order of the alphabet.
pub(crate) fn told(payload: &Value) -> Vec<String> {
    let one = |problem: &Value| {
        let path: Vec<&str> = list(&problem["path"]).iter().map(text).collect();
        format!("{} {}", text(&problem["code"]), path.join("."))
    };
    let mut told: Vec<String> = list(&payload["problems"]).iter().map(one).collect();
    told.sort();
    told
}

/// The same object with some fields written anew.
pub(crate) fn changed(mut object: Value, patch: &Value) -> Value {
    for (name, value) in patch.as_object().expect("fields") {
        object[name] = value.clone();
    }
    object
}

/// The values of one field in a list of objects.
pub(crate) fn each<'a>(value: &'a Value, field: &str) -> Vec<&'a str> {
    list(value).iter().map(|one| text(&one[field])).collect()
}
