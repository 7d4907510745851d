//! What can be typed after `sentier dhis2`. The token cannot: an argument is seen by everybody on the
//! computer.

use clap::Subcommand;
use std::path::PathBuf;

/// What can be done with a DHIS2 server.
#[derive(Subcommand)]
pub(crate) enum Dhis2 {
    /// Link this register to a server. No count is sent.
    Link {
        /// Where it answers, with its path and without /api.
        #[arg(long)]
        address: String,
        /// The code of the centre's organisation unit; it has to be the centre's own.
        #[arg(
            long,
            default_value = "",
            hide_default_value = true,
            value_name = "CODE"
        )]
        org_unit: String,
        /// A file that holds the personal access token and nothing else.
        #[arg(long, value_name = "FILE")]
        token_file: PathBuf,
    },
    /// Ask the server for everything the tables need there.
    Check,
    /// Send what is due; exit code 2 when the server does not hold everything.
    Send {
        /// One period, whatever became of it before.
        #[arg(default_value = "", hide_default_value = true)]
        period: String,
    },
    /// Show which server, and where each table stands there.
    Status,
    /// Forget the server and its token.
    Unlink,
    /// Write the package a DHIS2 administrator imports once. Needs no register.
    Metadata {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
}
