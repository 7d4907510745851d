//! A report in a file: a deliberate act, marked as restricted and written into the history.

use super::figures::view;
use super::ground::Ground;
use super::schemes::{Known, pick};
use super::{pages, sheet};
use crate::forms::{AskReport, ExportReport, ReportFormat};
use crate::paper::keep_file;
use crate::rows::number;
use crate::views::HandoutMade;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::ProgrammeId;
use etp_handout::report::ReportDocument;
use etp_report::{NotWritten, ReportSheet, csv, json, ods, typing_order, xlsx};
use etp_store::Reader;

/// Saves a report among the register's papers.
///
/// # Errors
/// As a report; the file cannot be saved; the disk.
pub fn export_report(desk: &Desk, form: &ExportReport) -> Result<HandoutMade, Failure> {
    let (report, bytes) = made(desk, &form.report, form.format)?;
    let path = keep_file(desk, &name(desk, &report, form.format), &bytes)?;
    note(desk, &report, ending(form.format))?;
    Ok(HandoutMade {
        path,
        bytes: number(bytes.len()),
        languages: vec![report.language],
    })
}

/// What is asked for, with the version that answers it.
fn in_force(desk: &Desk, form: &AskReport) -> Result<AskReport, Failure> {
    let last = super::ground::period(&form.period)?.last();
    let known = desk.read(|reader| pick(reader, &form.scheme, &form.version, last))?;
    Ok(under(form, &known))
}

fn under(form: &AskReport, known: &Known) -> AskReport {
    AskReport {
        version: known.scheme.version.clone(),
        ..form.clone()
    }
}

/// Scheme, version, period, programme, language and day: two reports that differ in one of them are two
/// files.
fn name(desk: &Desk, form: &AskReport, format: ReportFormat) -> String {
    let period = form.period.trim().replace("..", "-");
    let programme = form.programme.map(short).unwrap_or_default();
    format!(
        "{}-{}-{period}{programme}-{}-{}.{}",
        form.scheme,
        form.version,
        form.language.code(),
        desk.today(),
        ending(format)
    )
}

/// The end of a programme's id: its beginning is the hour it was added, which several may share.
fn short(programme: ProgrammeId) -> String {
    let id = programme.0.simple().to_string();
    format!("-{}", &id[id.len() - 8..])
}

/// Writes into the history that a report left the register, as a file or on a terminal.
///
/// # Errors
/// No such scheme; the disk.
pub fn note_export(desk: &Desk, form: &AskReport, format: ReportFormat) -> Result<(), Failure> {
    note(desk, &in_force(desk, form)?, ending(format))
}

/// Writes into the history that the list behind a figure left the register on a terminal.
///
/// # Errors
/// No such scheme; the disk.
pub fn note_explained(desk: &Desk, form: &AskReport, cell: &str) -> Result<(), Failure> {
    note(desk, &in_force(desk, form)?, &format!("explain {cell}"))
}

fn note(desk: &Desk, form: &AskReport, how: &str) -> Result<(), Failure> {
    let detail = serde_json::json!({
        "period": form.period,
        "programme": form.programme,
        "version": form.version,
        "format": how,
    });
    desk.write(|writer| desk.log(writer, "export-report", &form.scheme, &detail))
}

/// A report collected from the register, before it is written as a file.
enum Ready {
    Pages(ReportDocument),
    Sheet(ReportSheet, NaiveDate),
}

/// A report as the bytes of a file.
///
/// # Errors
/// As a report; it cannot be written.
pub fn report_bytes(
    desk: &Desk,
    form: &AskReport,
    format: ReportFormat,
) -> Result<Vec<u8>, Failure> {
    made(desk, form, format).map(|(_, bytes)| bytes)
}

/// The bytes, and what was asked for with the version that answered it. The register is free again while
/// they are written.
fn made(
    desk: &Desk,
    form: &AskReport,
    format: ReportFormat,
) -> Result<(AskReport, Vec<u8>), Failure> {
    let (report, ready) = desk.read(|reader| {
        let ground = Ground::of(desk, reader, form)?;
        let ready = ready(desk, reader, &ground, format)?;
        Ok::<_, Failure>((under(form, &ground.known), ready))
    })?;
    let bytes = match ready {
        Ready::Pages(document) => pages::pages(desk, &document),
        Ready::Sheet(sheet, today) => written(&sheet, today, format),
    };
    Ok((report, bytes?))
}

fn ready(
    desk: &Desk,
    reader: &Reader<'_>,
    ground: &Ground,
    format: ReportFormat,
) -> Result<Ready, Failure> {
    let counted = ground.counted();
    if format == ReportFormat::Pdf {
        let shown = view(desk, reader, &counted)?;
        return Ok(Ready::Pages(pages::document(desk, ground, &shown)));
    }
    let sheet = sheet::sheet(desk, reader, &counted)?;
    Ok(Ready::Sheet(sheet, ground.today))
}

fn written(
    sheet: &ReportSheet,
    today: NaiveDate,
    format: ReportFormat,
) -> Result<Vec<u8>, Failure> {
    let not_written = |_: NotWritten| Failure::broken("report-not-written");
    match format {
        ReportFormat::Xlsx => xlsx(sheet, today).map_err(not_written),
        ReportFormat::Ods => ods(sheet, today).map_err(not_written),
        ReportFormat::Csv => csv(sheet).map_err(not_written),
        ReportFormat::Typing => Ok(typing_order(sheet).into_bytes()),
        ReportFormat::Json | ReportFormat::Pdf => {
            let text = serde_json::to_string_pretty(&json(sheet));
            text.map(String::into_bytes)
                .map_err(|_| Failure::broken("report-not-written"))
        }
    }
}

fn ending(format: ReportFormat) -> &'static str {
    match format {
        ReportFormat::Pdf => "pdf",
        ReportFormat::Xlsx => "xlsx",
        ReportFormat::Ods => "ods",
        ReportFormat::Csv => "csv",
        ReportFormat::Json => "json",
        ReportFormat::Typing => "txt",
    }
}
