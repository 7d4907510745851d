//! The doors through which the outdoors enters: time, chance, and the hub.

use crate::{Clock, WallClock};
use etp_store::KdfCost;
use etp_wire::{AddressProblem, Connection, HttpHub, Hub};
use std::sync::Arc;
use uuid::Uuid;

/// Where identities and secrets come from.
pub trait Chance: Send + Sync {
    /// A new identity, ordered by time.
    fn id(&self) -> Uuid;
    /// Thirty-two secret bytes, or `None` when the computer gives none.
    fn secret(&self) -> Option<[u8; 32]>;
}

/// The computer's own randomness.
pub struct SystemChance;

impl Chance for SystemChance {
    fn id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn secret(&self) -> Option<[u8; 32]> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).ok().map(|()| bytes)
    }
}

/// Where hubs are found by their address.
pub trait Hubs: Send + Sync {
    /// The hub that answers at an address, over a connection as the centre set it.
    ///
    /// # Errors
    /// The address is not one, or is not safe.
    fn at(&self, url: &str, connection: &Connection) -> Result<Box<dyn Hub>, AddressProblem>;
}

/// Hubs over HTTP.
pub struct HttpHubs;

impl Hubs for HttpHubs {
    fn at(&self, url: &str, connection: &Connection) -> Result<Box<dyn Hub>, AddressProblem> {
        Ok(Box::new(HttpHub::with(url, connection)?))
    }
}

/// All the doors of a desk.
#[derive(Clone)]
pub struct Doors {
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Identities and secrets.
    pub chance: Arc<dyn Chance>,
    /// The hubs.
    pub hubs: Arc<dyn Hubs>,
    /// What deriving a key from a new register's passphrase may cost.
    pub cost: KdfCost,
}

impl Doors {
    /// The computer's own clock and chance, hubs over HTTP, the standard cost.
    pub fn real() -> Self {
        Self {
            clock: Arc::new(WallClock),
            chance: Arc::new(SystemChance),
            hubs: Arc::new(HttpHubs),
            cost: KdfCost::standard(),
        }
    }
}
