//! This laptop's keys: the one in force, and those before it, which still prove what they signed.

use crate::{Desk, Failure};
use etp_store::{Device, OutboxBatch, Reader, Writer};
use etp_wire::{DeviceKey, Envelope, SignedBatch};

/// The key in force, once it was made.
pub(crate) fn current(reader: &Reader<'_>) -> Result<Option<DeviceKey>, Failure> {
    Ok(reader.device()?.as_ref().map(key))
}

/// The key in force, made the first time it is needed.
pub(crate) fn device_key(desk: &Desk) -> Result<DeviceKey, Failure> {
    desk.write(|writer| {
        if let Some(known) = current(writer)? {
            return Ok(known);
        }
        let seed = seed(desk)?;
        writer.add_device(&seed, desk.now())?;
        Ok(DeviceKey::from_seed(seed))
    })
}

/// The key that comes next and its number, kept before any hub hears of it.
pub(super) fn next(desk: &Desk, writer: &Writer<'_>) -> Result<(u32, DeviceKey), Failure> {
    if writer.next_device()?.is_none() {
        writer.prepare_device(&seed(desk)?, desk.now())?;
    }
    let next = writer.next_device()?;
    let next = next.ok_or_else(|| Failure::broken("randomness-unavailable"))?;
    Ok((next.number, key(&next)))
}

/// A batch with its signature verified again, by the key that made it.
pub(crate) fn reload(reader: &Reader<'_>, batch: &OutboxBatch) -> Result<SignedBatch, Failure> {
    let damaged = || Failure::broken("outbox-damaged").with("sequence", batch.sequence.to_string());
    let envelope = Envelope::parse(&batch.envelope).ok_or_else(damaged)?;
    let devices = reader.devices()?;
    let mut keys = devices.iter().map(|device| key(device).public_key());
    let key = keys
        .find(|key| key.id() == envelope.device())
        .ok_or_else(damaged)?;
    SignedBatch::reload(&key, &batch.envelope, &batch.signature, &batch.body).map_err(|_| damaged())
}

fn key(device: &Device) -> DeviceKey {
    DeviceKey::from_seed(*device.seed)
}

/// 32 bytes nobody can foresee.
pub(super) fn seed(desk: &Desk) -> Result<[u8; 32], Failure> {
    let seed = desk.doors.chance.secret();
    seed.ok_or_else(|| Failure::broken("randomness-unavailable"))
}
