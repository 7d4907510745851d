//! Batches may be lost, repeated and reordered; what stands at the end does not depend on it.

use crate::common::{CENTRE, House, batch, counts, enrolled, house, receive, withdrawal, year};
use etp_disclosure::AnonymousCounts;
use etp_hub::{PublishedCell, RegionalHub, StandingTable};
use etp_wire::{DeviceKey, SignedBatch};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What a laptop said, in order, with its revision: two quarters that are corrected, withdrawn and
/// released again, and a year that is corrected.
static SAID: LazyLock<Vec<(AnonymousCounts, u64)>> = LazyLock::new(|| {
    vec![
        (counts("2026Q1", 41, 20), 1),
        (counts("2026Q1", 60, 20), 2),
        (year("2025", 40, 20), 1),
        (withdrawal("2026Q1"), 3),
        (counts("2026Q2", 30, 15), 1),
        (withdrawal("2026Q2"), 2),
        (year("2025", 55, 20), 2),
        (counts("2026Q2", 44, 15), 3),
    ]
});

fn history() -> (House, Vec<SignedBatch>) {
    let house = house();
    let key: DeviceKey = enrolled(&house.hub, 1, CENTRE);
    let batches = (1..)
        .zip(SAID.iter())
        .map(|(sequence, (counts, revision))| batch(&key, CENTRE, counts, *revision, sequence))
        .collect();
    (house, batches)
}

type State = (Vec<PublishedCell>, Vec<StandingTable>, Vec<PublishedCell>);

fn state(hub: &RegionalHub) -> State {
    (
        hub.cells().expect("cells"),
        hub.tables().expect("tables"),
        hub.history().expect("old cells"),
    )
}

fn after(arrivals: impl IntoIterator<Item = usize>) -> (State, usize) {
    let (house, batches) = history();
    let mut receipts = vec![None; batches.len()];
    for at in arrivals {
        let receipt = receive(&house.hub, &batches[at]).expect("a receipt");
        let first = receipts[at].get_or_insert_with(|| receipt.clone());
        assert_eq!(*first, receipt, "a receipt is given once");
    }
    let held = house.hub.check().expect("a sound log").batches;
    (state(&house.hub), held)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_repetition_and_loss_end_the_same(arrivals in prop::collection::vec(0..8usize, 0..24)) {
        let arrived: BTreeSet<usize> = arrivals.iter().copied().collect();
        let (shuffled, held) = after(arrivals);
        prop_assert_eq!(held, arrived.len());
        prop_assert_eq!(shuffled, after(arrived).0);
    }
}

#[test]
fn what_was_withdrawn_has_no_values_and_what_was_released_again_has() {
    let ((cells, tables, history), _) = after(0..SAID.len());
    let stands: Vec<_> = tables
        .iter()
        .map(|one| {
            (
                one.data_set.as_str(),
                one.period.as_str(),
                one.revision,
                one.status.as_str(),
            )
        })
        .collect();
    assert_eq!(
        stands,
        [
            ("ETP_Y", "2025", 2, "released"),
            ("ETP_C", "2026Q1", 3, "withdrawn"),
            ("ETP_C", "2026Q2", 3, "released"),
        ]
    );
    let of = |period: &str| cells.iter().filter(|cell| cell.period == period).count();
    assert_eq!((of("2026Q1"), of("2026Q2")), (0, 14));
    assert!(of("2025") > 0);
    assert!(
        history
            .iter()
            .any(|cell| cell.period == "2026Q1" && cell.revision == 2)
    );
}
