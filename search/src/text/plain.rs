//! The words of a Markdown text, without its marks.

use pulldown_cmark::{Event, Parser, TagEnd};

/// What a reader would read aloud: texts and code, lines apart.
pub fn plain(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::CodeBlock)
                if !out.ends_with(' ') =>
            {
                out.push(' ');
            }
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn marks_go_and_words_stay_apart() {
        assert_eq!(
            plain("**Two** steps:\n\n- one [here](https://a.example)\n- two\n\nEnd."),
            "Two steps: one here two End."
        );
    }
}
