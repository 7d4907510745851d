//! Who came and who went between two sets of traces, once files that were merged or erased since are told
//! apart from people who moved.

use super::trace::Trace;
use crate::Failure;
use etp_domain::{Facts, PatientId};
use etp_store::{Reader, StoreError};
use std::collections::BTreeSet;

/// What moved.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Moves {
    /// Counted now only.
    pub(super) came: Vec<Trace>,
    /// Counted before only.
    pub(super) went: Vec<Trace>,
    /// Counted under two files before, under one now.
    pub(super) merged: Vec<Trace>,
    /// Counted before, and no longer in the register.
    pub(super) gone: usize,
}

impl Moves {
    pub(super) fn between(
        old: &BTreeSet<Trace>,
        new: &BTreeSet<Trace>,
        facts: &Facts,
        reader: &Reader<'_>,
    ) -> Result<Self, Failure> {
        let mut moves = Self {
            came: new.difference(old).cloned().collect(),
            ..Self::default()
        };
        for trace in old.difference(new) {
            match root_of(reader, facts, trace)? {
                Some(patient) => moves.left(trace, patient, new),
                None => moves.gone += 1,
            }
        }
        moves.pair_nameless(facts);
        Ok(moves)
    }

    pub(super) fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// A trace that is not there under its own file: under the one it was merged into, or no more.
    fn left(&mut self, trace: &Trace, patient: Option<PatientId>, new: &BTreeSet<Trace>) {
        let merged = patient != trace.patient;
        let trace = Trace {
            patient,
            ..trace.clone()
        };
        let came = self.came.iter().position(|one| one.is_like(&trace));
        match came.filter(|_| merged) {
            Some(place) => {
                self.came.remove(place);
            }
            None if merged && new.iter().any(|one| one.is_like(&trace)) => self.merged.push(trace),
            None => self.went.push(trace),
        }
    }

    /// An erased file goes on counting under an identity without a name: that is nobody's coming.
    fn pair_nameless(&mut self, facts: &Facts) {
        let mut left = self.gone;
        self.came.retain(|trace| {
            let paired = left > 0 && is_erased(facts, trace);
            left -= usize::from(paired);
            !paired
        });
        self.gone = left;
    }
}

/// The file that stands for a trace's person today; the outer nothing when the register has none.
#[expect(clippy::option_option, reason = "a session has no person to look for")]
fn root_of(
    reader: &Reader<'_>,
    facts: &Facts,
    trace: &Trace,
) -> Result<Option<Option<PatientId>>, Failure> {
    let Some(patient) = trace.patient else {
        return Ok(Some(None));
    };
    match reader.root_of(patient) {
        Ok(root) => Ok(Some(Some(root))),
        Err(StoreError::NotFound { .. }) if is_erased(facts, trace) => Ok(Some(Some(patient))),
        Err(StoreError::NotFound { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn is_erased(facts: &Facts, trace: &Trace) -> bool {
    let mut people = facts.patients.iter();
    people.any(|one| Some(one.id) == trace.patient && one.erased)
}
