//! Files of a practice: brought by its writers, kept by its readers. They leave as downloads of their own type, never as pages.

use crate::Web;
use crate::csrf::{Posted, Uploaded};
use crate::error::PageError;
use crate::page::Page;
use crate::urls;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::attachment::NewFile;
use domain::id::AttachmentId;
use domain::model::Attachment;
use domain::{DomainError, practice};

/// The identity of a file in an address.
pub(crate) fn identity(page: &Page, text: &str) -> Result<AttachmentId, PageError> {
    text.parse().map(AttachmentId).map_err(|_| PageError::new(page.clone(), DomainError::NotFound))
}

/// Answers the bytes of a file.
pub(crate) async fn file(
    State(web): State<Web>,
    page: Page,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    page.reference(&id)?;
    let file = identity(&page, &file)?;
    let found = practice::document(&web.ctx, &page.viewer, &id, file).await;
    Ok(download(found.map_err(|error| PageError::new(page.clone(), error))?))
}

/// A file as a download of its own type, whatever is in it.
pub(crate) fn download(found: Attachment) -> Response {
    let mut headers = HeaderMap::new();
    let kind = HeaderValue::from_str(&found.media_type);
    headers.insert(header::CONTENT_TYPE, kind.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    // Names in other letters go the way of RFC 8187.
    let plain: String =
        found.name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' }).collect();
    let name = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", urls::escaped(&found.name));
    headers.extend(HeaderValue::from_str(&name).ok().map(|name| (header::CONTENT_DISPOSITION, name)));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let policy = HeaderValue::from_static("default-src 'none'; sandbox");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    (headers, found.content).into_response()
}

fn back(page: &Page, reference: i32) -> Response {
    let there = page.link(urls::practice_edit(reference).with("saved", "yes"));
    Redirect::to(&format!("{there}#files")).into_response()
}

fn refused(page: &Page, reference: i32, error: DomainError) -> PageError {
    PageError::refused(page, error, urls::practice_edit(reference))
}

/// Adds a file.
pub(crate) async fn add(
    State(web): State<Web>,
    Path(id): Path<String>,
    uploaded: Uploaded,
) -> Result<Response, PageError> {
    let page = &uploaded.posted.page;
    let reference = page.reference(&id)?;
    let expected = uploaded.posted.value("expected").parse().unwrap_or(0);
    let (name, content) = uploaded.file.clone().unwrap_or_default();
    let done = practice::attach(&web.ctx, &page.viewer, reference, expected, NewFile { name, content }).await;
    done.map(|_| back(page, reference)).map_err(|error| refused(page, reference, error))
}

/// Takes a file away.
pub(crate) async fn remove(
    State(web): State<Web>,
    Path((id, file)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let page = &posted.page;
    let reference = page.reference(&id)?;
    let file = identity(page, &file)?;
    let expected = posted.value("expected").parse().unwrap_or(0);
    let done = practice::remove_document(&web.ctx, &page.viewer, reference, expected, file).await;
    done.map(|_| back(page, reference)).map_err(|error| refused(page, reference, error))
}
