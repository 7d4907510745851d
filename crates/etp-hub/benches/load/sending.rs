//! Laptops that send at the same time, over loopback HTTP, each batch with its real signature.

use crate::centres::{Centres, QUARTERS};
use crate::running::Running;
use etp_wire::{Hub, HubKey, Outcome, Receipt, SignedBatch};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// What came of it.
pub(crate) struct Sent {
    pub(crate) batches: u64,
    pub(crate) rows: u64,
    pub(crate) took: Duration,
    /// Each batch's time from request to receipt, shortest first.
    times: Vec<Duration>,
}

/// One batch and its answer.
struct Answered {
    batch: SignedBatch,
    receipt: Vec<u8>,
    time: Duration,
}

/// Sends what all centres have to say, so many at once; every receipt is verified afterwards.
pub(crate) fn send(hub: &Running, centres: &Centres, size: u32, at_once: usize) -> Sent {
    let key = hub.http().greet().expect("a greeting").key;
    let next = AtomicU32::new(0);
    let begun = Instant::now();
    let answered: Vec<Answered> = std::thread::scope(|scope| {
        let laptops: Vec<_> = (0..at_once)
            .map(|_| scope.spawn(|| laptops(hub, centres, size, &next)))
            .collect();
        let answered = laptops.into_iter().map(|one| one.join().expect("sent"));
        answered.flatten().collect()
    });
    let took = begun.elapsed();
    assert_eq!(answered.len(), size as usize * QUARTERS.len());
    tallied(answered, &key, took)
}

/// One after the other, from the pile nobody has begun yet.
fn laptops(hub: &Running, centres: &Centres, size: u32, next: &AtomicU32) -> Vec<Answered> {
    let http = hub.http();
    let mine = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
    let batches = mine
        .take_while(|number| *number < size)
        .flat_map(|number| centres.batches(number));
    batches
        .map(|batch| {
            let begun = Instant::now();
            let receipt = http.put(&batch).expect("a receipt");
            let time = begun.elapsed();
            Answered {
                batch,
                receipt,
                time,
            }
        })
        .collect()
}

fn tallied(answered: Vec<Answered>, key: &HubKey, took: Duration) -> Sent {
    let mut rows = 0;
    for one in &answered {
        let receipt = Receipt::verify(&one.receipt, key, &one.batch).expect("the hub's own");
        assert_eq!(receipt.outcome(), Outcome::Applied);
        let body = one.batch.read_body().expect("a body");
        rows += body.elements().count() as u64;
    }
    let mut times: Vec<_> = answered.iter().map(|one| one.time).collect();
    times.sort_unstable();
    Sent {
        batches: times.len() as u64,
        rows,
        took,
        times,
    }
}

impl Sent {
    pub(crate) fn batches_a_second(&self) -> f64 {
        self.batches as f64 / self.took.as_secs_f64()
    }

    pub(crate) fn rows_a_second(&self) -> f64 {
        self.rows as f64 / self.took.as_secs_f64()
    }

    /// The time so many of a hundred batches stayed below, in milliseconds.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let at = (self.times.len() * percent / 100).min(self.times.len() - 1);
        self.times[at].as_secs_f64() * 1000.0
    }
}
