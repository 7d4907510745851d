//! Many laptops at once, and more than one hub on the same database: one chain, nothing lost.

use crate::common::{batch, counts, enrolled, house, hub_on, receive, spring};
use etp_hub::RegionalHub;
use etp_wire::{Receipt, SignedBatch};
use std::collections::BTreeSet;
use tempfile::TempDir;

const LAPTOPS: u8 = 8;
const BATCHES: u64 = 5;

fn batches(hub: &RegionalHub, laptop: u8) -> Vec<SignedBatch> {
    let centre = format!("FR-08-CENTRE-{laptop:02}");
    let key = enrolled(hub, laptop, &centre);
    (1..=BATCHES)
        .map(|n| {
            let people = 40 + u32::try_from(n).expect("small") + u32::from(laptop);
            batch(&key, &centre, &counts("2026Q1", people, 20), n, n)
        })
        .collect()
}

/// Sends them one after the other; the numbers of their receipts.
fn sent(hub: &RegionalHub, batches: &[SignedBatch]) -> Vec<u64> {
    let key = hub.greeting().key;
    let number = |batch| {
        let receipt = receive(hub, batch).expect("a receipt");
        Receipt::verify(&receipt, &key, batch)
            .expect("ours")
            .hub_sequence()
    };
    batches.iter().map(number).collect()
}

#[test]
fn two_hubs_and_eight_laptops_leave_one_chain_without_a_gap() {
    let house = house();
    let other = hub_on(house.folder.path(), spring).unwrap();
    let laptops: Vec<_> = (1..=LAPTOPS).map(|n| batches(&house.hub, n)).collect();
    let numbers: Vec<u64> = std::thread::scope(|scope| {
        let sending: Vec<_> = laptops
            .iter()
            .zip([&house.hub, &other].into_iter().cycle())
            .map(|(batches, hub)| scope.spawn(move || sent(hub, batches)))
            .collect();
        let numbers = sending.into_iter().map(|one| one.join().expect("sent"));
        numbers.flatten().collect()
    });
    let all = u64::from(LAPTOPS) * BATCHES;
    assert_eq!(
        numbers.into_iter().collect::<BTreeSet<_>>(),
        (1..=all).collect()
    );
    assert_eq!(other.check().unwrap().batches as u64, all);
    assert_eq!(house.hub.tables().unwrap().len(), usize::from(LAPTOPS));
}

#[test]
fn the_same_batch_from_everywhere_at_once_has_one_receipt() {
    let house = house();
    let other = hub_on(house.folder.path(), spring).unwrap();
    let one = batches(&house.hub, 1).remove(0);
    let receipts: BTreeSet<Vec<u8>> = std::thread::scope(|scope| {
        let sending: Vec<_> = [&house.hub, &other]
            .into_iter()
            .cycle()
            .take(12)
            .map(|hub| scope.spawn(|| receive(hub, &one).expect("a receipt")))
            .collect();
        let receipts = sending.into_iter().map(|one| one.join().expect("sent"));
        receipts.collect()
    });
    assert_eq!(receipts.len(), 1);
    assert_eq!(house.hub.check().unwrap().batches, 1);
}

#[test]
fn a_refused_batch_spoils_none_that_is_written_with_it() {
    let house = house();
    let good = batches(&house.hub, 1);
    let key = enrolled(&house.hub, 2, "BE-ARLON-01");
    let future = batch(&key, "BE-ARLON-01", &counts("2026Q3", 40, 20), 1, 1);
    let hub = &house.hub;
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| assert!(receive(hub, &future).is_err()));
        }
        scope.spawn(|| sent(hub, &good));
    });
    assert_eq!(hub.check().unwrap().batches as u64, BATCHES);
}

#[test]
fn a_copy_moves_to_an_empty_database_and_only_there() {
    let house = house();
    let sent = batches(&house.hub, 1);
    let receipt = receive(&house.hub, &sent[0]).unwrap();
    receive(&house.hub, &sent[1]).unwrap();
    house.hub.set_zone("FR-08-CENTRE-01", "NORD").unwrap();
    let copy = house.folder.path().join("copy.db");
    house.hub.backup(&copy).unwrap();

    let elsewhere = TempDir::new().unwrap();
    let key = "hub.key";
    std::fs::copy(house.folder.path().join(key), elsewhere.path().join(key)).unwrap();
    let moved = hub_on(elsewhere.path(), spring).unwrap();
    assert_eq!(moved.restore(&copy).unwrap().batches, 2);
    assert_eq!(moved.cells().unwrap(), house.hub.cells().unwrap());
    assert_eq!(moved.history().unwrap(), house.hub.history().unwrap());
    assert_eq!(moved.config().unwrap(), house.hub.config().unwrap());
    assert_eq!(receive(&moved, &sent[0]).unwrap(), receipt);
    assert!(receive(&moved, &sent[2]).is_ok());
    let again = moved.restore(&copy).err().map(|no| no.to_string());
    assert_eq!(again.as_deref(), Some("hub-not-empty"));
}
