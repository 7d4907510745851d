//! Batches may be lost, repeated and reordered; what stands at the end does not depend on it.

use crate::common::{CENTRE, House, batch, counts, enrolled, house, receive};
use etp_wire::SignedBatch;
use proptest::prelude::*;

/// Revisions 1 to 4 of one quarter and 1 to 2 of the next, numbered as a laptop would.
fn history() -> (House, Vec<SignedBatch>) {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let q1 = (1..=4).map(|n| {
        batch(
            &key,
            CENTRE,
            &counts("2026Q1", 40 + n, 20),
            n.into(),
            n.into(),
        )
    });
    let q2 = (1..=2).map(|n| {
        batch(
            &key,
            CENTRE,
            &counts("2026Q2", 30 + n, 15),
            n.into(),
            (4 + n).into(),
        )
    });
    let batches = q1.chain(q2).collect();
    (house, batches)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_and_any_repetition_end_the_same(arrivals in prop::collection::vec(0..6usize, 0..20)) {
        let (straight, batches) = history();
        for batch in &batches {
            receive(&straight.hub, batch).expect("a receipt");
        }
        let (shuffled, _) = history();
        let mut receipts = vec![None; batches.len()];
        for at in arrivals.into_iter().chain(0..batches.len()) {
            let receipt = receive(&shuffled.hub, &batches[at]).expect("a receipt");
            let first = receipts[at].get_or_insert_with(|| receipt.clone());
            prop_assert_eq!(&*first, &receipt, "a receipt is given once");
        }
        prop_assert_eq!(shuffled.hub.cells().expect("cells"), straight.hub.cells().expect("cells"));
        prop_assert_eq!(shuffled.hub.check().expect("a sound log").batches, batches.len());
    }
}
