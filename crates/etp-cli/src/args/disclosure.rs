//! What can be typed after `sentier disclosure`.

use clap::Subcommand;
use std::path::PathBuf;

/// What can be done with lines of any other program. None of it needs a register.
#[derive(Subcommand)]
pub(crate) enum Disclosure {
    /// Make publishable tables of a file of lines, and remember what was released.
    Release {
        /// The lines; docs/disclosure-format.md describes them.
        file: PathBuf,
        /// The policy.
        #[arg(long, value_name = "NAME", default_value = "k11-v1")]
        policy: String,
        /// What was released before; made when it is not there yet. As confidential as the register.
        #[arg(long, value_name = "FILE")]
        ledger: PathBuf,
        /// The last quarter that is over, where nobody came in it, e.g. 2026Q4.
        #[arg(long, value_name = "QUARTER")]
        through: Option<String>,
        /// A period whose numbers changed, to be said anew where the rules let it; may be repeated.
        #[arg(long, value_name = "PERIOD")]
        correct: Vec<String>,
    },
    /// Take back what was released of a period.
    Withdraw {
        /// A quarter, a half-year or a year.
        period: String,
        /// What was released before.
        #[arg(long, value_name = "FILE")]
        ledger: PathBuf,
    },
}
