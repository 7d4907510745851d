//! Answers of the hub that come later than their table: fetched over the network when they were lost on
//! the way, or brought back in a file. Each is verified against its own table before it is believed.

use super::way::{Road, WELL, hub_key, tried};
use super::{keys, standing};
use crate::forms::ImportReceipts;
use crate::views::ImportedReceipts;
use crate::{Desk, Done, Failure, Topic};
use etp_store::{BatchState, QueuedBatch, Reader, Way, Writer};
use etp_wire::{
    Envelope, ExchangeProblem, FiledAnswer, HubKey, KeyId, LARGEST_EXCHANGE, Reached, Receipt,
    SignedRefusal, Traffic, read_receipts,
};
use std::fs;

/// How many receipts a hub gives at once.
const AT_ONCE: usize = 100;

/// Reads a file of receipts the hub's administrator gave back.
///
/// # Errors
/// There is no hub; the file cannot be read, or is no file of receipts; the disk.
pub fn import_receipts(
    desk: &Desk,
    form: &ImportReceipts,
) -> Result<Done<ImportedReceipts>, Failure> {
    let answers =
        read_receipts(&bytes_of(&form.path)?).map_err(|problem| not_read(problem, form))?;
    let report = desk.write(|writer| {
        let link = writer.hub()?;
        let link = link.ok_or_else(|| Failure::refused("hub-missing"))?;
        let report = take(desk, writer, &hub_key(&link)?, &answers, Way::File)?;
        let detail = serde_json::json!(report);
        desk.log(writer, "import-receipts", "", &detail)?;
        Ok(report)
    })?;
    Ok(Done::new(report, [Topic::Sharing]))
}

fn bytes_of(path: &str) -> Result<Vec<u8>, Failure> {
    let unreadable = |_| Failure::refused("receipts-file-unreadable").with("file", path);
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > LARGEST_EXCHANGE as u64 {
        return Err(Failure::refused("receipts-file-unreadable").with("file", path));
    }
    fs::read(path).map_err(unreadable)
}

fn not_read(problem: ExchangeProblem, form: &ImportReceipts) -> Failure {
    Failure::refused(problem.to_string()).with("file", form.path.trim())
}

/// Tables that may have left and have no receipt, by the laptop's key they were signed with: the number
/// before the first of them.
pub(super) fn lost(reader: &Reader<'_>) -> Result<Vec<(KeyId, u64)>, Failure> {
    let mut lost: Vec<(KeyId, u64)> = Vec::new();
    for queued in reader.batches()?.iter().rev() {
        let Some(envelope) = Envelope::parse(&queued.batch.envelope) else {
            continue;
        };
        let known = lost.iter().any(|(device, _)| *device == envelope.device());
        if standing::is_lost(queued) && !known {
            lost.push((envelope.device(), envelope.sequence().saturating_sub(1)));
        }
    }
    Ok(lost)
}

/// Asks the hub for the receipts of those tables. The answer is how many are confirmed by it.
pub(super) fn fetch(
    desk: &Desk,
    road: &Road<'_>,
    hub: &Reached<'_>,
    key: &HubKey,
    lost: &[(KeyId, u64)],
) -> Result<u32, Failure> {
    let mut confirmed = 0;
    for (device, after) in lost {
        let mut after = *after;
        loop {
            let (answers, _) = road.speak("receipts", || hub.receipts(*device, after))?;
            // What the hub does not tell now, it tells when the table is sent again.
            let Ok(answers) = answers else { break };
            let report = desk.write(|writer| take(desk, writer, key, &answers, Way::Network))?;
            confirmed += report.confirmed;
            match answers.last() {
                Some(last) if answers.len() >= AT_ONCE && last.sequence > after => {
                    after = last.sequence
                }
                _ => break,
            }
        }
    }
    Ok(confirmed)
}

fn take(
    desk: &Desk,
    writer: &Writer<'_>,
    key: &HubKey,
    answers: &[FiledAnswer],
    way: Way,
) -> Result<ImportedReceipts, Failure> {
    let mut report = ImportedReceipts {
        confirmed: 0,
        known: 0,
        refused: 0,
    };
    let batches = writer.batches()?;
    for answer in answers {
        let about = batches.iter().find(|queued| is_about(queued, answer));
        match about {
            Some(queued) if queued.receipt.is_some() => report.known += 1,
            Some(queued) if believe(desk, writer, key, (queued, answer), way)? => {
                report.confirmed += 1;
            }
            _ => report.refused += 1,
        }
    }
    Ok(report)
}

fn is_about(queued: &QueuedBatch, answer: &FiledAnswer) -> bool {
    Envelope::parse(&queued.batch.envelope).is_some_and(|envelope| {
        (envelope.device(), envelope.sequence()) == (answer.device, answer.sequence)
    })
}

/// Verifies an answer about a table and keeps it. Whether the hub holds the table now.
fn believe(
    desk: &Desk,
    writer: &Writer<'_>,
    key: &HubKey,
    (queued, answer): (&QueuedBatch, &FiledAnswer),
    way: Way,
) -> Result<bool, Failure> {
    let signed = keys::reload(writer, &queued.batch)?;
    let sequence = queued.batch.sequence;
    if answer.is_refusal {
        if let Ok(no) = SignedRefusal::verify(&answer.bytes, key, &signed) {
            writer.log_attempt(
                sequence,
                &tried(desk, way, (&no.refusal.code(), ""), Traffic::default()),
            )?;
            if matches!(queued.state, BatchState::Ready) {
                writer.refuse_batch(sequence)?;
            }
        }
        return Ok(false);
    }
    let Ok(receipt) = Receipt::verify(&answer.bytes, key, &signed) else {
        return Ok(false);
    };
    writer.log_attempt(
        sequence,
        &tried(
            desk,
            way,
            (WELL, receipt.outcome().code()),
            Traffic::default(),
        ),
    )?;
    writer.save_receipt(sequence, &answer.bytes, desk.now())?;
    Ok(true)
}
