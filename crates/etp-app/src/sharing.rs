//! The hub, the outbox, the receipts, the network. "Sent" means a verified signed receipt and nothing
//! else; every time a hub is spoken to is written down.

mod answers;
mod carry;
mod decide;
pub(crate) mod keys;
pub(crate) mod link;
mod log;
mod network;
mod receipts;
mod rows;
mod send;
mod standing;
mod tables;
mod trust;
pub(crate) mod way;
mod window;

pub use answers::import_receipts;
pub use carry::export_batches;
pub use decide::{hold_batch, let_go_batch, try_again_batch};
pub(crate) use keys::device_key;
pub use link::link_hub;
pub use log::print_sharing_log;
pub use network::connections;
pub use receipts::{KeptReceipt, receipt};
pub use rows::batch;
pub(crate) use send::give_back_what_died;
pub use send::{send_due, send_waiting};
pub(crate) use standing::line;
pub use trust::{rotate_key, trust_certificate};

use crate::views::{HubCard, SharingView};
use crate::{Desk, Failure};
use etp_store::{HubLink, Reader};
use etp_wire::{AddressProblem, HubKey};

/// The sharing page: how it stands, the tables that can be shared, what became of each, and whether
/// anything left this computer today.
///
/// # Errors
/// The disk.
pub fn sharing(desk: &Desk) -> Result<SharingView, Failure> {
    desk.read(|reader| {
        let hub = reader.hub()?;
        let certificate = reader.setting(way::CERTIFICATE)?;
        Ok(SharingView {
            line: line(reader)?,
            tables: tables::tables(desk, reader)?,
            batches: rows::all(reader)?,
            today: network::today(desk, reader)?,
            certificate: certificate.is_some_and(|pem| !pem.is_empty()),
            hub: hub.map(|hub| hub_card(reader, &hub)).transpose()?,
        })
    })
}

fn hub_card(reader: &Reader<'_>, link: &HubLink) -> Result<HubCard, Failure> {
    let fingerprint = HubKey::from_bytes(&link.public_key).map(|key| key.id().spoken());
    let own = keys::current(reader)?.map(|key| key.device_id().spoken());
    Ok(HubCard {
        url: link.url.clone(),
        name: link.name.clone(),
        fingerprint: fingerprint.unwrap_or_default(),
        own_fingerprint: own.unwrap_or_default(),
    })
}

fn address_refused(problem: AddressProblem, url: &str) -> Failure {
    Failure::refused(problem.to_string()).with("given", url.trim())
}
