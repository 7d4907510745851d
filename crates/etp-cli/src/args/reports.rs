//! What can be typed after `sentier report`.

use etp_app::ProgrammeId;
use etp_app::forms::ReportFormat;
use std::path::PathBuf;

/// A filled report.
#[derive(clap::Args)]
pub(crate) struct Report {
    /// The scheme by name, e.g. fr-grid; without, the schemes there are.
    #[arg(long, value_name = "NAME")]
    pub(crate) scheme: Option<String>,
    /// Its version; without, the one in force on the last day of the period.
    #[arg(long, default_value = "")]
    pub(crate) version: String,
    /// The period, both ends included: 2025, 2025Q1, 2025-03, 2022..2025, 2025-01-15..2025-03-02.
    #[arg(long, default_value = "")]
    pub(crate) period: String,
    /// One programme; without, the whole centre.
    #[arg(long)]
    pub(crate) programme: Option<ProgrammeId>,
    /// json, csv, xlsx, ods, pdf or typing.
    #[arg(long, default_value = "json", value_parser = format)]
    pub(crate) format: ReportFormat,
    /// Where to; texts are printed without it.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Who is counted in one cell and who is not, and why, in place of the report.
    #[arg(long, value_name = "CELL")]
    pub(crate) explain: Option<String>,
}

fn format(text: &str) -> Result<ReportFormat, String> {
    Ok(match text {
        "json" => ReportFormat::Json,
        "csv" => ReportFormat::Csv,
        "xlsx" => ReportFormat::Xlsx,
        "ods" => ReportFormat::Ods,
        "pdf" => ReportFormat::Pdf,
        "typing" => ReportFormat::Typing,
        other => return Err(other.to_owned()),
    })
}
