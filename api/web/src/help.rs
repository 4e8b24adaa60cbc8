//! Pages about the pages: how to use them, how accessible they are; and what machines ask for: robots, site map, security contact.

use crate::Web;
use crate::page::Page;
use crate::urls::{self, Url};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::Days;
use domain::value::CountryCode;

/// How long the security contact is promised to hold (RFC 9116 wants less than a year).
const CONTACT_HOLDS: Days = Days::new(180);

#[derive(Template)]
#[template(path = "help/help.html")]
struct HelpPage<'a> {
    page: &'a Page,
    contact: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "help/accessibility.html")]
struct AccessibilityPage<'a> {
    page: &'a Page,
    contact: Option<&'a str>,
}

/// Answers how to use the pages.
pub(crate) async fn help(State(web): State<Web>, page: Page) -> Response {
    page.render(StatusCode::OK, &HelpPage { page: &page, contact: web.site.contact.as_deref() })
}

/// Answers how accessible the pages are.
pub(crate) async fn accessibility(State(web): State<Web>, page: Page) -> Response {
    page.render(StatusCode::OK, &AccessibilityPage { page: &page, contact: web.site.contact.as_deref() })
}

/// Robots may read what there is, not walk through every combination of filters.
pub(crate) async fn robots(State(web): State<Web>, headers: HeaderMap) -> Response {
    let map = urls::absolute(&web.site, &headers, "/sitemap.xml");
    plain(format!(
        "User-agent: *\nDisallow: /institutions?\nDisallow: /competent\nDisallow: /compare\nDisallow: /search\nDisallow: /suggest\n\
         Disallow: /settings\nDisallow: /sign-in\nDisallow: /account\nDisallow: /people\nDisallow: /invitations\nDisallow: /graphql\nDisallow: /graphiql\nDisallow: /export/\n\
         Disallow: /calendar/\nDisallow: /practices?\nDisallow: /questions?\nDisallow: /trainings?\n\nSitemap: {map}\n"
    ))
}

/// Whom to tell about a weakness (RFC 9116): who runs this installation, as they state it; else the page that says so.
pub(crate) async fn security(State(web): State<Web>, headers: HeaderMap) -> Response {
    let today = web.ctx.today();
    let expires = today.checked_add_days(CONTACT_HOLDS).unwrap_or(today);
    let contact = web.site.contact.clone().unwrap_or_else(|| urls::absolute(&web.site, &headers, "/help#contact"));
    let canonical = urls::absolute(&web.site, &headers, "/.well-known/security.txt");
    plain(format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: en\nCanonical: {canonical}\n"
    ))
}

/// Every page that holds something of its own.
pub(crate) async fn sitemap(State(web): State<Web>, headers: HeaderMap) -> Response {
    let moment = web.ctx.moment();
    let snapshot = moment.snapshot();
    let fixed = [
        urls::home(),
        urls::countries(),
        urls::bucs(),
        urls::seds(),
        urls::map(),
        urls::practices(),
        urls::trainings(),
        urls::questions(),
        urls::help(),
        urls::accessibility(),
    ];
    let countries = CountryCode::all().map(|code| urls::country(code.as_str()));
    let bucs = snapshot.lists.bucs.iter().map(|buc| urls::buc(&buc.code));
    let seds = snapshot.lists.seds.iter().map(|sed| urls::sed(&sed.code));
    let public =
        |record: &&std::sync::Arc<domain::Record>| record.institution.is_public && !record.institution.is_placeholder;
    let institutions = snapshot.records().iter().filter(public).map(|record| urls::institution(record.code()));
    let practices = snapshot.practices.all().iter().filter(|record| record.is_listed());
    let practices = practices.map(|record| urls::practice(record.practice.reference));
    let trainings = snapshot.trainings.all().iter().map(|record| urls::training(record.training.reference));
    let questions = snapshot.questions.all().iter().map(|record| urls::question(record.question.reference));
    let learning = practices.chain(trainings).chain(questions);
    let all = fixed.into_iter().chain(countries).chain(bucs).chain(seds).chain(institutions).chain(learning);
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for url in all {
        let url: Url = url;
        xml.push_str(&format!("<url><loc>{}</loc></url>\n", urls::absolute(&web.site, &headers, &url.to_string())));
    }
    xml.push_str("</urlset>\n");
    ([(header::CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"))], xml).into_response()
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))], text).into_response()
}
