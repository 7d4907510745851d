//! The DHIS2 server, and validated tables in the formats of other programs.

use serde::Deserialize;
use specta::Type;

/// Linking this register to a DHIS2 server.
#[derive(Clone, Deserialize, Type)]
pub struct LinkDhis2 {
    /// Where it answers, with its path: `https://dhis2.example/region`.
    pub address: String,
    /// The code of the centre's organisation unit; empty for the centre's own code.
    pub org_unit: String,
    /// The personal access token. Not to be printed.
    pub token: String,
}

/// Sending tables to it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SendDhis2 {
    /// The period; empty for everything that is due.
    pub period: String,
}

/// A validated table into a file.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExportCounts {
    /// The period.
    pub period: String,
    /// `dhis2`, `adx`, `fhir` or `sdmx`.
    pub format: String,
    /// The file.
    pub path: String,
}
