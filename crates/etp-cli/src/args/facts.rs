//! What can be typed after `sentier facts`.

use clap::Subcommand;
use std::path::PathBuf;

/// What can be done with facts.
#[derive(Subcommand)]
pub(crate) enum Facts {
    /// Write everything figures are counted from into one JSON file. It is personal data: it has no name,
    /// and says who was where on which day.
    Export {
        /// The file; docs/facts-format.md describes it.
        file: PathBuf,
        /// A year, a quarter, a month or two of these, e.g. 2025, 2025Q1, 2022..2025; everything when left
        /// out.
        #[arg(long)]
        period: Option<String>,
    },
    /// Take such a file into this register, which must be empty.
    Import {
        /// The file.
        file: PathBuf,
    },
}
