//! Contact persons whose day has come are erased: from the entries, from the history and from requests (5-rules 18; Reg. 2016/679
//! Art. 5(1)(e)). The log says that something was erased, and no longer what.

use crate::ctx::{Ctx, Recorded};
use crate::error::DomainError;
use crate::policy::{self, Action, Subject};
use crate::viewer::Viewer;
use chrono::NaiveDate;
use entities::change::{self, ERASED, Seq};
use entities::change_request::{self, Wanted};
use entities::institution;
use entities::revision::{self, Revision};
use entities::value::{ContactPerson, CountryCode, Noun, PayloadPart};
use serde_json::Value;

/// The action of such a change row of an entry.
pub(crate) const PERSONS_ERASED: &str = "PERSONS_ERASED";
/// Payloads and requests that are read at once.
const AT_ONCE: u64 = 500;

/// How much was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Erased {
    /// Entries.
    pub entries: usize,
    /// Former versions of entries.
    pub versions: usize,
    /// Requests.
    pub requests: usize,
}

/// Erases every contact person whose day has come.
///
/// # Errors
/// [`DomainError`] when the store fails; then nothing is erased.
pub async fn erase_expired(ctx: &Ctx) -> Result<Erased, DomainError> {
    let today = ctx.today();
    let permit = policy::require(&Viewer::Machine("upkeep"), Action::Erase, &Subject::hidden(Noun::Institution))?;
    let writing = ctx.begin(&permit).await?;
    let tx = writing.tx();
    let mut changes = Vec::new();
    let mut erased = Erased::default();
    let is_over = |person: &ContactPerson| person.until <= today;
    let late: Vec<Revision> =
        revision::list(tx).await?.into_iter().filter(|row| row.contacts.persons.iter().any(is_over)).collect();
    let ids: Vec<_> = late.iter().map(|row| row.institution_id).collect();
    for mut row in late {
        row.contacts.persons.retain(|person| !is_over(person));
        revision::save_contacts(tx, row.id, row.contacts).await?;
    }
    for row in institution::by_ids(tx, &ids).await? {
        erased.entries += 1;
        changes.push(Recorded {
            noun: Noun::Institution,
            entity_id: row.id.to_string(),
            label: row.code.clone(),
            country: CountryCode::parse(&row.country).ok(),
            action: PERSONS_ERASED,
            is_public: row.is_public,
            before: None,
        });
    }
    let mut after = Seq(0);
    loop {
        let some = change::payloads_after(tx, PayloadPart::Personal, after, AT_ONCE).await?;
        let Some(last) = some.last() else { break };
        after = Seq(last.seq);
        for payload in some {
            let persons: Vec<(usize, Vec<ContactPerson>)> = serde_json::from_str(&payload.content).unwrap_or_default();
            if persons.iter().flat_map(|(_, list)| list).any(is_over) {
                change::erase(tx, Seq(payload.seq), PayloadPart::Personal).await?;
                erased.versions += 1;
                changes.push(Recorded {
                    noun: Noun::Person,
                    entity_id: format!("{}:{}", payload.seq, PayloadPart::Personal),
                    label: String::new(),
                    country: None,
                    action: ERASED,
                    is_public: false,
                    before: None,
                });
            }
        }
    }
    let mut skip = 0;
    loop {
        let some = change_request::list(tx, &Wanted::default(), skip, AT_ONCE).await?;
        if some.is_empty() {
            break;
        }
        skip += some.len() as u64;
        for mut request in some {
            if forget(&mut request.act, today) {
                change_request::rewrite(tx, request.id, request.act).await?;
                erased.requests += 1;
            }
        }
    }
    if erased != Erased::default() {
        writing.commit(changes).await?;
        tracing::info!(?erased, "contact persons were erased, because their day has come");
    }
    Ok(erased)
}

/// Takes persons whose day has come out of what a request says; gives whether there were any.
fn forget(value: &mut Value, today: NaiveDate) -> bool {
    match value {
        Value::Object(object) => {
            let mut found = false;
            if let Some(Value::Array(persons)) = object.get_mut("persons") {
                let before = persons.len();
                persons.retain(|person| {
                    let until =
                        person.get("until").and_then(Value::as_str).and_then(|day| day.parse::<NaiveDate>().ok());
                    until.is_none_or(|until| until > today)
                });
                found = persons.len() != before;
            }
            object.values_mut().fold(found, |found, value| forget(value, today) || found)
        }
        // Each of them is looked at, whatever was found before.
        Value::Array(list) => list.iter_mut().filter_map(|value| forget(value, today).then_some(())).count() > 0,
        _ => false,
    }
}
