//! `import` and `export`: files of institutions, competences and relations. They work beside a running server.

use crate::Failure;
use crate::cli::{ExportArgs, ImportArgs, Place};
use crate::opened;
use crate::progress::Bar;
use domain::change_request::Then;
use domain::import::{self, Asked, Compared, Finding, Outcome, Source};
use domain::institution::{Filter, Find, Format, export_archive, export_table};
use domain::{Ctx, DomainError, PageRequest, Status, Viewer, person};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

/// Lines of the report that are printed; the rest stands in the report file.
const PRINTED: usize = 40;
/// Who loads an empty store.
const FIRST: Viewer = Viewer::Machine("import");

fn failure(error: &DomainError) -> Failure {
    Failure(error.to_string())
}

/// `export`.
pub(crate) async fn export(place: &Place, args: ExportArgs) -> Result<(), Failure> {
    let ctx = opened::with_entries(place).await?;
    let asked = Find {
        filter: Filter {
            countries: args.country.map(|country| country.to_string()).into_iter().collect(),
            // Without a day every entry, whatever its standing.
            status: if args.on.is_some() { vec![Status::Current] } else { Status::ALL.to_vec() },
            with_placeholders: true,
            ..Filter::default()
        },
        on: args.on,
        page: PageRequest::first(100),
        ..Find::default()
    };
    let machine = Viewer::Machine("export");
    let is_archive = args.output.as_ref().is_some_and(|file| file.extension().is_some_and(|ending| ending == "zip"));
    let bytes = if is_archive {
        export_archive(&ctx, &machine, &asked)
    } else {
        export_table(&ctx, &machine, &asked, args.what, args.format)
    };
    let bytes = bytes.map_err(|error| failure(&error))?;
    ctx.store.close().await.map_err(opened::store_failure)?;
    match &args.output {
        Some(file) => {
            std::fs::write(file, &bytes)
                .map_err(|error| Failure(format!("{} cannot be written: {error}", file.display())))?;
            println!(
                "Wrote {} ({} KiB). A demonstration set, not the official repository.",
                file.display(),
                bytes.len() / 1024
            );
        }
        None if args.format == Format::Xlsx => {
            return Err(Failure("a workbook cannot be printed; name a file with --output".to_owned()));
        }
        None => print(&bytes)?,
    }
    Ok(())
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads only the first lines has what they wanted.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|error| Failure(format!("the output cannot be written: {error}"))),
    }
}

/// `import`.
pub(crate) async fn import(place: &Place, args: ImportArgs) -> Result<(), Failure> {
    let start = Instant::now();
    let mut bar = Bar::new("Import");
    let files = sources(&args.file)?;
    let sheets = import::read(&files, args.format).map_err(|error| failure(&error))?;
    bar.show(1, 4);
    let ctx = opened::with_lists(place).await?;
    let is_first = domain::institution::stored(&ctx.store).await.map_err(|error| failure(&error))? == 0;
    bar.show(2, 4);
    let viewer = if is_first { FIRST } else { acting(&ctx, args.acting.as_deref()).await? };
    let asked = Asked { day: args.effective_on, complete: args.complete, tells_everything: args.report.is_some() };
    let compared = import::compare(&ctx, &viewer, &sheets, &asked).await.map_err(|error| failure(&error))?;
    bar.show(3, 4);
    if let Some(file) = &args.report {
        report(file, &compared)?;
    }
    let done = if args.dry_run || compared.is_refused() || compared.is_empty() {
        Done::Nothing
    } else if is_first {
        Done::Written(import::apply(&ctx, &FIRST, &compared, "").await.map_err(|error| failure(&error))?)
    } else if args.apply_now {
        let reason = args.reason.as_deref().unwrap_or_default();
        Done::Written(import::apply(&ctx, &viewer, &compared, reason).await.map_err(|error| failure(&error))?)
    } else {
        let note = format!("Import of {}", args.file.file_name().unwrap_or_default().to_string_lossy());
        let made =
            import::propose(&ctx, &viewer, &compared, Then::Propose, args.effective_on, &note, args.reason.as_deref())
                .await;
        Done::Proposed(made.map_err(|error| failure(&error))?.iter().map(|row| row.id.to_string()).collect())
    };
    bar.show(4, 4);
    ctx.store.close().await.map_err(opened::store_failure)?;
    let mut said = told(&compared);
    let counts = compared.counts;
    said += &format!(
        "{} added, {} changed, {} ended, {} unchanged, {} warnings, {} refused ({:.1} s).\n",
        counts.added,
        counts.changed,
        counts.ended,
        counts.unchanged,
        counts.warnings,
        counts.refused,
        start.elapsed().as_secs_f64()
    );
    if !compared.is_refused() {
        said += &match done {
            Done::Nothing if args.dry_run => "A dry run: nothing was written.\n".to_owned(),
            Done::Nothing => "Everything is as the file says already.\n".to_owned(),
            Done::Written(count) => format!("Wrote {count} entries.\n"),
            Done::Proposed(ids) => {
                format!("Proposed, to be approved by a coordinator of the country: {}\n", ids.join(", "))
            }
        };
    }
    print(said.as_bytes())?;
    if compared.is_refused() {
        return Err(Failure(format!(
            "{} rows cannot be taken, so nothing was written; mend them and import again",
            counts.refused
        )));
    }
    Ok(())
}

