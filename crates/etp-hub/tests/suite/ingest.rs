//! What the hub does with one batch after another.

use crate::common::{
    CENTRE, batch, counts, enrolled, house, partly_hidden, receive, withdrawal, year,
};
use crate::engine::{TOUCHED_BODY, ZEROS, touch};
use ed25519_dalek::{Signer, SigningKey};
use etp_disclosure::Policy;
use etp_hub::{Denied, RegionalHub};
use etp_wire::{
    BatchFacts, Cause, HubRefusal, Outcome, Receipt, SelfCheck, SignedBatch, sign_batch,
};

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
fn a_withdrawal_takes_the_values_away_and_keeps_their_history() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let first = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    receive(&house.hub, &first).unwrap();
    let taken_back = batch(&key, CENTRE, &withdrawal("2026Q1"), 2, 2);
    assert_eq!(outcome(&house.hub, &taken_back), Outcome::Applied);
    assert!(house.hub.cells().unwrap().is_empty());
    assert!(house.hub.totals().unwrap().is_empty());
    assert_eq!(house.hub.tables().unwrap()[0].status, "withdrawn");
    assert_eq!(house.hub.history().unwrap().len(), 14);
    assert_eq!(house.hub.check().unwrap().batches, 2);
}

#[test]
fn a_withdrawal_and_a_table_without_values_are_not_the_same() {
    let house = house();
    let (one, two) = (
        enrolled(&house.hub, 1, CENTRE),
        enrolled(&house.hub, 2, CENTRE),
    );
    receive(
        &house.hub,
        &batch(&one, CENTRE, &withdrawal("2026Q1"), 2, 1),
    )
    .unwrap();
    let hidden = batch(&two, CENTRE, &counts("2026Q1", 4, 3), 2, 1);
    assert!(hidden.body().ends_with(b"[]}"), "nothing is shown");
    assert_eq!(refusal(&house.hub, &hidden), HubRefusal::RevisionConflict);
}

#[test]
fn a_correction_says_why() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let counts = counts("2026Q1", 60, 20);
    let facts = BatchFacts {
        centre: CENTRE,
        counts: &counts,
        revision: 2,
        cause: Some(Cause::LateMarks),
        sequence: 1,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    receive(&house.hub, &sign_batch(&key, facts).unwrap()).unwrap();
    assert_eq!(house.hub.tables().unwrap()[0].cause, "late-marks");
}

#[test]
fn the_hubs_clock_decides_not_the_laptops() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    for (sequence, created) in [(1, "2025-04-02T08:15:00Z"), (2, "2027-04-02T08:15:00Z")] {
        let counts = counts("2026Q1", 40, 20);
        let facts = BatchFacts {
            centre: CENTRE,
            counts: &counts,
            revision: sequence,
            cause: None,
            sequence,
            previous: None,
            created,
        };
        assert_eq!(
            outcome(&house.hub, &sign_batch(&key, facts).unwrap()),
            Outcome::Applied
        );
    }
    let next_year = batch(&key, CENTRE, &year("2026", 40, 20), 1, 3);
    assert_eq!(
        outcome(&house.hub, &next_year),
        Outcome::Applied,
        "it has begun"
    );
    let far = batch(&key, CENTRE, &year("2027", 40, 20), 1, 4);
    assert_eq!(refusal(&house.hub, &far), HubRefusal::FuturePeriod);
}

