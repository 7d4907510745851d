//! Sending: a lease, the very bytes that were signed, and what became of the try.

use super::{address_refused, device_key, standing::line};
use crate::views::SendReport;
use crate::{Desk, Done, Failure, Topic};
use chrono::Duration;
use etp_store::{BatchState, HubLink, OutboxBatch, Writer};
use etp_wire::{Delivered, Hub, HubKey, SendFailure, SignedBatch, deliver};

/// How long a send may hold a table before another may take it over.
const LEASE: Duration = Duration::minutes(2);

/// Tries to send everything that waits, oldest first, and stops at the first failure of the
/// network. A table the hub refuses never keeps the others back. The register stays usable.
///
/// # Errors
/// There is no hub; the disk. A network that fails is a report, not an error.
pub fn send_waiting(desk: &Desk) -> Result<Done<SendReport>, Failure> {
    let (link, waiting) =
        desk.read(|reader| Ok((reader.hub()?, reader.ready_batches(desk.now())?)))?;
    let link = link.ok_or_else(|| Failure::refused("hub-missing"))?;
    let hub = desk
        .doors
        .hubs
        .at(&link.url)
        .map_err(|problem| address_refused(problem, &link.url))?;
    let mut report = SendReport {
        confirmed: 0,
        waiting: 0,
        stopped_by: String::new(),
    };
    for batch in &waiting {
        match send(desk, hub.as_ref(), &link, batch)? {
            None => {}
            Some(Ok(())) => report.confirmed += 1,
            Some(Err(failure)) => {
                report.stopped_by = failure.code();
                if failure.is_retryable() {
                    break;
                }
            }
        }
    }
    report.waiting = desk.read(|reader| Ok(line(reader)?.waiting))?;
    Ok(Done::new(report, [Topic::Sharing]))
}

/// Lets tables wait again whose send died with its program. Only one program holds a register, so
/// whoever leased them before it was opened is gone.
pub(crate) fn give_back_what_died(writer: &Writer<'_>) -> Result<(), Failure> {
    for queued in writer.batches()? {
        if queued.state == BatchState::Sending {
            writer.give_back(queued.batch.sequence)?;
        }
    }
    Ok(())
}

/// One table: `None` when somebody else is sending it.
fn send(
    desk: &Desk,
    hub: &dyn Hub,
    link: &HubLink,
    batch: &OutboxBatch,
) -> Result<Option<Result<(), SendFailure>>, Failure> {
    let signed = reload(desk, batch)?;
    let key =
        HubKey::from_bytes(&link.public_key).ok_or_else(|| Failure::broken("hub-key-damaged"))?;
    let now = desk.now();
    if !desk.write(|writer| Ok(writer.lease(batch.sequence, now + LEASE, now)?))? {
        return Ok(None);
    }
    let sent = deliver(hub, &key, &signed);
    settle(desk, batch.sequence, &sent)?;
    Ok(Some(sent.map(|_| ())))
}

/// Writes what became of a try: a receipt, a refusal, or waiting again.
fn settle(
    desk: &Desk,
    sequence: u32,
    sent: &Result<Delivered, SendFailure>,
) -> Result<(), Failure> {
    let now = desk.now();
    desk.write(|writer| {
        match sent {
            Ok(delivered) => {
                writer.log_attempt(
                    sequence,
                    now,
                    "confirmed",
                    delivered.receipt.outcome().code(),
                )?;
                writer.save_receipt(sequence, &delivered.bytes, now)?;
            }
            Err(failure) => {
                writer.log_attempt(sequence, now, &failure.code(), "")?;
                if failure.is_retryable() {
                    writer.give_back(sequence)?;
                } else {
                    writer.refuse_batch(sequence)?;
                }
            }
        }
        Ok(())
    })
}

fn reload(desk: &Desk, batch: &OutboxBatch) -> Result<SignedBatch, Failure> {
    let key = device_key(desk)?.public_key();
    SignedBatch::reload(&key, &batch.envelope, &batch.signature, &batch.body)
        .map_err(|_| Failure::broken("outbox-damaged").with("sequence", batch.sequence.to_string()))
}
