//! The media type of an answer, from what the request accepts; and whether a body is one we read.

use axum::http::{HeaderMap, HeaderValue, header};

/// The two media types of an answer. They differ in their status codes: see `respond`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Media {
    /// `application/json`: the older one, in which a refused request is still a 200.
    Json,
    /// `application/graphql-response+json`: the status says whether the request was refused.
    GraphqlResponse,
}

impl Media {
    pub(super) fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
        })
    }

    fn subtype(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::GraphqlResponse => "graphql-response+json",
        }
    }
}

/// The better of the two media types for this request: the higher quality, then the one named first,
/// then `application/json`. None when the request accepts neither.
pub(super) fn negotiate(headers: &HeaderMap) -> Option<Media> {
    let mut lines = Vec::new();
    for line in headers.get_all(header::ACCEPT) {
        lines.push(line.to_str().ok()?);
    }
    let accept = lines.join(",");
    if accept.trim().is_empty() {
        return Some(Media::Json);
    }
    let ranges: Vec<Range<'_>> = accept.split(',').filter_map(Range::read).collect();
    let json = quality(&ranges, Media::Json);
    let response = quality(&ranges, Media::GraphqlResponse);
    match (json, response) {
        (None, None) => None,
        (Some(_), None) => Some(Media::Json),
        (None, Some(_)) => Some(Media::GraphqlResponse),
        (Some((json, json_at)), Some((response, response_at))) => {
            if response > json || (response == json && response_at < json_at) {
                Some(Media::GraphqlResponse)
            } else {
                Some(Media::Json)
            }
        }
    }
}

/// Whether a body is `application/json` in UTF-8 and not compressed.
pub(super) fn is_json_body(headers: &HeaderMap) -> bool {
    let plain =
        headers.get(header::CONTENT_ENCODING).is_none_or(|coding| coding.as_bytes().eq_ignore_ascii_case(b"identity"));
    let mut types = headers.get_all(header::CONTENT_TYPE).iter();
    let (Some(content_type), None) = (types.next(), types.next()) else {
        return false;
    };
    let Ok(content_type) = content_type.to_str() else {
        return false;
    };
    let mut parts = content_type.split(';').map(str::trim);
    let is_json = parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case("application/json"));
    plain && is_json && parts.all(is_utf8)
}

/// One entry of an `Accept` header.
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    /// In thousandths, 0 to 1000.
    quality: u16,
}

impl<'a> Range<'a> {
    /// None for what is no media range, and for a range of texts that are not UTF-8.
    fn read(entry: &'a str) -> Option<Self> {
        let mut parts = entry.split(';').map(str::trim);
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let mut quality = 1000;
        for parameter in parts {
            match parameter.split_once('=') {
                Some((name, value)) if name.trim().eq_ignore_ascii_case("q") => quality = thousandths(value.trim())?,
                _ if !is_utf8(parameter) => return None,
                _ => {}
            }
        }
        Some(Self { kind, subtype, quality })
    }

    /// How exactly the range names this media type: 0 for `*/*`, 2 for the type itself.
    fn exactness(&self, media: Media) -> Option<u8> {
        if self.kind == "*" && self.subtype == "*" {
            Some(0)
        } else if !self.kind.eq_ignore_ascii_case("application") {
            None
        } else if self.subtype == "*" {
            Some(1)
        } else {
            self.subtype.eq_ignore_ascii_case(media.subtype()).then_some(2)
        }
    }
}

/// The quality of a media type and the place of the range that decides it; None when it is refused.
fn quality(ranges: &[Range<'_>], media: Media) -> Option<(u16, usize)> {
    let matching = ranges.iter().enumerate().filter_map(|(at, range)| Some((range.exactness(media)?, at, range)));
    let (_, at, range) = matching.max_by_key(|(exactness, at, _)| (*exactness, usize::MAX - at))?;
    (range.quality > 0).then_some((range.quality, at))
}

fn thousandths(value: &str) -> Option<u16> {
    let value: f32 = value.parse().ok()?;
    (0.0..=1.0).contains(&value).then_some((value * 1000.0).round() as u16)
}

/// False only for a `charset` that is another one.
fn is_utf8(parameter: &str) -> bool {
    match parameter.split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
            let value = value.trim().trim_matches('"');
            value.eq_ignore_ascii_case("utf-8") || value.eq_ignore_ascii_case("utf8")
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(value: &str) -> Option<Media> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, value.parse().unwrap());
        negotiate(&headers)
    }

    #[test]
    fn json_is_the_answer_when_nothing_is_preferred() {
        assert_eq!(negotiate(&HeaderMap::new()), Some(Media::Json));
        for any in ["", "*/*", "application/*", "text/html, */*;q=0.1", "application/json"] {
            assert_eq!(accept(any), Some(Media::Json), "{any}");
        }
    }

    #[test]
    fn the_higher_quality_wins_and_then_the_first_named() {
        let response = Some(Media::GraphqlResponse);
        assert_eq!(accept("application/graphql-response+json"), response);
        assert_eq!(accept("application/json;q=0.9, application/graphql-response+json"), response);
        assert_eq!(accept("application/graphql-response+json, application/json"), response);
        assert_eq!(accept("application/graphql-response+json; charset=utf-8, */*;q=0.5"), response);
        assert_eq!(accept("application/json, application/graphql-response+json"), Some(Media::Json));
        assert_eq!(accept("application/graphql-response+json;q=0.1, application/json;q=0.2"), Some(Media::Json));
    }

    #[test]
    fn the_most_exact_range_decides_and_zero_refuses() {
        assert_eq!(accept("*/*, application/json;q=0"), Some(Media::GraphqlResponse));
        assert_eq!(accept("*/*;q=0, application/json"), Some(Media::Json));
        for nothing in ["text/html", "application/xml", "*/*;q=0", "application/json;charset=latin1", "nonsense"] {
            assert_eq!(accept(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn only_plain_json_in_utf8_is_a_body() {
        let body = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, value.parse().unwrap());
            is_json_body(&headers)
        };
        assert!(body("application/json"));
        assert!(body("Application/JSON; charset=\"UTF-8\""));
        assert!(!body("application/json; charset=iso-8859-1"));
        assert!(!body("text/plain"));
        assert!(!body("application/x-www-form-urlencoded"));
        assert!(!body("multipart/form-data; boundary=x"));
        assert!(!is_json_body(&HeaderMap::new()));
    }
}
