//! From validated to delivered: leases, attempts, receipts, supersession.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use chrono::TimeDelta;
use common::*;
use etp_store::{BatchState, Store, StoreError};
use sha2::{Digest, Sha256};

fn with_batches(batches: &[(u32, u32)]) -> Store {
    let store = memory();
    for (sequence, revision) in batches {
        store
            .write(|writer| writer.add_batch(&batch(*sequence, *revision), &counts()))
            .unwrap();
    }
    store
}

fn state(store: &Store, sequence: u32) -> BatchState {
    let batches = store.read(|reader| reader.batches()).unwrap();
    let found = batches
        .iter()
        .find(|queued| queued.batch.sequence == sequence);
    found.unwrap().state
}

fn ready(store: &Store, minutes_later: i64) -> Vec<u32> {
    let now = noon() + TimeDelta::minutes(minutes_later);
    let ready = store.read(|reader| reader.ready_batches(now)).unwrap();
    ready.iter().map(|batch| batch.sequence).collect()
}

fn lease(store: &Store, minutes_later: i64) -> bool {
    let now = noon() + TimeDelta::minutes(minutes_later);
    store
        .write(|writer| writer.lease(1, now + TimeDelta::minutes(2), now))
        .unwrap()
}

#[test]
fn a_batch_reads_back_byte_for_byte_and_names_what_was_released() {
    let store = with_batches(&[(1, 1)]);
    store
        .read(|reader| -> Result<(), StoreError> {
            let queued = &reader.batches()?[0];
            assert_eq!(queued.batch, batch(1, 1));
            assert_eq!((queued.state, &queued.receipt), (BatchState::Ready, &None));
            assert_eq!(
                (
                    reader.next_sequence()?,
                    reader.next_revision("ETP_C", "2026Q1")?
                ),
                (2, 2)
            );
            assert_eq!(reader.last_envelope()?, Some(batch(1, 1).envelope));
            let released = reader.released("ETP_C", "2026Q1")?.unwrap();
            assert_eq!(released.body, b"body 1");
            assert_eq!(released.body_sha256, *Sha256::digest(b"body 1"));
            assert_eq!(reader.released("ETP_C", "2026Q2")?, None);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_lease_keeps_others_away_until_it_is_over() {
    let store = with_batches(&[(1, 1)]);
    assert!(lease(&store, 0));
    assert!(!lease(&store, 1));
    assert_eq!(
        (state(&store, 1), ready(&store, 1)),
        (BatchState::Sending, vec![])
    );
    assert_eq!(
        ready(&store, 2),
        [1],
        "a send that died gives its batch back"
    );
    assert!(lease(&store, 2));
    store.write(|writer| writer.give_back(1)).unwrap();
    assert_eq!(ready(&store, 2), [1]);
}

#[test]
fn a_receipt_delivers_once_and_stays() {
    let store = with_batches(&[(1, 1)]);
    assert!(lease(&store, 0));
    for receipt in [b"first", b"again"] {
        store
            .write(|writer| writer.save_receipt(1, receipt, noon()))
            .unwrap();
    }
    assert_eq!(
        (state(&store, 1), ready(&store, 60)),
        (BatchState::Delivered, vec![])
    );
    let receipt = store.read(|reader| reader.receipt(1)).unwrap();
    assert_eq!(receipt.as_deref(), Some(&b"first"[..]));
    let error = store.write(|writer| writer.refuse_batch(1)).unwrap_err();
    assert_eq!(error.code(), "record-not-found");
}

#[test]
fn a_refused_batch_is_not_tried_again_and_does_not_count_as_released() {
    let store = with_batches(&[(1, 1)]);
    store.write(|writer| writer.refuse_batch(1)).unwrap();
    assert_eq!(
        (state(&store, 1), ready(&store, 60)),
        (BatchState::Refused, vec![])
    );
    assert!(!lease(&store, 0));
    let released = store.read(|reader| reader.released("ETP_C", "2026Q1"));
    assert_eq!(released.unwrap(), None);
}

#[test]
fn a_newer_revision_supersedes_one_that_waits_but_not_one_that_is_on_its_way() {
    let store = with_batches(&[(1, 1), (2, 2)]);
    assert_eq!(state(&store, 1), BatchState::Superseded);
    assert_eq!(ready(&store, 0), [2]);
    let store = with_batches(&[(1, 1)]);
    assert!(lease(&store, 0));
    store
        .write(|writer| writer.add_batch(&batch(2, 2), &counts()))
        .unwrap();
    assert_eq!(state(&store, 1), BatchState::Sending);
}

#[test]
fn attempts_are_kept_and_the_last_one_is_shown() {
    let store = with_batches(&[(1, 1)]);
    for outcome in ["unreachable", "nonsense"] {
        store
            .write(|writer| writer.log_attempt(1, noon(), outcome, ""))
            .unwrap();
    }
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.attempts(1)?.len(), 2);
            let last = reader.batches()?[0].last_attempt.clone().unwrap();
            assert_eq!((&last.outcome[..], last.at), ("nonsense", noon()));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_sequence_number_is_used_once() {
    let store = with_batches(&[(1, 1)]);
    let again = store.write(|writer| writer.add_batch(&batch(1, 2), &counts()));
    assert_eq!(again.unwrap_err().code(), "register-broken");
    assert_eq!(
        state(&store, 1),
        BatchState::Ready,
        "the older batch is not superseded"
    );
}
