//! The DHIS2 server: which one, whether it is ready, and where each table stands there.

use serde::Serialize;
use specta::Type;

/// The server this register also sends to. Its token is nowhere shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Dhis2Card {
    /// Its address.
    pub address: String,
    /// The code of the centre's organisation unit.
    pub org_unit: String,
    /// The version it said it has.
    pub version: String,
    /// Since when, RFC 3339.
    pub linked_at: String,
}

/// The server and the tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Dhis2Status {
    /// The server, if there is one.
    pub server: Option<Dhis2Card>,
    /// Every table that was tried, by period.
    pub tables: Vec<Dhis2Table>,
}

/// Where one table stands at the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Dhis2Table {
    /// The period.
    pub period: String,
    /// The revision that was tried.
    pub revision: u32,
    /// `sending`, `verified`, `waiting`, `refused` or `differs` (message `sharing-dhis2-<state>`).
    pub state: String,
    /// Why it waits or was refused (message `sharing-send-<code>`); empty when the server answered.
    pub code: String,
    /// What the server would not have.
    pub refused: Vec<Dhis2Refused>,
    /// When, RFC 3339.
    pub at: String,
    /// When it is due again by itself, RFC 3339; empty when it is not.
    pub next_try: String,
}

/// Something the server would not have, in its own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Dhis2Refused {
    /// The data element's code; empty when it is about the whole table.
    pub element: String,
    /// The server's code; empty when it gave none.
    pub code: String,
    /// The server's sentence.
    pub text: String,
}

/// What became of a send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Dhis2Report {
    /// The tables that were tried, in order.
    pub tables: Vec<Dhis2Table>,
    /// Why it stopped (message `sharing-send-<code>`); empty when it did not.
    pub stopped_by: String,
}

/// What our tables need at the server and do not find.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Dhis2Check {
    /// The version the server says it has.
    pub version: String,
    /// Nothing is lacking.
    pub ready: bool,
    /// Codes of data sets it does not have.
    pub missing_sets: Vec<String>,
    /// Codes of data elements that are not in their data set.
    pub missing_elements: Vec<String>,
    /// Codes of data elements that drop a zero.
    pub dropping_zeros: Vec<String>,
    /// No organisation unit with the centre's code is seen.
    pub org_unit_missing: bool,
    /// Codes of data sets the organisation unit does not have.
    pub unassigned_sets: Vec<String>,
    /// The user may not write values.
    pub may_not_write: bool,
}

/// A validated table in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ExportedCounts {
    /// Where.
    pub path: String,
    /// How long it is.
    pub bytes: u32,
}
