//! One-time codes and the laptops that use them.

use crate::keyfile::random;
use crate::store::Store;
use crate::store::devices::Device;
use crate::time::stamp;
use crate::{Denied, HubProblem};
use chrono::{DateTime, Duration, Utc};
use etp_wire::{EnrolRequest, Enrolment, HubRefusal, HubSecret, InviteCode, is_centre_code};

const VALID_DAYS: i64 = 7;

pub(crate) fn invite(
    store: &Store,
    now: DateTime<Utc>,
    centre: &str,
) -> Result<InviteCode, HubProblem> {
    if !is_centre_code(centre) {
        return Err(HubProblem::CentreCode);
    }
    let code = InviteCode::from_random(random()?);
    let until = stamp(now + Duration::days(VALID_DAYS));
    store.write(|ledger| ledger.insert_invite(&code, centre, &until))?;
    Ok(code)
}

/// The same laptop may ask again with the same code: its first answer may have been lost.
pub(crate) fn enrol(
    store: &Store,
    key: &HubSecret,
    now: DateTime<Utc>,
    request: &[u8],
) -> Result<Vec<u8>, Denied> {
    let request = EnrolRequest::verify(request, &key.public_key())?;
    let mut ledger = store.ledger()?;
    let invite = ledger
        .invite(&request.code)?
        .ok_or(HubRefusal::InviteUnknown)?;
    let device = request.key.id();
    if invite.used_by == device.to_string() {
        return Ok(Enrolment::write(&invite.centre, &request.key, key));
    }
    if !invite.used_by.is_empty() {
        return Err(HubRefusal::InviteUsed.into());
    }
    if invite.expires_at < stamp(now) {
        return Err(HubRefusal::InviteExpired.into());
    }
    ledger.use_invite(&request.code, device)?;
    match ledger.device(device)? {
        Some(known) => still_welcome(&known, &invite.centre)?,
        None => ledger.insert_device(&request.key, &invite.centre, &stamp(now))?,
    }
    ledger.commit()?;
    Ok(Enrolment::write(&invite.centre, &request.key, key))
}

/// A laptop speaks for one centre for ever; a revoked one does not come back by a new code.
fn still_welcome(known: &Device, centre: &str) -> Result<(), HubRefusal> {
    if known.is_revoked {
        Err(HubRefusal::Revoked)
    } else if !known.replaced_by.is_empty() {
        Err(HubRefusal::KeyReplaced)
    } else if known.centre != centre {
        Err(HubRefusal::WrongCentre)
    } else {
        Ok(())
    }
}
