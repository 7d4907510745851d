//! Batches that wait for the one writer are written together: the disk is asked once for all of
//! them, and each has its own answer.

use crate::ingest::{self, Verified};
use crate::store::Store;
use crate::{Denied, HubProblem};
use chrono::{DateTime, Utc};
use etp_wire::HubSecret;
use std::collections::VecDeque;
use std::sync::mpsc::{SyncSender, TryRecvError, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Batches one transaction takes at most, so that the first of them does not wait for long.
const MOST_TOGETHER: usize = 64;

type Answer = Result<Vec<u8>, Denied>;

/// Who waits, and whose turn it is to write.
#[derive(Default)]
pub(crate) struct Queue {
    waiting: Mutex<VecDeque<Waiting>>,
    turn: Mutex<()>,
}

struct Waiting {
    batch: Verified,
    now: DateTime<Utc>,
    tell: SyncSender<Answer>,
}

impl Queue {
    /// Waits for a turn. Whoever has it writes for all who wait; who comes next finds its answer
    /// written already.
    pub(crate) fn receive(
        &self,
        store: &Store,
        key: &HubSecret,
        now: DateTime<Utc>,
        batch: Verified,
    ) -> Answer {
        let (tell, told) = sync_channel(1);
        held(&self.waiting).push_back(Waiting { batch, now, tell });
        loop {
            let _turn = held(&self.turn);
            match told.try_recv() {
                Ok(answer) => return answer,
                Err(TryRecvError::Disconnected) => return Err(HubProblem::Interrupted.into()),
                Err(TryRecvError::Empty) => self.write(store, key),
            }
        }
    }

    fn write(&self, store: &Store, key: &HubSecret) {
        let group = self.next();
        let answers = together(store, key, &group).unwrap_or_else(|_| {
            // One of them may be to blame for all: each has a second try, by itself.
            group.iter().map(|one| alone(store, key, one)).collect()
        });
        for (one, answer) in group.iter().zip(answers) {
            // Who does not listen any more asks again, and gets the same receipt.
            let _ = one.tell.send(answer);
        }
    }

    fn next(&self) -> Vec<Waiting> {
        let mut waiting = held(&self.waiting);
        let most = waiting.len().min(MOST_TOGETHER);
        waiting.drain(..most).collect()
    }
}

/// Refused batches changed nothing; a problem undoes everything.
fn together(store: &Store, key: &HubSecret, group: &[Waiting]) -> Result<Vec<Answer>, HubProblem> {
    let mut ledger = store.ledger()?;
    let mut answers = Vec::with_capacity(group.len());
    for one in group {
        match ingest::receive(&mut ledger, key, one.now, &one.batch) {
            Err(Denied::Broken(problem)) => return Err(problem),
            answer => answers.push(answer),
        }
    }
    ledger.commit()?;
    Ok(answers)
}

fn alone(store: &Store, key: &HubSecret, one: &Waiting) -> Answer {
    let mut ledger = store.ledger()?;
    let receipt = ingest::receive(&mut ledger, key, one.now, &one.batch)?;
    ledger.commit()?;
    Ok(receipt)
}

/// A panic in another's turn leaves nothing half done here.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
