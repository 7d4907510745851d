//! The very table of a period that would leave, its validation, and taking it back.

use crate::args::{Counts, Share};
use crate::console::Console;
use etp_app::forms::{ExportCounts, ShareCounts, WithdrawCounts};
use etp_app::views::{CellChange, CountedCell, CountsPreview, CountsStanding};
use etp_app::{Desk, Failure, Quarter, counts as use_cases, released};
use etp_i18n::{cli as sentences, dates, sharing as words, word};

pub(crate) fn counts(desk: &Desk, console: &Console, asked: &Counts) -> Result<(), Failure> {
    if let (Some(format), Some(out)) = (&asked.format, &asked.out) {
        let form = ExportCounts {
            period: asked.period.clone(),
            format: format.clone(),
            path: out.display().to_string(),
        };
        let written = released::export_counts(desk, &form)?.answer;
        console.answer(&written, |one| {
            vec![words::counts_written(console.language, &one.path)]
        });
        return Ok(());
    }
    let preview = use_cases::preview_counts(desk, &asked.period)?;
    console.answer(&preview, |view| table_lines(view, console));
    Ok(())
}

/// The very table that would leave, one row a line; a hidden value is `s.` whatever hid it.
pub(crate) fn table_lines(view: &CountsPreview, console: &Console) -> Vec<String> {
    let language = console.language;
    let mut lines = vec![sentences::counts_title(
        language,
        period_words(&view.period, console),
    )];
    let patients = match view.counts_patients {
        true => words::patients(language),
        false => String::new(),
    };
    lines.push(columns("", &patients, &words::attendances(language)));
    let cells = view.groups.iter().flat_map(|group| &group.cells);
    lines.extend(cells.map(|cell| cell_line(cell, view.counts_patients, console)));
    let (hidden, values) = (view.hidden, view.values);
    lines.push(sentences::counts_hidden(
        language,
        hidden,
        view.threshold,
        values,
    ));
    lines.extend(
        view.changes
            .iter()
            .map(|change| change_line(change, console)),
    );
    lines.extend(standing_line(view, console));
    if !view.sha256.is_empty() {
        lines.push(format!("SHA-256 {}", view.sha256));
    }
    lines
}

/// Why the table cannot be validated now, or only with a cause; nothing when it simply can.
fn standing_line(view: &CountsPreview, console: &Console) -> Option<String> {
    if view.standing == CountsStanding::Ready {
        return None;
    }
    let code = serde_json::json!(view.standing);
    let code = code.as_str().unwrap_or_default();
    word(console.language, &format!("sharing-standing-{code}"))
}

fn columns(row: &str, patients: &str, attendances: &str) -> String {
    format!("{row:<32}{patients:>16}{attendances:>16}")
}

/// `troisième trimestre 2026` for `2026Q3`.
pub(crate) fn period_words(period: &str, console: &Console) -> String {
    let language = console.language;
    if let Ok(quarter) = Quarter::parse(period) {
        return dates::quarter(language, quarter.year(), quarter.number());
    }
    match period.split_once('S') {
        Some((year, number)) => match number.parse::<u32>() {
            Ok(number) => words::period_half_year(language, number, year),
            Err(_) => period.to_owned(),
        },
        None => words::period_year(language, period),
    }
}

fn row_words(code: &str, console: &Console) -> String {
    let key = format!("sharing-row-{}", code.to_lowercase().replace('_', "-"));
    word(console.language, &key).unwrap_or_else(|| code.to_owned())
}

fn shown(value: Option<u32>) -> String {
    value.map_or_else(|| "s.".to_owned(), |value| value.to_string())
}

fn cell_line(cell: &CountedCell, counts_patients: bool, console: &Console) -> String {
    let patients = match counts_patients {
        true => shown(cell.patients),
        false => String::new(),
    };
    let row = row_words(&cell.code, console);
    columns(&row, &patients, &shown(cell.attendances))
}

/// What a correction changes: `Diabète: 84 → 96`.
fn change_line(change: &CellChange, console: &Console) -> String {
    let row = row_words(&change.code, console);
    let measure = word(console.language, &format!("sharing-{}", change.measure));
    let measure = measure.unwrap_or_else(|| change.measure.clone());
    let (before, after) = (shown(change.before), shown(change.after));
    format!("{row}, {measure}: {before} → {after}")
}

pub(crate) fn share(desk: &Desk, console: &Console, share: &Share) -> Result<(), Failure> {
    let form = ShareCounts {
        period: share.period.clone(),
        sha256: share.sha256.clone(),
        cause: share.cause.clone(),
        hold: share.hold,
    };
    let sequence = use_cases::share_counts(desk, form)?.answer;
    console.answer(&sequence, |sequence| {
        vec![sentences::shared(console.language, sequence.to_string())]
    });
    Ok(())
}

pub(crate) fn withdraw(
    desk: &Desk,
    console: &Console,
    (period, reason, note): (&str, &str, &str),
) -> Result<(), Failure> {
    let form = WithdrawCounts {
        period: period.to_owned(),
        reason: reason.to_owned(),
        note: note.to_owned(),
    };
    let sequence = use_cases::withdraw_counts(desk, form)?.answer;
    console.answer(&sequence, |sequence| {
        vec![sentences::counts_withdrawn(
            console.language,
            sequence.to_string(),
        )]
    });
    Ok(())
}
