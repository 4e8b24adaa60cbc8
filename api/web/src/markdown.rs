//! Markdown that people write, as HTML that can do nothing but show it.
//!
//! HTML inside it is shown as the text it is; links lead to pages and mailboxes only; pictures become links, so that no page of ours makes a
//! reader's browser ask another site. Headings stand below those of the page.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Whether an address may be led to.
fn is_safe(url: &str) -> bool {
    let lower = url.trim().to_ascii_lowercase();
    let is_own = lower.starts_with('/') && !lower.starts_with("//") && !lower.starts_with("/\\");
    (is_own || lower.starts_with("https://") || lower.starts_with("http://") || lower.starts_with("mailto:"))
        && !lower.contains(|letter: char| letter.is_control() || letter.is_whitespace())
}

/// The text as HTML.
pub(crate) fn markdown(text: &str) -> String {
    html_of(text, false)
}

/// The text as HTML, with its lines as they were typed: for what people write without thinking of Markdown.
pub(crate) fn markdown_lines(text: &str) -> String {
    html_of(text, true)
}

fn html_of(text: &str, keeps_lines: bool) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    // Of links that lead nowhere their text stays.
    let mut dropped: Vec<bool> = Vec::new();
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::SoftBreak if keeps_lines => Some(Event::HardBreak),
        Event::Html(html) | Event::InlineHtml(html) => Some(Event::Text(html)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
            let _ = (id, classes, attrs);
            Some(Event::Start(Tag::Heading {
                level: HeadingLevel::H4,
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            }))
        }
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Heading(HeadingLevel::H4))),
        Event::Start(Tag::Link { link_type, dest_url, id, .. } | Tag::Image { link_type, dest_url, id, .. }) => {
            let is_kept = is_safe(&dest_url);
            dropped.push(!is_kept);
            let title = CowStr::Borrowed("");
            is_kept.then_some(Event::Start(Tag::Link { link_type: plain(link_type), dest_url, title, id }))
        }
        Event::End(TagEnd::Link | TagEnd::Image) => {
            (!dropped.pop().unwrap_or(true)).then_some(Event::End(TagEnd::Link))
        }
        Event::FootnoteReference(_) | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => None,
        other => Some(other),
    });
    let mut out = String::with_capacity(text.len() * 5 / 4);
    html::push_html(&mut out, events);
    out
}

/// A link in angle brackets to a mailbox gets its address made up by the writer of HTML; every other is written as it stands.
fn plain(kind: pulldown_cmark::LinkType) -> pulldown_cmark::LinkType {
    match kind {
        pulldown_cmark::LinkType::Email => pulldown_cmark::LinkType::Email,
        _ => pulldown_cmark::LinkType::Inline,
    }
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn texts_are_set_as_they_are_meant() {
        assert_eq!(
            markdown("Two **steps**:\n\n- [one](https://a.example/x?a=1&b=2)\n- two\n\n# Big"),
            "<p>Two <strong>steps</strong>:</p>\n<ul>\n<li><a href=\"https://a.example/x?a=1&amp;b=2\">one</a></li>\n<li>two</li>\n</ul>\n<h4>Big</h4>\n"
        );
    }

    #[test]
    fn nothing_hostile_comes_through() {
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<div\nonclick=alert(1)>\n\ntext",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x]( javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:x)",
            "[x](//evil.example)",
            "![x](https://evil.example/pixel.png)",
            "<javascript:alert(1)>",
            "[x](https://a.example \"onmouseover=alert(1)\")",
            "[x](<https://a.example/\"onclick=alert(1)>)",
            "```html\n<script>alert(1)</script>\n```",
            "&lt;script&gt;",
            "[x][y]\n\n[y]: javascript:alert(1)",
            "<style>body{display:none}</style>",
            "<iframe src=https://evil.example>",
        ] {
            let html = markdown(text);
            let lower = html.to_lowercase();
            for bad in [
                "<script",
                "<img",
                "<div",
                "<style",
                "<iframe",
                "=\"javascript",
                "=\"data:",
                "=\"vbscript",
                "href=\"//",
            ] {
                assert!(!lower.contains(bad), "{text}: {html}");
            }
            // No attribute but the address of a link.
            for tag in lower.split('<').filter_map(|part| part.split('>').next()) {
                let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
                let known = ["", "p", "a", "pre", "code", "h4", "ul", "ol", "li", "strong", "em", "br /"];
                assert!(known.contains(&name) || name == "br", "{text}: {html}");
                assert!(
                    !tag.starts_with("a ") || (tag.starts_with("a href=\"") && tag.matches('"').count() == 2),
                    "{text}: {html}"
                );
            }
        }
    }
}
