//! Figures: a scheme filled from the facts of the register, explained, saved in files, frozen when it was
//! sent. What an indicator means is in `etp-report`; here are the register, the names and the sentences.
//!
//! Why: these figures are exact. They are for the centre and its regulator, are marked so on every paper,
//! and only leave by a deliberate act that is written into the history. What travels to a hub is made
//! elsewhere, by the rules of disclosure.

mod adapt;
mod answers;
mod changes;
mod evaluation;
mod explain;
mod export;
mod figures;
mod filing;
mod funding;
mod ground;
mod pages;
mod people;
mod retire;
mod schemes;
mod sheet;
mod tables;
pub(crate) mod whereabouts;
mod words;

pub use adapt::{save_scheme, scheme_edit};
pub use answers::answer_cell;
pub use changes::compare_reports;
pub use evaluation::{evaluation_file, print_evaluation_file, save_evaluation_text};
pub use explain::explain_figure;
pub use export::{export_report, note_explained, note_export, report_bytes};
pub use figures::{report, report_beside};
pub use filing::{file_report, filing, filings};
pub use funding::funding;
pub use retire::{restore_scheme, retire_scheme};
pub use schemes::{report_schemes, retired_schemes};
