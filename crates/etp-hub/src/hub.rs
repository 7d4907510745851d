//! The hub itself: one key, one store, one writer at a time.

use crate::queue::Queue;
use crate::store::Store;
use crate::store::tables::{PublishedCell, StandingTable, Total};
use crate::time::stamp;
use crate::{Checked, Clock, Database, Denied, HubProblem};
use crate::{backup, check, config, disk, enrol, ingest, keyfile, rotate};
use chrono::{DateTime, Duration, Utc};
use etp_wire::{
    HubGreeting, HubSecret, InviteCode, KeyId, Nonce, Pong, SignedEnvelope, SignedRefusal,
};
use std::path::Path;

/// A regional hub on a data folder.
pub struct RegionalHub {
    name: String,
    key: HubSecret,
    clock: Clock,
    database: Database,
    store: Store,
    queue: Queue,
}

/// How large a hub has grown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) database_bytes: u64,
    pub(crate) last_hub_sequence: u64,
    pub(crate) silent_centres: u64,
}

const SILENT_DAYS: i64 = 100;

impl RegionalHub {
    /// Opens a data folder; on the first start makes the folder, the key and the database in it.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn open(folder: &Path, name: &str, clock: Clock) -> Result<Self, HubProblem> {
        Self::open_on(Database::of_folder(folder), folder, name, clock)
    }

    /// Opens a data folder whose database may be elsewhere. The key is always in the folder.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn open_on(
        database: Database,
        folder: &Path,
        name: &str,
        clock: Clock,
    ) -> Result<Self, HubProblem> {
        std::fs::create_dir_all(folder)?;
        let key = keyfile::load_or_create(folder)?;
        let store = Store::open(&database)?;
        Ok(Self {
            name: name.to_owned(),
            key,
            clock,
            database,
            store,
            queue: Queue::default(),
        })
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
        self.receive_signed(self.signed(text, signature)?, body)
    }

    /// The same of an envelope whose laptop is known.
    pub(crate) fn receive_signed(
        &self,
        signed: SignedEnvelope,
        body: &[u8],
    ) -> Result<Vec<u8>, Denied> {
        let verified = ingest::verify(signed, body)?;
        self.queue
            .receive(&self.store, &self.key, (self.clock)(), verified)
    }

    /// Takes in a laptop's enrolment request and answers with the signed enrolment.
    ///
    /// # Errors
    /// [`Denied`].
    pub fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, Denied> {
        enrol::enrol(&self.store, &self.key, (self.clock)(), request)
    }

    /// Makes a one-time code for a centre.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn invite(&self, centre: &str) -> Result<InviteCode, HubProblem> {
        enrol::invite(&self.store, (self.clock)(), centre)
    }

    /// Withdraws a laptop's right to send; what it sent stays. False when it had none.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn revoke(&self, device: KeyId) -> Result<bool, HubProblem> {
        self.store.write(|ledger| ledger.revoke(device))
    }

    /// Sums of published cells, per period and element.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn totals(&self) -> Result<Vec<Total>, HubProblem> {
        self.store.reading()?.totals()
    }

    /// Every published cell that stands.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn cells(&self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.store.reading()?.cells()
    }

    /// Verifies every stored batch, receipt and link of the log.
    ///
    /// # Errors
    /// [`HubProblem::Chain`] at the first that does not hold.
    pub fn check(&self) -> Result<Checked, HubProblem> {
        check::check(&self.store, &self.key.public_key())
    }

    /// Every table that stands, withdrawn ones too.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn tables(&self) -> Result<Vec<StandingTable>, HubProblem> {
        self.store.reading()?.tables()
    }

    /// The cells of revisions that stand no more.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn history(&self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.store.reading()?.old_cells()
    }

    /// Whether the store can be written and the disk has room.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn is_ready(&self) -> Result<(), HubProblem> {
        self.store.is_ready()?;
        self.database.disk().map_or(Ok(()), disk::has_room)
    }

    /// The envelope, once it is sure which laptop signed it.
    pub(crate) fn signed(&self, text: &[u8], signature: &[u8]) -> Result<SignedEnvelope, Denied> {
        ingest::signed(&self.store, text, signature)
    }

    /// Signs a laptop's number.
    pub fn pong(&self, nonce: Nonce) -> Vec<u8> {
        Pong::write(nonce, &self.now(), &self.key)
    }

    /// The signed configuration.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn config(&self) -> Result<Vec<u8>, HubProblem> {
        config::config(&self.store, &self.key, (self.clock)())
    }

    /// Puts a centre into a zone.
    ///
    /// # Errors
    /// [`HubProblem::ZoneKept`] for a centre of another zone of which tables stand; [`HubProblem`].
    pub fn set_zone(&self, centre: &str, zone: &str) -> Result<(), HubProblem> {
        config::set_zone(&self.store, (self.clock)(), centre, zone)
    }

    /// Puts a centre into another zone although tables of it stand: the sums of both zones, from before
    /// and after, tell its numbers.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn move_centre(&self, centre: &str, zone: &str) -> Result<(), HubProblem> {
        config::move_centre(&self.store, (self.clock)(), centre, zone)
    }

    /// Sets over how many hours laptops spread their sends.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn set_send_window(&self, hours: u64) -> Result<(), HubProblem> {
        config::set_send_window(&self.store, hours)
    }

    /// Grants a laptop a new key.
    ///
    /// # Errors
    /// [`Denied`].
    pub fn rotate(&self, device: KeyId, request: &[u8]) -> Result<Vec<u8>, Denied> {
        rotate::rotate(&self.store, &self.key, (self.clock)(), device, request)
    }

    /// Removes the bodies of batches older than so many months of 30 days that do not stand any
    /// more; envelopes, receipts and the log stay. How many there were.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn forget_bodies(&self, months: u32) -> Result<usize, HubProblem> {
        let now = (self.clock)();
        let before = now - Duration::days(30 * i64::from(months));
        self.store
            .write(|ledger| ledger.remove_bodies(&stamp(before), &stamp(now)))
    }

    /// Writes a verified copy of the database to a new file. The key is not in it.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn backup(&self, file: &Path) -> Result<Checked, HubProblem> {
        backup::backup(&self.store, &self.key.public_key(), file)
    }

    /// Takes such a copy back, into an empty database of either engine.
    ///
    /// # Errors
    /// [`HubProblem`]; then the database is as empty as before.
    pub fn restore(&self, file: &Path) -> Result<Checked, HubProblem> {
        backup::restore(&self.store, &self.key.public_key(), file)
    }

    /// Verifies such a copy with this hub's key.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn verify_backup(&self, file: &Path) -> Result<Checked, HubProblem> {
        backup::verify(&self.key.public_key(), file)
    }

    /// What it remembers.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// What time it is.
    pub(crate) fn instant(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    pub(crate) fn clock(&self) -> Clock {
        self.clock
    }

    pub(crate) fn now(&self) -> String {
        stamp((self.clock)())
    }

    pub(crate) fn sign_refusal(&self, refusal: &SignedRefusal) -> Vec<u8> {
        refusal.sign(&self.key)
    }

    pub(crate) fn receipts_after(
        &self,
        device: KeyId,
        after: u64,
        most: u32,
    ) -> Result<Vec<Vec<u8>>, HubProblem> {
        self.store.reading()?.receipts(device, after, most)
    }

    pub(crate) fn size(&self) -> Result<Size, HubProblem> {
        let heard = stamp((self.clock)() - Duration::days(SILENT_DAYS));
        let mut reading = self.store.reading()?;
        let last = reading.last_of_centres()?;
        let (next, _) = reading.next_link()?;
        Ok(Size {
            database_bytes: reading.bytes()?,
            last_hub_sequence: next - 1,
            silent_centres: last.iter().filter(|at| **at < heard).count() as u64,
        })
    }
}
