//! The region as it stands, worked out again only when something came or an administrator moved a
//! centre.

use crate::people::Gate;
use crate::sums::{Change, Facts, Region, changes_since};
use crate::{Clock, HubProblem, RegionalHub};
use chrono::{Datelike, NaiveDate};
use etp_disclosure::Period;
use std::sync::{Arc, Mutex, PoisonError};

/// What the pages keep between requests.
pub(crate) struct Pages {
    gate: Gate,
    region: Mutex<Option<(Key, Arc<Region>)>>,
}

/// What a region depends on: the last entry of the log, zones and centres.
#[derive(Clone, PartialEq, Eq)]
struct Key {
    next: u64,
    zones: Vec<(String, String)>,
    centres: Vec<String>,
}

impl Pages {
    pub(crate) fn new(clock: Clock) -> Self {
        Self {
            gate: Gate::new(clock),
            region: Mutex::new(None),
        }
    }

    pub(super) fn gate(&self) -> &Gate {
        &self.gate
    }

    /// The region, as it stands now. Whoever comes while it is worked out waits for it.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub(super) fn region(&self, hub: &RegionalHub) -> Result<Arc<Region>, HubProblem> {
        let mut kept = self.region.lock().unwrap_or_else(PoisonError::into_inner);
        let key = hub.key_of_region()?;
        match &*kept {
            Some((known, region)) if *known == key => Ok(region.clone()),
            _ => {
                let region = Arc::new(Region::of(hub.facts(&key)?));
                *kept = Some((key, region.clone()));
                Ok(region)
            }
        }
    }
}

impl RegionalHub {
    fn key_of_region(&self) -> Result<Key, HubProblem> {
        let mut reading = self.store().reading()?;
        Ok(Key {
            next: reading.next_link()?.0,
            zones: reading.zones()?,
            centres: reading.centres()?,
        })
    }

    fn facts(&self, key: &Key) -> Result<Facts, HubProblem> {
        let (tables, cells) = {
            let mut reading = self.store().reading()?;
            (reading.arrived()?, reading.cells()?)
        };
        Facts::of(key.centres.clone(), &key.zones, tables, cells)
    }

    /// What changed after a day.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub(super) fn changes_since(&self, day: NaiveDate) -> Result<Vec<Change>, HubProblem> {
        let day = day.to_string();
        let applied = self.store().reading()?.applied(&day)?;
        Ok(changes_since(&day, applied))
    }

    /// The quarter it is now.
    ///
    /// # Errors
    /// [`HubProblem::Clock`] outside the years 2000 to 2999.
    pub(super) fn quarter(&self) -> Result<Period, HubProblem> {
        let now = self.instant();
        Period::of_month(now.year(), now.month()).map_err(|_| HubProblem::Clock)
    }
}
