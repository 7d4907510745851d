//! Verifying a hub's memory: links, receipts and signatures from the first entry to the last, and
//! that the published cells are what the batches say.

use crate::HubProblem;
use crate::chain::{START, link};
use crate::store::Store;
use crate::store::batches::Kept;
use crate::store::log::Link;
use crate::store::tables::PublishedCell;
use etp_wire::{HubKey, Receipt, SignedBatch};
use serde::Serialize;
use std::collections::BTreeMap;

/// What was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Batches whose signature, body, receipt and place in the log hold.
    pub batches: usize,
}

/// The cells that should stand: the body of the highest revision of each centre and quarter.
type Standing = BTreeMap<(String, String), SignedBatch>;

pub(crate) fn check(store: &Store, key: &HubKey) -> Result<Checked, HubProblem> {
    let links = store.links()?;
    let batches = store.kept_batches()?;
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
    if cells_of(&standing) == store.cells()? {
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

fn sound(link: &Link, kept: &Kept, key: &HubKey) -> Option<SignedBatch> {
    let batch = SignedBatch::reload(&kept.key, &kept.envelope, &kept.signature, &kept.body).ok()?;
    let receipt = Receipt::verify(&kept.receipt, key, &batch);
    (kept.receipt == link.entry && receipt.is_ok()).then_some(batch)
}

fn stand(standing: &mut Standing, batch: SignedBatch) {
    let whose = (
        batch.envelope().centre().to_owned(),
        batch.envelope().period().to_string(),
    );
    if standing
        .get(&whose)
        .is_none_or(|current| current.revision() < batch.revision())
    {
        standing.insert(whose, batch);
    }
}

fn cells_of(standing: &Standing) -> Vec<PublishedCell> {
    let mut cells: Vec<_> = standing
        .iter()
        .flat_map(|(whose, batch)| cells_of_one(whose, batch))
        .collect();
    cells.sort_unstable();
    cells
}

fn cells_of_one((centre, period): &(String, String), batch: &SignedBatch) -> Vec<PublishedCell> {
    let cell = |(element, value): (String, Option<u64>)| PublishedCell {
        centre: centre.clone(),
        period: period.clone(),
        element,
        revision: batch.revision().cast_signed(),
        value: value.map(u64::cast_signed),
    };
    batch
        .read_body()
        .map(|body| body.elements().map(cell).collect())
        .unwrap_or_default()
}
