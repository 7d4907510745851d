//! Sending: first the probe, then a lease, the very bytes that were signed, and what became of the try.

use super::way::{Road, WELL, chance, hub_key, nonce, tried};
use super::{answers, keys, standing::line, window};
use crate::views::SendReport;
use crate::{Desk, Done, Failure, Topic};
use chrono::Duration;
use etp_store::{BatchState, OutboxBatch, Reader, Way, Writer};
use etp_wire::{Delivered, HubKey, Reached, SendFailure, Traffic, reach, wait_after};

/// How long a send may hold a table before another may take it over.
const LEASE: Duration = Duration::minutes(2);

/// Tries to send everything that waits, oldest first, however long it was put off, and stops at the
/// first failure of the network. A table the hub refuses never keeps the others back. The register
/// stays usable.
///
/// # Errors
/// There is no hub; the disk. A network that fails is a report, not an error.
pub fn send_waiting(desk: &Desk) -> Result<Done<SendReport>, Failure> {
    desk.write(|writer| Ok(writer.wait_no_longer()?))?;
    send_those(desk, |reader, _| Ok(reader.ready_batches(desk.now())?))
}

/// The same with what is due by itself: neither put off, nor before this laptop's place in the hub's send
/// window. Nobody is spoken to when nothing is.
///
/// # Errors
/// As [`send_waiting`].
pub fn send_due(desk: &Desk) -> Result<Done<SendReport>, Failure> {
    send_those(desk, |reader, key| {
        let ready = reader.ready_batches(desk.now())?;
        window::whose_turn_it_is(desk, reader, key, ready)
    })
}

fn send_those(
    desk: &Desk,
    chosen: impl Fn(&Reader<'_>, &HubKey) -> Result<Vec<OutboxBatch>, Failure>,
) -> Result<Done<SendReport>, Failure> {
    let link = desk.read(|reader| Ok(reader.hub()?))?;
    let link = link.ok_or_else(|| Failure::refused("hub-missing"))?;
    let key = hub_key(&link)?;
    let choose = || desk.read(|reader| chosen(reader, &key));
    let (due, lost) = (choose()?, desk.read(answers::lost)?);
    let mut report = SendReport {
        confirmed: 0,
        waiting: 0,
        stopped_by: String::new(),
    };
    if !due.is_empty() || !lost.is_empty() {
        let road = Road::to(desk, &link.url)?;
        let nonce = nonce(desk)?;
        let (reached, spent) = road.speak("probe", || reach(road.hub.as_ref(), &key, nonce))?;
        match reached {
            Ok(hub) => {
                report.confirmed += answers::fetch(desk, &road, &hub, &key, &lost)?;
                send_all(desk, &road, &hub, &choose()?, &mut report)?;
                if report.stopped_by.is_empty() {
                    window::ask(desk, &road, &hub, &key)?;
                }
            }
            Err(failure) => not_reached(desk, &due, &failure, spent, &mut report)?,
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

/// The hub was not there: no table was handed over, and all are put off.
fn not_reached(
    desk: &Desk,
    due: &[OutboxBatch],
    failure: &SendFailure,
    spent: Traffic,
    report: &mut SendReport,
) -> Result<(), Failure> {
    report.stopped_by = failure.code();
    let Some(oldest) = due.first() else {
        return Ok(());
    };
    let random = chance(desk)?;
    desk.write(|writer| {
        writer.log_attempt(
            oldest.sequence,
            &tried(desk, Way::Network, (&failure.code(), ""), spent),
        )?;
        put_off(desk, writer, oldest.sequence, failure, random)
    })
}

fn send_all(
    desk: &Desk,
    road: &Road<'_>,
    hub: &Reached<'_>,
    due: &[OutboxBatch],
    report: &mut SendReport,
) -> Result<(), Failure> {
    for batch in due {
        match send(desk, road, hub, batch)? {
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
    Ok(())
}

/// One table: `None` when somebody else is sending it.
fn send(
    desk: &Desk,
    road: &Road<'_>,
    hub: &Reached<'_>,
    batch: &OutboxBatch,
) -> Result<Option<Result<(), SendFailure>>, Failure> {
    let signed = desk.read(|reader| keys::reload(reader, batch))?;
    let now = desk.now();
    if !desk.write(|writer| Ok(writer.lease(batch.sequence, now + LEASE, now)?))? {
        return Ok(None);
    }
    let (sent, spent) = road.speak("send", || hub.deliver(&signed))?;
    settle(desk, batch.sequence, &sent, spent)?;
    Ok(Some(sent.map(|_| ())))
}

/// Writes what became of a try: a receipt, a refusal, or waiting again.
fn settle(
    desk: &Desk,
    sequence: u32,
    sent: &Result<Delivered, SendFailure>,
    spent: Traffic,
) -> Result<(), Failure> {
    let random = chance(desk)?;
    desk.write(|writer| {
        match sent {
            Ok(delivered) => {
                let done = delivered.receipt.outcome().code();
                writer.log_attempt(sequence, &tried(desk, Way::Network, (WELL, done), spent))?;
                writer.save_receipt(sequence, &delivered.bytes, desk.now())?;
            }
            Err(failure) => {
                writer.log_attempt(
                    sequence,
                    &tried(desk, Way::Network, (&failure.code(), ""), spent),
                )?;
                if failure.is_retryable() {
                    writer.give_back(sequence)?;
                    put_off(desk, writer, sequence, failure, random)?;
                } else {
                    writer.refuse_batch(sequence)?;
                }
            }
        }
        Ok(())
    })
}

/// Whatever waits for this hub waits a while: it would fare no better.
fn put_off(
    desk: &Desk,
    writer: &Writer<'_>,
    sequence: u32,
    failure: &SendFailure,
    random: u64,
) -> Result<(), Failure> {
    let asked = match failure {
        SendFailure::Busy { retry_after } => *retry_after,
        _ => None,
    };
    let wait = wait_after(writer.batch(sequence)?.failures + 1, random, asked);
    let wait = Duration::from_std(wait).unwrap_or(Duration::days(1));
    Ok(writer.put_off(sequence, desk.now() + wait)?)
}
