//! `serve`: open, load when empty, listen, stop in good order.

use crate::Failure;
use crate::app::{self, App};
use crate::cli::{Place, Served};
use crate::http::limit::Limit;
use crate::mails::{self, Smtp};
use crate::{key, opened};
use axum::serve::ListenerExt;
use domain::mail::Mailing;
use domain::session::{Provider, ProviderSettings};
use domain::{Ctx, DomainError, person};
use metrics_exporter_prometheus::PrometheusBuilder;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often the figures are tidied, so that they do not grow while nobody reads them.
const UPKEEP: Duration = Duration::from_secs(5);

/// What is said of letters at the start.
const MAIL_ON: &str = "Mail is on: people are written to when something waits for them.";
const MAIL_OFF: &str = "Mail is off: nobody is written to. Give --smtp-url and --mail-from to turn it on; see --help.";

const HOUR: Duration = Duration::from_secs(3_600);
const MINUTE: Duration = Duration::from_secs(60);

impl Served {
    /// The provider people may sign in through.
    fn provider(&self, ctx: &Ctx) -> Option<Provider> {
        let settings = ProviderSettings {
            issuer: self.oidc_issuer.clone()?,
            audience: self.oidc_client_id.clone()?,
            secret: self.oidc_client_secret.clone(),
        };
        Some(Provider::new(settings, Arc::clone(&ctx.clock)))
    }
}

/// Serves until a signal says stop.
pub(crate) async fn serve(place: &Place, served: Served) -> Result<(), Failure> {
    let start = Instant::now();
    let stop = Stop::listen()?;
    if served.demo && !served.listen.ip().to_canonical().is_loopback() {
        return Err(Failure(format!(
            "--demo is for this machine alone, and {} can be reached from others; leave one of the two out",
            served.listen
        )));
    }
    let mut opened = opened::open(place).await?;
    opened.ctx.keys = key::load(place, &opened.folder)?;
    opened.ctx.provider = served.provider(&opened.ctx);
    let smtp = served.smtp_url.as_deref().zip(served.mail_from.as_deref());
    let smtp = smtp.map(|(url, from)| Smtp::new(url, from)).transpose()?;
    if smtp.is_some() {
        opened.ctx.mail = Mailing::On;
    }
    if opened.is_empty()
        && let Some(timed) = opened::load(&opened).await?
    {
        println!("{timed}");
    }
    people(&opened.ctx, served.demo).await?;
    // Accounts are changes too: who asks at once whether we are ready hears yes.
    opened.ctx.model.catch_up().await.map_err(|error| Failure(format!("the search index cannot follow: {error}")))?;
    let metrics = PrometheusBuilder::new()
        .install_recorder()
        .map_err(|error| Failure(format!("the metrics cannot start: {error}")))?;
    let listener = tokio::net::TcpListener::bind(served.listen).await.map_err(|error| {
        Failure(format!("{} cannot be listened on: {error}; choose another address with --listen", served.listen))
    })?;
    let address = listener.local_addr().map_err(|error| Failure(format!("the address is unknown: {error}")))?;
    let upkeep = metrics.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            upkeep.run_upkeep();
        }
    });
    tokio::spawn(key::follow(place.clone(), opened.folder.path().to_owned(), opened.ctx.keys.clone()));
    tokio::spawn(forget(opened.ctx.clone()));
    tokio::spawn(pass_deadlines(opened.ctx.clone()));
    tokio::spawn(log_refusals(opened.ctx.clone()));
    let site = web::Site { url: served.public_url, contact: served.contact };
    let is_mailing = smtp.is_some();
    if let Some(smtp) = smtp {
        tokio::spawn(mails::deliver(opened.ctx.clone(), smtp, site.clone()));
    }
    let limit = Limit::new(served.limit).map(Arc::new);
    let router = app::router(App { ctx: opened.ctx.clone(), metrics: Some(metrics), site, limit })
        .map_err(|error| Failure(format!("the GraphQL door cannot be made: {error}")))?;
    let model = opened.ctx.model.clone();
    let follower = tokio::spawn(async move { model.follow().await });
    let count = opened.ctx.moment().snapshot().records().len();
    println!("EESSI directory (demonstration set, {count} institutions) at http://{address}");
    println!(
        "Data in {}. Ready after {:.2} s. Stop with Ctrl+C.",
        opened.folder.path().display(),
        start.elapsed().as_secs_f64()
    );
    println!("{}", if is_mailing { MAIL_ON } else { MAIL_OFF });
    let listener = listener.tap_io(|stream| {
        // Small answers must not wait for more to send.
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stop.come())
        .await
        .map_err(|error| Failure(format!("the server stopped: {error}")))?;
    follower.abort();
    if let Err(error) = opened.ctx.log_refusals(true).await {
        tracing::warn!(%error, "the last refused attempts could not be logged");
    }
    opened.close().await
}

