//! One table at the server, replaced as a whole: what the new one no longer shows goes first, then
//! the new one comes, and what the server then gives back is compared with what was signed.

use super::road::{Halt, Road};
use crate::Failure;
use etp_disclosure::Status;
use etp_wire::{RefusedCell, SignedBatch};

/// What became of it.
pub(super) enum Said {
    /// The server gave back what was sent.
    Verified,
    /// The server would not have some of it.
    Refused(Vec<RefusedCell>),
    /// The server took it and gives back something else.
    Differs,
}

/// Makes the server hold what a batch says; nothing, when it takes its table back.
pub(super) fn replace(road: &Road<'_>, batch: &SignedBatch) -> Result<Said, Halt> {
    let envelope = batch.envelope();
    let sequence = envelope.sequence().to_string();
    let damaged = |_| Failure::broken("outbox-damaged").with("sequence", sequence);
    let body = batch.read_body().map_err(damaged)?;
    let held = road.speak("receipts", |server| server.stored(envelope))?;
    if held.equals(&body) {
        return Ok(Said::Verified);
    }
    let beyond = held.beyond(&body);
    if !beyond.is_empty() {
        let summary = road.speak("send", |server| server.delete(envelope, &beyond))?;
        if !summary.accepted {
            return Ok(Said::Refused(summary.refused));
        }
    }
    if envelope.status() == Status::Released {
        let summary = road.speak("send", |server| server.write(batch))?;
        if !summary.accepted {
            return Ok(Said::Refused(summary.refused));
        }
    }
    let held = road.speak("receipts", |server| server.stored(envelope))?;
    Ok(match held.equals(&body) {
        true => Said::Verified,
        false => Said::Differs,
    })
}
