//! What a request says, as fields of the form, and back.

use crate::csrf::Posted;
use crate::form::day;
use domain::Problem;
use domain::model::{Visit, VisitHost};
use domain::value::{
    DateWindow, MeetingFormat, Participant, Participants, Sector, VisitContent, VisitKind, VisitSupport,
};
use domain::visit::{Asked, HostAsked, MOST_HOSTS, MOST_WINDOWS};

/// Parts of the form, in order.
pub(super) const PARTS: [&str; 5] = ["about", "hosts", "when", "who", "check"];
/// People whom the form takes.
pub(super) const MOST_PEOPLE: usize = 100;

/// The part of this name; the first for any other.
pub(super) fn part(text: &str) -> &'static str {
    PARTS.into_iter().find(|part| *part == text).unwrap_or(PARTS[0])
}

/// Everything that is asked for, as it is kept.
pub(super) fn asked(visit: &Visit, hosts: &[VisitHost]) -> Asked {
    let host = |host: &VisitHost| HostAsked {
        country: host.country.clone(),
        institution: host.institution.clone(),
        is_required: Some(host.is_required),
    };
    Asked {
        kind: visit.kind,
        content: visit.content.clone(),
        hosts: hosts.iter().map(host).collect(),
        participants: visit.participants.clone(),
    }
}

/// A request that says nothing yet.
pub(super) fn empty(language: &str) -> Asked {
    Asked {
        kind: VisitKind::StudyVisit,
        content: VisitContent { language: language.to_owned(), ..VisitContent::default() },
        hosts: Vec::new(),
        participants: Participants::default(),
    }
}

/// Fields of participants.
pub(super) fn people(participants: &Participants) -> Vec<(String, String)> {
    let mut values = Vec::new();
    let rows = participants.people.iter().enumerate().map(|(at, one)| (at.to_string(), one));
    let replacement = participants.replacement.iter().map(|one| ("replacement".to_owned(), one));
    for (at, one) in rows.chain(replacement) {
        values.push((format!("name-{at}"), one.name.clone()));
        values.push((format!("email-{at}"), one.email.clone()));
        values.push((format!("position-{at}"), one.position.clone()));
    }
    values
}

/// What fields of the form hold of a request.
pub(super) fn values(asked: &Asked) -> Vec<(String, String)> {
    let content = &asked.content;
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let fields = [
        ("kind", asked.kind.to_string()),
        ("language", content.language.clone()),
        ("topic", content.topic.clone()),
        ("objectives", content.objectives.clone()),
        ("questions", content.questions.clone()),
        ("outcome", content.outcome.clone()),
        ("institution", content.institution.clone()),
        ("bucs", content.bucs.join(", ")),
        ("practice", content.practice.map(|practice| practice.to_string()).unwrap_or_default()),
        ("days", number(content.days)),
        ("format", content.format.map(|format| format.to_string()).unwrap_or_default()),
        ("visitors", number(content.visitors)),
        ("moreBecause", content.more_because.clone()),
        ("languages", content.languages.join(", ")),
        ("interpretation", content.interpretation.clone()),
        ("supportNote", content.support_note.clone()),
    ];
    let mut values: Vec<(String, String)> = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    values.extend(content.sectors.iter().map(|sector| ("sectors".to_owned(), sector.to_string())));
    values.extend(content.support.iter().map(|one| ("support".to_owned(), one.to_string())));
    values.extend(windows(&content.windows));
    for (at, host) in asked.hosts.iter().enumerate() {
        // The country of an institution is said by its code.
        let country = if host.institution.is_empty() { host.country.clone() } else { String::new() };
        values.push((format!("host-country-{at}"), country));
        values.push((format!("host-institution-{at}"), host.institution.clone()));
        if host.is_required == Some(true) {
            values.push((format!("host-required-{at}"), "yes".to_owned()));
        }
    }
    values.extend(people(&asked.participants));
    values
}

/// Fields of stretches of days.
pub(super) fn windows(windows: &[DateWindow]) -> Vec<(String, String)> {
    let fields = |(at, window): (usize, &DateWindow)| {
        [(format!("from-{at}"), window.from.to_string()), (format!("to-{at}"), window.to.to_string())]
    };
    windows.iter().enumerate().flat_map(fields).collect()
}

/// The stretches of days of the form.
pub(super) fn typed_windows(posted: &Posted, wrong: &mut Vec<Problem>) -> Vec<DateWindow> {
    let mut windows = Vec::new();
    for at in 0..MOST_WINDOWS {
        let (from, to) = (format!("from-{at}"), format!("to-{at}"));
        let days = (day(posted, &from, wrong), day(posted, &to, wrong));
        match days {
            (Some(from), Some(to)) => windows.push(DateWindow { from, to }),
            // One day alone is a stretch of one day; what is no day was said.
            (Some(day), None) if posted.value(&to).is_empty() => windows.push(DateWindow { from: day, to: day }),
            (None, Some(day)) if posted.value(&from).is_empty() => windows.push(DateWindow { from: day, to: day }),
            _ => {}
        }
    }
    windows
}

