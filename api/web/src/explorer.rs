//! `/graphiql`: the explorer of the GraphQL interface, from vendored files.

use crate::page::Page;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

#[derive(Template)]
#[template(path = "explorer/index.html")]
struct ExplorerPage<'a> {
    page: &'a Page,
}

/// Answers the explorer.
pub(crate) async fn show(page: Page) -> Response {
    page.render(StatusCode::OK, &ExplorerPage { page: &page })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_explorer_loads_files_that_are_there() {
        let page = Page::example(Language::English);
        let html = ExplorerPage { page: &page }.render().expect("a page");
        assert_eq!(html.matches("/assets/graphiql/").count(), 7, "{html}");
        assert!(!html.contains("=\"\""), "{html}");
    }
}
