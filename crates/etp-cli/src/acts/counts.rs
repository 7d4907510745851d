//! The very table of a quarter that would leave, and its validation.

use crate::console::Console;
use etp_app::forms::ShareCounts;
use etp_app::views::{CountedCell, CountsPreview, CountsStanding};
use etp_app::{Desk, Failure, Quarter, counts as use_cases};
use etp_i18n::{cli as sentences, dates, sharing as words, word};

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
    lines.push(columns(
        &words::condition(language),
        &words::patients(language),
        &words::attendances(language),
    ));
    lines.extend(view.cells.iter().map(|cell| cell_line(cell, console)));
    let (hidden, values) = (view.hidden, view.values);
    lines.push(sentences::counts_hidden(
        language,
        hidden,
        view.threshold,
        values,
    ));
    lines.extend(standing_line(view, console));
    lines.push(format!("SHA-256 {}", view.sha256));
    lines
}

/// Why the table cannot be validated now; nothing when it can.
fn standing_line(view: &CountsPreview, console: &Console) -> Option<String> {
    let language = console.language;
    match view.standing {
        CountsStanding::Ready => None,
        CountsStanding::NoHub => Some(words::standing_no_hub(language)),
        CountsStanding::AlreadyShared => Some(words::standing_already_shared(language)),
        CountsStanding::Frozen => Some(words::standing_frozen(language)),
        CountsStanding::Incomplete => Some(words::standing_incomplete(
            language,
            quarter_words(&view.quarter, console),
        )),
        CountsStanding::NotOver => Some(words::standing_not_over(
            language,
            quarter_words(&view.quarter, console),
        )),
    }
}

fn columns(row: &str, patients: &str, attendances: &str) -> String {
    format!("{row:<32}{patients:>16}{attendances:>16}")
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
    columns(&row, &shown(cell.patients), &shown(cell.attendances))
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
