//! The laptop's memory: one encrypted register in one folder, and the only room beside the hub
//! that knows SQL.
//!
//! This room knows no clock (every stamp is handed in), no network, no sentence and no rule of
//! patient education: what may be written is decided before it comes here.
//!
//! Why:
//! - A reader and a writer are different types, so a screen that only shows cannot change.
//! - A write is one transaction that is on the disk (`synchronous=FULL`) when it returns: a mark
//!   that was acknowledged survives a power cut.
//! - The database key is random and wrapped by a passphrase in `keyslots.json`, so that a
//!   passphrase can change without rewriting the register.
//! - One statement, one `.sql` file, named by its deed; the whole schema is in `schema.sql`.

mod backup;
mod centre;
mod chance;
mod columns;
mod connection;
mod device;
mod error;
mod fold;
mod folder;
mod handles;
mod history;
mod hub;
mod integrity;
mod kdf;
mod keyslots;
mod lock;
mod migrations;
mod outbox;
mod patients;
mod presences;
mod programmes;
mod sessions;
mod settings;
mod store;

pub use device::Device;
pub use error::StoreError;
pub use folder::register_exists;
pub use handles::{Reader, Writer};
pub use history::HistoryLine;
pub use hub::HubLink;
pub use kdf::KdfCost;
pub use outbox::{Attempt, BatchState, OutboxBatch, QueuedBatch, Release};
pub use patients::Page;
pub use presences::Attendances;
pub use programmes::ProgrammeRow;
pub use sessions::SessionRow;
pub use store::Store;
