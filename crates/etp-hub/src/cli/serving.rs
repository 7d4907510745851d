//! The act that does not end by itself: answering on sockets, logging, forgetting old bodies.

use super::Folder;
use crate::{Allowance, Clock, Door, HubProblem, RegionalHub, Service, serve_admin, serve_public};
use clap::Args;
use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

const A_DAY: Duration = Duration::from_secs(24 * 3600);

#[derive(Args)]
pub(super) struct Serving {
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:8420")]
    listen: SocketAddr,
    /// Where the administrator's monitoring asks for /metrics; nowhere without it
    #[arg(long, value_name = "ADDRESS")]
    admin: Option<SocketAddr>,
    /// The hub's name, as laptops show it
    #[arg(long)]
    name: String,
    /// The proxy before the hub, whose X-Forwarded-For is believed
    #[arg(long, value_name = "IP")]
    proxy: Option<IpAddr>,
    /// Batches one laptop may send a minute; twice as many at once
    #[arg(long, value_name = "N", default_value = "30")]
    batches_per_minute: NonZeroU32,
    /// Enrolments one address may try an hour
    #[arg(long, value_name = "N", default_value = "5")]
    enrolments_per_hour: NonZeroU32,
    /// How long the bytes of tables that stand no more are kept
    #[arg(long, value_name = "MONTHS", default_value = "24")]
    keep_bodies: u32,
}

impl Serving {
    pub(super) fn run(&self, folder: &Folder, clock: Clock) -> Result<ExitCode, HubProblem> {
        log_as_json();
        // Outlives the runtime: a PostgreSQL client may not be dropped inside one.
        let hub = Arc::new(folder.open(&self.name, clock)?);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?;
        runtime.block_on(self.serve(hub.clone()))?;
        Ok(ExitCode::SUCCESS)
    }

    async fn serve(&self, hub: Arc<RegionalHub>) -> std::io::Result<()> {
        let service = Service::new(hub.clone(), self.door());
        let (tell, stop) = watch::channel(());
        tokio::spawn(forget_daily(hub, self.keep_bodies));
        let told = told_to_stop()?;
        let listener = TcpListener::bind(self.listen).await?;
        let admin = match self.admin {
            Some(address) => Some(TcpListener::bind(address).await?),
            None => None,
        };
        println!("listening http://{}", listener.local_addr()?);
        if let Some(admin) = admin {
            println!("metrics http://{}/metrics", admin.local_addr()?);
            tokio::spawn(serve_admin(admin, service.clone(), over(stop.clone())));
        }
        std::io::stdout().flush()?;
        tokio::spawn(async move {
            told.await;
            drop(tell);
        });
        serve_public(listener, service, over(stop)).await
    }

    fn door(&self) -> Door {
        Door {
            allowance: Some(Allowance {
                batches_a_minute: self.batches_per_minute,
                enrolments_an_hour: self.enrolments_per_hour,
            }),
            proxy: self.proxy,
        }
    }
}

/// One line of JSON per event on the error output.
fn log_as_json() {
    let logging = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_target(false)
        .with_writer(std::io::stderr)
        .try_init();
    if let Err(problem) = logging {
        eprintln!("sentier-hub: no log: {problem}");
    }
}

/// Removes bodies whose time is over, now and every day.
async fn forget_daily(hub: Arc<RegionalHub>, months: u32) {
    let mut days = tokio::time::interval(A_DAY);
    loop {
        days.tick().await;
        let hub = hub.clone();
        let forgot = tokio::task::spawn_blocking(move || hub.forget_bodies(months)).await;
        match forgot {
            Ok(Ok(bodies)) => tracing::info!(bodies, "forgot"),
            Ok(Err(problem)) => tracing::error!(%problem, "broken"),
            Err(_) => return,
        }
    }
}

async fn over(mut stop: watch::Receiver<()>) {
    // Only its end is waited for: the sender says nothing before.
    let _ = stop.changed().await;
}

/// Ctrl-C everywhere, SIGTERM where there is one; heard from the moment this comes back.
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminated = {
        use tokio::signal::unix::{SignalKind, signal};
        signal(SignalKind::terminate())?
    };
    let interrupted = async { tokio::signal::ctrl_c().await.unwrap_or(()) };
    Ok(async move {
        #[cfg(unix)]
        tokio::select! { () = interrupted => (), _ = terminated.recv() => () }
        #[cfg(not(unix))]
        interrupted.await;
    })
}
