//! Style, script and icon, inside the binary, under names that change with their contents.

use crate::error::PageError;
use crate::page::Page;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

struct Asset {
    media_type: &'static str,
    data: Cow<'static, [u8]>,
}

struct Assets {
    /// By the name in the address.
    served: HashMap<String, Asset>,
    /// From the file's name to its address.
    addresses: HashMap<String, String>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let mut assets = Assets { served: HashMap::new(), addresses: HashMap::new() };
    for name in Files::iter() {
        let Some(file) = Files::get(&name) else { continue };
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
        let hash = file.metadata.sha256_hash()[..8].iter().fold(String::new(), |mut hash, byte| {
            // Writing into a String cannot fail.
            let _ = write!(hash, "{byte:02x}");
            hash
        });
        let served = format!("{stem}.{hash}.{extension}");
        assets.addresses.insert(name.to_string(), format!("/assets/{served}"));
        assets.served.insert(served, Asset { media_type: media_type(extension), data: file.data });
    }
    assets
});

fn media_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        // Licences of vendored files.
        "md" => "text/markdown; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The address of a file under `static/`.
pub(crate) fn address(name: &str) -> &'static str {
    ASSETS.addresses.get(name).map_or("", String::as_str)
}

/// A file by the name in its address.
pub(crate) async fn show(page: Page, name: Result<Path<String>, PathRejection>) -> Result<Response, PageError> {
    name.ok().and_then(|Path(name)| file(&name)).ok_or_else(|| PageError::no_such_page(page))
}

fn file(name: &str) -> Option<Response> {
    let asset = ASSETS.served.get(name)?;
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    let data: &'static [u8] = &asset.data;
    Some((headers, data).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_served_under_an_address_with_its_hash_for_ever() {
        for name in Files::iter() {
            let address = address(&name).strip_prefix("/assets/").expect("an address");
            let response = file(address).expect("a file");
            assert_eq!(response.headers()[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert_ne!(response.headers()[header::CONTENT_TYPE], "application/octet-stream", "{name}");
            assert!(address.contains('.'), "{address}");
        }
    }

    #[test]
    fn names_without_the_right_hash_are_unknown() {
        for name in ["style.css", "graphiql/../style.css", "style.0000000000000000.css", "../Cargo.toml", ""] {
            assert!(file(name).is_none(), "{name}");
        }
    }

    #[test]
    fn the_script_stays_small() {
        assert!(Files::get("page.js").expect("the script").data.len() <= 16 * 1024);
    }
}
