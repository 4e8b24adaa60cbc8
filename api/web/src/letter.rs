//! Letters as they are sent: in the language of who reads them, plain text, with the address of the page they lead to.

use crate::Site;
use crate::i18n::Language;
use domain::model::Mail;
use fluent_bundle::FluentValue;

/// Subject and text of a letter.
pub fn letter(site: &Site, mail: &Mail) -> (String, String) {
    let language = Language::parse(&mail.language).unwrap_or(Language::English);
    let args: Vec<(&str, FluentValue<'_>)> = mail
        .args
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), FluentValue::from(value.as_str().unwrap_or_default().to_owned())))
        .collect();
    let say = |part: &str| language.text(&format!("mail-{}-{part}", mail.kind), &args);
    // A subject is one line, whatever somebody called their practice.
    let subject: String = say("subject").split_whitespace().collect::<Vec<_>>().join(" ");
    let base = site.url.as_deref().unwrap_or("http://localhost:8080").trim_end_matches('/');
    let text = format!(
        "{}\n\n{base}{}\n\n{}\n{}\n",
        say("body"),
        mail.path,
        language.text("mail-why", &[]),
        language.text("notice-text", &[]),
    );
    (subject, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::value::MailState;

    const NOBODY: &str = "00000000-0000-0000-0000-000000000001";

    fn mail(kind: &str, language: &str) -> Mail {
        let at = chrono::DateTime::UNIX_EPOCH;
        Mail {
            id: domain::id::MailId(NOBODY.parse().expect("an identity")),
            key: String::new(),
            person_id: domain::id::PersonId(NOBODY.parse().expect("an identity")),
            address: "a@b.example".to_owned(),
            language: language.to_owned(),
            kind: kind.to_owned(),
            args: serde_json::json!({"title": "One\nBcc: x", "country": "PL", "comment": "Why?", "stage": "PLANNED", "contact": "x@y.example", "day": "2026-12-01", "name": "Ewa", "when": "1 Dec 2026"}),
            path: "/practices/1".to_owned(),
            state: MailState::Waiting,
            attempts: 0,
            due_at: at,
            claimed_until: None,
            error: None,
            queued_at: at,
            sent_at: None,
        }
    }

    #[test]
    fn every_letter_is_written_in_every_language_and_its_subject_is_one_line() {
        let site = Site { url: Some("https://directory.example/".to_owned()), contact: None };
        for kind in domain::mail::KINDS {
            for language in Language::ALL {
                let (subject, text) = letter(&site, &mail(kind, language.tag()));
                assert!(
                    !subject.is_empty() && !subject.contains(['\n', '\r']),
                    "{kind} {}: {subject:?}",
                    language.tag()
                );
                assert!(text.contains("https://directory.example/practices/1"), "{kind}: {text}");
                assert!(!subject.contains("mail-") && !text.contains("mail-"), "{kind} {}: {text}", language.tag());
            }
        }
    }
}
