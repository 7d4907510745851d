//! What leaves: the hub, the outbox, the receipts.

use crate::console::{Console, REFUSED};
use chrono::{DateTime, Local};
use etp_app::forms::{LinkHub, TrustCertificate};
use etp_app::views::{BatchRow, SendReport, SharingLine, SharingState};
use etp_app::{Desk, Failure, sharing as outbox};
use etp_i18n::{cli as sentences, dates, sharing as words, word};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

/// Whatever stopped a send is reported with the exit code of a refusal.
pub(crate) fn send(desk: &Desk, console: &Console) -> Result<ExitCode, Failure> {
    let report = outbox::send_waiting(desk)?.answer;
    console.answer(&report, |report| vec![report_line(report, console)]);
    if report.stopped_by.is_empty() {
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::from(REFUSED))
    }
}

/// How a try ended, in a sentence.
pub(crate) fn report_line(report: &SendReport, console: &Console) -> String {
    if report.stopped_by.is_empty() {
        return sentences::sent(console.language, report.confirmed, report.waiting);
    }
    let reason = console.reason(&format!("send-{}", report.stopped_by), &BTreeMap::new());
    words::tried_stopped(console.language, report.confirmed, report.waiting, reason)
}

pub(crate) fn sharing(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let view = outbox::sharing(desk)?;
    console.answer(&view, |view| {
        let batches = view.batches.iter().map(|batch| batch_line(batch, console));
        std::iter::once(state_line(&view.line, console))
            .chain(batches)
            .collect()
    });
    Ok(())
}

fn batch_line(batch: &BatchRow, console: &Console) -> String {
    let key = format!("sharing-batch-{}", batch.state);
    let state = word(console.language, &key).unwrap_or_else(|| batch.state.clone());
    let (sequence, period, revision) = (batch.sequence, &batch.period, batch.revision);
    format!("{sequence}  {period}.{revision}  {state}")
}

/// How sharing stands, in a sentence; its time is that of the wall clock here.
pub(crate) fn state_line(line: &SharingLine, console: &Console) -> String {
    let language = console.language;
    let since = DateTime::parse_from_rfc3339(&line.since)
        .map(|since| since.with_timezone(&Local).naive_local());
    let (day, time) = since.map_or_else(
        |_| (String::new(), String::new()),
        |since| {
            (
                dates::long(language, since.date()),
                dates::time(language, since.time()),
            )
        },
    );
    match line.state {
        SharingState::NoHub => words::state_no_hub(language),
        SharingState::NothingYet => words::state_nothing_yet(language),
        SharingState::AllConfirmed => words::state_all_confirmed(language, day, time),
        SharingState::Held => words::state_held(language),
        SharingState::Waiting => words::state_waiting(language, line.waiting),
        SharingState::Unreachable => words::state_unreachable(language, day, time, line.waiting),
        SharingState::Refused => words::state_refused(language, day, time),
    }
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

pub(crate) fn trust(desk: &Desk, console: &Console, file: Option<&Path>) -> Result<(), Failure> {
    let path = file.map(|file| file.display().to_string());
    let path = path.unwrap_or_default();
    outbox::trust_certificate(desk, &TrustCertificate { path })?;
    console.answer(&file, |file| {
        let said = match file {
            Some(_) => words::trusted(console.language),
            None => words::trust_dropped(console.language),
        };
        vec![said]
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
    etp_app::write_whole(path, text.as_bytes()).map_err(not_saved)
}