#[test]
fn what_is_forged_or_swollen_is_refused_and_changes_nothing() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let good = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let stranger = batch(
        &crate::common::device(9),
        CENTRE,
        &counts("2026Q1", 40, 20),
        1,
        1,
    );
    let zeros = vec![0; 64 * 1024 + 1];
    // A compressed bomb is bytes like others: nothing is ever inflated here.
    let bomb = [b"\x1f\x8b\x08\x00".as_slice(), &[0; 1000]].concat();
    let text = String::from_utf8(good.envelope_text().to_vec()).unwrap();
    let swollen = text.replace("created", &"x".repeat(5_000));
    let cases: [([&[u8]; 3], HubRefusal); 5] = [
        (
            [good.envelope_text(), stranger.signature(), good.body()],
            HubRefusal::BadSignature,
        ),
        (
            [good.envelope_text(), good.signature(), &zeros],
            HubRefusal::TooLarge,
        ),
        (
            [good.envelope_text(), good.signature(), &bomb],
            HubRefusal::BadBody,
        ),
        (
            [swollen.as_bytes(), good.signature(), good.body()],
            HubRefusal::BadEnvelope,
        ),
        (
            [good.envelope_text(), &[], good.body()],
            HubRefusal::BadSignature,
        ),
    ];
    for ([text, signature, body], word) in cases {
        match house.hub.receive(text, signature, body) {
            Err(Denied::Refused(refusal)) => assert_eq!(refusal, word),
            other => panic!("not refused: {other:?}"),
        }
    }
    assert!(house.hub.tables().unwrap().is_empty());
    assert_eq!(house.hub.check().unwrap().batches, 0);
}

#[test]
fn a_table_whose_rules_did_not_pass_the_golden_cases_is_refused() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let good = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let text = String::from_utf8(good.envelope_text().to_vec()).unwrap();
    let passed = SelfCheck::cases_of(Policy::K11_V1).to_string();
    let other = text.replace(&passed, &"0".repeat(passed.len()));
    assert_ne!(other, text);
    let signature = SigningKey::from_bytes(&[1; 32]).sign(other.as_bytes());
    let answer = house
        .hub
        .receive(other.as_bytes(), &signature.to_bytes(), good.body());
    assert!(
        matches!(answer, Err(Denied::Refused(HubRefusal::SelfCheckFailed))),
        "{answer:?}"
    );
    assert!(house.hub.tables().unwrap().is_empty());
    assert_eq!(outcome(&house.hub, &good), Outcome::Applied);
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
    for (seed, centre, counts) in [
        (1, "FR-08-GIVET-01", counts("2026Q1", 40, 20)),
        (2, "BE-ARLON-01", counts("2026Q1", 40, 0)),
        (3, "LU-CLERVAUX-01", partly_hidden("2026Q1")),
    ] {
        let key = enrolled(&house.hub, seed, centre);
        receive(&house.hub, &batch(&key, centre, &counts, 1, 1)).unwrap();
    }
    let totals = house.hub.totals().unwrap();
    let of = |element: &str| {
        totals
            .iter()
            .find(|one| one.element == element)
            .expect("the element")
    };
    let line = |element: &str| {
        let one = of(element);
        (one.sum_of_published_cells, one.centres, one.hidden)
    };
    assert_eq!(line("ETP_PAT_TOT"), (60 + 40 + 117, 3, 0));
    // Arlon publishes its total only: it has no such row, and hides none.
    assert_eq!(line("ETP_PAT_DT2"), (40 + 55, 2, 0));
    assert_eq!(line("ETP_PAT_BPCO"), (0, 2, 1));
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
    assert!(touch(house.folder.path(), sql) > 0, "{sql}");
    house.hub.check().is_ok()
}

#[test]
fn a_touched_database_does_not_pass_the_check() {
    assert!(passes_after(
        "UPDATE invite SET expires_at = '2026-01-01T00:00:00Z'"
    ));
    let body = format!("UPDATE batch SET body = {TOUCHED_BODY} WHERE sequence = 2");
    let hash = format!("UPDATE hub_log SET hash = {ZEROS} WHERE hub_seq = 2");
    for touch in [
        &body,
        &hash,
        "UPDATE cell SET value = 44 WHERE element = 'ETP_PAT_DT2'",
        "DELETE FROM cell WHERE element = 'ETP_PAT_AUT'",
        "DELETE FROM hub_log WHERE hub_seq = 3",
        "DELETE FROM batch WHERE sequence = 3",
        "UPDATE table_state SET status = 'withdrawn'",
        "UPDATE table_state SET revision = 2",
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
    let again = crate::common::hub_on(house.folder.path(), crate::common::spring).unwrap();
    assert_eq!(again.greeting(), greeting);
    assert_eq!(receive(&again, &batch).unwrap(), receipt);
}
