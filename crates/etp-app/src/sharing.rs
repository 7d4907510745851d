//! The hub, the outbox, the receipts. "Sent" means a verified signed receipt and nothing else.

mod link;
mod receipts;
mod send;
mod standing;

pub use link::link_hub;
pub use receipts::{KeptReceipt, receipt};
pub(crate) use send::give_back_what_died;
pub use send::send_waiting;
pub(crate) use standing::line;

use crate::views::{BatchRow, HubCard, SharingView};
use crate::{Desk, Failure};
use etp_store::{HubLink, QueuedBatch, Reader};
use etp_wire::{AddressProblem, DeviceKey, HubKey};
use receipts::verified;

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

fn hub_card(link: &HubLink) -> HubCard {
    let fingerprint = HubKey::from_bytes(&link.public_key).map(|key| key.id().spoken());
    HubCard {
        url: link.url.clone(),
        name: link.name.clone(),
        fingerprint: fingerprint.unwrap_or_default(),
    }
}

/// This laptop's key, made the first time it is needed.
pub(crate) fn device_key(desk: &Desk) -> Result<DeviceKey, Failure> {
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

fn address_refused(problem: AddressProblem, url: &str) -> Failure {
    Failure::refused(problem.to_string()).with("given", url.trim())
}
