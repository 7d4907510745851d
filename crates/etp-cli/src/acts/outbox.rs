//! Validated tables on their way: carried by hand, held, let go; and what went over the network.

use crate::args::Outbox;
use crate::console::Console;
use etp_app::forms::{BatchAct, ExportBatches, ImportReceipts};
use etp_app::views::ConnectionRow;
use etp_app::{Desk, Failure, HandoutLanguage, sharing};
use etp_i18n::{cli as sentences, word};
use std::path::Path;

pub(crate) fn outbox(desk: &Desk, console: &Console, act: &Outbox) -> Result<(), Failure> {
    let of = |number: u32| BatchAct { sequence: number };
    match act {
        Outbox::Export { file, tables } => export(desk, console, file, tables),
        Outbox::Receipts { file } => receipts(desk, console, file),
        Outbox::Hold { number } => done(
            console,
            *number,
            sharing::hold_batch(desk, &of(*number)).map(|_| ()),
        ),
        Outbox::LetGo { number } => done(
            console,
            *number,
            sharing::let_go_batch(desk, &of(*number)).map(|_| ()),
        ),
        Outbox::TryAgain { number } => done(
            console,
            *number,
            sharing::try_again_batch(desk, &of(*number)).map(|_| ()),
        ),
        Outbox::Print => print(desk, console),
    }
}

fn done(console: &Console, number: u32, act: Result<(), Failure>) -> Result<(), Failure> {
    act?;
    console.answer(&number, |number| {
        vec![sentences::batch_done(console.language, number.to_string())]
    });
    Ok(())
}

fn export(desk: &Desk, console: &Console, file: &Path, tables: &[u32]) -> Result<(), Failure> {
    let form = ExportBatches {
        path: file.display().to_string(),
        sequences: tables.to_vec(),
    };
    let exported = sharing::export_batches(desk, &form)?.answer;
    console.answer(&exported, |one| {
        vec![sentences::batches_exported(
            console.language,
            &one.path,
            one.tables,
        )]
    });
    Ok(())
}

fn receipts(desk: &Desk, console: &Console, file: &Path) -> Result<(), Failure> {
    let form = ImportReceipts {
        path: file.display().to_string(),
    };
    let report = sharing::import_receipts(desk, &form)?.answer;
    console.answer(&report, |one| {
        vec![sentences::receipts_imported(
            console.language,
            one.confirmed,
            one.known,
            one.refused,
        )]
    });
    Ok(())
}

fn print(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let language = HandoutLanguage::from_code(console.language.code());
    let made = sharing::print_sharing_log(desk, language.unwrap_or(HandoutLanguage::Fr))?;
    console.answer(&made, |made| vec![made.path.clone()]);
    Ok(())
}

pub(crate) fn connections(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let connections = sharing::connections(desk)?;
    console.answer(&connections, |lines| {
        lines.iter().map(|line| said(line, console)).collect()
    });
    Ok(())
}

fn said(line: &ConnectionRow, console: &Console) -> String {
    let spoken =
        |key: String, code: &str| word(console.language, &key).unwrap_or_else(|| code.to_owned());
    let purpose = spoken(format!("sharing-purpose-{}", line.purpose), &line.purpose);
    let outcome = spoken(format!("sharing-send-{}", line.outcome), &line.outcome);
    let (at, address, out, back) = (&line.at, &line.address, line.bytes_out, line.bytes_in);
    format!("{at}  {address}  {purpose}  ↑{out} ↓{back}  {outcome}")
}
