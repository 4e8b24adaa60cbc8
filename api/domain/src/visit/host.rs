//! Hosts are asked, and each answers for itself: yes, no, or on other days (5-rules 27).

use super::check::{BILATERAL, HostAsked, Wrong, hosts as read_hosts};
use super::hosting::Room;
use super::letter;
use super::lifecycle::{Party, Step, can, is_exhausted, wrong_state};
use super::request::{ended, host_rows, reason};
use super::step::{Held, said};
use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::Message;
use crate::viewer::Viewer;
use entities::id::VisitHostId;
use entities::person;
use entities::value::{CountryCode, DateWindow, DateWindows, HostAnswer, VisitKind, VisitState, VisitStepKind};
use entities::visit::Visit;
use entities::visit::host::{self, VisitHost};
use std::collections::HashSet;

type Done = Result<(Visit, Vec<VisitHost>), DomainError>;

/// What a host says.
#[derive(Debug, Clone)]
pub struct Answering {
    /// Which host; none: the one of the viewer's country, where there is one alone.
    pub host: Option<VisitHostId>,
    /// The version of the host's entry that was seen; none: whatever it says now.
    pub version: Option<i32>,
    /// What it says: yes or no.
    pub answer: HostAnswer,
    /// Positions of the offered days that suit it, from 0; none: all of them.
    pub windows: Option<Vec<usize>>,
    /// What it says to that; needed with a no.
    pub comment: String,
    /// Address of who looks after the visitors; empty: whoever answers.
    pub contact: String,
}

/// Asks the hosts of a request, and further ones, for the programme. Those who declined stay so unless they are named again, and nothing depends on them
/// any more.
///
/// # Errors
/// [`DomainError::Invalid`] with what is wrong with further hosts, `NO_HOST` when nobody is left to be asked, or `WRONG_STATE`;
/// [`DomainError::Conflict`] when it is no longer in the version expected.
pub async fn open_matching(
    ctx: &Ctx,
    viewer: &Viewer,
    (reference, expected): (i32, i32),
    further: Vec<HostAsked>,
    comment: &str,
) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Programme]).await?;
    if !can(held.visit.state, Step::OpenMatching, held.party) {
        return Err(wrong_state(held.visit.state));
    }
    let comment = reason(comment, "comment", None)?;
    let own = CountryCode::parse(&held.visit.country).map_err(|_| DomainError::Internal)?;
    let moment = ctx.moment();
    let mut wrong = Wrong::default();
    let further = read_hosts(&further, own, moment.snapshot(), &mut wrong);
    ended(wrong)?;
    let mut added = Vec::new();
    for (country, institution, is_required) in further {
        let known = |host: &VisitHost| host.country == country.as_str() && host.institution == institution;
        match held.hosts.iter().position(known) {
            Some(at) => {
                // Who is named again is asked again.
                let known = held.hosts[at].clone();
                let is_required = is_required.unwrap_or(known.is_required);
                let again = VisitHost { is_required, ..asked_again(known) };
                held.save_host(at, again).await?;
            }
            None => added.push((country, institution, is_required)),
        }
    }
    let first = held.hosts.iter().map(|host| host.position + 1).max().unwrap_or(0);
    let mut rows = host_rows(ctx, held.visit.id, added, &[]);
    rows.iter_mut().for_each(|row| row.position += first);
    if held.hosts.len() + rows.len() > super::MOST_HOSTS * 2 {
        return Err(Problem::at(&["hosts"], "TOO_MANY", Message::too_many(super::MOST_HOSTS * 2)).into());
    }
    host::insert_many(held.writing().tx(), rows.clone()).await?;
    held.hosts.extend(rows);
    // Those who declined and are not asked again are gone on without.
    for at in 0..held.hosts.len() {
        let host = held.hosts[at].clone();
        if host.answer == HostAnswer::Declined && host.is_required {
            held.save_host(at, VisitHost { is_required: false, ..host }).await?;
        }
    }
    let asked = held.hosts.iter().filter(|host| host.answer != HostAnswer::Declined).map(|host| &host.country);
    if held.visit.kind == VisitKind::BilateralMeeting && asked.collect::<HashSet<_>>().len() > 1 {
        return Err(Problem::at(&["hosts"], "TOO_MANY", Message::plain("visit-bilateral", BILATERAL)).into());
    }
    if is_exhausted(&said(&held.hosts)) {
        let english = "Every host that is needed has declined; name another one, or ask one again.";
        return Err(Problem::at(&["hosts"], "NO_HOST", Message::plain("visit-no-host", english)).into());
    }
    held.go(Step::OpenMatching, VisitStepKind::MatchingOpened, &comment)?;
    held.save().await?;
    let letters = vec![letter::turns(&held.visit, &held.hosts), letter::moved(&held.visit, "visit-moved")];
    held.finish(letters, "MATCHING_OPENED").await
}

