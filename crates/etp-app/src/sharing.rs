//! The hub, the outbox, the receipts. "Sent" means a verified signed receipt and nothing else.

use crate::{Desk, Done, Failure, Topic, forms::LinkHub, views::*};
use chrono::Duration;
use etp_domain::CentreCode;
use etp_store::{BatchState, HubLink, OutboxBatch, QueuedBatch, Reader, Writer};
use etp_wire::{
    AddressProblem, Delivered, DeviceKey, Hub, HubGreeting, HubKey, InviteCode, Receipt,
    SendFailure, SignedBatch, deliver,
};
use serde::Serialize;

/// A verified receipt, as a file a coordinator keeps: readable, and with the bytes that prove it.
#[derive(Clone, Debug, Serialize)]
pub struct KeptReceipt {
    /// What it says.
    pub receipt: Receipt,
    /// The text the hub signed, with its signature.
    pub signed: String,
}

/// How long a send may hold a table before another may take it over.
const LEASE: Duration = Duration::minutes(2);

/// The sharing page: the hub, the quarters that can be validated, and what became of each table.
///
/// # Errors
/// The disk.
pub fn sharing(desk: &Desk) -> Result<SharingView, Failure> {
    let today = desk.today();
    desk.read(|reader| {
        let hub = reader.hub()?;
        let quarters = reader
            .quarters_with_attendance()?
            .into_iter()
            .filter(|quarter| quarter.is_over_on(today));
        let batches = reader.batches()?;
        let key = hub
            .as_ref()
            .and_then(|hub| HubKey::from_bytes(&hub.public_key));
        Ok(SharingView {
            line: line(reader)?,
            quarters: quarters.map(|quarter| quarter.to_string()).collect(),
            batches: batches
                .iter()
                .map(|queued| batch_row(reader, queued, key.as_ref()))
                .collect::<Result<_, _>>()?,
            hub: hub.as_ref().map(hub_card),
        })
    })
}

/// Relates this register to a hub: asks for its key, proves ours, and keeps both. No count is sent.
///
/// # Errors
/// The address or the code is none; the hub cannot be reached or refuses; the disk.
pub fn link_hub(desk: &Desk, form: LinkHub) -> Result<Done<HubCard>, Failure> {
    let hub = desk
        .doors
        .hubs
        .at(&form.url)
        .map_err(|problem| address_refused(problem, &form.url))?;
    let code = InviteCode::parse(&form.code).map_err(|_| Failure::refused("invite-unreadable"))?;
    let key = device_key(desk)?;
    let greeting = hub.greet()?;
    let enrolment = hub.enrol(&code, &key, &greeting.key)?;
    let link = link_of(desk, &form, &greeting, &enrolment.centre)?;
    desk.write(|writer| {
        writer.save_hub(&link)?;
        let detail = serde_json::json!({ "hub": link.name, "centre": link.centre_code.as_str() });
        writer.note(
            "link-hub",
            &greeting.fingerprint(),
            &detail,
            desk.professional(),
            desk.now(),
        )?;
        Ok(Done::new(hub_card(&link), [Topic::Sharing]))
    })
}

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

/// The receipt of a table, verified again: what it says, and the signed text itself.
///
/// # Errors
/// `receipt-missing` when none was verified; the disk.
pub fn receipt(desk: &Desk, sequence: u32) -> Result<KeptReceipt, Failure> {
    desk.read(|reader| {
        let key = reader
            .hub()?
            .and_then(|hub| HubKey::from_bytes(&hub.public_key));
        let batches = reader.batches()?;
        let queued = batches
            .iter()
            .find(|queued| queued.batch.sequence == sequence);
        let verified = queued
            .map(|queued| verified(reader, queued, key.as_ref()))
            .transpose()?
            .flatten();
        verified.ok_or_else(|| Failure::refused("receipt-missing"))
    })
}

/// How sharing stands, computed from the log.
pub(crate) fn line(reader: &Reader<'_>) -> Result<SharingLine, Failure> {
    let batches = reader.batches()?;
    let waits =
        |queued: &&QueuedBatch| matches!(queued.state, BatchState::Ready | BatchState::Sending);
    let waiting: Vec<_> = batches.iter().filter(waits).collect();
    let linked = reader.hub()?.is_some();
    let (state, since) = state_of(linked, &batches, &waiting, reader)?;
    Ok(SharingLine {
        state,
        waiting: u32::try_from(waiting.len()).unwrap_or(u32::MAX),
        since,
    })
}

