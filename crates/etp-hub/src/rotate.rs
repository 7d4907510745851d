//! A laptop's new key. Both hold for thirty days; then the old one is refused.

use crate::Denied;
use crate::store::Store;
use crate::store::devices::Device;
use crate::time::stamp;
use chrono::{DateTime, Duration, Utc};
use etp_wire::{HubRefusal, HubSecret, KeyId, OVERLAP_DAYS, RotateRequest, Rotation};

impl Device {
    /// Whether the time of a replaced key is over.
    pub(crate) fn is_retired(&self, now: DateTime<Utc>) -> bool {
        !self.retires_at.is_empty() && self.retires_at < stamp(now)
    }
}

/// The same laptop may ask again for the same two keys: its first answer may have been lost.
pub(crate) fn rotate(
    store: &Store,
    key: &HubSecret,
    now: DateTime<Utc>,
    device: KeyId,
    request: &[u8],
) -> Result<Vec<u8>, Denied> {
    let mut ledger = store.ledger()?;
    let old = ledger.device(device)?.ok_or(HubRefusal::UnknownDevice)?;
    let request = RotateRequest::verify(request, &old.key, &key.public_key())?;
    let new = request.new.id();
    if old.is_revoked {
        return Err(HubRefusal::Revoked.into());
    }
    let retires_at = if old.replaced_by == new.to_string() {
        old.retires_at
    } else if !old.replaced_by.is_empty() {
        return Err(HubRefusal::KeyReplaced.into());
    } else if ledger.device(new)?.is_some() {
        return Err(HubRefusal::BadProof.into());
    } else {
        let retires_at = stamp(now + Duration::days(OVERLAP_DAYS));
        ledger.insert_device(&request.new, &old.centre, &stamp(now))?;
        ledger.replace_device(device, new, &retires_at)?;
        retires_at
    };
    ledger.commit()?;
    let granted = Rotation {
        centre: old.centre,
        old_until: retires_at,
    };
    Ok(granted.write(device, new, key))
}