/// A host without what it said.
fn asked_again(host: VisitHost) -> VisitHost {
    VisitHost {
        answer: HostAnswer::Pending,
        windows: DateWindows::default(),
        comment: String::new(),
        is_consented: false,
        contact: None,
        answered_at: None,
        ..host
    }
}

/// The place of the host for which the viewer answers.
fn own_host(held: &Held<'_>, viewer: &Viewer, id: Option<VisitHostId>) -> Result<usize, DomainError> {
    let own = viewer.person().and_then(|person| person.country).ok_or(DomainError::Forbidden)?;
    if let Some(id) = id {
        let at = held.host_at(id).ok_or(DomainError::NotFound)?;
        return if held.hosts[at].country == own.as_str() { Ok(at) } else { Err(DomainError::Forbidden) };
    }
    let mut places = (0..held.hosts.len()).filter(|at| held.hosts[*at].country == own.as_str());
    match (places.next(), places.next()) {
        (Some(at), None) => Ok(at),
        (None, _) => Err(DomainError::Forbidden),
        (Some(_), Some(_)) => {
            let english = "Several hosts of your country are asked; say for which one you answer.";
            Err(Problem::at(&["host"], "MISSING", Message::plain("visit-which-host", english)).into())
        }
    }
}

/// Whether a host's entry is still as it was seen.
fn as_seen(held: &Held<'_>, at: usize, expected: Option<i32>) -> Result<(), DomainError> {
    match expected {
        Some(expected) if held.hosts[at].version != expected => Err(DomainError::Conflict),
        _ => Ok(()),
    }
}

/// Who looks after the visitors: an account of the host's country.
async fn contact(
    held: &Held<'_>,
    viewer: &Viewer,
    country: &str,
    address: &str,
) -> Result<Option<entities::id::PersonId>, DomainError> {
    let address = address.trim();
    if address.is_empty() {
        return Ok(viewer.person().map(|person| person.id));
    }
    let known = person::by_email(held.writing().tx(), &address.to_lowercase()).await?;
    let own = known.filter(|one| one.disabled_at.is_none() && one.country.as_deref() == Some(country));
    let message = || Message::plain("visit-no-contact", "Nobody of your country has an account with this address.");
    own.map(|one| Some(one.id)).ok_or_else(|| Problem::at(&["contact"], "UNKNOWN_PERSON", message()).into())
}