/// Lets the right people in: those of a demonstration only while it is one, and somebody where there is nobody.
async fn people(ctx: &Ctx, demo: bool) -> Result<(), Failure> {
    let failed = |error: DomainError| Failure(format!("the accounts could not be prepared: {error}"));
    if demo {
        let (people, password) = person::open_demo(ctx).await.map_err(failed)?;
        println!("Demonstration people, all with the password {password} until the next start:");
        for one in people {
            println!("  {:<28} {} {}", one.email, one.role, one.country.unwrap_or_default());
        }
        let shown = seed::demo(ctx).await;
        shown.map_err(|error| {
            Failure(format!("what is invented for the demonstration could not be prepared: {error}"))
        })?;
        return Ok(());
    }
    let gone = domain::training::close_demo(ctx).await.map_err(failed)?;
    if gone > 0 {
        println!("Removed {gone} invented trainings of a demonstration; --demo shows them.");
    }
    let gone = domain::visit::close_demo(ctx).await.map_err(failed)?;
    if gone > 0 {
        println!("Removed {gone} invented requests for visits of a demonstration; --demo shows them.");
    }
    let closed = person::close_demo(ctx).await.map_err(failed)?;
    if closed > 0 {
        println!("Closed the accounts of {closed} demonstration people; --demo opens them.");
    }
    if let Some((first, password)) = person::first(ctx).await.map_err(failed)? {
        println!(
            "There is nobody yet. Sign in as {} with the one-time password {password} and change it.",
            first.email
        );
    }
    Ok(())
}

/// Writes refused attempts into their log, soon after they were made.
async fn log_refusals(ctx: Ctx) {
    loop {
        ctx.refusal_noted().await;
        if let Err(error) = ctx.log_refusals(false).await {
            tracing::error!(%error, "refused attempts could not be logged");
        }
        // A flood is written in lots.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Forgets, every hour, what nobody needs any more, and erases what the law wants erased.
async fn forget(ctx: Ctx) {
    loop {
        if let Err(error) = domain::session::forget(&ctx).await {
            tracing::warn!(%error, "old sessions could not be removed; tried again soon");
        }
        if let Err(error) = domain::institution::erase_expired(&ctx).await {
            tracing::error!(%error, "contact persons whose day has come could not be erased; tried again soon");
        }
        if let Err(error) = domain::training::forget(&ctx).await {
            tracing::error!(%error, "who was nominated long ago could not be forgotten; tried again soon");
        }
        if let Err(error) = domain::visit::forget(&ctx).await {
            tracing::error!(%error, "who took part in visits long ago could not be forgotten; tried again soon");
        }
        if let Err(error) = remind(&ctx).await {
            tracing::warn!(%error, "reminders could not be written; tried again soon");
        }
        // Soon after midnight in Brussels, whatever the hour of the start.
        tokio::time::sleep(HOUR).await;
    }
}

/// Reminds of deadlines and lets them pass, soon after they have come; at the start those that came while nobody looked.
async fn pass_deadlines(ctx: Ctx) {
    loop {
        if let Err(error) = domain::visit::fire_due(&ctx).await {
            tracing::error!(%error, "deadlines of visits could not be looked after; tried again soon");
        }
        tokio::time::sleep(MINUTE).await;
    }
}

/// Writes letters about what is due soon, and forgets those that were sent long ago.
async fn remind(ctx: &Ctx) -> Result<(), DomainError> {
    if ctx.mail == Mailing::On {
        domain::practice::remind(ctx).await?;
        domain::mail::forget(ctx).await?;
    }
    Ok(())
}

/// Ctrl+C and SIGTERM, listened to from the moment this is made: a signal that comes while the directory is still being
/// opened stops it in good order as soon as it serves.
#[cfg(unix)]
struct Stop {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Stop {
    fn listen() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let refused = |error| Failure(format!("signals cannot be listened to: {error}"));
        Ok(Self {
            interrupt: signal(SignalKind::interrupt()).map_err(refused)?,
            terminate: signal(SignalKind::terminate()).map_err(refused)?,
        })
    }

    async fn come(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        tracing::info!("stopping");
    }
}

/// Ctrl+C.
#[cfg(not(unix))]
struct Stop;

#[cfg(not(unix))]
impl Stop {
    fn listen() -> Result<Self, Failure> {
        Ok(Self)
    }

    async fn come(self) {
        let _ = tokio::signal::ctrl_c().await;
        tracing::info!("stopping");
    }
}