fn state_of(
    linked: bool,
    batches: &[QueuedBatch],
    waiting: &[&QueuedBatch],
    reader: &Reader<'_>,
) -> Result<(SharingState, String), Failure> {
    let refused = batches
        .iter()
        .find(|queued| queued.state == BatchState::Refused);
    let tried = |queued: &QueuedBatch| {
        queued
            .last_attempt
            .as_ref()
            .map(|attempt| attempt.at.to_rfc3339())
    };
    if let Some(oldest) = waiting.last() {
        let failing = first_failure(reader, oldest)?;
        return Ok(match failing {
            Some(since) => (SharingState::Unreachable, since),
            None => (SharingState::Waiting, oldest.batch.approved_at.to_rfc3339()),
        });
    }
    Ok(match (refused, batches.first()) {
        (Some(refused), _) => (SharingState::Refused, tried(refused).unwrap_or_default()),
        (None, Some(newest)) => (
            SharingState::AllConfirmed,
            tried(newest).unwrap_or_default(),
        ),
        (None, None) if linked => (SharingState::NothingYet, String::new()),
        (None, None) => (SharingState::NoHub, String::new()),
    })
}

/// Since when tries to send a table have failed without a break.
fn first_failure(reader: &Reader<'_>, queued: &QueuedBatch) -> Result<Option<String>, Failure> {
    let attempts = reader.attempts(queued.batch.sequence)?;
    Ok(attempts.first().map(|attempt| attempt.at.to_rfc3339()))
}

/// One table: `None` when somebody else is sending it.
fn send(
    desk: &Desk,
    hub: &dyn Hub,
    link: &HubLink,
    batch: &OutboxBatch,
) -> Result<Option<Result<(), SendFailure>>, Failure> {
    let now = desk.now();
    if !desk.write(|writer| Ok(writer.lease(batch.sequence, now + LEASE, now)?))? {
        return Ok(None);
    }
    let signed = reload(desk, batch)?;
    let key =
        HubKey::from_bytes(&link.public_key).ok_or_else(|| Failure::broken("hub-key-damaged"))?;
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

/// This laptop's key, made the first time it is needed.
fn device_key(desk: &Desk) -> Result<DeviceKey, Failure> {
    desk.write(|writer| {
        if let Some(device) = writer.device()? {
            return Ok(DeviceKey::from_seed(*device.seed));
        }
        let seed = desk
            .doors
            .chance
            .secret()
            .ok_or_else(|| Failure::broken("randomness-unavailable"))?;
        writer.add_device(&seed, desk.now())?;
        Ok(DeviceKey::from_seed(seed))
    })
}

fn link_of(
    desk: &Desk,
    form: &LinkHub,
    greeting: &HubGreeting,
    centre: &str,
) -> Result<HubLink, Failure> {
    Ok(HubLink {
        url: form.url.trim().to_owned(),
        name: greeting.name.clone(),
        public_key: *greeting.key.as_bytes(),
        centre_code: CentreCode::parse(centre)?,
        linked_at: desk.now(),
    })
}

fn address_refused(problem: AddressProblem, url: &str) -> Failure {
    Failure::refused(problem.to_string()).with("given", url.trim())
}

fn hub_card(link: &HubLink) -> HubCard {
    let fingerprint = HubKey::from_bytes(&link.public_key).map(|key| key.id().spoken());
    HubCard {
        url: link.url.clone(),
        name: link.name.clone(),
        fingerprint: fingerprint.unwrap_or_default(),
    }
}

fn batch_row(
    reader: &Reader<'_>,
    queued: &QueuedBatch,
    key: Option<&HubKey>,
) -> Result<BatchRow, Failure> {
    let last = queued.last_attempt.as_ref();
    Ok(BatchRow {
        sequence: queued.batch.sequence,
        quarter: queued.batch.period.clone(),
        approved_by: queued.batch.approved_by.clone(),
        approved_at: queued.batch.approved_at.to_rfc3339(),
        state: queued.state.code().to_owned(),
        last_outcome: last
            .map(|attempt| attempt.outcome.clone())
            .unwrap_or_default(),
        tried_at: last
            .map(|attempt| attempt.at.to_rfc3339())
            .unwrap_or_default(),
        receipt: verified(reader, queued, key)?
            .map(|kept| kept.receipt.hub_sequence().to_string())
            .unwrap_or_default(),
    })
}

/// A receipt is believed only after its signature was verified again.
fn verified(
    reader: &Reader<'_>,
    queued: &QueuedBatch,
    key: Option<&HubKey>,
) -> Result<Option<KeptReceipt>, Failure> {
    let (Some(bytes), Some(key), Some(device)) = (&queued.receipt, key, reader.device()?) else {
        return Ok(None);
    };
    let batch = &queued.batch;
    let device = DeviceKey::from_seed(*device.seed).public_key();
    let signed = SignedBatch::reload(&device, &batch.envelope, &batch.signature, &batch.body).ok();
    let receipt = signed.and_then(|signed| Receipt::verify(bytes, key, &signed).ok());
    Ok(receipt.map(|receipt| KeptReceipt {
        receipt,
        signed: String::from_utf8_lossy(bytes).into_owned(),
    }))
}
