//! `sentier-hub`: what an administrator types. The only folder of this crate that prints.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line answers on the terminal"
)]

mod acts;
mod people;
mod serving;

use crate::{Clock, Database, HubProblem, RegionalHub};
use clap::{Args, CommandFactory, Parser, Subcommand};
use serving::Serving;
use std::path::PathBuf;
use std::process::ExitCode;

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
    /// The folder with the hub's key, and its database unless --db says otherwise
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// A PostgreSQL database, such as postgres:///sentier?host=/run/postgresql
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "SENTIER_HUB_DB",
        hide_env_values = true
    )]
    db: Option<String>,
}

#[derive(Subcommand)]
enum Act {
    /// Answer on a socket until told to stop; logs go to the error output as JSON
    Serve {
        #[command(flatten)]
        folder: Folder,
        #[command(flatten)]
        serving: Serving,
    },
    /// Print a one-time code for a centre; it holds for seven days
    Invite {
        #[command(flatten)]
        folder: Folder,
        /// The centre's reporting code, such as FR-08-GIVET-01
        centre: String,
    },
    /// Write the hub's name and key, for laptops that reach no network
    Card {
        #[command(flatten)]
        folder: Folder,
        /// The hub's name, as laptops show it
        #[arg(long)]
        name: String,
        /// The file to write
        file: PathBuf,
    },
    /// Enrol a laptop whose request came as a file
    Enrol {
        #[command(flatten)]
        folder: Folder,
        /// The laptop's request
        request: PathBuf,
        /// The file to carry back
        #[arg(long, value_name = "FILE")]
        answer: PathBuf,
    },
    /// Take in a file of batches and write the receipts to carry back
    Import {
        #[command(flatten)]
        folder: Folder,
        /// The file of batches, such as FR-08-GIVET-01.sentier
        file: PathBuf,
        /// The file of receipts to write
        #[arg(long, value_name = "FILE")]
        receipts: PathBuf,
    },
    /// Withdraw a laptop's right to send, with every key that followed; what it sent stays
    Revoke {
        #[command(flatten)]
        folder: Folder,
        /// The laptop's short name, 32 hexadecimal digits
        device: String,
    },
    /// Put a centre into a zone
    Zone {
        #[command(flatten)]
        folder: Folder,
        /// The centre's reporting code
        centre: String,
        /// The zone's code, such as ARDENNES-NORD
        zone: String,
        /// Move it although tables of it stand: older and newer sums of both zones tell its numbers
        #[arg(long)]
        moves: bool,
    },
    /// Set over how many hours laptops spread their sends
    SendWindow {
        #[command(flatten)]
        folder: Folder,
        /// Hours, at most two weeks; 0 for at once
        hours: u64,
    },
    /// Say who may look at the coordinators' pages
    Person {
        #[command(subcommand)]
        what: people::People,
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
    /// Take such a copy into an empty database, to restore it or to move to another engine
    Restore {
        #[command(flatten)]
        folder: Folder,
        /// The copy
        file: PathBuf,
    },
    /// Write a verified copy of the database to a new file; the hub's key is not in it
    Backup {
        #[command(flatten)]
        folder: Folder,
        /// The file to write
        file: PathBuf,
    },
    /// Verify such a copy with the key of the data folder
    VerifyBackup {
        #[command(flatten)]
        folder: Folder,
        /// The copy
        file: PathBuf,
    },
}

/// All that can be typed after `sentier-hub`, for its manual pages.
#[must_use]
pub fn command() -> clap::Command {
    Line::command()
}

/// Does what the command line says: exit code 0 done, 2 refused, 1 broken.
pub fn run(clock: Clock) -> ExitCode {
    match act(Line::parse().act, clock) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("sentier-hub: {problem}");
            ExitCode::from(if problem.is_of_the_words() { 2 } else { 1 })
        }
    }
}

fn act(act: Act, clock: Clock) -> Result<ExitCode, HubProblem> {
    match act {
        Act::Serve { folder, serving } => serving.run(&folder, clock),
        Act::Invite { folder, centre } => {
            acts::printed(folder.open("", clock)?.invite(&centre)?.to_string())
        }
        Act::Card { folder, name, file } => acts::card(&folder.open(&name, clock)?, &file),
        Act::Enrol {
            folder,
            request,
            answer,
        } => acts::enrol(&folder.open("", clock)?, &request, &answer),
        Act::Import {
            folder,
            file,
            receipts,
        } => acts::import(&folder.open("", clock)?, &file, &receipts),
        Act::Revoke { folder, device } => acts::revoke(&folder.open("", clock)?, &device),
        Act::Zone {
            folder,
            centre,
            zone,
            moves,
        } => {
            let hub = folder.open("", clock)?;
            acts::done(if moves {
                hub.move_centre(&centre, &zone)
            } else {
                hub.set_zone(&centre, &zone)
            })
        }
        Act::SendWindow { folder, hours } => {
            acts::done(folder.open("", clock)?.set_send_window(hours))
        }
        Act::Person { what } => what.run(clock),
        Act::Totals { folder, json } => acts::totals(&folder.open("", clock)?, json),
        Act::Check { folder } => acts::checked(folder.open("", clock)?.check()?),
        Act::Backup { folder, file } => acts::checked(folder.open("", clock)?.backup(&file)?),
        Act::Restore { folder, file } => acts::checked(folder.open("", clock)?.restore(&file)?),
        Act::VerifyBackup { folder, file } => {
            acts::checked(folder.open("", clock)?.verify_backup(&file)?)
        }
    }
}

impl Folder {
    fn open(&self, name: &str, clock: Clock) -> Result<RegionalHub, HubProblem> {
        let database = match &self.db {
            Some(address) => Database::Server(address.clone()),
            None => Database::of_folder(&self.data),
        };
        RegionalHub::open_on(database, &self.data, name, clock)
    }
}
