//! Counts that leave, the hub, the receipts.

use crate::console::Console;
use etp_app::forms::{LinkHub, ShareCounts};
use etp_app::views::{CountedCell, CountsPreview, SendReport};
use etp_app::{Desk, Failure, Quarter, counts as use_cases, sharing as outbox};
use etp_i18n::{cli as sentences, dates, word};
use std::collections::BTreeMap;
use std::path::Path;

pub(crate) fn counts(desk: &Desk, console: &Console, quarter: &str) -> Result<(), Failure> {
    let preview = use_cases::preview_counts(desk, quarter)?;
    console.answer(&preview, |view| table_lines(view, console));
    Ok(())
}

/// The very table that would leave, one row a line; a hidden value is `s.` whatever hid it.
pub(crate) fn table_lines(view: &CountsPreview, console: &Console) -> Vec<String> {
    let language = console.language;
    let mut lines = vec![sentences::counts_title(
        language,
        quarter_words(&view.quarter, console),
    )];
    lines.extend(view.cells.iter().map(|cell| cell_line(cell, console)));
    if view.hidden > 0 {
        lines.push(sentences::counts_hidden(
            language,
            view.hidden,
            view.threshold,
            view.values,
        ));
    }
    lines.push(format!("SHA-256 {}", view.sha256));
    lines
}

/// `troisième trimestre 2026` for `2026Q3`.
fn quarter_words(quarter: &str, console: &Console) -> String {
    let read = Quarter::parse(quarter)
        .map(|quarter| dates::quarter(console.language, quarter.year(), quarter.number()));
    read.unwrap_or_else(|_| quarter.to_owned())
}

fn cell_line(cell: &CountedCell, console: &Console) -> String {
    let key = format!("sharing-row-{}", cell.code.to_lowercase());
    let row = word(console.language, &key).unwrap_or_else(|| cell.code.clone());
    let shown =
        |value: Option<u32>| value.map_or_else(|| "s.".to_owned(), |value| value.to_string());
    format!(
        "{row:<32}{:>8}{:>8}",
        shown(cell.patients),
        shown(cell.attendances)
    )
}

pub(crate) fn share(
    desk: &Desk,
    console: &Console,
    quarter: &str,
    sha256: &str,
) -> Result<(), Failure> {
    let form = ShareCounts {
        quarter: quarter.to_owned(),
        sha256: sha256.to_owned(),
    };
    let sequence = use_cases::share_counts(desk, form)?.answer;
    console.answer(&sequence, |sequence| {
        vec![sentences::shared(console.language, sequence.to_string())]
    });
    Ok(())
}

pub(crate) fn send(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let report = outbox::send_waiting(desk)?.answer;
    console.answer(&report, |report| vec![report_line(report, console)]);
    Ok(())
}

/// How a try ended, in a sentence.
pub(crate) fn report_line(report: &SendReport, console: &Console) -> String {
    if report.stopped_by.is_empty() {
        return sentences::sent(console.language, report.confirmed, report.waiting);
    }
    let reason = console.reason(&format!("send-{}", report.stopped_by), &BTreeMap::new());
    sentences::send_stopped(console.language, reason, report.waiting)
}

pub(crate) fn sharing(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let view = outbox::sharing(desk)?;
    console.answer(&view, |view| {
        let batches = view.batches.iter();
        let line = |batch: &etp_app::views::BatchRow| {
            let key = format!("sharing-batch-{}", batch.state);
            let state = word(console.language, &key).unwrap_or_else(|| batch.state.clone());
            format!("{}  {}  {state}", batch.sequence, batch.quarter)
        };
        batches.map(line).collect()
    });
    Ok(())
}

pub(crate) fn link(desk: &Desk, console: &Console, url: &str, code: &str) -> Result<(), Failure> {
    let form = LinkHub {
        url: url.to_owned(),
        code: code.to_owned(),
    };
    let hub = outbox::link_hub(desk, form)?.answer;
    console.answer(&hub, |hub| {
        vec![sentences::linked(
            console.language,
            &hub.fingerprint,
            &hub.name,
        )]
    });
    Ok(())
}

pub(crate) fn receipt(
    desk: &Desk,
    console: &Console,
    sequence: u32,
    out: &Path,
) -> Result<(), Failure> {
    save(
        out,
        &serde_json::json!(outbox::receipt(desk, sequence)?).to_string(),
    )?;
    let file = out.display().to_string();
    console.answer(&file, |file| {
        vec![sentences::receipt_saved(console.language, file)]
    });
    Ok(())
}

/// Saves a text.
pub(crate) fn save(path: &Path, text: &str) -> Result<(), Failure> {
    let not_saved = |_| Failure::broken("file-not-saved").with("file", path.display().to_string());
    std::fs::write(path, text).map_err(not_saved)
}
