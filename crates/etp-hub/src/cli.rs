//! `sentier-hub`: what an administrator types. The only file of this crate that prints.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line answers on the terminal"
)]

use crate::{Clock, HubProblem, RegionalHub, serve};
use clap::{Args, Parser, Subcommand};
use etp_wire::KeyId;
use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;

#[derive(Parser)]
#[command(
    name = "sentier-hub",
    version,
    about = "Receives the anonymous counts of health centres"
)]
struct Line {
    #[command(subcommand)]
    act: Act,
}

#[derive(Args)]
struct Folder {
    /// The folder with the hub's key and database
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

#[derive(Subcommand)]
enum Act {
    /// Answer on a socket until told to stop
    Serve {
        #[command(flatten)]
        folder: Folder,
        /// Where to listen; port 0 takes a free one
        #[arg(long, default_value = "127.0.0.1:8420")]
        listen: SocketAddr,
        /// The hub's name, as laptops show it
        #[arg(long)]
        name: String,
    },
    /// Print a one-time code for a centre; it holds for seven days
    Invite {
        #[command(flatten)]
        folder: Folder,
        /// The centre's reporting code, such as FR-08-GIVET-01
        centre: String,
    },
    /// Withdraw a laptop's right to send; what it sent stays
    Revoke {
        #[command(flatten)]
        folder: Folder,
        /// The laptop's short name, 32 hexadecimal digits
        device: String,
    },
    /// Print the sums of published cells
    Totals {
        #[command(flatten)]
        folder: Folder,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Verify every batch, every receipt and the chain of the log
    Check {
        #[command(flatten)]
        folder: Folder,
    },
}

/// Does what the command line says: exit code 0 done, 2 refused, 1 broken.
pub fn run(clock: Clock) -> ExitCode {
    match act(Line::parse().act, clock) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("sentier-hub: {problem}");
            ExitCode::from(if matches!(problem, HubProblem::CentreCode) {
                2
            } else {
                1
            })
        }
    }
}

fn act(act: Act, clock: Clock) -> Result<ExitCode, HubProblem> {
    match act {
        Act::Serve {
            folder,
            listen,
            name,
        } => listen_and_serve(folder.open(&name, clock)?, listen),
        Act::Invite { folder, centre } => {
            println!("{}", folder.open("", clock)?.invite(&centre)?);
            Ok(ExitCode::SUCCESS)
        }
        Act::Revoke { folder, device } => revoke(&folder.open("", clock)?, &device),
        Act::Totals { folder, json } => print_totals(&folder.open("", clock)?, json),
        Act::Check { folder } => {
            println!("{} batches hold", folder.open("", clock)?.check()?.batches);
            Ok(ExitCode::SUCCESS)
        }
    }
}

impl Folder {
    fn open(&self, name: &str, clock: Clock) -> Result<RegionalHub, HubProblem> {
        RegionalHub::open(&self.data, name, clock)
    }
}

fn revoke(hub: &RegionalHub, device: &str) -> Result<ExitCode, HubProblem> {
    match KeyId::parse(device) {
        Some(device) if hub.revoke(device)? => Ok(ExitCode::SUCCESS),
        _ => {
            eprintln!("sentier-hub: unknown-device");
            Ok(ExitCode::from(2))
        }
    }
}

fn print_totals(hub: &RegionalHub, json: bool) -> Result<ExitCode, HubProblem> {
    let totals = hub.totals()?;
    if json {
        println!("{}", serde_json::json!(totals));
    } else {
        for one in totals {
            println!(
                "{} {:<12} sum of published cells {}, {} centres, {} hidden",
                one.period, one.element, one.sum_of_published_cells, one.centres, one.hidden
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn listen_and_serve(hub: RegionalHub, listen: SocketAddr) -> Result<ExitCode, HubProblem> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen).await?;
        println!("listening http://{}", listener.local_addr()?);
        std::io::stdout().flush()?;
        serve(listener, Arc::new(hub), told_to_stop()).await
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Ctrl-C everywhere, SIGTERM where there is one.
async fn told_to_stop() {
    let interrupted = async { tokio::signal::ctrl_c().await.unwrap_or(()) };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! { () = interrupted => (), _ = terminated.recv() => () }
            return;
        }
    }
    interrupted.await;
}