/// Answers for a host of one's own country. When every host that is needed has declined, the request goes back to the programme.
///
/// # Errors
/// [`DomainError::Invalid`] with `REASON_NEEDED`, `UNKNOWN_WINDOW`, `UNKNOWN_PERSON`, `BLACKOUT`, `CAPACITY` or `WRONG_STATE`; [`DomainError::Conflict`]
/// when the request is no longer in the version expected (what another host says is no other version), or the host's entry.
pub async fn answer(ctx: &Ctx, viewer: &Viewer, (reference, expected): (i32, i32), answering: Answering) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), &[Party::Host]).await?;
    let at = own_host(&held, viewer, answering.host)?;
    if !can(held.visit.state, Step::Answer, held.party) {
        return Err(wrong_state(held.visit.state));
    }
    as_seen(&held, at, answering.version)?;
    if !matches!(answering.answer, HostAnswer::Accepted | HostAnswer::Declined) {
        let message = Message::plain("visit-answer-needed", "Answer yes or no, or propose other days.");
        return Err(Problem::at(&["answer"], "INVALID_ANSWER", message).into());
    }
    let accepts = answering.answer == HostAnswer::Accepted;
    let needed = Message::plain("visit-decline-needed", "Write why; the requester and the programme read it.");
    let comment = reason(&answering.comment, "comment", (!accepts).then_some(needed))?;
    let before = held.hosts[at].clone();
    let next = if accepts {
        let windows = chosen(&held.visit, answering.windows.as_deref())?;
        let room = Room::of(held.writing().tx(), &held.visit, &before).await?;
        let days = held.visit.content.days.unwrap_or(1);
        let mut fitting = windows.iter().map(|window| room.fits_within(*window, days, "windows"));
        // Some of the days are enough: the event takes place on some of them.
        let first = fitting.next().unwrap_or(Ok(()));
        if first.is_err() && !fitting.any(|one| one.is_ok()) {
            return Err(first.err().unwrap_or(DomainError::Internal));
        }
        let contact = contact(&held, viewer, &before.country, &answering.contact).await?;
        VisitHost { answer: HostAnswer::Accepted, windows: DateWindows(windows), contact, ..before }
    } else {
        VisitHost { answer: HostAnswer::Declined, ..asked_again(before) }
    };
    let kind = if accepts { VisitStepKind::HostAccepted } else { VisitStepKind::HostDeclined };
    held.save_host(at, VisitHost { comment: comment.clone(), answered_at: Some(ctx.now()), ..next }).await?;
    held.go(Step::Answer, kind, &comment)?;
    answered(held, kind.as_str(), at).await
}

/// Those of the offered days that suit, each once.
fn chosen(visit: &Visit, wanted: Option<&[usize]>) -> Result<Vec<DateWindow>, DomainError> {
    let offered = &visit.content.windows;
    let Some(wanted) = wanted else { return Ok(offered.clone()) };
    if wanted.is_empty() {
        let message = Message::plain("visit-window-none", "Tick at least one of the days.");
        return Err(Problem::at(&["windows"], "MISSING", message).into());
    }
    let mut chosen = Vec::new();
    for at in wanted {
        let message = Message::plain("visit-no-window", "These days are not among those that are offered.");
        let window = offered.get(*at).copied();
        let window = window.ok_or_else(|| Problem::at(&["windows"], "UNKNOWN_WINDOW", message))?;
        if !chosen.contains(&window) {
            chosen.push(window);
        }
    }
    Ok(chosen)
}

/// Goes on after a host said something: back to the programme when nobody is left, and else from now on within the usual time.
async fn answered(mut held: Held<'_>, recorded_as: &'static str, at: usize) -> Done {
    let of = format!("{}.{}", held.hosts[at].id, held.hosts[at].version);
    if is_exhausted(&said(&held.hosts)) {
        held.go_as(Party::Time, Step::RunOut, VisitStepKind::HostsExhausted, "")?;
        held.save().await?;
    } else {
        let now = held.ctx.now();
        held.renew_due(now);
    }
    let mut letters = vec![letter::each(letter::moved(&held.visit, "visit-answered"), &of)];
    // Whoever still is to answer was told before.
    let is_others = held.visit.state != VisitState::Matching
        || super::turn(held.visit.state, &said(&held.hosts)) != super::Turn::Host;
    letters.extend(is_others.then(|| letter::each(letter::turns(&held.visit, &held.hosts), &of)));
    held.finish(letters, recorded_as).await
}