/// Fields of somebody who comes, of a host, and of a stretch of days.
const PERSON: &[&str] = &["name", "email", "position"];
const HOST: &[&str] = &["host-country", "host-institution"];
const WINDOW: &[&str] = &["from", "to"];

/// Whether something stands in a row of the form.
fn is_typed(posted: &Posted, fields: &[&str], at: &str) -> bool {
    fields.iter().any(|field| !posted.value(&format!("{field}-{at}")).is_empty())
}

/// The row of the form that came to stand at a place of a list, in which empty rows are left out.
fn row(posted: &Posted, fields: &[&str], place: &str) -> String {
    let place: usize = place.parse().unwrap_or(0);
    let mut rows = (0..=MOST_PEOPLE).filter(|at| is_typed(posted, fields, &at.to_string()));
    rows.nth(place).unwrap_or(place).to_string()
}

/// The participants of the form.
pub(super) fn typed_people(posted: &Posted) -> Participants {
    let person = |at: &str| {
        let value = |name: &str| posted.value(&format!("{name}-{at}")).to_owned();
        let one = Participant { name: value("name"), email: value("email"), position: value("position") };
        is_typed(posted, PERSON, at).then_some(one)
    };
    Participants {
        people: (0..MOST_PEOPLE).filter_map(|at| person(&at.to_string())).collect(),
        replacement: person("replacement"),
    }
}

/// A number of the form; what is none is out of range like one that is too large, and said so.
fn number(posted: &Posted, name: &str) -> Option<u32> {
    let text = posted.value(name);
    (!text.is_empty()).then(|| text.parse().unwrap_or(u32::MAX))
}

/// What is asked after one part of the form was written; what cannot be read goes into `wrong`.
pub(super) fn typed(posted: &Posted, part: &str, mut asked: Asked, wrong: &mut Vec<Problem>) -> Asked {
    let content = &mut asked.content;
    let text = |name: &str| posted.as_typed(name).to_owned();
    match part {
        "about" => {
            asked.kind = VisitKind::parse(posted.value("kind")).unwrap_or(asked.kind);
            content.language = posted.value("language").to_owned();
            content.topic = text("topic");
            content.objectives = text("objectives");
            content.questions = text("questions");
            content.outcome = text("outcome");
            content.institution = posted.value("institution").to_owned();
            content.sectors = posted.all("sectors").filter_map(|one| Sector::parse(one).ok()).collect();
            content.bucs = posted.codes("bucs");
            let practice = posted.value("practice").trim_start_matches('#');
            // What is no number is the number of no practice, and said so.
            content.practice = (!practice.is_empty()).then(|| practice.parse().unwrap_or(0));
        }
        "hosts" => {
            let host = |at: usize| HostAsked {
                country: posted.value(&format!("host-country-{at}")).to_owned(),
                institution: posted.value(&format!("host-institution-{at}")).to_owned(),
                is_required: Some(posted.value(&format!("host-required-{at}")) == "yes"),
            };
            asked.hosts = (0..=MOST_HOSTS).map(host).collect();
        }
        "when" => {
            content.windows = typed_windows(posted, wrong);
            content.days = number(posted, "days");
            content.format = MeetingFormat::parse(posted.value("format")).ok();
        }
        "who" => {
            content.visitors = number(posted, "visitors");
            content.more_because = text("moreBecause");
            content.languages = posted.codes("languages");
            content.interpretation = text("interpretation");
            content.support = posted.all("support").filter_map(|one| VisitSupport::parse(one).ok()).collect();
            content.support_note = text("supportNote");
            asked.participants = typed_people(posted);
        }
        _ => {}
    }
    asked
}

/// Problems stand at the fields of the form; of a form that was sent, at the row in which it was typed.
pub(super) fn at_fields(problem: &mut Problem, posted: Option<&Posted>) {
    let at_row = |fields: &[&str], place: &str| match posted {
        Some(posted) => row(posted, fields, place),
        None => place.to_owned(),
    };
    let name = match problem.path.as_slice() {
        [list, at, rest @ ..] => match (list.as_str(), rest.first().map(String::as_str)) {
            ("hosts", _) => format!("host-country-{}", at_row(HOST, at)),
            ("windows", Some("to")) => format!("to-{}", at_row(WINDOW, at)),
            ("windows", _) => format!("from-{}", at_row(WINDOW, at)),
            ("participants", _) => format!("name-{}", at_row(PERSON, at)),
            _ => return,
        },
        [one] => match one.as_str() {
            "hosts" => "host-country-0".to_owned(),
            "windows" => "from-0".to_owned(),
            "participants" => "name-0".to_owned(),
            "replacement" => "name-replacement".to_owned(),
            _ => return,
        },
        [] => return,
    };
    problem.path = vec![name];
}

/// The part of the form in which a field stands.
pub(super) fn part_of(field: &str) -> &'static str {
    let begins = |prefix: &str| field.starts_with(prefix);
    match field {
        _ if begins("host-") => "hosts",
        "days" | "format" => "when",
        _ if begins("from-") || begins("to-") => "when",
        "visitors" | "moreBecause" | "languages" | "interpretation" | "supportNote" => "who",
        _ if begins("name-") || begins("email-") => "who",
        _ => "about",
    }
}