enum Done {
    Nothing,
    Written(usize),
    Proposed(Vec<String>),
}

fn told(compared: &Compared) -> String {
    let wanted = |finding: &&Finding| matches!(finding.outcome, Outcome::Refused | Outcome::Warning | Outcome::Ended);
    let mut list: Vec<&Finding> = compared.findings.iter().filter(wanted).collect();
    list.sort_by_key(|finding| std::cmp::Reverse(finding.outcome));
    let mut said = String::new();
    for finding in list.iter().take(PRINTED) {
        let line = if finding.line == 0 { String::new() } else { format!(" line {}", finding.line) };
        let column = if finding.column.is_empty() { String::new() } else { format!(", {}", finding.column) };
        said += &format!(
            "{:<9}{}{line}{column}: {} {} ({})\n",
            finding.outcome.as_str(),
            finding.file,
            finding.institution,
            finding.what,
            finding.code
        );
    }
    if list.len() > PRINTED {
        said += &format!("... and {} more; --report FILE writes them all.\n", list.len() - PRINTED);
    }
    said
}

fn report(file: &Path, compared: &Compared) -> Result<(), Failure> {
    let is_json = file.extension().is_some_and(|ending| ending == "json");
    let bytes = if is_json {
        let whole = serde_json::json!({ "counts": compared.counts, "findings": compared.findings });
        serde_json::to_vec_pretty(&whole).unwrap_or_default()
    } else {
        import::report_csv(&compared.findings)
    };
    std::fs::write(file, bytes).map_err(|error| Failure(format!("{} cannot be written: {error}", file.display())))
}

fn sources(path: &Path) -> Result<Vec<Source>, Failure> {
    let read = |path: &Path| {
        let bytes =
            std::fs::read(path).map_err(|error| Failure(format!("{} cannot be read: {error}", path.display())))?;
        Ok(Source { name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes })
    };
    if !path.is_dir() {
        return Ok(vec![read(path)?]);
    }
    let listed =
        std::fs::read_dir(path).map_err(|error| Failure(format!("{} cannot be read: {error}", path.display())))?;
    let mut files: Vec<_> = listed
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Failure(format!("{} holds no .csv file", path.display())));
    }
    files.iter().map(|path| read(path)).collect()
}

/// The person named by `--as`.
async fn acting(ctx: &Ctx, email: Option<&str>) -> Result<Viewer, Failure> {
    let Some(email) = email else {
        return Err(Failure(
            "the store holds entries already: say with --as who imports, by e-mail address".to_owned(),
        ));
    };
    person::acting(ctx, email).await.map_err(|error| failure(&error))
}
