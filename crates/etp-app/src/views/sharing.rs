//! The hub, the outbox, the receipts.

use serde::Serialize;
use specta::Type;

/// How sharing stands, in one of few states, each with its time, computed from the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SharingLine {
    /// Which sentence.
    pub state: SharingState,
    /// How many tables wait.
    pub waiting: u32,
    /// When it became so (RFC 3339); empty when nothing ever happened.
    pub since: String,
}

/// The honest states of sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SharingState {
    /// This register is related to no hub.
    NoHub,
    /// Related, nothing validated yet.
    NothingYet,
    /// Every validated table has a verified receipt.
    AllConfirmed,
    /// Tables wait to be sent.
    Waiting,
    /// Tables wait, and the last try did not get through.
    Unreachable,
    /// The hub refused a table.
    Refused,
}

/// The sharing page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SharingView {
    /// How it stands.
    pub line: SharingLine,
    /// The hub, if there is one.
    pub hub: Option<HubCard>,
    /// Quarters that are over and hold attendance, newest first.
    pub quarters: Vec<String>,
    /// What was validated, newest first.
    pub batches: Vec<BatchRow>,
}

/// The hub this register reports to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct HubCard {
    /// Its address.
    pub url: String,
    /// Its name.
    pub name: String,
    /// Its key, as people compare it on the telephone.
    pub fingerprint: String,
}

/// One validated table and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BatchRow {
    /// Its number on this laptop.
    pub sequence: u32,
    /// Its quarter.
    pub quarter: String,
    /// Who validated it.
    pub approved_by: String,
    /// When, RFC 3339.
    pub approved_at: String,
    /// `ready`, `sending`, `delivered`, `refused` or `superseded`.
    pub state: String,
    /// The last try's outcome (message `send-<code>`); empty before the first.
    pub last_outcome: String,
    /// When it was last tried, RFC 3339; empty before the first.
    pub tried_at: String,
    /// The hub's number on the receipt; empty without one.
    pub receipt: String,
}

/// How a try to send ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SendReport {
    /// Tables confirmed by a verified receipt in this try.
    pub confirmed: u32,
    /// Tables still waiting.
    pub waiting: u32,
    /// What stopped it, as the code of a `send-<code>` message; empty when nothing did.
    pub stopped_by: String,
}
