//! `serve`: open, load when empty, listen, stop in good order.

use crate::Failure;
use crate::app::{self, App};
use crate::cli::{LogFormat, Place, ServeOptions};
use crate::opened;
use axum::serve::ListenerExt;
use metrics_exporter_prometheus::PrometheusBuilder;
use std::io::IsTerminal;
use std::time::Instant;
use tracing_subscriber::EnvFilter;

/// Sets up log lines on standard error.
fn start_log(place: &Place) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(&place.log)
        .map_err(|error| Failure(format!("--log \"{}\" is no log filter: {error}; try info", place.log)))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let json = match place.log_format {
        LogFormat::Json => true,
        LogFormat::Text => false,
        LogFormat::Auto => !std::io::stderr().is_terminal(),
    };
    if json {
        builder.json().flatten_event(true).init();
    } else {
        builder.init();
    }
    Ok(())
}

/// Serves until a signal says stop.
pub(crate) async fn serve(place: &Place, options: &ServeOptions) -> Result<(), Failure> {
    start_log(place)?;
    let start = Instant::now();
    let opened = opened::open(place).await?;
    if opened.is_empty() {
        println!("{}", opened::load(&opened).await?);
    }
    let metrics = PrometheusBuilder::new()
        .install_recorder()
        .map_err(|error| Failure(format!("the metrics cannot start: {error}")))?;
    let listener = tokio::net::TcpListener::bind(options.listen).await.map_err(|error| {
        Failure(format!("{} cannot be listened on: {error}; choose another address with --listen", options.listen))
    })?;
    let address = listener.local_addr().map_err(|error| Failure(format!("the address is unknown: {error}")))?;
    let router = app::router(App { ctx: opened.ctx.clone(), metrics: Some(metrics) })
        .map_err(|error| Failure(format!("the GraphQL door cannot be made: {error}")))?;
    let model = opened.ctx.model.clone();
    let follower = tokio::spawn(async move { model.follow().await });
    let count = opened.ctx.moment().snapshot().records().len();
    println!("EESSI directory (demonstration set, {count} institutions) at http://{address}");
    println!("Data in {}. Ready after {:.2} s. Stop with Ctrl+C.", opened.folder.path().display(), start.elapsed().as_secs_f64());
    let listener = listener.tap_io(|stream| {
        // Small answers must not wait for more to send.
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, router)
        .with_graceful_shutdown(stop())
        .await
        .map_err(|error| Failure(format!("the server stopped: {error}")))?;
    follower.abort();
    opened.close().await
}

/// Resolves at Ctrl+C or SIGTERM.
async fn stop() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
    tracing::info!("stopping");
}
