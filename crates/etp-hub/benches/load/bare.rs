//! The same rows without a hub: no HTTP, no signature, no rule, no chain, only the engine.

use crate::centres::Centres;
use etp_wire::SignedBatch;

/// What a batch leaves in the database.
pub(crate) struct Rows {
    pub(crate) device: String,
    pub(crate) centre: String,
    pub(crate) period: String,
    pub(crate) sequence: i64,
    pub(crate) digest: Vec<u8>,
    pub(crate) envelope: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    pub(crate) body: Vec<u8>,
    pub(crate) cells: Vec<(String, Option<i64>)>,
}

/// About as long as a receipt.
pub(crate) const RECEIPT: [u8; 300] = [b'r'; 300];

/// The rows of all centres.
pub(crate) fn rows(centres: &Centres, size: u32) -> Vec<Rows> {
    (0..size)
        .flat_map(|number| centres.batches(number))
        .map(|batch| of(&batch))
        .collect()
}

fn of(batch: &SignedBatch) -> Rows {
    let envelope = batch.envelope();
    let body = batch.read_body().expect("a body");
    let cell = |(element, value): (String, Option<u64>)| (element, value.map(u64::cast_signed));
    Rows {
        device: envelope.device().to_string(),
        centre: envelope.centre().to_owned(),
        period: envelope.period().to_string(),
        sequence: batch.sequence().cast_signed(),
        digest: batch.digest().as_bytes().to_vec(),
        envelope: batch.envelope_text().to_vec(),
        signature: batch.signature().to_vec(),
        body: batch.body().to_vec(),
        cells: body.elements().map(cell).collect(),
    }
}

/// Shares work out among so many connections: each takes every n-th batch.
pub(crate) fn shared_out(
    rows: &[Rows],
    connections: usize,
    work: impl Fn(&mut dyn Iterator<Item = (i64, &Rows)>) + Sync,
) {
    std::thread::scope(|scope| {
        for first in 0..connections {
            let work = &work;
            let mine = (1..).zip(rows).skip(first).step_by(connections);
            scope.spawn(move || work(&mut { mine }));
        }
    });
}
