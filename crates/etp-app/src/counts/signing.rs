//! From what the rules let out to signed bytes in the outbox, in the transaction of the act.

use super::candidate::filed_under;
use crate::sharing::keys;
use crate::{Desk, Failure};
use etp_disclosure::Release;
use etp_store::{BatchState, BatchStatus, HubLink, OutboxBatch, Writer};
use etp_wire::{BatchFacts, Cause, DeviceKey, Digest, Envelope, SignedBatch, sign_batch};

/// What is validated, by what the coordinator said of it.
pub(super) struct Validated<'a> {
    pub(super) release: &'a Release,
    pub(super) register: [u8; 32],
    pub(super) cause: Option<Cause>,
    pub(super) note: &'a str,
    pub(super) hold: bool,
}

/// Signs a table and puts it in the outbox with its ledger line. The answer is its number.
pub(super) fn queue(
    desk: &Desk,
    writer: &Writer<'_>,
    hub: &HubLink,
    validated: &Validated<'_>,
) -> Result<u32, Failure> {
    let sequence = writer.next_sequence()?;
    let signed = sign(desk, writer, hub, validated)?;
    let state = match validated.hold {
        true => BatchState::Held,
        false => BatchState::Ready,
    };
    let line = serde_json::json!(validated.release.line).to_string();
    writer.add_batch(
        &queued(desk, hub, validated, &signed, sequence),
        state,
        &validated.release.counts,
        (&line, validated.register),
    )?;
    Ok(sequence)
}

fn sign(
    desk: &Desk,
    writer: &Writer<'_>,
    hub: &HubLink,
    validated: &Validated<'_>,
) -> Result<SignedBatch, Failure> {
    let key = keys::current(writer)?.ok_or_else(|| Failure::refused("hub-missing"))?;
    let counts = &validated.release.counts;
    let period = counts.period();
    let before = own_before(writer, &key)?;
    let facts = BatchFacts {
        centre: &filed_under(desk, Some(hub)),
        counts,
        revision: writer
            .next_revision(period.data_set(), &period.to_string())?
            .into(),
        cause: validated.cause,
        sequence: before.as_ref().map_or(1, |(_, sequence)| sequence + 1),
        previous: before.map(|(digest, _)| digest),
        created: &desk.now().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    sign_batch(&key, facts).map_err(|_| Failure::broken("counts-not-signed"))
}

/// The batch this key signed before, and its number; the count of a new key begins again.
fn own_before(writer: &Writer<'_>, key: &DeviceKey) -> Result<Option<(Digest, u64)>, Failure> {
    let Some(text) = writer.last_envelope()? else {
        return Ok(None);
    };
    let before = Envelope::parse(&text).filter(|one| one.device() == key.device_id());
    Ok(before.map(|one| (Digest::of(&text), one.sequence())))
}

fn queued(
    desk: &Desk,
    hub: &HubLink,
    validated: &Validated<'_>,
    signed: &SignedBatch,
    sequence: u32,
) -> OutboxBatch {
    let counts = &validated.release.counts;
    OutboxBatch {
        sequence,
        centre: hub.centre_code.clone(),
        dataset: counts.period().data_set().to_owned(),
        period: counts.period().to_string(),
        revision: u32::try_from(signed.revision()).unwrap_or(u32::MAX),
        status: match counts.is_withdrawn() {
            true => BatchStatus::Withdrawn,
            false => BatchStatus::Released,
        },
        cause: validated
            .cause
            .map(Cause::code)
            .unwrap_or_default()
            .to_owned(),
        note: validated.note.to_owned(),
        step: counts.step().code().to_owned(),
        envelope: signed.envelope_text().to_vec(),
        signature: signed.signature().to_vec(),
        body: signed.body().to_vec(),
        policy: counts.policy().id().to_owned(),
        approved_by: desk.professional().to_owned(),
        approved_at: desk.now(),
    }
}
