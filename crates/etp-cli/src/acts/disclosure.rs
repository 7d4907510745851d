//! Publishable tables of another program's lines.

use crate::args::Disclosure;
use crate::console::Console;
use etp_app::Failure;
use etp_app::microdata::{
    MicrodataReleased, ReleaseMicrodata, ReleasedTable, WithdrawMicrodata, release_microdata,
    withdraw_microdata,
};
use etp_i18n::cli as sentences;

pub(crate) fn disclosure(console: &Console, act: &Disclosure) -> Result<(), Failure> {
    match act {
        Disclosure::Release {
            file,
            policy,
            ledger,
            through,
            correct,
        } => {
            let told = release_microdata(&ReleaseMicrodata {
                file: file.clone(),
                policy: policy.clone(),
                ledger: ledger.clone(),
                through: through.clone(),
                correct: correct.clone(),
            })?;
            let ledger = ledger.display().to_string();
            console.answer(&told, |told| lines(console, told, &ledger));
        }
        Disclosure::Withdraw { period, ledger } => {
            let told = withdraw_microdata(&WithdrawMicrodata {
                period: period.clone(),
                ledger: ledger.clone(),
            })?;
            console.answer(&told, |told| {
                vec![sentences::withdrawn(
                    console.language,
                    told.period.to_string(),
                    told.revision,
                )]
            });
        }
    }
    Ok(())
}

fn lines(console: &Console, told: &MicrodataReleased, ledger: &str) -> Vec<String> {
    let language = console.language;
    let tables = told
        .tables
        .iter()
        .flat_map(|table| table_lines(console, table));
    let withheld = told
        .withheld
        .iter()
        .map(|one| sentences::released_withheld(language, one.period.to_string(), one.why));
    let ledger = std::iter::once(sentences::released_ledger(language, ledger));
    tables.chain(withheld).chain(ledger).collect()
}

/// One table: a title, a heading line, a line for each cell.
fn table_lines(console: &Console, table: &ReleasedTable) -> Vec<String> {
    let language = console.language;
    let mut lines = vec![sentences::released_title(
        language,
        table.period.to_string(),
        table.revision,
        table.status_word(),
        table.step.code(),
        table.data_set,
    )];
    let counts_patients = table.counts_patients();
    let patients = |text: String| if counts_patients { text } else { String::new() };
    lines.push(columns(
        &sentences::released_columns_code(language),
        &patients(sentences::released_columns_patients(language)),
        &sentences::released_columns_attendances(language),
    ));
    lines.extend(table.cells.iter().map(|cell| {
        let patients = patients(shown(cell.patients()));
        columns(cell.row().code(), &patients, &shown(cell.attendances()))
    }));
    lines
}

fn columns(code: &str, patients: &str, attendances: &str) -> String {
    format!("{code:<10}{patients:>16}{attendances:>16}")
}

/// A hidden value is `s.` whatever hid it.
fn shown(value: Option<u64>) -> String {
    value.map_or_else(|| "s.".to_owned(), |value| value.to_string())
}
