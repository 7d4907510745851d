//! What can be typed about backups, and about what opens the register.

use clap::Subcommand;
use std::path::PathBuf;

/// What can be done with backups.
#[derive(Subcommand)]
pub(crate) enum Backups {
    /// Make a verified backup here and in the chosen place.
    Now,
    /// Choose where backups go besides this computer.
    Place {
        /// A folder on another disk, a key, a network.
        folder: PathBuf,
    },
    /// List the backups of the register, or those in a folder.
    List {
        /// The folder. Needs no register.
        folder: Option<PathBuf>,
    },
    /// Read every page of a backup again. The passphrase or the recovery code of its day opens it.
    Verify {
        /// Its folder, as `list` gives it.
        backup: PathBuf,
    },
    /// Show what a backup would change; with --yes, put it in the register's place. What stood there is
    /// set aside. The passphrase or the recovery code of its day opens it.
    Restore {
        /// Its folder, as `list` gives it.
        backup: PathBuf,
        /// Do it.
        #[arg(long)]
        yes: bool,
    },
}
