//! What can be typed about counts that leave and how they leave.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Counts {
    /// The period, e.g. 2026Q3, 2026S1 or 2026.
    pub(crate) period: String,
    /// Write the table that was validated: dhis2, adx, fhir or sdmx.
    #[arg(long, requires = "out")]
    pub(crate) format: Option<String>,
    /// Where to.
    #[arg(long, requires = "format")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(crate) struct Share {
    /// The period, e.g. 2026Q3, 2026S1 or 2026.
    pub(crate) period: String,
    /// The SHA-256 that `counts` showed; other bytes are refused.
    #[arg(long)]
    pub(crate) sha256: String,
    /// Keep it here until it is let go.
    #[arg(long)]
    pub(crate) hold: bool,
    /// Why what was released is corrected: late-marks, wrong-marks, merged-files or other.
    #[arg(long, default_value = "", hide_default_value = true)]
    pub(crate) cause: String,
}

/// What can be done with validated tables.
#[derive(Subcommand)]
pub(crate) enum Outbox {
    /// Write tables to a file that is carried by hand.
    Export {
        /// The file, ending in .sentier, or a folder for one of its own name.
        file: PathBuf,
        /// A table's number; may be repeated. Everything that waits or is held without it.
        #[arg(long = "table", value_name = "NUMBER")]
        tables: Vec<u32>,
    },
    /// Read the file of receipts the hub's administrator gave back.
    Receipts {
        /// The file.
        file: PathBuf,
    },
    /// Keep a table that waits here.
    Hold {
        /// Its number.
        number: u32,
    },
    /// Let a held table wait to be sent.
    LetGo {
        /// Its number.
        number: u32,
    },
    /// Let a table the hub refused wait again.
    TryAgain {
        /// Its number.
        number: u32,
    },
    /// Print the log.
    Print,
}