/// Proposes other days: a host instead of those that are offered, the requester (or their coordinator) in place of those offered before. A host that
/// proposed days among which the new ones lie has agreed to them; every other one is asked again.
///
/// # Errors
/// [`DomainError::Invalid`] with what is wrong with the days, or `WRONG_STATE`; [`DomainError::Conflict`] when the request, or the host's entry, is no
/// longer in the version expected.
pub async fn propose(
    ctx: &Ctx,
    viewer: &Viewer,
    (reference, expected): (i32, i32),
    (host, version): (Option<VisitHostId>, Option<i32>),
    windows: Vec<DateWindow>,
    comment: &str,
) -> Done {
    let parties: &[Party] =
        if host.is_some() { &[Party::Host] } else { &[Party::Requester, Party::Coordinator, Party::Host] };
    propose_as(ctx, viewer, (reference, expected), parties, (host, version), (windows, comment, "")).await
}

/// Proposes other days for a host of one's own country. `who` is the address of who looks after the visitors; empty: whoever proposes.
///
/// # Errors
/// As [`propose`].
pub async fn propose_as_host(
    ctx: &Ctx,
    viewer: &Viewer,
    at: (i32, i32),
    host: (Option<VisitHostId>, Option<i32>),
    windows: Vec<DateWindow>,
    (comment, who): (&str, &str),
) -> Done {
    propose_as(ctx, viewer, at, &[Party::Host], host, (windows, comment, who)).await
}

async fn propose_as(
    ctx: &Ctx,
    viewer: &Viewer,
    (reference, expected): (i32, i32),
    parties: &[Party],
    (host, version): (Option<VisitHostId>, Option<i32>),
    (windows, comment, who): (Vec<DateWindow>, &str, &str),
) -> Done {
    let mut held = Held::of(ctx, viewer, reference, Some(expected), parties).await?;
    if !can(held.visit.state, Step::Propose, held.party) {
        return Err(wrong_state(held.visit.state));
    }
    let comment = reason(comment, "comment", None)?;
    let mut wrong = Wrong::default();
    if windows.is_empty() {
        let message = Message::plain("visit-windows-needed", "Offer days that suit you.");
        wrong.say(&["windows"], "MISSING", message);
    }
    let mut seen = HashSet::new();
    let windows: Vec<DateWindow> = windows.into_iter().filter(|window| seen.insert(*window)).collect();
    wrong.windows(&windows, ctx.today());
    wrong.offered(&windows, held.visit.content.days, ctx.today());
    ended(wrong)?;
    if held.party == Party::Host {
        let at = own_host(&held, viewer, host)?;
        as_seen(&held, at, version)?;
        let room = Room::of(held.writing().tx(), &held.visit, &held.hosts[at]).await?;
        let days = held.visit.content.days.unwrap_or(1);
        for window in &windows {
            room.fits_within(*window, days, "windows")?;
        }
        let next = VisitHost {
            answer: HostAnswer::CounterProposed,
            windows: DateWindows(windows),
            comment: comment.clone(),
            contact: contact(&held, viewer, &held.hosts[at].country, who).await?,
            answered_at: Some(ctx.now()),
            ..held.hosts[at].clone()
        };
        held.save_host(at, next).await?;
        held.go(Step::Propose, VisitStepKind::DatesProposed, &comment)?;
        return answered(held, "DATES_PROPOSED", at).await;
    }
    for at in 0..held.hosts.len() {
        let host = held.hosts[at].clone();
        let fitting: Vec<DateWindow> =
            windows.iter().filter(|window| host.windows.0.iter().any(|own| own.holds(window))).copied().collect();
        let next = match host.answer {
            HostAnswer::Declined | HostAnswer::Pending => continue,
            // It said itself that these days suit.
            HostAnswer::CounterProposed | HostAnswer::Accepted if !fitting.is_empty() => {
                VisitHost { answer: HostAnswer::Accepted, windows: DateWindows(fitting), ..host }
            }
            HostAnswer::CounterProposed | HostAnswer::Accepted => asked_again(host),
        };
        held.save_host(at, next).await?;
    }
    held.visit.content.windows = windows;
    held.renew_due(ctx.now());
    held.go(Step::Propose, VisitStepKind::DatesProposed, &comment)?;
    held.save().await?;
    let letters = vec![letter::turns(&held.visit, &held.hosts)];
    held.finish(letters, "DATES_PROPOSED").await
}
