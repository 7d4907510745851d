//! From validated to delivered: leases, attempts, receipts, supersession.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use chrono::TimeDelta;
use common::*;
use etp_store::{BatchState, ConnectionLine, Store, StoreError};

fn with_batches(batches: &[(u32, u32)]) -> Store {
    let store = memory();
    for (sequence, revision) in batches {
        store
            .write(|writer| queue(writer, *sequence, *revision, BatchState::Ready))
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
            let line = &reader.ledger()?[0];
            assert_eq!(
                (&line.body[..], &line.period[..]),
                (&b"body 1"[..], "2026Q1")
            );
            assert_eq!(
                (&line.line, line.register_sha256),
                (&Some("{}".into()), Some([5; 32]))
            );
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
fn a_refused_batch_is_tried_again_only_when_somebody_says_so() {
    let store = with_batches(&[(1, 1)]);
    store.write(|writer| writer.refuse_batch(1)).unwrap();
    assert_eq!(
        (state(&store, 1), ready(&store, 60)),
        (BatchState::Refused, vec![])
    );
    assert!(!lease(&store, 0));
    store.write(|writer| writer.try_batch_again(1)).unwrap();
    assert_eq!(ready(&store, 0), [1]);
    store.write(|writer| writer.refuse_batch(1)).unwrap();
    store
        .write(|writer| queue(writer, 2, 2, BatchState::Ready))
        .unwrap();
    let error = store.write(|writer| writer.try_batch_again(1)).unwrap_err();
    assert_eq!(error.code(), "record-not-found", "a later revision exists");
}

#[test]
fn a_held_batch_waits_for_somebody_and_is_superseded_like_any_other() {
    let store = memory();
    store
        .write(|writer| queue(writer, 1, 1, BatchState::Held))
        .unwrap();
    assert!(ready(&store, 0).is_empty() && !lease(&store, 0));
    store.write(|writer| writer.let_batch_go(1)).unwrap();
    assert_eq!(ready(&store, 0), [1]);
    store.write(|writer| writer.hold_batch(1)).unwrap();
    store
        .write(|writer| queue(writer, 2, 2, BatchState::Ready))
        .unwrap();
    assert_eq!(state(&store, 1), BatchState::Superseded);
    let error = store.write(|writer| writer.hold_batch(1)).unwrap_err();
    assert_eq!(error.code(), "record-not-found");
}

#[test]
fn what_may_have_left_is_never_taken_back() {
    let store = with_batches(&[(1, 1)]);
    let left = || store.read(|reader| reader.batch(1)).unwrap().may_have_left;
    assert!(!left());
    assert!(lease(&store, 0));
    store.write(|writer| writer.give_back(1)).unwrap();
    assert!(left());
    store.write(|writer| writer.take_batch_back(1)).unwrap_err();
    let carried = with_batches(&[(1, 1)]);
    carried.write(|writer| writer.carry_batch(1)).unwrap();
    carried
        .write(|writer| writer.take_batch_back(1))
        .unwrap_err();
    let fresh = with_batches(&[(1, 1)]);
    fresh.write(|writer| writer.take_batch_back(1)).unwrap();
    assert_eq!(state(&fresh, 1), BatchState::Superseded);
}

#[test]
fn a_send_that_fails_after_a_newer_revision_was_validated_is_superseded() {
    let store = with_batches(&[(1, 1)]);
    assert!(lease(&store, 0));
    store
        .write(|writer| queue(writer, 2, 2, BatchState::Ready))
        .unwrap();
    store.write(|writer| writer.give_back(1)).unwrap();
    assert_eq!(state(&store, 1), BatchState::Superseded);
    assert_eq!(ready(&store, 0), [2]);
}

#[test]
fn a_failure_puts_off_all_that_waits_until_somebody_asks_again() {
    let store = with_batches(&[(1, 1), (2, 2), (3, 3)]);
    store
        .write(|writer| writer.put_off(3, noon() + TimeDelta::minutes(5)))
        .unwrap();
    assert!(ready(&store, 4).is_empty());
    assert_eq!(ready(&store, 5), [3]);
    assert_eq!(store.read(|reader| reader.batch(3)).unwrap().failures, 1);
    store.write(|writer| writer.wait_no_longer()).unwrap();
    assert_eq!(ready(&store, 0), [3]);
    assert_eq!(store.read(|reader| reader.batch(3)).unwrap().failures, 0);
}

#[test]
fn connections_are_kept_newest_first_and_since_an_hour() {
    let store = memory();
    let line = |minutes, purpose: &str| ConnectionLine {
        at: noon() + TimeDelta::minutes(minutes),
        address: "https://hub.example".into(),
        purpose: purpose.into(),
        bytes_out: 900,
        bytes_in: 300,
        outcome: "answered".into(),
    };
    for (minutes, purpose) in [(0, "probe"), (1, "send")] {
        store
            .write(|writer| writer.add_connection(&line(minutes, purpose)))
            .unwrap();
    }
    let all = store.read(|reader| reader.connections(9)).unwrap();
    assert_eq!(all, [line(1, "send"), line(0, "probe")]);
    let since = noon() + TimeDelta::seconds(30);
    let since = store.read(|reader| reader.connections_since(since));
    assert_eq!(since.unwrap(), [line(1, "send")]);
    let gossip = store.write(|writer| writer.add_connection(&line(2, "gossip")));
    assert_eq!(gossip.unwrap_err().code(), "register-broken");
}

#[test]
fn an_exchange_that_did_not_end_keeps_its_line() {
    let store = memory();
    let line = |minutes, outcome: &str| ConnectionLine {
        at: noon() + TimeDelta::minutes(minutes),
        address: "https://hub.example".into(),
        purpose: "send".into(),
        bytes_out: 0,
        bytes_in: 0,
        outcome: outcome.into(),
    };
    let written = [
        line(0, ConnectionLine::BEGUN),
        line(0, "confirmed"),
        line(1, ConnectionLine::BEGUN),
        line(2, ConnectionLine::BEGUN),
        line(2, "cut-off"),
    ];
    store
        .write(|writer| {
            written
                .iter()
                .try_for_each(|one| writer.add_connection(one))
        })
        .unwrap();
    let all = store.read(|reader| reader.connections(9)).unwrap();
    let shown = [
        line(2, "cut-off"),
        line(1, ConnectionLine::BEGUN),
        line(0, "confirmed"),
    ];
    assert_eq!(all, shown);
    let since = store.read(|reader| reader.connections_since(noon() + TimeDelta::seconds(30)));
    assert_eq!(since.unwrap(), [shown[1].clone(), shown[0].clone()]);
}

#[test]
fn a_number_is_given_to_a_person_once_and_never_to_another() {
    let store = memory();
    let people = [patient(1, "Ørsted", "Ève"), patient(2, "Nom", "Prénom")];
    store
        .write(|writer| -> Result<(), StoreError> {
            people.iter().try_for_each(|one| writer.add_patient(one))?;
            assert_eq!(writer.next_counted_number()?, 1);
            writer.number_counted(&[people[0].id])?;
            writer.number_counted(&[people[1].id, people[0].id])?;
            assert_eq!(writer.next_counted_number()?, 3);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_newer_revision_supersedes_one_that_waits_but_not_one_that_is_on_its_way() {
    let store = with_batches(&[(1, 1), (2, 2)]);
    assert_eq!(state(&store, 1), BatchState::Superseded);
    assert_eq!(ready(&store, 0), [2]);
    let store = with_batches(&[(1, 1)]);
    assert!(lease(&store, 0));
    store
        .write(|writer| queue(writer, 2, 2, BatchState::Ready))
        .unwrap();
    assert_eq!(state(&store, 1), BatchState::Sending);
}

#[test]
fn attempts_are_kept_and_the_last_one_is_shown() {
    let store = with_batches(&[(1, 1)]);
    for outcome in ["unreachable", "nonsense"] {
        store
            .write(|writer| writer.log_attempt(1, &tried(outcome)))
            .unwrap();
    }
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.attempts(1)?.len(), 2);
            let last = reader.batches()?[0].last_attempt.clone().unwrap();
            assert_eq!(last, tried("nonsense"));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_sequence_number_is_used_once() {
    let store = with_batches(&[(1, 1)]);
    let again = store.write(|writer| queue(writer, 1, 2, BatchState::Ready));
    assert_eq!(again.unwrap_err().code(), "register-broken");
    assert_eq!(
        state(&store, 1),
        BatchState::Ready,
        "the older batch is not superseded"
    );
}
