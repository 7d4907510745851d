//! Verifying a hub's memory: links, receipts and signatures from the first entry to the last, and
//! that the published cells are what the batches say.

use crate::HubProblem;
use crate::chain::{START, link};
use crate::store::Store;
use crate::store::batches::Kept;
use crate::store::log::Link;
use crate::store::tables::{PublishedCell, StandingTable};
use etp_wire::{Body, DevicePublicKey, Digest, Envelope, HubKey, Receipt, SignedBatch};
use serde::Serialize;
use std::collections::BTreeMap;

/// What was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Batches whose signature, body, receipt and place in the log hold.
    pub batches: usize,
}

/// What should stand: the highest revision of each centre and period.
type Standing = BTreeMap<(String, String), Sound>;

/// A batch whose signatures hold, and its body unless its time was over.
struct Sound {
    envelope: Envelope,
    body: Option<Body>,
}

pub(crate) fn check(store: &Store, key: &HubKey) -> Result<Checked, HubProblem> {
    let mut reading = store.reading()?;
    let links = reading.links()?;
    let batches = reading.kept_batches()?;
    let mut previous = START;
    let mut standing = Standing::new();
    for at in 0..links.len().max(batches.len()) {
        let hub_seq = at as i64 + 1;
        let pair = links.get(at).zip(batches.get(at));
        let (hash, batch) = pair
            .filter(|(link, kept)| link.hub_seq == hub_seq && kept.hub_seq == hub_seq)
            .and_then(|(link, kept)| Some((chained(&previous, link)?, sound(link, kept, key)?)))
            .ok_or(HubProblem::Chain { hub_seq })?;
        previous = hash;
        stand(&mut standing, batch);
    }
    let tables: Vec<_> = standing
        .values()
        .map(|batch| StandingTable::of(&batch.envelope))
        .collect();
    if tables == reading.tables()? && cells_of(&standing) == Some(reading.cells()?) {
        Ok(Checked {
            batches: batches.len(),
        })
    } else {
        Err(HubProblem::Cells)
    }
}

fn chained(previous: &[u8; 32], one: &Link) -> Option<[u8; 32]> {
    let hash = link(previous, &one.entry);
    (one.previous == *previous && one.hash == hash).then_some(hash)
}

fn sound(link: &Link, kept: &Kept, key: &HubKey) -> Option<Sound> {
    let envelope = Envelope::verify(&kept.key, &kept.envelope, &kept.signature).ok()?;
    let digest = Digest::of(&kept.envelope);
    let receipt = Receipt::verify_about(&kept.receipt, key, &envelope, digest);
    let body = match &kept.body {
        Some(bytes) => Some(body(&kept.key, kept, bytes)?),
        None => None,
    };
    (kept.receipt == link.entry && receipt.is_ok()).then_some(Sound { envelope, body })
}

fn body(key: &DevicePublicKey, kept: &Kept, bytes: &[u8]) -> Option<Body> {
    let batch = SignedBatch::reload(key, &kept.envelope, &kept.signature, bytes).ok()?;
    batch.read_body().ok()
}

fn stand(standing: &mut Standing, batch: Sound) {
    let envelope = &batch.envelope;
    let whose = (envelope.centre().to_owned(), envelope.period().to_string());
    if standing
        .get(&whose)
        .is_none_or(|current| current.envelope.revision() < envelope.revision())
    {
        standing.insert(whose, batch);
    }
}

/// Nothing when the body of a table that stands is gone.
fn cells_of(standing: &Standing) -> Option<Vec<PublishedCell>> {
    let mut cells = vec![];
    for batch in standing.values() {
        cells.extend(cells_of_one(&batch.envelope, batch.body.as_ref()?));
    }
    cells.sort_unstable();
    Some(cells)
}

fn cells_of_one(envelope: &Envelope, body: &Body) -> Vec<PublishedCell> {
    let cell = |(element, value): (String, Option<u64>)| PublishedCell {
        centre: envelope.centre().to_owned(),
        period: envelope.period().to_string(),
        element,
        revision: envelope.revision().cast_signed(),
        value: value.map(u64::cast_signed),
    };
    body.elements().map(cell).collect()
}
