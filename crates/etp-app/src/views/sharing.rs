//! The hub, the outbox, the receipts, the network.

use super::PeriodKind;
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
    /// The others have one; a validated table is held here until somebody lets it go.
    Held,
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
    /// Every table whose period is over and holds attendance, newest first.
    pub tables: Vec<TableRow>,
    /// What was validated, newest first.
    pub batches: Vec<BatchRow>,
    /// Whether anything left this computer today.
    pub today: TodayOut,
    /// A certificate of this network is trusted beside those of the computer.
    pub certificate: bool,
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
    /// This laptop's own key, as people compare it on the telephone.
    pub own_fingerprint: String,
}

/// One table that can be shared, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TableRow {
    /// The period: `2026Q3`, `2026S1`, `2026`.
    pub period: String,
    /// How long it is.
    pub kind: PeriodKind,
    /// `not-shared`, `shared`, `changed`, `withdrawn`, `held`, `waiting` or `refused`.
    pub state: String,
    /// When it became so (RFC 3339); empty for a table that was never shared.
    pub since: String,
}

/// One validated table and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BatchRow {
    /// Its number on this laptop.
    pub sequence: u32,
    /// Its period.
    pub period: String,
    /// How long that is.
    pub kind: PeriodKind,
    /// From 1; counts up with each correction or withdrawal.
    pub revision: u32,
    /// `released` or `withdrawn`.
    pub status: String,
    /// Why it was corrected or withdrawn, as a code; empty for a first release.
    pub cause: String,
    /// Who validated it.
    pub approved_by: String,
    /// When, RFC 3339.
    pub approved_at: String,
    /// `held`, `ready`, `sending`, `delivered`, `refused` or `superseded`.
    pub state: String,
    /// The last try's outcome (message `sharing-send-<code>`); empty before the first.
    pub last_outcome: String,
    /// When it was last tried, RFC 3339; empty before the first.
    pub tried_at: String,
    /// When it is tried again by itself, RFC 3339; empty when no wait is planned.
    pub next_try: String,
    /// The hub's number on the receipt; empty without one.
    pub receipt: String,
    /// Written to a file, and not confirmed yet.
    pub by_file: bool,
}

/// One validated table, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BatchView {
    /// Its row.
    pub row: BatchRow,
    /// The exact bytes.
    pub body: String,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// Every try, oldest first.
    pub attempts: Vec<AttemptRow>,
    /// The text the hub signed; empty without a receipt.
    pub receipt: String,
}

/// One try to bring a table to the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AttemptRow {
    /// When, RFC 3339.
    pub at: String,
    /// `network` or `file`.
    pub way: String,
    /// How it ended (message `sharing-send-<code>`).
    pub outcome: String,
    /// How much left.
    pub bytes_out: u32,
    /// How much came back.
    pub bytes_in: u32,
}

/// What left this computer since midnight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TodayOut {
    /// How often a hub was spoken to.
    pub connections: u32,
    /// How many bytes left.
    pub bytes_out: u32,
    /// The last time, RFC 3339; empty when there was none.
    pub last: String,
}

/// One time this computer spoke with a hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ConnectionRow {
    /// When, RFC 3339.
    pub at: String,
    /// With whom.
    pub address: String,
    /// `probe`, `enrol`, `send`, `receipts`, `config` or `rotate`.
    pub purpose: String,
    /// How many bytes left.
    pub bytes_out: u32,
    /// How many came back.
    pub bytes_in: u32,
    /// How it ended (message `sharing-send-<code>`).
    pub outcome: String,
}

/// How a try to send ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SendReport {
    /// Tables confirmed by a verified receipt in this try.
    pub confirmed: u32,
    /// Tables still waiting.
    pub waiting: u32,
    /// What stopped it, as the code of a `sharing-send-<code>` message; empty when nothing did.
    pub stopped_by: String,
}

/// What a file of receipts brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ImportedReceipts {
    /// Tables that are confirmed now.
    pub confirmed: u32,
    /// Receipts that were known.
    pub known: u32,
    /// Receipts that do not hold, or are about no table of this laptop.
    pub refused: u32,
}

/// A file that carries tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ExportedBatches {
    /// Where it is.
    pub path: String,
    /// How many tables it carries.
    pub tables: u32,
    /// How large it is.
    pub bytes: u32,
}
