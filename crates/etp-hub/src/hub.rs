//! The hub itself: one key, one store, one writer at a time.

use crate::store::Store;
use crate::store::tables::{PublishedCell, Total};
use crate::{Checked, Clock, Denied, HubProblem, check, enrol, ingest, keyfile};
use etp_wire::{HubGreeting, HubSecret, InviteCode, KeyId};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A regional hub on a data folder.
pub struct RegionalHub {
    name: String,
    key: HubSecret,
    clock: Clock,
    store: Mutex<Store>,
}

impl RegionalHub {
    /// Opens a data folder; on the first start makes the folder, the key and the database.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn open(folder: &Path, name: &str, clock: Clock) -> Result<Self, HubProblem> {
        std::fs::create_dir_all(folder)?;
        let key = keyfile::load_or_create(folder)?;
        let store = Mutex::new(Store::open(&folder.join("hub.db"))?);
        Ok(Self {
            name: name.to_owned(),
            key,
            clock,
            store,
        })
    }

    /// A panic elsewhere rolled its transaction back; the store is as sound as before.
    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the hub says of itself.
    pub fn greeting(&self) -> HubGreeting {
        HubGreeting {
            name: self.name.clone(),
            key: self.key.public_key(),
        }
    }

    /// Takes in a batch as it arrived and answers with the receipt's bytes.
    ///
    /// # Errors
    /// [`Denied`].
    pub fn receive(&self, text: &[u8], signature: &[u8], body: &[u8]) -> Result<Vec<u8>, Denied> {
        ingest::receive(
            &mut self.store(),
            &self.key,
            (self.clock)(),
            ingest::Arrival {
                text,
                signature,
                body,
            },
        )
    }

    /// Takes in a laptop's enrolment request and answers with the signed enrolment.
    ///
    /// # Errors
    /// [`Denied`].
    pub fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, Denied> {
        enrol::enrol(&mut self.store(), &self.key, (self.clock)(), request)
    }

    /// Makes a one-time code for a centre.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn invite(&self, centre: &str) -> Result<InviteCode, HubProblem> {
        enrol::invite(&self.store(), (self.clock)(), centre)
    }

    /// Withdraws a laptop's right to send; what it sent stays. False when it had none.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn revoke(&self, device: KeyId) -> Result<bool, HubProblem> {
        self.store().revoke(device)
    }

    /// Sums of published cells, per quarter and element.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn totals(&self) -> Result<Vec<Total>, HubProblem> {
        self.store().totals()
    }

    /// Every published cell that stands.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn cells(&self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.store().cells()
    }

    /// Verifies every stored batch, receipt and link of the log.
    ///
    /// # Errors
    /// [`HubProblem::Chain`] at the first that does not hold.
    pub fn check(&self) -> Result<Checked, HubProblem> {
        check::check(&self.store(), &self.key.public_key())
    }

    /// Whether the store answers.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn is_ready(&self) -> Result<(), HubProblem> {
        self.store().is_ready()
    }
}
