//! The way to the hub: where it is, what is trusted on it, and a line in the log for every time it was
//! spoken to, whatever came of it.

use super::address_refused;
use super::keys::seed;
use crate::{Desk, Failure};
use etp_store::{Attempt, ConnectionLine, HubLink, Reader, Way};
use etp_wire::{Connection, ExtraTrust, Hub, HubKey, Nonce, SendFailure, Traffic};

/// The setting that keeps the certificate of this network.
pub(super) const CERTIFICATE: &str = "hub-certificate";

/// What to say when a table arrived.
pub(super) const WELL: &str = "confirmed";
/// What to say when anything else was answered.
const ANSWERED: &str = "answered";

/// The way to a hub.
pub(super) struct Road<'a> {
    desk: &'a Desk,
    address: String,
    pub(super) hub: Box<dyn Hub>,
}

impl<'a> Road<'a> {
    /// The way to an address. Nothing is sent by it.
    pub(super) fn to(desk: &'a Desk, url: &str) -> Result<Self, Failure> {
        let hub = desk
            .doors
            .hubs
            .at(url, &connection(desk)?)
            .map_err(|problem| address_refused(problem, url))?;
        Ok(Self {
            desk,
            address: url.trim().to_owned(),
            hub,
        })
    }

    /// Speaks with the hub and writes down that it did: what for, how many bytes, how it ended. A line
    /// stands before anything is said, so that a program that dies in the middle leaves one too.
    pub(super) fn speak<T>(
        &self,
        purpose: &str,
        speak: impl FnOnce() -> Result<T, SendFailure>,
    ) -> Result<(Result<T, SendFailure>, Traffic), Failure> {
        let begun = self.begun(purpose);
        self.write_down(&begun)?;
        let before = self.hub.traffic();
        let said = speak();
        let traffic = self.hub.traffic().since(before);
        let outcome = match &said {
            Ok(_) if purpose == "send" => WELL.to_owned(),
            Ok(_) => ANSWERED.to_owned(),
            Err(failure) => failure.code(),
        };
        self.write_down(&ConnectionLine {
            bytes_out: narrow(traffic.bytes_out),
            bytes_in: narrow(traffic.bytes_in),
            outcome,
            ..begun
        })?;
        Ok((said, traffic))
    }

    fn begun(&self, purpose: &str) -> ConnectionLine {
        ConnectionLine {
            at: self.desk.now(),
            address: self.address.clone(),
            purpose: purpose.to_owned(),
            bytes_out: 0,
            bytes_in: 0,
            outcome: ConnectionLine::BEGUN.to_owned(),
        }
    }

    fn write_down(&self, line: &ConnectionLine) -> Result<(), Failure> {
        self.desk.write(|writer| Ok(writer.add_connection(line)?))
    }
}

/// The connection as this centre set it: what is trusted beside the computer's own certificates.
pub(crate) fn connection(desk: &Desk) -> Result<Connection, Failure> {
    let pem = desk.read(|reader| Ok(reader.setting(CERTIFICATE)?))?;
    let pem = pem.filter(|pem| !pem.is_empty());
    let unreadable = |_| Failure::refused("certificate-file-unreadable");
    Ok(Connection {
        trust: pem
            .map(|pem| ExtraTrust::from_pem(pem.as_bytes()))
            .transpose()
            .map_err(unreadable)?,
        ..Connection::default()
    })
}

/// The key receipts of our hub are signed with.
pub(super) fn hub_key(link: &HubLink) -> Result<HubKey, Failure> {
    HubKey::from_bytes(&link.public_key).ok_or_else(|| Failure::broken("hub-key-damaged"))
}

/// The same of the hub this register is related to; `None` without one, or when its key is damaged.
pub(super) fn kept_hub_key(reader: &Reader<'_>) -> Result<Option<HubKey>, Failure> {
    let link = reader.hub()?;
    Ok(link.and_then(|link| hub_key(&link).ok()))
}

/// One try with a table, by a way, and what came of it: a word, and what goes with it.
pub(super) fn tried(
    desk: &Desk,
    way: Way,
    (outcome, detail): (&str, &str),
    spent: Traffic,
) -> Attempt {
    Attempt {
        at: desk.now(),
        way,
        outcome: outcome.to_owned(),
        detail: detail.to_owned(),
        bytes_out: narrow(spent.bytes_out),
        bytes_in: narrow(spent.bytes_in),
    }
}

/// A number nobody can foresee.
pub(super) fn nonce(desk: &Desk) -> Result<Nonce, Failure> {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&seed(desk)?[..16]);
    Ok(Nonce::from_random(bytes))
}

/// Chance, to wait a while nobody else waits.
pub(crate) fn chance(desk: &Desk) -> Result<u64, Failure> {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&seed(desk)?[..8]);
    Ok(u64::from_be_bytes(bytes))
}

pub(crate) fn narrow(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
