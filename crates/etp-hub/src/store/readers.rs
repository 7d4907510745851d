//! The connections that read. Several may read at once; who comes when all are busy waits for one.

use super::engine::Engine;
use super::source::Source;
use crate::HubProblem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A server has few connections to give.
const READERS: usize = 4;

/// Connections, each used by one at a time.
pub(super) struct Readers {
    lines: Vec<Mutex<Box<dyn Engine>>>,
    turn: AtomicUsize,
}

impl Readers {
    pub(super) fn open(source: &Source) -> Result<Self, HubProblem> {
        let lines = (0..READERS).map(|_| Ok(Mutex::new(source.open()?)));
        Ok(Self {
            lines: lines.collect::<Result<_, HubProblem>>()?,
            turn: AtomicUsize::new(0),
        })
    }

    /// One that is free, or the next in turn once it is.
    pub(super) fn one(&self) -> MutexGuard<'_, Box<dyn Engine>> {
        let free = self.lines.iter().find_map(|line| line.try_lock().ok());
        free.unwrap_or_else(|| {
            let turn = self.turn.fetch_add(1, Ordering::Relaxed);
            let line = &self.lines[turn % READERS];
            line.lock().unwrap_or_else(PoisonError::into_inner)
        })
    }
}
