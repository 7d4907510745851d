//! What the hub does with one batch after another.

use crate::common::{CENTRE, batch, counts, enrolled, house, receive};
use etp_hub::{Denied, RegionalHub};
use etp_wire::{HubRefusal, Outcome, Receipt, SignedBatch};

fn outcome(hub: &RegionalHub, batch: &SignedBatch) -> Outcome {
    let bytes = receive(hub, batch).expect("a receipt");
    Receipt::verify(&bytes, &hub.greeting().key, batch)
        .expect("our receipt")
        .outcome()
}

fn refusal(hub: &RegionalHub, batch: &SignedBatch) -> HubRefusal {
    match receive(hub, batch) {
        Err(Denied::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn published(hub: &RegionalHub, element: &str) -> Option<i64> {
    hub.cells()
        .expect("cells")
        .into_iter()
        .find(|cell| cell.element == element)
        .expect("the element")
        .value
}

#[test]
fn a_batch_becomes_the_centres_table() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    assert_eq!(
        outcome(
            &house.hub,
            &batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1)
        ),
        Outcome::Applied
    );
    assert_eq!(published(&house.hub, "ETP_PAT_DT2"), Some(40));
    assert_eq!(published(&house.hub, "ETP_ATT_TOT"), Some(180));
}

#[test]
fn the_same_bytes_again_get_the_same_receipt() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let batch = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let first = receive(&house.hub, &batch).unwrap();
    assert_eq!(receive(&house.hub, &batch).unwrap(), first);
    assert_eq!(house.hub.check().unwrap().batches, 1);
}

#[test]
fn other_bytes_under_a_used_number_are_refused() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    receive(
        &house.hub,
        &batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1),
    )
    .unwrap();
    let other = batch(&key, CENTRE, &counts("2026Q1", 41, 20), 2, 1);
    assert_eq!(refusal(&house.hub, &other), HubRefusal::Equivocation);
    assert_eq!(published(&house.hub, "ETP_PAT_DT2"), Some(40));
}

#[test]
fn a_later_revision_replaces_and_an_earlier_one_is_kept_aside() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    assert_eq!(
        outcome(
            &house.hub,
            &batch(&key, CENTRE, &counts("2026Q1", 60, 20), 2, 2)
        ),
        Outcome::Applied
    );
    assert_eq!(
        outcome(
            &house.hub,
            &batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1)
        ),
        Outcome::Superseded
    );
    assert_eq!(published(&house.hub, "ETP_PAT_DT2"), Some(60));
}

#[test]
fn two_laptops_with_the_same_revision_must_say_the_same() {
    let house = house();
    let (one, two) = (
        enrolled(&house.hub, 1, CENTRE),
        enrolled(&house.hub, 2, CENTRE),
    );
    receive(
        &house.hub,
        &batch(&one, CENTRE, &counts("2026Q1", 40, 20), 1, 1),
    )
    .unwrap();
    assert_eq!(
        outcome(
            &house.hub,
            &batch(&two, CENTRE, &counts("2026Q1", 40, 20), 1, 1)
        ),
        Outcome::Duplicate
    );
    let other = batch(&two, CENTRE, &counts("2026Q1", 52, 20), 1, 2);
    assert_eq!(refusal(&house.hub, &other), HubRefusal::RevisionConflict);
}

#[test]
fn strangers_other_centres_and_the_future_are_refused() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let counts = counts("2026Q1", 40, 20);
    let stranger = batch(&crate::common::device(9), CENTRE, &counts, 1, 1);
    assert_eq!(refusal(&house.hub, &stranger), HubRefusal::UnknownDevice);
    assert_eq!(
        refusal(&house.hub, &batch(&key, "BE-ARLON-01", &counts, 1, 1)),
        HubRefusal::WrongCentre
    );
    let future = batch(&key, CENTRE, &crate::common::counts("2026Q3", 40, 20), 1, 1);
    assert_eq!(refusal(&house.hub, &future), HubRefusal::FuturePeriod);
    assert!(house.hub.cells().unwrap().is_empty());
}

#[test]
fn a_revoked_laptop_keeps_its_receipts_and_sends_no_more() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let before = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let receipt = receive(&house.hub, &before).unwrap();
    assert!(house.hub.revoke(key.device_id()).unwrap());
    assert_eq!(receive(&house.hub, &before).unwrap(), receipt);
    assert_eq!(
        refusal(
            &house.hub,
            &batch(&key, CENTRE, &counts("2026Q1", 41, 20), 2, 2)
        ),
        HubRefusal::Revoked
    );
}

#[test]
fn sums_say_how_many_centres_hid() {
    let house = house();
    for (seed, centre, heart) in [
        (1, "FR-08-GIVET-01", 20),
        (2, "BE-ARLON-01", 0),
        (3, "LU-CLERVAUX-01", 5),
    ] {
        let key = enrolled(&house.hub, seed, centre);
        receive(
            &house.hub,
            &batch(&key, centre, &counts("2026Q1", 40, heart), 1, 1),
        )
        .unwrap();
    }
    let totals = house.hub.totals().unwrap();
    let of = |element: &str| {
        totals
            .iter()
            .find(|one| one.element == element)
            .expect("the element")
    };
    assert_eq!(
        (
            of("ETP_PAT_TOT").sum_of_published_cells,
            of("ETP_PAT_TOT").hidden
        ),
        (60 + 40 + 45, 0)
    );
    assert_eq!(
        (
            of("ETP_PAT_DT2").sum_of_published_cells,
            of("ETP_PAT_DT2").hidden
        ),
        (40, 2)
    );
    assert_eq!(of("ETP_PAT_DT2").centres, 3);
}

/// Whether the check still passes after somebody ran this on the database of three batches.
fn passes_after(sql: &str) -> bool {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    for n in 1..=3 {
        receive(
            &house.hub,
            &batch(
                &key,
                CENTRE,
                &counts("2026Q1", 40, 20 + n),
                n.into(),
                n.into(),
            ),
        )
        .expect("a receipt");
    }
    let database =
        rusqlite::Connection::open(house.folder.path().join("hub.db")).expect("the database");
    assert!(database.execute(sql, []).expect("a change") > 0, "{sql}");
    house.hub.check().is_ok()
}

#[test]
fn a_touched_database_does_not_pass_the_check() {
    assert!(passes_after(
        "UPDATE invite SET expires_at = '2026-01-01T00:00:00Z'"
    ));
    for touch in [
        "UPDATE batch SET body = CAST(replace(CAST(body AS TEXT), '40', '44') AS BLOB) WHERE sequence = 2",
        "UPDATE cell SET value = 44 WHERE element = 'ETP_PAT_DT2'",
        "DELETE FROM cell WHERE element = 'ETP_PAT_AUT'",
        "DELETE FROM hub_log WHERE hub_seq = 3",
        "DELETE FROM batch WHERE sequence = 3",
        "UPDATE hub_log SET hash = zeroblob(32) WHERE hub_seq = 2",
    ] {
        assert!(!passes_after(touch), "{touch}");
    }
}

#[test]
fn a_hub_keeps_its_key_and_its_tables_over_a_restart() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let batch = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let receipt = receive(&house.hub, &batch).unwrap();
    let greeting = house.hub.greeting();
    drop(house.hub);
    let again =
        RegionalHub::open(house.folder.path(), "Demo region", crate::common::spring).unwrap();
    assert_eq!(again.greeting(), greeting);
    assert_eq!(receive(&again, &batch).unwrap(), receipt);
}
