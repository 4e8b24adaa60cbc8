//! Files of entries as text: compared, and made into requests.

use crate::change_request::ChangeRequest;
use crate::error::Result;
use crate::problem::{Problem, outcome};
use crate::scalar::Date;
use async_graphql::{Context, Enum, InputObject, Object, SimpleObject};
use domain::change_request::Then;
use domain::import::{self, Asked, Finding, Form, Source};
use domain::{Ctx, DomainError, Viewer};

/// Lines of a report that are told at once.
const MOST_FINDINGS: usize = 500;

/// What becomes of a row of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "domain::import::Outcome")]
pub(crate) enum ImportOutcome {
    /// It makes a new entry.
    Added,
    /// It changes an entry.
    Changed,
    /// It ends an entry.
    Ended,
    /// It says what is there.
    Unchanged,
    /// It is read in another way than it stands, or left out.
    Warning,
    /// It cannot be taken; nothing of the file is.
    Refused,
}

/// A file.
#[derive(InputObject)]
pub(crate) struct ImportInput {
    /// Its name; the ending tells its form.
    file_name: String,
    /// Its text: comma-separated values, JSON, one JSON object a line, or a list of organisations. Larger files go through the page
    /// `/import` or the command line.
    content: String,
    /// Only says what would change. Without it requests are made, one for each country, and put forward for approval.
    #[graphql(default = true)]
    dry_run: bool,
    /// First day on which it is so; the earliest that needs no reason when none is given.
    effective_on: Option<Date>,
    /// Why it is done.
    note: Option<String>,
    /// Why it cannot wait for a month's notice.
    short_notice_reason: Option<String>,
}

/// What becomes of one row.
#[derive(SimpleObject)]
pub(crate) struct ImportFinding {
    /// The file or table.
    file: String,
    /// The line in it; 0 for the file as a whole.
    line: u64,
    /// The column; empty for the row as a whole.
    column: String,
    /// Code of the institution.
    institution_code: String,
    /// What becomes of it.
    outcome: ImportOutcome,
    /// Stable code; empty for what simply goes on.
    code: String,
    /// What changes or what is wrong.
    what: String,
}

impl From<Finding> for ImportFinding {
    fn from(one: Finding) -> Self {
        Self {
            file: one.file,
            line: one.line as u64,
            column: one.column,
            institution_code: one.institution,
            outcome: one.outcome.into(),
            code: one.code.to_owned(),
            what: one.what,
        }
    }
}

/// What came of a file.
#[derive(SimpleObject)]
pub(crate) struct ImportPayload {
    /// Rows that make something new.
    added: u64,
    /// Rows that change something.
    changed: u64,
    /// Rows that end something.
    ended: u64,
    /// Rows that say what is there.
    unchanged: u64,
    /// Rows read in another way or left out.
    warnings: u64,
    /// Rows that cannot be taken.
    refused: u64,
    /// Line by line, unchanged rows left out, at most 500.
    findings: Vec<ImportFinding>,
    /// The requests that were made.
    change_requests: Vec<ChangeRequest>,
    /// Why nothing was.
    problems: Vec<Problem>,
}

/// Taking files.
#[derive(Default)]
pub(crate) struct ImportMutation;

#[Object]
impl ImportMutation {
    /// Compares a file with the entries and, when that is wanted, makes requests of it. For editors and coordinators of the countries
    /// it is about, and administrators. All or nothing.
    async fn import_institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ImportInput,
    ) -> Result<ImportPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let mut payload = ImportPayload {
            added: 0,
            changed: 0,
            ended: 0,
            unchanged: 0,
            warnings: 0,
            refused: 0,
            findings: Vec::new(),
            change_requests: Vec::new(),
            problems: Vec::new(),
        };
        let (done, problems) = outcome(taken(ctx, viewer, input, &mut payload).await)?;
        payload.problems = problems;
        for row in done.unwrap_or_default() {
            payload.change_requests.push(ChangeRequest::of(ctx, row).await?);
        }
        Ok(payload)
    }
}

async fn taken(
    ctx: &Ctx,
    viewer: &Viewer,
    input: ImportInput,
    payload: &mut ImportPayload,
) -> std::result::Result<Vec<domain::model::ChangeRequest>, DomainError> {
    viewer.signed_in()?;
    let source = Source { name: input.file_name, bytes: input.content.into_bytes() };
    let sheets = import::read(&[source], Form::Auto)?;
    let day = input.effective_on.map(|day| day.0);
    let compared = import::compare(ctx, viewer, &sheets, &Asked { day, ..Asked::default() }).await?;
    let counts = compared.counts;
    payload.added = counts.added as u64;
    payload.changed = counts.changed as u64;
    payload.ended = counts.ended as u64;
    payload.unchanged = counts.unchanged as u64;
    payload.warnings = counts.warnings as u64;
    payload.refused = counts.refused as u64;
    payload.findings = compared.findings.iter().take(MOST_FINDINGS).cloned().map(Into::into).collect();
    if input.dry_run || compared.is_empty() {
        return Ok(Vec::new());
    }
    let note = input.note.unwrap_or_default();
    import::propose(ctx, viewer, &compared, Then::Propose, day, &note, input.short_notice_reason.as_deref()).await
}
