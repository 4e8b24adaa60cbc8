//! Study visits and meetings: asked for, matched with hosts, held, reported.

mod follow;
mod host;
mod input;
mod kind;
mod list;
mod mutation;

pub(crate) use follow::VisitSubscriptions;
pub(crate) use list::{VisitEvent, VisitQuery};
pub(crate) use mutation::VisitMutation;

use self::host::{VisitHost, VisitMessage, VisitStep};
use self::kind::{VisitKind, VisitState, VisitSupport, VisitTurn};
use crate::buc::{Buc, bucs};
use crate::country::Country;
use crate::error::{Result, refuse};
use crate::kind::{PersonRole, Sector};
use crate::practice::{Practice, country};
use crate::scalar::{Date, OffsetDateTime};
use crate::training::MeetingFormat;
use async_graphql::{ComplexObject, Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::id::PersonId;
use domain::visit::{self, Seen};
use domain::{Ctx, Viewer, VisitRecord, model};
use std::sync::Arc;

/// A request for a study visit or meeting, as those read it whom it concerns.
#[derive(Clone)]
pub(crate) struct Visit {
    record: Arc<VisitRecord>,
    seen: Option<Arc<Seen>>,
}

impl Visit {
    pub(crate) fn of(record: Arc<VisitRecord>) -> Self {
        Self { record, seen: None }
    }

    fn seen(seen: Seen) -> Self {
        Self { record: Arc::new(visit::record_of(&seen)), seen: Some(Arc::new(seen)) }
    }

    fn row(&self) -> &model::Visit {
        &self.record.visit
    }

    fn name(&self, id: Option<PersonId>) -> Option<String> {
        self.seen.as_ref()?.names.get(&id?).cloned()
    }
}

/// Days from one to another, both included.
#[derive(SimpleObject)]
pub(crate) struct DateWindow {
    /// The first civil day.
    from: Date,
    /// The last civil day.
    to: Date,
}

impl DateWindow {
    fn of(window: domain::value::DateWindow) -> Self {
        Self { from: Date(window.from), to: Date(window.to) }
    }
}

/// Whoever asks or acts: their role and country, and their name where the reader may know it.
#[derive(SimpleObject)]
#[graphql(complex)]
pub(crate) struct VisitActor {
    /// Their name; null where the reader may not know it, and once it was forgotten.
    name: Option<String>,
    /// In which role; null when it came by itself.
    role: Option<PersonRole>,
    #[graphql(skip)]
    code: String,
}

#[ComplexObject]
impl VisitActor {
    /// Their country; null for roles of no country.
    #[graphql(name = "country")]
    async fn of_country(&self, context: &Context<'_>) -> Result<Option<Country>> {
        country(context, &self.code)
    }
}

/// Somebody who is to come.
#[derive(SimpleObject)]
pub(crate) struct VisitParticipant {
    /// Their name.
    name: String,
    /// Their e-mail address at work.
    email: String,
    /// What they do; null when it is not stated.
    position: Option<String>,
}

impl VisitParticipant {
    fn of(one: &domain::value::Participant) -> Self {
        Self { name: one.name.clone(), email: one.email.clone(), position: said(&one.position) }
    }
}

/// A file of a request.
#[derive(SimpleObject)]
pub(crate) struct VisitDocument {
    /// Its identity.
    id: ID,
    /// Its name.
    name: String,
    /// Its type.
    media_type: String,
    /// Bytes.
    size: i64,
    /// Path from which those who see the request can download it.
    url: String,
}

/// When and where it takes place.
#[derive(SimpleObject)]
pub(crate) struct VisitPlan {
    /// Its first instant, with the offset of its time zone.
    starts_at: OffsetDateTime,
    /// The first instant after it, with the offset of its time zone: of whole days the midnight after the last.
    ends_at: OffsetDateTime,
    /// Its first civil day in its time zone.
    starts_on: Date,
    /// Its last civil day in its time zone.
    ends_on: Date,
    /// Whether it takes whole days.
    is_all_day: bool,
    /// Name of its time zone.
    time_zone: String,
    /// Where one meets, or how to join; null when it is not stated.
    place: Option<String>,
    /// What happens when, as Markdown; null when it is not stated.
    agenda: Option<String>,
}

/// Something that is to be done afterwards.
#[derive(SimpleObject)]
pub(crate) struct FollowUp {
    /// What.
    what: String,
    /// By whom; null when it is not stated.
    who: Option<String>,
    /// By which civil day; null when it is not stated.
    due_on: Option<Date>,
    /// On which civil day it was done; null while it is not.
    done_on: Option<Date>,
}

/// What came of it.
#[derive(SimpleObject)]
#[graphql(complex)]
pub(crate) struct VisitReport {
    /// ISO 639-1 code of its language.
    language: String,
    /// What was done and seen, as Markdown.
    summary: String,
    /// What others can learn from it, as Markdown; null when it is not stated.
    lessons: Option<String>,
    /// What is to be done now.
    follow_ups: Vec<FollowUp>,
    /// When it was written, in UTC.
    at: DateTime<Utc>,
    /// Number of the good practice that was begun from it; null while there is none. Until it is published it is its writers' own.
    practice_reference: Option<i32>,
}

#[ComplexObject]
impl VisitReport {
    /// The good practice that was begun from it, once it is published.
    async fn practice(&self, context: &Context<'_>) -> Result<Option<Practice>> {
        published(context, self.practice_reference)
    }
}

/// A published practice by its reference.
fn published(context: &Context<'_>, reference: Option<i32>) -> Result<Option<Practice>> {
    let moment = context.data::<Ctx>()?.moment();
    let record = reference.and_then(|reference| moment.snapshot().practices.by_reference(reference));
    Ok(record.map(|record| Practice::of(Arc::clone(record))))
}

/// What the reader may do with a request as it stands now.
#[derive(SimpleObject)]
#[expect(clippy::struct_excessive_bools, reason = "one for each step")]
pub(crate) struct VisitAllowed {
    /// Write it anew, and submit it.
    write: bool,
    /// Endorse, return and refuse it for their country.
    endorse: bool,
    /// Begin to look at it for the programme.
    start_review: bool,
    /// Ask the hosts, or refuse it, for the programme.
    open_matching: bool,
    /// Answer for these hosts.
    answer: Vec<ID>,
    /// Offer other days as the requester.
    propose: bool,
    /// Settle day and place.
    schedule: bool,
    /// Write the agenda.
    agenda: bool,
    /// Say that it took place.
    mark_held: bool,
    /// Write the report.
    report: bool,
    /// Close it.
    close: bool,
    /// Take it back.
    withdraw: bool,
    /// Cancel it.
    cancel: bool,
}

fn said(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// A request for a study visit or meeting. The requester's country, the countries of its hosts and the programme see it; until it is submitted, whoever asks.
#[Object]
impl Visit {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("visit:{}", self.row().id))
    }

    /// Number by which people name it; its page is `/visits/{reference}`.
    async fn reference(&self) -> i32 {
        self.row().reference
    }

    /// Path of its page.
    async fn url(&self) -> String {
        format!("/visits/{}", self.row().reference)
    }

    /// What is asked for.
    async fn kind(&self) -> VisitKind {
        self.row().kind.into()
    }

    /// Where it stands.
    async fn state(&self) -> VisitState {
        self.row().state.into()
    }

    /// When it came to stand so, in UTC.
    async fn state_since(&self) -> DateTime<Utc> {
        self.row().state_since
    }

    /// Whose turn it is.
    async fn turn(&self) -> VisitTurn {
        let hosts: Vec<_> = self.record.hosts.iter().map(|host| (host.answer, host.is_required)).collect();
        visit::turn(self.row().state, &hosts).into()
    }

    /// When whoever's turn it is must have done something, in UTC; null when nothing is left to be done.
    async fn due_at(&self) -> Option<DateTime<Utc>> {
        self.row().due_at
    }

    /// Who asks.
    async fn requester(&self) -> VisitActor {
        let row = self.row();
        VisitActor { name: self.name(row.requested_by), role: None, code: row.country.clone() }
    }

    /// Whether the reader asks.
    async fn is_mine(&self, context: &Context<'_>) -> Result<bool> {
        let own = context.data::<Viewer>()?.person().map(|person| person.id);
        Ok(own.is_some() && self.row().requested_by == own)
    }

    /// Code of the requester's institution; null when it is not stated.
    async fn institution(&self) -> Option<String> {
        said(&self.row().content.institution)
    }

    /// Who is asked to host it, each with its own answer.
    async fn hosts(&self) -> Vec<VisitHost> {
        let host = |row: &model::VisitHost| VisitHost::of(row.clone(), self.name(row.contact));
        self.record.hosts.iter().map(host).collect()
    }

    /// ISO 639-1 code of the language in which it is written.
    async fn language(&self) -> &str {
        &self.row().content.language
    }

    /// What it is about, in a line.
    async fn topic(&self) -> &str {
        &self.row().content.topic
    }

    /// What is to be reached.
    async fn objectives(&self) -> Option<String> {
        said(&self.row().content.objectives)
    }

    /// Questions to the host.
    async fn questions(&self) -> Option<String> {
        said(&self.row().content.questions)
    }

    /// What shall come of it.
    async fn outcome(&self) -> Option<String> {
        said(&self.row().content.outcome)
    }

    /// The sectors it is about.
    async fn sectors(&self) -> Vec<Sector> {
        self.row().content.sectors.iter().copied().map(Into::into).collect()
    }

    /// The business use cases it is about.
    async fn bucs(&self, context: &Context<'_>) -> Result<Vec<Buc>> {
        bucs(context, &self.row().content.bucs)
    }

    /// The good practice it is about.
    async fn practice(&self, context: &Context<'_>) -> Result<Option<Practice>> {
        published(context, self.row().content.practice)
    }

    /// Days that suit the requester.
    async fn windows(&self) -> Vec<DateWindow> {
        self.row().content.windows.iter().copied().map(DateWindow::of).collect()
    }

    /// How many days it takes; null when it is not stated.
    async fn days(&self) -> Option<u32> {
        self.row().content.days
    }

    /// Where one meets; null when it is not stated.
    async fn format(&self) -> Option<MeetingFormat> {
        self.row().content.format.map(Into::into)
    }

    /// How many come.
    async fn visitors(&self) -> Option<u32> {
        self.row().content.visitors
    }

    /// Why more than three come; null where they do not.
    async fn more_because(&self) -> Option<String> {
        said(&self.row().content.more_because)
    }

    /// ISO 639-1 codes of the languages that the visitors speak.
    async fn languages(&self) -> &[String] {
        &self.row().content.languages
    }

    /// Between which languages somebody has to interpret; null when nobody has to.
    async fn interpretation(&self) -> Option<String> {
        said(&self.row().content.interpretation)
    }

    /// What is asked of the European Labour Authority.
    async fn support(&self) -> Vec<VisitSupport> {
        self.row().content.support.iter().copied().map(Into::into).collect()
    }

    /// More about that.
    async fn support_note(&self) -> Option<String> {
        said(&self.row().content.support_note)
    }

    /// Who is to come; asked of one request by its requester, by who looks after the visitors for a host, or by the programme, empty for everybody else.
    async fn participants(&self) -> Vec<VisitParticipant> {
        let people = self.seen.iter().flat_map(|seen| &seen.visit.participants.people);
        people.map(VisitParticipant::of).collect()
    }

    /// Who comes instead when one of them cannot; told to the same.
    async fn replacement(&self) -> Option<VisitParticipant> {
        self.seen.as_ref()?.visit.participants.replacement.as_ref().map(VisitParticipant::of)
    }

    /// When and where it takes place; null while that is not settled.
    async fn plan(&self) -> Option<VisitPlan> {
        let plan = &self.row().plan;
        let times = visit::times_of(plan)?;
        Some(VisitPlan {
            starts_at: OffsetDateTime(times.starts.fixed_offset()),
            ends_at: OffsetDateTime(times.ends.fixed_offset()),
            starts_on: Date(times.first),
            ends_on: Date(times.last),
            is_all_day: times.is_whole_days,
            time_zone: plan.zone.clone(),
            place: said(&plan.place),
            agenda: said(&plan.agenda),
        })
    }

    /// What came of it; null while there is no report.
    async fn report(&self) -> Option<VisitReport> {
        let report = &self.row().report;
        let follow_up = |one: &domain::value::FollowUp| FollowUp {
            what: one.what.clone(),
            who: said(&one.who),
            due_on: one.due_on.map(Date),
            done_on: one.done_on.map(Date),
        };
        Some(VisitReport {
            at: report.at?,
            language: report.language.clone(),
            summary: report.summary.clone(),
            lessons: said(&report.lessons),
            follow_ups: report.follow_ups.iter().map(follow_up).collect(),
            practice_reference: report.practice,
        })
    }

    /// Files.
    async fn documents(&self) -> Vec<VisitDocument> {
        let row = self.row();
        let one = |document: &domain::value::Document| VisitDocument {
            id: ID(document.attachment.to_string()),
            name: document.name.clone(),
            media_type: document.media_type.clone(),
            size: document.size,
            url: format!("/visits/{}/files/{}", row.reference, document.attachment),
        };
        row.documents.0.iter().map(one).collect()
    }

    /// Why it was returned, refused, taken back or cancelled; null when it was not.
    async fn reason(&self) -> Option<String> {
        said(&self.row().reason)
    }

    /// Whether the requester lets everybody read of the event, in short.
    async fn is_consented(&self) -> bool {
        self.row().is_consented
    }

    /// Counts what calendars must take over anew (RFC 5545, SEQUENCE).
    async fn sequence(&self) -> i32 {
        self.row().sequence
    }

    /// The steps it went through, oldest first; asked of one request, empty in lists.
    async fn steps(&self) -> Vec<VisitStep> {
        let steps = self.seen.iter().flat_map(|seen| &seen.steps);
        steps.map(|row| VisitStep::of(row, self.name(row.by))).collect()
    }

    /// What those it concerns wrote to each other, oldest first; asked of one request, empty in lists.
    async fn messages(&self) -> Vec<VisitMessage> {
        let messages = self.seen.iter().flat_map(|seen| &seen.messages);
        messages.map(|row| VisitMessage::of(row, self.name(row.by))).collect()
    }

    /// What the reader may do with it as it stands; asked of one request, null in lists.
    async fn allowed(&self) -> Option<VisitAllowed> {
        let allowed = &self.seen.as_ref()?.allowed;
        Some(VisitAllowed {
            write: allowed.write,
            endorse: allowed.endorse,
            start_review: allowed.start_review,
            open_matching: allowed.open_matching,
            answer: allowed.answer.iter().map(|id| ID(id.to_string())).collect(),
            propose: allowed.propose,
            schedule: allowed.schedule,
            agenda: allowed.agenda,
            mark_held: allowed.hold,
            report: allowed.report,
            close: allowed.close,
            withdraw: allowed.withdraw,
            cancel: allowed.cancel,
        })
    }

    /// When it was first submitted, in UTC; null of a draft.
    async fn submitted_at(&self) -> Option<DateTime<Utc>> {
        self.row().submitted_at
    }

    /// When who took part was forgotten, in UTC; null while it is known.
    async fn forgotten_at(&self) -> Option<DateTime<Utc>> {
        self.row().forgotten_at
    }

    /// Invented for a demonstration: nothing takes place.
    async fn is_demonstration(&self) -> bool {
        self.row().is_demonstration
    }

    /// What `expectedVersion` takes.
    async fn version(&self) -> i32 {
        self.row().version
    }
}

/// The reference in an argument.
async fn reference(id: &ID, context: &Context<'_>) -> Result<i32> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    visit::reference_of(ctx, viewer, id).await.map_err(refuse)
}

/// A request as it stands after something was done with it.
async fn again(context: &Context<'_>, reference: i32) -> Result<Visit> {
    let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
    Ok(Visit::seen(visit::get(ctx, viewer, reference).await.map_err(refuse)?))
}
