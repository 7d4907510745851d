//! What is shared, corrected, taken back, held, carried by hand.

use serde::Deserialize;
use specta::Type;

/// Relating this register to a hub.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct LinkHub {
    /// Where the hub answers, e.g. `https://hub.example`.
    pub url: String,
    /// The one-time code.
    pub code: String,
}

/// Validating exactly the counts that were previewed.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ShareCounts {
    /// The period: `2026Q3`, `2026S1`, `2026`.
    pub period: String,
    /// The digest of the bytes that were shown; other bytes are refused.
    pub sha256: String,
    /// Why what was released is corrected, as a code; empty for a first release.
    pub cause: String,
    /// Keep it here until somebody lets it go.
    pub hold: bool,
}

/// Taking back what was released of a period.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct WithdrawCounts {
    /// The period.
    pub period: String,
    /// Why, as a code that travels.
    pub reason: String,
    /// More about it, which stays here.
    pub note: String,
}

/// Something done with one validated table.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct BatchAct {
    /// Its number on this laptop.
    pub sequence: u32,
}

/// Writing tables to a file that is carried by hand.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExportBatches {
    /// A folder, or the file itself.
    pub path: String,
    /// Which tables; everything that waits or is held when empty.
    pub sequences: Vec<u32>,
}

/// Reading a file of receipts.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ImportReceipts {
    /// Where it is.
    pub path: String,
}

/// Trusting a certificate of this network beside those of the computer.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct TrustCertificate {
    /// A PEM file; empty takes the certificate away.
    pub path: String,
}
